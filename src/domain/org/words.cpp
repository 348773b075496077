// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "domain/org/assignment.h"
#include "domain/org/employee.h"
#include "domain/org/position.h"
#include "domain/org/unit.h"

namespace guiju::org {

namespace {

struct FunctionWord {
  const char* key;
  const char* title;
};

constexpr std::array kFunctionWords = {
    FunctionWord{function::kPromotion, QT_TRANSLATE_NOOP("org", "Market promotion")},
    FunctionWord{function::kPlanning, QT_TRANSLATE_NOOP("org", "Activity planning")},
    FunctionWord{function::kExecution, QT_TRANSLATE_NOOP("org", "Execution")},
    FunctionWord{function::kSales, QT_TRANSLATE_NOOP("org", "Sales")},
    FunctionWord{function::kService, QT_TRANSLATE_NOOP("org", "Customer service")},
    FunctionWord{function::kMarket, QT_TRANSLATE_NOOP("org", "Market research")},
    FunctionWord{function::kSalesPromotion, QT_TRANSLATE_NOOP("org", "Sales promotion")},
    FunctionWord{function::kOffice, QT_TRANSLATE_NOOP("org", "Center office")},
    FunctionWord{function::kFinance, QT_TRANSLATE_NOOP("org", "Finance")},
    FunctionWord{function::kHumanResources, QT_TRANSLATE_NOOP("org", "Human resources")},
};

constexpr std::array kFunctionKeys = {
    function::kPromotion, function::kPlanning,       function::kExecution,      function::kSales,
    function::kService,   function::kMarket,         function::kSalesPromotion, function::kOffice,
    function::kFinance,   function::kHumanResources,
};

}  // namespace

std::span<const UnitKindInfo> unitKinds() {
  static constexpr std::array kKinds = {
      UnitKindInfo{UnitKind::Center, QT_TRANSLATE_NOOP("org", "Center")},
      UnitKindInfo{UnitKind::Department, QT_TRANSLATE_NOOP("org", "Department")},
      UnitKindInfo{UnitKind::Group, QT_TRANSLATE_NOOP("org", "Group")},
  };
  return kKinds;
}

std::span<const UnitKindInfo> headTitles() {
  static constexpr std::array kTitles = {
      UnitKindInfo{UnitKind::Center, QT_TRANSLATE_NOOP("org", "Head of center")},
      UnitKindInfo{UnitKind::Department, QT_TRANSLATE_NOOP("org", "Head of department")},
      UnitKindInfo{UnitKind::Group, QT_TRANSLATE_NOOP("org", "Group leader")},
  };
  return kTitles;
}

QString functionTitle(const QString& key) {
  const auto found = std::find_if(kFunctionWords.begin(), kFunctionWords.end(),
                                  [&](const FunctionWord& word) { return key == QLatin1StringView(word.key); });
  return found == kFunctionWords.end() ? key : QString::fromLatin1(found->title);
}

std::span<const char* const> builtInFunctions() {
  return kFunctionKeys;
}

std::span<const char* const> gradeLadder() {
  static constexpr std::array kLadder = {
      QT_TRANSLATE_NOOP("org", "Director grade"),
      QT_TRANSLATE_NOOP("org", "Manager grade"),
      QT_TRANSLATE_NOOP("org", "Supervisor grade"),
      QT_TRANSLATE_NOOP("org", "Staff grade"),
  };
  return kLadder;
}

std::span<const AssignmentKindInfo> assignmentKinds() {
  static constexpr std::array kKinds = {
      AssignmentKindInfo{AssignmentKind::Primary, QT_TRANSLATE_NOOP("org", "Primary")},
      AssignmentKindInfo{AssignmentKind::Acting, QT_TRANSLATE_NOOP("org", "Acting")},
      AssignmentKindInfo{AssignmentKind::Concurrent, QT_TRANSLATE_NOOP("org", "Concurrent")},
  };
  return kKinds;
}

std::span<const SelectionOutcomeInfo> selectionOutcomes() {
  static constexpr std::array kOutcomes = {
      SelectionOutcomeInfo{SelectionOutcome::Pending, QT_TRANSLATE_NOOP("org", "Pending")},
      SelectionOutcomeInfo{SelectionOutcome::Selected, QT_TRANSLATE_NOOP("org", "Selected")},
      SelectionOutcomeInfo{SelectionOutcome::NotSelected, QT_TRANSLATE_NOOP("org", "Not selected")},
  };
  return kOutcomes;
}

std::vector<CardLine> cardLines(const QString& text) {
  std::vector<CardLine> result;
  for (const QString& raw : text.split(QLatin1Char('\n'))) {
    const QString line = raw.trimmed();
    if (line.isEmpty()) continue;
    const auto mark = line.lastIndexOf(QChar(0x00A7));
    if (mark < 0) {
      result.push_back({line, {}});
    } else {
      result.push_back({line.left(mark).trimmed(), line.mid(mark + 1).trimmed()});
    }
  }
  return result;
}

QString cardText(const std::vector<CardLine>& lines) {
  QStringList result;
  for (const CardLine& line : lines) {
    result.append(line.clause.isEmpty() ? line.text : line.text + QStringLiteral(" \u00A7 ") + line.clause);
  }
  return result.join(QLatin1Char('\n'));
}

QStringList certificateList(const QString& text) {
  QStringList result;
  for (const QString& line : text.split(QLatin1Char('\n'))) {
    if (!line.trimmed().isEmpty()) result.append(line.trimmed());
  }
  return result;
}

}  // namespace guiju::org
