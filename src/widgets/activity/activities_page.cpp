// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/activities_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "application/base/words.h"
#include "widgets/activity/activity_columns.h"
#include "widgets/activity/activity_editor.h"
#include "widgets/activity/activity_pane.h"
#include "widgets/activity/activity_words.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/table_view.h"
#include "widgets/base/tile.h"

namespace guiju::activity {

namespace {

using S = ActivityState;

std::set<S> statesOf(const QString& chip) {
  if (chip == QLatin1String("planning")) return {S::Idea, S::Brief, S::Planning, S::Returned, S::Withdrawn};
  if (chip == QLatin1String("deciding")) return {S::Countersign, S::Approval};
  if (chip == QLatin1String("approved")) return {S::Approved};
  if (chip == QLatin1String("ended")) return {S::Rejected, S::Cancelled};
  return {};
}

}  // namespace

ActivitiesPage::ActivitiesPage(const Kit& kit, Session& session, QWidget* parent)
    : Page(kit, tr("Activities"), parent), session_(session) {
  build();
  connect(&session_, &Session::changed, this, [this](const ChangeSet& changes) {
    for (const char* table : {"activity", "market_brief", "activity_plan", "budget_line", "milestone", "activity_task",
                              "target_figure", "approval_case"}) {
      if (changes.contains(QLatin1StringView(table))) return refresh();
    }
  });
}

void ActivitiesPage::build() {
  new_ = makeButton(theme(), ButtonKind::Plain, tr("&New activity"), QStringLiteral("list-add"),
                    QStringLiteral("newActivity"));
  auto* exported = makeButton(theme(), ButtonKind::Plain, tr("E&xport"), QStringLiteral("document-export"));
  header()->addAction(new_);
  header()->addAction(exported);
  connect(new_, &QPushButton::clicked, this, [this] { create({}); });
  connect(exported, &QPushButton::clicked, this, [this] { perform(PageAction::Export); });
  content()->addWidget(makeTiles());
  content()->addWidget(makeFilters());
  auto* splitter = new QSplitter;
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(8);
  splitter->addWidget(makeList());
  pane_ = new ActivityPane(kit(), session_, *messages());
  connect(pane_, &ActivityPane::changed, this, [this] { rows_->refresh(); });
  splitter->addWidget(pane_);
  splitter->setStretchFactor(0, 0);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({theme().px(512), theme().px(818)});
  content()->addWidget(splitter, 1);
}

QWidget* ActivitiesPage::makeTiles() {
  auto* row = new TileRow;
  const auto add = [&](const QString& label, const QString& chip) {
    auto* tile = new Tile(theme(), label);
    row->addTile(tile);
    if (!chip.isEmpty()) {
      tile->setClickable(true);
      connect(tile, &Tile::clicked, this, [this, chip] { chips_->setChecked(chip, true), applyFilter(); });
    }
    return tile;
  };
  inProgress_ = add(tr("Activities in progress"), QStringLiteral("all"));
  budget_ = add(tr("Budget of the quarter"), {});
  late_ = add(tr("Milestones late"), QStringLiteral("late"));
  deciding_ = add(tr("Awaiting decision"), QStringLiteral("deciding"));
  returned_ = add(tr("Returned for change"), QStringLiteral("planning"));
  return row;
}

QWidget* ActivitiesPage::makeFilters() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  chips_ = new ChipRow(ChipRow::Mode::Exclusive);
  chips_->addChip({QStringLiteral("all"), tr("All")});
  chips_->addChip({QStringLiteral("planning"), tr("Planning")});
  chips_->addChip({QStringLiteral("deciding"), tr("Deciding")});
  chips_->addChip({QStringLiteral("approved"), tr("Approved")});
  chips_->addChip({QStringLiteral("late"), tr("Late")});
  chips_->addChip({QStringLiteral("ended"), tr("Ended")});
  chips_->addMenuChip(QStringLiteral("mine"), tr("Owner"), {{{}, tr("all")}, {QStringLiteral("me"), tr("me")}});
  search_ = new QLineEdit;
  search_->setObjectName(QStringLiteral("activitySearch"));
  search_->setPlaceholderText(tr("Find activities"));
  search_->setAccessibleName(tr("Find activities by title, pinyin or number"));
  search_->setClearButtonEnabled(true);
  search_->setFixedWidth(theme().px(200));
  search_->addAction(theme().icon(QStringLiteral("edit-find"), Ink::Muted), QLineEdit::LeadingPosition);
  row->addWidget(chips_);
  row->addStretch(1);
  row->addWidget(search_);
  connect(chips_, &ChipRow::changed, this, &ActivitiesPage::applyFilter);
  auto* pause = new QTimer(this);
  pause->setSingleShot(true);
  pause->setInterval(150);
  connect(search_, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
  connect(pause, &QTimer::timeout, this, &ActivitiesPage::applyFilter);
  return bar;
}

QWidget* ActivitiesPage::makeList() {
  auto* card = new Card;
  card->setFlush(true);
  rows_ = new ActivityRows(this);
  list_ = new TableView(theme(), QStringLiteral("activities"), tr("Activities"), &kit().settings);
  list_->setObjectName(QStringLiteral("activityList"));
  list_->setTable(rows_);
  list_->setRowHeight(36);
  empty_ = new EmptyState(theme());
  list_->setEmptyState(empty_);
  connect(empty_, &EmptyState::actionRequested, this,
          [this] { filter_ == ActivityFilter{} ? create({}) : perform(PageAction::ClearFilters); });
  auto* footer = new TableFooter;
  footer->follow(rows_);
  footer->setHint(tr("Enter opens · Esc clears filters"));
  card->body()->addWidget(list_, 1);
  card->body()->addWidget(footer);
  rows_->setFetchRecords([this](const PageRequest& request, auto then) {
    ActivityList view{filter_, {}, request.limit};
    view.filter.order = orderOf(request.sortKey);
    view.filter.descending = request.sortKey.isEmpty() || request.descending;
    if (request.offset > 0) {
      if (const ActivityRow* last = rows_->findRecord(request.afterId)) {
        view.after = ActivityKey::of(last->activity, view.filter.order);
      }
    }
    session_.view(
        view,
        [then](Result<ActivityList::Answer> answer) {
          if (!answer) return then(tl::unexpected(answer.error()));
          const bool capped = answer->count >= ActivityList::kCap;
          then(ActivityRows::RecordPage{std::move(answer->page.rows), capped ? ActivityList::kCap - 1 : answer->count,
                                        capped});
        },
        this);
  });
  connect(rows_, &TableModel::countChanged, this, [this] {
    if (!wanted_.isValid() && !list_->currentIndex().isValid() && rows_->recordCount() > 0) list_->selectRow(0);
    if (wanted_.isValid() && list_->select(wanted_.value)) wanted_ = {};
  });
  connect(rows_, &TableModel::failed, this, [this](const Error& error) { messages()->say(error); });
  connect(list_, &TableView::currentRecordChanged, this, [this](qint64 id) { pane_->choose(ActivityId{id}); });
  return card;
}

void ActivitiesPage::applyFilter() {
  const QString chip = chips_->checked().value(0);
  ActivityFilter filter;
  filter.states = statesOf(chip);
  filter.lateMilestones = chip == QLatin1String("late");
  if (chips_->value(QStringLiteral("mine")) == QLatin1String("me")) filter.owner = choices_.self;
  filter.text = search_->text();
  if (filter == filter_) return;
  filter_ = filter;
  showEmptyState();
  rows_->refresh();
  Q_EMIT offersChanged();
}

void ActivitiesPage::showEmptyState() {
  const bool filtered = !(filter_ == ActivityFilter{});
  if (filtered) {
    empty_->set(EmptyState::Kind::NoMatch, tr("No activity matches"), tr("Change or clear the filters."),
                tr("Clear filters"));
  } else {
    empty_->set(EmptyState::Kind::NothingYet, tr("No activities yet"),
                tr("Begin with an idea; its type brings a template."),
                choices_.mayCreate ? tr("New activity") : QString());
  }
}

void ActivitiesPage::showFigures(const ActivityFigures::Answer& figures) {
  const QString items = tr("items");
  header()->setSubtitle(tr("%1 to %2").arg(dateInWords(figures.from), dateInWords(figures.before.addDays(-1))));
  inProgress_->setValue(QString::number(figures.inProgress), items);
  inProgress_->setNote(
      tr("planning %1 · deciding %2 · approved %3").arg(figures.planning).arg(figures.deciding).arg(figures.approved));
  budget_->setValue(moneyText(figures.sums.budget), tr("yuan"));
  budget_->setNote(tr("approved %1").arg(moneyText(figures.sums.approvedBudget)));
  late_->setValue(QString::number(figures.sums.lateMilestones), items);
  late_->setNote(figures.sums.lateMilestones > 0 ? tr("longest %1 d").arg(figures.lateDays)
                                                 : tr("every approved plan is on time"));
  late_->setStatus(figures.sums.lateMilestones > 0 ? Tone::Bad : Tone::Ok,
                   figures.sums.lateMilestones > 0 ? tr("late") : tr("on time"));
  deciding_->setValue(QString::number(figures.deciding), items);
  const auto count = [&](S state) {
    const auto found = figures.sums.byState.find(state);
    return found == figures.sums.byState.end() ? qint64{0} : found->second;
  };
  deciding_->setNote(tr("countersigning %1 · approval %2").arg(count(S::Countersign)).arg(count(S::Approval)));
  const qint64 back = count(S::Returned) + count(S::Withdrawn);
  returned_->setValue(QString::number(back), items);
  returned_->setNote(tr("returned %1 · withdrawn %2").arg(count(S::Returned)).arg(count(S::Withdrawn)));
  if (back > 0) {
    returned_->setStatus(Tone::Warn, tr("to revise"));
  } else {
    returned_->clearStatus();
  }
  const std::pair<QString, QString> texts[] = {{QStringLiteral("planning"), tr("Planning %1").arg(figures.planning)},
                                               {QStringLiteral("deciding"), tr("Deciding %1").arg(figures.deciding)},
                                               {QStringLiteral("approved"), tr("Approved %1").arg(figures.approved)}};
  for (const auto& [chip, text] : texts) chips_->setText(chip, text);
}

void ActivitiesPage::refresh() {
  session_.view(
      ActivityChoices{},
      [this](const Result<ActivityChoices::Answer>& choices) {
        if (!choices) return;
        choices_ = *choices;
        pane_->setChoices(choices_);
        new_->setVisible(choices_.mayCreate);
        showEmptyState();
        Q_EMIT offersChanged();
      },
      this);
  session_.view(
      ActivityFigures{},
      [this](const Result<ActivityFigures::Answer>& figures) {
        if (figures) showFigures(*figures);
      },
      this);
  rows_->refresh();
  pane_->reload();
}

bool ActivitiesPage::offers(PageAction action) const {
  switch (action) {
    case PageAction::New:
      return choices_.mayCreate;
    case PageAction::ClearFilters:
      return chips_->isFiltering() || !search_->text().isEmpty();
    case PageAction::Export:
    case PageAction::Print:
    case PageAction::Find:
    case PageAction::Copy:
    case PageAction::Refresh:
    case PageAction::Previous:
    case PageAction::Next:
      return true;
    default:
      return false;
  }
}

void ActivitiesPage::perform(PageAction action) {
  switch (action) {
    case PageAction::New:
      return create({});
    case PageAction::Find:
      return search_->setFocus(Qt::ShortcutFocusReason);
    case PageAction::ClearFilters:
      search_->clear();
      chips_->clear();
      return applyFilter();
    case PageAction::Refresh:
      return refresh();
    case PageAction::Copy:
      return list_->copyRows();
    case PageAction::Export:
      if (kit().exportTable) kit().exportTable(list_->shownTable());
      return;
    case PageAction::Print:
      if (kit().printTable) kit().printTable(list_->shownTable());
      return;
    case PageAction::Previous:
    case PageAction::Next:
      return list_->selectRow(list_->currentIndex().row() + (action == PageAction::Next ? 1 : -1));
    default:
      return;
  }
}

bool ActivitiesPage::open(const RecordLink& link) {
  if (link.kind != QLatin1String("activity")) return false;
  select(ActivityId{link.id});
  return true;
}

void ActivitiesPage::select(ActivityId id) {
  if (list_->select(id.value)) return;
  wanted_ = id;
  perform(PageAction::ClearFilters);
  pane_->choose(id);
}

void ActivitiesPage::create(ActivityId copyOf) {
  ActivityEditor::Source source;
  source.words.owner = choices_.self;
  source.words.unit = choices_.ownUnit;
  if (pane_->shown()) {
    source.copyOf = copyOf.isValid() ? copyOf : pane_->shown()->row.activity.id;
    source.copyOfTitle = pane_->shown()->row.activity.title;
  }
  ActivityEditor editor(kit(), session_, choices_, source, this);
  if (!kit().dialogs.run(editor)) return;
  wanted_ = editor.saved();
  messages()->say(Tone::Ok, tr("The activity has begun as an idea."),
                  tr("Next the promotion group gives the market brief."));
  refresh();
}

}  // namespace guiju::activity
