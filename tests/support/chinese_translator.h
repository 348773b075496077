// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QTranslator>
#include <QXmlStreamReader>

namespace guiju {

// The Chinese of the source tree, read from the translators' file, for tests that look at Chinese pages.
class ChineseTranslator : public QTranslator {
 public:
  ChineseTranslator() {
    QFile file(qEnvironmentVariable("GUIJU_SOURCE_DIR", QStringLiteral(".")) +
               QStringLiteral("/resources/translations/guiju_zh_CN.ts"));
    if (file.open(QIODevice::ReadOnly)) read(file);
    QCoreApplication::installTranslator(this);
  }
  ~ChineseTranslator() override { QCoreApplication::removeTranslator(this); }

  [[nodiscard]] QString translate(const char* context, const char* source, const char* /*comment*/,
                                  int n) const override {
    QString text = texts_.value(QString::fromUtf8(context) + QLatin1Char('\t') + QString::fromUtf8(source));
    return n >= 0 ? text.replace(QLatin1String("%n"), QString::number(n)) : text;
  }
  [[nodiscard]] bool isEmpty() const override { return texts_.isEmpty(); }

 private:
  void read(QFile& file) {
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      if (xml.name() == QLatin1String("name")) context = xml.readElementText();
      if (xml.name() == QLatin1String("source")) source = xml.readElementText();
      if (xml.name() != QLatin1String("translation")) continue;
      // A text with a number has its forms inside; Chinese has one.
      const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
      texts_.insert(context + QLatin1Char('\t') + source, text);
    }
  }

  QHash<QString, QString> texts_;
};

}  // namespace guiju
