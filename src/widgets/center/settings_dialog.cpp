// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/center/settings_dialog.h"

#include <QPushButton>
#include <QSettings>

#include "application/base/words.h"
#include "ui_settings_dialog.h"

namespace guiju {

DeskSettings readDeskSettings(const QSettings& settings, const QString& systemLanguage) {
  DeskSettings desk;
  desk.language = settings.value(QStringLiteral("desk/language"), systemLanguage).toString();
  desk.theme = settings.value(QStringLiteral("desk/theme"), QStringLiteral("light")).toString();
  desk.textScale = settings.value(QStringLiteral("desk/textScale"), 100).toInt();
  return desk;
}

void writeDeskSettings(QSettings& settings, const DeskSettings& desk) {
  settings.setValue(QStringLiteral("desk/language"), desk.language);
  settings.setValue(QStringLiteral("desk/theme"), desk.theme);
  settings.setValue(QStringLiteral("desk/textScale"), desk.textScale);
}

SettingsDialog::SettingsDialog(const Kit& kit, Session& session, const DeskSettings& desk,
                               const CenterCard::Answer& card, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::SettingsDialog>()), session_(session), center_(card.center) {
  ui_->setupUi(this);
  for (QLabel* title : {ui_->deskLabel, ui_->centerLabel}) title->setFont(kit.theme.font(Type::Card, true));
  setLook(ui_->reasonLabel, "type", QStringLiteral("note"));
  setLook(ui_->problemLabel, "tone", QStringLiteral("bad"));
  setLook(ui_->saveButton, "kind", QStringLiteral("primary"));
  ui_->problemLabel->hide();
  ui_->languageBox->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
  ui_->languageBox->addItem(QStringLiteral("English"), QStringLiteral("en"));
  ui_->themeBox->addItem(tr("Light"), QStringLiteral("light"));
  ui_->themeBox->addItem(tr("Dark"), QStringLiteral("dark"));
  for (const int scale : {90, 100, 110, 125, 150, 200})
    ui_->scaleBox->addItem(QStringLiteral("%1 %").arg(scale), scale);
  ui_->languageBox->setCurrentIndex(std::max(0, ui_->languageBox->findData(desk.language)));
  ui_->themeBox->setCurrentIndex(std::max(0, ui_->themeBox->findData(desk.theme)));
  ui_->scaleBox->setCurrentIndex(std::max(1, ui_->scaleBox->findData(desk.textScale)));
  ui_->idleBox->setValue(static_cast<int>(center_.idleMinutes));
  ui_->smallBox->setChecked(center_.smallCenter);
  const bool may = card.permits(QString::fromLatin1(access::kEditCenter.id));
  ui_->idleBox->setEnabled(may);
  ui_->smallBox->setEnabled(may);
  ui_->reasonLabel->setText(may ? QString() : tr("Changed by the head of center or an administrator."));
  connect(ui_->saveButton, &QPushButton::clicked, this, &SettingsDialog::save);
  connect(ui_->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

DeskSettings SettingsDialog::desk() const {
  return {ui_->languageBox->currentData().toString(), ui_->themeBox->currentData().toString(),
          ui_->scaleBox->currentData().toInt()};
}

bool SettingsDialog::centerChanged() const {
  return ui_->idleBox->value() != center_.idleMinutes || ui_->smallBox->isChecked() != center_.smallCenter;
}

void SettingsDialog::save() {
  if (!centerChanged()) return accept();
  session_.run(
      EditCenter{center_.version, center_.name, ui_->idleBox->value(), ui_->smallBox->isChecked()},
      [this](const Outcome<Id<Center>>& outcome) {
        if (outcome) return accept();
        const Error* error = std::get_if<Error>(&outcome.error());
        ui_->problemLabel->setText(toneSign(Tone::Bad) + u' ' +
                                   (error ? inWords(*error) : tr("The center's settings were not changed.")));
        ui_->problemLabel->show();
      },
      this);
}

}  // namespace guiju
