// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

#include "domain/base/result.h"
#include "domain/policy/decision.h"
#include "domain/policy/enforcement.h"

namespace guiju::policy {

// What became of one rule while a case was judged.
enum class RuleOutcome { Applied, NotApplied, NotBinding, Waived };

// One line of "why": a rule, what it asks before it applies, and what became of it.
struct TraceLine {
  QString clause;
  QString condition;  // English source text, context "rules"
  RuleOutcome outcome = RuleOutcome::NotApplied;
  QString waivedBy;
  friend bool operator==(const TraceLine&, const TraceLine&) = default;
};
using Trace = std::vector<TraceLine>;

[[nodiscard]] const char* label(RuleOutcome outcome);  // English, context "policy"

// Two rules that apply at once with different results: shown to whoever keeps the rules, never chosen between.
[[nodiscard]] Error ruleClash(const char* subject, const char* clause, const char* other);
// No rule says what is to happen in a case that needs one.
[[nodiscard]] Error ruleMissing(const char* subject);
// An exception that names a clause without a rule in its table.
[[nodiscard]] Error ruleWaivesNothing(const char* subject, const char* clause, const char* waives);

// What a requirement says about one case.
struct Verdict {
  bool held = true;
  Message because;
  Message remedy;
  std::vector<ParameterUse> parameters;
};

// A row of a list of requirements: under `condition` (asked by `applies`; null: always) the clause is judged.
template <class Facts>
struct Requirement {
  const char* clause;
  const char* condition;  // English, QT_TRANSLATE_NOOP("rules", …)
  bool (*applies)(const Facts&, const Enforcement&);
  Verdict (*judge)(const Facts&, const Enforcement&);
};

// An exception to a clause of the table; it stands on a clause of its own, which must bind too.
template <class Facts>
struct Waiver {
  const char* clause;
  const char* waives;
  const char* condition;  // English, QT_TRANSLATE_NOOP("rules", …)
  bool (*applies)(const Facts&, const Enforcement&);
};

// A judged case with every rule that was tried.
struct Judgement {
  Decision decision;
  Trace trace;
};

// Requirements that all have to hold, read like the policy: a finding for each that binds and applies.
template <class Facts>
class RequirementTable {
 public:
  RequirementTable(const char* subject, std::vector<Requirement<Facts>> requirements,
                   std::vector<Waiver<Facts>> waivers = {})
      : subject_(subject), requirements_(std::move(requirements)), waivers_(std::move(waivers)) {}

  [[nodiscard]] const std::vector<Requirement<Facts>>& requirements() const { return requirements_; }
  [[nodiscard]] const std::vector<Waiver<Facts>>& waivers() const { return waivers_; }

  // An error when a waiver names a clause the table has no requirement of.
  [[nodiscard]] Result<void> check() const {
    for (const Waiver<Facts>& waiver : waivers_) {
      const bool known = std::any_of(requirements_.begin(), requirements_.end(), [&](const Requirement<Facts>& row) {
        return QLatin1StringView(row.clause) == QLatin1StringView(waiver.waives);
      });
      if (!known) return tl::unexpected(ruleWaivesNothing(subject_, waiver.clause, waiver.waives));
    }
    return {};
  }

  [[nodiscard]] Judgement judge(const Facts& facts, const Enforcement& enforcement) const {
    Judgement result;
    for (const Requirement<Facts>& row : requirements_) {
      TraceLine line{QString::fromLatin1(row.clause), QString::fromUtf8(row.condition), RuleOutcome::NotBinding, {}};
      if (enforcement.binds(row.clause))
        line.outcome = judgeRow(row, facts, enforcement, result.decision, line.waivedBy);
      result.trace.push_back(std::move(line));
    }
    for (const Waiver<Facts>& waiver : waivers_) {
      const RuleOutcome outcome = !enforcement.binds(waiver.clause)    ? RuleOutcome::NotBinding
                                  : waiver.applies(facts, enforcement) ? RuleOutcome::Applied
                                                                       : RuleOutcome::NotApplied;
      result.trace.push_back({QString::fromLatin1(waiver.clause), QString::fromUtf8(waiver.condition), outcome, {}});
    }
    return result;
  }

