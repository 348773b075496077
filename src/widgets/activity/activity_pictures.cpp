// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/activity_pictures.h"

#include <QTabWidget>

#include "widgets/activity/activities_page.h"
#include "widgets/activity/activity_editor.h"
#include "widgets/activity/activity_pane.h"
#include "widgets/activity/brief_editor.h"
#include "widgets/activity/cancel_dialog.h"
#include "widgets/activity/plan_editor.h"
#include "widgets/base/buttons.h"

namespace guiju::activity {

namespace {

// The activity that shows most: the one being countersigned, else the first.
struct Shown {
  ActivityDetail::Answer detail;
  ActivityChoices::Answer choices;
};

std::optional<Shown> shown(PictureStage& stage) {
  std::optional<Shown> result;
  ActivityList list;
  list.filter.states = {ActivityState::Countersign};
  ActivityId id;
  stage.session.view(list, [&](const Result<ActivityList::Answer>& answer) {
    if (answer && !answer->page.rows.empty()) id = answer->page.rows.front().activity.id;
  });
  stage.session.view(ActivityDetail{id}, [&](const Result<ActivityDetail::Answer>& detail) {
    if (detail) result.emplace().detail = *detail;
  });
  stage.session.view(ActivityChoices{}, [&](const Result<ActivityChoices::Answer>& choices) {
    if (choices && result) result->choices = *choices;
  });
  return result;
}

Picture section(const char* name, const char* id) {
  return {QString::fromLatin1(name), {}, [id](PictureStage& stage) -> QWidget* {
            auto* page = qobject_cast<ActivitiesPage*>(stage.window.showArea(QStringLiteral("activities")));
            if (!page) return nullptr;
            if (const auto what = shown(stage))
              page->open({QStringLiteral("activity"), what->detail.row.activity.id.value});
            page->pane()->findChild<Segments*>()->setCurrent(QString::fromLatin1(id));
            return &stage.window;
          }};
}

using MakeDialog = QWidget* (*)(PictureStage&, const Shown&);

Picture dialog(const char* name, MakeDialog make) {
  return {QString::fromLatin1(name), {}, [make](PictureStage& stage) -> QWidget* {
            const auto what = shown(stage);
            return what ? make(stage, *what) : nullptr;
          }};
}

QWidget* editor(PictureStage& stage, const Shown& what) {
  const Activity& activity = what.detail.row.activity;
  return new ActivityEditor(stage.kit, stage.session, what.choices,
                            {activity.id, activity.version, ActivityWords::of(activity), {}, {}});
}

QWidget* brief(PictureStage& stage, const Shown& what) {
  return new BriefEditor(stage.kit, stage.session, what.detail.row.activity.id, what.detail.brief);
}

QWidget* plan(PictureStage& stage, const Shown& what) {
  auto* made = new PlanEditor(stage.kit, stage.session, what.detail, what.choices);
  made->findChild<QTabWidget*>(QStringLiteral("planTabs"))->setCurrentIndex(1);
  return made;
}

QWidget* cancel(PictureStage& stage, const Shown& what) {
  return new CancelDialog(stage.kit, stage.session, what.detail.row.activity);
}

}  // namespace

std::vector<Picture> activityPictures() {
  return {section("activities", "overview"),
          section("activities-brief", "brief"),
          section("activities-schedule", "schedule"),
          dialog("activity-editor", &editor),
          dialog("brief-editor", &brief),
          dialog("plan-editor", &plan),
          dialog("activity-cancel", &cancel)};
}

}  // namespace guiju::activity
