// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "widgets/base/kit.h"
#include "widgets/policy/adoption_page.h"

class QPushButton;

namespace guiju {

class MessageBar;
class Session;

// Changes which clauses bind the center; what was ticked stays when the command is refused.
class AdoptionDialog : public QDialog {
  Q_OBJECT

 public:
  AdoptionDialog(const Kit& kit, Session& session, const PolicyLibraryView::Answer& library, QWidget* parent = nullptr);

  [[nodiscard]] AdoptionPage* page() const { return page_; }
  void reject() override;

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void save();
  void judge();

  const Kit& kit_;
  Session& session_;
  MessageBar* messages_;
  AdoptionPage* page_;
  QPushButton* save_;
};

}  // namespace guiju
