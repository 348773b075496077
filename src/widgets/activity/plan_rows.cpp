// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/plan_rows.h"

#include <QCoreApplication>

#include "application/base/words.h"
#include "widgets/activity/activity_words.h"
#include "widgets/activity/small_fields.h"
#include "widgets/base/fields.h"

namespace guiju::activity {

namespace {

QString word(const char* source) {
  return QCoreApplication::translate("activity", source);
}

TextGridModel::Row blank(QStringList texts) {
  TextGridModel::Row row{std::move(texts), {}};
  for (qsizetype i = 0; i < row.texts.size(); ++i) row.problems.append(QString());
  return row;
}

void needText(TextGridModel::Row& row, int column, const char* remedy) {
  if (row.texts.at(column).trimmed().isEmpty()) row.problems[column] = word(remedy);
}

// A day as typed becomes the day it means.
void readDay(TextGridModel::Row& row, int column, QDate today) {
  const QString text = row.texts.at(column).trimmed();
  if (text.isEmpty()) return;
  const QDate day = parseDate(text, today);
  if (day.isValid()) {
    row.texts[column] = day.toString(Qt::ISODate);
  } else {
    row.problems[column] = word(QT_TRANSLATE_NOOP("activity", "This is no day; write 2026-12-10."));
  }
}

void readPerson(TextGridModel::Row& row, int column, const std::vector<Choice>& people) {
  const QString text = row.texts.at(column).trimmed();
  if (text.isEmpty() || idOfName(people, text) != 0) return;
  row.problems[column] = word(QT_TRANSLATE_NOOP("activity", "Nobody of this name works here."));
}

QDate day(const QStringList& texts, int column, QDate today) {
  const QString text = texts.value(column).trimmed();
  return text.isEmpty() ? QDate() : parseDate(text, today);
}

QString dayText(QDate day) {
  return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

BudgetRow budgetRow(const QStringList& texts) {
  BudgetRow row;
  for (int i = 0; i < kBudgetColumns; ++i) row.cells.at(static_cast<std::size_t>(i)).text = texts.value(i);
  return row;
}

}  // namespace

QStringList budgetTitles() {
  QStringList titles;
  for (int i = 0; i < kBudgetColumns; ++i) titles.append(word(columnTitle(static_cast<BudgetColumn>(i))));
  return titles;
}

QStringList textsOf(const BudgetRow& row) {
  QStringList texts;
  for (const BudgetCell& cell : row.cells) texts.append(cell.text);
  return texts;
}

TextGridModel::Row judgeBudget(const QStringList& texts, int edited) {
  BudgetRow row = budgetRow(texts);
  // The amount follows the two it is made of, when one of them is typed anew.
  const bool factor =
      edited == static_cast<int>(BudgetColumn::Quantity) || edited == static_cast<int>(BudgetColumn::UnitPrice);
  if (factor && parseMoney(row.cell(BudgetColumn::UnitPrice).text)) row.cell(BudgetColumn::Amount).text.clear();
  row = checkRow(std::move(row));
  TextGridModel::Row judged{textsOf(row), {}};
  const bool draft = draftLineOf(row).has_value();  // nothing but the amount is missing
  for (const BudgetCell& cell : row.cells) {
    judged.problems.append(cell.problem.isEmpty() || draft ? QString() : guiju::inWords(cell.problem));
  }
  return judged;
}

std::vector<QStringList> budgetRows(const std::vector<BudgetLine>& lines) {
  std::vector<QStringList> rows;
  for (const BudgetLine& line : lines) rows.push_back(textsOf(rowOf(line)));
  return rows;
}

std::vector<BudgetLine> budgetLines(const std::vector<QStringList>& rows) {
  std::vector<BudgetLine> lines;
  for (const QStringList& texts : rows) {
    if (auto line = draftLineOf(budgetRow(texts))) lines.push_back(std::move(*line));
  }
  return lines;
}

QStringList milestoneTitles() {
  return {word(QT_TRANSLATE_NOOP("activity", "Milestone")), word(QT_TRANSLATE_NOOP("activity", "Due")),
          word(QT_TRANSLATE_NOOP("activity", "Owner"))};
}

TextGridModel::Row judgeMilestone(QStringList texts, const std::vector<Choice>& people, QDate today) {
  TextGridModel::Row row = blank(std::move(texts));
  needText(row, 0, QT_TRANSLATE_NOOP("activity", "Name the milestone, or remove the row."));
  readDay(row, 1, today);
  readPerson(row, 2, people);
  return row;
}

QStringList rowOf(const Milestone& milestone, const std::vector<Choice>& people) {
  return {milestone.title, dayText(milestone.due), nameOfId(people, milestone.owner.value)};
}

Milestone milestoneOf(const QStringList& texts, const std::vector<Choice>& people, QDate today) {
  Milestone milestone;
  milestone.title = texts.value(0).simplified();
  milestone.due = day(texts, 1, today);
  milestone.owner = EmployeeId{idOfName(people, texts.value(2))};
  return milestone;
}

QStringList taskTitles() {
  return {word(QT_TRANSLATE_NOOP("activity", "Task")),          word(QT_TRANSLATE_NOOP("activity", "Owner")),
          word(QT_TRANSLATE_NOOP("activity", "First day")),     word(QT_TRANSLATE_NOOP("activity", "Last day")),
          word(QT_TRANSLATE_NOOP("activity", "Waits for row")), word(QT_TRANSLATE_NOOP("activity", "Progress (%)"))};
}

TextGridModel::Row judgeTask(QStringList texts, const std::vector<Choice>& people, QDate today) {
  TextGridModel::Row row = blank(std::move(texts));
  needText(row, 0, QT_TRANSLATE_NOOP("activity", "Name the task, or remove the row."));
  readPerson(row, 1, people);
  readDay(row, 2, today);
  readDay(row, 3, today);
  const auto number = [&row](int column, int least, int most) {
    const QString text = row.texts.at(column).trimmed();
    bool read = false;
    const int value = text.toInt(&read);
    if (!text.isEmpty() && (!read || value < least || value > most)) {
      row.problems[column] =
          word(QT_TRANSLATE_NOOP("activity", "Write a whole number from %1 to %2.")).arg(least).arg(most);
    }
  };
  number(4, 1, 999);
  number(5, 0, 100);
  return row;
}

QStringList rowOf(const ActivityTask& task, const std::vector<Choice>& people) {
  return {task.title,
          nameOfId(people, task.owner.value),
          dayText(task.startsOn),
          dayText(task.endsOn),
          task.dependsOn ? QString::number(*task.dependsOn) : QString(),
          task.progress > 0 ? QString::number(task.progress) : QString()};
}

ActivityTask taskOf(const QStringList& texts, const std::vector<Choice>& people, QDate today) {
  ActivityTask task;
  task.title = texts.value(0).simplified();
  task.owner = EmployeeId{idOfName(people, texts.value(1))};
  task.startsOn = day(texts, 2, today);
  task.endsOn = day(texts, 3, today);
  if (const int row = texts.value(4).trimmed().toInt(); row > 0) task.dependsOn = row;
  task.progress = texts.value(5).trimmed().toInt();
  return task;
}

QStringList targetTitles() {
  return {word(QT_TRANSLATE_NOOP("activity", "Target figure")), word(QT_TRANSLATE_NOOP("activity", "Target")),
          word(QT_TRANSLATE_NOOP("activity", "Unit of measure"))};
}

TextGridModel::Row judgeTarget(QStringList texts) {
  TextGridModel::Row row = blank(std::move(texts));
  needText(row, 0, QT_TRANSLATE_NOOP("activity", "Name the figure, or remove the row."));
  const QString text = row.texts.at(1).trimmed();
  if (!text.isEmpty() && !parseTarget(text)) {
    row.problems[1] = word(QT_TRANSLATE_NOOP("activity", "Write a number with at most two decimals."));
  }
  return row;
}

QStringList rowOf(const TargetFigure& figure) {
  return {figure.name, figure.target != 0 ? targetText(figure.target) : QString(), figure.unit};
}

TargetFigure targetOf(const QStringList& texts) {
  TargetFigure figure;
  figure.name = texts.value(0).simplified();
  figure.target = parseTarget(texts.value(1)).value_or(0);
  figure.unit = texts.value(2).simplified();
  return figure;
}

}  // namespace guiju::activity
