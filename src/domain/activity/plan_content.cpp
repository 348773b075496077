// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/plan_content.h"

#include <algorithm>
#include <array>

#include "domain/activity/budget.h"
#include "domain/base/canonical.h"

namespace guiju::activity {

namespace {

// The named fields of a record under "prefix.field"; a list says explicitly what is decided on, so that a new field of
// a record never changes old hashes by itself.
template <class R, std::size_t N>
void addFields(NamedValues& values, const QString& prefix, const R& record, const std::array<const char*, N>& names) {
  for (const char* name : names) {
    const FieldInfo* info = recordType<R>().find(QLatin1StringView(name));
    Q_ASSERT(info);
    values.push_back({prefix + QLatin1Char('.') + QLatin1StringView(name), info->get(&record)});
  }
}

constexpr std::array kActivity{
    "number",     "title", "unit_id",      "owner_id",    "starts_on",        "start_minute", "ends_on",
    "end_minute", "venue", "company_goal", "market_need", "awareness_effect", "brand_effect"};
constexpr std::array kBrief{"number", "goals", "strategy", "expected_sales"};
constexpr std::array kPlan{"plan_version", "summary", "product_features", "promotion_plan", "change_note"};
constexpr std::array kLine{"category", "item", "quantity", "unit_price", "amount", "note"};
constexpr std::array kMilestone{"title", "due", "owner_id"};
constexpr std::array kTask{"title", "owner_id", "starts_on", "ends_on", "depends_on"};
constexpr std::array kTarget{"name", "unit", "target"};

template <class R, std::size_t N>
void addRows(NamedValues& values, const char* kind, std::vector<R> rows, const std::array<const char*, N>& names) {
  std::sort(rows.begin(), rows.end(), [](const R& a, const R& b) { return a.position < b.position; });
  values.push_back({QLatin1StringView(kind) + QStringLiteral(".count"), static_cast<qint64>(rows.size())});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    addFields(values, QStringLiteral("%1.%2").arg(QLatin1StringView(kind)).arg(i + 1), rows[i], names);
  }
}

}  // namespace

QByteArray planContent(const Submission& submission, const QString& typeKey) {
  NamedValues values{{QStringLiteral("content"), QStringLiteral("activity.plan/1")}};
  addFields(values, QStringLiteral("activity"), submission.activity, kActivity);
  values.push_back({QStringLiteral("activity.type"), typeKey});
  addFields(values, QStringLiteral("brief"), submission.brief.value_or(MarketBrief{}), kBrief);
  addFields(values, QStringLiteral("plan"), submission.plan, kPlan);
  values.push_back({QStringLiteral("budget.total"), budgetTotal(submission.budget).fen});
  addRows(values, "budget", submission.budget, kLine);
  addRows(values, "milestone", submission.milestones, kMilestone);
  addRows(values, "task", submission.tasks, kTask);
  addRows(values, "target", submission.targets, kTarget);
  return canonical(values);
}

}  // namespace guiju::activity
