// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/cancel_dialog.h"

#include <QPlainTextEdit>

#include "widgets/activity/small_fields.h"
#include "widgets/base/card.h"

namespace guiju::activity {

CancelDialog::CancelDialog(const Kit& kit, Session& session, const Activity& activity, QWidget* parent)
    : FormDialog(kit, tr("Cancel “%1”").arg(activity.title), tr("&Cancel the activity"), parent),
      session_(session),
      activity_(activity.id),
      version_(activity.version) {
  setObjectName(QStringLiteral("cancelDialog"));
  auto* note =
      makeLabel(tr("A cancelled activity stays on record with its reason and can't be taken up again."), "label");
  note->setWordWrap(true);
  form()->addWide(note);
  reason_ = makeText(QStringLiteral("reason"), 3);
  form()->addRow(tr("&Reason"), reason_, Form::Need::Required);
  spent_ = new MoneyEdit;
  spent_->setObjectName(QStringLiteral("spent"));
  form()->addRow(tr("S&pent so far (yuan)"), spent_, Form::Need::Required);
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, &CancelDialog::save);
}

void CancelDialog::save() {
  setBusy(true);
  session_.run(
      CancelActivity{activity_, version_, reason_->toPlainText(), spent_->money()},
      [this](const Outcome<Done>& outcome) {
        setBusy(false);
        if (!outcome) return fail(outcome.error());
        succeed();
      },
      this);
}

}  // namespace guiju::activity
