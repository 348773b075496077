// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QTimer>
#include <functional>
#include <vector>

#include "widgets/base/theme.h"

class QListView;
class QStandardItemModel;

namespace guiju {

// One thing that can be found: a command or a record, and what choosing it does.
struct Suggestion {
  QString title;
  QString detail;  // number, kind, shortcut
  QString icon;
  std::function<void()> run;
};

// True when `query` is part of the title, or of its pinyin, or of the initials of its pinyin ("xsyb" finds 销售月报).
[[nodiscard]] bool isFoundBy(const QString& query, const QString& title);

// The field at the top right (Ctrl+K): finds commands at once and records through a provider, opens with Enter.
class CommandSearch : public QLineEdit {
  Q_OBJECT

 public:
  using Commands = std::function<std::vector<Suggestion>()>;
  using Provider = std::function<void(const QString& text, std::function<void(std::vector<Suggestion>)> then)>;

  CommandSearch(const Theme& theme, QWidget* parent = nullptr);

  void setCommands(Commands commands) { commands_ = std::move(commands); }
  void setProvider(Provider provider) { provider_ = std::move(provider); }
  void begin();  // Ctrl+K
  [[nodiscard]] bool isOpen() const;
  void closeList();
  [[nodiscard]] QStringList shownTitles() const;

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void look();
  void ask();
  void fill();
  void placeList();
  void choose(int row);

  const Theme& theme_;
  Commands commands_;
  Provider provider_;
  std::vector<Suggestion> found_;
  std::vector<Suggestion> records_;
  quint64 generation_ = 0;
  QTimer pause_;
  QFrame* popup_ = nullptr;
  QListView* list_ = nullptr;
  QStandardItemModel* model_ = nullptr;
};

}  // namespace guiju
