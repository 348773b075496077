// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/status_strip.h"

#include <QHBoxLayout>
#include <QLabel>

#include "widgets/base/card.h"
#include "widgets/base/elided_label.h"

namespace guiju {

StatusStrip::StatusStrip(const Theme& theme, QWidget* parent) : QFrame(parent), theme_(theme) {
  setLook(this, "look", QStringLiteral("statusbar"));
  setFixedHeight(theme.px(26));
  setAccessibleName(tr("State of the program"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 1, 8, 0);
  row->setSpacing(20);
  mark_ = addItem(QStringLiteral("mark"), QStringLiteral("dialog-information"), row);
  user_ = addItem(QStringLiteral("user"), QStringLiteral("user-identity"), row);
  place_ = addItem(QStringLiteral("place"), QStringLiteral("drive-harddisk"), row);
  integrity_ = addItem(QStringLiteral("integrity"), QStringLiteral("security-high"), row);
  row->addStretch(1);
  draft_ = addItem(QStringLiteral("draft"), QStringLiteral("document-save"), row);
  backup_ = addItem(QStringLiteral("backup"), QStringLiteral("document-revert"), row);
  date_ = addItem(QStringLiteral("date"), QStringLiteral("view-calendar"), row);
  connect(&theme, &Theme::changed, this, &StatusStrip::dress);
}

StatusStrip::Item StatusStrip::addItem(const QString& name, const QString& iconName, QHBoxLayout* row) {
  Item item;
  item.widget = new QWidget;
  auto* inner = new QHBoxLayout(item.widget);
  inner->setContentsMargins(0, 0, 0, 0);
  inner->setSpacing(6);
  item.icon = new QLabel;
  item.icon->setFixedWidth(theme_.px(16));
  item.text = new ElidedLabel;
  item.text->setObjectName(name + QStringLiteral("Label"));
  setLook(item.text, "type", QStringLiteral("label"));
  item.iconName = iconName;
  inner->addWidget(item.icon);
  inner->addWidget(item.text);
  item.widget->hide();
  row->addWidget(item.widget);
  return item;
}

void StatusStrip::set(Item& item, const QString& text, const QString& iconName, const char* tone) {
  item.iconName = iconName;
  item.text->setText(text);
  item.text->setToolTip(text);
  setLook(item.text, "tone", QLatin1String(tone));
  item.widget->setVisible(!text.isEmpty());
  dress();
}

void StatusStrip::dress() {
  setFixedHeight(theme_.px(26));
  for (const Item* item : {&mark_, &user_, &place_, &integrity_, &draft_, &backup_, &date_}) {
    const QSize size(theme_.px(16), theme_.px(16));
    item->icon->setPixmap(theme_.icon(item->iconName, Ink::Text).pixmap(size, devicePixelRatioF()));
  }
}

void StatusStrip::setUser(const QString& name, const QString& role) {
  const QString text = role.isEmpty() ? name : QString(name + QStringLiteral(" · ") + role);
  set(user_, text, QStringLiteral("user-identity"));
}

void StatusStrip::setPlace(const QString& place, bool server) {
  const QString text = server ? tr("Server  %1").arg(place) : tr("Local file  %1").arg(place);
  set(place_, text, server ? QStringLiteral("network-server") : QStringLiteral("drive-harddisk"));
}

void StatusStrip::setIntegrity(bool writable, const QString& audit, bool sound) {
  const QString access = writable ? tr("Writable") : tr("Read only");
  const QString text = audit.isEmpty() ? access : QString(access + QStringLiteral(" · ") + audit);
  const bool well = writable && sound;
  set(integrity_, well ? text : signedText(sound ? Tone::Warn : Tone::Bad, text),
      well ? QStringLiteral("security-high") : QStringLiteral("security-low"),
      well    ? ""
      : sound ? "warn"
              : "bad");
}

void StatusStrip::setDraft(const QString& text) {
  set(draft_, text, QStringLiteral("document-save"));
}

void StatusStrip::setBackup(const QString& text, bool overdue) {
  const QString shown = overdue ? signedText(Tone::Warn, text) : text;
  set(backup_, shown, QStringLiteral("document-revert"), overdue ? "warn" : "");
}

void StatusStrip::setDate(const QString& text) {
  set(date_, text, QStringLiteral("view-calendar"));
}

void StatusStrip::setMark(const QString& text) {
  set(mark_, text.isEmpty() ? QString() : signedText(Tone::Warn, text), QStringLiteral("dialog-information"), "warn");
}

}  // namespace guiju
