// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/own_policy.h"

#include <QRegularExpression>
#include <algorithm>

namespace guiju::policy {

namespace {

bool matches(const QString& text, const char* pattern) {
  return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1StringView(pattern))).match(text).hasMatch();
}

Text both(const QString& text) {
  return {text.trimmed(), text.trimmed()};
}

tl::unexpected<Error> incomplete(Message what, Message next) {
  return fail(ErrorCode::InvalidInput, std::move(what), std::move(next));
}

QString idOf(const OwnPolicy& policy, const OwnClause& clause) {
  return policy.code + QLatin1Char('-') + clause.number;
}

}  // namespace

Result<void> checkOwnPolicy(const Catalog& library, const OwnPolicy& policy) {
  if (!matches(policy.code, "[A-Z]{2,8}")) {
    return incomplete(
        message("policy", QT_TRANSLATE_NOOP("policy", "The code of a policy is two to eight capital letters.")),
        message("policy", QT_TRANSLATE_NOOP("policy", "Enter a short code, such as HOUSE.")));
  }
  if (library.policy(policy.code)) {
    return incomplete(
        message("policy", QT_TRANSLATE_NOOP("policy", "The code %1 is taken by another policy."), {policy.code}),
        message("policy", QT_TRANSLATE_NOOP("policy", "Choose another code.")));
  }
  if (policy.name.trimmed().isEmpty() || !policy.validFrom.isValid()) {
    return incomplete(
        message("policy", QT_TRANSLATE_NOOP("policy", "A policy needs a name and the day it is valid from.")),
        message("policy", QT_TRANSLATE_NOOP("policy", "Enter both.")));
  }
  return {};
}

Result<void> checkOwnClause(const Catalog& library, const OwnPolicy& policy, const OwnClause& clause) {
  if (!matches(clause.number, "[1-9][0-9]{0,2}(\\.[1-9][0-9]{0,2}){0,2}")) {
    return incomplete(message("policy", QT_TRANSLATE_NOOP("policy", "The number of a clause is figures with dots.")),
                      message("policy", QT_TRANSLATE_NOOP("policy", "Enter a number such as 3 or 3.2.")));
  }
  if (library.clause(idOf(policy, clause))) {
    return incomplete(
        message("policy", QT_TRANSLATE_NOOP("policy", "There is a clause %1 already."), {idOf(policy, clause)}),
        message("policy", QT_TRANSLATE_NOOP("policy", "Choose another number.")));
  }
  const std::vector<QString> areas = library.areas();
  if (clause.title.trimmed().isEmpty() || clause.text.trimmed().isEmpty() ||
      std::find(areas.begin(), areas.end(), clause.area) == areas.end()) {
    return incomplete(
        message("policy", QT_TRANSLATE_NOOP("policy", "A clause needs a title, a text and the area it is about.")),
        message("policy", QT_TRANSLATE_NOOP("policy", "Enter all three.")));
  }
  return {};
}

Result<Catalog> withOwn(const Catalog& builtIn, const std::vector<OwnPolicy>& policies,
                        const std::vector<OwnClause>& clauses) {
  Catalog library = builtIn;
  for (const OwnPolicy& own : policies) {
    std::vector<Clause> parts;
    for (const OwnClause& clause : clauses) {
      if (clause.policy != own.id) continue;
      Clause part;
      part.id = idOf(own, clause);
      part.kinds = {Kind::Guiding};
      part.basis = Basis::House;
      part.status = Status::Active;
      part.areas = {clause.area};
      part.title = both(clause.title);
      part.text = both(clause.text);
      parts.push_back(std::move(part));
    }
    GUIJU_TRY(extended, library.with({own.code, both(own.name), both(own.about), {}}, std::move(parts)));
    library = std::move(extended);
  }
  return library;
}

}  // namespace guiju::policy
