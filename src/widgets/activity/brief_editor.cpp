// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/brief_editor.h"

#include <QPlainTextEdit>

#include "widgets/activity/small_fields.h"

namespace guiju::activity {

BriefEditor::BriefEditor(const Kit& kit, Session& session, ActivityId activity, const std::optional<MarketBrief>& brief,
                         QWidget* parent)
    : FormDialog(kit, brief ? tr("Market brief %1").arg(brief->number) : tr("New market brief"), tr("&Save"), parent),
      session_(session),
      activity_(activity),
      version_(brief ? brief->version : 0) {
  setObjectName(QStringLiteral("briefEditor"));
  const MarketBrief stored = brief.value_or(MarketBrief{});
  addText(tr("&Needs of the market"), &MarketBrief::needs, QStringLiteral("needs"), 2, stored);
  addText(tr("&Competitors"), &MarketBrief::competitors, QStringLiteral("competitors"), 2, stored);
  addText(tr("&Goals"), &MarketBrief::goals, QStringLiteral("goals"), 2, stored);
  addText(tr("&Target market"), &MarketBrief::targetMarket, QStringLiteral("targetMarket"), 1, stored);
  addText(tr("C&ustomer segment"), &MarketBrief::segment, QStringLiteral("segment"), 1, stored);
  addText(tr("&Research it rests on"), &MarketBrief::researchBasis, QStringLiteral("researchBasis"), 2, stored);
  addText(tr("&Promotion plan"), &MarketBrief::promotionPlan, QStringLiteral("promotionPlan"), 3, stored);
  sales_ = new MoneyEdit;
  sales_->setObjectName(QStringLiteral("expectedSales"));
  sales_->setMoney(stored.expectedSales);
  form()->addRow(tr("&Expected sales (yuan)"), sales_);
  addText(tr("Strate&gy"), &MarketBrief::strategy, QStringLiteral("strategy"), 3, stored);
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, &BriefEditor::save);
}

void BriefEditor::addText(const QString& label, QString MarketBrief::*text, const QString& objectName, int lines,
                          const MarketBrief& brief) {
  auto* edit = makeText(objectName, lines);
  edit->setPlainText(brief.*text);
  form()->addRow(label, edit);
  texts_.emplace_back(text, edit);
}

void BriefEditor::save() {
  WriteBrief command{activity_, version_, {}};
  for (const auto& [text, edit] : texts_) command.words.*text = edit->toPlainText();
  command.words.expectedSales = sales_->money();
  setBusy(true);
  session_.run(
      command,
      [this](const Outcome<MarketBriefId>& outcome) {
        setBusy(false);
        if (!outcome) return fail(outcome.error());
        succeed();
      },
      this);
}

}  // namespace guiju::activity
