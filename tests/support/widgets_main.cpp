// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>

#include "support/run_tests.h"

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  return guiju::runTests(argc, argv);
}
