// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/record.h"

namespace guiju {

// The marketing center that a file or database holds: exactly one.
struct Center {
  Id<Center> id{1};
  qint64 version = 0;
  QString key;  // random, binds signatures and packets to this center
  QString name;
  QString templateId;  // the organization template chosen at first run
  QString language;    // "zh_CN" or "en": of what the center itself writes
  QString timeZone;    // IANA name
  qint64 fiscalFirstMonth = 1;
  bool demonstration = false;  // a sample: never a real center, and says so wherever it prints
  bool smallCenter = false;    // a declared small center may let one person wear two hats
  qint64 idleMinutes = 5;      // locks the window after so many idle minutes
  QDateTime createdAt;
};
const RecordType& describe(const Center*);

}  // namespace guiju
