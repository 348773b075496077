// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <functional>
#include <vector>

#include "widgets/base/kit.h"

class QVBoxLayout;

namespace guiju {

class MessageBar;
class PageHeader;
class SidePanel;

// What the menus and keys of the window mean on every page; a page offers those that make sense now.
enum class PageAction {
  New,
  Open,
  Save,
  SaveAndClose,
  Undo,
  Redo,
  Copy,
  Find,
  ClearFilters,
  Refresh,
  Previous,
  Next,
  Export,
  Print
};

// A record anywhere in the program, as links and search results name it.
struct RecordLink {
  QString kind;  // the table of the record, e.g. "activity"
  qint64 id = 0;
  friend bool operator==(const RecordLink&, const RecordLink&) = default;
};

// One tab: header, message bar, then the content of the area. It is told what to do; it asks nothing of the window.
class Page : public QWidget {
  Q_OBJECT

 public:
  Page(const Kit& kit, const QString& title, QWidget* parent = nullptr);

  [[nodiscard]] PageHeader* header() const { return header_; }
  [[nodiscard]] MessageBar* messages() const { return messages_; }
  [[nodiscard]] QVBoxLayout* content() const { return content_; }
  [[nodiscard]] SidePanel* sidePanel() const { return panel_; }

  [[nodiscard]] virtual bool offers(PageAction action) const;
  virtual void perform(PageAction action);
  // Shows the record if the page knows its kind.
  virtual bool open(const RecordLink& link);
  // The page is shown, or something it shows has changed.
  virtual void refresh() {}
  // The page of the guide that F1 opens.
  [[nodiscard]] virtual QString guideTopic() const { return {}; }
  // Whether the window may be closed; a page with something unsaved asks.
  [[nodiscard]] virtual bool mayClose() { return true; }
  // Esc: the topmost thing closes, then the filters are cleared. True when something was done.
  bool escape();

 Q_SIGNALS:
  void offersChanged();
  void badgeChanged(int waiting);  // the number in the tab
  void linkActivated(const guiju::RecordLink& link);

 protected:
  [[nodiscard]] const Kit& kit() const { return kit_; }
  [[nodiscard]] const Theme& theme() const { return kit_.theme; }

 private:
  const Kit& kit_;
  PageHeader* header_;
  MessageBar* messages_;
  QVBoxLayout* content_;
  SidePanel* panel_;
};

// A tab as a value; the program lists them, a line each.
struct Area {
  QString id;
  const char* title;   // QT_TRANSLATE_NOOP("areas", …)
  QString icon;        // freedesktop name
  QString permission;  // the action that opens the tab; empty: everyone
  std::function<Page*(const Kit&)> makePage;
  QStringList kinds;  // the records it opens
};

}  // namespace guiju
