// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/pill.h"

namespace guiju {
namespace {

QString toneName(Tone tone) {
  switch (tone) {
    case Tone::Ok:
      return QStringLiteral("ok");
    case Tone::Info:
      return QStringLiteral("info");
    case Tone::Warn:
      return QStringLiteral("warn");
    case Tone::Bad:
      return QStringLiteral("bad");
    case Tone::Mute:
      return QStringLiteral("mute");
  }
  Q_UNREACHABLE();
}

}  // namespace

Pill::Pill(QWidget* parent) : QLabel(parent) {
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  setTextFormat(Qt::PlainText);
}

Pill::Pill(Tone tone, const QString& text, QWidget* parent) : Pill(parent) {
  set(tone, text);
}

void Pill::set(Tone tone, const QString& text, Sign sign) {
  setText(sign == Sign::Shown ? signedText(tone, text) : text);
  setLook(this, "pill", toneName(tone));
}

ToneLabel::ToneLabel(Tone tone, const QString& text, QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setLook(this, "type", QStringLiteral("label"));
  set(tone, text);
}

void ToneLabel::set(Tone tone, const QString& text) {
  setText(text.isEmpty() ? QString() : signedText(tone, text));
  setLook(this, "tone", toneName(tone));
}

QString clauseMark(const QString& clause) {
  return QStringLiteral("§ ") + clause;
}

ClauseLabel::ClauseLabel(const QString& clause, QWidget* parent) : QPushButton(parent) {
  setLook(this, "kind", QStringLiteral("clause"));
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  setAutoDefault(false);
  setClause(clause);
  connect(this, &QPushButton::clicked, this, [this] { Q_EMIT opened(clause_); });
}

void ClauseLabel::setClause(const QString& clause) {
  clause_ = clause;
  setText(clauseMark(clause));
  setAccessibleName(tr("Clause %1").arg(clause));
  setToolTip(tr("Show the text of clause %1").arg(clause));
  if (clause.isEmpty()) hide();
}

}  // namespace guiju
