// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "application/center/founding.h"
#include "widgets/base/kit.h"

namespace Ui {
class FirstRunDialog;
}

namespace guiju {

// What a person wants at the very first start.
struct FirstRunChoice {
  enum class Kind { Sample, Create, Open };
  Kind kind = Kind::Sample;
  QString place;  // file or server
  NewCenter wanted;
};

// The first start: language, then the sample, a new center in four short steps, or one that exists.
class FirstRunDialog : public QDialog {
  Q_OBJECT

 public:
  // `relanguage` installs a language at once, so that the dialog answers in it.
  FirstRunDialog(const Kit& kit, const QString& language, const QString& folder,
                 std::function<void(const QString&)> relanguage, QWidget* parent = nullptr);
  ~FirstRunDialog() override;

  [[nodiscard]] FirstRunChoice choice() const;
  [[nodiscard]] QString language() const;
  // Shows why it did not work; everything typed stays.
  void complain(const QString& text);
  void setBusy(bool busy);
  void showStep(int step);

 Q_SIGNALS:
  void chosen(const guiju::FirstRunChoice& choice);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  void fillTemplates();
  void fillPolicies();
  void retranslate();
  void next();
  void back();
  void openExisting();
  void browse();
  [[nodiscard]] QString problemOfStep();

  const Kit& kit_;
  std::unique_ptr<Ui::FirstRunDialog> ui_;
  QString folder_;
  std::function<void(const QString&)> relanguage_;
  FirstRunChoice choice_;
};

}  // namespace guiju
