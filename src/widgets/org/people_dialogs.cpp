// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "application/base/words.h"
#include "application/org/people_commands.h"
#include "domain/org/rules.h"
#include "ui_appoint_form.h"
#include "ui_employee_form.h"
#include "ui_selection_form.h"
#include "widgets/base/card.h"
#include "widgets/base/fields.h"
#include "widgets/base/side_panel.h"
#include "widgets/org/org_dialogs.h"
#include "widgets/org/org_words.h"

namespace guiju::org {

namespace {

std::optional<QDate> dayOf(const DateEdit* edit) {
  return edit->date().isValid() ? std::optional(edit->date()) : std::nullopt;
}

// People in service that day, by name, found by typing a part of name or number.
void fillPeople(QComboBox* combo, const OrgDesk& desk) {
  std::vector<const Employee*> people;
  for (const Employee& each : desk.chart.data().employees) {
    if (each.hiredOn <= desk.today.addDays(90) && (!each.leftOn || desk.today <= *each.leftOn)) people.push_back(&each);
  }
  std::sort(people.begin(), people.end(), [](const Employee* a, const Employee* b) {
    return std::tie(a->nameKey, a->number) < std::tie(b->nameKey, b->number);
  });
  for (const Employee* each : people) {
    const Unit* unit = desk.chart.unit(desk.chart.primaryUnit(each->id, desk.today));
    const QString place = unit ? unit->name : AppointDialog::tr("no position");
    combo->addItem(QStringLiteral("%1 · %2 · %3").arg(each->name, each->number, place), each->id.value);
  }
  combo->setEditable(true);
  combo->setInsertPolicy(QComboBox::NoInsert);
  combo->completer()->setFilterMode(Qt::MatchContains);
  combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

// The record behind what an editable list shows; 0 when it is only half typed.
qint64 chosen(const QComboBox* combo) {
  const int index = combo->findText(combo->currentText(), Qt::MatchFixedString);
  return index < 0 ? 0 : combo->itemData(index).toLongLong();
}

void choose(QComboBox* combo, qint64 id) {
  combo->setCurrentIndex(combo->findData(id));
}

}  // namespace

EmployeeDialog::EmployeeDialog(const OrgDesk& desk, const Employee* edited, QWidget* widget)
    : FormDialog(desk.kit, edited ? tr("Employee file") : tr("New employee"), edited ? tr("Save") : tr("Hire"), widget),
      desk_(desk),
      ui_(std::make_unique<Ui::EmployeeForm>()),
      hiredOn_(new DateEdit(desk.kit.theme, desk.today)),
      probation_(new DateEdit(desk.kit.theme, desk.today)),
      confirmed_(new DateEdit(desk.kit.theme, desk.today)),
      contract_(new DateEdit(desk.kit.theme, desk.today)) {
  setObjectName(QStringLiteral("employeeDialog"));
  setMinimumWidth(desk.kit.theme.px(760));
  auto* fields = new QWidget;
  ui_->setupUi(fields);
  putInto(ui_->hiredOnPlace, hiredOn_);
  putInto(ui_->probationPlace, probation_);
  putInto(ui_->confirmedPlace, confirmed_);
  putInto(ui_->contractPlace, contract_);
  form()->addWide(fields);
  for (const char* grade : gradeLadder()) ui_->gradeCombo->addItem(QCoreApplication::translate("org", grade));
  employee_.hiredOn = desk.today;
  load(edited ? *edited : employee_);
  const auto notBefore = [this](const DateEdit* edit) {
    return [this, edit] {
      const bool early = edit->date().isValid() && hiredOn_->date().isValid() && edit->date() < hiredOn_->date();
      return early ? tr("Before the day of hire") : QString();
    };
  };
  form()->watch(ui_->nameEdit, tr("Name"), ui_->nameEditMessage, Form::Need::Required);
  form()->watch(ui_->numberEdit, tr("Number"), ui_->numberEditMessage, Form::Need::Required);
  form()->watch(ui_->gradeCombo, tr("Grade"), ui_->gradeComboMessage);
  form()->watch(ui_->phoneEdit, tr("Phone"), ui_->phoneEditMessage);
  form()->watch(ui_->emailEdit, tr("E-mail"), ui_->emailEditMessage);
  form()->watch(hiredOn_, tr("Hired on"), ui_->hiredOnPlaceMessage, Form::Need::Required);
  form()->watch(probation_, tr("Probation until"), ui_->probationPlaceMessage, Form::Need::Optional,
                notBefore(probation_));
  form()->watch(confirmed_, tr("Confirmed on"), ui_->confirmedPlaceMessage, Form::Need::Optional,
                notBefore(confirmed_));
  form()->watch(contract_, tr("Contract ends"), ui_->contractPlaceMessage, Form::Need::Optional, notBefore(contract_));
  form()->watch(ui_->certificatesEdit, tr("Certificates"), ui_->certificatesEditMessage);
  form()->watch(ui_->noteEdit, tr("Note"), ui_->noteEditMessage);
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, &EmployeeDialog::save);
}

EmployeeDialog::~EmployeeDialog() = default;

void EmployeeDialog::load(const Employee& employee) {
  employee_ = employee;
  ui_->nameEdit->setText(employee.name);
  ui_->numberEdit->setText(employee.number);
  ui_->gradeCombo->setCurrentText(employee.grade);
  ui_->phoneEdit->setText(employee.phone);
  ui_->emailEdit->setText(employee.email);
  ui_->industrySpin->setValue(static_cast<int>(employee.industryYears));
  ui_->managementSpin->setValue(static_cast<int>(employee.managementYears));
  ui_->certificatesEdit->setPlainText(employee.certificates);
  ui_->noteEdit->setPlainText(employee.note);
  hiredOn_->setDate(employee.hiredOn);
  probation_->setDate(employee.probationUntil.value_or(QDate()));
  confirmed_->setDate(employee.confirmedOn.value_or(QDate()));
  contract_->setDate(employee.contractEnd.value_or(QDate()));
}

void EmployeeDialog::save() {
  Employee employee = employee_;
  employee.name = ui_->nameEdit->text();
  employee.number = ui_->numberEdit->text();
  employee.grade = ui_->gradeCombo->currentText().trimmed();
  employee.phone = ui_->phoneEdit->text().trimmed();
  employee.email = ui_->emailEdit->text().trimmed();
  employee.industryYears = ui_->industrySpin->value();
  employee.managementYears = ui_->managementSpin->value();
  employee.certificates = ui_->certificatesEdit->toPlainText();
  employee.note = ui_->noteEdit->toPlainText();
  employee.hiredOn = hiredOn_->date();
  employee.probationUntil = dayOf(probation_);
  employee.confirmedOn = dayOf(confirmed_);
  employee.contractEnd = dayOf(contract_);
  if (employee.id.isValid()) return runFor(this, desk_.session, EditEmployee{employee});
  runFor(this, desk_.session, HireEmployee{employee});
}

AppointDialog::AppointDialog(const OrgDesk& desk, Purpose purpose, PositionId position, EmployeeId employee,
                             QWidget* widget)
    : FormDialog(desk.kit, purpose == Purpose::Move ? tr("Move a person") : tr("Appoint a person"),
                 purpose == Purpose::Move ? tr("Move") : tr("Appoint"), widget),
      desk_(desk),
      purpose_(purpose),
      ui_(std::make_unique<Ui::AppointForm>()),
      from_(new DateEdit(desk.kit.theme, desk.today)),
      to_(new DateEdit(desk.kit.theme, desk.today)) {
  setObjectName(QStringLiteral("appointDialog"));
  setMinimumWidth(desk.kit.theme.px(600));
  auto* fields = new QWidget;
  ui_->setupUi(fields);
  putInto(ui_->fromPlace, from_);
  putInto(ui_->toPlace, to_);
  form()->addWide(fields);
  fill(position, employee);
  from_->setDate(desk.today);
  form()->watch(ui_->positionCombo, tr("Position"), ui_->positionComboMessage, Form::Need::Required,
                [this] { return chosen(ui_->positionCombo) ? QString() : tr("Choose a position from the list"); });
  form()->watch(ui_->personCombo, tr("Person"), ui_->personComboMessage, Form::Need::Required,
                [this] { return chosen(ui_->personCombo) ? QString() : tr("Choose a person from the list"); });
  form()->watch(ui_->kindCombo, tr("Kind"), ui_->kindComboMessage);
  form()->watch(from_, tr("From"), ui_->fromPlaceMessage, Form::Need::Required);
  form()->watch(to_, tr("Until"), ui_->toPlaceMessage);
  form()->watch(ui_->selectionCombo, tr("Selection record"), ui_->selectionComboMessage);
  form()->watch(ui_->gapEdit, tr("Reason for a gap"), ui_->gapEditMessage);
  form()->watch(ui_->overrunEdit, tr("Approval beyond establishment"), ui_->overrunEditMessage);
  form()->watch(ui_->noteEdit, tr("Note"), ui_->noteEditMessage);
  const bool moves = purpose == Purpose::Move;
  for (QWidget* row : {static_cast<QWidget*>(ui_->kindCombo), static_cast<QWidget*>(ui_->kindComboLabel)})
    row->setVisible(!moves);
  connect(form(), &Form::changed, this, &AppointDialog::judge);
  judge();
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, &AppointDialog::save);
}

