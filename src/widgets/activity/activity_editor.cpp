// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/activity_editor.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include "widgets/activity/activity_words.h"
#include "widgets/activity/small_fields.h"
#include "widgets/base/card.h"

namespace guiju::activity {

ActivityEditor::ActivityEditor(const Kit& kit, Session& session, const ActivityChoices::Answer& choices,
                               const Source& source, QWidget* parent)
    : FormDialog(kit, source.id.isValid() ? tr("Change activity") : tr("New activity"),
                 source.id.isValid() ? tr("&Save") : tr("&Begin activity"), parent),
      session_(session),
      source_(source) {
  setObjectName(QStringLiteral("activityEditor"));
  build(choices, kit);
  fill(source.words);
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, &ActivityEditor::save);
}

void ActivityEditor::build(const ActivityChoices::Answer& choices, const Kit& kit) {
  const QDate today = choices.today;
  title_ = new QLineEdit;
  title_->setObjectName(QStringLiteral("title"));
  title_->setMaxLength(200);
  type_ = new QComboBox;
  type_->setObjectName(QStringLiteral("type"));
  for (const ActivityType& type : choices.types) type_->addItem(titleOf(type), type.id.value);
  unit_ = makeChoice(choices.units, QStringLiteral("unit"));
  owner_ = makeChoice(choices.employees, QStringLiteral("owner"));
  startsOn_ = new DateEdit(kit.theme, today);
  startsOn_->setObjectName(QStringLiteral("startsOn"));
  endsOn_ = new DateEdit(kit.theme, today);
  endsOn_->setObjectName(QStringLiteral("endsOn"));
  startTime_ = makeTimeEdit(QStringLiteral("startTime"));
  endTime_ = makeTimeEdit(QStringLiteral("endTime"));
  venue_ = new QLineEdit;
  venue_->setObjectName(QStringLiteral("venue"));
  goal_ = makeText(QStringLiteral("companyGoal"), 2);
  need_ = makeText(QStringLiteral("marketNeed"), 2);
  awareness_ = makeText(QStringLiteral("awarenessEffect"), 2);
  brand_ = makeText(QStringLiteral("brandEffect"), 2);

  const auto time = [](QLineEdit* edit) {
    return [edit] {
      return edit->text().trimmed().isEmpty() || parseTime(edit->text()) ? QString() : tr("09:30 is a time");
    };
  };
  form()->addRow(tr("&Title"), title_, Form::Need::Required);
  form()->addRow(tr("T&ype"), type_, Form::Need::Required);
  if (source_.copyOf.isValid()) {
    begin_ = new QComboBox;
    begin_->setObjectName(QStringLiteral("beginWith"));
    begin_->addItem(tr("Template of the type"), qint64{0});
    begin_->addItem(tr("Copy of %1").arg(source_.copyOfTitle), source_.copyOf.value);
    form()->addRow(tr("Begin &with"), begin_);
  }
  form()->addRow(tr("&Unit"), unit_, Form::Need::Required);
  form()->addRow(tr("&Owner"), owner_, Form::Need::Required);
  form()->addRow(tr("&First day"), startsOn_, Form::Need::Required);
  form()->addRow(tr("Begins at"), startTime_, Form::Need::Optional, time(startTime_));
  form()->addRow(tr("&Last day"), endsOn_, Form::Need::Required, [this] {
    return endsOn_->date().isValid() && startsOn_->date().isValid() && endsOn_->date() < startsOn_->date()
               ? tr("not before the first day")
               : QString();
  });
  form()->addRow(tr("Ends at"), endTime_, Form::Need::Optional, time(endTime_));
  form()->addRow(tr("&Venue"), venue_);
  form()->addSection(tr("What it serves (needed before the plan is submitted, EVT-3)"));
  form()->addRow(tr("Company &goal"), goal_);
  form()->addRow(tr("Market &need"), need_);
  form()->addRow(tr("Effect on &awareness"), awareness_);
  form()->addRow(tr("Effect on the bran&d"), brand_);
  connect(startsOn_, &DateEdit::dateChanged, this, [this](QDate day) {
    if (!endsOn_->date().isValid()) endsOn_->setDate(day);
  });
}

void ActivityEditor::fill(const ActivityWords& words) {
  title_->setText(words.title);
  chooseData(type_, words.type.value);
  chooseData(unit_, words.unit.value);
  chooseData(owner_, words.owner.value);
  startsOn_->setDate(words.startsOn);
  endsOn_->setDate(words.endsOn);
  startTime_->setText(timeText(words.startMinute));
  endTime_->setText(timeText(words.endMinute));
  venue_->setText(words.venue);
  goal_->setPlainText(words.companyGoal);
  need_->setPlainText(words.marketNeed);
  awareness_->setPlainText(words.awarenessEffect);
  brand_->setPlainText(words.brandEffect);
}

ActivityWords ActivityEditor::words() const {
  ActivityWords words;
  words.title = title_->text();
  words.type = ActivityTypeId{type_->currentData().toLongLong()};
  words.unit = UnitId{chosenData(unit_)};
  words.owner = EmployeeId{chosenData(owner_)};
  words.startsOn = startsOn_->date();
  words.endsOn = endsOn_->date();
  words.startMinute = parseTime(startTime_->text());
  words.endMinute = parseTime(endTime_->text());
  words.venue = venue_->text();
  words.companyGoal = goal_->toPlainText();
  words.marketNeed = need_->toPlainText();
  words.awarenessEffect = awareness_->toPlainText();
  words.brandEffect = brand_->toPlainText();
  return words;
}

void ActivityEditor::save() {
  setBusy(true);
  if (source_.id.isValid()) {
    session_.run(
        EditActivity{source_.id, source_.version, words()},
        [this](const Outcome<Done>& outcome) {
          setBusy(false);
          if (!outcome) return fail(outcome.error());
          saved_ = source_.id;
          succeed();
        },
        this);
    return;
  }
  const ActivityId copyOf{begin_ ? begin_->currentData().toLongLong() : 0};
  session_.run(
      CreateActivity{words(), copyOf},
      [this](const Outcome<ActivityId>& outcome) {
        setBusy(false);
        if (!outcome) return fail(outcome.error());
        saved_ = *outcome;
        succeed();
      },
      this);
}

}  // namespace guiju::activity
