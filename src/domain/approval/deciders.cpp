// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/deciders.h"

#include <QtGlobal>
#include <algorithm>

namespace guiju::approval {

namespace {

using Kind = DeciderRule::Kind;

constexpr int kLongestLine = 100;  // a tree of units that is deeper is a loop

// One place of a step: who holds it, and where the line above it begins.
struct Place {
  QString key;
  std::vector<PersonId> holders;
  int order = 0;
  bool pooled = false;  // several may hold it
  UnitId above;         // first unit whose head is asked when it can't be filled
  Message words;
};

Message headOf(const Directory& directory, UnitId unit, Message otherwise) {
  const QString title = unit.isValid() ? directory.titleOf(unit) : QString();
  if (title.isEmpty()) return otherwise;
  return message("approval", QT_TRANSLATE_NOOP("approval", "Head of %1"), {title});
}

Place headPlace(const Directory& directory, UnitId unit, const DeciderRule& rule, int index) {
  Place place;
  place.key = QStringLiteral("%1:u%2").arg(index).arg(unit.value);
  if (const PersonId head = unit.isValid() ? directory.headOf(unit) : PersonId(); head.isValid())
    place.holders.push_back(head);
  place.above = unit.isValid() ? directory.parentOf(unit) : directory.center();
  place.words = headOf(directory, unit, ruleInWords(rule));
  return place;
}

// Units with the function in the applicant's own department come first; only where there are none, all of the center's.
std::vector<UnitId> functionUnits(const Directory& directory, const QString& function, PersonId applicant) {
  const std::vector<UnitId> all = directory.unitsWithFunction(function);
  const UnitId own = directory.departmentOf(directory.unitOf(applicant));
  std::vector<UnitId> near;
  std::copy_if(all.begin(), all.end(), std::back_inserter(near),
               [&](UnitId unit) { return own.isValid() && directory.departmentOf(unit) == own; });
  return near.empty() ? all : near;
}

std::vector<Place> placesOf(const DeciderRule& rule, int index, PersonId applicant, const Directory& directory) {
  const UnitId unit = directory.unitOf(applicant);
  Place place;
  place.words = ruleInWords(rule);
  switch (rule.kind) {
    case Kind::HeadOfUnit:
      return {headPlace(directory, unit, rule, index)};
    case Kind::HeadOfDepartment: {
      const UnitId department = unit.isValid() ? directory.departmentOf(unit) : UnitId();
      return {headPlace(directory, department, rule, index)};
    }
    case Kind::HeadOfCenter:
      return {headPlace(directory, directory.center(), rule, index)};
    case Kind::HeadOfFunction: {
      std::vector<Place> places;
      for (const UnitId each : functionUnits(directory, rule.name, applicant)) {
        places.push_back(headPlace(directory, each, rule, index));
      }
      if (places.empty()) places.push_back(headPlace(directory, UnitId(), rule, index));
      return places;
    }
    case Kind::Person:
      place.key = QStringLiteral("%1:p").arg(index);
      place.holders = {rule.person};
      place.above = directory.unitOf(rule.person);
      break;
    case Kind::Position:
      place.key = QStringLiteral("%1:s").arg(index);
      place.holders = directory.holdersOfPosition(rule.name);
      place.pooled = true;
      place.above = directory.unitOfPosition(rule.name);
      break;
    case Kind::Role:
      place.key = QStringLiteral("%1:r").arg(index);
      place.holders = directory.holdersOfRole(rule.role);
      place.pooled = true;
      break;
  }
  if (!place.above.isValid()) place.above = directory.center();
  return {place};
}

// Fills the places of one step in the order of its rules.
class Planner {
 public:
  Planner(const Step& step, PersonId applicant, const StepSoFar& soFar, const Context& context)
      : step_(step), applicant_(applicant), soFar_(soFar), context_(context), directory_(context.directory) {}

  StepPlan plan() {
    int index = 0;
    for (const DeciderRule& rule : step_.deciders) {
      for (Place& place : placesOf(rule, index, applicant_, directory_)) {
        place.order = order_++;
        fill(place);
      }
      ++index;
    }
    for (const Place& place : ownPlaces_) fillOwn(place);
    settleNumber();
    return std::move(plan_);
  }

 private:
  [[nodiscard]] bool mayDecide(PersonId person) const {
    return person.isValid() && person != applicant_ && directory_.isActive(person);
  }
  [[nodiscard]] bool isAsked(PersonId person) const {
    return soFar_.people.contains(person) ||
           std::any_of(plan_.seats.begin(), plan_.seats.end(), [&](const Seat& seat) { return seat.person == person; });
  }
  [[nodiscard]] int available() const { return static_cast<int>(plan_.seats.size() + soFar_.people.size()); }

  void seat(PersonId person, const Place& place, Message moved) {
    if (soFar_.people.contains(person)) return;  // within a step a person counts once
    const auto found =
        std::find_if(plan_.seats.begin(), plan_.seats.end(), [&](const Seat& seat) { return seat.person == person; });
    if (found != plan_.seats.end()) {
      found->places.push_back(place.key);
      return;
    }
    plan_.seats.push_back({person, {place.key}, place.words, place.order, std::move(moved)});
  }

