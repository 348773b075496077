// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/center.h"

namespace guiju {

namespace {
using enum FieldKind;
using enum Sensitivity;
constexpr FieldInfo kFields[] = {
    field<&Center::id>("id", FieldKind::Id, Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&Center::version>("version", Integer, Open, QT_TRANSLATE_NOOP("fields", "Version")),
    field<&Center::key>("key", Text, Open, QT_TRANSLATE_NOOP("fields", "Key")),
    field<&Center::name>("name", Text, Open, QT_TRANSLATE_NOOP("fields", "Name")),
    field<&Center::templateId>("template", Text, Open, QT_TRANSLATE_NOOP("fields", "Organization template")),
    field<&Center::language>("language", Text, Open, QT_TRANSLATE_NOOP("fields", "Language")),
    field<&Center::timeZone>("time_zone", Text, Open, QT_TRANSLATE_NOOP("fields", "Time zone")),
    field<&Center::fiscalFirstMonth>("fiscal_first_month", Integer, Open,
                                     QT_TRANSLATE_NOOP("fields", "First month of the fiscal year")),
    field<&Center::demonstration>("demonstration", Boolean, Open, QT_TRANSLATE_NOOP("fields", "Demonstration")),
    field<&Center::smallCenter>("small_center", Boolean, Open, QT_TRANSLATE_NOOP("fields", "Small center")),
    field<&Center::idleMinutes>("idle_minutes", Integer, Open, QT_TRANSLATE_NOOP("fields", "Locks after idle minutes")),
    field<&Center::createdAt>("created_at", Instant, Open, QT_TRANSLATE_NOOP("fields", "Created")),
};
constexpr RecordType kType{"center", QT_TRANSLATE_NOOP("records", "Center"), kFields};
}  // namespace

const RecordType& describe(const Center*) {
  return kType;
}

}  // namespace guiju
