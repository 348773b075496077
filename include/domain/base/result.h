// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include "domain/base/message.h"

namespace guiju {

// Why something could not be done; decides the words and the advice a person gets, not the control flow of an area.
enum class ErrorCode {
  InvalidInput,   // what was given can't be read or kept
  NotFound,       // absent, or not for the actor's eyes: the two look alike on purpose
  Conflict,       // someone changed it meanwhile
  Busy,           // another process or command holds it
  ReadOnly,       // the place can't be written
  StorageFull,    // no space left
  Storage,        // disk or database failed
  Corrupt,        // stored content contradicts itself
  NewerVersion,   // written by a later version of the program
  Unavailable,    // the server can't be reached
  NotPermitted,   // the access table does not grant it
  WrongPassword,  // sign-in or signature not confirmed
  Locked,         // too many failures, wait
  Unsupported,    // this place, format or setting is not supported
  Cancelled,      // stopped by the person
};

// A failure that can happen: what failed and what next, in words for a person, and the technical detail for a report.
struct Error {
  ErrorCode code = ErrorCode::Storage;
  Message what;
  Message next;
  QString detail;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, Message what, Message next = {}, QString detail = {}) {
  return tl::unexpected(Error{code, std::move(what), std::move(next), std::move(detail)});
}

}  // namespace guiju

// Leaves the function with the error of `expression` (a Result), or goes on with its value in `name`.
#define GUIJU_CONCAT_(a, b) a##b
#define GUIJU_CONCAT(a, b) GUIJU_CONCAT_(a, b)
#define GUIJU_TRY(name, expression)                                                                              \
  auto GUIJU_CONCAT(tried_, __LINE__) = (expression);                                                            \
  if (!GUIJU_CONCAT(tried_, __LINE__)) return tl::unexpected(std::move(GUIJU_CONCAT(tried_, __LINE__)).error()); \
  auto name = std::move(*GUIJU_CONCAT(tried_, __LINE__))
#define GUIJU_CHECK(expression)                                        \
  do {                                                                 \
    auto checked_ = (expression);                                      \
    if (!checked_) return tl::unexpected(std::move(checked_).error()); \
  } while (false)
