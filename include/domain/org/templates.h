// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

#include "domain/org/chart.h"
#include "domain/policy/clause.h"

namespace guiju::org {

// A text of a template in both languages: it becomes content of the center, so it is not translated with the program.
struct Words {
  const char* zh = "";
  const char* en = "";
  [[nodiscard]] QString in(policy::Language language) const {
    return QString::fromUtf8(language == policy::Language::Chinese ? zh : en);
  }
};

struct TemplateLine {
  Words text;
  const char* clause = "";
};

struct TemplatePosition {
  Words title;
  bool isHead = false;
  access::Role role = access::Role::Staff;
  bool leading = false;
  int establishment = 1;
  std::span<const TemplateLine> duties = {};
  std::span<const TemplateLine> powers = {};
  std::span<const TemplateLine> requirements = {};
  int minIndustryYears = 0;
  int minManagementYears = 0;
  Words grade = {};
};

struct TemplateUnit {
  const char* key = "";
  const char* parent = "";  // key of the unit above, "" for the center
  UnitKind kind = UnitKind::Group;
  Words name;
  Words mission;
  std::span<const char* const> functions = {};
  std::span<const TemplatePosition> positions = {};
  const char* requiredBy = "";  // the clause that forbids closing it, "" if it is a proposal
};

// One of the five organizations the policies prescribe; a center is built on one (EVT-5, REG-6, SITE-1, MMC-3,
// WFA-0.4).
struct OrganizationTemplate {
  const char* key = "";
  const char* clause = "";
  Words title;
  Words about;
  std::span<const TemplateUnit> units = {};  // parents first, the center at the front
};

[[nodiscard]] std::span<const OrganizationTemplate> organizationTemplates();
[[nodiscard]] const OrganizationTemplate* findTemplate(const QString& key);

// The texts of a position card as they are kept with the position: a sentence a line with its clause.
[[nodiscard]] QString cardText(std::span<const TemplateLine> lines, policy::Language language);

// The records a template makes, from `day` on; the ids are 1, 2, 3 … within the template, as places to refer to.
[[nodiscard]] ChartData chartOf(const OrganizationTemplate& organization, QDate day, policy::Language language);

}  // namespace guiju::org
