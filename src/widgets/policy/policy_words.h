// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/policy/adoption.h"
#include "domain/policy/parameter.h"
#include "widgets/base/theme.h"

namespace guiju {

// A text of the library in the language of the window.
[[nodiscard]] QString inWindowLanguage(const policy::Text& text);

[[nodiscard]] QString standingWord(policy::Standing standing);
[[nodiscard]] Tone standingTone(policy::Standing standing);
// "Enforced, measured".
[[nodiscard]] QString kindWords(const policy::Clause& clause);
[[nodiscard]] QString basisWord(policy::Basis basis);
// Where the clause comes from, as a sentence that says what a center may do about it.
[[nodiscard]] QString basisSentence(policy::Basis basis);
// The area a clause is about, by its id in the library; the id itself where there is no word for it.
[[nodiscard]] QString areaWord(const QString& area);
// "5,000.00 yuan", "5%", "3 days".
[[nodiscard]] QString parameterText(const policy::ParameterDefinition& definition, const Argument& value);
// "from 2026-11-23", or that it is the library's own value.
[[nodiscard]] QString sinceText(QDate validFrom);

}  // namespace guiju
