// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTranslator>

namespace guiju {

// Speaks Chinese from the table of translations itself, so that documents are looked at as they will be printed.
class ChineseFromTable : public QTranslator {
 public:
  ChineseFromTable() {
    QFile file(QStringLiteral(GUIJU_SOURCE_DIR "/resources/translations/zh_CN/documents.tsv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString line : lines) {
      const QStringList parts = line.replace(QLatin1String("\\n"), QLatin1String("\n")).split(u'\t');
      EXPECT_EQ(parts.size(), 3) << line.toStdString();
      if (parts.size() == 3) words_.insert(parts[0] + QLatin1Char('|') + parts[1], parts[2]);
    }
    QCoreApplication::installTranslator(this);
  }
  ~ChineseFromTable() override { QCoreApplication::removeTranslator(this); }
  ChineseFromTable(const ChineseFromTable&) = delete;
  ChineseFromTable& operator=(const ChineseFromTable&) = delete;

  [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
    return words_.value(QString::fromUtf8(context) + QLatin1Char('|') + QString::fromUtf8(source));
  }
  [[nodiscard]] bool isEmpty() const override { return false; }

 private:
  QHash<QString, QString> words_;
};

// What another program says about a file.
inline QString outputOf(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  const bool finished = process.waitForFinished(60'000);
  EXPECT_TRUE(finished && process.exitCode() == 0)
      << program.toStdString() << process.readAllStandardError().constData();
  return QString::fromUtf8(process.readAllStandardOutput());
}

inline QString pdfText(const QString& path) {
  return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

inline int pdfPages(const QString& path) {
  const QStringList lines = outputOf(QStringLiteral("pdfinfo"), {path}).split(u'\n');
  for (const QString& line : lines) {
    if (line.startsWith(QLatin1String("Pages:"))) return line.mid(6).trimmed().toInt();
  }
  return -1;
}

}  // namespace guiju
