// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/roster_titles.h"

#include <QStringList>
#include <algorithm>

namespace guiju::org {

namespace {

QString folded(const QString& text) {
  return text.normalized(QString::NormalizationForm_KC).simplified().remove(u' ').toCaseFolded();
}

bool containsAny(const QString& text, std::initializer_list<const char16_t*> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](const char16_t* word) { return text.contains(QStringView(word)); });
}

bool isAny(const QString& text, std::initializer_list<const char16_t*> words) {
  return std::any_of(words.begin(), words.end(), [&](const char16_t* word) { return text == QStringView(word); });
}

// "销售" of "销售部", "east" of "eastgroup".
QString stem(const Unit& unit) {
  QString name = folded(unit.name);
  for (const QStringView ending : {QStringView(u"中心"), QStringView(u"部门"), QStringView(u"部"), QStringView(u"组"),
                                   QStringView(u"department"), QStringView(u"group"), QStringView(u"team")}) {
    if (name.size() > ending.size() && name.endsWith(ending)) {
      name.chop(ending.size());
      break;
    }
  }
  return name;
}

}  // namespace

bool sameName(const QString& a, const QString& b) {
  return folded(a) == folded(b);
}

bool isHeadTitle(const QString& given, const Unit& unit) {
  QString title = folded(given);
  if (containsAny(title, {u"副", u"助理", u"秘书", u"deputy", u"vice", u"assistant"})) return false;
  // What is left when the unit's own name is taken off: "销售部部长" → "部长", "east leader" → "leader".
  for (const QString& own : {folded(unit.name), stem(unit)}) {
    if (title.startsWith(own) && title.size() > own.size()) {
      title.remove(0, own.size());
      break;
    }
  }
  if (title.startsWith(u"headof") || title == u"head" || isAny(title, {u"负责人", u"leader", u"director"})) return true;
  switch (unit.kind) {
    case UnitKind::Center:
      return isAny(title, {u"总监", u"总经理", u"主任", u"主管领导", u"主管", u"generalmanager", u"executiveincharge"});
    case UnitKind::Department:
      return title.endsWith(u"部长") ||
             isAny(title, {u"经理", u"部门经理", u"主任", u"总监", u"主管", u"manager", u"departmentmanager"});
    case UnitKind::Group:
      return title.endsWith(u"组长") ||
             isAny(title, {u"主管", u"班长", u"supervisor", u"groupleader", u"teamleader"}) ||
             title.endsWith(u"groupleader") || title.endsWith(u"teamleader");
  }
  return false;
}

access::Role roleOfTitle(const QString& given, const Unit& unit, bool isHead) {
  using access::Role;
  if (isHead) {
    if (unit.kind == UnitKind::Center) return Role::CenterHead;
    return unit.kind == UnitKind::Department ? Role::DepartmentHead : Role::GroupLeader;
  }
  const QString title = folded(given);
  if (containsAny(title, {u"秘书", u"文秘", u"secretary"})) return Role::Secretary;
  if (containsAny(title, {u"人事", u"人力", u"humanresources"}) || title.startsWith(u"hr")) return Role::HumanResources;
  if (containsAny(title, {u"财务", u"会计", u"出纳", u"finance", u"accountant"})) return Role::Finance;
  if (containsAny(title, {u"审计", u"auditor"})) return Role::Auditor;
  if (containsAny(title, {u"系统管理", u"administrator"})) return Role::Administrator;
  const bool manages = isAny(title, {u"经理", u"manager", u"副总监", u"副总经理", u"副主任"});
  return manages && unit.kind == UnitKind::Center ? Role::Manager : Role::Staff;
}

}  // namespace guiju::org
