// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "application/base/session.h"
#include "widgets/base/card.h"
#include "widgets/base/page.h"

namespace guiju {

// The figure an area shows at the top of the workbench.
struct WorkbenchFigure {
  QString label;
  QString value;
  QString unit;
  Tone tone = Tone::Info;
  QString word;  // the status beside the label; empty: none
  QString note;
};

// What an area puts on the workbench: a card that reads for itself, and a figure for the row of tiles.
class WorkbenchCard : public Card {
  Q_OBJECT

 public:
  using Card::Card;
  // Reads anew; tells its figure and how many things wait when it knows.
  virtual void refresh() = 0;

 Q_SIGNALS:
  void figureChanged(const guiju::WorkbenchFigure& figure);
  void waitingChanged(int count);
  void linkActivated(const guiju::RecordLink& link);
};

// A card as a value; the program lists them, a line each.
struct WorkbenchPart {
  enum class Column { Left, Right };
  Column column = Column::Left;
  QString permission;  // the action that opens it; empty: everyone
  std::function<WorkbenchCard*(const Kit&, Session&)> make;
};

}  // namespace guiju
