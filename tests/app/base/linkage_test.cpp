// SPDX-License-Identifier: GPL-3.0-or-later
// The other proof of the layers: what each layer's test binary is linked with.
#include <gtest/gtest.h>

#include <QFileInfo>
#include <QProcess>
#include <QStringList>

namespace guiju {
namespace {

struct Expectation {
  const char* binary;
  QStringList absent;
};

class Linkage : public ::testing::TestWithParam<Expectation> {};

TEST_P(Linkage, StaysWithinItsLayer) {
  const QString binary = qEnvironmentVariable("GUIJU_BIN_DIR") + QLatin1Char('/') + QLatin1String(GetParam().binary);
  if (!QFileInfo::exists(binary)) GTEST_SKIP() << binary.toStdString() << " is not built";
  QProcess ldd;
  ldd.start(QStringLiteral("ldd"), {binary});
  ASSERT_TRUE(ldd.waitForFinished());
  const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
  ASSERT_TRUE(libraries.contains(QLatin1String("libQt6Core"))) << libraries.toStdString();
  for (const QString& library : GetParam().absent) {
    EXPECT_FALSE(libraries.contains(library)) << GetParam().binary << " is linked with " << library.toStdString();
  }
}

INSTANTIATE_TEST_SUITE_P(
    Layers, Linkage,
    ::testing::Values(Expectation{"domain_test",
                                  {QStringLiteral("libQt6Sql"), QStringLiteral("libQt6Gui"),
                                   QStringLiteral("libQt6Widgets"), QStringLiteral("libQt6Network"),
                                   QStringLiteral("libsqlite3"), QStringLiteral("libpq"),
                                   QStringLiteral("libxlsxwriter"), QStringLiteral("libzip")}},
                      Expectation{"storage_test",
                                  {QStringLiteral("libQt6Gui"), QStringLiteral("libQt6Widgets"),
                                   QStringLiteral("libxlsxwriter"), QStringLiteral("libzip")}},
                      Expectation{"application_test",
                                  {QStringLiteral("libQt6Widgets"), QStringLiteral("libQt6PrintSupport"),
                                   QStringLiteral("libxlsxwriter"), QStringLiteral("libzip")}}),
    [](const ::testing::TestParamInfo<Expectation>& info) { return std::string(info.param.binary); });

}  // namespace
}  // namespace guiju
