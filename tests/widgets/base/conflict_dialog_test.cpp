// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/conflict_dialog.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include "support/shots.h"

namespace guiju {
namespace {

TEST(ConflictDialog, ShowsBothVersionsAndKeepsWhatIsChosen) {
  Theme theme;
  theme.apply(Theme::Scheme::Light);
  const FieldInfo name{"name", FieldKind::Text, Sensitivity::Open, "Name", nullptr, nullptr};
  const FieldInfo budget{"budget", FieldKind::Money, Sensitivity::Open, "Budget", nullptr, nullptr};
  const FieldInfo head{"head_id", FieldKind::Reference, Sensitivity::Open, "Head", nullptr, nullptr};
  Conflict conflict;
  conflict.changedBy = QStringLiteral("许嘉宁");
  conflict.fields = {{&name, QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")},
                     {&budget, qint64(100), qint64(200), qint64(300)},
                     {&head, qint64(1), qint64(2), {}}};
  ConflictDialog dialog(theme, conflict, [](const FieldInfo& field, const FieldValue& value) -> std::optional<QString> {
    const auto* id = std::get_if<qint64>(&value);
    if (field.kind != FieldKind::Reference || !id) return {};
    return QStringLiteral("Person %1").arg(*id);
  });
  shot(dialog, QStringLiteral("conflict"), QSize(760, 420));
  QStringList texts;
  for (const QLabel* label : dialog.findChildren<QLabel*>()) texts << label->text();
  for (const char* text : {"A", "B", "C", "1.00", "2.00", "3.00", "Person 1", "Person 2", "—"}) {
    EXPECT_TRUE(texts.contains(QString::fromUtf8(text))) << text;
  }
  for (const auto& choice : dialog.choices()) EXPECT_TRUE(choice.mine) << "what was typed stands first";
  dialog.findChildren<QRadioButton*>().at(2)->click();  // theirs of the budget
  EXPECT_EQ(dialog.choices()[0].value, FieldValue(QStringLiteral("C")));
  EXPECT_EQ(dialog.choices()[1].value, FieldValue(qint64(200)));
  dialog.findChild<QPushButton*>(QStringLiteral("allTheirsButton"))->click();
  EXPECT_EQ(dialog.choices()[0].value, FieldValue(QStringLiteral("B")));
  EXPECT_EQ(clippedTexts(dialog).join(QLatin1Char('|')).toStdString(), "");
}

}  // namespace
}  // namespace guiju
