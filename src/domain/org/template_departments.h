// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/template_posts.h"

namespace guiju::org::departments {

using namespace posts;

// REG-5…7: a general manager, departments for sales, marketing and customer service, groups below them; and MMC-3: four
// departments that share the work.
inline constexpr std::array kSalesHeadDuties = {
    TemplateLine{{"制定销售计划和目标并组织实施", "Sets sales plans and targets and sees them carried out"}, "MMC-12"},
    TemplateLine{{"负责销售人员的培训和考核", "Trains and appraises the sales people"}, "MMC-12.2"},
};
inline constexpr std::array kMarketHeadDuties = {
    TemplateLine{{"组织市场调研和竞品分析", "Has market and competitors studied"}, "MMC-13"},
    TemplateLine{{"制定市场策略和推广计划", "Sets market strategy and promotion plans"}, "TPL-6.2"},
};
inline constexpr std::array kServiceHeadDuties = {
    TemplateLine{{"建立客户档案,提升客户满意度", "Builds the customer files and raises satisfaction"}, "REG-11"},
    TemplateLine{{"跟踪投诉直至客户确认", "Follows complaints until the customer confirms"}, "SITE-3.4"},
};
inline constexpr std::array kOffersHeadDuties = {
    TemplateLine{{"制定促销方案,管理优惠和赠品", "Sets sales promotions; manages offers and gifts"}, "MMC-14"},
};
inline constexpr std::array kPlanningDuties = {
    TemplateLine{{"策划活动,编制方案和预算", "Plans activities and writes their plans and budgets"}, "TPL-6.2"},
};
inline constexpr std::array kExecutionDuties = {
    TemplateLine{{"组织执行:场地、物料、人员", "Carries activities out: venue, material, people"}, "WFA-3.3"},
};

inline constexpr std::array kManagerPosts = {centerHead({"总经理", "General manager"})};
inline constexpr std::array kDirectorPosts = {centerHead({"主任", "Director"})};
inline constexpr std::array kOfficePosts = {kSecretary, kHumanResources, kFinance, kAdministrator};
inline constexpr std::array kSalesPosts = {departmentHead({"销售部部长", "Head of sales"}, kSalesHeadDuties)};
inline constexpr std::array kSalesGroupPosts = {groupLeader({"销售组组长", "Sales group leader"}),
                                                staff({"销售代表", "Sales representative"}, 8, kSalesStaffDuties)};
inline constexpr std::array kMarketPosts = {departmentHead({"市场部部长", "Head of marketing"}, kMarketHeadDuties)};
inline constexpr std::array kPromotionPosts = {groupLeader({"市场推广组组长", "Promotion group leader"}),
                                               staff({"推广专员", "Promotion specialist"}, 4, kPromotionStaffDuties)};
inline constexpr std::array kPlanningPosts = {groupLeader({"活动策划组组长", "Planning group leader"}, kPlanningDuties),
                                              staff({"策划专员", "Planning specialist"}, 4, kPlanningDuties)};
inline constexpr std::array kExecutionPosts = {groupLeader({"执行组组长", "Execution group leader"}, kExecutionDuties),
                                               staff({"执行专员", "Execution specialist"}, 4, kExecutionDuties)};
inline constexpr std::array kServicePosts = {
    departmentHead({"客户服务部部长", "Head of customer service"}, kServiceHeadDuties)};
inline constexpr std::array kServiceGroupPosts = {groupLeader({"客服组组长", "Service group leader"}),
                                                  staff({"客服专员", "Service specialist"}, 4, kServiceStaffDuties)};
inline constexpr std::array kOffersPosts = {
    departmentHead({"促销部部长", "Head of sales promotion"}, kOffersHeadDuties),
    staff({"促销专员", "Sales promotion specialist"}, 4, kPromotionStaffDuties)};

inline constexpr std::array kOfficeFunctions = {function::kOffice, function::kFinance, function::kHumanResources};
inline constexpr std::array kSalesFunctions = {function::kSales};
inline constexpr std::array kMarketFunctions = {function::kMarket};
inline constexpr std::array kPromotionFunctions = {function::kPromotion};
inline constexpr std::array kPlanningFunctions = {function::kPlanning};
inline constexpr std::array kExecutionFunctions = {function::kExecution};
inline constexpr std::array kServiceFunctions = {function::kService};
inline constexpr std::array kOffersFunctions = {function::kSalesPromotion};

inline constexpr Words kCenterName{"营销中心", "Marketing Center"};
inline constexpr TemplateUnit kOffice{"office",
                                      "center",
                                      UnitKind::Group,
                                      {"中心本部", "Center Office"},
                                      {"文秘、人事、财务", "Secretariat, personnel, finance"},
                                      kOfficeFunctions,
                                      kOfficePosts,
                                      ""};
constexpr TemplateUnit sales(const char* clause) {
  return {"sales",
          "center",
          UnitKind::Department,
          {"销售部", "Sales Department"},
          {"销售计划、目标与实施", "Sales plans, targets and their execution"},
          kSalesFunctions,
          kSalesPosts,
          clause};
}
constexpr TemplateUnit market(const char* clause) {
  return {"market",
          "center",
          UnitKind::Department,
          {"市场部", "Marketing Department"},
          {"市场调研、策略与推广", "Research, strategy and promotion"},
          kMarketFunctions,
          kMarketPosts,
          clause};
}
constexpr TemplateUnit service(const char* clause) {
  return {"service",
          "center",
          UnitKind::Department,
          {"客户服务部", "Customer Service Department"},
          {"客户关系与满意度", "Customer relations and satisfaction"},
          kServiceFunctions,
          kServicePosts,
          clause};
}
inline constexpr TemplateUnit kSalesGroup{"sales_1",
                                          "sales",
                                          UnitKind::Group,
                                          {"销售一组", "Sales Group 1"},
                                          {"完成本组销售目标", "Reaches the group's sales targets"},
                                          {},
                                          kSalesGroupPosts,
                                          ""};
inline constexpr TemplateUnit kPromotionGroup{"promotion",
                                              "market",
                                              UnitKind::Group,
                                              {"市场推广组", "Market Promotion Group"},
                                              {"市场简报与推广", "Market briefs and promotion"},
                                              kPromotionFunctions,
                                              kPromotionPosts,
                                              ""};
inline constexpr TemplateUnit kPlanningGroup{"planning",
                                             "market",
                                             UnitKind::Group,
                                             {"活动策划组", "Activity Planning Group"},
                                             {"活动方案与预算", "Activity plans and budgets"},
                                             kPlanningFunctions,
                                             kPlanningPosts,
                                             ""};
inline constexpr TemplateUnit kExecutionGroup{"execution",
                                              "market",
                                              UnitKind::Group,
                                              {"执行组", "Execution Group"},
                                              {"活动执行与现场", "Execution of activities"},
                                              kExecutionFunctions,
                                              kExecutionPosts,
                                              ""};
inline constexpr TemplateUnit kServiceGroup{"service_1",
                                            "service",
                                            UnitKind::Group,
                                            {"客服一组", "Service Group 1"},
                                            {"接待、咨询、售后", "Reception, consultation, after-sales"},
                                            {},
                                            kServiceGroupPosts,
                                            ""};

inline constexpr std::array kUnits = {
    TemplateUnit{"center",
                 "",
                 UnitKind::Center,
                 kCenterName,
                 {"以需求为导向,以客户满意为目标", "Led by needs, aiming at satisfied customers"},
                 {},
                 kManagerPosts,
                 "REG-5"},
    kOffice,
    sales("REG-6"),
    kSalesGroup,
    market("REG-6"),
    kPromotionGroup,
    kPlanningGroup,
    kExecutionGroup,
    service("REG-6"),
    kServiceGroup};

inline constexpr std::array kFourUnits = {
    TemplateUnit{"center",
                 "",
                 UnitKind::Center,
                 {"营销管理中心", "Marketing Management Center"},
                 {"调研、策略、推广,提升业绩", "Research, strategy and promotion to raise results"},
                 {},
                 kDirectorPosts,
                 "REG-5"},
    kOffice,
    sales("MMC-3"),
    kSalesGroup,
    market("MMC-3"),
    kPromotionGroup,
    kPlanningGroup,
    kExecutionGroup,
    TemplateUnit{"sales_promotion",
                 "center",
                 UnitKind::Department,
                 {"促销部", "Sales Promotion Department"},
                 {"促销方案、优惠、赠品", "Sales promotions, offers, gifts"},
                 kOffersFunctions,
                 kOffersPosts,
                 "MMC-3"},
    service("MMC-3"),
    kServiceGroup};

}  // namespace guiju::org::departments
