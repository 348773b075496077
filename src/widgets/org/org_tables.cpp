// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/org/org_tables.h"

#include <QVBoxLayout>

#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/org/org_words.h"

namespace guiju::org {

namespace {

TableCell staffingCell(const Staffing& staffing) {
  TableCell cell =
      textCell(staffing.vacant > 0 ? signedText(Tone::Warn, staffingText(staffing)) : staffingText(staffing));
  if (staffing.vacant > 0) cell.tone = Tone::Warn;
  return cell;
}

constexpr Column<PositionLine> kPositionColumns[] = {
    {.id = "title",
     .title = QT_TRANSLATE_NOOP("org", "Position"),
     .cell = [](const PositionLine& line) { return textCell(line.title); }},
    {.id = "people",
     .title = QT_TRANSLATE_NOOP("org", "In post"),
     .cell = [](const PositionLine& line) { return staffingCell(line.staffing); },
     .alignment = Qt::AlignRight,
     .width = 84},
};

constexpr Column<EstablishmentLine> kEstablishmentColumns[] = {
    {.id = "position",
     .title = QT_TRANSLATE_NOOP("org", "Position"),
     .cell = [](const EstablishmentLine& line) { return nameCell(line.title, line.unit); },
     .value = [](const EstablishmentLine& line) { return CellValue(line.title); }},
    {.id = "establishment",
     .title = QT_TRANSLATE_NOOP("org", "Establishment"),
     .cell = [](const EstablishmentLine& line) { return numberCell(line.staffing.establishment); },
     .alignment = Qt::AlignRight,
     .width = 104,
     .value = [](const EstablishmentLine& line) { return CellValue(line.staffing.establishment); }},
    {.id = "headcount",
     .title = QT_TRANSLATE_NOOP("org", "In post"),
     .cell = [](const EstablishmentLine& line) { return numberCell(line.staffing.headcount); },
     .alignment = Qt::AlignRight,
     .width = 80,
     .value = [](const EstablishmentLine& line) { return CellValue(line.staffing.headcount); }},
    {.id = "vacant",
     .title = QT_TRANSLATE_NOOP("org", "Vacant"),
     .cell =
         [](const EstablishmentLine& line) {
           return line.staffing.vacant > 0 ? pillCell(Tone::Warn, QString::number(line.staffing.vacant))
                                           : textCell(QStringLiteral("—"));
         },
     .alignment = Qt::AlignRight,
     .width = 80,
     .value = [](const EstablishmentLine& line) { return CellValue(line.staffing.vacant); }},
    {.id = "since",
     .title = QT_TRANSLATE_NOOP("org", "Vacant since"),
     .cell = [](const EstablishmentLine& line) { return dateCell(line.vacancy ? line.vacancy->since : QDate()); },
     .alignment = Qt::AlignRight,
     .width = 112,
     .value =
         [](const EstablishmentLine& line) { return line.vacancy ? CellValue(line.vacancy->since) : CellValue(); }},
    {.id = "days",
     .title = QT_TRANSLATE_NOOP("org", "Days"),
     .cell =
         [](const EstablishmentLine& line) {
           return line.vacancy ? numberCell(line.vacancy->days) : textCell(QStringLiteral("—"));
         },
     .alignment = Qt::AlignRight,
     .width = 72,
     .value = [](const EstablishmentLine& line) { return line.vacancy ? CellValue(line.vacancy->days) : CellValue(); }},
};

using RosterLine = EmployeeList::Line;

constexpr Column<RosterLine> kRosterColumns[] = {
    {.id = "name",
     .title = QT_TRANSLATE_NOOP("org", "Name"),
     .cell = [](const RosterLine& line) { return nameCell(line.employee.name, line.employee.number); }},
    {.id = "unit",
     .title = QT_TRANSLATE_NOOP("org", "Unit"),
     .cell = [](const RosterLine& line) { return textCell(line.unit.isEmpty() ? QStringLiteral("—") : line.unit); },
     .width = 150},
    {.id = "position",
     .title = QT_TRANSLATE_NOOP("org", "Position"),
     .cell =
         [](const RosterLine& line) { return textCell(line.position.isEmpty() ? QStringLiteral("—") : line.position); },
     .width = 150},
    {.id = "grade",
     .title = QT_TRANSLATE_NOOP("org", "Grade"),
     .cell = [](const RosterLine& line) { return textCell(line.employee.grade); },
     .width = 84},
    {.id = "since",
     .title = QT_TRANSLATE_NOOP("org", "Since"),
     .cell = [](const RosterLine& line) { return dateCell(line.since); },
     .width = 104},
    {.id = "hired",
     .title = QT_TRANSLATE_NOOP("org", "Hired on"),
     .cell = [](const RosterLine& line) { return dateCell(line.employee.hiredOn); },
     .width = 104},
    {.id = "phone",
     .title = QT_TRANSLATE_NOOP("org", "Phone"),
     .cell = [](const RosterLine& line) { return textCell(line.employee.phone); },
     .width = 120,
     .shown = false},
    {.id = "probation",
     .title = QT_TRANSLATE_NOOP("org", "Probation until"),
     .cell = [](const RosterLine& line) { return dateCell(line.employee.probationUntil.value_or(QDate())); },
     .width = 112,
     .shown = false},
    {.id = "left",
     .title = QT_TRANSLATE_NOOP("org", "Last day"),
     .cell = [](const RosterLine& line) { return dateCell(line.employee.leftOn.value_or(QDate())); },
     .width = 104,
     .shown = false},
};

}  // namespace

PositionTable::PositionTable(const Kit& kit, QWidget* parent)
    : TableView(kit.theme, QStringLiteral("orgPositions"), tr("Positions"), nullptr, parent),
      model_(new RowsModel<PositionLine>(
          "org", kPositionColumns, [](const PositionLine& line) { return line.id.value; }, this)) {
  setObjectName(QStringLiteral("positionTable"));
  setRowHeight(28);
  setTable(model_);
}

void PositionTable::show(const Chart& chart, UnitId unit, QDate day) {
  std::vector<PositionLine> lines;
  for (const PositionId id : chart.positions(unit, day)) {
    lines.push_back({id, chart.position(id)->title, chart.staffing(id, day)});
  }
  model_->setRecords(std::move(lines));
}

EstablishmentTable::EstablishmentTable(const Kit& kit, QWidget* parent)
    : TableView(kit.theme, QStringLiteral("orgEstablishment"), tr("Establishment"), &kit.settings, parent),
      model_(new RowsModel<EstablishmentLine>(
          "org", kEstablishmentColumns, [](const EstablishmentLine& line) { return line.id.value; }, this)) {
  setObjectName(QStringLiteral("establishmentTable"));
  setRowHeight(38);
  setTable(model_);
}

void EstablishmentTable::show(const Chart& chart, QDate day) {
  std::vector<EstablishmentLine> lines;
  Staffing total;
  for (const UnitId unit : chart.units(day)) {
    for (const PositionId id : chart.positions(unit, day)) {
      lines.push_back(
          {id, pathText(chart, unit, day), chart.position(id)->title, chart.staffing(id, day), chart.vacancy(id, day)});
      total += lines.back().staffing;
    }
  }
  model_->setRecords(std::move(lines));
  model_->setTotals(EstablishmentLine{{}, QString(), tr("Whole center"), total, {}});
}

RosterList::RosterList(const Kit& kit, Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      chips_(new ChipRow(ChipRow::Mode::Exclusive)),
      view_(new TableView(kit.theme, QStringLiteral("orgRoster"), tr("Roster"), &kit.settings)),
      empty_(new EmptyState(kit.theme)),
      model_(new RowsModel<RosterLine>(
          "org", kRosterColumns, [](const RosterLine& line) { return line.employee.id.value; }, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  auto* row = new QVBoxLayout;
  row->setContentsMargins(12, 0, 12, 0);
  row->addWidget(chips_);
  chips_->addChip({QStringLiteral("service"), tr("In service")});
  chips_->addChip({QStringLiteral("probation"), tr("On probation")});
  chips_->addChip({QStringLiteral("left"), tr("Left")});
  chips_->addChip({QStringLiteral("all"), tr("Everyone")});
  auto* footer = new TableFooter;
  footer->follow(model_);
  view_->setObjectName(QStringLiteral("rosterTable"));
  view_->setRowHeight(38);
  view_->setTable(model_);
  empty_->set(EmptyState::Kind::NoMatch, tr("Nobody matches"), tr("No person fits the filters on this day."));
  view_->setEmptyState(empty_);
  column->addLayout(row);
  column->addWidget(view_, 1);
  column->addWidget(footer);
  model_->setFetchRecords([this](const PageRequest& request, auto then) { fetch(request, std::move(then)); });
  connect(chips_, &ChipRow::changed, this, [this] {
    using State = storage::EmployeeQuery::State;
    const QStringList on = chips_->checked();
    query_.state = on.contains(QStringLiteral("probation")) ? State::OnProbation
                   : on.contains(QStringLiteral("left"))    ? State::Left
                   : on.contains(QStringLiteral("all"))     ? State::All
                                                            : State::InService;
    refresh();
  });
  connect(view_, &TableView::currentRecordChanged, this, [this](qint64 id) {
    if (id > 0) Q_EMIT employeeSelected(EmployeeId{id});
  });
  connect(model_, &TableModel::failed, this, &RosterList::failed);
}

void RosterList::fetch(const PageRequest& request,
                       std::function<void(Result<RowsModel<RosterLine>::RecordPage>)> then) {
  EmployeeList list;
  list.query = query_;
  list.limit = request.limit;
  if (const auto key = keys_.find(request.afterId); request.afterId > 0 && key != keys_.end()) list.after = key->second;
  session_.view(
      list,
      [this, then = std::move(then)](Result<EmployeeList::Answer> answer) {
        if (!answer) return then(tl::unexpected(answer.error()));
        for (const RosterLine& line : answer->lines)
          keys_[line.employee.id.value] = {line.employee.nameKey, line.employee.id};
        then(RowsModel<RosterLine>::RecordPage{std::move(answer->lines), answer->total, false});
      },
      this);
}

void RosterList::refresh() {
  model_->refresh();
}

void RosterList::show(QDate day) {
  query_.day = day;
  refresh();
}

void RosterList::setText(const QString& text) {
  query_.text = text;
  refresh();
}

void RosterList::setUnits(const std::vector<UnitId>& units) {
  query_.units = units;
  refresh();
}

bool RosterList::isFiltering() const {
  return chips_->isFiltering() || !query_.text.isEmpty();
}

void RosterList::clearFilters() {
  chips_->clear();
  query_.text.clear();
  refresh();
}

}  // namespace guiju::org
