// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/center/center_commands.h"

#include <algorithm>

#include "storage/base/center_store.h"

namespace guiju {

Result<EditCenter::Loaded> EditCenter::load(const Reading&) const {
  if (name.trimmed().isEmpty() || name.size() > 100) {
    return fail(
        ErrorCode::InvalidInput,
        message("center", QT_TRANSLATE_NOOP("center", "The center has no name, or one of over 100 characters.")),
        message("center", QT_TRANSLATE_NOOP("center", "Give it a name as it stands on its documents.")));
  }
  if (idleMinutes < 1 || idleMinutes > 240) {
    return fail(ErrorCode::InvalidInput,
                message("center", QT_TRANSLATE_NOOP("center", "The window locks after 1 to 240 idle minutes.")),
                message("center", QT_TRANSLATE_NOOP("center", "Give a number in between.")));
  }
  return Loaded{};
}

access::Place EditCenter::place(const Loaded&) const {
  return {};
}

policy::Decision EditCenter::decide(const Loaded&, const Reading&) const {
  return {};
}

Result<Id<Center>> EditCenter::write(const Loaded&, Work& work) const {
  Center changed = work.center();
  changed.name = name.trimmed();
  changed.idleMinutes = idleMinutes;
  changed.smallCenter = smallCenter;
  GUIJU_CHECK(work.update(work.center(), changed, version));
  return changed.id;
}

bool CenterCard::Answer::permits(const QString& action) const {
  return action.isEmpty() || std::find(permitted.begin(), permitted.end(), action) != permitted.end();
}

Result<CenterCard::Answer> CenterCard::read(const Reading& reading) const {
  Answer answer;
  answer.center = reading.center();
  answer.actor = reading.actor();
  answer.today = reading.today();
  for (const access::Grant& row : reading.areas().matrix().rows()) {
    if (!reading.reach(row.action.id).nothing()) answer.permitted.push_back(QString::fromLatin1(row.action.id));
  }
  GUIJU_TRY(head, storage::CenterStore(reading.connection()).head());
  answer.auditEntries = head.sequence;
  return answer;
}

}  // namespace guiju
