// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/catalog.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <map>
#include <set>

#include "support/library.h"

namespace guiju::policy {

namespace {

QByteArray policyOf(const QByteArray& clauses) {
  return R"({"id":"T","name":{"zh":"例","en":"Example"},"about":{"zh":"","en":""},"clauses":[)" + clauses + "]}";
}

QByteArray clauseOf(const QByteArray& id, const QByteArray& kinds = "[\"E\"]", const QByteArray& en = "Text") {
  return R"({"id":")" + id + R"(","kinds":)" + kinds +
         R"(,"basis":"derived","status":"planned","areas":["org"],"title":{"zh":"题","en":"Title"},"text":{"zh":"文","en":")" +
         en + R"("}})";
}

QByteArray parameterOf(const QByteArray& key, const QByteArray& clause, const QByteArray& standard = "5") {
  return R"({"parameters":[{"key":")" + key + R"(","clause":")" + clause +
         R"(","unit":"days","least":0,"most":9,"standard":)" + standard +
         R"(,"title":{"zh":"题","en":"Title"},"text":{"zh":"文","en":"Text"}}]})";
}

bool hasHan(const QString& text) {
  return text.contains(QRegularExpression(QStringLiteral("\\p{Han}")));
}

}  // namespace

TEST(Catalog, ReadsClausesInTheOrderOfTheirPolicy) {
  const auto catalog = Catalog::parse(
      {policyOf(clauseOf("T-2") + "," + clauseOf("T-1", "[\"M\",\"R\"]")), parameterOf("t.days", "T-1")});
  ASSERT_TRUE(catalog);
  ASSERT_EQ(catalog->clausesOf(QStringLiteral("T")).size(), 2U);
  const Clause* second = catalog->clause(QStringLiteral("T-1"));
  ASSERT_TRUE(second);
  EXPECT_EQ(second->position, 2);
  EXPECT_EQ(kindLetters(second->kinds), QStringLiteral("M,R"));
  EXPECT_EQ(second->basis, Basis::Derived);
  EXPECT_EQ(second->policy, QStringLiteral("T"));
  EXPECT_EQ(catalog->parametersOf(QStringLiteral("T-1")).size(), 1U);
  EXPECT_EQ(catalog->parameter(QStringLiteral("t.days"))->standard, 5);
  EXPECT_FALSE(catalog->clause(QStringLiteral("T-3")));
  EXPECT_EQ(catalog->clausesIn(QStringLiteral("org")).size(), 2U);
  EXPECT_TRUE(catalog->clausesIn(QStringLiteral("kpi")).empty());
}

TEST(Catalog, RefusesWhatIsThereTwiceIncompleteOrUnknown) {
  const QByteArray good = policyOf(clauseOf("T-1"));
  EXPECT_TRUE(Catalog::parse({good}));
  EXPECT_FALSE(Catalog::parse({good, good}));
  EXPECT_FALSE(Catalog::parse({policyOf(clauseOf("T-1") + "," + clauseOf("T-1"))}));
  EXPECT_FALSE(Catalog::parse({policyOf(clauseOf("X-1"))}));
  EXPECT_FALSE(Catalog::parse({policyOf(clauseOf("T-1", "[\"Q\"]"))}));
  EXPECT_FALSE(Catalog::parse({policyOf(clauseOf("T-1", "[]"))}));
  EXPECT_FALSE(Catalog::parse({policyOf(clauseOf("T-1", "[\"E\"]", " "))}));
  EXPECT_FALSE(Catalog::parse({"{"}));
  EXPECT_TRUE(Catalog::parse({good, parameterOf("t.days", "T-1")}));
  EXPECT_FALSE(Catalog::parse({good, parameterOf("t.days", "T-2")}));
  EXPECT_FALSE(Catalog::parse({good, parameterOf("t.days", "T-1", "10")}));
  EXPECT_FALSE(Catalog::parse({good, parameterOf("t.days", "T-1", "\"5\"")}));
  EXPECT_FALSE(Catalog::parse({good, parameterOf("t.days", "T-1"), parameterOf("t.days", "T-1")}));
}

TEST(Catalog, TakesInAPolicyOfTheCentersOwn) {
  Clause clause;
  clause.id = QStringLiteral("OWN-1");
  clause.kinds = {Kind::Guiding};
  clause.basis = Basis::House;
  clause.areas = {QStringLiteral("kpi")};
  clause.title = clause.text = {QStringLiteral("扣分"), QStringLiteral("Points")};
  const Policy own{QStringLiteral("OWN"), {QStringLiteral("本中心规定"), QStringLiteral("House rules")}, {}, {}};
  const auto extended = shippedLibrary().with(own, {clause});
  ASSERT_TRUE(extended);
  EXPECT_EQ(extended->clause(QStringLiteral("OWN-1"))->basis, Basis::House);
  EXPECT_EQ(extended->policies().size(), 10U);
  EXPECT_FALSE(extended->with(own, {clause}));
}

