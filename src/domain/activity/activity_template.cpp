// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/activity_template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace guiju::activity {

namespace {

// A text in two languages: {"zh_CN": "…", "en": "…"}.
QString text(const QJsonObject& object, const char* key, const QString& language) {
  const QJsonObject words = object.value(QLatin1StringView(key)).toObject();
  const QString preferred =
      language.startsWith(QLatin1StringView("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
  return words.value(preferred).toString();
}

tl::unexpected<Error> unreadable(const QString& detail) {
  return fail(ErrorCode::InvalidInput,
              message("activity", QT_TRANSLATE_NOOP("activity", "This activity template can't be read.")), {}, detail);
}

int dayNumber(const QJsonObject& object, const char* key, int otherwise) {
  return object.value(QLatin1StringView(key)).toInt(otherwise);
}

}  // namespace

Result<ActivityTemplate> parseTemplate(const QByteArray& json, const QString& language) {
  QJsonParseError error{};
  const QJsonDocument document = QJsonDocument::fromJson(json, &error);
  if (!document.isObject()) return unreadable(error.errorString());
  const QJsonObject root = document.object();

  ActivityTemplate result;
  result.type = root.value(QLatin1StringView("type")).toString();
  result.titleZh = text(root, "title", QStringLiteral("zh_CN"));
  result.titleEn = text(root, "title", QStringLiteral("en"));
  result.summary = text(root, "summary", language);
  if (result.type.isEmpty() || result.titleZh.isEmpty() || result.titleEn.isEmpty()) {
    return unreadable(QStringLiteral("type or title is missing"));
  }
  for (const auto& entry : root.value(QLatin1StringView("budget")).toArray()) {
    const QJsonObject line = entry.toObject();
    result.budget.push_back({text(line, "category", language), text(line, "item", language)});
  }
  for (const auto& entry : root.value(QLatin1StringView("milestones")).toArray()) {
    const QJsonObject point = entry.toObject();
    result.milestones.push_back({text(point, "title", language), dayNumber(point, "daysBefore", 0)});
  }
  for (const auto& entry : root.value(QLatin1StringView("tasks")).toArray()) {
    const QJsonObject work = entry.toObject();
    std::optional<int> after;
    if (const int position = dayNumber(work, "after", 0); position > 0) after = position;
    result.tasks.push_back({text(work, "title", language), dayNumber(work, "daysBefore", 0),
                            std::max(1, dayNumber(work, "days", 1)), after});
  }
  for (const auto& entry : root.value(QLatin1StringView("targets")).toArray()) {
    const QJsonObject figure = entry.toObject();
    result.targets.push_back({text(figure, "name", language), text(figure, "unit", language)});
  }
  return result;
}

std::vector<Milestone> milestonesFor(const ActivityTemplate& source, QDate startsOn, EmployeeId owner) {
  std::vector<Milestone> result;
  for (const auto& point : source.milestones) {
    Milestone milestone;
    milestone.position = static_cast<int>(result.size()) + 1;
    milestone.title = point.title;
    if (startsOn.isValid()) milestone.due = startsOn.addDays(-point.daysBefore);
    milestone.owner = owner;
    result.push_back(std::move(milestone));
  }
  return result;
}

std::vector<ActivityTask> tasksFor(const ActivityTemplate& source, QDate startsOn, EmployeeId owner) {
  std::vector<ActivityTask> result;
  for (const auto& work : source.tasks) {
    ActivityTask task;
    task.position = static_cast<int>(result.size()) + 1;
    task.title = work.title;
    task.owner = owner;
    if (startsOn.isValid()) {
      task.startsOn = startsOn.addDays(-work.daysBefore);
      task.endsOn = task.startsOn.addDays(work.days - 1);
    }
    task.dependsOn = work.after;
    result.push_back(std::move(task));
  }
  return result;
}

}  // namespace guiju::activity
