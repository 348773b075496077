// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/console.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>

#include "app/base/pages.h"
#include "app/base/sample_place.h"
#include "application/access/account_commands.h"
#include "application/base/words.h"
#include "application/center/all_areas.h"
#include "domain/access/account.h"
#include "storage/base/backup.h"
#include "widgets/base/main_menu.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/side_panel.h"
#include "widgets/base/status_strip.h"
#include "widgets/calendar/calendar_dialog.h"
#include "widgets/center/access_matrix_dialog.h"
#include "widgets/center/password_dialog.h"
#include "widgets/center/sign_in_dialog.h"
#include "widgets/policy/clause_panel.h"
#include "widgets/policy/policies_page.h"

namespace guiju {

namespace {

const QString kLastPlace = QStringLiteral("desk/lastPlace");
const QString kLastLogin = QStringLiteral("desk/lastLogin");
constexpr qint64 kBackupAfterSeconds = 24 * 3600;

QString homeFolder() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return folder.isEmpty() ? QDir::homePath() : folder;
}

QDateTime lastBackup(const storage::Location& location) {
  const QFileInfo probe(storage::backupPath(location.file, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
  const QFileInfoList found =
      QDir(probe.absolutePath()).entryInfoList({QStringLiteral("*.guiju")}, QDir::Files, QDir::Time);
  return found.isEmpty() ? QDateTime() : found.front().lastModified();
}

}  // namespace

Console::Console(const Parts& parts) : parts_(parts), kit_{parts.theme, parts.dialogs, parts.settings} {
  idle_.setSingleShot(true);
  connect(&idle_, &QTimer::timeout, this, &Console::lock);
  dress(readDeskSettings(parts_.settings, languageOfSystem()));
  qApp->installEventFilter(this);
  kit_.openGuide = [this](const QString& topic) { showGuide(topic); };
}

Console::~Console() {
  qApp->removeEventFilter(this);
  window_.reset();
  session_.reset();
}

void Console::dress(const DeskSettings& desk) {
  if (parts_.translations.language() != desk.language) parts_.translations.use(desk.language);
  parts_.theme.apply(desk.theme == QStringLiteral("dark") ? Theme::Scheme::Dark : Theme::Scheme::Light,
                     desk.textScale / 100.0);
}

void Console::showGuide(const QString& topic) {
  delete guide_;  // made anew, for the language may have changed
  guide_ = new GuideWindow(parts_.translations.language(), window_.get());
  guide_->open(topic);
  guide_->show();
}

bool Console::start(const QString& place) {
  const QString wanted = place.isEmpty() ? parts_.settings.value(kLastPlace).toString() : place;
  if (!wanted.isEmpty() && openPlace(wanted) && signIn()) return true;
  while (!window_) {
    const std::unique_ptr<FirstRunDialog> first = makeFirstRun();
    if (!parts_.dialogs.run(*first)) return false;
    if (!signIn()) continue;
  }
  return true;
}

std::unique_ptr<FirstRunDialog> Console::makeFirstRun() {
  const DeskSettings desk = readDeskSettings(parts_.settings, languageOfSystem());
  auto dialog = std::make_unique<FirstRunDialog>(kit_, desk.language, homeFolder(), [this](const QString& language) {
    DeskSettings chosen = readDeskSettings(parts_.settings, languageOfSystem());
    chosen.language = language;
    writeDeskSettings(parts_.settings, chosen);
    dress(chosen);
  });
  connect(dialog.get(), &FirstRunDialog::chosen, this, [this, shown = dialog.get()](const FirstRunChoice& choice) {
    if (carryOut(choice, shown)) shown->accept();
  });
  return dialog;
}

bool Console::carryOut(const FirstRunChoice& choice, FirstRunDialog* dialog) {
  const auto complain = [dialog](const Problem& problem) {
    const Error* error = std::get_if<Error>(&problem);
    dialog->complain(error ? inWords(*error) : tr("The center was not created."));
    dialog->setBusy(false);
    return false;
  };
  dialog->setBusy(true);
  QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
  if (choice.kind == FirstRunChoice::Kind::Open) {
    if (openPlace(choice.place)) return true;
    dialog->setBusy(false);
    return false;
  }
  if (choice.kind == FirstRunChoice::Kind::Sample) {
    auto sample = sampleFile(choice.wanted.language);
    if (!sample) return complain(Problem(sample.error()));
    if (openPlace(*sample)) return true;
    dialog->setBusy(false);
    return false;
  }
  auto location = storage::parseLocation(choice.place);
  if (!location) return complain(Problem(location.error()));
  NewCenter wanted = choice.wanted;
  wanted.cost = parts_.cost;
  auto created =
      OpenCenter::create(*location, wanted, {parts_.pipeline, parts_.cost, parts_.inThread}, foundingSteps());
  if (!created) return complain(created.error());
  center_ = std::move(*created);
  parts_.settings.setValue(kLastPlace, choice.place);
  parts_.settings.setValue(kLastLogin, wanted.administratorLogin);
  return true;
}

bool Console::openPlace(const QString& place) {
  auto location = storage::parseLocation(place);
  if (!location) return say(location.error()), false;
  center_.reset();
  auto opened =
      OpenCenter::open(*location, storage::OpenMode::ReadWrite, {parts_.pipeline, parts_.cost, parts_.inThread});
  if (!opened && opened.error().code == ErrorCode::ReadOnly) {
    opened = OpenCenter::open(*location, storage::OpenMode::ReadOnly, {parts_.pipeline, parts_.cost, parts_.inThread});
  }
  if (!opened) return say(opened.error()), false;
  center_ = std::move(*opened);
  parts_.settings.setValue(kLastPlace, place);
  return true;
}

void Console::say(const Error& error) {
  Question question;
  question.sentence = inWords(error.what);
  question.consequence = inWords(error.next);
  question.verbs = {tr("Close")};
  (void)parts_.dialogs.ask(window_.get(), question);
}

bool Console::signIn() {
  SignInDialog dialog(parts_.theme, *center_, parts_.settings.value(kLastLogin).toString());
  bool other = false;
  connect(&dialog, &SignInDialog::otherCenterRequested, &dialog, [&] {
    other = true;
    dialog.reject();
  });
  if (!parts_.dialogs.run(dialog)) {
    if (other) parts_.settings.remove(kLastPlace);
    return false;
  }
  if (!center_->center().demonstration) parts_.settings.setValue(kLastLogin, dialog.login());
  enter(dialog.signedIn());
  if (dialog.signedIn().mustChangePassword) changePassword(dialog.password());
  return true;
}

void Console::enter(const access::SignedIn& person) {
  window_.reset();
  Identity who;
  who.account = person.account;
  session_ = std::make_unique<Session>(center_->executor(), parts_.pipeline, who);
  session_->view(
      CenterCard{},
      [this](const Result<CenterCard::Answer>& card) {
        if (!card) return say(card.error());
        buildWindow(*card);
      },
      this);
}

void Console::buildWindow(const CenterCard::Answer& card) {
  card_ = card;
  std::vector<Area> permitted;
  for (Area& area : allPages(*session_)) {
    if (card.permits(area.permission)) permitted.push_back(std::move(area));
  }
  kit_.openClause = [this](const QString& clause) { showClause(clause); };
  window_ = std::make_unique<MainWindow>(kit_, std::move(permitted));
  window_->setWindowTitle(QStringLiteral("%1 · %2").arg(card.center.name, tr("Guiju 规矩")));
  connect(session_.get(), &Session::changed, window_.get(), [this] { window_->refreshAll(); });
  addEntries(card);
  fillStatus(card);
  window_->show();
  idle_.start(std::chrono::minutes(card.center.idleMinutes));
  backUpDaily();
}

void Console::addEntries(const CenterCard::Answer&) {
  MainMenu* menus = window_->menus();
  menus->addEntry(MainMenu::Menu::Tools, tr("Settings…"), QKeySequence(), [this] { editSettings(); });
  menus->addEntry(MainMenu::Menu::Tools, tr("Working calendar…"), QKeySequence(), [this] {
    calendar::CalendarDialog dialog(kit_, *session_, window_.get());
    (void)parts_.dialogs.run(dialog);
  });
  if (!card_.center.demonstration) {
    menus->addEntry(MainMenu::Menu::Tools, tr("Change password…"), QKeySequence(), [this] { changePassword({}); });
  }
  menus->addEntry(MainMenu::Menu::Tools, tr("Who may do what…"), QKeySequence(), [this] {
    AccessMatrixDialog dialog(parts_.theme, parts_.pipeline.areas().matrix(), window_.get());
    (void)parts_.dialogs.run(dialog);
  });
  menus->addEntry(MainMenu::Menu::File, tr("Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { lock(); });
}

void Console::showClause(const QString& clause) {
  Page* page = window_ ? window_->currentPage() : nullptr;
  if (!page) return;
  openClause(*page->sidePanel(), parts_.theme, *session_, clause, page->messages()->refusal(),
             [this](const QString& wanted) {
               if (auto* policies = qobject_cast<PoliciesPage*>(window_->showArea(QStringLiteral("policies"))))
                 policies->showClause(wanted);
             });
}

void Console::fillStatus(const CenterCard::Answer& card) {
  StatusStrip* status = window_->status();
  QString role;
  for (const access::RoleInfo& info : access::roles()) {
    if (role.isEmpty() && card.actor.holds(info.role)) role = QCoreApplication::translate("roles", info.title);
  }
  const bool server = center_->location().engine == storage::Engine::Postgresql;
  status->setUser(card.actor.name, role);
  status->setPlace(center_->location().text(), server);
  status->setIntegrity(!center_->isReadOnly(), tr("%n audit entries", nullptr, static_cast<int>(card.auditEntries)),
                       true);
  status->setDate(dateInWords(card.today));
  if (card.center.demonstration) status->setMark(tr("Demonstration"));
  const QDateTime backup = server ? QDateTime() : lastBackup(center_->location());
  if (!server) {
    status->setBackup(backup.isValid() ? tr("Last backup %1").arg(instantInWords(backup)) : tr("No backup yet"),
                      !backup.isValid());
  }
}

void Console::backUpDaily() {
  const storage::Location location = center_->location();
  if (location.engine != storage::Engine::Sqlite || center_->isReadOnly() || card_.center.demonstration) return;
  const QDateTime now = parts_.pipeline.clock().now();
  const QDateTime last = lastBackup(location);
  if (last.isValid() && last.secsTo(now) < kBackupAfterSeconds) return;
  Executor& executor = center_->executor();
  executor.write([this, &executor, target = storage::backupPath(location.file, now)](storage::Connection& connection) {
    const bool done = storage::backupTo(connection, target).has_value();
    executor.deliver([guard = QPointer<Console>(this), done] {
      if (!guard || !guard->window_) return;
      guard->window_->status()->setBackup(done ? tr("Backed up just now") : tr("The daily backup failed"), !done);
    });
  });
}

void Console::editSettings() {
  const DeskSettings before = readDeskSettings(parts_.settings, languageOfSystem());
  SettingsDialog dialog(kit_, *session_, before, card_, window_.get());
  if (!parts_.dialogs.run(dialog)) return;
  const DeskSettings after = dialog.desk();
  writeDeskSettings(parts_.settings, after);
  if (after.theme != before.theme || after.textScale != before.textScale) dress(after);
  if (after.language != before.language) parts_.translations.use(after.language);
  // The window is put together anew, so that every word of it follows.
  const QString area = window_->currentArea();
  session_->view(
      CenterCard{},
      [this, area](const Result<CenterCard::Answer>& card) {
        if (!card) return say(card.error());
        buildWindow(*card);
        (void)window_->showArea(area);
      },
      this);
}

void Console::changePassword(const access::Password& given) {
  PasswordDialog dialog(parts_.theme, *session_, parts_.cost, given, window_.get());
  (void)parts_.dialogs.run(dialog);
}

void Console::lock() {
  if (!window_ || locked_) return;
  if (card_.center.demonstration) return idle_.start();
  locked_ = true;
  // What the person typed stays in the hidden window; only he gets it back.
  const access::AccountId owner = session_->identity().account;
  window_->hide();
  SignInDialog dialog(parts_.theme, *center_, parts_.settings.value(kLastLogin).toString());
  const bool entered = parts_.dialogs.run(dialog);
  locked_ = false;
  if (!entered) return QApplication::quit();
  if (dialog.signedIn().account != owner) return enter(dialog.signedIn());
  window_->show();
  idle_.start();
}

bool Console::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
      if (idle_.isActive()) idle_.start();
      break;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace guiju