  void fill(const Place& place) {
    if (soFar_.places.contains(place.key) && !place.pooled) return;
    bool own = false;
    bool filled = soFar_.places.contains(place.key);
    for (const PersonId holder : place.holders) {
      if (holder == applicant_) {
        own = true;
      } else if (mayDecide(holder)) {
        seat(holder, place, {});
        filled = true;
      } else if (const PersonId heir = successor(holder); heir.isValid()) {
        seat(heir, place,
             message("approval", QT_TRANSLATE_NOOP("approval", "Successor of %1, who has left"),
                     {directory_.nameOf(holder)}));
        filled = true;
      }
    }
    if (filled) return;
    if (own) return ownPlaces_.push_back(place);
    const bool up = context_.flow.vacantDecider == VacantDecider::GoUp;
    move(place, up, message("approval", QT_TRANSLATE_NOOP("approval", "The post is vacant: the line above decides")));
  }

  void fillOwn(const Place& place) {
    const SelfDecider setting = context_.flow.selfDecider;
    if (setting == SelfDecider::SkipIfOthersDecide && available() > 0) {
      plan_.skipped.push_back(
          message("approval",
                  QT_TRANSLATE_NOOP("approval", "The applicant holds this place himself, and others decide the step")));
      return;
    }
    move(place, setting != SelfDecider::FinalSubstitute,
         message("approval", QT_TRANSLATE_NOOP("approval", "Nobody decides his own request: the line above decides")));
  }

  [[nodiscard]] PersonId successor(PersonId person) const {
    if (context_.flow.departedDecider != DepartedDecider::SuccessorOrUp || directory_.isActive(person)) return {};
    const PersonId heir = directory_.successorOf(person);
    return mayDecide(heir) ? heir : PersonId();
  }

  // The first head up the line who may decide and whom `skip` does not leave out.
  template <class Skip>
  [[nodiscard]] PersonId climb(UnitId unit, Skip skip) const {
    for (int height = 0; unit.isValid() && height < kLongestLine; ++height, unit = directory_.parentOf(unit)) {
      if (const PersonId head = directory_.headOf(unit); mayDecide(head) && !skip(head)) return head;
    }
    return substitute(skip);
  }

  template <class Skip>
  [[nodiscard]] PersonId substitute(Skip skip) const {
    for (const Place& place : placesOf(context_.flow.finalSubstitute, -1, applicant_, directory_)) {
      std::vector<PersonId> holders = place.holders;
      std::sort(holders.begin(), holders.end());
      for (const PersonId holder : holders) {
        if (mayDecide(holder) && !skip(holder)) return holder;
      }
    }
    return {};
  }

  void move(const Place& place, bool up, Message reason) {
    const auto nobody = [](PersonId) { return false; };
    const PersonId person = up ? climb(place.above, nobody) : substitute(nobody);
    if (person.isValid()) return seat(person, place, std::move(reason));
    plan_.missing.push_back(place.words);
  }

  // Where fewer people were found than approvals are needed, the line above and the final substitute fill up.
  void settleNumber() {
    plan_.needed = step_.approvalsNeeded == 0 ? available() : step_.approvalsNeeded;
    const auto asked = [this](PersonId person) { return isAsked(person); };
    while (step_.approvalsNeeded > available()) {
      if (context_.smallCenter && available() > 0) {
        plan_.needed = available();
        plan_.skipped.push_back(message("approval",
                                        QT_TRANSLATE_NOOP("approval", "Small center: %1 deciders instead of %2"),
                                        {qint64{plan_.needed}, qint64{step_.approvalsNeeded}}));
        break;
      }
      Place extra;
      extra.key = QStringLiteral("+%1").arg(available());
      extra.order = order_ + available();
      extra.words = message("approval", QT_TRANSLATE_NOOP("approval", "A further decider: the step needs %1"),
                            {qint64{step_.approvalsNeeded}});
      const PersonId person = climb(directory_.unitOf(applicant_), asked);
      if (!person.isValid()) {
        plan_.missing.push_back(extra.words);
        return;
      }
      seat(person, extra,
           message("approval", QT_TRANSLATE_NOOP("approval", "Too few people hold the places of this step")));
    }
    if (step_.approvalsNeeded > 0 && available() >= plan_.needed) plan_.missing.clear();
  }

  const Step& step_;
  PersonId applicant_;
  const StepSoFar& soFar_;
  const Context& context_;
  const Directory& directory_;
  StepPlan plan_;
  int order_ = 0;
  std::vector<Place> ownPlaces_;
};

}  // namespace

StepPlan planStep(const Step& step, PersonId applicant, const StepSoFar& soFar, const Context& context) {
  return Planner(step, applicant, soFar, context).plan();
}

}  // namespace guiju::approval
