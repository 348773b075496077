// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/readings.h"

namespace guiju {

namespace {

// clang-format off
constexpr Reading kSurnames[] = {
    {u"尉迟", u"yu chi"}, {u"万俟", u"mo qi"}, {u"长孙", u"zhang sun"}, {u"令狐", u"ling hu"}, {u"澹台", u"tan tai"},
    {u"单于", u"chan yu"}, {u"宰父", u"zai fu"}, {u"鲜于", u"xian yu"}, {u"拓跋", u"tuo ba"}, {u"亓官", u"qi guan"},
    {u"濮阳", u"pu yang"}, {u"单", u"shan"}, {u"仇", u"qiu"}, {u"曾", u"zeng"}, {u"解", u"xie"}, {u"区", u"ou"},
    {u"查", u"zha"}, {u"朴", u"piao"}, {u"翟", u"zhai"}, {u"缪", u"miao"}, {u"乜", u"nie"}, {u"盖", u"ge"},
    {u"覃", u"qin"}, {u"召", u"shao"}, {u"洗", u"xian"}, {u"卜", u"bu"}, {u"薄", u"bo"}, {u"折", u"she"},
    {u"祭", u"zhai"}, {u"隗", u"wei"}, {u"员", u"yun"}, {u"繁", u"po"}, {u"黑", u"he"}, {u"郇", u"xun"},
    {u"种", u"chong"}, {u"秘", u"bi"}, {u"能", u"nai"}, {u"乐", u"yue"}, {u"尉", u"wei"}, {u"佴", u"nai"},
    {u"句", u"gou"}, {u"阚", u"kan"}, {u"那", u"na"}, {u"哈", u"ha"}, {u"都", u"du"}, {u"相", u"xiang"}, {u"应", u"ying"},
    {u"宓", u"mi"}, {u"訾", u"zi"}, {u"牟", u"mou"}, {u"冼", u"xian"}, {u"仉", u"zhang"}, {u"逄", u"pang"},
    {u"长", u"chang"},
};

constexpr Reading kCharacters[] = {
    {u"长", u"chang"}, {u"地", u"di"}, {u"得", u"de"}, {u"晟", u"sheng"}, {u"拓", u"tuo"}, {u"靓", u"liang"},
    {u"似", u"si"}, {u"卜", u"bu"}, {u"薄", u"bo"}, {u"阚", u"kan"}, {u"翟", u"zhai"}, {u"缪", u"miao"}, {u"冼", u"xian"},
    {u"覃", u"qin"},
};

constexpr Reading kPhrases[] = {
    {u"重庆", u"chong qing"}, {u"重阳", u"chong yang"}, {u"重新", u"chong xin"}, {u"重复", u"chong fu"},
    {u"重组", u"chong zu"}, {u"重建", u"chong jian"}, {u"重启", u"chong qi"}, {u"重审", u"chong shen"},
    {u"重置", u"chong zhi"}, {u"双重", u"shuang chong"}, {u"多重", u"duo chong"}, {u"长沙", u"chang sha"},
    {u"长安", u"chang an"}, {u"长春", u"chang chun"}, {u"长江", u"chang jiang"}, {u"部长", u"bu zhang"},
    {u"组长", u"zu zhang"}, {u"店长", u"dian zhang"}, {u"校长", u"xiao zhang"}, {u"市长", u"shi zhang"},
    {u"院长", u"yuan zhang"}, {u"会长", u"hui zhang"}, {u"所长", u"suo zhang"}, {u"处长", u"chu zhang"},
    {u"科长", u"ke zhang"}, {u"局长", u"ju zhang"}, {u"队长", u"dui zhang"}, {u"班长", u"ban zhang"},
    {u"厂长", u"chang zhang"}, {u"站长", u"zhan zhang"}, {u"县长", u"xian zhang"}, {u"省长", u"sheng zhang"},
    {u"区长", u"qu zhang"}, {u"家长", u"jia zhang"}, {u"社长", u"she zhang"}, {u"团长", u"tuan zhang"},
    {u"司长", u"si zhang"}, {u"秘书长", u"mi shu zhang"}, {u"董事长", u"dong shi zhang"}, {u"理事长", u"li shi zhang"},
    {u"成长", u"cheng zhang"}, {u"增长", u"zeng zhang"}, {u"生长", u"sheng zhang"}, {u"长大", u"zhang da"},
    {u"解放", u"jie fang"}, {u"解放路", u"jie fang lu"}, {u"解州", u"hai zhou"}, {u"银行", u"yin hang"},
    {u"行业", u"hang ye"}, {u"行长", u"hang zhang"}, {u"行情", u"hang qing"}, {u"行家", u"hang jia"},
    {u"同行", u"tong hang"}, {u"商行", u"shang hang"}, {u"央行", u"yang hang"}, {u"分行", u"fen hang"},
    {u"支行", u"zhi hang"}, {u"总行", u"zong hang"}, {u"工行", u"gong hang"}, {u"建行", u"jian hang"},
    {u"农行", u"nong hang"}, {u"中行", u"zhong hang"}, {u"招行", u"zhao hang"}, {u"投行", u"tou hang"},
    {u"车行", u"che hang"}, {u"洋行", u"yang hang"}, {u"音乐", u"yin yue"}, {u"乐队", u"yue dui"}, {u"乐团", u"yue tuan"},
    {u"乐器", u"yue qi"}, {u"声乐", u"sheng yue"}, {u"民乐", u"min yue"}, {u"会计", u"kuai ji"}, {u"财会", u"cai kuai"},
    {u"调整", u"tiao zheng"}, {u"调节", u"tiao jie"}, {u"调解", u"tiao jie"}, {u"调试", u"tiao shi"},
    {u"调休", u"tiao xiu"}, {u"空调", u"kong tiao"}, {u"协调", u"xie tiao"}, {u"强调", u"qiang diao"},
    {u"出差", u"chu chai"}, {u"差旅", u"chai lv"}, {u"便宜", u"pian yi"}, {u"还款", u"huan kuan"}, {u"归还", u"gui huan"},
    {u"偿还", u"chang huan"}, {u"退还", u"tui huan"}, {u"成都", u"cheng du"}, {u"首都", u"shou du"}, {u"都市", u"du shi"},
    {u"都江堰", u"du jiang yan"}, {u"都匀", u"du yun"}, {u"朝鲜", u"chao xian"}, {u"厦门", u"xia men"},
    {u"率领", u"shuai ling"}, {u"表率", u"biao shuai"}, {u"西藏", u"xi zang"}, {u"人参", u"ren shen"},
    {u"校对", u"jiao dui"}, {u"供给", u"gong ji"}, {u"给予", u"ji yu"}, {u"兴趣", u"xing qu"}, {u"兴业", u"xing ye"},
    {u"兴隆", u"xing long"}, {u"振兴", u"zhen xing"}, {u"新兴", u"xin xing"}, {u"绍兴", u"shao xing"},
    {u"嘉兴", u"jia xing"}, {u"宜兴", u"yi xing"}, {u"复兴", u"fu xing"}, {u"大兴", u"da xing"}, {u"兴旺", u"xing wang"},
    {u"传记", u"zhuan ji"}, {u"大夫", u"dai fu"}, {u"薄荷", u"bo he"}, {u"单县", u"shan xian"}, {u"尉氏", u"wei shi"},
    {u"蔚县", u"yu xian"}, {u"番禺", u"pan yu"}, {u"蚌埠", u"beng bu"}, {u"六安", u"lu an"}, {u"洪洞", u"hong tong"},
    {u"铅山", u"yan shan"}, {u"乐清", u"yue qing"}, {u"乐亭", u"lao ting"}, {u"东阿", u"dong e"}, {u"浚县", u"xun xian"},
    {u"荥经", u"ying jing"}, {u"什邡", u"shi fang"}, {u"珲春", u"hun chun"}, {u"涡阳", u"guo yang"}, {u"大埔", u"da bu"},
    {u"黄埔", u"huang pu"}, {u"莘庄", u"xin zhuang"}, {u"犍为", u"qian wei"}, {u"阿房宫", u"e pang gong"},
    {u"吐鲁番", u"tu lu fan"}, {u"丽水", u"li shui"}, {u"台州", u"tai zhou"}, {u"亳州", u"bo zhou"}, {u"牟平", u"mu ping"},
    {u"中牟", u"zhong mu"}, {u"曲阜", u"qu fu"}, {u"高要", u"gao yao"}, {u"无锡", u"wu xi"}, {u"铁岭", u"tie ling"},
    {u"朝阳", u"chao yang"},
};
// clang-format on

}  // namespace

std::span<const Reading> surnameReadings() {
  return kSurnames;
}
std::span<const Reading> phraseReadings() {
  return kPhrases;
}
std::span<const Reading> characterReadings() {
  return kCharacters;
}

}  // namespace guiju
