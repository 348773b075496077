// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "domain/approval/case_rules.h"

namespace guiju::approval {

namespace {

using enum CaseState;

// Powers of deciding rest on SYS-1.1, who may change a record under review on WFA-7.2.
constexpr std::array kTransitions{
    Transition{New, Verb::Submit, Running, Who::Applicant, "WFA-7.2"},

    Transition{Running, Verb::Approve, Running, Who::Decider, "SYS-1.1"},
    Transition{Running, Verb::Approve, Stalled, Who::Decider, "SYS-1.1"},
    Transition{Running, Verb::Approve, Approved, Who::Decider, "SYS-1.1"},
    Transition{Running, Verb::Reject, Running, Who::Decider, "SYS-1.1"},
    Transition{Running, Verb::Reject, Rejected, Who::Decider, "SYS-1.1"},
    Transition{Running, Verb::Return, Returned, Who::Decider, "SYS-1.1"},
    Transition{Running, Verb::Return, Running, Who::Decider, "SYS-1.1"},
    Transition{Running, Verb::Return, Stalled, Who::Decider, "SYS-1.1"},
    Transition{Running, Verb::WithdrawDecision, Running, Who::LastDecider, "SYS-1.1"},
    Transition{Running, Verb::WithdrawDecision, Stalled, Who::LastDecider, "SYS-1.1"},
    Transition{Running, Verb::WithdrawSubmission, Withdrawn, Who::Applicant, "WFA-7.2"},
    Transition{Running, Verb::Resubmit, Running, Who::Applicant, "WFA-7.2"},
    Transition{Running, Verb::Cancel, Cancelled, Who::ApplicantOrAdministrator, "WFA-7.2"},
    Transition{Running, Verb::Stall, Stalled, Who::Rules, "SYS-1.1"},
    Transition{Running, Verb::EndTurn, Running, Who::Rules, "SYS-1.1"},
    Transition{Running, Verb::EndTurn, Stalled, Who::Rules, "SYS-1.1"},
    Transition{Running, Verb::EndTurn, Approved, Who::Rules, "SYS-1.1"},
    Transition{Running, Verb::EndTurn, Rejected, Who::Rules, "SYS-1.1"},

    Transition{Stalled, Verb::Approve, Stalled, Who::Decider, "SYS-1.1"},
    Transition{Stalled, Verb::Reject, Stalled, Who::Decider, "SYS-1.1"},
    Transition{Stalled, Verb::Reject, Rejected, Who::Decider, "SYS-1.1"},
    Transition{Stalled, Verb::Return, Returned, Who::Decider, "SYS-1.1"},
    Transition{Stalled, Verb::Return, Running, Who::Decider, "SYS-1.1"},
    Transition{Stalled, Verb::Return, Stalled, Who::Decider, "SYS-1.1"},
    Transition{Stalled, Verb::WithdrawDecision, Stalled, Who::LastDecider, "SYS-1.1"},
    Transition{Stalled, Verb::WithdrawDecision, Running, Who::LastDecider, "SYS-1.1"},
    Transition{Stalled, Verb::WithdrawSubmission, Withdrawn, Who::Applicant, "WFA-7.2"},
    Transition{Stalled, Verb::Resubmit, Running, Who::Applicant, "WFA-7.2"},
    Transition{Stalled, Verb::Cancel, Cancelled, Who::ApplicantOrAdministrator, "WFA-7.2"},
    Transition{Stalled, Verb::Resume, Running, Who::Rules, "SYS-1.1"},
    Transition{Stalled, Verb::Resume, Approved, Who::Rules, "SYS-1.1"},
    Transition{Stalled, Verb::Resume, Rejected, Who::Rules, "SYS-1.1"},
    Transition{Stalled, Verb::EndTurn, Stalled, Who::Rules, "SYS-1.1"},

    Transition{Returned, Verb::Resubmit, Running, Who::Applicant, "WFA-7.2"},
    Transition{Returned, Verb::Resubmit, Approved, Who::Applicant, "WFA-7.2"},
    Transition{Returned, Verb::Cancel, Cancelled, Who::ApplicantOrAdministrator, "WFA-7.2"},
    Transition{Withdrawn, Verb::Resubmit, Running, Who::Applicant, "WFA-7.2"},
    Transition{Withdrawn, Verb::Cancel, Cancelled, Who::ApplicantOrAdministrator, "WFA-7.2"},

    Transition{Running, Verb::Comment, Running, Who::Viewer, "WFA-7.2"},
    Transition{Stalled, Verb::Comment, Stalled, Who::Viewer, "WFA-7.2"},
    Transition{Returned, Verb::Comment, Returned, Who::Viewer, "WFA-7.2"},
    Transition{Withdrawn, Verb::Comment, Withdrawn, Who::Viewer, "WFA-7.2"},
    Transition{Approved, Verb::Comment, Approved, Who::Viewer, "WFA-7.2"},
    Transition{Rejected, Verb::Comment, Rejected, Who::Viewer, "WFA-7.2"},
    Transition{Cancelled, Verb::Comment, Cancelled, Who::Viewer, "WFA-7.2"},
    Transition{Running, Verb::CopyTo, Running, Who::Viewer, "WFA-7.2"},
    Transition{Stalled, Verb::CopyTo, Stalled, Who::Viewer, "WFA-7.2"},
    Transition{Returned, Verb::CopyTo, Returned, Who::Viewer, "WFA-7.2"},
    Transition{Withdrawn, Verb::CopyTo, Withdrawn, Who::Viewer, "WFA-7.2"},
    Transition{Approved, Verb::CopyTo, Approved, Who::Viewer, "WFA-7.2"},
    Transition{Rejected, Verb::CopyTo, Rejected, Who::Viewer, "WFA-7.2"},
    Transition{Cancelled, Verb::CopyTo, Cancelled, Who::Viewer, "WFA-7.2"},
};

}  // namespace

std::span<const Transition> transitions() {
  return kTransitions;
}

}  // namespace guiju::approval
