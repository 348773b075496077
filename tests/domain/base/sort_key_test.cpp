// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/sort_key.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QStringList>
#include <algorithm>
#include <thread>

#include "domain/base/readings.h"

namespace guiju {
namespace {

struct Known {
  const char* name;
  const char* syllables;
};

class PersonNames : public ::testing::TestWithParam<Known> {};

TEST_P(PersonNames, AreReadAsPeopleSayThem) {
  EXPECT_EQ(pinyin(QString::fromUtf8(GetParam().name), Naming::Person).toStdString(), GetParam().syllables);
}

INSTANTIATE_TEST_SUITE_P(
    SortKey, PersonNames,
    ::testing::Values(Known{"陈思远", "chen si yuan"}, Known{"单雄信", "shan xiong xin"}, Known{"仇英", "qiu ying"},
                      Known{"曾国藩", "zeng guo fan"}, Known{"解缙", "xie jin"}, Known{"区志强", "ou zhi qiang"},
                      Known{"查良镛", "zha liang yong"}, Known{"朴正浩", "piao zheng hao"},
                      Known{"翟天临", "zhai tian lin"}, Known{"尉迟恭", "yu chi gong"}, Known{"万俟卨", "mo qi xie"},
                      Known{"长孙无忌", "zhang sun wu ji"}, Known{"吕布", "lv bu"}, Known{"欧阳修", "ou yang xiu"},
                      Known{"李晟", "li sheng"}, Known{"成长青", "cheng chang qing"}, Known{"区长明", "ou chang ming"},
                      Known{"曾曾", "zeng ceng"}, Known{"王重阳", "wang chong yang"}, Known{"任盈盈", "ren ying ying"},
                      Known{"吴曾", "wu ceng"}, Known{"张单", "zhang dan"}));

class GeneralNames : public ::testing::TestWithParam<Known> {};

TEST_P(GeneralNames, AreReadAsWords) {
  EXPECT_EQ(pinyin(QString::fromUtf8(GetParam().name)).toStdString(), GetParam().syllables);
}

INSTANTIATE_TEST_SUITE_P(SortKey, GeneralNames,
                         ::testing::Values(Known{"重庆", "chong qing"}, Known{"长沙", "chang sha"},
                                           Known{"解放路", "jie fang lu"}, Known{"银行", "yin hang"},
                                           Known{"行业", "hang ye"}, Known{"音乐", "yin yue"}, Known{"会计", "kuai ji"},
                                           Known{"重点客户", "zhong dian ke hu"}, Known{"单位", "dan wei"},
                                           Known{"绿色通道", "lv se tong dao"}, Known{"战略部", "zhan lve bu"},
                                           Known{"招商银行重庆分行", "zhao shang yin hang chong qing fen hang"},
                                           Known{"A3会议室", "a3 hui yi shi"}, Known{"会议室 A3", "hui yi shi a3"},
                                           Known{"Ａ３会议室", "a3 hui yi shi"},
                                           Known{"Marketing Center", "marketing center"}, Known{"Müller", "muller"},
                                           Known{"O'Neil", "o'neil"},
                                           Known{"阿卜杜拉·买买提", "a bu du la· mai mai ti"}, Known{"", ""},
                                           Known{"銷售部", "xiao shou bu"}));

TEST(SortKey, JoinsPinyinAndInitials) {
  EXPECT_EQ(sortKey(QStringLiteral("陈思远"), Naming::Person), QStringLiteral("chensiyuan csy"));
  EXPECT_EQ(sortKey(QStringLiteral("单雄信"), Naming::Person), QStringLiteral("shanxiongxin sxx"));
  EXPECT_EQ(sortKey(QStringLiteral("A3会议室")), QStringLiteral("a3huiyishi a3hys"));
  EXPECT_EQ(sortKey(QStringLiteral("Marketing Center 12")), QStringLiteral("marketingcenter12 mc12"));
  EXPECT_EQ(sortKey(QStringLiteral("阿卜杜拉·买买提")), QStringLiteral("abudulamaimaiti abdlmmt"));
  EXPECT_EQ(sortKey(QStringLiteral("—")), QStringLiteral("—"));
  EXPECT_EQ(sortKey(QString()), QString());
}

TEST(SortKey, KeepsCharactersItCantRead) {
  const QString name = QString::fromUcs4(U"\U00020BB7野", 2);
  EXPECT_EQ(pinyin(name, Naming::Person), QString::fromUcs4(U"\U00020BB7", 1) + QStringLiteral(" ye"));
  EXPECT_EQ(sortKey(name, Naming::Person),
            QString::fromUcs4(U"\U00020BB7", 1) + QStringLiteral("ye ") + QString::fromUcs4(U"\U00020BB7", 1) + u'y');
}

TEST(SortKey, SortsAsAListOfNamesIsRead) {
  QStringList names{QStringLiteral("赵一"), QStringLiteral("曾二"), QStringLiteral("单三"), QStringLiteral("安四"),
                    QStringLiteral("陈五")};
  std::sort(names.begin(), names.end(),
            [](const QString& a, const QString& b) { return sortKey(a, Naming::Person) < sortKey(b, Naming::Person); });
  EXPECT_EQ(names.join(u' '), QStringLiteral("安四 陈五 单三 曾二 赵一"));
}

TEST(SortKey, EveryExceptionHasASyllablePerCharacter) {
  for (const auto table : {surnameReadings(), phraseReadings(), characterReadings()}) {
    for (const Reading& reading : table) {
      const QString name = reading.text.toString();
      EXPECT_EQ(reading.syllables.toString().split(u' ').size(), name.size()) << name.toStdString();
      const auto same =
          std::count_if(table.begin(), table.end(), [&](const Reading& other) { return other.text == reading.text; });
      EXPECT_EQ(same, 1) << name.toStdString();
    }
  }
}

TEST(SortKey, HoldsForAnyText) {
  EXPECT_TRUE(rc::check("no text breaks it, and the key has no blank but one", [] {
    const auto units = *rc::gen::container<std::vector<char16_t>>(
        rc::gen::oneOf(rc::gen::inRange<char16_t>(0x4E00, 0x9FFF), rc::gen::arbitrary<char16_t>()));
    const QString text = QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
    for (const Naming naming : {Naming::General, Naming::Person}) {
      RC_ASSERT(pinyin(text, naming) == pinyin(text, naming).simplified());
      RC_ASSERT(sortKey(text, naming) == sortKey(text, naming));
    }
  }));
}

TEST(SortKey, ServesSeveralThreads) {
  std::vector<std::thread> threads;
  std::vector<QString> keys(4);
  for (QString& key : keys) {
    threads.emplace_back([&key] {
      for (int i = 0; i < 200; ++i) key = sortKey(QStringLiteral("营销中心策划部"));
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const QString& key : keys) EXPECT_EQ(key, QStringLiteral("yingxiaozhongxincehuabu yxzxchb"));
}

}  // namespace
}  // namespace guiju
