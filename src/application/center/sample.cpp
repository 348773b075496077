// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/center/sample.h"

#include <random>

#include "application/access/account_commands.h"
#include "application/access/actors.h"
#include "application/access/sign_in.h"
#include "application/base/executor.h"
#include "application/center/all_areas.h"
#include "application/center/sample_story.h"
#include "application/org/roster_commands.h"
#include "storage/base/backup.h"
#include "storage/base/database.h"
#include "storage/org/org_store.h"

namespace guiju {

namespace {

constexpr unsigned kSeed = 20241101;
// The sample protects nothing: deriving its keys may be cheap, but the store keeps the same form.
constexpr PasswordCost kDemonstrationCost{3, 64U * 1024U * 1024U};

// The same bytes in every build of the sample.
class SampleRandom final : public RandomSource {
 public:
  [[nodiscard]] QByteArray bytes(int count) override {
    QByteArray result(count, '\0');
    for (char& byte : result) byte = static_cast<char>(engine_() & 0xFFU);
    return result;
  }

 private:
  std::mt19937 engine_{kSeed};
};

// A person of the sample in both languages; dates are relative to the day the center was founded.
struct Person {
  const char* zh;
  const char* en;
  const char* unitZh;
  const char* unitEn;
  const char* positionZh;
  const char* positionEn;
  int hiredDaysBefore;    // of the founding; negative: after it
  int leftAfterDays = 0;  // of the founding; 0: still there
};

#include "application/center/sample_people.inc"

org::RosterRow rowOf(const Person& person, int index, bool chinese, QDate founded) {
  const auto in = [&](const char* zh, const char* en) { return QString::fromUtf8(chinese ? zh : en); };
  org::RosterRow row;
  row.sourceRow = index + 2;
  row.number = QStringLiteral("E%1").arg(index + 1, 3, 10, QLatin1Char('0'));
  row.name = in(person.zh, person.en);
  row.unit = in(person.unitZh, person.unitEn);
  row.position = in(person.positionZh, person.positionEn);
  row.mobile = QStringLiteral("1380000%1").arg(1000 + index);
  row.hiredOn = founded.addDays(-person.hiredDaysBefore);
  row.assignedFrom = std::max(founded, *row.hiredOn);
  if (person.leftAfterDays > 0) row.leftOn = founded.addDays(person.leftAfterDays);
  return row;
}

Result<void> plain(Outcome<qint64> outcome) {
  if (outcome) return {};
  return tl::unexpected(sampleError(outcome.error()));
}

Result<void> importPeople(SampleStory& story, QDate founded, bool chinese) {
  org::ImportRoster import;
  int index = 0;
  for (const Person& person : kPeople) import.rows.push_back(rowOf(person, index++, chinese, founded));
  import.options.createUnits = true;
  return plain(runAsSetup(story.connection(), story.pipeline(), import));
}

Result<void> openAccounts(SampleStory& story) {
  GUIJU_TRY(people, storage::OrgStore(story.connection()).inService());
  for (const org::Employee& person : people) {
    access::CreateAccount create;
    create.login = person.number.toLower();
    create.name = person.name;
    create.employee = person.id;
    create.password = access::demonstrationPassword();
    create.ownPassword = true;
    create.cost = kDemonstrationCost;
    auto created = runAsSetup(story.connection(), story.pipeline(), create);
    if (!created) return tl::unexpected(sampleError(created.error()));
    story.remember(person.number, *created, person.id);
  }
  return {};
}

NewCenter wantedCenter(bool chinese) {
  NewCenter wanted;
  wanted.name = chinese ? QStringLiteral("华东营销中心") : QStringLiteral("East Marketing Center");
  wanted.templateId = QStringLiteral("departments");
  wanted.language = chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
  wanted.demonstration = true;
  wanted.administratorLogin = QStringLiteral("admin");
  wanted.administratorName = chinese ? QStringLiteral("系统管理员") : QStringLiteral("Administrator");
  wanted.password = access::demonstrationPassword();
  wanted.cost = kDemonstrationCost;
  return wanted;
}

}  // namespace

Error sampleError(const Problem& problem) {
  if (const Error* error = std::get_if<Error>(&problem)) return *error;
  Error error{ErrorCode::Corrupt,
              message("sample", QT_TRANSLATE_NOOP("sample", "The sample center could not be built.")),
              {},
              {}};
  if (const Refusal* refusal = std::get_if<Refusal>(&problem)) {
    error.detail = refusal->what.text + u' ' + refusal->action;
    for (const policy::Finding& finding : refusal->decision.obstacles())
      error.detail += u' ' + finding.clause + u' ' + finding.because.text;
  }
  return error;
}

Result<void> buildSampleCenter(const storage::Location& location, const QString& language, const QDateTime& now) {
  const bool chinese = language == QStringLiteral("zh_CN");
  const Areas areas = allAreas();
  SampleClock clock(QDateTime(now.date().addYears(-2), QTime(1, 0), Qt::UTC));
  SampleRandom random;
  const Pipeline pipeline({areas, clock, random, access::actorOf, QStringLiteral("sample")});
  GUIJU_TRY(database, storage::Database::open(location, storage::OpenMode::Create, clock));
  GUIJU_TRY(connection, database->connect(storage::ConnectionRole::Writer));
  const QDate founded = clock.now().date();
  if (auto done = foundCenter(*connection, pipeline, wantedCenter(chinese), foundingSteps()); !done) {
    return tl::unexpected(sampleError(done.error()));
  }
  SampleStory story(*connection, pipeline, clock, chinese, now);
  GUIJU_CHECK(importPeople(story, founded, chinese));
  GUIJU_CHECK(openAccounts(story));
  for (const SamplePart& part : sampleParts()) GUIJU_CHECK(part(story));
  return {};
}

}  // namespace guiju
