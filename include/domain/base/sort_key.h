// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiju {

// What is named decides how it is read: 单 is shan at the head of a person's name, and dan elsewhere.
enum class Naming { General, Person };

// Lower-case pinyin of a name, syllables parted by blanks ("chen si yuan"), for sorting and finding; ü is v; Latin text
// stays. Surnames and place names with several readings follow a table of exceptions.
[[nodiscard]] QString pinyin(const QString& name, Naming naming = Naming::General);

// The key kept with a name: full pinyin without blanks, a blank, and its initials: "chensiyuan csy". Digits stay whole
// in both parts, marks and blanks fall away: "A3会议室" is "a3huiyishi a3hys".
[[nodiscard]] QString sortKey(const QString& name, Naming naming = Naming::General);

}  // namespace guiju
