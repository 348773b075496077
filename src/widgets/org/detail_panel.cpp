// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/org/detail_panel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "application/base/words.h"
#include "widgets/base/buttons.h"
#include "widgets/base/pill.h"
#include "widgets/org/org_words.h"

namespace guiju::org {

namespace {

QLabel* wrapped(const QString& text, const char* type = "") {
  QLabel* label = makeLabel(text, type);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

QString until(const Assignment& assignment) {
  return assignment.validTo ? dateInWords(assignment.validTo->addDays(-1)) : DetailPanel::tr("today");
}

}  // namespace

DetailPanel::DetailPanel(const Kit& kit, QWidget* parent) : QFrame(parent), kit_(kit), scroll_(new QScrollArea) {
  setLook(this, "look", QStringLiteral("card"));
  setObjectName(QStringLiteral("detailPanel"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 4, 0, 8);
  column->setSpacing(4);
  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFrameShape(QFrame::NoFrame);
  footer_ = new QWidget;
  footerColumn_ = new QVBoxLayout(footer_);
  footerColumn_->setContentsMargins(12, 0, 12, 0);
  column->addWidget(scroll_, 1);
  column->addWidget(footer_);
}

void DetailPanel::begin() {
  auto* content = new QWidget;
  column_ = new QVBoxLayout(content);
  column_->setContentsMargins(12, 6, 12, 6);
  column_->setSpacing(6);
  scroll_->setWidget(content);
  while (QLayoutItem* item = footerColumn_->takeAt(0)) {
    if (item->widget()) {
      item->widget()->hide();  // it is not to be seen until it is gone
      item->widget()->deleteLater();
    }
    delete item;
  }
}

void DetailPanel::finish() {
  column_->addStretch(1);
}

void DetailPanel::addTitle(const QString& text) {
  QLabel* title = wrapped(text, "card");
  column_->addWidget(title);
  setAccessibleName(text);
}

QHBoxLayout* DetailPanel::addRow(int spacing) {
  auto* row = new QHBoxLayout;
  row->setSpacing(spacing);
  column_->addLayout(row);
  return row;
}

void DetailPanel::addFact(const QString& name, const QString& value, std::optional<Tone> tone) {
  auto* row = addRow();
  QLabel* label = makeLabel(name, "label");
  label->setFixedWidth(kit_.theme.px(78));
  row->addWidget(label, 0, Qt::AlignTop);
  QLabel* text = wrapped(value);
  if (tone) setLook(text, "tone", *tone == Tone::Warn ? QStringLiteral("warn") : QStringLiteral("ok"));
  row->addWidget(text, 1);
}

QWidget* DetailPanel::clause(const QString& id) {
  auto* label = new ClauseLabel(id);
  if (kit_.openClause) connect(label, &ClauseLabel::opened, this, kit_.openClause);
  return label;
}

void DetailPanel::addLines(const QString& title, const std::vector<CardLine>& lines) {
  if (lines.empty()) return;
  column_->addWidget(makeRule());
  column_->addWidget(makeLabel(title, "section"));
  for (const CardLine& line : lines) {
    auto* row = addRow();
    row->addWidget(wrapped(QStringLiteral("· ") + line.text), 1);
    if (!line.clause.isEmpty()) row->addWidget(clause(line.clause), 0, Qt::AlignTop);
  }
}

void DetailPanel::addHolding(const QString& day, const QString& text, const QString& right,
                             std::function<void()> open) {
  auto* row = addRow();
  QLabel* date = makeLabel(day, "label");
  date->setFixedWidth(kit_.theme.px(78));
  row->addWidget(date, 0, Qt::AlignTop);
  if (open) {
    QPushButton* link = makeButton(kit_.theme, ButtonKind::Link, text);
    connect(link, &QPushButton::clicked, this, std::move(open));
    row->addWidget(link, 0, Qt::AlignTop);
    row->addStretch(1);
  } else {
    row->addWidget(wrapped(text), 1);
  }
  if (!right.isEmpty()) row->addWidget(makeLabel(right, "note"), 0, Qt::AlignTop);
}

void DetailPanel::addPills(const PositionCard::Answer& card) {
  auto* pills = addRow();
  if (card.vacancy) {
    const QString text = card.vacancy->count > 1
                             ? tr("%1 vacant for %2 days").arg(card.vacancy->count).arg(card.vacancy->days)
                             : tr("vacant for %1 days").arg(card.vacancy->days);
    pills->addWidget(new Pill(Tone::Warn, text));
  } else {
    pills->addWidget(new Pill(Tone::Ok, tr("full")));
  }
  if (card.position.leading) {
    auto* leading = new Pill;
    leading->set(Tone::Mute, tr("leading position"), Pill::Sign::None);
    pills->addWidget(leading);
  }
  pills->addWidget(makeLabel(staffingText(card.staffing), "label"));
  pills->addStretch(1);
}

void DetailPanel::showPosition(const PositionCard::Answer& card, const OrgRights& rights, bool isToday) {
  begin();
  addTitle(card.position.title);
  addPills(card);
  addFact(tr("Unit"), pathText(card.pathNames));
  addFact(tr("Answers to"), card.superior.isEmpty() ? tr("nobody above") : card.superior);
  addFact(tr("Role"), roleTitle(card.position.role));
  if (!card.position.grade.isEmpty()) addFact(tr("Grade"), card.position.grade);
  for (const PositionCard::Holding& each : card.current) {
    const bool acting = each.assignment.kind == AssignmentKind::Acting;
    auto* row = addRow();
    QLabel* label = makeLabel(acting ? tr("Acting") : tr("Held by"), "label");
    label->setFixedWidth(kit_.theme.px(78));
    row->addWidget(label);
    QPushButton* link = makeButton(kit_.theme, ButtonKind::Link, each.name);
    const EmployeeId id = each.assignment.employee;
    connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT employeeRequested(id); });
    row->addWidget(link);
    row->addWidget(makeLabel(tr("since %1").arg(dateInWords(each.assignment.validFrom)), "label"));
    row->addStretch(1);
  }
  addLines(tr("Duties"), card.duties);
  addLines(tr("Powers"), card.powers);
  addLines(tr("Requirements"), card.requirements);
  if (card.position.expenseLimit) {
    addFact(tr("Approves"), tr("up to %1 yuan").arg(moneyText(*card.position.expenseLimit)));
  }
  if (!card.history.empty()) {
    column_->addWidget(makeRule());
    column_->addWidget(makeLabel(tr("Held so far"), "section"));
    for (const PositionCard::Holding& each : card.history) {
      const EmployeeId id = each.assignment.employee;
      const QString text = each.assignment.kind == AssignmentKind::Primary
                               ? each.name
                               : tr("%1 (%2)").arg(each.name, kindTitle(each.assignment.kind));
      const QString right = each.selection              ? tr("selected %1").arg(dateInWords(each.selection->heldOn))
                            : each.assignment.takenOver ? tr("from the roster")
                                                        : QString();
      addHolding(dateInWords(each.assignment.validFrom), text, right, [this, id] { Q_EMIT employeeRequested(id); });
    }
  }
  finish();
  addPositionButtons(card, rights, isToday);
}

void DetailPanel::addPositionButtons(const PositionCard::Answer& card, const OrgRights& rights, bool isToday) {
  const PositionId id = card.position.id;
  auto* row = new QWidget;
  auto* buttons = new QHBoxLayout(row);
  buttons->setContentsMargins(0, 0, 0, 0);
  buttons->setSpacing(8);
  if (rights.appoint) {
    QPushButton* appoint = makeButton(kit_.theme, ButtonKind::Primary, tr("&Appoint…"), QStringLiteral("list-add"),
                                      QStringLiteral("appointButton"));
    setBlocked(appoint, isToday ? QString() : tr("Go back to today to change anything"));
    connect(appoint, &QPushButton::clicked, this, [this, id] { Q_EMIT appointRequested(id); });
    buttons->addWidget(appoint, 1);
  }
  if (rights.recordSelection && card.position.leading) {
    QPushButton* record =
        makeButton(kit_.theme, ButtonKind::Plain, tr("&Selection…"), {}, QStringLiteral("selectionButton"));
    connect(record, &QPushButton::clicked, this, [this, id] { Q_EMIT selectionRequested(id); });
    buttons->addWidget(record, 1);
  }
  if (rights.editPositions) {
    QPushButton* more = makeButton(kit_.theme, ButtonKind::Plain, tr("&More"), {}, QStringLiteral("positionMenu"));
    auto* menu = new QMenu(more);
    menu->addAction(tr("Edit position…"), this, [this, id] { Q_EMIT editPositionRequested(id); });
    menu->addAction(tr("Change establishment…"), this, [this, id] { Q_EMIT establishmentRequested(id); });
    menu->addAction(tr("Close position…"), this, [this, id] { Q_EMIT closePositionRequested(id); });
    more->setMenu(menu);
    buttons->addWidget(more);
  }
  footerColumn_->addWidget(row);
  if (!card.position.leading) return;
  auto* why = new QWidget;
  auto* line = new QHBoxLayout(why);
  line->setContentsMargins(0, 0, 0, 0);
  line->addWidget(wrapped(card.position.role == access::Role::GroupLeader
                              ? tr("Appointed by the head of the department, on a selection record")
                              : tr("Appointed on a selection record"),
                          "note"),
                  1);
  if (card.position.role == access::Role::GroupLeader) line->addWidget(clause(QStringLiteral("REG-7")));
  line->addWidget(clause(QStringLiteral("REG-8")));
  footerColumn_->addWidget(why);
}

void DetailPanel::showEmployee(const EmployeeFile::Answer& file, const OrgRights& rights, QDate today) {
  begin();
  const Employee& person = file.employee;
  addTitle(person.name);
  auto* pills = addRow();
  if (person.leftOn && *person.leftOn < today) {
    pills->addWidget(new Pill(Tone::Mute, tr("left on %1").arg(dateInWords(*person.leftOn))));
  } else if (person.onProbation(today)) {
    pills->addWidget(new Pill(Tone::Info, tr("probation until %1").arg(dateInWords(*person.probationUntil))));
  } else {
    pills->addWidget(new Pill(Tone::Ok, tr("in service")));
  }
  pills->addWidget(makeLabel(person.number, "label"));
  pills->addStretch(1);
  if (!person.grade.isEmpty()) addFact(tr("Grade"), person.grade);
  addFact(tr("Hired on"), dateInWords(person.hiredOn));
  addFact(tr("Answers to"), file.superior.isEmpty() ? tr("nobody above") : file.superior);
  if (file.personalShown) {
    if (!person.phone.isEmpty()) addFact(tr("Phone"), person.phone);
    if (!person.email.isEmpty()) addFact(tr("E-mail"), person.email);
    if (person.confirmedOn) addFact(tr("Confirmed"), dateInWords(*person.confirmedOn));
    if (person.contractEnd) {
      const bool soon = *person.contractEnd < today.addDays(60);
      addFact(tr("Contract"), tr("until %1").arg(dateInWords(*person.contractEnd)),
              soon ? std::optional(Tone::Warn) : std::nullopt);
    }
    addFact(tr("Experience"),
            tr("%1 years in the industry, %2 of leading").arg(file.industryYears).arg(file.managementYears));
    if (!person.certificates.isEmpty())
      addFact(tr("Certificates"), certificateList(person.certificates).join(tr(", ")));
  } else {
    column_->addWidget(wrapped(tr("Personal fields are shown to the person, the line above and HR."), "note"));
  }
  column_->addWidget(makeRule());
  column_->addWidget(makeLabel(tr("Positions"), "section"));
  for (const EmployeeFile::Held& each : file.held) {
    const PositionId id = each.assignment.position;
    const QString kind = each.assignment.kind == AssignmentKind::Primary ? QString() : kindTitle(each.assignment.kind);
    addHolding(dateInWords(each.assignment.validFrom), QStringLiteral("%1 · %2").arg(each.unit, each.position),
               each.assignment.validTo ? tr("until %1").arg(until(each.assignment)) : kind,
               [this, id] { Q_EMIT positionRequested(id); });
  }
  if (file.held.empty()) column_->addWidget(wrapped(tr("No position yet."), "note"));
  finish();
  addEmployeeButtons(file, rights, today);
}

void DetailPanel::addEmployeeButtons(const EmployeeFile::Answer& file, const OrgRights& rights, QDate today) {
  const EmployeeId id = file.employee.id;
  if (file.employee.leftOn && *file.employee.leftOn < today) return;
  auto* row = new QWidget;
  auto* buttons = new QHBoxLayout(row);
  buttons->setContentsMargins(0, 0, 0, 0);
  buttons->setSpacing(8);
  if (rights.appoint) {
    QPushButton* move = makeButton(kit_.theme, ButtonKind::Primary, tr("&Move…"), QStringLiteral("arrow-right"),
                                   QStringLiteral("moveButton"));
    connect(move, &QPushButton::clicked, this, [this, id] { Q_EMIT moveRequested(id); });
    buttons->addWidget(move, 1);
  }
  if (rights.editEmployees) {
    QPushButton* edit =
        makeButton(kit_.theme, ButtonKind::Plain, tr("&Edit file…"), {}, QStringLiteral("editEmployeeButton"));
    connect(edit, &QPushButton::clicked, this, [this, id] { Q_EMIT editEmployeeRequested(id); });
    buttons->addWidget(edit, 1);
  }
  if (rights.appoint || rights.editEmployees) {
    QPushButton* more = makeButton(kit_.theme, ButtonKind::Plain, tr("M&ore"), {}, QStringLiteral("employeeMenu"));
    auto* menu = new QMenu(more);
    for (const EmployeeFile::Held& each : file.held) {
      if (!rights.appoint || !each.assignment.range().contains(today)) continue;
      const AssignmentId held = each.assignment.id;
      menu->addAction(tr("End “%1”…").arg(each.position), this, [this, held] { Q_EMIT endRequested(held); });
    }
    if (rights.editEmployees) menu->addAction(tr("Record departure…"), this, [this, id] { Q_EMIT leaveRequested(id); });
    more->setMenu(menu);
    buttons->addWidget(more);
  }
  footerColumn_->addWidget(row);
}

void DetailPanel::showNothing(const QString& text) {
  begin();
  column_->addWidget(wrapped(text, "label"));
  finish();
}

}  // namespace guiju::org
