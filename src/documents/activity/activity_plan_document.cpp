// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/activity/activity_plan_document.h"

#include <QCoreApplication>
#include <algorithm>

#include "documents/base/document_text.h"

namespace guiju::activity {

namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("activity_plan", text);
}

QString dayText(QDate day) {
  return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("—");
}

QString spanText(QDate from, QDate to) {
  if (!to.isValid() || from == to) return dayText(from);
  return translated(QT_TRANSLATE_NOOP("activity_plan", "%1 to %2")).arg(dayText(from), dayText(to));
}

Money totalOf(const PlanDocument& plan) {
  Money total;
  for (const auto& line : plan.budget) total += line.amount;
  return total;
}

// Writes the sections in order, numbering those that have something to say.
class PlanWriter {
 public:
  explicit PlanWriter(const PlanDocument& plan) : plan_(plan) {}

  Document write() {
    document_.page = plan_.page;
    document_.page.organization = plan_.center;
    document_.page.number = plan_.number;
    document_.page.title = plan_.title;
    document_.blocks.push_back(
        Title{plan_.title, translated(QT_TRANSLATE_NOOP("activity_plan", "%1  Activity Plan")).arg(plan_.center)});
    facts();
    text(QT_TRANSLATE_NOOP("activity_plan", "Goals"), plan_.goals);
    text(QT_TRANSLATE_NOOP("activity_plan", "Market brief"), plan_.marketBrief);
    text(QT_TRANSLATE_NOOP("activity_plan", "Strategy"), plan_.strategy);
    targets();
    budget();
    milestones();
    tasks();
    people();
    approvals();
    document_.blocks.push_back(
        SignaturePlaces{{{translated(QT_TRANSLATE_NOOP("activity_plan", "Prepared by")), plan_.owner},
                         {translated(QT_TRANSLATE_NOOP("activity_plan", "Reviewed by")), {}},
                         {translated(QT_TRANSLATE_NOOP("activity_plan", "Approved by")), {}}}});
    return std::move(document_);
  }

 private:
  void section(const char* title) {
    document_.blocks.push_back(Heading{sectionTitle(++sections_, translated(title)), 1});
  }

  void facts() {
    KeyValues values;
    const auto add = [&](const char* label, const QString& value, bool strong = false) {
      if (!value.isEmpty()) values.pairs.push_back({translated(label), value, false, strong});
    };
    add(QT_TRANSLATE_NOOP("activity_plan", "Number"), plan_.number);
    add(QT_TRANSLATE_NOOP("activity_plan", "Type"), plan_.type);
    add(QT_TRANSLATE_NOOP("activity_plan", "Owner"), plan_.owner);
    add(QT_TRANSLATE_NOOP("activity_plan", "Unit"), plan_.unit);
    add(QT_TRANSLATE_NOOP("activity_plan", "Dates"), plan_.from.isValid() ? spanText(plan_.from, plan_.to) : QString());
    add(QT_TRANSLATE_NOOP("activity_plan", "Venue"), plan_.venue);
    add(QT_TRANSLATE_NOOP("activity_plan", "Version"), plan_.version);
    add(QT_TRANSLATE_NOOP("activity_plan", "State"), plan_.state, true);
    if (!plan_.budget.empty()) {
      add(QT_TRANSLATE_NOOP("activity_plan", "Budget (CNY)"), moneyText(totalOf(plan_)), true);
      add(QT_TRANSLATE_NOOP("activity_plan", "In capitals"), moneyInCapitals(totalOf(plan_)));
    }
    for (const auto& fact : plan_.facts) {
      values.pairs.push_back({fact.label, fact.value, needsWholeLine(fact.value)});
    }
    document_.blocks.push_back(std::move(values));
  }

  void text(const char* title, const QString& words) {
    if (words.trimmed().isEmpty()) return;
    section(title);
    Paragraph paragraph{words.trimmed()};
    paragraph.indented = true;
    document_.blocks.push_back(std::move(paragraph));
  }

