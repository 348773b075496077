// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/rule_table.h"

#include <QtGlobal>

namespace guiju::policy {

const char* label(RuleOutcome outcome) {
  switch (outcome) {
    case RuleOutcome::Applied:
      return QT_TRANSLATE_NOOP("policy", "Applied");
    case RuleOutcome::NotApplied:
      return QT_TRANSLATE_NOOP("policy", "Did not apply");
    case RuleOutcome::NotBinding:
      return QT_TRANSLATE_NOOP("policy", "Does not bind here");
    case RuleOutcome::Waived:
      return QT_TRANSLATE_NOOP("policy", "Waived by an exception");
  }
  return "";
}

Error ruleClash(const char* subject, const char* clause, const char* other) {
  return {
      ErrorCode::Corrupt,
      message("policy",
              QT_TRANSLATE_NOOP("policy", "The rules contradict each other: %1 and %2 give different answers."),
              {QString::fromLatin1(clause), QString::fromLatin1(other)}),
      message("policy", QT_TRANSLATE_NOOP(
                            "policy", "Ask whoever keeps the policies to make one of them an exception of the other.")),
      QString::fromLatin1(subject)};
}

Error ruleMissing(const char* subject) {
  return {ErrorCode::Corrupt,
          message("policy", QT_TRANSLATE_NOOP("policy", "No rule says what is to happen in this case.")),
          message("policy",
                  QT_TRANSLATE_NOOP("policy", "Ask whoever keeps the policies to adopt a clause that covers it.")),
          QString::fromLatin1(subject)};
}

Error ruleWaivesNothing(const char* subject, const char* clause, const char* waives) {
  return {ErrorCode::Corrupt,
          message("policy", QT_TRANSLATE_NOOP("policy", "The exception of %1 waives %2, of which there is no rule."),
                  {QString::fromLatin1(clause), QString::fromLatin1(waives)}),
          {},
          QString::fromLatin1(subject)};
}

}  // namespace guiju::policy
