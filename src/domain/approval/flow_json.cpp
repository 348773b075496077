// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <array>
#include <span>
#include <utility>

#include "domain/approval/flow.h"

namespace guiju::approval {

namespace {

template <class T>
using Names = std::span<const std::pair<const char*, T>>;

constexpr std::array<std::pair<const char*, DeciderRule::Kind>, 7> kRuleNames{
    {{"person", DeciderRule::Kind::Person},
     {"position", DeciderRule::Kind::Position},
     {"head_of_unit", DeciderRule::Kind::HeadOfUnit},
     {"head_of_department", DeciderRule::Kind::HeadOfDepartment},
     {"head_of_center", DeciderRule::Kind::HeadOfCenter},
     {"role", DeciderRule::Kind::Role},
     {"head_of_function", DeciderRule::Kind::HeadOfFunction}}};
constexpr std::array<std::pair<const char*, access::Role>, access::kRoleCount> kRoleNames{
    {{"center_head", access::Role::CenterHead},
     {"manager", access::Role::Manager},
     {"department_head", access::Role::DepartmentHead},
     {"group_leader", access::Role::GroupLeader},
     {"secretary", access::Role::Secretary},
     {"staff", access::Role::Staff},
     {"human_resources", access::Role::HumanResources},
     {"finance", access::Role::Finance},
     {"auditor", access::Role::Auditor},
     {"administrator", access::Role::Administrator}}};
constexpr std::array<std::pair<const char*, VacantDecider>, 2> kVacantNames{
    {{"go_up", VacantDecider::GoUp}, {"final_substitute", VacantDecider::FinalSubstitute}}};
constexpr std::array<std::pair<const char*, SelfDecider>, 3> kSelfNames{
    {{"skip_if_others_decide", SelfDecider::SkipIfOthersDecide},
     {"go_up", SelfDecider::GoUp},
     {"final_substitute", SelfDecider::FinalSubstitute}}};
constexpr std::array<std::pair<const char*, SameDecider>, 2> kSameNames{
    {{"ask_again", SameDecider::AskAgain}, {"carry_over", SameDecider::CarryOver}}};
constexpr std::array<std::pair<const char*, DepartedDecider>, 2> kDepartedNames{
    {{"successor_or_up", DepartedDecider::SuccessorOrUp}, {"go_up", DepartedDecider::GoUp}}};

template <class T>
QString nameOf(Names<T> names, T value) {
  for (const auto& [name, meaning] : names) {
    if (meaning == value) return QString::fromLatin1(name);
  }
  return {};
}

tl::unexpected<Error> unreadable(const QString& where) {
  return fail(
      ErrorCode::InvalidInput,
      message("approval", QT_TRANSLATE_NOOP("approval", "The definition of the flow can't be read at %1"), {where}));
}

// Reads members of one JSON object by name and remembers which were asked for, so that what is left over is an error.
class Members {
 public:
  Members(QJsonObject object, QString where) : object_(std::move(object)), where_(std::move(where)) {}

  void readText(const char* name, QString& target) {
    if (const QJsonValue value = take(name); value.isString())
      target = value.toString();
    else if (!value.isUndefined())
      spoil(name);
  }
  void readNumber(const char* name, int& target) {
    constexpr int kNone = -1;
    if (const QJsonValue value = take(name); value.isDouble() && value.toInt(kNone) != kNone)
      target = value.toInt();
    else if (!value.isUndefined())
      spoil(name);
  }
  void readFlag(const char* name, bool& target) {
    if (const QJsonValue value = take(name); value.isBool())
      target = value.toBool();
    else if (!value.isUndefined())
      spoil(name);
  }
  template <class T>
  void readChoice(const char* name, Names<T> names, T& target) {
    const QJsonValue value = take(name);
    if (value.isUndefined()) return;
    for (const auto& [text, meaning] : names) {
      if (value.toString() == QLatin1StringView(text)) {
        target = meaning;
        return;
      }
    }
    spoil(name);
  }
  void readTitle(const char* name, policy::Text& target) {
    const QJsonValue value = take(name);
    if (value.isUndefined()) return;
    Members members(value.toObject(), where_ + QLatin1Char('.') + QString::fromLatin1(name));
    members.readText("en", target.en);
    members.readText("zh", target.zh);
    merge(members);
  }
  template <class T, class ReadOne>
  void readList(const char* name, std::vector<T>& target, ReadOne readOne) {
    const QJsonValue value = take(name);
    if (!value.isArray()) {
      if (!value.isUndefined()) spoil(name);
      return;
    }
    int number = 0;
    for (const QJsonValue element : value.toArray()) {
      Members members(element.toObject(),
                      QStringLiteral("%1.%2[%3]").arg(where_, QString::fromLatin1(name)).arg(number++));
      target.push_back(readOne(members));
      merge(members);
    }
  }
  [[nodiscard]] QJsonObject object(const char* name) { return take(name).toObject(); }
  void spoil(const char* name) { remember(where_ + QLatin1Char('.') + QString::fromLatin1(name)); }

  // Where the first mistake stands; empty: none.
  [[nodiscard]] QString mistake() const {
    if (!mistake_.isEmpty()) return mistake_;
    for (const QString& key : object_.keys()) {
      if (!seen_.contains(key)) return where_ + QLatin1Char('.') + key;
    }
    return {};
  }
  void merge(const Members& inner) { remember(inner.mistake()); }

 private:
  QJsonValue take(const char* name) {
    seen_.insert(QString::fromLatin1(name));
    return object_.contains(QLatin1StringView(name)) ? object_.value(QLatin1StringView(name))
                                                     : QJsonValue(QJsonValue::Undefined);
  }
  void remember(const QString& where) {
    if (mistake_.isEmpty()) mistake_ = where;
  }

