// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/policies_page.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "application/base/session.h"
#include "application/base/words.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/side_panel.h"
#include "widgets/policy/adoption_dialog.h"
#include "widgets/policy/clause_panel.h"
#include "widgets/policy/own_policy_dialogs.h"
#include "widgets/policy/parameter_dialog.h"
#include "widgets/policy/parameter_panel.h"
#include "widgets/policy/policy_tables.h"
#include "widgets/policy/policy_words.h"

namespace guiju {

namespace {

const QString kClauses = QStringLiteral("clauses");
const QString kFigures = QStringLiteral("figures");
const QString kPolicyChip = QStringLiteral("policy");
const QString kOwn = QStringLiteral("own");

struct StandingChip {
  const char* id;
  policy::Standing standing;
};
constexpr StandingChip kStandings[] = {{"binding", policy::Standing::Binding},
                                       {"planned", policy::Standing::Planned},
                                       {"undecided", policy::Standing::NotAdopted},
                                       {"leftOut", policy::Standing::NotApplicable},
                                       {"other", policy::Standing::OtherTemplate}};

bool contains(const policy::Text& text, const QString& wanted) {
  return text.zh.contains(wanted, Qt::CaseInsensitive) || text.en.contains(wanted, Qt::CaseInsensitive);
}

policy::Standing standingOf(const PolicyLibraryView::Answer& library, const QString& clause) {
  for (const auto& section : library.sections) {
    for (const ClauseLine& line : section.clauses) {
      if (line.clause.id == clause) return line.standing;
    }
  }
  return policy::Standing::NotAdopted;
}

qint64 idOfClause(const ClauseRow& row) {
  return row.id;
}

qint64 idOfParameter(const ParameterRow& row) {
  return row.id;
}

}  // namespace

PoliciesPage::PoliciesPage(const Kit& kit, Session& session, QWidget* parent)
    : Page(kit, tr("Policies"), parent),
      session_(session),
      clauses_(std::make_unique<RowsModel<ClauseRow>>("policy", clauseColumns(), &idOfClause)),
      figures_(std::make_unique<RowsModel<ParameterRow>>("policy", parameterColumns(), &idOfParameter)),
      segments_(new Segments),
      chips_(new ChipRow(ChipRow::Mode::Exclusive)),
      search_(new QLineEdit),
      adopt_(
          makeButton(kit.theme, ButtonKind::Primary, tr("&Adopt clauses…"), {}, QStringLiteral("adoptClausesButton"))),
      set_(makeButton(kit.theme, ButtonKind::Primary, tr("&Set a value…"), {}, QStringLiteral("setValueButton"))),
      own_(makeButton(kit.theme, ButtonKind::Plain, tr("&Own rules"), {}, QStringLiteral("ownRulesButton"))),
      stack_(new QStackedWidget),
      clauseView_(new TableView(kit.theme, QStringLiteral("clauses"), tr("Clauses"), &kit.settings)),
      figureView_(new TableView(kit.theme, QStringLiteral("figures"), tr("Figures"), &kit.settings)),
      noClauses_(new EmptyState(kit.theme)),
      noFigures_(new EmptyState(kit.theme)) {
  setObjectName(QStringLiteral("policiesPage"));
  buildHeader();
  buildFilters();
  clauseView_->setTable(clauses_.get());
  figureView_->setTable(figures_.get());
  stack_->addWidget(makeList(clauseView_, noClauses_));
  stack_->addWidget(makeList(figureView_, noFigures_));
  content()->addWidget(stack_, 1);
  setFocusProxy(clauseView_);
  connect(clauseView_, &TableView::recordOpened, this, [this](qint64 id) {
    const ClauseRow* row = clauses_->findRecord(id);
    if (row && library_.mayAdopt) adopt(row->line.clause.id);
  });
  connect(figureView_, &TableView::recordOpened, this, &PoliciesPage::setParameter);
  connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
    for (const char* table : {"clause_adoption", "policy_parameter", "policy", "policy_clause"}) {
      if (changes.contains(QLatin1StringView(table))) return refresh();
    }
  });
  refresh();
}

