// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace guiju {

// A queue of jobs between threads; free of Qt so that the thread sanitizer can judge it.
template <class JobType>
class JobQueue {
 public:
  void push(JobType job) {
    {
      const std::lock_guard<std::mutex> guard(mutex_);
      if (closed_) return;
      jobs_.push_back(std::move(job));
    }
    ready_.notify_one();
  }

  // Waits for a job; false when the queue is closed and everything pushed before has been taken.
  bool pop(JobType& job) {
    std::unique_lock<std::mutex> guard(mutex_);
    ready_.wait(guard, [this] { return closed_ || !jobs_.empty(); });
    if (jobs_.empty()) return false;
    job = std::move(jobs_.front());
    jobs_.pop_front();
    return true;
  }

  void close() {
    {
      const std::lock_guard<std::mutex> guard(mutex_);
      closed_ = true;
    }
    ready_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<JobType> jobs_;
  bool closed_ = false;
};

}  // namespace guiju
