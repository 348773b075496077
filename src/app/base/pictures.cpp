// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/pictures.h"

#include "widgets/activity/activity_pictures.h"
#include "widgets/center/center_pictures.h"
#include "widgets/org/org_pictures.h"
#include "widgets/policy/policy_pictures.h"

namespace guiju {

namespace {

void append(std::vector<Picture>& pictures, std::vector<Picture> more) {
  for (Picture& picture : more) pictures.push_back(std::move(picture));
}

}  // namespace

std::vector<Picture> allPictures() {
  std::vector<Picture> pictures;
  append(pictures, centerPictures());
  append(pictures, org::orgPictures());
  append(pictures, policyPictures());
  append(pictures, activity::activityPictures());
  return pictures;
}

}  // namespace guiju
