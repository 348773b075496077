// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/templates.h"

#include <algorithm>
#include <array>
#include <map>

#include "domain/base/sort_key.h"
#include "domain/org/template_departments.h"
#include "domain/org/template_event_center.h"
#include "domain/org/template_small.h"

namespace guiju::org {

std::span<const OrganizationTemplate> organizationTemplates() {
  static constexpr std::array kTemplates = {
      OrganizationTemplate{
          "event_center",
          "EVT-5",
          {"活动中心", "Event center"},
          {"总监,下设市场推广组、活动策划组、执行组", "A director with groups for promotion, planning and execution"},
          event_center::kUnits},
      OrganizationTemplate{"departments",
                           "REG-6",
                           {"部门制", "Departments"},
                           {"总经理,下设销售部、市场部、客户服务部及各组",
                            "A general manager with sales, marketing and customer service, groups below them"},
                           departments::kUnits},
      OrganizationTemplate{"on_site",
                           "SITE-1",
                           {"现场", "On site"},
                           {"主管领导、经理、营销人员、推广人员",
                            "An executive in charge, a manager, marketing staff and promotion staff"},
                           small::kSiteUnits},
      OrganizationTemplate{"four_departments",
                           "MMC-3",
                           {"四部门", "Four departments"},
                           {"主任,下设销售部、市场部、促销部、客户服务部",
                            "A director with sales, marketing, sales promotion and customer service"},
                           departments::kFourUnits},
      OrganizationTemplate{
          "flat_team",
          "WFA-0.4",
          {"小团队", "Flat team"},
          {"主管带调研员、推广员、销售代表", "A head with researchers, promoters and sales representatives"},
          small::kFlatUnits},
  };
  return kTemplates;
}

const OrganizationTemplate* findTemplate(const QString& key) {
  const auto all = organizationTemplates();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const OrganizationTemplate& each) { return key == QLatin1StringView(each.key); });
  return found == all.end() ? nullptr : &*found;
}

QString cardText(std::span<const TemplateLine> lines, policy::Language language) {
  std::vector<CardLine> result;
  for (const TemplateLine& line : lines) {
    result.push_back({line.text.in(language), QString::fromLatin1(line.clause)});
  }
  return cardText(result);
}

namespace {

Position positionOf(const TemplatePosition& given, UnitId unit, int order, QDate day, policy::Language language) {
  Position result;
  result.unit = unit;
  result.title = given.title.in(language);
  result.titleKey = sortKey(result.title);
  result.isHead = given.isHead;
  result.role = given.role;
  result.leading = given.leading;
  result.duties = cardText(given.duties, language);
  result.powers = cardText(given.powers, language);
  result.requirements = cardText(given.requirements, language);
  result.minIndustryYears = given.minIndustryYears;
  result.minManagementYears = given.minManagementYears;
  result.establishment = given.establishment;
  result.grade = given.grade.in(language);
  result.sortOrder = order;
  result.validFrom = day;
  return result;
}

}  // namespace

ChartData chartOf(const OrganizationTemplate& organization, QDate day, policy::Language language) {
  ChartData result;
  std::map<QString, UnitId> made;
  for (const TemplateUnit& given : organization.units) {
    Unit unit;
    unit.id = UnitId{static_cast<qint64>(result.units.size()) + 1};
    unit.parent = made[QString::fromLatin1(given.parent)];
    unit.kind = given.kind;
    unit.name = given.name.in(language);
    unit.nameKey = sortKey(unit.name);
    unit.mission = given.mission.in(language);
    unit.sortOrder = static_cast<int>(unit.id.value) * 10;
    unit.validFrom = day;
    made[QString::fromLatin1(given.key)] = unit.id;
    for (const char* each : given.functions) {
      const Id<UnitFunction> id{static_cast<qint64>(result.functions.size()) + 1};
      result.functions.push_back({id, 0, unit.id, QString::fromLatin1(each)});
    }
    int order = 0;
    for (const TemplatePosition& each : given.positions) {
      Position position = positionOf(each, unit.id, order += 10, day, language);
      position.id = PositionId{static_cast<qint64>(result.positions.size()) + 1};
      result.positions.push_back(std::move(position));
    }
    result.units.push_back(std::move(unit));
  }
  AppliedTemplate applied;
  applied.id = Id<AppliedTemplate>{1};
  applied.templateKey = QString::fromLatin1(organization.key);
  applied.validFrom = day;
  result.templates.push_back(applied);
  return result;
}

}  // namespace guiju::org
