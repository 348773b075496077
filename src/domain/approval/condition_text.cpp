// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>
#include <array>
#include <utility>

#include "domain/approval/condition.h"

namespace guiju::approval {

namespace {

// Two-character signs first: "<" is the beginning of "<=".
constexpr std::array<std::pair<const char*, Comparison>, 6> kSigns{{{"<=", Comparison::AtMost},
                                                                    {">=", Comparison::AtLeast},
                                                                    {"!=", Comparison::NotEqual},
                                                                    {"=", Comparison::Equal},
                                                                    {"<", Comparison::Less},
                                                                    {">", Comparison::Greater}}};
constexpr int kDeepest = 50;

bool isWordCharacter(QChar c) {
  return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('.') || c == QLatin1Char('-');
}

bool isKeyword(const QString& word) {
  return word == QLatin1StringView("and") || word == QLatin1StringView("or") || word == QLatin1StringView("not");
}

// Reads the written form from left to right; `or` binds weaker than `and`, `not` binds strongest.
class Reader {
 public:
  explicit Reader(QString text) : text_(std::move(text)) {}

  Result<Condition> readAll() {
    skipBlanks();
    if (atEnd()) return Condition{};
    GUIJU_TRY(condition, readGroup(Condition::Kind::Any, 0));
    if (!atEnd()) return expected("and, or");
    return condition;
  }

 private:
  [[nodiscard]] bool atEnd() const { return position_ >= text_.size(); }
  void skipBlanks() {
    while (!atEnd() && text_.at(position_).isSpace()) ++position_;
  }

  tl::unexpected<Error> expected(const char* what) const {
    return fail(
        ErrorCode::InvalidInput,
        message("approval", QT_TRANSLATE_NOOP("approval", "The condition can't be read at character %1: expected %2"),
                {qint64{position_ + 1}, QString::fromLatin1(what)}));
  }

  [[nodiscard]] QString peekWord() const {
    qsizetype end = position_;
    while (end < text_.size() && isWordCharacter(text_.at(end))) ++end;
    return text_.mid(position_, end - position_);
  }

  bool takeWord(const char* word) {
    if (peekWord() != QLatin1StringView(word)) return false;
    position_ += QLatin1StringView(word).size();
    skipBlanks();
    return true;
  }

  bool takeSign(const char* sign) {
    if (!QStringView(text_).mid(position_).startsWith(QLatin1StringView(sign))) return false;
    position_ += QLatin1StringView(sign).size();
    skipBlanks();
    return true;
  }

  Result<Condition> readGroup(Condition::Kind kind, int depth) {
    const bool any = kind == Condition::Kind::Any;
    Condition group;
    group.kind = kind;
    do {
      GUIJU_TRY(part, any ? readGroup(Condition::Kind::All, depth) : readPart(depth));
      group.parts.push_back(std::move(part));
    } while (takeWord(any ? "or" : "and"));
    return group.parts.size() == 1 ? Condition(group.parts.front()) : group;
  }

  Result<Condition> readPart(int depth) {
    if (depth > kDeepest) return expected("fewer brackets");
    if (takeWord("not")) {
      GUIJU_TRY(inner, readPart(depth + 1));
      Condition negation;
      negation.kind = Condition::Kind::Not;
      negation.parts.push_back(std::move(inner));
      return negation;
    }
    if (!takeSign("(")) return readComparison();
    GUIJU_TRY(inner, readGroup(Condition::Kind::Any, depth + 1));
    if (!takeSign(")")) return expected(")");
    return inner;
  }

  Result<Condition> readComparison() {
    Condition result;
    result.kind = Condition::Kind::Compare;
    result.fact = peekWord();
    if (result.fact.isEmpty() || isKeyword(result.fact)) return expected("a fact");
    position_ += result.fact.size();
    skipBlanks();
    for (const auto& [sign, comparison] : kSigns) {
      if (!takeSign(sign)) continue;
      result.comparison = comparison;
      return readOperand(std::move(result));
    }
    return expected("= != < <= > >=");
  }

  Result<Condition> readOperand(Condition result) {
    if (!atEnd() && text_.at(position_) == QLatin1Char('\'')) {
      const qsizetype end = text_.indexOf(QLatin1Char('\''), position_ + 1);
      if (end < 0) return expected("'");
      result.literal = text_.mid(position_ + 1, end - position_ - 1);
      position_ = end + 1;
      skipBlanks();
      return result;
    }
    const bool parameter = !atEnd() && text_.at(position_) == QLatin1Char('@');
    if (parameter) ++position_;
    const QString word = peekWord();
    if (word.isEmpty() || isKeyword(word)) return expected("a value");
    (parameter ? result.parameter : result.literal) = word;
    position_ += word.size();
    skipBlanks();
    return result;
  }

  QString text_;
  qsizetype position_ = 0;
};

QString operandText(const Condition& condition) {
  if (!condition.parameter.isEmpty()) return QLatin1Char('@') + condition.parameter;
  bool bare = !condition.literal.isEmpty() && !isKeyword(condition.literal);
  for (const QChar c : condition.literal) bare = bare && isWordCharacter(c);
  return bare ? condition.literal : QLatin1Char('\'') + condition.literal + QLatin1Char('\'');
}

QString signText(Comparison comparison) {
  for (const auto& [sign, meaning] : kSigns) {
    if (meaning == comparison) return QString::fromLatin1(sign);
  }
  Q_UNREACHABLE();
}

}  // namespace

Result<Condition> parseCondition(const QString& text) {
  return Reader(text).readAll();
}

QString conditionText(const Condition& condition) {
  switch (condition.kind) {
    case Condition::Kind::Always:
      return {};
    case Condition::Kind::Compare:
      return QStringLiteral("%1 %2 %3").arg(condition.fact, signText(condition.comparison), operandText(condition));
    case Condition::Kind::Not:
    case Condition::Kind::All:
    case Condition::Kind::Any:
      break;
  }
  QStringList parts;
  for (const Condition& part : condition.parts) {
    const bool group = part.kind == Condition::Kind::All || part.kind == Condition::Kind::Any;
    parts << (group ? QStringLiteral("(%1)").arg(conditionText(part)) : conditionText(part));
  }
  if (condition.kind == Condition::Kind::Not) return QStringLiteral("not ") + parts.join(QLatin1Char(' '));
  return parts.join(condition.kind == Condition::Kind::All ? QStringLiteral(" and ") : QStringLiteral(" or "));
}

}  // namespace guiju::approval
