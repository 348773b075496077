// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/templates.h"

#include <QFile>

namespace guiju::activity {

Result<std::optional<ActivityTemplate>> templateOf(const QString& typeKey, const QString& language) {
  QFile file(QStringLiteral(":/activity/templates/%1.json").arg(typeKey));
  if (!file.open(QIODevice::ReadOnly)) return std::optional<ActivityTemplate>();
  GUIJU_TRY(read, parseTemplate(file.readAll(), language));
  return std::optional(std::move(read));
}

}  // namespace guiju::activity
