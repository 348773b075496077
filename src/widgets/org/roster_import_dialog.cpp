// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/org/roster_import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "application/base/words.h"
#include "ui_roster_import_form.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/pill.h"

namespace guiju::org {

namespace {

using Kind = RosterVerdict::Kind;

Tone toneOf(Kind kind) {
  switch (kind) {
    case Kind::Hire:
    case Kind::Move:
    case Kind::Update:
      return Tone::Ok;
    case Kind::Refused:
      return Tone::Bad;
    case Kind::VacantPost:
      return Tone::Info;
    case Kind::Skipped:
    case Kind::Unchanged:
      break;
  }
  return Tone::Mute;
}

QString sayAll(const RosterVerdict& row) {
  QStringList words;
  for (const Message& each : row.errors) words << inWords(each);
  for (const Message& each : row.warnings) words << inWords(each);
  return words.join(QStringLiteral(" "));
}

constexpr Column<RosterVerdict> kColumns[] = {
    {.id = "row",
     .title = QT_TRANSLATE_NOOP("org", "Row"),
     .cell = [](const RosterVerdict& row) { return numberCell(row.sourceRow); },
     .alignment = Qt::AlignRight,
     .width = 56,
     .value = [](const RosterVerdict& row) { return CellValue(row.sourceRow); }},
    {.id = "what",
     .title = QT_TRANSLATE_NOOP("org", "What happens"),
     .cell =
         [](const RosterVerdict& row) {
           return pillCell(toneOf(row.kind), QCoreApplication::translate(
                                                 "org", rosterVerdicts()[static_cast<std::size_t>(row.kind)].title));
         },
     .width = 110,
     .value = [](const RosterVerdict& row) { return CellValue(static_cast<qint64>(row.kind)); }},
    {.id = "name",
     .title = QT_TRANSLATE_NOOP("org", "Name"),
     .cell =
         [](const RosterVerdict& row) {
           return nameCell(row.name.isEmpty() ? QStringLiteral("—") : row.name, row.number);
         },
     .width = 130,
     .value = [](const RosterVerdict& row) { return CellValue(row.name); }},
    {.id = "place",
     .title = QT_TRANSLATE_NOOP("org", "Unit and position"),
     .cell = [](const RosterVerdict& row) { return textCell(row.place); },
     .width = 250,
     .value = [](const RosterVerdict& row) { return CellValue(row.place); }},
    {.id = "why",
     .title = QT_TRANSLATE_NOOP("org", "Remarks"),
     .cell =
         [](const RosterVerdict& row) {
           TableCell cell = textCell(sayAll(row));
           if (!row.errors.empty()) cell.tone = Tone::Bad;
           return cell;
         }},
};

}  // namespace

RosterImportDialog::RosterImportDialog(const Kit& kit, Session& session, RosterFile file, const QString& fileName,
                                       QWidget* parent)
    : QDialog(parent),
      kit_(kit),
      session_(session),
      file_(std::move(file)),
      ui_(std::make_unique<Ui::RosterImportForm>()) {
  setObjectName(QStringLiteral("rosterImportDialog"));
  setWindowTitle(tr("Import a roster"));
  resize(kit.theme.px(980), kit.theme.px(620));
  build(fileName);
  for (QComboBox* combo : {ui_->modeCombo, ui_->keyCombo}) {
    connect(combo, &QComboBox::currentIndexChanged, this, &RosterImportDialog::preview);
  }
  for (QCheckBox* check : {ui_->createUnitsCheck, ui_->createPositionsCheck, ui_->raiseCheck}) {
    connect(check, &QCheckBox::toggled, this, &RosterImportDialog::preview);
  }
  connect(importAll_, &QPushButton::clicked, this, [this] { import(false); });
  connect(importRest_, &QPushButton::clicked, this, [this] { import(true); });
  connect(saveRefused_, &QPushButton::clicked, this, &RosterImportDialog::saveRefused);
  if (kit.openClause) connect(messages_, &MessageBar::clauseRequested, this, kit.openClause);
  preview();
}

RosterImportDialog::~RosterImportDialog() = default;

void RosterImportDialog::build(const QString& fileName) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 12, 12, 12);
  column->setSpacing(8);
  messages_ = new MessageBar(kit_.theme);
  auto* options = new Card(tr("From %1").arg(fileName));
  QString read = tr("%1 rows, %2 columns understood").arg(file_.rows.size()).arg(file_.columns.size());
  if (!file_.unknownTitles.isEmpty())
    read += QStringLiteral("; ") + tr("not read: %1").arg(file_.unknownTitles.join(QStringLiteral(", ")));
  options->setSubtitle(read);
  auto* fields = new QWidget;
  ui_->setupUi(fields);
  options->body()->addWidget(fields);
  ui_->modeCombo->addItems({tr("new people and changes"), tr("new people only"), tr("changes only")});
  ui_->keyCombo->addItems({tr("number"), tr("name")});
  ui_->createPositionsCheck->setChecked(true);
  ui_->raiseCheck->setChecked(true);
  auto* card = new Card(tr("What will happen"));
  card->setFlush(true);
  model_ = new RowsModel<RosterVerdict>(
      "org", kColumns, [](const RosterVerdict& row) { return row.sourceRow; }, this);
  table_ = new TableView(kit_.theme, QStringLiteral("rosterPreview"), tr("Import preview"), nullptr);
  table_->setObjectName(QStringLiteral("rosterPreview"));
  table_->setRowHeight(38);
  table_->setTable(model_);
  card->body()->addWidget(table_);
  summary_ = makeLabel({}, "strong");
  refused_ = new ToneLabel(Tone::Bad, {});
  saveRefused_ =
      makeButton(kit_.theme, ButtonKind::Plain, tr("&Save refused rows…"), {}, QStringLiteral("saveRefusedButton"));
  importRest_ =
      makeButton(kit_.theme, ButtonKind::Plain, tr("Import the &others"), {}, QStringLiteral("importRestButton"));
  importAll_ = makeButton(kit_.theme, ButtonKind::Primary, tr("&Import"), QStringLiteral("document-import"),
                          QStringLiteral("importButton"));
  QPushButton* cancel = makeButton(kit_.theme, ButtonKind::Plain, tr("Cancel"), {}, QStringLiteral("cancelButton"));
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(summary_);
  row->addWidget(refused_);
  row->addStretch(1);
  row->addWidget(saveRefused_);
  row->addWidget(importRest_);
  row->addWidget(importAll_);
  row->addWidget(cancel);
  column->addWidget(messages_);
  column->addWidget(options);
  column->addWidget(card, 1);
  column->addLayout(row);
}

