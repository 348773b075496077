// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/activity_columns.h"

#include <QCoreApplication>

#include "domain/base/rate.h"
#include "widgets/activity/activity_words.h"

namespace guiju::activity {

namespace {

QString word(const char* source) {
  return QCoreApplication::translate("activity", source);
}

QString lateText(int days) {
  return word(QT_TRANSLATE_NOOP("activity", "%1 d late")).arg(days);
}

TableCell stateCell(const ActivityRow& row) {
  if (row.lateDays > 0) {
    return pillCell(Tone::Bad, lateText(row.lateDays));
  }
  return pillCell(toneOf(row.activity.state), inWords(row.activity.state));
}

TableCell changeCell(const BudgetShare& share) {
  if (!share.compared || share.total.change() == Money{}) return textCell(QStringLiteral("—"));
  const Money change = share.total.change();
  TableCell cell = textCell((change > Money{} ? QStringLiteral("+") : QString()) + moneyText(change));
  cell.tone = Tone::Info;
  return cell;
}

TableCell shareCell(const BudgetShare& share) {
  TableCell cell;
  cell.text = QStringLiteral("%1%").arg(share.share * 100, 0, 'f', 0);
  cell.bar = CellBar{share.share, {}, Tone::Info};
  return cell;
}

TableCell milestoneState(const MilestoneLine& line) {
  if (line.milestone.doneOn.isValid()) return pillCell(Tone::Ok, word(QT_TRANSLATE_NOOP("activity", "Reached")));
  if (line.counts && line.milestone.isLate(line.today)) {
    const int days = static_cast<int>(line.milestone.due.daysTo(line.today));
    return pillCell(Tone::Bad, lateText(days));
  }
  return pillCell(Tone::Mute, word(QT_TRANSLATE_NOOP("activity", "Open")));
}

constexpr Column<ActivityRow> kActivityColumns[] = {
    {"title", QT_TRANSLATE_NOOP("activity", "Activity"),
     [](const ActivityRow& row) {
       return nameCell(row.activity.title, QStringLiteral("%1 · %2").arg(row.activity.number, typeTitle(row)));
     },
     Qt::AlignLeft, 0, "title"},
    {"owner", QT_TRANSLATE_NOOP("activity", "Owner"), [](const ActivityRow& row) { return textCell(row.owner); },
     Qt::AlignLeft, 66},
    {"starts", QT_TRANSLATE_NOOP("activity", "Date"),
     [](const ActivityRow& row) { return dateCell(row.activity.startsOn); }, Qt::AlignRight, 88, "starts"},
    {"budget", QT_TRANSLATE_NOOP("activity", "Budget (yuan)"),
     [](const ActivityRow& row) {
       return moneyCell(row.budget == Money{} ? std::optional<Money>() : std::optional(row.budget));
     },
     Qt::AlignRight, 104},
    {"state", QT_TRANSLATE_NOOP("activity", "State"), &stateCell, Qt::AlignLeft, 104, "state"},
};

constexpr Column<BudgetShare> kShareColumns[] = {
    {"category", QT_TRANSLATE_NOOP("activity", "Budget category (yuan)"),
     [](const BudgetShare& share) { return textCell(share.total.category); }, Qt::AlignLeft, 0, nullptr,
     [](const BudgetShare& share) -> CellValue { return qint64{share.number}; }},
    {"planned", QT_TRANSLATE_NOOP("activity", "Planned"),
     [](const BudgetShare& share) { return moneyCell(share.total.planned); }, Qt::AlignRight, 120, nullptr,
     [](const BudgetShare& share) -> CellValue { return share.total.planned; }},
    {"change", QT_TRANSLATE_NOOP("activity", "Change"), &changeCell, Qt::AlignRight, 120, nullptr,
     [](const BudgetShare& share) -> CellValue { return share.total.change(); }},
    {"share", QT_TRANSLATE_NOOP("activity", "Share"), &shareCell, Qt::AlignLeft, 130},
};

constexpr Column<MilestoneLine> kMilestoneColumns[] = {
    {"title", QT_TRANSLATE_NOOP("activity", "Milestone"),
     [](const MilestoneLine& line) { return textCell(line.milestone.title); }, Qt::AlignLeft, 0},
    {"owner", QT_TRANSLATE_NOOP("activity", "Owner"), [](const MilestoneLine& line) { return textCell(line.owner); },
     Qt::AlignLeft, 90},
    {"due", QT_TRANSLATE_NOOP("activity", "Due"),
     [](const MilestoneLine& line) { return dateCell(line.milestone.due); }, Qt::AlignRight, 92},
    {"done", QT_TRANSLATE_NOOP("activity", "Reached on"),
     [](const MilestoneLine& line) { return dateCell(line.milestone.doneOn); }, Qt::AlignRight, 92},
    {"state", QT_TRANSLATE_NOOP("activity", "State"), &milestoneState, Qt::AlignLeft, 110},
};

constexpr Column<TaskLine> kTaskColumns[] = {
    {"title", QT_TRANSLATE_NOOP("activity", "Task"),
     [](const TaskLine& line) {
       return textCell(QStringLiteral("%1  %2").arg(line.task.position).arg(line.task.title));
     },
     Qt::AlignLeft, 0},
    {"owner", QT_TRANSLATE_NOOP("activity", "Owner"), [](const TaskLine& line) { return textCell(line.owner); },
     Qt::AlignLeft, 90},
    {"from", QT_TRANSLATE_NOOP("activity", "First day"),
     [](const TaskLine& line) { return dateCell(line.task.startsOn); }, Qt::AlignRight, 92},
    {"to", QT_TRANSLATE_NOOP("activity", "Last day"), [](const TaskLine& line) { return dateCell(line.task.endsOn); },
     Qt::AlignRight, 92},
    {"after", QT_TRANSLATE_NOOP("activity", "Waits for"),
     [](const TaskLine& line) {
       return textCell(line.task.dependsOn ? QString::number(*line.task.dependsOn) : QStringLiteral("—"));
     },
     Qt::AlignRight, 80},
    {"progress", QT_TRANSLATE_NOOP("activity", "Progress"),
     [](const TaskLine& line) {
       TableCell cell;
       cell.text = QStringLiteral("%1%").arg(line.task.progress);
       cell.bar = CellBar{line.task.progress / 100.0, {}, Tone::Info};
       return cell;
     },
     Qt::AlignLeft, 120},
};

qint64 idOf(const ActivityRow& row) {
  return row.activity.id.value;
}

}  // namespace

std::span<const Column<ActivityRow>> activityColumns() {
  return kActivityColumns;
}

std::span<const Column<BudgetShare>> budgetColumns() {
  return kShareColumns;
}

std::span<const Column<MilestoneLine>> milestoneColumns() {
  return kMilestoneColumns;
}

std::span<const Column<TaskLine>> taskColumns() {
  return kTaskColumns;
}

ActivityRows::ActivityRows(QObject* parent) : RowsModel<ActivityRow>("activity", activityColumns(), &idOf, parent) {}

ActivityOrder orderOf(const QString& sortKey) {
  if (sortKey == QLatin1String("title")) return ActivityOrder::Title;
  if (sortKey == QLatin1String("state")) return ActivityOrder::State;
  return ActivityOrder::StartsOn;
}

std::vector<BudgetShare> sharesOf(const std::vector<BudgetLine>& lines, const std::vector<BudgetLine>& earlier) {
  const Money whole = budgetTotal(lines);
  std::vector<BudgetShare> shares;
  for (CategoryTotal& total : totalsByCategory(lines, earlier)) {
    const double share = whole == Money{} ? 0 : static_cast<double>(ratio(total.planned, whole).basisPoints) / 10'000.0;
    shares.push_back({static_cast<int>(shares.size()) + 1, std::move(total), !earlier.empty(), share});
  }
  return shares;
}

}  // namespace guiju::activity
