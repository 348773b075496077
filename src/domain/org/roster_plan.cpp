// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/roster_plan.h"

#include <algorithm>
#include <array>
#include <set>

#include "domain/base/sort_key.h"
#include "domain/org/roster_people.h"
#include "domain/org/rule_words.h"

namespace guiju::org {

using rules::say;
using Kind = RosterVerdict::Kind;

namespace {

// Makes one plan, leaving out the people who are refused; what it finds wrong goes into the verdicts.
class Planner {
 public:
  Planner(const std::vector<RosterRow>& rows, const Chart& chart, const policy::Enforcement& enforcement,
          const RosterOptions& options, QDate today, std::vector<RosterVerdict> verdicts)
      : rows_(rows),
        chart_(chart),
        enforcement_(enforcement),
        options_(options),
        today_(today),
        verdicts_(std::move(verdicts)),
        people_(rows, chart, options, verdicts_),
        places_(chart, options, today),
        assignments_(chart.data().assignments) {}

  RosterPlan plan();
  // The person whose assignment breaks a rule, latest in the file; its rows are marked.
  bool refuseOne();
  std::vector<RosterVerdict>& verdicts() { return verdicts_; }

 private:
  void planPerson(const RosterPerson& person);
  Employee filled(Employee employee, const RosterPerson& person) const;
  void checkRows(const RosterPerson& person, const Employee& employee);
  void planAssignments(const RosterPerson& person, const Employee& employee, const std::vector<PositionId>& posts);
  void assignOne(const Employee& employee, PositionId post, QDate from, std::optional<QDate> to, std::size_t row);
  void endOpen(EmployeeId employee, QDate day, std::size_t row);
  void planVacantPosts();
  void fitEstablishment();
  void collect(RosterPlan& plan) const;
  [[nodiscard]] Chart result() const;
  [[nodiscard]] bool refused(const RosterPerson& person) const;
  [[nodiscard]] QDate startOf(const RosterRow& row, const Employee& employee, bool first) const;

