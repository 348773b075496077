// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/approval/approval_panel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "application/base/words.h"
#include "widgets/approval/case_steps.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/pill.h"
#include "widgets/base/timeline.h"

namespace guiju::approval {

ApprovalPanel::ApprovalPanel(const Kit& kit, Session& session, QWidget* parent)
    : QWidget(parent), kit_(kit), session_(session) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  auto* first = new QHBoxLayout;
  first->setSpacing(8);
  title_ = makeLabel(tr("Approval"), "section");
  note_ = makeLabel({}, "note");
  state_ = new Pill(this);
  first->addWidget(title_);
  first->addWidget(state_);
  first->addWidget(note_, 1);
  column->addLayout(first);
  warning_ = makeLabel({}, "label");
  warning_->setWordWrap(true);
  column->addWidget(warning_);
  timeline_ = new Timeline(kit.theme, this);
  timeline_->setAccessibleName(tr("Course of the approval"));
  connect(timeline_, &Timeline::clauseRequested, this, &ApprovalPanel::clauseRequested);
  column->addWidget(timeline_);
  buildOpinion(column);
  column->addStretch(1);
  clear();
}

void ApprovalPanel::buildOpinion(QVBoxLayout* column) {
  opinionBox_ = new QWidget(this);
  auto* box = new QVBoxLayout(opinionBox_);
  box->setContentsMargins(0, 0, 0, 0);
  box->setSpacing(4);
  phrases_ = new QHBoxLayout;
  phrases_->setSpacing(4);
  box->addLayout(phrases_);
  opinion_ = new QPlainTextEdit;
  opinion_->setObjectName(QStringLiteral("opinionEdit"));
  opinion_->setPlaceholderText(tr("Your opinion"));
  opinion_->setAccessibleName(tr("Your opinion"));
  opinion_->setTabChangesFocus(true);
  opinion_->setFixedHeight(kit_.theme.px(56));
  box->addWidget(opinion_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  const auto add = [&](ButtonKind kind, const QString& text, const char* icon, const char* name,
                       void (ApprovalPanel::*act)()) {
    QPushButton* button = makeButton(kit_.theme, kind, text, QString::fromLatin1(icon), QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, act);
    buttons->addWidget(button);
    return button;
  };
  approve_ = add(ButtonKind::Primary, tr("&Approve"), "dialog-ok-apply", "approveButton", &ApprovalPanel::approve);
  return_ = add(ButtonKind::Plain, tr("Re&turn…"), "edit-undo", "returnButton", &ApprovalPanel::sendBack);
  reject_ = add(ButtonKind::Danger, tr("Re&ject"), "dialog-cancel", "rejectButton", &ApprovalPanel::reject);
  comment_ = add(ButtonKind::Plain, tr("&Comment"), "edit-comment", "commentButton", &ApprovalPanel::comment);
  withdraw_ = add(ButtonKind::Plain, tr("&Withdraw"), "edit-undo", "withdrawButton", &ApprovalPanel::withdraw);
  cancel_ = add(ButtonKind::Danger, tr("Cancel the request…"), "dialog-cancel", "cancelRequestButton",
                &ApprovalPanel::cancel);
  buttons->addStretch(1);
  box->addLayout(buttons);
  column->addWidget(opinionBox_);
}

void ApprovalPanel::clear() {
  detail_.reset();
  id_ = {};
  subject_ = 0;
  subjectKind_.clear();
  timeline_->setSteps({});
  warning_->hide();
  state_->hide();
  note_->clear();
  showButtons({});
}

void ApprovalPanel::showSubject(const QString& subjectKind, qint64 subject) {
  if (subjectKind != subjectKind_ || subject != subject_) clear();
  subjectKind_ = subjectKind;
  subject_ = subject;
  refresh();
}

void ApprovalPanel::showCase(CaseId id) {
  if (id != id_) clear();
  id_ = id;
  refresh();
}

void ApprovalPanel::refresh() {
  if (subject_ > 0) {
    session_.view(
        SubjectTimeline{subjectKind_, subject_},
        [this, asked = subject_](const Result<SubjectTimeline::Answer>& answer) {
          if (asked != subject_) return;
          if (!answer) return Q_EMIT problem(answer.error());
          if (answer->current) return showDetail(*answer->current);
          showPreview(*answer);
        },
        this);
  } else if (id_.isValid()) {
    session_.view(
        CaseTimeline{id_},
        [this, asked = id_](const Result<CaseDetail>& detail) {
          if (asked != id_) return;
          if (!detail) return Q_EMIT problem(detail.error());
          showDetail(*detail);
        },
        this);
  }
  session_.view(
      OwnPhrases{},
      [this](const Result<std::vector<QString>>& phrases) {
        if (phrases) showPhrases(*phrases);
      },
      this);
}

void ApprovalPanel::showDetail(const CaseDetail& detail) {
  detail_ = detail;
  title_->setText(tr("Approval"));
  state_->set(stateTone(detail.state), stateText(detail.state));
  state_->show();
  const QDateTime until = detail.endedAt.isValid() ? detail.endedAt : detail.now;
  note_->setText(tr("%1 · %2 so far").arg(detail.number, durationText(detail.submittedAt.secsTo(until))));
  QStringList missing;
  for (const Message& place : detail.missing) missing << inWords(place);
  warning_->setText(tr("Nobody may decide now. To be appointed: %1").arg(missing.join(QStringLiteral("; "))));
  warning_->setVisible(!missing.isEmpty());
  timeline_->setSteps(stepsOf(detail.items, detail.zone));
  showButtons(detail.verbs);
}

void ApprovalPanel::showPreview(const SubjectTimeline::Answer& answer) {
  detail_.reset();
  title_->setText(tr("Who will be asked"));
  state_->hide();
  note_->setText(tr("if it is submitted now"));
  QStringList obstacles;
  for (const Message& obstacle : answer.obstacles) obstacles << inWords(obstacle);
  warning_->setText(obstacles.join(QLatin1Char('\n')));
  warning_->setVisible(!obstacles.isEmpty());
  timeline_->setSteps(stepsOf(answer.preview, QTimeZone::systemTimeZone()));
  showButtons({});
}

void ApprovalPanel::showPhrases(const std::vector<QString>& phrases) {
  while (QLayoutItem* item = phrases_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  if (phrases.empty()) {
    for (const char* phrase : shippedPhrases()) addPhrase(QCoreApplication::translate("approval", phrase));
  }
  for (const QString& phrase : phrases) addPhrase(phrase);
  phrases_->addStretch(1);
}

void ApprovalPanel::addPhrase(const QString& phrase) {
  constexpr int kLongest = 16;
  auto* chip = new QPushButton(phrase.size() > kLongest ? phrase.left(kLongest) + QChar(0x2026) : phrase, opinionBox_);
  setLook(chip, "kind", QStringLiteral("chip"));
  chip->setToolTip(phrase);
  chip->setAccessibleName(tr("Put in: %1").arg(phrase));
  connect(chip, &QPushButton::clicked, this, [this, phrase] {
    opinion_->insertPlainText(phrase);
    opinion_->setFocus();
  });
  phrases_->addWidget(chip);
}

void ApprovalPanel::showButtons(const std::vector<Verb>& verbs) {
  const auto may = [&](Verb verb) { return std::find(verbs.begin(), verbs.end(), verb) != verbs.end(); };
  approve_->setVisible(may(Verb::Approve));
  return_->setVisible(may(Verb::Return));
  reject_->setVisible(may(Verb::Reject));
  comment_->setVisible(may(Verb::Comment));
  withdraw_->setVisible(may(Verb::WithdrawSubmission) || may(Verb::WithdrawDecision));
  cancel_->setVisible(may(Verb::Cancel));
  opinionBox_->setVisible(!verbs.empty());
}

DecisionArguments ApprovalPanel::arguments() const {
  return {detail_->id, opinion_->toPlainText().trimmed(), detail_->contentHash};
}

bool ApprovalPanel::hasReason() {
  if (!opinion_->toPlainText().trimmed().isEmpty()) return true;
  warning_->setText(tr("Say why: write your opinion first"));
  warning_->show();
  opinion_->setFocus();
  return false;
}

void ApprovalPanel::forgetOpinion() {
  opinion_->clear();
}

void ApprovalPanel::approve() {
  if (!detail_) return;
  ApproveCase command;
  command.decision = arguments();
  if (detail_->mustSign) {
    Question question;
    question.sentence = tr("Sign the approval of “%1”?").arg(detail_->title);
    question.consequence = tr("Your own key signs it. What is signed can't be changed.");
    question.verbs = {tr("Cancel"), tr("Sign and approve")};
    const auto password = kit_.dialogs.askPassword(this, question);
    if (!password) return;
    command.password = access::Password(*password);
  }
  run(std::move(command));
}

void ApprovalPanel::reject() {
  if (detail_ && hasReason()) run(RejectCase{arguments()});
}

// To the applicant, or to one of the steps before.
void ApprovalPanel::sendBack() {
  if (!detail_ || !hasReason()) return;
  if (detail_->returnTargets.empty()) return run(ReturnCase{arguments(), {}});
  QMenu menu(this);
  menu.addAction(tr("To the applicant, %1").arg(detail_->applicant), this, [this] {
    run(ReturnCase{arguments(), {}});
  });
  for (const ReturnTarget& target : detail_->returnTargets) {
    menu.addAction(tr("To the step “%1”").arg(titleText(target.title)), this, [this, key = target.key] {
      run(ReturnCase{arguments(), key});
    });
  }
  menu.exec(return_->mapToGlobal(QPoint(0, return_->height())));
}

void ApprovalPanel::withdraw() {
  if (detail_) run(WithdrawCase{detail_->id});
}

void ApprovalPanel::cancel() {
  if (!detail_) return;
  Question question;
  question.sentence = tr("Cancel the request “%1”?").arg(detail_->title);
  question.consequence = tr("It ends for good; a new one may follow.");
  question.verbs = {tr("Keep it"), tr("Cancel the request")};
  const auto reason = kit_.dialogs.askText(this, question, tr("Reason"), true);
  if (reason) run(CancelCase{detail_->id, *reason});
}

void ApprovalPanel::comment() {
  if (detail_ && hasReason()) run(CommentCase{detail_->id, opinion_->toPlainText().trimmed()});
}

}  // namespace guiju::approval