AppointDialog::~AppointDialog() = default;

PositionId AppointDialog::position() const {
  return PositionId{chosen(ui_->positionCombo)};
}
EmployeeId AppointDialog::person() const {
  return EmployeeId{chosen(ui_->personCombo)};
}

void AppointDialog::fill(PositionId position, EmployeeId employee) {
  const Chart& chart = desk_.chart;
  for (const UnitId unit : chart.units(desk_.today)) {
    for (const PositionId post : chart.positions(unit, desk_.today)) {
      const Staffing staffing = chart.staffing(post, desk_.today);
      QString text = QStringLiteral("%1 · %2").arg(chart.unit(unit)->name, chart.position(post)->title);
      if (staffing.vacant > 0) text += QStringLiteral(" · ") + tr("%1 vacant").arg(staffing.vacant);
      ui_->positionCombo->addItem(text, post.value);
    }
  }
  ui_->positionCombo->setEditable(true);
  ui_->positionCombo->setInsertPolicy(QComboBox::NoInsert);
  ui_->positionCombo->completer()->setFilterMode(Qt::MatchContains);
  ui_->positionCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
  choose(ui_->positionCombo, position.value);
  fillPeople(ui_->personCombo, desk_);
  choose(ui_->personCombo, employee.value);
  for (const AssignmentKindInfo& kind : assignmentKinds()) {
    ui_->kindCombo->addItem(kindTitle(kind.kind), static_cast<int>(kind.kind));
  }
}

