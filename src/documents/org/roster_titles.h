// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

#include "documents/org/roster_file.h"

namespace guiju::org {

inline constexpr std::array kRosterColumns{
    RosterColumn::Number,        RosterColumn::Name,           RosterColumn::Gender,        RosterColumn::Unit,
    RosterColumn::Group,         RosterColumn::Position,       RosterColumn::Grade,         RosterColumn::Status,
    RosterColumn::HiredOn,       RosterColumn::ProbationUntil, RosterColumn::ContractUntil, RosterColumn::AssignedFrom,
    RosterColumn::AssignedUntil, RosterColumn::LeftOn,         RosterColumn::Mobile,        RosterColumn::Email,
    RosterColumn::Note};

// The column a title stands for, in Chinese or English, whatever its blanks, brackets and letter case.
[[nodiscard]] std::optional<RosterColumn> columnOfTitle(const QString& title);

// The title in the reader's language; columnOfTitle knows it in each.
[[nodiscard]] QString titleOfColumn(RosterColumn column);

}  // namespace guiju::org
