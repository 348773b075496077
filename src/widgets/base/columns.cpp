// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/columns.h"

#include "application/base/words.h"

namespace guiju {

TableCell textCell(const QString& text) {
  TableCell cell;
  cell.text = text;
  return cell;
}

TableCell nameCell(const QString& name, const QString& subText) {
  TableCell cell = textCell(name);
  cell.subText = subText;
  cell.bold = true;
  return cell;
}

TableCell pillCell(Tone tone, const QString& word) {
  TableCell cell = textCell(word);
  cell.pill = tone;
  return cell;
}

TableCell clauseCell(const QString& clause) {
  TableCell cell;
  cell.clause = clause;
  return cell;
}

TableCell moneyCell(Money amount) {
  return textCell(moneyText(amount));
}

TableCell moneyCell(const std::optional<Money>& amount) {
  return amount ? moneyCell(*amount) : textCell(QStringLiteral("—"));
}

TableCell dateCell(QDate date) {
  return textCell(dateInWords(date));
}

TableCell numberCell(qint64 number) {
  return textCell(numberInWords(number));
}

}  // namespace guiju
