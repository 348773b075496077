// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace guiju {

QString languageOfSystem() {
  return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

void Translations::use(const QString& language) {
  QCoreApplication::removeTranslator(&program_);
  QCoreApplication::removeTranslator(&qt_);
  language_ = language;
  QLocale::setDefault(QLocale(language));
  if (program_.load(QStringLiteral(":/translations/guiju_%1.qm").arg(language)))
    QCoreApplication::installTranslator(&program_);
  if (qt_.load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(&qt_);
  }
}

}  // namespace guiju
