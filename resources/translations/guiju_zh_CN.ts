<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdoptionPage</name>
    <message>
        <source>Tick the clauses that bind this center. A clause that is left out needs a reason. Clauses marked “Not yet enforced” are kept for reading: the program refuses nothing by them.</source>
        <translation>请勾选本中心适用的条款；不适用的须说明理由。标为“尚未执行”的条款仅供阅读，程序不据以拒绝任何操作。</translation>
    </message>
    <message>
        <source>They bind &amp;from</source>
        <translation>施行日期(&amp;F)</translation>
    </message>
    <message>
        <source>Find a clause by number or words</source>
        <translation>按编号或文字查找条款</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>查找条款</translation>
    </message>
    <message>
        <source>Policies and clauses</source>
        <translation>制度与条款</translation>
    </message>
</context>
<context>
    <name>AppointForm</name>
    <message>
        <source>&amp;Position *</source>
        <translation>岗位(&amp;P) *</translation>
    </message>
    <message>
        <source>Pe&amp;rson *</source>
        <translation>人员(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;From *</source>
        <translation>自(&amp;F) *</translation>
    </message>
    <message>
        <source>&amp;Until (not included)</source>
        <translation>至(不含)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Selection record</source>
        <translation>选拔记录(&amp;S)</translation>
    </message>
    <message>
        <source>Reason for a &amp;gap</source>
        <translation>差距理由(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Approval beyond establishment</source>
        <translation>超编批准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>DatedForm</name>
    <message>
        <source>&amp;Below</source>
        <translation>上级单位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Establishment</source>
        <translation>编制(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Day *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EmployeeForm</name>
    <message>
        <source>&amp;Name *</source>
        <translation>姓名(&amp;N) *</translation>
    </message>
    <message>
        <source>N&amp;umber *</source>
        <translation>工号(&amp;U) *</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>职级(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>Years in the &amp;industry before</source>
        <translation>入职前行业年限(&amp;I)</translation>
    </message>
    <message>
        <source>Years of &amp;leading before</source>
        <translation>入职前管理年限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hired on *</source>
        <translation>入职日期(&amp;H) *</translation>
    </message>
    <message>
        <source>P&amp;robation until</source>
        <translation>试用期至(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;onfirmed on</source>
        <translation>转正日期(&amp;O)</translation>
    </message>
    <message>
        <source>Contract en&amp;ds</source>
        <translation>合同到期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Certificates, one a line</source>
        <translation>资格证书，每行一个(&amp;C)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Welcome to Guiju</source>
        <translation>欢迎使用规矩</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Look at the sample center</source>
        <translation>看看示例中心</translation>
    </message>
    <message>
        <source>A believable company of sixty people with two years of activities. You choose who you are.</source>
        <translation>一家虚构的公司，六十人、两年的活动。您可以选择以谁的身份进入。</translation>
    </message>
    <message>
        <source>Create a center</source>
        <translation>新建中心</translation>
    </message>
    <message>
        <source>Name it, choose its organization, name the first administrator. Takes about two minutes.</source>
        <translation>起名称，选组织模板，指定第一位管理员。大约两分钟。</translation>
    </message>
    <message>
        <source>Open a center</source>
        <translation>打开中心</translation>
    </message>
    <message>
        <source>A file on this computer, or a server your administrator has named.</source>
        <translation>本机上的文件，或管理员告知的服务器。</translation>
    </message>
    <message>
        <source>&amp;Name of the center</source>
        <translation>中心名称(&amp;N)</translation>
    </message>
    <message>
        <source>Kept in &amp;file</source>
        <translation>保存到文件(&amp;F)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>组织模板(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Small center: one person may wear two hats, visibly</source>
        <translation>小型中心：允许一人兼任，并注明(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>登录名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再次输入密码(&amp;A)</translation>
    </message>
    <message>
        <source>At least 8 characters, best a sentence only you would say. Nobody can read it back: keep it safe.</source>
        <translation>至少 8 个字符，最好是一句只有您会说的话。密码无法找回，请妥善保管。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Set a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Set a password of your own</source>
        <translation>设置您自己的密码</translation>
    </message>
    <message>
        <source>It opens the console and signs for you: nobody else may know it, not even the administrator. At least 8 characters, best a sentence only you would say.</source>
        <translation>它用来登录，也代表您签名：任何人都不应知道，包括管理员。至少 8 个字符，最好是一句只有您会说的话。</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再次输入新密码(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>设置密码(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PositionForm</name>
    <message>
        <source>&amp;Title *</source>
        <translation>岗位名称(&amp;T) *</translation>
    </message>
    <message>
        <source>&amp;Leads the unit</source>
        <translation>单位负责人(&amp;L)</translation>
    </message>
    <message>
        <source>Leading &amp;position (selection needed)</source>
        <translation>领导岗位(须选拔)(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Establishment</source>
        <translation>编制(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>职级(&amp;G)</translation>
    </message>
    <message>
        <source>Approves up to (&amp;yuan)</source>
        <translation>费用审批上限(元)(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;From *</source>
        <translation>自(&amp;F) *</translation>
    </message>
    <message>
        <source>Years in the &amp;industry, at least</source>
        <translation>行业年限不少于(&amp;I)</translation>
    </message>
    <message>
        <source>Years of &amp;leading, at least</source>
        <translation>管理年限不少于(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;uties</source>
        <translation>职责(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;owers</source>
        <translation>权限(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;quirements</source>
        <translation>任职要求(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Certificates, one a line</source>
        <translation>资格证书，每行一个(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RosterImportForm</name>
    <message>
        <source>&amp;Take</source>
        <translation>导入范围(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Match people by</source>
        <translation>匹配人员依据(&amp;M)</translation>
    </message>
    <message>
        <source>Found &amp;units that are missing</source>
        <translation>新建缺少的单位(&amp;U)</translation>
    </message>
    <message>
        <source>Set up &amp;positions that are missing</source>
        <translation>新建缺少的岗位(&amp;P)</translation>
    </message>
    <message>
        <source>Raise the &amp;establishment to fit</source>
        <translation>编制不足时按名册增加(&amp;E)</translation>
    </message>
</context>
<context>
    <name>SelectionForm</name>
    <message>
        <source>&amp;Candidate *</source>
        <translation>候选人(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Held on *</source>
        <translation>选拔日期(&amp;H) *</translation>
    </message>
    <message>
        <source>&amp;Method *</source>
        <translation>方式(&amp;M) *</translation>
    </message>
    <message>
        <source>&amp;Panel *</source>
        <translation>评委(&amp;P) *</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>依据(&amp;E)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>This center</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>Lock after &amp;idle minutes</source>
        <translation>空闲多少分钟后锁定(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;mall center: one person may wear two hats</source>
        <translation>小型中心：允许一人兼任(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>保存(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>登录名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>This is a demonstration: choose who you want to be. Nothing here is real, and every printed page says so.</source>
        <translation>这是演示中心：请选择您的身份。这里的一切都不是真实的，每一页打印件都会注明。</translation>
    </message>
    <message>
        <source>Name or pinyin initials</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Another center…</source>
        <translation>其他中心…</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>上级单位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;From *</source>
        <translation>自(&amp;F) *</translation>
    </message>
    <message>
        <source>F&amp;unctions</source>
        <translation>职能(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mission</source>
        <translation>定位(&amp;M)</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>The sign-in name or the name is missing or too long.</source>
        <translation>缺少登录名或姓名，或者太长。</translation>
    </message>
    <message>
        <source>Give both; a sign-in name has at most 64 characters.</source>
        <translation>请两项都填写；登录名最多 64 个字符。</translation>
    </message>
    <message>
        <source>This sign-in name is taken.</source>
        <translation>这个登录名已被使用。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请换一个。</translation>
    </message>
    <message>
        <source>This employee has an account already.</source>
        <translation>这名员工已有账号。</translation>
    </message>
    <message>
        <source>Reset its password if it was forgotten.</source>
        <translation>如果忘了密码，请重置。</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>新密码与旧密码相同。</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>当前密码不正确。</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>缺少原因。</translation>
    </message>
    <message>
        <source>Say why the password is reset; it is kept in the audit.</source>
        <translation>请说明为什么重置密码，原因会记入审计记录。</translation>
    </message>
    <message>
        <source>Nobody closes his own account.</source>
        <translation>任何人都不能停用自己的账号。</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>请另一位管理员办理。</translation>
    </message>
    <message>
        <source>The first day of the role is missing.</source>
        <translation>缺少角色的起始日期。</translation>
    </message>
    <message>
        <source>Give a date.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>This is the last administrator.</source>
        <translation>这是最后一位管理员。</translation>
    </message>
    <message>
        <source>Name another administrator first.</source>
        <translation>请先指定另一位管理员。</translation>
    </message>
    <message>
        <source>The role can&apos;t end before it began.</source>
        <translation>角色的结束不能早于开始。</translation>
    </message>
    <message>
        <source>Give a later date.</source>
        <translation>请填写更晚的日期。</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>这个账号已停用。</translation>
    </message>
    <message>
        <source>Ask an administrator if it should be open.</source>
        <translation>如果应当启用，请联系管理员。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>登录名或密码不正确。</translation>
    </message>
    <message>
        <source>Check the capitals lock and try again. An administrator can give a new password.</source>
        <translation>请检查大写锁定后再试。管理员可以给您新密码。</translation>
    </message>
    <message>
        <source>Too many failures: locked until %1.</source>
        <translation>失败次数太多，锁定到 %1。</translation>
    </message>
    <message>
        <source>Wait until then, or ask an administrator for a new password.</source>
        <translation>请等到那时，或请管理员给您新密码。</translation>
    </message>
    <message>
        <source>Only a demonstration opens without a password.</source>
        <translation>只有演示中心可以不用密码打开。</translation>
    </message>
    <message>
        <source>Not signed: the password is wrong.</source>
        <translation>未签名：密码不正确。</translation>
    </message>
    <message>
        <source>Enter the password you sign in with. What you typed is kept.</source>
        <translation>请输入您的登录密码。已填写的内容都还在。</translation>
    </message>
    <message>
        <source>Not signed: you have no signing key yet.</source>
        <translation>未签名：您还没有签名密钥。</translation>
    </message>
    <message>
        <source>Set a password of your own first; it makes your key.</source>
        <translation>请先设置自己的密码，密钥随之生成。</translation>
    </message>
    <message>
        <source>Take at least %1 characters, best a sentence only you would say.</source>
        <translation>至少 %1 个字符，最好是一句只有您会说的话。</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>密码太短。</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters.</source>
        <translation>密码超过 %1 个字符。</translation>
    </message>
    <message>
        <source>This password is among the first that anyone would try.</source>
        <translation>这个密码太常见，别人一试就中。</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>See who may sign in</source>
        <translation>查看谁可以登录</translation>
    </message>
    <message>
        <source>Manage accounts and roles</source>
        <translation>管理账号与角色</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>修改自己的密码</translation>
    </message>
    <message>
        <source>See the access matrix</source>
        <translation>查看权限表</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>查看审计记录</translation>
    </message>
    <message>
        <source>Read the security log</source>
        <translation>查看安全日志</translation>
    </message>
    <message>
        <source>Change the center&apos;s settings</source>
        <translation>修改中心设置</translation>
    </message>
    <message>
        <source>Open the center</source>
        <translation>打开中心</translation>
    </message>
    <message>
        <source>See activities</source>
        <translation>查看活动</translation>
    </message>
    <message>
        <source>Begin and change activities</source>
        <translation>发起和修改活动</translation>
    </message>
    <message>
        <source>Write market briefs</source>
        <translation>编写市场简报</translation>
    </message>
    <message>
        <source>Accept or return market briefs for a group</source>
        <translation>代表本组接受或退回市场简报</translation>
    </message>
    <message>
        <source>Write and submit plans and budgets</source>
        <translation>编写和提交方案与预算</translation>
    </message>
    <message>
        <source>Cancel activities</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Mark milestones as reached</source>
        <translation>标记里程碑已完成</translation>
    </message>
    <message>
        <source>Add and retire activity types</source>
        <translation>增加和停用活动类型</translation>
    </message>
    <message>
        <source>See approvals</source>
        <translation>查看审批</translation>
    </message>
    <message>
        <source>Take part in approvals: submit, decide, comment, copy</source>
        <translation>参与审批：提交、审批、评论、抄送</translation>
    </message>
    <message>
        <source>Cancel requests of others</source>
        <translation>取消他人的申请</translation>
    </message>
    <message>
        <source>Register decisions given on paper</source>
        <translation>登记线下签批</translation>
    </message>
    <message>
        <source>Put approval flows in force</source>
        <translation>启用审批流程</translation>
    </message>
    <message>
        <source>See the working calendar</source>
        <translation>查看工作日历</translation>
    </message>
    <message>
        <source>Change the working calendar</source>
        <translation>修改工作日历</translation>
    </message>
    <message>
        <source>See the organization</source>
        <translation>查看组织架构</translation>
    </message>
    <message>
        <source>See who works where</source>
        <translation>查看人员任职</translation>
    </message>
    <message>
        <source>See personal fields of employees</source>
        <translation>查看员工个人信息</translation>
    </message>
    <message>
        <source>Set up units</source>
        <translation>设立单位</translation>
    </message>
    <message>
        <source>Set up positions</source>
        <translation>设立岗位</translation>
    </message>
    <message>
        <source>Apply an organization template</source>
        <translation>套用组织模板</translation>
    </message>
    <message>
        <source>Make someone responsible for the organization</source>
        <translation>指定组织设置负责人</translation>
    </message>
    <message>
        <source>Keep employee files</source>
        <translation>维护员工档案</translation>
    </message>
    <message>
        <source>Appoint and move people</source>
        <translation>任用与调动</translation>
    </message>
    <message>
        <source>Record selections for leading positions</source>
        <translation>登记领导岗位选拔</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>导出花名册</translation>
    </message>
    <message>
        <source>Read the policies</source>
        <translation>查阅制度</translation>
    </message>
    <message>
        <source>Adopt clauses and write house rules</source>
        <translation>采用条款、制定本中心规定</translation>
    </message>
    <message>
        <source>Set policy parameters</source>
        <translation>设定制度参数</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>The unit is open.</source>
        <translation>该单位存续。</translation>
    </message>
    <message>
        <source>The unit it belongs to is missing or closed.</source>
        <translation>所属单位缺失或已撤销。</translation>
    </message>
    <message>
        <source>Choose a unit that is open today.</source>
        <translation>请选择今天仍存续的单位。</translation>
    </message>
    <message>
        <source>The owner works here.</source>
        <translation>负责人在职。</translation>
    </message>
    <message>
        <source>The owner is missing or has left.</source>
        <translation>负责人缺失或已离职。</translation>
    </message>
    <message>
        <source>Choose an owner who works here today.</source>
        <translation>请选择今天在职的负责人。</translation>
    </message>
    <message>
        <source>The expected sales are no negative amount.</source>
        <translation>预计销售额不是负数。</translation>
    </message>
    <message>
        <source>The expected sales are negative.</source>
        <translation>预计销售额为负数。</translation>
    </message>
    <message>
        <source>State the expected sales in yuan; 0 if none are aimed at.</source>
        <translation>请填写预计销售额（元）；不以销售为目标的填 0。</translation>
    </message>
    <message>
        <source>The approval does not fit the state of the activity.</source>
        <translation>审批结果与活动的状态不符。</translation>
    </message>
    <message>
        <source>The approval that is under way can&apos;t be ended.</source>
        <translation>正在进行的审批无法终止。</translation>
    </message>
    <message>
        <source>Company goal</source>
        <translation>公司目标</translation>
    </message>
    <message>
        <source>Market need</source>
        <translation>市场需求</translation>
    </message>
    <message>
        <source>Effect on awareness</source>
        <translation>知名度效果</translation>
    </message>
    <message>
        <source>Effect on the brand</source>
        <translation>品牌效果</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Product features</source>
        <translation>产品特性</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>推广</translation>
    </message>
    <message>
        <source>What this version changes</source>
        <translation>本版变更</translation>
    </message>
    <message>
        <source>A task has no title.</source>
        <translation>有一项任务没有名称。</translation>
    </message>
    <message>
        <source>Name the task, or remove the row.</source>
        <translation>请填写任务名称，或删除该行。</translation>
    </message>
    <message>
        <source>The days of the task “%1” are missing or in the wrong order.</source>
        <translation>任务“%1”的日期缺失或先后颠倒。</translation>
    </message>
    <message>
        <source>Give a first day and a last day that is not before it.</source>
        <translation>请填写首日和不早于首日的末日。</translation>
    </message>
    <message>
        <source>The progress of the task “%1” is not between 0 and 100 %.</source>
        <translation>任务“%1”的进度不在 0 至 100% 之间。</translation>
    </message>
    <message>
        <source>Give a progress from 0 to 100 %.</source>
        <translation>请填写 0 至 100% 的进度。</translation>
    </message>
    <message>
        <source>The task “%1” waits for a task that is not there.</source>
        <translation>任务“%1”等待的任务不存在。</translation>
    </message>
    <message>
        <source>Choose another task to wait for, or none.</source>
        <translation>请另选要等待的任务，或不选。</translation>
    </message>
    <message>
        <source>The task “%1” waits for itself.</source>
        <translation>任务“%1”在等待它自己。</translation>
    </message>
    <message>
        <source>Break the circle of tasks that wait for each other.</source>
        <translation>请打破任务之间的循环等待。</translation>
    </message>
    <message>
        <source>The task “%1” begins before the one it waits for has ended.</source>
        <translation>任务“%1”在所等待的任务结束前就已开始。</translation>
    </message>
    <message>
        <source>Let it begin after the task it waits for.</source>
        <translation>请让它在所等待的任务之后开始。</translation>
    </message>
    <message>
        <source>Budget line %1 has no category.</source>
        <translation>预算第 %1 行没有科目。</translation>
    </message>
    <message>
        <source>Say which category the line belongs to.</source>
        <translation>请说明此行属于哪个科目。</translation>
    </message>
    <message>
        <source>The amount of budget line %1 is not above 0.</source>
        <translation>预算第 %1 行的金额不大于 0。</translation>
    </message>
    <message>
        <source>Give the line an amount above 0, or remove it.</source>
        <translation>请填写大于 0 的金额，或删除该行。</translation>
    </message>
    <message>
        <source>The quantity of budget line %1 is not above 0.</source>
        <translation>预算第 %1 行的数量不大于 0。</translation>
    </message>
    <message>
        <source>Give a quantity above 0, or none.</source>
        <translation>请填写大于 0 的数量，或不填。</translation>
    </message>
    <message>
        <source>The amount of budget line %1 is not quantity × unit price.</source>
        <translation>预算第 %1 行的金额不等于数量 × 单价。</translation>
    </message>
    <message>
        <source>Correct the quantity, the unit price or the amount.</source>
        <translation>请更正数量、单价或金额。</translation>
    </message>
    <message>
        <source>The company goal is stated.</source>
        <translation>已说明公司目标。</translation>
    </message>
    <message>
        <source>The company goal it serves is not stated.</source>
        <translation>未说明所服务的公司目标。</translation>
    </message>
    <message>
        <source>Name the company goal the activity serves.</source>
        <translation>请写明活动服务的公司目标。</translation>
    </message>
    <message>
        <source>The market need is stated.</source>
        <translation>已说明市场需求。</translation>
    </message>
    <message>
        <source>The market need it answers is not stated.</source>
        <translation>未说明所回应的市场需求。</translation>
    </message>
    <message>
        <source>Name the market need the activity answers.</source>
        <translation>请写明活动回应的市场需求。</translation>
    </message>
    <message>
        <source>The expected effect on awareness is stated.</source>
        <translation>已说明预期的知名度效果。</translation>
    </message>
    <message>
        <source>The expected effect on awareness is not stated.</source>
        <translation>未说明预期的知名度效果。</translation>
    </message>
    <message>
        <source>Say how far the company will be better known.</source>
        <translation>请说明公司知名度将提升多少。</translation>
    </message>
    <message>
        <source>The expected effect on the brand is stated.</source>
        <translation>已说明预期的品牌效果。</translation>
    </message>
    <message>
        <source>The expected effect on the brand is not stated.</source>
        <translation>未说明预期的品牌效果。</translation>
    </message>
    <message>
        <source>Say what the brand will gain.</source>
        <translation>请说明品牌将有何收获。</translation>
    </message>
    <message>
        <source>The activity has a title.</source>
        <translation>活动有名称。</translation>
    </message>
    <message>
        <source>The activity has no title.</source>
        <translation>活动没有名称。</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>The type is chosen.</source>
        <translation>已选择类型。</translation>
    </message>
    <message>
        <source>The type is not chosen.</source>
        <translation>未选择类型。</translation>
    </message>
    <message>
        <source>Choose the type; it brings a template.</source>
        <translation>请选择类型；类型带有模板。</translation>
    </message>
    <message>
        <source>The owner is named.</source>
        <translation>已指定负责人。</translation>
    </message>
    <message>
        <source>Nobody answers for the activity.</source>
        <translation>活动没有负责人。</translation>
    </message>
    <message>
        <source>Name the person who leads it.</source>
        <translation>请指定负责人。</translation>
    </message>
    <message>
        <source>It runs from %1 to %2.</source>
        <translation>活动自 %1 至 %2。</translation>
    </message>
    <message>
        <source>Its first or last day is missing.</source>
        <translation>缺少首日或末日。</translation>
    </message>
    <message>
        <source>Its times are in order.</source>
        <translation>起止时间有序。</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>Give an end that is later than the beginning.</source>
        <translation>请填写晚于开始的结束时间。</translation>
    </message>
    <message>
        <source>The needs of the market are described.</source>
        <translation>已描述市场需求。</translation>
    </message>
    <message>
        <source>The needs of the market are not described.</source>
        <translation>未描述市场需求。</translation>
    </message>
    <message>
        <source>Describe what customers need.</source>
        <translation>请描述客户需要什么。</translation>
    </message>
    <message>
        <source>The competitors are described.</source>
        <translation>已描述竞争对手。</translation>
    </message>
    <message>
        <source>The competitors are not described.</source>
        <translation>未描述竞争对手。</translation>
    </message>
    <message>
        <source>Describe what competitors do; say so if there are none.</source>
        <translation>请描述竞争对手的动向；没有则写明没有。</translation>
    </message>
    <message>
        <source>The goals are stated.</source>
        <translation>已说明目标。</translation>
    </message>
    <message>
        <source>The goals are not stated.</source>
        <translation>未说明目标。</translation>
    </message>
    <message>
        <source>Say what the activity is to achieve.</source>
        <translation>请说明活动要达到什么。</translation>
    </message>
    <message>
        <source>The target market is named.</source>
        <translation>已指明目标市场。</translation>
    </message>
    <message>
        <source>The target market is not named.</source>
        <translation>未指明目标市场。</translation>
    </message>
    <message>
        <source>Name the target market.</source>
        <translation>请指明目标市场。</translation>
    </message>
    <message>
        <source>The customer segment is named.</source>
        <translation>已指明客户群。</translation>
    </message>
    <message>
        <source>The customer segment is not named.</source>
        <translation>未指明客户群。</translation>
    </message>
    <message>
        <source>Name the customers it is meant for.</source>
        <translation>请指明面向哪些客户。</translation>
    </message>
    <message>
        <source>The research is named.</source>
        <translation>已指明调研依据。</translation>
    </message>
    <message>
        <source>The research it rests on is not named.</source>
        <translation>未指明所依据的调研。</translation>
    </message>
    <message>
        <source>Name the research, with its date and source.</source>
        <translation>请写明调研及其日期和来源。</translation>
    </message>
    <message>
        <source>The promotion plan is given.</source>
        <translation>已有推广计划。</translation>
    </message>
    <message>
        <source>The promotion plan is missing.</source>
        <translation>没有推广计划。</translation>
    </message>
    <message>
        <source>Say by which channels, when and with what message.</source>
        <translation>请说明通过哪些渠道、何时、传递什么信息。</translation>
    </message>
    <message>
        <source>The expected sales are stated.</source>
        <translation>已说明预计销售额。</translation>
    </message>
    <message>
        <source>The sales it is meant to move are not stated.</source>
        <translation>未说明要带动的销售额。</translation>
    </message>
    <message>
        <source>The brief ends in a strategy.</source>
        <translation>简报以策略收尾。</translation>
    </message>
    <message>
        <source>The brief does not end in a strategy.</source>
        <translation>简报没有以策略收尾。</translation>
    </message>
    <message>
        <source>Write the strategy that follows from needs and goals.</source>
        <translation>请写出由需求和目标得出的策略。</translation>
    </message>
    <message>
        <source>There is no market brief.</source>
        <translation>没有市场简报。</translation>
    </message>
    <message>
        <source>Ask the promotion group for a market brief first.</source>
        <translation>请先请推广组提出市场简报。</translation>
    </message>
    <message>
        <source>Ask the promotion group to complete the brief.</source>
        <translation>请推广组补全简报。</translation>
    </message>
    <message>
        <source>The promotion group has accepted the brief.</source>
        <translation>推广组已接受简报。</translation>
    </message>
    <message>
        <source>The promotion group has not accepted the brief.</source>
        <translation>推广组尚未接受简报。</translation>
    </message>
    <message>
        <source>Ask the promotion group to accept the brief.</source>
        <translation>请推广组接受简报。</translation>
    </message>
    <message>
        <source>The planning group has accepted the brief.</source>
        <translation>策划组已接受简报。</translation>
    </message>
    <message>
        <source>The planning group has not accepted the brief.</source>
        <translation>策划组尚未接受简报。</translation>
    </message>
    <message>
        <source>Ask the planning group to accept the brief.</source>
        <translation>请策划组接受简报。</translation>
    </message>
    <message>
        <source>The plan has no budget.</source>
        <translation>方案没有预算。</translation>
    </message>
    <message>
        <source>The plan has a budget.</source>
        <translation>方案有预算。</translation>
    </message>
    <message>
        <source>Enter at least one budget line with an amount above 0.</source>
        <translation>请至少填写一行金额大于 0 的预算。</translation>
    </message>
    <message>
        <source>There is no milestone.</source>
        <translation>没有里程碑。</translation>
    </message>
    <message>
        <source>There are milestones.</source>
        <translation>已有里程碑。</translation>
    </message>
    <message>
        <source>Set at least one milestone with an owner and a due date.</source>
        <translation>请至少设一个有负责人和期限的里程碑。</translation>
    </message>
    <message>
        <source>A milestone has no title.</source>
        <translation>有一个里程碑没有名称。</translation>
    </message>
    <message>
        <source>Name the milestone, or remove the row.</source>
        <translation>请填写里程碑名称，或删除该行。</translation>
    </message>
    <message>
        <source>Nobody answers for the milestone “%1”.</source>
        <translation>里程碑“%1”没有负责人。</translation>
    </message>
    <message>
        <source>Name its owner.</source>
        <translation>请指定负责人。</translation>
    </message>
    <message>
        <source>The milestone “%1” has no due date.</source>
        <translation>里程碑“%1”没有期限。</translation>
    </message>
    <message>
        <source>Give it a due date.</source>
        <translation>请填写期限。</translation>
    </message>
    <message>
        <source>The tasks follow each other in time.</source>
        <translation>任务在时间上前后衔接。</translation>
    </message>
    <message>
        <source>No figure says what it is to reach.</source>
        <translation>没有指标说明要达到什么。</translation>
    </message>
    <message>
        <source>Figures say what it is to reach.</source>
        <translation>指标说明了要达到什么。</translation>
    </message>
    <message>
        <source>Set at least one target figure, such as leads or orders.</source>
        <translation>请至少设一项目标指标，如线索数或订单额。</translation>
    </message>
    <message>
        <source>A target figure has no name.</source>
        <translation>有一项目标指标没有名称。</translation>
    </message>
    <message>
        <source>Name the figure, or remove the row.</source>
        <translation>请填写指标名称，或删除该行。</translation>
    </message>
    <message>
        <source>The target of “%1” is not above 0.</source>
        <translation>“%1”的目标值不大于 0。</translation>
    </message>
    <message>
        <source>Give it a target above 0.</source>
        <translation>请填写大于 0 的目标值。</translation>
    </message>
    <message>
        <source>The activity is an idea so far.</source>
        <translation>活动目前只是意向。</translation>
    </message>
    <message>
        <source>The market brief is not accepted yet.</source>
        <translation>市场简报尚未被接受。</translation>
    </message>
    <message>
        <source>Plan and budget are being written.</source>
        <translation>方案和预算正在编写。</translation>
    </message>
    <message>
        <source>The plan is being countersigned.</source>
        <translation>方案正在会签。</translation>
    </message>
    <message>
        <source>The plan is waiting for approval.</source>
        <translation>方案正在等待审批。</translation>
    </message>
    <message>
        <source>The plan is approved and frozen.</source>
        <translation>方案已批准并冻结。</translation>
    </message>
    <message>
        <source>The plan was returned for change.</source>
        <translation>方案已被退回修改。</translation>
    </message>
    <message>
        <source>The plan was withdrawn.</source>
        <translation>方案已撤回。</translation>
    </message>
    <message>
        <source>The plan was rejected.</source>
        <translation>方案未通过。</translation>
    </message>
    <message>
        <source>The activity is cancelled.</source>
        <translation>活动已取消。</translation>
    </message>
    <message>
        <source>The brief is a draft.</source>
        <translation>简报是草稿。</translation>
    </message>
    <message>
        <source>The brief is submitted.</source>
        <translation>简报已提交。</translation>
    </message>
    <message>
        <source>The brief is accepted by both groups.</source>
        <translation>简报已被两组接受。</translation>
    </message>
    <message>
        <source>The brief was returned for change.</source>
        <translation>简报已被退回修改。</translation>
    </message>
    <message>
        <source>Withdraw the plan, or have it returned, before changing the activity.</source>
        <translation>请先撤回方案或请审批人退回，再修改活动。</translation>
    </message>
    <message>
        <source>A brief is written and submitted before it is accepted.</source>
        <translation>简报在被接受之前撰写和提交。</translation>
    </message>
    <message>
        <source>The promotion group submits the brief first.</source>
        <translation>请推广组先提交简报。</translation>
    </message>
    <message>
        <source>A plan is written once its brief is accepted, and while it is not under decision or approved.</source>
        <translation>简报被接受后才能编写方案；审批中和已批准的方案不能修改。</translation>
    </message>
    <message>
        <source>A plan is submitted while it is being written, returned or withdrawn.</source>
        <translation>方案在编写中、被退回或撤回时可以提交。</translation>
    </message>
    <message>
        <source>Submit the plan first.</source>
        <translation>请先提交方案。</translation>
    </message>
    <message>
        <source>Milestones are marked once the plan is approved.</source>
        <translation>方案批准后才标记里程碑。</translation>
    </message>
    <message>
        <source>What is rejected or cancelled stays as it is; begin a new activity.</source>
        <translation>未通过或已取消的活动保持原样；请另立新活动。</translation>
    </message>
    <message>
        <source>The author works in the promotion group.</source>
        <translation>撰写人在推广组工作。</translation>
    </message>
    <message>
        <source>Only the promotion group gives the market brief.</source>
        <translation>只有推广组可以提出市场简报。</translation>
    </message>
    <message>
        <source>Ask a colleague of the promotion group to write it.</source>
        <translation>请推广组的同事撰写。</translation>
    </message>
    <message>
        <source>The author works in the planning group.</source>
        <translation>编写人在策划组工作。</translation>
    </message>
    <message>
        <source>Only the planning group writes the plan and the budget.</source>
        <translation>只有策划组可以编写方案和预算。</translation>
    </message>
    <message>
        <source>Ask a colleague of the planning group to write it.</source>
        <translation>请策划组的同事编写。</translation>
    </message>
    <message>
        <source>The author works in the execution group.</source>
        <translation>填报人在执行组工作。</translation>
    </message>
    <message>
        <source>Only the execution group reports execution and on-site work.</source>
        <translation>只有执行组可以填报执行和现场工作。</translation>
    </message>
    <message>
        <source>Ask a colleague of the execution group to report it.</source>
        <translation>请执行组的同事填报。</translation>
    </message>
    <message>
        <source>The promotion group stands by the strategy.</source>
        <translation>推广组确认该策略。</translation>
    </message>
    <message>
        <source>Only the promotion group can accept the brief for itself.</source>
        <translation>只有推广组可以代表本组接受简报。</translation>
    </message>
    <message>
        <source>Ask a colleague of the promotion group to accept it.</source>
        <translation>请推广组的同事接受。</translation>
    </message>
    <message>
        <source>The planning group accepts the strategy.</source>
        <translation>策划组接受该策略。</translation>
    </message>
    <message>
        <source>Only the planning group can accept the brief for itself.</source>
        <translation>只有策划组可以代表本组接受简报。</translation>
    </message>
    <message>
        <source>Ask a colleague of the planning group to accept it.</source>
        <translation>请策划组的同事接受。</translation>
    </message>
    <message>
        <source>The promotion and planning groups agree on the brief.</source>
        <translation>推广组和策划组共同商定简报。</translation>
    </message>
    <message>
        <source>Only the promotion and planning groups can return the brief.</source>
        <translation>只有推广组和策划组可以退回简报。</translation>
    </message>
    <message>
        <source>Ask a colleague of one of the two groups.</source>
        <translation>请两组之一的同事处理。</translation>
    </message>
    <message>
        <source>The reason of the return is given.</source>
        <translation>已说明退回原因。</translation>
    </message>
    <message>
        <source>The reason of the return is missing.</source>
        <translation>未说明退回原因。</translation>
    </message>
    <message>
        <source>Say what the brief must still answer.</source>
        <translation>请说明简报还需回答什么。</translation>
    </message>
    <message>
        <source>The activity would have begun on %1.</source>
        <translation>活动在 %1 就应已开始。</translation>
    </message>
    <message>
        <source>The activity lies ahead.</source>
        <translation>活动尚未开始。</translation>
    </message>
    <message>
        <source>Give it a first day from today on.</source>
        <translation>请把首日定在今天或以后。</translation>
    </message>
    <message>
        <source>The plan has a summary.</source>
        <translation>方案有概要。</translation>
    </message>
    <message>
        <source>The plan has no summary.</source>
        <translation>方案没有概要。</translation>
    </message>
    <message>
        <source>Say in a few sentences what will be done.</source>
        <translation>请用几句话说明要做什么。</translation>
    </message>
    <message>
        <source>The promotion group has countersigned.</source>
        <translation>推广组已会签。</translation>
    </message>
    <message>
        <source>The promotion group has not countersigned.</source>
        <translation>推广组尚未会签。</translation>
    </message>
    <message>
        <source>The approval flow must ask the promotion group before the director.</source>
        <translation>审批流程必须在总监之前请推广组会签。</translation>
    </message>
    <message>
        <source>The execution group has countersigned.</source>
        <translation>执行组已会签。</translation>
    </message>
    <message>
        <source>The execution group has not countersigned.</source>
        <translation>执行组尚未会签。</translation>
    </message>
    <message>
        <source>The approval flow must ask the execution group before the director.</source>
        <translation>审批流程必须在总监之前请执行组会签。</translation>
    </message>
    <message>
        <source>The reason of the cancellation is given.</source>
        <translation>已说明取消原因。</translation>
    </message>
    <message>
        <source>The reason of the cancellation is missing.</source>
        <translation>未说明取消原因。</translation>
    </message>
    <message>
        <source>Say why the activity will not take place.</source>
        <translation>请说明活动为何不再举行。</translation>
    </message>
    <message>
        <source>%1 yuan had been spent.</source>
        <translation>已支出 %1 元。</translation>
    </message>
    <message>
        <source>What has been spent is not stated.</source>
        <translation>未说明已支出金额。</translation>
    </message>
    <message>
        <source>State what has been spent so far; 0 if nothing.</source>
        <translation>请填写目前已支出的金额；没有则填 0。</translation>
    </message>
    <message>
        <source>The milestone is due on %1.</source>
        <translation>里程碑的期限为 %1。</translation>
    </message>
    <message>
        <source>A milestone is reached today or earlier, not in the future.</source>
        <translation>里程碑只能在今天或以前达成，不能在将来。</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Market brief</source>
        <translation>市场简报</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>策划中</translation>
    </message>
    <message>
        <source>Countersigning</source>
        <translation>会签中</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>审批中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Write brief</source>
        <translation>撰写简报</translation>
    </message>
    <message>
        <source>Submit brief</source>
        <translation>提交简报</translation>
    </message>
    <message>
        <source>Accept brief</source>
        <translation>接受简报</translation>
    </message>
    <message>
        <source>Return brief</source>
        <translation>退回简报</translation>
    </message>
    <message>
        <source>Agree on the strategy</source>
        <translation>议定策略</translation>
    </message>
    <message>
        <source>Write plan</source>
        <translation>编写方案</translation>
    </message>
    <message>
        <source>Submit plan</source>
        <translation>提交方案</translation>
    </message>
    <message>
        <source>Finish countersigning</source>
        <translation>完成会签</translation>
    </message>
    <message>
        <source>Reopen countersigning</source>
        <translation>重新会签</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Mark as reached</source>
        <translation>标记达成</translation>
    </message>
    <message>
        <source>Cancel activity</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>the promotion group</source>
        <translation>市场推广组</translation>
    </message>
    <message>
        <source>the planning group</source>
        <translation>活动策划组</translation>
    </message>
    <message>
        <source>the promotion and planning groups</source>
        <translation>推广组和策划组</translation>
    </message>
    <message>
        <source>the owner of the milestone</source>
        <translation>里程碑负责人</translation>
    </message>
    <message>
        <source>those who decide its approval</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>This activity template can&apos;t be read.</source>
        <translation>无法读取此活动模板。</translation>
    </message>
    <message>
        <source>“%1” is not an amount in yuan.</source>
        <translation>“%1”不是以元计的金额。</translation>
    </message>
    <message>
        <source>The amount must be above 0 and at most %1.</source>
        <translation>金额须大于 0，且不超过 %1。</translation>
    </message>
    <message>
        <source>“%1” is not a quantity with at most three decimals.</source>
        <translation>“%1”不是至多三位小数的数量。</translation>
    </message>
    <message>
        <source>The quantity must be above 0.</source>
        <translation>数量须大于 0。</translation>
    </message>
    <message>
        <source>Quantity × unit price is %1; correct one of the three.</source>
        <translation>数量 × 单价为 %1；请更正三者之一。</translation>
    </message>
    <message>
        <source>Give the amount, or the unit price it follows from.</source>
        <translation>请填写金额，或据以计算的单价。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A plan is handed in %1 days before the first day, here by %2.</source>
        <translation>方案应在活动首日前 %1 天提交，即不迟于 %2。</translation>
    </message>
    <message>
        <source>Give the activity a later first day.</source>
        <translation>请推迟活动首日。</translation>
    </message>
    <message>
        <source>The plan has %1 milestones; %2 are asked for.</source>
        <translation>方案有 %1 个里程碑，要求 %2 个。</translation>
    </message>
    <message>
        <source>Add the milestones that are missing.</source>
        <translation>请补充里程碑。</translation>
    </message>
    <message>
        <source>The plan has %1 target figures; %2 are asked for.</source>
        <translation>方案有 %1 项目标数值，要求 %2 项。</translation>
    </message>
    <message>
        <source>Add the target figures that are missing.</source>
        <translation>请补充目标数值。</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>延误 %1 天</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Budget (yuan)</source>
        <translation>预算（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Budget category (yuan)</source>
        <translation>预算科目（元）</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>达成日</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Market brief and strategy</source>
        <translation>市场简报与策略</translation>
    </message>
    <message>
        <source>by the promotion group</source>
        <translation>由推广组提出</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>accepted for promotion by %1</source>
        <translation>推广组 %1 已接受</translation>
    </message>
    <message>
        <source>not yet accepted for promotion</source>
        <translation>推广组尚未接受</translation>
    </message>
    <message>
        <source>accepted for planning by %1</source>
        <translation>策划组 %1 已接受</translation>
    </message>
    <message>
        <source>not yet accepted for planning</source>
        <translation>策划组尚未接受</translation>
    </message>
    <message>
        <source>Plan and budget v%1</source>
        <translation>方案与预算 v%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 编写</translation>
    </message>
    <message>
        <source>by the promotion and execution groups</source>
        <translation>由推广组和执行组会签</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>by those whom the limits name</source>
        <translation>按限额逐级审批</translation>
    </message>
    <message>
        <source>This is no day; write 2026-12-10.</source>
        <translation>这不是日期；请写作 2026-12-10。</translation>
    </message>
    <message>
        <source>Nobody of this name works here.</source>
        <translation>在职人员中没有此人。</translation>
    </message>
    <message>
        <source>Waits for row</source>
        <translation>等待第几行</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>进度（%）</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>请填写 %1 至 %2 的整数。</translation>
    </message>
    <message>
        <source>Target figure</source>
        <translation>目标指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Write a number with at most two decimals.</source>
        <translation>请填写至多两位小数的数字。</translation>
    </message>
</context>
<context>
    <name>activity_plan</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1  Activity Plan</source>
        <translation>%1活动方案</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>活动目标</translation>
    </message>
    <message>
        <source>Market brief</source>
        <translation>市场简报</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Budget (CNY)</source>
        <translation>预算（元）</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Target figures</source>
        <translation>目标指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量方式</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>科目与明细</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>工作任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参与人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批情况</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>You have no right to see this.</source>
        <translation>您无权查看此内容。</translation>
    </message>
    <message>
        <source>Ask the administrator which role opens it.</source>
        <translation>请向管理员询问哪个角色可以查看。</translation>
    </message>
    <message>
        <source>The record was not found.</source>
        <translation>没有找到这条记录。</translation>
    </message>
    <message>
        <source>It may have been withdrawn, or it is not among the records you may see.</source>
        <translation>它可能已被撤回，或不在您可查看的范围内。</translation>
    </message>
    <message>
        <source>Someone changed this record meanwhile.</source>
        <translation>这条记录刚才已被别人修改。</translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>Activity plan</source>
        <translation>活动方案</translation>
    </message>
    <message>
        <source>Correct the step %1</source>
        <translation>请修改步骤 %1</translation>
    </message>
    <message>
        <source>From %1 yuan on an approval is signed</source>
        <translation>%1 元及以上的审批须签名</translation>
    </message>
    <message>
        <source>Enter your password to sign with your own key</source>
        <translation>请输入口令，以本人密钥签名</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>同意。</translation>
    </message>
    <message>
        <source>I propose to agree.</source>
        <translation>拟同意。</translation>
    </message>
    <message>
        <source>Agreed, mind the budget.</source>
        <translation>同意，请注意控制预算。</translation>
    </message>
    <message>
        <source>Finance to check once more, please.</source>
        <translation>请财务复核。</translation>
    </message>
    <message>
        <source>Please add to it and submit again.</source>
        <translation>请补充后重新提交。</translation>
    </message>
    <message>
        <source>Not agreed.</source>
        <translation>不同意。</translation>
    </message>
    <message>
        <source>A fact the flow may ask for is missing: %1</source>
        <translation>缺少流程所需的数据：%1</translation>
    </message>
    <message>
        <source>No approval flow is in force for this kind of request</source>
        <translation>此类申请尚无启用的审批流程</translation>
    </message>
    <message>
        <source>Ask the keeper of the flows to put one in force</source>
        <translation>请流程管理员启用审批流程</translation>
    </message>
    <message>
        <source>This kind of record can&apos;t be approved</source>
        <translation>此类记录不能提交审批</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>Under approval</source>
        <translation>审批中</translation>
    </message>
    <message>
        <source>Waits for an appointment</source>
        <translation>待任命审批人</translation>
    </message>
    <message>
        <source>Returned for change</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Submitted again</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Submission withdrawn</source>
        <translation>撤回提交</translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation>撤回意见</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Copied to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Decision on the same content stands</source>
        <translation>内容未变，原意见有效</translation>
    </message>
    <message>
        <source>Place left out</source>
        <translation>跳过该席位</translation>
    </message>
    <message>
        <source>Step does not apply</source>
        <translation>步骤不适用</translation>
    </message>
    <message>
        <source>Someone else decides</source>
        <translation>改由他人审批</translation>
    </message>
    <message>
        <source>The turn has passed</source>
        <translation>待办已转移</translation>
    </message>
    <message>
        <source>Deciders found again</source>
        <translation>已重新确定审批人</translation>
    </message>
    <message>
        <source>A stored approval contradicts itself</source>
        <translation>存储的审批记录自相矛盾</translation>
    </message>
    <message>
        <source>The request has ended already</source>
        <translation>该申请已经结束</translation>
    </message>
    <message>
        <source>Begin a new request; it can refer to this one</source>
        <translation>请另行提交新的申请，可注明原申请</translation>
    </message>
    <message>
        <source>The request is under approval</source>
        <translation>该申请正在审批中</translation>
    </message>
    <message>
        <source>Wait for the decision, or withdraw the request</source>
        <translation>请等待审批结果，或先撤回申请</translation>
    </message>
    <message>
        <source>The request lies with the applicant</source>
        <translation>该申请在申请人处</translation>
    </message>
    <message>
        <source>It can be decided when the applicant has submitted it again</source>
        <translation>申请人重新提交后方可审批</translation>
    </message>
    <message>
        <source>The applicant can&apos;t register decisions on his own request</source>
        <translation>申请人不能登记对本人申请的线下签批</translation>
    </message>
    <message>
        <source>Let someone else register the paper</source>
        <translation>请由他人登记</translation>
    </message>
    <message>
        <source>A decision on paper is registered with its scan</source>
        <translation>线下签批须附扫描件登记</translation>
    </message>
    <message>
        <source>Attach the scan of the signed sheet</source>
        <translation>请附上已签审批单的扫描件</translation>
    </message>
    <message>
        <source>The day of a decision on paper can&apos;t lie ahead</source>
        <translation>线下签批日期不能晚于今天</translation>
    </message>
    <message>
        <source>Enter the day on which the paper was signed</source>
        <translation>请填写纸质审批单的签署日期</translation>
    </message>
    <message>
        <source>Nobody decides his own request</source>
        <translation>任何人不得审批本人的申请</translation>
    </message>
    <message>
        <source>Others decide before you: it is not your turn yet</source>
        <translation>前面还有人未审批，尚未轮到您</translation>
    </message>
    <message>
        <source>This decision is not yours: the flow asks someone else now</source>
        <translation>流程当前由他人审批，您无权决定</translation>
    </message>
    <message>
        <source>The content has changed since you opened it</source>
        <translation>您打开后内容已被修改</translation>
    </message>
    <message>
        <source>Read the present content, then decide</source>
        <translation>请阅读最新内容后再审批</translation>
    </message>
    <message>
        <source>A refusal or return needs a reason</source>
        <translation>驳回或退回须说明理由</translation>
    </message>
    <message>
        <source>Say what should be different</source>
        <translation>请说明需要修改之处</translation>
    </message>
    <message>
        <source>Someone has decided already: the request can&apos;t be withdrawn any more</source>
        <translation>已有人作出审批，不能再撤回</translation>
    </message>
    <message>
        <source>Ask a decider to return it, or cancel it</source>
        <translation>请审批人退回，或作废该申请</translation>
    </message>
    <message>
        <source>The applicant withdrew the request</source>
        <translation>申请人已撤回</translation>
    </message>
    <message>
        <source>Only the last decision can be taken back, by the one who gave it, while nobody after him has decided</source>
        <translation>只有最后作出的意见、在其后无人审批时，才能由本人撤回</translation>
    </message>
    <message>
        <source>He took his decision back</source>
        <translation>本人撤回了意见</translation>
    </message>
    <message>
        <source>A decision before it was taken back</source>
        <translation>前一意见已被撤回</translation>
    </message>
    <message>
        <source>A request is returned to a step that has decided before</source>
        <translation>只能退回到已审批过的步骤</translation>
    </message>
    <message>
        <source>Choose an earlier step, or the applicant</source>
        <translation>请选择之前的步骤或申请人</translation>
    </message>
    <message>
        <source>The request was returned to the applicant</source>
        <translation>申请已退回申请人</translation>
    </message>
    <message>
        <source>The request was returned to an earlier step</source>
        <translation>申请已退回之前的步骤</translation>
    </message>
    <message>
        <source>A request is cancelled by the applicant, or by an administrator with a reason</source>
        <translation>申请由申请人作废，或由管理员说明理由后作废</translation>
    </message>
    <message>
        <source>Cancelling the request of someone else needs a reason</source>
        <translation>作废他人的申请须说明理由</translation>
    </message>
    <message>
        <source>Say why it is cancelled</source>
        <translation>请说明作废的理由</translation>
    </message>
    <message>
        <source>The comment is empty</source>
        <translation>评论内容为空</translation>
    </message>
    <message>
        <source>Nobody was named who has no copy yet</source>
        <translation>所选人员均已收到抄送</translation>
    </message>
    <message>
        <source>Choose people in service who have no copy yet</source>
        <translation>请选择尚未收到抄送的在职人员</translation>
    </message>
    <message>
        <source>The condition asks for a fact this kind of request does not declare: %1</source>
        <translation>条件引用了此类申请没有的数据：%1</translation>
    </message>
    <message>
        <source>The condition compares %1 with %2, which is of another kind</source>
        <translation>条件把 %1 与不同类型的 %2 比较</translation>
    </message>
    <message>
        <source>The condition asks for a policy parameter that is not in force: %1</source>
        <translation>条件引用了未生效的制度参数：%1</translation>
    </message>
    <message>
        <source>%1 has no order: only = and != can be asked of it</source>
        <translation>%1 不能比较大小，只能用 = 或 !=</translation>
    </message>
    <message>
        <source>A group of the condition is empty</source>
        <translation>条件中有空的分组</translation>
    </message>
    <message>
        <source>The condition can&apos;t be read at character %1: expected %2</source>
        <translation>条件第 %1 个字符处无法识别，应为 %2</translation>
    </message>
    <message>
        <source>Head of %1</source>
        <translation>%1负责人</translation>
    </message>
    <message>
        <source>Successor of %1, who has left</source>
        <translation>%1 已离职，由其接任者审批</translation>
    </message>
    <message>
        <source>The post is vacant: the line above decides</source>
        <translation>岗位空缺，由上级审批</translation>
    </message>
    <message>
        <source>The applicant holds this place himself, and others decide the step</source>
        <translation>该席位由申请人本人担任，本步骤由其他人审批</translation>
    </message>
    <message>
        <source>Nobody decides his own request: the line above decides</source>
        <translation>任何人不得审批本人的申请，由上级审批</translation>
    </message>
    <message>
        <source>Small center: %1 deciders instead of %2</source>
        <translation>小型中心：由 %1 人审批，原需 %2 人</translation>
    </message>
    <message>
        <source>A further decider: the step needs %1</source>
        <translation>还需一名审批人：本步骤需 %1 人</translation>
    </message>
    <message>
        <source>Too few people hold the places of this step</source>
        <translation>本步骤的在岗人数不足</translation>
    </message>
    <message>
        <source>The facts of an approval can&apos;t be read: %1</source>
        <translation>无法读取审批数据：%1</translation>
    </message>
    <message>
        <source>The step names nobody who decides</source>
        <translation>步骤没有指定审批人</translation>
    </message>
    <message>
        <source>A decider of the step is named only by half</source>
        <translation>步骤的审批人指定不完整</translation>
    </message>
    <message>
        <source>The number of approvals can&apos;t be negative</source>
        <translation>同意人数不能为负</translation>
    </message>
    <message>
        <source>The step needs %1 approvals but names only %2 deciders</source>
        <translation>步骤需 %1 人同意，但只指定了 %2 名审批人</translation>
    </message>
    <message>
        <source>At least one refusal must be able to end the request</source>
        <translation>至少一人不同意即应能终止申请</translation>
    </message>
    <message>
        <source>Where all must approve, one refusal ends the request: it can&apos;t need more</source>
        <translation>须全体同意时，一人不同意即终止，不能要求更多</translation>
    </message>
    <message>
        <source>The step has no key</source>
        <translation>步骤没有标识</translation>
    </message>
    <message>
        <source>The title is needed in English and in Chinese</source>
        <translation>标题须有中文和英文</translation>
    </message>
    <message>
        <source>The working days to decide in can&apos;t be negative</source>
        <translation>办理期限不能为负</translation>
    </message>
    <message>
        <source>Someone with the role head of center</source>
        <translation>担任中心负责人角色的人员</translation>
    </message>
    <message>
        <source>Someone with the role manager</source>
        <translation>担任经理角色的人员</translation>
    </message>
    <message>
        <source>Someone with the role department head</source>
        <translation>担任部门负责人角色的人员</translation>
    </message>
    <message>
        <source>Someone with the role group leader</source>
        <translation>担任组长角色的人员</translation>
    </message>
    <message>
        <source>Someone with the role secretary</source>
        <translation>担任秘书角色的人员</translation>
    </message>
    <message>
        <source>Someone with the role staff</source>
        <translation>担任员工角色的人员</translation>
    </message>
    <message>
        <source>Someone with the role human resources</source>
        <translation>担任人事角色的人员</translation>
    </message>
    <message>
        <source>Someone with the role finance</source>
        <translation>担任财务角色的人员</translation>
    </message>
    <message>
        <source>Someone with the role auditor</source>
        <translation>担任审计角色的人员</translation>
    </message>
    <message>
        <source>Someone with the role administrator</source>
        <translation>担任管理员角色的人员</translation>
    </message>
    <message>
        <source>Head of the unit for market promotion</source>
        <translation>市场推广组负责人</translation>
    </message>
    <message>
        <source>Head of the unit for activity planning</source>
        <translation>活动策划组负责人</translation>
    </message>
    <message>
        <source>Head of the unit for execution</source>
        <translation>执行组负责人</translation>
    </message>
    <message>
        <source>Head of the unit with the function %1</source>
        <translation>承担 %1 职能的单位负责人</translation>
    </message>
    <message>
        <source>The flow has no id</source>
        <translation>流程没有标识</translation>
    </message>
    <message>
        <source>The flow does not say what it approves</source>
        <translation>流程没有说明审批对象</translation>
    </message>
    <message>
        <source>Versions of a flow begin at 1</source>
        <translation>流程版本从 1 开始</translation>
    </message>
    <message>
        <source>The flow has no steps: nobody would decide</source>
        <translation>流程没有步骤，无人审批</translation>
    </message>
    <message>
        <source>The flow needs a final substitute: a person, a position or a role that decides where the line ends</source>
        <translation>流程须指定最终代审人：在无上级可审批时由该人员、岗位或角色审批</translation>
    </message>
    <message>
        <source>Two steps have the same key: %1</source>
        <translation>两个步骤的标识相同：%1</translation>
    </message>
    <message>
        <source>A person named by the flow</source>
        <translation>流程指定的人员</translation>
    </message>
    <message>
        <source>Holder of the position %1</source>
        <translation>%1岗位的任职者</translation>
    </message>
    <message>
        <source>Head of the applicant&apos;s unit</source>
        <translation>申请人所在单位负责人</translation>
    </message>
    <message>
        <source>Head of the applicant&apos;s department</source>
        <translation>申请人所在部门负责人</translation>
    </message>
    <message>
        <source>Head of the center</source>
        <translation>中心负责人</translation>
    </message>
    <message>
        <source>The definition of the flow can&apos;t be read at %1</source>
        <translation>流程定义在 %1 处无法读取</translation>
    </message>
    <message>
        <source>The request has ended</source>
        <translation>申请已结束</translation>
    </message>
    <message>
        <source>Its condition does not hold: %1</source>
        <translation>条件不成立：%1</translation>
    </message>
    <message>
        <source>The post that decides is held by someone else now</source>
        <translation>审批岗位已由他人担任</translation>
    </message>
    <message>
        <source>Everyone who decides this step has been found</source>
        <translation>本步骤的审批人已全部确定</translation>
    </message>
    <message>
        <source>He approved this content in this step before, and the flow lets that stand</source>
        <translation>本人此前在本步骤已同意相同内容，按流程继续有效</translation>
    </message>
    <message>
        <source>He approved the same content in the step before</source>
        <translation>本人在上一步骤已同意相同内容</translation>
    </message>
    <message>
        <source>He approved the same content in the step before (small center)</source>
        <translation>本人在上一步骤已同意相同内容（小型中心）</translation>
    </message>
    <message>
        <source>The step has the approvals it needs</source>
        <translation>本步骤已获所需同意</translation>
    </message>
    <message>
        <source>Nobody may decide a step of this request</source>
        <translation>该申请有步骤无人可审批</translation>
    </message>
    <message>
        <source>The content has changed: the review starts again</source>
        <translation>内容已修改，重新审批</translation>
    </message>
    <message>
        <source>Ask the keeper of the flow to correct its condition</source>
        <translation>请流程管理员修正条件</translation>
    </message>
    <message>
        <source>No step of the flow applies to this request: nobody would decide it</source>
        <translation>流程中没有适用的步骤，无人审批</translation>
    </message>
    <message>
        <source>Ask the keeper of the flow to correct its conditions</source>
        <translation>请流程管理员修正条件</translation>
    </message>
    <message>
        <source>Only someone in service can submit a request</source>
        <translation>只有在职人员可以提交申请</translation>
    </message>
    <message>
        <source>A request is submitted again by its applicant</source>
        <translation>申请须由原申请人重新提交</translation>
    </message>
    <message>
        <source>The request is under approval, and its content has not changed</source>
        <translation>该申请正在审批中，且内容没有变化</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额(元)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>taken back later</source>
        <translation>后已撤回</translation>
    </message>
    <message>
        <source>signed with his own key</source>
        <translation>已用本人密钥签名</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>Decided on paper on %1, registered by %2; not a key signature</source>
        <translation>%1 线下签批，由 %2 登记；非密钥签名</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>等您</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>approval_sheet</name>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>申请部门</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>%1
for %2</source>
        <translation>%1
代%2</translation>
    </message>
    <message>
        <source>[Signed on paper, no key signature]</source>
        <translation>【线下签批，无密钥签名】</translation>
    </message>
    <message>
        <source>[Signed on paper, registered by %1, no key signature]</source>
        <translation>【线下签批，由%1登记，无密钥签名】</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>尚无审批意见</translation>
    </message>
    <message>
        <source>Approval sheet: %1</source>
        <translation>审批单：%1</translation>
    </message>
    <message>
        <source>Approval Sheet</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>%1     No. %2</source>
        <translation>%1&#x3000;&#x3000;编号：%2</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>用印</translation>
    </message>
    <message>
        <source>(Seal)
Date: ______________</source>
        <translation>（盖章）
&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织架构</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动计划</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>制度</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>An attachment needs a name of at most 255 characters</source>
        <translation>附件名称不能为空，且不超过 255 个字符</translation>
    </message>
    <message>
        <source>An attachment is a file of 1 byte to 50 MB</source>
        <translation>附件大小须在 1 字节至 50 MB 之间</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The kept content is damaged and can&apos;t be read.</source>
        <translation>保存的内容已损坏，无法读取。</translation>
    </message>
    <message>
        <source>This content was written by a later version of the program.</source>
        <translation>此内容由更新版本的程序写成。</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password.</source>
        <translation>内存不足，无法校验密码。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The sealed content can&apos;t be opened: the key does not fit, or the content was altered.</source>
        <translation>密封内容无法打开：密钥不符，或内容已被改动。</translation>
    </message>
    <message>
        <source>Something must be entered here.</source>
        <translation>此处必须填写。</translation>
    </message>
    <message>
        <source>The text has a sign that can&apos;t be kept (U+%1).</source>
        <translation>文字中含有不能保存的字符（U+%1）。</translation>
    </message>
    <message>
        <source>Delete it, or type the text instead of pasting it.</source>
        <translation>请删除该字符，或改为手工输入而不是粘贴。</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 fit here.</source>
        <translation>文字有 %1 个字符，此处最多 %2 个。</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>%1 stands in the file more than once.</source>
        <translation>%1 在文件中出现多次。</translation>
    </message>
    <message>
        <source>The calendar that ships with the program can&apos;t be read.</source>
        <translation>程序自带的日历无法读取。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>The row is not in UTF-8.</source>
        <translation>该行不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of 3: date, kind and name.</source>
        <translation>该行有 %1 列，应为 3 列：日期、类别、名称。</translation>
    </message>
    <message>
        <source>The kind “%1” is neither “off” nor “work”.</source>
        <translation>类别“%1”既不是“off”（休）也不是“work”（班）。</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form 2026-01-31.</source>
        <translation>“%1”不是 2026-01-31 形式的日期。</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>The calendar holds days of the years %1 to %2.</source>
        <translation>日历只收 %1 年至 %2 年的日期。</translation>
    </message>
</context>
<context>
    <name>center</name>
    <message>
        <source>The center has no name, or one of over 100 characters.</source>
        <translation>中心没有名称，或名称超过 100 个字符。</translation>
    </message>
    <message>
        <source>Give it a name as it stands on its documents.</source>
        <translation>请填写文件上使用的名称。</translation>
    </message>
    <message>
        <source>The window locks after 1 to 240 idle minutes.</source>
        <translation>窗口在空闲 1 到 240 分钟后锁定。</translation>
    </message>
    <message>
        <source>Give a number in between.</source>
        <translation>请填写这个范围内的数。</translation>
    </message>
    <message>
        <source>The time zone is unknown.</source>
        <translation>未知的时区。</translation>
    </message>
    <message>
        <source>Take one such as Asia/Shanghai.</source>
        <translation>请使用 Asia/Shanghai 这样的名称。</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Create an account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Enable or disable an account</source>
        <translation>启用或停用账号</translation>
    </message>
    <message>
        <source>Grant a role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Revoke a role</source>
        <translation>收回角色</translation>
    </message>
    <message>
        <source>Begin an activity</source>
        <translation>发起活动</translation>
    </message>
    <message>
        <source>Change an activity</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Cancel an activity</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Mark a milestone</source>
        <translation>标记里程碑</translation>
    </message>
    <message>
        <source>Write a market brief</source>
        <translation>编写市场简报</translation>
    </message>
    <message>
        <source>Submit a market brief</source>
        <translation>提交市场简报</translation>
    </message>
    <message>
        <source>Accept a market brief</source>
        <translation>接受市场简报</translation>
    </message>
    <message>
        <source>Return a market brief</source>
        <translation>退回市场简报</translation>
    </message>
    <message>
        <source>Submit a plan</source>
        <translation>提交方案</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>编写方案</translation>
    </message>
    <message>
        <source>Set the budget of a plan</source>
        <translation>编制方案预算</translation>
    </message>
    <message>
        <source>Set the milestones of an activity</source>
        <translation>设定活动里程碑</translation>
    </message>
    <message>
        <source>Set the tasks of an activity</source>
        <translation>设定活动任务</translation>
    </message>
    <message>
        <source>Set the target figures of an activity</source>
        <translation>设定活动目标数值</translation>
    </message>
    <message>
        <source>Save a plan</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Approve a request</source>
        <translation>批准申请</translation>
    </message>
    <message>
        <source>Reject a request</source>
        <translation>驳回申请</translation>
    </message>
    <message>
        <source>Return a request for change</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Withdraw a request or decision</source>
        <translation>撤回申请或审批意见</translation>
    </message>
    <message>
        <source>Cancel a request</source>
        <translation>作废申请</translation>
    </message>
    <message>
        <source>Comment on a request</source>
        <translation>发表评论</translation>
    </message>
    <message>
        <source>Give others a copy of a request</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Register a decision given on paper</source>
        <translation>线下签批登记</translation>
    </message>
    <message>
        <source>Ask anew who decides</source>
        <translation>重新确定审批人</translation>
    </message>
    <message>
        <source>Put an approval flow in force</source>
        <translation>启用审批流程</translation>
    </message>
    <message>
        <source>Keep phrases for opinions</source>
        <translation>保存常用语</translation>
    </message>
    <message>
        <source>Set a day of the calendar</source>
        <translation>设置日历中的一天</translation>
    </message>
    <message>
        <source>Clear a day of the calendar</source>
        <translation>清除日历中的一天</translation>
    </message>
    <message>
        <source>Import days into the calendar</source>
        <translation>向日历导入日期</translation>
    </message>
    <message>
        <source>Change the center&apos;s settings</source>
        <translation>修改中心设置</translation>
    </message>
    <message>
        <source>Found the center</source>
        <translation>创建中心</translation>
    </message>
    <message>
        <source>Hire a person</source>
        <translation>录用员工</translation>
    </message>
    <message>
        <source>Edit an employee&apos;s file</source>
        <translation>编辑员工档案</translation>
    </message>
    <message>
        <source>Record a departure</source>
        <translation>登记离职</translation>
    </message>
    <message>
        <source>Record a selection</source>
        <translation>登记选拔</translation>
    </message>
    <message>
        <source>Appoint a person</source>
        <translation>任用人员</translation>
    </message>
    <message>
        <source>End an assignment</source>
        <translation>结束任职</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>人员调动</translation>
    </message>
    <message>
        <source>Set up a position</source>
        <translation>设立岗位</translation>
    </message>
    <message>
        <source>Edit a position</source>
        <translation>编辑岗位</translation>
    </message>
    <message>
        <source>Change an establishment</source>
        <translation>调整编制</translation>
    </message>
    <message>
        <source>Close a position</source>
        <translation>撤销岗位</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Found a unit</source>
        <translation>成立单位</translation>
    </message>
    <message>
        <source>Edit a unit</source>
        <translation>编辑单位</translation>
    </message>
    <message>
        <source>Set the functions of a unit</source>
        <translation>设置单位职能</translation>
    </message>
    <message>
        <source>Move a unit</source>
        <translation>调整单位隶属</translation>
    </message>
    <message>
        <source>Close a unit</source>
        <translation>撤销单位</translation>
    </message>
    <message>
        <source>Apply an organization template</source>
        <translation>套用组织模板</translation>
    </message>
    <message>
        <source>Make someone responsible for the organization</source>
        <translation>指定组织设置负责人</translation>
    </message>
    <message>
        <source>Adopt clauses</source>
        <translation>采用条款</translation>
    </message>
    <message>
        <source>Set a policy parameter</source>
        <translation>设定制度参数</translation>
    </message>
    <message>
        <source>Add a policy of the center&apos;s own</source>
        <translation>增加本中心制度</translation>
    </message>
    <message>
        <source>Add a clause of the center&apos;s own</source>
        <translation>增加本中心条款</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>%1 may sign in and must set a password at once.</source>
        <translation>%1 可以登录，登录后须立即设置密码。</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>密码已修改。</translation>
    </message>
    <message>
        <source>%1 has a first password again; the old signing key is retired.</source>
        <translation>%1 已重新获得初始密码，原签名密钥停用。</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 现在为：%2。</translation>
    </message>
    <message>
        <source>%1 has the role %2 from today.</source>
        <translation>从今天起 %1 具有角色“%2”。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Let someone sign in; the second line of standard input is the first password.</source>
        <translation>允许某人登录；标准输入第二行是初始密码。</translation>
    </message>
    <message>
        <source>Change one&apos;s own password: old line, new line.</source>
        <translation>修改自己的密码：第一行旧密码，第二行新密码。</translation>
    </message>
    <message>
        <source>Give someone a first password again.</source>
        <translation>重新给某人初始密码。</translation>
    </message>
    <message>
        <source>Open or close an account.</source>
        <translation>启用或停用账号。</translation>
    </message>
    <message>
        <source>Give a role that follows from no position.</source>
        <translation>授予不随岗位而来的角色。</translation>
    </message>
    <message>
        <source>Who may sign in.</source>
        <translation>谁可以登录。</translation>
    </message>
    <message>
        <source>The center “%1” was founded at %2.</source>
        <translation>中心“%1”已创建于 %2。</translation>
    </message>
    <message>
        <source>%1 audit entries, %2 changes, %3 signatures, %4 records compared.</source>
        <translation>审计记录 %1 条，变更 %2 项，签名 %3 个，比对记录 %4 条。</translation>
    </message>
    <message>
        <source>Sound, and the noted hash is in it.</source>
        <translation>完好，且包含先前记下的哈希。</translation>
    </message>
    <message>
        <source>Consistent with itself; give --anchor HASH to compare with a hash noted earlier.</source>
        <translation>自身一致；用 --anchor 哈希 可与先前记下的哈希比对。</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>末端哈希：%1</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已备份到 %1。</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message>
        <source>Restored %1; what was there is kept as %2.</source>
        <translation>已恢复 %1；原有内容保存为 %2。</translation>
    </message>
    <message>
        <source>Up to date: step %1.</source>
        <translation>已是最新：第 %1 步。</translation>
    </message>
    <message>
        <source>Copied %1 rows; the content is identical (%2).</source>
        <translation>已复制 %1 行，内容一致（%2）。</translation>
    </message>
    <message>
        <source>Copied, but the content differs: do not use the copy.</source>
        <translation>已复制，但内容不一致：请勿使用该副本。</translation>
    </message>
    <message>
        <source>The sample center was built at %1.</source>
        <translation>示例中心已建立在 %1。</translation>
    </message>
    <message>
        <source>Found a center; the administrator&apos;s password is read from standard input.</source>
        <translation>创建中心；管理员密码从标准输入读取。</translation>
    </message>
    <message>
        <source>Build the sample center: a demonstration with two years of history.</source>
        <translation>建立示例中心：带两年历史的演示。</translation>
    </message>
    <message>
        <source>Print the access table as a document.</source>
        <translation>把权限表打印为文档。</translation>
    </message>
    <message>
        <source>Check the audit trail, the signatures and every record against it.</source>
        <translation>核对审计记录、签名以及每条记录。</translation>
    </message>
    <message>
        <source>Copy a file while others work in it.</source>
        <translation>在他人使用时备份文件。</translation>
    </message>
    <message>
        <source>Put a backup in the place of a file; the file is kept.</source>
        <translation>用备份替换文件；原文件保留。</translation>
    </message>
    <message>
        <source>Bring a center to the form of this version, after a backup.</source>
        <translation>先备份，再把中心升级到本版本的格式。</translation>
    </message>
    <message>
        <source>Move a center from a file to a server or back, with identical content.</source>
        <translation>把中心从文件复制到服务器或反向复制，内容一致。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>An option has no value.</source>
        <translation>有选项缺少值。</translation>
    </message>
    <message>
        <source>The descriptor for the password can&apos;t be read.</source>
        <translation>无法从该描述符读取密码。</translation>
    </message>
    <message>
        <source>Nobody was named to do this.</source>
        <translation>没有指明由谁操作。</translation>
    </message>
    <message>
        <source>Add --as NAME and give the password on standard input.</source>
        <translation>请加上 --as 登录名，并从标准输入给出密码。</translation>
    </message>
    <message>
        <source>guijuctl COMMAND … works on a center without a window. FILE-OR-SERVER is a file or postgresql://user@host/database.</source>
        <translation>guijuctl 命令 … 不开窗口操作中心。FILE-OR-SERVER 是文件，或 postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>--as NAME signs in; the password is read from standard input or --password-fd N. --json answers for programs.</source>
        <translation>--as 登录名 表示由谁操作；密码从标准输入或 --password-fd N 读取。--json 输出供程序读取的结果。</translation>
    </message>
    <message>
        <source>You have no right to do this (%1).</source>
        <translation>您无权这样做（%1）。</translation>
    </message>
    <message>
        <source>Refused: %1 (%2)</source>
        <translation>未能办理：%1（%2）</translation>
    </message>
    <message>
        <source>%1 changed this meanwhile.</source>
        <translation>%1 刚才修改了它。</translation>
    </message>
    <message>
        <source>Look at it again, then repeat the command.</source>
        <translation>请重新查看后再执行命令。</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The table is too large at row %1.</source>
        <translation>表格过大，读到第 %1 行为止。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>请拆分成几个文件。</translation>
    </message>
    <message>
        <source>Text follows the closing quote; it was read as part of the cell.</source>
        <translation>右引号之后还有文字，已作为本单元格内容读入。</translation>
    </message>
    <message>
        <source>The cell in row %1, column %2 is too long.</source>
        <translation>第 %1 行第 %2 列的单元格内容过长。</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>请检查是否有未闭合的引号。</translation>
    </message>
    <message>
        <source>The quote opened in row %1, column %2 is never closed.</source>
        <translation>第 %1 行第 %2 列的引号没有闭合。</translation>
    </message>
    <message>
        <source>Correct that cell in the file and read it again.</source>
        <translation>请在文件中改正该单元格后重新读取。</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MB can be read.</source>
        <translation>文件过大：最多可读取 %1 MB。</translation>
    </message>
    <message>
        <source>Printed by %1 · %2</source>
        <translation>打印人：%1 · %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Signed content, SHA-256: %1</source>
        <translation>签署内容摘要（SHA-256）：%1</translation>
    </message>
    <message>
        <source>1. %1</source>
        <translation>一、%1</translation>
    </message>
    <message>
        <source>2. %1</source>
        <translation>二、%1</translation>
    </message>
    <message>
        <source>3. %1</source>
        <translation>三、%1</translation>
    </message>
    <message>
        <source>4. %1</source>
        <translation>四、%1</translation>
    </message>
    <message>
        <source>5. %1</source>
        <translation>五、%1</translation>
    </message>
    <message>
        <source>6. %1</source>
        <translation>六、%1</translation>
    </message>
    <message>
        <source>7. %1</source>
        <translation>七、%1</translation>
    </message>
    <message>
        <source>8. %1</source>
        <translation>八、%1</translation>
    </message>
    <message>
        <source>9. %1</source>
        <translation>九、%1</translation>
    </message>
    <message>
        <source>10. %1</source>
        <translation>十、%1</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Prepared by: %1        Reviewed by: %2</source>
        <translation>制表：%1&#x3000;&#x3000;&#x3000;&#x3000;审核：%2</translation>
    </message>
    <message>
        <source>Demonstration center: invented data, not valid as a document</source>
        <translation>演示中心：数据纯属虚构，不作为正式文件</translation>
    </message>
    <message>
        <source>The document could not be put together.</source>
        <translation>无法生成文档。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as XLSX or CSV.</source>
        <translation>请在表格程序中打开，另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (XLS), or one locked with a password; neither can be read.</source>
        <translation>这是旧格式（XLS）工作簿或加了密码的工作簿，无法读取。</translation>
    </message>
    <message>
        <source>This is no table but a document or a web page.</source>
        <translation>这不是表格，而是文档或网页。</translation>
    </message>
    <message>
        <source>This is no text file: line %1 holds a zero byte.</source>
        <translation>这不是文本文件：第 %1 行含有零字节。</translation>
    </message>
    <message>
        <source>Save the table as CSV or XLSX and choose that file.</source>
        <translation>请把表格另存为 CSV 或 XLSX，再选择该文件。</translation>
    </message>
    <message>
        <source>The file is damaged: not all of it is valid %1.</source>
        <translation>文件已损坏：部分内容不是有效的 %1。</translation>
    </message>
    <message>
        <source>Save the table again, best as XLSX.</source>
        <translation>请重新保存表格，最好存为 XLSX。</translation>
    </message>
    <message>
        <source>The file is neither Unicode nor GB18030 text.</source>
        <translation>该文件既不是 Unicode 文本，也不是 GB18030 文本。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>请另选文件夹，或清理磁盘空间。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>Close it in the other program, or copy it first.</source>
        <translation>请先在其他程序中关闭该文件，或复制一份再试。</translation>
    </message>
    <message>
        <source>The file “%1” is too large: at most %2 MB can be read.</source>
        <translation>文件“%1”过大：最多可读取 %2 MB。</translation>
    </message>
    <message>
        <source>The formula has no stored value; it was read as empty.</source>
        <translation>公式没有保存计算结果，已按空白读入。</translation>
    </message>
    <message>
        <source>The cell refers to a text that the workbook does not hold.</source>
        <translation>单元格引用的文字在工作簿中不存在。</translation>
    </message>
    <message>
        <source>The cell says it is a number and is none; it was read as text.</source>
        <translation>单元格标为数字但不是数字，已按文字读入。</translation>
    </message>
    <message>
        <source>The workbook has no worksheet to read.</source>
        <translation>工作簿中没有可读取的工作表。</translation>
    </message>
    <message>
        <source>The workbook has no worksheet “%1”.</source>
        <translation>工作簿中没有工作表“%1”。</translation>
    </message>
    <message>
        <source>The workbook is damaged and can&apos;t be opened.</source>
        <translation>工作簿已损坏，无法打开。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it again.</source>
        <translation>请在表格程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than can be read.</source>
        <translation>工作簿解压后过大，无法读取。</translation>
    </message>
    <message>
        <source>Copy only the rows you need into a new workbook.</source>
        <translation>请只把需要的行复制到新工作簿。</translation>
    </message>
    <message>
        <source>This is an archive, but no XLSX workbook.</source>
        <translation>这是压缩包，但不是 XLSX 工作簿。</translation>
    </message>
    <message>
        <source>A worksheet can&apos;t hold %1 rows.</source>
        <translation>一张工作表放不下 %1 行。</translation>
    </message>
    <message>
        <source>Narrow the list with a filter, or export it as CSV.</source>
        <translation>请用筛选缩小范围，或导出为 CSV。</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Function of the unit</source>
        <translation>单位职能</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>盐</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Must set a new password</source>
        <translation>须设置新密码</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Sealed private key</source>
        <translation>加密的私钥</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hash of the content</source>
        <translation>内容哈希</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Title (Chinese)</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sort key</source>
        <translation>排序键</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Company goal</source>
        <translation>公司目标</translation>
    </message>
    <message>
        <source>Market need</source>
        <translation>市场需求</translation>
    </message>
    <message>
        <source>Effect on awareness</source>
        <translation>知名度效果</translation>
    </message>
    <message>
        <source>Effect on the brand</source>
        <translation>品牌效果</translation>
    </message>
    <message>
        <source>Reason of cancellation</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Spent when cancelled</source>
        <translation>取消时已支出</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>编写人</translation>
    </message>
    <message>
        <source>Needs of the market</source>
        <translation>市场需求</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>目标市场</translation>
    </message>
    <message>
        <source>Customer segment</source>
        <translation>客户群体</translation>
    </message>
    <message>
        <source>Research it rests on</source>
        <translation>依据的调研</translation>
    </message>
    <message>
        <source>Promotion plan</source>
        <translation>推广计划</translation>
    </message>
    <message>
        <source>Expected sales</source>
        <translation>预期销售额</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Accepted by the promotion group</source>
        <translation>推广组接受</translation>
    </message>
    <message>
        <source>Accepted by the planning group</source>
        <translation>策划组接受</translation>
    </message>
    <message>
        <source>Reason of return</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Product features</source>
        <translation>产品特点</translation>
    </message>
    <message>
        <source>What this version changes</source>
        <translation>本版变更</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Frozen content</source>
        <translation>定稿内容</translation>
    </message>
    <message>
        <source>Hash of the frozen content</source>
        <translation>定稿内容哈希</translation>
    </message>
    <message>
        <source>Activity plan</source>
        <translation>活动方案</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Budget category</source>
        <translation>预算类别</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Quantity (thousandths)</source>
        <translation>数量（千分之一）</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>前置任务</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>进度（%）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Target (hundredths)</source>
        <translation>目标值（百分之一）</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>申请种类</translation>
    </message>
    <message>
        <source>Version in force</source>
        <translation>生效版本</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Must be appointed</source>
        <translation>须指定</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>为何由此人办理</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>送达时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>办结原因</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Returned to step</source>
        <translation>退回到步骤</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Decided on paper on</source>
        <translation>线下签批日期</translation>
    </message>
    <message>
        <source>Hash of the scan</source>
        <translation>扫描件哈希</translation>
    </message>
    <message>
        <source>Copied by</source>
        <translation>抄送人</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Belongs to number</source>
        <translation>所属记录编号</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Organization template</source>
        <translation>组织模板</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>财年首月</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Small center</source>
        <translation>小型中心</translation>
    </message>
    <message>
        <source>Locks after idle minutes</source>
        <translation>空闲锁定（分钟）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Founded below</source>
        <translation>成立时隶属</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>To (not included)</source>
        <translation>至（不含）</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Leads the unit</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <source>Leading position</source>
        <translation>领导岗位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>任职要求</translation>
    </message>
    <message>
        <source>Years in the industry, at least</source>
        <translation>行业年限不少于</translation>
    </message>
    <message>
        <source>Years of leading, at least</source>
        <translation>管理年限不少于</translation>
    </message>
    <message>
        <source>Certificates needed</source>
        <translation>所需证书</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Approves up to</source>
        <translation>费用审批上限</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Probation until</source>
        <translation>试用期至</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>转正日期</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Reason of leaving</source>
        <translation>离职原因</translation>
    </message>
    <message>
        <source>Years in the industry before the hire</source>
        <translation>入职前行业年限</translation>
    </message>
    <message>
        <source>Years of leading before the hire</source>
        <translation>入职前管理年限</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>资格证书</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>任命人</translation>
    </message>
    <message>
        <source>Selection record</source>
        <translation>选拔记录</translation>
    </message>
    <message>
        <source>Reason for the gap in qualification</source>
        <translation>任职差距理由</translation>
    </message>
    <message>
        <source>Approval beyond the establishment</source>
        <translation>超编批准</translation>
    </message>
    <message>
        <source>From a roster</source>
        <translation>名册导入</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>选拔日期</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>guiju::AccessMatrixDialog</name>
    <message>
        <source>Who may do what</source>
        <translation>谁可以做什么</translation>
    </message>
    <message>
        <source>A right reaches from where the role is held: own records, the group&apos;s, the department&apos;s, the whole center&apos;s. Lists, search, figures and exports obey this one table.</source>
        <translation>权限从任职之处起算：本人、本组、本部门、全中心。列表、查找、数字和导出都遵守这一张表。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>guiju::AdoptionDialog</name>
    <message>
        <source>&amp;Adopt</source>
        <translation>采用(&amp;A)</translation>
    </message>
    <message>
        <source>Clauses that bind this center</source>
        <translation>本中心适用的条款</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>尚未作任何改动。</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Throw away what you decided here?</source>
        <translation>放弃在此所作的选择？</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) were changed and not saved.</source>
        <translation>
            <numerusform>%n 条条款已改动但未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>guiju::AdoptionModel</name>
    <message>
        <source>%1 of %2 adopted</source>
        <translation>已采用 %1 / %2 条</translation>
    </message>
    <message>
        <source>settled by the organization template</source>
        <translation>由组织模板确定</translation>
    </message>
    <message>
        <source>say why it is left out</source>
        <translation>请说明不适用的理由</translation>
    </message>
    <message>
        <source>Policy and clause</source>
        <translation>制度与条款</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>程序状态</translation>
    </message>
    <message>
        <source>Reason if left out</source>
        <translation>不适用的理由</translation>
    </message>
</context>
<context>
    <name>guiju::AdoptionPage</name>
    <message>
        <source>Enter the day from which the clauses bind.</source>
        <translation>请填写条款的施行日期。</translation>
    </message>
    <message>
        <source>The clauses can&apos;t begin to bind on a day already past.</source>
        <translation>施行日期不能早于今天。</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) left out without a reason.</source>
        <translation>
            <numerusform>%n 条不适用的条款未说明理由。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>采用 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>不适用 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled by the organization template</source>
        <translation>
            <numerusform>由组织模板确定 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>未决定 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiju::AreaTabs</name>
    <message>
        <source>Areas</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>guiju::ChipRow</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>guiju::ClauseLabel</name>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>Show the text of clause %1</source>
        <translation>查看条款 %1 的原文</translation>
    </message>
</context>
<context>
    <name>guiju::ClausePanel</name>
    <message>
        <source>Checked this time</source>
        <translation>本次核对</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>例外放行</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>What makes it right</source>
        <translation>怎样才能办理</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>执行处</translation>
    </message>
    <message>
        <source>Figures in force</source>
        <translation>现行参数</translation>
    </message>
    <message>
        <source>Refusal %1</source>
        <translation>拒绝编号 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the number of the refusal</source>
        <translation>复制拒绝编号</translation>
    </message>
    <message>
        <source>Open the policies</source>
        <translation>打开制度</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
    </message>
</context>
<context>
    <name>guiju::CommandSearch</name>
    <message>
        <source>Find any record or command   Ctrl+K</source>
        <translation>查找任何记录、命令或拼音首字母   Ctrl+K</translation>
    </message>
    <message>
        <source>Find any record or command</source>
        <translation>查找任何记录或命令</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>尚未找到</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>guiju::ComponentSheet</name>
    <message>
        <source>Components</source>
        <translation>组件样张</translation>
    </message>
    <message>
        <source>One style sheet and one delegate, light and dark alike</source>
        <translation>同一套样式与代理，浅色与深色共用</translation>
    </message>
    <message>
        <source>Buttons and filters</source>
        <translation>按钮与筛选</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主操作</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签署…</translation>
    </message>
    <message>
        <source>one in each card</source>
        <translation>每个区域只一个</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>次操作</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Calibrate every unit first</source>
        <translation>须先完成全部校准</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>All action items</source>
        <translation>全部行动项</translation>
    </message>
    <message>
        <source>Open ›</source>
        <translation>打开 ›</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All 48</source>
        <translation>全部 48</translation>
    </message>
    <message>
        <source>Running 12</source>
        <translation>进行中 12</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>发布会</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>Gantt</source>
        <translation>甘特</translation>
    </message>
    <message>
        <source>Status: colour, sign and word</source>
        <translation>状态：颜色 + 符号 + 词</translation>
    </message>
    <message>
        <source>Done, met</source>
        <translation>完成 / 达标</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Running, yours</source>
        <translation>进行 / 等您</translation>
    </message>
    <message>
        <source>Countersign 1/2</source>
        <translation>会签中 1/2</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等您</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>in 2 days</source>
        <translation>2 天后</translation>
    </message>
    <message>
        <source>short by 0.6</source>
        <translation>差 0.6</translation>
    </message>
    <message>
        <source>Late, refused</source>
        <translation>逾期 / 不符</translation>
    </message>
    <message>
        <source>5 days late</source>
        <translation>逾期 5 天</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>策划中</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>opens the clause beside the page</source>
        <translation>点击打开条款侧栏</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>87.4 value</source>
        <translation>87.4 数值</translation>
    </message>
    <message>
        <source>20 bold, figures</source>
        <translation>20 粗 · 指标</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>页面标题</translation>
    </message>
    <message>
        <source>18 bold</source>
        <translation>18 粗</translation>
    </message>
    <message>
        <source>Card title</source>
        <translation>卡片标题</translation>
    </message>
    <message>
        <source>14 bold</source>
        <translation>14 粗</translation>
    </message>
    <message>
        <source>Text and tables 1,284,600.00</source>
        <translation>正文与表格 1,284,600.00</translation>
    </message>
    <message>
        <source>13 regular</source>
        <translation>13 常规</translation>
    </message>
    <message>
        <source>Heads, labels, status words</source>
        <translation>表头、标签、状态</translation>
    </message>
    <message>
        <source>12 regular</source>
        <translation>12 常规</translation>
    </message>
    <message>
        <source>Notes, numbers of records</source>
        <translation>说明、编号</translation>
    </message>
    <message>
        <source>11 regular</source>
        <translation>11 常规</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Product launch East</source>
        <translation>华东新品发布会</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>展览</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>活动名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Budget (yuan)</source>
        <translation>预算(元)(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>the venue is free</source>
        <translation>场地可用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Messages: in the page, no pop-ups</source>
        <translation>消息条：在页面内，不弹窗</translation>
    </message>
    <message>
        <source>Not signed: the chair can&apos;t be the recorder.</source>
        <translation>未签署：主持人与记录人不能是同一人</translation>
    </message>
    <message>
        <source>Name a recorder…</source>
        <translation>指定记录人…</translation>
    </message>
    <message>
        <source>Xu Jianing changed this meanwhile (14:30).</source>
        <translation>许嘉宁刚修改了此方案(14:30)</translation>
    </message>
    <message>
        <source>Your input is kept.</source>
        <translation>您的输入已保留</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>逐项比较…</translation>
    </message>
    <message>
        <source>Approved. Ma Jun receives it next.</source>
        <translation>已批准，下一步由马骏接收</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Importing sales history, 62%</source>
        <translation>正在导入销售历史  62%</translation>
    </message>
    <message>
        <source>612,480 of 987,300 rows</source>
        <translation>612,480 / 987,300 行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Three ways to be empty</source>
        <translation>空白的三种说法</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Begin with a template, or copy one of last year.</source>
        <translation>从模板新建，或复制去年的活动。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>没有符合条件的活动</translation>
    </message>
    <message>
        <source>0 of 48 pass the 3 filters.</source>
        <translation>48 项中 0 项符合 3 个筛选。</translation>
    </message>
    <message>
        <source>Clear filters Esc</source>
        <translation>清除筛选 Esc</translation>
    </message>
    <message>
        <source>This unit&apos;s activities are not for you</source>
        <translation>您无权查看此单位的活动</translation>
    </message>
    <message>
        <source>You may see those of your group.</source>
        <translation>范围：本组。</translation>
    </message>
    <message>
        <source>Ask for permission…</source>
        <translation>申请权限…</translation>
    </message>
</context>
<context>
    <name>guiju::ConflictDialog</name>
    <message>
        <source>Two versions of one record</source>
        <translation>同一记录的两个版本</translation>
    </message>
    <message>
        <source>Changed by someone else meanwhile</source>
        <translation>刚被他人修改</translation>
    </message>
    <message>
        <source>Changed by %1 meanwhile</source>
        <translation>刚被 %1 修改</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep theirs for %1</source>
        <translation>“%1”保留对方的</translation>
    </message>
    <message>
        <source>Keep mine for %1</source>
        <translation>“%1”保留我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部用对方的</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>Save my choice</source>
        <translation>保存所选</translation>
    </message>
    <message>
        <source>Back to my input</source>
        <translation>返回我的输入</translation>
    </message>
</context>
<context>
    <name>guiju::Console</name>
    <message>
        <source>The center was not created.</source>
        <translation>中心没有创建。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Guiju 规矩</source>
        <translation>规矩</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Working calendar…</source>
        <translation>工作日历…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>谁可以做什么…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n audit entries</source>
        <translation>
            <numerusform>%n 条审计记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>上次备份 %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Backed up just now</source>
        <translation>刚刚备份</translation>
    </message>
    <message>
        <source>The daily backup failed</source>
        <translation>每日备份失败</translation>
    </message>
</context>
<context>
    <name>guiju::DateEdit</name>
    <message>
        <source>Show the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>Show the calendar (F4)</source>
        <translation>打开日历(F4)</translation>
    </message>
    <message>
        <source>Not a date; type it as %1</source>
        <translation>不是日期，请按 %1 的格式输入</translation>
    </message>
</context>
<context>
    <name>guiju::FirstRunDialog</name>
    <message>
        <source>Guiju 规矩</source>
        <translation>规矩</translation>
    </message>
    <message>
        <source>The center</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>第一位管理员</translation>
    </message>
    <message>
        <source>The policies</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>The console of a marketing center: its policies are asked where the work is done.</source>
        <translation>营销中心的工作台：制度就在办事的地方起作用。</translation>
    </message>
    <message>
        <source>Its organization is built from a template and can be changed afterwards; the template settles which clauses about organization bind.</source>
        <translation>机构按模板建立，以后可以调整；模板决定哪些组织条款适用。</translation>
    </message>
    <message>
        <source>You will manage accounts and settings. There is no default account and no default password.</source>
        <translation>您将管理账号和设置。没有预设账号，也没有预设密码。</translation>
    </message>
    <message>
        <source>What is checked binds from today. The organization template settles which clauses about organization apply; every clause can be set apart later.</source>
        <translation>勾选的制度从今天起适用。组织模板决定哪些组织条款适用；以后每一条都可以单独设定。</translation>
    </message>
    <message>
        <source>Create the center</source>
        <translation>创建中心</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Give the center a name as it stands on its documents.</source>
        <translation>请填写文件上使用的中心名称。</translation>
    </message>
    <message>
        <source>Say in which file the center is kept.</source>
        <translation>请指定保存中心的文件。</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>请填写您的姓名。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不同。</translation>
    </message>
    <message>
        <source>Open a center</source>
        <translation>打开中心</translation>
    </message>
    <message>
        <source>Centers (*.guiju)</source>
        <translation>中心文件 (*.guiju)</translation>
    </message>
    <message>
        <source>Where to keep the center</source>
        <translation>中心保存在哪里</translation>
    </message>
</context>
<context>
    <name>guiju::Form</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Still to correct: %1</source>
        <translation>还有 %1 项须改正</translation>
    </message>
</context>
<context>
    <name>guiju::FormButtons</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>guiju::FormDialog</name>
    <message>
        <source>Throw away what you typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>“%1” has not been saved.</source>
        <translation>“%1”尚未保存。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>guiju::GridEdit</name>
    <message>
        <source>Cells to correct: %1</source>
        <translation>还有 %1 格须改正</translation>
    </message>
    <message>
        <source>Paste %1 rows</source>
        <translation>粘贴 %1 行</translation>
    </message>
    <message>
        <source>%1 columns did not fit and were left out; they are still on the clipboard.</source>
        <translation>%1 列放不下，未粘贴；它们仍在剪贴板上。</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Not an amount in yuan with two decimals</source>
        <translation>不是两位小数的金额(元)</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>None of the choices</source>
        <translation>不在可选范围内</translation>
    </message>
    <message>
        <source>Delete %1 rows</source>
        <translation>删除 %1 行</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>guiju::GuideWindow</name>
    <message>
        <source>The guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>指南：%1</translation>
    </message>
</context>
<context>
    <name>guiju::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save and c&amp;lose</source>
        <translation>保存并关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>复制为表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>在列表中查找(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一条(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一条(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>查找一切(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>本页指南(&amp;G)</translation>
    </message>
</context>
<context>
    <name>guiju::MainWindow</name>
    <message>
        <source>Guiju</source>
        <translation>规矩</translation>
    </message>
    <message>
        <source>Marketing center console</source>
        <translation>营销中心管理台</translation>
    </message>
</context>
<context>
    <name>guiju::MessageBar</name>
    <message>
        <source>Close Esc</source>
        <translation>关闭 Esc</translation>
    </message>
    <message>
        <source>Your role does not include this here. Your input is kept.</source>
        <translation>您的角色在此处没有这项权限。您填写的内容已保留。</translation>
    </message>
    <message>
        <source>Refusal %1</source>
        <translation>拒绝编号 %1</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Someone changed this meanwhile.</source>
        <translation>此记录刚被他人修改</translation>
    </message>
    <message>
        <source>%1 changed this meanwhile (%2).</source>
        <translation>此记录刚被 %1 修改(%2)</translation>
    </message>
    <message>
        <source>Nothing was saved; your input is kept.</source>
        <translation>尚未保存；您的输入已保留。</translation>
    </message>
    <message>
        <source>Changed by both: %1. Your input is kept.</source>
        <translation>双方都改了：%1。您的输入已保留。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>逐项比较…</translation>
    </message>
</context>
<context>
    <name>guiju::MoneyEdit</name>
    <message>
        <source>Not an amount in yuan with two decimals</source>
        <translation>金额须为两位小数</translation>
    </message>
</context>
<context>
    <name>guiju::OwnClauseDialog</name>
    <message>
        <source>A clause of this center</source>
        <translation>本中心条款</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>增加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>制度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>领域(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>正文(&amp;X)</translation>
    </message>
</context>
<context>
    <name>guiju::OwnPolicyDialog</name>
    <message>
        <source>A policy of this center</source>
        <translation>本中心制度</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>增加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代号(&amp;C)</translation>
    </message>
    <message>
        <source>Two to eight capital letters, such as HOUSE.</source>
        <translation>二至八个大写字母，如 HOUSE。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>说明(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>施行日期(&amp;F)</translation>
    </message>
</context>
<context>
    <name>guiju::ParameterDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>设定(&amp;S)</translation>
    </message>
    <message>
        <source>Now %1 (%2). From %3 to %4.</source>
        <translation>现为 %1（%2）。范围 %3 至 %4。</translation>
    </message>
    <message>
        <source>&amp;Value (%1)</source>
        <translation>数值（%1）(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>This is not a number that fits.</source>
        <translation>这不是可用的数值。</translation>
    </message>
</context>
<context>
    <name>guiju::ParameterPanel</name>
    <message>
        <source>In force</source>
        <translation>现行值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历次数值</translation>
    </message>
</context>
<context>
    <name>guiju::PasswordDialog</name>
    <message>
        <source>The two new passwords differ.</source>
        <translation>两次输入的新密码不同。</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>密码没有修改。</translation>
    </message>
</context>
<context>
    <name>guiju::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>&amp;Adopt clauses…</source>
        <translation>采用条款(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Set a value…</source>
        <translation>设定数值(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Own rules</source>
        <translation>本中心规定(&amp;O)</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Add a &amp;policy…</source>
        <translation>增加制度(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a &amp;clause…</source>
        <translation>增加条款(&amp;C)…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>of this center</source>
        <translation>本中心自定</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Find by number or words</source>
        <translation>按编号或文字查找</translation>
    </message>
    <message>
        <source>Find in the policies</source>
        <translation>在制度中查找</translation>
    </message>
    <message>
        <source>%1 of %2 clauses bind</source>
        <translation>%2 条中 %1 条执行中</translation>
    </message>
    <message>
        <source>No clause matches</source>
        <translation>没有符合的条款</translation>
    </message>
    <message>
        <source>Nothing in the library fits the filter.</source>
        <translation>制度库中没有符合筛选条件的条款。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No figure matches</source>
        <translation>没有符合的参数</translation>
    </message>
    <message>
        <source>Nothing in the library fits the search.</source>
        <translation>制度库中没有符合查找内容的参数。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除查找</translation>
    </message>
    <message>
        <source>Choose a figure first.</source>
        <translation>请先选择一项参数。</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>Adopted.</source>
        <translation>已采用。</translation>
    </message>
    <message>
        <source>The decisions are kept with their day.</source>
        <translation>各项决定已连同施行日期保存。</translation>
    </message>
    <message>
        <source>Set.</source>
        <translation>已设定。</translation>
    </message>
    <message>
        <source>What was judged before keeps the value of its day.</source>
        <translation>以前的判断仍按当日的数值。</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已增加。</translation>
    </message>
    <message>
        <source>Now add its clauses, then adopt them.</source>
        <translation>请接着增加条款，然后采用。</translation>
    </message>
    <message>
        <source>The clause binds once it is adopted.</source>
        <translation>条款采用后方才施行。</translation>
    </message>
</context>
<context>
    <name>guiju::QuestionDialog</name>
    <message>
        <source>Guiju</source>
        <translation>规矩</translation>
    </message>
    <message>
        <source>Type the reason first.</source>
        <translation>请先填写理由。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>请先输入口令。</translation>
    </message>
</context>
<context>
    <name>guiju::SettingsDialog</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Changed by the head of center or an administrator.</source>
        <translation>由中心负责人或管理员更改。</translation>
    </message>
    <message>
        <source>The center&apos;s settings were not changed.</source>
        <translation>中心设置没有更改。</translation>
    </message>
</context>
<context>
    <name>guiju::SidePanel</name>
    <message>
        <source>Close the side panel</source>
        <translation>关闭侧栏</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭(Esc)</translation>
    </message>
</context>
<context>
    <name>guiju::StatusStrip</name>
    <message>
        <source>State of the program</source>
        <translation>程序状态</translation>
    </message>
    <message>
        <source>Server  %1</source>
        <translation>服务器  %1</translation>
    </message>
    <message>
        <source>Local file  %1</source>
        <translation>本机文件  %1</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>可读写</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>guiju::StepWidget</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>guiju::TableModel</name>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 项</translation>
    </message>
</context>
<context>
    <name>guiju::TableView</name>
    <message>
        <source>Reset columns and sorting</source>
        <translation>恢复默认的列与排序</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1的列</translation>
    </message>
</context>
<context>
    <name>guiju::WorkbenchPage</name>
    <message>
        <source>Good morning, %1</source>
        <translation>早上好，%1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>%1, week %2 · %3</source>
        <translation>%1，第 %2 周 · %3</translation>
    </message>
</context>
<context>
    <name>guiju::activity::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>活动计划</translation>
    </message>
    <message>
        <source>&amp;New activity</source>
        <translation>新建活动(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Activities in progress</source>
        <translation>进行中活动</translation>
    </message>
    <message>
        <source>Budget of the quarter</source>
        <translation>本季预算</translation>
    </message>
    <message>
        <source>Milestones late</source>
        <translation>里程碑延误</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Returned for change</source>
        <translation>待修改</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>策划</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延误</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Find activities</source>
        <translation>查找活动</translation>
    </message>
    <message>
        <source>Find activities by title, pinyin or number</source>
        <translation>按名称、拼音或编号查找活动</translation>
    </message>
    <message>
        <source>Enter opens · Esc clears filters</source>
        <translation>Enter 打开 · Esc 清除筛选</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>没有符合条件的活动</translation>
    </message>
    <message>
        <source>Change or clear the filters.</source>
        <translation>请更改或清除筛选条件。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Begin with an idea; its type brings a template.</source>
        <translation>从意向开始；类型带有模板。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>planning %1 · deciding %2 · approved %3</source>
        <translation>策划 %1 · 审批 %2 · 已批准 %3</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>已批准 %1</translation>
    </message>
    <message>
        <source>longest %1 d</source>
        <translation>最长延误 %1 天</translation>
    </message>
    <message>
        <source>every approved plan is on time</source>
        <translation>已批准的方案均未延误</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延误</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>countersigning %1 · approval %2</source>
        <translation>会签 %1 · 审批 %2</translation>
    </message>
    <message>
        <source>returned %1 · withdrawn %2</source>
        <translation>退回 %1 · 撤回 %2</translation>
    </message>
    <message>
        <source>to revise</source>
        <translation>待修改</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>策划 %1</translation>
    </message>
    <message>
        <source>Deciding %1</source>
        <translation>审批 %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>已批准 %1</translation>
    </message>
    <message>
        <source>The activity has begun as an idea.</source>
        <translation>活动已作为意向立项。</translation>
    </message>
    <message>
        <source>Next the promotion group gives the market brief.</source>
        <translation>下一步由推广组提出市场简报。</translation>
    </message>
</context>
<context>
    <name>guiju::activity::ActivityEditor</name>
    <message>
        <source>Change activity</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Begin activity</source>
        <translation>立项(&amp;B)</translation>
    </message>
    <message>
        <source>09:30 is a time</source>
        <translation>时间写作 09:30</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>Template of the type</source>
        <translation>类型模板</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Begin &amp;with</source>
        <translation>起始内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>首日(&amp;F)</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>末日(&amp;L)</translation>
    </message>
    <message>
        <source>not before the first day</source>
        <translation>不能早于首日</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>场地(&amp;V)</translation>
    </message>
    <message>
        <source>What it serves (needed before the plan is submitted, EVT-3)</source>
        <translation>活动服务于什么（提交方案前须填写，EVT-3）</translation>
    </message>
    <message>
        <source>Company &amp;goal</source>
        <translation>公司目标(&amp;G)</translation>
    </message>
    <message>
        <source>Market &amp;need</source>
        <translation>市场需求(&amp;N)</translation>
    </message>
    <message>
        <source>Effect on &amp;awareness</source>
        <translation>知名度效果(&amp;A)</translation>
    </message>
    <message>
        <source>Effect on the bran&amp;d</source>
        <translation>品牌效果(&amp;D)</translation>
    </message>
</context>
<context>
    <name>guiju::activity::ActivityPane</name>
    <message>
        <source>The brief has been handed to both groups.</source>
        <translation>简报已交给两组。</translation>
    </message>
    <message>
        <source>The brief is accepted.</source>
        <translation>简报已接受。</translation>
    </message>
    <message>
        <source>The plan has been handed in; the promotion and execution groups countersign it.</source>
        <translation>方案已提交，由推广组和执行组会签。</translation>
    </message>
    <message>
        <source>Return the brief of “%1”?</source>
        <translation>退回“%1”的简报？</translation>
    </message>
    <message>
        <source>It goes back to its author, and both acceptances lapse.</source>
        <translation>简报将退给撰写人，两组的接受随之失效。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>What must it still answer?</source>
        <translation>还需回答什么？</translation>
    </message>
    <message>
        <source>The brief has been returned.</source>
        <translation>简报已退回。</translation>
    </message>
    <message>
        <source>Print the plan to a file</source>
        <translation>把方案打印到文件</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx)</source>
        <translation>文档 (*.pdf *.docx)</translation>
    </message>
    <message>
        <source>The plan has been written to %1.</source>
        <translation>方案已写入 %1。</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>“%1”恢复为未达成。</translation>
    </message>
    <message>
        <source>“%1” is reached.</source>
        <translation>“%1”已达成。</translation>
    </message>
    <message>
        <source>No activity chosen</source>
        <translation>未选择活动</translation>
    </message>
    <message>
        <source>Choose one in the list to see its plan.</source>
        <translation>在列表中选择一项活动以查看方案。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Market brief</source>
        <translation>市场简报</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>进度安排</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>活动进程</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>方案要点</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Enter marks a milestone as reached, or takes that back</source>
        <translation>按 Enter 标记里程碑达成，或撤销标记</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Accept for promotion</source>
        <translation>代表推广组接受</translation>
    </message>
    <message>
        <source>Accept for planning</source>
        <translation>代表策划组接受</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Print plan…</source>
        <translation>打印方案…</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>%1 · owner %2</source>
        <translation>%1 · 负责人 %2</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Market brief %1 (%2)</source>
        <translation>市场简报 %1（%2）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>v%1 (%2)</source>
        <translation>v%1（%2）</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>服务于</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · spent %2 yuan</source>
        <translation>%1 · 已支出 %2 元</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>There is no market brief yet. The promotion group writes it.</source>
        <translation>尚无市场简报，由推广组撰写。</translation>
    </message>
    <message>
        <source>%1 · %2 · by %3</source>
        <translation>%1 · %2 · %3 撰写</translation>
    </message>
    <message>
        <source>Returned because</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Needs of the market</source>
        <translation>市场需求</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Target market and customers</source>
        <translation>目标市场与客户</translation>
    </message>
    <message>
        <source>Research it rests on</source>
        <translation>调研依据</translation>
    </message>
    <message>
        <source>Promotion plan</source>
        <translation>推广计划</translation>
    </message>
    <message>
        <source>Expected sales (yuan)</source>
        <translation>预计销售额（元）</translation>
    </message>
</context>
<context>
    <name>guiju::activity::BriefEditor</name>
    <message>
        <source>Market brief %1</source>
        <translation>市场简报 %1</translation>
    </message>
    <message>
        <source>New market brief</source>
        <translation>新市场简报</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Needs of the market</source>
        <translation>市场需求(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Competitors</source>
        <translation>竞争对手(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Target market</source>
        <translation>目标市场(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;ustomer segment</source>
        <translation>客户群(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Research it rests on</source>
        <translation>调研依据(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Promotion plan</source>
        <translation>推广计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Expected sales (yuan)</source>
        <translation>预计销售额（元）(&amp;E)</translation>
    </message>
    <message>
        <source>Strate&amp;gy</source>
        <translation>策略(&amp;G)</translation>
    </message>
</context>
<context>
    <name>guiju::activity::CancelDialog</name>
    <message>
        <source>Cancel “%1”</source>
        <translation>取消“%1”</translation>
    </message>
    <message>
        <source>&amp;Cancel the activity</source>
        <translation>取消活动(&amp;C)</translation>
    </message>
    <message>
        <source>A cancelled activity stays on record with its reason and can&apos;t be taken up again.</source>
        <translation>已取消的活动连同原因留存，不能恢复。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;pent so far (yuan)</source>
        <translation>已支出金额（元）(&amp;P)</translation>
    </message>
</context>
<context>
    <name>guiju::activity::PlanEditor</name>
    <message>
        <source>Plan v%1 of %2</source>
        <translation>%2 的方案 v%1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>预算(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>里程碑(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;rgets</source>
        <translation>目标(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Summary: what will be done</source>
        <translation>概要：要做什么(&amp;S)</translation>
    </message>
    <message>
        <source>Product &amp;features it shows</source>
        <translation>展示的产品特性(&amp;F)</translation>
    </message>
    <message>
        <source>Promotion: channels, &amp;content, times</source>
        <translation>推广：渠道、内容、时间(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;What this version changes</source>
        <translation>本版变更了什么(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+V pastes rows from Excel or WPS · Ctrl+Del removes rows · Alt+↑↓ moves them</source>
        <translation>Ctrl+V 粘贴 Excel 或 WPS 的行 · Ctrl+Del 删除行 · Alt+↑↓ 移动行</translation>
    </message>
    <message>
        <source>✓ agrees with the pasted total</source>
        <translation>✓ 与粘贴的合计一致</translation>
    </message>
    <message>
        <source>▲ the pasted total was %1</source>
        <translation>▲ 粘贴的合计为 %1</translation>
    </message>
    <message>
        <source>Total %1 yuan</source>
        <translation>合计 %1 元</translation>
    </message>
    <message>
        <source>Marked cells to correct: %1</source>
        <translation>待更正的单元格：%1</translation>
    </message>
</context>
<context>
    <name>guiju::approval::ApprovalInboxCard</name>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待我审批</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>我已审批</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我提交的</translation>
    </message>
    <message>
        <source>Copied to me</source>
        <translation>抄送我的</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>审批(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>这里没有事项</translation>
    </message>
    <message>
        <source>Requests appear as soon as it is your turn.</source>
        <translation>轮到您时，申请会出现在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件待审批</numerusform>
        </translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待我审批</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 件超时</numerusform>
        </translation>
    </message>
    <message>
        <source>none late</source>
        <translation>无超时</translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>没有待审批事项</translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <translation>最久已等 %1</translation>
    </message>
</context>
<context>
    <name>guiju::approval::ApprovalPanel</name>
    <message>
        <source>Approval</source>
        <translation>审批进度</translation>
    </message>
    <message>
        <source>Course of the approval</source>
        <translation>审批进度</translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation>您的意见</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>同意(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;turn…</source>
        <translation>退回(&amp;T)…</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>驳回(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>评论(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel the request…</source>
        <translation>作废申请…</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · 已用 %2</translation>
    </message>
    <message>
        <source>Nobody may decide now. To be appointed: %1</source>
        <translation>目前无人可审批，须任命：%1</translation>
    </message>
    <message>
        <source>Who will be asked</source>
        <translation>将由谁审批</translation>
    </message>
    <message>
        <source>if it is submitted now</source>
        <translation>如现在提交</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <translation>填入：%1</translation>
    </message>
    <message>
        <source>Say why: write your opinion first</source>
        <translation>请先填写意见，说明理由</translation>
    </message>
    <message>
        <source>Sign the approval of “%1”?</source>
        <translation>签名批准“%1”？</translation>
    </message>
    <message>
        <source>Your own key signs it. What is signed can&apos;t be changed.</source>
        <translation>将以您本人的密钥签名，签名后不可更改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation>签名并同意</translation>
    </message>
    <message>
        <source>To the applicant, %1</source>
        <translation>退回申请人 %1</translation>
    </message>
    <message>
        <source>To the step “%1”</source>
        <translation>退回步骤“%1”</translation>
    </message>
    <message>
        <source>Cancel the request “%1”?</source>
        <translation>作废申请“%1”？</translation>
    </message>
    <message>
        <source>It ends for good; a new one may follow.</source>
        <translation>申请将就此终止，可另行提交新的申请。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>作废申请</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>guiju::approval::DecisionDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>guiju::calendar::CalendarDialog</name>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
</context>
<context>
    <name>guiju::calendar::CalendarPage</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>&amp;Add day…</source>
        <translation>添加日期(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s), holidays not known</source>
        <translation>
            <numerusform>%n 个工作日，节假日未录入</numerusform>
        </translation>
    </message>
    <message>
        <source>The holidays of %1 have not been entered</source>
        <translation>%1 年的节假日尚未录入</translation>
    </message>
    <message>
        <source>Until then Monday to Friday count as worked, and deadlines may come out too early.</source>
        <translation>录入之前，周一至周五按工作日计算，期限可能偏早。</translation>
    </message>
    <message>
        <source>Import an announcement…</source>
        <translation>导入放假通知…</translation>
    </message>
    <message>
        <source>Select a day first.</source>
        <translation>请先选择一天。</translation>
    </message>
    <message>
        <source>Add a day to the calendar</source>
        <translation>向日历添加一天</translation>
    </message>
    <message>
        <source>Change a day of the calendar</source>
        <translation>修改日历中的一天</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>%1 follows its weekday again.</source>
        <translation>%1 重新按星期计算。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import days into the calendar</source>
        <translation>向日历导入日期</translation>
    </message>
    <message>
        <source>Announcements (*.tsv *.txt);;All files (*)</source>
        <translation>放假通知 (*.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file can&apos;t be used; nothing was imported.</source>
        <translation>
            <numerusform>文件中有 %n 行无法使用，未导入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The calendar already says everything that is in the file.</source>
        <translation>文件中的内容日历里都已有。</translation>
    </message>
    <message>
        <source>Import the file into the calendar?</source>
        <translation>将文件导入日历？</translation>
    </message>
    <message>
        <source>Days added: %1. Days changed: %2. All other days stay.</source>
        <translation>新增 %1 天，修改 %2 天，其余日期不变。</translation>
    </message>
    <message>
        <source>Keep the calendar</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the calendar were set.</source>
        <translation>
            <numerusform>已设置日历中的 %n 天。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiju::org::AppointDialog</name>
    <message>
        <source>no position</source>
        <translation>无岗位</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>人员调动</translation>
    </message>
    <message>
        <source>Appoint a person</source>
        <translation>任用人员</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调动</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>任用</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Choose a position from the list</source>
        <translation>请从列表中选择岗位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Choose a person from the list</source>
        <translation>请从列表中选择人员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Selection record</source>
        <translation>选拔记录</translation>
    </message>
    <message>
        <source>Reason for a gap</source>
        <translation>差距理由</translation>
    </message>
    <message>
        <source>Approval beyond establishment</source>
        <translation>超编批准</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 vacant</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>任职要求</translation>
    </message>
    <message>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>差距</translation>
    </message>
</context>
<context>
    <name>guiju::org::ChartCanvas</name>
    <message>
        <source>Org chart</source>
        <translation>组织图</translation>
    </message>
    <message>
        <source>Arrow keys walk through the units, Enter opens one, M moves it, + and - zoom, 0 fits.</source>
        <translation>方向键在单位间移动，回车打开，M 移动单位，+ 和 - 缩放，0 适合窗口。</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>%1 vacant</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>满编</translation>
    </message>
</context>
<context>
    <name>guiju::org::DateBar</name>
    <message>
        <source>founded</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>%1 founded</source>
        <translation>%1成立</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1撤销</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1调整</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>establishment</source>
        <translation>编制调整</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>截至日期(&amp;A)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Day on the line of time</source>
        <translation>时间轴上的日期</translation>
    </message>
</context>
<context>
    <name>guiju::org::DateMarks</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>guiju::org::DatedDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>guiju::org::DetailPanel</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 vacant for %2 days</source>
        <translation>空缺 %1 人，已 %2 天</translation>
    </message>
    <message>
        <source>vacant for %1 days</source>
        <translation>空缺 %1 天</translation>
    </message>
    <message>
        <source>full</source>
        <translation>满编</translation>
    </message>
    <message>
        <source>leading position</source>
        <translation>领导岗位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>直接上级</translation>
    </message>
    <message>
        <source>nobody above</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>现任</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>任职要求</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>费用审批</translation>
    </message>
    <message>
        <source>up to %1 yuan</source>
        <translation>不超过 %1 元</translation>
    </message>
    <message>
        <source>Held so far</source>
        <translation>任职记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>selected %1</source>
        <translation>%1 选拔</translation>
    </message>
    <message>
        <source>from the roster</source>
        <translation>名册导入</translation>
    </message>
    <message>
        <source>&amp;Appoint…</source>
        <translation>任用(&amp;A)…</translation>
    </message>
    <message>
        <source>Go back to today to change anything</source>
        <translation>回到今天才能更改</translation>
    </message>
    <message>
        <source>&amp;Selection…</source>
        <translation>选拔(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Edit position…</source>
        <translation>编辑岗位…</translation>
    </message>
    <message>
        <source>Change establishment…</source>
        <translation>调整编制…</translation>
    </message>
    <message>
        <source>Close position…</source>
        <translation>撤销岗位…</translation>
    </message>
    <message>
        <source>Appointed by the head of the department, on a selection record</source>
        <translation>由部门负责人任命，须有选拔记录</translation>
    </message>
    <message>
        <source>Appointed on a selection record</source>
        <translation>任用须有选拔记录</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1 离职</translation>
    </message>
    <message>
        <source>probation until %1</source>
        <translation>试用至 %1</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>转正</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>从业经历</translation>
    </message>
    <message>
        <source>%1 years in the industry, %2 of leading</source>
        <translation>行业 %1 年，管理 %2 年</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>资格证书</translation>
    </message>
    <message>
        <source>Personal fields are shown to the person, the line above and HR.</source>
        <translation>个人信息仅本人、上级和人事可见。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>No position yet.</source>
        <translation>尚无岗位。</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>调动(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Edit file…</source>
        <translation>编辑档案(&amp;E)…</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>更多(&amp;O)</translation>
    </message>
    <message>
        <source>End “%1”…</source>
        <translation>结束“%1”…</translation>
    </message>
    <message>
        <source>Record departure…</source>
        <translation>登记离职…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>guiju::org::EmployeeDialog</name>
    <message>
        <source>Employee file</source>
        <translation>员工档案</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>新员工</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>录用</translation>
    </message>
    <message>
        <source>Before the day of hire</source>
        <translation>早于入职日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Probation until</source>
        <translation>试用期至</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>转正日期</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>资格证书</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>guiju::org::EstablishmentTable</name>
    <message>
        <source>Establishment</source>
        <translation>编制对照</translation>
    </message>
    <message>
        <source>Whole center</source>
        <translation>全中心</translation>
    </message>
</context>
<context>
    <name>guiju::org::OrganizationPage</name>
    <message>
        <source>Lu Yiming</source>
        <translation>陆一鸣</translation>
    </message>
    <message>
        <source>Qian Duoduo</source>
        <translation>钱多多</translation>
    </message>
    <message>
        <source>Establishment of %1</source>
        <translation>%1的编制</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>The establishment holds from the day on; earlier days keep theirs.</source>
        <translation>新编制自该日起生效；此前各日不变。</translation>
    </message>
    <message>
        <source>Edit unit…</source>
        <translation>编辑单位…</translation>
    </message>
    <message>
        <source>Move unit…</source>
        <translation>调整隶属…</translation>
    </message>
    <message>
        <source>Close unit…</source>
        <translation>撤销单位…</translation>
    </message>
    <message>
        <source>New position…</source>
        <translation>新建岗位…</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>调整%1的隶属</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调整隶属</translation>
    </message>
    <message>
        <source>From the day on, the unit and its people stand below the other one. Every day before keeps its shape.</source>
        <translation>自该日起，本单位及其人员隶属于所选单位；此前各日保持原样。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>Close unit</source>
        <translation>撤销单位</translation>
    </message>
    <message>
        <source>From the day on, the unit and its positions no longer exist. It stays visible on earlier days.</source>
        <translation>自该日起，本单位及其岗位不再存在；此前各日仍可查看。</translation>
    </message>
    <message>
        <source>Close position</source>
        <translation>撤销岗位</translation>
    </message>
    <message>
        <source>From the day on, nobody can hold this position. It stays visible on earlier days.</source>
        <translation>自该日起，此岗位不再任人；此前各日仍可查看。</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>结束%1任职</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束任职</translation>
    </message>
    <message>
        <source>From the day on, %1 no longer holds this position.</source>
        <translation>自该日起，%1不再担任此岗位。</translation>
    </message>
    <message>
        <source>Departure of %1</source>
        <translation>%1离职</translation>
    </message>
    <message>
        <source>Record departure</source>
        <translation>登记离职</translation>
    </message>
    <message>
        <source>The day is the last day of service. Every position %1 holds ends with it.</source>
        <translation>该日为最后在职日；%1担任的所有岗位随之结束。</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>The roster has been imported.</source>
        <translation>名册已导入。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 moves</source>
        <translation>新增 %1 人，更新 %2 人，调动 %3 次</translation>
    </message>
    <message>
        <source>roster %1.xlsx</source>
        <translation>花名册 %1.xlsx</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>导出花名册</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Roster on %1</source>
        <translation>%1 花名册</translation>
    </message>
    <message>
        <source>The roster of %1 has been written.</source>
        <translation>%1 的花名册已导出。</translation>
    </message>
    <message>
        <source>Organization on %1</source>
        <translation>%1 组织架构</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织架构</translation>
    </message>
    <message>
        <source>New &amp;unit…</source>
        <translation>新建单位(&amp;U)…</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>新员工(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Import roster…</source>
        <translation>导入名册(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Find units, positions, people</source>
        <translation>搜索单位、岗位、人员</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>单位(&amp;N)</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>组织图</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>人员名册</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>编制对照</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>%1 in post</source>
        <translation>%1 人在岗</translation>
    </message>
    <message>
        <source>establishment %1</source>
        <translation>编制 %1</translation>
    </message>
    <message>
        <source>%1 vacant</source>
        <translation>空缺 %1</translation>
    </message>
    <message>
        <source>%1 acting</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>There was no organization on that day.</source>
        <translation>该日尚无组织架构。</translation>
    </message>
    <message>
        <source>%1 has no positions yet.</source>
        <translation>%1尚无岗位。</translation>
    </message>
</context>
<context>
    <name>guiju::org::PositionDialog</name>
    <message>
        <source>Edit position</source>
        <translation>编辑岗位</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>新建岗位</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Set up position</source>
        <translation>设立岗位</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>岗位名称</translation>
    </message>
    <message>
        <source>Leads the unit</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <source>Leading position</source>
        <translation>领导岗位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Approves up to</source>
        <translation>费用审批上限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>One a line; a line may end in § and the clause it rests on</source>
        <translation>每行一条；行末可用 § 注明所依据的条款</translation>
    </message>
</context>
<context>
    <name>guiju::org::PositionTable</name>
    <message>
        <source>Positions</source>
        <translation>岗位</translation>
    </message>
</context>
<context>
    <name>guiju::org::RosterImportDialog</name>
    <message>
        <source>Import a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns understood</source>
        <translation>%1 行，识别 %2 列</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>未读取：%1</translation>
    </message>
    <message>
        <source>new people and changes</source>
        <translation>新增和更新</translation>
    </message>
    <message>
        <source>new people only</source>
        <translation>仅新增</translation>
    </message>
    <message>
        <source>changes only</source>
        <translation>仅更新</translation>
    </message>
    <message>
        <source>number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation>保存未通过的行(&amp;S)…</translation>
    </message>
    <message>
        <source>Import the &amp;others</source>
        <translation>只导入其余(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 moves, %4 vacant posts</source>
        <translation>新增 %1 人，更新 %2 人，调动 %3 次，空缺岗位 %4 个</translation>
    </message>
    <message>
        <source>The roster holds nothing new</source>
        <translation>名册中没有新内容</translation>
    </message>
    <message>
        <source>Some rows can&apos;t be taken: correct them, or import the others</source>
        <translation>有些行不能导入：请更正，或只导入其余</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>保存未通过的行</translation>
    </message>
    <message>
        <source>refused rows.csv</source>
        <translation>未通过的行.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>未通过的行</translation>
    </message>
    <message>
        <source>%1 rows saved.</source>
        <translation>已保存 %1 行。</translation>
    </message>
    <message>
        <source>rows that can&apos;t be taken: %1</source>
        <translation>不能导入的行：%1</translation>
    </message>
</context>
<context>
    <name>guiju::org::RosterList</name>
    <message>
        <source>Roster</source>
        <translation>人员名册</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>On probation</source>
        <translation>试用期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>没有符合的人员</translation>
    </message>
    <message>
        <source>No person fits the filters on this day.</source>
        <translation>该日没有人员符合筛选条件。</translation>
    </message>
</context>
<context>
    <name>guiju::org::SelectionDialog</name>
    <message>
        <source>Selection record</source>
        <translation>选拔记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>For the position %1</source>
        <translation>岗位：%1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Choose a person from the list</source>
        <translation>请从列表中选择人员</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>选拔日期</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>guiju::org::UnitDialog</name>
    <message>
        <source>Edit unit</source>
        <translation>编辑单位</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Found unit</source>
        <translation>成立单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>定位</translation>
    </message>
</context>
<context>
    <name>guiju::org::UnitTree</name>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>org</name>
    <message>
        <source>%1 rows of the roster can&apos;t be taken.</source>
        <translation>名册中有 %1 行不能导入。</translation>
    </message>
    <message>
        <source>Correct them in the file, or import the other people only.</source>
        <translation>请在文件中更正，或只导入其余人员。</translation>
    </message>
    <message>
        <source>The assignment ends before it begins.</source>
        <translation>任职结束早于开始。</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>%1 was hired on %2.</source>
        <translation>%1于 %2 入职。</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>请选择该日或之后的日期。</translation>
    </message>
    <message>
        <source>%1 leaves on %2.</source>
        <translation>%1将于 %2 离职。</translation>
    </message>
    <message>
        <source>Let the assignment end with the last day of service.</source>
        <translation>任职须随最后在职日结束。</translation>
    </message>
    <message>
        <source>The position %1 does not exist all that time.</source>
        <translation>岗位“%1”在此期间并非一直存在。</translation>
    </message>
    <message>
        <source>Choose other dates or another position.</source>
        <translation>请选择其他日期或其他岗位。</translation>
    </message>
    <message>
        <source>%1 already has the primary position %2 at that time.</source>
        <translation>%1在该期间已担任主岗“%2”。</translation>
    </message>
    <message>
        <source>Move the person, or make this a concurrent or acting assignment.</source>
        <translation>请改为调动，或改作兼任、代理。</translation>
    </message>
    <message>
        <source>%1 already holds this position at that time.</source>
        <translation>%1在该期间已担任此岗位。</translation>
    </message>
    <message>
        <source>End the other assignment first.</source>
        <translation>请先结束另一任职。</translation>
    </message>
    <message>
        <source>%1 has one head in office at a time.</source>
        <translation>%1同一时间只能有一名负责人。</translation>
    </message>
    <message>
        <source>%1 is in office from %2: let that end first, with its date.</source>
        <translation>%1自 %2 起在任：请先注明日期结束该任职。</translation>
    </message>
    <message>
        <source>A group leader is appointed by the head of the department.</source>
        <translation>组长由部门负责人任命。</translation>
    </message>
    <message>
        <source>Taken over from the roster: appointed before the records were kept here.</source>
        <translation>由名册导入：在此建档之前已经任命。</translation>
    </message>
    <message>
        <source>The center is being set up: no head has been appointed yet.</source>
        <translation>中心正在设立：尚未任命负责人。</translation>
    </message>
    <message>
        <source>Let %1 make the appointment.</source>
        <translation>请由%1任命。</translation>
    </message>
    <message>
        <source>Appoint the head of %1 first.</source>
        <translation>请先任命%1的负责人。</translation>
    </message>
    <message>
        <source>Acting until the position is filled: no selection is needed yet.</source>
        <translation>代理至岗位任满：暂不需要选拔。</translation>
    </message>
    <message>
        <source>Selected on %1.</source>
        <translation>于 %1 选拔。</translation>
    </message>
    <message>
        <source>An appointment to a leading position rests on a selection record.</source>
        <translation>领导岗位的任用须有选拔记录。</translation>
    </message>
    <message>
        <source>Record the selection of %1 for %2, held by %3, and choose it here.</source>
        <translation>请登记%1担任%2的选拔(不晚于 %3)，并在此选择。</translation>
    </message>
    <message>
        <source>Write down why %1 is appointed although this is not met.</source>
        <translation>请写明%1未达此项仍予任用的理由。</translation>
    </message>
    <message>
        <source>The establishment of %1 is %2.</source>
        <translation>“%1”的编制为 %2 人。</translation>
    </message>
    <message>
        <source>Raise the establishment, wait for a vacancy, or name the approval that allows it.</source>
        <translation>请增加编制、等待空缺，或注明超编批准。</translation>
    </message>
    <message>
        <source>The position or the person is missing.</source>
        <translation>缺少岗位或人员。</translation>
    </message>
    <message>
        <source>Choose both.</source>
        <translation>请选择两者。</translation>
    </message>
    <message>
        <source>The assignment is not running on that day.</source>
        <translation>该任职在那一天不在有效期内。</translation>
    </message>
    <message>
        <source>Choose a day after %1.</source>
        <translation>请选择 %1 之后的日期。</translation>
    </message>
    <message>
        <source>When the head of the center goes, the vacancy is dated and its reason kept.</source>
        <translation>中心负责人离任须注明空缺日期和原因。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>%1 has no primary position on that day.</source>
        <translation>%1在该日没有主岗。</translation>
    </message>
    <message>
        <source>Appoint instead of moving.</source>
        <translation>请改为任用。</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>In the industry for at least %1 years</source>
        <translation>行业经验不少于 %1 年</translation>
    </message>
    <message>
        <source>Has led people for at least %1 years</source>
        <translation>管理经验不少于 %1 年</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>证书：%1</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>The day of hire is missing.</source>
        <translation>缺少入职日期。</translation>
    </message>
    <message>
        <source>Enter the day of hire.</source>
        <translation>请填写入职日期。</translation>
    </message>
    <message>
        <source>The last day lies before the day of hire.</source>
        <translation>离职日期早于入职日期。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>请更正其中一个日期。</translation>
    </message>
    <message>
        <source>Probation ends before the day of hire.</source>
        <translation>试用期结束早于入职日期。</translation>
    </message>
    <message>
        <source>Confirmed before the day of hire.</source>
        <translation>转正早于入职日期。</translation>
    </message>
    <message>
        <source>The contract ends before the day of hire.</source>
        <translation>合同到期早于入职日期。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>缺少工号。</translation>
    </message>
    <message>
        <source>Enter the employee&apos;s number.</source>
        <translation>请填写工号。</translation>
    </message>
    <message>
        <source>Number %1 belongs to %2.</source>
        <translation>工号 %1 属于%2。</translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation>请填写其他工号。</translation>
    </message>
    <message>
        <source>Leaving is recorded as such, not edited.</source>
        <translation>离职须登记，不能直接修改。</translation>
    </message>
    <message>
        <source>Record the departure instead.</source>
        <translation>请改为登记离职。</translation>
    </message>
    <message>
        <source>%1 held a position before that day of hire.</source>
        <translation>%1在该入职日期之前已任职。</translation>
    </message>
    <message>
        <source>Choose an earlier day of hire.</source>
        <translation>请选择更早的入职日期。</translation>
    </message>
    <message>
        <source>%1 has already left.</source>
        <translation>%1已离职。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无需再处理。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>请选择更晚的日期。</translation>
    </message>
    <message>
        <source>%1 is to take a position after that day.</source>
        <translation>%1在该日之后另有任职安排。</translation>
    </message>
    <message>
        <source>End that assignment first, or choose a later day.</source>
        <translation>请先结束该任职，或选择更晚的日期。</translation>
    </message>
    <message>
        <source>The position or the candidate is missing.</source>
        <translation>缺少岗位或候选人。</translation>
    </message>
    <message>
        <source>A selection is recorded after it was held.</source>
        <translation>选拔须在举行之后登记。</translation>
    </message>
    <message>
        <source>Enter the day on which it was held.</source>
        <translation>请填写举行日期。</translation>
    </message>
    <message>
        <source>A selection record says how and by whom the person was chosen.</source>
        <translation>选拔记录须写明方式和评委。</translation>
    </message>
    <message>
        <source>Fill in the method and the panel.</source>
        <translation>请填写方式和评委。</translation>
    </message>
    <message>
        <source>%1 has one head.</source>
        <translation>%1只设一名负责人。</translation>
    </message>
    <message>
        <source>Close the position %1 first, or make this one an ordinary position.</source>
        <translation>请先撤销岗位“%1”，或将本岗位设为普通岗位。</translation>
    </message>
    <message>
        <source>The position of a head is for one person.</source>
        <translation>负责人岗位只设一人。</translation>
    </message>
    <message>
        <source>Set the establishment to 1.</source>
        <translation>请将编制设为 1。</translation>
    </message>
    <message>
        <source>The position has no title.</source>
        <translation>岗位没有名称。</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>The unit already has a position %1.</source>
        <translation>该单位已有岗位“%1”。</translation>
    </message>
    <message>
        <source>Raise its establishment, or choose another title.</source>
        <translation>请增加其编制，或改用其他名称。</translation>
    </message>
    <message>
        <source>The establishment is less than nothing.</source>
        <translation>编制不能为负。</translation>
    </message>
    <message>
        <source>Give a number from 0 on.</source>
        <translation>请填写 0 或以上的数。</translation>
    </message>
    <message>
        <source>A leading position has written duties.</source>
        <translation>领导岗位须有书面职责。</translation>
    </message>
    <message>
        <source>Write down the duties of the position.</source>
        <translation>请写明岗位职责。</translation>
    </message>
    <message>
        <source>The unit does not exist all that time.</source>
        <translation>该单位在此期间并非一直存在。</translation>
    </message>
    <message>
        <source>Choose another day or another unit.</source>
        <translation>请选择其他日期或其他单位。</translation>
    </message>
    <message>
        <source>The unit, dates and establishment of a position are not edited: what was, was so.</source>
        <translation>岗位的单位、日期和编制不能直接修改：过去的事实须保留。</translation>
    </message>
    <message>
        <source>Record a dated change of establishment, or close the position and set up another.</source>
        <translation>请登记编制调整，或撤销后另设岗位。</translation>
    </message>
    <message>
        <source>The position is already closed, or was set up later.</source>
        <translation>岗位已撤销，或在该日之后才设立。</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>请选择其他日期。</translation>
    </message>
    <message>
        <source>%1 is still held on that day or later.</source>
        <translation>“%1”在该日或之后仍有人任职。</translation>
    </message>
    <message>
        <source>Move these people or end their assignments first.</source>
        <translation>请先调动这些人员或结束其任职。</translation>
    </message>
    <message>
        <source>The position does not exist on that day.</source>
        <translation>岗位在该日不存在。</translation>
    </message>
    <message>
        <source>The establishment was changed on that day or later.</source>
        <translation>该日或之后已有编制调整。</translation>
    </message>
    <message>
        <source>Correct the establishment.</source>
        <translation>请更正编制。</translation>
    </message>
    <message>
        <source>%1 people hold the position %2.</source>
        <translation>现有 %1 人担任“%2”。</translation>
    </message>
    <message>
        <source>Keep the establishment at %1 or more, or move people first.</source>
        <translation>编制不得少于 %1，或先调动人员。</translation>
    </message>
    <message>
        <source>A change of establishment rests on a reason or approval.</source>
        <translation>编制调整须有理由或批准。</translation>
    </message>
    <message>
        <source>Name the approval or the plan it comes from.</source>
        <translation>请注明批准文号或计划。</translation>
    </message>
    <message>
        <source>Number %1 stands for %2 in row %3.</source>
        <translation>工号 %1 在第 %3 行对应%2。</translation>
    </message>
    <message>
        <source>The name %1 also stands in row %2 under another number.</source>
        <translation>姓名“%1”在第 %2 行以另一工号出现。</translation>
    </message>
    <message>
        <source>%1 stands in row %2 too: give each row the day from which the position was held.</source>
        <translation>%1 在第 %2 行也出现：请为每行填写任职起始日。</translation>
    </message>
    <message>
        <source>%1 people are called %2: match by number.</source>
        <translation>有 %1 人名叫%2：请按工号匹配。</translation>
    </message>
    <message>
        <source>%1 is called %2 so far.</source>
        <translation>%1 原登记姓名为%2。</translation>
    </message>
    <message>
        <source>There is no unit %1 at this place.</source>
        <translation>此处没有单位“%1”。</translation>
    </message>
    <message>
        <source>%1 is a group: no unit stands below it.</source>
        <translation>“%1”是小组，其下不设单位。</translation>
    </message>
    <message>
        <source>The center has not been set up yet.</source>
        <translation>中心尚未设立。</translation>
    </message>
    <message>
        <source>The position is missing.</source>
        <translation>缺少岗位。</translation>
    </message>
    <message>
        <source>%1 has no position %2.</source>
        <translation>%1没有岗位“%2”。</translation>
    </message>
    <message>
        <source>The last day %1 lies before the day of hire %2.</source>
        <translation>离职日期 %1 早于入职日期 %2。</translation>
    </message>
    <message>
        <source>The row says “%1”, but the last day is missing.</source>
        <translation>该行状态为“%1”，但缺少离职日期。</translation>
    </message>
    <message>
        <source>In the position from %1, but hired on %2.</source>
        <translation>自 %1 任职，但 %2 才入职。</translation>
    </message>
    <message>
        <source>In the position from %1, but left on %2.</source>
        <translation>自 %1 任职，但 %2 已离职。</translation>
    </message>
    <message>
        <source>No day of hire: taken as %1.</source>
        <translation>无入职日期：按 %1 处理。</translation>
    </message>
    <message>
        <source>Already there; only new people are taken.</source>
        <translation>已存在；本次仅新增。</translation>
    </message>
    <message>
        <source>Not there yet; only people who are there are updated.</source>
        <translation>尚不存在；本次仅更新。</translation>
    </message>
    <message>
        <source>%1 “%2” can&apos;t be understood.</source>
        <translation>%1“%2”无法识别。</translation>
    </message>
    <message>
        <source>A position from %1 is already recorded.</source>
        <translation>已登记自 %1 起的任职。</translation>
    </message>
    <message>
        <source>The position ends before it begins.</source>
        <translation>任职结束早于开始。</translation>
    </message>
    <message>
        <source>%1 is dated back to %2.</source>
        <translation>“%1”的设立日期提前到 %2。</translation>
    </message>
    <message>
        <source>Left out: another row of this person is refused.</source>
        <translation>已略过：此人的另一行未通过。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调动</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Vacant post</source>
        <translation>空缺岗位</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>The center stands at the top, below nothing.</source>
        <translation>中心为最高一级，不隶属任何单位。</translation>
    </message>
    <message>
        <source>Choose the center as the unit above.</source>
        <translation>请选择中心作为上级单位。</translation>
    </message>
    <message>
        <source>Choose the center or a department as the unit above.</source>
        <translation>请选择中心或部门作为上级单位。</translation>
    </message>
    <message>
        <source>The unit has no name.</source>
        <translation>单位没有名称。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>There is already a unit %1 at this place.</source>
        <translation>此处已有单位“%1”。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请改用其他名称。</translation>
    </message>
    <message>
        <source>The organization the center has adopted needs a unit for: %1.</source>
        <translation>中心采用的组织形式须设有承担此职能的单位：%1。</translation>
    </message>
    <message>
        <source>Give this function to another unit first.</source>
        <translation>请先将此职能交给另一单位。</translation>
    </message>
    <message>
        <source>Only the head of the center, or a person made responsible by the head, sets up units and positions.</source>
        <translation>部门与岗位由中心负责人或其指定的人设立。</translation>
    </message>
    <message>
        <source>Set up by the head of the center.</source>
        <translation>由中心负责人设立。</translation>
    </message>
    <message>
        <source>Set up by a person made responsible by the head.</source>
        <translation>由中心负责人指定的人设立。</translation>
    </message>
    <message>
        <source>Ask %1 to do it or to make you responsible for the organization.</source>
        <translation>请由%1办理，或请其指定您负责组织设置。</translation>
    </message>
    <message>
        <source>Appoint a head of the center first.</source>
        <translation>请先任命中心负责人。</translation>
    </message>
    <message>
        <source>The unit ends before it begins.</source>
        <translation>单位撤销早于成立。</translation>
    </message>
    <message>
        <source>There is already a center.</source>
        <translation>已有中心。</translation>
    </message>
    <message>
        <source>Add a department or a group below it.</source>
        <translation>请在其下增设部门或小组。</translation>
    </message>
    <message>
        <source>A unit of this kind can&apos;t stand at this place.</source>
        <translation>此类单位不能设在这里。</translation>
    </message>
    <message>
        <source>%1 does not exist all that time.</source>
        <translation>%1在此期间并非一直存在。</translation>
    </message>
    <message>
        <source>Choose a later day, or another unit above.</source>
        <translation>请选择更晚的日期，或其他上级单位。</translation>
    </message>
    <message>
        <source>The kind, place and dates of a unit are not edited: what was, was so.</source>
        <translation>单位的类别、隶属和日期不能直接修改：过去的事实须保留。</translation>
    </message>
    <message>
        <source>Move or close the unit instead.</source>
        <translation>请改为调整隶属或撤销。</translation>
    </message>
    <message>
        <source>One of the two units does not exist on that day.</source>
        <translation>两个单位之一在该日不存在。</translation>
    </message>
    <message>
        <source>Choose another unit above.</source>
        <translation>请选择其他上级单位。</translation>
    </message>
    <message>
        <source>The unit has been founded or moved on that day or later.</source>
        <translation>该单位在该日或之后成立或调整过。</translation>
    </message>
    <message>
        <source>A unit can&apos;t stand below itself.</source>
        <translation>单位不能隶属于自己。</translation>
    </message>
    <message>
        <source>Choose a unit outside of it.</source>
        <translation>请选择其外的单位。</translation>
    </message>
    <message>
        <source>The center itself is not closed.</source>
        <translation>中心本身不能撤销。</translation>
    </message>
    <message>
        <source>Close a department or a group.</source>
        <translation>请选择部门或小组。</translation>
    </message>
    <message>
        <source>%1 is already closed, or was founded later.</source>
        <translation>%1已撤销，或在该日之后才成立。</translation>
    </message>
    <message>
        <source>%1 still has %2 assignments on that day or later.</source>
        <translation>%1在该日或之后仍有 %2 项任职。</translation>
    </message>
    <message>
        <source>Other units still stand below %1.</source>
        <translation>%1之下仍有其他单位。</translation>
    </message>
    <message>
        <source>Move or close them first.</source>
        <translation>请先调整或撤销它们。</translation>
    </message>
    <message>
        <source>There is no such template.</source>
        <translation>没有此模板。</translation>
    </message>
    <message>
        <source>Choose one of the five.</source>
        <translation>请从五种模板中选择。</translation>
    </message>
    <message>
        <source>The center already has its units and positions.</source>
        <translation>中心已有单位和岗位。</translation>
    </message>
    <message>
        <source>Add what is missing by hand, so that nothing that exists is doubled.</source>
        <translation>请手工补充缺少的部分，以免重复。</translation>
    </message>
    <message>
        <source>Only the head of the center makes another person responsible.</source>
        <translation>只有中心负责人可以指定他人负责。</translation>
    </message>
    <message>
        <source>Ask %1 to do it.</source>
        <translation>请由%1办理。</translation>
    </message>
    <message>
        <source>The person is not in service on that day.</source>
        <translation>此人在该日不在职。</translation>
    </message>
    <message>
        <source>Choose another day or another person.</source>
        <translation>请选择其他日期或其他人员。</translation>
    </message>
    <message>
        <source>Market promotion</source>
        <translation>市场推广</translation>
    </message>
    <message>
        <source>Activity planning</source>
        <translation>活动策划</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>活动执行</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客户服务</translation>
    </message>
    <message>
        <source>Market research</source>
        <translation>市场调研</translation>
    </message>
    <message>
        <source>Sales promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Center office</source>
        <translation>中心本部</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Head of center</source>
        <translation>中心负责人</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Director grade</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>Manager grade</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Supervisor grade</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Staff grade</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主岗</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation>兼任</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>In post</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation>空缺自</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>任职自</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Probation until</source>
        <translation>试用期至</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后在职日</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>秘书</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>%1 in post, establishment %2</source>
        <translation>在岗 %1，编制 %2</translation>
    </message>
    <message>
        <source>, %1 vacant</source>
        <translation>，空缺 %1</translation>
    </message>
    <message>
        <source>, %1 acting</source>
        <translation>，代理 %1</translation>
    </message>
    <message>
        <source>%1: vacant</source>
        <translation>%1空缺</translation>
    </message>
    <message>
        <source>%1 (acting)</source>
        <translation>%1(代理)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Unit and position</source>
        <translation>单位与岗位</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>%1 can&apos;t begin or stop to bind on a day already past.</source>
        <translation>%1 不能在已过去的日期开始或停止施行。</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>There is no clause %1.</source>
        <translation>没有条款 %1。</translation>
    </message>
    <message>
        <source>A figure can&apos;t change for days already past: they were judged by it.</source>
        <translation>参数不能改变已过去的日期：当时已据以判断。</translation>
    </message>
    <message>
        <source>A figure of the policies changes only for a reason.</source>
        <translation>改变制度参数须有理由。</translation>
    </message>
    <message>
        <source>Say why it changes.</source>
        <translation>请说明改变的理由。</translation>
    </message>
    <message>
        <source>The decision about %1 needs the day it is valid from.</source>
        <translation>关于 %1 的决定须有施行日期。</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be left out without a reason.</source>
        <translation>%1 不适用须有理由。</translation>
    </message>
    <message>
        <source>Say why the clause does not apply here.</source>
        <translation>请说明该条款为何不适用于本中心。</translation>
    </message>
    <message>
        <source>%1 prescribes another organization than this center has.</source>
        <translation>%1 规定的组织形式与本中心不同。</translation>
    </message>
    <message>
        <source>The organization template chosen for the center settles this clause.</source>
        <translation>该条款由本中心所选的组织模板确定。</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Not yet enforced</source>
        <translation>尚未执行</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>属其他组织形式</translation>
    </message>
    <message>
        <source>The policy library can&apos;t be read: %1.</source>
        <translation>无法读取制度库：%1。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Guiding</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>House rule</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>The stored findings can&apos;t be read.</source>
        <translation>无法读取所存的核对结果。</translation>
    </message>
    <message>
        <source>Let the center be verified.</source>
        <translation>请对中心数据进行校验。</translation>
    </message>
    <message>
        <source>The code of a policy is two to eight capital letters.</source>
        <translation>制度代号为二至八个大写字母。</translation>
    </message>
    <message>
        <source>Enter a short code, such as HOUSE.</source>
        <translation>请填写简短代号，如 HOUSE。</translation>
    </message>
    <message>
        <source>The code %1 is taken by another policy.</source>
        <translation>代号 %1 已被其他制度使用。</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>请另选代号。</translation>
    </message>
    <message>
        <source>A policy needs a name and the day it is valid from.</source>
        <translation>制度须有名称和施行日期。</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>请填写这两项。</translation>
    </message>
    <message>
        <source>The number of a clause is figures with dots.</source>
        <translation>条款编号由数字和点组成。</translation>
    </message>
    <message>
        <source>Enter a number such as 3 or 3.2.</source>
        <translation>请填写编号，如 3 或 3.2。</translation>
    </message>
    <message>
        <source>There is a clause %1 already.</source>
        <translation>已有条款 %1。</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>请另选编号。</translation>
    </message>
    <message>
        <source>A clause needs a title, a text and the area it is about.</source>
        <translation>条款须有标题、正文和所属领域。</translation>
    </message>
    <message>
        <source>Enter all three.</source>
        <translation>请填写这三项。</translation>
    </message>
    <message>
        <source>The value must be from %1 to %2.</source>
        <translation>数值须在 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>Enter a value within these bounds.</source>
        <translation>请填写范围之内的数值。</translation>
    </message>
    <message>
        <source>A new value needs the day it is valid from.</source>
        <translation>新数值须有生效日期。</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>number</source>
        <translation>个</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已适用</translation>
    </message>
    <message>
        <source>Did not apply</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>Does not bind here</source>
        <translation>在本中心不施行</translation>
    </message>
    <message>
        <source>Waived by an exception</source>
        <translation>因例外放行</translation>
    </message>
    <message>
        <source>The rules contradict each other: %1 and %2 give different answers.</source>
        <translation>规则相互矛盾：%1 与 %2 得出不同结果。</translation>
    </message>
    <message>
        <source>Ask whoever keeps the policies to make one of them an exception of the other.</source>
        <translation>请制度管理人将其中一条设为另一条的例外。</translation>
    </message>
    <message>
        <source>No rule says what is to happen in this case.</source>
        <translation>没有规则规定此种情形如何办理。</translation>
    </message>
    <message>
        <source>Ask whoever keeps the policies to adopt a clause that covers it.</source>
        <translation>请制度管理人采用涵盖此种情形的条款。</translation>
    </message>
    <message>
        <source>The exception of %1 waives %2, of which there is no rule.</source>
        <translation>%1 的例外所针对的 %2 没有规则。</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行值</translation>
    </message>
    <message>
        <source>Access and audit</source>
        <translation>权限与审计</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>协作</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Appraisal, rewards and penalties</source>
        <translation>考核与奖惩</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Plans and instructions</source>
        <translation>计划与督办</translation>
    </message>
    <message>
        <source>The policies themselves</source>
        <translation>制度本身</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Work plans and reports</source>
        <translation>工作计划与报告</translation>
    </message>
    <message>
        <source>Stated: the policy says it.</source>
        <translation>原文：制度有明文规定。</translation>
    </message>
    <message>
        <source>Derived: how the program reads the policy. The center may switch it off.</source>
        <translation>推导：程序对制度的理解，中心可以停用。</translation>
    </message>
    <message>
        <source>House rule: added by this center.</source>
        <translation>自定：本中心增加的规定。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>standard value</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Role granted</source>
        <translation>授予的角色</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Market brief</source>
        <translation>市场简报</translation>
    </message>
    <message>
        <source>Activity plan</source>
        <translation>活动方案</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>预算明细</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Target figure</source>
        <translation>目标数值</translation>
    </message>
    <message>
        <source>Approval flow</source>
        <translation>审批流程</translation>
    </message>
    <message>
        <source>Version of an approval flow</source>
        <translation>审批流程版本</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Turn to decide</source>
        <translation>待办环节</translation>
    </message>
    <message>
        <source>Line of an approval&apos;s history</source>
        <translation>审批经过</translation>
    </message>
    <message>
        <source>Copy of an approval</source>
        <translation>审批抄送</translation>
    </message>
    <message>
        <source>Ready phrase</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Move of a unit</source>
        <translation>单位隶属调整</translation>
    </message>
    <message>
        <source>Function of a unit</source>
        <translation>单位职能</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>Organization template</source>
        <translation>组织模板</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Change of establishment</source>
        <translation>编制调整</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Selection record</source>
        <translation>选拔记录</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>组织设置授权</translation>
    </message>
    <message>
        <source>Adoption of a clause</source>
        <translation>条款采用决定</translation>
    </message>
    <message>
        <source>Policy parameter</source>
        <translation>制度参数</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Head of center</source>
        <translation>中心负责人</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Department head</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>秘书</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>本组</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>本部门</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>全中心</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>The number stands without a name.</source>
        <translation>有工号而没有姓名。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>The cell holds an error of a formula.</source>
        <translation>单元格是公式错误值。</translation>
    </message>
    <message>
        <source>This is no date; write it as 2024-03-05.</source>
        <translation>这不是日期，请写成 2024-03-05。</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>这不是邮箱地址。</translation>
    </message>
    <message>
        <source>No row of titles was found that names at least the name and the unit or position.</source>
        <translation>没有找到标题行：至少要有姓名，以及部门或岗位。</translation>
    </message>
    <message>
        <source>Write titles such as 工号, 姓名, 部门, 岗位 or Number, Name, Unit, Position above the list.</source>
        <translation>请在名单上方写明标题，例如 工号、姓名、部门、岗位。</translation>
    </message>
    <message>
        <source>The line “%1” was left out: it holds a single cell.</source>
        <translation>已略过“%1”这一行：该行只有一个单元格有内容。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Probation until</source>
        <translation>试用期至</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>In position from</source>
        <translation>任职开始</translation>
    </message>
    <message>
        <source>In position until</source>
        <translation>任职结束</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>拒收原因</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>a lead time is set</source>
        <translation>已设提前期</translation>
    </message>
    <message>
        <source>there are milestones</source>
        <translation>已设里程碑</translation>
    </message>
    <message>
        <source>there are target figures</source>
        <translation>已设目标数值</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>The sample center can&apos;t be put at %1.</source>
        <translation>示例中心不能放在 %1。</translation>
    </message>
    <message>
        <source>The sample center could not be built.</source>
        <translation>示例中心无法生成。</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The backup %1 could not be written.</source>
        <translation>无法写入备份 %1。</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>请换一个文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>%1 is not an undamaged center.</source>
        <translation>%1 不是完好的中心文件。</translation>
    </message>
    <message>
        <source>Choose another backup. Nothing was changed.</source>
        <translation>请换一个备份。没有作任何改动。</translation>
    </message>
    <message>
        <source>A center on a server is backed up by copying it into a file.</source>
        <translation>服务器上的中心通过复制到文件来备份。</translation>
    </message>
    <message>
        <source>Use the copy command.</source>
        <translation>请使用复制命令。</translation>
    </message>
    <message>
        <source>The creation of this center was not finished.</source>
        <translation>这个中心没有创建完成。</translation>
    </message>
    <message>
        <source>Delete the file and create the center again.</source>
        <translation>请删除该文件后重新创建。</translation>
    </message>
    <message>
        <source>The center at %1 could not be read or written.</source>
        <translation>无法读写 %1 处的中心。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or the server and try again.</source>
        <translation>没有作任何改动。请检查磁盘或服务器后再试。</translation>
    </message>
    <message>
        <source>The two places have different forms.</source>
        <translation>两处的格式不同。</translation>
    </message>
    <message>
        <source>Open both with this version of the program once, then copy again.</source>
        <translation>请先用本版本分别打开一次，再复制。</translation>
    </message>
    <message>
        <source>There is a center at %1 already.</source>
        <translation>%1 处已有中心。</translation>
    </message>
    <message>
        <source>Copy to an empty place.</source>
        <translation>请复制到空的位置。</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>Open it, or choose another name for the new center.</source>
        <translation>请打开它，或给新中心换一个文件名。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Check the path, or create a new center.</source>
        <translation>请检查路径，或新建中心。</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where two computers could damage it.</source>
        <translation>%1 位于网络共享上，两台电脑同时使用可能损坏它。</translation>
    </message>
    <message>
        <source>Keep the file on this computer, or put the center on a server.</source>
        <translation>请把文件放在本机，或把中心放到服务器上。</translation>
    </message>
    <message>
        <source>%1 is not a center of this program.</source>
        <translation>%1 不是本程序的中心文件。</translation>
    </message>
    <message>
        <source>Choose another file, or create a new center.</source>
        <translation>请选择其他文件，或新建中心。</translation>
    </message>
    <message>
        <source>Open it, or choose another database.</source>
        <translation>请打开它，或选择其他数据库。</translation>
    </message>
    <message>
        <source>%1 has the form of another version of the program and can&apos;t be changed here.</source>
        <translation>%1 是其他版本的格式，此处不能更改。</translation>
    </message>
    <message>
        <source>Copy it to a place where you may write, and open the copy.</source>
        <translation>请复制到可写的位置后打开副本。</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened for writing.</source>
        <translation>无法以写入方式打开文件 %1。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may write to it and its folder.</source>
        <translation>请确认文件存在，且您对它和所在文件夹有写权限。</translation>
    </message>
    <message>
        <source>The center %1 is already open (%2).</source>
        <translation>中心 %1 已被打开（%2）。</translation>
    </message>
    <message>
        <source>Close it there first, or put the center on a server if several people work in it.</source>
        <translation>请先在那里关闭；多人共用时请把中心放到服务器上。</translation>
    </message>
    <message>
        <source>No file or server was named.</source>
        <translation>没有指明文件或服务器。</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 不是服务器地址。</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database.</source>
        <translation>请写成 postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>The program&apos;s own description of its database is damaged.</source>
        <translation>程序自带的数据库说明已损坏。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>This center was written by a later version of the program.</source>
        <translation>这个中心由更新版本的程序写成。</translation>
    </message>
    <message>
        <source>Install that version to open it. Nothing was changed.</source>
        <translation>请安装该版本后打开。没有作任何改动。</translation>
    </message>
    <message>
        <source>A stored value has the wrong type.</source>
        <translation>存储的值类型不对。</translation>
    </message>
    <message>
        <source>Restore the last backup, or ask for help with the detail below.</source>
        <translation>请恢复最近的备份，或凭下面的详情求助。</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>The noted hash %1 is not in the audit trail: it was cut or rebuilt.</source>
        <translation>审计记录中没有先前记下的哈希 %1：记录被截断或重建过。</translation>
    </message>
    <message>
        <source>Audit entries are missing between %1 and %2.</source>
        <translation>第 %1 条与第 %2 条之间缺少审计记录。</translation>
    </message>
    <message>
        <source>Audit entry %1 (%2) was altered, or one before it was.</source>
        <translation>第 %1 条审计记录（%2）或其前一条被改动过。</translation>
    </message>
    <message>
        <source>What audit entry %1 says of %2 was altered.</source>
        <translation>第 %1 条审计记录关于 %2 的内容被改动过。</translation>
    </message>
    <message>
        <source>What audit entry %1 changed is missing.</source>
        <translation>缺少第 %1 条审计记录的变更内容。</translation>
    </message>
    <message>
        <source>The records named by audit entry %1 were altered, added or removed.</source>
        <translation>第 %1 条审计记录所列的内容被改动、增加或删除过。</translation>
    </message>
    <message>
        <source>The signature of %1 on %2 %3 does not fit what was signed.</source>
        <translation>%1 在 %2 %3 上的签名与所签内容不符。</translation>
    </message>
    <message>
        <source>%1 %2 was added past the program.</source>
        <translation>%1 %2 是绕过程序增加的。</translation>
    </message>
    <message>
        <source>%1 %2 was removed past the program.</source>
        <translation>%1 %2 被绕过程序删除。</translation>
    </message>
    <message>
        <source>%1 %2: the value of “%3” was altered past the program.</source>
        <translation>%1 %2：“%3”的值被绕过程序改动。</translation>
    </message>
</context>
</TS>