  const std::vector<RosterRow>& rows_;
  const Chart& chart_;
  const policy::Enforcement& enforcement_;
  const RosterOptions& options_;
  QDate today_;
  std::vector<RosterVerdict> verdicts_;
  RosterPeople people_;
  RosterPlaces places_;
  std::vector<Employee> hired_;
  std::vector<RosterChange<Employee>> updated_;
  std::vector<Assignment> assignments_;        // all as they will be
  std::map<AssignmentId, std::size_t> rowOf_;  // of the new ones
  std::map<PositionId, qint64> vacant_;        // rows of vacant posts
  std::vector<EstablishmentChange> establishment_;
};

bool Planner::refused(const RosterPerson& person) const {
  return std::any_of(person.rows.begin(), person.rows.end(),
                     [&](std::size_t index) { return !verdicts_[index].errors.empty(); });
}

QDate Planner::startOf(const RosterRow& row, const Employee& employee, bool first) const {
  if (row.assignedFrom) return *row.assignedFrom;
  if (first && !employee.id.isValid()) return employee.hiredOn;  // new here: since the day of hire
  return row.hiredOn && employee.id.value < 0 ? *row.hiredOn : today_;
}

template <class T>
void take(T& target, const T& value) {
  if (!value.trimmed().isEmpty()) target = value.trimmed();
}
template <class T>
void take(std::optional<T>& target, const std::optional<T>& value) {
  if (value) target = value;
}

Employee Planner::filled(Employee employee, const RosterPerson& person) const {
  const QString oldName = employee.name;
  for (const std::size_t index : person.rows) {
    const RosterRow& row = rows_[index];
    take(employee.name, row.name);
    take(employee.grade, row.grade);
    take(employee.phone, row.mobile);
    take(employee.email, row.email);
    take(employee.note, row.note);
    take(employee.probationUntil, row.probationUntil);
    take(employee.contractEnd, row.contractUntil);
    take(employee.leftOn, row.leftOn);
    if (row.hiredOn && (!employee.hiredOn.isValid() || *row.hiredOn < employee.hiredOn || employee.id.isValid())) {
      employee.hiredOn = *row.hiredOn;
    }
    if (row.assignedFrom && !employee.hiredOn.isValid()) employee.hiredOn = *row.assignedFrom;
  }
  if (employee.name != oldName) employee.nameKey = sortKey(employee.name, Naming::Person);
  return employee;
}

bool saysLeft(const QString& status) {
  return status.contains(QStringView(u"离职")) || status.contains(QStringView(u"辞职")) ||
         status.contains(QStringView(u"退休")) || status.contains(QLatin1StringView("left"), Qt::CaseInsensitive) ||
         status.contains(QLatin1StringView("resigned"), Qt::CaseInsensitive);
}

void Planner::checkRows(const RosterPerson& person, const Employee& employee) {
  RosterVerdict& first = verdicts_[person.rows.front()];
  RosterVerdict& last = verdicts_[person.rows.back()];
  if (employee.leftOn && *employee.leftOn < employee.hiredOn) {
    last.errors.push_back(say(QT_TRANSLATE_NOOP("org", "The last day %1 lies before the day of hire %2."),
                              {*employee.leftOn, employee.hiredOn}));
  }
  if (employee.probationUntil && *employee.probationUntil < employee.hiredOn) {
    last.errors.push_back(say(QT_TRANSLATE_NOOP("org", "Probation ends before the day of hire.")));
  }
  if (employee.contractEnd && *employee.contractEnd < employee.hiredOn) {
    last.errors.push_back(say(QT_TRANSLATE_NOOP("org", "The contract ends before the day of hire.")));
  }
  for (const std::size_t index : person.rows) {
    const RosterRow& row = rows_[index];
    if (saysLeft(row.status) && !employee.leftOn) {
      verdicts_[index].errors.push_back(
          say(QT_TRANSLATE_NOOP("org", "The row says “%1”, but the last day is missing."), {row.status}));
    }
    if (row.assignedFrom && *row.assignedFrom < employee.hiredOn) {
      verdicts_[index].errors.push_back(say(QT_TRANSLATE_NOOP("org", "In the position from %1, but hired on %2."),
                                            {*row.assignedFrom, employee.hiredOn}));
    }
    if (row.assignedFrom && employee.leftOn && *row.assignedFrom > *employee.leftOn) {
      verdicts_[index].errors.push_back(say(QT_TRANSLATE_NOOP("org", "In the position from %1, but left on %2."),
                                            {*row.assignedFrom, *employee.leftOn}));
    }
  }
  const bool noDate = std::none_of(person.rows.begin(), person.rows.end(),
                                   [&](std::size_t index) { return rows_[index].hiredOn.has_value(); });
  if (noDate && !person.existing.isValid()) {
    first.warnings.push_back(say(QT_TRANSLATE_NOOP("org", "No day of hire: taken as %1."), {employee.hiredOn}));
  }
}

void Planner::planPerson(const RosterPerson& person) {
  const bool exists = person.existing.isValid();
  if ((exists && options_.mode == RosterMode::Create) || (!exists && options_.mode == RosterMode::Update)) {
    for (const std::size_t index : person.rows) {
      verdicts_[index].kind = Kind::Skipped;
      verdicts_[index].warnings.push_back(
          exists ? say(QT_TRANSLATE_NOOP("org", "Already there; only new people are taken."))
                 : say(QT_TRANSLATE_NOOP("org", "Not there yet; only people who are there are updated.")));
    }
    return;
  }
  Employee before = exists ? *chart_.employee(person.existing) : Employee{};
  if (!exists) before.number = person.number;
  Employee after = filled(before, person);
  if (!exists) after.id = EmployeeId{-1 - static_cast<qint64>(hired_.size())};
  if (!after.hiredOn.isValid()) after.hiredOn = today_;
  checkRows(person, after);
  std::vector<PositionId> posts;
  for (const std::size_t index : person.rows) {
    for (const RosterProblem& problem : rows_[index].problems) {
      verdicts_[index].errors.push_back(
          problem.value.isEmpty()
              ? problem.what
              : say(QT_TRANSLATE_NOOP("org", "%1 “%2” can't be understood."), {problem.column, problem.value}));
    }
    if (refused(person)) continue;
    if (const auto post = places_.position(rows_[index], verdicts_[index].errors)) posts.push_back(*post);
  }
  if (refused(person)) return;
  verdicts_[person.rows.front()].kind = exists ? (before == after ? Kind::Unchanged : Kind::Update) : Kind::Hire;
  if (!exists) hired_.push_back(after);
  if (exists && !(before == after)) updated_.push_back({before, after});
  planAssignments(person, after, posts);
}

void Planner::planAssignments(const RosterPerson& person, const Employee& employee,
                              const std::vector<PositionId>& posts) {
  const auto end = employee.service().to;
  for (std::size_t i = 0; i < posts.size(); ++i) {
    const RosterRow& row = rows_[person.rows[i]];
    const QDate from = startOf(row, employee, i == 0);
    std::optional<QDate> to = row.assignedUntil ? std::optional(row.assignedUntil->addDays(1)) : std::nullopt;
    if (i + 1 < posts.size()) {
      const QDate next = startOf(rows_[person.rows[i + 1]], employee, false);
      if (!to || next < *to) to = next;
    }
    if (end && (!to || *end < *to)) to = end;
    if (i > 0) verdicts_[person.rows[i]].kind = Kind::Move;
    assignOne(employee, posts[i], from, to, person.rows[i]);
  }
  if (employee.id.isValid() && end) endOpen(employee.id, *end, person.rows.back());
}

void Planner::assignOne(const Employee& employee, PositionId post, QDate from, std::optional<QDate> to,
                        std::size_t row) {
  RosterVerdict& verdict = verdicts_[row];
  if (employee.id.isValid()) {
    // Who already holds the position keeps the assignment as it is recorded.
    for (const Assignment& each : assignments_) {
      if (each.employee == employee.id && each.position == post && each.kind == AssignmentKind::Primary &&
          (each.range().contains(from) || (rows_[row].assignedFrom && each.validFrom == from))) {
        return;
      }
    }
    for (Assignment& each : assignments_) {
      if (each.employee != employee.id || each.kind != AssignmentKind::Primary || !each.range().contains(from))
        continue;
      if (from <= each.validFrom) {
        verdict.errors.push_back(
            say(QT_TRANSLATE_NOOP("org", "A position from %1 is already recorded."), {each.validFrom}));
        return;
      }
      each.validTo = from;
    }
    if (verdict.kind == Kind::Unchanged || verdict.kind == Kind::Update) verdict.kind = Kind::Move;
  }
  if (to && *to <= from) {
    verdict.errors.push_back(say(QT_TRANSLATE_NOOP("org", "The position ends before it begins.")));
    return;
  }
  if (places_.reachBack(post, from) && post.isValid()) {
    verdict.warnings.push_back(
        say(QT_TRANSLATE_NOOP("org", "%1 is dated back to %2."), {places_.at(post).title, from}));
  }
  Assignment made;
  made.id = AssignmentId{-1 - static_cast<qint64>(assignments_.size())};
  made.employee = employee.id;
  made.position = post;
  made.validFrom = from;
  made.validTo = to;
  // What was so before records were kept here is taken over; where they are kept, a leader is appointed by the rules.
  made.takenOver = chart_.history(post).empty();
  rowOf_[made.id] = row;
  assignments_.push_back(made);
}

void Planner::endOpen(EmployeeId employee, QDate day, std::size_t row) {
  for (Assignment& each : assignments_) {
    if (each.employee != employee || (each.validTo && *each.validTo <= day)) continue;
    if (day <= each.validFrom) {
      verdicts_[row].errors.push_back(
          say(QT_TRANSLATE_NOOP("org", "A position from %1 is already recorded."), {each.validFrom}));
      return;
    }
    each.validTo = day;
  }
}

void Planner::planVacantPosts() {
  for (const std::size_t index : people_.vacantPosts()) {
    verdicts_[index].kind = Kind::VacantPost;
    if (!verdicts_[index].errors.empty()) continue;
    const RosterRow& row = rows_[index];
    if (!row.number.trimmed().isEmpty()) {
      verdicts_[index].errors.push_back(say(QT_TRANSLATE_NOOP("org", "The name is missing.")));
      continue;
    }
    if (const auto post = places_.position(row, verdicts_[index].errors)) ++vacant_[*post];
  }
}

// Every post has room for those who hold it at once, and for the vacant rows of the file.
void Planner::fitEstablishment() {
  std::set<PositionId> touched;
  for (const auto& [id, row] : rowOf_) {
    const auto made = std::find_if(assignments_.begin(), assignments_.end(),
                                   [wanted = id](const Assignment& each) { return each.id == wanted; });
    touched.insert(made->position);
  }
  for (const auto& [post, count] : vacant_) touched.insert(post);
  for (const PositionId post : touched) {
    if (places_.at(post).isHead || (post.isValid() && !options_.raiseEstablishment)) continue;
    std::set<QDate> days{std::max(today_, places_.at(post).validFrom)};
    for (const Assignment& each : assignments_) {
      if (each.position == post) days.insert(each.validFrom);
    }
    qint64 most = 0;
    for (const QDate day : days) {
      const qint64 held = std::count_if(assignments_.begin(), assignments_.end(), [&](const Assignment& each) {
        return each.position == post && each.kind != AssignmentKind::Acting && each.range().contains(day);
      });
      const auto open = vacant_.find(post);
      most = std::max(most, held + (day >= today_ && open != vacant_.end() ? open->second : 0));
    }
    const QDate from = std::min(*days.begin(), today_);
    const qint64 now =
        post.isValid() ? chart_.establishment(post, std::max(today_, chart_.position(post)->validFrom)) : 0;
    if (most > now) establishment_.push_back({{}, 0, post, most, from, {}});
  }
}

Chart Planner::result() const {
  ChartData data = chart_.data();
  data.units = places_.units();
  data.positions = places_.positions();
  for (const EstablishmentChange& each : establishment_) {
    for (Position& position : data.positions) {
      if (position.id == each.position && !position.id.isValid()) position.establishment = each.establishment;
    }
    if (each.position.isValid()) data.establishmentChanges.push_back(each);
  }
  for (const auto& change : updated_) {
    std::replace_if(
        data.employees.begin(), data.employees.end(), [&](const Employee& each) { return each.id == change.after.id; },
        change.after);
  }
  data.employees.insert(data.employees.end(), hired_.begin(), hired_.end());
  data.assignments = assignments_;
  return Chart(std::move(data));
}

bool Planner::refuseOne() {
  const rules::Question question{result(), enforcement_, {}, today_};
  std::optional<std::size_t> worst;
  std::vector<Message> reasons;
  for (const auto& [id, row] : rowOf_) {
    if (worst && row <= *worst) continue;
    const policy::Decision decision = rules::appoint(question, *question.chart.assignment(id));
    if (decision.held()) continue;
    worst = row;
    reasons.clear();
    for (const policy::Finding& each : decision.obstacles()) reasons.push_back(each.because);
  }
  if (worst) verdicts_[*worst].errors = std::move(reasons);
  return worst.has_value();
}

void Planner::collect(RosterPlan& plan) const {
  const Chart after = result();
  for (const Unit& each : after.data().units) {
    const Unit* before = chart_.unit(each.id);
    if (!before) plan.units.push_back(each);
    if (before && !(*before == each)) plan.unitsDatedBack.push_back({*before, each});
  }
  for (const Position& each : after.data().positions) {
    const Position* before = chart_.position(each.id);
    if (!before) plan.positions.push_back(each);
    if (before && !(*before == each)) plan.positionsDatedBack.push_back({*before, each});
  }
  for (const Assignment& each : assignments_) {
    const Assignment* before = chart_.assignment(each.id);
    if (!before) plan.assignments.push_back(each);
    if (before && !(*before == each)) plan.ended.push_back({*before, each});
  }
  for (const EstablishmentChange& each : establishment_) {
    if (each.position.isValid()) plan.establishmentChanges.push_back(each);
  }
  plan.hired = hired_;
  plan.updated = updated_;
}

RosterPlan Planner::plan() {
  for (const RosterPerson& person : people_.people()) {
    if (!refused(person)) planPerson(person);
    if (!refused(person)) continue;
    for (const std::size_t index : person.rows) {
      if (!verdicts_[index].errors.empty()) continue;
      verdicts_[index].kind = Kind::Skipped;
      verdicts_[index].warnings = {say(QT_TRANSLATE_NOOP("org", "Left out: another row of this person is refused."))};
    }
  }
  planVacantPosts();
  fitEstablishment();
  RosterPlan plan;
  collect(plan);
  return plan;
}

std::vector<RosterVerdict> freshVerdicts(const std::vector<RosterRow>& rows, const Chart& chart,
                                         const RosterOptions& options, QDate today) {
  const RosterPlaces places(chart, options, today);
  std::vector<RosterVerdict> result;
  for (const RosterRow& row : rows) {
    RosterVerdict verdict;
    verdict.sourceRow = row.sourceRow;
    verdict.number = row.number;
    verdict.name = row.name;
    verdict.place = places.placeText(row);
    result.push_back(std::move(verdict));
  }
  return result;
}

}  // namespace

qint64 RosterPlan::count(RosterVerdict::Kind kind) const {
  return std::count_if(rows.begin(), rows.end(), [&](const RosterVerdict& each) { return each.kind == kind; });
}

bool RosterPlan::changesNothing() const {
  return units.empty() && positions.empty() && hired.empty() && assignments.empty() && establishmentChanges.empty() &&
         unitsDatedBack.empty() && positionsDatedBack.empty() && updated.empty() && ended.empty();
}

std::span<const RosterVerdictInfo> rosterVerdicts() {
  static constexpr std::array kVerdicts = {
      RosterVerdictInfo{Kind::Hire, QT_TRANSLATE_NOOP("org", "New")},
      RosterVerdictInfo{Kind::Update, QT_TRANSLATE_NOOP("org", "Update")},
      RosterVerdictInfo{Kind::Move, QT_TRANSLATE_NOOP("org", "Move")},
      RosterVerdictInfo{Kind::Unchanged, QT_TRANSLATE_NOOP("org", "Unchanged")},
      RosterVerdictInfo{Kind::VacantPost, QT_TRANSLATE_NOOP("org", "Vacant post")},
      RosterVerdictInfo{Kind::Skipped, QT_TRANSLATE_NOOP("org", "Skipped")},
      RosterVerdictInfo{Kind::Refused, QT_TRANSLATE_NOOP("org", "Refused")},
  };
  return kVerdicts;
}

RosterPlan planRoster(const std::vector<RosterRow>& rows, const Chart& chart, const policy::Enforcement& enforcement,
                      const RosterOptions& options, QDate today) {
  // Whoever is refused is left out and the rest planned anew, until what remains breaks no rule.
  const auto fresh = freshVerdicts(rows, chart, options, today);
  std::map<std::size_t, std::vector<Message>> refused;
  for (;;) {
    auto verdicts = fresh;
    for (const auto& [row, errors] : refused) verdicts[row].errors = errors;
    Planner planner(rows, chart, enforcement, options, today, std::move(verdicts));
    RosterPlan plan = planner.plan();
    bool again = planner.refuseOne();
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const auto& errors = planner.verdicts()[row].errors;
      if (errors.empty() || refused.contains(row)) continue;
      refused[row] = errors;
      again = true;
    }
    if (again) continue;
    plan.rows = std::move(planner.verdicts());
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (refused.contains(row)) plan.rows[row].errors = refused[row];
    }
    for (RosterVerdict& each : plan.rows) {
      if (!each.errors.empty()) each.kind = Kind::Refused;
    }
    return plan;
  }
}

