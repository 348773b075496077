// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/org/organization_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "application/base/words.h"
#include "domain/org/templates.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/message_bar.h"
#include "widgets/org/chart_canvas.h"
#include "widgets/org/date_bar.h"
#include "widgets/org/detail_panel.h"
#include "widgets/org/org_tables.h"
#include "widgets/org/org_words.h"
#include "widgets/org/unit_tree.h"

namespace guiju::org {

OrganizationPage::OrganizationPage(const Kit& kit, Session& session, QWidget* parent)
    : Page(kit, tr("Organization"), parent), session_(session) {
  setObjectName(QStringLiteral("organizationPage"));
  build();
  connectAll();
  connectPanel();
  refresh();
}

OrganizationPage::~OrganizationPage() = default;

void OrganizationPage::build() {
  newUnit_ = makeButton(theme(), ButtonKind::Plain, tr("New &unit…"), QStringLiteral("list-add"),
                        QStringLiteral("newUnitButton"));
  newEmployee_ = makeButton(theme(), ButtonKind::Plain, tr("New &person…"), QStringLiteral("user-identity"),
                            QStringLiteral("newEmployeeButton"));
  import_ = makeButton(theme(), ButtonKind::Plain, tr("&Import roster…"), QStringLiteral("document-import"),
                       QStringLiteral("importRosterButton"));
  export_ = makeButton(theme(), ButtonKind::Plain, tr("E&xport…"), QStringLiteral("document-export"),
                       QStringLiteral("exportRosterButton"));
  for (QPushButton* button : {newUnit_, newEmployee_, import_, export_}) {
    header()->addAction(button);
    button->hide();
  }
  panel_ = new DetailPanel(kit());
  panel_->setFixedWidth(theme().px(334));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(buildLeft());
  row->addWidget(buildMiddle(), 1);
  row->addWidget(panel_);
  content()->addLayout(row, 1);
}

QWidget* OrganizationPage::buildLeft() {
  auto* left = new QWidget;
  left->setFixedWidth(theme().px(256));
  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  search_ = new QLineEdit;
  search_->setObjectName(QStringLiteral("orgSearch"));
  search_->setPlaceholderText(tr("Find units, positions, people"));
  search_->setAccessibleName(search_->placeholderText());
  search_->setClearButtonEnabled(true);
  search_->addAction(theme().icon(QStringLiteral("edit-find"), Ink::Muted), QLineEdit::LeadingPosition);
  auto* treeCard = new Card;
  treeCard->setFlush(true);
  tree_ = new UnitTree(theme());
  treeCard->body()->addWidget(tree_);
  positionsCard_ = new Card(tr("Positions"));
  positionsCard_->setFlush(true);
  unitMenuButton_ = makeButton(theme(), ButtonKind::Plain, tr("U&nit"), {}, QStringLiteral("unitMenu"));
  unitMenu_ = new QMenu(unitMenuButton_);
  unitMenuButton_->setMenu(unitMenu_);
  unitMenuButton_->hide();
  positionsCard_->addAction(unitMenuButton_);
  positions_ = new PositionTable(kit());
  positionsCard_->body()->addWidget(positions_);
  column->addWidget(search_);
  column->addWidget(treeCard, 3);
  column->addWidget(positionsCard_, 2);
  return left;
}

QWidget* OrganizationPage::buildMiddle() {
  auto* middle = new QWidget;
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  dateBar_ = new DateBar(theme(), QDate::currentDate());
  segments_ = new Segments;
  segments_->addSegment(QStringLiteral("chart"), tr("Org chart"));
  segments_->addSegment(QStringLiteral("roster"), tr("Roster"));
  segments_->addSegment(QStringLiteral("establishment"), tr("Establishment"));
  canvas_ = new ChartCanvas(theme());
  roster_ = new RosterList(kit(), session_);
  establishment_ = new EstablishmentTable(kit());
  stack_ = new QStackedWidget;
  stack_->addWidget(canvas_);
  stack_->addWidget(roster_);
  stack_->addWidget(establishment_);

  zoomTools_ = new QWidget;
  auto* zoom = new QHBoxLayout(zoomTools_);
  zoom->setContentsMargins(0, 0, 0, 0);
  zoom->setSpacing(4);
  QPushButton* smaller =
      makeButton(theme(), ButtonKind::Plain, {}, QStringLiteral("zoom-out"), QStringLiteral("zoomOutButton"));
  QPushButton* larger =
      makeButton(theme(), ButtonKind::Plain, {}, QStringLiteral("zoom-in"), QStringLiteral("zoomInButton"));
  QPushButton* fit = makeButton(theme(), ButtonKind::Plain, tr("&Fit"), {}, QStringLiteral("zoomFitButton"));
  smaller->setToolTip(tr("Zoom out"));
  smaller->setAccessibleName(tr("Zoom out"));
  larger->setToolTip(tr("Zoom in"));
  larger->setAccessibleName(tr("Zoom in"));
  zoomText_ = makeLabel(QStringLiteral("100%"), "label");
  zoomText_->setMinimumWidth(theme().px(36));
  zoomText_->setAlignment(Qt::AlignCenter);
  for (QWidget* each : {static_cast<QWidget*>(smaller), static_cast<QWidget*>(zoomText_), static_cast<QWidget*>(larger),
                        static_cast<QWidget*>(fit)}) {
    zoom->addWidget(each);
  }
  connect(smaller, &QPushButton::clicked, canvas_, &ChartCanvas::zoomOut);
  connect(larger, &QPushButton::clicked, canvas_, &ChartCanvas::zoomIn);
  connect(fit, &QPushButton::clicked, canvas_, &ChartCanvas::zoomToFit);

  auto* card = new Card;
  card->setFlush(true);
  auto* tools = new QHBoxLayout;
  tools->setContentsMargins(8, 8, 8, 6);
  tools->addWidget(segments_);
  tools->addStretch(1);
  tools->addWidget(zoomTools_);
  card->body()->addLayout(tools);
  card->body()->addWidget(stack_, 1);
  column->addWidget(dateBar_);
  column->addWidget(card, 1);
  return middle;
}

void OrganizationPage::connectAll() {
  connect(tree_, &UnitTree::unitSelected, this, &OrganizationPage::showUnit);
  connect(canvas_, &ChartCanvas::unitSelected, this, [this](UnitId unit) { tree_->select(unit); });
  connect(canvas_, &ChartCanvas::unitOpened, this, [this](UnitId) { positions_->setFocus(Qt::OtherFocusReason); });
  connect(canvas_, &ChartCanvas::moveRequested, this, &OrganizationPage::askMoveUnit);
  connect(canvas_, &ChartCanvas::zoomChanged, this,
          [this](int percent) { zoomText_->setText(QStringLiteral("%1%").arg(percent)); });
  connect(positions_, &TableView::currentRecordChanged, this, [this](qint64 id) {
    if (id > 0) showPosition(PositionId{id});
  });
  connect(establishment_, &TableView::currentRecordChanged, this, [this](qint64 id) {
    if (id > 0) showPosition(PositionId{id});
  });
  connect(roster_, &RosterList::employeeSelected, this, &OrganizationPage::showEmployee);
  connect(roster_, &RosterList::failed, this, [this](const Error& error) { messages()->say(error); });
  connect(dateBar_, &DateBar::dayChanged, this, &OrganizationPage::showDay);
  connect(segments_, &Segments::currentChanged, this, &OrganizationPage::showView);
  connect(search_, &QLineEdit::textChanged, this, &OrganizationPage::search);
  connect(newUnit_, &QPushButton::clicked, this, &OrganizationPage::newUnit);
  connect(newEmployee_, &QPushButton::clicked, this, [this] { editEmployee({}); });
  connect(import_, &QPushButton::clicked, this, [this] { importRoster({}); });
  connect(export_, &QPushButton::clicked, this, &OrganizationPage::exportRoster);
  connect(&session_, &Session::changed, this, [this](const ChangeSet& changes) {
    for (const char* table : {"unit", "unit_move", "unit_function", "position", "establishment_change", "employee",
                              "assignment", "selection_record", "mandate"}) {
      if (changes.contains(QLatin1StringView(table))) return refresh();
    }
  });
}

void OrganizationPage::connectPanel() {
  connect(panel_, &DetailPanel::employeeRequested, this, &OrganizationPage::showEmployee);
  connect(panel_, &DetailPanel::positionRequested, this, &OrganizationPage::showPosition);
  connect(panel_, &DetailPanel::appointRequested, this, &OrganizationPage::appoint);
  connect(panel_, &DetailPanel::selectionRequested, this, &OrganizationPage::recordSelection);
  connect(panel_, &DetailPanel::editPositionRequested, this, &OrganizationPage::editPosition);
  connect(panel_, &DetailPanel::establishmentRequested, this, &OrganizationPage::changeEstablishment);
  connect(panel_, &DetailPanel::closePositionRequested, this, &OrganizationPage::closePosition);
  connect(panel_, &DetailPanel::moveRequested, this, &OrganizationPage::moveEmployee);
  connect(panel_, &DetailPanel::editEmployeeRequested, this, &OrganizationPage::editEmployee);
  connect(panel_, &DetailPanel::endRequested, this, &OrganizationPage::endAssignment);
  connect(panel_, &DetailPanel::leaveRequested, this, &OrganizationPage::recordDeparture);
}

void OrganizationPage::refresh() {
  session_.view(
      OrgChartView{},
      [this](Result<OrgChartView::Answer> answer) {
        if (!answer) return messages()->say(answer.error());
        take(std::move(*answer));
      },
      this);
}

void OrganizationPage::take(OrgChartView::Answer answer) {
  const bool first = !loaded_;
  chart_ = std::move(answer.chart);
  today_ = answer.today;
  rights_ = answer.rights;
  loaded_ = true;
  newUnit_->setVisible(rights_.editUnits);
  newEmployee_->setVisible(rights_.editEmployees);
  import_->setVisible(rights_.importRoster);
  export_->setVisible(rights_.exportRoster);
  unitMenuButton_->setVisible(rights_.editUnits || rights_.editPositions);
  canvas_->setMovable(rights_.editUnits);
  fillUnitMenu();
  dateBar_->show(chart_, today_);
  if (first) dateBar_->setDay(today_);
  showDay(dateBar_->day());
  if (afterLoad_) std::exchange(afterLoad_, {})();
  Q_EMIT offersChanged();
}

void OrganizationPage::showDay(QDate day) {
  if (!loaded_) return;
  tree_->show(chart_, day);
  canvas_->show(chart_, day);
  establishment_->show(chart_, day);
  roster_->show(day);
  describe();
  const EmployeeId person = shownEmployee_;
  const PositionId post = shownPosition_;
  showUnit(currentUnit());
  if (person.isValid()) {
    showEmployee(person);
  } else if (post.isValid() && chart_.position(post)) {
    showPosition(post);
  }
}

void OrganizationPage::describe() {
  const QDate day = dateBar_->day();
  const Staffing all = chart_.staffing(chart_.center(day), day);
  QStringList facts{tr("%1 in post").arg(all.headcount), tr("establishment %1").arg(all.establishment),
                    tr("%1 vacant").arg(all.vacant), tr("%1 acting").arg(all.acting)};
  if (const OrganizationTemplate* used = findTemplate(chart_.templateKey(day))) {
    const bool chinese = QLocale().language() == QLocale::Chinese;
    facts << tr("template: %1").arg(used->title.in(chinese ? policy::Language::Chinese : policy::Language::English));
  }
  header()->setSubtitle(facts.join(QStringLiteral(" · ")));
}

UnitId OrganizationPage::currentUnit() const {
  return tree_->current();
}
bool OrganizationPage::isToday() const {
  return dateBar_->day() == today_;
}

void OrganizationPage::showUnit(UnitId unit) {
  const Unit* record = chart_.unit(unit);
  if (!record) {
    positionsCard_->setSubtitle({});
    panel_->showNothing(tr("There was no organization on that day."));
    return;
  }
  shownEmployee_ = {};
  canvas_->select(unit);
  positions_->show(chart_, unit, dateBar_->day());
  const auto posts = chart_.positions(unit, dateBar_->day());
  positionsCard_->setSubtitle(QString::number(posts.size()));
  if (posts.empty()) {
    shownPosition_ = {};
    panel_->showNothing(tr("%1 has no positions yet.").arg(record->name));
  } else if (positions_->currentId() != posts.front().value) {
    positions_->select(posts.front().value);
  }
  if (!posts.empty()) showPosition(posts.front());
}

void OrganizationPage::showPosition(PositionId position) {
  const auto card = PositionCard::of(chart_, position, dateBar_->day(), {});
  if (!card) return;
  shownPosition_ = position;
  shownEmployee_ = {};
  panel_->showPosition(*card, rights_, isToday());
}

void OrganizationPage::showEmployee(EmployeeId employee) {
  shownEmployee_ = employee;
  session_.view(
      EmployeeFile{employee},
      [this, employee](Result<EmployeeFile::Answer> file) {
        if (!file) return messages()->say(file.error());
        if (shownEmployee_ == employee) panel_->showEmployee(*file, rights_, today_);
      },
      this);
}

void OrganizationPage::showView(const QString& id) {
  if (segments_->current() != id) segments_->setCurrent(id);
  stack_->setCurrentWidget(id == QStringLiteral("roster")          ? static_cast<QWidget*>(roster_)
                           : id == QStringLiteral("establishment") ? static_cast<QWidget*>(establishment_)
                                                                   : static_cast<QWidget*>(canvas_));
  zoomTools_->setVisible(stack_->currentWidget() == canvas_);
  Q_EMIT offersChanged();
}

void OrganizationPage::search(const QString& text) {
  tree_->setFilter(text);
  roster_->setText(text);
}

bool OrganizationPage::offers(PageAction action) const {
  switch (action) {
    case PageAction::New:
      return rights_.editUnits;
    case PageAction::Find:
    case PageAction::Refresh:
    case PageAction::Print:
      return true;
    case PageAction::ClearFilters:
      return !search_->text().isEmpty() || roster_->isFiltering();
    case PageAction::Export:
      return rights_.exportRoster;
    case PageAction::Copy:
      return stack_->currentWidget() != canvas_;
    default:
      return false;
  }
}

void OrganizationPage::perform(PageAction action) {
  switch (action) {
    case PageAction::New:
      return newUnit();
    case PageAction::Find:
      return search_->setFocus(Qt::ShortcutFocusReason);
    case PageAction::Refresh:
      return refresh();
    case PageAction::Print:
      return printView();
    case PageAction::ClearFilters:
      search_->clear();
      return roster_->clearFilters();
    case PageAction::Export:
      return exportRoster();
    case PageAction::Copy:
      return stack_->currentWidget() == establishment_ ? establishment_->copyRows() : roster_->table()->copyRows();
    default:
      return;
  }
}

bool OrganizationPage::open(const RecordLink& link) {
  const auto shown = [&](auto show) {
    if (loaded_) {
      show();
    } else {
      afterLoad_ = show;
    }
    return true;
  };
  if (link.kind == QStringLiteral("unit")) return shown([this, id = link.id] { tree_->select(UnitId{id}); });
  if (link.kind == QStringLiteral("employee")) return shown([this, id = link.id] { showEmployee(EmployeeId{id}); });
  if (link.kind != QStringLiteral("position")) return false;
  return shown([this, id = link.id] {
    if (const Position* post = chart_.position(PositionId{id})) tree_->select(post->unit);
    showPosition(PositionId{id});
  });
}

}  // namespace guiju::org