 private:
  RuleOutcome judgeRow(const Requirement<Facts>& row, const Facts& facts, const Enforcement& enforcement,
                       Decision& decision, QString& waivedBy) const {
    if (row.applies && !row.applies(facts, enforcement)) return RuleOutcome::NotApplied;
    Verdict verdict = row.judge(facts, enforcement);
    Finding result = finding(row.clause, verdict.held, std::move(verdict.because), std::move(verdict.remedy));
    result.parameters = std::move(verdict.parameters);
    if (!result.held) result.waivedBy = waiverOf(row.clause, facts, enforcement);
    waivedBy = result.waivedBy;
    decision.add(std::move(result));
    return waivedBy.isEmpty() ? RuleOutcome::Applied : RuleOutcome::Waived;
  }

  QString waiverOf(const char* clause, const Facts& facts, const Enforcement& enforcement) const {
    for (const Waiver<Facts>& waiver : waivers_) {
      if (QLatin1StringView(waiver.waives) != QLatin1StringView(clause) || !enforcement.binds(waiver.clause)) continue;
      if (waiver.applies(facts, enforcement)) return QString::fromLatin1(waiver.clause);
    }
    return {};
  }

  const char* subject_;
  std::vector<Requirement<Facts>> requirements_;
  std::vector<Waiver<Facts>> waivers_;
};

// A row of a table that finds one consequence (who decides, which form, which term); `waives` names the clause it
// overrides.
template <class Facts, class Consequence>
struct Rule {
  const char* clause;
  const char* condition;  // English, QT_TRANSLATE_NOOP("rules", …)
  bool (*applies)(const Facts&, const Enforcement&);
  Consequence consequence;
  const char* waives = nullptr;
};

// The one consequence of a case, the clause it rests on, and every rule that was tried.
template <class Consequence>
struct Ruling {
  Consequence consequence{};
  QString clause;
  Trace trace;
};

// Rules of which exactly one result may remain: general rules and exceptions that name what they override.
template <class Facts, class Consequence>
class RuleTable {
 public:
  using Row = Rule<Facts, Consequence>;

  RuleTable(const char* subject, std::vector<Row> rows) : subject_(subject), rows_(std::move(rows)) {}

  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

  [[nodiscard]] Result<Ruling<Consequence>> rule(const Facts& facts, const Enforcement& enforcement) const {
    Ruling<Consequence> ruling;
    std::vector<const Row*> applied;
    for (const Row& row : rows_) {
      const bool binds = enforcement.binds(row.clause);
      const bool applies = binds && row.applies(facts, enforcement);
      if (applies) applied.push_back(&row);
      ruling.trace.push_back({QString::fromLatin1(row.clause),
                              QString::fromUtf8(row.condition),
                              !binds    ? RuleOutcome::NotBinding
                              : applies ? RuleOutcome::Applied
                                        : RuleOutcome::NotApplied,
                              {}});
    }
    const Row* chosen = nullptr;
    for (const Row* row : applied) {
      if (const Row* exception = overriding(*row, applied)) {
        TraceLine& line = ruling.trace.at(static_cast<std::size_t>(row - rows_.data()));
        line.outcome = RuleOutcome::Waived;
        line.waivedBy = QString::fromLatin1(exception->clause);
        continue;
      }
      if (chosen && !(chosen->consequence == row->consequence))
        return tl::unexpected(ruleClash(subject_, chosen->clause, row->clause));
      if (!chosen) chosen = row;
    }
    if (!chosen) return tl::unexpected(ruleMissing(subject_));
    ruling.consequence = chosen->consequence;
    ruling.clause = QString::fromLatin1(chosen->clause);
    return ruling;
  }

 private:
  static const Row* overriding(const Row& row, const std::vector<const Row*>& applied) {
    const auto found = std::find_if(applied.begin(), applied.end(), [&](const Row* other) {
      return other != &row && other->waives && QLatin1StringView(other->waives) == QLatin1StringView(row.clause);
    });
    return found == applied.end() ? nullptr : *found;
  }

  const char* subject_;
  std::vector<Row> rows_;
};

}  // namespace guiju::policy
