// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/decision_json.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QTimeZone>
#include <limits>

namespace guiju::policy {

namespace {

// Any text without lone surrogates, which no UTF-8 can carry: control characters, quotes and Han included.
rc::Gen<QString> anyText() {
  return rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(
                          rc::gen::inRange<char16_t>(0, 0x80), rc::gen::inRange<char16_t>(0x4e00, 0x9fff))),
                      [](const std::vector<char16_t>& units) {
                        QString text;
                        for (const char16_t unit : units) text += QChar(unit);
                        return text;
                      });
}

rc::Gen<QDate> anyDate() {
  return rc::gen::map(rc::gen::inRange<qint64>(2400000, 2500000), [](qint64 day) { return QDate::fromJulianDay(day); });
}

rc::Gen<Argument> anyArgument() {
  const auto number = rc::gen::arbitrary<qint64>();
  return rc::gen::oneOf(rc::gen::map(anyText(), [](QString text) { return Argument(std::move(text)); }),
                        rc::gen::map(number, [](qint64 value) { return Argument(value); }),
                        rc::gen::map(number, [](qint64 value) { return Argument(Money{value}); }),
                        rc::gen::map(number, [](qint64 value) { return Argument(Rate{value}); }),
                        rc::gen::map(anyDate(), [](QDate value) { return Argument(value); }),
                        rc::gen::map(rc::gen::inRange<qint64>(0, 4000000000000), [](qint64 value) {
                          return Argument(QDateTime::fromMSecsSinceEpoch(value, Qt::UTC));
                        }));
}

rc::Gen<Message> anyMessage() {
  return rc::gen::map(rc::gen::tuple(anyText(), anyText(), rc::gen::container<std::vector<Argument>>(anyArgument())),
                      [](const auto& parts) {
                        return Message{std::get<0>(parts), std::get<1>(parts), std::get<2>(parts)};
                      });
}

rc::Gen<ParameterUse> anyUse() {
  return rc::gen::map(rc::gen::tuple(anyText(), anyArgument(), rc::gen::oneOf(anyDate(), rc::gen::just(QDate()))),
                      [](const auto& parts) {
                        return ParameterUse{std::get<0>(parts), std::get<1>(parts), std::get<2>(parts)};
                      });
}

rc::Gen<Finding> anyFinding() {
  const auto parts = rc::gen::tuple(rc::gen::arbitrary<bool>(), anyMessage(), anyMessage(),
                                    rc::gen::container<std::vector<ParameterUse>>(anyUse()), anyText());
  return rc::gen::map(parts, [](const auto& made) {
    return Finding{QStringLiteral("EVT-14"), std::get<0>(made), std::get<1>(made),
                   std::get<2>(made),        std::get<3>(made), std::get<4>(made)};
  });
}

}  // namespace

TEST(DecisionJson, ComesBackAsItWas) {
  EXPECT_TRUE(rc::check("round trip", [] {
    const Decision decision{*rc::gen::resize(10, rc::gen::container<std::vector<Finding>>(anyFinding()))};
    const auto back = decisionFromJson(toJson(decision));
    RC_ASSERT(back.has_value());
    RC_ASSERT(back->findings == decision.findings);
    RC_ASSERT(toJson(*back) == toJson(decision));
  }));
}

TEST(DecisionJson, MessagesComeBackAsTheyWere) {
  EXPECT_TRUE(rc::check("round trip", [] {
    const Message given = *anyMessage();
    const auto back = messageFromJson(toJson(given));
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == given);
  }));
}

TEST(DecisionJson, KeepsNumbersThatADoubleWouldRound) {
  const Decision decision{{finding(
      "EVT-14", true, message("test", "%1 %2", {std::numeric_limits<qint64>::max(), Money{-9007199254740993}}))}};
  const auto back = decisionFromJson(toJson(decision));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->findings, decision.findings);
}

TEST(DecisionJson, AnInstantIsKeptInUniversalTime) {
  const QDateTime local(QDate(2026, 3, 2), QTime(8, 30), QTimeZone("Asia/Shanghai"));
  const auto back = messageFromJson(toJson(message("test", "%1", {local})));
  ASSERT_TRUE(back);
  const auto instant = std::get<QDateTime>(back->arguments.front());
  EXPECT_EQ(instant, local);
  EXPECT_EQ(instant.timeSpec(), Qt::UTC);
  EXPECT_EQ(instant.time(), QTime(0, 30));
}

TEST(DecisionJson, KeepsItsFormSoThatOldDecisionsStayReadable) {
  Decision decision;
  Finding refused =
      finding("EVT-14", false, message("activity", "%1 has not countersigned.", {QStringLiteral("执行组")}),
              message("activity", "Ask for the countersignature."));
  refused.parameters = {{QStringLiteral("activity.countersign_due"), qint64{2}, QDate(2026, 1, 1)}};
  decision.add(refused);
  EXPECT_EQ(
      QString::fromUtf8(toJson(decision)),
      QStringLiteral(
          R"({"findings":[{"because":{"arguments":[{"type":"text","value":"执行组"}],"context":"activity",)"
          R"("text":"%1 has not countersigned."},"clause":"EVT-14","held":false,"parameters":[)"
          R"({"key":"activity.countersign_due","valid_from":"2026-01-01","value":{"type":"number","value":"2"}}],)"
          R"("remedy":{"context":"activity","text":"Ask for the countersignature."}}]})"));
}

TEST(DecisionJson, WhatIsNoDecisionIsAnError) {
  for (
      const char* text :
      {"", "[]", "{}", R"({"findings":[{}]})", R"({"findings":[{"clause":"EVT-1"}]})",
       R"({"findings":[{"clause":"EVT-1","held":true,"because":{"arguments":[{"type":"number","value":"x"}]}}]})",
       R"({"findings":[{"clause":"EVT-1","held":true,"because":{"arguments":[{"type":"date","value":"2026-13-01"}]}}]})",
       R"({"findings":[{"clause":"EVT-1","held":true,"because":{"arguments":[{"type":"shape","value":"1"}]}}]})"}) {
    EXPECT_FALSE(decisionFromJson(text)) << text;
  }
}

}  // namespace guiju::policy
