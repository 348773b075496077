// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/policy_pictures.h"

#include "application/policy/policy_commands.h"
#include "widgets/base/buttons.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/side_panel.h"
#include "widgets/base/table_view.h"
#include "widgets/policy/adoption_dialog.h"
#include "widgets/policy/clause_panel.h"
#include "widgets/policy/own_policy_dialogs.h"
#include "widgets/policy/parameter_dialog.h"
#include "widgets/policy/policies_page.h"

namespace guiju {

namespace {

PoliciesPage* policiesPage(PictureStage& stage) {
  auto* page = qobject_cast<PoliciesPage*>(stage.window.showArea(QStringLiteral("policies")));
  if (page) page->perform(PageAction::ClearFilters);
  return page;
}

QWidget* library(PictureStage& stage) {
  PoliciesPage* page = policiesPage(stage);
  if (!page) return nullptr;
  page->showClause(QStringLiteral("EVT-14"));
  return &stage.window;
}

QWidget* figures(PictureStage& stage) {
  PoliciesPage* page = policiesPage(stage);
  if (!page) return nullptr;
  page->findChild<Segments*>()->setCurrent(QStringLiteral("figures"));
  page->findChild<TableView*>(QStringLiteral("figuresView"))->select(1);
  return &stage.window;
}

// A real refusal: a figure that is to change on a day already past.
QWidget* refusal(PictureStage& stage) {
  PoliciesPage* page = policiesPage(stage);
  if (!page) return nullptr;
  page->findChild<Segments*>()->setCurrent(QStringLiteral("figures"));
  SetPolicyParameter command;
  command.parameter = QStringLiteral("activity.limit.group_leader");
  command.value = 800000;
  command.validFrom = QDate(2020, 1, 1);
  stage.session.run(
      command,
      [page, &stage](const Outcome<SetPolicyParameter::Answer>& outcome) {
        if (outcome) return;
        page->messages()->say(outcome.error());
        openClause(*page->sidePanel(), stage.kit.theme, stage.session, QStringLiteral("SYS-1.1"),
                   page->messages()->refusal(), [](const QString&) {});
      },
      page);
  return &stage.window;
}

// A dialog made from the library as it is.
template <class Make>
std::function<QWidget*(PictureStage&)> dialog(Make make) {
  return [make](PictureStage& stage) -> QWidget* {
    QWidget* shown = nullptr;
    stage.session.view(PolicyLibraryView{}, [&](const Result<PolicyLibraryView::Answer>& answer) {
      if (answer) shown = make(stage, *answer);
    });
    return shown;
  };
}

}  // namespace

std::vector<Picture> policyPictures() {
  using Library = PolicyLibraryView::Answer;
  return {
      {QStringLiteral("policies"), {}, library},
      {QStringLiteral("policies-figures"), {}, figures},
      {QStringLiteral("policies-refusal"), {}, refusal},
      {QStringLiteral("policies-adoption"),
       {QStringLiteral("adoption_page")},
       dialog([](PictureStage& stage, const Library& library) -> QWidget* {
         auto* adoption = new AdoptionDialog(stage.kit, stage.session, library);
         adoption->page()->showClause(QStringLiteral("EVT-14"));
         return adoption;
       })},
      {QStringLiteral("policies-parameter"), {}, dialog([](PictureStage& stage, const Library& library) -> QWidget* {
         return new ParameterDialog(stage.kit, stage.session, library.parameters.front(), library.day);
       })},
      {QStringLiteral("policies-own-policy"), {}, dialog([](PictureStage& stage, const Library& library) -> QWidget* {
         return new OwnPolicyDialog(stage.kit, stage.session, library.day);
       })},
      {QStringLiteral("policies-own-clause"), {}, dialog([](PictureStage& stage, const Library& library) -> QWidget* {
         return new OwnClauseDialog(stage.kit, stage.session, library);
       })},
  };
}

}  // namespace guiju
