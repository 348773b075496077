// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/base/reading.h"

#include "domain/base/clock.h"

namespace guiju {

Reading::Reading(storage::Connection& connection, const Areas& areas, access::Actor actor, Center center, QDateTime now)
    : connection_(connection),
      areas_(areas),
      actor_(std::move(actor)),
      center_(std::move(center)),
      now_(std::move(now)) {}

QTimeZone Reading::zone() const {
  return QTimeZone(center_.timeZone.toUtf8());
}

QDate Reading::today() const {
  return businessDay(now_, zone());
}

access::Reach Reading::reach(const char* action) const {
  return access::reach(areas_.matrix(), actor_, action);
}

bool Reading::permits(const char* action, const access::Place& place) const {
  return access::permits(areas_.matrix(), actor_, action, place);
}

tl::unexpected<Error> notFound(const RecordType& type) {
  return fail(
      ErrorCode::NotFound, message("application", QT_TRANSLATE_NOOP("application", "The record was not found.")),
      message(
          "application",
          QT_TRANSLATE_NOOP("application", "It may have been withdrawn, or it is not among the records you may see.")),
      QLatin1StringView(type.table));
}

}  // namespace guiju
