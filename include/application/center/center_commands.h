// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/command.h"
#include "domain/access/access_access.h"
#include "domain/base/center.h"

namespace guiju {

// Changes what holds for everyone at the center.
struct EditCenter {
  using Answer = Id<Center>;
  static constexpr CommandInfo kInfo{"center.edit", access::kEditCenter.id,
                                     QT_TRANSLATE_NOOP("commands", "Change the center's settings")};
  qint64 version = 0;
  QString name;
  qint64 idleMinutes = 5;
  bool smallCenter = false;

  struct Loaded {};
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// The center as it stands, who is asking, and what he may do about it.
struct CenterCard {
  struct Answer {
    Center center;
    access::Actor actor;
    std::vector<QString> permitted;  // actions with any reach
    QDate today;
    qint64 auditEntries = 0;
    [[nodiscard]] bool permits(const QString& action) const;
  };
  static constexpr const char* kAction = access::kViewCenter.id;
  Result<Answer> read(const Reading& reading) const;
};

}  // namespace guiju
