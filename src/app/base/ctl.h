// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QTextStream>
#include <functional>
#include <optional>
#include <span>

#include "app/base/desk.h"
#include "application/base/pipeline.h"

namespace guiju {

// How guijuctl ends: what scripts rely on.
enum class ExitCode { Ok = 0, Failed = 1, Usage = 2, Refused = 3, Unsound = 4 };

class Ctl;

// One verb of guijuctl: what it is called, how, and what it does.
struct CtlVerb {
  const char* name;     // "create", or "roster import" of two words
  const char* usage;    // the arguments after the name
  const char* summary;  // English, QT_TRANSLATE_NOOP("ctl", …)
  ExitCode (*run)(Ctl&);
};

// One call of guijuctl: its arguments, its streams, and what verbs need to do their work.
class Ctl {
 public:
  struct Parts {
    const Pipeline& pipeline;
    PasswordCost cost;
    QTextStream& in;
    QTextStream& out;
    QTextStream& err;
  };
  Ctl(Parts parts, std::vector<std::span<const CtlVerb>> verbs) : parts_(parts), verbs_(std::move(verbs)) {}

  // `arguments` without the program's name.
  [[nodiscard]] ExitCode run(const QStringList& arguments);

  // What verbs use.
  [[nodiscard]] QString positional(int index) const { return positionals_.value(index); }
  [[nodiscard]] int positionalCount() const { return static_cast<int>(positionals_.size()); }
  [[nodiscard]] QString option(const char* name, const QString& otherwise = {}) const;
  [[nodiscard]] bool has(const char* name) const { return options_.contains(QLatin1StringView(name)); }
  [[nodiscard]] const Pipeline& pipeline() const { return parts_.pipeline; }
  [[nodiscard]] PasswordCost cost() const { return parts_.cost; }
  [[nodiscard]] QTextStream& in() { return parts_.in; }

  // The place named by the argument at `index`; a server's password comes from PGPASSWORD or the login's own file.
  [[nodiscard]] Result<storage::Location> location(int index) const;
  [[nodiscard]] Result<std::unique_ptr<Desk>> open(int index,
                                                   storage::OpenMode mode = storage::OpenMode::ReadWrite) const;
  // One line of standard input, or of the descriptor named by --password-fd: a password is never an argument.
  [[nodiscard]] Result<access::Password> password();
  // Signs in as --as NAME with that password; at a demonstration the name is enough.
  [[nodiscard]] Result<Identity> signIn(Desk& desk);
  [[nodiscard]] const access::Password& signedInWith() const { return signedInWith_; }

  // Says a line for people and, with --json, the object for programs.
  void say(const QString& line, const QJsonObject& object = {});
  ExitCode usage(const QString& problem = {});
  ExitCode failed(const Error& error);
  ExitCode failed(const Problem& problem);

 private:
  void overview(QTextStream& out) const;  // every command with its arguments
  [[nodiscard]] const CtlVerb* find(const QStringList& arguments, int& words) const;
  bool parse(const QStringList& arguments);
  ExitCode refused(const Refusal& refusal);

  Parts parts_;
  std::vector<std::span<const CtlVerb>> verbs_;
  QStringList positionals_;
  QHash<QString, QString> options_;
  access::Password signedInWith_;
};

// The verbs that every center needs: create, verify, backup, restore, migrate, copy, users …
[[nodiscard]] std::span<const CtlVerb> centerVerbs();
[[nodiscard]] std::span<const CtlVerb> accountVerbs();

}  // namespace guiju
