// SPDX-License-Identifier: GPL-3.0-or-later
// Free of Qt, so that this very file is also built with the thread sanitizer (./test --threads).
#include "application/base/job_queue.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace guiju {
namespace {

TEST(JobQueue, GivesJobsInTheOrderTheyCame) {
  JobQueue<int> queue;
  for (int i = 0; i < 5; ++i) queue.push(i);
  for (int i = 0; i < 5; ++i) {
    int job = -1;
    ASSERT_TRUE(queue.pop(job));
    EXPECT_EQ(job, i);
  }
}

TEST(JobQueue, GivesWhatWasPushedBeforeItWasClosedAndNothingAfter) {
  JobQueue<int> queue;
  queue.push(1);
  queue.close();
  queue.push(2);
  int job = 0;
  EXPECT_TRUE(queue.pop(job));
  EXPECT_EQ(job, 1);
  EXPECT_FALSE(queue.pop(job));
}

TEST(JobQueue, WakesWhoeverWaitsWhenItIsClosed) {
  JobQueue<int> queue;
  std::atomic<int> awake{0};
  std::vector<std::thread> waiting;
  for (int i = 0; i < 3; ++i) {
    waiting.emplace_back([&] {
      int job = 0;
      while (queue.pop(job)) {
      }
      ++awake;
    });
  }
  queue.close();
  for (std::thread& thread : waiting) thread.join();
  EXPECT_EQ(awake, 3);
}

TEST(JobQueue, LosesAndDoublesNothingBetweenManyThreads) {
  constexpr int kEach = 2000;
  JobQueue<int> queue;
  std::vector<std::atomic<int>> taken(std::size_t{4} * kEach);
  std::vector<std::thread> takers;
  for (int i = 0; i < 2; ++i) {
    takers.emplace_back([&] {
      int job = 0;
      while (queue.pop(job)) ++taken[static_cast<std::size_t>(job)];
    });
  }
  std::vector<std::thread> givers;
  for (int giver = 0; giver < 4; ++giver) {
    givers.emplace_back([&, giver] {
      for (int i = 0; i < kEach; ++i) queue.push(giver * kEach + i);
    });
  }
  for (std::thread& thread : givers) thread.join();
  queue.close();
  for (std::thread& thread : takers) thread.join();
  for (const std::atomic<int>& count : taken) ASSERT_EQ(count, 1);
}

}  // namespace
}  // namespace guiju
