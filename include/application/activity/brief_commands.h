// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/activity_context.h"
#include "application/base/command.h"
#include "domain/activity/activity_access.h"

namespace guiju::activity {

// Writes the market brief of an activity (EVT-6), or what was returned of it.
struct WriteBrief {
  using Answer = MarketBriefId;
  static constexpr CommandInfo kInfo{"activity.brief.write", kWriteBriefs.id,
                                     QT_TRANSLATE_NOOP("commands", "Write a market brief")};
  ActivityId activity;
  qint64 version = 0;  // of the brief; 0: there was none
  MarketBrief words;   // its texts and expected sales; everything else is ignored

  using Loaded = ActivityContext;
  Result<Loaded> load(const Reading& reading) const { return loadActivity(reading, activity); }
  access::Place place(const Loaded& loaded) const { return loaded.placeOfBrief(); }
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Hands the brief to both groups.
struct SubmitBrief {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"activity.brief.submit", kWriteBriefs.id,
                                     QT_TRANSLATE_NOOP("commands", "Submit a market brief")};
  ActivityId activity;
  qint64 version = 0;  // of the brief

  using Loaded = ActivityContext;
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const { return loaded.placeOfBrief(); }
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Accepts the brief for one of the two groups; with the second acceptance the strategy is agreed and planning begins
// (EVT-13).
struct AcceptBrief {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"activity.brief.accept", kAcceptBriefs.id,
                                     QT_TRANSLATE_NOOP("commands", "Accept a market brief")};
  ActivityId activity;
  qint64 version = 0;  // of the brief
  BriefSide side = BriefSide::Planning;

  using Loaded = ActivityContext;
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Sends the brief back to its author with a reason.
struct ReturnBrief {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"activity.brief.return", kAcceptBriefs.id,
                                     QT_TRANSLATE_NOOP("commands", "Return a market brief")};
  ActivityId activity;
  qint64 version = 0;  // of the brief
  QString reason;

  using Loaded = ActivityContext;
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

}  // namespace guiju::activity
