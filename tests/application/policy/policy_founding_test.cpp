// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/policy_founding.h"

#include <gtest/gtest.h>

#include "application/policy/policy_views.h"
#include "storage/policy/policy_store.h"
#include "support/center.h"
#include "support/clause.h"

namespace guiju {
namespace {

using test::TestCenter;

class PolicyFounding : public testing::TestWithParam<storage::Engine> {};

TEST_P(PolicyFounding, EveryClauseTheTemplateLeavesOpenBinds) {
  CLAUSE("MMC-3");
  TestCenter center(GetParam(), QStringLiteral("four_departments"));
  const auto library = TestCenter::view(center.setup(), PolicyLibraryView{});
  ASSERT_TRUE(library.has_value());
  for (const auto& section : library->sections) {
    for (const ClauseLine& line : section.clauses) {
      const bool other = line.clause.bindsTemplate && *line.clause.bindsTemplate != QStringLiteral("four_departments");
      const bool active = line.clause.status == policy::Status::Active;
      const policy::Standing expected = other    ? policy::Standing::OtherTemplate
                                        : active ? policy::Standing::Binding
                                                 : policy::Standing::Planned;
      EXPECT_EQ(line.standing, expected) << line.clause.id.toStdString();
    }
  }
}

TEST_P(PolicyFounding, WhatWasTickedAtFirstRunIsAdoptedInstead) {
  TestCenter other(GetParam());
  storage::Connection& db = other.connection();
  const QDate later = other.today().addDays(1);
  NewCenter wanted;
  wanted.templateId = QStringLiteral("event_center");
  wanted.adoption = AdoptClauses{{{QStringLiteral("EVT-14"), false, QStringLiteral("规模小"), 0}}, later};
  ASSERT_TRUE(adoptAtFounding(db, other.pipeline(), wanted).has_value());
  const auto kept = storage::PolicyStore(db).adoptionOf(QStringLiteral("EVT-14"), later);
  ASSERT_TRUE(kept.has_value() && kept->has_value());
  EXPECT_FALSE((*kept)->adopted);
  EXPECT_EQ((*kept)->reason, QStringLiteral("规模小"));
}

TEST_P(PolicyFounding, TheAuditNamesTheAdoption) {
  TestCenter center(GetParam());
  const auto rows = center.connection().query(
      QStringLiteral("SELECT count(*) FROM audit_entry WHERE command = 'policy.adopt' AND record = 'clause_adoption'"));
  ASSERT_TRUE(rows.has_value());
  EXPECT_EQ(rows->front().integer(0), 1);
}

TEST(PolicyFoundingChoice, OnlyThePoliciesChosenAtFirstRunAreAdopted) {
  NewCenter wanted;
  wanted.templateId = QStringLiteral("event_center");
  const QDate day(2026, 11, 23);
  EXPECT_EQ(adoptionAtFounding(wanted, day).entries.size(), 190U);
  wanted.policies = QStringList{QStringLiteral("MTG"), QStringLiteral("REG")};
  const AdoptClauses chosen = adoptionAtFounding(wanted, day);
  EXPECT_EQ(chosen.entries.size(), 43U);  // REG-6 is settled by the template
  EXPECT_EQ(chosen.validFrom, day);
  for (const auto& entry : chosen.entries) {
    EXPECT_TRUE(entry.clause.startsWith(QStringLiteral("MTG-")) || entry.clause.startsWith(QStringLiteral("REG-")));
  }
}

INSTANTIATE_TEST_SUITE_P(Engines, PolicyFounding, testing::ValuesIn(test::engines()), test::engineName);

}  // namespace
}  // namespace guiju
