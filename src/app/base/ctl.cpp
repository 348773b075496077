// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ctl.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include "application/base/words.h"
#include "storage/access/account_store.h"
#include "storage/base/center_store.h"

namespace guiju {

namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("ctl", text);
}

QString line(const QJsonObject& object) {
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// Options that take no value; every other one takes the next argument.
constexpr const char* kFlags[] = {"json", "help", "small", "demonstration", "dry-run", "carry-on"};

bool isFlag(const QString& name) {
  return std::any_of(std::begin(kFlags), std::end(kFlags),
                     [&](const char* flag) { return name == QLatin1StringView(flag); });
}

}  // namespace

QString Ctl::option(const char* name, const QString& otherwise) const {
  return options_.value(QLatin1StringView(name), otherwise);
}

bool Ctl::parse(const QStringList& arguments) {
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    const QString& argument = arguments[i];
    if (!argument.startsWith(QStringLiteral("--"))) {
      positionals_ << argument;
      continue;
    }
    const QString name = argument.mid(2);
    if (isFlag(name)) {
      options_.insert(name, QString());
    } else if (i + 1 < arguments.size()) {
      options_.insert(name, arguments[++i]);
    } else {
      return false;
    }
  }
  return true;
}

const CtlVerb* Ctl::find(const QStringList& arguments, int& words) const {
  for (words = 2; words > 0; --words) {
    const QString name = arguments.mid(0, words).join(u' ');
    for (const auto& group : verbs_) {
      for (const CtlVerb& verb : group) {
        if (arguments.size() >= words && name == QLatin1StringView(verb.name)) return &verb;
      }
    }
  }
  return nullptr;
}

ExitCode Ctl::run(const QStringList& arguments) {
  static const QStringList asking{QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("help")};
  if (asking.contains(arguments.value(0))) {
    overview(parts_.out);
    return ExitCode::Ok;
  }
  int words = 0;
  const CtlVerb* verb = find(arguments, words);
  if (!verb)
    return usage(arguments.isEmpty()
                     ? QString()
                     : translated(QT_TRANSLATE_NOOP("ctl", "There is no command “%1”.")).arg(arguments.front()));
  if (!parse(arguments.mid(words))) return usage(translated(QT_TRANSLATE_NOOP("ctl", "An option has no value.")));
  if (has("help")) {
    say(QStringLiteral("guijuctl %1 %2\n%3")
            .arg(QLatin1StringView(verb->name), QLatin1StringView(verb->usage), translated(verb->summary)));
    return ExitCode::Ok;
  }
  const ExitCode code = verb->run(*this);
  if (code == ExitCode::Usage) {
    parts_.err << QStringLiteral("guijuctl %1 %2\n").arg(QLatin1StringView(verb->name), QLatin1StringView(verb->usage));
  }
  parts_.out.flush();
  parts_.err.flush();
  return code;
}

Result<storage::Location> Ctl::location(int index) const {
  GUIJU_TRY(location, storage::parseLocation(positional(index)));
  if (location.engine == storage::Engine::Postgresql && location.password.isEmpty()) {
    location.password = qEnvironmentVariable("PGPASSWORD");
  }
  return location;
}

Result<std::unique_ptr<Desk>> Ctl::open(int index, storage::OpenMode mode) const {
  GUIJU_TRY(place, location(index));
  return Desk::open(place, mode, parts_.pipeline);
}

