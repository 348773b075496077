// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace guiju {

// The language of the program: its own texts, Qt's dialogs and the habits of dates and numbers, changed together.
class Language {
 public:
  Language() = default;
  ~Language();
  Language(const Language&) = delete;
  Language& operator=(const Language&) = delete;

  // Installs what there is for `locale`; texts without translation stay English. False when Qt's own texts are missing.
  bool use(const QLocale& locale);

 private:
  QTranslator own_;
  QTranslator qt_;
};

}  // namespace guiju
