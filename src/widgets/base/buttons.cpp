// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/buttons.h"

#include <QAction>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>

namespace guiju {

QPushButton* makeButton(const Theme& theme, ButtonKind kind, const QString& text, const QString& iconName,
                        const QString& objectName) {
  auto* button = new QPushButton(text);
  button->setObjectName(objectName);
  button->setAutoDefault(false);
  button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
  button->setIconSize(QSize(theme.px(16), theme.px(16)));
  Ink ink = Ink::Text;
  switch (kind) {
    case ButtonKind::Plain:
      break;
    case ButtonKind::Primary:
      setLook(button, "kind", QStringLiteral("primary"));
      ink = Ink::On;
      break;
    case ButtonKind::Danger:
      setLook(button, "kind", QStringLiteral("danger"));
      ink = Ink::Bad;
      break;
    case ButtonKind::Link:
      setLook(button, "kind", QStringLiteral("link"));
      button->setCursor(Qt::PointingHandCursor);
      ink = Ink::Accent;
      break;
  }
  if (!iconName.isEmpty()) button->setIcon(theme.icon(iconName, ink));
  return button;
}

void setBlocked(QPushButton* button, const QString& reason) {
  button->setEnabled(reason.isEmpty());
  button->setToolTip(reason);
  button->setAccessibleDescription(reason);
}

namespace {

// Stays as wide as its bold text needs, so that nothing moves or is cut when it is checked.
class CheckButton : public QPushButton {
 public:
  using QPushButton::QPushButton;

  [[nodiscard]] QSize sizeHint() const override {
    QSize size = QPushButton::sizeHint();
    QFont bold = font();
    bold.setBold(true);
    QFont regular = font();
    regular.setBold(false);
    const int more = QFontMetrics(bold).horizontalAdvance(text()) - QFontMetrics(regular).horizontalAdvance(text());
    return {size.width() + std::max(0, more) + 2, size.height()};
  }
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

QPushButton* makeChip(const QString& id, const QString& text) {
  auto* button = new CheckButton(text);
  button->setObjectName(id + QStringLiteral("Chip"));
  button->setProperty("chip", id);
  button->setAutoDefault(false);
  button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  setLook(button, "kind", QStringLiteral("chip"));
  return button;
}

}  // namespace

ChipRow::ChipRow(Mode mode, QWidget* parent) : QWidget(parent), mode_(mode), row_(new QHBoxLayout(this)) {
  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(8);
  clear_ = makeChip(QStringLiteral("clear"), QStringLiteral("✕ ") + tr("Clear"));
  clear_->setAccessibleName(tr("Clear all filters"));
  clear_->hide();
  row_->addWidget(clear_);
  row_->addStretch(1);
  connect(clear_, &QPushButton::clicked, this, &ChipRow::clear);
}

QPushButton* ChipRow::addChip(const ChipInfo& chip) {
  QPushButton* button = makeChip(chip.id, chip.text);
  button->setCheckable(true);
  button->setChecked(mode_ == Mode::Exclusive && chips_.empty());
  row_->insertWidget(static_cast<int>(chips_.size() + menus_.size()), button);
  chips_.push_back(button);
  connect(button, &QPushButton::clicked, this, [this, button] {
    if (mode_ == Mode::Exclusive) {
      for (QPushButton* other : chips_) other->setChecked(other == button);
    }
    showClear();
    Q_EMIT changed();
  });
  return button;
}

QPushButton* ChipRow::addMenuChip(const QString& id, const QString& title, const std::vector<ChipInfo>& values) {
  QPushButton* button = makeChip(id, {});
  auto* menu = new QMenu(button);
  setLook(button, "menu", QStringLiteral("true"));
  button->setCheckable(true);
  row_->insertWidget(static_cast<int>(chips_.size() + menus_.size()), button);
  menus_.push_back({id, title, {}, values, button});
  for (const ChipInfo& value : values) {
    QAction* action = menu->addAction(value.text);
    connect(action, &QAction::triggered, this, [this, id, given = value.id] { setValue(id, given); });
  }
  button->setMenu(menu);
  showValue(menus_.back());
  return button;
}

void ChipRow::setText(const QString& id, const QString& text) {
  for (QPushButton* chip : chips_) {
    if (chip->property("chip").toString() == id) chip->setText(text);
  }
}

QStringList ChipRow::checked() const {
  QStringList ids;
  for (const QPushButton* chip : chips_) {
    if (chip->isChecked()) ids << chip->property("chip").toString();
  }
  return ids;
}

QString ChipRow::value(const QString& menuChip) const {
  for (const MenuChip& chip : menus_) {
    if (chip.id == menuChip) return chip.value;
  }
  return {};
}

void ChipRow::setChecked(const QString& id, bool on) {
  for (QPushButton* chip : chips_) {
    const bool meant = chip->property("chip").toString() == id;
    if (meant || mode_ == Mode::Exclusive) chip->setChecked(meant && on);
  }
  showClear();
  Q_EMIT changed();
}

void ChipRow::setValue(const QString& menuChip, const QString& value) {
  for (MenuChip& chip : menus_) {
    if (chip.id != menuChip) continue;
    chip.value = value;
    showValue(chip);
  }
  showClear();
  Q_EMIT changed();
}

void ChipRow::showValue(MenuChip& chip) {
  QString text;
  for (const ChipInfo& value : chip.values) {
    if (value.id == chip.value) text = value.text;
  }
  chip.button->setText(tr("%1: %2").arg(chip.title, text));
  chip.button->setChecked(!chip.value.isEmpty());
}

bool ChipRow::isFiltering() const {
  for (std::size_t i = 0; i < chips_.size(); ++i) {
    const bool restsOn = mode_ == Mode::Exclusive && i == 0;
    if (chips_[i]->isChecked() && !restsOn) return true;
  }
  for (const MenuChip& chip : menus_) {
    if (!chip.value.isEmpty()) return true;
  }
  return false;
}

void ChipRow::clear() {
  for (std::size_t i = 0; i < chips_.size(); ++i) chips_[i]->setChecked(mode_ == Mode::Exclusive && i == 0);
  for (MenuChip& chip : menus_) {
    chip.value.clear();
    showValue(chip);
  }
  showClear();
  Q_EMIT changed();
}

void ChipRow::showClear() {
  clear_->setVisible(isFiltering());
}

Segments::Segments(QWidget* parent) : QWidget(parent), group_(new QButtonGroup(this)), row_(new QHBoxLayout(this)) {
  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(0);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  connect(group_, &QButtonGroup::buttonClicked, this,
          [this](QAbstractButton* button) { Q_EMIT currentChanged(button->property("segment").toString()); });
}

QPushButton* Segments::addSegment(const QString& id, const QString& text) {
  auto* button = new CheckButton(text);
  button->setObjectName(id + QStringLiteral("Segment"));
  button->setProperty("segment", id);
  button->setCheckable(true);
  button->setAutoDefault(false);
  setLook(button, "kind", QStringLiteral("seg"));
  if (group_->buttons().isEmpty()) button->setChecked(true);
  group_->addButton(button);
  row_->addWidget(button);
  return button;
}

QString Segments::current() const {
  const QAbstractButton* button = group_->checkedButton();
  return button ? button->property("segment").toString() : QString();
}

void Segments::setCurrent(const QString& id) {
  for (QAbstractButton* button : group_->buttons()) {
    if (button->property("segment").toString() != id || button->isChecked()) continue;
    button->setChecked(true);
    Q_EMIT currentChanged(id);
  }
}

}  // namespace guiju
