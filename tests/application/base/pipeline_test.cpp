// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/base/pipeline.h"

#include <gtest/gtest.h>

#include "application/center/verify.h"
#include "storage/base/center_store.h"
#include "support/center.h"
#include "support/clause.h"

namespace guiju {
namespace {

using test::TestCenter;

// A command of the tests' own: renames the center, or does what a test asks of it.
struct RenameCenter {
  using Answer = Id<Center>;
  static constexpr CommandInfo kInfo{"test.rename", access::kEditCenter.id, "Rename the center"};
  QString name;
  qint64 version = 1;
  bool ruleHolds = true;
  bool failsAfterWriting = false;

  struct Loaded {
    Center center;
  };
  Result<Loaded> load(const Reading& reading) const { return Loaded{reading.center()}; }
  access::Place place(const Loaded&) const { return {}; }
  policy::Decision decide(const Loaded&, const Reading&) const {
    policy::Decision decision;
    decision.add(policy::finding("SYS-1.1", ruleHolds, message("test", "because"), message("test", "remedy")));
    return decision;
  }
  Result<Answer> write(const Loaded& loaded, Work& work) const {
    Center renamed = loaded.center;
    renamed.name = name;
    GUIJU_CHECK(work.update(loaded.center, renamed, version));
    if (failsAfterWriting) return fail(ErrorCode::Storage, message("test", "failed after writing"));
    return renamed.id;
  }
};

class PipelineOnEngine : public testing::TestWithParam<storage::Engine> {
 protected:
  TestCenter center_{GetParam()};

  qint64 entries() { return storage::CenterStore(center_.connection()).head()->sequence; }
  QString name() { return storage::CenterStore(center_.connection()).center()->name; }
};

TEST_P(PipelineOnEngine, ACommandChangesTheRecordAndLeavesOneEntryWithWhatChanged) {
  CLAUSE("WFA-7.2");
  const qint64 before = entries();
  TestCenter::must(TestCenter::run(center_.setup(), RenameCenter{QStringLiteral("新名")}));
  EXPECT_EQ(name(), QStringLiteral("新名"));
  EXPECT_EQ(entries(), before + 1);
  const auto rows = storage::CenterStore(center_.connection()).rowsOf(before + 1);
  ASSERT_EQ(rows->size(), 1U);
  EXPECT_EQ(rows->front().record, QStringLiteral("center"));
  EXPECT_TRUE(rows->front().changes.contains(QStringLiteral("新名")));
}

TEST_P(PipelineOnEngine, ARuleThatDoesNotHoldRefusesWithItsClauseAndWritesNothing) {
  const qint64 before = entries();
  RenameCenter command{QStringLiteral("x")};
  command.ruleHolds = false;
  const auto outcome = TestCenter::run(center_.setup(), command);
  EXPECT_EQ(TestCenter::clausesAgainst(outcome), std::vector<std::string>{"SYS-1.1"});
  EXPECT_EQ(entries(), before);
  EXPECT_NE(name(), QStringLiteral("x"));
}

TEST_P(PipelineOnEngine, WithoutTheRightNothingHappens) {
  const auto nobody = center_.as(center_.account(QStringLiteral("nobody")));
  const qint64 before = entries();
  const auto outcome = TestCenter::run(*nobody, RenameCenter{QStringLiteral("x")});
  EXPECT_TRUE(TestCenter::refusedByAccess(outcome));
  EXPECT_EQ(entries(), before);
}

TEST_P(PipelineOnEngine, AFailureAfterWritingLeavesNothingBehind) {
  const QString old = name();
  const qint64 before = entries();
  RenameCenter command{QStringLiteral("half done")};
  command.failsAfterWriting = true;
  EXPECT_FALSE(TestCenter::run(center_.setup(), command).has_value());
  EXPECT_EQ(name(), old);
  EXPECT_EQ(entries(), before);
}

TEST_P(PipelineOnEngine, TheLaterOfTwoEditorsIsToldWhatDiffersAndByWhom) {
  TestCenter::must(TestCenter::run(center_.setup(), RenameCenter{QStringLiteral("first"), 1}));
  const auto outcome = TestCenter::run(center_.setup(), RenameCenter{QStringLiteral("second"), 1});
  ASSERT_FALSE(outcome.has_value());
  const Conflict* conflict = std::get_if<Conflict>(&outcome.error());
  ASSERT_NE(conflict, nullptr);
  EXPECT_EQ(conflict->changedBy, QStringLiteral("setup"));
  ASSERT_EQ(conflict->fields.size(), 1U);
  EXPECT_STREQ(conflict->fields.front().field->name, "name");
  EXPECT_EQ(conflict->fields.front().theirs, FieldValue(QStringLiteral("first")));
  EXPECT_EQ(conflict->fields.front().mine, FieldValue(QStringLiteral("second")));
  EXPECT_EQ(name(), QStringLiteral("first"));
}

TEST_P(PipelineOnEngine, ARequestSentTwiceHappensOnce) {
  CommandRun<RenameCenter> once(RenameCenter{QStringLiteral("once")});
  const qint64 before = entries();
  ChangeSet changes;
  const Identity who = center_.setup().identity();
  const auto first = center_.pipeline().run(center_.connection(), once, who, QStringLiteral("same"), changes);
  EXPECT_EQ(changes.size(), 1U);
  ChangeSet none;
  const auto second = center_.pipeline().run(center_.connection(), once, who, QStringLiteral("same"), none);
  ASSERT_TRUE(first.has_value() && second.has_value());
  EXPECT_EQ(*first, *second);
  EXPECT_TRUE(none.empty());
  EXPECT_EQ(entries(), before + 1);
}

TEST_P(PipelineOnEngine, RightsAreThoseOfTheMoment) {
  const access::AccountId admin = center_.administrator();
  const auto session = center_.as(admin);
  TestCenter::must(TestCenter::run(*session, RenameCenter{QStringLiteral("by admin"), 1}));
  ASSERT_TRUE(center_.connection()
                  .execute(QStringLiteral("UPDATE role_grant SET valid_to = ? WHERE account = ?"),
                           {center_.today().addDays(1), admin.value})
                  .has_value());
  center_.clock().advance(48 * 3600);
  EXPECT_TRUE(TestCenter::refusedByAccess(TestCenter::run(*session, RenameCenter{QStringLiteral("later"), 2})));
}

TEST_P(PipelineOnEngine, TheWindowHearsWhichRecordsChanged) {
  ChangeSet heard;
  QObject::connect(&center_.setup(), &Session::changed, [&](const ChangeSet& changes) { heard = changes; });
  TestCenter::must(TestCenter::run(center_.setup(), RenameCenter{QStringLiteral("heard")}));
  EXPECT_EQ(heard, (ChangeSet{{QStringLiteral("center"), {1}}}));
}

TEST_P(PipelineOnEngine, AFoundedCenterVerifies) {
  const auto report = verifyCenter(center_.connection(), center_.areas());
  ASSERT_TRUE(report.has_value()) << test::why(report);
  for (const Message& fault : report->faults) ADD_FAILURE() << fault.text.toStdString();
  EXPECT_GT(report->entries, 2);
  EXPECT_GT(report->compared, 2);
}

INSTANTIATE_TEST_SUITE_P(Engines, PipelineOnEngine, testing::ValuesIn(test::engines()), test::engineName);

}  // namespace
}  // namespace guiju