std::vector<RosterRow> rosterOf(const Chart& chart, QDate day) {
  std::vector<RosterRow> result;
  const auto place = [&](RosterRow& row, const Position& post) {
    row.position = post.title;
    for (const UnitId unit : chart.path(post.unit, day)) {
      const Unit* each = chart.unit(unit);
      if (each->kind == UnitKind::Department) row.unit = each->name;
      if (each->kind == UnitKind::Group) row.group = each->name;
    }
  };
  for (const UnitId unit : chart.units(day)) {
    for (const PositionId id : chart.positions(unit, day)) {
      const Position& post = *chart.position(id);
      for (const Assignment* each : chart.holders(id, day)) {
        if (each->kind != AssignmentKind::Primary) continue;
        const Employee& employee = *chart.employee(each->employee);
        RosterRow row;
        row.number = employee.number;
        row.name = employee.name;
        row.grade = employee.grade;
        row.mobile = employee.phone;
        row.email = employee.email;
        row.hiredOn = employee.hiredOn;
        row.probationUntil = employee.probationUntil;
        row.contractUntil = employee.contractEnd;
        row.leftOn = employee.leftOn;
        row.assignedFrom = each->validFrom;
        place(row, post);
        result.push_back(std::move(row));
      }
      for (qint64 i = chart.staffing(id, day).vacant; i > 0; --i) {
        RosterRow row;
        place(row, post);
        result.push_back(std::move(row));
      }
    }
  }
  for (std::size_t index = 0; index < result.size(); ++index) result[index].sourceRow = static_cast<qint64>(index) + 2;
  return result;
}

}  // namespace guiju::org
