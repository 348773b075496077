// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "application/base/session.h"
#include "application/center/center_commands.h"
#include "widgets/base/kit.h"

namespace Ui {
class SettingsDialog;
}

namespace guiju {

// What a person chooses for this desk; kept with the desk, not with the center.
struct DeskSettings {
  QString language;     // "zh_CN" or "en"
  QString theme;        // "light" or "dark"
  int textScale = 100;  // per cent
  friend bool operator==(const DeskSettings&, const DeskSettings&) = default;
};
[[nodiscard]] DeskSettings readDeskSettings(const QSettings& settings, const QString& systemLanguage);
void writeDeskSettings(QSettings& settings, const DeskSettings& desk);

// Language, theme, size of text; and, for those who may, what holds for the whole center.
class SettingsDialog : public QDialog {
  Q_OBJECT

 public:
  SettingsDialog(const Kit& kit, Session& session, const DeskSettings& desk, const CenterCard::Answer& card,
                 QWidget* parent = nullptr);
  ~SettingsDialog() override;

  [[nodiscard]] DeskSettings desk() const;

 private:
  void save();
  [[nodiscard]] bool centerChanged() const;

  std::unique_ptr<Ui::SettingsDialog> ui_;
  Session& session_;
  Center center_;
};

}  // namespace guiju
