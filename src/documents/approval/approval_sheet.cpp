// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/approval/approval_sheet.h"

#include <QCoreApplication>

#include "documents/base/document_text.h"

namespace guiju::approval {

namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("approval_sheet", text);
}

QString instantText(const QDateTime& at) {
  return at.isValid() ? at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

KeyValues headOf(const ApprovalSheet& sheet) {
  KeyValues head;
  head.pairs.push_back({translated(QT_TRANSLATE_NOOP("approval_sheet", "Subject")), sheet.subject, true, true});
  head.pairs.push_back({translated(QT_TRANSLATE_NOOP("approval_sheet", "Applicant")), sheet.applicant});
  head.pairs.push_back({translated(QT_TRANSLATE_NOOP("approval_sheet", "Unit")), sheet.unit});
  head.pairs.push_back({translated(QT_TRANSLATE_NOOP("approval_sheet", "Submitted")), instantText(sheet.submitted)});
  head.pairs.push_back({translated(QT_TRANSLATE_NOOP("approval_sheet", "Outcome")), sheet.outcome, false, true});
  if (sheet.amount) {
    head.pairs.push_back(
        {translated(QT_TRANSLATE_NOOP("approval_sheet", "Amount (CNY)")), moneyText(*sheet.amount), false, true});
    head.pairs.push_back(
        {translated(QT_TRANSLATE_NOOP("approval_sheet", "In capitals")), moneyInCapitals(*sheet.amount), false, true});
  }
  for (const auto& fact : sheet.facts) {
    head.pairs.push_back({fact.label, fact.value, needsWholeLine(fact.value)});
  }
  return head;
}

QString nameText(const SheetOpinion& opinion) {
  if (opinion.onBehalfOf.isEmpty()) return opinion.name;
  return translated(QT_TRANSLATE_NOOP("approval_sheet", "%1\nfor %2")).arg(opinion.name, opinion.onBehalfOf);
}

// The words, then what must not be mistaken: a decision on paper carries no key signature.
QString opinionText(const SheetOpinion& opinion) {
  QStringList parts;
  if (!opinion.words.isEmpty()) parts << opinion.words;
  if (opinion.onPaper) {
    parts << (opinion.registeredBy.isEmpty()
                  ? translated(QT_TRANSLATE_NOOP("approval_sheet", "[Signed on paper, no key signature]"))
                  : translated(
                        QT_TRANSLATE_NOOP("approval_sheet", "[Signed on paper, registered by %1, no key signature]"))
                        .arg(opinion.registeredBy));
  }
  return parts.join(u'\n');
}

TextTable opinionsOf(const ApprovalSheet& sheet) {
  TextTable table;
  table.columns = {{translated(QT_TRANSLATE_NOOP("approval_sheet", "Step")), Align::Left},
                   {translated(QT_TRANSLATE_NOOP("approval_sheet", "Name")), Align::Left},
                   {translated(QT_TRANSLATE_NOOP("approval_sheet", "Decision")), Align::Left},
                   {translated(QT_TRANSLATE_NOOP("approval_sheet", "Opinion")), Align::Left, true},
                   {translated(QT_TRANSLATE_NOOP("approval_sheet", "Time")), Align::Center}};
  for (const SheetOpinion& opinion : sheet.opinions) {
    table.rows.push_back(
        {{opinion.step, nameText(opinion), opinion.decision, opinionText(opinion), instantText(opinion.at)}});
  }
  if (sheet.opinions.empty()) {
    table.rows.push_back(
        {{QString(), QString(), QString(), translated(QT_TRANSLATE_NOOP("approval_sheet", "No decision yet"))}});
  }
  return table;
}

}  // namespace

Document approvalSheetDocument(const ApprovalSheet& sheet) {
  Document document;
  document.onOnePage = true;
  document.page = sheet.page;
  document.page.organization = sheet.center;
  document.page.number = sheet.number;
  document.page.title = translated(QT_TRANSLATE_NOOP("approval_sheet", "Approval sheet: %1")).arg(sheet.subject);
  document.blocks.push_back(Title{translated(QT_TRANSLATE_NOOP("approval_sheet", "Approval Sheet")), sheet.center});
  const QString kind =
      sheet.title.isEmpty()
          ? translated(QT_TRANSLATE_NOOP("approval_sheet", "No. %1")).arg(sheet.number)
          : translated(QT_TRANSLATE_NOOP("approval_sheet", "%1     No. %2")).arg(sheet.title, sheet.number);
  document.blocks.push_back(Paragraph{kind, Align::Right});
  document.blocks.push_back(headOf(sheet));
  document.blocks.push_back(Heading{translated(QT_TRANSLATE_NOOP("approval_sheet", "Opinions")), 2});
  document.blocks.push_back(opinionsOf(sheet));
  KeyValues foot;
  const QString none = translated(QT_TRANSLATE_NOOP("approval_sheet", "None"));
  foot.pairs.push_back({translated(QT_TRANSLATE_NOOP("approval_sheet", "Attachments")),
                        sheet.attachments.isEmpty()
                            ? none
                            : sheet.attachments.join(translated(QT_TRANSLATE_NOOP("approval_sheet", "; "))),
                        true});
  document.blocks.push_back(std::move(foot));
  document.blocks.push_back(SealPlace{translated(QT_TRANSLATE_NOOP("approval_sheet", "Seal")),
                                      translated(QT_TRANSLATE_NOOP("approval_sheet", "(Seal)\nDate: ______________"))});
  return document;
}

}  // namespace guiju::approval
