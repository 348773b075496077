// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

#include "app/base/ctl.h"
#include "application/access/access_document.h"
#include "application/base/words.h"
#include "application/center/all_areas.h"
#include "application/center/open_center.h"
#include "application/center/sample.h"
#include "application/center/verify.h"
#include "storage/base/backup.h"
#include "storage/base/copy.h"
#include "storage/base/migrations.h"

namespace guiju {

namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("ctl", text);
}

// A file that a failed founding left behind is no center: away with it.
void removeUnfinished(const storage::Location& location) {
  if (location.engine != storage::Engine::Sqlite) return;
  for (const char* suffix : {"", "-wal", "-shm", ".lock"}) QFile::remove(location.file + QLatin1StringView(suffix));
}

ExitCode create(Ctl& ctl) {
  if (ctl.positionalCount() != 1 || !ctl.has("name")) return ExitCode::Usage;
  auto location = ctl.location(0);
  if (!location) return ctl.failed(location.error());
  auto password = ctl.password();
  if (!password) return ctl.failed(password.error());
  NewCenter wanted;
  wanted.name = ctl.option("name");
  wanted.templateId = ctl.option("template", QStringLiteral("event_center"));
  wanted.language = ctl.option("lang", QStringLiteral("zh_CN"));
  wanted.timeZone = ctl.option("zone", QStringLiteral("Asia/Shanghai"));
  wanted.smallCenter = ctl.has("small");
  wanted.administratorLogin = ctl.option("admin", QStringLiteral("admin"));
  wanted.administratorName = ctl.option("admin-name", wanted.administratorLogin);
  wanted.password = *password;
  wanted.cost = ctl.cost();
  auto founded = OpenCenter::create(*location, wanted, {ctl.pipeline(), ctl.cost(), false}, foundingSteps());
  if (!founded) return ctl.failed(founded.error());
  ctl.say(translated(QT_TRANSLATE_NOOP("ctl", "The center “%1” was founded at %2.")).arg(wanted.name, location->text()),
          {{QStringLiteral("center"), wanted.name}, {QStringLiteral("place"), location->text()}});
  return ExitCode::Ok;
}

ExitCode verify(Ctl& ctl) {
  if (ctl.positionalCount() != 1) return ExitCode::Usage;
  auto desk = ctl.open(0);
  if (!desk) return ctl.failed(desk.error());
  std::optional<QByteArray> anchor;
  if (ctl.has("anchor")) anchor = QByteArray::fromHex(ctl.option("anchor").toLatin1());
  auto report = verifyCenter((*desk)->connection(), ctl.pipeline().areas(), anchor);
  if (!report) return ctl.failed(report.error());
  QJsonArray faults;
  QString text =
      translated(QT_TRANSLATE_NOOP("ctl", "%1 audit entries, %2 changes, %3 signatures, %4 records compared."))
          .arg(report->entries)
          .arg(report->rows)
          .arg(report->signatures)
          .arg(report->compared);
  for (const Message& fault : report->faults) {
    faults.append(inWords(fault));
    text += u'\n' + inWords(fault);
  }
  if (report->isSound()) {
    text += u'\n' +
            (anchor ? translated(QT_TRANSLATE_NOOP("ctl", "Sound, and the noted hash is in it."))
                    : translated(QT_TRANSLATE_NOOP(
                          "ctl", "Consistent with itself; give --anchor HASH to compare with a hash noted earlier.")));
  }
  text += u'\n' + translated(QT_TRANSLATE_NOOP("ctl", "Head: %1")).arg(QString::fromLatin1(report->head.toHex()));
  ctl.say(text, {{QStringLiteral("entries"), report->entries},
                 {QStringLiteral("signatures"), report->signatures},
                 {QStringLiteral("compared"), report->compared},
                 {QStringLiteral("head"), QString::fromLatin1(report->head.toHex())},
                 {QStringLiteral("anchored"), report->anchored},
                 {QStringLiteral("sound"), report->isSound()},
                 {QStringLiteral("faults"), faults}});
  return report->isSound() ? ExitCode::Ok : ExitCode::Unsound;
}

ExitCode backup(Ctl& ctl) {
  if (ctl.positionalCount() < 1 || ctl.positionalCount() > 2) return ExitCode::Usage;
  auto desk = ctl.open(0);
  if (!desk) return ctl.failed(desk.error());
  const QString target = ctl.positionalCount() == 2
                             ? ctl.positional(1)
                             : storage::backupPath((*desk)->connection().location().file, ctl.pipeline().clock().now());
  auto done = storage::backupTo((*desk)->connection(), target);
  if (!done) return ctl.failed(done.error());
  ctl.say(translated(QT_TRANSLATE_NOOP("ctl", "Backed up to %1.")).arg(target), {{QStringLiteral("backup"), target}});
  return ExitCode::Ok;
}

