// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/org/org_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace guiju::org {

namespace {
QString words(const char* text) {
  return QCoreApplication::translate("org", text);
}

constexpr std::array kRoles = {
    QT_TRANSLATE_NOOP("org", "Head of center"),
    QT_TRANSLATE_NOOP("org", "Manager"),
    QT_TRANSLATE_NOOP("org", "Head of department"),
    QT_TRANSLATE_NOOP("org", "Group leader"),
    QT_TRANSLATE_NOOP("org", "Secretary"),
    QT_TRANSLATE_NOOP("org", "Staff"),
    QT_TRANSLATE_NOOP("org", "Human resources"),
    QT_TRANSLATE_NOOP("org", "Finance"),
    QT_TRANSLATE_NOOP("org", "Auditor"),
    QT_TRANSLATE_NOOP("org", "Administrator"),
};
}  // namespace

QString staffingText(const Staffing& staffing) {
  return QStringLiteral("%1/%2").arg(staffing.headcount).arg(staffing.establishment);
}

QString staffingInWords(const Staffing& staffing) {
  QString text = words(QT_TRANSLATE_NOOP("org", "%1 in post, establishment %2"))
                     .arg(staffing.headcount)
                     .arg(staffing.establishment);
  if (staffing.vacant > 0) text += words(QT_TRANSLATE_NOOP("org", ", %1 vacant")).arg(staffing.vacant);
  if (staffing.acting > 0) text += words(QT_TRANSLATE_NOOP("org", ", %1 acting")).arg(staffing.acting);
  return text;
}

QString headText(const Chart& chart, UnitId unit, QDate day) {
  const HeadOfUnit head = chart.head(unit, day);
  const Employee* person = chart.employee(head.employee);
  const Position* post = chart.position(head.position);
  switch (head.state) {
    case HeadOfUnit::State::None:
      return {};
    case HeadOfUnit::State::Vacant:
      return words(QT_TRANSLATE_NOOP("org", "%1: vacant")).arg(post ? post->title : QString());
    case HeadOfUnit::State::Acting:
      return words(QT_TRANSLATE_NOOP("org", "%1 (acting)")).arg(person ? person->name : QString());
    case HeadOfUnit::State::Held:
      break;
  }
  // The unit's own name in the title says nothing new beside it: "Sales · Head of sales" is enough as "Head of sales".
  return words(QT_TRANSLATE_NOOP("org", "%1 %2"))
      .arg(post ? post->title : QString(), person ? person->name : QString());
}

QString roleTitle(access::Role role) {
  return words(kRoles.at(static_cast<std::size_t>(role)));
}

QString kindTitle(AssignmentKind kind) {
  return words(assignmentKinds()[static_cast<std::size_t>(kind)].title);
}

QString outcomeTitle(SelectionOutcome outcome) {
  return words(selectionOutcomes()[static_cast<std::size_t>(outcome)].title);
}

QString unitKindTitle(UnitKind kind) {
  return words(unitKinds()[static_cast<std::size_t>(kind)].title);
}

QString functionName(const QString& key) {
  return words(functionTitle(key).toUtf8().constData());
}

QString pathText(const std::vector<QString>& names) {
  return QStringList(names.begin(), names.end()).join(QStringLiteral(" / "));
}

QString pathText(const Chart& chart, UnitId unit, QDate day) {
  std::vector<QString> names;
  for (const UnitId each : chart.path(unit, day)) names.push_back(chart.unit(each)->name);
  return pathText(names);
}

}  // namespace guiju::org
