// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/approval/case_steps.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace guiju::approval {
namespace {

TimelineItem itemOf(TimelineItem::Kind kind) {
  TimelineItem item;
  item.kind = kind;
  item.step = {QStringLiteral("组长审批"), QStringLiteral("Approval by the group leader")};
  item.people = {QStringLiteral("许嘉宁")};
  item.at = QDateTime(QDate(2026, 11, 23), QTime(0, 32), Qt::UTC);
  return item;
}

TEST(CaseSteps, DurationsAreSaidInTheirTwoLargestUnits) {
  EXPECT_EQ(durationText(0), QStringLiteral("less than a minute"));
  EXPECT_EQ(durationText(59), QStringLiteral("less than a minute"));
  EXPECT_EQ(durationText(93 * 60), QStringLiteral("1 h 33 min"));
  EXPECT_EQ(durationText(6 * 3600), QStringLiteral("6 h"));
  EXPECT_EQ(durationText(2 * 86400 + 3 * 3600 + 59), QStringLiteral("2 d 3 h"));
}

TEST(CaseSteps, EachKindOfItemHasItsSign) {
  TimelineItem done = itemOf(TimelineItem::Kind::Done);
  done.verb = Verb::Approve;
  done.waited = 93 * 60;
  done.text = QStringLiteral("展台增高 0.6 米可行");
  TimelineItem refused = done;
  refused.verb = Verb::Reject;
  TimelineItem now = itemOf(TimelineItem::Kind::Now);
  now.you = true;
  now.waited = 3600;
  now.dueAt = now.at.addSecs(7200);
  TimelineItem late = now;
  late.waited = 9000;
  TimelineItem out = itemOf(TimelineItem::Kind::LeftOut);
  const auto steps = stepsOf({done, refused, now, late, out}, QTimeZone("Asia/Shanghai"));
  ASSERT_EQ(steps.size(), 5U);
  EXPECT_EQ(steps.at(0).state, TimelineStep::State::Done);
  EXPECT_TRUE(steps.at(0).when.contains(QStringLiteral("08:32")));
  EXPECT_TRUE(steps.at(0).lines.front().contains(QStringLiteral("1 h 33 min")));
  EXPECT_EQ(steps.at(0).quote, done.text);
  EXPECT_EQ(steps.at(1).state, TimelineStep::State::Refused);
  EXPECT_EQ(steps.at(2).state, TimelineStep::State::Now);
  EXPECT_EQ(steps.at(2).pill, QStringLiteral("waits for you"));
  EXPECT_EQ(steps.at(3).pillTone, Tone::Bad);
  EXPECT_EQ(steps.at(4).pill, QStringLiteral("does not apply"));
}

TEST(CaseSteps, AConditionShowsTheFigureItsParameterHad) {
  TimelineItem item = itemOf(TimelineItem::Kind::Ahead);
  item.condition = QStringLiteral("budget > @activity.limit.group_leader");
  item.parameters = {{QStringLiteral("activity.limit.group_leader"), Money{50'000'00}, QDate(2026, 1, 1)}};
  EXPECT_EQ(conditionInWords(item), QStringLiteral("budget > 50,000.00"));
  item.condition.clear();
  EXPECT_TRUE(conditionInWords(item).isEmpty());
}

TEST(CaseSteps, APaperDecisionSaysThatItIsNoKeySignature) {
  TimelineItem item = itemOf(TimelineItem::Kind::Done);
  item.verb = Verb::Approve;
  item.registeredBy = QStringLiteral("苏晓");
  item.decidedOn = QDate(2026, 11, 20);
  const auto steps = stepsOf({item}, QTimeZone::utc());
  EXPECT_TRUE(steps.front().lines.join(u'\n').contains(QStringLiteral("not a key signature")));
}

}  // namespace
}  // namespace guiju::approval
