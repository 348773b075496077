// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/activity_commands.h"
#include "application/activity/brief_commands.h"
#include "application/activity/plan_approval.h"
#include "documents/activity/activity_detail_document.h"
#include "documents/base/docx_writer.h"
#include "documents/base/pdf_writer.h"
#include "widgets/activity/activity_editor.h"
#include "widgets/activity/activity_pane.h"
#include "widgets/activity/brief_editor.h"
#include "widgets/activity/cancel_dialog.h"
#include "widgets/activity/plan_editor.h"
#include "widgets/base/message_bar.h"

// What the buttons of the pane do.
namespace guiju::activity {

template <class C>
void ActivityPane::run(C command, const QString& done) {
  session_.run(
      std::move(command),
      [this, done](const Outcome<typename C::Answer>& outcome) {
        if (!outcome) {
          messages_.say(outcome.error());
        } else {
          messages_.say(Tone::Ok, done);
          Q_EMIT changed();
        }
        reload();
      },
      this);
}

void ActivityPane::perform(ActivityAction action, BriefSide side) {
  if (!shown_) return;
  const qint64 brief = shown_->brief ? shown_->brief->version : 0;
  switch (action) {
    case ActivityAction::Edit:
      return edit();
    case ActivityAction::WriteBrief:
      return editBrief();
    case ActivityAction::SubmitBrief:
      return run(SubmitBrief{id_, brief}, tr("The brief has been handed to both groups."));
    case ActivityAction::AcceptBrief:
      return run(AcceptBrief{id_, brief, side}, tr("The brief is accepted."));
    case ActivityAction::ReturnBrief:
      return returnBrief();
    case ActivityAction::WritePlan:
      return editPlan();
    case ActivityAction::SubmitPlan:
      return run(SubmitPlan{id_, shown_->plan() ? shown_->plan()->version : 0},
                 tr("The plan has been handed in; the promotion and execution groups countersign it."));
    case ActivityAction::Cancel:
      return cancel();
    default:
      return;
  }
}

void ActivityPane::edit() {
  const Activity& activity = shown_->row.activity;
  ActivityEditor editor(kit_, session_, choices_, {activity.id, activity.version, ActivityWords::of(activity), {}, {}},
                        this);
  if (!kit_.dialogs.run(editor)) return;
  Q_EMIT changed();
  reload();
}

void ActivityPane::editBrief() {
  BriefEditor editor(kit_, session_, id_, shown_->brief, this);
  if (!kit_.dialogs.run(editor)) return;
  Q_EMIT changed();
  reload();
}

void ActivityPane::editPlan() {
  PlanEditor editor(kit_, session_, *shown_, choices_, this);
  if (!kit_.dialogs.run(editor)) return;
  Q_EMIT changed();
  reload();
}

void ActivityPane::returnBrief() {
  Question question;
  question.sentence = tr("Return the brief of “%1”?").arg(shown_->row.activity.title);
  question.consequence = tr("It goes back to its author, and both acceptances lapse.");
  question.verbs = QStringList{tr("Keep"), tr("Return")};
  const auto reason = kit_.dialogs.askText(this, question, tr("What must it still answer?"), true);
  if (reason) run(ReturnBrief{id_, shown_->brief->version, *reason}, tr("The brief has been returned."));
}

void ActivityPane::cancel() {
  CancelDialog dialog(kit_, session_, shown_->row.activity, this);
  if (!kit_.dialogs.run(dialog)) return;
  Q_EMIT changed();
  reload();
}

void ActivityPane::print() {
  if (!shown_) return;
  const PlanDocument plan = planDocument(*shown_);
  const QString file = kit_.dialogs.chooseNewFile(this, tr("Print the plan to a file"),
                                                  QStringLiteral("%1 %2.pdf").arg(plan.number, plan.title),
                                                  tr("Documents (*.pdf *.docx)"));
  if (file.isEmpty()) return;
  const Document document = activityPlanDocument(plan);
  const bool word = file.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive);
  const auto written = word ? writeDocx(document, file) : writePdf(document, file);
  if (!written) return messages_.say(written.error());
  messages_.say(Tone::Ok, tr("The plan has been written to %1.").arg(file));
}

void ActivityPane::markMilestone(qint64 id) {
  if (!shown_) return;
  const auto found = std::find_if(shown_->milestones.begin(), shown_->milestones.end(),
                                  [id](const Milestone& milestone) { return milestone.id.value == id; });
  if (found == shown_->milestones.end()) return;
  const bool reached = found->doneOn.isValid();
  run(MarkMilestone{found->id, found->version, reached ? QDate() : choices_.today},
      reached ? tr("“%1” is open again.").arg(found->title) : tr("“%1” is reached.").arg(found->title));
}

}  // namespace guiju::activity
