// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guiju::activity {

// How far an activity of the sample has come.
enum class Fate {
  Idea,
  Brief,
  Planning,
  Countersign,
  Approval,
  Approved,
  Returned,
  Withdrawn,
  Rejected,
  CancelledLate
};

struct SampleActivity {
  const char* zh;
  const char* en;
  int type;   // 1 launch … 6 training and forum
  int days;   // of its first day, from today; negative: past
  int scale;  // of its budget; 1 is about ten thousand yuan
  Fate fate;
};

// In the order in which they were begun: about seventy days before their first day.
inline constexpr SampleActivity kSampleActivities[] = {
    {"春季招商展", "Spring partner exhibition", 2, -640, 1, Fate::Approved},
    {"样板工厂参观日", "Model factory day", 3, -600, 1, Fate::Approved},
    {"五一促销周", "May promotion week", 4, -566, 1, Fate::Approved},
    {"第二代产品发布会", "Second generation launch", 1, -530, 1, Fate::Approved},
    {"经销商夏训营", "Dealers' summer training", 6, -490, 1, Fate::Approved},
    {"老客户座谈", "Round table with old customers", 5, -455, 1, Fate::Approved},
    {"行业论坛冠名", "Naming of the trade forum", 3, -430, 1, Fate::Rejected},
    {"秋季渠道展", "Autumn channel exhibition", 2, -400, 1, Fate::Approved},
    {"双十二促销季", "December promotion", 4, -345, 1, Fate::Approved},
    {"年终客户答谢会", "Year-end thanks to customers", 5, -335, 1, Fate::Approved},
    {"新春媒体会", "New year press meeting", 3, -290, 1, Fate::Approved},
    {"华南巡展", "Southern road show", 2, -262, 1, Fate::CancelledLate},
    {"春季促销月", "Spring promotion month", 4, -240, 1, Fate::Approved},
    {"节能方案发布会", "Energy saving launch", 1, -205, 1, Fate::Approved},
    {"校园品牌日", "Campus brand day", 3, -180, 1, Fate::Approved},
    {"经销商培训营", "Dealers' training camp", 6, -150, 1, Fate::Approved},
    {"老客户回馈季", "Season for old customers", 4, -120, 1, Fate::Approved},
    {"新能源装备论坛", "New energy equipment forum", 6, -90, 1, Fate::Approved},
    {"华东渠道展", "Eastern channel exhibition", 2, -50, 1, Fate::Approved},
    {"重点客户走访周", "Week of visits to key customers", 5, -20, 1, Fate::Approved},
    {"行业媒体开放日", "Open day for trade media", 3, 10, 1, Fate::Approved},
    {"双十二促销", "December offers", 4, 19, 1, Fate::Approved},
    {"年终答谢会", "Year-end thanks", 5, 33, 1, Fate::Approval},
    {"华东新品发布会", "Eastern product launch", 1, 45, 4, Fate::Countersign},
    {"经销商年会", "Dealers' annual meeting", 6, 60, 1, Fate::Returned},
    {"春季招商展预案", "Plan for the spring exhibition", 2, 75, 1, Fate::Planning},
    {"样板工厂开放日", "Model factory open day", 3, 82, 1, Fate::Withdrawn},
    {"第三代产品发布会", "Third generation launch", 1, 96, 4, Fate::Planning},
    {"五一促销方案", "May promotion", 4, 130, 1, Fate::Brief},
    {"校园开放周", "Campus week", 3, 150, 1, Fate::Idea},
    {"客户体验营", "Customer trial camp", 5, 165, 1, Fate::Idea},
};

}  // namespace guiju::activity
