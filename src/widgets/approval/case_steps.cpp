// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/approval/case_steps.h"

#include <QCoreApplication>
#include <QLocale>

#include "application/base/words.h"

namespace guiju::approval {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QString word(const char* source) {
  return QCoreApplication::translate("approval", source);
}

QString titleOf(const TimelineItem& item) {
  if (!item.verb) return titleText(item.step);
  const QString done = word(label(*item.verb));
  const QString step = titleText(item.step);
  return step.isEmpty() || *item.verb == Verb::Submit || *item.verb == Verb::Resubmit
             ? done
             : QStringLiteral("%1 · %2").arg(step, done);
}

TimelineStep::State stateOf(const TimelineItem& item) {
  switch (item.kind) {
    case TimelineItem::Kind::Now:
      return TimelineStep::State::Now;
    case TimelineItem::Kind::Ahead:
    case TimelineItem::Kind::LeftOut:
      return TimelineStep::State::Next;
    case TimelineItem::Kind::Done:
      break;
  }
  const bool against =
      item.verb == Verb::Reject || item.verb == Verb::Return || item.verb == Verb::Cancel || item.verb == Verb::Stall;
  return against ? TimelineStep::State::Refused : TimelineStep::State::Done;
}

QString whoLine(const TimelineItem& item) {
  QStringList parts;
  if (!item.people.isEmpty()) parts << item.people.join(word(QT_TRANSLATE_NOOP("approval", ", ")));
  if (item.kind == TimelineItem::Kind::Now && item.waited)
    parts << word(QT_TRANSLATE_NOOP("approval", "waiting for %1")).arg(durationText(*item.waited));
  if (item.kind == TimelineItem::Kind::Done && item.waited)
    parts << word(QT_TRANSLATE_NOOP("approval", "after %1")).arg(durationText(*item.waited));
  if (item.withdrawn) parts << word(QT_TRANSLATE_NOOP("approval", "taken back later"));
  if (item.isSigned) parts << word(QT_TRANSLATE_NOOP("approval", "signed with his own key"));
  return parts.join(QStringLiteral(" · "));
}

void putLines(TimelineStep& step, const TimelineItem& item) {
  if (const QString who = whoLine(item); !who.isEmpty()) step.lines << who;
  if (!item.because.isEmpty()) step.lines << inWords(item.because);
  if (const QString condition = conditionInWords(item); !condition.isEmpty())
    step.lines << word(QT_TRANSLATE_NOOP("approval", "Condition: %1")).arg(condition);
  if (!item.registeredBy.isEmpty()) {
    step.lines << word(QT_TRANSLATE_NOOP("approval", "Decided on paper on %1, registered by %2; not a key signature"))
                      .arg(dateInWords(item.decidedOn), item.registeredBy);
  }
}

void putPill(TimelineStep& step, const TimelineItem& item) {
  if (item.kind == TimelineItem::Kind::Now) {
    const bool late = item.dueAt.isValid() && item.waited && item.at.addSecs(*item.waited) > item.dueAt;
    step.pill = late       ? word(QT_TRANSLATE_NOOP("approval", "late"))
                : item.you ? word(QT_TRANSLATE_NOOP("approval", "waits for you"))
                           : QString();
    step.pillTone = late ? Tone::Bad : Tone::Info;
  }
  if (item.kind == TimelineItem::Kind::LeftOut) {
    step.pill = word(QT_TRANSLATE_NOOP("approval", "does not apply"));
    step.pillTone = Tone::Mute;
  }
}

}  // namespace

QString durationText(qint64 seconds) {
  if (seconds < kMinute) return word(QT_TRANSLATE_NOOP("approval", "less than a minute"));
  const qint64 days = seconds / kDay;
  const qint64 hours = seconds % kDay / kHour;
  const qint64 minutes = seconds % kHour / kMinute;
  QStringList parts;
  if (days > 0) parts << word(QT_TRANSLATE_NOOP("approval", "%1 d")).arg(days);
  if (hours > 0) parts << word(QT_TRANSLATE_NOOP("approval", "%1 h")).arg(hours);
  if (days == 0 && minutes > 0) parts << word(QT_TRANSLATE_NOOP("approval", "%1 min")).arg(minutes);
  return parts.join(QLatin1Char(' '));
}

QString stateText(CaseState state) {
  return word(label(state));
}

Tone stateTone(CaseState state) {
  switch (state) {
    case CaseState::New:
    case CaseState::Withdrawn:
    case CaseState::Cancelled:
      return Tone::Mute;
    case CaseState::Running:
      return Tone::Info;
    case CaseState::Stalled:
    case CaseState::Returned:
      return Tone::Warn;
    case CaseState::Approved:
      return Tone::Ok;
    case CaseState::Rejected:
      return Tone::Bad;
  }
  Q_UNREACHABLE();
}

QString titleText(const policy::Text& title) {
  return QLocale().language() == QLocale::Chinese ? title.zh : title.en;
}

QString conditionInWords(const TimelineItem& item) {
  QString text = item.condition;
  for (const policy::ParameterUse& use : item.parameters) text.replace(QLatin1Char('@') + use.key, inWords(use.value));
  const auto condition = parseCondition(item.condition);
  if (!condition || condition->kind == Condition::Kind::Always) return {};
  // The facts declared so far, by the words they carry in forms.
  text.replace(QStringLiteral("budget"), word(QT_TRANSLATE_NOOP("approval", "budget")));
  return text;
}

std::vector<TimelineStep> stepsOf(const std::vector<TimelineItem>& items, const QTimeZone& zone) {
  std::vector<TimelineStep> steps;
  for (const TimelineItem& item : items) {
    TimelineStep step;
    step.state = stateOf(item);
    step.title = titleOf(item);
    step.quote = item.text;
    step.clause = item.clause;
    if (item.kind == TimelineItem::Kind::Done) step.when = instantInWords(item.at, QLocale(), zone);
    if (item.kind == TimelineItem::Kind::Now && item.dueAt.isValid())
      step.when = word(QT_TRANSLATE_NOOP("approval", "due %1")).arg(instantInWords(item.dueAt, QLocale(), zone));
    putLines(step, item);
    putPill(step, item);
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace guiju::approval
