// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiju {

// Lower-case pinyin of a name, syllables parted by blanks ("chen si yuan"), for sorting and finding; Latin text stays.
// Surnames and place names with several readings follow a table of exceptions.
[[nodiscard]] QString pinyin(const QString& name);

// The key kept with a name: full pinyin without blanks, a blank, and its initials: "chensiyuan csy".
[[nodiscard]] QString sortKey(const QString& name);

}  // namespace guiju
