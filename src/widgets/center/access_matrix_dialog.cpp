// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/center/access_matrix_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "domain/access/account.h"
#include "widgets/base/card.h"

namespace guiju {

namespace {

QTableWidgetItem* cell(const QString& text, bool centered = true) {
  auto* item = new QTableWidgetItem(text);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  item->setTextAlignment(centered ? Qt::Alignment(Qt::AlignCenter) : Qt::AlignLeft | Qt::AlignVCenter);
  return item;
}

QString scopeWord(access::Scope scope) {
  if (scope == access::Scope::None) return QStringLiteral("–");
  return QCoreApplication::translate("roles", access::scopeTitles()[static_cast<std::size_t>(scope)]);
}

}  // namespace

AccessMatrixDialog::AccessMatrixDialog(const Theme& theme, const access::Matrix& matrix, QWidget* parent)
    : QDialog(parent) {
  setObjectName(QStringLiteral("accessMatrixDialog"));
  setWindowTitle(tr("Who may do what"));
  resize(1120, 640);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 24, 24, 24);
  column->addWidget(makeLabel(tr("Who may do what"), "page"));
  auto* note = makeLabel(
      tr("A right reaches from where the role is held: own records, the group's, the department's, the whole center's. "
         "Lists, search, figures and exports obey this one table."),
      "note");
  note->setWordWrap(true);
  column->addWidget(note);
  auto* table = new QTableWidget(static_cast<int>(matrix.rows().size()), access::kRoleCount + 2, this);
  table->setObjectName(QStringLiteral("accessMatrix"));
  QStringList titles{tr("Action"), tr("Clause")};
  for (const access::RoleInfo& role : access::roles()) titles << QCoreApplication::translate("roles", role.title);
  table->setHorizontalHeaderLabels(titles);
  table->verticalHeader()->hide();
  table->setShowGrid(false);
  table->setWordWrap(true);
  int row = 0;
  for (const access::Grant& grant : matrix.rows()) {
    table->setItem(row, 0, cell(QCoreApplication::translate("actions", grant.action.title), false));
    table->setItem(row, 1, cell(QString::fromLatin1(grant.action.clause)));
    int at = 2;
    for (const access::Scope scope : grant.scopes) table->setItem(row, at++, cell(scopeWord(scope)));
    ++row;
  }
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  table->horizontalHeader()->setMinimumSectionSize(theme.px(64));
  column->addWidget(table, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  column->addWidget(buttons);
}

}  // namespace guiju
