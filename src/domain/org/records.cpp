// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "domain/org/assignment.h"
#include "domain/org/employee.h"
#include "domain/org/position.h"
#include "domain/org/unit.h"

namespace guiju::org {

namespace {
constexpr auto kOpen = Sensitivity::Open;
constexpr auto kPersonal = Sensitivity::Personal;
using K = FieldKind;
}  // namespace

const RecordType& describe(const Unit*) {
  static constexpr std::array kFields = {
      field<&Unit::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&Unit::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&Unit::parent>("parent", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Founded below")),
      field<&Unit::kind>("kind", K::Choice, kOpen, QT_TRANSLATE_NOOP("fields", "Kind")),
      field<&Unit::name>("name", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Name")),
      field<&Unit::nameKey>("name_key", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Sort key")),
      field<&Unit::mission>("mission", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Mission")),
      field<&Unit::sortOrder>("sort_order", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Order")),
      field<&Unit::validFrom>("valid_from", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "From")),
      field<&Unit::validTo>("valid_to", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "To (not included)")),
  };
  static constexpr RecordType kType{"unit", QT_TRANSLATE_NOOP("records", "Unit"), kFields};
  return kType;
}

const RecordType& describe(const UnitMove*) {
  static constexpr std::array kFields = {
      field<&UnitMove::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&UnitMove::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&UnitMove::unit>("unit", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Unit")),
      field<&UnitMove::parent>("parent", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Below")),
      field<&UnitMove::validFrom>("valid_from", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "From")),
      field<&UnitMove::reason>("reason", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Reason")),
  };
  static constexpr RecordType kType{"unit_move", QT_TRANSLATE_NOOP("records", "Move of a unit"), kFields};
  return kType;
}

const RecordType& describe(const UnitFunction*) {
  static constexpr std::array kFields = {
      field<&UnitFunction::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&UnitFunction::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&UnitFunction::unit>("unit", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Unit")),
      field<&UnitFunction::function>("function_key", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Function")),
  };
  static constexpr RecordType kType{"unit_function", QT_TRANSLATE_NOOP("records", "Function of a unit"), kFields};
  return kType;
}

const RecordType& describe(const FunctionKind*) {
  static constexpr std::array kFields = {
      field<&FunctionKind::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&FunctionKind::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&FunctionKind::key>("function_key", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Key")),
      field<&FunctionKind::title>("title", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Title")),
      field<&FunctionKind::builtIn>("built_in", K::Boolean, kOpen, QT_TRANSLATE_NOOP("fields", "Built in")),
  };
  static constexpr RecordType kType{"function_kind", QT_TRANSLATE_NOOP("records", "Function"), kFields};
  return kType;
}

const RecordType& describe(const AppliedTemplate*) {
  static constexpr std::array kFields = {
      field<&AppliedTemplate::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&AppliedTemplate::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&AppliedTemplate::templateKey>("template_key", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Template")),
      field<&AppliedTemplate::validFrom>("valid_from", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "From")),
  };
  static constexpr RecordType kType{"applied_template", QT_TRANSLATE_NOOP("records", "Organization template"), kFields};
  return kType;
}

const RecordType& describe(const Position*) {
  static constexpr std::array kFields = {
      field<&Position::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&Position::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&Position::unit>("unit", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Unit")),
      field<&Position::title>("title", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Title")),
      field<&Position::titleKey>("title_key", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Sort key")),
      field<&Position::isHead>("is_head", K::Boolean, kOpen, QT_TRANSLATE_NOOP("fields", "Leads the unit")),
      field<&Position::role>("role", K::Choice, kOpen, QT_TRANSLATE_NOOP("fields", "Role")),
      field<&Position::leading>("is_leading", K::Boolean, kOpen, QT_TRANSLATE_NOOP("fields", "Leading position")),
      field<&Position::duties>("duties", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Duties")),
      field<&Position::powers>("powers", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Powers")),
      field<&Position::requirements>("requirements", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Requirements")),
      field<&Position::minIndustryYears>("min_industry_years", K::Integer, kOpen,
                                         QT_TRANSLATE_NOOP("fields", "Years in the industry, at least")),
      field<&Position::minManagementYears>("min_management_years", K::Integer, kOpen,
                                           QT_TRANSLATE_NOOP("fields", "Years of leading, at least")),
      field<&Position::certificates>("certificates", K::LongText, kOpen,
                                     QT_TRANSLATE_NOOP("fields", "Certificates needed")),
      field<&Position::establishment>("establishment", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Establishment")),
      field<&Position::grade>("grade", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Grade")),
      field<&Position::expenseLimit>("expense_limit", K::Money, kOpen, QT_TRANSLATE_NOOP("fields", "Approves up to")),
      field<&Position::sortOrder>("sort_order", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Order")),
      field<&Position::validFrom>("valid_from", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "From")),
      field<&Position::validTo>("valid_to", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "To (not included)")),
  };
  static constexpr RecordType kType{"position", QT_TRANSLATE_NOOP("records", "Position"), kFields};
  return kType;
}

const RecordType& describe(const EstablishmentChange*) {
  static constexpr std::array kFields = {
      field<&EstablishmentChange::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&EstablishmentChange::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&EstablishmentChange::position>("position", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Position")),
      field<&EstablishmentChange::establishment>("establishment", K::Integer, kOpen,
                                                 QT_TRANSLATE_NOOP("fields", "Establishment")),
      field<&EstablishmentChange::validFrom>("valid_from", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "From")),
      field<&EstablishmentChange::reason>("reason", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Reason")),
  };
  static constexpr RecordType kType{"establishment_change", QT_TRANSLATE_NOOP("records", "Change of establishment"),
                                    kFields};
  return kType;
}

const RecordType& describe(const Employee*) {
  static constexpr std::array kFields = {
      field<&Employee::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&Employee::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&Employee::number>("number", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Number")),
      field<&Employee::name>("name", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Name")),
      field<&Employee::nameKey>("name_key", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Sort key")),
      field<&Employee::grade>("grade", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Grade")),
      field<&Employee::phone>("phone", K::Text, kPersonal, QT_TRANSLATE_NOOP("fields", "Phone")),
      field<&Employee::email>("email", K::Text, kPersonal, QT_TRANSLATE_NOOP("fields", "E-mail")),
      field<&Employee::hiredOn>("hired_on", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "Hired on")),
      field<&Employee::probationUntil>("probation_until", K::Date, kPersonal,
                                       QT_TRANSLATE_NOOP("fields", "Probation until")),
      field<&Employee::confirmedOn>("confirmed_on", K::Date, kPersonal, QT_TRANSLATE_NOOP("fields", "Confirmed on")),
      field<&Employee::contractEnd>("contract_end", K::Date, kPersonal, QT_TRANSLATE_NOOP("fields", "Contract ends")),
      field<&Employee::leftOn>("left_on", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "Last day")),
      field<&Employee::leaveReason>("leave_reason", K::Text, kPersonal,
                                    QT_TRANSLATE_NOOP("fields", "Reason of leaving")),
      field<&Employee::industryYears>("industry_years", K::Integer, kPersonal,
                                      QT_TRANSLATE_NOOP("fields", "Years in the industry before the hire")),
      field<&Employee::managementYears>("management_years", K::Integer, kPersonal,
                                        QT_TRANSLATE_NOOP("fields", "Years of leading before the hire")),
      field<&Employee::certificates>("certificates", K::LongText, kPersonal,
                                     QT_TRANSLATE_NOOP("fields", "Certificates")),
      field<&Employee::note>("note", K::LongText, kPersonal, QT_TRANSLATE_NOOP("fields", "Note")),
  };
  static constexpr RecordType kType{"employee", QT_TRANSLATE_NOOP("records", "Employee"), kFields};
  return kType;
}

const RecordType& describe(const Assignment*) {
  static constexpr std::array kFields = {
      field<&Assignment::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&Assignment::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&Assignment::employee>("employee", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Employee")),
      field<&Assignment::position>("position", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Position")),
      field<&Assignment::kind>("kind", K::Choice, kOpen, QT_TRANSLATE_NOOP("fields", "Kind")),
      field<&Assignment::validFrom>("valid_from", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "From")),
      field<&Assignment::validTo>("valid_to", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "To (not included)")),
      field<&Assignment::appointedBy>("appointed_by", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Appointed by")),
      field<&Assignment::selectionRecord>("selection_record", K::Reference, kOpen,
                                          QT_TRANSLATE_NOOP("fields", "Selection record")),
      field<&Assignment::gapReason>("gap_reason", K::Text, kOpen,
                                    QT_TRANSLATE_NOOP("fields", "Reason for the gap in qualification")),
      field<&Assignment::overrunApproval>("overrun_approval", K::Text, kOpen,
                                          QT_TRANSLATE_NOOP("fields", "Approval beyond the establishment")),
      field<&Assignment::takenOver>("taken_over", K::Boolean, kOpen, QT_TRANSLATE_NOOP("fields", "From a roster")),
      field<&Assignment::endReason>("end_reason", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Reason of the end")),
      field<&Assignment::note>("note", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Note")),
  };
  static constexpr RecordType kType{"assignment", QT_TRANSLATE_NOOP("records", "Assignment"), kFields};
  return kType;
}

const RecordType& describe(const SelectionRecord*) {
  static constexpr std::array kFields = {
      field<&SelectionRecord::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&SelectionRecord::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&SelectionRecord::position>("position", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Position")),
      field<&SelectionRecord::candidate>("candidate", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Candidate")),
      field<&SelectionRecord::heldOn>("held_on", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "Held on")),
      field<&SelectionRecord::method>("method", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Method")),
      field<&SelectionRecord::panel>("panel", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Panel")),
      field<&SelectionRecord::outcome>("outcome", K::Choice, kOpen, QT_TRANSLATE_NOOP("fields", "Outcome")),
      field<&SelectionRecord::evidence>("evidence", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Evidence")),
  };
  static constexpr RecordType kType{"selection_record", QT_TRANSLATE_NOOP("records", "Selection record"), kFields};
  return kType;
}

const RecordType& describe(const Mandate*) {
  static constexpr std::array kFields = {
      field<&Mandate::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&Mandate::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&Mandate::employee>("employee", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Employee")),
      field<&Mandate::validFrom>("valid_from", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "From")),
      field<&Mandate::validTo>("valid_to", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "To (not included)")),
      field<&Mandate::note>("note", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Note")),
  };
  static constexpr RecordType kType{"mandate", QT_TRANSLATE_NOOP("records", "Mandate"), kFields};
  return kType;
}

}  // namespace guiju::org
