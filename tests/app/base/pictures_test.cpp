// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/pictures.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace guiju {
namespace {

// Whoever adds a form also lets the tour draw it, so that somebody looks at it.
TEST(Pictures, ShowEveryDesignerForm) {
  QSet<QString> shown;
  for (const Picture& picture : allPictures()) {
    for (const QString& form : picture.forms) shown.insert(form);
  }
  QDirIterator forms(qEnvironmentVariable("GUIJU_SOURCE_DIR") + QStringLiteral("/ui"), {QStringLiteral("*.ui")},
                     QDir::Files, QDirIterator::Subdirectories);
  int seen = 0;
  while (forms.hasNext()) {
    const QString form = QFileInfo(forms.next()).completeBaseName();
    EXPECT_TRUE(shown.contains(form)) << form.toStdString() << " stands in no picture of the tour";
    ++seen;
  }
  EXPECT_GT(seen, 5);
}

}  // namespace
}  // namespace guiju
