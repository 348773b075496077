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
  [[nodiscard]] Refusal refusal(const CommandInfo& info, Refusal::Kind kind, policy::Decision decision) const;

  Parts parts_;
};

}  // namespace guiju
