// SPDX-License-Identifier: GPL-3.0-or-later
// R15: whoever holds the file alters the audit trail behind the program's back: edits, deletes, inserts, swaps, cuts
// the tail, or rebuilds the chain from some entry on with right hashes. `verify` finds each; the last two by the head
// noted before.
//   fault_audit short | full
#include <QRandomGenerator>

#include "application/center/verify.h"
#include "fault/counting.h"

namespace guiju::fault {
namespace {

constexpr int kEntries = 60;

enum class Attack { Edit, Delete, Insert, Swap, AlterRecord, CutTail, Rebuild };
constexpr const char* kNames[] = {"edit", "delete", "insert", "swap", "alter the record", "cut the tail", "rebuild"};
constexpr int kAttacks = 7;

class Attacker {
 public:
  Attacker(storage::Connection& connection, unsigned seed) : connection_(connection), chance_(seed) {}

  // Takes away what the database itself holds against him.
  void unlock() {
    run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    for (const storage::Row& row : orGiveUp(
             connection_.query(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")), "triggers")) {
      run(QStringLiteral("DROP TRIGGER \"%1\"").arg(row.text(0)));
    }
  }

  // False when the database refused the alteration (a unique value taken twice), so that nothing was altered.
  bool attack(Attack kind) {
    switch (kind) {
      case Attack::Edit:
        return edit(pick({QStringLiteral("audit_entry"), QStringLiteral("audit_row")}));
      case Attack::Delete:
        return remove();
      case Attack::Insert:
        return insert();
      case Attack::Swap:
        return swap();
      case Attack::AlterRecord:
        return tried(QStringLiteral("UPDATE tally_mark SET count = count + 1 WHERE id = %1").arg(entry()));
      case Attack::CutTail:
        return cutTail(1 + static_cast<int>(chance_.bounded(kEntries - 1)));
      case Attack::Rebuild:
        return rebuild(entry());
    }
    return false;
  }

 private:
  void run(const QString& sql, const storage::Values& values = {}) {
    static_cast<void>(orGiveUp(connection_.execute(sql, values), "attack"));
  }
  bool tried(const QString& sql, const storage::Values& values = {}) {
    const auto changed = connection_.execute(sql, values);
    return changed && *changed > 0;
  }
  qint64 entry() { return 1 + chance_.bounded(kEntries); }
  QString pick(const QStringList& choices) { return choices.at(chance_.bounded(static_cast<int>(choices.size()))); }

  // Another value in one column of one row, whatever it is.
  bool edit(const QString& table) {
    const bool entries = table == QLatin1String("audit_entry");
    const QString column =
        entries ? pick({QStringLiteral("at"), QStringLiteral("utc_offset"), QStringLiteral("account"),
                        QStringLiteral("actor"), QStringLiteral("origin"), QStringLiteral("request"),
                        QStringLiteral("command"), QStringLiteral("record"), QStringLiteral("record_id"),
                        QStringLiteral("changes"), QStringLiteral("previous_hash"), QStringLiteral("hash")})
                : pick({QStringLiteral("position"), QStringLiteral("record"), QStringLiteral("record_id"),
                        QStringLiteral("changes"), QStringLiteral("hash")});
    const QString other = column.endsWith(QLatin1String("hash")) ? QStringLiteral("randomblob(32)")
                          : column == QLatin1String("changes")
                              ? QStringLiteral("replace(replace(changes, '1', '7'), '0', '1') || ' '")
                          : column == QLatin1String("at") ? QStringLiteral("replace(at, '20', '19')")
                          : column == QLatin1String("utc_offset") || column == QLatin1String("account") ||
                                  column == QLatin1String("record_id") || column == QLatin1String("position")
                              ? column + QStringLiteral(" + 1 + abs(random() % 9)")
                              : column + QStringLiteral(" || 'x'");
    return tried(QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %4 = %5 AND %2 <> %3")
                     .arg(table, column, other, entries ? QStringLiteral("sequence") : QStringLiteral("entry"))
                     .arg(entry()));
  }

  bool remove() {
    // Not the last entry: that is cutting the tail.
    const qint64 which = 1 + chance_.bounded(kEntries - 1);
    if (chance_.bounded(2) == 0)
      return tried(QStringLiteral("DELETE FROM audit_row WHERE entry = %1 AND position = 0").arg(which));
    if (chance_.bounded(2) == 0) run(QStringLiteral("DELETE FROM audit_row WHERE entry = %1").arg(which));
    return tried(QStringLiteral("DELETE FROM audit_entry WHERE sequence = %1").arg(which));
  }

  // A copy of an entry between two others, or one more record in an entry.
  bool insert() {
    const qint64 which = 1 + chance_.bounded(kEntries - 1);
    if (chance_.bounded(2) == 0) {
      return tried(
          QStringLiteral(
              "INSERT INTO audit_row SELECT entry, position + 7, record, record_id + 1, changes, hash FROM audit_row "
              "WHERE entry = %1 AND position = 0")
              .arg(which));
    }
    for (const char* shift : {"UPDATE audit_entry SET sequence = -sequence - 1 WHERE sequence >= %1",
                              "UPDATE audit_entry SET sequence = -sequence WHERE sequence < 0",
                              "UPDATE audit_row SET entry = -entry - 1 WHERE entry >= %1",
                              "UPDATE audit_row SET entry = -entry WHERE entry < 0"}) {
      const QString sql = QLatin1StringView(shift).toString();
      if (!tried(sql.contains(QLatin1String("%1")) ? sql.arg(which) : sql)) return false;
    }
    return tried(QStringLiteral("INSERT INTO audit_entry SELECT %1, at, utc_offset, account, actor, origin, 'forged', "
                                "command, record, record_id, "
                                "changes, previous_hash, randomblob(32) FROM audit_entry WHERE sequence = %1 + 1")
                     .arg(which));
  }

  bool swap() {
    const qint64 one = 1 + chance_.bounded(kEntries - 1);
    const qint64 other = one + 1 + chance_.bounded(static_cast<int>(kEntries - one));
    const bool entries = chance_.bounded(2) == 0;
    const QString sql = entries ? QStringLiteral("UPDATE audit_entry SET sequence = %2 WHERE sequence = %1")
                                : QStringLiteral("UPDATE audit_row SET entry = %2 WHERE entry = %1");
    const qint64 aside = 1000000;
    return tried(sql.arg(one).arg(aside)) && tried(sql.arg(other).arg(one)) && tried(sql.arg(aside).arg(other));
  }

  // The last entries vanish with everything that would miss them.
  bool cutTail(int count) {
    const int kept = kEntries - count;
    run(QStringLiteral("DELETE FROM audit_row WHERE entry > %1").arg(kept));
    run(QStringLiteral("DELETE FROM tally_mark WHERE id > %1").arg(kept));
    run(QStringLiteral("DELETE FROM answered_request"));
    return tried(QStringLiteral("DELETE FROM audit_entry WHERE sequence > %1").arg(kept));
  }

  // A lie with right hashes: from `first` on, every row, root and link is made anew by the program's own rules.
  bool rebuild(qint64 first) {
    storage::CenterStore store(connection_);
    std::vector<AuditEntry> chain;
    orGiveUp(store.forEachEntry([&](const AuditEntry& entry) {
      chain.push_back(entry);
      return true;
    }),
             "read");
    QByteArray previous = first > 1 ? chain.at(static_cast<std::size_t>(first - 2)).hash : QByteArray(32, '\0');
    for (qint64 i = first; i <= kEntries; ++i) {
      AuditEntry entry = chain.at(static_cast<std::size_t>(i - 1));
      if (i == first) entry.actor = QStringLiteral("someone else");
      entry.previousHash = previous;
      entry.hash = auditHash(entry);
      previous = entry.hash;
      if (!tried(QStringLiteral("UPDATE audit_entry SET actor = ?, previous_hash = ?, hash = ? WHERE sequence = ?"),
                 {entry.actor, entry.previousHash, entry.hash, i})) {
        return false;
      }
    }
    return true;
  }

  storage::Connection& connection_;
  QRandomGenerator chance_;
};

int alter(int alterations) {
  const QTemporaryDir folder;
  storage::Location location;
  location.file = folder.filePath(QStringLiteral("center.guiju"));
  makeCenter(location);
  const WallClock clock;
  const auto database = orGiveUp(storage::Database::open(location, storage::OpenMode::ReadWrite, clock), "open");
  const auto writer = orGiveUp(database->connect(storage::ConnectionRole::Writer), "connect");
  Counter counter;
  for (int i = 1; i <= kEntries; ++i) {
    if (!counter.run(*writer, {}, QStringLiteral("r%1").arg(i))) giveUp(QStringLiteral("command"));
  }
  const Areas areas({{"fault", kCountGrants, {&recordType<TallyMark>()}}});
  const VerifyReport sound = orGiveUp(verifyCenter(*writer, areas), "verify");
  if (!sound.isSound() || sound.entries != kEntries) {
    giveUp(QStringLiteral("the untouched trail is not sound: ") +
           (sound.faults.empty() ? QString() : sound.faults.front().text));
  }
  if (!orGiveUp(verifyCenter(*writer, areas, sound.head), "verify").isSound())
    giveUp(QStringLiteral("its own head is not an anchor"));

  Attacker attacker(*writer, 20261123);
  attacker.unlock();
  int made[kAttacks] = {};
  for (int i = 0; i < alterations;) {
    const int kind = i % kAttacks;
    orGiveUp(writer->begin(), "begin");
    if (attacker.attack(static_cast<Attack>(kind))) {
      const bool needsAnchor = static_cast<Attack>(kind) >= Attack::CutTail;
      const auto report = verifyCenter(*writer, areas, needsAnchor ? std::optional(sound.head) : std::nullopt);
      if (report && report->isSound())
        giveUp(QStringLiteral("alteration %1 (%2) was not found").arg(i).arg(QLatin1StringView(kNames[kind])));
      ++made[kind];
      ++i;
    }
    writer->rollback();
  }
  if (!orGiveUp(verifyCenter(*writer, areas, sound.head), "verify").isSound())
    giveUp(QStringLiteral("the trail was not left as it was"));
  std::printf("R15: %d alterations of the audit trail, all found:", alterations);
  for (int kind = 0; kind < kAttacks; ++kind)
    std::printf(" %s %d%s", kNames[kind], made[kind], kind + 1 < kAttacks ? "," : "\n");
  return 0;
}

}  // namespace
}  // namespace guiju::fault

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  return guiju::fault::alter(QCoreApplication::arguments().value(1) == QLatin1String("full") ? 10000 : 350);
}
