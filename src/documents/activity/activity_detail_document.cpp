// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/activity/activity_detail_document.h"

#include <QCoreApplication>
#include <QLocale>

#include "application/base/words.h"
#include "domain/activity/activity_states.h"
#include "domain/activity/budget.h"

namespace guiju::activity {

namespace {

QString word(const char* source) {
  return QCoreApplication::translate("activity", source);
}

QString hundredths(qint64 value) {
  QString text = moneyText(Money{value});
  if (text.endsWith(QLatin1String(".00"))) text.chop(3);
  return text;
}

void addBrief(PlanDocument& plan, const MarketBrief& brief) {
  plan.goals = brief.goals;
  plan.strategy = brief.strategy;
  QStringList texts{QStringLiteral("%1 (%2)").arg(brief.number, word(stateTitle(brief.state)))};
  for (const QString& text :
       {brief.needs, brief.competitors, brief.targetMarket, brief.segment, brief.researchBasis, brief.promotionPlan}) {
    if (!text.isEmpty()) texts.append(text);
  }
  plan.marketBrief = texts.join(QLatin1Char('\n'));
}

void addFacts(PlanDocument& plan, const ActivityDetail::Answer& detail) {
  const Activity& activity = detail.row.activity;
  const auto add = [&plan](const char* label, const QString& value) {
    if (!value.isEmpty()) plan.facts.push_back({word(label), value});
  };
  add(QT_TRANSLATE_NOOP("activity", "Company goal"), activity.companyGoal);
  add(QT_TRANSLATE_NOOP("activity", "Market need"), activity.marketNeed);
  add(QT_TRANSLATE_NOOP("activity", "Effect on awareness"), activity.awarenessEffect);
  add(QT_TRANSLATE_NOOP("activity", "Effect on the brand"), activity.brandEffect);
  if (const ActivityPlan* current = detail.plan()) {
    add(QT_TRANSLATE_NOOP("activity", "Summary"), current->summary);
    add(QT_TRANSLATE_NOOP("activity", "Product features"), current->productFeatures);
    add(QT_TRANSLATE_NOOP("activity", "Promotion"), current->promotionPlan);
    add(QT_TRANSLATE_NOOP("activity", "What this version changes"), current->changeNote);
  }
}

void addSchedule(PlanDocument& plan, const ActivityDetail::Answer& detail) {
  for (const Milestone& milestone : detail.milestones) {
    plan.milestones.push_back({milestone.title, milestone.due, detail.name(milestone.owner)});
  }
  for (const ActivityTask& task : detail.tasks) {
    plan.tasks.push_back(
        {task.title, detail.name(task.owner), task.startsOn, task.endsOn, QStringLiteral("%1%").arg(task.progress)});
  }
  for (const TargetFigure& figure : detail.targets) {
    plan.targets.push_back({figure.name, hundredths(figure.target), figure.unit, QString()});
  }
}

}  // namespace

PlanDocument planDocument(const ActivityDetail::Answer& detail) {
  const Activity& activity = detail.row.activity;
  PlanDocument plan;
  plan.center = detail.center.name;
  plan.title = activity.title;
  plan.number = activity.number;
  plan.type = QLocale().language() == QLocale::Chinese ? detail.row.typeZh : detail.row.typeEn;
  plan.state = word(stateTitle(activity.state));
  plan.owner = detail.row.owner;
  plan.unit = detail.row.unit;
  plan.from = activity.startsOn;
  plan.to = activity.endsOn;
  plan.venue = activity.venue;
  addFacts(plan, detail);
  if (detail.brief) addBrief(plan, *detail.brief);
  for (const BudgetLine& line : detail.budget) {
    plan.budget.push_back({line.category, line.item, line.quantity ? quantityText(*line.quantity) : QString(),
                           line.unitPrice.value_or(Money{}), line.amount, line.note});
  }
  addSchedule(plan, detail);
  if (const ActivityPlan* current = detail.plan()) {
    plan.version = QStringLiteral("v%1").arg(current->planVersion);
    plan.page.contentHash = QString::fromLatin1(current->contentHash.toHex());
  }
  plan.page.printedBy = detail.reader;
  plan.page.printedAt = instantInWords(detail.now, QLocale(), QTimeZone(detail.center.timeZone.toUtf8()));
  plan.page.demonstration = detail.center.demonstration;
  return plan;
}

}  // namespace guiju::activity