Result<access::Password> Ctl::password() {
  QString text;
  if (has("password-fd")) {
    QFile file;
    if (!file.open(option("password-fd").toInt(), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
      return fail(ErrorCode::InvalidInput,
                  message("ctl", QT_TRANSLATE_NOOP("ctl", "The descriptor for the password can't be read.")));
    }
    text = QString::fromUtf8(file.readLine());
  } else {
    text = parts_.in.readLine();
  }
  while (text.endsWith(u'\n') || text.endsWith(u'\r')) text.chop(1);
  return access::Password(text);
}

Result<Identity> Ctl::signIn(Desk& desk) {
  const QString name = option("as");
  if (name.isEmpty()) {
    return fail(ErrorCode::InvalidInput, message("ctl", QT_TRANSLATE_NOOP("ctl", "Nobody was named to do this.")),
                message("ctl", QT_TRANSLATE_NOOP("ctl", "Add --as NAME and give the password on standard input.")));
  }
  const access::SignInDesk signInDesk(parts_.pipeline.clock(), parts_.pipeline.random(), parts_.cost,
                                      parts_.pipeline.origin());
  GUIJU_TRY(center, storage::CenterStore(desk.connection()).center());
  Identity who;
  if (center.demonstration) {
    GUIJU_TRY(account, storage::AccountStore(desk.connection()).byLogin(name));
    GUIJU_TRY(chosen, signInDesk.choose(desk.connection(), account ? account->id : access::AccountId{}));
    who.account = chosen.account;
    signedInWith_ = access::demonstrationPassword();
    return who;
  }
  GUIJU_TRY(given, password());
  GUIJU_TRY(signedIn, signInDesk.signIn(desk.connection(), name, given));
  who.account = signedIn.account;
  signedInWith_ = std::move(given);
  return who;
}

void Ctl::say(const QString& text, const QJsonObject& object) {
  parts_.out << (has("json") ? line(object.isEmpty() ? QJsonObject{{QStringLiteral("text"), text}} : object) : text)
             << Qt::endl;
}

void Ctl::overview(QTextStream& out) const {
  out << translated(QT_TRANSLATE_NOOP("ctl",
                                      "guijuctl COMMAND … works on a center without a window. FILE-OR-SERVER is a file "
                                      "or postgresql://user@host/database."))
      << Qt::endl;
  for (const auto& group : verbs_) {
    for (const CtlVerb& verb : group) {
      out << QStringLiteral("  %1 %2\n      %3\n")
                 .arg(QLatin1StringView(verb.name), QLatin1StringView(verb.usage), translated(verb.summary));
    }
  }
  out << translated(QT_TRANSLATE_NOOP("ctl",
                                      "--as NAME signs in; the password is read from standard input or --password-fd "
                                      "N. --json answers for programs."))
      << Qt::endl;
}

ExitCode Ctl::usage(const QString& problem) {
  if (!problem.isEmpty()) parts_.err << problem << Qt::endl;
  overview(parts_.err);
  return ExitCode::Usage;
}

ExitCode Ctl::failed(const Error& error) {
  if (has("json")) {
    parts_.out << line({{QStringLiteral("error"), inWords(error.what)},
                        {QStringLiteral("next"), inWords(error.next)},
                        {QStringLiteral("detail"), error.detail}})
               << Qt::endl;
  } else {
    parts_.err << inWords(error) << Qt::endl;
    if (!error.detail.isEmpty()) parts_.err << u'(' << error.detail << u')' << Qt::endl;
  }
  return ExitCode::Failed;
}

ExitCode Ctl::refused(const Refusal& refusal) {
  QJsonArray findings;
  QStringList lines;
  for (const policy::Finding& finding : refusal.decision.obstacles()) {
    lines << QStringLiteral("  § %1  %2 %3")
                 .arg(finding.clause, inWords(finding.because), inWords(finding.remedy))
                 .trimmed();
    findings.append(QJsonObject{{QStringLiteral("clause"), finding.clause},
                                {QStringLiteral("because"), inWords(finding.because)},
                                {QStringLiteral("remedy"), inWords(finding.remedy)}});
  }
  if (refusal.kind == Refusal::Kind::Permission)
    lines << QStringLiteral("  ") +
                 translated(QT_TRANSLATE_NOOP("ctl", "You have no right to do this (%1).")).arg(refusal.action);
  if (has("json")) {
    parts_.out << line({{QStringLiteral("refused"), inWords(refusal.what)},
                        {QStringLiteral("id"), refusal.id},
                        {QStringLiteral("action"), refusal.action},
                        {QStringLiteral("findings"), findings}})
               << Qt::endl;
  } else {
    parts_.err << translated(QT_TRANSLATE_NOOP("ctl", "Refused: %1 (%2)")).arg(inWords(refusal.what), refusal.id)
               << Qt::endl
               << lines.join(u'\n') << Qt::endl;
  }
  return ExitCode::Refused;
}

ExitCode Ctl::failed(const Problem& problem) {
  if (const Error* error = std::get_if<Error>(&problem)) return failed(*error);
  if (const Refusal* refusal = std::get_if<Refusal>(&problem)) return refused(*refusal);
  const Conflict& conflict = std::get<Conflict>(problem);
  return failed(Error{ErrorCode::Conflict,
                      message("ctl", QT_TRANSLATE_NOOP("ctl", "%1 changed this meanwhile."), {conflict.changedBy}),
                      message("ctl", QT_TRANSLATE_NOOP("ctl", "Look at it again, then repeat the command.")),
                      {}});
}

}  // namespace guiju
