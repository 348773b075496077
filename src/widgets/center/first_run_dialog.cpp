// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/center/first_run_dialog.h"

#include <QDir>
#include <QEvent>
#include <QListWidgetItem>
#include <QPushButton>

#include "application/base/words.h"
#include "application/policy/enforcement.h"
#include "domain/org/templates.h"
#include "ui_first_run_dialog.h"

namespace guiju {

namespace {

constexpr int kKeyRole = Qt::UserRole;
enum Step { Welcome, CenterStep, AdministratorStep, PolicyStep };

QString textIn(const policy::Text& text, const QString& language) {
  return language == QStringLiteral("zh_CN") ? text.zh : text.en;
}

}  // namespace

FirstRunDialog::FirstRunDialog(const Kit& kit, const QString& language, const QString& folder,
                               std::function<void(const QString&)> relanguage, QWidget* parent)
    : QDialog(parent),
      kit_(kit),
      ui_(std::make_unique<Ui::FirstRunDialog>()),
      folder_(folder),
      relanguage_(std::move(relanguage)) {
  ui_->setupUi(this);
  ui_->titleLabel->setFont(kit.theme.font(Type::Value, true));
  setLook(ui_->problemLabel, "tone", QStringLiteral("bad"));
  setLook(ui_->passwordHint, "type", QStringLiteral("note"));
  setLook(ui_->nextButton, "kind", QStringLiteral("primary"));
  ui_->sampleButton->setIcon(kit.theme.icon(QStringLiteral("view-list-details"), Ink::Accent));
  ui_->createButton->setIcon(kit.theme.icon(QStringLiteral("list-add"), Ink::Accent));
  ui_->openButton->setIcon(kit.theme.icon(QStringLiteral("document-open"), Ink::Accent));
  ui_->languageBox->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
  ui_->languageBox->addItem(QStringLiteral("English"), QStringLiteral("en"));
  ui_->languageBox->setCurrentIndex(std::max(0, ui_->languageBox->findData(language)));
  ui_->fileEdit->setText(QDir(folder_).filePath(QStringLiteral("center.guiju")));
  ui_->loginEdit->setText(QStringLiteral("admin"));
  fill();
  showStep(Welcome);
  connect(ui_->languageBox, &QComboBox::currentIndexChanged, this, [this] { relanguage_(this->language()); });
  connect(ui_->sampleButton, &QPushButton::clicked, this, [this] {
    choice_.kind = FirstRunChoice::Kind::Sample;
    Q_EMIT chosen(choice());
  });
  connect(ui_->createButton, &QPushButton::clicked, this, [this] { showStep(CenterStep); });
  connect(ui_->openButton, &QPushButton::clicked, this, &FirstRunDialog::openExisting);
  connect(ui_->browseButton, &QPushButton::clicked, this, &FirstRunDialog::browse);
  connect(ui_->nextButton, &QPushButton::clicked, this, &FirstRunDialog::next);
  connect(ui_->backButton, &QPushButton::clicked, this, &FirstRunDialog::back);
}

FirstRunDialog::~FirstRunDialog() = default;

QString FirstRunDialog::language() const {
  return ui_->languageBox->currentData().toString();
}

void FirstRunDialog::fill() {
  fillTemplates();
  fillPolicies();
}

void FirstRunDialog::fillTemplates() {
  const int row = std::max(0, ui_->templateList->currentRow());
  ui_->templateList->clear();
  const auto in = language() == QStringLiteral("zh_CN") ? policy::Language::Chinese : policy::Language::English;
  for (const org::OrganizationTemplate& organization : org::organizationTemplates()) {
    auto* item = new QListWidgetItem(organization.title.in(in) + u'\n' + organization.about.in(in), ui_->templateList);
    item->setData(kKeyRole, QString::fromLatin1(organization.key));
  }
  ui_->templateList->setWordWrap(true);
  ui_->templateList->setCurrentRow(row);
}

void FirstRunDialog::fillPolicies() {
  ui_->policyList->clear();
  ui_->policyList->setWordWrap(true);
  for (const policy::Policy& policy : builtInLibrary().policies()) {
    auto* item = new QListWidgetItem(textIn(policy.name, language()) + u'\n' + textIn(policy.about, language()),
                                     ui_->policyList);
    item->setData(kKeyRole, policy.id);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
  }
}

void FirstRunDialog::showStep(int step) {
  ui_->steps->setCurrentIndex(step);
  ui_->problemLabel->hide();
  ui_->backButton->setVisible(step != Welcome);
  ui_->nextButton->setVisible(step != Welcome);
  retranslate();
  if (QWidget* first = ui_->steps->currentWidget()->nextInFocusChain(); first && step != Welcome) {
    QWidget* const fields[] = {nullptr, ui_->nameEdit, ui_->personEdit, ui_->policyList};
    fields[step]->setFocus();
  }
}

void FirstRunDialog::retranslate() {
  const QString titles[] = {tr("Guiju 规矩"), tr("The center"), tr("The first administrator"), tr("The policies")};
  const QString intros[] = {
      tr("The console of a marketing center: its policies are asked where the work is done."),
      tr("Its organization is built from a template and can be changed afterwards; the template settles which clauses "
         "about organization bind."),
      tr("You will manage accounts and settings. There is no default account and no default password."),
      tr("What is checked binds from today. The organization template settles which clauses about organization apply; "
         "every clause can be set apart later.")};
  const int step = ui_->steps->currentIndex();
  ui_->titleLabel->setText(titles[step]);
  ui_->introLabel->setText(intros[step]);
  ui_->nextButton->setText(step == PolicyStep ? tr("Create the center") : tr("Next"));
}

void FirstRunDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    const QString file = ui_->fileEdit->text();
    ui_->retranslateUi(this);
    ui_->fileEdit->setText(file);
    fill();
    retranslate();
  }
  QDialog::changeEvent(event);
}

