// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/policy_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "application/base/words.h"

namespace guiju {

namespace {

QString policyWord(const char* text) {
  return QCoreApplication::translate("policy", text);
}

struct AreaWord {
  const char* id;
  const char* word;
};
constexpr AreaWord kAreaWords[] = {{"access", QT_TRANSLATE_NOOP("policy", "Access and audit")},
                                   {"activity", QT_TRANSLATE_NOOP("policy", "Activities")},
                                   {"collab", QT_TRANSLATE_NOOP("policy", "Collaboration")},
                                   {"customer", QT_TRANSLATE_NOOP("policy", "Customers")},
                                   {"finance", QT_TRANSLATE_NOOP("policy", "Finance")},
                                   {"kpi", QT_TRANSLATE_NOOP("policy", "Appraisal, rewards and penalties")},
                                   {"market", QT_TRANSLATE_NOOP("policy", "Market")},
                                   {"meeting", QT_TRANSLATE_NOOP("policy", "Meetings")},
                                   {"org", QT_TRANSLATE_NOOP("policy", "Organization")},
                                   {"people", QT_TRANSLATE_NOOP("policy", "People")},
                                   {"plan", QT_TRANSLATE_NOOP("policy", "Plans and instructions")},
                                   {"policy", QT_TRANSLATE_NOOP("policy", "The policies themselves")},
                                   {"risk", QT_TRANSLATE_NOOP("policy", "Risk")},
                                   {"sales", QT_TRANSLATE_NOOP("policy", "Sales")},
                                   {"work", QT_TRANSLATE_NOOP("policy", "Work plans and reports")}};

}  // namespace

QString areaWord(const QString& area) {
  for (const AreaWord& each : kAreaWords) {
    if (area == QLatin1StringView(each.id)) return policyWord(each.word);
  }
  return area;
}

QString inWindowLanguage(const policy::Text& text) {
  const bool chinese = QLocale().language() == QLocale::Chinese;
  return text.in(chinese ? policy::Language::Chinese : policy::Language::English);
}

QString standingWord(policy::Standing standing) {
  return policyWord(policy::label(standing));
}

Tone standingTone(policy::Standing standing) {
  switch (standing) {
    case policy::Standing::Binding:
      return Tone::Ok;
    case policy::Standing::Planned:
      return Tone::Mute;
    case policy::Standing::NotAdopted:
      return Tone::Warn;
    case policy::Standing::NotApplicable:
      return Tone::Mute;
    case policy::Standing::OtherTemplate:
      return Tone::Mute;
  }
  return Tone::Mute;
}

QString kindWords(const policy::Clause& clause) {
  QStringList words;
  for (const policy::Kind kind : clause.kinds) words << policyWord(policy::label(kind));
  return QLocale().createSeparatedList(words);
}

QString basisWord(policy::Basis basis) {
  return policyWord(policy::label(basis));
}

QString basisSentence(policy::Basis basis) {
  switch (basis) {
    case policy::Basis::Stated:
      return policyWord(QT_TRANSLATE_NOOP("policy", "Stated: the policy says it."));
    case policy::Basis::Derived:
      return policyWord(
          QT_TRANSLATE_NOOP("policy", "Derived: how the program reads the policy. The center may switch it off."));
    case policy::Basis::House:
      return policyWord(QT_TRANSLATE_NOOP("policy", "House rule: added by this center."));
  }
  return {};
}

QString parameterText(const policy::ParameterDefinition& definition, const Argument& value) {
  const auto counted = [&](const char* text) {
    return QCoreApplication::translate("policy", text, nullptr, static_cast<int>(std::get<qint64>(value)));
  };
  switch (definition.unit) {
    case policy::ParameterUnit::Money:
      return policyWord(QT_TRANSLATE_NOOP("policy", "%1 yuan")).arg(inWords(value));
    case policy::ParameterUnit::Days:
      return counted(QT_TRANSLATE_N_NOOP("policy", "%n day(s)"));
    case policy::ParameterUnit::WorkingDays:
      return counted(QT_TRANSLATE_N_NOOP("policy", "%n working day(s)"));
    case policy::ParameterUnit::Minutes:
      return counted(QT_TRANSLATE_N_NOOP("policy", "%n minute(s)"));
    case policy::ParameterUnit::Percent:
    case policy::ParameterUnit::Count:
      return inWords(value);
  }
  return {};
}

QString sinceText(QDate validFrom) {
  if (!validFrom.isValid()) return policyWord(QT_TRANSLATE_NOOP("policy", "standard value"));
  return policyWord(QT_TRANSLATE_NOOP("policy", "from %1")).arg(dateInWords(validFrom));
}

}  // namespace guiju
