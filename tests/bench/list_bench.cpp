// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for in a list of people of growing size: the first page, the page after it, a filter by one or
// two characters or by pinyin initials. Read through the view the window uses, with its row filter.   bench_list
// [short|full]
#include <QElapsedTimer>
#include <algorithm>
#include <array>

#include "application/access/actors.h"
#include "application/center/all_areas.h"
#include "application/org/org_views.h"
#include "domain/base/sort_key.h"
#include "fault/counting.h"

namespace guiju::fault {
namespace {

constexpr double kLimitMs = 300;  // for 100,000 people

// Names such as a large company has them: two or three characters, many alike.
QString nameOf(int number) {
  static const QString surnames =
      QStringLiteral("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕");
  static const QString given =
      QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅鹏飞宇晨欣怡佳琪子涵浩然");
  const auto at = [](const QString& from, int index) { return from.at(index % static_cast<int>(from.size())); };
  QString name(at(surnames, number * 7));
  name += at(given, number / 3 + number * 11);
  if (number % 3 != 0) name += at(given, number / 5 + number * 13);
  return name;
}

void addPeople(storage::Connection& connection, int from, int to) {
  orGiveUp(
      storage::inTransaction(connection,
                             [&]() -> Result<void> {
                               for (int number = from; number < to; ++number) {
                                 org::Employee employee;
                                 employee.number = QStringLiteral("P%1").arg(number, 7, 10, QLatin1Char('0'));
                                 employee.name = nameOf(number);
                                 employee.nameKey = sortKey(employee.name);
                                 employee.hiredOn = QDate(2015, 1, 1).addDays(number % 3650);
                                 GUIJU_CHECK(storage::rows::insert(connection, recordType<org::Employee>(), &employee));
                               }
                               return {};
                             }),
      "people");
}

class Reader {
 public:
  explicit Reader(storage::Connection& connection) : connection_(connection) { who_.setup = setupActor(); }

  org::EmployeeList::Answer read(const org::EmployeeList& view) {
    const auto reading = orGiveUp(pipeline_.reading(connection_, who_, org::EmployeeList::kAction), "reading");
    return orGiveUp(view.read(reading), "list");
  }

  // The median of nine readings, in ms.
  double milliseconds(const org::EmployeeList& view) {
    std::array<double, 9> times{};
    for (double& time : times) {
      QElapsedTimer timer;
      timer.start();
      static_cast<void>(read(view));
      time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
  }

  [[nodiscard]] const Pipeline& pipeline() const { return pipeline_; }

 private:
  storage::Connection& connection_;
  Areas areas_ = allAreas();
  WallClock clock_;
  SystemRandom random_;
  Pipeline pipeline_{{areas_, clock_, random_, access::actorOf, QStringLiteral("bench@here")}};
  Identity who_;
};

org::EmployeeList listOf(const QString& text) {
  org::EmployeeList view;
  view.query.day = QDate(2026, 11, 23);
  view.query.state = storage::EmployeeQuery::State::All;
  view.query.text = text;
  return view;
}

void found(storage::Connection& writer, const Pipeline& pipeline) {
  NewCenter wanted;
  wanted.name = QStringLiteral("Bench");
  wanted.templateId = QStringLiteral("event_center");
  wanted.administratorLogin = QStringLiteral("admin");
  wanted.administratorName = QStringLiteral("admin");
  wanted.password = access::Password(QStringLiteral("plum rain 07"));
  wanted.cost = {1, 8192};
  if (!foundCenter(writer, pipeline, wanted, foundingSteps()))
    giveUp(QStringLiteral("the center could not be founded"));
}

int measure(const std::vector<int>& sizes) {
  const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
  storage::Location location;
  location.file = folder.filePath(QStringLiteral("center.guiju"));
  const WallClock clock;
  const auto database = orGiveUp(storage::Database::open(location, storage::OpenMode::Create, clock), "create");
  const auto writer = orGiveUp(database->connect(storage::ConnectionRole::Writer), "connect");
  const auto connection = orGiveUp(database->connect(storage::ConnectionRole::Reader), "connect");
  Reader reader(*connection);
  found(*writer, reader.pipeline());

  std::printf("A list of people, ms (median of 9)\n%10s %12s %12s %12s %12s %12s\n", "people", "first page",
              "next page", "one char", "two chars", "initials");
  bool slow = false;
  int there = 0;
  for (const int size : sizes) {
    addPeople(*writer, there, size);
    there = size;
    org::EmployeeList next = listOf({});
    next.after = reader.read(next).next;
    const std::array<double, 5> times{
        reader.milliseconds(listOf({})), reader.milliseconds(next), reader.milliseconds(listOf(QStringLiteral("霞"))),
        reader.milliseconds(listOf(QStringLiteral("王芳"))), reader.milliseconds(listOf(QStringLiteral("wf")))};
    std::printf("%10d %12.1f %12.1f %12.1f %12.1f %12.1f\n", size, times[0], times[1], times[2], times[3], times[4]);
    slow = slow || (size <= 100000 && *std::max_element(times.begin(), times.end()) > kLimitMs);
  }
  std::printf("limit: %.0f ms up to 100,000 people\n", kLimitMs);
  return slow ? 2 : 0;  // 2: measured, but over the limit
}

}  // namespace
}  // namespace guiju::fault

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const bool full = QCoreApplication::arguments().value(1) == QLatin1String("full");
  return guiju::fault::measure(full ? std::vector<int>{1000, 10000, 100000, 1000000}
                                    : std::vector<int>{1000, 10000, 100000});
}
