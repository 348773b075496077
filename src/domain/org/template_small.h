// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/template_posts.h"

namespace guiju::org::small {

using namespace posts;

// SITE-1: an executive in charge, a manager, marketing and promotion staff; and WFA-0.4: a head with a flat team.
inline constexpr std::array kManagerDuties = {
    TemplateLine{{"决策并落实营销措施", "Decides on measures and has them carried out"}, "SITE-1.2"},
    TemplateLine{{"督导业绩与调研,协调资源", "Supervises sales and research, coordinates resources"}, "TPL-5.1"},
    TemplateLine{{"开展公关工作", "Looks after public relations"}, "SITE-1.3"},
};
inline constexpr std::array kMarketingDuties = {
    TemplateLine{{"接待客户,提供咨询", "Receives and advises customers"}, "SITE-3.1"},
    TemplateLine{{"策划营销活动并编制预算", "Plans activities and writes their budgets"}, "SITE-2.4"},
};
inline constexpr TemplatePosition kManager{
    {"经理", "Manager"}, false, Role::Manager, true, 1, kManagerDuties, {}, kDepartmentHeadRequirements, 3, 1,
    kManagerGrade};
inline constexpr std::array kSitePosts = {centerHead({"主管领导", "Executive in charge"}), kManager, kSecretary,
                                          kFinance, kAdministrator};
inline constexpr std::array kMarketingPosts = {staff({"营销人员", "Marketing staff"}, 6, kMarketingDuties)};
inline constexpr std::array kPromotionPosts = {staff({"推广人员", "Promotion staff"}, 4, kPromotionStaffDuties)};
inline constexpr std::array kMarketingFunctions = {function::kSales, function::kService, function::kPlanning};
inline constexpr std::array kPromotionFunctions = {function::kPromotion, function::kMarket, function::kExecution};

inline constexpr std::array kSiteUnits = {
    TemplateUnit{"center",
                 "",
                 UnitKind::Center,
                 {"营销中心", "Marketing Center"},
                 {"现场接待、服务与推广", "Reception, service and promotion on site"},
                 {},
                 kSitePosts,
                 "SITE-1"},
    TemplateUnit{"marketing",
                 "center",
                 UnitKind::Group,
                 {"营销组", "Marketing Group"},
                 {"客户接待、咨询、销售与策划", "Reception, consultation, sales and planning"},
                 kMarketingFunctions,
                 kMarketingPosts,
                 "SITE-1"},
    TemplateUnit{"promotion",
                 "center",
                 UnitKind::Group,
                 {"推广组", "Promotion Group"},
                 {"产品推广、市场调研与活动执行", "Promotion, research and execution of activities"},
                 kPromotionFunctions,
                 kPromotionPosts,
                 "SITE-1"},
};

inline constexpr std::array kFlatPosts = {
    centerHead({"主管", "Head"}), staff({"调研员", "Researcher"}, 2, kResearchStaffDuties),
    staff({"推广员", "Promoter"}, 2, kPromotionStaffDuties),
    staff({"销售代表", "Sales representative"}, 4, kSalesStaffDuties), kAdministrator};
inline constexpr std::array kFlatFunctions = {function::kMarket,    function::kPromotion, function::kPlanning,
                                              function::kExecution, function::kSales,     function::kService};
inline constexpr std::array kFlatUnits = {
    TemplateUnit{"center",
                 "",
                 UnitKind::Center,
                 {"营销中心", "Marketing Center"},
                 {"调研、策划、推广、销售", "Research, planning, promotion, sales"},
                 kFlatFunctions,
                 kFlatPosts,
                 "WFA-0.4"},
};

}  // namespace guiju::org::small
