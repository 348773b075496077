// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/org/org_views.h"
#include "application/org/people_commands.h"
#include "application/org/position_commands.h"
#include "application/org/roster_commands.h"
#include "application/org/unit_commands.h"
#include "support/center.h"

namespace guiju::org::testing {

using access::AccountId;

// A founded center with a roster of a few people, each with an account: the ground of every test of commands.
class OrgCenter : public test::TestCenter {
 public:
  explicit OrgCenter(storage::Engine engine = storage::Engine::Sqlite,
                     const QString& templateKey = QStringLiteral("departments"))
      : TestCenter(engine, templateKey) {
    ImportRoster import;
    import.rows = {row(2, "M001", "沈砚秋", "", "总经理"),
                   row(3, "M002", "周启明", "销售部", "部长"),
                   row(4, "M003", "韩雪", "销售部/销售一组", "组长"),
                   row(5, "M004", "李明", "销售部/销售一组", "销售代表"),
                   row(6, "M005", "王芳", "中心本部", "人事专员"),
                   row(7, "M006", "林若溪", "市场部", "部长")};
    must(run(setup(), import));
  }

  static RosterRow row(int line, const char* number, const char* name, const char* unit, const char* position) {
    RosterRow result;
    result.sourceRow = line;
    result.number = QString::fromUtf8(number);
    result.name = QString::fromUtf8(name);
    result.unit = QString::fromUtf8(unit);
    result.position = QString::fromUtf8(position);
    result.hiredOn = QDate(2024, 3, 1);
    result.mobile = QStringLiteral("13800000000");
    return result;
  }
  [[nodiscard]] Chart chart() {
    auto found = storage::OrgStore(connection()).chart();
    EXPECT_TRUE(found.has_value()) << test::why(found);
    return found ? std::move(*found) : Chart();
  }
  [[nodiscard]] EmployeeId person(const char* number) {
    const Chart now = chart();
    for (const Employee& each : now.data().employees) {
      if (each.number == QLatin1StringView(number)) return each.id;
    }
    return {};
  }
  [[nodiscard]] UnitId unit(const char* name) {
    const Chart now = chart();
    for (const Unit& each : now.data().units) {
      if (each.name == QString::fromUtf8(name)) return each.id;
    }
    return {};
  }
  [[nodiscard]] PositionId position(const char* unitName, const char* title) {
    const Chart now = chart();
    for (const Position& each : now.data().positions) {
      if (each.unit == unit(unitName) && each.title == QString::fromUtf8(title)) return each.id;
    }
    return {};
  }
  // A session of the person with this number.
  std::unique_ptr<Session> session(const char* number) {
    auto& account = accounts_[QLatin1StringView(number)];
    if (!account.isValid()) account = this->account(QString::fromLatin1(number).toLower(), person(number));
    return as(account);
  }

 private:
  std::map<QString, AccountId> accounts_;
};

}  // namespace guiju::org::testing
