// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <concepts>
#include <optional>

#include "application/base/reading.h"
#include "application/base/work.h"
#include "domain/policy/decision.h"

namespace guiju {

// The name a command is kept under, the action it needs, and the sentence for "not done" in a refusal.
struct CommandInfo {
  const char* name;    // "org.unit.rename"
  const char* action;  // a row of the access matrix
  const char* title;   // English, QT_TRANSLATE_NOOP("commands", "Rename a unit")
};

// The answer of a command that has nothing to say but that it happened.
struct Done {
  friend bool operator==(const Done&, const Done&) = default;
};

// Answers are kept with the request id, so that a command sent twice answers the same and happens once.
template <class R>
QString answerText(Id<R> id) {
  return QString::number(id.value);
}
inline QString answerText(Done) {
  return {};
}
inline QString answerText(const QString& text) {
  return text;
}
inline QString answerText(qint64 number) {
  return QString::number(number);
}
template <class R>
void readAnswer(const QString& text, Id<R>& answer) {
  answer.value = text.toLongLong();
}
inline void readAnswer(const QString&, Done&) {}
inline void readAnswer(const QString& text, QString& answer) {
  answer = text;
}
inline void readAnswer(const QString& text, qint64& answer) {
  answer = text.toLongLong();
}

// What the pipeline runs: the steps of one command in their order.
class CommandBody {
 public:
  virtual ~CommandBody() = default;
  [[nodiscard]] virtual const CommandInfo& info() const = 0;
  virtual Result<void> load(const Reading& reading) = 0;                      // 2, through the row filter
  [[nodiscard]] virtual access::Place place() const = 0;                      // 3, where permission is asked
  [[nodiscard]] virtual policy::Decision decide(const Reading& reading) = 0;  // 4
  virtual Result<QString> write(Work& work) = 0;                              // 5, the answer's text
};

// A command is a plain value: its arguments, `Answer`, `Loaded`, and the four steps that an area writes.
template <class C>
concept Command = requires(const C& command, const typename C::Loaded& loaded, const Reading& reading, Work& work) {
  typename C::Answer;
  { C::kInfo } -> std::convertible_to<CommandInfo>;
  { command.load(reading) } -> std::same_as<Result<typename C::Loaded>>;
  { command.place(loaded) } -> std::same_as<access::Place>;
  { command.decide(loaded, reading) } -> std::same_as<policy::Decision>;
  { command.write(loaded, work) } -> std::same_as<Result<typename C::Answer>>;
};

// Lets the pipeline, which is ordinary code, run any command value.
template <Command C>
class CommandRun final : public CommandBody {
 public:
  explicit CommandRun(C command) : command_(std::move(command)) {}

  const CommandInfo& info() const override { return C::kInfo; }
  Result<void> load(const Reading& reading) override {
    auto loaded = command_.load(reading);
    if (!loaded) return tl::unexpected(std::move(loaded).error());
    loaded_.emplace(std::move(*loaded));
    return {};
  }
  access::Place place() const override { return command_.place(*loaded_); }
  policy::Decision decide(const Reading& reading) override { return command_.decide(*loaded_, reading); }
  Result<QString> write(Work& work) override {
    auto answer = command_.write(*loaded_, work);
    if (!answer) return tl::unexpected(std::move(answer).error());
    return answerText(*answer);
  }

 private:
  C command_;
  std::optional<typename C::Loaded> loaded_;
};

// A view is a plain value: what it shows (`Answer`), the action that opens it, and how it is read.
template <class V>
concept View = requires(const V& view, const Reading& reading) {
  typename V::Answer;
  { V::kAction } -> std::convertible_to<const char*>;
  { view.read(reading) } -> std::same_as<Result<typename V::Answer>>;
};

}  // namespace guiju
