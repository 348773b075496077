// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/center/guide.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QUrl>

namespace guiju {

QString guideText(const QString& topic) {
  const QString language = QLocale().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
  for (const QString& folder : {language, QStringLiteral("en")}) {
    QFile file(QStringLiteral(":/guide/%1/%2.md").arg(folder, topic));
    if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
  }
  return {};
}

void openGuide(SidePanel& panel, const QString& topic) {
  QString text = guideText(topic);
  if (text.isEmpty()) text = guideText(QStringLiteral("index"));
  auto* browser = new QTextBrowser;
  browser->setObjectName(QStringLiteral("guideBrowser"));
  browser->setFrameShape(QFrame::NoFrame);
  browser->setOpenLinks(false);
  browser->setMinimumHeight(480);
  browser->setMarkdown(text);
  QObject::connect(browser, &QTextBrowser::anchorClicked, &panel, [&panel](const QUrl& url) {
    QString next = url.toString();
    if (next.endsWith(QStringLiteral(".md"))) next.chop(3);
    openGuide(panel, next);
  });
  panel.setTitle(QCoreApplication::translate("guide", "Guide"));
  panel.setContent(browser);
  panel.open();
}

}  // namespace guiju
