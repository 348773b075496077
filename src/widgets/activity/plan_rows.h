// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "domain/activity/activity_list.h"
#include "domain/activity/budget.h"
#include "widgets/activity/text_grid.h"

// How the rows of the plan editor's grids are judged, read and shown.
namespace guiju::activity {

[[nodiscard]] QStringList budgetTitles();
[[nodiscard]] TextGridModel::Row judgeBudget(const QStringList& texts, int edited);
[[nodiscard]] std::vector<QStringList> budgetRows(const std::vector<BudgetLine>& lines);
[[nodiscard]] std::vector<BudgetLine> budgetLines(const std::vector<QStringList>& rows);
[[nodiscard]] QStringList textsOf(const BudgetRow& row);

[[nodiscard]] QStringList milestoneTitles();
[[nodiscard]] TextGridModel::Row judgeMilestone(QStringList texts, const std::vector<Choice>& people, QDate today);
[[nodiscard]] QStringList rowOf(const Milestone& milestone, const std::vector<Choice>& people);
[[nodiscard]] Milestone milestoneOf(const QStringList& texts, const std::vector<Choice>& people, QDate today);

[[nodiscard]] QStringList taskTitles();
[[nodiscard]] TextGridModel::Row judgeTask(QStringList texts, const std::vector<Choice>& people, QDate today);
[[nodiscard]] QStringList rowOf(const ActivityTask& task, const std::vector<Choice>& people);
[[nodiscard]] ActivityTask taskOf(const QStringList& texts, const std::vector<Choice>& people, QDate today);

[[nodiscard]] QStringList targetTitles();
[[nodiscard]] TextGridModel::Row judgeTarget(QStringList texts);
[[nodiscard]] QStringList rowOf(const TargetFigure& figure);
[[nodiscard]] TargetFigure targetOf(const QStringList& texts);

}  // namespace guiju::activity
