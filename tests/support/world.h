// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "domain/base/clock.h"
#include "domain/base/crypto.h"

namespace guiju::test {

// A clock that stands where the test puts it.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(6, 30), Qt::UTC)) : now_(std::move(now)) {}
  [[nodiscard]] QDateTime now() const override { return now_; }
  void set(QDateTime now) { now_ = std::move(now); }
  void advance(qint64 seconds) { now_ = now_.addSecs(seconds); }

 private:
  QDateTime now_;
};

// Random bytes from a fixed seed: the same test meets the same world.
class SeededRandom final : public RandomSource {
 public:
  explicit SeededRandom(unsigned seed = 20261123) : engine_(seed) {}
  [[nodiscard]] QByteArray bytes(int count) override {
    QByteArray result(count, '\0');
    for (char& byte : result) byte = static_cast<char>(engine_() & 0xFFU);
    return result;
  }

 private:
  std::mt19937 engine_;
};

}  // namespace guiju::test
