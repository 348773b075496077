// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/activity.h"

#include "domain/activity/activity_list.h"

#include <QRegularExpression>

namespace guiju::activity {

namespace {

constexpr FieldInfo kActivityTypeFields[] = {
    field<&ActivityType::id>("id", FieldKind::Id, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&ActivityType::version>("version", FieldKind::Integer, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Version")),
    field<&ActivityType::key>("key", FieldKind::Text, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Key")),
    field<&ActivityType::titleZh>("title_zh", FieldKind::Text, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Title (Chinese)")),
    field<&ActivityType::titleEn>("title_en", FieldKind::Text, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Title (English)")),
    field<&ActivityType::inUse>("in_use", FieldKind::Boolean, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "In use")),
};

constexpr FieldInfo kActivityFields[] = {
    field<&Activity::id>("id", FieldKind::Id, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&Activity::version>("version", FieldKind::Integer, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Version")),
    field<&Activity::number>("number", FieldKind::Text, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Number")),
    field<&Activity::title>("title", FieldKind::Text, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Title")),
    field<&Activity::titleKey>("title_key", FieldKind::Text, Sensitivity::Open,
                               QT_TRANSLATE_NOOP("fields", "Sort key")),
    field<&Activity::type>("type_id", FieldKind::Reference, Sensitivity::Open,
                           QT_TRANSLATE_NOOP("fields", "Activity type")),
    field<&Activity::unit>("unit_id", FieldKind::Reference, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Unit")),
    field<&Activity::owner>("owner_id", FieldKind::Reference, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Owner")),
    field<&Activity::startsOn>("starts_on", FieldKind::Date, Sensitivity::Open,
                               QT_TRANSLATE_NOOP("fields", "First day")),
    field<&Activity::startMinute>("start_minute", FieldKind::Integer, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Begins at")),
    field<&Activity::endsOn>("ends_on", FieldKind::Date, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Last day")),
    field<&Activity::endMinute>("end_minute", FieldKind::Integer, Sensitivity::Open,
                                QT_TRANSLATE_NOOP("fields", "Ends at")),
    field<&Activity::venue>("venue", FieldKind::Text, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Venue")),
    field<&Activity::state>("state", FieldKind::Choice, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "State")),
    field<&Activity::companyGoal>("company_goal", FieldKind::LongText, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Company goal")),
    field<&Activity::marketNeed>("market_need", FieldKind::LongText, Sensitivity::Open,
                                 QT_TRANSLATE_NOOP("fields", "Market need")),
    field<&Activity::awarenessEffect>("awareness_effect", FieldKind::LongText, Sensitivity::Open,
                                      QT_TRANSLATE_NOOP("fields", "Effect on awareness")),
    field<&Activity::brandEffect>("brand_effect", FieldKind::LongText, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Effect on the brand")),
    field<&Activity::cancelledReason>("cancelled_reason", FieldKind::LongText, Sensitivity::Open,
                                      QT_TRANSLATE_NOOP("fields", "Reason of cancellation")),
    field<&Activity::spentAtCancel>("spent_at_cancel", FieldKind::Money, Sensitivity::Open,
                                    QT_TRANSLATE_NOOP("fields", "Spent when cancelled")),
};

constexpr FieldInfo kMarketBriefFields[] = {
    field<&MarketBrief::id>("id", FieldKind::Id, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&MarketBrief::version>("version", FieldKind::Integer, Sensitivity::Open,
                                 QT_TRANSLATE_NOOP("fields", "Version")),
    field<&MarketBrief::number>("number", FieldKind::Text, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Number")),
    field<&MarketBrief::activity>("activity_id", FieldKind::Reference, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Activity")),
    field<&MarketBrief::state>("state", FieldKind::Choice, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "State")),
    field<&MarketBrief::author>("author_id", FieldKind::Reference, Sensitivity::Open,
                                QT_TRANSLATE_NOOP("fields", "Author")),
    field<&MarketBrief::needs>("needs", FieldKind::LongText, Sensitivity::Open,
                               QT_TRANSLATE_NOOP("fields", "Needs of the market")),
    field<&MarketBrief::competitors>("competitors", FieldKind::LongText, Sensitivity::Open,
                                     QT_TRANSLATE_NOOP("fields", "Competitors")),
    field<&MarketBrief::goals>("goals", FieldKind::LongText, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Goals")),
    field<&MarketBrief::targetMarket>("target_market", FieldKind::LongText, Sensitivity::Open,
                                      QT_TRANSLATE_NOOP("fields", "Target market")),
    field<&MarketBrief::segment>("segment", FieldKind::LongText, Sensitivity::Open,
                                 QT_TRANSLATE_NOOP("fields", "Customer segment")),
    field<&MarketBrief::researchBasis>("research_basis", FieldKind::LongText, Sensitivity::Open,
                                       QT_TRANSLATE_NOOP("fields", "Research it rests on")),
    field<&MarketBrief::promotionPlan>("promotion_plan", FieldKind::LongText, Sensitivity::Open,
                                       QT_TRANSLATE_NOOP("fields", "Promotion plan")),
    field<&MarketBrief::expectedSales>("expected_sales", FieldKind::Money, Sensitivity::Open,
                                       QT_TRANSLATE_NOOP("fields", "Expected sales")),
    field<&MarketBrief::strategy>("strategy", FieldKind::LongText, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Strategy")),
    field<&MarketBrief::acceptedByPromotion>("accepted_by_promotion_id", FieldKind::Reference, Sensitivity::Open,
                                             QT_TRANSLATE_NOOP("fields", "Accepted by the promotion group")),
    field<&MarketBrief::acceptedByPlanning>("accepted_by_planning_id", FieldKind::Reference, Sensitivity::Open,
                                            QT_TRANSLATE_NOOP("fields", "Accepted by the planning group")),
    field<&MarketBrief::returnReason>("return_reason", FieldKind::LongText, Sensitivity::Open,
                                      QT_TRANSLATE_NOOP("fields", "Reason of return")),
};

constexpr FieldInfo kActivityPlanFields[] = {
    field<&ActivityPlan::id>("id", FieldKind::Id, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&ActivityPlan::version>("version", FieldKind::Integer, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Version")),
    field<&ActivityPlan::activity>("activity_id", FieldKind::Reference, Sensitivity::Open,
                                   QT_TRANSLATE_NOOP("fields", "Activity")),
    field<&ActivityPlan::planVersion>("plan_version", FieldKind::Integer, Sensitivity::Open,
                                      QT_TRANSLATE_NOOP("fields", "Version of the plan")),
    field<&ActivityPlan::state>("state", FieldKind::Choice, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "State")),
    field<&ActivityPlan::author>("author_id", FieldKind::Reference, Sensitivity::Open,
                                 QT_TRANSLATE_NOOP("fields", "Author")),
    field<&ActivityPlan::summary>("summary", FieldKind::LongText, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Summary")),
    field<&ActivityPlan::productFeatures>("product_features", FieldKind::LongText, Sensitivity::Open,
                                          QT_TRANSLATE_NOOP("fields", "Product features")),
    field<&ActivityPlan::promotionPlan>("promotion_plan", FieldKind::LongText, Sensitivity::Open,
                                        QT_TRANSLATE_NOOP("fields", "Promotion plan")),
    field<&ActivityPlan::changeNote>("change_note", FieldKind::LongText, Sensitivity::Open,
                                     QT_TRANSLATE_NOOP("fields", "What this version changes")),
    field<&ActivityPlan::submittedOn>("submitted_on", FieldKind::Date, Sensitivity::Open,
                                      QT_TRANSLATE_NOOP("fields", "Submitted on")),
    field<&ActivityPlan::content>("content", FieldKind::Bytes, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Frozen content")),
    field<&ActivityPlan::contentHash>("content_hash", FieldKind::Bytes, Sensitivity::Open,
                                      QT_TRANSLATE_NOOP("fields", "Hash of the frozen content")),
};

constexpr FieldInfo kBudgetLineFields[] = {
    field<&BudgetLine::id>("id", FieldKind::Id, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&BudgetLine::version>("version", FieldKind::Integer, Sensitivity::Open,
                                QT_TRANSLATE_NOOP("fields", "Version")),
    field<&BudgetLine::plan>("plan_id", FieldKind::Reference, Sensitivity::Open,
                             QT_TRANSLATE_NOOP("fields", "Activity plan")),
    field<&BudgetLine::position>("position", FieldKind::Integer, Sensitivity::Open,
                                 QT_TRANSLATE_NOOP("fields", "Order")),
    field<&BudgetLine::category>("category", FieldKind::Text, Sensitivity::Open,
                                 QT_TRANSLATE_NOOP("fields", "Budget category")),
    field<&BudgetLine::item>("item", FieldKind::Text, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Item")),
    field<&BudgetLine::quantity>("quantity", FieldKind::Integer, Sensitivity::Open,
                                 QT_TRANSLATE_NOOP("fields", "Quantity (thousandths)")),
    field<&BudgetLine::unitPrice>("unit_price", FieldKind::Money, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Unit price")),
    field<&BudgetLine::amount>("amount", FieldKind::Money, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Amount")),
    field<&BudgetLine::note>("note", FieldKind::Text, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Note")),
};

constexpr FieldInfo kMilestoneFields[] = {
    field<&Milestone::id>("id", FieldKind::Id, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&Milestone::version>("version", FieldKind::Integer, Sensitivity::Open,
                               QT_TRANSLATE_NOOP("fields", "Version")),
    field<&Milestone::activity>("activity_id", FieldKind::Reference, Sensitivity::Open,
                                QT_TRANSLATE_NOOP("fields", "Activity")),
    field<&Milestone::position>("position", FieldKind::Integer, Sensitivity::Open,
                                QT_TRANSLATE_NOOP("fields", "Order")),
    field<&Milestone::title>("title", FieldKind::Text, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Title")),
    field<&Milestone::due>("due", FieldKind::Date, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Due")),
    field<&Milestone::owner>("owner_id", FieldKind::Reference, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Owner")),
    field<&Milestone::doneOn>("done_on", FieldKind::Date, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Reached on")),
};

constexpr FieldInfo kActivityTaskFields[] = {
    field<&ActivityTask::id>("id", FieldKind::Id, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&ActivityTask::version>("version", FieldKind::Integer, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Version")),
    field<&ActivityTask::activity>("activity_id", FieldKind::Reference, Sensitivity::Open,
                                   QT_TRANSLATE_NOOP("fields", "Activity")),
    field<&ActivityTask::position>("position", FieldKind::Integer, Sensitivity::Open,
                                   QT_TRANSLATE_NOOP("fields", "Order")),
    field<&ActivityTask::title>("title", FieldKind::Text, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Title")),
    field<&ActivityTask::owner>("owner_id", FieldKind::Reference, Sensitivity::Open,
                                QT_TRANSLATE_NOOP("fields", "Owner")),
    field<&ActivityTask::startsOn>("starts_on", FieldKind::Date, Sensitivity::Open,
                                   QT_TRANSLATE_NOOP("fields", "First day")),
    field<&ActivityTask::endsOn>("ends_on", FieldKind::Date, Sensitivity::Open,
                                 QT_TRANSLATE_NOOP("fields", "Last day")),
    field<&ActivityTask::dependsOn>("depends_on", FieldKind::Integer, Sensitivity::Open,
                                    QT_TRANSLATE_NOOP("fields", "Waits for")),
    field<&ActivityTask::progress>("progress", FieldKind::Integer, Sensitivity::Open,
                                   QT_TRANSLATE_NOOP("fields", "Progress (%)")),
};

constexpr FieldInfo kTargetFigureFields[] = {
    field<&TargetFigure::id>("id", FieldKind::Id, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&TargetFigure::version>("version", FieldKind::Integer, Sensitivity::Open,
                                  QT_TRANSLATE_NOOP("fields", "Version")),
    field<&TargetFigure::activity>("activity_id", FieldKind::Reference, Sensitivity::Open,
                                   QT_TRANSLATE_NOOP("fields", "Activity")),
    field<&TargetFigure::position>("position", FieldKind::Integer, Sensitivity::Open,
                                   QT_TRANSLATE_NOOP("fields", "Order")),
    field<&TargetFigure::name>("name", FieldKind::Text, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Figure")),
    field<&TargetFigure::unit>("unit", FieldKind::Text, Sensitivity::Open,
                               QT_TRANSLATE_NOOP("fields", "Unit of measure")),
    field<&TargetFigure::target>("target", FieldKind::Integer, Sensitivity::Open,
                                 QT_TRANSLATE_NOOP("fields", "Target (hundredths)")),
};

QString numbered(const char* prefix, int year, int serial) {
  return QStringLiteral("%1-%2-%3")
      .arg(QLatin1StringView(prefix))
      .arg(year, 4, 10, QLatin1Char('0'))
      .arg(serial, 3, 10, QLatin1Char('0'));
}

}  // namespace

const RecordType& describe(const ActivityType*) {
  static constexpr RecordType kType{"activity_type", QT_TRANSLATE_NOOP("records", "Activity type"),
                                    kActivityTypeFields};
  return kType;
}

const RecordType& describe(const Activity*) {
  static constexpr RecordType kType{"activity", QT_TRANSLATE_NOOP("records", "Activity"), kActivityFields};
  return kType;
}

const RecordType& describe(const MarketBrief*) {
  static constexpr RecordType kType{"market_brief", QT_TRANSLATE_NOOP("records", "Market brief"), kMarketBriefFields};
  return kType;
}

const RecordType& describe(const ActivityPlan*) {
  static constexpr RecordType kType{"activity_plan", QT_TRANSLATE_NOOP("records", "Activity plan"),
                                    kActivityPlanFields};
  return kType;
}

const RecordType& describe(const BudgetLine*) {
  static constexpr RecordType kType{"budget_line", QT_TRANSLATE_NOOP("records", "Budget line"), kBudgetLineFields};
  return kType;
}

const RecordType& describe(const Milestone*) {
  static constexpr RecordType kType{"milestone", QT_TRANSLATE_NOOP("records", "Milestone"), kMilestoneFields};
  return kType;
}

const RecordType& describe(const ActivityTask*) {
  static constexpr RecordType kType{"activity_task", QT_TRANSLATE_NOOP("records", "Task"), kActivityTaskFields};
  return kType;
}

const RecordType& describe(const TargetFigure*) {
  static constexpr RecordType kType{"target_figure", QT_TRANSLATE_NOOP("records", "Target figure"),
                                    kTargetFigureFields};
  return kType;
}

QString activityNumber(int year, int serial) {
  return numbered("ACT", year, serial);
}

QString briefNumber(int year, int serial) {
  return numbered("MB", year, serial);
}

int serialOf(const QString& number) {
  static const QRegularExpression kShape(QStringLiteral("^[A-Z]+-\\d{4}-(\\d{3,9})$"));
  const auto match = kShape.match(number);
  return match.hasMatch() ? match.captured(1).toInt() : 0;
}

ActivityKey ActivityKey::of(const Activity& activity, ActivityOrder order) {
  switch (order) {
    case ActivityOrder::StartsOn:
      return {activity.startsOn, activity.id};
    case ActivityOrder::Number:
      return {activity.number, activity.id};
    case ActivityOrder::Title:
      return {activity.titleKey, activity.id};
    case ActivityOrder::State:
      return {static_cast<qint64>(activity.state), activity.id};
  }
  return {};
}

QString timeText(std::optional<int> minute) {
  if (!minute) return {};
  return QStringLiteral("%1:%2").arg(*minute / 60, 2, 10, QLatin1Char('0')).arg(*minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> parseTime(const QString& text) {
  static const QRegularExpression kShape(QStringLiteral("^([0-9]{1,2}):([0-9]{2})$"));
  const auto match = kShape.match(text.normalized(QString::NormalizationForm_KC).trimmed());
  if (!match.hasMatch()) return std::nullopt;
  const int hour = match.captured(1).toInt();
  const int minute = match.captured(2).toInt();
  if (hour > 23 || minute > 59) return std::nullopt;
  return hour * 60 + minute;
}

}  // namespace guiju::activity
