// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/component_sheet.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/fields.h"
#include "widgets/base/form.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/pill.h"

namespace guiju {
namespace {

// A line of the sheet: what it is, then the pieces.
QHBoxLayout* addLine(QGridLayout* grid, const QString& name) {
  const int row = grid->rowCount();
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  grid->addWidget(makeLabel(name, "label"), row, 0);
  grid->addLayout(line, row, 1);
  grid->setRowMinimumHeight(row, 28);
  return line;
}

QGridLayout* addLines(Card* card) {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(2);
  grid->setColumnMinimumWidth(0, 92);
  grid->setColumnStretch(1, 1);
  card->body()->addLayout(grid);
  card->body()->addStretch(1);
  return grid;
}

}  // namespace

ComponentSheet::ComponentSheet(const Kit& kit) : Page(kit, tr("Components")) {
  header()->setSubtitle(tr("One style sheet and one delegate, light and dark alike"));
  auto* first = new QHBoxLayout;
  first->setSpacing(8);
  first->addWidget(buttons(), 1);
  first->addWidget(statusWords(), 1);
  first->addWidget(typeScale(), 1);
  auto* second = new QHBoxLayout;
  second->setSpacing(8);
  second->addWidget(inputs(), 2);
  second->addWidget(messageBars(), 3);
  content()->addLayout(first);
  content()->addLayout(second);
  content()->addWidget(emptyStates(), 1);
}

QWidget* ComponentSheet::buttons() {
  auto* card = new Card(tr("Buttons and filters"));
  auto* grid = addLines(card);
  auto* line = addLine(grid, tr("Primary"));
  line->addWidget(makeButton(theme(), ButtonKind::Primary, tr("Sign…"), QStringLiteral("document-sign")));
  line->addWidget(makeLabel(tr("one in each card"), "label"));
  line->addStretch(1);
  line = addLine(grid, tr("Others"));
  line->addWidget(makeButton(theme(), ButtonKind::Plain, tr("Return…"), QStringLiteral("edit-undo")));
  line->addWidget(makeButton(theme(), ButtonKind::Plain, tr("Export"), QStringLiteral("document-export")));
  line->addWidget(makeButton(theme(), ButtonKind::Danger, tr("Withdraw"), {}));
  line->addStretch(1);
  line = addLine(grid, tr("Blocked"));
  QPushButton* blocked = makeButton(theme(), ButtonKind::Primary, tr("Sign…"), QStringLiteral("document-sign"));
  const QString reason = tr("Calibrate every unit first");
  setBlocked(blocked, reason);
  line->addWidget(blocked);
  line->addWidget(makeLabel(reason, "note"));
  line->addStretch(1);
  line = addLine(grid, tr("Links"));
  line->addWidget(makeButton(theme(), ButtonKind::Link, tr("All action items")));
  line->addWidget(makeButton(theme(), ButtonKind::Link, tr("Open ›")));
  line->addStretch(1);
  line = addLine(grid, tr("Filters"));
  auto* chips = new ChipRow(ChipRow::Mode::Exclusive);
  chips->addChip({QStringLiteral("all"), tr("All 48")});
  chips->addChip({QStringLiteral("running"), tr("Running 12")});
  chips->addMenuChip(QStringLiteral("kind"), tr("Kind"), {{{}, tr("all")}, {QStringLiteral("launch"), tr("Launch")}});
  chips->setChecked(QStringLiteral("running"), true);
  line->addWidget(chips);
  line = addLine(grid, tr("Views"));
  auto* views = new Segments;
  views->addSegment(QStringLiteral("list"), tr("List"));
  views->addSegment(QStringLiteral("board"), tr("Board"));
  views->addSegment(QStringLiteral("month"), tr("Month"));
  views->addSegment(QStringLiteral("gantt"), tr("Gantt"));
  line->addWidget(views);
  line->addStretch(1);
  return card;
}

QWidget* ComponentSheet::statusWords() {
  auto* card = new Card(tr("Status: colour, sign and word"));
  auto* grid = addLines(card);
  const auto add = [&](const QString& name, Tone tone, const QString& first, const QString& second) {
    auto* line = addLine(grid, name);
    line->addWidget(new Pill(tone, first));
    line->addWidget(new Pill(tone, second));
    line->addStretch(1);
  };
  add(tr("Done, met"), Tone::Ok, tr("Signed"), tr("On target"));
  add(tr("Running, yours"), Tone::Info, tr("Countersign 1/2"), tr("Waits for you"));
  add(tr("Attention"), Tone::Warn, tr("in 2 days"), tr("short by 0.6"));
  add(tr("Late, refused"), Tone::Bad, tr("5 days late"), tr("Not met"));
  add(tr("Not begun"), Tone::Mute, tr("Planned"), tr("On leave"));
  auto* line = addLine(grid, tr("Clause"));
  auto* clause = new ClauseLabel(QStringLiteral("MTG-3.4"));
  if (kit().openClause) connect(clause, &ClauseLabel::opened, this, kit().openClause);
  line->addWidget(clause);
  line->addWidget(makeLabel(tr("opens the clause beside the page"), "label"));
  line->addStretch(1);
  return card;
}

QWidget* ComponentSheet::typeScale() {
  auto* card = new Card(tr("Type"));
  const auto add = [card](const QString& text, const char* type, const QString& size) {
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(text, type), 1);
    row->addWidget(makeLabel(size, "label"));
    card->body()->addLayout(row);
  };
  card->body()->setSpacing(2);
  add(tr("87.4 value"), "value", tr("20 bold, figures"));
  add(tr("Page title"), "page", tr("18 bold"));
  add(tr("Card title"), "card", tr("14 bold"));
  add(tr("Text and tables 1,284,600.00"), "", tr("13 regular"));
  add(tr("Heads, labels, status words"), "label", tr("12 regular"));
  add(tr("Notes, numbers of records"), "note", tr("11 regular"));
  card->body()->addStretch(1);
  return card;
}

