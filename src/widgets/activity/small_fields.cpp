// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/small_fields.h"

#include <QComboBox>
#include <QCompleter>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

namespace guiju::activity {

namespace {

QString uniqueName(const std::vector<Choice>& choices, const Choice& choice) {
  const auto same =
      std::count_if(choices.begin(), choices.end(), [&](const Choice& other) { return other.text == choice.text; });
  return same > 1 && !choice.note.isEmpty() ? QStringLiteral("%1 (%2)").arg(choice.text, choice.note) : choice.text;
}

}  // namespace

QComboBox* makeChoice(const std::vector<Choice>& choices, const QString& objectName) {
  auto* box = new QComboBox;
  box->setObjectName(objectName);
  box->setEditable(true);
  box->setInsertPolicy(QComboBox::NoInsert);
  for (const Choice& choice : choices) box->addItem(uniqueName(choices, choice), choice.id);
  box->completer()->setFilterMode(Qt::MatchContains);
  box->completer()->setCompletionMode(QCompleter::PopupCompletion);
  box->setCurrentIndex(-1);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  return box;
}

qint64 chosenData(const QComboBox* box) {
  const int index = box->findText(box->currentText(), Qt::MatchFixedString);
  return index < 0 ? 0 : box->itemData(index).toLongLong();
}

void chooseData(QComboBox* box, qint64 id) {
  box->setCurrentIndex(id > 0 ? box->findData(id) : (box->isEditable() ? -1 : 0));
}

QPlainTextEdit* makeText(const QString& objectName, int lines) {
  auto* edit = new QPlainTextEdit;
  edit->setObjectName(objectName);
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
  return edit;
}

QLineEdit* makeTimeEdit(const QString& objectName) {
  auto* edit = new QLineEdit;
  edit->setObjectName(objectName);
  edit->setPlaceholderText(QStringLiteral("09:30"));
  edit->setMaxLength(5);
  return edit;
}

QStringList uniqueNames(const std::vector<Choice>& choices) {
  QStringList names;
  for (const Choice& choice : choices) names.append(uniqueName(choices, choice));
  return names;
}

qint64 idOfName(const std::vector<Choice>& choices, const QString& name) {
  const QString wanted = name.simplified();
  qint64 found = 0;
  for (const Choice& choice : choices) {
    if (uniqueName(choices, choice) != wanted) continue;
    if (found != 0) return 0;
    found = choice.id;
  }
  return found;
}

QString nameOfId(const std::vector<Choice>& choices, qint64 id) {
  const auto found =
      std::find_if(choices.begin(), choices.end(), [id](const Choice& choice) { return choice.id == id; });
  return found == choices.end() ? QString() : uniqueName(choices, *found);
}

}  // namespace guiju::activity
