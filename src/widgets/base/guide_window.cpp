// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/guide_window.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace guiju {

namespace {

const QString kContents = QStringLiteral("index");

}  // namespace

GuideWindow::GuideWindow(const QString& language, QWidget* parent)
    : QDialog(parent),
      language_(QFile::exists(QStringLiteral(":/guide/") + language) ? language : QStringLiteral("en")),
      browser_(new QTextBrowser(this)) {
  setObjectName(QStringLiteral("guideWindow"));
  resize(760, 640);
  browser_->setObjectName(QStringLiteral("guideText"));
  browser_->setAccessibleName(tr("The guide"));
  browser_->setOpenExternalLinks(true);
  auto* contents = new QPushButton(tr("&Contents"), this);
  contents->setObjectName(QStringLiteral("guideContentsButton"));
  auto* back = new QPushButton(tr("&Back"), this);
  back->setObjectName(QStringLiteral("guideBackButton"));
  back->setEnabled(false);
  auto* top = new QHBoxLayout;
  top->addWidget(contents);
  top->addWidget(back);
  top->addStretch();
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(12, 12, 12, 12);
  all->setSpacing(8);
  all->addLayout(top);
  all->addWidget(browser_);
  connect(contents, &QPushButton::clicked, this, [this] { open(kContents); });
  connect(back, &QPushButton::clicked, browser_, &QTextBrowser::backward);
  connect(browser_, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
  connect(browser_, &QTextBrowser::sourceChanged, this, &GuideWindow::nameItself);
  browser_->setFocus();
}

QString GuideWindow::address(const QString& topic) const {
  return QStringLiteral("/guide/%1/%2.md").arg(language_, topic);
}

void GuideWindow::open(const QString& topic) {
  const bool known = QFile::exists(u':' + address(topic));
  browser_->setSource(QUrl(QStringLiteral("qrc") + u':' + address(known ? topic : kContents)));
}

QString GuideWindow::topic() const {
  return QFileInfo(browser_->source().path()).completeBaseName();
}

QString GuideWindow::text() const {
  return browser_->toPlainText();
}

void GuideWindow::nameItself() {
  setWindowTitle(tr("Guide: %1").arg(text().section(QLatin1Char('\n'), 0, 0)));
}

}  // namespace guiju