TEST(Catalog, ShipsTheNinePoliciesWhole) {
  const Catalog library = shippedLibrary();
  ASSERT_EQ(library.policies().size(), 9U);
  EXPECT_EQ(library.policies().front().id, QStringLiteral("EVT"));
  EXPECT_EQ(library.policies().back().id, QStringLiteral("WFA"));
  EXPECT_EQ(library.clauses().front().id, QStringLiteral("EVT-1"));
  EXPECT_EQ(library.clauses().size(), 194U);
  const std::map<QString, std::size_t> counts{
      {QStringLiteral("EVT"), 22},  {QStringLiteral("MTG"), 21}, {QStringLiteral("SYS"), 25},
      {QStringLiteral("RWD"), 17},  {QStringLiteral("TPL"), 18}, {QStringLiteral("REG"), 23},
      {QStringLiteral("SITE"), 17}, {QStringLiteral("MMC"), 17}, {QStringLiteral("WFA"), 34}};
  for (const auto& [policy, count] : counts) EXPECT_EQ(library.clausesOf(policy).size(), count) << policy.toStdString();
}

TEST(Catalog, IsWrittenInBothLanguages) {
  for (const Clause& clause : shippedLibrary().clauses()) {
    EXPECT_TRUE(hasHan(clause.title.zh) && hasHan(clause.text.zh)) << clause.id.toStdString();
    EXPECT_FALSE(hasHan(clause.title.en) || hasHan(clause.text.en)) << clause.id.toStdString();
    EXPECT_TRUE(clause.text.zh.endsWith(QChar(0x3002))) << clause.id.toStdString();
    EXPECT_TRUE(clause.text.en.endsWith(QLatin1Char('.'))) << clause.id.toStdString();
    EXPECT_GE(clause.text.zh.size(), 12) << clause.id.toStdString();
  }
  for (const Policy& policy : shippedLibrary().policies())
    EXPECT_TRUE(policy.about.isComplete()) << policy.id.toStdString();
}

TEST(Catalog, NoTwoClausesSayTheSame) {
  std::set<QString> texts;
  for (const Clause& clause : shippedLibrary().clauses()) {
    EXPECT_TRUE(texts.insert(clause.text.zh).second) << clause.id.toStdString();
    EXPECT_TRUE(texts.insert(clause.text.en).second) << clause.id.toStdString();
  }
}

TEST(Catalog, NamesOnlyKnownAreasAndTemplates) {
  const std::set<QString> areas{QStringLiteral("org"),      QStringLiteral("activity"), QStringLiteral("meeting"),
                                QStringLiteral("sales"),    QStringLiteral("kpi"),      QStringLiteral("market"),
                                QStringLiteral("customer"), QStringLiteral("people"),   QStringLiteral("finance"),
                                QStringLiteral("risk"),     QStringLiteral("collab"),   QStringLiteral("plan"),
                                QStringLiteral("work"),     QStringLiteral("policy"),   QStringLiteral("access")};
  const std::set<QString> templates{QStringLiteral("event_center"), QStringLiteral("departments"),
                                    QStringLiteral("on_site"), QStringLiteral("four_departments"),
                                    QStringLiteral("flat_team")};
  std::set<QString> settled;
  for (const Clause& clause : shippedLibrary().clauses()) {
    for (const QString& area : clause.areas) EXPECT_TRUE(areas.contains(area)) << clause.id.toStdString();
    if (!clause.bindsTemplate) continue;
    EXPECT_TRUE(templates.contains(*clause.bindsTemplate)) << clause.id.toStdString();
    settled.insert(*clause.bindsTemplate);
  }
  EXPECT_EQ(settled, templates);
  for (const Policy& policy : shippedLibrary().policies()) {
    EXPECT_TRUE(!policy.organizationTemplate || templates.contains(*policy.organizationTemplate))
        << policy.id.toStdString();
  }
}

TEST(Catalog, MarksOurReadingsAsDerived) {
  for (const char* id : {"EVT-13", "EVT-14", "EVT-15", "EVT-18", "MTG-3.4", "RWD-4.2", "REG-21", "MMC-6"}) {
    EXPECT_EQ(shippedLibrary().clause(QString::fromLatin1(id))->basis, Basis::Derived) << id;
  }
  EXPECT_EQ(shippedLibrary().clause(QStringLiteral("EVT-4"))->basis, Basis::Stated);
}

TEST(Catalog, ApprovalLimitsAreFiguresOfTheLibrary) {
  const Catalog library = shippedLibrary();
  const auto* group = library.parameter(QStringLiteral("activity.limit.group_leader"));
  const auto* department = library.parameter(QStringLiteral("activity.limit.department_head"));
  ASSERT_TRUE(group && department);
  EXPECT_EQ(group->typed(group->standard), Argument(Money{500000}));
  EXPECT_EQ(department->typed(department->standard), Argument(Money{5000000}));
  EXPECT_EQ(group->clause, QStringLiteral("SYS-1.1"));
}

}  // namespace guiju::policy
