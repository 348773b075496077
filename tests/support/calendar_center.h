// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>

#include "application/base/session.h"
#include "application/calendar/calendar_area.h"
#include "domain/base/center.h"
#include "storage/base/center_store.h"
#include "storage/base/database.h"
#include "storage/base/records.h"
#include "storage/calendar/calendar_store.h"
#include "support/place.h"
#include "support/world.h"

namespace guiju::test {

// A new center that has nothing but its calendar, and a person of any role in it.
class CalendarCenter : public testing::Test {
 protected:
  void SetUp() override {
    auto database = storage::Database::open(place_.location(), storage::OpenMode::Create, clock_);
    ASSERT_TRUE(database.has_value()) << why(database);
    database_ = std::move(*database);
    auto executor = ImmediateExecutor::start(*database_);
    ASSERT_TRUE(executor.has_value()) << why(executor);
    executor_ = std::move(*executor);
    Center center;
    center.key = QString(32, u'a');
    center.name = QStringLiteral("华东营销中心");
    center.templateId = QStringLiteral("event_center");
    center.language = QStringLiteral("zh_CN");
    center.timeZone = QStringLiteral("Asia/Shanghai");
    center.createdAt = clock_.now();
    ASSERT_TRUE(storage::rows::insert(executor_->writer(), recordType<Center>(), &center).has_value());
  }

  static Identity person() {
    Identity who;
    who.account = access::AccountId{1};
    return who;
  }
  template <class C>
  Outcome<typename C::Answer> run(C command, access::Role role = access::Role::HumanResources) {
    role_ = role;
    Outcome<typename C::Answer> result;
    Session session(*executor_, pipeline_, person());
    session.run<C>(std::move(command), [&](auto outcome) { result = std::move(outcome); });
    return result;
  }
  template <class V>
  Result<typename V::Answer> view(V view, access::Role role = access::Role::Staff) {
    role_ = role;
    Result<typename V::Answer> result;
    Session session(*executor_, pipeline_, person());
    session.view<V>(std::move(view), [&](auto answer) { result = std::move(answer); });
    return result;
  }

  std::optional<calendar::CalendarDay> entry(QDate day) {
    return calendar::CalendarStore(executor_->writer()).entry({true, {}, false, {}}, day).value();
  }
  qint64 entries() { return storage::CenterStore(executor_->writer()).head()->sequence; }

  Place place_{storage::Engine::Sqlite};
  FixedClock clock_;
  SeededRandom random_;
  access::Role role_ = access::Role::Staff;
  Areas areas_{{calendar::calendarArea()}};
  Pipeline pipeline_{{areas_, clock_, random_,
                      [this](storage::Connection&, access::AccountId account, QDate) -> Result<access::Actor> {
                        access::Actor actor;
                        actor.account = account;
                        actor.name = QStringLiteral("陈思远");
                        actor.holdings = {{role_, {}, {}}};
                        return actor;
                      },
                      QStringLiteral("test")}};
  std::unique_ptr<storage::Database> database_;
  std::unique_ptr<ImmediateExecutor> executor_;
};

}  // namespace guiju::test
