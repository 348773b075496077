// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>

#include "application/access/account_commands.h"
#include "application/access/actors.h"
#include "application/base/executor.h"
#include "application/base/session.h"
#include "application/center/all_areas.h"
#include "application/center/founding.h"
#include "storage/base/database.h"
#include "support/place.h"
#include "support/world.h"

namespace guiju::test {

// The cheapest password derivation, so that a test's sign-ins take no time; what is right about the dear one is tested
// apart.
inline constexpr PasswordCost kCheap{1, 8192};

// A real, founded center on a real engine for one test: `setup()` runs commands as the setup, `as(account)` as a
// person.
class TestCenter {
 public:
  explicit TestCenter(storage::Engine engine = storage::Engine::Sqlite,
                      const QString& templateId = QStringLiteral("event_center"), bool smallCenter = false,
                      const std::vector<AreaDescriptor>& more = {})
      : place_(engine), areas_(withMore(more)) {
    found(templateId, smallCenter);
  }

  static access::Password password() { return access::Password(QStringLiteral("plum rain 07")); }

  [[nodiscard]] Session& setup() { return *setup_; }
  [[nodiscard]] std::unique_ptr<Session> as(access::AccountId account) {
    Identity who;
    who.account = account;
    return std::make_unique<Session>(*executor_, *pipeline_, who);
  }
  // A new account with the test's password as its own, hence with a signing key.
  access::AccountId account(const QString& login, access::EmployeeId employee = {}) {
    access::CreateAccount create;
    create.login = login;
    create.name = login;
    create.employee = employee;
    create.password = password();
    create.ownPassword = true;
    create.cost = kCheap;
    return must(run(setup(), create));
  }
  access::AccountId administrator() {
    const auto rows = connection().query(QStringLiteral("SELECT id FROM account WHERE login = 'admin'"));
    return {rows.has_value() && !rows->empty() ? rows->front().integer(0) : 0};
  }

  template <Command C>
  static Outcome<typename C::Answer> run(Session& session, C command) {
    std::optional<Outcome<typename C::Answer>> result;
    session.run(std::move(command), [&](Outcome<typename C::Answer> outcome) { result = std::move(outcome); });
    return std::move(*result);
  }
  template <View V>
  static Result<typename V::Answer> view(Session& session, V view) {
    std::optional<Result<typename V::Answer>> result;
    session.view(std::move(view), [&](Result<typename V::Answer> answer) { result = std::move(answer); });
    return std::move(*result);
  }
  // The value of an outcome that must have succeeded; says what stood in the way otherwise.
  template <class T>
  static T must(Outcome<T> outcome) {
    EXPECT_TRUE(outcome.has_value()) << (outcome ? std::string() : problemText(outcome.error()));
    return outcome ? std::move(*outcome) : T{};
  }

  [[nodiscard]] storage::Connection& connection() { return executor_->writer(); }
  [[nodiscard]] storage::Database& database() { return *database_; }
  [[nodiscard]] Executor& executor() { return *executor_; }
  [[nodiscard]] const Pipeline& pipeline() { return *pipeline_; }
  [[nodiscard]] FixedClock& clock() { return clock_; }
  [[nodiscard]] SeededRandom& random() { return random_; }
  [[nodiscard]] const Areas& areas() const { return areas_; }
  [[nodiscard]] const storage::Location& location() const { return place_.location(); }
  [[nodiscard]] QString folder() const { return place_.folder(); }
  [[nodiscard]] QDate today() const { return businessDay(clock_.now(), QTimeZone("Asia/Shanghai")); }

  static std::string problemText(const Problem& problem) {
    if (const Error* error = std::get_if<Error>(&problem)) {
      return (QStringLiteral("error: %1 / %2").arg(error->what.text, error->detail)).toStdString();
    }
    if (const Refusal* refusal = std::get_if<Refusal>(&problem)) {
      QString text = QStringLiteral("refused %1 (%2):").arg(refusal->what.text, refusal->action);
      for (const policy::Finding& finding : refusal->decision.obstacles())
        text += u' ' + finding.clause + u' ' + finding.because.text;
      return text.toStdString();
    }
    return "conflict";
  }
  // The clauses that stand in the way of an outcome; empty when it succeeded or failed for another reason.
  template <class T>
  static std::vector<std::string> clausesAgainst(const Outcome<T>& outcome) {
    std::vector<std::string> clauses;
    if (outcome) return clauses;
    if (const Refusal* refusal = std::get_if<Refusal>(&outcome.error())) {
      for (const policy::Finding& finding : refusal->decision.obstacles())
        clauses.push_back(finding.clause.toStdString());
    }
    return clauses;
  }
  template <class T>
  static bool refusedByAccess(const Outcome<T>& outcome) {
    if (outcome) return false;
    const Refusal* refusal = std::get_if<Refusal>(&outcome.error());
    return refusal && refusal->kind == Refusal::Kind::Permission;
  }

 private:
  // The program's areas and those a test brings of its own.
  static Areas withMore(const std::vector<AreaDescriptor>& more) {
    std::vector<AreaDescriptor> areas = allAreas().all();
    areas.insert(areas.end(), more.begin(), more.end());
    return Areas(std::move(areas));
  }

  void found(const QString& templateId, bool smallCenter) {
    pipeline_.emplace(Pipeline::Parts{areas_, clock_, random_, access::actorOf, QStringLiteral("test")});
    auto database = storage::Database::open(place_.location(), storage::OpenMode::Create, clock_);
    if (!database) return failed(why(database));
    database_ = std::move(*database);
    auto executor = ImmediateExecutor::start(*database_);
    if (!executor) return failed(why(executor));
    executor_ = std::move(*executor);
    NewCenter wanted;
    wanted.name = QStringLiteral("华东营销中心");
    wanted.templateId = templateId;
    wanted.smallCenter = smallCenter;
    wanted.administratorLogin = QStringLiteral("admin");
    wanted.administratorName = QStringLiteral("管理员");
    wanted.password = password();
    wanted.cost = kCheap;
    auto founded = foundCenter(executor_->writer(), *pipeline_, wanted, foundingSteps());
    if (!founded) return failed(problemText(founded.error()));
    Identity setup;
    setup.setup = setupActor();
    setup_.emplace(*executor_, *pipeline_, setup);
  }

  static void failed(const std::string& reason) {
    ADD_FAILURE() << "the test's center could not be founded: " << reason;
  }

  Place place_;
  FixedClock clock_;
  SeededRandom random_;
  Areas areas_;
  std::optional<Pipeline> pipeline_;
  std::unique_ptr<storage::Database> database_;
  std::unique_ptr<ImmediateExecutor> executor_;
  std::optional<Session> setup_;
};

}  // namespace guiju::test