QWidget* ComponentSheet::inputs() {
  auto* card = new Card(tr("Input"));
  auto* form = new Form;
  auto* name = new QLineEdit(tr("Product launch East"));
  auto* kind = new QComboBox;
  kind->addItems({tr("Launch"), tr("Exhibition")});
  auto* budget = new MoneyEdit;
  auto* day = new DateEdit(theme(), QDate(2026, 11, 23));
  day->setDate(QDate(2026, 12, 10));
  form->addRow(tr("&Name"), name, Form::Need::Required);
  form->addRow(tr("&Kind"), kind);
  form->addRow(tr("&Budget (yuan)"), budget, Form::Need::Required);
  form->addRow(tr("&Date"), day);
  budget->setText(QStringLiteral("420,00"));
  form->complain(budget, budget->problem());
  form->remark(day, Tone::Ok, tr("the venue is free"));
  card->body()->addWidget(form);
  card->body()->addStretch(1);
  card->body()->addWidget(new FormButtons(theme(), form, tr("Save")));
  return card;
}

QWidget* ComponentSheet::messageBars() {
  auto* card = new Card(tr("Messages: in the page, no pop-ups"));
  const auto add = [this, card](Tone tone, const QString& sentence, const QString& detail, const QStringList& steps) {
    auto* bar = new MessageBar(theme());
    bar->say(tone, sentence, detail);
    for (const QString& step : steps) bar->addStep(step, [] {});
    card->body()->addWidget(bar);
  };
  add(Tone::Bad, tr("Not signed: the chair can't be the recorder."), QStringLiteral("R-20261123-0417"),
      {tr("Name a recorder…")});
  add(Tone::Warn, tr("Xu Jianing changed this meanwhile (14:30)."), tr("Your input is kept."), {tr("Compare…")});
  add(Tone::Ok, tr("Approved. Ma Jun receives it next."), {}, {tr("Undo")});
  add(Tone::Info, tr("Importing sales history, 62%"), tr("612,480 of 987,300 rows"), {tr("Cancel")});
  card->body()->addStretch(1);
  return card;
}

QWidget* ComponentSheet::emptyStates() {
  auto* card = new Card(tr("Three ways to be empty"));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  const auto add = [this, row](EmptyState::Kind kind, const QString& title, const QString& text,
                               const QString& action) {
    auto* empty = new EmptyState(theme());
    empty->set(kind, title, text, action);
    row->addWidget(empty, 1);
  };
  add(EmptyState::Kind::NothingYet, tr("No activities yet"), tr("Begin with a template, or copy one of last year."),
      tr("New activity"));
  add(EmptyState::Kind::NoMatch, tr("No activity matches"), tr("0 of 48 pass the 3 filters."), tr("Clear filters Esc"));
  add(EmptyState::Kind::NoPermission, tr("This unit's activities are not for you"),
      tr("You may see those of your group."), tr("Ask for permission…"));
  card->body()->addLayout(row, 1);
  return card;
}

}  // namespace guiju
