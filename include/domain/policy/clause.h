// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace guiju::policy {

// The two languages the policy library is written in.
enum class Language { Chinese, English };

// A text of the library in both languages: policy texts are content, not labels of the program, hence no translation
// file.
struct Text {
  QString zh;
  QString en;
  [[nodiscard]] const QString& in(Language language) const { return language == Language::Chinese ? zh : en; }
  [[nodiscard]] bool isComplete() const { return !zh.trimmed().isEmpty() && !en.trimmed().isEmpty(); }
  friend bool operator==(const Text&, const Text&) = default;
};

// What the console does about a clause: refuse or route (E), compute a figure (M), keep the fact (R), show text (G),
// remind (D).
enum class Kind { Enforced, Measured, Recorded, Guiding, Due };

// Where a clause comes from: the policy says it, our reading of what it needs, or a rule the center added.
enum class Basis { Stated, Derived, House };

// Planned clauses are shown as not yet enforced and never refuse anything.
enum class Status { Planned, Active };

// One requirement of a policy, under the id that code, tests, the library and the audit log name.
struct Clause {
  QString id;        // "EVT-14"
  QString policy;    // "EVT"
  int position = 0;  // order in its policy, from 1
  std::vector<Kind> kinds;
  Basis basis = Basis::Stated;
  Status status = Status::Planned;
  std::vector<QString> areas;
  Text title;
  Text text;
  std::optional<QString> bindsTemplate;  // "event_center": binds only a center built on this organization template

  std::vector<QString> actions;  // "activity.submit": where the program asks it

  [[nodiscard]] bool is(Kind kind) const;
};

// A written policy: what it is about and which organization it prescribes, if any.
struct Policy {
  QString id;  // "EVT"
  Text name;
  Text about;
  std::optional<QString> organizationTemplate;
  int order = 0;  // among the policies of the library
};

[[nodiscard]] QString kindLetters(const std::vector<Kind>& kinds);  // "E,M"
[[nodiscard]] const char* label(Kind kind);                         // English, context "policy"
[[nodiscard]] const char* label(Basis basis);                       // English, context "policy"
[[nodiscard]] const char* label(Status status);                     // English, context "policy"

}  // namespace guiju::policy
