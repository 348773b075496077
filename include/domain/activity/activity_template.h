// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

#include "domain/activity/activity.h"
#include "domain/base/result.h"

namespace guiju::activity {

// How an activity of a type usually begins (EVT-11): budget lines without amounts, milestones and tasks by days before
// it, figures to aim at. Shipped as data in resources/activity/templates.
struct ActivityTemplate {
  struct Line {
    QString category;
    QString item;
  };
  struct Point {
    QString title;
    int daysBefore = 0;  // of the first day; negative: after it
  };
  struct Work {
    QString title;
    int daysBefore = 0;
    int days = 1;
    std::optional<int> after;  // position of the task it waits for
  };
  struct Figure {
    QString name;
    QString unit;
  };

  QString type;
  QString titleZh;
  QString titleEn;
  QString summary;
  std::vector<Line> budget;
  std::vector<Point> milestones;
  std::vector<Work> tasks;
  std::vector<Figure> targets;
};

// Reads a template file in the words of `language` ("zh_CN", else English).
[[nodiscard]] Result<ActivityTemplate> parseTemplate(const QByteArray& json, const QString& language);

// Milestones and tasks of the template laid before an activity that begins on `startsOn`; owners are `owner`.
[[nodiscard]] std::vector<Milestone> milestonesFor(const ActivityTemplate& source, QDate startsOn, EmployeeId owner);
[[nodiscard]] std::vector<ActivityTask> tasksFor(const ActivityTemplate& source, QDate startsOn, EmployeeId owner);

}  // namespace guiju::activity
