// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include "application/org/position_commands.h"
#include "application/org/unit_commands.h"
#include "ui_dated_form.h"
#include "ui_position_form.h"
#include "ui_unit_form.h"
#include "widgets/base/card.h"
#include "widgets/base/fields.h"
#include "widgets/org/org_dialogs.h"
#include "widgets/org/org_words.h"

namespace guiju::org {

void putInto(QWidget* place, QWidget* field) {
  auto* layout = new QVBoxLayout(place);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(field);
  place->setFocusProxy(field);
}

UnitDialog::UnitDialog(const OrgDesk& desk, UnitId parent, const Unit* edited, QWidget* widget)
    : FormDialog(desk.kit, edited ? tr("Edit unit") : tr("New unit"), edited ? tr("Save") : tr("Found unit"), widget),
      desk_(desk),
      ui_(std::make_unique<Ui::UnitForm>()),
      from_(new DateEdit(desk.kit.theme, desk.today)) {
  setObjectName(QStringLiteral("unitDialog"));
  if (edited) edited_ = *edited;
  auto* fields = new QWidget;
  ui_->setupUi(fields);
  putInto(ui_->fromPlace, from_);
  form()->addWide(fields);
  ui_->kindCombo->addItem(unitKindTitle(UnitKind::Department), static_cast<int>(UnitKind::Department));
  ui_->kindCombo->addItem(unitKindTitle(UnitKind::Group), static_cast<int>(UnitKind::Group));
  if (edited && edited->kind == UnitKind::Center) ui_->kindCombo->addItem(unitKindTitle(UnitKind::Center), 0);
  for (const char* key : builtInFunctions()) {
    auto* item = new QListWidgetItem(functionName(QString::fromLatin1(key)), ui_->functionsList);
    item->setData(Qt::UserRole, QString::fromLatin1(key));
    const bool has = edited && desk.chart.hasFunction(edited->id, QString::fromLatin1(key));
    item->setCheckState(has ? Qt::Checked : Qt::Unchecked);
  }
  const Unit* above = desk.chart.unit(parent);
  const UnitKind kind = edited                                     ? edited->kind
                        : above && above->kind == UnitKind::Center ? UnitKind::Department
                                                                   : UnitKind::Group;
  ui_->kindCombo->setCurrentIndex(ui_->kindCombo->findData(static_cast<int>(kind)));
  fillParents(edited ? desk.chart.parent(edited->id, desk.today) : parent);
  from_->setDate(edited ? edited->validFrom : desk.today);
  if (edited) {
    ui_->nameEdit->setText(edited->name);
    ui_->missionEdit->setPlainText(edited->mission);
    // What was, was so: a unit is moved or closed, its kind and founding are not edited.
    for (QWidget* fixed : {static_cast<QWidget*>(ui_->kindCombo), static_cast<QWidget*>(ui_->parentCombo),
                           static_cast<QWidget*>(from_)}) {
      fixed->setEnabled(false);
    }
  }
  form()->watch(ui_->nameEdit, tr("Name"), ui_->nameEditMessage, Form::Need::Required);
  form()->watch(ui_->kindCombo, tr("Kind"), ui_->kindComboMessage);
  form()->watch(ui_->parentCombo, tr("Below"), ui_->parentComboMessage);
  form()->watch(from_, tr("From"), ui_->fromPlaceMessage, Form::Need::Required);
  form()->watch(ui_->missionEdit, tr("Mission"), ui_->missionEditMessage);
  form()->setUnchanged();
  connect(ui_->kindCombo, &QComboBox::currentIndexChanged, this, [this] { fillParents({}); });
  connect(this, &FormDialog::saveRequested, this, &UnitDialog::save);
}

UnitDialog::~UnitDialog() = default;

void UnitDialog::fillParents(UnitId wanted) {
  const auto kind = static_cast<UnitKind>(ui_->kindCombo->currentData().toInt());
  ui_->parentCombo->clear();
  for (const UnitId each : desk_.chart.units(desk_.today)) {
    const UnitKind above = desk_.chart.unit(each)->kind;
    const bool fits = above == UnitKind::Center || (kind == UnitKind::Group && above == UnitKind::Department);
    if (fits) ui_->parentCombo->addItem(pathText(desk_.chart, each, desk_.today), each.value);
  }
  const int index = ui_->parentCombo->findData(wanted.value);
  if (index >= 0) ui_->parentCombo->setCurrentIndex(index);
}

QStringList UnitDialog::functions() const {
  QStringList result;
  for (int row = 0; row < ui_->functionsList->count(); ++row) {
    const QListWidgetItem* item = ui_->functionsList->item(row);
    if (item->checkState() == Qt::Checked) result << item->data(Qt::UserRole).toString();
  }
  // A function of the center's own that is not in the list stays.
  if (edited_) {
    for (const QString& each : desk_.chart.functions(edited_->id)) {
      if (functionTitle(each) == each) result << each;
    }
  }
  return result;
}

void UnitDialog::save() {
  if (!edited_) {
    Unit unit;
    unit.name = ui_->nameEdit->text();
    unit.kind = static_cast<UnitKind>(ui_->kindCombo->currentData().toInt());
    unit.parent = UnitId{ui_->parentCombo->currentData().toLongLong()};
    unit.mission = ui_->missionEdit->toPlainText();
    unit.validFrom = from_->date();
    return runFor(this, desk_.session, CreateUnit{unit, functions()});
  }
  Unit unit = *edited_;
  unit.name = ui_->nameEdit->text();
  unit.mission = ui_->missionEdit->toPlainText();
  const SetUnitFunctions next{unit.id, functions()};
  setBusy(true);
  desk_.session.run(
      EditUnit{unit},
      [this, next](Outcome<Done> outcome) {
        if (!outcome) return fail(outcome.error());
        runFor(this, desk_.session, next);
      },
      this);
}

PositionDialog::PositionDialog(const OrgDesk& desk, UnitId unit, const Position* edited, QWidget* widget)
    : FormDialog(desk.kit, edited ? tr("Edit position") : tr("New position"),
                 edited ? tr("Save") : tr("Set up position"), widget),
      desk_(desk),
      ui_(std::make_unique<Ui::PositionForm>()),
      from_(new DateEdit(desk.kit.theme, desk.today)),
      limit_(new MoneyEdit) {
  setObjectName(QStringLiteral("positionDialog"));
  setMinimumWidth(desk.kit.theme.px(860));
  auto* fields = new QWidget;
  ui_->setupUi(fields);
  putInto(ui_->fromPlace, from_);
  putInto(ui_->limitPlace, limit_);
  form()->addWide(fields);
  for (int role = 0; role < access::kRoleCount; ++role)
    ui_->roleCombo->addItem(roleTitle(static_cast<access::Role>(role)), role);
  for (const char* grade : gradeLadder()) ui_->gradeCombo->addItem(QCoreApplication::translate("org", grade));
  position_.unit = unit;
  position_.validFrom = desk.today;
  load(edited ? *edited : position_);
  form()->watch(ui_->titleEdit, tr("Title"), ui_->titleEditMessage, Form::Need::Required);
  form()->watch(ui_->headCheck, tr("Leads the unit"), ui_->headCheckMessage);
  form()->watch(ui_->leadingCheck, tr("Leading position"), ui_->leadingCheckMessage);
  form()->watch(ui_->roleCombo, tr("Role"), ui_->roleComboMessage);
  form()->watch(ui_->establishmentSpin, tr("Establishment"), ui_->establishmentSpinMessage);
  form()->watch(limit_, tr("Approves up to"), ui_->limitPlaceMessage);
  form()->watch(from_, tr("From"), ui_->fromPlaceMessage, Form::Need::Required);
  for (auto* text : {ui_->dutiesEdit, ui_->powersEdit, ui_->requirementsEdit, ui_->certificatesEdit}) {
    form()->watch(text, text->accessibleName(), ui_->dutiesEditMessage);
  }
  ui_->dutiesEdit->setPlaceholderText(tr("One a line; a line may end in § and the clause it rests on"));
  const bool fixed = edited != nullptr;
  from_->setEnabled(!fixed);
  ui_->establishmentSpin->setEnabled(!fixed);
  connect(ui_->headCheck, &QCheckBox::toggled, this, [this](bool head) {
    if (head) ui_->leadingCheck->setChecked(true);
    if (head) ui_->establishmentSpin->setValue(1);
  });
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, &PositionDialog::save);
}

