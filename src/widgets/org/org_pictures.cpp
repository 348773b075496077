// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/org/org_pictures.h"

#include <algorithm>

#include "application/org/org_views.h"
#include "domain/org/roster_plan.h"
#include "widgets/org/date_bar.h"
#include "widgets/org/org_dialogs.h"
#include "widgets/org/organization_page.h"
#include "widgets/org/roster_import_dialog.h"

namespace guiju::org {

namespace {

using Prepare = std::function<QWidget*(PictureStage&)>;

OrganizationPage* pageOf(PictureStage& stage) {
  return qobject_cast<OrganizationPage*>(stage.window.showArea(QStringLiteral("organization")));
}

Picture view(const char* name, const char* shown, int daysBack = 0) {
  return {QString::fromLatin1(name), {}, [shown, daysBack](PictureStage& stage) -> QWidget* {
            OrganizationPage* page = pageOf(stage);
            if (!page) return nullptr;
            page->showView(QString::fromLatin1(shown));
            auto* bar = page->findChild<DateBar*>();
            bar->setDay(bar->today().addDays(-daysBack));
            return &stage.window;
          }};
}

// A dialog over the organization as it is today.
Picture dialog(const char* name, const char* form, std::function<QWidget*(const OrgDesk&)> make) {
  return {QString::fromLatin1(name),
          {QString::fromLatin1(form)},
          [make = std::move(make)](PictureStage& stage) -> QWidget* {
            QWidget* shown = nullptr;
            stage.session.view(OrgChartView{}, [&](const Result<OrgChartView::Answer>& answer) {
              if (answer) shown = make({stage.kit, stage.session, answer->chart, answer->today});
            });
            if (shown) shown->resize(shown->sizeHint());
            return shown;
          }};
}

// A leading position to speak of: the first group leader's.
PositionId leader(const OrgDesk& desk) {
  for (const UnitId unit : desk.chart.units(desk.today)) {
    const PositionId head = desk.chart.headPosition(unit, desk.today);
    if (desk.chart.unit(unit)->kind == UnitKind::Group && head.isValid()) return head;
  }
  return desk.chart.headPosition(desk.chart.center(desk.today), desk.today);
}

EmployeeId member(const OrgDesk& desk) {
  return desk.chart.head(desk.chart.position(leader(desk))->unit, desk.today).employee;
}

// The roster of the center with two new people, one of whom can't be taken.
RosterFile sampleFile(const OrgDesk& desk) {
  RosterFile file;
  file.rows = rosterOf(desk.chart, desk.today);
  RosterRow fresh = file.rows.back();
  fresh.name = OrganizationPage::tr("Lu Yiming");
  fresh.number = QStringLiteral("E901");
  fresh.hiredOn = desk.today;
  fresh.assignedFrom = desk.today;
  RosterRow wrong = fresh;
  wrong.name = OrganizationPage::tr("Qian Duoduo");
  wrong.number = QStringLiteral("E902");
  wrong.leftOn = desk.today.addDays(-30);
  for (RosterRow* row : {&fresh, &wrong}) {
    row->sourceRow = static_cast<qint64>(file.rows.size()) + 2;
    file.rows.push_back(*row);
  }
  file.columns.resize(12);
  return file;
}

}  // namespace

std::vector<Picture> orgPictures() {
  return {
      view("organization", "chart"),
      view("organization-past", "chart", 300),
      view("organization-roster", "roster"),
      view("organization-establishment", "establishment"),
      dialog("unit", "unit_form",
             [](const OrgDesk& desk) { return new UnitDialog(desk, desk.chart.center(desk.today), nullptr, nullptr); }),
      dialog("position", "position_form",
             [](const OrgDesk& desk) {
               const Position* position = desk.chart.position(leader(desk));
               return new PositionDialog(desk, position->unit, position, nullptr);
             }),
      dialog("employee", "employee_form",
             [](const OrgDesk& desk) { return new EmployeeDialog(desk, desk.chart.employee(member(desk)), nullptr); }),
      dialog("appoint", "appoint_form",
             [](const OrgDesk& desk) {
               return new AppointDialog(desk, AppointDialog::Purpose::Appoint, leader(desk), member(desk), nullptr);
             }),
      dialog("selection", "selection_form",
             [](const OrgDesk& desk) { return new SelectionDialog(desk, leader(desk), nullptr); }),
      dialog("establishment", "dated_form",
             [](const OrgDesk& desk) {
               DatedDialog::Wanted wanted;
               wanted.title = OrganizationPage::tr("Establishment of %1").arg(desk.chart.position(leader(desk))->title);
               wanted.verb = OrganizationPage::tr("Change");
               wanted.consequence =
                   OrganizationPage::tr("The establishment holds from the day on; earlier days keep theirs.");
               wanted.number = 1;
               wanted.day = desk.today;
               return new DatedDialog(
                   desk, wanted, [](DatedDialog*, const DatedDialog::Given&) {}, nullptr);
             }),
      dialog("roster-import", "roster_import_form",
             [](const OrgDesk& desk) {
               return new RosterImportDialog(desk.kit, desk.session, sampleFile(desk), QStringLiteral("roster.xlsx"),
                                             nullptr);
             }),
  };
}

}  // namespace guiju::org
