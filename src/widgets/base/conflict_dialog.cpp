// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/conflict_dialog.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "application/base/words.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"

namespace guiju {
namespace {

QString said(const FieldInfo& field, const FieldValue& value, const ConflictDialog::Naming& naming) {
  if (naming) {
    if (const auto name = naming(field, value)) return *name;
  }
  return inWords(field, value);
}

QLabel* value(const QString& text) {
  auto* label = makeLabel(text);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

ConflictDialog::ConflictDialog(const Theme& theme, const Conflict& conflict, const Naming& naming, QWidget* parent)
    : QDialog(parent), conflict_(conflict) {
  setWindowTitle(tr("Two versions of one record"));
  resize(theme.px(760), theme.px(420));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 12, 12, 12);
  column->setSpacing(8);
  auto* card = new Card(conflict.changedBy.isEmpty() ? tr("Changed by someone else meanwhile")
                                                     : tr("Changed by %1 meanwhile").arg(conflict.changedBy));
  card->setSubtitle(conflict.changedAt.isValid() ? instantInWords(conflict.changedAt) : QString());
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  auto* inner = new QWidget;
  auto* grid = new QGridLayout(inner);
  grid->setContentsMargins(0, 0, 8, 0);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(8);
  const QString heads[] = {tr("Field"), tr("Before"), tr("Theirs"), tr("Mine"), tr("Keep")};
  for (int i = 0; i < 5; ++i) grid->addWidget(makeLabel(heads[i], "label"), 0, i);
  for (int i = 1; i < 4; ++i) grid->setColumnStretch(i, 1);
  int row = 1;
  for (const FieldConflict& field : conflict_.fields) {
    const QString name = QCoreApplication::translate("fields", field.field->label);
    auto* group = new QButtonGroup(this);
    auto* theirs = new QRadioButton(tr("Theirs"));
    auto* mine = new QRadioButton(tr("Mine"));
    theirs->setAccessibleName(tr("Keep theirs for %1").arg(name));
    mine->setAccessibleName(tr("Keep mine for %1").arg(name));
    group->addButton(theirs, 0);
    group->addButton(mine, 1);
    mine->setChecked(true);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(12);
    choice->addWidget(theirs);
    choice->addWidget(mine);
    grid->addWidget(makeLabel(name, "strong"), row, 0, Qt::AlignTop);
    grid->addWidget(value(said(*field.field, field.before, naming)), row, 1, Qt::AlignTop);
    grid->addWidget(value(said(*field.field, field.theirs, naming)), row, 2, Qt::AlignTop);
    grid->addWidget(value(said(*field.field, field.mine, naming)), row, 3, Qt::AlignTop);
    grid->addLayout(choice, row, 4, Qt::AlignTop);
    groups_.push_back(group);
    ++row;
  }
  grid->setRowStretch(row, 1);
  scroll->setWidget(inner);
  card->body()->addWidget(scroll, 1);
  column->addWidget(card, 1);
  auto* buttons = new QHBoxLayout;
  QPushButton* allTheirs =
      makeButton(theme, ButtonKind::Plain, tr("All theirs"), {}, QStringLiteral("allTheirsButton"));
  QPushButton* allMine = makeButton(theme, ButtonKind::Plain, tr("All mine"), {}, QStringLiteral("allMineButton"));
  QPushButton* save =
      makeButton(theme, ButtonKind::Primary, tr("Save my choice"), {}, QStringLiteral("saveChoiceButton"));
  QPushButton* back = makeButton(theme, ButtonKind::Plain, tr("Back to my input"), {}, QStringLiteral("backButton"));
  back->setDefault(true);
  buttons->addWidget(allTheirs);
  buttons->addWidget(allMine);
  buttons->addStretch(1);
  buttons->addWidget(save);
  buttons->addWidget(back);
  column->addLayout(buttons);
  connect(allTheirs, &QPushButton::clicked, this, [this] { choose(false); });
  connect(allMine, &QPushButton::clicked, this, [this] { choose(true); });
  connect(save, &QPushButton::clicked, this, &QDialog::accept);
  connect(back, &QPushButton::clicked, this, &QDialog::reject);
}

void ConflictDialog::choose(bool mine) {
  for (QButtonGroup* group : groups_) group->button(mine ? 1 : 0)->setChecked(true);
}

std::vector<ConflictDialog::Choice> ConflictDialog::choices() const {
  std::vector<Choice> chosen;
  for (std::size_t i = 0; i < groups_.size(); ++i) {
    const FieldConflict& field = conflict_.fields[i];
    const bool mine = groups_[i]->checkedId() == 1;
    chosen.push_back({field.field, mine ? field.mine : field.theirs, mine});
  }
  return chosen;
}

}  // namespace guiju
