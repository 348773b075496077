// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/base/session.h"

namespace guiju {

QString Session::newRequest() const {
  return QString::fromLatin1(pipeline_.random().bytes(16).toHex());
}

void Session::runBody(std::shared_ptr<CommandBody> body, const QString& request,
                      std::function<void(Outcome<QString>)> then, QObject* context) {
  executor_.write([this, body = std::move(body), request, then = std::move(then),
                   guard = guardOf(context)](storage::Connection& connection) {
    ChangeSet changes;
    auto outcome = std::make_shared<Outcome<QString>>(pipeline_.run(connection, *body, who_, request, changes));
    executor_.deliver([this, changes = std::move(changes), then, guard, outcome] {
      if (!changes.empty()) Q_EMIT changed(changes);
      if (!guard.used || guard.context) then(std::move(*outcome));
    });
  });
}

void Session::deliver(const Guard& guard, std::function<void()> result) {
  executor_.deliver([guard, result = std::move(result)] {
    if (!guard.used || guard.context) result();
  });
}

}  // namespace guiju