  void targets() {
    if (plan_.targets.empty()) return;
    section(QT_TRANSLATE_NOOP("activity_plan", "Target figures"));
    TextTable table;
    table.columns = {{translated(QT_TRANSLATE_NOOP("activity_plan", "Figure"))},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Target")), Align::Right},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Unit of measure"))},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Measured by"))}};
    for (const auto& target : plan_.targets) {
      table.rows.push_back({{target.figure, target.value, target.unit, target.measuredBy}});
    }
    document_.blocks.push_back(std::move(table));
  }

  void budget() {
    if (plan_.budget.empty()) return;
    section(QT_TRANSLATE_NOOP("activity_plan", "Budget (CNY)"));
    TextTable table;
    table.columns = {{translated(QT_TRANSLATE_NOOP("activity_plan", "Item"))},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Quantity")), Align::Right},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Unit price")), Align::Right},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Amount")), Align::Right},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Note"))}};
    std::vector<QString> categories;
    for (const auto& line : plan_.budget) {
      if (std::find(categories.begin(), categories.end(), line.category) == categories.end())
        categories.push_back(line.category);
    }
    for (const QString& category : categories) {
      Money sum;
      for (const auto& line : plan_.budget) {
        if (line.category == category) sum += line.amount;
      }
      table.rows.push_back({{category, QString(), QString(), moneyText(sum), QString()}, true});
      for (const auto& line : plan_.budget) {
        if (line.category != category) continue;
        const QString price = line.unitPrice == Money{} ? QString() : moneyText(line.unitPrice);
        table.rows.push_back(
            {{QStringLiteral("\u3000") + line.item, line.quantity, price, moneyText(line.amount), line.note}});
      }
    }
    table.rows.push_back({{translated(QT_TRANSLATE_NOOP("activity_plan", "Total")), QString(), QString(),
                           moneyText(totalOf(plan_)), QString()},
                          true});
    document_.blocks.push_back(std::move(table));
  }

  void milestones() {
    if (plan_.milestones.empty()) return;
    section(QT_TRANSLATE_NOOP("activity_plan", "Milestones"));
    TextTable table;
    table.columns = {{translated(QT_TRANSLATE_NOOP("activity_plan", "Milestone"))},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Due")), Align::Center},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Responsible"))}};
    for (const auto& milestone : plan_.milestones) {
      table.rows.push_back({{milestone.name, dayText(milestone.due), milestone.responsible}});
    }
    document_.blocks.push_back(std::move(table));
  }

  void tasks() {
    if (plan_.tasks.empty()) return;
    section(QT_TRANSLATE_NOOP("activity_plan", "Tasks"));
    TextTable table;
    table.columns = {{translated(QT_TRANSLATE_NOOP("activity_plan", "Task"))},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Responsible"))},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "From")), Align::Center},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "To")), Align::Center},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "State"))}};
    for (const auto& task : plan_.tasks) {
      table.rows.push_back({{task.name, task.responsible, dayText(task.from), dayText(task.to), task.state}});
    }
    document_.blocks.push_back(std::move(table));
  }

  void people() {
    if (plan_.people.empty()) return;
    section(QT_TRANSLATE_NOOP("activity_plan", "People"));
    TextTable table;
    table.columns = {{translated(QT_TRANSLATE_NOOP("activity_plan", "Name"))},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Unit"))},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Role"))}};
    for (const auto& person : plan_.people) table.rows.push_back({{person.name, person.unit, person.role}});
    document_.blocks.push_back(std::move(table));
  }

  void approvals() {
    if (plan_.approvals.empty()) return;
    section(QT_TRANSLATE_NOOP("activity_plan", "Approvals"));
    TextTable table;
    table.columns = {{translated(QT_TRANSLATE_NOOP("activity_plan", "Step"))},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Name"))},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Decision"))},
                     {translated(QT_TRANSLATE_NOOP("activity_plan", "Time")), Align::Center}};
    for (const auto& approval : plan_.approvals) {
      table.rows.push_back({{approval.step, approval.name, approval.decision, approval.at}});
    }
    document_.blocks.push_back(std::move(table));
  }

  const PlanDocument& plan_;
  Document document_;
  int sections_ = 0;
};

}  // namespace

Document activityPlanDocument(const PlanDocument& plan) {
  return PlanWriter(plan).write();
}

}  // namespace guiju::activity