  QJsonObject object_;
  QString where_;
  QString mistake_;
  QSet<QString> seen_;
};

DeciderRule readRule(Members& members) {
  DeciderRule rule;
  members.readChoice<DeciderRule::Kind>("who", kRuleNames, rule.kind);
  switch (rule.kind) {
    case DeciderRule::Kind::Person: {
      int person = 0;
      members.readNumber("person", person);
      rule.person = PersonId{person};
      break;
    }
    case DeciderRule::Kind::Position:
      members.readText("position", rule.name);
      break;
    case DeciderRule::Kind::Role:
      members.readChoice<access::Role>("role", kRoleNames, rule.role);
      break;
    case DeciderRule::Kind::HeadOfFunction:
      members.readText("function", rule.name);
      break;
    case DeciderRule::Kind::HeadOfUnit:
    case DeciderRule::Kind::HeadOfDepartment:
    case DeciderRule::Kind::HeadOfCenter:
      break;
  }
  return rule;
}

Step readStep(Members& members) {
  Step step;
  QString condition;
  members.readText("key", step.key);
  members.readTitle("title", step.title);
  members.readText("clause", step.clause);
  members.readList("deciders", step.deciders, readRule);
  members.readFlag("inOrder", step.inOrder);
  members.readNumber("approvalsNeeded", step.approvalsNeeded);
  members.readNumber("refusalsNeeded", step.refusalsNeeded);
  members.readText("condition", condition);
  members.readNumber("dueWorkingDays", step.dueWorkingDays);
  if (auto parsed = parseCondition(condition))
    step.condition = std::move(*parsed);
  else
    members.spoil("condition");
  return step;
}

QJsonObject titleJson(const policy::Text& title) {
  return {{QStringLiteral("en"), title.en}, {QStringLiteral("zh"), title.zh}};
}

QJsonObject ruleJson(const DeciderRule& rule) {
  QJsonObject object{{QStringLiteral("who"), nameOf<DeciderRule::Kind>(kRuleNames, rule.kind)}};
  if (rule.kind == DeciderRule::Kind::Person) object.insert(QStringLiteral("person"), rule.person.value);
  if (rule.kind == DeciderRule::Kind::Position) object.insert(QStringLiteral("position"), rule.name);
  if (rule.kind == DeciderRule::Kind::HeadOfFunction) object.insert(QStringLiteral("function"), rule.name);
  if (rule.kind == DeciderRule::Kind::Role)
    object.insert(QStringLiteral("role"), nameOf<access::Role>(kRoleNames, rule.role));
  return object;
}

QJsonObject stepJson(const Step& step) {
  QJsonArray deciders;
  for (const DeciderRule& rule : step.deciders) deciders.append(ruleJson(rule));
  return {{QStringLiteral("key"), step.key},
          {QStringLiteral("title"), titleJson(step.title)},
          {QStringLiteral("clause"), step.clause},
          {QStringLiteral("deciders"), deciders},
          {QStringLiteral("inOrder"), step.inOrder},
          {QStringLiteral("approvalsNeeded"), step.approvalsNeeded},
          {QStringLiteral("refusalsNeeded"), step.refusalsNeeded},
          {QStringLiteral("condition"), conditionText(step.condition)},
          {QStringLiteral("dueWorkingDays"), step.dueWorkingDays}};
}

}  // namespace

QByteArray flowToJson(const Flow& flow) {
  QJsonArray steps;
  for (const Step& step : flow.steps) steps.append(stepJson(step));
  const QJsonObject object{
      {QStringLiteral("id"), flow.id},
      {QStringLiteral("subject"), flow.subject},
      {QStringLiteral("version"), flow.version},
      {QStringLiteral("title"), titleJson(flow.title)},
      {QStringLiteral("steps"), steps},
      {QStringLiteral("finalSubstitute"), ruleJson(flow.finalSubstitute)},
      {QStringLiteral("vacantDecider"), nameOf<VacantDecider>(kVacantNames, flow.vacantDecider)},
      {QStringLiteral("selfDecider"), nameOf<SelfDecider>(kSelfNames, flow.selfDecider)},
      {QStringLiteral("sameDecider"), nameOf<SameDecider>(kSameNames, flow.sameDecider)},
      {QStringLiteral("departedDecider"), nameOf<DepartedDecider>(kDepartedNames, flow.departedDecider)},
      {QStringLiteral("unchangedDecisionsStand"), flow.unchangedDecisionsStand}};
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Flow> flowFromJson(const QByteArray& json) {
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(json, &error);
  if (!document.isObject()) return unreadable(QString::number(error.offset));
  Flow flow;
  Members members(document.object(), QStringLiteral("$"));
  members.readText("id", flow.id);
  members.readText("subject", flow.subject);
  members.readNumber("version", flow.version);
  members.readTitle("title", flow.title);
  members.readList("steps", flow.steps, readStep);
  Members substitute(members.object("finalSubstitute"), QStringLiteral("$.finalSubstitute"));
  flow.finalSubstitute = readRule(substitute);
  members.merge(substitute);
  members.readChoice<VacantDecider>("vacantDecider", kVacantNames, flow.vacantDecider);
  members.readChoice<SelfDecider>("selfDecider", kSelfNames, flow.selfDecider);
  members.readChoice<SameDecider>("sameDecider", kSameNames, flow.sameDecider);
  members.readChoice<DepartedDecider>("departedDecider", kDepartedNames, flow.departedDecider);
  members.readFlag("unchangedDecisionsStand", flow.unchangedDecisionsStand);
  if (const QString mistake = members.mistake(); !mistake.isEmpty()) return unreadable(mistake);
  return flow;
}

}  // namespace guiju::approval
