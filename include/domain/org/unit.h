// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "domain/access/access.h"
#include "domain/base/period.h"
#include "domain/base/record.h"

namespace guiju::org {

using access::EmployeeId;
using access::UnitId;

enum class UnitKind { Center, Department, Group };

// A part of the center that has people and a head. `parent` is where it was founded; later places are UnitMoves, so
// that every past day keeps its shape.
struct Unit {
  UnitId id;
  qint64 version = 0;
  UnitId parent;  // none for the center
  UnitKind kind = UnitKind::Group;
  QString name;
  QString nameKey;  // guiju::sortKey(name)
  QString mission;
  int sortOrder = 0;
  QDate validFrom;
  std::optional<QDate> validTo;  // first day it no longer exists

  [[nodiscard]] DateRange range() const { return {validFrom, validTo}; }
  friend bool operator==(const Unit&, const Unit&) = default;
};

// From `validFrom` on, the unit stands below another parent.
struct UnitMove {
  Id<UnitMove> id;
  qint64 version = 0;
  UnitId unit;
  UnitId parent;
  QDate validFrom;
  QString reason;
  friend bool operator==(const UnitMove&, const UnitMove&) = default;
};

// What a unit is there for, whatever its name: rules and approval flows ask for functions (EVT-5…8, MMC-3).
struct UnitFunction {
  Id<UnitFunction> id;
  qint64 version = 0;
  UnitId unit;
  QString function;  // a key below or the center's own
  friend bool operator==(const UnitFunction&, const UnitFunction&) = default;
};

namespace function {
inline constexpr auto kPromotion = "promotion";             // market promotion (推广)
inline constexpr auto kPlanning = "planning";               // activity planning (策划)
inline constexpr auto kExecution = "execution";             // execution and on-site work (执行)
inline constexpr auto kSales = "sales";                     // 销售
inline constexpr auto kService = "service";                 // customer service (客服)
inline constexpr auto kMarket = "market";                   // research and strategy (市场)
inline constexpr auto kSalesPromotion = "sales_promotion";  // offers and gifts (促销)
inline constexpr auto kOffice = "office";                   // 中心本部
inline constexpr auto kFinance = "finance";
inline constexpr auto kHumanResources = "human_resources";
}  // namespace function

// A function units may carry; built-in ones come with the program, a center adds its own.
struct FunctionKind {
  Id<FunctionKind> id;
  qint64 version = 0;
  QString key;
  QString title;
  bool builtIn = false;
  friend bool operator==(const FunctionKind&, const FunctionKind&) = default;
};

// Which organization template the center follows from a day on; its required units can't be closed (EVT-5, REG-6,
// MMC-3).
struct AppliedTemplate {
  Id<AppliedTemplate> id;
  qint64 version = 0;
  QString templateKey;
  QDate validFrom;
  friend bool operator==(const AppliedTemplate&, const AppliedTemplate&) = default;
};

// The one table of the kinds, for forms and the database's reference table.
struct UnitKindInfo {
  UnitKind kind;
  const char* title;  // English, QT_TRANSLATE_NOOP("org", …)
};
[[nodiscard]] std::span<const UnitKindInfo> unitKinds();
[[nodiscard]] std::span<const UnitKindInfo>
headTitles();  // "Head of center", … : what the head of such a unit is called

// The English name of a built-in function, QT_TRANSLATE_NOOP("org", …); the key itself for a center's own.
[[nodiscard]] QString functionTitle(const QString& key);
[[nodiscard]] std::span<const char* const> builtInFunctions();

const RecordType& describe(const Unit*);
const RecordType& describe(const UnitMove*);
const RecordType& describe(const UnitFunction*);
const RecordType& describe(const FunctionKind*);
const RecordType& describe(const AppliedTemplate*);

}  // namespace guiju::org
