// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/adoption_page.h"

#include <QHeaderView>

#include "ui_adoption_page.h"
#include "widgets/base/fields.h"
#include "widgets/policy/adoption_model.h"
#include "widgets/policy/policy_words.h"

namespace guiju {

AdoptionPage::AdoptionPage(const Theme& theme, QDate today, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      today_(today),
      ui_(std::make_unique<Ui::AdoptionPage>()),
      model_(new AdoptionModel(this)),
      from_(new DateEdit(theme, today)) {
  ui_->setupUi(this);
  setObjectName(QStringLiteral("adoptionPage"));
  ui_->fromLayout->addWidget(from_);
  ui_->fromLabel->setBuddy(from_);
  from_->setObjectName(QStringLiteral("fromEdit"));
  from_->setFixedWidth(theme.px(140));
  from_->setDate(today);
  setLook(ui_->introLabel, "type", QStringLiteral("label"));
  setLook(ui_->countLabel, "type", QStringLiteral("label"));
  setLook(ui_->titleLabel, "type", QStringLiteral("section"));
  setLook(ui_->basisLabel, "type", QStringLiteral("label"));
  setLook(ui_->textFrame, "look", QStringLiteral("inset"));
  setLook(ui_->searchEdit, "look", QStringLiteral("search"));
  setLook(ui_->clauseTree, "look", QStringLiteral("framed"));
  ui_->clauseTree->setModel(model_);
  QHeaderView* header = ui_->clauseTree->header();
  header->setStretchLastSection(true);
  header->resizeSection(AdoptionModel::ClauseColumn, theme.px(380));
  header->resizeSection(AdoptionModel::BasisColumn, theme.px(90));
  header->resizeSection(AdoptionModel::ProgramColumn, theme.px(130));
  connect(model_, &AdoptionModel::decided, this, &AdoptionPage::describe);
  connect(from_, &DateEdit::dateChanged, this, &AdoptionPage::describe);
  connect(ui_->searchEdit, &QLineEdit::textChanged, this, &AdoptionPage::filter);
  connect(ui_->clauseTree->selectionModel(), &QItemSelectionModel::currentChanged, this, &AdoptionPage::showText);
  setTabOrder(from_, ui_->searchEdit);
}

AdoptionPage::~AdoptionPage() = default;

void AdoptionPage::propose(const policy::Catalog& library, const QString& centerTemplate) {
  PolicyLibraryView::Answer answer;
  for (const policy::Policy& policy : library.policies()) {
    PolicyLibraryView::Section section{policy, false, {}};
    for (const policy::Clause* clause : library.clausesOf(policy.id))
      section.clauses.push_back({*clause, policy::standing(*clause, {}, centerTemplate, today_), {}, 0});
    answer.sections.push_back(std::move(section));
  }
  setLibrary(answer);
  for (int row = 0; row < model_->rowCount(); ++row)
    model_->setData(model_->index(row, AdoptionModel::ClauseColumn), Qt::Checked, Qt::CheckStateRole);
}

void AdoptionPage::setLibrary(const PolicyLibraryView::Answer& library) {
  model_->setSections(library.sections);
  if (model_->rowCount() > 0) ui_->clauseTree->setCurrentIndex(model_->index(0, 0));
}

void AdoptionPage::showClause(const QString& clause) {
  const QModelIndex index = model_->indexOf(clause);
  if (!index.isValid()) return;
  ui_->clauseTree->expand(index.parent());
  ui_->clauseTree->setCurrentIndex(index);
  ui_->clauseTree->scrollTo(index);
}

AdoptClauses AdoptionPage::command() const {
  return {model_->entries(), from_->date()};
}

QString AdoptionPage::problem() const {
  if (!from_->date().isValid()) return tr("Enter the day from which the clauses bind.");
  if (from_->date() < today_) return tr("The clauses can't begin to bind on a day already past.");
  const int missing = model_->counts().withoutReason;
  if (missing > 0) return tr("%n clause(s) left out without a reason.", nullptr, missing);
  return {};
}

void AdoptionPage::showProblem() {
  const QModelIndex wrong = model_->firstProblem();
  if (!from_->date().isValid() || from_->date() < today_) return from_->setFocus();
  if (!wrong.isValid()) return;
  ui_->clauseTree->expand(wrong.parent());
  ui_->clauseTree->setFocus();
  ui_->clauseTree->setCurrentIndex(wrong);
  ui_->clauseTree->edit(wrong);
}

void AdoptionPage::describe() {
  const AdoptionModel::Counts counts = model_->counts();
  QStringList parts{tr("%n adopted", nullptr, counts.adopted)};
  if (counts.leftOut > 0) parts << tr("%n left out", nullptr, counts.leftOut);
  if (counts.settled > 0) parts << tr("%n settled by the organization template", nullptr, counts.settled);
  if (counts.undecided > 0) parts << tr("%n not decided", nullptr, counts.undecided);
  QString text = parts.join(QStringLiteral(" · "));
  const QString wrong = problem();
  if (!wrong.isEmpty()) text += QStringLiteral(" · ") + signedText(Tone::Bad, wrong);
  ui_->countLabel->setText(text);
  Q_EMIT changed();
}

void AdoptionPage::showText() {
  const QModelIndex current = ui_->clauseTree->currentIndex();
  const policy::Clause* clause = model_->clauseAt(current);
  ui_->titleLabel->setText(current.siblingAtColumn(0).data().toString());
  ui_->textLabel->setText(clause ? inWindowLanguage(clause->text) : QString());
  ui_->basisLabel->setText(clause ? basisSentence(clause->basis) : QString());
}

void AdoptionPage::filter(const QString& text) {
  const QString wanted = text.trimmed();
  for (int row = 0; row < model_->rowCount(); ++row) {
    const QModelIndex policy = model_->index(row, 0);
    bool any = false;
    for (int child = 0; child < model_->rowCount(policy); ++child) {
      const QModelIndex index = model_->index(child, 0, policy);
      const policy::Clause& clause = *model_->clauseAt(index);
      const bool shown = wanted.isEmpty() || clause.id.contains(wanted, Qt::CaseInsensitive) ||
                         clause.title.zh.contains(wanted) || clause.text.zh.contains(wanted) ||
                         clause.title.en.contains(wanted, Qt::CaseInsensitive) ||
                         clause.text.en.contains(wanted, Qt::CaseInsensitive);
      ui_->clauseTree->setRowHidden(child, policy, !shown);
      any = any || shown;
    }
    ui_->clauseTree->setRowHidden(row, {}, !any);
    ui_->clauseTree->setExpanded(policy, any && !wanted.isEmpty());
  }
}

}  // namespace guiju
