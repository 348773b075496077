// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QTranslator>

namespace guiju {

// The Chinese of the source tree, read from the translators' tables, for tests that look at Chinese pages.
class TsvTranslator : public QTranslator {
 public:
  TsvTranslator() {
    const QDir folder(qEnvironmentVariable("GUIJU_SOURCE_DIR", QStringLiteral(".")) +
                      QStringLiteral("/resources/translations/zh_CN"));
    for (const QString& name : folder.entryList({QStringLiteral("*.tsv")})) {
      QFile file(folder.filePath(name));
      if (!file.open(QIODevice::ReadOnly)) continue;
      for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList parts = line.split(QLatin1Char('\t'));
        if (parts.size() < 3) continue;
        texts_.insert(parts.at(0) + QLatin1Char('\t') + unescaped(parts.at(1)), unescaped(parts.at(2)));
      }
    }
    QCoreApplication::installTranslator(this);
  }
  ~TsvTranslator() override { QCoreApplication::removeTranslator(this); }

  [[nodiscard]] QString translate(const char* context, const char* source, const char* /*comment*/,
                                  int n) const override {
    QString text = texts_.value(QString::fromUtf8(context) + QLatin1Char('\t') + QString::fromUtf8(source));
    return n >= 0 ? text.replace(QLatin1String("%n"), QString::number(n)) : text;
  }
  [[nodiscard]] bool isEmpty() const override { return texts_.isEmpty(); }

 private:
  static QString unescaped(QString text) { return text.replace(QLatin1String("\\n"), QLatin1String("\n")); }

  QHash<QString, QString> texts_;
};

}  // namespace guiju
