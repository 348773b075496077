// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTextStream>
#include <cstdio>

#include "app/base/ctl.h"
#include "app/base/translations.h"
#include "app/base/verbs.h"
#include "application/access/actors.h"
#include "application/center/all_areas.h"

int main(int argc, char** argv) {
  using namespace guiju;
  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("guijuctl"));
  Translations translations;
  translations.use(languageOfSystem());

  const SystemClock clock;
  SystemRandom random;
  const Areas areas = allAreas();
  const Pipeline pipeline({areas, clock, random, access::actorOf, originOf(QStringLiteral("guijuctl"))});
  QTextStream in(stdin);
  QTextStream out(stdout);
  QTextStream err(stderr);
  Ctl ctl({pipeline, PasswordCost{}, in, out, err}, allVerbs());
  return static_cast<int>(ctl.run(QCoreApplication::arguments().mid(1)));
}
