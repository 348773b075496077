// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "domain/policy/adoption.h"
#include "domain/policy/own_policy.h"
#include "domain/policy/parameter.h"

namespace guiju::policy {

namespace {
constexpr auto kOpen = Sensitivity::Open;
using K = FieldKind;
}  // namespace

const RecordType& describe(const ClauseAdoption*) {
  static constexpr std::array kFields = {
      field<&ClauseAdoption::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&ClauseAdoption::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&ClauseAdoption::clause>("clause", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Clause")),
      field<&ClauseAdoption::adopted>("adopted", K::Boolean, kOpen, QT_TRANSLATE_NOOP("fields", "Adopted")),
      field<&ClauseAdoption::reason>("reason", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Reason")),
      field<&ClauseAdoption::validFrom>("valid_from", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "From")),
  };
  static constexpr RecordType kType{"clause_adoption", QT_TRANSLATE_NOOP("records", "Adoption of a clause"), kFields};
  return kType;
}

const RecordType& describe(const ParameterVersion*) {
  static constexpr std::array kFields = {
      field<&ParameterVersion::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&ParameterVersion::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&ParameterVersion::parameter>("parameter", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Parameter")),
      field<&ParameterVersion::value>("value", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Value")),
      field<&ParameterVersion::validFrom>("valid_from", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "From")),
      field<&ParameterVersion::reason>("reason", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Reason")),
  };
  static constexpr RecordType kType{"policy_parameter", QT_TRANSLATE_NOOP("records", "Policy parameter"), kFields};
  return kType;
}

const RecordType& describe(const OwnPolicy*) {
  static constexpr std::array kFields = {
      field<&OwnPolicy::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&OwnPolicy::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&OwnPolicy::code>("code", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Code")),
      field<&OwnPolicy::name>("name", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Name")),
      field<&OwnPolicy::about>("about", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "About")),
      field<&OwnPolicy::validFrom>("valid_from", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "From")),
  };
  static constexpr RecordType kType{"policy", QT_TRANSLATE_NOOP("records", "Policy"), kFields};
  return kType;
}

const RecordType& describe(const OwnClause*) {
  static constexpr std::array kFields = {
      field<&OwnClause::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&OwnClause::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&OwnClause::policy>("policy_id", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Policy")),
      field<&OwnClause::number>("number", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Number")),
      field<&OwnClause::area>("area", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Area")),
      field<&OwnClause::title>("title", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Title")),
      field<&OwnClause::text>("text", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Text")),
  };
  static constexpr RecordType kType{"policy_clause", QT_TRANSLATE_NOOP("records", "Clause"), kFields};
  return kType;
}

}  // namespace guiju::policy
