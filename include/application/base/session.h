// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

#include "application/base/executor.h"
#include "application/base/pipeline.h"

namespace guiju {

// One signed-in person at one center. Pages give it commands and views as values and a continuation; they never wait. A
// continuation whose context has gone is dropped.
class Session : public QObject {
  Q_OBJECT
 public:
  Session(Executor& executor, const Pipeline& pipeline, Identity who)
      : executor_(executor), pipeline_(pipeline), who_(std::move(who)) {}

  template <Command C>
  void run(C command, std::function<void(Outcome<typename C::Answer>)> then, QObject* context = nullptr) {
    runBody(
        std::make_shared<CommandRun<C>>(std::move(command)), newRequest(),
        [then = std::move(then)](Outcome<QString> outcome) {
          if (!outcome) return then(tl::unexpected(std::move(outcome).error()));
          typename C::Answer answer{};
          readAnswer(*outcome, answer);
          then(std::move(answer));
        },
        context);
  }

  template <View V>
  void view(V view, std::function<void(Result<typename V::Answer>)> then, QObject* context = nullptr) {
    using Answer = Result<typename V::Answer>;
    executor_.read([this, view = std::move(view), then = std::move(then),
                    guard = guardOf(context)](storage::Connection& connection) mutable {
      auto answer = std::make_shared<Answer>(readNow(connection, pipeline_, who_, view));
      deliver(guard, [then = std::move(then), answer] { then(std::move(*answer)); });
    });
  }

  [[nodiscard]] const Identity& identity() const { return who_; }
  [[nodiscard]] const Pipeline& pipeline() const { return pipeline_; }
  [[nodiscard]] Executor& executor() const { return executor_; }
  // A fresh id for one intent of the person.
  [[nodiscard]] QString newRequest() const;
  // Sends a command under a given request id; a retry with the same id happens once.
  void runBody(std::shared_ptr<CommandBody> body, const QString& request, std::function<void(Outcome<QString>)> then,
               QObject* context);

 Q_SIGNALS:
  // After a commit: what views compare with what they show.
  void changed(const guiju::ChangeSet& changes);

 private:
  struct Guard {
    bool used = false;
    QPointer<QObject> context;
  };
  static Guard guardOf(QObject* context) { return {context != nullptr, context}; }
  void deliver(const Guard& guard, std::function<void()> result);

  Executor& executor_;
  const Pipeline& pipeline_;
  Identity who_;
};

}  // namespace guiju