PoliciesPage::~PoliciesPage() = default;

QWidget* PoliciesPage::makeList(TableView* view, EmptyState* empty) {
  auto* card = new Card;
  card->setFlush(true);
  card->body()->addWidget(view, 1);
  auto* footer = new TableFooter;
  footer->follow(view->table());
  card->body()->addWidget(footer);
  view->setRowHeight(44);
  view->setSelectionMode(QAbstractItemView::SingleSelection);
  view->setEmptyState(empty);
  connect(empty, &EmptyState::actionRequested, this, [this] { perform(PageAction::ClearFilters); });
  connect(view, &TableView::currentRecordChanged, this, &PoliciesPage::showBeside);
  connect(view, &TableView::clauseRequested, this, &PoliciesPage::showClause);
  return card;
}

void PoliciesPage::buildHeader() {
  segments_->addSegment(kClauses, tr("Clauses"));
  segments_->addSegment(kFigures, tr("Figures"));
  header()->addLeft(segments_);
  header()->addAction(adopt_);
  header()->addAction(set_);
  header()->addAction(own_);
  auto* menu = new QMenu(own_);
  menu->addAction(tr("Add a &policy…"), this, &PoliciesPage::addOwnPolicy);
  addClause_ = menu->addAction(tr("Add a &clause…"), this, &PoliciesPage::addOwnClause);
  own_->setMenu(menu);
  setLook(own_, "menu", QStringLiteral("true"));
  own_->hide();
  adopt_->hide();
  set_->hide();
  connect(segments_, &Segments::currentChanged, this, [this](const QString&) {
    stack_->setCurrentIndex(onFigures() ? 1 : 0);
    chips_->setVisible(!onFigures());
    adopt_->setVisible(library_.mayAdopt && !onFigures());
    own_->setVisible(library_.mayAdopt && !onFigures());
    set_->setVisible(library_.maySetParameters && onFigures());
    setFocusProxy(currentView());
    narrow();
    showBeside();
    Q_EMIT offersChanged();
  });
  connect(adopt_, &QPushButton::clicked, this, [this] { adopt({}); });
  connect(set_, &QPushButton::clicked, this, [this] { setParameter(figureView_->currentId()); });
}

void PoliciesPage::buildFilters() {
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  chips_->addChip({QStringLiteral("all"), tr("All")});
  for (const StandingChip& chip : kStandings)
    chips_->addChip({QString::fromLatin1(chip.id), standingWord(chip.standing)});
  std::vector<ChipInfo> policies{{QString(), tr("all")}};
  for (const policy::Policy& each : builtInLibrary().policies()) {
    policies.push_back({each.id, QStringLiteral("%1  %2").arg(each.id, inWindowLanguage(each.name))});
  }
  policies.push_back({kOwn, tr("of this center")});
  chips_->addMenuChip(kPolicyChip, tr("Policy"), policies);
  search_->setObjectName(QStringLiteral("policySearchEdit"));
  search_->setPlaceholderText(tr("Find by number or words"));
  search_->setAccessibleName(tr("Find in the policies"));
  search_->setClearButtonEnabled(true);
  search_->setFixedWidth(theme().px(220));
  setLook(search_, "look", QStringLiteral("search"));
  layout->addWidget(chips_);
  layout->addStretch(1);
  layout->addWidget(search_);
  content()->addWidget(row);
  connect(chips_, &ChipRow::changed, this, &PoliciesPage::narrow);
  connect(search_, &QLineEdit::textChanged, this, &PoliciesPage::narrow);
}

bool PoliciesPage::onFigures() const {
  return segments_->current() == kFigures;
}

TableView* PoliciesPage::currentView() const {
  return onFigures() ? figureView_ : clauseView_;
}

