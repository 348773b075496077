// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "application/base/session.h"
#include "domain/org/chart.h"
#include "widgets/base/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace Ui {
class AppointForm;
class DatedForm;
class EmployeeForm;
class PositionForm;
class SelectionForm;
class UnitForm;
}  // namespace Ui

namespace guiju {
class DateEdit;
class MoneyEdit;
class PanelLines;
}  // namespace guiju

namespace guiju::org {

// What every dialog of the organization is opened with.
struct OrgDesk {
  const Kit& kit;
  Session& session;
  Chart chart;
  QDate today;
};

// Runs a command for a dialog: it closes when it has happened, and says why when it has not.
template <Command C>
void runFor(FormDialog* dialog, Session& session, C command) {
  dialog->setBusy(true);
  session.run(
      std::move(command),
      [dialog](Outcome<typename C::Answer> outcome) {
        if (outcome) return dialog->succeed();
        dialog->fail(outcome.error());
      },
      dialog);
}

// Puts a field that a Designer form can't make into the place it keeps for it.
void putInto(QWidget* place, QWidget* field);

// Founds a unit, or edits its name, mission and functions.
class UnitDialog : public FormDialog {
  Q_OBJECT

 public:
  UnitDialog(const OrgDesk& desk, UnitId parent, const Unit* edited, QWidget* widget);
  ~UnitDialog() override;

 private:
  void fillParents(UnitId wanted);
  void save();
  [[nodiscard]] QStringList functions() const;

  OrgDesk desk_;
  std::optional<Unit> edited_;
  std::unique_ptr<Ui::UnitForm> ui_;
  DateEdit* from_;
};

// Sets up a position, or edits its card.
class PositionDialog : public FormDialog {
  Q_OBJECT

 public:
  PositionDialog(const OrgDesk& desk, UnitId unit, const Position* edited, QWidget* widget);
  ~PositionDialog() override;

 private:
  void load(const Position& position);
  void save();

  OrgDesk desk_;
  Position position_;
  std::unique_ptr<Ui::PositionForm> ui_;
  DateEdit* from_;
  MoneyEdit* limit_;
};

// Takes a person into service, or edits the file.
class EmployeeDialog : public FormDialog {
  Q_OBJECT

 public:
  EmployeeDialog(const OrgDesk& desk, const Employee* edited, QWidget* widget);
  ~EmployeeDialog() override;

 private:
  void load(const Employee& employee);
  void save();

  OrgDesk desk_;
  Employee employee_;
  std::unique_ptr<Ui::EmployeeForm> ui_;
  DateEdit* hiredOn_;
  DateEdit* probation_;
  DateEdit* confirmed_;
  DateEdit* contract_;
};

// Appoints a person to a position, or moves the person there; shows at once how the requirements are met.
class AppointDialog : public FormDialog {
  Q_OBJECT

 public:
  enum class Purpose { Appoint, Move };
  AppointDialog(const OrgDesk& desk, Purpose purpose, PositionId position, EmployeeId employee, QWidget* widget);
  ~AppointDialog() override;

 private:
  void fill(PositionId position, EmployeeId employee);
  void judge();
  void save();
  [[nodiscard]] PositionId position() const;
  [[nodiscard]] EmployeeId person() const;

  OrgDesk desk_;
  Purpose purpose_;
  std::unique_ptr<Ui::AppointForm> ui_;
  DateEdit* from_;
  DateEdit* to_;
  QWidget* checks_ = nullptr;
};

// Records how a person was chosen for a leading position.
class SelectionDialog : public FormDialog {
  Q_OBJECT

 public:
  SelectionDialog(const OrgDesk& desk, PositionId position, QWidget* widget);
  ~SelectionDialog() override;

 private:
  void save();

  OrgDesk desk_;
  PositionId position_;
  std::unique_ptr<Ui::SelectionForm> ui_;
  DateEdit* heldOn_;
};

// Asks for a day and a reason, and where needed for a unit or a number: moving, closing, ending, leaving.
class DatedDialog : public FormDialog {
  Q_OBJECT

 public:
  struct Wanted {
    QString title;
    QString verb;
    QString consequence;               // what exactly will happen, above the fields
    std::vector<UnitId> targets = {};  // units to choose from; none: no such field
    UnitId target = {};
    std::optional<qint64> number = {};  // an establishment
    QDate day;
    bool reasonNeeded = false;
  };
  struct Given {
    UnitId target;
    qint64 number = 0;
    QDate day;
    QString reason;
  };

  DatedDialog(const OrgDesk& desk, const Wanted& wanted, std::function<void(DatedDialog*, const Given&)> run,
              QWidget* widget);
  ~DatedDialog() override;

 private:
  std::unique_ptr<Ui::DatedForm> ui_;
  DateEdit* day_;
};

}  // namespace guiju::org
