// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/command_search.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "domain/base/sort_key.h"
#include "widgets/base/cell_delegate.h"

namespace guiju {
namespace {

constexpr int kShown = 12;

}  // namespace

bool isFoundBy(const QString& query, const QString& title) {
  const QString wanted = query.trimmed();
  if (wanted.isEmpty()) return false;
  if (title.contains(wanted, Qt::CaseInsensitive)) return true;
  const QStringList keys = sortKey(title).split(QLatin1Char(' '));
  const QString letters = wanted.toLower().remove(QLatin1Char(' '));
  for (const QString& key : keys) {
    if (key.contains(letters)) return true;
  }
  return false;
}

CommandSearch::CommandSearch(const Theme& theme, QWidget* parent) : QLineEdit(parent), theme_(theme) {
  setObjectName(QStringLiteral("commandSearch"));
  setLook(this, "look", QStringLiteral("search"));
  setPlaceholderText(tr("Find any record or command   Ctrl+K"));
  setAccessibleName(tr("Find any record or command"));
  setFixedWidth(theme.px(330));
  addAction(theme.icon(QStringLiteral("edit-find"), Ink::Muted), QLineEdit::LeadingPosition);
  pause_.setSingleShot(true);
  pause_.setInterval(60);
  connect(&pause_, &QTimer::timeout, this, &CommandSearch::ask);
  connect(this, &QLineEdit::textEdited, this, &CommandSearch::look);
}

void CommandSearch::begin() {
  setFocus(Qt::ShortcutFocusReason);
  selectAll();
}

bool CommandSearch::isOpen() const {
  return popup_ && popup_->isVisible();
}

void CommandSearch::closeList() {
  if (popup_) popup_->hide();
  ++generation_;
  pause_.stop();
}

QStringList CommandSearch::shownTitles() const {
  QStringList titles;
  for (const Suggestion& suggestion : found_) titles << suggestion.title;
  return titles;
}

void CommandSearch::look() {
  records_.clear();
  ++generation_;
  if (text().trimmed().isEmpty()) {
    closeList();
    return;
  }
  fill();
  if (provider_) pause_.start();
}

void CommandSearch::ask() {
  const quint64 generation = generation_;
  provider_(text().trimmed(), [self = QPointer<CommandSearch>(this), generation](std::vector<Suggestion> records) {
    if (!self || self->generation_ != generation) return;
    self->records_ = std::move(records);
    self->fill();
  });
}

void CommandSearch::fill() {
  found_.clear();
  if (commands_) {
    for (Suggestion& command : commands_()) {
      if (isFoundBy(text(), command.title)) found_.push_back(std::move(command));
    }
  }
  // Records come first when there are any: they are what most people look for.
  found_.insert(found_.begin(), records_.begin(), records_.end());
  if (found_.size() > kShown) found_.resize(kShown);
  if (!popup_) placeList();
  model_->clear();
  for (const Suggestion& suggestion : found_) {
    auto* item = new QStandardItem(suggestion.title);
    item->setData(suggestion.detail, SubTextRole);
    item->setData(suggestion.icon.isEmpty() ? QStringLiteral("go-next") : suggestion.icon, IconNameRole);
    model_->appendRow(item);
  }
  if (found_.empty()) {
    auto* none = new QStandardItem(pause_.isActive() || provider_ ? tr("Nothing found yet") : tr("Nothing found"));
    none->setFlags(Qt::NoItemFlags);
    model_->appendRow(none);
  }
  placeList();
  list_->setCurrentIndex(model_->index(0, 0));
}

void CommandSearch::placeList() {
  if (!popup_) {
    popup_ = new QFrame(window());
    setLook(popup_, "look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(1, 4, 1, 4);
    list_ = new QListView;
    list_->setObjectName(QStringLiteral("commandList"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setItemDelegate(new CellDelegate(theme_, list_));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setAccessibleName(tr("Found"));
    model_ = new QStandardItemModel(list_);
    list_->setModel(model_);
    column->addWidget(list_);
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
  }
  int height = 10;
  for (int row = 0; row < model_->rowCount(); ++row) height += list_->sizeHintForRow(row);
  const int width = theme_.px(420);
  const QPoint corner = mapTo(window(), QPoint(this->width() - width, this->height() + 4));
  popup_->setGeometry(std::max(4, corner.x()), corner.y(), width,
                      std::min(height, window()->height() - corner.y() - 8));
  popup_->show();
  popup_->raise();
}

void CommandSearch::choose(int row) {
  if (row < 0 || row >= static_cast<int>(found_.size())) return;
  const std::function<void()> run = found_[static_cast<std::size_t>(row)].run;
  clear();
  closeList();
  if (run) run();
}

void CommandSearch::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
  if (event->key() == Qt::Key_Escape && (isOpen() || !text().isEmpty())) {
    clear();
    closeList();
  } else if (isOpen() && step != 0) {
    const int row = (list_->currentIndex().row() + step + model_->rowCount()) % model_->rowCount();
    list_->setCurrentIndex(model_->index(row, 0));
  } else if (isOpen() && enter) {
    choose(list_->currentIndex().row());
  } else {
    QLineEdit::keyPressEvent(event);
  }
}

void CommandSearch::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  // The list keeps no focus of its own: leaving the field leaves the search.
  closeList();
}

}  // namespace guiju
