// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace guiju {

// A table for the clipboard: tab separated text for spreadsheets, HTML for letters; the first row is the head.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardTable(const std::vector<QStringList>& rows);

// The same without a head, in the form spreadsheets write: cells with line breaks, tabs or quotes are quoted.
[[nodiscard]] QString toTabSeparated(const std::vector<QStringList>& rows);

// Reads what Excel and WPS put on the clipboard; quoted cells may hold tabs, quotes and line breaks.
[[nodiscard]] std::vector<QStringList> fromTabSeparated(const QString& text);

}  // namespace guiju
