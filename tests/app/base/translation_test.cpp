// SPDX-License-Identifier: GPL-3.0-or-later
// The Chinese of the program: every text has one, and it keeps what the English promises.
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>
#include <vector>

#include "support/source_tree.h"

namespace guiju {
namespace {

struct Entry {
  QString context;
  QString source;
  QStringList forms;
  bool unfinished = false;
  bool numerus = false;
};

void readTranslation(QXmlStreamReader& xml, Entry& entry) {
  entry.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
  QString whole;
  while (!(xml.isEndElement() && xml.name() == QLatin1String("translation")) && !xml.atEnd()) {
    xml.readNext();
    if (xml.isStartElement() && xml.name() == QLatin1String("numerusform")) entry.forms << xml.readElementText();
    if (xml.isCharacters()) whole += xml.text();
  }
  if (!entry.numerus) entry.forms = QStringList{whole};
}

std::vector<Entry> read(const QString& name) {
  QFile file(sourceRoot() + QStringLiteral("/resources/translations/") + name);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
  QXmlStreamReader xml(&file);
  std::vector<Entry> entries;
  QString context;
  Entry entry;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    if (xml.name() == QLatin1String("message")) {
      entry = Entry{context, {}, {}, false, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")};
    }
    if (xml.name() == QLatin1String("source")) entry.source = xml.readElementText();
    if (xml.name() == QLatin1String("translation")) {
      readTranslation(xml, entry);
      entries.push_back(entry);
    }
  }
  EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
  return entries;
}

QSet<QString> placeholders(const QString& text) {
  static const QRegularExpression place(QStringLiteral("%(L?\\d|n)"));
  QSet<QString> found;
  for (auto match = place.globalMatch(text); match.hasNext();) found.insert(match.next().captured());
  return found;
}

bool hasAccessKey(const QString& text) {
  static const QRegularExpression key(QStringLiteral("(?<!&)&[^& ]"));
  return text.contains(key);
}

template <class Judge>
QStringList complaints(const QString& name, Judge wrong) {
  QStringList found;
  for (const Entry& entry : read(name)) {
    for (const QString& form : entry.forms) {
      if (wrong(entry, form))
        found << entry.context + QStringLiteral(": ") + entry.source + QStringLiteral(" -> ") + form;
    }
  }
  return found;
}

void expectNone(const QStringList& found) {
  EXPECT_TRUE(found.isEmpty()) << found.join(QLatin1Char('\n')).toStdString();
}

TEST(Translation, IsCompleteInBothLanguages) {
  for (const QString& name : {QStringLiteral("guiju_zh_CN.ts"), QStringLiteral("guiju_en.ts")}) {
    expectNone(
        complaints(name, [](const Entry& entry, const QString& form) { return entry.unfinished || form.isEmpty(); }));
  }
}

// A lost %1 would leave a person without the figure the sentence is about; %n may go where the number is said
// otherwise.
TEST(Translation, KeepsEveryArgument) {
  for (const QString& name : {QStringLiteral("guiju_zh_CN.ts"), QStringLiteral("guiju_en.ts")}) {
    expectNone(complaints(name, [](const Entry& entry, const QString& form) {
      return !form.isEmpty() && placeholders(entry.source) != placeholders(form);
    }));
  }
}

TEST(Translation, KeepsAccessKeys) {
  expectNone(complaints(QStringLiteral("guiju_zh_CN.ts"), [](const Entry& entry, const QString& form) {
    return !form.isEmpty() && hasAccessKey(entry.source) != hasAccessKey(form);
  }));
}

TEST(Translation, SaysMoreExactlyWhenTheEnglishDoes) {
  expectNone(complaints(QStringLiteral("guiju_zh_CN.ts"), [](const Entry& entry, const QString& form) {
    const bool asksMore = entry.source.endsWith(QChar(0x2026)) || entry.source.endsWith(QLatin1String("..."));
    return asksMore && !form.isEmpty() && !form.contains(QChar(0x2026));
  }));
}

}  // namespace
}  // namespace guiju
