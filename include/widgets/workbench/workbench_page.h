// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <vector>

#include "application/base/session.h"
#include "application/center/center_commands.h"
#include "widgets/base/page.h"
#include "widgets/workbench/workbench_card.h"

class QVBoxLayout;

namespace guiju {

class Tile;
class TileRow;

// The start of the day: what waits for me, and what to do next; put together from the cards of the areas.
class WorkbenchPage : public Page {
  Q_OBJECT

 public:
  WorkbenchPage(const Kit& kit, Session& session, std::vector<WorkbenchPart> parts, QWidget* parent = nullptr);

  void refresh() override;
  [[nodiscard]] bool offers(PageAction action) const override;
  void perform(PageAction action) override;
  [[nodiscard]] QString guideTopic() const override { return QStringLiteral("workbench"); }

 private:
  void greet(const CenterCard::Answer& card);
  void addCards(const CenterCard::Answer& card);
  void showFigure(WorkbenchCard* card, const WorkbenchFigure& figure);
  void count();

  Session& session_;
  std::vector<WorkbenchPart> parts_;
  TileRow* tiles_;
  QVBoxLayout* left_;
  QVBoxLayout* right_;
  std::vector<WorkbenchCard*> cards_;
  QHash<WorkbenchCard*, Tile*> figures_;
  QHash<WorkbenchCard*, int> waiting_;
  bool filled_ = false;
};

}  // namespace guiju
