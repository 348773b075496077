// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/decision.h"

#include <algorithm>
#include <iterator>

namespace guiju::policy {

namespace {
bool passes(const Finding& finding) {
  return finding.held || !finding.waivedBy.isEmpty();
}
}  // namespace

bool Decision::held() const {
  return std::all_of(findings.begin(), findings.end(), passes);
}

std::vector<Finding> Decision::obstacles() const {
  std::vector<Finding> result;
  std::copy_if(findings.begin(), findings.end(), std::back_inserter(result),
               [](const Finding& finding) { return !passes(finding); });
  return result;
}

Decision& Decision::add(Finding finding) {
  findings.push_back(std::move(finding));
  return *this;
}

Decision& Decision::add(Decision other) {
  std::move(other.findings.begin(), other.findings.end(), std::back_inserter(findings));
  return *this;
}

Finding finding(const char* clause, bool held, Message because, Message remedy) {
  Finding result;
  result.clause = QString::fromLatin1(clause);
  result.held = held;
  result.because = std::move(because);
  if (!held) result.remedy = std::move(remedy);
  return result;
}

}  // namespace guiju::policy