QString FirstRunDialog::problemOfStep() {
  const int step = ui_->steps->currentIndex();
  if (step == CenterStep && ui_->nameEdit->text().trimmed().isEmpty()) {
    ui_->nameEdit->setFocus();
    return tr("Give the center a name as it stands on its documents.");
  }
  if (step == CenterStep && ui_->fileEdit->text().trimmed().isEmpty()) {
    ui_->fileEdit->setFocus();
    return tr("Say in which file the center is kept.");
  }
  if (step == AdministratorStep) {
    if (ui_->personEdit->text().trimmed().isEmpty()) {
      ui_->personEdit->setFocus();
      return tr("Give your name.");
    }
    const access::Password password(ui_->passwordEdit->text());
    if (const auto checked = access::checkNewPassword(password, ui_->loginEdit->text()); !checked) {
      ui_->passwordEdit->setFocus();
      return inWords(checked.error());
    }
    if (ui_->passwordEdit->text() != ui_->againEdit->text()) {
      ui_->againEdit->setFocus();
      return tr("The two passwords differ.");
    }
  }
  return {};
}

void FirstRunDialog::next() {
  if (const QString problem = problemOfStep(); !problem.isEmpty()) return complain(problem);
  const int step = ui_->steps->currentIndex();
  if (step < PolicyStep) return showStep(step + 1);
  choice_.kind = FirstRunChoice::Kind::Create;
  Q_EMIT chosen(choice());
}

void FirstRunDialog::back() {
  const int step = ui_->steps->currentIndex();
  showStep(step == CenterStep ? int(Welcome) : step - 1);
}

void FirstRunDialog::openExisting() {
  const QString file = kit_.dialogs.chooseFile(this, tr("Open a center"), tr("Centers (*.guiju)"));
  if (file.isEmpty()) return;
  choice_.kind = FirstRunChoice::Kind::Open;
  choice_.place = file;
  Q_EMIT chosen(choice());
}

void FirstRunDialog::browse() {
  const QString file =
      kit_.dialogs.chooseNewFile(this, tr("Where to keep the center"), ui_->fileEdit->text(), tr("Centers (*.guiju)"));
  if (!file.isEmpty()) ui_->fileEdit->setText(file);
}

FirstRunChoice FirstRunDialog::choice() const {
  FirstRunChoice choice = choice_;
  choice.wanted.language = language();
  if (choice.kind != FirstRunChoice::Kind::Create) return choice;
  choice.place = ui_->fileEdit->text().trimmed();
  choice.wanted.name = ui_->nameEdit->text().trimmed();
  if (const QListWidgetItem* item = ui_->templateList->currentItem())
    choice.wanted.templateId = item->data(kKeyRole).toString();
  choice.wanted.smallCenter = ui_->smallBox->isChecked();
  choice.wanted.administratorName = ui_->personEdit->text().trimmed();
  choice.wanted.administratorLogin = ui_->loginEdit->text().trimmed();
  choice.wanted.password = access::Password(ui_->passwordEdit->text());
  QStringList policies;
  for (int row = 0; row < ui_->policyList->count(); ++row) {
    const QListWidgetItem* item = ui_->policyList->item(row);
    if (item->checkState() == Qt::Checked) policies << item->data(kKeyRole).toString();
  }
  choice.wanted.policies = policies;
  return choice;
}

void FirstRunDialog::complain(const QString& text) {
  ui_->problemLabel->setText(toneSign(Tone::Bad) + u' ' + text);
  ui_->problemLabel->show();
}

void FirstRunDialog::setBusy(bool busy) {
  ui_->steps->setEnabled(!busy);
  ui_->nextButton->setEnabled(!busy);
  ui_->backButton->setEnabled(!busy);
}

}  // namespace guiju
