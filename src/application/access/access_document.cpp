// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/access_document.h"

#include <QStringList>

#include "domain/access/account.h"

namespace guiju::access {

QString accessDocument(const Matrix& matrix) {
  QStringList lines{QStringLiteral("# Who may do what"),
                    {},
                    QStringLiteral("Made from the access table by `./run ctl matrix`. A scope says how far a right "
                                   "reaches from where the role is held:"),
                    QStringLiteral("own records, the group's, the department's, the whole center's; – is no right."),
                    {}};
  QString head = QStringLiteral("| action | clause |");
  QString rule = QStringLiteral("|---|---|");
  for (const RoleInfo& role : roles()) {
    head += QStringLiteral(" %1 |").arg(QLatin1StringView(role.title));
    rule += QStringLiteral("---|");
  }
  lines << head << rule;
  for (const Grant& row : matrix.rows()) {
    QString line = QStringLiteral("| %1 `%2` | %3 |")
                       .arg(QLatin1StringView(row.action.title), QLatin1StringView(row.action.id),
                            QLatin1StringView(row.action.clause));
    for (const Scope scope : row.scopes) {
      const QString word = scope == Scope::None
                               ? QStringLiteral("–")
                               : QString::fromLatin1(scopeTitles()[static_cast<std::size_t>(scope)]).toLower();
      line += QStringLiteral(" %1 |").arg(word);
    }
    lines << line;
  }
  return lines.join(u'\n') + u'\n';
}

}  // namespace guiju::access
