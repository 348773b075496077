// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendar_page.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "application/base/session.h"
#include "application/base/words.h"
#include "application/calendar/calendar_commands.h"
#include "documents/base/whole_file.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/columns.h"
#include "widgets/base/fields.h"
#include "widgets/base/form_dialog.h"
#include "widgets/base/message_bar.h"

namespace guiju::calendar {

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;

QString kindTitle(DayKind kind) {
  return QCoreApplication::translate("calendar", dayKinds()[static_cast<std::size_t>(kind)].title);
}

constexpr Column<CalendarDay> kColumns[] = {
    {.id = "day",
     .title = QT_TRANSLATE_NOOP("guiju::calendar::CalendarPage", "Day"),
     .cell = [](const CalendarDay& day) { return dateCell(day.day); },
     .width = 120,
     .value = [](const CalendarDay& day) { return CellValue(day.day); }},
    {.id = "weekday",
     .title = QT_TRANSLATE_NOOP("guiju::calendar::CalendarPage", "Weekday"),
     .cell = [](const CalendarDay& day) { return textCell(QLocale().dayName(day.day.dayOfWeek())); },
     .width = 120,
     .value = [](const CalendarDay& day) { return CellValue(qint64{day.day.dayOfWeek()}); }},
    {.id = "kind",
     .title = QT_TRANSLATE_NOOP("guiju::calendar::CalendarPage", "Kind"),
     .cell =
         [](const CalendarDay& day) {
           return pillCell(day.kind == DayKind::Off ? Tone::Mute : Tone::Info, kindTitle(day.kind));
         },
     .width = 120,
     .value = [](const CalendarDay& day) { return CellValue(static_cast<qint64>(day.kind)); }},
    {.id = "name",
     .title = QT_TRANSLATE_NOOP("guiju::calendar::CalendarPage", "Name"),
     .cell = [](const CalendarDay& day) { return textCell(day.name); },
     .value = [](const CalendarDay& day) { return CellValue(day.name); }},
};

qint64 idOf(const CalendarDay& day) {
  return day.id.value;
}

}  // namespace

CalendarPage::CalendarPage(const Kit& kit, Session& session, QWidget* parent)
    : QWidget(parent), kit_(kit), session_(session) {
  build();
  connect(year_, &QSpinBox::valueChanged, this, &CalendarPage::reload);
  connect(table_, &TableView::recordOpened, this, &CalendarPage::editDay);
  connect(table_, &TableView::currentRecordChanged, this, &CalendarPage::showActions);
  connect(add_, &QPushButton::clicked, this, &CalendarPage::addDay);
  connect(import_, &QPushButton::clicked, this, &CalendarPage::importFile);
  connect(clear_, &QPushButton::clicked, this, &CalendarPage::clearDay);
  connect(empty_, &EmptyState::actionRequested, this, &CalendarPage::importFile);
  connect(&session_, &Session::changed, this, [this](const ChangeSet& changes) {
    if (changes.contains(QLatin1StringView(recordType<CalendarDay>().table))) reload();
  });
  showYear(session_.pipeline().clock().now().date().year());
}

void CalendarPage::build() {
  header_ = new PageHeader(tr("Working calendar"));
  year_ = new QSpinBox;
  year_->setObjectName(QStringLiteral("yearBox"));
  year_->setRange(kFirstYear, kLastYear);
  year_->setAccessibleName(tr("Year"));
  header_->addLeft(year_);
  add_ = makeButton(kit_.theme, ButtonKind::Plain, tr("&Add day…"), QString(), QStringLiteral("addButton"));
  import_ = makeButton(kit_.theme, ButtonKind::Plain, tr("&Import…"), QStringLiteral("document-import"),
                       QStringLiteral("importButton"));
  clear_ = makeButton(kit_.theme, ButtonKind::Plain, tr("&Clear"), QStringLiteral("edit-clear"),
                      QStringLiteral("clearButton"));
  for (QPushButton* button : {add_, import_, clear_}) header_->addAction(button);
  messages_ = new MessageBar(kit_.theme);
  if (kit_.openClause) connect(messages_, &MessageBar::clauseRequested, this, kit_.openClause);
  model_ = new RowsModel<CalendarDay>("guiju::calendar::CalendarPage", kColumns, &idOf, this);
  table_ = new TableView(kit_.theme, QStringLiteral("calendar"), tr("Working calendar"), &kit_.settings);
  table_->setTable(model_);
  empty_ = new EmptyState(kit_.theme, table_);
  table_->setEmptyState(empty_);
  card_ = new Card;
  card_->setFlush(true);
  card_->body()->addWidget(table_);
  auto* column = new QVBoxLayout(this);
  column->addWidget(header_);
  column->addWidget(messages_);
  column->addWidget(card_, 1);
}

void CalendarPage::showYear(int year) {
  if (year_->value() == year) return reload();
  year_->setValue(year);
}

void CalendarPage::reload() {
  session_.view<ViewCalendarYear>(
      {year_->value()},
      [this](Result<CalendarYear> year) {
        if (!year) return messages_->say(year.error());
        if (year->year == year_->value()) take(*year);
      },
      this);
}

