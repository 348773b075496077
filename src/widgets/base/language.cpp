// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace guiju {

Language::~Language() {
  QCoreApplication::removeTranslator(&own_);
  QCoreApplication::removeTranslator(&qt_);
}

bool Language::use(const QLocale& locale) {
  QCoreApplication::removeTranslator(&own_);
  QCoreApplication::removeTranslator(&qt_);
  QLocale::setDefault(locale);
  if (own_.load(locale, QStringLiteral("guiju"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
    QCoreApplication::installTranslator(&own_);
  }
  const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/translations");
  const bool found = qt_.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                              QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
                     qt_.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), beside);
  if (found) QCoreApplication::installTranslator(&qt_);
  return found || locale.language() == QLocale::English;
}

}  // namespace guiju
