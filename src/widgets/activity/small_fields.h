// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "domain/activity/activity_list.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace guiju::activity {

// A list to choose from that finds by any part of the name while one types.
[[nodiscard]] QComboBox* makeChoice(const std::vector<Choice>& choices, const QString& objectName);
// The chosen id; 0 when what is typed is none of the list.
[[nodiscard]] qint64 chosenData(const QComboBox* box);
void chooseData(QComboBox* box, qint64 id);

// A text of a few lines; Tab leaves it.
[[nodiscard]] QPlainTextEdit* makeText(const QString& objectName, int lines);
// A time of day, "09:30".
[[nodiscard]] QLineEdit* makeTimeEdit(const QString& objectName);

// Names for a grid, those borne by several people with what tells them apart.
[[nodiscard]] QStringList uniqueNames(const std::vector<Choice>& choices);
// The person such a name stands for; 0 for none or several.
[[nodiscard]] qint64 idOfName(const std::vector<Choice>& choices, const QString& name);
[[nodiscard]] QString nameOfId(const std::vector<Choice>& choices, qint64 id);

}  // namespace guiju::activity
