// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "domain/org/templates.h"

namespace guiju::org::posts {

using access::Role;

// Duties that several templates give to the same kind of post.
inline constexpr Words kDirectorGrade{"主任", "Director grade"};
inline constexpr Words kManagerGrade{"经理", "Manager grade"};
inline constexpr Words kSupervisorGrade{"主管", "Supervisor grade"};
inline constexpr Words kStaffGrade{"员工", "Staff grade"};

inline constexpr std::array kHeadDuties = {
    TemplateLine{{"全面负责营销中心的工作", "Answers for all work of the marketing center"}, "SYS-1.1"},
    TemplateLine{{"制定营销计划和预算并组织实施", "Sets the marketing plan and budget and sees them carried out"},
                 "SYS-1.3"},
    TemplateLine{{"评估营销成果,带队完成目标", "Evaluates results and leads the center to its targets"}, "SYS-1.4"},
    TemplateLine{{"为团队提供资源支持", "Provides the team with what it needs"}, "WFA-0.3"},
};
inline constexpr std::array kHeadPowers = {
    TemplateLine{{"设立部门与岗位", "Sets up units and positions"}, "RWD-1"},
    TemplateLine{{"任免各部门负责人", "Appoints the heads of departments"}, "REG-8"},
    TemplateLine{{"在限额内审批活动预算", "Approves activity budgets within the limits"}, "SYS-1.1"},
};
inline constexpr std::array kHeadRequirements = {
    TemplateLine{{"具备行业知识和管理经验", "Knows the industry and has led people"}, "SYS-1.2"},
};

inline constexpr std::array kLeaderDuties = {
    TemplateLine{{"带领本组完成工作计划", "Leads the group through its work plan"}, "REG-7"},
    TemplateLine{{"分解目标并督促完成", "Splits targets and follows them up"}, "RWD-2.2"},
};
inline constexpr std::array kLeaderRequirements = {
    TemplateLine{{"熟悉本组业务", "Knows the group's work"}, "SYS-1.2"},
};
inline constexpr std::array kDepartmentHeadPowers = {
    TemplateLine{{"任命本部门各组组长", "Appoints the leaders of the department's groups"}, "REG-7"},
    TemplateLine{{"在限额内审批本部门费用", "Approves the department's expenses within the limits"}, "SYS-1.1"},
};
inline constexpr std::array kDepartmentHeadRequirements = {
    TemplateLine{{"具备行业知识和团队管理经验", "Knows the industry and has led a team"}, "SYS-1.2"},
};

inline constexpr std::array kSecretaryDuties = {
    TemplateLine{{"发布会议通知,撰写会议纪要", "Sends notices of meetings and writes the minutes"}, "MTG-5.2"},
    TemplateLine{{"督办议定事项", "Follows decisions up to their end"}, "EVT-9.2"},
};
inline constexpr std::array kHumanResourcesDuties = {
    TemplateLine{{"办理招聘、培训、考核、晋升", "Handles hiring, training, appraisal and promotion"}, "REG-18"},
    TemplateLine{{"维护花名册和编制", "Keeps the roster and the establishment"}, "SYS-3.1"},
};
inline constexpr std::array kFinanceDuties = {
    TemplateLine{{"控制预算,保证财务信息真实完整", "Controls budgets; keeps financial records true and complete"},
                 "REG-15"},
    TemplateLine{{"跟踪应收账款", "Follows up receivables"}, "REG-17"},
};
inline constexpr std::array kSalesStaffDuties = {
    TemplateLine{{"每日记录销售活动", "Records sales work every day"}, "SYS-5.1"},
    TemplateLine{{"开发和维护客户,反馈市场信息", "Wins and keeps customers, reports market news"}, "TPL-5.2"},
};
inline constexpr std::array kServiceStaffDuties = {
    TemplateLine{{"及时处理客户反馈和投诉", "Answers feedback and complaints in time"}, "SITE-2.1"},
    TemplateLine{{"定期回访客户", "Visits customers regularly"}, "WFA-8.3"},
};
inline constexpr std::array kPromotionStaffDuties = {
    TemplateLine{{"按方案实施推广", "Carries out promotion as planned"}, "WFA-3.1"},
    TemplateLine{{"收集推广效果", "Collects what the promotion achieved"}, "WFA-3.4"},
};
inline constexpr std::array kResearchStaffDuties = {
    TemplateLine{{"实施市场调研,收集整理信息", "Carries out research, collects and sorts what is found"}, "WFA-1.2"},
    TemplateLine{{"撰写调研报告", "Writes the research reports"}, "WFA-1.4"},
};

inline constexpr TemplatePosition kSecretary{
    {"秘书", "Secretary"}, false, Role::Secretary, false, 1, kSecretaryDuties, {}, {}, 0, 0, kStaffGrade};
inline constexpr TemplatePosition kHumanResources{{"人事专员", "HR officer"},
                                                  false,
                                                  Role::HumanResources,
                                                  false,
                                                  1,
                                                  kHumanResourcesDuties,
                                                  {},
                                                  {},
                                                  0,
                                                  0,
                                                  kStaffGrade};
inline constexpr TemplatePosition kFinance{
    {"财务专员", "Finance officer"}, false, Role::Finance, false, 1, kFinanceDuties, {}, {}, 0, 0, kStaffGrade};
inline constexpr TemplatePosition kAdministrator{
    {"系统管理员", "System administrator"}, false, Role::Administrator, false, 1, {}, {}, {}, 0, 0, kStaffGrade};

// The head of the center under the title the template gives him.
constexpr TemplatePosition centerHead(Words title) {
  return {title, true, Role::CenterHead, true, 1, kHeadDuties, kHeadPowers, kHeadRequirements, 5, 3, kDirectorGrade};
}
constexpr TemplatePosition departmentHead(Words title, std::span<const TemplateLine> duties) {
  return {title, true, Role::DepartmentHead, true, 1, duties, kDepartmentHeadPowers, kDepartmentHeadRequirements,
          3,     1,    kManagerGrade};
}
constexpr TemplatePosition groupLeader(Words title, std::span<const TemplateLine> duties = kLeaderDuties) {
  return {title, true, Role::GroupLeader, true, 1, duties, {}, kLeaderRequirements, 2, 0, kSupervisorGrade};
}
constexpr TemplatePosition staff(Words title, int establishment, std::span<const TemplateLine> duties) {
  return {title, false, Role::Staff, false, establishment, duties, {}, {}, 0, 0, kStaffGrade};
}

}  // namespace guiju::org::posts
