// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QProcess>

#include "support/chinese_translator.h"

namespace guiju {

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
