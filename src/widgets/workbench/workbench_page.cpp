// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/workbench_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "application/base/words.h"
#include "widgets/base/buttons.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/tile.h"

namespace guiju {

namespace {

constexpr int kRightWidth = 408;

// Good morning, good afternoon, good evening: by the center's clock.
QString greeting(int hour, const QString& name) {
  if (hour < 12) return WorkbenchPage::tr("Good morning, %1").arg(name);
  if (hour < 18) return WorkbenchPage::tr("Good afternoon, %1").arg(name);
  return WorkbenchPage::tr("Good evening, %1").arg(name);
}

QVBoxLayout* column(QHBoxLayout* row, int stretch) {
  auto* layout = new QVBoxLayout;
  layout->setSpacing(8);
  layout->setAlignment(Qt::AlignTop);
  row->addLayout(layout, stretch);
  return layout;
}

}  // namespace

WorkbenchPage::WorkbenchPage(const Kit& kit, Session& session, std::vector<WorkbenchPart> parts, QWidget* parent)
    : Page(kit, tr("Workbench"), parent), session_(session), parts_(std::move(parts)), tiles_(new TileRow(this)) {
  content()->addWidget(tiles_);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(8);
  left_ = column(columns, 1);
  auto* right = new QWidget(this);
  right->setFixedWidth(kit.theme.px(kRightWidth));
  right_ = new QVBoxLayout(right);
  right_->setContentsMargins(0, 0, 0, 0);
  right_->setSpacing(8);
  right_->setAlignment(Qt::AlignTop);
  columns->addWidget(right);
  content()->addLayout(columns, 1);
}

void WorkbenchPage::refresh() {
  session_.view(
      CenterCard{},
      [this](const Result<CenterCard::Answer>& card) {
        if (!card) return messages()->say(card.error());
        greet(*card);
        if (!filled_) addCards(*card);
        for (WorkbenchCard* each : cards_) each->refresh();
      },
      this);
}

void WorkbenchPage::greet(const CenterCard::Answer& card) {
  const QDateTime local = session_.pipeline().clock().now().toTimeZone(QTimeZone(card.center.timeZone.toUtf8()));
  header()->setTitle(greeting(local.time().hour(), card.actor.name));
  header()->setSubtitle(
      tr("%1, week %2 · %3").arg(dateInWords(card.today)).arg(card.today.weekNumber()).arg(card.center.name));
}

void WorkbenchPage::addCards(const CenterCard::Answer& card) {
  filled_ = true;
  for (const WorkbenchPart& part : parts_) {
    if (!card.permits(part.permission)) continue;
    WorkbenchCard* made = part.make(kit(), session_);
    (part.column == WorkbenchPart::Column::Left ? left_ : right_)->addWidget(made);
    cards_.push_back(made);
    connect(made, &WorkbenchCard::linkActivated, this, &Page::linkActivated);
    connect(made, &WorkbenchCard::figureChanged, this,
            [this, made](const WorkbenchFigure& figure) { showFigure(made, figure); });
    connect(made, &WorkbenchCard::waitingChanged, this, [this, made](int waiting) {
      waiting_[made] = waiting;
      count();
    });
  }
}

void WorkbenchPage::showFigure(WorkbenchCard* card, const WorkbenchFigure& figure) {
  Tile*& tile = figures_[card];
  if (!tile) {
    tile = new Tile(theme(), figure.label, this);
    tiles_->addTile(tile);
  }
  tile->setLabel(figure.label);
  tile->setValue(figure.value, figure.unit);
  tile->setNote(figure.note);
  if (figure.word.isEmpty()) {
    tile->clearStatus();
  } else {
    tile->setStatus(figure.tone, figure.word);
  }
}

void WorkbenchPage::count() {
  int all = 0;
  for (const int waiting : std::as_const(waiting_)) all += waiting;
  Q_EMIT badgeChanged(all);
}

bool WorkbenchPage::offers(PageAction action) const {
  return action == PageAction::Refresh;
}

void WorkbenchPage::perform(PageAction action) {
  if (action == PageAction::Refresh) refresh();
}

}  // namespace guiju
