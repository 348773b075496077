// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/org/org_founding.h"

#include <QTimeZone>

#include "application/org/unit_commands.h"
#include "domain/base/clock.h"

namespace guiju::org {

Outcome<void> foundOrganization(storage::Connection& connection, const Pipeline& pipeline, const NewCenter& wanted) {
  const QDate today = businessDay(pipeline.clock().now(), QTimeZone(wanted.timeZone.toUtf8()));
  return runAsSetup(connection, pipeline, ApplyTemplate{wanted.templateId, today}).map([](UnitId) {});
}

}  // namespace guiju::org
