// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/tour.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QPainter>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>

#include "app/base/console.h"
#include "app/base/desk.h"
#include "app/base/pictures.h"
#include "application/access/actors.h"
#include "application/base/words.h"
#include "application/center/all_areas.h"
#include "application/center/sample.h"

namespace guiju {

namespace {

constexpr QSize kWindow(1366, 768);
// The sample and the pictures are of one day, so that two tours can be compared.
const QDateTime kDay(QDate(2026, 11, 23), QTime(6, 32), Qt::UTC);

class TourClock final : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override { return kDay; }
};

// Nobody is there to answer: every question gets its safe answer.
class NoDialogs final : public Dialogs {
 public:
  int ask(QWidget*, const Question& question) override {
    complaint_ = question.sentence;
    return question.safe;
  }
  QString chooseFile(QWidget*, const QString&, const QString&) override { return {}; }
  QString chooseNewFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
  std::optional<QString> askText(QWidget*, const Question&, const QString&, bool) override { return {}; }
  std::optional<QString> askPassword(QWidget*, const Question&) override { return {}; }
  bool run(QDialog&) override { return false; }
  void openOutside(const QUrl&) override {}
  [[nodiscard]] const QString& complaint() const { return complaint_; }

 private:
  QString complaint_;
};

int complain(const QString& text) {
  std::fputs((text + u'\n').toUtf8().constData(), stderr);
  return 1;
}

bool draw(QWidget& widget, const QString& file, int scale) {
  widget.ensurePolished();
  // What was replaced goes, and what came finds its size, before the picture is taken.
  for (int round = 0; round < 3; ++round) {
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
  }
  QPixmap picture(widget.size() * scale);
  picture.setDevicePixelRatio(scale);
  picture.fill(Qt::transparent);
  widget.render(&picture);
  return !picture.isNull() && picture.save(file);
}

access::SignedIn director(OpenCenter& center) {
  access::SignedIn person;
  center.choices([&](const Result<std::vector<access::Choice>>& people) {
    if (!people) return;
    for (const access::Choice& choice : *people) {
      if (person.account.isValid()) break;
      if (choice.employee.isValid()) person = {choice.account, choice.name, false};
    }
  });
  return person;
}

int drawAll(Console& console, const Kit& kit, const QDir& folder, int scale) {
  int number = 0;
  PictureStage stage{*console.window(), *console.session(), *console.center(), kit};
  for (const Picture& picture : allPictures()) {
    QWidget* shown = picture.prepare(stage);
    const QString file =
        folder.filePath(QStringLiteral("%1-%2.png").arg(++number, 2, 10, QLatin1Char('0')).arg(picture.name));
    if (!shown) return complain(QStringLiteral("%1: nothing to draw").arg(picture.name));
    if (shown == &stage.window && stage.window.size() != kWindow) {
      return complain(QStringLiteral("%1: the window grew to %2×%3")
                          .arg(picture.name)
                          .arg(stage.window.width())
                          .arg(stage.window.height()));
    }
    if (!draw(*shown, file, scale)) return complain(QStringLiteral("%1: can't be written").arg(file));
    if (shown != &stage.window) delete shown;
  }
  std::printf("%d pictures in %s\n", number, qPrintable(folder.absolutePath()));
  return 0;
}

}  // namespace

int drawTour(const TourWish& wish) {
  const QDir folder(wish.folder);
  QTemporaryDir temporary;
  if (!QDir().mkpath(wish.folder)) return complain(QStringLiteral("%1: the folder can't be made").arg(wish.folder));
  const TourClock clock;
  SystemRandom random;
  const Areas areas = allAreas();
  const Pipeline pipeline({areas, clock, random, access::actorOf, originOf(QStringLiteral("tour"))});
  QSettings settings(temporary.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
  writeDeskSettings(settings, {wish.language, wish.theme, 100});
  Theme theme;
  Translations translations;
  NoDialogs dialogs;
  Console console({theme, translations, dialogs, settings, pipeline, PasswordCost{1, 8192}, false});

  const QString file = temporary.filePath(QStringLiteral("sample.guiju"));
  storage::Location location;
  location.file = file;
  if (const auto built = buildSampleCenter(location, wish.language, kDay); !built) {
    return complain(inWords(built.error()) + u' ' + built.error().detail);
  }
  if (!console.openPlace(file)) return complain(dialogs.complaint());
  console.enter(director(*console.center()));
  if (!console.window()) return complain(dialogs.complaint());
  console.window()->resize(kWindow);
  QApplication::processEvents();
  const Kit kit{theme, dialogs, settings};
  return drawAll(console, kit, folder, wish.scale);
}

}  // namespace guiju
