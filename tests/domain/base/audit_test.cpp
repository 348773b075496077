// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/audit.h"

#include <gtest/gtest.h>

#include "domain/access/account.h"
#include "domain/base/center.h"
#include "domain/org/employee.h"
#include "support/clause.h"
#include "support/world.h"

namespace guiju {
namespace {

std::vector<FieldValue> valuesOf(const RecordType& type, const void* record) {
  std::vector<FieldValue> values;
  for (const FieldInfo& field : type.fields) values.push_back(field.get(record));
  return values;
}

AuditEntry entryOne() {
  AuditEntry entry;
  entry.sequence = 1;
  entry.at = QDateTime(QDate(2026, 11, 23), QTime(6, 30), Qt::UTC);
  entry.utcOffsetMinutes = 480;
  entry.account = {3};
  entry.actor = QStringLiteral("沈砚秋");
  entry.origin = QStringLiteral("window");
  entry.request = QStringLiteral("r1");
  entry.command = QStringLiteral("org.unit.create");
  entry.record = QStringLiteral("unit");
  entry.recordId = 9;
  entry.changes = QStringLiteral("{}");
  entry.previousHash = QByteArray(32, '\0');
  return entry;
}

TEST(Audit, TheHashDependsOnEveryColumn) {
  CLAUSE("WFA-7.2");
  const QByteArray hash = auditHash(entryOne());
  const auto changed = [&](auto change) {
    AuditEntry entry = entryOne();
    change(entry);
    return auditHash(entry) != hash;
  };
  EXPECT_TRUE(changed([](AuditEntry& e) { e.sequence = 2; }));
  EXPECT_TRUE(changed([](AuditEntry& e) { e.at = e.at.addMSecs(1); }));
  EXPECT_TRUE(changed([](AuditEntry& e) { e.utcOffsetMinutes = 0; }));
  EXPECT_TRUE(changed([](AuditEntry& e) { e.account = {4}; }));
  EXPECT_TRUE(changed([](AuditEntry& e) { e.actor += u' '; }));
  EXPECT_TRUE(changed([](AuditEntry& e) { e.origin.clear(); }));
  EXPECT_TRUE(changed([](AuditEntry& e) { e.request = QStringLiteral("r2"); }));
  EXPECT_TRUE(changed([](AuditEntry& e) { e.command = QStringLiteral("org.unit.edit"); }));
  EXPECT_TRUE(changed([](AuditEntry& e) { e.record = QStringLiteral("employee"); }));
  EXPECT_TRUE(changed([](AuditEntry& e) { e.recordId = 10; }));
  EXPECT_TRUE(changed([](AuditEntry& e) { e.changes = QStringLiteral("[]"); }));
  EXPECT_TRUE(changed([](AuditEntry& e) { e.previousHash[31] = 'x'; }));
}

TEST(Audit, TheRootSeesRowsSwappedAddedAndRemoved) {
  const AuditRow one{1, 0, QStringLiteral("unit"), 1, QStringLiteral("{}"), QByteArray(32, '1')};
  const AuditRow two{1, 1, QStringLiteral("unit"), 2, QStringLiteral("{}"), QByteArray(32, '2')};
  EXPECT_NE(auditRoot({one, two}), auditRoot({two, one}));
  EXPECT_NE(auditRoot({one, two}), auditRoot({one}));
  EXPECT_NE(auditRoot({one}), auditRoot({}));
}

TEST(Audit, KeepsWhatChangedAndOnlyThat) {
  test::SeededRandom random;
  Center before;
  before.name = QStringLiteral("旧");
  Center after = before;
  after.name = QStringLiteral("新");
  const RecordType& type = recordType<Center>();
  std::vector<PersonalValue> personal;
  const QString text = changesText({&type, 1, valuesOf(type, &before), valuesOf(type, &after)}, random, personal);
  EXPECT_EQ(text, QStringLiteral(R"({"fields":{"name":["旧","新"]},"op":"update"})"));
  EXPECT_TRUE(personal.empty());
}

TEST(Audit, PersonalValuesEnterAsDigestsAndSecretsNotAtAll) {
  test::SeededRandom random;
  org::Employee employee;
  employee.number = QStringLiteral("E001");
  employee.phone = QStringLiteral("13800000000");
  const RecordType& type = recordType<org::Employee>();
  std::vector<PersonalValue> personal;
  const QString text = changesText({&type, 5, {}, valuesOf(type, &employee)}, random, personal);
  EXPECT_FALSE(text.contains(employee.phone));
  ASSERT_FALSE(personal.empty());
  for (const PersonalValue& value : personal) {
    EXPECT_TRUE(text.contains(value.digest));
    EXPECT_EQ(value.digest, personalDigest(value.salt, value.value));
  }

  access::Account account;
  account.verifier = QByteArray(32, 'v');
  const RecordType& secretType = recordType<access::Account>();
  const QString secret = changesText({&secretType, 5, {}, valuesOf(secretType, &account)}, random, personal);
  EXPECT_FALSE(secret.contains(QString::fromLatin1(account.verifier.toHex())));
}

}  // namespace
}  // namespace guiju
