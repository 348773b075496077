// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include "domain/base/message.h"
#include "domain/base/record.h"
#include "domain/base/result.h"

namespace guiju {

// Puts a message into the words of a reader: the translation that is installed, with its arguments in the habits of the
// locale. Instants are shown in `zone`, which is the center's.
[[nodiscard]] QString inWords(const Message& message, const QLocale& locale = QLocale(),
                              const QTimeZone& zone = QTimeZone::systemTimeZone());

[[nodiscard]] QString inWords(const Argument& argument, const QLocale& locale = QLocale(),
                              const QTimeZone& zone = QTimeZone::systemTimeZone());

// What failed and what to do next, as two sentences; never the technical detail.
[[nodiscard]] QString inWords(const Error& error, const QLocale& locale = QLocale(),
                              const QTimeZone& zone = QTimeZone::systemTimeZone());

// Sentences one after the other: with a blank between them, in Chinese without; empty ones are left out.
[[nodiscard]] QString sentences(const QStringList& parts, const QLocale& locale = QLocale());

// 2026-11-23 in Chinese, 23 Nov 2026 elsewhere; "—" for none.
[[nodiscard]] QString dateInWords(QDate date, const QLocale& locale = QLocale());

// The same with the time of day in `zone`.
[[nodiscard]] QString instantInWords(const QDateTime& instant, const QLocale& locale = QLocale(),
                                     const QTimeZone& zone = QTimeZone::systemTimeZone());

// "12.5%", negative with U+2212.
[[nodiscard]] QString rateInWords(Rate rate, const QLocale& locale = QLocale());

// The value of a record's field: "—" for none; references and choices are numbers unless the caller names them first.
[[nodiscard]] QString inWords(const FieldInfo& field, const FieldValue& value, const QLocale& locale = QLocale(),
                              const QTimeZone& zone = QTimeZone::systemTimeZone());

// Whole number with separators, negative with U+2212.
[[nodiscard]] QString numberInWords(qint64 number, const QLocale& locale = QLocale());

}  // namespace guiju
