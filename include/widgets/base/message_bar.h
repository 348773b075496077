// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>
#include <optional>

#include "domain/policy/refusal.h"
#include "widgets/base/theme.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace guiju {

// Says in the page, between header and content, what happened or did not happen, why, and what to do; instead of a
// pop-up. It takes nothing away that was typed, and Esc closes it.
class MessageBar : public QFrame {
  Q_OBJECT

 public:
  explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

  // One bold sentence and, behind it, a detail. Earlier actions are removed.
  void say(Tone tone, const QString& sentence, const QString& detail = {});

  // A refusal with its clauses and what would make it right, an error with what next, a conflict with whose change it
  // is.
  void say(const Refusal& refusal);
  void say(const Error& error);
  void say(const Conflict& conflict);
  void say(const Problem& problem);

  // A button of the bar; the first is the first step that makes it right.
  QPushButton* addStep(const QString& text, std::function<void()> run, const QString& iconName = {});
  using QWidget::addAction;

  void dismiss();
  [[nodiscard]] Tone tone() const { return tone_; }
  // The refusal that is shown, for the clause beside the page.
  [[nodiscard]] const std::optional<Refusal>& refusal() const { return refusal_; }
  [[nodiscard]] QString sentence() const;
  [[nodiscard]] QString detail() const;

 Q_SIGNALS:
  void clauseRequested(const QString& clause);
  // The two versions of a conflict are to be compared field by field.
  void compareRequested(const guiju::Conflict& conflict);
  void dismissed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void clear();
  void addReason(const policy::Finding& finding);
  void addClause(const QString& clause, QHBoxLayout* row);
  void appear(Tone tone, const QString& sentence, const QString& detail, bool tall);

  const Theme& theme_;
  Tone tone_ = Tone::Info;
  QLabel* sign_;
  QLabel* sentence_;
  QHBoxLayout* firstRow_;
  QLabel* detail_;
  QVBoxLayout* lines_;
  QHBoxLayout* steps_;
  QPushButton* close_;
  QStringList spoken_;
  std::optional<Refusal> refusal_;
};

}  // namespace guiju
