// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/page.h"

#include <gtest/gtest.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include "support/chinese_translator.h"
#include "support/scripted_dialogs.h"
#include "support/shots.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/main_window.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/pill.h"
#include "widgets/base/side_panel.h"
#include "widgets/base/tile.h"
#include "widgets/base/timeline.h"

namespace guiju {
namespace {

struct Plan {
  qint64 id = 0;
  QString name;
  QString number;
  QString owner;
  QDate day;
  double used = 0;
  Tone tone = Tone::Info;
  QString state;
  QString clause;
};

constexpr Column<Plan> kColumns[] = {
    {.id = "name", .title = "Activity", .cell = [](const Plan& p) { return nameCell(p.name, p.number); }},
    {.id = "owner", .title = "Owner", .cell = [](const Plan& p) { return textCell(p.owner); }, .width = 64},
    {.id = "day",
     .title = "Date",
     .cell = [](const Plan& p) { return dateCell(p.day); },
     .alignment = Qt::AlignRight,
     .width = 92},
    {.id = "used",
     .title = "Budget used",
     .cell =
         [](const Plan& p) {
           TableCell cell = textCell(QStringLiteral("%1%").arg(qRound(p.used * 100)));
           cell.bar = CellBar{p.used, 0.9, p.used > 1 ? Tone::Bad : Tone::Info};
           if (p.used > 1) cell.tone = Tone::Bad, cell.bold = true;
           return cell;
         },
     .width = 120},
    {.id = "state", .title = "State", .cell = [](const Plan& p) { return pillCell(p.tone, p.state); }, .width = 100},
    {.id = "clause", .title = "Clause", .cell = [](const Plan& p) { return clauseCell(p.clause); }, .width = 88},
};

// A page as areas build it: tiles, chips, list left, detail right.
class PlansPage : public Page {
 public:
  explicit PlansPage(const Kit& kit)
      : Page(kit, QStringLiteral("活动计划")),
        model_("plans", std::span<const Column<Plan>>(kColumns), [](const Plan& p) { return p.id; }) {
    header()->setSubtitle(QStringLiteral("2026 年第 4 季度"));
    header()->addAction(makeButton(theme(), ButtonKind::Plain, QStringLiteral("新建活动"), QStringLiteral("list-add")));
    header()->addAction(
        makeButton(theme(), ButtonKind::Plain, QStringLiteral("导出"), QStringLiteral("document-export")));
    addTiles();
    auto* chips = new ChipRow(ChipRow::Mode::Exclusive);
    for (const char16_t* text : {u"全部 48", u"进行中 12", u"等我处理 1"})
      chips->addChip({QString::fromUtf16(text), QString::fromUtf16(text)});
    content()->addWidget(chips);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(list(), 3);
    row->addWidget(detail(), 2);
    content()->addLayout(row, 1);
  }

  TableView* view() const { return view_; }

 private:
  void addTiles() {
    auto* tiles = new TileRow;
    const auto add = [&](const QString& label, const QString& value, const QString& unit, const QString& note) {
      auto* tile = new Tile(theme(), label);
      tile->setValue(value, unit);
      tile->setNote(note);
      tiles->addTile(tile);
      return tile;
    };
    add(QStringLiteral("进行中活动"), QStringLiteral("12"), QStringLiteral("项"),
        QStringLiteral("策划 3 · 会签审批 3 · 执行 5"));
    add(QStringLiteral("本季预算"), QStringLiteral("2,480,000"), QStringLiteral("元"),
        QStringLiteral("已用 1,386,250.00 · 55.9%"))
        ->setStatus(Tone::Ok, QStringLiteral("正常"));
    add(QStringLiteral("里程碑延误"), QStringLiteral("2"), QStringLiteral("项"), QStringLiteral("最长延误 4 天"))
        ->setStatus(Tone::Bad, QStringLiteral("2 延误"));
    Tile* effect =
        add(QStringLiteral("效果达成"), QStringLiteral("93.4"), QStringLiteral("%"), QStringLiteral("目标 90%"));
    effect->setStatus(Tone::Ok, QStringLiteral("达标"));
    effect->setTrend({84, 90, 87, 91, 95, 93.4}, 90, Tone::Ok);
    content()->addWidget(tiles);
  }

  QWidget* list() {
    std::vector<Plan> plans;
    const char16_t* names[] = {u"华东新品发布会", u"秋季渠道展", u"年终客户答谢会", u"双十二促销季", u"行业媒体开放日"};
    const Tone tones[] = {Tone::Info, Tone::Warn, Tone::Info, Tone::Ok, Tone::Bad};
    const char16_t* states[] = {u"会签中", u"超支", u"审批中", u"执行中", u"延误 4 天"};
    const double used[] = {0.76, 1.08, 0, 0.41, 0.63};
    for (int i = 0; i < 5; ++i) {
      plans.push_back({i + 1, QString::fromUtf16(names[i]), QStringLiteral("ACT-2026-0%1 · 发布会").arg(41 + i),
                       QStringLiteral("许嘉宁"), QDate(2026, 12, 10).addDays(i * 7), used[i], tones[i],
                       QString::fromUtf16(states[i]), QStringLiteral("EVT-14")});
    }
    model_.setRecords(plans, 48);
    auto* card = new Card;
    card->setFlush(true);
    view_ = new TableView(theme(), QStringLiteral("plans"), QStringLiteral("活动"), &kit().settings);
    view_->setRowHeight(40);
    view_->setTable(&model_);
    view_->select(1);
    auto* footer = new TableFooter;
    footer->follow(&model_);
    footer->setHint(QStringLiteral("Enter 打开 · Esc 清除筛选"));
    card->body()->addWidget(view_, 1);
    card->body()->addWidget(footer);
    return card;
  }