// Which selection records fit, and how the requirements are met, changes with position, person and day.
void AppointDialog::judge() {
  const QSignalBlocker guard(ui_->selectionCombo);
  const qint64 before = ui_->selectionCombo->currentData().toLongLong();
  ui_->selectionCombo->clear();
  ui_->selectionCombo->addItem(tr("none"), 0);
  for (const SelectionRecord& each : desk_.chart.data().selections) {
    if (each.position != position() || each.candidate != person() || each.outcome != SelectionOutcome::Selected)
      continue;
    ui_->selectionCombo->addItem(tr("%1, %2").arg(dateInWords(each.heldOn), each.method), each.id.value);
  }
  const int index = ui_->selectionCombo->findData(before);
  ui_->selectionCombo->setCurrentIndex(index > 0 ? index : ui_->selectionCombo->count() - 1);

  delete checks_;
  auto* lines = new PanelLines;
  checks_ = lines;
  const QDate day = from_->date().isValid() ? from_->date() : desk_.today;
  const auto list = qualifications(desk_.chart, position(), person(), day);
  if (!list.empty()) lines->addSection(tr("Requirements"));
  for (const Qualification& each : list) {
    lines->addCheck(each.met ? Tone::Ok : Tone::Warn, each.met ? tr("met") : tr("gap"), inWords(each.requirement),
                    inWords(each.actual));
  }
  content()->addWidget(lines);
}

