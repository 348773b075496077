// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "application/approval/approval_commands.h"
#include "application/approval/approval_views.h"
#include "application/base/session.h"
#include "widgets/base/kit.h"

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace guiju {
class Pill;
class Timeline;
}  // namespace guiju

namespace guiju::approval {

// How an approval stands and what the reader may do to it: timeline, who comes next, opinion with ready phrases, and
// the decisions as buttons. For the detail of any subject and for the workbench.
class ApprovalPanel : public QWidget {
  Q_OBJECT

 public:
  ApprovalPanel(const Kit& kit, Session& session, QWidget* parent = nullptr);

  // The latest approval of a record, or who would be asked if it were submitted now.
  void showSubject(const QString& subjectKind, qint64 subject);
  void showCase(CaseId id);
  void clear();
  void refresh();
  [[nodiscard]] const std::optional<CaseDetail>& detail() const { return detail_; }

 Q_SIGNALS:
  void decided();
  void problem(const guiju::Problem& problem);
  void clauseRequested(const QString& clause);

 private:
  void buildOpinion(QVBoxLayout* column);
  void showDetail(const CaseDetail& detail);
  void showPreview(const SubjectTimeline::Answer& answer);
  void showPhrases(const std::vector<QString>& phrases);
  void showButtons(const std::vector<Verb>& verbs);
  void addPhrase(const QString& phrase);
  [[nodiscard]] bool hasReason();
  [[nodiscard]] DecisionArguments arguments() const;

  void approve();
  void reject();
  void sendBack();
  void withdraw();
  void cancel();
  void comment();

  template <Command C>
  void run(C command) {
    setEnabled(false);
    session_.run(
        std::move(command),
        [this](Outcome<typename C::Answer> outcome) {
          setEnabled(true);
          if (!outcome) {
            Q_EMIT problem(outcome.error());
            return;
          }
          forgetOpinion();
          Q_EMIT decided();
          refresh();
        },
        this);
  }
  void forgetOpinion();

  const Kit& kit_;
  Session& session_;
  QString subjectKind_;
  qint64 subject_ = 0;
  CaseId id_;
  std::optional<CaseDetail> detail_;
  QLabel* title_;
  QLabel* note_;
  Pill* state_;
  Timeline* timeline_;
  QLabel* warning_;
  QWidget* opinionBox_;
  QPlainTextEdit* opinion_;
  QHBoxLayout* phrases_;
  QPushButton* approve_;
  QPushButton* return_;
  QPushButton* reject_;
  QPushButton* comment_;
  QPushButton* withdraw_;
  QPushButton* cancel_;
};

}  // namespace guiju::approval