  QWidget* detail() {
    auto* card = new Card(QStringLiteral("华东新品发布会"));
    card->setTitleTag(new Pill(Tone::Info, QStringLiteral("会签中 1/2")));
    card->addAction(
        makeButton(theme(), ButtonKind::Primary, QStringLiteral("同意会签(&A)"), QStringLiteral("dialog-ok-apply")));
    card->addAction(makeButton(theme(), ButtonKind::Plain, QStringLiteral("退回…"), QStringLiteral("edit-undo")));
    auto* facts = new Facts;
    facts->addFact(QStringLiteral("编号"), QStringLiteral("ACT-2026-041 · 负责人 许嘉宁"));
    facts->addFact(QStringLiteral("场地"), QStringLiteral("上海国际会议中心 三楼大厅"));
    facts->addFact(QStringLiteral("依据"), new ClauseLabel(QStringLiteral("EVT-14")));
    card->body()->addWidget(facts);
    card->body()->addWidget(makeRule());
    card->body()->addWidget(makeLabel(QStringLiteral("审批进度"), "section"));
    auto* timeline = new Timeline(theme());
    using State = TimelineStep::State;
    timeline->setSteps({{State::Done,
                         QStringLiteral("提交补充预算 v3"),
                         {},
                         Tone::Info,
                         QStringLiteral("11-23 08:32"),
                         {QStringLiteral("许嘉宁 · 活动策划组")},
                         {},
                         {}},
                        {State::Done,
                         QStringLiteral("执行组会签"),
                         {},
                         Tone::Info,
                         QStringLiteral("11-23 10:05"),
                         {QStringLiteral("马骏 同意 · 等待 1 小时 33 分")},
                         QStringLiteral("展台增高 0.6 米可行，已与场馆确认。"),
                         {}},
                        {State::Now,
                         QStringLiteral("推广组会签"),
                         QStringLiteral("等您"),
                         Tone::Info,
                         QStringLiteral("期限 11-24 18:00"),
                         {QStringLiteral("等待 陈思远(您) · 已等 6 小时")},
                         {},
                         {}},
                        {State::Next,
                         QStringLiteral("总监审批"),
                         {},
                         Tone::Info,
                         QStringLiteral("预计 11-26"),
                         {QStringLiteral("沈砚秋 · 条件：预算 > 200,000.00 元")},
                         {},
                         QStringLiteral("EVT-15")}});
    card->body()->addWidget(timeline);
    card->body()->addStretch(1);
    return card;
  }

  RowsModel<Plan> model_;
  TableView* view_ = nullptr;
};

void takePictures(Theme::Scheme scheme, const QString& name) {
  const QLocale before;
  QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
  const ChineseTranslator chinese;
  Theme theme;
  theme.apply(scheme);
  ScriptedDialogs dialogs;
  QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
  const Kit kit{theme, dialogs, settings};
  MainWindow window(kit, {{QStringLiteral("plans"),
                           "Activities",
                           QStringLiteral("view-calendar-tasks"),
                           {},
                           [](const Kit& given) -> Page* { return new PlansPage(given); },
                           {}}});
  shot(window, name);
  EXPECT_EQ(clippedTexts(window).join(QLatin1String(" | ")).toStdString(), "") << name.toStdString();
  Refusal refusal;
  refusal.id = QStringLiteral("R-20261123-0417");
  refusal.what = message("t", "未签署：主持人与记录人不能是同一人");
  refusal.decision.add(policy::finding(
      "MTG-3.4", false, message("t", "%1既是本次会议的主持人，又登记为记录人。", {QStringLiteral("周启明")}),
      message("t", "请改由另一名到场人员记录并确认纪要，然后再签署。")));
  Page* page = window.currentPage();
  page->messages()->say(refusal);
  page->sidePanel()->setTitle(QStringLiteral("条款 MTG-3.4"));
  auto* lines = new PanelLines;
  lines->addNote(QStringLiteral("市场营销中心会议管理制度 · 第 3 章"));
  lines->addQuote(
      QStringLiteral("会议由专人记录并整理纪要；记录人不得由主持人兼任。纪要经主持人审核签署后生效；签署后不得改动，更"
                     "正须另出修订并重新签署。"));
  lines->addSection(QStringLiteral("本次核对"));
  lines->addCheck(Tone::Bad, QStringLiteral("不符"), QStringLiteral("记录人 ≠ 主持人"), QStringLiteral("同为 周启明"));
  lines->addCheck(Tone::Ok, QStringLiteral("符合"), QStringLiteral("签署人是主持人"), QStringLiteral("周启明"));
  lines->addStretch();
  page->sidePanel()->setContent(lines);
  page->sidePanel()->open();
  shot(window, name + QStringLiteral("-refused"));
  EXPECT_EQ(page->sidePanel()->width(), SidePanel::kWidth);
  QLocale::setDefault(before);
}

TEST(Page, AWholePageFitsTheSmallestScreen) {
  takePictures(Theme::Scheme::Light, QStringLiteral("page"));
  takePictures(Theme::Scheme::Dark, QStringLiteral("page-dark"));
}

}  // namespace
}  // namespace guiju
