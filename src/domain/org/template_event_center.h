// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/template_posts.h"

namespace guiju::org::event_center {

using namespace posts;

// EVT-4…8: a director, and the groups for promotion, planning and execution.
inline constexpr std::array kPromotionDuties = {
    TemplateLine{{"组织市场调研,了解需求与竞争", "Has the market studied: needs and competition"}, "EVT-6"},
    TemplateLine{{"制定推广方案和营销策略", "Sets promotion plans and the marketing strategy"}, "EVT-10"},
    TemplateLine{{"会签活动方案", "Countersigns activity plans"}, "EVT-14"},
};
inline constexpr std::array kPlanningDuties = {
    TemplateLine{{"策划活动,编制方案和预算", "Plans activities and writes their plans and budgets"}, "EVT-7"},
    TemplateLine{{"策划前与推广组沟通需求与目标", "Agrees needs and goals with promotion before planning"}, "EVT-13"},
};
inline constexpr std::array kExecutionDuties = {
    TemplateLine{{"按批准的方案和预算执行", "Carries activities out as approved"}, "EVT-15"},
    TemplateLine{{"负责场地、流程、赞助商和现场管理", "Handles venue, run-of-show, sponsors and the site"}, "EVT-12"},
};
inline constexpr std::array kCenterPosts = {centerHead({"总监", "Director"}), kSecretary, kHumanResources, kFinance,
                                            kAdministrator};
inline constexpr std::array kPromotionPosts = {
    groupLeader({"市场推广组组长", "Promotion group leader"}, kPromotionDuties),
    staff({"推广专员", "Promotion specialist"}, 4, kPromotionStaffDuties)};
inline constexpr std::array kPlanningPosts = {groupLeader({"活动策划组组长", "Planning group leader"}, kPlanningDuties),
                                              staff({"策划专员", "Planning specialist"}, 4, kPlanningDuties)};
inline constexpr std::array kExecutionPosts = {groupLeader({"执行组组长", "Execution group leader"}, kExecutionDuties),
                                               staff({"执行专员", "Execution specialist"}, 4, kExecutionDuties)};
inline constexpr std::array kPromotionFunctions = {function::kPromotion, function::kMarket};
inline constexpr std::array kPlanningFunctions = {function::kPlanning};
inline constexpr std::array kExecutionFunctions = {function::kExecution};

inline constexpr std::array kUnits = {
    TemplateUnit{"center",
                 "",
                 UnitKind::Center,
                 {"活动营销中心", "Event Marketing Center"},
                 {"策划、组织、推广活动,制定并执行营销策略",
                  "Plans, runs and promotes activities; sets and carries out the marketing strategy"},
                 {},
                 kCenterPosts,
                 "EVT-4"},
    TemplateUnit{"promotion",
                 "center",
                 UnitKind::Group,
                 {"市场推广组", "Market Promotion Group"},
                 {"市场调研、推广方案、营销策略", "Market research, promotion plans, marketing strategy"},
                 kPromotionFunctions,
                 kPromotionPosts,
                 "EVT-5"},
    TemplateUnit{"planning",
                 "center",
                 UnitKind::Group,
                 {"活动策划组", "Activity Planning Group"},
                 {"活动策划、方案、预算", "Activities, their plans and budgets"},
                 kPlanningFunctions,
                 kPlanningPosts,
                 "EVT-5"},
    TemplateUnit{"execution",
                 "center",
                 UnitKind::Group,
                 {"执行组", "Execution Group"},
                 {"活动执行与现场管理", "Execution and on-site management"},
                 kExecutionFunctions,
                 kExecutionPosts,
                 "EVT-5"},
};

}  // namespace guiju::org::event_center
