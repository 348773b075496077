// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/approval/approval_inbox_card.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "application/base/words.h"
#include "widgets/approval/approval_panel.h"
#include "widgets/approval/case_steps.h"
#include "widgets/base/buttons.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/table_view.h"

namespace guiju::approval {

namespace {

TableCell stateCell(const InboxItem& item) {
  if (item.late)
    return pillCell(Tone::Bad, QCoreApplication::translate("approval", QT_TRANSLATE_NOOP("approval", "late")));
  return pillCell(stateTone(item.state), stateText(item.state));
}

constexpr Column<InboxItem> kColumns[] = {
    {.id = "title",
     .title = QT_TRANSLATE_NOOP("approval", "Request"),
     .cell =
         [](const InboxItem& item) {
           return nameCell(item.title, QStringList{item.number, titleText(item.step)}.join(QStringLiteral(" · ")));
         },
     .value = [](const InboxItem& item) { return CellValue(item.title); }},
    {.id = "applicant",
     .title = QT_TRANSLATE_NOOP("approval", "Applicant"),
     .cell = [](const InboxItem& item) { return textCell(item.applicant); },
     .width = 84,
     .value = [](const InboxItem& item) { return CellValue(item.applicant); }},
    {.id = "amount",
     .title = QT_TRANSLATE_NOOP("approval", "Amount (yuan)"),
     .cell = [](const InboxItem& item) { return moneyCell(item.amount); },
     .alignment = Qt::AlignRight,
     .width = 112,
     .value = [](const InboxItem& item) { return item.amount ? CellValue(*item.amount) : CellValue(); }},
    {.id = "waited",
     .title = QT_TRANSLATE_NOOP("approval", "Since"),
     .cell =
         [](const InboxItem& item) {
           TableCell cell = textCell(durationText(item.waited));
           if (item.late) cell.tone = Tone::Bad;
           return cell;
         },
     .alignment = Qt::AlignRight,
     .width = 112,
     .value = [](const InboxItem& item) { return CellValue(item.waited); }},
    {.id = "clause",
     .title = QT_TRANSLATE_NOOP("approval", "Clause"),
     .cell = [](const InboxItem& item) { return item.clause.isEmpty() ? textCell({}) : clauseCell(item.clause); },
     .width = 84},
    {.id = "state", .title = QT_TRANSLATE_NOOP("approval", "State"), .cell = stateCell, .width = 112},
};

Inbox listOf(const QString& id) {
  if (id == QLatin1String("decided")) return Inbox::Decided;
  if (id == QLatin1String("mine")) return Inbox::Mine;
  if (id == QLatin1String("copied")) return Inbox::CopiedToMe;
  return Inbox::ToDecide;
}

}  // namespace

ApprovalInboxCard::ApprovalInboxCard(const Kit& kit, Session& session, QWidget* parent)
    : WorkbenchCard(tr("Approvals"), parent), kit_(kit), session_(session) {
  setObjectName(QStringLiteral("card"));
  lists_ = new Segments(this);
  lists_->addSegment(QStringLiteral("todo"), tr("To decide"));
  lists_->addSegment(QStringLiteral("decided"), tr("Decided"));
  lists_->addSegment(QStringLiteral("mine"), tr("Mine"));
  lists_->addSegment(QStringLiteral("copied"), tr("Copied to me"));
  decide_ = makeButton(kit.theme, ButtonKind::Primary, tr("&Decide…"), QStringLiteral("dialog-ok-apply"),
                       QStringLiteral("decideButton"));
  open_ = makeButton(kit.theme, ButtonKind::Plain, tr("&Open"), QStringLiteral("document-open"),
                     QStringLiteral("openSubjectButton"));
  addAction(decide_);
  addAction(open_);
  addAction(lists_);
  model_ = new RowsModel<InboxItem>(
      "approval", kColumns, [](const InboxItem& item) { return item.id.value; }, this);
  view_ = new TableView(kit.theme, QStringLiteral("approval-inbox"), tr("Approvals"), &kit.settings, this);
  view_->setTable(model_);
  view_->setRowHeight(40);
  view_->setMinimumHeight(kit.theme.px(200));
  auto* empty = new EmptyState(kit.theme, this);
  empty->set(EmptyState::Kind::NothingYet, tr("Nothing waits here"), tr("Requests appear as soon as it is your turn."));
  view_->setEmptyState(empty);
  setFlush(true);
  body()->addWidget(view_);
  connect(lists_, &Segments::currentChanged, this, [this] { refresh(); });
  connect(decide_, &QPushButton::clicked, this, &ApprovalInboxCard::decide);
  connect(open_, &QPushButton::clicked, this, [this] {
    if (const InboxItem* item = current()) openSubject(item->id.value);
  });
  connect(view_, &TableView::recordOpened, this, [this] { decide(); });
  connect(view_, &TableView::clauseRequested, this, [this](const QString& clause) {
    if (kit_.openClause) kit_.openClause(clause);
  });
}

void ApprovalInboxCard::refresh() {
  ApprovalInbox inbox;
  inbox.list = listOf(lists_->current());
  session_.view(
      inbox,
      [this](const Result<ApprovalInbox::Answer>& answer) {
        if (answer) show(*answer);
      },
      this);
}

void ApprovalInboxCard::show(const ApprovalInbox::Answer& answer) {
  items_ = answer.items;
  model_->setRecords(items_);
  decide_->setEnabled(!items_.empty());
  open_->setEnabled(!items_.empty());
  if (!items_.empty() && view_->currentId() == 0) view_->select(items_.front().id.value);
  setSubtitle(tr("%n waiting", nullptr, static_cast<int>(answer.toDecide)));
  Q_EMIT waitingChanged(static_cast<int>(answer.toDecide));
  if (listOf(lists_->current()) == Inbox::ToDecide) tellFigure(answer);
}

void ApprovalInboxCard::tellFigure(const ApprovalInbox::Answer& answer) {
  WorkbenchFigure figure;
  figure.label = tr("To approve");
  figure.value = QString::number(answer.toDecide);
  const auto late = std::count_if(items_.begin(), items_.end(), [](const InboxItem& item) { return item.late; });
  figure.tone = late > 0 ? Tone::Bad : Tone::Ok;
  figure.word = late > 0 ? tr("%n late", nullptr, static_cast<int>(late)) : tr("none late");
  figure.note =
      items_.empty() ? tr("nothing waits for you") : tr("longest wait %1").arg(durationText(items_.front().waited));
  Q_EMIT figureChanged(figure);
}

const InboxItem* ApprovalInboxCard::current() const {
  const auto found = std::find_if(items_.begin(), items_.end(),
                                  [&](const InboxItem& item) { return item.id.value == view_->currentId(); });
  return found == items_.end() ? nullptr : &*found;
}

void ApprovalInboxCard::decide() {
  const InboxItem* item = current();
  if (!item) return;
  DecisionDialog dialog(kit_, session_, *item, this);
  kit_.dialogs.run(dialog);
  refresh();
}

// A kind of subject is named after its area's record: "activity.plan" is shown by the activity.
void ApprovalInboxCard::openSubject(qint64 id) {
  const auto found =
      std::find_if(items_.begin(), items_.end(), [&](const InboxItem& item) { return item.id.value == id; });
  if (found != items_.end()) Q_EMIT linkActivated({found->subjectKind.section(QLatin1Char('.'), 0, 0), found->subject});
}

DecisionDialog::DecisionDialog(const Kit& kit, Session& session, const InboxItem& item, QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("%1 · %2").arg(item.title, item.number));
  resize(kit.theme.px(640), kit.theme.px(560));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 12, 12, 12);
  messages_ = new MessageBar(kit.theme, this);
  messages_->hide();
  column->addWidget(messages_);
  panel_ = new ApprovalPanel(kit, session, this);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidget(panel_);
  column->addWidget(scroll, 1);
  connect(panel_, &ApprovalPanel::problem, messages_, qOverload<const Problem&>(&MessageBar::say));
  connect(panel_, &ApprovalPanel::decided, this, &QDialog::accept);
  connect(panel_, &ApprovalPanel::clauseRequested, this, [&kit](const QString& clause) {
    if (kit.openClause) kit.openClause(clause);
  });
  panel_->showCase(item.id);
}

}  // namespace guiju::approval
