// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>

#include "support/run_tests.h"

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  return guiju::runTests(argc, argv);
}
