// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace guiju {

// "zh_CN" for any Chinese system, "en" for the others.
[[nodiscard]] QString languageOfSystem();

// The installed translation of the program and of Qt's own dialogs; changing it reaches every open window.
class Translations {
 public:
  void use(const QString& language);
  [[nodiscard]] const QString& language() const { return language_; }

 private:
  QString language_;
  QTranslator program_;
  QTranslator qt_;
};

}  // namespace guiju
