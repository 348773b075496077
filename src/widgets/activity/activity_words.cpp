// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/activity_words.h"

#include <QCoreApplication>

#include "application/base/words.h"

namespace guiju::activity {

namespace {

QString word(const char* source) {
  return QCoreApplication::translate("activity", source);
}

bool isChinese() {
  return QLocale().language() == QLocale::Chinese;
}

}  // namespace

QString inWords(ActivityState state) {
  return word(stateTitle(state));
}

QString inWords(BriefState state) {
  return word(stateTitle(state));
}

QString inWords(PlanState state) {
  return word(stateTitle(state));
}

QString inWords(ActivityAction action) {
  return word(actionTitle(action));
}

Tone toneOf(ActivityState state) {
  switch (state) {
    case ActivityState::Idea:
    case ActivityState::Brief:
    case ActivityState::Planning:
    case ActivityState::Cancelled:
      return Tone::Mute;
    case ActivityState::Countersign:
    case ActivityState::Approval:
      return Tone::Info;
    case ActivityState::Approved:
      return Tone::Ok;
    case ActivityState::Returned:
    case ActivityState::Withdrawn:
      return Tone::Warn;
    case ActivityState::Rejected:
      return Tone::Bad;
  }
  return Tone::Mute;
}

QString titleOf(const ActivityType& type) {
  return isChinese() ? type.titleZh : type.titleEn;
}

QString typeTitle(const ActivityRow& row) {
  return isChinese() ? row.typeZh : row.typeEn;
}

QString targetText(qint64 hundredths) {
  QString text = moneyText(Money{hundredths});
  if (text.endsWith(QLatin1String(".00"))) text.chop(3);
  return text;
}

std::optional<qint64> parseTarget(const QString& text) {
  const auto amount = parseMoney(text);
  return amount ? std::optional(amount->fen) : std::nullopt;
}

QString whenText(const Activity& activity) {
  const auto joined = [](const QString& day, std::optional<int> minute) {
    return minute ? day + QLatin1Char(' ') + timeText(minute) : day;
  };
  const QString dash = QStringLiteral(" – ");
  const QString first = joined(dateInWords(activity.startsOn), activity.startMinute);
  if (activity.startsOn == activity.endsOn)
    return activity.endMinute ? first + dash + timeText(activity.endMinute) : first;
  return first + dash + joined(dateInWords(activity.endsOn), activity.endMinute);
}

}  // namespace guiju::activity
