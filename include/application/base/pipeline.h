// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "application/base/command.h"
#include "domain/base/clock.h"
#include "domain/base/crypto.h"
#include "domain/policy/refusal.h"

namespace guiju {

// Finds who an account is on a day: name, roles and the units they reach, as the stored organization says.
using ActorSource = std::function<Result<access::Actor>(storage::Connection&, access::AccountId, QDate)>;

// Who runs commands: an account, asked anew at each command since rights are those of the moment, or (at first run,
// before there are accounts) the setup itself.
struct Identity {
  access::AccountId account;
  std::optional<access::Actor> setup;
  std::optional<Center> founding;  // the center about to be written, while there is none
};

// The setup as an actor: holds every right until the first administrator is named (RWD-1).
[[nodiscard]] access::Actor setupActor();

// Runs commands and views: permission → rule → write → audit in one transaction, or nothing at all.
class Pipeline {
 public:
  struct Parts {
    const Areas& areas;
    const Clock& clock;
    RandomSource& random;
    ActorSource actors;
    QString origin;  // "window@host", "command line@host"
  };
  explicit Pipeline(Parts parts) : parts_(std::move(parts)) {}

  // The answer's text; `changed` receives what the commit changed. `request` is unique per intent: the same one again
  // answers what was answered.
  [[nodiscard]] Outcome<QString> run(storage::Connection& connection, CommandBody& body, const Identity& who,
                                     const QString& request, ChangeSet& changed) const;
  // A reading for a view; NotPermitted when the actor's reach for `action` is nothing.
  [[nodiscard]] Result<Reading> reading(storage::Connection& connection, const Identity& who, const char* action) const;

  [[nodiscard]] RandomSource& random() const { return parts_.random; }
  [[nodiscard]] const Clock& clock() const { return parts_.clock; }
  [[nodiscard]] const Areas& areas() const { return parts_.areas; }
  [[nodiscard]] const QString& origin() const { return parts_.origin; }

 private:
  [[nodiscard]] Result<Reading> begin(storage::Connection& connection, const Identity& who) const;
  [[nodiscard]] Outcome<QString> steps(CommandBody& body, const Reading& reading, const QString& request,
                                       ChangeSet& changed) const;
  [[nodiscard]] Result<void> audit(Work& work, const CommandInfo& info, const QString& request) const;
  void logFailedPassword(storage::Connection& connection, const CommandInfo& info, const Identity& who,
                         const Problem& problem) const;
  [[nodiscard]] Refusal refusal(const CommandInfo& info, Refusal::Kind kind, policy::Decision decision) const;

  Parts parts_;
};

// Runs one command at once on a connection of the caller's thread, under a fresh request id: for the command line and
// setup.
template <Command C>
Outcome<typename C::Answer> runNow(storage::Connection& connection, const Pipeline& pipeline, const Identity& who,
                                   C command) {
  CommandRun<C> body(std::move(command));
  ChangeSet changes;
  auto outcome = pipeline.run(connection, body, who, QString::fromLatin1(pipeline.random().bytes(16).toHex()), changes);
  if (!outcome) return tl::unexpected(std::move(outcome).error());
  typename C::Answer answer{};
  readAnswer(*outcome, answer);
  return answer;
}

// Reads one view at once.
template <View V>
Result<typename V::Answer> readNow(storage::Connection& connection, const Pipeline& pipeline, const Identity& who,
                                   const V& view) {
  auto reading = pipeline.reading(connection, who, V::kAction);
  if (!reading) return tl::unexpected(std::move(reading).error());
  return view.read(*reading);
}

}  // namespace guiju