PositionDialog::~PositionDialog() = default;

void PositionDialog::load(const Position& position) {
  position_ = position;
  ui_->titleEdit->setText(position.title);
  ui_->headCheck->setChecked(position.isHead);
  ui_->leadingCheck->setChecked(position.leading);
  ui_->roleCombo->setCurrentIndex(static_cast<int>(position.role));
  ui_->establishmentSpin->setValue(static_cast<int>(
      position.id.isValid() ? desk_.chart.establishment(position.id, desk_.today) : position.establishment));
  ui_->gradeCombo->setCurrentText(position.grade);
  limit_->setMoney(position.expenseLimit);
  from_->setDate(position.validFrom);
  ui_->industrySpin->setValue(static_cast<int>(position.minIndustryYears));
  ui_->managementSpin->setValue(static_cast<int>(position.minManagementYears));
  ui_->dutiesEdit->setPlainText(position.duties);
  ui_->powersEdit->setPlainText(position.powers);
  ui_->requirementsEdit->setPlainText(position.requirements);
  ui_->certificatesEdit->setPlainText(position.certificates);
}

void PositionDialog::save() {
  Position position = position_;
  position.title = ui_->titleEdit->text();
  position.isHead = ui_->headCheck->isChecked();
  position.leading = ui_->leadingCheck->isChecked();
  position.role = static_cast<access::Role>(ui_->roleCombo->currentData().toInt());
  position.grade = ui_->gradeCombo->currentText().trimmed();
  position.expenseLimit = limit_->money();
  position.minIndustryYears = ui_->industrySpin->value();
  position.minManagementYears = ui_->managementSpin->value();
  position.duties = ui_->dutiesEdit->toPlainText();
  position.powers = ui_->powersEdit->toPlainText();
  position.requirements = ui_->requirementsEdit->toPlainText();
  position.certificates = ui_->certificatesEdit->toPlainText();
  if (position.id.isValid()) return runFor(this, desk_.session, EditPosition{position});
  position.establishment = ui_->establishmentSpin->value();
  position.validFrom = from_->date();
  runFor(this, desk_.session, CreatePosition{position});
}