void CalendarPage::take(const CalendarYear& shown) {
  shown_ = shown;
  model_->setRecords(shown.days);
  header_->setSubtitle(shown.isKnown() ? tr("%n working day(s)", nullptr, shown.workingDays)
                                       : tr("%n working day(s), holidays not known", nullptr, shown.workingDays));
  empty_->set(EmptyState::Kind::NothingYet, tr("The holidays of %1 have not been entered").arg(shown.year),
              tr("Until then Monday to Friday count as worked, and deadlines may come out too early."),
              shown.mayEdit ? tr("Import an announcement…") : QString());
  showActions();
}

void CalendarPage::showActions() {
  for (QPushButton* button : {add_, import_, clear_}) button->setVisible(shown_.mayEdit);
  setBlocked(clear_, current() ? QString() : tr("Select a day first."));
}

const CalendarDay* CalendarPage::current() const {
  return model_->findRecord(table_->currentId());
}

void CalendarPage::addDay() {
  CalendarDay day;
  const QDate today = session_.pipeline().clock().now().date();
  day.day = today.year() == year_->value() ? today : QDate(year_->value(), 1, 1);
  edit(day, tr("Add a day to the calendar"));
}

void CalendarPage::editDay(qint64 id) {
  const CalendarDay* day = model_->findRecord(id);
  if (day && shown_.mayEdit) edit(CalendarDay(*day), tr("Change a day of the calendar"));
}

void CalendarPage::edit(const CalendarDay& day, const QString& title) {
  FormDialog dialog(kit_, title, tr("&Save"), this);
  auto* date = new DateEdit(kit_.theme, day.day);
  date->setObjectName(QStringLiteral("dateEdit"));
  date->setDate(day.day);
  date->setReadOnly(day.id.isValid());  // another date is another day
  auto* kind = new QComboBox;
  kind->setObjectName(QStringLiteral("kindBox"));
  for (const DayKindInfo& info : dayKinds()) kind->addItem(kindTitle(info.kind), static_cast<int>(info.kind));
  kind->setCurrentIndex(static_cast<int>(day.kind));
  auto* name = new QLineEdit(day.name);
  name->setObjectName(QStringLiteral("nameEdit"));
  dialog.form()->addRow(tr("&Day"), date, Form::Need::Required);
  dialog.form()->addRow(tr("&Kind"), kind);
  dialog.form()->addRow(tr("&Name"), name, Form::Need::Required);
  dialog.form()->setUnchanged();
  connect(&dialog, &FormDialog::saveRequested, &dialog, [&] {
    dialog.setBusy(true);
    session_.run<SetCalendarDay>(
        {date->date(), static_cast<DayKind>(kind->currentData().toInt()), name->text(), day.version},
        [&dialog](Outcome<Id<CalendarDay>> outcome) { outcome ? dialog.succeed() : dialog.fail(outcome.error()); },
        &dialog);
  });
  kit_.dialogs.run(dialog);
}

void CalendarPage::clearDay() {
  const CalendarDay* day = current();
  if (!day) return;
  session_.run<ClearCalendarDay>(
      {day->day, day->version},
      [this, cleared = *day](Outcome<Done> outcome) {
        if (!outcome) return messages_->say(outcome.error());
        messages_->say(Tone::Ok, tr("%1 follows its weekday again.").arg(dateInWords(cleared.day)));
        messages_->addStep(tr("Undo"), [this, cleared] {
          session_.run<SetCalendarDay>(
              {cleared.day, cleared.kind, cleared.name, 0},
              [this](Outcome<Id<CalendarDay>> back) { back ? messages_->dismiss() : messages_->say(back.error()); },
              this);
        });
      },
      this);
}

void CalendarPage::importFile() {
  const QString path = kit_.dialogs.chooseFile(this, tr("Import days into the calendar"),
                                               tr("Announcements (*.tsv *.txt);;All files (*)"));
  if (path.isEmpty()) return;
  const auto content = readWholeFile(path, kLargestFile);
  if (!content) return messages_->say(content.error());
  const CalendarFile file = readCalendar(*content);
  if (!file.problems.empty()) {
    const RowProblem& first = file.problems.front();
    return messages_->say(Tone::Bad,
                          tr("%n row(s) of the file can't be used; nothing was imported.", nullptr,
                             static_cast<int>(file.problems.size())),
                          tr("Line %1: %2").arg(first.line).arg(inWords(first.what)));
  }
  session_.view<PreviewCalendarImport>(
      {file.days},
      [this, days = file.days](Result<CalendarImport> found) {
        if (!found) return messages_->say(found.error());
        confirmImport(days, *found);
      },
      this);
}

void CalendarPage::confirmImport(const std::vector<CalendarDay>& days, const CalendarImport& found) {
  if (found.isEmpty()) {
    return messages_->say(Tone::Info, tr("The calendar already says everything that is in the file."));
  }
  Question question;
  question.sentence = tr("Import the file into the calendar?");
  question.consequence =
      tr("Days added: %1. Days changed: %2. All other days stay.").arg(found.added.size()).arg(found.changed.size());
  question.verbs = QStringList{tr("Keep the calendar"), tr("Import")};
  if (kit_.dialogs.ask(this, question) == question.safe) return;
  session_.run<ImportCalendar>(
      {days},
      [this](Outcome<qint64> outcome) {
        if (!outcome) return messages_->say(outcome.error());
        messages_->say(Tone::Ok, tr("%n day(s) of the calendar were set.", nullptr, static_cast<int>(*outcome)));
      },
      this);
}

}  // namespace guiju::calendar
