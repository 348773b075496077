// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every source of the project, whatever its layer.
#include <gtest/gtest.h>

#include <QMap>

#include "support/source_tree.h"

namespace guiju {
namespace {

const QStringList kCode{QStringLiteral("*.h"), QStringLiteral("*.cpp")};

std::vector<SourceFile> everySource() {
  return sourceFiles({QStringLiteral("src"), QStringLiteral("include"), QStringLiteral("tests")}, kCode);
}

void expectNone(const QStringList& found) {
  EXPECT_TRUE(found.isEmpty()) << found.join(QLatin1Char('\n')).toStdString();
}

TEST(Source, NamesItsLicenceFirst) {
  QStringList found;
  for (const SourceFile& file : everySource()) {
    if (!file.text.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n"))) found << file.path;
  }
  expectNone(found);
}

TEST(Source, IsShortOrSaysWhy) {
  static const QMap<QString, QString> reasons{};  // path, reason
  QStringList found;
  for (const SourceFile& file : everySource()) {
    if (file.lines() > 500 && !reasons.contains(file.path))
      found << QStringLiteral("%1: %2 lines").arg(file.path).arg(file.lines());
  }
  expectNone(found);
}

// Words for a person go through tr() or a Message: a literal handed to a widget would stay English for ever.
TEST(Source, WordsArePutThroughTranslation) {
  static const QRegularExpression literal(
      QStringLiteral(
          R"re(\b(setText|setWindowTitle|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText|setTitle|setAccessibleName|setAccessibleDescription|setHtml|setPlainText|setSuffix|setPrefix|addItem|addAction|addMenu|addTab|addRow|showMessage|setLabelText|QLabel|QPushButton|QCheckBox|QRadioButton|QGroupBox|QAction|QMenu)(\s+\w+)?\s*[({]\s*(QStringLiteral\s*\(|QLatin1String(View)?\s*\(|QString::from\w+\s*\(|u)?\s*"[^"\n]*\p{L}{2})re"),
      QRegularExpression::UseUnicodePropertiesOption);
  // What is no word of ours: a language is named in itself, a sign-in name and the keys of the status bar are not read.
  static const QRegularExpression notWords(QStringLiteral(
      R"re("(中文|English|admin)$|addItem\(QStringLiteral\("(mark|user|place|integrity|draft|backup|date)$)re"));
  QStringList found;
  for (const SourceFile& file : sourceFiles(
           {QStringLiteral("src/widgets"), QStringLiteral("src/app"), QStringLiteral("src/documents")}, kCode)) {
    for (const QString& place : places(file, file.code, literal)) {
      if (!place.contains(notWords)) found << place;
    }
  }
  expectNone(found);
}

// lupdate takes a function called tr for QObject's: what such a wrapper is given would never be found by translators.
TEST(Source, WrapsTranslationUnderAnotherName) {
  static const QRegularExpression wrapper(QStringLiteral(R"re(^(static )?QString tr\(|\btr\(\s*QT_TRANSLATE_NOOP)re"),
                                          QRegularExpression::MultilineOption);
  QStringList found;
  for (const SourceFile& file : sourceFiles({QStringLiteral("src"), QStringLiteral("include")}, kCode)) {
    found << places(file, file.code, wrapper);
  }
  expectNone(found);
}

// Chinese stands in the translations (and in data files), never in code: the source language is English.
TEST(Source, SpeaksEnglish) {
  // Files whose subject is Chinese characters themselves, each with its reason.
  static const QMap<QString, QString> data{
      {QStringLiteral("src/widgets/base/fields.cpp"), QStringLiteral("reads days as people type them in Chinese")},
      {QStringLiteral("src/widgets/center/settings_dialog.cpp"), QStringLiteral("a language is named in itself")},
      {QStringLiteral("src/widgets/center/first_run_dialog.cpp"),
       QStringLiteral("the same, and the name of the program")},
      {QStringLiteral("src/application/center/sample.cpp"), QStringLiteral("the made-up company")},
      {QStringLiteral("src/application/activity/sample_rows.h"), QStringLiteral("its made-up activities")},
      {QStringLiteral("src/application/activity/activity_sample.cpp"), QStringLiteral("the same")},
  };
  static const QRegularExpression han(QStringLiteral("\"[^\"\n]*\\p{Han}"),
                                      QRegularExpression::UseUnicodePropertiesOption);
  QStringList found;
  for (const SourceFile& file : sourceFiles(
           {QStringLiteral("src/widgets"), QStringLiteral("src/application"), QStringLiteral("src/storage")}, kCode)) {
    if (!data.contains(file.path)) found << places(file, file.code, han);
  }
  expectNone(found);
}

TEST(Source, LeavesNothingForLater) {
  static const QRegularExpression mark(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME)\\b"));
  QStringList found;
  for (const SourceFile& file : everySource()) found << places(file, file.text, mark);
  expectNone(found);
}

// rc::check answers whether the property held; where nobody asks, a falsified property passes.
TEST(Source, EveryPropertyIsExpectedToHold) {
  static const QRegularExpression unasked(QStringLiteral("[;{}]\\s*rc::check\\("));
  QStringList found;
  for (const SourceFile& file : sourceFiles({QStringLiteral("tests")}, kCode)) {
    found << places(file, file.code, unasked);
  }
  expectNone(found);
}

// A test file is found by its name: money_test.cpp beside the area it proves, named after a file or a subject.
TEST(Source, EveryTestFileHoldsASuiteOfItsName) {
  QStringList found;
  for (const SourceFile& file : sourceFiles({QStringLiteral("tests")}, {QStringLiteral("*_test.cpp")})) {
    QString suite;
    const QString stem = file.path.section(QLatin1Char('/'), -1).chopped(9);
    for (const QString& word : stem.split(QLatin1Char('_'), Qt::SkipEmptyParts))
      suite += word.left(1).toUpper() + word.mid(1);
    const QRegularExpression test(
        QStringLiteral(R"re((TEST|TEST_F|TEST_P|TYPED_TEST|RC_GTEST_PROP)\s*\(\s*%1\w*)re").arg(suite));
    if (!file.code.contains(test)) found << file.path + QStringLiteral(": no suite ") + suite;
  }
  expectNone(found);
}

}  // namespace
}  // namespace guiju
