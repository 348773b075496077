// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/center/all_areas.h"

#include "application/access/access_area.h"
#include "application/activity/activity_area.h"
#include "application/activity/activity_sample.h"
#include "application/approval/approval_area.h"
#include "application/calendar/calendar_area.h"
#include "application/calendar/calendar_founding.h"
#include "application/center/sample_story.h"
#include "application/org/org_area.h"
#include "application/org/org_founding.h"
#include "application/policy/policy_area.h"
#include "application/policy/policy_founding.h"

namespace guiju {

Areas allAreas() {
  return Areas({
      access::describeAccessArea(),
      org::orgArea(),
      policyArea(),
      calendar::calendarArea(),
      activity::activityArea(),
      approval::approvalArea(),
  });
}

std::vector<FoundingStep> foundingSteps() {
  return {org::foundOrganization, calendar::fillCalendarAtFounding, adoptAtFounding};
}

std::vector<SamplePart> sampleParts() {
  return {activity::sampleActivities};
}

}  // namespace guiju
