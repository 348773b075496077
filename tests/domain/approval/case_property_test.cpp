// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <random>
#include <string>

#include "domain/approval/case_rules.h"
#include "sample_center.h"
#include "support/clause.h"

namespace guiju::approval {
namespace {

using namespace test;

constexpr int kPeopleCount = 10;
constexpr int kUnitCount = 6;
constexpr int kActions = 60;

// The first promise that a trial saw broken; empty: all held.
std::string broken;
#define PROMISE(condition) \
  if (!(condition) && broken.empty()) broken = #condition

// Numbers from a seed: the same seed is the same trial, so that a failure can be looked at again.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int upTo(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }
  bool oneIn(int count) { return upTo(count) == 0; }
  PersonId person() { return {1 + upTo(kPeopleCount)}; }
  UnitId unit() { return {1 + upTo(kUnitCount)}; }

 private:
  std::mt19937 engine_;
};

People randomPeople(Dice& dice) {
  People people;
  for (int unit = 2; unit <= kUnitCount; ++unit) people.parents[UnitId{unit}] = UnitId{1 + dice.upTo(unit - 1)};
  if (dice.oneIn(2)) people.departments = {UnitId{2}, UnitId{3}};
  for (int person = 1; person <= kPeopleCount; ++person) people.units[PersonId{person}] = dice.unit();
  for (int unit = 1; unit <= kUnitCount; ++unit) {
    if (!dice.oneIn(4)) people.heads[UnitId{unit}] = dice.person();
  }
  for (const char* name : {"promotion", "execution"}) {
    for (int count = dice.upTo(3); count > 0; --count)
      people.functions[QString::fromLatin1(name)].push_back(dice.unit());
  }
  for (int count = dice.upTo(4); count > 0; --count) people.roles[access::Role::Finance].push_back(dice.person());
  for (int count = dice.upTo(3); count > 0; --count) people.roles[access::Role::Manager].push_back(dice.person());
  for (int count = dice.upTo(3); count > 0; --count)
    people.positions[QStringLiteral("cashier")].push_back(dice.person());
  return people;
}

DeciderRule randomRule(Dice& dice) {
  DeciderRule rule;
  rule.kind = static_cast<DeciderRule::Kind>(dice.upTo(7));
  rule.person = dice.person();
  rule.role = access::Role::Finance;
  rule.name = QStringLiteral("cashier");
  if (rule.kind == DeciderRule::Kind::HeadOfFunction)
    rule.name = dice.oneIn(2) ? QStringLiteral("promotion") : QStringLiteral("execution");
  return rule;
}

Flow randomFlow(Dice& dice) {
  std::vector<Step> steps;
  for (int number = 0, count = 1 + dice.upTo(4); number < count; ++number) {
    Step step = stepOf("", {});
    step.key = QString::number(number);
    for (int rules = 1 + dice.upTo(3); rules > 0; --rules) step.deciders.push_back(randomRule(dice));
    step.inOrder = dice.oneIn(3);
    step.approvalsNeeded = dice.upTo(4);
    if (step.approvalsNeeded > 0) step.refusalsNeeded = 1 + dice.upTo(3);
    if (dice.oneIn(3)) step.condition = *parseCondition(QStringLiteral("budget > %1").arg(100000 * dice.upTo(8)));
    steps.push_back(std::move(step));
  }
  Flow flow = flowOf(std::move(steps));
  flow.vacantDecider = static_cast<VacantDecider>(dice.upTo(2));
  flow.selfDecider = static_cast<SelfDecider>(dice.upTo(3));
  flow.sameDecider = static_cast<SameDecider>(dice.upTo(2));
  flow.departedDecider = static_cast<DepartedDecider>(dice.upTo(2));
  flow.unchangedDecisionsStand = dice.oneIn(2);
  return flow;
}

void changePeople(Dice& dice, People& people) {
  switch (dice.upTo(6)) {
    case 0:
      people.gone.insert(dice.person());
      break;
    case 1:
      people.gone.erase(dice.person());
      break;
    case 2:
      people.heads[dice.unit()] = dice.person();
      break;
    case 3:
      people.heads.erase(dice.unit());
      break;
    case 4:
      people.successors[dice.person()] = dice.person();
      break;
    default:
      people.roles[access::Role::Finance] = {dice.person(), dice.person()};
  }
}

Answer randomAction(Dice& dice, Trial& trial, const Case& before) {
  const PersonId person =
      dice.oneIn(4) || asked(before).empty()
          ? dice.person()
          : asked(before).at(static_cast<std::size_t>(dice.upTo(static_cast<int>(asked(before).size()))));
  switch (dice.upTo(12)) {
    case 0:
      return trial.reject(before, person);
    case 1:
      return trial.sendBack(before, person);
    case 2:
      return trial.sendBack(before, person, QByteArray::number(dice.upTo(4)).constData());
    case 3:
      return trial.withdraw(before, dice.oneIn(2) ? trial.applicant : person);
    case 4:
      if (dice.oneIn(6)) return cancel(before, person, dice.oneIn(2), QStringLiteral("why"), trial.context());
      return comment(before, person, QStringLiteral("hm"), trial.context());
    case 5:
    case 6:
      if (dice.oneIn(2)) trial.content = QByteArray::number(dice.upTo(3));
      if (dice.oneIn(3)) trial.facts[QStringLiteral("budget")] = Money{10'000'000LL * dice.upTo(9)};
      return trial.resubmit(before);
    case 7: {
      Opinion opinion = trial.opinion(before);
      opinion.paper = PaperDecision{dice.person(), trial.now.date(), "scan"};
      return registerPaperDecision(before, person, dice.oneIn(3) ? Verb::Reject : Verb::Approve, opinion,
                                   trial.context());
    }
    default:
      return trial.approve(before, person);
  }
}

// Whether the table knows a way from one state to another by the last thing done, or by the rules alone.
bool inTable(CaseState from, Verb verb, CaseState to) {
  return std::any_of(transitions().begin(), transitions().end(), [&](const Transition& row) {
    return row.from == from && row.to == to && (row.verb == verb || row.who == Who::Rules);
  });
}

// The approvals that carried the case: in each step that applies, someone other than the applicant approved this very
// content.
void checkApproved(const Case& now) {
  for (std::size_t step = 0; step < now.steps.size(); ++step) {
    if (!now.steps.at(step).applies) continue;
    PROMISE(now.steps.at(step).passed);
    const bool approved = std::any_of(now.entries.begin(), now.entries.end(), [&](const Entry& entry) {
      const Entry* origin = entry.verb == Verb::CarryOver ? now.entry(entry.refersTo) : &entry;
      return entry.step == static_cast<int>(step) && origin && origin->verb == Verb::Approve &&
             origin->contentHash == now.contentHash && !now.isWithdrawn(*origin) && origin->person != now.applicant;
    });
    PROMISE(approved);
  }
}

void checkTasks(const Case& now, const Trial& trial) {
  std::set<std::tuple<int, int, PersonId>> turns;
  for (const Task& task : now.tasks) {
    PROMISE(task.person != now.applicant);
    PROMISE((task.state == TaskState::Closed) == !task.closedBecause.isEmpty());
    if (task.state != TaskState::Closed) PROMISE(turns.insert({task.step, task.round, task.person}).second);
    if (task.isActive()) {
      PROMISE(now.isUnderReview());
      PROMISE(task.step == now.current);
      PROMISE(trial.people.isActive(task.person));
    }
  }
}

// A case waits for an appointment only if nobody is left even as final substitute who is not taking part in the step
// already.
bool somebodyIsMissing(const Case& now, const Trial& trial) {
  const std::vector<PersonId> substitutes = trial.people.holdersOfRole(access::Role::Manager);
  return !now.missing.empty() && std::all_of(substitutes.begin(), substitutes.end(), [&](PersonId person) {
    const bool takesPart = std::any_of(now.tasks.begin(), now.tasks.end(), [&](const Task& task) {
      return task.person == person && task.step == now.current && task.state != TaskState::Closed;
    });
    return takesPart || person == now.applicant || !trial.people.isActive(person);
  });
}

void checkCase(const Case& now, const Trial& trial) {
  checkTasks(now, trial);
  for (std::size_t i = 0; i < now.entries.size(); ++i) PROMISE(now.entries.at(i).number == static_cast<int>(i) + 1);
  for (const Entry& entry : now.entries) PROMISE(!isDecision(entry.verb) || entry.person != now.applicant);
  if (now.state == CaseState::Running) PROMISE(!asked(now).empty());
  if (now.state == CaseState::Stalled) PROMISE(somebodyIsMissing(now, trial));
  if (now.state == CaseState::Approved) checkApproved(now);
  if (now.hasEnded() || now.state == CaseState::Returned || now.state == CaseState::Withdrawn) {
    PROMISE(asked(now).empty());
    PROMISE(now.current == -1);
  }
}

// Everything written before stands unchanged in what follows.
void checkNothingLost(const Case& before, const Case& after) {
  PROMISE(after.entries.size() >= before.entries.size());
  PROMISE(std::equal(before.entries.begin(), before.entries.end(), after.entries.begin()));
  PROMISE(after.tasks.size() >= before.tasks.size());
  for (std::size_t i = 0; i < before.tasks.size(); ++i) {
    PROMISE(after.tasks.at(i).person == before.tasks.at(i).person);
    PROMISE(after.tasks.at(i).decision == before.tasks.at(i).decision || before.tasks.at(i).decision == 0);
  }
}

int runTrial(unsigned seed) {
  Dice dice(seed);
  Trial trial{randomFlow(dice), randomPeople(dice)};
  trial.smallCenter = dice.oneIn(4);
  trial.applicant = dice.person();
  const Answer submitted = trial.submit();
  if (!submitted) return 0;
  Case now = submitted->after;
  checkCase(now, trial);
  int done = 0;
  for (int count = 0; count < kActions && !now.hasEnded(); ++count) {
    trial.now = trial.now.addSecs(3600);
    if (dice.oneIn(5)) changePeople(dice, trial.people);
    const Case refreshed = refresh(now, trial.context()).after;
    checkNothingLost(now, refreshed);
    checkCase(refreshed, trial);
    PROMISE(refresh(refreshed, trial.context()).after == refreshed);
    const Answer answer = randomAction(dice, trial, refreshed);
    now = refreshed;
    if (!answer) {
      PROMISE(!answer.error().held());
      continue;
    }
    ++done;
    checkNothingLost(refreshed, answer->after);
    const auto person =
        std::find_if(answer->after.entries.begin() + static_cast<std::ptrdiff_t>(refreshed.entries.size()),
                     answer->after.entries.end(), [](const Entry& entry) { return entry.verb < Verb::CarryOver; });
    PROMISE(person != answer->after.entries.end());
    PROMISE(inTable(refreshed.state, person->verb, answer->after.state));
    now = answer->after;
    checkCase(now, trial);
  }
  return done;
}

TEST(CaseProperty, RandomFlowsPeopleAndOrdersOfActionsKeepEveryPromise) {
  CLAUSE("SYS-1.1");
  CLAUSE("WFA-7.2");
  EXPECT_TRUE(
      rc::check("never deadlocks, never lets anyone decide his own request, never loses a decision", [](unsigned seed) {
        broken.clear();
        runTrial(seed);
        RC_ASSERT(broken == std::string());
      }));
}

// The same trials from seeds that never change, so that every run proves at least these, and enough of them get
// anywhere.
TEST(CaseProperty, TwoThousandFixedTrials) {
  int actions = 0;
  for (unsigned seed = 1; seed <= 2000; ++seed) {
    broken.clear();
    actions += runTrial(seed);
    ASSERT_EQ(broken, "") << "seed " << seed;
  }
  EXPECT_GT(actions, 5000);
}

}  // namespace
}  // namespace guiju::approval