ExitCode restore(Ctl& ctl) {
  if (ctl.positionalCount() != 2) return ExitCode::Usage;
  auto kept = storage::restoreFrom(ctl.positional(0), ctl.positional(1), ctl.pipeline().clock().now());
  if (!kept) return ctl.failed(kept.error());
  ctl.say(kept->isEmpty() ? translated(QT_TRANSLATE_NOOP("ctl", "Restored %1.")).arg(ctl.positional(1))
                          : translated(QT_TRANSLATE_NOOP("ctl", "Restored %1; what was there is kept as %2."))
                                .arg(ctl.positional(1), *kept),
          {{QStringLiteral("restored"), ctl.positional(1)}, {QStringLiteral("kept"), *kept}});
  return ExitCode::Ok;
}

ExitCode migrate(Ctl& ctl) {
  if (ctl.positionalCount() != 1) return ExitCode::Usage;
  auto desk = ctl.open(0);
  if (!desk) return ctl.failed(desk.error());
  auto version = storage::schemaVersion((*desk)->connection());
  if (!version) return ctl.failed(version.error());
  ctl.say(translated(QT_TRANSLATE_NOOP("ctl", "Up to date: step %1.")).arg(*version),
          {{QStringLiteral("step"), *version}});
  return ExitCode::Ok;
}

ExitCode copy(Ctl& ctl) {
  if (ctl.positionalCount() != 2) return ExitCode::Usage;
  auto from = ctl.open(0);
  if (!from) return ctl.failed(from.error());
  auto target = ctl.location(1);
  if (!target) return ctl.failed(target.error());
  auto to = ctl.open(1, storage::OpenMode::Create);
  if (!to) return ctl.failed(to.error());
  auto copied = storage::copyCenter((*from)->connection(), (*to)->connection());
  if (!copied) {
    to->reset();
    removeUnfinished(*target);
    return ctl.failed(copied.error());
  }
  auto source = storage::contentDigest((*from)->connection());
  auto result = storage::contentDigest((*to)->connection());
  if (!source) return ctl.failed(source.error());
  if (!result) return ctl.failed(result.error());
  const bool same = *source == *result;
  ctl.say(same ? translated(QT_TRANSLATE_NOOP("ctl", "Copied %1 rows; the content is identical (%2)."))
                     .arg(*copied)
                     .arg(QString::fromLatin1(result->toHex().left(16)))
               : translated(QT_TRANSLATE_NOOP("ctl", "Copied, but the content differs: do not use the copy.")),
          {{QStringLiteral("rows"), *copied},
           {QStringLiteral("identical"), same},
           {QStringLiteral("digest"), QString::fromLatin1(result->toHex())}});
  return same ? ExitCode::Ok : ExitCode::Unsound;
}

ExitCode matrix(Ctl& ctl) {
  if (ctl.positionalCount() != 0) return ExitCode::Usage;
  ctl.say(access::accessDocument(ctl.pipeline().areas().matrix()).trimmed());
  return ExitCode::Ok;
}

ExitCode sample(Ctl& ctl) {
  if (ctl.positionalCount() != 1) return ExitCode::Usage;
  auto location = ctl.location(0);
  if (!location) return ctl.failed(location.error());
  auto built = buildSampleCenter(*location, ctl.option("lang", QStringLiteral("zh_CN")), ctl.pipeline().clock().now());
  if (!built) {
    // A place that was not empty is not ours to clear.
    if (built.error().code != ErrorCode::InvalidInput) removeUnfinished(*location);
    return ctl.failed(built.error());
  }
  ctl.say(translated(QT_TRANSLATE_NOOP("ctl", "The sample center was built at %1.")).arg(location->text()),
          {{QStringLiteral("place"), location->text()}});
  return ExitCode::Ok;
}

constexpr CtlVerb kVerbs[] = {
    {"create",
     "FILE-OR-SERVER --name NAME [--template ID] [--lang zh_CN|en] [--zone ZONE] [--admin LOGIN] [--admin-name NAME] "
     "[--small]",
     QT_TRANSLATE_NOOP("ctl", "Found a center; the administrator's password is read from standard input."), create},
    {"sample", "FILE-OR-SERVER [--lang zh_CN|en]",
     QT_TRANSLATE_NOOP("ctl", "Build the sample center: a demonstration with two years of history."), sample},
    {"matrix", "", QT_TRANSLATE_NOOP("ctl", "Print the access table as a document."), matrix},
    {"verify", "FILE-OR-SERVER [--anchor HASH]",
     QT_TRANSLATE_NOOP("ctl", "Check the audit trail, the signatures and every record against it."), verify},
    {"backup", "FILE [TARGET]", QT_TRANSLATE_NOOP("ctl", "Copy a file while others work in it."), backup},
    {"restore", "BACKUP FILE", QT_TRANSLATE_NOOP("ctl", "Put a backup in the place of a file; the file is kept."),
     restore},
    {"migrate", "FILE-OR-SERVER",
     QT_TRANSLATE_NOOP("ctl", "Bring a center to the form of this version, after a backup."), migrate},
    {"copy", "FROM TO",
     QT_TRANSLATE_NOOP("ctl", "Move a center from a file to a server or back, with identical content."), copy},
};

}  // namespace

std::span<const CtlVerb> centerVerbs() {
  return kVerbs;
}

}  // namespace guiju
