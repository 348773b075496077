// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/approval/approval_area.h"

#include "domain/approval/approval_access.h"
#include "domain/approval/records.h"
#include "domain/base/attachment.h"

namespace guiju::approval {

AreaDescriptor approvalArea() {
  return {"approval",
          approvalGrants(),
          {&recordType<FlowRecord>(), &recordType<FlowVersionRecord>(), &recordType<CaseRecord>(),
           &recordType<TaskRecord>(), &recordType<EntryRecord>(), &recordType<CopyRecord>(),
           &recordType<PhraseRecord>(), &recordType<Attachment>()}};
}

}  // namespace guiju::approval
