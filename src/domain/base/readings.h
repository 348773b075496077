// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <span>

namespace guiju {

// A reading that the general table of characters gets wrong, syllables parted by blanks.
struct Reading {
  QStringView text;
  QStringView syllables;
};

// Surnames whose reading as a surname differs; the compound ones first.
[[nodiscard]] std::span<const Reading> surnameReadings();
// Words and place names whose characters have several readings; where two fit, the longer one holds.
[[nodiscard]] std::span<const Reading> phraseReadings();
// Characters whose usual reading differs from the general table's.
[[nodiscard]] std::span<const Reading> characterReadings();

}  // namespace guiju
