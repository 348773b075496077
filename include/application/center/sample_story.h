// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <functional>
#include <random>
#include <vector>

#include "application/base/pipeline.h"
#include "application/center/founding.h"
#include "domain/base/clock.h"

namespace guiju {

// The clock of the sample's past: the story moves it forward, command by command.
class SampleClock final : public Clock {
 public:
  explicit SampleClock(QDateTime now) : now_(std::move(now)) {}
  [[nodiscard]] QDateTime now() const override { return now_; }
  void set(QDateTime now) { now_ = std::move(now); }

 private:
  QDateTime now_;
};

// What an area's part of the sample works with: the center so far, its people by number (E001 …), and the time.
class SampleStory {
 public:
  SampleStory(storage::Connection& connection, const Pipeline& pipeline, SampleClock& clock, bool chinese,
              QDateTime now)
      : connection_(connection), pipeline_(pipeline), clock_(clock), chinese_(chinese), now_(std::move(now)) {}

  [[nodiscard]] storage::Connection& connection() { return connection_; }
  [[nodiscard]] const Pipeline& pipeline() const { return pipeline_; }
  [[nodiscard]] QString in(const char* zh, const char* en) const { return QString::fromUtf8(chinese_ ? zh : en); }
  [[nodiscard]] bool isChinese() const { return chinese_; }
  [[nodiscard]] const QDateTime& now() const { return now_; }  // when the story ends: today
  [[nodiscard]] std::mt19937& chance() { return chance_; }

  // What follows happens at this time (UTC); time only goes forward.
  void at(const QDateTime& time) {
    if (time > clock_.now()) clock_.set(time);
  }
  [[nodiscard]] const Clock& clock() const { return clock_; }

  void remember(const QString& number, access::AccountId account, access::EmployeeId employee) {
    people_.insert(number, {account, employee});
  }
  [[nodiscard]] access::AccountId account(const QString& number) const { return people_.value(number).first; }
  [[nodiscard]] access::EmployeeId employee(const QString& number) const { return people_.value(number).second; }

  // Runs a command as the person with this number, as he would at his desk.
  template <Command C>
  Outcome<typename C::Answer> as(const QString& number, C command) {
    Identity who;
    who.account = account(number);
    return runNow(connection_, pipeline_, who, std::move(command));
  }

 private:
  storage::Connection& connection_;
  const Pipeline& pipeline_;
  SampleClock& clock_;
  bool chinese_;
  QDateTime now_;
  std::mt19937 chance_{7};
  QHash<QString, std::pair<access::AccountId, access::EmployeeId>> people_;
};

// An area's part of the sample, in the order of `sampleParts`.
using SamplePart = std::function<Result<void>(SampleStory&)>;

// The parts of every area, a line each.
[[nodiscard]] std::vector<SamplePart> sampleParts();

// A problem met while the sample was built, as an error with its findings in the detail.
[[nodiscard]] Error sampleError(const Problem& problem);

}  // namespace guiju
