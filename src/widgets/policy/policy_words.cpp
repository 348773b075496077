// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/policy_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "application/base/words.h"

namespace guiju {

namespace {

QString policyWord(const char* text) {
  return QCoreApplication::translate("policy", text);
}

}  // namespace

QString inWindowLanguage(const policy::Text& text) {
  const bool chinese = QLocale().language() == QLocale::Chinese;
  return text.in(chinese ? policy::Language::Chinese : policy::Language::English);
}

QString standingWord(policy::Standing standing) {
  return policyWord(policy::label(standing));
}

Tone standingTone(policy::Standing standing) {
  switch (standing) {
    case policy::Standing::Binding:
      return Tone::Ok;
    case policy::Standing::Planned:
      return Tone::Mute;
    case policy::Standing::NotAdopted:
      return Tone::Warn;
    case policy::Standing::NotApplicable:
      return Tone::Mute;
    case policy::Standing::OtherTemplate:
      return Tone::Mute;
  }
  return Tone::Mute;
}

QString kindWords(const policy::Clause& clause) {
  QStringList words;
  for (const policy::Kind kind : clause.kinds) words << policyWord(policy::label(kind));
  return QLocale().createSeparatedList(words);
}

QString basisWord(policy::Basis basis) {
  return policyWord(policy::label(basis));
}

QString basisSentence(policy::Basis basis) {
  switch (basis) {
    case policy::Basis::Stated:
      return policyWord(QT_TRANSLATE_NOOP("policy", "Stated: the policy says it."));
    case policy::Basis::Derived:
      return policyWord(
          QT_TRANSLATE_NOOP("policy", "Derived: how the program reads the policy. The center may switch it off."));
    case policy::Basis::House:
      return policyWord(QT_TRANSLATE_NOOP("policy", "House rule: added by this center."));
  }
  return {};
}

QString parameterText(const policy::ParameterDefinition& definition, const Argument& value) {
  if (definition.unit == policy::ParameterUnit::Percent || definition.unit == policy::ParameterUnit::Count)
    return inWords(value);
  return policyWord(QT_TRANSLATE_NOOP("policy", "%1 %2"))
      .arg(inWords(value), policyWord(policy::label(definition.unit)));
}

QString sinceText(QDate validFrom) {
  if (!validFrom.isValid()) return policyWord(QT_TRANSLATE_NOOP("policy", "standard value"));
  return policyWord(QT_TRANSLATE_NOOP("policy", "from %1")).arg(dateInWords(validFrom));
}

}  // namespace guiju
