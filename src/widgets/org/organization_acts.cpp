// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the Organization tab: each act asks in a dialog and runs one command.
#include <QMenu>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include "application/base/words.h"
#include "application/org/people_commands.h"
#include "application/org/position_commands.h"
#include "application/org/unit_commands.h"
#include "documents/org/roster_file.h"
#include "widgets/base/buttons.h"
#include "widgets/base/message_bar.h"
#include "widgets/org/chart_canvas.h"
#include "widgets/org/date_bar.h"
#include "widgets/org/org_dialogs.h"
#include "widgets/org/org_tables.h"
#include "widgets/org/organization_page.h"
#include "widgets/org/roster_import_dialog.h"
#include "widgets/org/unit_tree.h"

namespace guiju::org {

void OrganizationPage::fillUnitMenu() {
  unitMenu_->clear();
  if (rights_.editUnits) {
    unitMenu_->addAction(tr("Edit unit…"), this, &OrganizationPage::editUnit);
    unitMenu_->addAction(tr("Move unit…"), this, [this] { askMoveUnit(currentUnit(), {}); });
    unitMenu_->addAction(tr("Close unit…"), this, &OrganizationPage::closeUnit);
  }
  if (rights_.editPositions) unitMenu_->addAction(tr("New position…"), this, &OrganizationPage::newPosition);
}

void OrganizationPage::newUnit() {
  UnitDialog dialog({kit(), session_, chart_, today_}, currentUnit(), nullptr, this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::editUnit() {
  const Unit* unit = chart_.unit(currentUnit());
  if (!unit) return;
  UnitDialog dialog({kit(), session_, chart_, today_}, {}, unit, this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::askMoveUnit(UnitId unit, UnitId parent) {
  const Unit* record = chart_.unit(unit);
  if (!record || record->kind == UnitKind::Center) return;
  DatedDialog::Wanted wanted;
  wanted.title = tr("Move %1").arg(record->name);
  wanted.verb = tr("Move");
  wanted.consequence =
      tr("From the day on, the unit and its people stand below the other one. Every day before keeps its shape.");
  for (const UnitId each : chart_.units(today_)) {
    if (each != unit && chart_.unit(each)->kind != UnitKind::Group) wanted.targets.push_back(each);
  }
  wanted.target = parent.isValid() ? parent : chart_.parent(unit, today_);
  wanted.day = today_;
  DatedDialog dialog(
      {kit(), session_, chart_, today_}, wanted,
      [this, unit](DatedDialog* asked, const DatedDialog::Given& given) {
        runFor(asked, session_, MoveUnit{unit, given.target, given.day, given.reason});
      },
      this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::closeUnit() {
  const Unit* unit = chart_.unit(currentUnit());
  if (!unit) return;
  DatedDialog::Wanted wanted;
  wanted.title = tr("Close %1").arg(unit->name);
  wanted.verb = tr("Close unit");
  wanted.consequence =
      tr("From the day on, the unit and its positions no longer exist. It stays visible on earlier days.");
  wanted.day = today_;
  DatedDialog dialog(
      {kit(), session_, chart_, today_}, wanted,
      [this, id = unit->id, version = unit->version](DatedDialog* asked, const DatedDialog::Given& given) {
        runFor(asked, session_, CloseUnit{id, version, given.day});
      },
      this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::newPosition() {
  PositionDialog dialog({kit(), session_, chart_, today_}, currentUnit(), nullptr, this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::editPosition(PositionId id) {
  const Position* position = chart_.position(id);
  if (!position) return;
  PositionDialog dialog({kit(), session_, chart_, today_}, position->unit, position, this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::changeEstablishment(PositionId id) {
  const Position* position = chart_.position(id);
  if (!position) return;
  DatedDialog::Wanted wanted;
  wanted.title = tr("Establishment of %1").arg(position->title);
  wanted.verb = tr("Change");
  wanted.consequence = tr("The establishment holds from the day on; earlier days keep theirs.");
  wanted.number = chart_.establishment(id, today_);
  wanted.day = today_;
  wanted.reasonNeeded = true;
  DatedDialog dialog(
      {kit(), session_, chart_, today_}, wanted,
      [this, id](DatedDialog* asked, const DatedDialog::Given& given) {
        runFor(asked, session_, ChangeEstablishment{id, given.number, given.day, given.reason});
      },
      this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::closePosition(PositionId id) {
  const Position* position = chart_.position(id);
  if (!position) return;
  DatedDialog::Wanted wanted;
  wanted.title = tr("Close %1").arg(position->title);
  wanted.verb = tr("Close position");
  wanted.consequence = tr("From the day on, nobody can hold this position. It stays visible on earlier days.");
  wanted.day = today_;
  DatedDialog dialog(
      {kit(), session_, chart_, today_}, wanted,
      [this, id, version = position->version](DatedDialog* asked, const DatedDialog::Given& given) {
        runFor(asked, session_, ClosePosition{id, version, given.day});
      },
      this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::appoint(PositionId position) {
  AppointDialog dialog({kit(), session_, chart_, today_}, AppointDialog::Purpose::Appoint, position, {}, this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::recordSelection(PositionId position) {
  SelectionDialog dialog({kit(), session_, chart_, today_}, position, this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::moveEmployee(EmployeeId employee) {
  const bool hasPost = chart_.primary(employee, today_) != nullptr;
  AppointDialog dialog({kit(), session_, chart_, today_},
                       hasPost ? AppointDialog::Purpose::Move : AppointDialog::Purpose::Appoint, {}, employee, this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::editEmployee(EmployeeId employee) {
  EmployeeDialog dialog({kit(), session_, chart_, today_}, chart_.employee(employee), this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::endAssignment(AssignmentId id) {
  const Assignment* assignment = chart_.assignment(id);
  const Position* position = assignment ? chart_.position(assignment->position) : nullptr;
  if (!position) return;
  DatedDialog::Wanted wanted;
  wanted.title = tr("End of %1").arg(position->title);
  wanted.verb = tr("End");
  wanted.consequence =
      tr("From the day on, %1 no longer holds this position.").arg(chart_.employee(assignment->employee)->name);
  wanted.day = today_.addDays(1);
  wanted.reasonNeeded = position->isHead;
  DatedDialog dialog(
      {kit(), session_, chart_, today_}, wanted,
      [this, id, version = assignment->version](DatedDialog* asked, const DatedDialog::Given& given) {
        runFor(asked, session_, EndAssignment{id, version, given.day, given.reason});
      },
      this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::recordDeparture(EmployeeId id) {
  const Employee* employee = chart_.employee(id);
  if (!employee) return;
  DatedDialog::Wanted wanted;
  wanted.title = tr("Departure of %1").arg(employee->name);
  wanted.verb = tr("Record departure");
  wanted.consequence =
      tr("The day is the last day of service. Every position %1 holds ends with it.").arg(employee->name);
  wanted.day = today_;
  wanted.reasonNeeded = true;
  DatedDialog dialog(
      {kit(), session_, chart_, today_}, wanted,
      [this, id, version = employee->version](DatedDialog* asked, const DatedDialog::Given& given) {
        runFor(asked, session_, Leave{id, version, given.day, given.reason});
      },
      this);
  kit().dialogs.run(dialog);
}

void OrganizationPage::importRoster(const QString& given) {
  const QString path = given.isEmpty()
                           ? kit().dialogs.chooseFile(this, tr("Import a roster"), tr("Tables (*.xlsx *.csv *.txt)"))
                           : given;
  if (path.isEmpty()) return;
  auto file = readRoster(path);
  if (!file) return messages()->say(file.error());
  RosterImportDialog dialog(kit(), session_, std::move(*file), path.section(u'/', -1), this);
  if (!kit().dialogs.run(dialog)) return;
  messages()->say(Tone::Ok, tr("The roster has been imported."),
                  tr("%1 new, %2 changed, %3 moves")
                      .arg(dialog.plan().count(RosterVerdict::Kind::Hire))
                      .arg(dialog.plan().count(RosterVerdict::Kind::Update))
                      .arg(dialog.plan().count(RosterVerdict::Kind::Move)));
}

void OrganizationPage::exportRoster() {
  const QDate day = dateBar_->day();
  const QString name = tr("roster %1.xlsx").arg(day.toString(Qt::ISODate));
  const QString path = kit().dialogs.chooseNewFile(this, tr("Export the roster"), name, tr("Tables (*.xlsx *.csv)"));
  if (path.isEmpty()) return;
  const auto rows = rosterOf(chart_, day);
  const bool text = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
  const auto written =
      text ? writeRosterCsv(rows, path) : writeRosterXlsx(rows, tr("Roster on %1").arg(dateInWords(day)), path);
  if (!written) return messages()->say(written.error());
  messages()->say(Tone::Ok, tr("The roster of %1 has been written.").arg(dateInWords(day)), path);
}

void OrganizationPage::printView() {
  if (segments_->current() == QStringLiteral("chart")) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    if (!kit().dialogs.run(dialog)) return;
    QPainter painter(&printer);
    const QRectF page(QPointF(0, 0), QSizeF(painter.viewport().size()));
    const double line = page.height() / 30;
    painter.drawText(QRectF(0, 0, page.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Organization on %1").arg(dateInWords(dateBar_->day())));
    canvas_->drawOn(painter, page.adjusted(0, line * 1.5, 0, 0));
    return;
  }
  TableView* table =
      segments_->current() == QStringLiteral("roster") ? roster_->table() : static_cast<TableView*>(establishment_);
  if (kit().printTable) kit().printTable(table->shownTable());
}

}  // namespace guiju::org