void PoliciesPage::refresh() {
  session_.view(
      PolicyLibraryView{},
      [this](Result<PolicyLibraryView::Answer> answer) {
        if (!answer) return messages()->say(answer.error());
        take(std::move(*answer));
      },
      this);
}

void PoliciesPage::take(PolicyLibraryView::Answer answer) {
  library_ = std::move(answer);
  int active = 0;
  int total = 0;
  for (const auto& section : library_.sections) {
    total += static_cast<int>(section.clauses.size());
    for (const ClauseLine& line : section.clauses) active += line.standing == policy::Standing::Binding ? 1 : 0;
  }
  header()->setSubtitle(tr("%1 of %2 clauses bind").arg(active).arg(total));
  adopt_->setVisible(library_.mayAdopt && !onFigures());
  own_->setVisible(library_.mayAdopt && !onFigures());
  addClause_->setEnabled(!library_.sections.empty() && library_.sections.back().own);
  set_->setVisible(library_.maySetParameters && onFigures());
  narrow();
  if (!wanted_.isEmpty()) showClause(std::exchange(wanted_, QString()));
  showBeside();
}

bool PoliciesPage::passes(const ClauseRow& row) const {
  const QStringList checked = chips_->checked();
  for (const StandingChip& chip : kStandings) {
    if (checked.contains(QLatin1StringView(chip.id)) && row.line.standing != chip.standing) return false;
  }
  const QString chosen = chips_->value(kPolicyChip);
  const bool own = row.line.clause.basis == policy::Basis::House;
  if (!chosen.isEmpty() && (chosen == kOwn ? !own : row.policy.id != chosen)) return false;
  const QString wanted = search_->text().trimmed();
  const policy::Clause& clause = row.line.clause;
  return wanted.isEmpty() || clause.id.contains(wanted, Qt::CaseInsensitive) || contains(clause.title, wanted) ||
         contains(clause.text, wanted) || contains(row.policy.name, wanted);
}

void PoliciesPage::narrow() {
  std::vector<ClauseRow> rows;
  qint64 id = 0;
  for (const auto& section : library_.sections) {
    for (const ClauseLine& line : section.clauses) {
      ClauseRow row{++id, line, section.policy};
      if (passes(row)) rows.push_back(std::move(row));
    }
  }
  const bool none = rows.empty();
  clauses_->setRecords(std::move(rows), id);
  if (none) {
    noClauses_->set(EmptyState::Kind::NoMatch, tr("No clause matches"), tr("Nothing in the library fits the filter."),
                    tr("Clear the filter"));
  }
  const QString wanted = search_->text().trimmed();
  std::vector<ParameterRow> figures;
  qint64 figure = 0;
  for (const ParameterLine& line : library_.parameters) {
    const policy::ParameterDefinition& definition = line.history.definition();
    ParameterRow row{++figure, line, standingOf(library_, definition.clause)};
    const bool passes = wanted.isEmpty() || definition.key.contains(wanted, Qt::CaseInsensitive) ||
                        definition.clause.contains(wanted, Qt::CaseInsensitive) || contains(definition.title, wanted) ||
                        contains(definition.text, wanted);
    if (passes) figures.push_back(std::move(row));
  }
  if (figures.empty()) {
    noFigures_->set(EmptyState::Kind::NoMatch, tr("No figure matches"), tr("Nothing in the library fits the search."),
                    tr("Clear the search"));
  }
  figures_->setRecords(std::move(figures), figure);
  Q_EMIT offersChanged();
}

void PoliciesPage::showClause(const QString& clause) {
  if (library_.sections.empty()) {
    wanted_ = clause;
    return;
  }
  segments_->setCurrent(kClauses);
  for (int pass = 0; pass < 2; ++pass) {
    for (int row = 0; row < clauses_->recordCount(); ++row) {
      const ClauseRow* record = clauses_->record(row);
      if (record && record->line.clause.id == clause) {
        clauseView_->select(record->id);
        return;
      }
    }
    perform(PageAction::ClearFilters);  // it is there, but the filter hides it
  }
}

