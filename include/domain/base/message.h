// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <initializer_list>
#include <variant>
#include <vector>

#include "domain/base/money.h"
#include "domain/base/rate.h"

namespace guiju {

// One value named in a message; it keeps its type so that each reader sees it in the habits of his language.
using Argument = std::variant<QString, qint64, Money, Rate, QDate, QDateTime>;

// A sentence meant for a person, not yet put into words: the English text is the key of its translation, and %1, %2 …
// stand for typed arguments. Kept with decisions, it can be said years later in another reader's language.
struct Message {
  QString context;  // translation context, e.g. "org"
  QString text;     // English source text with %1 …
  std::vector<Argument> arguments;

  [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
  friend bool operator==(const Message&, const Message&) = default;
};

// Builds a message; `text` is marked for translation at the call with QT_TRANSLATE_NOOP("context", "text").
[[nodiscard]] Message message(const char* context, const char* text, std::initializer_list<Argument> arguments = {});

}  // namespace guiju
