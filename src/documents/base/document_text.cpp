// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/document_text.h"

#include <QCoreApplication>
#include <array>

#include "documents/base/list_values.h"

namespace guiju {

QString printedLine(const PrintedPage& page) {
  if (page.printedBy.isEmpty()) return page.printedAt;
  return QCoreApplication::translate("documents", "Printed by %1 · %2").arg(page.printedBy, page.printedAt);
}

QString pageLine(int number, int count) {
  return QCoreApplication::translate("documents", "Page %1 of %2").arg(number).arg(count);
}

QString hashLine(const PrintedPage& page) {
  return QCoreApplication::translate("documents", "Signed content, SHA-256: %1").arg(page.contentHash);
}

QString sectionTitle(int number, const QString& title) {
  static constexpr std::array kNumbers{
      QT_TRANSLATE_NOOP("documents", "1. %1"), QT_TRANSLATE_NOOP("documents", "2. %1"),
      QT_TRANSLATE_NOOP("documents", "3. %1"), QT_TRANSLATE_NOOP("documents", "4. %1"),
      QT_TRANSLATE_NOOP("documents", "5. %1"), QT_TRANSLATE_NOOP("documents", "6. %1"),
      QT_TRANSLATE_NOOP("documents", "7. %1"), QT_TRANSLATE_NOOP("documents", "8. %1"),
      QT_TRANSLATE_NOOP("documents", "9. %1"), QT_TRANSLATE_NOOP("documents", "10. %1")};
  if (number < 1 || number > static_cast<int>(kNumbers.size())) return title;
  return QCoreApplication::translate("documents", kNumbers[static_cast<std::size_t>(number - 1)]).arg(title);
}

bool beginsIndented(const QString& paragraph) {
  const QString text = paragraph.left(2);
  return !text.isEmpty() && QChar::script(text.toUcs4().value(0)) == QChar::Script_Han;
}

QString indentedText(const QString& paragraph) {
  return beginsIndented(paragraph) ? QStringLiteral("\u3000\u3000") + paragraph : paragraph;
}

bool needsWholeLine(const QString& value) {
  constexpr double kHalfLine = 28;
  return displayWidth(value) > kHalfLine || value.contains(u'\n');
}

}  // namespace guiju