RosterOptions RosterImportDialog::options() const {
  RosterOptions result;
  result.mode = static_cast<RosterMode>(ui_->modeCombo->currentIndex());
  result.key = static_cast<RosterKey>(ui_->keyCombo->currentIndex());
  result.createUnits = ui_->createUnitsCheck->isChecked();
  result.createPositions = ui_->createPositionsCheck->isChecked();
  result.raiseEstablishment = ui_->raiseCheck->isChecked();
  return result;
}

void RosterImportDialog::setBusy(bool busy) {
  for (QPushButton* button : {importAll_, importRest_, saveRefused_}) button->setEnabled(!busy);
}

void RosterImportDialog::preview() {
  setBusy(true);
  session_.view(
      RosterPreview{file_.rows, options()},
      [this](Result<RosterPlan> plan) {
        setBusy(false);
        if (!plan) return messages_->say(plan.error());
        showPlan(std::move(*plan));
      },
      this);
}

void RosterImportDialog::showPlan(RosterPlan plan) {
  plan_ = std::move(plan);
  std::vector<RosterVerdict> rows = plan_.rows;
  // What stands in the way comes first.
  std::stable_sort(rows.begin(), rows.end(), [](const RosterVerdict& a, const RosterVerdict& b) {
    return (a.kind == Kind::Refused) > (b.kind == Kind::Refused);
  });
  model_->setRecords(std::move(rows));
  const qint64 refused = plan_.count(Kind::Refused);
  summary_->setText(tr("%1 new, %2 changed, %3 moves, %4 vacant posts")
                        .arg(plan_.count(Kind::Hire))
                        .arg(plan_.count(Kind::Update))
                        .arg(plan_.count(Kind::Move))
                        .arg(plan_.count(Kind::VacantPost)));
  refused_->set(Tone::Bad, tr("rows that can't be taken: %1").arg(refused));
  refused_->setVisible(refused > 0);
  const QString nothing = plan_.changesNothing() ? tr("The roster holds nothing new") : QString();
  setBlocked(importAll_, refused > 0 ? tr("Some rows can't be taken: correct them, or import the others") : nothing);
  setBlocked(importRest_, nothing);
  importRest_->setVisible(refused > 0);
  saveRefused_->setVisible(refused > 0);
}

void RosterImportDialog::import(bool leaveOutRefused) {
  setBusy(true);
  session_.run(
      ImportRoster{file_.rows, options(), leaveOutRefused},
      [this](Outcome<qint64> outcome) {
        setBusy(false);
        if (outcome) return accept();
        messages_->say(outcome.error());
      },
      this);
}

void RosterImportDialog::saveRefused() {
  const QString path = kit_.dialogs.chooseNewFile(this, tr("Save the refused rows"), tr("refused rows.csv"),
                                                  tr("Tables (*.csv *.xlsx)"));
  if (path.isEmpty()) return;
  std::vector<RosterRow> rows;
  for (std::size_t index = 0; index < plan_.rows.size(); ++index) {
    if (plan_.rows[index].kind != Kind::Refused) continue;
    RosterRow row = file_.rows[index];
    row.note = sayAll(plan_.rows[index]);
    rows.push_back(std::move(row));
  }
  const bool workbook = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
  const auto written = workbook ? writeRosterXlsx(rows, tr("Refused rows"), path) : writeRosterCsv(rows, path);
  if (!written) return messages_->say(written.error());
  messages_->say(Tone::Ok, tr("%1 rows saved.").arg(rows.size()), path);
}

}  // namespace guiju::org
