// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

// Names the clause of docs/policy that the surrounding test proves; the coverage test reads these lines.
#define CLAUSE(id) ::testing::Test::RecordProperty("clause", id)