DatedDialog::DatedDialog(const OrgDesk& desk, const Wanted& wanted, std::function<void(DatedDialog*, const Given&)> run,
                         QWidget* widget)
    : FormDialog(desk.kit, wanted.title, wanted.verb, widget),
      ui_(std::make_unique<Ui::DatedForm>()),
      day_(new DateEdit(desk.kit.theme, desk.today)) {
  setObjectName(QStringLiteral("datedDialog"));
  auto* said = makeLabel(wanted.consequence);
  said->setWordWrap(true);
  form()->addWide(said);
  auto* fields = new QWidget;
  ui_->setupUi(fields);
  putInto(ui_->dayPlace, day_);
  form()->addWide(fields);
  for (const UnitId each : wanted.targets) {
    ui_->targetCombo->addItem(pathText(desk.chart, each, desk.today), each.value);
  }
  const int index = ui_->targetCombo->findData(wanted.target.value);
  if (index >= 0) ui_->targetCombo->setCurrentIndex(index);
  for (QWidget* row : {static_cast<QWidget*>(ui_->targetCombo), static_cast<QWidget*>(ui_->targetComboLabel)}) {
    row->setVisible(!wanted.targets.empty());
  }
  for (QWidget* row : {static_cast<QWidget*>(ui_->numberSpin), static_cast<QWidget*>(ui_->numberSpinLabel)}) {
    row->setVisible(wanted.number.has_value());
  }
  ui_->numberSpin->setValue(static_cast<int>(wanted.number.value_or(0)));
  day_->setDate(wanted.day);
  form()->watch(day_, tr("Day"), ui_->dayPlaceMessage, Form::Need::Required);
  form()->watch(ui_->reasonEdit, tr("Reason"), ui_->reasonEditMessage,
                wanted.reasonNeeded ? Form::Need::Required : Form::Need::Optional);
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, [this, run = std::move(run)] {
    run(this, {UnitId{ui_->targetCombo->currentData().toLongLong()}, ui_->numberSpin->value(), day_->date(),
               ui_->reasonEdit->text()});
  });
}

DatedDialog::~DatedDialog() = default;

}  // namespace guiju::org
