// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/database.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QFile>
#include <QFileInfo>

#include "domain/base/center.h"
#include "storage/base/backup.h"
#include "storage/base/center_store.h"
#include "storage/base/migrations.h"
#include "storage/base/records.h"
#include "support/place.h"
#include "support/world.h"

namespace guiju::storage {
namespace {

using test::FixedClock;
using test::Place;
using test::why;

Center sampleCenter() {
  Center center;
  center.key = QString(32, u'a');
  center.name = QStringLiteral("华东营销中心");
  center.templateId = QStringLiteral("event_center");
  center.language = QStringLiteral("zh_CN");
  center.timeZone = QStringLiteral("Asia/Shanghai");
  center.createdAt = QDateTime(QDate(2026, 11, 23), QTime(6, 30, 1, 250), Qt::UTC);
  return center;
}

class DatabaseOnEngine : public testing::TestWithParam<Engine> {
 protected:
  Place place_{GetParam()};
  FixedClock clock_;

  std::unique_ptr<Database> create() {
    auto database = Database::open(place_.location(), OpenMode::Create, clock_);
    EXPECT_TRUE(database.has_value()) << why(database);
    return database ? std::move(*database) : nullptr;
  }
  static std::unique_ptr<Connection> writer(const Database& database) {
    auto connection = database.connect(ConnectionRole::Writer);
    EXPECT_TRUE(connection.has_value()) << why(connection);
    return connection ? std::move(*connection) : nullptr;
  }
};

TEST_P(DatabaseOnEngine, KeepsARecordWithEveryKindOfField) {
  const auto database = create();
  const auto connection = writer(*database);
  const Center center = sampleCenter();
  ASSERT_TRUE(rows::insert(*connection, recordType<Center>(), &center).has_value());
  const auto found = CenterStore(*connection).center();
  ASSERT_TRUE(found.has_value()) << why(found);
  EXPECT_EQ(found->name, center.name);
  EXPECT_EQ(found->createdAt, center.createdAt);
  EXPECT_EQ(found->version, 1);
  EXPECT_FALSE(found->demonstration);
}

TEST_P(DatabaseOnEngine, UpdatesOnlyTheVersionThatIsStored) {
  const auto database = create();
  const auto connection = writer(*database);
  Center center = sampleCenter();
  ASSERT_TRUE(rows::insert(*connection, recordType<Center>(), &center).has_value());
  center.name = QStringLiteral("second");
  EXPECT_TRUE(rows::update(*connection, recordType<Center>(), &center, 1).value());
  center.name = QStringLiteral("third");
  EXPECT_FALSE(rows::update(*connection, recordType<Center>(), &center, 1).value());
  EXPECT_EQ(CenterStore(*connection).center()->name, QStringLiteral("second"));
}

TEST_P(DatabaseOnEngine, RefusesToCreateOverACenterAndToOpenNothing) {
  {
    auto missing = Database::open(place_.location(), OpenMode::ReadWrite, clock_);
    ASSERT_FALSE(missing.has_value());
  }
  (void)create();
  auto again = Database::open(place_.location(), OpenMode::Create, clock_);
  ASSERT_FALSE(again.has_value());
  EXPECT_EQ(again.error().code, ErrorCode::InvalidInput);
  EXPECT_FALSE(again.error().next.isEmpty());
}

TEST_P(DatabaseOnEngine, RefusesAPlaceOfALaterVersion) {
  {
    const auto database = create();
    const auto connection = writer(*database);
    ASSERT_TRUE(
        connection
            ->execute(QStringLiteral("INSERT INTO schema_step (number, name, applied_at) VALUES (9999, 'later', ?)"),
                      {clock_.now()})
            .has_value());
  }
  auto opened = Database::open(place_.location(), OpenMode::ReadWrite, clock_);
  ASSERT_FALSE(opened.has_value());
  EXPECT_EQ(opened.error().code, ErrorCode::NewerVersion);
}

TEST_P(DatabaseOnEngine, HostileTextComesBackUnchanged) {
  const auto database = create();
  const auto connection = writer(*database);
  Center center = sampleCenter();
  ASSERT_TRUE(rows::insert(*connection, recordType<Center>(), &center).has_value());
  qint64 version = 1;
  for (const QString& text : {QStringLiteral("'; DROP TABLE center; --"), QStringLiteral("? $1 :name %1 \\ \" ''"),
                              QStringLiteral("𠮷野家 \U0001F600 e\u0301"), QStringLiteral("line\nbreak\ttab")}) {
    center.name = text;
    ASSERT_TRUE(rows::update(*connection, recordType<Center>(), &center, version++).value());
    EXPECT_EQ(CenterStore(*connection).center()->name, text);
  }
}

TEST_P(DatabaseOnEngine, AuditEntriesCanNeitherBeChangedNorDeletedNorSkipped) {
  const auto database = create();
  const auto connection = writer(*database);
  AuditEntry entry;
  entry.sequence = 1;
  entry.at = clock_.now();
  entry.request = QStringLiteral("r1");
  entry.previousHash = QByteArray(32, '\0');
  entry.hash = QByteArray(32, 'h');
  ASSERT_TRUE(CenterStore(*connection).append(entry).has_value());
  EXPECT_FALSE(connection->execute(QStringLiteral("UPDATE audit_entry SET actor = 'x'")).has_value());
  EXPECT_FALSE(connection->execute(QStringLiteral("DELETE FROM audit_entry")).has_value());
  entry.sequence = 3;
  entry.request = QStringLiteral("r3");
  entry.hash = QByteArray(32, 'i');
  EXPECT_FALSE(CenterStore(*connection).append(entry).has_value());
}

TEST_P(DatabaseOnEngine, AReaderCanNotWrite) {
  const auto database = create();
  auto reader = database->connect(ConnectionRole::Reader);
  ASSERT_TRUE(reader.has_value());
  EXPECT_FALSE((*reader)->execute(QStringLiteral("DELETE FROM security_event")).has_value());
}

INSTANTIATE_TEST_SUITE_P(Engines, DatabaseOnEngine, testing::ValuesIn(test::engines()), test::engineName);

class DatabaseFile : public testing::Test {
 protected:
  Place place_{Engine::Sqlite};
  FixedClock clock_;
};

TEST_F(DatabaseFile, IsForItsOwnerAlone) {
  auto database = Database::open(place_.location(), OpenMode::Create, clock_);
  ASSERT_TRUE(database.has_value()) << why(database);
  struct stat info {};
  ASSERT_EQ(::stat(QFile::encodeName(place_.location().file).constData(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777U, 0600U);
}

TEST_F(DatabaseFile, IsHeldByOneProcessEvenThroughALink) {
  auto first = Database::open(place_.location(), OpenMode::Create, clock_);
  ASSERT_TRUE(first.has_value()) << why(first);
  Location linked = place_.location();
  linked.file = place_.folder() + QStringLiteral("/other.guiju");
  ASSERT_EQ(::link(QFile::encodeName(place_.location().file).constData(), QFile::encodeName(linked.file).constData()),
            0);
  for (const Location& location : {place_.location(), linked}) {
    auto second = Database::open(location, OpenMode::ReadWrite, clock_);
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::Busy);
  }
  first->reset();
  EXPECT_TRUE(Database::open(linked, OpenMode::ReadWrite, clock_).has_value());
}

TEST_F(DatabaseFile, IsNotTakenForACenterWhenItIsSomethingElse) {
  QFile file(place_.location().file);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("This is a letter, not a database; it is long enough to look like neither a header nor a page of one.");
  file.close();
  auto opened = Database::open(place_.location(), OpenMode::ReadWrite, clock_);
  ASSERT_FALSE(opened.has_value());
  EXPECT_EQ(opened.error().code, ErrorCode::Corrupt);
}

TEST_F(DatabaseFile, ABackupHoldsTheContentAndRestoresIt) {
  const QString target = place_.folder() + QStringLiteral("/backup/one.guiju");
  {
    auto database = Database::open(place_.location(), OpenMode::Create, clock_);
    ASSERT_TRUE(database.has_value());
    auto connection = (*database)->connect(ConnectionRole::Writer);
    Center center = sampleCenter();
    ASSERT_TRUE(rows::insert(**connection, recordType<Center>(), &center).has_value());
    const auto done = backupTo(**connection, target);
    ASSERT_TRUE(done.has_value()) << why(done);
    EXPECT_FALSE(backupTo(**connection, target).has_value()) << "a backup never overwrites another";
    center.name = QStringLiteral("after the backup");
    ASSERT_TRUE(rows::update(**connection, recordType<Center>(), &center, 1).value());
  }
  const auto kept = restoreFrom(target, place_.location().file, clock_.now());
  ASSERT_TRUE(kept.has_value()) << why(kept);
  EXPECT_TRUE(QFileInfo::exists(*kept));
  auto database = Database::open(place_.location(), OpenMode::ReadWrite, clock_);
  ASSERT_TRUE(database.has_value()) << why(database);
  auto connection = (*database)->connect(ConnectionRole::Reader);
  EXPECT_EQ(CenterStore(**connection).center()->name, sampleCenter().name);
}

TEST_F(DatabaseFile, RestoringRefusesWhatIsNotABackup) {
  const QString wrong = place_.folder() + QStringLiteral("/wrong.guiju");
  QFile file(wrong);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(QByteArray(8192, 'x'));
  file.close();
  EXPECT_FALSE(restoreFrom(wrong, place_.location().file, clock_.now()).has_value());
  EXPECT_FALSE(QFileInfo::exists(place_.location().file));
}

TEST_F(DatabaseFile, OpensReadOnlyWithoutTouchingAnything) {
  (void)Database::open(place_.location(), OpenMode::Create, clock_);
  QFile::setPermissions(place_.location().file, QFile::ReadOwner);
  const QFileInfo before(place_.location().file);
  auto opened = Database::open(place_.location(), OpenMode::ReadOnly, clock_);
  ASSERT_TRUE(opened.has_value()) << why(opened);
  auto connection = (*opened)->connect(ConnectionRole::Writer);
  ASSERT_TRUE(connection.has_value()) << why(connection);
  EXPECT_FALSE((*connection)->execute(QStringLiteral("DELETE FROM security_event")).has_value());
  EXPECT_EQ(QFileInfo(place_.location().file).lastModified(), before.lastModified());
}

}  // namespace
}  // namespace guiju::storage
