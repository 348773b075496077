// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/org/roster_titles.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include "documents/org/roster_text.h"

namespace guiju::org {

namespace {

struct Words {
  RosterColumn column;
  const char* title;  // English
  const char* known;  // what offices write, parted by |
};

// clang-format off
constexpr std::array<Words, kRosterColumns.size()> kWords{{
  {RosterColumn::Number, QT_TRANSLATE_NOOP("roster", "Number"),
   "number|no|employeenumber|employeeno|employeeid|staffid|staffno|id|code|工号|员工编号|编号|员工号|人员编号|职工号|工牌号|员工工号"},
  {RosterColumn::Name, QT_TRANSLATE_NOOP("roster", "Name"),
   "name|fullname|employee|employeename|staffname|姓名|员工姓名|名字|人员|员工|人员姓名"},
  {RosterColumn::Gender, QT_TRANSLATE_NOOP("roster", "Gender"), "gender|sex|性别"},
  {RosterColumn::Unit, QT_TRANSLATE_NOOP("roster", "Unit"),
   "unit|department|dept|division|orgunit|部门|单位|所属部门|所在部门|一级部门|部门名称|所属单位|组织|所属组织|机构|部室|中心部门"},
  {RosterColumn::Group, QT_TRANSLATE_NOOP("roster", "Group"),
   "group|team|section|组|小组|组别|班组|二级部门|科室|所属小组|所在组|团队"},
  {RosterColumn::Position, QT_TRANSLATE_NOOP("roster", "Position"),
   "position|post|jobtitle|title|job|role|岗位|职务|岗位名称|职位|现任岗位|现任职务|职务名称|岗位职务|职位名称"},
  {RosterColumn::Grade, QT_TRANSLATE_NOOP("roster", "Grade"), "grade|level|rank|jobgrade|职级|级别|岗级|职等|职级名称|层级"},
  {RosterColumn::Status, QT_TRANSLATE_NOOP("roster", "Status"),
   "status|employmentstatus|state|状态|在职状态|员工状态|人员状态|用工状态|是否在职"},
  {RosterColumn::HiredOn, QT_TRANSLATE_NOOP("roster", "Hired on"),
   "hiredon|hired|hiredate|dateofhire|startdate|joined|joinedon|joindate|joiningdate|入职日期|入职时间|入职|到岗日期|进司日期|入司日期|入司时间|入职年月日|报到日期"},
  {RosterColumn::ProbationUntil, QT_TRANSLATE_NOOP("roster", "Probation until"),
   "probationuntil|probation|probationend|probationends|endofprobation|probationto|试用期至|试用期截止|试用期到期|试用期结束|试用期结束日期|试用截止|试用期满|试用期到期日|试用期截止日期|试用期"},
  {RosterColumn::ContractUntil, QT_TRANSLATE_NOOP("roster", "Contract until"),
   "contractuntil|contract|contractend|contractends|endofcontract|contractto|contractexpiry|合同到期|合同到期日|合同到期日期|合同截止|合同截止日期|合同终止|合同终止日期|合同期至|合同期限至|合同结束日期|劳动合同到期|劳动合同到期日|合同期限"},
  {RosterColumn::AssignedFrom, QT_TRANSLATE_NOOP("roster", "In position from"),
   "inpositionfrom|from|since|assignedfrom|positionfrom|effectivefrom|任职开始|任职日期|任职时间|任职起|任职起始|任现职时间|任现职日期|任职开始日期|起始日期|生效日期|开始日期|开始|任职自|自"},
  {RosterColumn::AssignedUntil, QT_TRANSLATE_NOOP("roster", "In position until"),
   "inpositionuntil|to|until|assignedto|assigneduntil|positionuntil|effectiveto|任职结束|任职止|任职截止|任职结束日期|任职至|截止日期|结束日期|终止日期|结束|至"},
  {RosterColumn::LeftOn, QT_TRANSLATE_NOOP("roster", "Left on"),
   "lefton|left|leavedate|leavingdate|terminationdate|lastday|dateofleaving|离职日期|离职时间|离职|离岗日期|离司日期"},
  {RosterColumn::Mobile, QT_TRANSLATE_NOOP("roster", "Mobile"),
   "mobile|mobilephone|phone|cell|telephone|tel|phonenumber|mobilenumber|手机|手机号|手机号码|联系电话|联系方式|电话|移动电话"},
  {RosterColumn::Email, QT_TRANSLATE_NOOP("roster", "E-mail"),
   "email|e-mail|mail|emailaddress|邮箱|电子邮箱|电子邮件|邮件|邮箱地址|企业邮箱|公司邮箱"},
  {RosterColumn::Note, QT_TRANSLATE_NOOP("roster", "Note"), "note|notes|remark|remarks|comment|comments|备注|说明|附注"},
}};
// clang-format on

QHash<QString, RosterColumn> makeIndex() {
  QHash<QString, RosterColumn> index;
  for (const Words& words : kWords) {
    const QStringList known = QString::fromUtf8(words.known).split(u'|');
    for (const QString& title : known) index.insert(title, words.column);
  }
  return index;
}

// A title reduced to what carries its meaning.
QString essence(const QString& title) {
  static const QRegularExpression kBrackets(QStringLiteral("[\\(\\[【（〔].*[\\)\\]】）〕]"));
  static const QRegularExpression kOrnaments(QStringLiteral("[\\s*:_.\\x{3000}、/\\\\＊：]"));
  QString text = foldWidth(title).toLower();
  return text.remove(kBrackets).remove(kOrnaments);
}

}  // namespace

std::optional<RosterColumn> columnOfTitle(const QString& title) {
  static const QHash<QString, RosterColumn> kIndex = makeIndex();
  if (title.size() > 60) return std::nullopt;
  const auto found = kIndex.constFind(essence(title));
  if (found == kIndex.constEnd()) return std::nullopt;
  return *found;
}

QString titleOfColumn(RosterColumn column) {
  return QCoreApplication::translate("roster", kWords[static_cast<std::size_t>(column)].title);
}

}  // namespace guiju::org
