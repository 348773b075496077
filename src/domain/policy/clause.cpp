// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/clause.h"

#include <QStringList>
#include <QtGlobal>
#include <algorithm>

namespace guiju::policy {

bool Clause::is(Kind kind) const {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

QString kindLetters(const std::vector<Kind>& kinds) {
  QStringList letters;
  for (const Kind kind : kinds) {
    switch (kind) {
      case Kind::Enforced:
        letters << QStringLiteral("E");
        break;
      case Kind::Measured:
        letters << QStringLiteral("M");
        break;
      case Kind::Recorded:
        letters << QStringLiteral("R");
        break;
      case Kind::Guiding:
        letters << QStringLiteral("G");
        break;
      case Kind::Due:
        letters << QStringLiteral("D");
        break;
    }
  }
  return letters.join(QLatin1Char(','));
}

const char* label(Kind kind) {
  switch (kind) {
    case Kind::Enforced:
      return QT_TRANSLATE_NOOP("policy", "Enforced");
    case Kind::Measured:
      return QT_TRANSLATE_NOOP("policy", "Measured");
    case Kind::Recorded:
      return QT_TRANSLATE_NOOP("policy", "Recorded");
    case Kind::Guiding:
      return QT_TRANSLATE_NOOP("policy", "Guiding");
    case Kind::Due:
      return QT_TRANSLATE_NOOP("policy", "Due");
  }
  return "";
}

const char* label(Basis basis) {
  switch (basis) {
    case Basis::Stated:
      return QT_TRANSLATE_NOOP("policy", "Stated");
    case Basis::Derived:
      return QT_TRANSLATE_NOOP("policy", "Derived");
    case Basis::House:
      return QT_TRANSLATE_NOOP("policy", "House rule");
  }
  return "";
}

const char* label(Status status) {
  switch (status) {
    case Status::Planned:
      return QT_TRANSLATE_NOOP("policy", "Not yet enforced");
    case Status::Active:
      return QT_TRANSLATE_NOOP("policy", "Active");
  }
  return "";
}

}  // namespace guiju::policy
