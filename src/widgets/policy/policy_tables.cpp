// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/policy_tables.h"

#include "widgets/policy/policy_words.h"

namespace guiju {

namespace {

QDate sinceOf(const ClauseRow& row) {
  return row.line.decision ? row.line.decision->validFrom : QDate();
}

TableCell sinceCell(QDate validFrom) {
  return validFrom.isValid() ? dateCell(validFrom) : textCell(sinceText(validFrom));
}

constexpr Column<ClauseRow> kClauseColumns[] = {
    {.id = "clause",
     .title = QT_TRANSLATE_NOOP("policy", "Clause"),
     .cell = [](const ClauseRow& row) { return clauseCell(row.line.clause.id); },
     .width = 110,
     .value = [](const ClauseRow& row) { return CellValue(row.id); }},
    {.id = "title",
     .title = QT_TRANSLATE_NOOP("policy", "What it says"),
     .cell =
         [](const ClauseRow& row) {
           return nameCell(inWindowLanguage(row.line.clause.title), inWindowLanguage(row.policy.name));
         }},
    {.id = "kinds",
     .title = QT_TRANSLATE_NOOP("policy", "Effect"),
     .cell = [](const ClauseRow& row) { return textCell(kindWords(row.line.clause)); },
     .width = 120},
    {.id = "basis",
     .title = QT_TRANSLATE_NOOP("policy", "Basis"),
     .cell = [](const ClauseRow& row) { return textCell(basisWord(row.line.clause.basis)); },
     .width = 84},
    {.id = "standing",
     .title = QT_TRANSLATE_NOOP("policy", "Here"),
     .cell =
         [](const ClauseRow& row) {
           return pillCell(standingTone(row.line.standing), standingWord(row.line.standing));
         },
     .width = 150},
    {.id = "since",
     .title = QT_TRANSLATE_NOOP("policy", "Since"),
     .cell = [](const ClauseRow& row) { return dateCell(sinceOf(row)); },
     .alignment = Qt::AlignRight,
     .width = 104,
     .value = [](const ClauseRow& row) { return CellValue(sinceOf(row)); }},
};

constexpr Column<ParameterRow> kParameterColumns[] = {
    {.id = "title",
     .title = QT_TRANSLATE_NOOP("policy", "Figure"),
     .cell =
         [](const ParameterRow& row) {
           const policy::ParameterDefinition& definition = row.line.history.definition();
           return nameCell(inWindowLanguage(definition.title), inWindowLanguage(definition.text));
         }},
    {.id = "clause",
     .title = QT_TRANSLATE_NOOP("policy", "Clause"),
     .cell = [](const ParameterRow& row) { return clauseCell(row.line.history.definition().clause); },
     .width = 110},
    {.id = "standing",
     .title = QT_TRANSLATE_NOOP("policy", "Here"),
     .cell = [](const ParameterRow& row) { return pillCell(standingTone(row.standing), standingWord(row.standing)); },
     .width = 150},
    {.id = "value",
     .title = QT_TRANSLATE_NOOP("policy", "In force"),
     .cell =
         [](const ParameterRow& row) {
           return textCell(parameterText(row.line.history.definition(), row.line.inForce.value));
         },
     .alignment = Qt::AlignRight,
     .width = 150},
    {.id = "since",
     .title = QT_TRANSLATE_NOOP("policy", "Since"),
     .cell = [](const ParameterRow& row) { return sinceCell(row.line.inForce.validFrom); },
     .alignment = Qt::AlignRight,
     .width = 120,
     .value = [](const ParameterRow& row) { return CellValue(row.line.inForce.validFrom); }},
};

}  // namespace

std::span<const Column<ClauseRow>> clauseColumns() {
  return kClauseColumns;
}

std::span<const Column<ParameterRow>> parameterColumns() {
  return kParameterColumns;
}

}  // namespace guiju
