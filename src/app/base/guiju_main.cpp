// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QSettings>
#include <QTimer>
#include <cstdio>

#include "app/base/console.h"
#include "app/base/desk.h"
#include "app/base/tour.h"
#include "application/access/actors.h"
#include "application/center/all_areas.h"

namespace {

// What a caller asked for on the command line.
struct Wish {
  QString place;
  guiju::TourWish tour;
};

Wish readWish(const QApplication& application) {
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption tour(QStringLiteral("tour"),
                                QStringLiteral("Draw every page and dialog of the sample center."),
                                QStringLiteral("DIR"));
  const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("zh_CN or en."), QStringLiteral("LANG"),
                                guiju::languageOfSystem());
  const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME"),
                                 QStringLiteral("light"));
  const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("1 or 2."), QStringLiteral("N"),
                                 QStringLiteral("1"));
  parser.addOptions({tour, lang, theme, scale});
  parser.addPositionalArgument(QStringLiteral("center"), QStringLiteral("A file, or postgresql://user@host/database."),
                               QStringLiteral("[CENTER]"));
  parser.process(application);
  return {parser.positionalArguments().value(0),
          {parser.value(tour), parser.value(lang), parser.value(theme), parser.value(scale).toInt()}};
}

}  // namespace

int main(int argc, char** argv) {
  using namespace guiju;
  QApplication application(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("guiju"));
  QApplication::setApplicationName(QStringLiteral("guiju"));
  QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
  const Wish wish = readWish(application);
  if (!wish.tour.folder.isEmpty()) return drawTour(wish.tour);

  const SystemClock clock;
  SystemRandom random;
  const Areas areas = allAreas();
  const Pipeline pipeline({areas, clock, random, access::actorOf, originOf(QStringLiteral("guiju"))});
  Theme theme;
  Translations translations;
  QSettings settings;
  WindowDialogs dialogs(theme);
  Console console({theme, translations, dialogs, settings, pipeline, PasswordCost{}});
  if (!console.start(wish.place)) return 0;
  return QApplication::exec();
}
