// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>
#include <algorithm>

#include "domain/approval/case_rules.h"
#include "progress.h"

namespace guiju::approval {

namespace {

// The program's own order of deciding: it binds whatever a center has adopted, hence names no clause.
constexpr auto kHouse = "";

tl::unexpected<policy::Decision> refuse(Message because, Message remedy = {}) {
  policy::Decision decision;
  decision.add(policy::finding(kHouse, false, std::move(because), std::move(remedy)));
  return tl::unexpected(std::move(decision));
}

// Steps that can't be decided by anybody keep a case from being submitted, and say who must be appointed.
policy::Decision vacancies(const std::vector<PreviewStep>& steps, const Flow& flow) {
  policy::Decision decision;
  for (const PreviewStep& step : steps) {
    if (!step.applies) continue;
    const QString clause = flow.steps.at(static_cast<std::size_t>(step.step)).clause;
    for (const Message& place : step.plan.missing) {
      policy::Finding finding;
      finding.clause = clause;
      finding.held = false;
      finding.because = message("approval", QT_TRANSLATE_NOOP("approval", "Nobody may decide a step of this request"));
      finding.remedy = place;
      decision.add(std::move(finding));
    }
  }
  return decision;
}

void putSteps(Case& edited, const std::vector<PreviewStep>& steps, const Flow& flow) {
  edited.steps.resize(flow.steps.size());
  for (const PreviewStep& step : steps) {
    CaseStep& target = edited.steps.at(static_cast<std::size_t>(step.step));
    target.key = flow.steps.at(static_cast<std::size_t>(step.step)).key;
    target.applies = step.applies;
    target.parameters = step.parameters;
    target.needed = 0;
  }
}

void putContent(Case& edited, const Submission& submission) {
  edited.title = submission.title;
  edited.facts = submission.facts;
  edited.contentHash = submission.contentHash;
}

Change start(Case prepared, Verb verb, const Context& context) {
  prepared.state = CaseState::Running;
  prepared.current = -1;
  prepared.missing.clear();
  for (CaseStep& step : prepared.steps) step.passed = step.askAgain = false;
  Progress progress(std::move(prepared), context);
  progress.closeTasks(
      message("approval", QT_TRANSLATE_NOOP("approval", "The content has changed: the review starts again")));
  progress.add(verb, progress.now().applicant);
  progress.enterAfter(-1);
  return progress.take();
}

}  // namespace

tl::expected<std::vector<PreviewStep>, policy::Decision> preview(const Submission& submission, const Context& context,
                                                                 const ParameterLookup& parameters) {
  std::vector<PreviewStep> steps;
  for (std::size_t i = 0; i < context.flow.steps.size(); ++i) {
    const Step& step = context.flow.steps.at(i);
    const auto answer = evaluate(step.condition, submission.facts, parameters);
    if (!answer)
      return refuse(
          answer.error().what,
          message("approval", QT_TRANSLATE_NOOP("approval", "Ask the keeper of the flow to correct its condition")));
    PreviewStep next{static_cast<int>(i), answer->holds, answer->parameters, {}};
    if (next.applies) next.plan = planStep(step, submission.applicant, {}, context);
    steps.push_back(std::move(next));
  }
  if (std::none_of(steps.begin(), steps.end(), [](const PreviewStep& step) { return step.applies; })) {
    return refuse(
        message("approval",
                QT_TRANSLATE_NOOP("approval", "No step of the flow applies to this request: nobody would decide it")),
        message("approval", QT_TRANSLATE_NOOP("approval", "Ask the keeper of the flow to correct its conditions")));
  }
  return steps;
}

std::vector<PreviewStep> stepsAhead(const Case& current, const Context& context) {
  std::vector<PreviewStep> steps;
  if (!current.isUnderReview()) return steps;
  for (std::size_t i = static_cast<std::size_t>(current.current) + 1; i < current.steps.size(); ++i) {
    const CaseStep& step = current.steps.at(i);
    PreviewStep next{static_cast<int>(i), step.applies, step.parameters, {}};
    if (next.applies) next.plan = planStep(context.flow.steps.at(i), current.applicant, {}, context);
    steps.push_back(std::move(next));
  }
  return steps;
}

Answer submit(const Submission& submission, const Context& context, const ParameterLookup& parameters) {
  if (!context.directory.isActive(submission.applicant)) {
    return refuse(message("approval", QT_TRANSLATE_NOOP("approval", "Only someone in service can submit a request")));
  }
  auto steps = preview(submission, context, parameters);
  if (!steps) return tl::unexpected(std::move(steps).error());
  if (policy::Decision vacant = vacancies(*steps, context.flow); !vacant.held())
    return tl::unexpected(std::move(vacant));
  Case prepared;
  prepared.flow = context.flow.id;
  prepared.flowVersion = context.flow.version;
  prepared.subjectKind = submission.subjectKind;
  prepared.subject = submission.subject;
  prepared.applicant = submission.applicant;
  prepared.submittedAt = context.now;
  putContent(prepared, submission);
  putSteps(prepared, *steps, context.flow);
  return start(std::move(prepared), Verb::Submit, context);
}

Answer resubmit(const Case& before, const Submission& submission, const Context& context,
                const ParameterLookup& parameters) {
  const bool changed = submission.contentHash != before.contentHash || submission.facts != before.facts;
  if (submission.applicant != before.applicant) {
    return refuse(message("approval", QT_TRANSLATE_NOOP("approval", "A request is submitted again by its applicant")));
  }
  if (before.hasEnded()) {
    return refuse(message("approval", QT_TRANSLATE_NOOP("approval", "The request has ended already")),
                  message("approval", QT_TRANSLATE_NOOP("approval", "Begin a new request; it can refer to this one")));
  }
  if (before.isUnderReview() && !changed) {
    return refuse(
        message("approval",
                QT_TRANSLATE_NOOP("approval", "The request is under approval, and its content has not changed")),
        message("approval", QT_TRANSLATE_NOOP("approval", "Wait for the decision, or withdraw the request")));
  }
  auto steps = preview(submission, context, parameters);
  if (!steps) return tl::unexpected(std::move(steps).error());
  if (policy::Decision vacant = vacancies(*steps, context.flow); !vacant.held())
    return tl::unexpected(std::move(vacant));
  Case prepared = before;
  if (changed) {
    ++prepared.revision;
    putContent(prepared, submission);
    putSteps(prepared, *steps, context.flow);
  }
  return start(std::move(prepared), Verb::Resubmit, context);
}

}  // namespace guiju::approval