void AppointDialog::save() {
  Assignment assignment;
  assignment.employee = person();
  assignment.position = position();
  assignment.kind = static_cast<AssignmentKind>(ui_->kindCombo->currentData().toInt());
  assignment.validFrom = from_->date();
  assignment.validTo = dayOf(to_);
  assignment.selectionRecord = SelectionRecordId{ui_->selectionCombo->currentData().toLongLong()};
  assignment.gapReason = ui_->gapEdit->text().trimmed();
  assignment.overrunApproval = ui_->overrunEdit->text().trimmed();
  assignment.note = ui_->noteEdit->text().trimmed();
  if (purpose_ == Purpose::Move) return runFor(this, desk_.session, MoveEmployee{assignment});
  runFor(this, desk_.session, Appoint{assignment});
}

SelectionDialog::SelectionDialog(const OrgDesk& desk, PositionId position, QWidget* widget)
    : FormDialog(desk.kit, tr("Selection record"), tr("Record"), widget),
      desk_(desk),
      position_(position),
      ui_(std::make_unique<Ui::SelectionForm>()),
      heldOn_(new DateEdit(desk.kit.theme, desk.today)) {
  setObjectName(QStringLiteral("selectionDialog"));
  auto* fields = new QWidget;
  ui_->setupUi(fields);
  putInto(ui_->heldOnPlace, heldOn_);
  const Position* post = desk.chart.position(position);
  form()->addWide(makeLabel(tr("For the position %1").arg(post ? post->title : QString()), "strong"));
  form()->addWide(fields);
  fillPeople(ui_->candidateCombo, desk);
  ui_->candidateCombo->setCurrentIndex(-1);
  for (const SelectionOutcomeInfo& each : selectionOutcomes()) {
    ui_->outcomeCombo->addItem(outcomeTitle(each.outcome), static_cast<int>(each.outcome));
  }
  heldOn_->setDate(desk.today);
  form()->watch(ui_->candidateCombo, tr("Candidate"), ui_->candidateComboMessage, Form::Need::Required,
                [this] { return chosen(ui_->candidateCombo) ? QString() : tr("Choose a person from the list"); });
  form()->watch(heldOn_, tr("Held on"), ui_->heldOnPlaceMessage, Form::Need::Required);
  form()->watch(ui_->methodEdit, tr("Method"), ui_->methodEditMessage, Form::Need::Required);
  form()->watch(ui_->panelEdit, tr("Panel"), ui_->panelEditMessage, Form::Need::Required);
  form()->watch(ui_->outcomeCombo, tr("Outcome"), ui_->outcomeComboMessage);
  form()->watch(ui_->evidenceEdit, tr("Evidence"), ui_->evidenceEditMessage);
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, &SelectionDialog::save);
}

SelectionDialog::~SelectionDialog() = default;

void SelectionDialog::save() {
  SelectionRecord record;
  record.position = position_;
  record.candidate = EmployeeId{chosen(ui_->candidateCombo)};
  record.heldOn = heldOn_->date();
  record.method = ui_->methodEdit->text().trimmed();
  record.panel = ui_->panelEdit->text().trimmed();
  record.outcome = static_cast<SelectionOutcome>(ui_->outcomeCombo->currentData().toInt());
  record.evidence = ui_->evidenceEdit->toPlainText();
  runFor(this, desk_.session, RecordSelection{record});
}

}  // namespace guiju::org
