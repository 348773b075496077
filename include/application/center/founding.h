// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>
#include <optional>

#include "application/base/pipeline.h"
#include "application/policy/policy_commands.h"
#include "domain/access/access_access.h"
#include "domain/access/password.h"
#include "domain/base/center.h"

namespace guiju {

// Writes the center itself, the first record of a place; only the setup does.
struct FoundCenter {
  using Answer = Id<Center>;
  static constexpr CommandInfo kInfo{"center.found", access::kEditCenter.id,
                                     QT_TRANSLATE_NOOP("commands", "Found the center")};
  Center center;

  struct Loaded {};
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// What a person answers at first run.
struct NewCenter {
  QString name;
  QString templateId;
  QString language = QStringLiteral("zh_CN");
  QString timeZone = QStringLiteral("Asia/Shanghai");
  int fiscalFirstMonth = 1;
  bool demonstration = false;
  bool smallCenter = false;
  std::optional<QStringList> policies;  // ids of those adopted from today; none given: all of them
  QString administratorLogin;
  QString administratorName;
  access::Password password;
  PasswordCost cost = {};
  std::optional<AdoptClauses> adoption = {};  // what was ticked; none: everything the template leaves open
};

// A step of the founding that an area brings: its template, calendar, adoption … run as the setup, each a command of
// its own.
using FoundingStep = std::function<Outcome<void>(storage::Connection&, const Pipeline&, const NewCenter&)>;

// Founds a center in an empty place: the center, what each area brings, and the first administrator. On failure the
// place is left unfinished and must be removed by the caller.
[[nodiscard]] Outcome<void> foundCenter(storage::Connection& connection, const Pipeline& pipeline,
                                        const NewCenter& wanted, const std::vector<FoundingStep>& steps);

// Runs one command as the setup, at once: for founding steps and the sample.
template <Command C>
Outcome<typename C::Answer> runAsSetup(storage::Connection& connection, const Pipeline& pipeline, C command) {
  Identity setup;
  setup.setup = setupActor();
  return runNow(connection, pipeline, setup, std::move(command));
}

}  // namespace guiju