void PoliciesPage::showBeside() {
  if (onFigures()) {
    if (const ParameterRow* row = figures_->findRecord(figureView_->currentId())) return showParameterBeside(*row);
  } else if (const ClauseRow* row = clauses_->findRecord(clauseView_->currentId())) {
    return showClauseBeside(*row);
  }
  setBlocked(set_, onFigures() ? tr("Choose a figure first.") : QString());
  sidePanel()->close();
}

void PoliciesPage::showClauseBeside(const ClauseRow& row) {
  ClauseDetail detail{row.line, row.policy, {}, {}};
  for (const ParameterLine& line : library_.parameters) {
    if (line.history.definition().clause == row.line.clause.id) detail.parameters.push_back(line);
  }
  detail.enforcedAt = actionsOf(row.line.clause, session_.pipeline().areas().matrix());
  sidePanel()->setTitle(tr("Clause %1").arg(row.line.clause.id));
  sidePanel()->setContent(new ClausePanel(theme(), detail, {}, false));
  sidePanel()->open();
}

void PoliciesPage::showParameterBeside(const ParameterRow& row) {
  setBlocked(set_, {});
  auto* panel = new ParameterPanel(kit(), row.line);
  connect(panel, &ParameterPanel::clauseRequested, this, &PoliciesPage::showClause);
  sidePanel()->setTitle(inWindowLanguage(row.line.history.definition().title));
  sidePanel()->setContent(panel);
  sidePanel()->open();
}

void PoliciesPage::adopt(const QString& clause) {
  AdoptionDialog dialog(kit(), session_, library_, this);
  if (!clause.isEmpty()) dialog.page()->showClause(clause);
  if (kit().dialogs.run(dialog))
    messages()->say(Tone::Ok, tr("Adopted."), tr("The decisions are kept with their day."));
}

void PoliciesPage::setParameter(qint64 id) {
  const ParameterRow* row = figures_->findRecord(id);
  if (!row || !library_.maySetParameters) return;
  ParameterDialog dialog(kit(), session_, row->line, library_.day, this);
  if (kit().dialogs.run(dialog)) {
    messages()->say(Tone::Ok, tr("Set."), tr("What was judged before keeps the value of its day."));
  }
}

void PoliciesPage::addOwnPolicy() {
  OwnPolicyDialog dialog(kit(), session_, library_.day, this);
  if (kit().dialogs.run(dialog)) messages()->say(Tone::Ok, tr("Added."), tr("Now add its clauses, then adopt them."));
}

void PoliciesPage::addOwnClause() {
  OwnClauseDialog dialog(kit(), session_, library_, this);
  if (kit().dialogs.run(dialog)) messages()->say(Tone::Ok, tr("Added."), tr("The clause binds once it is adopted."));
}

bool PoliciesPage::offers(PageAction action) const {
  switch (action) {
    case PageAction::Refresh:
    case PageAction::Find:
    case PageAction::Copy:
      return true;
    case PageAction::ClearFilters:
      return chips_->isFiltering() || !search_->text().isEmpty();
    case PageAction::Export:
      return static_cast<bool>(kit().exportTable);
    case PageAction::Print:
      return static_cast<bool>(kit().printTable);
    default:
      return false;
  }
}

void PoliciesPage::perform(PageAction action) {
  switch (action) {
    case PageAction::Find:
      search_->setFocus();
      search_->selectAll();
      break;
    case PageAction::ClearFilters:
      chips_->clear();
      search_->clear();
      break;
    case PageAction::Copy:
      currentView()->copyRows();
      break;
    case PageAction::Export:
      if (kit().exportTable) kit().exportTable(currentView()->shownTable());
      break;
    case PageAction::Print:
      if (kit().printTable) kit().printTable(currentView()->shownTable());
      break;
    default:
      Page::perform(action);
  }
}

}  // namespace guiju
