<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>act_menu</name>
    <message>
        <source>办理</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>输入动作名称或其中几个字</source>
        <translation>Type the name of an act or part of it</translation>
    </message>
    <message>
        <source>筛选动作</source>
        <translation>Filter acts</translation>
    </message>
    <message>
        <source>可办 {open} 项 · 共 {all} 项</source>
        <translation>{open} possible · {all} in all</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>办理或前往</source>
        <translation>Do it or go there</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>没有名为“{words}”的动作</source>
        <translation>No act called "{words}"</translation>
    </message>
    <message>
        <source>暂不能办</source>
        <translation>Not possible now</translation>
    </message>
    <message>
        <source>{reason}。可由{names}办理</source>
        <translation>{reason}. Can be done by {names}</translation>
    </message>
    <message>
        <source>{names}等 {count} 人</source>
        <translation>{names} and others, {count} in all</translation>
    </message>
    <message>
        <source>{name}（{bureau}）</source>
        <translation>{name} ({bureau})</translation>
    </message>
    <message>
        <source>{reason}　另有 {count} 条原因</source>
        <translation>{reason}　and {count} more reason[s]</translation>
    </message>
    <message>
        <source>正在逐项核对能否办理…</source>
        <translation>Checking act by act…</translation>
    </message>
    <message>
        <source>受理与补正</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>时钟</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>函件</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>供电</source>
        <translation>Supply</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>再收一个事项，时限从收件起算</source>
        <translation>Receive one more matter, timed from its receipt</translation>
    </message>
    <message>
        <source>受理次日起算两个工作日</source>
        <translation>Two working days count from the next day</translation>
    </message>
    <message>
        <source>受理前一次告知全部需补正的内容</source>
        <translation>Before acceptance: all that is to be supplemented, once</translation>
    </message>
    <message>
        <source>补正材料收齐，收件日随之更新</source>
        <translation>The supplement is complete; the day of receipt moves</translation>
    </message>
    <message>
        <source>不属本机关职权，告知有权机关</source>
        <translation>Not our competence; name the organ that has it</translation>
    </message>
    <message>
        <source>填写判定所缺的事实，随即重新判定</source>
        <translation>Enter facts the verdict lacks; it is reached anew</translation>
    </message>
    <message>
        <source>收件后信息有变或写错的，改正并写明理由</source>
        <translation>Correct what changed or was wrong, with a reason</translation>
    </message>
    <message>
        <source>规则留给人认定的，由人认定并写明理由</source>
        <translation>Settle what the rules leave to people, with a reason</translation>
    </message>
    <message>
        <source>免审批的出具备案回执，事项办结</source>
        <translation>Issue the filing receipt of an exempt case; closes it</translation>
    </message>
    <message>
        <source>本局同意、不同意或不涉及</source>
        <translation>Our bureau approves, rejects or is not concerned</translation>
    </message>
    <message>
        <source>第二人复核补录的决定</source>
        <translation>A second person reviews a decision entered late</translation>
    </message>
    <message>
        <source>各局意见齐全后作出准予或不予决定</source>
        <translation>Grant or refuse once all opinions are in</translation>
    </message>
    <message>
        <source>交给本局另一位经办人</source>
        <translation>Give it to another officer of the bureau</translation>
    </message>
    <message>
        <source>对超时的部门发督办单</source>
        <translation>Send an oversight order to a bureau that is late</translation>
    </message>
    <message>
        <source>写明超时原因和补救</source>
        <translation>Say why it was late and what is done about it</translation>
    </message>
    <message>
        <source>受理后请企业说明，时钟继续走</source>
        <translation>Ask the enterprise after acceptance; the clock runs on</translation>
    </message>
    <message>
        <source>登记企业的说明</source>
        <translation>Enter what the enterprise explained</translation>
    </message>
    <message>
        <source>听证、专家评审等期间，本局时钟停走</source>
        <translation>Hearing, expert review …: our clock stops</translation>
    </message>
    <message>
        <source>登记特别程序实际结束的日期</source>
        <translation>Enter when the special procedure really ended</translation>
    </message>
    <message>
        <source>经负责人批准延长本局期限，以一次为限</source>
        <translation>Extend our limit once, as the head allowed</translation>
    </message>
    <message>
        <source>放假安排未公布时，由人固定到期日</source>
        <translation>Fix the due day while the holidays are unknown</translation>
    </message>
    <message>
        <source>放假安排调整后到期日推后的，由人确认</source>
        <translation>Confirm a due day put off by changed holidays</translation>
    </message>
    <message>
        <source>登记收到的材料与扫描件</source>
        <translation>Enter papers and scans received</translation>
    </message>
    <message>
        <source>材料核验通过</source>
        <translation>The paper is in order</translation>
    </message>
    <message>
        <source>一次写明材料不符合之处</source>
        <translation>Say all that is wrong with the paper, once</translation>
    </message>
    <message>
        <source>标记为缺或不涉及</source>
        <translation>Mark as missing or not concerned</translation>
    </message>
    <message>
        <source>登记申请人签署的容缺承诺书</source>
        <translation>Enter the applicant's signed commitment</translation>
    </message>
    <message>
        <source>逐条登记信用、违建、权属等条件</source>
        <translation>Enter credit, illegal building, title … one by one</translation>
    </message>
    <message>
        <source>打开函件页拟容缺受理函</source>
        <translation>Draft the waiver letter on its page</translation>
    </message>
    <message>
        <source>打开函件页修改函稿</source>
        <translation>Revise the draft on its page</translation>
    </message>
    <message>
        <source>函上信息已更正的，按新信息重发一份取代原函</source>
        <translation>Reissue with corrected data, replacing the letter</translation>
    </message>
    <message>
        <source>打开函件页核稿</source>
        <translation>Check the draft on its page</translation>
    </message>
    <message>
        <source>退给起草人修改，写明理由</source>
        <translation>Give it back to the drafter, with the reason</translation>
    </message>
    <message>
        <source>打开函件页会签</source>
        <translation>Countersign on the letter's page</translation>
    </message>
    <message>
        <source>打开函件页，看过全文再签发</source>
        <translation>Sign on the letter's page, once read in full</translation>
    </message>
    <message>
        <source>打开函件页用印：印章图样、证书签名、印章平台或实物盖章</source>
        <translation>Open the letter and seal it: drawn seal, certificate, seal platform, or by hand</translation>
    </message>
    <message>
        <source>登记送达方式、时间与签收人</source>
        <translation>Enter how, when and to whom it was served</translation>
    </message>
    <message>
        <source>通知、决定等已用印的文书：登记送达，生成送达回证</source>
        <translation>Sealed notices, decisions …: enter service, makes the proof of service</translation>
    </message>
    <message>
        <source>期限前提醒企业补齐所缺材料</source>
        <translation>Remind the enterprise of papers before they are due</translation>
    </message>
    <message>
        <source>材料全部补齐后函告供电企业</source>
        <translation>Tell the utility that all papers have come</translation>
    </message>
    <message>
        <source>以一次为限，须提前提出</source>
        <translation>Once only, asked for in time</translation>
    </message>
    <message>
        <source>到期未补齐的，由人确认失效</source>
        <translation>Confirm the lapse where papers did not come</translation>
    </message>
    <message>
        <source>材料虚假、项目不予批准等情形撤回</source>
        <translation>Revoke: false papers, project not approved …</translation>
    </message>
    <message>
        <source>作废的文号不再使用</source>
        <translation>A void number is not used again</translation>
    </message>
    <message>
        <source>打开函件页打印，份数留痕</source>
        <translation>Print on the letter's page; copies are recorded</translation>
    </message>
    <message>
        <source>供电企业凭齐全材料或已送达的函受理</source>
        <translation>The utility accepts on full papers or a served letter</translation>
    </message>
    <message>
        <source>登记勘查、合同、检验、送电等节点</source>
        <translation>Enter survey, contract, inspection, energising …</translation>
    </message>
    <message>
        <source>写在本案动态里，所有人可见</source>
        <translation>Goes into the case's log, all can see it</translation>
    </message>
    <message>
        <source>企业上门一次，登记一次</source>
        <translation>One entry for each visit</translation>
    </message>
    <message>
        <source>登记政务服务、工改等系统的编号</source>
        <translation>Number in the government or project system</translation>
    </message>
    <message>
        <source>指定供电企业客户经理</source>
        <translation>Name the utility's account manager</translation>
    </message>
    <message>
        <source>结论 办结 批复</source>
        <translation>outcome close decide grant refuse</translation>
    </message>
    <message>
        <source>审批 表态 会审</source>
        <translation>opinion vote countersign</translation>
    </message>
    <message>
        <source>补件 退件</source>
        <translation>supplement missing return</translation>
    </message>
    <message>
        <source>移交 交接</source>
        <translation>transfer pass on</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>hurry supervise</translation>
    </message>
    <message>
        <source>上传 收材料</source>
        <translation>upload scan paper</translation>
    </message>
    <message>
        <source>批注 留言</source>
        <translation>comment remark</translation>
    </message>
    <message>
        <source>进度 勘察</source>
        <translation>progress survey stage</translation>
    </message>
    <message>
        <source>起草 拟稿</source>
        <translation>letter draft write</translation>
    </message>
    <message>
        <source>寄送 发函</source>
        <translation>send deliver post</translation>
    </message>
    <message>
        <source>送达回证 寄送</source>
        <translation>proof of service send</translation>
    </message>
    <message>
        <source>催办 通知 到期</source>
        <translation>remind due hurry</translation>
    </message>
    <message>
        <source>办结 确认函</source>
        <translation>complete clearance close</translation>
    </message>
    <message>
        <source>停表 中止</source>
        <translation>stop clock suspend</translation>
    </message>
    <message>
        <source>写入备注</source>
        <translation>Enter note</translation>
    </message>
    <message>
        <source>登记一次到访</source>
        <translation>Enter a visit</translation>
    </message>
    <message>
        <source>发出说明要求</source>
        <translation>Send the question</translation>
    </message>
    <message>
        <source>发出补正通知</source>
        <translation>Send the request</translation>
    </message>
    <message>
        <source>发出督办单</source>
        <translation>Send the order</translation>
    </message>
    <message>
        <source>发出提醒</source>
        <translation>Send the reminder</translation>
    </message>
    <message>
        <source>受理次日起算；受理后不得再次要求补正。</source>
        <translation>Counted from the next day; no supplement may be requested after acceptance.</translation>
    </message>
    <message>
        <source>不予受理决定书取文号，本事项到此为止，不能撤销；申请人可向有权机关提出。</source>
        <translation>The refusal to accept takes a number and ends the matter; it cannot be undone. The applicant may turn to the competent organ.</translation>
    </message>
    <message>
        <source>出具备案回执并取编号，本事项即办结，不能撤销。</source>
        <translation>The filing receipt takes a number and closes the matter; it cannot be undone.</translation>
    </message>
    <message>
        <source>取决定文号、本事项即办结，不能撤销。</source>
        <translation>The decision takes a number and closes the matter; it cannot be undone.</translation>
    </message>
    <message>
        <source>补正只告知一次，请列全。取编号后不能撤销。</source>
        <translation>A supplement is requested once: list everything. It takes a number and cannot be undone.</translation>
    </message>
    <message>
        <source>告知书取编号，本局时钟停走，不能撤销；提前结束另行登记。</source>
        <translation>The notice takes a number, our clock stops; it cannot be undone. An earlier end is entered separately.</translation>
    </message>
    <message>
        <source>延期通知取编号，以一次为限，不能撤销。</source>
        <translation>The notice of extension takes a number, once only; it cannot be undone.</translation>
    </message>
    <message>
        <source>督办单取编号并发往该局，不能撤销。</source>
        <translation>The order takes a number and goes to the bureau; it cannot be undone.</translation>
    </message>
    <message>
        <source>用印后即为正式文件，不能撤销。</source>
        <translation>Sealed it is an official document; it cannot be undone.</translation>
    </message>
    <message>
        <source>送达后供电企业可凭函受理，不能撤销。</source>
        <translation>Once served the utility may accept on it; it cannot be undone.</translation>
    </message>
    <message>
        <source>送达即留痕，生成送达回证，不能撤销。</source>
        <translation>Service is recorded and makes the proof of service; it cannot be undone.</translation>
    </message>
    <message>
        <source>提醒通知取编号，不能撤销；补齐期限不变。</source>
        <translation>The reminder takes a number; it cannot be undone. The deadline stays.</translation>
    </message>
    <message>
        <source>补齐确认函取文号，不能撤销。</source>
        <translation>The clearance letter takes a number; it cannot be undone.</translation>
    </message>
    <message>
        <source>延期函取文号，以一次为限，不能撤销。</source>
        <translation>The letter of extension takes a number, once only; it cannot be undone.</translation>
    </message>
    <message>
        <source>函自到期次日起失效，失效通知取文号，不能撤销。</source>
        <translation>The letter lapses from the day after; the notice takes a number; it cannot be undone.</translation>
    </message>
    <message>
        <source>撤回函取文号，原函不再有效，不能撤销。</source>
        <translation>The letter of revocation takes a number, the letter no longer holds; it cannot be undone.</translation>
    </message>
    <message>
        <source>函作废，文号不再使用，不能撤销。</source>
        <translation>The letter is void, its number is not used again; it cannot be undone.</translation>
    </message>
    <message>
        <source>25 个工作日接电目标从此起算；凭函受理的，函即被采信。不能撤销。</source>
        <translation>The aim of 25 working days counts from here; a letter it rests on is relied on. It cannot be undone.</translation>
    </message>
    <message>
        <source>已受理，不得再次要求补正；时钟继续走。</source>
        <translation>Accepted already: no supplement may be requested; the clock runs on.</translation>
    </message>
    <message>
        <source>认定与理由留痕，可在其后没有办理时撤销。</source>
        <translation>Recorded with its reason; can be undone while nothing follows.</translation>
    </message>
    <message>
        <source>受理时间</source>
        <translation>Accepted at</translation>
    </message>
    <message>
        <source>会办单位</source>
        <translation>Bureaus asked</translation>
    </message>
    <message>
        <source>凭哪份函受理</source>
        <translation>On which letter</translation>
    </message>
    <message>
        <source>固定到期日</source>
        <translation>Fixed due day</translation>
    </message>
    <message>
        <source>按新日历推算的到期日</source>
        <translation>Due day by the new calendar</translation>
    </message>
    <message>
        <source>本局</source>
        <translation>Our bureau</translation>
    </message>
    <message>
        <source>督办要求</source>
        <translation>What is wanted</translation>
    </message>
    <message>
        <source>督办部门</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>Way of service</translation>
    </message>
    <message>
        <source>用印方式</source>
        <translation>Way of sealing</translation>
    </message>
    <message>
        <source>认定为</source>
        <translation>Settle as</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Why returned</translation>
    </message>
    <message>
        <source>不符合之处</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>标记为</source>
        <translation>Mark as</translation>
    </message>
    <message>
        <source>达到日期</source>
        <translation>Reached on</translation>
    </message>
    <message>
        <source>需补正的内容</source>
        <translation>To be supplemented</translation>
    </message>
    <message>
        <source>补正期限</source>
        <translation>Supplement by</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>申请信息</source>
        <translation>Application data</translation>
    </message>
    <message>
        <source>更正理由</source>
        <translation>Why corrected</translation>
    </message>
    <message>
        <source>事实来源</source>
        <translation>Source of facts</translation>
    </message>
    <message>
        <source>容缺条件</source>
        <translation>Waiver conditions</translation>
    </message>
    <message>
        <source>核实来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Account manager</translation>
    </message>
    <message>
        <source>特别程序</source>
        <translation>Special procedure</translation>
    </message>
    <message>
        <source>延长几个工作日</source>
        <translation>Working days more</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>终止日期</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>补正要求</source>
        <translation>What is wanted</translation>
    </message>
    <message>
        <source>承诺书编号</source>
        <translation>Commitment no.</translation>
    </message>
    <message>
        <source>材料编号</source>
        <translation>Paper no.</translation>
    </message>
    <message>
        <source>不选，则按本办设定的会办单位</source>
        <translation>Leave open for the bureaus the office has set</translation>
    </message>
    <message>
        <source>20 千伏以上必填</source>
        <translation>Required above 20 kV</translation>
    </message>
    <message>
        <source>材料齐全的不选</source>
        <translation>Leave open where papers are complete</translation>
    </message>
    <message>
        <source>供电企业工单号</source>
        <translation>The utility's work order</translation>
    </message>
    <message>
        <source>不予时写明理由；各局已写明的自动带入。一行一条</source>
        <translation>Why refused; what bureaus wrote is filled in. One reason a line</translation>
    </message>
    <message>
        <source>只改有变的；函上用到的，会提示逐份更正</source>
        <translation>Only what changed; letters that use it are pointed out</translation>
    </message>
    <message>
        <source>只填已查明的，不明的留空</source>
        <translation>Only what was found out; blank if unknown</translation>
    </message>
    <message>
        <source>如：道路台账、现场踏勘</source>
        <translation>such as 道路台账, 现场踏勘</translation>
    </message>
    <message>
        <source>如：信用平台、规划核查意见</source>
        <translation>such as 信用平台, 规划核查意见</translation>
    </message>
    <message>
        <source>可选多个文件</source>
        <translation>Several files possible</translation>
    </message>
    <message>
        <source>姓名、电话、证件号码密封保存，不进入记录</source>
        <translation>Name, phone and identity number are kept sealed, not in the record</translation>
    </message>
    <message>
        <source>只列已用印、还没有送达的文书</source>
        <translation>Only papers sealed and not served yet</translation>
    </message>
    <message>
        <source>一次，不超过 10 个工作日</source>
        <translation>Once, at most 10 working days</translation>
    </message>
    <message>
        <source>写明应向哪个机关提出</source>
        <translation>Name the organ to turn to</translation>
    </message>
    <message>
        <source>如：次年放假安排尚未公布</source>
        <translation>such as 次年放假安排尚未公布</translation>
    </message>
    <message>
        <source>不填为今天</source>
        <translation>Blank: today</translation>
    </message>
    <message>
        <source>电子用印</source>
        <translation>Electronically</translation>
    </message>
    <message>
        <source>实物用印（印在打印件上）</source>
        <translation>By hand (on the print)</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>材料齐全，不凭函</source>
        <translation>Papers complete, no letter</translation>
    </message>
    <message>
        <source>补记较早的时间（不勾为现在）</source>
        <translation>It was earlier (else now)</translation>
    </message>
    <message>
        <source>另填日期</source>
        <translation>On another day</translation>
    </message>
    <message>
        <source>填写{name}</source>
        <translation>Enter {name}</translation>
    </message>
    <message>
        <source>加一项</source>
        <translation>Add one</translation>
    </message>
    <message>
        <source>去掉这一项</source>
        <translation>Remove this one</translation>
    </message>
    <message>
        <source>第 {number} 项</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>选择扫描件</source>
        <translation>Choose scans</translation>
    </message>
    <message>
        <source>扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.ofd);;所有文件 (*)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.ofd);;All files (*)</translation>
    </message>
    <message>
        <source>未选择</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>{label}（必填）</source>
        <translation>{label} (required)</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>{number}（{stage}）</source>
        <translation>{number} ({stage})</translation>
    </message>
    <message>
        <source>未编号函稿</source>
        <translation>Draft without number</translation>
    </message>
    <message>
        <source>请先改正标出的 {count} 处</source>
        <translation>Mend the {count} place[s] marked first</translation>
    </message>
    <message>
        <source>没有办成：{reasons}</source>
        <translation>Not done: {reasons}</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>确认：{act}</source>
        <translation>Confirm: {act}</translation>
    </message>
    <message>
        <source>再看看</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>确认{act}</source>
        <translation>Confirm: {act}</translation>
    </message>
    <message>
        <source>为免误操作，请输入文号末尾的“{tail}”</source>
        <translation>To be sure, type the end of the number: "{tail}"</translation>
    </message>
    <message>
        <source>输入的与文号末尾不一致</source>
        <translation>What was typed is not the end of the number</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>查看材料</source>
        <translation>See papers</translation>
    </message>
    <message>
        <source>查看审批</source>
        <translation>See approval</translation>
    </message>
    <message>
        <source>查看函件</source>
        <translation>See letters</translation>
    </message>
    <message>
        <source>查看判定</source>
        <translation>See verdict</translation>
    </message>
    <message>
        <source>查看日志</source>
        <translation>See log</translation>
    </message>
    <message>
        <source>去{act}</source>
        <translation>Go to: {act}</translation>
    </message>
    <message>
        <source>规则与日历</source>
        <translation>Rules &amp; calendar</translation>
    </message>
    <message>
        <source>已出具{papers}，在案件“函件”页</source>
        <translation>made: {papers}, under Letters in the case</translation>
    </message>
    <message>
        <source>本案还没有容缺受理函。先拟函</source>
        <translation>No waiver letter in this case yet. Draft one first</translation>
    </message>
    <message>
        <source>年份或日期，如 2012 或 2012-05-01</source>
        <translation>Year or date, such as 2012 or 2012-05-01</translation>
    </message>
    <message>
        <source>年份或日期；没有大修过的选“从未大修”</source>
        <translation>Year or date; "never overhauled" where it was not</translation>
    </message>
    <message>
        <source>增加道路·{fact}</source>
        <translation>Add a road · {fact}</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>与路由的关系</source>
        <translation>Relation to the route</translation>
    </message>
    <message>
        <source>交付使用日期</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>最近大修日期</source>
        <translation>Last overhauled on</translation>
    </message>
    <message>
        <source>{name}（{duties}）</source>
        <translation>{name} ({duties})</translation>
    </message>
    <message>
        <source>从未大修</source>
        <translation>Never overhauled</translation>
    </message>
    <message>
        <source>打开函件页用印：绘制、签名、平台用印或实物</source>
        <translation type="vanished">Seal: drawn, signed, by a platform, or by hand</translation>
    </message>
    <message>
        <source>姓名与电话密封保存，不进入记录</source>
        <translation type="vanished">Name and telephone are sealed, they do not enter the record</translation>
    </message>
    <message>
        <source>道路台账</source>
        <translation type="vanished">道路台账</translation>
    </message>
    <message>
        <source>现场踏勘</source>
        <translation type="vanished">现场踏勘</translation>
    </message>
    <message>
        <source>规划图层</source>
        <translation type="vanished">规划图层</translation>
    </message>
    <message>
        <source>企业说明</source>
        <translation type="vanished">企业说明</translation>
    </message>
    <message>
        <source>信用平台</source>
        <translation type="vanished">信用平台</translation>
    </message>
    <message>
        <source>规划核查意见</source>
        <translation type="vanished">规划核查意见</translation>
    </message>
    <message>
        <source>部门核实</source>
        <translation type="vanished">部门核实</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>收件开案</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>导入历史案件</source>
        <translation>Import former cases</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>一次告知补正</source>
        <translation>Request supplement</translation>
    </message>
    <message>
        <source>收到补正材料</source>
        <translation>Supplement received</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Decline to accept</translation>
    </message>
    <message>
        <source>填写路由事实</source>
        <translation>Enter route facts</translation>
    </message>
    <message>
        <source>更正申请信息</source>
        <translation>Correct application</translation>
    </message>
    <message>
        <source>人工认定</source>
        <translation>Settle by hand</translation>
    </message>
    <message>
        <source>免审批备案</source>
        <translation>File as exempt</translation>
    </message>
    <message>
        <source>办理意见</source>
        <translation>Give opinion</translation>
    </message>
    <message>
        <source>复核补录</source>
        <translation>Review late entry</translation>
    </message>
    <message>
        <source>作出决定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>要求说明</source>
        <translation>Ask to explain</translation>
    </message>
    <message>
        <source>登记说明</source>
        <translation>Enter explanation</translation>
    </message>
    <message>
        <source>启动特别程序</source>
        <translation>Start special procedure</translation>
    </message>
    <message>
        <source>结束特别程序</source>
        <translation>End special procedure</translation>
    </message>
    <message>
        <source>延长办理期限</source>
        <translation>Extend time limit</translation>
    </message>
    <message>
        <source>固定到期日</source>
        <translation>Fix due day</translation>
    </message>
    <message>
        <source>确认顺延</source>
        <translation>Confirm postponement</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Oversight order</translation>
    </message>
    <message>
        <source>答复督办</source>
        <translation>Answer oversight order</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>登记材料</source>
        <translation>Enter papers</translation>
    </message>
    <message>
        <source>核验材料</source>
        <translation>Verify papers</translation>
    </message>
    <message>
        <source>退回材料</source>
        <translation>Return papers</translation>
    </message>
    <message>
        <source>标记材料</source>
        <translation>Mark papers</translation>
    </message>
    <message>
        <source>登记承诺书</source>
        <translation>Enter commitment</translation>
    </message>
    <message>
        <source>核实容缺条件</source>
        <translation>Check waiver conditions</translation>
    </message>
    <message>
        <source>拟容缺函</source>
        <translation>Draft waiver letter</translation>
    </message>
    <message>
        <source>修改函稿</source>
        <translation>Revise draft</translation>
    </message>
    <message>
        <source>拟更正函</source>
        <translation>Draft corrected letter</translation>
    </message>
    <message>
        <source>核稿</source>
        <translation>Check draft</translation>
    </message>
    <message>
        <source>退回函稿</source>
        <translation>Return draft</translation>
    </message>
    <message>
        <source>会签</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>用印</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>留存正本</source>
        <translation>Keep the original</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>函件延期</source>
        <translation>Extend letter</translation>
    </message>
    <message>
        <source>确认失效</source>
        <translation>Confirm lapse</translation>
    </message>
    <message>
        <source>撤回函件</source>
        <translation>Revoke letter</translation>
    </message>
    <message>
        <source>函件作废</source>
        <translation>Void letter</translation>
    </message>
    <message>
        <source>打印函件</source>
        <translation>Print letter</translation>
    </message>
    <message>
        <source>其他文书用印</source>
        <translation>Seal other paper</translation>
    </message>
    <message>
        <source>留存其他文书正本</source>
        <translation>Keep original of other paper</translation>
    </message>
    <message>
        <source>其他文书送达</source>
        <translation>Serve other paper</translation>
    </message>
    <message>
        <source>提醒补齐</source>
        <translation>Remind of papers</translation>
    </message>
    <message>
        <source>出具补齐确认函</source>
        <translation>Issue clearance letter</translation>
    </message>
    <message>
        <source>导出归档包</source>
        <translation>Export archive package</translation>
    </message>
    <message>
        <source>显示个人信息</source>
        <translation>Show personal data</translation>
    </message>
    <message>
        <source>导出本人信息</source>
        <translation>Export a person's data</translation>
    </message>
    <message>
        <source>拟删除个人信息</source>
        <translation>Propose erasure</translation>
    </message>
    <message>
        <source>删除个人信息</source>
        <translation>Erase personal data</translation>
    </message>
    <message>
        <source>供电企业受理</source>
        <translation>Accept by utility</translation>
    </message>
    <message>
        <source>登记节点</source>
        <translation>Enter milestone</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>登记到访</source>
        <translation>Enter a visit</translation>
    </message>
    <message>
        <source>登记外部编号</source>
        <translation>Enter outside number</translation>
    </message>
    <message>
        <source>指派客户经理</source>
        <translation>Assign account manager</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>administration</name>
    <message>
        <source>数据范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>办公室名称</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>行政区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>模拟数据</source>
        <translation>Made-up data</translation>
    </message>
    <message>
        <source>容缺受理函发文机关</source>
        <translation>Issuer of waiver letters</translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>抄送</source>
        <translation>Copied to</translation>
    </message>
    <message>
        <source>案号字头</source>
        <translation>Case number prefix</translation>
    </message>
    <message>
        <source>下班时间</source>
        <translation>Closing time</translation>
    </message>
    <message>
        <source>报装环节</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>会办单位</source>
        <translation>Bureaus asked</translation>
    </message>
    <message>
        <source>最迟期限（自然日）</source>
        <translation>Last day (calendar days)</translation>
    </message>
    <message>
        <source>一项逾期全函失效</source>
        <translation>One overdue, whole letter lapses</translation>
    </message>
    <message>
        <source>使用印好红头的函件用纸</source>
        <translation>Paper with a printed head</translation>
    </message>
    <message>
        <source>离线许可（自然日）</source>
        <translation>Offline permit (calendar days)</translation>
    </message>
    <message>
        <source>代理</source>
        <translation>Standing in</translation>
    </message>
    <message>
        <source>备份提醒（天）</source>
        <translation>Backup reminder (days)</translation>
    </message>
    <message>
        <source>每日副本保留（天）</source>
        <translation>Daily copies kept (days)</translation>
    </message>
    <message>
        <source>锁定窗口（分钟）</source>
        <translation>Lock after (minutes)</translation>
    </message>
    <message>
        <source>依据文件名称</source>
        <translation>Name of the document</translation>
    </message>
    <message>
        <source>依据文件文号</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>接电目标（工作日）</source>
        <translation>Aim to energise (working days)</translation>
    </message>
    <message>
        <source>本办公室不容缺的材料</source>
        <translation>Papers this office does not waive</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>全称</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>机关代字</source>
        <translation>Letter code</translation>
    </message>
    <message>
        <source>联系科室（窗口）</source>
        <translation>Contact office (window)</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>印章直径（毫米）</source>
        <translation>Seal diameter (mm)</translation>
    </message>
    <message>
        <source>拟签分离</source>
        <translation>Drafter and signatory</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>三环节（受理申请、答复签约、竣工接电）</source>
        <translation>Three stages (受理申请, 答复签约, 竣工接电)</translation>
    </message>
    <message>
        <source>两环节（申请签约、竣工接电）</source>
        <translation>Two stages (申请签约, 竣工接电)</translation>
    </message>
    <message>
        <source>没有“{given}”这一设置</source>
        <translation>There is no setting "{given}"</translation>
    </message>
    <message>
        <source>用 settings show 查看全部设置</source>
        <translation>See all with settings show</translation>
    </message>
    <message>
        <source>“{given}”不能作为这一设置的值</source>
        <translation>"{given}" will not do for this setting</translation>
    </message>
    <message>
        <source>按现有值的样式填写</source>
        <translation>Write it like the present value</translation>
    </message>
    <message>
        <source>建立办公室时已确定，不能更改</source>
        <translation>Fixed when the office was founded</translation>
    </message>
    <message>
        <source>如需不同的值，另建办公室</source>
        <translation>For another value found another office</translation>
    </message>
    <message>
        <source>其他管理员刚刚更改了这一项</source>
        <translation>Another administrator just changed it</translation>
    </message>
    <message>
        <source>查看现在的值后再改</source>
        <translation>See the present value first</translation>
    </message>
    <message>
        <source>含有换行、控制符或首尾空格</source>
        <translation>It holds line breaks, control signs or blanks at an end</translation>
    </message>
    <message>
        <source>删去这些字符</source>
        <translation>Delete them</translation>
    </message>
    <message>
        <source>有{given}个字，最多{longest}个字</source>
        <translation>{given} signs, at most {longest}</translation>
    </message>
    <message>
        <source>缩短文字</source>
        <translation>Shorten it</translation>
    </message>
    <message>
        <source>“{given}”不能作为案号字头</source>
        <translation>"{given}" will not do as a case number prefix</translation>
    </message>
    <message>
        <source>填写1至6个大写拉丁字母，如 HP</source>
        <translation>Enter 1 to 6 capital Latin letters, such as HP</translation>
    </message>
    <message>
        <source>“{given}”不能作为下班时间</source>
        <translation>"{given}" will not do as closing time</translation>
    </message>
    <message>
        <source>填写 12:00 至 23:59 之间的时间</source>
        <translation>Enter a time from 12:00 to 23:59</translation>
    </message>
    <message>
        <source>{given}分钟不能作为锁定窗口的时间</source>
        <translation>{given} minutes will not do</translation>
    </message>
    <message>
        <source>填写 1 至 60；演示办公室可填 0</source>
        <translation>Enter 1 to 60; 0 in a demonstration office</translation>
    </message>
    <message>
        <source>{given}天不在范围内</source>
        <translation>{given} days are out of range</translation>
    </message>
    <message>
        <source>填写 0 至 {most} 之间的整数，0 为不启用</source>
        <translation>Enter a whole number from 0 to {most}, 0 for none</translation>
    </message>
    <message>
        <source>填写 1 至 {most} 之间的整数</source>
        <translation>Enter a whole number from 1 to {most}</translation>
    </message>
    <message>
        <source>没有“{given}”这一环节方案</source>
        <translation>There are no stages "{given}"</translation>
    </message>
    <message>
        <source>选择规则中已有的方案</source>
        <translation>Choose those of the rules</translation>
    </message>
    <message>
        <source>没有会办单位</source>
        <translation>No bureaus to be asked</translation>
    </message>
    <message>
        <source>至少选择一个审批部门</source>
        <translation>Choose at least one</translation>
    </message>
    <message>
        <source>{bureau}不是审批部门</source>
        <translation>The {bureau} does not approve</translation>
    </message>
    <message>
        <source>选择政府审批部门</source>
        <translation>Choose a government bureau that approves</translation>
    </message>
    <message>
        <source>同一单位选择了两次</source>
        <translation>The same bureau twice</translation>
    </message>
    <message>
        <source>每个单位只选一次</source>
        <translation>Choose each once</translation>
    </message>
    <message>
        <source>“{matter}”须有且只有一个作出决定的单位</source>
        <translation>Exactly one bureau has to decide "{matter}"</translation>
    </message>
    <message>
        <source>选择一个审批部门</source>
        <translation>Choose one that approves</translation>
    </message>
    <message>
        <source>“{paper}”本来就不可容缺</source>
        <translation>"{paper}" cannot be waived anyway</translation>
    </message>
    <message>
        <source>只需列出规则允许容缺的材料</source>
        <translation>List only papers the rules allow to waive</translation>
    </message>
    <message>
        <source>缺少{bureau}，或者重复</source>
        <translation>{bureau} is missing, or there twice</translation>
    </message>
    <message>
        <source>每个单位保留一行</source>
        <translation>Keep one row for each</translation>
    </message>
    <message>
        <source>与{bureau}相同：“{given}”</source>
        <translation>As with the {bureau}: "{given}"</translation>
    </message>
    <message>
        <source>各单位不得相同，以免文号混淆</source>
        <translation>They have to differ, so that numbers do</translation>
    </message>
    <message>
        <source>“{given}”不能作为机关代字</source>
        <translation>"{given}" will not do as a letter code</translation>
    </message>
    <message>
        <source>填写2至12个汉字，如 示范企服函</source>
        <translation>Enter 2 to 12 Chinese signs, such as 示范企服函</translation>
    </message>
    <message>
        <source>“{given}”不像电话号码</source>
        <translation>"{given}" does not look like a telephone number</translation>
    </message>
    <message>
        <source>填写如 020-00000001 的号码，没有可留空</source>
        <translation>Enter one such as 020-00000001, or none</translation>
    </message>
    <message>
        <source>{given}毫米不在范围内</source>
        <translation>{given} mm are out of range</translation>
    </message>
    <message>
        <source>填写 {least} 至 {most} 毫米</source>
        <translation>Enter {least} to {most} mm</translation>
    </message>
    <message>
        <source>与现行版本完全相同</source>
        <translation>The same as the version in force</translation>
    </message>
    <message>
        <source>无需发布</source>
        <translation>Nothing to publish</translation>
    </message>
    <message>
        <source>没有这个拟发布的版本</source>
        <translation>There is no such proposed version</translation>
    </message>
    <message>
        <source>刷新后再看</source>
        <translation>Refresh and look</translation>
    </message>
    <message>
        <source>“{title}”已经发布或者放弃</source>
        <translation>"{title}" was published or dropped already</translation>
    </message>
    <message>
        <source>“{title}”拟定之后，另一个版本已经发布</source>
        <translation>Another version was published after "{title}" was proposed</translation>
    </message>
    <message>
        <source>放弃后按现行版本重新拟定，核对影响再发布</source>
        <translation>Drop it, start from the version in force, see the effects, publish</translation>
    </message>
    <message>
        <source>{officer}拟定的版本，不能由本人发布</source>
        <translation>A version proposed by {officer} cannot be published by them</translation>
    </message>
    <message>
        <source>由另一名管理员或者负责人核对后发布</source>
        <translation>Another administrator or head has to check and publish it</translation>
    </message>
    <message>
        <source>{given}年之前还缺{year}年的放假安排</source>
        <translation>Before {given} the holidays of {year} are missing</translation>
    </message>
    <message>
        <source>先导入{year}年</source>
        <translation>Import {year} first</translation>
    </message>
    <message>
        <source>“{given}”不能作为人员编号</source>
        <translation>"{given}" will not do as an id</translation>
    </message>
    <message>
        <source>填写2至32位小写拉丁字母和数字，字母开头</source>
        <translation>Enter 2 to 32 small Latin letters and digits, a letter first</translation>
    </message>
    <message>
        <source>人员编号“{given}”已经存在</source>
        <translation>The id "{given}" is taken</translation>
    </message>
    <message>
        <source>换一个编号；离岗人员可重新启用</source>
        <translation>Take another; officers out of service can be brought back</translation>
    </message>
    <message>
        <source>没有职责</source>
        <translation>No duties</translation>
    </message>
    <message>
        <source>至少选择一项职责，或将其停用</source>
        <translation>Choose at least one, or put them out of service</translation>
    </message>
    <message>
        <source>{name}的“{held}”不得由一人兼任</source>
        <translation>{name}: one person must not hold “{held}” together</translation>
    </message>
    <message>
        <source>“系统管理”“审计”各由专人担任，不兼任其他职责；请另设一人</source>
        <translation>Administration and audit each go to somebody who has no other duty; name another person</translation>
    </message>
    <message>
        <source>没有在岗的系统管理员</source>
        <translation>No administrator in service</translation>
    </message>
    <message>
        <source>至少保留一名在岗的系统管理员</source>
        <translation>Keep at least one in service</translation>
    </message>
    <message>
        <source>{bureau}没有在岗人员具有“{wanted}”职责</source>
        <translation>Nobody in service at the {bureau} has the duty "{wanted}"</translation>
    </message>
    <message>
        <source>指定人员，否则该环节无人可办</source>
        <translation>Name somebody, else the step cannot be done</translation>
    </message>
    <message>
        <source>{matter}的决定单位</source>
        <translation>{matter}: decided by</translation>
    </message>
    <message>
        <source>{year}年工作日历</source>
        <translation>Working calendar {year}</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>（无）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>整套设置（由共享的办公室带来）</source>
        <translation>All settings (brought from the shared office)</translation>
    </message>
    <message>
        <source>{since}至{until}，{delegate}代{officer}</source>
        <translation>{since} to {until}, {delegate} for {officer}</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>out of service</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>日程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>日程，{span}</source>
        <translation>Agenda, {span}</translation>
    </message>
    <message>
        <source>当日事项</source>
        <translation>This day</translation>
    </message>
    <message>
        <source>{year} 年 {month}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>月 M</source>
        <translation>Month M</translation>
    </message>
    <message>
        <source>周 W</source>
        <translation>Week W</translation>
    </message>
    <message>
        <source>按月或按周</source>
        <translation>By month or week</translation>
    </message>
    <message>
        <source>与我有关</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>上一页（PageUp）</source>
        <translation>Previous (PageUp)</translation>
    </message>
    <message>
        <source>下一页（PageDown）</source>
        <translation>Next (PageDown)</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>导出日历</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>导出为日历文件</source>
        <translation>Export as a calendar file</translation>
    </message>
    <message>
        <source>日程 {first} 至 {last}.ics</source>
        <translation>日程 {first} 至 {last}.ics</translation>
    </message>
    <message>
        <source>日历文件（*.ics）</source>
        <translation>Calendar file (*.ics)</translation>
    </message>
    <message>
        <source>休</source>
        <translation>off</translation>
    </message>
    <message>
        <source>班</source>
        <translation>on</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>prov.</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>{holiday}放假</source>
        <translation>{holiday} holiday</translation>
    </message>
    <message>
        <source>{holiday}调休上班</source>
        <translation>{holiday} make-up workday</translation>
    </message>
    <message>
        <source>放假安排尚未公布，暂定</source>
        <translation>holidays not published yet, provisional</translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>另 {count} 件</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>这一天没有事项</source>
        <translation>Nothing on this day</translation>
    </message>
    <message>
        <source>{day}，{kind}</source>
        <translation>{day}, {kind}</translation>
    </message>
    <message>
        <source>没有事项</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>{count} 件暂定</source>
        <translation>{count} provisional</translation>
    </message>
    <message>
        <source>{count} 件的到期日暂定：那一年的放假安排尚未公布</source>
        <translation>{count} due day[s] provisional: the holidays of that year are not published yet</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>时钟暂停</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>周{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>全天</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>选日</source>
        <translation>Choose day</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>按月</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>按周</source>
        <translation>By week</translation>
    </message>
    <message>
        <source>{matter}到期</source>
        <translation>{matter} due</translation>
    </message>
    <message>
        <source>{matter}告知受理或补正</source>
        <translation>{matter}: accept or request supplement</translation>
    </message>
    <message>
        <source>{matter}补正期限</source>
        <translation>{matter}: supplement due</translation>
    </message>
    <message>
        <source>{paper}补齐期限</source>
        <translation>{paper} due</translation>
    </message>
    <message>
        <source>{matter}特别程序期满</source>
        <translation>{matter}: special procedure ends</translation>
    </message>
    <message>
        <source>已导出 {count} 个事项：{file}</source>
        <translation>{count} item[s] exported: {file}</translation>
    </message>
    <message>
        <source>已写出 {count} 个事项：{file}</source>
        <translation>{count} item[s] written: {file}</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月</source>
        <translation type="vanished">{year}-{month}</translation>
    </message>
    <message>
        <source>案号 {number}
{words}
{place}</source>
        <translation type="vanished">案号 {number}
{words}
{place}</translation>
    </message>
    <message>
        <source>案号；不填则为全部在办案件</source>
        <translation type="vanished">案号；不填则为全部在办案件</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>通知（Ctrl+J）</source>
        <translation>Notifications (Ctrl+J)</translation>
    </message>
    <message>
        <source>通知，{count} 条未读（Ctrl+J）</source>
        <translation>Notifications, {count} unread (Ctrl+J)</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>通知列表</source>
        <translation>List of notifications</translation>
    </message>
    <message>
        <source>{unread} 条未读，共 {count} 条</source>
        <translation>{unread} unread of {count}</translation>
    </message>
    <message>
        <source>全部已读，共 {count} 条</source>
        <translation>All {count} read</translation>
    </message>
    <message>
        <source>{count} 条稍后提醒</source>
        <translation>{count} to come back later</translation>
    </message>
    <message>
        <source>没有通知</source>
        <translation>No notifications</translation>
    </message>
    <message>
        <source>临近到期、等您签办、移交和提到您的事项会列在这里。</source>
        <translation>What falls due, waits for your signature, is handed over or mentions you stands here.</translation>
    </message>
    <message>
        <source>其余的都在稍后提醒</source>
        <translation>The others come back later</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已读</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>稍后</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>全部已读</source>
        <translation>All read</translation>
    </message>
    <message>
        <source>稍后提醒</source>
        <translation>Remind me later</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>将到</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>未读</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>即将到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>等您签办</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>同步冲突</source>
        <translation>Sync conflict</translation>
    </message>
    <message>
        <source>移交给您</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>提到您</source>
        <translation>Mentions you</translation>
    </message>
    <message>
        <source>函件期限临近</source>
        <translation>Letter due soon</translation>
    </message>
    <message>
        <source>待您发布</source>
        <translation>To be published</translation>
    </message>
    <message>
        <source>登记码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>签名密钥</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>{matter}于 {due} 到期，尚未办理</source>
        <translation>{matter} was due {due} and is not done</translation>
    </message>
    <message>
        <source>{matter}今日 {due} 到期</source>
        <translation>{matter} due today {due}</translation>
    </message>
    <message>
        <source>{who}把{matter}移交给您</source>
        <translation>{who} handed {matter} over to you</translation>
    </message>
    <message>
        <source>{who}：{text}</source>
        <translation>{who}: {text}</translation>
    </message>
    <message>
        <source>{paper}最迟 {due} 补齐</source>
        <translation>{paper} by {due} at the latest</translation>
    </message>
    <message>
        <source>没有生效，待您处理</source>
        <translation>Did not take effect, yours to settle</translation>
    </message>
    <message>
        <source>{who}提出“{title}”{number}</source>
        <translation>{who} proposed "{title}"{number}</translation>
    </message>
    <message>
        <source>凭{who} {given} 发的登记码；不是本人所为的，立即告知审计人员</source>
        <translation>By the code {who} gave at {given}; if it was not you, tell the auditor at once</translation>
    </message>
    <message>
        <source>不在这台电脑上；不是本人所为的，立即告知审计人员</source>
        <translation>Not on this computer. If it is not you, tell the auditors at once</translation>
    </message>
    <message>
        <source>{at} 起另有一把密钥以您的名义签名</source>
        <translation>Since {at} another key signs as you</translation>
    </message>
    <message>
        <source>{at} 凭登记码设定了您的口令</source>
        <translation>Your password was set by a code at {at}</translation>
    </message>
    <message>
        <source>30 分钟后</source>
        <translation>In 30 minutes</translation>
    </message>
    <message>
        <source>2 小时后</source>
        <translation>In 2 hours</translation>
    </message>
    <message>
        <source>明早</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>{when}再提醒</source>
        <translation>Back {when}</translation>
    </message>
    <message>
        <source>{time} 摘要：{parts}。按 Ctrl+J 查看</source>
        <translation>Digest {time}: {parts}. Ctrl+J to see it</translation>
    </message>
    <message>
        <source>{kind}：{title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>有 {count} 条新通知</source>
        <translation>{count} new notification[s]</translation>
    </message>
    <message>
        <source>登录或解锁后查看</source>
        <translation>See them after signing in or unlocking</translation>
    </message>
    <message>
        <source>另有 {count} 条，见通知</source>
        <translation>{count} more under notifications</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>归档包要含个人信息，而您的职责不能带出个人信息</source>
        <translation>The package is to hold personal data, which your duties do not let you take out</translation>
    </message>
    <message>
        <source>由窗口受理人员或联席办主任导出，或导出不含个人信息的归档包</source>
        <translation>The window or the head of the office exports it, or without personal data</translation>
    </message>
    <message>
        <source>{what}的留存件已损坏，不能归档</source>
        <translation>The kept file of {what} is damaged and cannot be archived</translation>
    </message>
    <message>
        <source>由管理员从备份恢复后再导出</source>
        <translation>Have an administrator restore a backup first</translation>
    </message>
    <message>
        <source>已导出归档包：{files} 个文件，{file}</source>
        <translation>Package exported: {files} file[s], {file}</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>审计</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>打开：审计</source>
        <translation>Open: audit</translation>
    </message>
    <message>
        <source>全部审计记录</source>
        <translation>Whole record</translation>
    </message>
    <message>
        <source>审计记录</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>录入时间</source>
        <translation>Entered at</translation>
    </message>
    <message>
        <source>人员 / 单位</source>
        <translation>Officer / bureau</translation>
    </message>
    <message>
        <source>办理内容</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>时钟</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>终端</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>已采纳</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>有冲突</source>
        <translation>in conflict</translation>
    </message>
    <message>
        <source>未采纳</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>待上报</source>
        <translation>to report</translation>
    </message>
    <message>
        <source>相符</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>不符</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>未核</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>签名不符</source>
        <translation>bad sign.</translation>
    </message>
    <message>
        <source>时钟不符</source>
        <translation>clock off</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>well</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>代{name}办理，采纳时代理已于{until}期满，请核对</source>
        <translation>Done for {name}, whose lending was over on {until} when this was accepted; look into it</translation>
    </message>
    <message>
        <source>更改设置</source>
        <translation>Settings changed</translation>
    </message>
    <message>
        <source>{name}：{before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>登录（命令行）</source>
        <translation>Signed in (command line)</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlocked</translation>
    </message>
    <message>
        <source>登录未成</source>
        <translation>Sign-in failed</translation>
    </message>
    <message>
        <source>锁定窗口</source>
        <translation>Window locked</translation>
    </message>
    <message>
        <source>离开</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>设定首个口令，加密本机数据</source>
        <translation>First password set, data encrypted</translation>
    </message>
    <message>
        <source>改口令</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>发放一次性口令</source>
        <translation>One-time code given out</translation>
    </message>
    <message>
        <source>停用登录</source>
        <translation>Sign-in stopped</translation>
    </message>
    <message>
        <source>制作恢复码</source>
        <translation>Recovery code made</translation>
    </message>
    <message>
        <source>凭恢复码设定新口令</source>
        <translation>New password by recovery code</translation>
    </message>
    <message>
        <source>由{by}办理</source>
        <translation>by {by}</translation>
    </message>
    <message>
        <source>口令不正确</source>
        <translation>wrong password</translation>
    </message>
    <message>
        <source>连续输错，暂不受理</source>
        <translation>wrong in a row, not taken for now</translation>
    </message>
    <message>
        <source>离线许可到期</source>
        <translation>offline permit ended</translation>
    </message>
    <message>
        <source>时钟早于上次登录，离线许可不作数</source>
        <translation>Clock before the last sign-in: permit not counted</translation>
    </message>
    <message>
        <source>本机没有其登录口令</source>
        <translation>no password on this computer</translation>
    </message>
    <message>
        <source>人员已停用</source>
        <translation>officer out of service</translation>
    </message>
    <message>
        <source>时钟早于上次登录</source>
        <translation>clock before the last sign-in</translation>
    </message>
    <message>
        <source>口令刚在别处改过</source>
        <translation>password just changed elsewhere</translation>
    </message>
    <message>
        <source>恢复码只用于系统管理员</source>
        <translation>recovery codes are for administrators</translation>
    </message>
    <message>
        <source>无人操作</source>
        <translation>nobody at the desk</translation>
    </message>
    <message>
        <source>与前一条不相连：本机的登录记录被改动或删去</source>
        <translation>does not follow the one before: the notes of sign-ins here were changed or deleted</translation>
    </message>
    <message>
        <source>与本机此前收到的不相连：服务器上的人员与设备记录被改动或删去</source>
        <translation>Does not follow what this device was given: the server's record of people and devices was altered or deleted</translation>
    </message>
    <message>
        <source>此处没有人员与设备的记录</source>
        <translation>Acts on people and devices are missing here</translation>
    </message>
    <message>
        <source>办公服务器的版本是{known}，尚不向审计人员提供。请管理员运行 joint-office server upgrade，升级后同步一次，从头补齐。</source>
        <translation>The office's server is at version {known} and does not hand them to auditors yet. Have an administrator run joint-office server upgrade, then sync once: all of them come, from the first.</translation>
    </message>
    <message>
        <source>办公服务器尚不知道此人有审计职责。请管理员在“设置 › 人员与设备”核对职责后再同步。</source>
        <translation>The office's server does not know yet that this officer audits. Have an administrator check the duties in "Settings › People and devices", then sync.</translation>
    </message>
    <message>
        <source>{what}：{why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{name}：{work}</source>
        <translation>{name}: {work}</translation>
    </message>
    <message>
        <source>（原{work}）</source>
        <translation> (was {work})</translation>
    </message>
    <message>
        <source>人员与设备的记录</source>
        <translation>Record of people and devices</translation>
    </message>
    <message>
        <source>服务器</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>命令行</source>
        <translation>command line</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>this desk</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>全部人员</source>
        <translation>All officers</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>全部单位</source>
        <translation>All bureaus</translation>
    </message>
    <message>
        <source>全部内容</source>
        <translation>All acts</translation>
    </message>
    <message>
        <source>案件与归档</source>
        <translation>Cases and archive</translation>
    </message>
    <message>
        <source>收件、受理、决定</source>
        <translation>Receipt, acceptance, decision</translation>
    </message>
    <message>
        <source>补正</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>审批环节</source>
        <translation>Approval steps</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>函件</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>其他文书用印、送达</source>
        <translation>Other papers sealed, served</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Oversight</translation>
    </message>
    <message>
        <source>查看、导出、删除个人信息</source>
        <translation>Personal data seen, exported, erased</translation>
    </message>
    <message>
        <source>查看个人信息</source>
        <translation>Personal data seen</translation>
    </message>
    <message>
        <source>规则、日历、文本的发布</source>
        <translation>Rules, calendars, wordings published</translation>
    </message>
    <message>
        <source>个人设置</source>
        <translation>Own settings</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>登录与口令</source>
        <translation>Sign-ins and passwords</translation>
    </message>
    <message>
        <source>人员与设备</source>
        <translation>People and devices</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>签名不符或未核</source>
        <translation>bad signature</translation>
    </message>
    <message>
        <source>按结果筛选</source>
        <translation>Filter by result</translation>
    </message>
    <message>
        <source>录入日期</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>导出记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>导出全部记录，供外人核对</source>
        <translation>Export the whole record for outside checks</translation>
    </message>
    <message>
        <source>记录 {on}.jsonl</source>
        <translation>记录 {on}.jsonl</translation>
    </message>
    <message>
        <source>记录 (*.jsonl)</source>
        <translation>Record (*.jsonl)</translation>
    </message>
    <message>
        <source>导出 xlsx</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>已列出 {count} 条，查到 {day}</source>
        <translation>{count} listed, back to {day}</translation>
    </message>
    <message>
        <source>共 {count} 条，已到最早的记录</source>
        <translation>{count} in all, back to the first entry</translation>
    </message>
    <message>
        <source>已列出 {count} 条；更早的请用日期筛选</source>
        <translation>{count} listed; for earlier ones filter by date</translation>
    </message>
    <message>
        <source>正在往前查找…</source>
        <translation>Looking further back…</translation>
    </message>
    <message>
        <source>还没有记录</source>
        <translation>No entries yet</translation>
    </message>
    <message>
        <source>在案件上办理的每一步都会列在这里。</source>
        <translation>Every step on a case stands here.</translation>
    </message>
    <message>
        <source>没有符合筛选的记录</source>
        <translation>No entries fit the filter</translation>
    </message>
    <message>
        <source>放宽筛选条件后再查。</source>
        <translation>Widen the filter.</translation>
    </message>
    <message>
        <source>审计记录由审计人员或联席办主任查看</source>
        <translation>The audit is for auditors and the head of the office</translation>
    </message>
    <message>
        <source>选一条记录，这里显示详情</source>
        <translation>Choose an entry to see its details</translation>
    </message>
    <message>
        <source>已复制 {count} 行</source>
        <translation>{count} row[s] copied</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>作出时间</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>采纳时间</source>
        <translation>Taken at</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>其序号</source>
        <translation>their no.</translation>
    </message>
    <message>
        <source>公共序号</source>
        <translation>Common no.</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>记录编号</source>
        <translation>Entry id</translation>
    </message>
    <message>
        <source>链值</source>
        <translation>Chain value</translation>
    </message>
    <message>
        <source>与服务器时间相符</source>
        <translation>agrees with the server's time</translation>
    </message>
    <message>
        <source>与服务器时间、前一条记录或当时已看到、已报清的不符，录入时间以采纳时间为准核对</source>
        <translation>Differs from the server's time, the entry before, or what the desk had seen or sent by then; check by when it was accepted</translation>
    </message>
    <message>
        <source>尚未采纳，未核</source>
        <translation>not taken yet, not checked</translation>
    </message>
    <message>
        <source>与记录人公钥相符</source>
        <translation>fits the writer's public key</translation>
    </message>
    <message>
        <source>与记录人公钥不符，不作数</source>
        <translation>does not fit the writer's public key, does not count</translation>
    </message>
    <message>
        <source>尚未核验</source>
        <translation>not checked yet</translation>
    </message>
    <message>
        <source>设置的更改、登录记录、人员与设备的记录没有单独签名</source>
        <translation>Changes of settings, notes of access and acts on people have no signature of their own</translation>
    </message>
    <message>
        <source>导出审计记录</source>
        <translation>Export audit record</translation>
    </message>
    <message>
        <source>审计记录 {on}.xlsx</source>
        <translation>审计记录 {on}.xlsx</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>正在写出审计记录</source>
        <translation>Writing the audit record</translation>
    </message>
    <message>
        <source>正在排印审计记录</source>
        <translation>Typesetting the audit record</translation>
    </message>
    <message>
        <source>已写出 {count} 条到 {file}</source>
        <translation>{count} entr[y|ies] written to {file}</translation>
    </message>
    <message>
        <source>没有写出 {file}：{why}</source>
        <translation>{file} was not written: {why}</translation>
    </message>
    <message>
        <source>{office}　审计记录</source>
        <translation>{office}　审计记录</translation>
    </message>
    <message>
        <source>截至 {on}　共 {count} 条　导出人 {who}</source>
        <translation>截至 {on}　共 {count} 条　导出人 {who}</translation>
    </message>
    <message>
        <source>筛选：{filter}</source>
        <translation>筛选：{filter}</translation>
    </message>
    <message>
        <source>样张　模拟数据</source>
        <translation>样张　模拟数据</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>人员 {value}</source>
        <translation>officer {value}</translation>
    </message>
    <message>
        <source>单位 {value}</source>
        <translation>bureau {value}</translation>
    </message>
    <message>
        <source>案号 {value}</source>
        <translation>case {value}</translation>
    </message>
    <message>
        <source>{value} 起</source>
        <translation>from {value}</translation>
    </message>
    <message>
        <source>至 {value}</source>
        <translation>to {value}</translation>
    </message>
    <message>
        <source>符合的记录超过 {most} 条，一份文件放不下</source>
        <translation>More than {most} entries fit, too many for one file</translation>
    </message>
    <message>
        <source>用日期、人员、内容缩小范围</source>
        <translation>Narrow by date, officer or act</translation>
    </message>
    <message>
        <source>起始日期晚于截止日期</source>
        <translation>The first day is after the last</translation>
    </message>
    <message>
        <source>请更正日期</source>
        <translation>Correct the dates</translation>
    </message>
    <message>
        <source>{entered}　{officer}（{bureau}）　{act}　{case}　{became}　签名{signed}　时钟{clock}　终端 {device}</source>
        <translation>{entered}　{officer} ({bureau})　{act}　{case}　{became}　signature {signed}　clock {clock}　desk {device}</translation>
    </message>
    <message>
        <source>已写出 {count} 行：{file}</source>
        <translation>{count} row[s] written: {file}</translation>
    </message>
    <message>
        <source>已写出 {count} 条末位：{file}</source>
        <translation>{count} head[s] written: {file}</translation>
    </message>
    <message>
        <source>还有更早的记录，用 --until 或 --limit 继续</source>
        <translation>There are earlier entries; go on with --until or --limit</translation>
    </message>
    <message>
        <source>没有符合的记录</source>
        <translation>No entries fit</translation>
    </message>
    <message>
        <source>与服务器时间或前一条记录不符，录入时间以采纳时间为准核对</source>
        <translation type="vanished">differs from the server's time or the entry before; go by when it was taken</translation>
    </message>
    <message>
        <source>设置的更改、登录记录没有单独签名</source>
        <translation type="vanished">changes of settings and sign-ins are not signed one by one</translation>
    </message>
    <message>
        <source>设置的更改没有单独签名</source>
        <translation type="vanished">changes of settings are not signed one by one</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>备份是一个文件夹：全部记录、附件和校验值；写完并核验无误才算成立。</source>
        <translation>A backup is a folder: all entries, files and checksums; it counts only once written and verified.</translation>
    </message>
    <message>
        <source>数据检查</source>
        <translation>Checking the data</translation>
    </message>
    <message>
        <source>每次打开核对最近 1,000 条；每天或上次意外退出后通读全部记录，在后台进行。</source>
        <translation>The last 1,000 entries at each opening; all of them each day or after a crash, in the background.</translation>
    </message>
    <message>
        <source>提醒与每日副本</source>
        <translation>Reminder and daily copies</translation>
    </message>
    <message>
        <source>数据文件夹</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>上次备份</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>每日副本</source>
        <translation>Daily copies</translation>
    </message>
    <message>
        <source>上次通读</source>
        <translation>Last full check</translation>
    </message>
    <message>
        <source>未上报的副本</source>
        <translation>Unreported copy</translation>
    </message>
    <message>
        <source>应备份</source>
        <translation>due</translation>
    </message>
    <message>
        <source>完好</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>有损坏</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>备份到文件夹…</source>
        <translation>Back up to a folder…</translation>
    </message>
    <message>
        <source>现在通读一遍</source>
        <translation>Check all now</translation>
    </message>
    <message>
        <source>抢救数据…</source>
        <translation>Salvage data…</translation>
    </message>
    <message>
        <source>把能够证明无误的记录和附件放进一个新的数据文件夹；现在的数据一字不动</source>
        <translation>Puts entries and files that can be proved right into a new data folder; the present one is not touched</translation>
    </message>
    <message>
        <source>选择备份放在哪个文件夹（最好是另一块磁盘）</source>
        <translation>Choose where the backup goes (best another disk)</translation>
    </message>
    <message>
        <source>选择把抢救出的数据放在哪里</source>
        <translation>Choose where the salvaged data go</translation>
    </message>
    <message>
        <source>政企联席办备份-{at:%Y%m%d-%H%M%S}</source>
        <translation>政企联席办备份-{at:%Y%m%d-%H%M%S}</translation>
    </message>
    <message>
        <source>政企联席办抢救-{at:%Y%m%d-%H%M%S}</source>
        <translation>政企联席办抢救-{at:%Y%m%d-%H%M%S}</translation>
    </message>
    <message>
        <source>正在备份并核验</source>
        <translation>Backing up and verifying</translation>
    </message>
    <message>
        <source>正在抢救数据</source>
        <translation>Salvaging data</translation>
    </message>
    <message>
        <source>逐条读出并以哈希值证明，未上报的最先；原来的数据一字不动。</source>
        <translation>Each entry is read and proved by its hash, unreported ones first; the data are not touched.</translation>
    </message>
    <message>
        <source>已备份并核验 {entries} 条记录：{folder}</source>
        <translation>{entries} entr[y|ies] backed up and verified: {folder}</translation>
    </message>
    <message>
        <source>抢救完成</source>
        <translation>Salvaged</translation>
    </message>
    <message>
        <source>正在后台通读，不影响办理</source>
        <translation>Checking in the background, you can go on</translation>
    </message>
    <message>
        <source>全部记录已通读</source>
        <translation>All entries were checked</translation>
    </message>
    <message>
        <source>从未备份</source>
        <translation>never backed up</translation>
    </message>
    <message>
        <source>{at}（{age}），{entries} 条记录，{folder}</source>
        <translation>{at} ({age}), {entries} entr[y|ies], {folder}</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{days} 天前</source>
        <translation>{days} day[s] ago</translation>
    </message>
    <message>
        <source>这个办公室没有服务器，数据只在这台电脑上，还从未备份过</source>
        <translation>This office has no server: the data are on this computer only and were never backed up</translation>
    </message>
    <message>
        <source>上次备份是 {age} 天前，已超过办公室定的 {days} 天</source>
        <translation>The last backup is {age} day[s] old, more than the {days} the office allows</translation>
    </message>
    <message>
        <source>到“设置 › 备份与检查”一键备份，办理不受影响。</source>
        <translation>One click under Settings › Backup; you can go on meanwhile.</translation>
    </message>
    <message>
        <source>还没有通读过</source>
        <translation>never checked in full</translation>
    </message>
    <message>
        <source>{at}，{entries} 条记录，链值、签名、页面全部相符</source>
        <translation>{at}, {entries} entr[y|ies], chain, signatures and pages all right</translation>
    </message>
    <message>
        <source>{at}，{why}</source>
        <translation>{at}, {why}</translation>
    </message>
    <message>
        <source>{count} 条未上报的记录另存于 outbox.log</source>
        <translation>{count} unreported entr[y|ies] also in outbox.log</translation>
    </message>
    <message>
        <source>不与其他终端共享，没有未上报的记录</source>
        <translation>shared with no other desk, nothing unreported</translation>
    </message>
    <message>
        <source>每天一份，保留 {days} 天，在 {folder}</source>
        <translation>one a day, kept {days} day[s], in {folder}</translation>
    </message>
    <message>
        <source>没有启用；由管理员在下方设定</source>
        <translation>not in use; an administrator sets it below</translation>
    </message>
    <message>
        <source>没有备份</source>
        <translation>Not backed up</translation>
    </message>
    <message>
        <source>没有抢救</source>
        <translation>Not salvaged</translation>
    </message>
    <message>
        <source>（</source>
        <translation> (</translation>
    </message>
    <message>
        <source>第{position}条记录</source>
        <translation>Entry {position}</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>an entry</translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>规则表</source>
        <translation>Rule tables</translation>
    </message>
    <message>
        <source>文书文本</source>
        <translation>Wordings</translation>
    </message>
    <message>
        <source>试算</source>
        <translation>Try out</translation>
    </message>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>规则与日历</source>
        <translation>Rules &amp; calendar</translation>
    </message>
    <message>
        <source>筛选规则</source>
        <translation>Filter the rules</translation>
    </message>
    <message>
        <source>换年；在日历上逐日移动</source>
        <translation>Change the year; move day by day</translation>
    </message>
    <message>
        <source>换年</source>
        <translation>Change the year</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>免审批</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>容缺</source>
        <translation>Waiver</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>规则类别</source>
        <translation>Kind of rule</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>尚未生效</source>
        <translation>Not yet in force</translation>
    </message>
    <message>
        <source>已失效</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>待单位确认</source>
        <translation>Office to confirm</translation>
    </message>
    <message>
        <source>待供电企业确认</source>
        <translation>Utility to confirm</translation>
    </message>
    <message>
        <source>（待单位确认）</source>
        <translation> (office to confirm)</translation>
    </message>
    <message>
        <source>条件（同时成立）</source>
        <translation>Conditions (all of them)</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>发布机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>{since} 起{until}</source>
        <translation>from {since}{until}</translation>
    </message>
    <message>
        <source>，至 {until} 止</source>
        <translation> to {until}</translation>
    </message>
    <message>
        <source>随所引标准</source>
        <translation>as the standard cited</translation>
    </message>
    <message>
        <source>规则版本 {rules} · 日历版本 {calendar} · 截至 {on}</source>
        <translation>Rules {rules} · calendar {calendar} · as of {on}</translation>
    </message>
    <message>
        <source>按字筛选规则　/</source>
        <translation>Filter rules by words　/</translation>
    </message>
    <message>
        <source>没有符合“{text}”的规则</source>
        <translation>No rule with "{text}"</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>选择一条规则，查看条件、结果与依据</source>
        <translation>Choose a rule to see its conditions, outcome and basis</translation>
    </message>
    <message>
        <source>{title}，{outcome}，{valid}</source>
        <translation>{title}, {outcome}, {valid}</translation>
    </message>
    <message>
        <source>须审批</source>
        <translation>needs approval</translation>
    </message>
    <message>
        <source>须征求：{to}</source>
        <translation>to be asked: {to}</translation>
    </message>
    <message>
        <source>须重新填写：{fact}</source>
        <translation>to be entered anew: {fact}</translation>
    </message>
    <message>
        <source>不适用免审批</source>
        <translation>exemption does not apply</translation>
    </message>
    <message>
        <source>主件：{paper}</source>
        <translation>Main paper: {paper}</translation>
    </message>
    <message>
        <source>不得容缺</source>
        <translation>cannot be waived</translation>
    </message>
    <message>
        <source>可容缺：{paper}</source>
        <translation>Can be waived: {paper}</translation>
    </message>
    <message>
        <source>凭佐证容缺受理</source>
        <translation>accepted with a waiver on supporting papers</translation>
    </message>
    <message>
        <source>核实部门：{certified}</source>
        <translation>Vouched for by {certified}</translation>
    </message>
    <message>
        <source>原核发部门：{issuing}</source>
        <translation>Issued by {issuing}</translation>
    </message>
    <message>
        <source>补齐节点（{profile}）：{anchor}前</source>
        <translation>To be cleared ({profile}): before {anchor}</translation>
    </message>
    <message>
        <source>佐证之一：{name}</source>
        <translation>One supporting paper: {name}</translation>
    </message>
    <message>
        <source>容缺条件：{title}</source>
        <translation>Waiver condition: {title}</translation>
    </message>
    <message>
        <source>不成立或者未核实的，不得容缺</source>
        <translation>no waiver where it does not hold or was not checked</translation>
    </message>
    <message>
        <source>{days} 个{unit}</source>
        <translation>{days} {unit}[s]</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>报装环节：{profile}</source>
        <translation>Stages of connection: {profile}</translation>
    </message>
    <message>
        <source>{title}：{milestones}</source>
        <translation>{title}: {milestones}</translation>
    </message>
    <message>
        <source>{count} 个环节</source>
        <translation>{count} stage[s]</translation>
    </message>
    <message>
        <source>不符合的不予受理</source>
        <translation>declined where it does not fit</translation>
    </message>
    <message>
        <source>与常见样式不同的，提示核对</source>
        <translation>pointed out where it looks unusual</translation>
    </message>
    <message>
        <source>示例：{example}</source>
        <translation>Example: {example}</translation>
    </message>
    <message>
        <source>样式：{pattern}</source>
        <translation>Pattern: {pattern}</translation>
    </message>
    <message>
        <source>广州市2021年持续优化用电营商环境行动方案</source>
        <translation>广州市2021年持续优化用电营商环境行动方案</translation>
    </message>
    <message>
        <source>输变电工程核准（审批不出区）</source>
        <translation>Transmission works verification (审批不出区)</translation>
    </message>
    <message>
        <source>电压等级在{limit}千伏以上</source>
        <translation>voltage above {limit} kV</translation>
    </message>
    <message>
        <source>按下放（委托）文书核准，{days} 个工作日</source>
        <translation>verified under an instrument of delegation, {days} working day[s]</translation>
    </message>
    <message>
        <source>须有下放（委托）文书，写明文号、范围和起止日期</source>
        <translation>needs an instrument of delegation with number, scope, first and last day</translation>
    </message>
    <message>
        <source>不适用免审批和两日办结</source>
        <translation>exemption and the two-day rule do not apply</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>校验码不符的不予受理</source>
        <translation>declined where the check digit is wrong</translation>
    </message>
    <message>
        <source>18位，第18位为校验码（模31）</source>
        <translation>18 places, the last a check digit (mod 31)</translation>
    </message>
    <message>
        <source>第17位主体校验码不符的，只提示核对</source>
        <translation>a wrong check digit in place 17 is only pointed out</translation>
    </message>
    <message>
        <source>GB 32100-2015 法人和其他组织统一社会信用代码编码规则</source>
        <translation>GB 32100-2015 法人和其他组织统一社会信用代码编码规则</translation>
    </message>
    <message>
        <source>投资项目代码</source>
        <translation>Investment project code</translation>
    </message>
    <message>
        <source>24位，末位为校验码（ISO 7064 MOD 11,10）</source>
        <translation>24 places, the last a check digit (ISO 7064 MOD 11,10)</translation>
    </message>
    <message>
        <source>年月晚于收件日的，只提示核对</source>
        <translation>a month after the day of receipt is only pointed out</translation>
    </message>
    <message>
        <source>GB/T 40058-2021 全国固定资产投资项目代码编码规范</source>
        <translation>GB/T 40058-2021 全国固定资产投资项目代码编码规范</translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation>Citizen identity number</translation>
    </message>
    <message>
        <source>18位，末位为校验码（ISO 7064 MOD 11-2）</source>
        <translation>18 places, the last a check digit (ISO 7064 MOD 11-2)</translation>
    </message>
    <message>
        <source>含港澳台居民居住证和外国人永久居留身份证</source>
        <translation>with residence permits of Hong Kong, Macao and Taiwan and of foreigners</translation>
    </message>
    <message>
        <source>GB 11643-1999 公民身份号码</source>
        <translation>GB 11643-1999 公民身份号码</translation>
    </message>
    <message>
        <source>顶管、定向钻等非开挖方式穿越的，仍属穿越</source>
        <translation>crossing by pipe jacking or directional drilling is crossing still</translation>
    </message>
    <message>
        <source>公路用地外、建筑控制区外的邻近敷设不影响判定</source>
        <translation>laid outside highway land and control zone it does not matter</translation>
    </message>
    <message>
        <source>受理当日不计，止于末日下班；特别程序所需时间不计入</source>
        <translation>the day of acceptance does not count; until close of the last day; time of special procedures does not count</translation>
    </message>
    <message>
        <source>逾期不告知的，自收到申请材料之日起即为受理</source>
        <translation>where no notice is given in time it counts as accepted from the day of receipt</translation>
    </message>
    <message>
        <source>电压等级</source>
        <translation>Voltage</translation>
    </message>
    <message>
        <source>道路等级</source>
        <translation>Road class</translation>
    </message>
    <message>
        <source>与道路的关系</source>
        <translation>Relation to the road</translation>
    </message>
    <message>
        <source>交付使用</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>大修竣工</source>
        <translation>Overhauled</translation>
    </message>
    <message>
        <source>{fact}在{value}千伏以上</source>
        <translation>{fact} of {value} kV or more</translation>
    </message>
    <message>
        <source>{fact}未满{value}年</source>
        <translation>{fact} less than {value} years ago</translation>
    </message>
    <message>
        <source>{fact}：{value}</source>
        <translation>{fact}: {value}</translation>
    </message>
    <message>
        <source>路由</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>第{number}条道路</source>
        <translation>Road {number}</translation>
    </message>
    <message>
        <source>第{number}条道路（{name}）</source>
        <translation>Road {number} ({name})</translation>
    </message>
    <message>
        <source>免审批试算</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>容缺试算</source>
        <translation>Waiver</translation>
    </message>
    <message>
        <source>期限试算</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>试算什么</source>
        <translation>What to try out</translation>
    </message>
    <message>
        <source>试算不留痕，不影响任何案件；与办理时用同一套规则。</source>
        <translation>A trial leaves no trace and touches no case; it goes by the same rules as the real thing.</translation>
    </message>
    <message>
        <source>判定日期</source>
        <translation>Day of verdict</translation>
    </message>
    <message>
        <source>电压等级（千伏）</source>
        <translation>Voltage (kV)</translation>
    </message>
    <message>
        <source>如 10；不明留空</source>
        <translation>such as 10; else blank</translation>
    </message>
    <message>
        <source>路由涉及的情形</source>
        <translation>What the route touches</translation>
    </message>
    <message>
        <source>全部填无</source>
        <translation>All no</translation>
    </message>
    <message>
        <source>路由涉及的道路、公路</source>
        <translation>Roads and highways on the route</translation>
    </message>
    <message>
        <source>增加道路</source>
        <translation>Add a road</translation>
    </message>
    <message>
        <source>没有道路。路由不涉及任何道路的，不必增加。</source>
        <translation>No roads. Add none where the route touches none.</translation>
    </message>
    <message>
        <source>删去第 {number} 条道路</source>
        <translation>Remove road {number}</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>交付年份</source>
        <translation>Delivered in</translation>
    </message>
    <message>
        <source>如 2012；不明留空</source>
        <translation>such as 2012; else blank</translation>
    </message>
    <message>
        <source>大修年份</source>
        <translation>Overhauled in</translation>
    </message>
    <message>
        <source>如 2018；从未填无</source>
        <translation>such as 2018; none if never</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>填入示例</source>
        <translation>Fill in an example</translation>
    </message>
    <message>
        <source>示范大道</source>
        <translation>示范大道</translation>
    </message>
    <message>
        <source>查看规则</source>
        <translation>See the rule</translation>
    </message>
    <message>
        <source>逐日计算</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>到期日暂定</source>
        <translation>Due day provisional</translation>
    </message>
    <message>
        <source>从案件填入</source>
        <translation>From a case</translation>
    </message>
    <message>
        <source>案号，如 HP-2026-0001</source>
        <translation>Case no., such as HP-2026-0001</translation>
    </message>
    <message>
        <source>没有案件“{number}”</source>
        <translation>There is no case "{number}"</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>复制结果</source>
        <translation>Copy result</translation>
    </message>
    <message>
        <source>试算结果已复制</source>
        <translation>Result copied</translation>
    </message>
    <message>
        <source>判定结果</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>成立</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>不成立</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>还须查明 {count} 项，才能判定：</source>
        <translation>{count} more to find out before a verdict:</translation>
    </message>
    <message>
        <source>须征求意见：</source>
        <translation>To be asked:</translation>
    </message>
    <message>
        <source>不涉及须审批的情形，备案即可。</source>
        <translation>Nothing touched needs approval; closed on filing.</translation>
    </message>
    <message>
        <source>须审批，受理后 {days} 个工作日内办结。</source>
        <translation>Needs approval; to be closed within {days} working day[s] of acceptance.</translation>
    </message>
    <message>
        <source>尚不能判定。不明不等于没有，不得按免审批办理。</source>
        <translation>No verdict yet. Unknown is not none: it is not exempt.</translation>
    </message>
    <message>
        <source>20千伏以上按输变电工程核准，不适用免审批和两日办结。</source>
        <translation>Above 20 kV it is verified as transmission works; exemption and the two-day rule do not apply.</translation>
    </message>
    <message>
        <source>不成立的条件（{count} 行）</source>
        <translation>Conditions that do not hold ({count} row[s])</translation>
    </message>
    <message>
        <source>展开</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>有填写不能识别</source>
        <translation>Something typed cannot be read</translation>
    </message>
    <message>
        <source>免审批试算（判定日期 {on}，规则版本 {version}）</source>
        <translation>Exemption trial (as of {on}, rules {version})</translation>
    </message>
    <message>
        <source>缺少哪些材料</source>
        <translation>Which papers are missing</translation>
    </message>
    <message>
        <source>能否容缺</source>
        <translation>Can it be waived?</translation>
    </message>
    <message>
        <source>可以容缺</source>
        <translation>Can be waived</translation>
    </message>
    <message>
        <source>本办公室不予容缺</source>
        <translation>Not waived by this office</translation>
    </message>
    <message>
        <source>主件缺少的，不予受理，一次告知补正</source>
        <translation>without a main paper it is declined, a supplement requested once</translation>
    </message>
    <message>
        <source>规则允许，但本办公室设置为不容缺</source>
        <translation>the rules allow it, this office's settings do not</translation>
    </message>
    <message>
        <source>佐证任一：{names}（由{bureau}核实）</source>
        <translation>one of: {names} (vouched for by {bureau})</translation>
    </message>
    <message>
        <source>补齐节点：{anchor}前</source>
        <translation>to be cleared before {anchor}</translation>
    </message>
    <message>
        <source>没有选择缺少的材料</source>
        <translation>No missing paper chosen</translation>
    </message>
    <message>
        <source>所缺材料均可容缺，可以拟容缺受理函。</source>
        <translation>All missing papers can be waived; a waiver letter can be drafted.</translation>
    </message>
    <message>
        <source>有材料不得容缺，须先补齐。</source>
        <translation>Some paper cannot be waived and must come first.</translation>
    </message>
    <message>
        <source>最迟期限：{on} 起 {days} 个自然日，至 {last}{provisional}</source>
        <translation>Last day: {days} calendar day[s] from {on}, until {last}{provisional}</translation>
    </message>
    <message>
        <source>还须核实全部容缺条件：</source>
        <translation>All waiver conditions must be checked too:</translation>
    </message>
    <message>
        <source>容缺试算（{on}）</source>
        <translation>Waiver trial ({on})</translation>
    </message>
    <message>
        <source>起算日</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>时刻（不填的按截止前计）</source>
        <translation>time (blank: before the cut-off)</translation>
    </message>
    <message>
        <source>从何时起算</source>
        <translation>Counted from which act</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>“{given}”不是时刻，如 17:45</source>
        <translation>"{given}" is no time, such as 17:45</translation>
    </message>
    <message>
        <source>工作日数</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>按期限</source>
        <translation>By time limit</translation>
    </message>
    <message>
        <source>自填</source>
        <translation>My own</translation>
    </message>
    <message>
        <source>到期日 {day}，{closing} 下班截止</source>
        <translation>Due {day}, until {closing}</translation>
    </message>
    <message>
        <source>第 {number} 个工作日</source>
        <translation>working day {number}</translation>
    </message>
    <message>
        <source>不计</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>{year}年的放假安排尚未公布，数到 {last} 已计 {count} 个工作日，其余 {left} 个无法推算（暂定）。可由经办人固定具体日期，或在“日历”页导入{year}年安排。</source>
        <translation>The holidays of {year} are not published: up to {last} {count} working day[s] are counted, {left} cannot be (provisional). The case officer may fix a day, or import {year} under "Calendar".</translation>
    </message>
    <message>
        <source>{year}年没有放假安排，无法推算工作日</source>
        <translation>No holidays known for {year}: working days cannot be counted</translation>
    </message>
    <message>
        <source>工作日数须为 1 至 {most} 的整数</source>
        <translation>Working days must be a whole number from 1 to {most}</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>法定节假日</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>make-up workday</translation>
    </message>
    <message>
        <source>休</source>
        <translation>H</translation>
    </message>
    <message>
        <source>班</source>
        <translation>W</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>上一年（←）</source>
        <translation>Previous year (←)</translation>
    </message>
    <message>
        <source>下一年（→）</source>
        <translation>Next year (→)</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>一</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>三</source>
        <translation>We</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>六</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>{day}　周{weekday}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>计入工作日</source>
        <translation>counts as working day</translation>
    </message>
    <message>
        <source>不计入工作日</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>由本办公室发布</source>
        <translation>Published by this office</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>其中调休</source>
        <translation>of these make-up days</translation>
    </message>
    <message>
        <source>{count} 天</source>
        <translation>{count} day[s]</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>图例</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{year}年的放假安排尚未公布</source>
        <translation>The holidays of {year} are not published</translation>
    </message>
    <message>
        <source>公布前不推算这一年的工作日：到期日写明“暂定”，由经办人固定日期。</source>
        <translation>Until then no working days of that year are counted: due days are "provisional", and the case officer may fix one.</translation>
    </message>
    <message>
        <source>导入放假安排</source>
        <translation>Import holidays</translation>
    </message>
    <message>
        <source>选择放假安排文件</source>
        <translation>Choose a file of holidays</translation>
    </message>
    <message>
        <source>放假安排（*.json）</source>
        <translation>Holidays (*.json)</translation>
    </message>
    <message>
        <source>也可将 holiday-cn 格式的 JSON 文件拖放到本页</source>
        <translation>A JSON file in the form of holiday-cn can be dropped on this page too</translation>
    </message>
    <message>
        <source>这个文件不能导入，没有写入任何内容</source>
        <translation>This file cannot be imported; nothing was written</translation>
    </message>
    <message>
        <source>一次只能导入一个文件</source>
        <translation>One file at a time</translation>
    </message>
    <message>
        <source>{year}年日历，方向键逐日移动，PageUp、PageDown 换年</source>
        <translation>Calendar of {year}, arrow keys move by day, PageUp and PageDown by year</translation>
    </message>
    <message>
        <source>，与现行安排不同</source>
        <translation>, other than in force</translation>
    </message>
    <message>
        <source>{day}，{kind}{holiday}</source>
        <translation>{day}, {kind}{holiday}</translation>
    </message>
    <message>
        <source>选择一天，查看详情</source>
        <translation>Choose a day to see more</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation type="vanished">Month {month}</translation>
    </message>
</context>
<context>
    <name>calendar_versions</name>
    <message>
        <source>受理告知</source>
        <translation>notice of acceptance</translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation>time limit</translation>
    </message>
    <message>
        <source>随程序提供</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>待发布</source>
        <translation>to publish</translation>
    </message>
    <message>
        <source>已发布</source>
        <translation>published</translation>
    </message>
    <message>
        <source>已放弃</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>每份通知是一个版本：一人拟定，另一人核对后发布；已发布的不再更改。</source>
        <translation>Each notice is a version: one person proposes, another checks and publishes; published ones never change.</translation>
    </message>
    <message>
        <source>无文号</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>{name} {at} 拟定</source>
        <translation>proposed by {name} {at}</translation>
    </message>
    <message>
        <source>{name} {at} 发布</source>
        <translation>published by {name} {at}</translation>
    </message>
    <message>
        <source>{name} {at} 放弃：{reason}</source>
        <translation>dropped by {name} {at}: {reason}</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>See</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>受影响案件</source>
        <translation>Cases concerned</translation>
    </message>
    <message>
        <source>{years}有放假安排待第二人核对发布</source>
        <translation>{years}: holidays to be checked and published by a second person</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>去核对</source>
        <translation>Go and check</translation>
    </message>
    <message>
        <source>粘贴通知</source>
        <translation>Paste notice</translation>
    </message>
    <message>
        <source>粘贴国务院办公厅通知全文</source>
        <translation>Paste the whole notice of the General Office</translation>
    </message>
    <message>
        <source>连标题、文号、日期一起粘贴。调整某一节日的通知（如延长假期）也可以。</source>
        <translation>With title, number and date. A notice that changes one holiday will do too.</translation>
    </message>
    <message>
        <source>国务院办公厅关于2027年部分节假日安排的通知……
一、元旦：……</source>
        <translation>国务院办公厅关于2027年部分节假日安排的通知……
一、元旦：……</translation>
    </message>
    <message>
        <source>识别</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>通知没有读成，没有写入任何内容</source>
        <translation>The notice was not read; nothing was written</translation>
    </message>
    <message>
        <source>{year}年放假安排：预览，尚未提交</source>
        <translation>Holidays of {year}: preview, not handed in</translation>
    </message>
    <message>
        <source>{year}年放假安排：待发布，请与通知原文核对</source>
        <translation>Holidays of {year}: to be published, compare with the notice</translation>
    </message>
    <message>
        <source>{year}年放假安排：已发布的版本</source>
        <translation>Holidays of {year}: published version</translation>
    </message>
    <message>
        <source>{year}年放假安排：已放弃的版本</source>
        <translation>Holidays of {year}: dropped version</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>如 国办发明电〔2026〕9号</source>
        <translation>such as 国办发明电〔2026〕9号</translation>
    </message>
    <message>
        <source>通知日期</source>
        <translation>Date of notice</translation>
    </message>
    <message>
        <source>来源：{source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>放假 {off} 天，调休上班 {worked} 天，全年工作日 {days} 天</source>
        <translation>{off} day[s] off, {worked} make-up day[s], {days} working days in the year</translation>
    </message>
    <message>
        <source>将替换现行的{year}年安排；已办结的不变，在办的保留承诺日，另列新推算的日期。</source>
        <translation>Replaces the {year} in force; closed matters stay, open ones keep the promised day beside the new one.</translation>
    </message>
    <message>
        <source>发布后{year}年的到期日随之确定，不再写“暂定”。</source>
        <translation>Once published the due days of {year} are no longer provisional.</translation>
    </message>
    <message>
        <source>与现行安排相比，有 {count} 天不同</source>
        <translation>{count} day[s] differ from those in force</translation>
    </message>
    <message>
        <source>未找到该版本</source>
        <translation>This version was not found</translation>
    </message>
    <message>
        <source>与现行安排逐日相同</source>
        <translation>The same day by day as in force</translation>
    </message>
    <message>
        <source>现行日历没有这一年</source>
        <translation>The calendar in force lacks this year</translation>
    </message>
    <message>
        <source>{day}：{before} → {after}</source>
        <translation>{day}: {before} → {after}</translation>
    </message>
    <message>
        <source>未知</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>另有 {count} 天</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>请再核对</source>
        <translation>Please check again</translation>
    </message>
    <message>
        <source>提交，待第二人发布</source>
        <translation>Hand in for a second person</translation>
    </message>
    <message>
        <source>核对无误，发布</source>
        <translation>Checked, publish</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>放弃的原因</source>
        <translation>Why dropped</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>已提交{year}年放假安排，待另一名管理员或负责人发布</source>
        <translation>Holidays of {year} handed in, to be published by another administrator or head</translation>
    </message>
    <message>
        <source>已发布{year}年放假安排</source>
        <translation>Holidays of {year} published</translation>
    </message>
    <message>
        <source>已放弃{year}年放假安排</source>
        <translation>Holidays of {year} dropped</translation>
    </message>
    <message>
        <source>没有写入任何内容</source>
        <translation>Nothing was written</translation>
    </message>
    <message>
        <source>正在逐件推算在办案件</source>
        <translation>Counting open cases one by one</translation>
    </message>
    <message>
        <source>查了 {looked} 件在办案件，没有到期日变化</source>
        <translation>{looked} open case[s] looked at, no due day changes</translation>
    </message>
    <message>
        <source>查了 {looked} 件在办案件，{cases} 件的到期日变化（{rows} 处）</source>
        <translation>{looked} open case[s] looked at, due days of {cases} change ({rows} places)</translation>
    </message>
    <message>
        <source>其中 {count} 处推后，须经办人确认</source>
        <translation>{count} put off, to be confirmed by the case officer</translation>
    </message>
    <message>
        <source>在办案件的到期日变化</source>
        <translation>Due days of open cases</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>事项与环节</source>
        <translation>Matter and step</translation>
    </message>
    <message>
        <source>原到期日</source>
        <translation>Due before</translation>
    </message>
    <message>
        <source>按此日历</source>
        <translation>By this calendar</translation>
    </message>
    <message>
        <source>{number}，{enterprise}，{what}，{before} 变为 {after}{note}</source>
        <translation>{number}, {enterprise}, {what}, {before} becomes {after}{note}</translation>
    </message>
    <message>
        <source>，{note}</source>
        <translation>, {note}</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>须确认</source>
        <translation>to confirm</translation>
    </message>
    <message>
        <source>保留承诺日</source>
        <translation>promise kept</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
</context>
<context>
    <name>carrying</name>
    <message>
        <source>已写出 {entries} 条待同步记录：{file}。原记录仍在本机，导入后经同步核销</source>
        <translation>{entries} entr[y|ies] to sync written: {file}. They stay here until cleared by a sync</translation>
    </message>
    <message>
        <source>已提交 {entries} 条，其中未生效 {refused} 条，文件 {files} 个</source>
        <translation>{entries} handed in, {refused} not in effect, {files} file[s]</translation>
    </message>
    <message>
        <source>有 {count} 人的案件此后已有新记录：请先把共用记录带回该终端，重新导出后再提交</source>
        <translation>Cases of {count} officer[s] have newer entries: take the shared record there first, export again, hand in</translation>
    </message>
    <message>
        <source>已写出 {entries} 条共用记录：{file}</source>
        <translation>{entries} shared entr[y|ies] written: {file}</translation>
    </message>
    <message>
        <source>已导入 {pulled} 条，冲突 {conflicts} 件，仍待同步 {waiting} 条</source>
        <translation>{pulled} imported, {conflicts} conflict[s], {waiting} still to sync</translation>
    </message>
    <message>
        <source>已迁到共用目录 {hub}：{entries} 条记录，链首 {chain}</source>
        <translation>Moved to the shared folder {hub}: {entries} entr[y|ies], chain head {chain}</translation>
    </message>
    <message>
        <source>已开始新批次；请各终端按“补报向导”或运行 sync heal</source>
        <translation>New epoch begun; each desk reports again by "Report again" or sync heal</translation>
    </message>
    <message>
        <source>{scope} 的记录快照已制作：{entries} 条</source>
        <translation>Snapshot of {scope} made: {entries} entr[y|ies]</translation>
    </message>
    <message>
        <source>{name}：{said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>已与恢复后的服务器对齐，{waiting} 条本机记录将重新送出</source>
        <translation>Aligned with the restored server, {waiting} entr[y|ies] are sent again</translation>
    </message>
    <message>
        <source>已重新签名，{waiting} 条本机记录将送出</source>
        <translation>Signed again, {waiting} entr[y|ies] are sent</translation>
    </message>
    <message>
        <source>不再等待 {count} 条他人记录</source>
        <translation>No longer waiting for {count} entr[y|ies] of others</translation>
    </message>
    <message>
        <source>共用目录中已有人员 {id}（{name}）</source>
        <translation>The shared folder has officer {id} ({name}) already</translation>
    </message>
    <message>
        <source>携带文件口令</source>
        <translation>Password of the carried file</translation>
    </message>
    <message>
        <source>{title}：{file}</source>
        <translation>{title}: {file}</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>再输一次口令</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>文件整体加密；口令不保存，请与文件分开告知对方。</source>
        <translation>The whole file is encrypted; the password is not kept: tell it apart from the file.</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>口令至少{least}个字符</source>
        <translation>At least {least} signs</translation>
    </message>
    <message>
        <source>两次输入的口令不同</source>
        <translation>The two passwords differ</translation>
    </message>
    <message>
        <source>导出未同步内容</source>
        <translation>Export unreported</translation>
    </message>
    <message>
        <source>导出共用记录</source>
        <translation>Export shared record</translation>
    </message>
    <message>
        <source>导入共用记录</source>
        <translation>Import shared record</translation>
    </message>
    <message>
        <source>携带文件 (*.jobundle)</source>
        <translation>Carried file (*.jobundle)</translation>
    </message>
    <message>
        <source>未同步内容.jobundle</source>
        <translation>未同步内容.jobundle</translation>
    </message>
    <message>
        <source>共用记录.jobundle</source>
        <translation>共用记录.jobundle</translation>
    </message>
    <message>
        <source>代交携带文件</source>
        <translation>Hand in carried file</translation>
    </message>
    <message>
        <source>用U盘携带</source>
        <translation>Carry on a stick</translation>
    </message>
    <message>
        <source>没有网络的终端，用加密文件交换记录</source>
        <translation>Desks without a network exchange entries by encrypted files</translation>
    </message>
</context>
<context>
    <name>case_edits</name>
    <message>
        <source>导出可编辑表</source>
        <translation>Editable sheet</translation>
    </message>
    <message>
        <source>导出可编辑表：在 Excel 里改，再按案号读回</source>
        <translation>Editable sheet: change it in Excel, read it back by case number</translation>
    </message>
    <message>
        <source>导出 {count} 件为可编辑表</source>
        <translation>Export {count} case[s] as an editable sheet</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>正在导出 {count} 件</source>
        <translation>Exporting {count} case[s]</translation>
    </message>
    <message>
        <source>已导出 {count} 件到 {file}；改好后点“读回”</source>
        <translation>{count} case[s] exported to {file}; once changed press "Read back"</translation>
    </message>
    <message>
        <source>没有写出 {file}：{why}</source>
        <translation>{file} was not written: {why}</translation>
    </message>
    <message>
        <source>读回改过的可编辑表</source>
        <translation>Read a changed sheet back</translation>
    </message>
    <message>
        <source>读回可编辑表</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>正在核对 {file}</source>
        <translation>Checking {file}</translation>
    </message>
    <message>
        <source>正在记录 {count} 处改动</source>
        <translation>Recording {count} change[s]</translation>
    </message>
    <message>
        <source>读回 {file}：{count} 处改动，{cases} 件</source>
        <translation>Read {file}: {count} change[s] in {cases} case[s]</translation>
    </message>
    <message>
        <source>读回 {file}：没有可记录的改动</source>
        <translation>Read {file}: nothing to record</translation>
    </message>
    <message>
        <source>{count} 处不能记录</source>
        <translation>{count} cannot be recorded</translation>
    </message>
    <message>
        <source>{number} · {field}：{before} → {after}</source>
        <translation>{number} · {field}: {before} → {after}</translation>
    </message>
    <message>
        <source>第 {row} 行 · {number} · {field}：{why}</source>
        <translation>Row {row} · {number} · {field}: {why}</translation>
    </message>
    <message>
        <source>第 {row} 行 · {number}：{why}</source>
        <translation>Row {row} · {number}: {why}</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>{count} 行没有改动</source>
        <translation>{count} row[s] unchanged</translation>
    </message>
    <message>
        <source>每处改动各记一笔，写明经办人；可一次撤销（Ctrl+Z）。</source>
        <translation>Each change is recorded with its officer; can be undone at once (Ctrl+Z).</translation>
    </message>
    <message>
        <source>更正理由（改了企业、项目或送电日时必填，写入记录）</source>
        <translation>Why corrected (required for enterprise, project or energising day, goes on record)</translation>
    </message>
    <message>
        <source>更正理由：不能为空</source>
        <translation>Why corrected: must not be empty</translation>
    </message>
    <message>
        <source>记录 {count} 处改动</source>
        <translation>Record {count} change[s]</translation>
    </message>
    <message>
        <source>没有可记录的改动</source>
        <translation>Nothing to record</translation>
    </message>
    <message>
        <source>读不了 {file}：{why}</source>
        <translation>{file} cannot be read: {why}</translation>
    </message>
    <message>
        <source>{number} · {field}：{why}</source>
        <translation>{number} · {field}: {why}</translation>
    </message>
    <message>
        <source>已停止：余下 {count} 处没有记录，可再读回一次</source>
        <translation>Stopped: {count} change[s] left unrecorded; the table can be read back again</translation>
    </message>
    <message>
        <source>没有这个案号的案件</source>
        <translation>there is no case of that number</translation>
    </message>
    <message>
        <source>案号与标识不是同一件；案号或标识被改动过</source>
        <translation>number and key are of two cases; one of them was changed</translation>
    </message>
    <message>
        <source>同一案号出现了两次，先出现在第 {first} 行</source>
        <translation>the number is there twice, first in row {first}</translation>
    </message>
    <message>
        <source>看不出导出时的值（隐藏列被改动过），不能判断改了什么</source>
        <translation>the exported value is gone (a hidden column was changed); what changed cannot be told</translation>
    </message>
    <message>
        <source>导出后已由他人改为“{now}”，表中为“{given}”；请先核对</source>
        <translation>somebody changed it to "{now}" since, the sheet has "{given}"; please check</translation>
    </message>
    <message>
        <source>没有叫“{given}”的在岗客户经理</source>
        <translation>no account manager in service is called "{given}"</translation>
    </message>
    <message>
        <source>叫“{given}”的在岗客户经理不止一人，不能确定是谁</source>
        <translation>several account managers in service are called "{given}"</translation>
    </message>
    <message>
        <source>不能改为空</source>
        <translation>cannot be blank</translation>
    </message>
    <message>
        <source>单元格是公式，不取其结果；请改成文字</source>
        <translation>the cell is a formula; write it as text</translation>
    </message>
    <message>
        <source>数字太长，Excel 已丢失后几位；请按文本重新填写</source>
        <translation>the number is too long, Excel lost its last digits; write it as text</translation>
    </message>
    <message>
        <source>导出后本案已转到另一事项，不知这个编号属哪一事项；请在案件里填写</source>
        <translation>The case has moved to another matter since the export, so it is unclear which one the number is for; enter it in the case</translation>
    </message>
    <message>
        <source>案件没有可填外部编号的事项</source>
        <translation>no matter of the case takes an outside number</translation>
    </message>
    <message>
        <source>有 {count} 字，最多 {most} 字</source>
        <translation>{count} signs, at most {most}</translation>
    </message>
    <message>
        <source>每处改动各记一笔，写明经办人；10 秒内可一次撤销（Ctrl+Z）。</source>
        <translation type="vanished">Each change is recorded with its officer; can be undone at once for 10 seconds (Ctrl+Z).</translation>
    </message>
</context>
<context>
    <name>case_overview</name>
    <message>
        <source>规则判定</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>审批时钟</source>
        <translation>Approval clock</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Basic data</translation>
    </message>
    <message>
        <source>动态</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>{outcome} · {days} 个工作日</source>
        <translation>{outcome} · {days} day[s]</translation>
    </message>
    <message>
        <source>尚未判定</source>
        <translation>No verdict yet</translation>
    </message>
    <message>
        <source>填写路由事实后自动判定。</source>
        <translation>It follows once the route facts are entered.</translation>
    </message>
    <message>
        <source>免审批</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>需审批</source>
        <translation>Needs approval</translation>
    </message>
    <message>
        <source>待人工认定</source>
        <translation>To settle by hand</translation>
    </message>
    <message>
        <source>不适用两日审批</source>
        <translation>Two-day rule does not apply</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>需补充事实</source>
        <translation>Facts wanted</translation>
    </message>
    <message>
        <source>还需要查明 {count} 项，才能判定：</source>
        <translation>{count} more to find out before a verdict:</translation>
    </message>
    <message>
        <source>须由人认定：</source>
        <translation>To be settled by an officer:</translation>
    </message>
    <message>
        <source>判定时间 {at} · 规则 {version}</source>
        <translation>Decided {at} · rules {version}</translation>
    </message>
    <message>
        <source>人工认定理由：{reason}</source>
        <translation>Settled by hand because: {reason}</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>approve</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>reject</translation>
    </message>
    <message>
        <source>不涉及</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>待说明</source>
        <translation>to explain</translation>
    </message>
    <message>
        <source>特别程序</source>
        <translation>special</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>已同意</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>本局{state}</source>
        <translation>ours {state}</translation>
    </message>
    <message>
        <source>{count} 已同意</source>
        <translation>{count} approve[d|d]</translation>
    </message>
    <message>
        <source>{count} 不同意</source>
        <translation>{count} reject[ed|ed]</translation>
    </message>
    <message>
        <source>{count} 待办</source>
        <translation>{count} to do</translation>
    </message>
    <message>
        <source>{count} 超时</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>{count} 待说明</source>
        <translation>{count} to explain</translation>
    </message>
    <message>
        <source>{count} 特别程序</source>
        <translation>{count} special</translation>
    </message>
    <message>
        <source>{count} 不涉及</source>
        <translation>{count} n/a</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Late entry</translation>
    </message>
    <message>
        <source>补录待复核</source>
        <translation>Late entry to review</translation>
    </message>
    <message>
        <source>未核</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>待核验</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <source>已核验</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>容缺</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>容缺 · {by} 前补</source>
        <translation>Waived · by {by}</translation>
    </message>
    <message>
        <source>{ready} / {all} 齐</source>
        <translation>{ready} / {all} ready</translation>
    </message>
    <message>
        <source>已查看</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>未查看</source>
        <translation>Not seen</translation>
    </message>
    <message>
        <source>查看“{name}”</source>
        <translation>See "{name}"</translation>
    </message>
    <message>
        <source>主件</source>
        <translation>Main paper</translation>
    </message>
    <message>
        <source>本案没有登记材料</source>
        <translation>No papers entered for this case</translation>
    </message>
    <message>
        <source>概览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>函件</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>往来</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>拟容缺函</source>
        <translation>Draft letter</translation>
    </message>
    <message>
        <source>看容缺函</source>
        <translation>Waiver letter</translation>
    </message>
    <message>
        <source>办理意见</source>
        <translation>Give opinion</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>联办：{names}</source>
        <translation>Jointly: {names}</translation>
    </message>
    <message>
        <source>窗口 {name}</source>
        <translation>Window {name}</translation>
    </message>
    <message>
        <source>客户经理 {name}</source>
        <translation>Account manager {name}</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>接电全程</source>
        <translation>Path to energising</translation>
    </message>
    <message>
        <source>/ {aim} 日</source>
        <translation>/ {aim} d</translation>
    </message>
    <message>
        <source>预计 {start} → {end}</source>
        <translation>Expected {start} → {end}</translation>
    </message>
    <message>
        <source>在 {aim} 日目标内</source>
        <translation>Within the {aim}-day aim</translation>
    </message>
    <message>
        <source>已超过 {aim} 日目标</source>
        <translation>Past the {aim}-day aim</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>经办</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>第 1 日　第 2 日</source>
        <translation>Day 1　Day 2</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>{accepted} 受理 · 次日起算 · {due} 截止</source>
        <translation>Accepted {accepted} · counted from next day · due {due}</translation>
    </message>
    <message>
        <source>尚未受理，时钟未起算</source>
        <translation>Not accepted yet, the clock has not begun</translation>
    </message>
    <message>
        <source>{accepted} 受理 · {ended} {outcome}</source>
        <translation>Accepted {accepted} · {outcome} {ended}</translation>
    </message>
    <message>
        <source>免审批：备案即办，没有时钟</source>
        <translation>Exempt: closed on filing, no clock</translation>
    </message>
    <message>
        <source>可顺延至 {on}</source>
        <translation>May move to {on}</translation>
    </message>
    <message>
        <source>新日历 {on}</source>
        <translation>New calendar {on}</translation>
    </message>
    <message>
        <source>逐日说明</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>第 {number} 日</source>
        <translation>Day {number}</translation>
    </message>
    <message>
        <source>不计</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>法定节假日</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>make-up workday</translation>
    </message>
    <message>
        <source>受理当日不计</source>
        <translation>day of acceptance not counted</translation>
    </message>
    <message>
        <source>特别程序，不计</source>
        <translation>special procedure, not counted</translation>
    </message>
    <message>
        <source>填写本局意见</source>
        <translation>Give our opinion</translation>
    </message>
    <message>
        <source>确认前可看到判定、未查看材料与意见。</source>
        <translation>Verdict, papers not seen and opinion are shown before you confirm.</translation>
    </message>
    <message>
        <source>等待其他局意见</source>
        <translation>Waiting for other bureaus</translation>
    </message>
    <message>
        <source>各局都同意后即可作出准予决定。</source>
        <translation>It can be granted once all bureaus approve.</translation>
    </message>
    <message>
        <source>作出决定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>各局意见已齐，由签发人作出决定。</source>
        <translation>All opinions are in; the signatory decides.</translation>
    </message>
    <message>
        <source>等待窗口办理</source>
        <translation>Waiting for the window</translation>
    </message>
    <message>
        <source>由窗口受理人员办理。</source>
        <translation>The intake window has to act.</translation>
    </message>
    <message>
        <source>查明事实</source>
        <translation>Find out the facts</translation>
    </message>
    <message>
        <source>在“规则判定”处填写所缺事实，随即重新判定；查不明的由有权的人认定。</source>
        <translation>Enter the missing facts under "Verdict", which is then reached anew; what cannot be found out is settled by who may.</translation>
    </message>
    <message>
        <source>免审批备案</source>
        <translation>File as exempt</translation>
    </message>
    <message>
        <source>出具备案回执，本事项即办结。</source>
        <translation>Issue the filing receipt, and the matter is closed.</translation>
    </message>
    <message>
        <source>办理受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>受理次日起算两个工作日。</source>
        <translation>Two working days count from the day after acceptance.</translation>
    </message>
    <message>
        <source>等待企业补正</source>
        <translation>Waiting for the supplement</translation>
    </message>
    <message>
        <source>全部材料收到后再办理受理。</source>
        <translation>Accept once all papers have come.</translation>
    </message>
    <message>
        <source>办理容缺受理函</source>
        <translation>Make the waiver letter</translation>
    </message>
    <message>
        <source>函送达后供电企业即可受理用电报装。</source>
        <translation>Once the letter is served the utility can accept the application.</translation>
    </message>
    <message>
        <source>复核补录</source>
        <translation>Review late entry</translation>
    </message>
    <message>
        <source>请查看纸质意见的扫描件，在“审批”页复核确认。</source>
        <translation>Look at the scan of the paper opinion and confirm it under "Approval".</translation>
    </message>
    <message>
        <source>没有待办</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>本案当前没有需要您办理的事。</source>
        <translation>Nothing waits for you in this case.</translation>
    </message>
    <message>
        <source>人工认定</source>
        <translation>Settle by hand</translation>
    </message>
    <message>
        <source>出具备案回执</source>
        <translation>Issue filing receipt</translation>
    </message>
    <message>
        <source>受理次日起算；受理后不得再次要求补正。</source>
        <translation>Counted from the day after acceptance; no supplement may be requested after that.</translation>
    </message>
    <message>
        <source>出具备案回执后，本事项即办结。</source>
        <translation>Issuing the filing receipt closes the matter.</translation>
    </message>
    <message>
        <source>各局都同意的准予，有一局不同意的不予；作出后不能撤销。</source>
        <translation>Granted where all bureaus approve, refused where one rejects; cannot be undone.</translation>
    </message>
    <message>
        <source>{note}。</source>
        <translation>{note}.</translation>
    </message>
    <message>
        <source>{names}办理中。</source>
        <translation> With {names}.</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>项目代码</source>
        <translation>Project code</translation>
    </message>
    <message>
        <source>地块</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>需求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>期望送电</source>
        <translation>Energising wanted</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>电压</source>
        <translation>Voltage</translation>
    </message>
    <message>
        <source>容量</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>最迟期限</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>受文单位</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>两日期限</source>
        <translation>Two-day limit</translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>法定期限</source>
        <translation>Statutory limit</translation>
    </message>
    <message>
        <source>决定文号</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>外部编号</source>
        <translation>Outside no.</translation>
    </message>
    <message>
        <source>本案没有需要各局审批的事项</source>
        <translation>No matter of this case needs the bureaus' approval</translation>
    </message>
    <message>
        <source>本案没有容缺受理函</source>
        <translation>No waiver letter in this case</translation>
    </message>
    <message>
        <source>没有往来记录</source>
        <translation>No contacts</translation>
    </message>
    <message>
        <source>没有日志</source>
        <translation>No log</translation>
    </message>
    <message>
        <source>还没有动态</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>未编号</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>各方用时（工作时间）</source>
        <translation>Time by party (office hours)</translation>
    </message>
    <message>
        <source>合计 {total}</source>
        <translation>{total} in all</translation>
    </message>
    <message>
        <source>{party} · 现在办理</source>
        <translation>{party} · acting now</translation>
    </message>
    <message>
        <source>{time}（{percent}%）</source>
        <translation>{time} ({percent}%)</translation>
    </message>
    <message>
        <source>各方用时：{shares}；合计 {total}</source>
        <translation>Time by party: {shares}; {total} in all</translation>
    </message>
</context>
<context>
    <name>case_page</name>
    <message>
        <source>特别程序“{kind}”{start} 至 {end}，告知书 {number}，时钟停走</source>
        <translation>Special procedure "{kind}" {start} to {end}, notice {number}, clock stopped</translation>
    </message>
    <message>
        <source>特别程序“{kind}”{start} 至 {end}，告知书 {number}，已于 {ended} 结束</source>
        <translation>Special procedure "{kind}" {start} to {end}, notice {number}, ended {ended}</translation>
    </message>
    <message>
        <source>{at} 要求说明：{question}</source>
        <translation>{at} asked to explain: {question}</translation>
    </message>
    <message>
        <source>{at} 已说明：{answer}</source>
        <translation>{at} explained: {answer}</translation>
    </message>
    <message>
        <source>尚未说明，时钟继续走</source>
        <translation>Not explained yet, the clock runs on</translation>
    </message>
    <message>
        <source>延长 {days} 个工作日，{officer}批准：{reason}</source>
        <translation>Extended by {days} working day[s], allowed by {officer}: {reason}</translation>
    </message>
    <message>
        <source>到期日由人固定为 {on}（放假安排尚未公布）</source>
        <translation>Due day fixed by hand as {on} (holidays not published yet)</translation>
    </message>
    <message>
        <source>{at} 督办单 {number}：{text}</source>
        <translation>{at} oversight order {number}: {text}</translation>
    </message>
    <message>
        <source>已答复：{reply}</source>
        <translation>Answered: {reply}</translation>
    </message>
    <message>
        <source>尚未答复督办单</source>
        <translation>Oversight order not answered yet</translation>
    </message>
    <message>
        <source>已转给{officer}办理</source>
        <translation>Handed over to {officer}</translation>
    </message>
    <message>
        <source>补录：{reason}，待第二人复核</source>
        <translation>Late entry: {reason}, to be reviewed by a second person</translation>
    </message>
    <message>
        <source>补录：{reason}，{officer}已复核</source>
        <translation>Late entry: {reason}, reviewed by {officer}</translation>
    </message>
    <message>
        <source>理由：{reasons}</source>
        <translation>Reasons: {reasons}</translation>
    </message>
    <message>
        <source>办理时看过的材料：{papers}</source>
        <translation>Papers seen: {papers}</translation>
    </message>
    <message>
        <source>{on} 一次告知补正（{number}），限 {by} 前：{items}</source>
        <translation>{on} supplement requested ({number}), by {by}: {items}</translation>
    </message>
    <message>
        <source>{paper}（{problem}）</source>
        <translation>{paper} ({problem})</translation>
    </message>
    <message>
        <source>补正材料已于 {on} 收齐</source>
        <translation>Supplement complete on {on}</translation>
    </message>
    <message>
        <source>补正材料尚未收齐，告知时钟停走</source>
        <translation>Supplement not complete, the notice clock stands still</translation>
    </message>
    <message>
        <source>不予受理：{reason}</source>
        <translation>Not accepted: {reason}</translation>
    </message>
    <message>
        <source>下放（委托）文书 {number}，范围：{scope}，{since} 起{until}</source>
        <translation>Instrument of delegation {number}, scope: {scope}, from {since}{until}</translation>
    </message>
    <message>
        <source>，至 {until}</source>
        <translation> to {until}</translation>
    </message>
    <message>
        <source>，未设终止日期</source>
        <translation>, no last day</translation>
    </message>
    <message>
        <source>{on} {outcome}，文号 {number}</source>
        <translation>{on} {outcome}, number {number}</translation>
    </message>
    <message>
        <source>逾期未告知，自 {on} 收件之日起视为受理，尚未登记</source>
        <translation>No notice in time: counts as accepted from {on}, the day of receipt; not entered yet</translation>
    </message>
    <message>
        <source>须在 {on} 前告知受理、补正或不予受理</source>
        <translation>To be accepted, supplemented or declined by {on}</translation>
    </message>
    <message>
        <source>{milestone}：{on}</source>
        <translation>{milestone}: {on}</translation>
    </message>
    <message>
        <source>下一节点：{milestone}</source>
        <translation>Next milestone: {milestone}</translation>
    </message>
    <message>
        <source>供电企业须在 {on} 前完成{milestone}：自 {since} 次日起 {days} 个工作日，{basis}</source>
        <translation>The utility must complete {milestone} by {on}: {days} working day[s] from the day after {since}, {basis}</translation>
    </message>
    <message>
        <source>，已逾期</source>
        <translation>, overdue</translation>
    </message>
    <message>
        <source>，今日到期</source>
        <translation>, due today</translation>
    </message>
    <message>
        <source>{milestone}的时限尚不能定，还须查明{facts}</source>
        <translation>The limit for {milestone} cannot be told yet; to be found out: {facts}</translation>
    </message>
    <message>
        <source>用户类别</source>
        <translation>Kind of customer</translation>
    </message>
    <message>
        <source>电源数</source>
        <translation>Number of sources</translation>
    </message>
    <message>
        <source>{paper}：{by} 前补齐，{anchor}前核销{left}</source>
        <translation>{paper}: by {by}, before {anchor}{left}</translation>
    </message>
    <message>
        <source>，剩 {days} 个工作日</source>
        <translation>, {days} working day[s] left</translation>
    </message>
    <message>
        <source>{paper}：已补齐核销</source>
        <translation>{paper}: cleared</translation>
    </message>
    <message>
        <source>{bureau}{officer} {at} 会签，依据：{document}</source>
        <translation>{bureau} {officer} countersigned {at}, on {document}</translation>
    </message>
    <message>
        <source>待{bureaus}会签</source>
        <translation>To be countersigned by {bureaus}</translation>
    </message>
    <message>
        <source>{officer} {at} 起草</source>
        <translation>Drafted by {officer} {at}</translation>
    </message>
    <message>
        <source>{officer}核稿</source>
        <translation>Checked by {officer}</translation>
    </message>
    <message>
        <source>{officer} {at} 签发</source>
        <translation>Signed by {officer} {at}</translation>
    </message>
    <message>
        <source>{officer}用印</source>
        <translation>Sealed by {officer}</translation>
    </message>
    <message>
        <source>{at} 送达：{method}</source>
        <translation>Served {at}: {method}</translation>
    </message>
    <message>
        <source>供电企业 {on} 采信，工单 {number}</source>
        <translation>Relied on by the utility {on}, work order {number}</translation>
    </message>
    <message>
        <source>所载{fields}其后已更正，必要时另行告知</source>
        <translation>{fields} corrected since; tell those concerned where needed</translation>
    </message>
    <message>
        <source>{field}已更正：函上为“{told}”，现为“{now}”</source>
        <translation>{field} corrected: the letter says "{told}", now "{now}"</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>取代{number}</source>
        <translation>Replaces {number}</translation>
    </message>
    <message>
        <source>延期至 {until}：{reason}</source>
        <translation>Extended to {until}: {reason}</translation>
    </message>
    <message>
        <source>：{reason}</source>
        <translation>: {reason}</translation>
    </message>
    <message>
        <source>函稿被退回：{reason}</source>
        <translation>Draft returned: {reason}</translation>
    </message>
    <message>
        <source>已打印 {count} 份</source>
        <translation>{count} cop[y|ies] printed</translation>
    </message>
    <message>
        <source>提醒日 {on}（提前 {days} 个工作日）</source>
        <translation>Reminder on {on} ({days} working day[s] ahead)</translation>
    </message>
    <message>
        <source>已过最迟期限，待确认失效</source>
        <translation>Past its last day, lapse to be confirmed</translation>
    </message>
    <message>
        <source>外部编号</source>
        <translation>Outside no.</translation>
    </message>
    <message>
        <source>外线投资方</source>
        <translation>External works paid by</translation>
    </message>
    <message>
        <source>到访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>{count} 次</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>路由</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>{length} 米</source>
        <translation>{length} m</translation>
    </message>
    <message>
        <source>承诺书</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>{number}，{on} 签署</source>
        <translation>{number}, signed {on}</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>本案文书</source>
        <translation>Documents of this case</translation>
    </message>
    <message>
        <source>本案还没有文书</source>
        <translation>No documents in this case yet</translation>
    </message>
    <message>
        <source>文书：{papers}</source>
        <translation>Documents: {papers}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>查看</source>
        <translation>See</translation>
    </message>
    <message>
        <source>自动草拟，办理后编号</source>
        <translation>Drafted by the program, numbered when the act is done</translation>
    </message>
    <message>
        <source>打开函件</source>
        <translation>Open letter</translation>
    </message>
    <message>
        <source>查看全部日志</source>
        <translation>See whole log</translation>
    </message>
    <message>
        <source>写一条备注，所有人可见</source>
        <translation>Write a note that all can see</translation>
    </message>
    <message>
        <source>写入</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>筛选：内容、经办人</source>
        <translation>Filter: content, officer</translation>
    </message>
    <message>
        <source>筛选记录</source>
        <translation>Filter the log</translation>
    </message>
    <message>
        <source>作出时间</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>经办</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>录入时间</source>
        <translation>Entered at</translation>
    </message>
    <message>
        <source>终端</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>{text}（待同步）</source>
        <translation>{text} (to be synced)</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>先在表里选一条本人的记录</source>
        <translation>Choose a record of your own in the table first</translation>
    </message>
    <message>
        <source>撤销“{what}”？</source>
        <translation>Undo “{what}”?</translation>
    </message>
    <message>
        <source>这一次办理的 {count} 条记录一并撤销：{texts}</source>
        <translation>The {count} record[s] of this act are undone together: {texts}</translation>
    </message>
    <message>
        <source>原记录和这次撤销都留在日志里；需要时可以重新办理。</source>
        <translation>The record and its undoing both stay in the log; it can be done again.</translation>
    </message>
    <message>
        <source>还没有上报。原记录和这次撤销都留在日志里，同步时一起上报；需要时可以重新办理。</source>
        <translation>Not sent yet. The record and its undoing both stay in the log and are sent together; it can be done again.</translation>
    </message>
    <message>
        <source>已经上报，同事可能看过。原记录和这次撤销都留在日志里，撤销随即上报；同事在别的电脑上已接着办理的，服务器不接收这次撤销。</source>
        <translation>Sent already; colleagues may have seen it. The record and its undoing both stay in the log, the undoing is sent at once; where colleagues went on from it at another computer, the server does not take it.</translation>
    </message>
    <message>
        <source>{shown} / {all} 条 · Ctrl+C 复制选中行</source>
        <translation>{shown} / {all} · Ctrl+C copies the rows selected</translation>
    </message>
    <message>
        <source>没有符合“{words}”的记录</source>
        <translation>No entries with "{words}"</translation>
    </message>
    <message>
        <source>已复制 {count} 条</source>
        <translation>{count} copied</translation>
    </message>
    <message>
        <source>其他事实…</source>
        <translation>Other facts…</translation>
    </message>
    <message>
        <source>事实来源</source>
        <translation>Source of the facts</translation>
    </message>
    <message>
        <source>更正事实</source>
        <translation>Correct facts</translation>
    </message>
    <message>
        <source>查看依据</source>
        <translation>See the grounds</translation>
    </message>
    <message>
        <source>查看依据：{title}</source>
        <translation>Grounds: {title}</translation>
    </message>
    <message>
        <source>依据：{basis}</source>
        <translation>Basis: {basis}</translation>
    </message>
    <message>
        <source>放假安排调整：承诺 {promised}，按现行日历为 {now}，确认顺延后生效</source>
        <translation>Holidays changed: promised {promised}, by the present calendar {now}, which holds once confirmed</translation>
    </message>
    <message>
        <source>放假安排调整：按现行日历为 {now}，仍按承诺的 {promised} 办结</source>
        <translation>Holidays changed: by the present calendar {now}, still due {promised} as promised</translation>
    </message>
    <message>
        <source>各方用时（工作时间）：{shares}；合计 {total}{now}</source>
        <translation>Time by party (office hours): {shares}; {total} in all{now}</translation>
    </message>
    <message>
        <source>判定“{outcome}”已过时：其后事实有变，按现有事实为“{found}”。重新登记事实前，按未免审批计时。</source>
        <translation>The verdict "{outcome}" is out of date: by the facts as they are now it is "{found}". Until the facts are entered anew it is timed as not exempt.</translation>
    </message>
    <message>
        <source>无人</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>；现在由{party}办</source>
        <translation>; now with {party}</translation>
    </message>
    <message>
        <source>{text}（待上报）</source>
        <translation type="vanished">{text} (not sent yet)</translation>
    </message>
    <message>
        <source>经办人在案件页填写</source>
        <translation type="vanished">经办人在案件页填写</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>待受理</source>
        <translation>To accept</translation>
    </message>
    <message>
        <source>待补正</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>待备案</source>
        <translation>To file</translation>
    </message>
    <message>
        <source>会签中</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>待作决定</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>供电办理中</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>容缺在途</source>
        <translation>Waiver on</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>时钟暂停</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>免审批</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>电压</source>
        <translation>Voltage</translation>
    </message>
    <message>
        <source>容量</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>街道</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>容缺补齐</source>
        <translation>Waiver due</translation>
    </message>
    <message>
        <source>收件日</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>主办窗口</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>外部编号</source>
        <translation>Outside no.</translation>
    </message>
    <message>
        <source>函号</source>
        <translation>Letter no.</translation>
    </message>
    <message>
        <source>办结日</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>项目代码</source>
        <translation>Project code</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>电压 kV</source>
        <translation>Voltage kV</translation>
    </message>
    <message>
        <source>容量 kVA</source>
        <translation>Capacity kVA</translation>
    </message>
    <message>
        <source>案件登记簿</source>
        <translation>Register of cases</translation>
    </message>
    <message>
        <source>企业、案号、地址、拼音　/</source>
        <translation>Name or number　/</translation>
    </message>
    <message>
        <source>查找案件</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>灯色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>含“{text}”</source>
        <translation>with "{text}"</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>还没有可选的值</source>
        <translation>No values to choose from yet</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>收件日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>自</source>
        <translation>from</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>{since} 至 {until}</source>
        <translation>{since} to {until}</translation>
    </message>
    <message>
        <source>起始日不能晚于截止日</source>
        <translation>The first day must not be after the last</translation>
    </message>
    <message>
        <source>按此筛选</source>
        <translation>Filter by this</translation>
    </message>
    <message>
        <source>不限日期</source>
        <translation>Any date</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>没有筛选条件</source>
        <translation>No filter</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>今年收件</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>View</translation>
    </message>
    <message>
        <source>视图 · {name}</source>
        <translation>View · {name}</translation>
    </message>
    <message>
        <source>保存为视图…</source>
        <translation>Save as a view…</translation>
    </message>
    <message>
        <source>给“{name}”改名…</source>
        <translation>Rename "{name}"…</translation>
    </message>
    <message>
        <source>删除“{name}”</source>
        <translation>Delete "{name}"</translation>
    </message>
    <message>
        <source>还没有自己的视图</source>
        <translation>No views of your own yet</translation>
    </message>
    <message>
        <source>保存视图</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>视图改名</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>删除视图“{name}”？</source>
        <translation>Delete the view "{name}"?</translation>
    </message>
    <message>
        <source>只删除这个视图，案件不受影响。</source>
        <translation>Only the view is deleted, no case is changed.</translation>
    </message>
    <message>
        <source>视图名称</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>保存筛选条件、列、列宽与排序，在您登录的每台电脑上可用。</source>
        <translation>Keeps filter, columns, widths and order; yours on every computer you sign in at.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>视图名称：不能为空</source>
        <translation>Name of the view: must not be empty</translation>
    </message>
    <message>
        <source>视图名称：“{name}”已有同名视图</source>
        <translation>Name of the view: there is a view "{name}" already</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>显示哪些列</source>
        <translation>Which columns are shown</translation>
    </message>
    <message>
        <source>拖动列标题可调整次序与宽度</source>
        <translation>Drag a column's title to move it or to change its width</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>As at first</translation>
    </message>
    <message>
        <source>至少要留一列</source>
        <translation>At least one column must stay</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出筛选出的 {count} 件案件</source>
        <translation>Export the {count} case[s] shown</translation>
    </message>
    <message>
        <source>案件登记簿 {day}.xlsx</source>
        <translation>案件登记簿 {day}.xlsx</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>正在导出 {count} 件</source>
        <translation>Exporting {count} case[s]</translation>
    </message>
    <message>
        <source>已导出 {count} 件到 {file}</source>
        <translation>{count} case[s] exported to {file}</translation>
    </message>
    <message>
        <source>没有导出 {file}：{why}</source>
        <translation>{file} was not exported: {why}</translation>
    </message>
    <message>
        <source>没有可导出的案件</source>
        <translation>No cases to export</translation>
    </message>
    <message>
        <source>打印登记簿（Ctrl+P）</source>
        <translation>Print the register (Ctrl+P)</translation>
    </message>
    <message>
        <source>正在排印 {count} 件</source>
        <translation>Typesetting {count} case[s]</translation>
    </message>
    <message>
        <source>没有可打印的案件</source>
        <translation>No cases to print</translation>
    </message>
    <message>
        <source>案件登记簿 {day}.pdf</source>
        <translation>案件登记簿 {day}.pdf</translation>
    </message>
    <message>
        <source>截至 {on}　共 {count} 件</source>
        <translation>As of {on}, {count} case[s]</translation>
    </message>
    <message>
        <source>按{column}{way}</source>
        <translation>by {column}, {way}</translation>
    </message>
    <message>
        <source>升序</source>
        <translation>ascending</translation>
    </message>
    <message>
        <source>降序</source>
        <translation>descending</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>已复制 {count} 件</source>
        <translation>{count} case[s] copied</translation>
    </message>
    <message>
        <source>一次最多复制 {most} 件，更多请用导出</source>
        <translation>At most {most} cases are copied at a time; use the export for more</translation>
    </message>
    <message>
        <source>先选中要复制的行</source>
        <translation>Select the rows to copy first</translation>
    </message>
    <message>
        <source>指派客户经理</source>
        <translation>Assign manager</translation>
    </message>
    <message>
        <source>先选中要指派的案件</source>
        <translation>Select the cases to assign first</translation>
    </message>
    <message>
        <source>一次最多指派 {most} 件</source>
        <translation>At most {most} cases are assigned at a time</translation>
    </message>
    <message>
        <source>指派客户经理：{count} 件</source>
        <translation>Assign account manager: {count} case[s]</translation>
    </message>
    <message>
        <source>{name}（{bureau}）</source>
        <translation>{name} ({bureau})</translation>
    </message>
    <message>
        <source>选择客户经理</source>
        <translation>Choose an account manager</translation>
    </message>
    <message>
        <source>本办没有在岗的客户经理；请管理员先登记</source>
        <translation>The office has no account manager in service; an administrator enters them first</translation>
    </message>
    <message>
        <source>逐件记录留痕；可一次撤销（Ctrl+Z）。</source>
        <translation>Recorded case by case; can be undone at once (Ctrl+Z).</translation>
    </message>
    <message>
        <source>指派</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>指派其余 {count} 件</source>
        <translation>Assign the other {count}</translation>
    </message>
    <message>
        <source>指派 {count} 件</source>
        <translation>Assign {count}</translation>
    </message>
    <message>
        <source>正在核对 {count} 件可否指派</source>
        <translation>Checking whether {count} case[s] can be assigned</translation>
    </message>
    <message>
        <source>先选客户经理，核对后再指派</source>
        <translation>Choose an account manager first; assign after the check</translation>
    </message>
    <message>
        <source>{name}：新增 {count} 件，在办由 {has} 件增至 {after} 件</source>
        <translation>{name}: {count} more, from {has} to {after} open cases</translation>
    </message>
    <message>
        <source>原客户经理：{people}</source>
        <translation>Account managers until now: {people}</translation>
    </message>
    <message>
        <source>{name} {count} 件</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>未指派</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>{count} 件已由{name}负责，不变</source>
        <translation>{count} already with {name}, unchanged</translation>
    </message>
    <message>
        <source>{count} 件不能指派</source>
        <translation>{count} cannot be assigned</translation>
    </message>
    <message>
        <source>{number} · {enterprise}：{was} → {name}</source>
        <translation>{number} · {enterprise}: {was} → {name}</translation>
    </message>
    <message>
        <source>{number} · {enterprise}：{why}</source>
        <translation>{number} · {enterprise}: {why}</translation>
    </message>
    <message>
        <source>没有可指派的案件</source>
        <translation>No case can be assigned</translation>
    </message>
    <message>
        <source>正在指派 {count} 件</source>
        <translation>Assigning {count} case[s]</translation>
    </message>
    <message>
        <source>{number}：{why}</source>
        <translation>{number}: {why}</translation>
    </message>
    <message>
        <source>已停止：余下 {count} 件没有分派</source>
        <translation>Stopped: {count} case[s] left unassigned</translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation>{count} case[s]</translation>
    </message>
    <message>
        <source>{count} 件 · 共 {whole} 件</source>
        <translation>{count} case[s] of {whole}</translation>
    </message>
    <message>
        <source>已选 {count}</source>
        <translation>{count} selected</translation>
    </message>
    <message>
        <source>超时 {count}</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>正在计算时限…</source>
        <translation>Reckoning time limits…</translation>
    </message>
    <message>
        <source>（已撤回）</source>
        <translation> (revoked)</translation>
    </message>
    <message>
        <source>还没有案件</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>导入申请表或新受理后，案件会列在这里。</source>
        <translation>Cases stand here once application forms are imported or cases are taken in.</translation>
    </message>
    <message>
        <source>新受理</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>没有符合筛选的案件</source>
        <translation>No case fits the filter</translation>
    </message>
    <message>
        <source>登记簿里有 {count} 件，被筛选条件挡住了。</source>
        <translation>The register holds {count} case[s] that the filter keeps out.</translation>
    </message>
    <message>
        <source>{ready}/{all} 容缺{count}</source>
        <translation>{ready}/{all}, {count} waived</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>连同列标题复制</source>
        <translation>Copy with titles</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>连选</source>
        <translation>Select a range</translation>
    </message>
    <message>
        <source>案件页：上一件、下一件</source>
        <translation>On a case: previous, next</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>撤销日志里的办理</source>
        <translation>Undo an act in the log</translation>
    </message>
    <message>
        <source>列表里的上一件</source>
        <translation>Previous in the list</translation>
    </message>
    <message>
        <source>列表里的下一件</source>
        <translation>Next in the list</translation>
    </message>
    <message>
        <source>逐件记录留痕；10 秒内可一次撤销（Ctrl+Z）。</source>
        <translation type="vanished">Recorded case by case; can be undone at once for 10 seconds (Ctrl+Z).</translation>
    </message>
    <message>
        <source>企业、案号、项目、代码、地址、函号、拼音　/</source>
        <translation type="vanished">Name, number, address, pinyin　/</translation>
    </message>
    <message>
        <source>企业、案号、项目、代码、地址、函号、拼音首字母　/</source>
        <translation type="vanished">Enterprise, case no., project, codes, address, letter no., pinyin initials　/</translation>
    </message>
    <message>
        <source>保存筛选条件、列、列宽与排序，只有您自己看得到。</source>
        <translation type="vanished">Keeps filter, columns, widths and order; only you see it.</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation type="vanished">Excel workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>容缺受理函</source>
        <translation>Waiver letter</translation>
    </message>
    <message>
        <source>已记录</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>打开程序以来没有可以撤销的办理；以前的在案件的“日志”里撤销</source>
        <translation>Nothing to undo since the program was opened; earlier acts are undone in the case's log</translation>
    </message>
    <message>
        <source>已记录 {count} 件</source>
        <translation>{count} case[s] recorded</translation>
    </message>
    <message>
        <source>该材料没有扫描件，请查看纸质原件</source>
        <translation>No scan of this paper; look at the original</translation>
    </message>
    <message>
        <source>保存扫描件</source>
        <translation>Save scan</translation>
    </message>
    <message>
        <source>已保存 {file}</source>
        <translation>{file} saved</translation>
    </message>
    <message>
        <source>没有保存 {file}：{why}</source>
        <translation>{file} was not saved: {why}</translation>
    </message>
    <message>
        <source>已撤销：{what}，记录留痕</source>
        <translation>Undone: {what}, on record</translation>
    </message>
    <message>
        <source>列表里没有下一件了</source>
        <translation>No next one in the list</translation>
    </message>
    <message>
        <source>没有办成，故障编号 {number}；已填写的内容都在</source>
        <translation>Not done, fault number {number}; all you entered is still there</translation>
    </message>
    <message>
        <source>{name}（{id}）</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>填写事实</source>
        <translation>Enter facts</translation>
    </message>
    <message>
        <source>经办人在案件页填写</source>
        <translation>经办人在案件页填写</translation>
    </message>
    <message>
        <source>没有显示器，无法打开窗口。用 make screenshots 可把各页画成图片查看。
No display: run `make screenshots` to render the pages to PNG files.</source>
        <translation>No display: run `make screenshots` to render the pages to PNG files.</translation>
    </message>
    <message>
        <source>没有可以撤销的办理</source>
        <translation type="vanished">There is nothing to undo</translation>
    </message>
</context>
<context>
    <name>clock_story</name>
    <message>
        <source>一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>received</translation>
    </message>
    <message>
        <source>{day} {time} {act}，当日{counts}</source>
        <translation>{act} {day} {time}, that day {counts}</translation>
    </message>
    <message>
        <source>{day} 起算，当日{counts}</source>
        <translation>counted from {day}, that day {counts}</translation>
    </message>
    <message>
        <source>不计</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>{day} {time} {act}（已过 {cutoff} 截止）</source>
        <translation>{act} {day} {time} (after the {cutoff} cut-off)</translation>
    </message>
    <message>
        <source>{day} {time} {act}（当日不上班）</source>
        <translation>{act} {day} {time} (no working day)</translation>
    </message>
    <message>
        <source>视为次一工作日 {day} {act}，当日{counts}</source>
        <translation>counts as {act} on the next working day {day}, that day {counts}</translation>
    </message>
    <message>
        <source>{day}{kind}第 {number} 日</source>
        <translation>{day}{kind} is day {number}</translation>
    </message>
    <message>
        <source>{days} {why}，不计</source>
        <translation>{days} {why}, not counted</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{time} 截止</source>
        <translation>due {time}</translation>
    </message>
    <message>
        <source>{day:%m-%d} 周{weekday}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source> 调休上班，</source>
        <translation> make-up workday, </translation>
    </message>
    <message>
        <source>周末</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>{holiday}放假</source>
        <translation>{holiday} holiday</translation>
    </message>
    <message>
        <source>特别程序</source>
        <translation>special procedure</translation>
    </message>
    <message>
        <source>按现行日历：{story}</source>
        <translation>by the present calendar: {story}</translation>
    </message>
</context>
<context>
    <name>day_list</name>
    <message>
        <source>前{looked}行里没有认得出的表头，工作表为：{found}</source>
        <translation>No head recognised in the first {looked} row[s]; sheets: {found}</translation>
    </message>
    <message>
        <source>保留一行表头；可用程序写出的清单模板</source>
        <translation>Keep one row of titles; the program writes a template</translation>
    </message>
    <message>
        <source>表头之下没有一行内容</source>
        <translation>Nothing below the head</translation>
    </message>
    <message>
        <source>核对是否选错了文件或工作表</source>
        <translation>Is it the right file and sheet?</translation>
    </message>
    <message>
        <source>清单超过{limit}行</source>
        <translation>The list has more than {limit} rows</translation>
    </message>
    <message>
        <source>分成几份导入</source>
        <translation>Import it in parts</translation>
    </message>
    <message>
        <source>这是一份申请表，不是清单</source>
        <translation>This is an application form, not a list</translation>
    </message>
    <message>
        <source>用“导入申请表”导入</source>
        <translation>Use "import application form"</translation>
    </message>
    <message>
        <source>编码无法识别（第{byte}字节）</source>
        <translation>The encoding cannot be read (byte {byte})</translation>
    </message>
    <message>
        <source>另存为 UTF-8 或 GB18030 编码的 CSV，或 .xlsx</source>
        <translation>Save as CSV in UTF-8 or GB18030, or as .xlsx</translation>
    </message>
    <message>
        <source>第{line}行不是有效的 CSV</source>
        <translation>Line {line} is no valid CSV</translation>
    </message>
    <message>
        <source>核对引号，或另存为 .xlsx</source>
        <translation>Check the quotes, or save as .xlsx</translation>
    </message>
    <message>
        <source>没有对应的列</source>
        <translation>no column for it</translation>
    </message>
    <message>
        <source>在列对应中指定该列</source>
        <translation>name the column under columns</translation>
    </message>
    <message>
        <source>指定事项列，或选定全部行的事项</source>
        <translation>Name the column of matters, or the matter of all rows</translation>
    </message>
    <message>
        <source>清单没有“{given}”这一列</source>
        <translation>The list has no column "{given}"</translation>
    </message>
    <message>
        <source>核对列名</source>
        <translation>Check the column's name</translation>
    </message>
    <message>
        <source>一列对应了两个项目（{other}）</source>
        <translation>One column for two things ({other})</translation>
    </message>
    <message>
        <source>每列只对应一个项目</source>
        <translation>Each column once</translation>
    </message>
    <message>
        <source>列“{title}”的单位是“{unit}”，不是{wanted}</source>
        <translation>The column "{title}" is in {unit}, not in {wanted}</translation>
    </message>
    <message>
        <source>换算后改列名，再导入</source>
        <translation>Convert it, rename the column, import again</translation>
    </message>
    <message>
        <source>“{number}”在本清单中出现多次，另见第{rows}行</source>
        <translation>"{number}" is there more than once, see row {rows}</translation>
    </message>
    <message>
        <source>核对后只保留一行</source>
        <translation>Keep one row</translation>
    </message>
    <message>
        <source>第{row}行已是同一项目的“{matter}”</source>
        <translation>Row {row} is "{matter}" of the same project already</translation>
    </message>
    <message>
        <source>“{number}”已属于案件{case}（{enterprise}）</source>
        <translation>"{number}" belongs to case {case} ({enterprise})</translation>
    </message>
    <message>
        <source>核对外部编号与信用代码、项目代码</source>
        <translation>Check outside number, credit and project codes</translation>
    </message>
    <message>
        <source>“{number}”在案件{case}中是“{matter}”的编号</source>
        <translation>"{number}" is the number of "{matter}" in case {case}</translation>
    </message>
    <message>
        <source>核对事项</source>
        <translation>Check the matter</translation>
    </message>
    <message>
        <source>案件{case}的“{matter}”正在办理，外部编号为“{other}”</source>
        <translation>"{matter}" of case {case} is open with outside number "{other}"</translation>
    </message>
    <message>
        <source>核对外部编号，确需更改的在案件中更改</source>
        <translation>Check the number; change it in the case if need be</translation>
    </message>
    <message>
        <source>信用代码和项目代码对应多个案件（{cases}）</source>
        <translation>Credit and project code fit several cases ({cases})</translation>
    </message>
    <message>
        <source>在其中一个案件中填写外部编号后再导入</source>
        <translation>Enter the outside number in one of them, then import</translation>
    </message>
    <message>
        <source>新立案</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>收入已有案件</source>
        <translation>Add to case</translation>
    </message>
    <message>
        <source>补外部编号</source>
        <translation>Outside no.</translation>
    </message>
    <message>
        <source>导入历史案件</source>
        <translation>Import former case</translation>
    </message>
    <message>
        <source>已有，无变化</source>
        <translation>Known, unchanged</translation>
    </message>
    <message>
        <source>有错</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>收入案件 {case}</source>
        <translation>added to case {case}</translation>
    </message>
    <message>
        <source>收入第{row}行所立案件</source>
        <translation>added to the case of row {row}</translation>
    </message>
    <message>
        <source>案件 {case}</source>
        <translation>case {case}</translation>
    </message>
    <message>
        <source>与案件 {case} 不同：{fields}；清单不改动已有案件</source>
        <translation>differs from case {case}: {fields}; a list changes no case</translation>
    </message>
    <message>
        <source>未办：{reason}</source>
        <translation>not done: {reason}</translation>
    </message>
</context>
<context>
    <name>day_slip</name>
    <message>
        <source>日结</source>
        <translation>Day slip</translation>
    </message>
    <message>
        <source>把今天的记录末位签名成单，交各单位另存，作为日后核对的见证</source>
        <translation>Signs where today's record ends, for every bureau to keep as a witness</translation>
    </message>
    <message>
        <source>保存日结单</source>
        <translation>Save day slip</translation>
    </message>
    <message>
        <source>文本 (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>已出具日结单：{file}，同名 PDF 供打印</source>
        <translation>Day slip issued: {file}, with a PDF to print</translation>
    </message>
    <message>
        <source>没有写出 {file}：{why}</source>
        <translation>{file} was not written: {why}</translation>
    </message>
    <message>
        <source>今天的日结还没有出具：按 Ctrl K，输入“日结”</source>
        <translation>Today's day slip is not issued: press Ctrl K and type "日结"</translation>
    </message>
    <message>
        <source>日结：签名今天的记录末位</source>
        <translation>Day slip (日结): sign where today's record ends</translation>
    </message>
    <message>
        <source>核对见证</source>
        <translation>Hold against witnesses</translation>
    </message>
    <message>
        <source>从头核验本机的全部记录，并与日结单、函件或别的终端写出的末位核对</source>
        <translation>Check this desk's whole record, and hold it against day slips, letters or other desks' heads</translation>
    </message>
    <message>
        <source>选择见证：日结单、函件 PDF 或照片、终端写出的末位，可多选</source>
        <translation>Choose witnesses: day slips, letters (PDF or photo), heads a desk wrote; several are possible</translation>
    </message>
    <message>
        <source>见证 (*.txt *.pdf *.png *.jpg *.jpeg *.tif *.tiff);;所有文件 (*)</source>
        <translation>Witnesses (*.txt *.pdf *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)</translation>
    </message>
    <message>
        <source>正在核验记录…</source>
        <translation>Checking the record…</translation>
    </message>
    <message>
        <source>记录完好：{entries} 条，链值、回执、签名全部相符</source>
        <translation>The record is sound: {entries} entries; chains, receipts and signatures all agree</translation>
    </message>
    <message>
        <source>记录与见证或签名不符</source>
        <translation>The record does not agree with witnesses or signatures</translation>
    </message>
    <message>
        <source>与 {count} 份见证相符</source>
        <translation>agrees with {count} witness[es]</translation>
    </message>
    <message>
        <source>{source}：见证到第 {sseq} 条</source>
        <translation>{source}: a witness up to entry {sseq}</translation>
    </message>
    <message>
        <source>{file}不是有效的见证</source>
        <translation>{file} is no valid witness</translation>
    </message>
    <message>
        <source>用函件 PDF、日结单或终端写出的末位</source>
        <translation>Use a letter's PDF, a day slip or heads a desk wrote</translation>
    </message>
    <message>
        <source>记录与见证“{source}”不符：第 {sseq} 条或更早的历史被改写</source>
        <translation>The record does not fit the witness "{source}": entry {sseq} or an earlier one was rewritten</translation>
    </message>
    <message>
        <source>停止使用服务器，保留本机数据和见证，报告审计</source>
        <translation>Stop using the server, keep this desk's data and the witnesses, tell the auditors</translation>
    </message>
    <message>
        <source>见证“{source}”已到第 {sseq} 条，记录只到第 {head} 条：被删减或回退</source>
        <translation>The witness "{source}" reached entry {sseq}, the record only {head}: cut off or put back</translation>
    </message>
</context>
<context>
    <name>deciding</name>
    <message>
        <source>填写本局意见（同意可不填）</source>
        <translation>Our bureau's opinion (may stay blank to approve)</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>退回补正</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>要求说明</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>本局在此事项没有待办的一步</source>
        <translation>Our bureau has no open step in this matter</translation>
    </message>
    <message>
        <source>确认：{bureau}同意</source>
        <translation>Confirm: {bureau} approves</translation>
    </message>
    <message>
        <source>确认：{bureau}不同意</source>
        <translation>Confirm: {bureau} rejects</translation>
    </message>
    <message>
        <source>确认：{bureau}不涉及</source>
        <translation>Confirm: {bureau} is not concerned</translation>
    </message>
    <message>
        <source>要求申请人说明</source>
        <translation>Ask the applicant to explain</translation>
    </message>
    <message>
        <source>一次告知补正</source>
        <translation>Request a supplement, once</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>未查看的材料 {count} 项，点名称即查看</source>
        <translation>{count} paper[s] not seen; press a name to see it</translation>
    </message>
    <message>
        <source>材料均已查看</source>
        <translation>All papers seen</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>选一条理由</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>意见内容</source>
        <translation>Text of the opinion</translation>
    </message>
    <message>
        <source>补充说明，写入不予意见书</source>
        <translation>More, written into the rejection</translation>
    </message>
    <message>
        <source>为何不涉及（可不填）</source>
        <translation>Why not concerned (may stay blank)</translation>
    </message>
    <message>
        <source>请申请人说明什么</source>
        <translation>What the applicant should explain</translation>
    </message>
    <message>
        <source>还需补正的内容</source>
        <translation>What is to be supplemented</translation>
    </message>
    <message>
        <source>可撤销（Ctrl+Z），以后在案件的日志里。</source>
        <translation>Can be undone (Ctrl+Z), later in the case's log.</translation>
    </message>
    <message>
        <source>本局出具不予意见，其他局继续办理。</source>
        <translation>Our bureau issues a rejection; the other bureaus go on.</translation>
    </message>
    <message>
        <source>本事项不涉及本局职权，其他局继续办理。可撤销（Ctrl+Z），以后在案件的日志里。</source>
        <translation>The matter is not within our competence; the other bureaus go on. Can be undone (Ctrl+Z, later in the case's log).</translation>
    </message>
    <message>
        <source>已受理，不得再次要求补正；时钟继续走。</source>
        <translation>Accepted already: no supplement may be requested; the clock runs on.</translation>
    </message>
    <message>
        <source>补正只告知一次，请列全；材料收到前不受理。</source>
        <translation>A supplement is requested only once: list everything. It is not accepted before the papers come.</translation>
    </message>
    <message>
        <source>确认同意</source>
        <translation>Confirm approval</translation>
    </message>
    <message>
        <source>确认不同意</source>
        <translation>Confirm rejection</translation>
    </message>
    <message>
        <source>确认不涉及</source>
        <translation>Confirm not concerned</translation>
    </message>
    <message>
        <source>发出说明要求</source>
        <translation>Send the question</translation>
    </message>
    <message>
        <source>发出补正通知</source>
        <translation>Send the request</translation>
    </message>
    <message>
        <source>本事项不涉及本局？改为“不涉及”</source>
        <translation>Not our concern?</translation>
    </message>
    <message>
        <source>改回“同意”</source>
        <translation>Back to approve</translation>
    </message>
    <message>
        <source>请先选一条理由或写明理由</source>
        <translation>Choose or write a reason first</translation>
    </message>
    <message>
        <source>请至少勾选一项材料</source>
        <translation>Tick at least one paper</translation>
    </message>
    <message>
        <source>待人工认定的案件不能成批同意，请逐件办理</source>
        <translation>A case to be settled by hand cannot be approved in a batch; open it</translation>
    </message>
    <message>
        <source>有主件尚未查看，不能成批同意</source>
        <translation>A main paper has not been seen; not in a batch</translation>
    </message>
    <message>
        <source>受理前的补正须逐件列明材料，不能成批退回</source>
        <translation>A supplement before acceptance lists the papers case by case; not in a batch</translation>
    </message>
    <message>
        <source>成批同意 {count} 件</source>
        <translation>Approve {count} case[s]</translation>
    </message>
    <message>
        <source>成批要求说明 {count} 件</source>
        <translation>Ask {count} case[s] to explain</translation>
    </message>
    <message>
        <source>{count} 件不能成批办理，已排在最前</source>
        <translation>{count} cannot be done in a batch; they stand first</translation>
    </message>
    <message>
        <source>没有一件可以成批办理</source>
        <translation>None of these can be done in a batch</translation>
    </message>
    <message>
        <source>同意其余 {count} 件</source>
        <translation>Approve the other {count}</translation>
    </message>
    <message>
        <source>向其余 {count} 件发出</source>
        <translation>Send to the other {count}</translation>
    </message>
    <message>
        <source>可撤销（Ctrl+Z），以后在案件的日志里；他人接着办理后不能。</source>
        <translation type="vanished">Can be undone (Ctrl+Z, later in the case's log) until others go on from it.</translation>
    </message>
    <message>
        <source>10 秒内可撤销；之后更正须写明理由。</source>
        <translation type="vanished">Can be undone for 10 seconds; later with a reason.</translation>
    </message>
    <message>
        <source>本事项不涉及本局职权，其他局继续办理。10 秒内可撤销。</source>
        <translation type="vanished">The matter is not within our competence; the other bureaus go on. Can be undone for 10 seconds.</translation>
    </message>
    <message>
        <source>未查看的材料 {count} 项</source>
        <translation type="vanished">{count} paper[s] not seen</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>“{given}”不是电子邮件地址</source>
        <translation>"{given}" is no e-mail address</translation>
    </message>
    <message>
        <source>请写如 name@example.cn，多个地址用逗号分开</source>
        <translation>Write it like name@example.cn, several with commas between</translation>
    </message>
    <message>
        <source>没有写电子邮件地址</source>
        <translation>No e-mail address given</translation>
    </message>
    <message>
        <source>请写如 name@example.cn</source>
        <translation>Write it like name@example.cn</translation>
    </message>
    <message>
        <source>{what}还没有文号</source>
        <translation>{what} has no number yet</translation>
    </message>
    <message>
        <source>编号后再送出</source>
        <translation>Send it once it is numbered</translation>
    </message>
    <message>
        <source>{name}{number}重制的内容与出具时不同，未印校验码</source>
        <translation>{name} {number} made anew differs from what was issued and bears no check code</translation>
    </message>
    <message>
        <source>请以已交付的原件为准，或另行出具。</source>
        <translation>Go by the original handed out, or issue another.</translation>
    </message>
    <message>
        <source>{name} {number}未写出：下列字没有可用字形：{characters}</source>
        <translation>{name} {number} was not written: no glyphs for {characters}</translation>
    </message>
    <message>
        <source>核对用字，或加装字体</source>
        <translation>Check the signs, or add a font</translation>
    </message>
    <message>
        <source>{number}没有 PDF 版式</source>
        <translation>{number} has no PDF form</translation>
    </message>
    <message>
        <source>在案件里查看这份文书</source>
        <translation>See the paper in its case</translation>
    </message>
    <message>
        <source>“{text}”放不进{sheet}</source>
        <translation>"{text}" does not fit on {sheet}</translation>
    </message>
    <message>
        <source>换用大一号的信封，或手写</source>
        <translation>Take a larger envelope, or write by hand</translation>
    </message>
    <message>
        <source>没有“{sheet}”这种信封或标签</source>
        <translation>There is no envelope or label "{sheet}"</translation>
    </message>
    <message>
        <source>从列表中选择</source>
        <translation>Choose from the list</translation>
    </message>
    <message>
        <source>没有选中文书</source>
        <translation>No paper selected</translation>
    </message>
    <message>
        <source>先在台账里选中一份或几份</source>
        <translation>Select one or more in the register first</translation>
    </message>
    <message>
        <source>附件共 {size_mb} MB，超过 {limit_mb} MB</source>
        <translation>Attachments of {size_mb} MB, more than {limit_mb} MB</translation>
    </message>
    <message>
        <source>少选几份，分几封发送</source>
        <translation>Select fewer, send several mails</translation>
    </message>
    <message>
        <source>{enterprise}的函稿</source>
        <translation>draft for {enterprise}</translation>
    </message>
    <message>
        <source>已导出 {count} 份文书到“{folder}”</source>
        <translation>{count} paper[s] exported to "{folder}"</translation>
    </message>
    <message>
        <source>已导出 {count} 份文书到“{folder}”，其中 {known} 份原已在那里、内容相同</source>
        <translation>{count} paper[s] exported to "{folder}", {known} of them were there already, the same</translation>
    </message>
    <message>
        <source>已写出邮件文件“{file}”，附 {count} 份文书；用邮件程序打开、核对后发送</source>
        <translation>Mail file "{file}" written with {count} paper[s]; open it in the mail program, check, send</translation>
    </message>
    <message>
        <source>送出</source>
        <translation>Send out</translation>
    </message>
    <message>
        <source>批量打印、导出到文件夹、邮件文件、信封、档案标签、归档包</source>
        <translation>Print many, export to a folder, mail file, envelopes, archive labels, archive packages</translation>
    </message>
    <message>
        <source>先在容缺受理函或其他文书里选中一份或几份</source>
        <translation>Select one or more letters or papers first</translation>
    </message>
    <message>
        <source>本案</source>
        <translation>this case</translation>
    </message>
    <message>
        <source>本案还没有编号的文书</source>
        <translation>No numbered paper in this case yet</translation>
    </message>
    <message>
        <source>送出 {count} 份文书</source>
        <translation>Send out {count} paper[s]</translation>
    </message>
    <message>
        <source>送出 {number}</source>
        <translation>Send out {number}</translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation>Print many</translation>
    </message>
    <message>
        <source>导出到文件夹</source>
        <translation>To a folder</translation>
    </message>
    <message>
        <source>邮件文件</source>
        <translation>Mail file</translation>
    </message>
    <message>
        <source>信封</source>
        <translation>Envelopes</translation>
    </message>
    <message>
        <source>档案标签</source>
        <translation>Archive labels</translation>
    </message>
    <message>
        <source>归档包</source>
        <translation>Archive package</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>预览并打印</source>
        <translation>Preview and print</translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>写出邮件文件</source>
        <translation>Write mail file</translation>
    </message>
    <message>
        <source>预览信封</source>
        <translation>Preview envelopes</translation>
    </message>
    <message>
        <source>预览标签</source>
        <translation>Preview labels</translation>
    </message>
    <message>
        <source>导出归档包</source>
        <translation>Export package</translation>
    </message>
    <message>
        <source>打印留存的原件，逐份送往打印机，已编号的函逐份记入打印份数。</source>
        <translation>Prints the originals kept, one by one; copies of numbered letters are recorded.</translation>
    </message>
    <message>
        <source>以文号命名，同名而内容不同的不覆盖，另加序号。</source>
        <translation>Named by number; other content of the same name is not overwritten but gets a number.</translation>
    </message>
    <message>
        <source>写成 .eml 文件，附 PDF；用邮件程序打开、核对后发送。送达仍须在函件上登记。</source>
        <translation>An .eml file with PDFs; open it in the mail program, check, send. Service is still entered on the letter.</translation>
    </message>
    <message>
        <source>收件人取自文书的主送机关或案件的申请单位；没有登记的地址不印。</source>
        <translation>Recipients are the addressee or the applicant; an address not entered is not printed.</translation>
    </message>
    <message>
        <source>每件案件一枚。</source>
        <translation>One label a case.</translation>
    </message>
    <message>
        <source>每件案件一包：函件、数据、签名、留痕、校验和，不用本程序也能看。导出记入留痕。</source>
        <translation>One package a case: letters, data, signatures, log, checksums, readable without this program. Recorded.</translation>
    </message>
    <message>
        <source>收件人</source>
        <translation>Mail to</translation>
    </message>
    <message>
        <source>name@example.cn，多个用逗号分开</source>
        <translation>name@example.cn, several with commas between</translation>
    </message>
    <message>
        <source>发件人</source>
        <translation>Mail from</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>首张已用去的枚数</source>
        <translation>Labels used on the first sheet</translation>
    </message>
    <message>
        <source>首张已用去的枚数：“{given}”不是 0 到 {most} 的整数</source>
        <translation>Labels used on the first sheet: "{given}" is no whole number from 0 to {most}</translation>
    </message>
    <message>
        <source>含个人信息和扫描件</source>
        <translation>With personal data and scans</translation>
    </message>
    <message>
        <source>导出个人信息的理由</source>
        <translation>Why personal data are exported</translation>
    </message>
    <message>
        <source>如：移交区档案馆、行政复议调阅</source>
        <translation>such as 移交区档案馆, 行政复议调阅</translation>
    </message>
    <message>
        <source>导出个人信息须写明理由</source>
        <translation>A reason is required to export personal data</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>一个压缩文件（.zip）</source>
        <translation>One compressed file (.zip)</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>正在取出文书</source>
        <translation>Fetching papers</translation>
    </message>
    <message>
        <source>正在导出文书</source>
        <translation>Exporting papers</translation>
    </message>
    <message>
        <source>正在写出邮件文件</source>
        <translation>Writing mail file</translation>
    </message>
    <message>
        <source>正在排印信封</source>
        <translation>Typesetting envelopes</translation>
    </message>
    <message>
        <source>正在排印标签</source>
        <translation>Typesetting labels</translation>
    </message>
    <message>
        <source>正在导出归档包</source>
        <translation>Exporting packages</translation>
    </message>
    <message>
        <source>邮件文件 (*.eml)</source>
        <translation>Mail file (*.eml)</translation>
    </message>
    <message>
        <source>压缩文件 (*.zip)</source>
        <translation>Compressed file (*.zip)</translation>
    </message>
    <message>
        <source>已导出 {count} 个归档包到“{folder}”</source>
        <translation>{count} package[s] exported to "{folder}"</translation>
    </message>
    <message>
        <source>已导出 {count} 个归档包到“{folder}”；有内容没有收入，见各包目录</source>
        <translation>{count} package[s] exported to "{folder}"; some content was left out, see their index</translation>
    </message>
    <message>
        <source>已导出 {count} 个归档包；其余没有导出：{why}</source>
        <translation>{count} package[s] exported; the others were not: {why}</translation>
    </message>
</context>
<context>
    <name>describe</name>
    <message>
        <source>✔ 正常</source>
        <translation>✔ On time</translation>
    </message>
    <message>
        <source>▲ 今日到期</source>
        <translation>▲ Due today</translation>
    </message>
    <message>
        <source>✖ 已超时</source>
        <translation>✖ Overdue</translation>
    </message>
    <message>
        <source>‖ 时钟暂停</source>
        <translation>‖ Clock stopped</translation>
    </message>
    <message>
        <source>◇ 免审批</source>
        <translation>◇ Exempt</translation>
    </message>
    <message>
        <source>不涉及</source>
        <translation>Not concerned</translation>
    </message>
    <message>
        <source>一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>{part1}（周{part2}）</source>
        <translation>{part1} ({part2})</translation>
    </message>
    <message>
        <source>未起算</source>
        <translation>not counted yet</translation>
    </message>
    <message>
        <source>暂定（待{due.missing_year}年放假安排公布后确认）</source>
        <translation>provisional (until the holidays of {due.missing_year} are published)</translation>
    </message>
    <message>
        <source>（固定日期）</source>
        <translation> (fixed day)</translation>
    </message>
    <message>
        <source>{verdict}：{titles}</source>
        <translation>{verdict}: {titles}</translation>
    </message>
    <message>
        <source>{text}（人工认定）</source>
        <translation>{text} (settled by hand)</translation>
    </message>
    <message>
        <source>（未编号）</source>
        <translation>(no number)</translation>
    </message>
    <message>
        <source>    {number}  {stage}  最迟{part3}</source>
        <translation>    {number}  {stage}  last day{part3}</translation>
    </message>
</context>
<context>
    <name>e_certificate</name>
    <message>
        <source>电子证照</source>
        <translation>E-certificate</translation>
    </message>
    <message>
        <source>电子证照 (*.json *.ofd *.pdf)</source>
        <translation>E-certificates (*.json *.ofd *.pdf)</translation>
    </message>
    <message>
        <source>正在读取电子证照 {file}</source>
        <translation>Reading e-certificate {file}</translation>
    </message>
    <message>
        <source>已读入 {file}（未验签）：填入 {count} 项</source>
        <translation>{file} read (signature not verified): {count} field[s] filled in</translation>
    </message>
    <message>
        <source>{file}（未验签）只作扫描件：PDF 里没有读出数据</source>
        <translation>{file} (signature not verified) is a scan only: no data could be read from the PDF</translation>
    </message>
    <message>
        <source>签名没有验证：请对照原件或证照系统核验</source>
        <translation>Signature not verified: check against the original or the certificate system</translation>
    </message>
    <message>
        <source>{name}：已填“{ours}”，证照是“{theirs}”，未改动</source>
        <translation>{name}: entered "{ours}", certificate says "{theirs}"; left unchanged</translation>
    </message>
    <message>
        <source>改用证照的内容</source>
        <translation>Use the certificate's values</translation>
    </message>
    <message>
        <source>法定代表人：{legal}</source>
        <translation>Legal representative: {legal}</translation>
    </message>
    <message>
        <source>住所：{seat}（不一定是用电地址，未填入）</source>
        <translation>Registered seat: {seat} (not necessarily the supply address, not filled in)</translation>
    </message>
    <message>
        <source>证照编号：{number}</source>
        <translation>Certificate number: {number}</translation>
    </message>
    <message>
        <source>颁发机构：{issuer}</source>
        <translation>Issued by: {issuer}</translation>
    </message>
    <message>
        <source>收件后存为“主体资格证明”的扫描件</source>
        <translation>Kept on receipt as the scan of the proof of legal status (主体资格证明)</translation>
    </message>
    <message>
        <source>收件后记明“主体资格证明”来源为电子证照；该文件没有版面图像，不作扫描件</source>
        <translation>On receipt the proof of legal status (主体资格证明) is noted as an e-certificate; the file has no page image and is not kept as a scan</translation>
    </message>
    <message>
        <source>没有读入电子证照 {file}</source>
        <translation>E-certificate {file} was not read</translation>
    </message>
    <message>
        <source>正在保存电子证照</source>
        <translation>Saving the e-certificate</translation>
    </message>
    <message>
        <source>案件已收，电子证照没有存入</source>
        <translation>Case received, e-certificate not kept</translation>
    </message>
    <message>
        <source>“{file}”不是电子证照，请拖入 json、ofd 或 pdf</source>
        <translation>"{file}" is no e-certificate; drop a json, ofd or pdf file</translation>
    </message>
</context>
<context>
    <name>event_details</name>
    <message>
        <source>未列入失信名单</source>
        <translation>not on the list of defaulters</translation>
    </message>
    <message>
        <source>没有未修复的虚假承诺</source>
        <translation>no false commitment unmended</translation>
    </message>
    <message>
        <source>近12个月没有失效的函</source>
        <translation>no lapsed letter in the last 12 months</translation>
    </message>
    <message>
        <source>不属违法建设、权属无争议</source>
        <translation>no illegal building, title undisputed</translation>
    </message>
    <message>
        <source>不属淘汰、禁止类产业</source>
        <translation>no obsolete or forbidden industry</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>开立案件</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>导入历史案件</source>
        <translation>Former case imported</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>发出补正通知</source>
        <translation>Supplement requested</translation>
    </message>
    <message>
        <source>收到补正材料</source>
        <translation>Supplement received</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>填写路由事实</source>
        <translation>Route facts entered</translation>
    </message>
    <message>
        <source>更正申请信息</source>
        <translation>Application corrected</translation>
    </message>
    <message>
        <source>规则判定</source>
        <translation>Decided by rule</translation>
    </message>
    <message>
        <source>人工认定</source>
        <translation>Settled by hand</translation>
    </message>
    <message>
        <source>转各局审批</source>
        <translation>Sent to the bureaus</translation>
    </message>
    <message>
        <source>免审批备案，出具回执</source>
        <translation>Filed as exempt, receipt issued</translation>
    </message>
    <message>
        <source>作出意见</source>
        <translation>Opinion given</translation>
    </message>
    <message>
        <source>补录经复核</source>
        <translation>Late entry reviewed</translation>
    </message>
    <message>
        <source>作出决定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>要求申请人说明</source>
        <translation>Applicant asked to explain</translation>
    </message>
    <message>
        <source>申请人已说明</source>
        <translation>Applicant explained</translation>
    </message>
    <message>
        <source>启动特别程序，暂停计时</source>
        <translation>Special procedure began, clock stopped</translation>
    </message>
    <message>
        <source>特别程序结束</source>
        <translation>Special procedure ended</translation>
    </message>
    <message>
        <source>延长办理期限</source>
        <translation>Time limit extended</translation>
    </message>
    <message>
        <source>固定到期日</source>
        <translation>Due day fixed</translation>
    </message>
    <message>
        <source>确认顺延后的到期日</source>
        <translation>Postponed due day confirmed</translation>
    </message>
    <message>
        <source>发出督办单</source>
        <translation>Oversight order issued</translation>
    </message>
    <message>
        <source>答复督办单</source>
        <translation>Oversight order answered</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>材料提交</source>
        <translation>Paper submitted</translation>
    </message>
    <message>
        <source>材料核验通过</source>
        <translation>Paper verified</translation>
    </message>
    <message>
        <source>材料退回</source>
        <translation>Paper returned</translation>
    </message>
    <message>
        <source>标记材料</source>
        <translation>Paper marked</translation>
    </message>
    <message>
        <source>签署容缺受理承诺书</source>
        <translation>Commitment signed</translation>
    </message>
    <message>
        <source>核实容缺条件</source>
        <translation>Waiver conditions checked</translation>
    </message>
    <message>
        <source>容缺受理函草拟</source>
        <translation>Waiver letter drafted</translation>
    </message>
    <message>
        <source>更正函草拟</source>
        <translation>Corrected letter drafted</translation>
    </message>
    <message>
        <source>修改函稿</source>
        <translation>Draft revised</translation>
    </message>
    <message>
        <source>核稿</source>
        <translation>Draft checked</translation>
    </message>
    <message>
        <source>函稿退回</source>
        <translation>Draft returned</translation>
    </message>
    <message>
        <source>会签</source>
        <translation>Countersigned</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>函件编号</source>
        <translation>Letter numbered</translation>
    </message>
    <message>
        <source>用印</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>留存正本</source>
        <translation>Original kept</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>材料补齐，容缺办结</source>
        <translation>Papers completed, waiver closed</translation>
    </message>
    <message>
        <source>函件延期</source>
        <translation>Letter extended</translation>
    </message>
    <message>
        <source>确认失效</source>
        <translation>Lapse confirmed</translation>
    </message>
    <message>
        <source>撤回函件</source>
        <translation>Letter revoked</translation>
    </message>
    <message>
        <source>函件作废</source>
        <translation>Letter voided</translation>
    </message>
    <message>
        <source>打印文书</source>
        <translation>Document printed</translation>
    </message>
    <message>
        <source>文书用印</source>
        <translation>Paper sealed</translation>
    </message>
    <message>
        <source>留存文书正本</source>
        <translation>Original of paper kept</translation>
    </message>
    <message>
        <source>文书送达</source>
        <translation>Paper served</translation>
    </message>
    <message>
        <source>提醒企业补齐材料</source>
        <translation>Enterprise reminded of papers</translation>
    </message>
    <message>
        <source>出具补齐确认函</source>
        <translation>Clearance letter issued</translation>
    </message>
    <message>
        <source>导出归档包</source>
        <translation>Archive package exported</translation>
    </message>
    <message>
        <source>显示个人信息</source>
        <translation>Personal data shown</translation>
    </message>
    <message>
        <source>导出本人信息</source>
        <translation>Person's data exported</translation>
    </message>
    <message>
        <source>拟依法删除个人信息</source>
        <translation>Erasure of personal data proposed</translation>
    </message>
    <message>
        <source>依法删除个人信息</source>
        <translation>Personal data erased by law</translation>
    </message>
    <message>
        <source>供电企业受理</source>
        <translation>Accepted by the utility</translation>
    </message>
    <message>
        <source>达到节点</source>
        <translation>Milestone reached</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>申请人到访</source>
        <translation>Applicant visited</translation>
    </message>
    <message>
        <source>登记外部编号</source>
        <translation>Outside number entered</translation>
    </message>
    <message>
        <source>指派客户经理</source>
        <translation>Account manager assigned</translation>
    </message>
    <message>
        <source>拟发布规则或日历</source>
        <translation>Rules or calendar proposed</translation>
    </message>
    <message>
        <source>发布规则或日历</source>
        <translation>Rules or calendar published</translation>
    </message>
    <message>
        <source>放弃拟发布的版本</source>
        <translation>Proposed version dropped</translation>
    </message>
    <message>
        <source>更改个人设置</source>
        <translation>Own settings changed</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>（补录）</source>
        <translation> (late entry)</translation>
    </message>
    <message>
        <source>{text}（已撤销）</source>
        <translation>{text} (undone)</translation>
    </message>
    <message>
        <source>{name}：{detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>更改个人设置（视图、常用语、快捷键）</source>
        <translation type="vanished">Own settings changed (views, phrases, shortcuts)</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>起草人</source>
        <translation>drafter</translation>
    </message>
    <message>
        <source>核稿人</source>
        <translation>checker</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>signatory</translation>
    </message>
    <message>
        <source>补录人</source>
        <translation>late entry</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>case officer</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Enterprise name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>企业简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>证照名称</source>
        <translation>Certificate title</translation>
    </message>
    <message>
        <source>证照编号</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>持证主体</source>
        <translation>Certificate holder</translation>
    </message>
    <message>
        <source>持证主体代码</source>
        <translation>Holder's code</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Registered seat</translation>
    </message>
    <message>
        <source>证照颁发机构</source>
        <translation>Issuing authority</translation>
    </message>
    <message>
        <source>证照有效期起始日期</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>证照有效期截止日期</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project name</translation>
    </message>
    <message>
        <source>投资项目代码</source>
        <translation>Investment project code</translation>
    </message>
    <message>
        <source>用电地址</source>
        <translation>Supply address</translation>
    </message>
    <message>
        <source>街道（镇）</source>
        <translation>Street (town)</translation>
    </message>
    <message>
        <source>地块</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>用电需求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>申请类别</source>
        <translation>Kind of application</translation>
    </message>
    <message>
        <source>申请容量（千伏安）</source>
        <translation>Applied capacity (kVA)</translation>
    </message>
    <message>
        <source>电压等级（千伏）</source>
        <translation>Voltage (kV)</translation>
    </message>
    <message>
        <source>期望接电日期</source>
        <translation>Energising wanted on</translation>
    </message>
    <message>
        <source>电源数</source>
        <translation>Number of sources</translation>
    </message>
    <message>
        <source>路由情况</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>接入工程电压（千伏）</source>
        <translation>Voltage of access work (kV)</translation>
    </message>
    <message>
        <source>涉及情形</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>道路</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>道路等级</source>
        <translation>Road class</translation>
    </message>
    <message>
        <source>与道路的关系</source>
        <translation>Relation to the road</translation>
    </message>
    <message>
        <source>交付年份</source>
        <translation>Year delivered</translation>
    </message>
    <message>
        <source>大修年份</source>
        <translation>Year overhauled</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>收件日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>函件文号</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>路由</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>路由起点</source>
        <translation>Route begins</translation>
    </message>
    <message>
        <source>路由终点</source>
        <translation>Route ends</translation>
    </message>
    <message>
        <source>路由长度（米）</source>
        <translation>Route length (m)</translation>
    </message>
    <message>
        <source>敷设方式</source>
        <translation>Laying</translation>
    </message>
    <message>
        <source>外线投资方</source>
        <translation>External works paid by</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>会办单位</source>
        <translation>Bureaus asked</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>需说明的问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>收件时间</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>受理时间</source>
        <translation>Accepted at</translation>
    </message>
    <message>
        <source>作出时间</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>补录原因</source>
        <translation>Why entered late</translation>
    </message>
    <message>
        <source>原件扫描</source>
        <translation>Scan of the original</translation>
    </message>
    <message>
        <source>已查看材料</source>
        <translation>Papers seen</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>补正内容</source>
        <translation>What to supplement</translation>
    </message>
    <message>
        <source>不符合之处</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>补正要求</source>
        <translation>What is wanted</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>有权机关</source>
        <translation>Competent organ</translation>
    </message>
    <message>
        <source>下放（委托）文书</source>
        <translation>Instrument of delegation</translation>
    </message>
    <message>
        <source>委托文号</source>
        <translation>Delegation no.</translation>
    </message>
    <message>
        <source>委托范围</source>
        <translation>Scope of delegation</translation>
    </message>
    <message>
        <source>外部编号</source>
        <translation>Outside number</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>申请表</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>开始日</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>结束日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>实际结束日</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>转给</source>
        <translation>Hand over to</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>扫描件</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>签署日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>提交日期</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>函</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>最迟期限</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>补齐期限</source>
        <translation>Supplement by</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Supporting papers</translation>
    </message>
    <message>
        <source>办理进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>核发部门</source>
        <translation>Issuing organ</translation>
    </message>
    <message>
        <source>预计取得日期</source>
        <translation>Expected on</translation>
    </message>
    <message>
        <source>补齐节点</source>
        <translation>Before milestone</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>标题分行</source>
        <translation>Title lines</translation>
    </message>
    <message>
        <source>核实依据文件</source>
        <translation>Document relied on</translation>
    </message>
    <message>
        <source>函件内容</source>
        <translation>Letter content</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>送达时间</source>
        <translation>Served at</translation>
    </message>
    <message>
        <source>签收人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>延至</source>
        <translation>Extend to</translation>
    </message>
    <message>
        <source>延期原因</source>
        <translation>Cause of extension</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>文件数</source>
        <translation>Number of files</translation>
    </message>
    <message>
        <source>收件人</source>
        <translation>Mail to</translation>
    </message>
    <message>
        <source>发件人</source>
        <translation>Mail from</translation>
    </message>
    <message>
        <source>含个人信息</source>
        <translation>With personal data</translation>
    </message>
    <message>
        <source>供电企业受理编号</source>
        <translation>Utility's number</translation>
    </message>
    <message>
        <source>节点</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>函号</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系人姓名</source>
        <translation>Contact's name</translation>
    </message>
    <message>
        <source>联系人电话</source>
        <translation>Contact's telephone</translation>
    </message>
    <message>
        <source>联系人证件号码</source>
        <translation>Contact's identity number</translation>
    </message>
    <message>
        <source>人员引用</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>容缺条件</source>
        <translation>Waiver conditions</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>单元格</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>格式版本</source>
        <translation>Format version</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>吊销列表</source>
        <translation>Revocation list</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>校验值</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>核验公钥</source>
        <translation>Public keys</translation>
    </message>
    <message>
        <source>链接</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>办公室</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>正本</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>见证文件</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>文书文本</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>文书文本的填写项</source>
        <translation>Blanks of the wording</translation>
    </message>
    <message>
        <source>文书文本的起用日期</source>
        <translation>First day of the wording</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>找不到“{name}”</source>
        <translation>"{name}" was not found</translation>
    </message>
    <message>
        <source>核对位置，或重新选择文件</source>
        <translation>Check the place, or choose again</translation>
    </message>
    <message>
        <source>“{name}”是文件夹</source>
        <translation>"{name}" is a folder</translation>
    </message>
    <message>
        <source>选择文件夹里的文件</source>
        <translation>Choose a file in it</translation>
    </message>
    <message>
        <source>没有读取“{name}”的权限</source>
        <translation>No right to read "{name}"</translation>
    </message>
    <message>
        <source>请文件所有者授权，或另存一份再导入</source>
        <translation>Ask its owner, or save a copy to import</translation>
    </message>
    <message>
        <source>没有读出{file}：{why}</source>
        <translation>{file} was not read: {why}</translation>
    </message>
    <message>
        <source>选择 UTF-8 编码的 TOML 文件</source>
        <translation>Choose a TOML file in UTF-8</translation>
    </message>
    <message>
        <source>{file}超过 {most} KB</source>
        <translation>{file} is larger than {most} KB</translation>
    </message>
    <message>
        <source>选择描述办公室的 TOML 文件</source>
        <translation>Choose the TOML file that describes the office</translation>
    </message>
    <message>
        <source>{file}里缺少或写错了{why}</source>
        <translation>{file} lacks or has wrong: {why}</translation>
    </message>
    <message>
        <source>对照随程序提供的样例逐项填写</source>
        <translation>Fill it in like the sample that comes with the program</translation>
    </message>
    <message>
        <source>文件读写失败（{why}）</source>
        <translation>Reading or writing failed ({why})</translation>
    </message>
    <message>
        <source>检查路径、权限和磁盘空间</source>
        <translation>Check path, rights and room on the disk</translation>
    </message>
    <message>
        <source>文件是空的（0 字节）</source>
        <translation>The file is empty (0 bytes)</translation>
    </message>
    <message>
        <source>重新下载或重新导出后再导入</source>
        <translation>Download or export it again</translation>
    </message>
    <message>
        <source>文件超过{limit_mb} MB</source>
        <translation>The file is larger than {limit_mb} MB</translation>
    </message>
    <message>
        <source>换用标准申请表文件，或分成几份导入</source>
        <translation>Use the standard form, or import in parts</translation>
    </message>
    <message>
        <source>解压后超过{limit_mb} MB 或压缩比异常，疑似恶意文件，没有打开</source>
        <translation>Unpacked it is over {limit_mb} MB or packed oddly; it may be harmful and was not opened</translation>
    </message>
    <message>
        <source>不要打开该文件，向来件人核实后重新导出</source>
        <translation>Do not open it; ask the sender to export it again</translation>
    </message>
    <message>
        <source>文件含有宏，没有打开</source>
        <translation>The file holds macros and was not opened</translation>
    </message>
    <message>
        <source>另存为不含宏的 .xlsx 再导入</source>
        <translation>Save it as .xlsx without macros</translation>
    </message>
    <message>
        <source>文件含有外部引用（DOCTYPE），疑似恶意文件，没有打开</source>
        <translation>The file refers to the outside (DOCTYPE), may be harmful, and was not opened</translation>
    </message>
    <message>
        <source>重新导出后再导入</source>
        <translation>Export it again</translation>
    </message>
    <message>
        <source>文件有打开密码</source>
        <translation>The file has a password</translation>
    </message>
    <message>
        <source>在 Excel 或 WPS 中去掉密码，另存后再导入</source>
        <translation>Remove it in Excel or WPS, then import</translation>
    </message>
    <message>
        <source>链接没有打开：{why}</source>
        <translation>The link was not opened: {why}</translation>
    </message>
    <message>
        <source>核对链接，或在搜索框里输入编号</source>
        <translation>Check the link, or type the number into the search</translation>
    </message>
    <message>
        <source>读取超过{seconds}秒仍未完成，已停止</source>
        <translation>Reading took more than {seconds} s and was stopped</translation>
    </message>
    <message>
        <source>文件可能已损坏或有意构造：向来件人核实后重新导出</source>
        <translation>The file may be damaged or made so on purpose: ask the sender to export it again</translation>
    </message>
    <message>
        <source>读取所需内存超过限度，已停止</source>
        <translation>Reading took too much memory and was stopped</translation>
    </message>
    <message>
        <source>向来件人核实，或分成几份导入</source>
        <translation>Ask the sender, or import in parts</translation>
    </message>
    <message>
        <source>读取时出错，已停止（{why}）</source>
        <translation>Reading failed and was stopped ({why})</translation>
    </message>
    <message>
        <source>文件可能已损坏：重新导出后再导入</source>
        <translation>The file may be damaged: export it again</translation>
    </message>
    <message>
        <source>是旧格式的工作簿（.xls、.et）</source>
        <translation>It is an old workbook (.xls, .et)</translation>
    </message>
    <message>
        <source>另存为 .xlsx 再导入</source>
        <translation>Save it as .xlsx</translation>
    </message>
    <message>
        <source>内容是文本，不是工作簿</source>
        <translation>It is text, not a workbook</translation>
    </message>
    <message>
        <source>扩展名改为 .csv 或 .json，或另存为 .xlsx 再导入</source>
        <translation>Name it .csv or .json, or save it as .xlsx</translation>
    </message>
    <message>
        <source>不是工作簿，或者已损坏、不完整</source>
        <translation>It is no workbook, or damaged or incomplete</translation>
    </message>
    <message>
        <source>不是有效的工作簿（缺 {why}）</source>
        <translation>It is no valid workbook (lacks {why})</translation>
    </message>
    <message>
        <source>另存为 .xlsx，或用程序写出的模板填写</source>
        <translation>Save it as .xlsx, or use a template of the program</translation>
    </message>
    <message>
        <source>不能导入扩展名为“{given}”的文件</source>
        <translation>Files named "{given}" cannot be imported</translation>
    </message>
    <message>
        <source>可导入：{wanted}</source>
        <translation>Possible: {wanted}</translation>
    </message>
    <message>
        <source>不是 UTF-8 文本（第{byte}字节）</source>
        <translation>It is no UTF-8 text (byte {byte})</translation>
    </message>
    <message>
        <source>另存为 UTF-8 编码再导入</source>
        <translation>Save it in UTF-8</translation>
    </message>
    <message>
        <source>不是有效的 JSON 文件（{why}）</source>
        <translation>It is no valid JSON ({why})</translation>
    </message>
    <message>
        <source>用程序写出的模板重新填写</source>
        <translation>Use a template of the program</translation>
    </message>
    <message>
        <source>不是 OFD 文件，或者已损坏、有口令</source>
        <translation>not an OFD file, or damaged or protected by a password</translation>
    </message>
    <message>
        <source>从电子证照系统重新下载后再导入</source>
        <translation>download it again from the certificate system, then import</translation>
    </message>
    <message>
        <source>没有可读取的电子证照数据</source>
        <translation>no certificate data that can be read</translation>
    </message>
    <message>
        <source>换用带数据的 JSON 或 OFD；只有版面的，另存为 PDF 作扫描件</source>
        <translation>use a JSON or OFD file with data; save one with pages only as PDF for a scan</translation>
    </message>
    <message>
        <source>证照是“{given}”，不是营业执照</source>
        <translation>the certificate is "{given}", not a business licence</translation>
    </message>
    <message>
        <source>选择营业执照的电子证照文件</source>
        <translation>choose the e-certificate file of the business licence</translation>
    </message>
    <message>
        <source>有效期止于 {on}，已经过期</source>
        <translation>valid until {on}, expired</translation>
    </message>
    <message>
        <source>请企业提供换发后的营业执照</source>
        <translation>ask the enterprise for the renewed licence</translation>
    </message>
    <message>
        <source>有效期自 {on} 起，尚未生效</source>
        <translation>valid from {on}, not yet in force</translation>
    </message>
    <message>
        <source>核对证照，生效后再导入</source>
        <translation>check the certificate and import it once in force</translation>
    </message>
    <message>
        <source>文件里有两个不同的值：“{one}”“{other}”</source>
        <translation>the file holds two different values: "{one}" and "{other}"</translation>
    </message>
    <message>
        <source>向来件人核实后重新下载</source>
        <translation>check with the sender and download again</translation>
    </message>
    <message>
        <source>“{name}”读入后又改动过，没有存为扫描件</source>
        <translation>"{name}" was changed after it was read and was not kept as a scan</translation>
    </message>
    <message>
        <source>在案件的材料页重新添加</source>
        <translation>add it again on the case's Materials tab</translation>
    </message>
    <message>
        <source>不是有效的 JSON 文件（第{line}行第{column}列处不能识别）</source>
        <translation>It is no valid JSON (line {line}, column {column})</translation>
    </message>
    <message>
        <source>改正该处，或用程序写出的模板重新填写</source>
        <translation>Mend that place, or use a template of the program</translation>
    </message>
    <message>
        <source>含有不是数的数值（{why}）</source>
        <translation>It holds values that are no numbers ({why})</translation>
    </message>
    <message>
        <source>改为普通的数，不用 NaN、无穷大</source>
        <translation>Use plain numbers, no NaN or infinity</translation>
    </message>
    <message>
        <source>嵌套超过{most}层，不是程序使用的文件</source>
        <translation>Nested deeper than {most}; not a file of the program</translation>
    </message>
    <message>
        <source>含有半个字符（代理码），无法保存</source>
        <translation>It holds half a sign (a surrogate) and cannot be kept</translation>
    </message>
    <message>
        <source>重新输入该文字后再导出</source>
        <translation>Type that text again and export it</translation>
    </message>
    <message>
        <source>“{name}”出现了两次</source>
        <translation>"{name}" is there twice</translation>
    </message>
    <message>
        <source>只保留一个</source>
        <translation>Keep one</translation>
    </message>
    <message>
        <source>项目名“{name}”含有点号</source>
        <translation>The name "{name}" has a dot in it</translation>
    </message>
    <message>
        <source>按模板分层填写</source>
        <translation>Nest it as in the template</translation>
    </message>
    <message>
        <source>工作表超过{limit}行</source>
        <translation>The sheet has more than {limit} rows</translation>
    </message>
    <message>
        <source>删去多余的行，或分成几份导入</source>
        <translation>Delete what is not needed, or import in parts</translation>
    </message>
    <message>
        <source>内容相同的申请表已导入，案号{number}</source>
        <translation>The same application form was imported, case {number}</translation>
    </message>
    <message>
        <source>打开该案件办理</source>
        <translation>Open that case</translation>
    </message>
    <message>
        <source>不是程序写出的申请表，本文件的工作表为：{found}</source>
        <translation>Not a form of the program; its sheets are {found}</translation>
    </message>
    <message>
        <source>用程序写出的模板填写，工作表“{wanted}”不要改名</source>
        <translation>Use a template of the program; do not rename the sheet "{wanted}"</translation>
    </message>
    <message>
        <source>没有工作表“{wanted}”，本文件有：{found}</source>
        <translation>No sheet "{wanted}"; there are {found}</translation>
    </message>
    <message>
        <source>恢复该工作表，或用模板重新填写</source>
        <translation>Bring it back, or fill in a new template</translation>
    </message>
    <message>
        <source>格式版本“{given}”无法识别</source>
        <translation>The format version "{given}" is unknown</translation>
    </message>
    <message>
        <source>使用版本“{wanted}”的模板</source>
        <translation>Use a template of version "{wanted}"</translation>
    </message>
    <message>
        <source>单元格是公式“{given}”，公式的值不可靠</source>
        <translation>The cell is a formula, "{given}", whose value cannot be relied on</translation>
    </message>
    <message>
        <source>复制后选择性粘贴为“值”</source>
        <translation>Copy it and paste as values</translation>
    </message>
    <message>
        <source>单元格{range}已合并</source>
        <translation>The cells {range} are merged</translation>
    </message>
    <message>
        <source>取消合并，逐格填写</source>
        <translation>Split them and fill in each</translation>
    </message>
    <message>
        <source>编码以数字保存为“{given}”，末几位已丢失</source>
        <translation>The code was kept as a number, "{given}", its last digits are lost</translation>
    </message>
    <message>
        <source>把单元格设为“文本”格式后重新填写</source>
        <translation>Set the cell to text and type it again</translation>
    </message>
    <message>
        <source>有{count}个字，超过{most}个字</source>
        <translation>{count} signs, more than {most}</translation>
    </message>
    <message>
        <source>缩短内容</source>
        <translation>Shorten it</translation>
    </message>
    <message>
        <source>第{place}个字是看不见的控制字符 {code}</source>
        <translation>Sign {place} is a control character that cannot be seen, {code}</translation>
    </message>
    <message>
        <source>删去该字符，或清空后重新录入</source>
        <translation>Delete it, or clear and type again</translation>
    </message>
    <message>
        <source>没有这个项目</source>
        <translation>There is no such item</translation>
    </message>
    <message>
        <source>删除该项，或使用程序写出的模板</source>
        <translation>Delete it, or use a template of the program</translation>
    </message>
    <message>
        <source>“{given}”不能识别</source>
        <translation>"{given}" cannot be read</translation>
    </message>
    <message>
        <source>填写文字</source>
        <translation>Enter text</translation>
    </message>
    <message>
        <source>填写编码</source>
        <translation>Enter a code</translation>
    </message>
    <message>
        <source>“{given}”不是数</source>
        <translation>"{given}" is no number</translation>
    </message>
    <message>
        <source>填写数字，如 6300</source>
        <translation>Enter figures, such as 6300</translation>
    </message>
    <message>
        <source>“{given}”不是年份或日期</source>
        <translation>"{given}" is no year or date</translation>
    </message>
    <message>
        <source>填写 2012 或 2012-05-01</source>
        <translation>Enter 2012 or 2012-05-01</translation>
    </message>
    <message>
        <source>填写 2018 或 2018-05-01，没有大修过填“从未大修”</source>
        <translation>Enter 2018 or 2018-05-01, or "从未大修" if never overhauled</translation>
    </message>
    <message>
        <source>“{given}”不是整数</source>
        <translation>"{given}" is no whole number</translation>
    </message>
    <message>
        <source>填写整数</source>
        <translation>Enter a whole number</translation>
    </message>
    <message>
        <source>“{given}”不是日期</source>
        <translation>"{given}" is no date</translation>
    </message>
    <message>
        <source>填写日期，如 2026-12-15</source>
        <translation>Enter a date, such as 2026-12-15</translation>
    </message>
    <message>
        <source>“{given}”不是时间</source>
        <translation>"{given}" is no time</translation>
    </message>
    <message>
        <source>填写时间，如 2026-04-30T10:00</source>
        <translation>Enter a time, such as 2026-04-30T10:00</translation>
    </message>
    <message>
        <source>单元格是错误值“{given}”</source>
        <translation>The cell holds the error "{given}"</translation>
    </message>
    <message>
        <source>直接填写值</source>
        <translation>Enter the value itself</translation>
    </message>
    <message>
        <source>“{given}”不在选项内</source>
        <translation>"{given}" is not on offer</translation>
    </message>
    <message>
        <source>可填：{allowed}</source>
        <translation>Possible: {allowed}</translation>
    </message>
    <message>
        <source>参数不能识别（{why}）</source>
        <translation>The arguments cannot be read ({why})</translation>
    </message>
    <message>
        <source>用 --help 查看可填的值</source>
        <translation>See --help</translation>
    </message>
    <message>
        <source>办公时钟只能在模拟数据上设定</source>
        <translation>The clock can be set only on demonstration data</translation>
    </message>
    <message>
        <source>去掉 --clock</source>
        <translation>Leave out --clock</translation>
    </message>
    <message>
        <source>涉及情形</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>text</translation>
    </message>
    <message>
        <source>编码（文本）</source>
        <translation>code (text)</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>number</translation>
    </message>
    <message>
        <source>整数</source>
        <translation>whole number</translation>
    </message>
    <message>
        <source>日期，如 2026-12-15</source>
        <translation>date, such as 2026-12-15</translation>
    </message>
    <message>
        <source>年份或日期，如 2012</source>
        <translation>year or date, such as 2012</translation>
    </message>
    <message>
        <source>年份或日期，如 2018；没有大修过填“从未大修”</source>
        <translation>year or date, such as 2018; "从未大修" if never overhauled</translation>
    </message>
    <message>
        <source>时间，如 2026-04-30 10:00；留空为导入时</source>
        <translation>time, such as 2026-04-30 10:00; blank: when imported</translation>
    </message>
    <message>
        <source>{part1}：{name}</source>
        <translation>{part1}: {name}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>{year}年的放假安排尚未公布（暂定），无法推算工作日</source>
        <translation>The holidays of {year} are not published (provisional): working days cannot be counted</translation>
    </message>
    <message>
        <source>导入{year}年工作日历，或由经办人固定具体日期</source>
        <translation>Import the working calendar of {year}, or have the case officer fix a day</translation>
    </message>
    <message>
        <source>“{given}”不是在岗人员</source>
        <translation>"{given}" is not an officer in service</translation>
    </message>
    <message>
        <source>从在岗人员中选择</source>
        <translation>Choose an officer in service</translation>
    </message>
    <message>
        <source>不能代理自己</source>
        <translation>One cannot stand in for oneself</translation>
    </message>
    <message>
        <source>选择同一单位的另一人</source>
        <translation>Choose somebody else of the bureau</translation>
    </message>
    <message>
        <source>代理人不属于{bureau}</source>
        <translation>The stand-in is not of the {bureau}</translation>
    </message>
    <message>
        <source>选择同一单位的人员</source>
        <translation>Choose somebody of the same bureau</translation>
    </message>
    <message>
        <source>“{held}”人员不代办别的职责</source>
        <translation>“{held}” officers act for nobody else</translation>
    </message>
    <message>
        <source>请由其他同事代理</source>
        <translation>Choose another colleague to stand in</translation>
    </message>
    <message>
        <source>该人员没有可以代理的职责</source>
        <translation>The officer has no duty that can be stood in for</translation>
    </message>
    <message>
        <source>系统管理与审计不能代理</source>
        <translation>Administration and audit cannot be stood in for</translation>
    </message>
    <message>
        <source>结束日期早于开始日期{since}</source>
        <translation>The last day is before the first, {since}</translation>
    </message>
    <message>
        <source>改正日期</source>
        <translation>Correct the dates</translation>
    </message>
    <message>
        <source>代理超过{longest}天</source>
        <translation>Standing in lasts more than {longest} days</translation>
    </message>
    <message>
        <source>分次登记</source>
        <translation>Enter it in parts</translation>
    </message>
    <message>
        <source>代理不能从今天以前开始</source>
        <translation>Standing in cannot begin before today</translation>
    </message>
    <message>
        <source>自{today}起登记</source>
        <translation>Enter it from {today} on</translation>
    </message>
    <message>
        <source>同样的代理已经登记</source>
        <translation>The same is entered already</translation>
    </message>
    <message>
        <source>查看已有的代理</source>
        <translation>See those entered</translation>
    </message>
    <message>
        <source>代理今天到期，明天起不再代理</source>
        <translation>It ends today and does not hold from tomorrow on</translation>
    </message>
    <message>
        <source>不用再结束</source>
        <translation>There is nothing to end</translation>
    </message>
    <message>
        <source>没有这项代理，或已经结束</source>
        <translation>There is no such entry, or it has ended</translation>
    </message>
    <message>
        <source>刷新后再看</source>
        <translation>Refresh and look</translation>
    </message>
    <message>
        <source>这个办公室还没有口令，须由系统管理员先登录一次</source>
        <translation>This office has no passwords yet; an administrator has to sign in first</translation>
    </message>
    <message>
        <source>请{people}先在本机登录并设定口令，再为您发放一次性口令</source>
        <translation>Have {people} sign in here and set a password, then give you a one-time code</translation>
    </message>
    <message>
        <source>有 {count} 条未上报的记录在数据里找不到，另存的一份（outbox.log）里还有</source>
        <translation>{count} unreported entr[y|ies] are not in the store but still in the other copy (outbox.log)</translation>
    </message>
    <message>
        <source>不要删除数据文件夹，先抢救数据</source>
        <translation>Do not delete the data folder; salvage it first</translation>
    </message>
    <message>
        <source>该人员不属于{bureau}</source>
        <translation>The officer is not of the {bureau}</translation>
    </message>
    <message>
        <source>转给{bureau}的人员</source>
        <translation>Hand over to somebody of the {bureau}</translation>
    </message>
    <message>
        <source>“{officer}”不是在岗的客户经理</source>
        <translation>"{officer}" is not an account manager in service</translation>
    </message>
    <message>
        <source>填写供电企业客户经理的编号</source>
        <translation>Enter the id of an account manager of the utility</translation>
    </message>
    <message>
        <source>需要“{wanted}”职责，当前为“{held}”</source>
        <translation>Needs the duty "{wanted}"; yours: "{held}"</translation>
    </message>
    <message>
        <source>由具有该职责的人员办理</source>
        <translation>Somebody with that duty has to act</translation>
    </message>
    <message>
        <source>共{count}件，打印一次最多{most}件</source>
        <translation>{count} cases; at most {most} are printed at a time</translation>
    </message>
    <message>
        <source>先缩小筛选范围再打印</source>
        <translation>Narrow the filter first</translation>
    </message>
    <message>
        <source>共{count}项，最多{most}项</source>
        <translation>{count} in all; {most} at most</translation>
    </message>
    <message>
        <source>先删除不再用的</source>
        <translation>Delete what is no longer used first</translation>
    </message>
    <message>
        <source>“{name}”超过{most}字节</source>
        <translation>"{name}" has more than {most} bytes</translation>
    </message>
    <message>
        <source>改短后再保存</source>
        <translation>Shorten it, then save</translation>
    </message>
    <message>
        <source>“{name}”含有身份证号、手机号或邮箱，个人信息不进入留痕</source>
        <translation>"{name}" has an identity number, mobile number or e-mail; personal data does not enter the log</translation>
    </message>
    <message>
        <source>删去个人信息后再保存</source>
        <translation>Remove the personal data, then save</translation>
    </message>
    <message>
        <source>第一行缺少“{missing}”列</source>
        <translation>The first row lacks the column "{missing}"</translation>
    </message>
    <message>
        <source>用本程序导出的可编辑表，不要删除隐藏的列</source>
        <translation>Use an editable sheet of the program; do not delete hidden columns</translation>
    </message>
    <message>
        <source>共{count}件，超过工作表的{most}行</source>
        <translation>{count} cases, more than the {most} rows of a sheet</translation>
    </message>
    <message>
        <source>先缩小筛选范围再导出</source>
        <translation>Narrow the filter before the export</translation>
    </message>
    <message>
        <source>没有这个案件</source>
        <translation>There is no such case</translation>
    </message>
    <message>
        <source>核对案号</source>
        <translation>Check the case number</translation>
    </message>
    <message>
        <source>案件{number}已存在，不能重复开立</source>
        <translation>Case {number} is there already and cannot be opened again</translation>
    </message>
    <message>
        <source>打开该案件办理</source>
        <translation>Open that case</translation>
    </message>
    <message>
        <source>没有选择事项</source>
        <translation>No matter chosen</translation>
    </message>
    <message>
        <source>至少选择一个事项</source>
        <translation>Choose at least one</translation>
    </message>
    <message>
        <source>本案没有“{matter}”事项</source>
        <translation>The case has no matter "{matter}"</translation>
    </message>
    <message>
        <source>先收件“{matter}”</source>
        <translation>Receive "{matter}" first</translation>
    </message>
    <message>
        <source>“{matter}”正在办理</source>
        <translation>"{matter}" is under way</translation>
    </message>
    <message>
        <source>办结后方可再次收件</source>
        <translation>It can be received again once closed</translation>
    </message>
    <message>
        <source>“{matter}”已办结</source>
        <translation>"{matter}" is closed</translation>
    </message>
    <message>
        <source>办结后的事项不能再办理</source>
        <translation>A closed matter cannot be acted on</translation>
    </message>
    <message>
        <source>“{matter}”已于{on}受理</source>
        <translation>"{matter}" was accepted on {on}</translation>
    </message>
    <message>
        <source>无需再次受理，不得再次要求补正</source>
        <translation>It need not be accepted again; no supplement may be requested again</translation>
    </message>
    <message>
        <source>“{matter}”逾期未告知，自{on}收件之日起即视为受理</source>
        <translation>"{matter}" had no notice in time and counts as accepted from {on}, the day of receipt</translation>
    </message>
    <message>
        <source>补录受理后按受理日计时，不得再次要求补正</source>
        <translation>Enter the acceptance late; it is timed from that day, no supplement may be requested</translation>
    </message>
    <message>
        <source>“{matter}”尚未受理</source>
        <translation>"{matter}" is not accepted yet</translation>
    </message>
    <message>
        <source>先办理受理</source>
        <translation>Accept it first</translation>
    </message>
    <message>
        <source>“{matter}”已因逾期视为受理，但尚未登记受理</source>
        <translation>"{matter}" counts as accepted for want of notice, but that is not entered</translation>
    </message>
    <message>
        <source>由窗口登记受理后各局办理</source>
        <translation>The window enters the acceptance, then the bureaus act</translation>
    </message>
    <message>
        <source>已发出补正通知，材料尚未补正</source>
        <translation>A supplement was requested and has not come</translation>
    </message>
    <message>
        <source>收到全部补正材料后再受理</source>
        <translation>Accept once all of it has come</translation>
    </message>
    <message>
        <source>补正应当一次告知，本事项已告知过</source>
        <translation>A supplement is requested once, and was</translation>
    </message>
    <message>
        <source>受理后可以要求说明</source>
        <translation>After acceptance you may ask to explain</translation>
    </message>
    <message>
        <source>没有待补正的通知</source>
        <translation>No supplement is open</translation>
    </message>
    <message>
        <source>核对事项</source>
        <translation>Check the matter</translation>
    </message>
    <message>
        <source>没有列明需要补正的内容</source>
        <translation>What is to be supplemented is not listed</translation>
    </message>
    <message>
        <source>逐项列明材料与问题</source>
        <translation>List each paper with what is wrong</translation>
    </message>
    <message>
        <source>期限{by}不在今天之后</source>
        <translation>The deadline {by} is not after today</translation>
    </message>
    <message>
        <source>填写今天以后的日期</source>
        <translation>Enter a day after today</translation>
    </message>
    <message>
        <source>受理时间早于收件时间{received}</source>
        <translation>Accepted before it was received ({received})</translation>
    </message>
    <message>
        <source>核对时间</source>
        <translation>Check the time</translation>
    </message>
    <message>
        <source>收到时间早于补正通知日{requested}</source>
        <translation>Received before the supplement was requested ({requested})</translation>
    </message>
    <message>
        <source>送达时间早于签发日{signed}</source>
        <translation>Served before it was signed ({signed})</translation>
    </message>
    <message>
        <source>受理时间早于函件送达日{served}</source>
        <translation>Accepted before the letter was served ({served})</translation>
    </message>
    <message>
        <source>送达后供电企业方可采信</source>
        <translation>The utility can rely on it once served</translation>
    </message>
    <message>
        <source>{on}没有生效的“{parameter}”规定</source>
        <translation>No rule "{parameter}" in force on {on}</translation>
    </message>
    <message>
        <source>核对日期</source>
        <translation>Check the date</translation>
    </message>
    <message>
        <source>作出时间早于受理日{accepted}</source>
        <translation>Given before the day of acceptance, {accepted}</translation>
    </message>
    <message>
        <source>{given}晚于当前时间{now}</source>
        <translation>{given} is after now, {now}</translation>
    </message>
    <message>
        <source>填写已经发生的时间</source>
        <translation>Enter a time that has passed</translation>
    </message>
    <message>
        <source>“{given}”不是时间</source>
        <translation>"{given}" is no time</translation>
    </message>
    <message>
        <source>填写几点几分，如 17:30</source>
        <translation>Enter hour and minute, such as 17:30</translation>
    </message>
    <message>
        <source>时间没有时区</source>
        <translation>The time has no zone</translation>
    </message>
    <message>
        <source>按办公所在地时间填写</source>
        <translation>Enter the time where the office is</translation>
    </message>
    <message>
        <source>用电报装由供电企业受理</source>
        <translation>Connections are accepted by the utility</translation>
    </message>
    <message>
        <source>由客户经理办理用电报装受理</source>
        <translation>The account manager accepts the connection</translation>
    </message>
    <message>
        <source>20千伏以上需有下放（委托）文书</source>
        <translation>Above 20 kV an instrument of delegation is required</translation>
    </message>
    <message>
        <source>填写委托文号、范围和起止日期</source>
        <translation>Enter its number, scope, first and last day</translation>
    </message>
    <message>
        <source>委托文书{number}不在有效期内</source>
        <translation>The instrument of delegation {number} is not in force</translation>
    </message>
    <message>
        <source>核对委托文书</source>
        <translation>Check the instrument</translation>
    </message>
    <message>
        <source>尚未查明：{facts}，不能确定由哪一级办理</source>
        <translation>Not found out yet: {facts}; which level is competent is open</translation>
    </message>
    <message>
        <source>查明后登记事实</source>
        <translation>Find out and enter the facts</translation>
    </message>
    <message>
        <source>{title}的工程由上级机关办理，不在下放（委托）范围内</source>
        <translation>Works of "{title}" belong to the higher level and are not delegated</translation>
    </message>
    <message>
        <source>报上级机关办理</source>
        <translation>Report to the higher organ</translation>
    </message>
    <message>
        <source>20千伏以上工程凭下放（委托）文书在区内办理，本案没有登记文书</source>
        <translation>Works above 20 kV are dealt with in the district under an instrument of delegation, and the case has none</translation>
    </message>
    <message>
        <source>先受理“输变电工程核准”，写明下放文书</source>
        <translation>Accept "Transmission works verification" first, with its instrument</translation>
    </message>
    <message>
        <source>电压超过{limit}千伏，不属于两日审批范围</source>
        <translation>Above {limit} kV the two-day approval does not apply</translation>
    </message>
    <message>
        <source>改为“输变电工程核准”事项</source>
        <translation>Take the matter "Transmission works verification"</translation>
    </message>
    <message>
        <source>电压未超过{limit}千伏</source>
        <translation>The voltage is not above {limit} kV</translation>
    </message>
    <message>
        <source>改为“外线工程审批”事项</source>
        <translation>Take the matter "External works approval"</translation>
    </message>
    <message>
        <source>路由中的电压{given}千伏与申请电压不一致</source>
        <translation>The route's {given} kV differ from the voltage applied for</translation>
    </message>
    <message>
        <source>核对电压</source>
        <translation>Check the voltage</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>请填写</source>
        <translation>Please fill it in</translation>
    </message>
    <message>
        <source>{given}不是正数</source>
        <translation>{given} is not a positive number</translation>
    </message>
    <message>
        <source>填写大于零的数</source>
        <translation>Enter a number above zero</translation>
    </message>
    <message>
        <source>期望接电时间{given}已过</source>
        <translation>The energising date wanted, {given}, has passed</translation>
    </message>
    <message>
        <source>缺少主件“{paper}”，主件不得容缺</source>
        <translation>The main paper "{paper}" is missing; it cannot be waived</translation>
    </message>
    <message>
        <source>补齐“{paper}”后办理</source>
        <translation>Act once "{paper}" has come</translation>
    </message>
    <message>
        <source>缺少“{paper}”</source>
        <translation>"{paper}" is missing</translation>
    </message>
    <message>
        <source>补齐材料，或凭已送达的容缺受理函受理</source>
        <translation>Complete the papers, or accept on a waiver letter that was served</translation>
    </message>
    <message>
        <source>“{paper}”当前为“{status}”</source>
        <translation>"{paper}" is "{status}"</translation>
    </message>
    <message>
        <source>材料提交后方可核验或退回</source>
        <translation>It can be verified or returned once submitted</translation>
    </message>
    <message>
        <source>“{paper}”已经具备，无需容缺</source>
        <translation>"{paper}" is there; no waiver is needed</translation>
    </message>
    <message>
        <source>从函中去掉该材料</source>
        <translation>Take it off the letter</translation>
    </message>
    <message>
        <source>“{paper}”不在可容缺目录内</source>
        <translation>"{paper}" is not in the catalogue of papers that can be waived</translation>
    </message>
    <message>
        <source>补齐该材料</source>
        <translation>Bring the paper</translation>
    </message>
    <message>
        <source>本办公室不对“{paper}”办理容缺</source>
        <translation>This office does not waive "{paper}"</translation>
    </message>
    <message>
        <source>补齐该材料，或由管理员调整设置</source>
        <translation>Bring the paper, or have an administrator change the setting</translation>
    </message>
    <message>
        <source>“{paper}”已由有效的函{letter}容缺</source>
        <translation>"{paper}" is waived by letter {letter}, which is in force</translation>
    </message>
    <message>
        <source>使用原函，或先作废、撤回原函</source>
        <translation>Use that letter, or void or revoke it first</translation>
    </message>
    <message>
        <source>没有选择要容缺的材料</source>
        <translation>No paper to waive was chosen</translation>
    </message>
    <message>
        <source>至少选择一项</source>
        <translation>Choose at least one</translation>
    </message>
    <message>
        <source>“{paper}”没有佐证材料</source>
        <translation>"{paper}" has no supporting paper</translation>
    </message>
    <message>
        <source>提供下列佐证之一：{any_of}</source>
        <translation>Bring one of: {any_of}</translation>
    </message>
    <message>
        <source>“{given}”不能作为“{paper}”的佐证</source>
        <translation>"{given}" cannot support "{paper}"</translation>
    </message>
    <message>
        <source>可用的佐证：{any_of}</source>
        <translation>What can: {any_of}</translation>
    </message>
    <message>
        <source>按现行规则，“{paper}”的佐证不再由{bureau}核实</source>
        <translation>By the rules now in force the {bureau} no longer vouches for "{paper}"</translation>
    </message>
    <message>
        <source>作废本函，按现行规则重新起草</source>
        <translation>Void this letter and draft it by the rules now in force</translation>
    </message>
    <message>
        <source>申请人尚未签署容缺受理承诺书</source>
        <translation>The applicant has not signed the commitment</translation>
    </message>
    <message>
        <source>登记已签署的承诺书及编号</source>
        <translation>Enter the signed commitment and its number</translation>
    </message>
    <message>
        <source>{bureaus}尚未会签</source>
        <translation>Not countersigned by {bureaus}</translation>
    </message>
    <message>
        <source>由该局核实并会签</source>
        <translation>That bureau has to check and countersign</translation>
    </message>
    <message>
        <source>不能标记为“{given}”</source>
        <translation>Cannot be marked "{given}"</translation>
    </message>
    <message>
        <source>只能标记为缺或不涉及</source>
        <translation>Only missing or not concerned</translation>
    </message>
    <message>
        <source>没有“{given}”这一条件</source>
        <translation>There is no condition "{given}"</translation>
    </message>
    <message>
        <source>可填：{allowed}</source>
        <translation>Possible: {allowed}</translation>
    </message>
    <message>
        <source>没有改动任何一项</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>改动至少一项</source>
        <translation>Change at least one thing</translation>
    </message>
    <message>
        <source>有函已签发、正在编号</source>
        <translation>A signed letter is being numbered</translation>
    </message>
    <message>
        <source>待编号完成后再更正，已发的函另拟更正函</source>
        <translation>Correct it after that; letters issued get a corrected letter</translation>
    </message>
    <message>
        <source>所取代的{letter}已“{stage}”</source>
        <translation>{letter}, which it replaces, is "{stage}"</translation>
    </message>
    <message>
        <source>本函稿作废，依现状另行办理</source>
        <translation>Void this draft and go by how things stand</translation>
    </message>
    <message>
        <source>{letter}已取代原函</source>
        <translation>{letter} has replaced the earlier letter</translation>
    </message>
    <message>
        <source>须撤回，不能作废</source>
        <translation>It must be revoked, it cannot be voided</translation>
    </message>
    <message>
        <source>{letter}所载信息没有变化</source>
        <translation>Nothing that {letter} says has changed</translation>
    </message>
    <message>
        <source>信息更正后方可拟更正函</source>
        <translation>A corrected letter follows a correction</translation>
    </message>
    <message>
        <source>{letter}已有在办的更正函</source>
        <translation>{letter} has a corrected letter under way</translation>
    </message>
    <message>
        <source>在该函稿上修改</source>
        <translation>Revise that draft</translation>
    </message>
    <message>
        <source>没有填写任何事实</source>
        <translation>No fact was filled in</translation>
    </message>
    <message>
        <source>至少填写一项</source>
        <translation>Fill in at least one</translation>
    </message>
    <message>
        <source>“{given}”不是可填的值</source>
        <translation>"{given}" is not a possible value</translation>
    </message>
    <message>
        <source>只能认定为免审批或需审批</source>
        <translation>It can only be settled as exempt or needing approval</translation>
    </message>
    <message>
        <source>选择其一并写明理由</source>
        <translation>Choose one and say why</translation>
    </message>
    <message>
        <source>尚有未查明的事实：{facts}</source>
        <translation>Facts not found out yet: {facts}</translation>
    </message>
    <message>
        <source>先查明并填写，不得以认定代替事实</source>
        <translation>Find out and enter them; settling does not replace facts</translation>
    </message>
    <message>
        <source>规则已有结论“{outcome}”，无需人工认定</source>
        <translation>The rules say "{outcome}" already; nothing to settle</translation>
    </message>
    <message>
        <source>如事实有变，请更正事实</source>
        <translation>If the facts changed, correct them</translation>
    </message>
    <message>
        <source>判定“{outcome}”之后事实有变，按现有事实为“{found}”</source>
        <translation>The facts changed after the verdict "{outcome}"; as they are it is "{found}"</translation>
    </message>
    <message>
        <source>重新登记事实，据此重新判定</source>
        <translation>Enter the facts anew for a new verdict</translation>
    </message>
    <message>
        <source>判定为“{outcome}”，不能按免审批备案</source>
        <translation>The verdict is "{outcome}"; it cannot be filed as exempt</translation>
    </message>
    <message>
        <source>按判定结果办理</source>
        <translation>Go by the verdict</translation>
    </message>
    <message>
        <source>这是{bureau}的事项，您属于{own}</source>
        <translation>This is for the {bureau}; you are of the {own}</translation>
    </message>
    <message>
        <source>由{bureau}办理</source>
        <translation>The {bureau} has to act</translation>
    </message>
    <message>
        <source>{bureau}不在本事项的会办单位内</source>
        <translation>The {bureau} is not asked in this matter</translation>
    </message>
    <message>
        <source>核对会办单位</source>
        <translation>Check the bureaus asked</translation>
    </message>
    <message>
        <source>{bureau}已经“{opinion}”</source>
        <translation>The {bureau} has said "{opinion}"</translation>
    </message>
    <message>
        <source>如需更正，由作出意见的人按 Ctrl+Z 撤销后重新办理</source>
        <translation>To correct it, whoever gave the opinion undoes it by Ctrl+Z and acts again</translation>
    </message>
    <message>
        <source>特别程序“{kind}”进行中，至{until}</source>
        <translation>The special procedure "{kind}" runs until {until}</translation>
    </message>
    <message>
        <source>先登记特别程序结束</source>
        <translation>Enter its end first</translation>
    </message>
    <message>
        <source>未写明理由</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>写明事实、理由和依据</source>
        <translation>Write facts, reasons and basis</translation>
    </message>
    <message>
        <source>补录未写明原因</source>
        <translation>No reason for the late entry</translation>
    </message>
    <message>
        <source>写明为何没有当时录入</source>
        <translation>Say why it was not entered then</translation>
    </message>
    <message>
        <source>补录没有附原件扫描</source>
        <translation>The late entry has no scan of the original</translation>
    </message>
    <message>
        <source>扫描纸质原件并附上</source>
        <translation>Scan the original and add it</translation>
    </message>
    <message>
        <source>{bureau}没有待复核的补录</source>
        <translation>No late entry of the {bureau} to review</translation>
    </message>
    <message>
        <source>不能由同一人办理（{role}）</source>
        <translation>Not by the same person ({role})</translation>
    </message>
    <message>
        <source>由另一人办理；代理人与被代理人视为同一人</source>
        <translation>Somebody else has to act; stand-in and principal count as one person</translation>
    </message>
    <message>
        <source>{bureaus}尚未作出意见</source>
        <translation>No opinion yet from {bureaus}</translation>
    </message>
    <message>
        <source>待各局意见齐全</source>
        <translation>Wait until all opinions are in</translation>
    </message>
    <message>
        <source>{bureaus}的补录未经复核</source>
        <translation>The late entry of {bureaus} is not reviewed</translation>
    </message>
    <message>
        <source>由第二人复核</source>
        <translation>A second person reviews it</translation>
    </message>
    <message>
        <source>不能以“{given}”办结</source>
        <translation>It cannot be closed as "{given}"</translation>
    </message>
    <message>
        <source>选择准予或不予</source>
        <translation>Choose grant or refuse</translation>
    </message>
    <message>
        <source>{bureaus}不同意，不能准予</source>
        <translation>{bureaus} rejected; it cannot be granted</translation>
    </message>
    <message>
        <source>作出不予许可决定</source>
        <translation>Decide to refuse</translation>
    </message>
    <message>
        <source>“{matter}”不以决定书办结</source>
        <translation>"{matter}" is not closed by a decision</translation>
    </message>
    <message>
        <source>按该事项的方式办结</source>
        <translation>Close it in its own way</translation>
    </message>
    <message>
        <source>没有待答复的说明</source>
        <translation>No explanation is open</translation>
    </message>
    <message>
        <source>结束日早于开始日{start}</source>
        <translation>The last day is before the first, {start}</translation>
    </message>
    <message>
        <source>开始日不晚于受理日{accepted}</source>
        <translation>The first day is not after acceptance, {accepted}</translation>
    </message>
    <message>
        <source>特别程序应在受理次日以后</source>
        <translation>A special procedure begins the day after acceptance at the earliest</translation>
    </message>
    <message>
        <source>开始日晚于到期日{due}，期限已届满</source>
        <translation>The first day is after the due day {due}; the limit has run out</translation>
    </message>
    <message>
        <source>期限届满后不能再扣除时间</source>
        <translation>No time is taken off once the limit has run out</translation>
    </message>
    <message>
        <source>{bureau}已有未结束的特别程序</source>
        <translation>The {bureau} has a special procedure running</translation>
    </message>
    <message>
        <source>先登记其结束</source>
        <translation>Enter its end first</translation>
    </message>
    <message>
        <source>结束日晚于书面告知的{end}</source>
        <translation>The end is after {end}, the day told in writing</translation>
    </message>
    <message>
        <source>按告知的日期结束，确需延长的另行书面告知</source>
        <translation>End it on that day, or tell of a longer one in writing</translation>
    </message>
    <message>
        <source>期限{due}已届满，不能再延长</source>
        <translation>The limit of {due} has run out and cannot be extended</translation>
    </message>
    <message>
        <source>按超时办理</source>
        <translation>It counts as overdue</translation>
    </message>
    <message>
        <source>没有未结束的特别程序</source>
        <translation>No special procedure is running</translation>
    </message>
    <message>
        <source>延长{given}个工作日，超过上限{longest}个</source>
        <translation>{given} working days more, above the {longest} allowed</translation>
    </message>
    <message>
        <source>在上限以内延长</source>
        <translation>Stay within the limit</translation>
    </message>
    <message>
        <source>今天已经提醒过企业</source>
        <translation>The enterprise was reminded today</translation>
    </message>
    <message>
        <source>明天起可以再次提醒</source>
        <translation>Again from tomorrow on</translation>
    </message>
    <message>
        <source>{on}已出具补齐确认函</source>
        <translation>A clearance letter was issued on {on}</translation>
    </message>
    <message>
        <source>无需再次出具</source>
        <translation>It need not be issued again</translation>
    </message>
    <message>
        <source>已经延长过一次</source>
        <translation>Extended once already</translation>
    </message>
    <message>
        <source>延期以一次为限</source>
        <translation>Only one extension is allowed</translation>
    </message>
    <message>
        <source>日历已公布，到期日为{due}</source>
        <translation>The calendar is published; the due day is {due}</translation>
    </message>
    <message>
        <source>无需固定日期</source>
        <translation>No day need be fixed</translation>
    </message>
    <message>
        <source>到期日没有因日历调整推后</source>
        <translation>The due day was not put off by the calendar</translation>
    </message>
    <message>
        <source>无需确认</source>
        <translation>Nothing to confirm</translation>
    </message>
    <message>
        <source>按现行日历推算为{due}</source>
        <translation>By the present calendar it is {due}</translation>
    </message>
    <message>
        <source>按现行日历的日期确认</source>
        <translation>Confirm the day of the present calendar</translation>
    </message>
    <message>
        <source>尚未超时，到期日{due}</source>
        <translation>Not overdue; due {due}</translation>
    </message>
    <message>
        <source>超时后方可督办</source>
        <translation>Oversight begins once it is overdue</translation>
    </message>
    <message>
        <source>没有待答复的督办单</source>
        <translation>No oversight order is open</translation>
    </message>
    <message>
        <source>“{file}”不是核验公钥文件</source>
        <translation>"{file}" is no file of public keys</translation>
    </message>
    <message>
        <source>请选由“写出公钥”或 letter keys 写出的 .json 文件</source>
        <translation>Choose a .json written by "Write our key" or letter keys</translation>
    </message>
    <message>
        <source>没有这份函（{letter}）</source>
        <translation>There is no such letter ({letter})</translation>
    </message>
    <message>
        <source>核对函号</source>
        <translation>Check the letter number</translation>
    </message>
    <message>
        <source>该函当前为“{stage}”</source>
        <translation>The letter is "{stage}"</translation>
    </message>
    <message>
        <source>需处于：{wanted}</source>
        <translation>It has to be: {wanted}</translation>
    </message>
    <message>
        <source>函 {letter} 已编号，记录中没有有效的签发</source>
        <translation>Letter {letter} has its number, and the record has no valid signing of it</translation>
    </message>
    <message>
        <source>不得用印；请签发人核对后作废，重新拟函</source>
        <translation>It may not be sealed; a signatory voids it after a look, and it is drafted anew</translation>
    </message>
    <message>
        <source>该函当前为“{stage}”，尚未送达</source>
        <translation>The letter is "{stage}" and not served yet</translation>
    </message>
    <message>
        <source>该函已于{due}到期</source>
        <translation>The letter was due {due}</translation>
    </message>
    <message>
        <source>补齐材料，或取得新的函</source>
        <translation>Complete the papers, or get another letter</translation>
    </message>
    <message>
        <source>受理依据{letter}已失效或者撤回，“{paper}”仍未补齐</source>
        <translation>{letter}, which the acceptance rests on, lapsed or was revoked, and "{paper}" has not come</translation>
    </message>
    <message>
        <source>补齐并核验，或取得新的函并送达</source>
        <translation>Complete and verify it, or serve another letter</translation>
    </message>
    <message>
        <source>超出已公布的工作日历（暂定）</source>
        <translation>beyond the published working calendar (provisional)</translation>
    </message>
    <message>
        <source>由经办人固定具体日期</source>
        <translation>The case officer fixes a day</translation>
    </message>
    <message>
        <source>补齐期限晚于最迟期限{last_day}</source>
        <translation>Due after the last day, {last_day}</translation>
    </message>
    <message>
        <source>提前该项期限</source>
        <translation>Set it earlier</translation>
    </message>
    <message>
        <source>{own}不是本函材料的核实单位</source>
        <translation>The {own} does not vouch for a paper of this letter</translation>
    </message>
    <message>
        <source>由核实单位会签</source>
        <translation>Those who vouch countersign</translation>
    </message>
    <message>
        <source>{bureau}已会签</source>
        <translation>The {bureau} has countersigned</translation>
    </message>
    <message>
        <source>无需重复会签</source>
        <translation>Once is enough</translation>
    </message>
    <message>
        <source>用印方式“{given}”不可用</source>
        <translation>Sealing by "{given}" is not possible</translation>
    </message>
    <message>
        <source>选择电子、签名、外部平台或实物用印</source>
        <translation>Choose electronic, signed, by platform or by hand</translation>
    </message>
    <message>
        <source>新期限不晚于原期限{due}</source>
        <translation>The new deadline is not after {due}</translation>
    </message>
    <message>
        <source>填写更晚的日期</source>
        <translation>Enter a later day</translation>
    </message>
    <message>
        <source>期限{due}已过</source>
        <translation>The deadline {due} has passed</translation>
    </message>
    <message>
        <source>不再受理延期；补齐的登记补齐，未补齐的确认失效</source>
        <translation>No extension any more; enter what came, confirm the lapse of what did not</translation>
    </message>
    <message>
        <source>距期限仅{left}个工作日，应提前{ahead}个工作日提出</source>
        <translation>Only {left} working days are left; it has to be asked for {ahead} ahead</translation>
    </message>
    <message>
        <source>不再受理延期</source>
        <translation>No extension any more</translation>
    </message>
    <message>
        <source>到期日 {due} 之后尚未同步的终端：{desks}，其中可能有按期交来的材料</source>
        <translation>Not synced since the due day {due}: {desks}; papers may have come there in time</translation>
    </message>
    <message>
        <source>等这些终端同步；停用的终端请管理员撤销后再确认</source>
        <translation>Wait for them; have desks out of use revoked, then confirm</translation>
    </message>
    <message>
        <source>尚未到期（{due}）或材料已补齐</source>
        <translation>Not due yet ({due}), or the papers are complete</translation>
    </message>
    <message>
        <source>到期次日起方可确认失效</source>
        <translation>The lapse is confirmed the day after at the earliest</translation>
    </message>
    <message>
        <source>没有这个节点</source>
        <translation>There is no such milestone</translation>
    </message>
    <message>
        <source>节点“{milestone}”已登记</source>
        <translation>The milestone "{milestone}" is entered</translation>
    </message>
    <message>
        <source>核对节点</source>
        <translation>Check the milestone</translation>
    </message>
    <message>
        <source>“{paper}”未补齐，不能进入“{anchor}”</source>
        <translation>"{paper}" has not come; "{anchor}" cannot begin</translation>
    </message>
    <message>
        <source>补齐并核验后再登记该节点</source>
        <translation>Complete and verify it first</translation>
    </message>
    <message>
        <source>下列字没有可用字形，印出将缺字：{characters}</source>
        <translation>No glyphs for these signs, they would be missing in print: {characters}</translation>
    </message>
    <message>
        <source>核对用字，或加装字体</source>
        <translation>Check the signs, or add a font</translation>
    </message>
    <message>
        <source>生成的文件不符合长期保存格式（{why}）</source>
        <translation>The file made does not fit the archive format ({why})</translation>
    </message>
    <message>
        <source>报告管理员</source>
        <translation>Tell the administrator</translation>
    </message>
    <message>
        <source>函已签发并留存，但磁盘已满或出错，编号和文本尚未写成</source>
        <translation>The letter is signed and kept, but the disk is full or failing: number and text are not written yet</translation>
    </message>
    <message>
        <source>排除故障后重新打开程序，即以原编号补完</source>
        <translation>Mend that and open the program again; it is finished under the same number</translation>
    </message>
    <message>
        <source>{letter}的留存件已依法删除</source>
        <translation>The kept file of {letter} was erased by law</translation>
    </message>
    <message>
        <source>无法重新写出</source>
        <translation>It cannot be written again</translation>
    </message>
    <message>
        <source>{letter}重新生成的文件与留存件不一致</source>
        <translation>{letter} made anew differs from the file kept</translation>
    </message>
    <message>
        <source>请管理员检查字体与程序版本</source>
        <translation>Have the administrator check fonts and program version</translation>
    </message>
    <message>
        <source>{series}没有可用的预留号段</source>
        <translation>No reserved numbers left of {series}</translation>
    </message>
    <message>
        <source>联网后领取号段</source>
        <translation>Go on line to lease some</translation>
    </message>
    <message>
        <source>没有可撤销的记录</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>核对记录</source>
        <translation>Check the entry</translation>
    </message>
    <message>
        <source>已编号、已送达的文书不能撤销</source>
        <translation>What is numbered or served cannot be undone</translation>
    </message>
    <message>
        <source>以作废、撤回、延期等后续办理更正</source>
        <translation>Correct it by voiding, revoking or extending</translation>
    </message>
    <message>
        <source>只能撤销本人的记录</source>
        <translation>Only one's own entries can be undone</translation>
    </message>
    <message>
        <source>由本人撤销</source>
        <translation>Whoever made it has to undo it</translation>
    </message>
    <message>
        <source>该记录没有生效</source>
        <translation>The record never took effect</translation>
    </message>
    <message>
        <source>无需撤销</source>
        <translation>Nothing need be undone</translation>
    </message>
    <message>
        <source>其后已有依赖该记录的办理</source>
        <translation>Later acts rest on this entry</translation>
    </message>
    <message>
        <source>先撤销其后的记录</source>
        <translation>Undo those first</translation>
    </message>
    <message>
        <source>{self.field}：</source>
        <translation>{self.field}: </translation>
    </message>
    <message>
        <source>{self.reason}。{self.remedy}。</source>
        <translation>{self.reason}. {self.remedy}.</translation>
    </message>
    <message>
        <source>（{part1}）</source>
        <translation> ({part1})</translation>
    </message>
    <message>
        <source>第{part1}项</source>
        <translation>no. {part1}</translation>
    </message>
    <message>
        <source>撤销后案件已不存在，记录仍在</source>
        <translation type="vanished">Undone, the case would not exist; the entry stays</translation>
    </message>
    <message>
        <source>如需办理，重新收件</source>
        <translation type="vanished">Receive it again if need be</translation>
    </message>
    <message>
        <source>如需更正，撤回后重新办理</source>
        <translation type="vanished">To correct it, undo it and act again</translation>
    </message>
    <message>
        <source>最迟期限超出已公布的工作日历（暂定）</source>
        <translation type="vanished">The last day is beyond the published calendar (provisional)</translation>
    </message>
    <message>
        <source>由另一人办理</source>
        <translation type="vanished">Somebody else has to act</translation>
    </message>
</context>
<context>
    <name>former</name>
    <message>
        <source>、，,；;</source>
        <translation>、，,；;</translation>
    </message>
    <message>
        <source>导入的历史案件</source>
        <translation>Imported former case</translation>
    </message>
    <message>
        <source>只供查阅，没有可办的事项。</source>
        <translation>For reading only; nothing is to be done.</translation>
    </message>
    <message>
        <source>函件：{letters}（原件在旧档案中）。</source>
        <translation>Letters: {letters} (originals in the old archive).</translation>
    </message>
    <message>
        <source>{officer}由“{file}”（{digest}）第{row}行导入。</source>
        <translation>Imported by {officer} from "{file}" ({digest}), row {row}.</translation>
    </message>
    <message>
        <source>导入历史案件</source>
        <translation>Import former cases</translation>
    </message>
    <message>
        <source>历史案件模板</source>
        <translation>Template of former cases</translation>
    </message>
    <message>
        <source>历史案件.xlsx</source>
        <translation>历史案件.xlsx</translation>
    </message>
    <message>
        <source>这是导入的历史案件，只供查阅，没有可办的事项</source>
        <translation>This is an imported former case, for reading only</translation>
    </message>
    <message>
        <source>确有新的事项，另行收件开案；导入有误的，由导入人撤销后重新导入</source>
        <translation>For a new matter open a case; a wrong import is undone by whoever made it and imported again</translation>
    </message>
    <message>
        <source>“{number}”是本办公室{year}年的编号，不能用于历史案件</source>
        <translation>"{number}" is a number of this office of {year} and cannot be a former case's</translation>
    </message>
    <message>
        <source>核对案号；当年的案件请收件开案</source>
        <translation>Check the number; cases of this year are received here</translation>
    </message>
    <message>
        <source>案号{case}是本办公室办理的案件，不是历史案件</source>
        <translation>{case} is a case of this office, not a former one</translation>
    </message>
    <message>
        <source>核对案号</source>
        <translation>Check the number</translation>
    </message>
    <message>
        <source>不是一份清单：最外层须为数组，每件一个对象</source>
        <translation>Not a list: the outermost must be an array, one object a case</translation>
    </message>
    <message>
        <source>按模板的列名写成 [{{…}}, {{…}}]，或另存为 .xlsx</source>
        <translation>Write [{{…}}, {{…}}] with the template's names, or save as .xlsx</translation>
    </message>
    <message>
        <source>{given}早于前一环节的{before}</source>
        <translation>{given} is before {before}, the step before</translation>
    </message>
    <message>
        <source>核对日期</source>
        <translation>Check the date</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>文书文字 {file} 不能使用：{troubles}</source>
        <translation>The wording {file} cannot be used: {troubles}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>第{version}版</source>
        <translation>version {version}, </translation>
    </message>
    <message>
        <source>不是有效的 TOML 文件（{names}）</source>
        <translation>it is no valid TOML ({names})</translation>
    </message>
    <message>
        <source>没有任何版本（[[wording]]）</source>
        <translation>it has no version ([[wording]])</translation>
    </message>
    <message>
        <source>有两个版本自同一天（{names}）起使用</source>
        <translation>two versions hold from the same day ({names})</translation>
    </message>
    <message>
        <source>有不认识的项目“{names}”</source>
        <translation>unknown item "{names}"</translation>
    </message>
    <message>
        <source>使用了没有说明的填写项“{names}”</source>
        <translation>uses the unexplained blank "{names}"</translation>
    </message>
    <message>
        <source>使用了没有说明的清单“{names}”</source>
        <translation>uses the unexplained list "{names}"</translation>
    </message>
    <message>
        <source>缺少{names}</source>
        <translation>lacks {names}</translation>
    </message>
    <message>
        <source>应为文字</source>
        <translation>should be text</translation>
    </message>
    <message>
        <source>应为日期，如 2026-01-01</source>
        <translation>should be a date, such as 2026-01-01</translation>
    </message>
    <message>
        <source>“{names}”应为不小于零的数</source>
        <translation>"{names}" should be a number, not below zero</translation>
    </message>
    <message>
        <source>“{names}”不在可选的范围内</source>
        <translation>"{names}" is not on offer</translation>
    </message>
    <message>
        <source>应为列表</source>
        <translation>should be a list</translation>
    </message>
    <message>
        <source>应为表</source>
        <translation>should be a table</translation>
    </message>
    <message>
        <source>花括号内只能是填写项的名称，且须成对</source>
        <translation>braces hold names of blanks only, in pairs</translation>
    </message>
    <message>
        <source>表格有一行是{names}格，与列数不符</source>
        <translation>a table row has {names} cells, not as many as columns</translation>
    </message>
    <message>
        <source>起用日期</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>source</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>format</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>title</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>addressee</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>number</translation>
    </message>
    <message>
        <source>印章文字</source>
        <translation>seal text</translation>
    </message>
    <message>
        <source>附注</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>签收栏</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>核验说明</source>
        <translation>how to verify</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>body</translation>
    </message>
    <message>
        <source>短语</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>连句</source>
        <translation>sentences</translation>
    </message>
    <message>
        <source>惯用文字</source>
        <translation>usual text</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>enclosures</translation>
    </message>
    <message>
        <source>填写项</source>
        <translation>blanks</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>lists</translation>
    </message>
    <message>
        <source>正文第{number}段</source>
        <translation>paragraph {number}</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>content</translation>
    </message>
    <message>
        <source>{where}：{said}</source>
        <translation>{where}: {said}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>设置空白办公室</source>
        <translation>Set up an empty office</translation>
    </message>
    <message>
        <source>办公室与区划</source>
        <translation>Office &amp; district</translation>
    </message>
    <message>
        <source>各局名称与机关代字</source>
        <translation>Bureaus &amp; letter codes</translation>
    </message>
    <message>
        <source>人员与职责</source>
        <translation>Officers &amp; duties</translation>
    </message>
    <message>
        <source>核对并建立</source>
        <translation>Check &amp; found</translation>
    </message>
    <message>
        <source>这些文字会印在函件、回执和通知书上。</source>
        <translation>These words are printed on letters, receipts and notices.</translation>
    </message>
    <message>
        <source>全称用作函件抬头和署名，机关代字用作发文字号，如“黄企服函”。</source>
        <translation>Full names head and sign letters; letter codes stand in numbers, such as "黄企服函".</translation>
    </message>
    <message>
        <source>每人至少一项职责；同一份函的拟稿、核稿、签发必须是三个人；系统管理、审计各由专人担任。</source>
        <translation>Everyone has one duty or more; a letter's drafter, checker and signatory differ; administration and audit go with no other.</translation>
    </message>
    <message>
        <source>确认后一次写入；之后可以由系统管理员在“设置”里修改。</source>
        <translation>Written at once when confirmed; an administrator can change it later under Settings.</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>稍后继续</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>建立办公室</source>
        <translation>Found the office</translation>
    </message>
    <message>
        <source>草稿已保存在本机，关机也不会丢</source>
        <translation>The draft is kept on this computer</translation>
    </message>
    <message>
        <source>文件里的内容换掉了此前填到一半的</source>
        <translation>The file replaced what had been filled in so far</translation>
    </message>
    <message>
        <source>改回此前填的</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>草稿没有存下来：请检查磁盘空间和权限</source>
        <translation>The draft was not kept: check room and rights on the disk</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add officer</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>人员 {number}</source>
        <translation>Officer {number}</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>编号（小写字母和数字，如 liming）</source>
        <translation>Id (small letters and digits, such as liming)</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>还没有人员。至少需要：窗口受理、审批、拟稿、核稿、签发、用印、系统管理。</source>
        <translation>No officers yet. At least: intake window, approval, drafting, checking, signing, sealing, administration.</translation>
    </message>
    <message>
        <source>还没有人担任</source>
        <translation>Held by nobody yet</translation>
    </message>
    <message>
        <source>不妨碍建立；没有人担任的工作办不了，之后可以补上。</source>
        <translation>This does not stop you; what nobody holds cannot be done and can be added later.</translation>
    </message>
    <message>
        <source>还有 {count} 处需要修改</source>
        <translation>{count} place[s] to mend</translation>
    </message>
    <message>
        <source>去修改</source>
        <translation>Go and mend</translation>
    </message>
    <message>
        <source>没有问题，可以建立</source>
        <translation>All is well, it can be founded</translation>
    </message>
    <message>
        <source>{count} 人</source>
        <translation>{count} officer[s]</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>如：黄埔区政企联席办公室</source>
        <translation>such as 黄埔区政企联席办公室</translation>
    </message>
    <message>
        <source>如：黄埔区</source>
        <translation>such as 黄埔区</translation>
    </message>
    <message>
        <source>供电企业全称，函件的主送机关</source>
        <translation>full name of the utility, addressee of letters</translation>
    </message>
    <message>
        <source>如：黄埔区政企联席办公室成员单位</source>
        <translation>such as 黄埔区政企联席办公室成员单位</translation>
    </message>
    <message>
        <source>容缺受理所依据的文件名称</source>
        <translation>name of the document waivers rest on</translation>
    </message>
    <message>
        <source>如：埔联席〔2026〕1号</source>
        <translation>such as 埔联席〔2026〕1号</translation>
    </message>
    <message>
        <source>如：HP</source>
        <translation>such as HP</translation>
    </message>
    <message>
        <source>如：17:30</source>
        <translation>such as 17:30</translation>
    </message>
    <message>
        <source>全称</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>机关代字</source>
        <translation>Letter code</translation>
    </message>
    <message>
        <source>联系科室（可不填）</source>
        <translation>Contact office (may stay blank)</translation>
    </message>
    <message>
        <source>电话（可不填）</source>
        <translation>Telephone (may stay blank)</translation>
    </message>
    <message>
        <source>联系科室</source>
        <translation>Contact office</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>办公室</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>区划</source>
        <translation>District</translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>案号字头</source>
        <translation>Case number prefix</translation>
    </message>
    <message>
        <source>下班时间</source>
        <translation>Closing time</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>每人至少一项职责；同一份函的拟稿、核稿、签发必须是三个人。</source>
        <translation type="vanished">At least one duty each; drafter, checker and signatory of a letter are three persons.</translation>
    </message>
</context>
<context>
    <name>guided</name>
    <message>
        <source>确认后依次进行</source>
        <translation>On confirming, in this order</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{name} {count} 条</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation>{count} case[s]</translation>
    </message>
    <message>
        <source>{count} 件：{numbers}</source>
        <translation>{count} case[s]: {numbers}</translation>
    </message>
    <message>
        <source>{count} 件：{numbers} 等</source>
        <translation>{count} case[s]: {numbers} and more</translation>
    </message>
    <message>
        <source>正在读取携带文件</source>
        <translation>Reading the carried file</translation>
    </message>
    <message>
        <source>正在代交记录</source>
        <translation>Handing in the entries</translation>
    </message>
    <message>
        <source>代交携带文件</source>
        <translation>Hand in a carried file</translation>
    </message>
    <message>
        <source>文件“{file}”里是另一台终端未上报的记录。由您的登录送交，办理人仍是原办理人，签名逐条核对；同一文件再交一次不会重复。</source>
        <translation>The file "{file}" holds entries another desk has not reported. Your sign-in hands them in, their officers stay, each signature is checked; the same file twice does no harm.</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>办理时间</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>涉及案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>随附</source>
        <translation>With it</translation>
    </message>
    <message>
        <source>已在登记簿</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>{count} 条记录</source>
        <translation>{count} entr[y|ies]</translation>
    </message>
    <message>
        <source>附件 {files} 个，个人信息 {values} 项</source>
        <translation>{files} file[s], {values} personal data</translation>
    </message>
    <message>
        <source>{count} 条，不会重复送交</source>
        <translation>{count}, not handed in again</translation>
    </message>
    <message>
        <source>附件先送，记录按原办理顺序送到共用登记簿，服务器逐条编号、判定先后</source>
        <translation>Files first, then entries in their order; the server numbers each and tells who was first</translation>
    </message>
    <message>
        <source>他人已先办理的同一事项不生效，留待原办理人在其终端处理；既成事实不拒收，双方保留</source>
        <translation>What somebody did before does not take effect and waits for its officer at their desk; done facts are taken, both are kept</translation>
    </message>
    <message>
        <source>送完后请“导出共用记录”带回对方终端导入，对方的“待同步”随即核销</source>
        <translation>Then export the shared record, take it back there and import it: their "to sync" is cleared</translation>
    </message>
    <message>
        <source>代交 {count} 条</source>
        <translation>Hand in {count}</translation>
    </message>
    <message>
        <source>文件里没有待交的记录</source>
        <translation>The file holds nothing to hand in</translation>
    </message>
    <message>
        <source>请对方在其终端的“同步与冲突”页重新导出</source>
        <translation>Have it exported again on their page "Sync &amp; conflicts"</translation>
    </message>
    <message>
        <source>{names}的终端没有在办公服务器登记</source>
        <translation>The desk of {names} is not known to the server</translation>
    </message>
    <message>
        <source>请管理员用此文件运行 joint-office server device enrol；没有服务器的，由本人先在汇集点同步一次</source>
        <translation>Have the administrator run joint-office server device enrol with this file; without a server they sync once at the hub</translation>
    </message>
    <message>
        <source>已代交</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>记录已送到共用登记簿。</source>
        <translation>The entries are in the shared register.</translation>
    </message>
    <message>
        <source>送到</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>其中未生效</source>
        <translation>Of these not in effect</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>没有收下</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>{count} 条，原办理人在其终端处理</source>
        <translation>{count}, settled by their officers at their desks</translation>
    </message>
    <message>
        <source>{names}的案件此后已有新记录</source>
        <translation>Cases of {names} have newer entries</translation>
    </message>
    <message>
        <source>请先把共用记录带回其终端导入，由程序重新判定，再导出一次后代交；已送到的不受影响</source>
        <translation>Take the shared record there and import it first, decide anew, export again, hand in; what arrived stays</translation>
    </message>
    <message>
        <source>下一步：按“导出共用记录”，把文件和口令带回对方终端，在那里“导入共用记录”</source>
        <translation>Next: "Export shared record", take file and password there, "Import shared record"</translation>
    </message>
    <message>
        <source>正在与服务器逐段比对</source>
        <translation>Comparing with the server part by part</translation>
    </message>
    <message>
        <source>正在补报</source>
        <translation>Reporting again</translation>
    </message>
    <message>
        <source>服务器由备份恢复：补报本机记录</source>
        <translation>Server restored: report this desk's entries again</translation>
    </message>
    <message>
        <source>服务器上少了本机曾经收到的记录或设置，说明它由较早的备份恢复过。本机的记录一条不少；补报后服务器与各终端重新一致。</source>
        <translation>The server lacks entries or settings this desk had received: it was restored from an earlier backup. Nothing is lost here; after this both agree again.</translation>
    </message>
    <message>
        <source>与服务器一致到</source>
        <translation>Agrees up to</translation>
    </message>
    <message>
        <source>本机记到</source>
        <translation>This desk up to</translation>
    </message>
    <message>
        <source>本机将补报</source>
        <translation>To be reported from here</translation>
    </message>
    <message>
        <source>等他人终端补报</source>
        <translation>To be reported by others</translation>
    </message>
    <message>
        <source>涉及时间</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>一并补报的辖区</source>
        <translation>Districts reported again</translation>
    </message>
    <message>
        <source>留待补报的辖区</source>
        <translation>Districts still to report</translation>
    </message>
    <message>
        <source>{scopes}：由有该辖区权限的人员在本机登录，再按“补报向导”</source>
        <translation>{scopes}: an officer of that district signs in at this desk and presses "Report again"</translation>
    </message>
    <message>
        <source>本机还有 {scopes} 没有补报，您没有该辖区的权限</source>
        <translation>{scopes} is still to be reported again from this desk, and you have no access to it</translation>
    </message>
    <message>
        <source>请有该辖区权限的人员在本机登录，再按“补报向导”；其余辖区照常同步</source>
        <translation>Have an officer of that district sign in at this desk and press "Report again"; the other districts sync as usual</translation>
    </message>
    <message>
        <source>第 {sseq} 条</source>
        <translation>entry {sseq}</translation>
    </message>
    <message>
        <source>先在数据目录中另存一份本机数据的完整副本</source>
        <translation>A full copy of this desk's data is kept first</translation>
    </message>
    <message>
        <source>本机退回到与服务器一致处；本机写的记录重新列入待同步，编号、内容、签名不变</source>
        <translation>This desk goes back to where both agree; its own entries wait to sync again, numbers, content and signatures unchanged</translation>
    </message>
    <message>
        <source>他人写的记录另行保存，由各自的终端补报；以它们为前提的本机记录等它们到后再送</source>
        <translation>Others' entries are kept apart and reported by their desks; entries here that rest on them wait</translation>
    </message>
    <message>
        <source>随后立即同步一次；送到后逐条重新核对</source>
        <translation>Then a sync; each is checked again on arrival</translation>
    </message>
    <message>
        <source>开始补报</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>本机与服务器没有差别，不需要补报</source>
        <translation>No difference from the server, nothing to report</translation>
    </message>
    <message>
        <source>管理员还没有确认服务器由备份恢复</source>
        <translation>The administrator has not confirmed that the server was restored</translation>
    </message>
    <message>
        <source>请管理员核对服务器后运行 joint-office server epoch（汇集点用 joint-office hub epoch），再按“补报向导”</source>
        <translation>Have them check it and run joint-office server epoch (hub: joint-office hub epoch), then press "Report again"</translation>
    </message>
    <message>
        <source>已对齐，正在补报</source>
        <translation>Aligned, reporting again</translation>
    </message>
    <message>
        <source>本机已退回到与服务器一致处，副本已另存。</source>
        <translation>This desk went back to where both agree; the copy is kept.</translation>
    </message>
    <message>
        <source>本机重新送出</source>
        <translation>Sent again from here</translation>
    </message>
    <message>
        <source>另行保存，等他人补报</source>
        <translation>Kept apart for others</translation>
    </message>
    <message>
        <source>副本</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>{count} 条</source>
        <translation>{count} entr[y|ies]</translation>
    </message>
    <message>
        <source>备份后改过的设置</source>
        <translation>Settings changed since the backup</translation>
    </message>
    <message>
        <source>与备份不同的人员</source>
        <translation>Officers that differ from the backup</translation>
    </message>
    <message>
        <source>备份里未停用的终端</source>
        <translation>Desks stopped since the backup</translation>
    </message>
    <message>
        <source>设置仍按本机现有的：系统管理员（{names}）在其终端补报并同步时自动重新共享</source>
        <translation>Settings stay as here: shared again when an administrator ({names}) reports and syncs</translation>
    </message>
    <message>
        <source>恢复后服务器上的设置又有改动，以服务器的为准：上列各项由系统管理员（{names}）对照“设置 › 变更记录”重新确认</source>
        <translation>Settings changed on the server since the restore, which count: an administrator ({names}) confirms those above by Settings › Changes</translation>
    </message>
    <message>
        <source>人员以服务器为准：上列人员由服务器管理员用 joint-office server officer 重做</source>
        <translation>The server's officers count: its administrator does those above again with joint-office server officer</translation>
    </message>
    <message>
        <source>上列终端由服务器管理员核对，应停用的用 joint-office server device revoke 重新停用</source>
        <translation>The server's administrator checks those desks and stops them again with joint-office server device revoke</translation>
    </message>
    <message>
        <source>正在核对服务器上的本机记录</source>
        <translation>Checking this desk's entries on the server</translation>
    </message>
    <message>
        <source>正在重新签名</source>
        <translation>Signing again</translation>
    </message>
    <message>
        <source>核对本机记录</source>
        <translation>Check this desk's entries</translation>
    </message>
    <message>
        <source>服务器上以本机名义的记录都是本机写的。</source>
        <translation>All entries on the server under this desk's name were written here.</translation>
    </message>
    <message>
        <source>没有发现他处写入的记录，不需要处理</source>
        <translation>No foreign entries, nothing to do</translation>
    </message>
    <message>
        <source>他处写入</source>
        <translation>Written elsewhere</translation>
    </message>
    <message>
        <source>代交人</source>
        <translation>Handed in by</translation>
    </message>
    <message>
        <source>本机待同步</source>
        <translation>To sync here</translation>
    </message>
    <message>
        <source>其中带编号</source>
        <translation>Of these numbered</translation>
    </message>
    <message>
        <source>本机数据另有一份：给本机换新身份</source>
        <translation>A second copy of this desk's data: give this one a new identity</translation>
    </message>
    <message>
        <source>服务器上有用本机签名写的、本机没有的记录：本机的数据被复制过，或由备份恢复，另一份已先同步。两份都保留各自办的事，从此用不同的身份。</source>
        <translation>The server has entries signed by this desk that are not here: the data were copied or restored, and the other copy synced first. What both did is kept; from now on they are two.</translation>
    </message>
    <message>
        <source>收下另一份写的记录；本机换新的设备身份和签名密钥，号段重新领取</source>
        <translation>Take the other copy's entries; this desk gets a new identity, signing key and numbers</translation>
    </message>
    <message>
        <source>本机未上报的记录改用新签名，办理人、时间、内容不变，随即上报</source>
        <translation>Unreported entries are signed anew; officer, time and content stay; then reported</translation>
    </message>
    <message>
        <source>已带编号的记录仍用原号；另一份恰好用了同一号的，双方保留，列为冲突，由本人核对</source>
        <translation>Numbered entries keep their numbers; where the other copy used one too, both are kept as a conflict</translation>
    </message>
    <message>
        <source>换新身份</source>
        <translation>New identity</translation>
    </message>
    <message>
        <source>取回本行：有签名不符的记录</source>
        <translation>Take the line back: entries with wrong signatures</translation>
    </message>
    <message>
        <source>服务器上以您的名义多了本机没有写的记录，签名与本机的密钥不符，是由代交人送入的。这些记录在任何终端都不作数，但占了本机记录的位置，本机因此停止同步。</source>
        <translation>The server has entries under your name that were not written here and whose signatures do not fit; somebody carried them in. No desk counts them, but they take the place of yours, so the sync stopped.</translation>
    </message>
    <message>
        <source>收下这些记录留作证据，标明签名不符，并以本人名义撤销其占用</source>
        <translation>Take them as evidence, marked as wrongly signed, and undo what they hold in your name</translation>
    </message>
    <message>
        <source>本机未上报的记录接在其后重新签名，办理人、时间、内容不变，随即上报</source>
        <translation>Unreported entries are signed anew after them; officer, time and content stay; then reported</translation>
    </message>
    <message>
        <source>请把代交人和时间告知管理员：可运行 joint-office server officer carrier 取消其代交</source>
        <translation>Tell the administrator who carried them and when: joint-office server officer carrier takes that right away</translation>
    </message>
    <message>
        <source>取回本行</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>已重新签名，正在上报</source>
        <translation>Signed again, reporting</translation>
    </message>
    <message>
        <source>本机的记录一条不少，数据副本已另存。</source>
        <translation>Nothing is lost here; a copy of the data is kept.</translation>
    </message>
    <message>
        <source>核对向导</source>
        <translation>Check entries</translation>
    </message>
    <message>
        <source>不再等待他人补报</source>
        <translation>Wait for others no longer</translation>
    </message>
    <message>
        <source>本机有记录以他人的记录为前提，而那些记录在服务器恢复后还没有送回。对方终端已报废、遗失，确定不会再送回时，才不再等待。</source>
        <translation>Entries here rest on others' that were not sent again since the server was restored. Do this only if that desk is lost or scrapped and never will.</translation>
    </message>
    <message>
        <source>等待的记录</source>
        <translation>Entries waited for</translation>
    </message>
    <message>
        <source>本机被挡</source>
        <translation>Held up here</translation>
    </message>
    <message>
        <source>他人的这些记录继续完整保存在本机，不再作为前提</source>
        <translation>Those entries stay here whole, but nothing rests on them any more</translation>
    </message>
    <message>
        <source>本机被挡的记录随即送出；缺了前提的，由程序重新判定，不能办的列为冲突，由本人处理</source>
        <translation>Entries held up are sent; where what they rest on is missing they are decided anew, or become conflicts of their officers</translation>
    </message>
    <message>
        <source>不再等待</source>
        <translation>No longer wait</translation>
    </message>
    <message>
        <source>没有在等待的记录</source>
        <translation>No entry is waiting</translation>
    </message>
    <message>
        <source>已放行，随即同步。他人的 {count} 条记录仍完整保存在本机。</source>
        <translation>Released and syncing. {count} entr[y|ies] of others stay here whole.</translation>
    </message>
    <message>
        <source>先登录办公服务器，再继续</source>
        <translation>Sign in to the office server first</translation>
    </message>
    <message>
        <source>补报向导</source>
        <translation>Report again</translation>
    </message>
    <message>
        <source>不再等待…</source>
        <translation>No longer wait…</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>本机数据有损坏</source>
        <translation>The data of this computer are damaged</translation>
    </message>
    <message>
        <source>没有自动修改任何内容；已确认的记录和未上报的副本都原样留着。</source>
        <translation>Nothing was changed by itself; confirmed entries and the unreported copy are as they were.</translation>
    </message>
    <message>
        <source>请记下手头的内容，到“设置 › 备份与检查”抢救数据，再重新加入办公室或由备份恢复；此前不要删除数据文件夹。</source>
        <translation>Note what you were doing, salvage the data under Settings › Backup, then join the office anew or restore a backup; do not delete the data folder before.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>在手册中查找</source>
        <translation>Find in the manual (in Chinese)</translation>
    </message>
    <message>
        <source>手册目录与查找结果</source>
        <translation>Contents and finds</translation>
    </message>
    <message>
        <source>手册：{chapter}</source>
        <translation>Manual: {chapter} (in Chinese)</translation>
    </message>
    <message>
        <source>本页快捷键</source>
        <translation>Shortcuts of this page</translation>
    </message>
    <message>
        <source>新功能</source>
        <translation>What's new</translation>
    </message>
    <message>
        <source>入门引导</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>手册里没有“{text}”</source>
        <translation>"{text}" is not in the manual</translation>
    </message>
    <message>
        <source>换一个词，或清空后看目录。</source>
        <translation>Try another word, or clear it for the contents.</translation>
    </message>
    <message>
        <source>没有找到手册</source>
        <translation>The manual was not found</translation>
    </message>
    <message>
        <source>程序文件夹里缺少 docs/manual，请联系管理员重新安装。按 ? 仍可看本页快捷键。</source>
        <translation>docs/manual is missing from the program's folder; have it installed anew. ? still shows this page's shortcuts.</translation>
    </message>
    <message>
        <source>图：{name}</source>
        <translation>Picture: {name}</translation>
    </message>
    <message>
        <source>{name}：{text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>程序已更新：{count} 项新功能。按 F1，再点“新功能”查看</source>
        <translation>Updated: {count} new thing[s]. Press F1, then "What's new"</translation>
    </message>
    <message>
        <source>{number}（{on}）</source>
        <translation>{number} ({on})</translation>
    </message>
    <message>
        <source>两日审批</source>
        <translation>两日审批</translation>
    </message>
    <message>
        <source>收件与受理</source>
        <translation>收件与受理</translation>
    </message>
    <message>
        <source>案件登记簿</source>
        <translation>案件登记簿</translation>
    </message>
    <message>
        <source>案件里的其他办理</source>
        <translation>案件里的其他办理</translation>
    </message>
    <message>
        <source>容缺受理函</source>
        <translation>容缺受理函</translation>
    </message>
    <message>
        <source>到期待确认</source>
        <translation>到期待确认</translation>
    </message>
    <message>
        <source>核验函件</source>
        <translation>核验函件</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>监督看板</source>
        <translation>监督看板</translation>
    </message>
    <message>
        <source>日程</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>规则与日历</source>
        <translation>规则与日历</translation>
    </message>
    <message>
        <source>联网与冲突</source>
        <translation>联网与冲突</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>审计与个人信息</source>
        <translation>审计与个人信息</translation>
    </message>
    <message>
        <source>登录与换人</source>
        <translation>登录与换人</translation>
    </message>
    <message>
        <source>到期的案件在这里</source>
        <translation>What falls due is here</translation>
    </message>
    <message>
        <source>最急的在最上面。灯的形状和颜色说明状态：八角形已超时，三角形今日到期，圆形正常。用 ↑ ↓ 选一件，右边就是办理它要看的全部内容。</source>
        <translation>The most urgent first. Shape and colour of the light tell: octagon overdue, triangle due today, circle on time. ↑↓ choose a case; on the right is all one needs to act on it.</translation>
    </message>
    <message>
        <source>两个键就能办一件</source>
        <translation>Two keys to act</translation>
    </message>
    <message>
        <source>按 A 同意，看一眼核对栏，再按 Enter。R 要求说明或退回补正，D 不同意，L 拟函。办错了按 Ctrl+Z 撤销。</source>
        <translation>A approves: look at the check, then Enter. R asks to explain or sends back, D rejects, L drafts a letter. Ctrl+Z takes a slip back.</translation>
    </message>
    <message>
        <source>找什么都从这里</source>
        <translation>Find anything here</translation>
    </message>
    <message>
        <source>Ctrl+K 输入企业名称、案号或拼音；也可以输入要做的事。Ctrl+J 看通知，F1 看这一页的手册，? 看这一页的快捷键。</source>
        <translation>Ctrl+K, then an enterprise, a case number or pinyin, or what you want to do. Ctrl+J notifications, F1 this page's manual, ? its shortcuts.</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>开始办理</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>以后再看</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>入门引导，第 {number} 步，共 {count} 步：{title}。{text}</source>
        <translation>First steps, {number} of {count}: {title}. {text}</translation>
    </message>
    <message>
        <source>Ctrl+K 输入企业名称、案号或拼音首字母；也可以输入要做的事。Ctrl+J 看通知，F1 看这一页的手册，? 看这一页的快捷键。</source>
        <translation type="vanished">Ctrl+K, then an enterprise, a case number or pinyin initials, or what you want to do. Ctrl+J notifications, F1 this page's manual, ? its shortcuts.</translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>现行办公时间与起算规则</source>
        <translation>Hours in force</translation>
    </message>
    <message>
        <source>自 {day} 起</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>建立办公室时确定</source>
        <translation>set when the office was founded</translation>
    </message>
    <message>
        <source>将自 {day} 起执行：{said}</source>
        <translation>From {day} on: {said}</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>下班</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>午休开始</source>
        <translation>Lunch from</translation>
    </message>
    <message>
        <source>午休结束</source>
        <translation>Lunch to</translation>
    </message>
    <message>
        <source>收件截止</source>
        <translation>Cut-off</translation>
    </message>
    <message>
        <source>更改的理由</source>
        <translation>Why changed</translation>
    </message>
    <message>
        <source>截止后受理的，视为次一工作日受理</source>
        <translation>accepted after the cut-off counts as the next working day</translation>
    </message>
    <message>
        <source>受理当日计为第 1 日（不勾选即自受理次日起算）</source>
        <translation>the day of acceptance is day 1 (else the day after)</translation>
    </message>
    <message>
        <source>如 2027-01-04</source>
        <translation>such as 2027-01-04</translation>
    </message>
    <message>
        <source>如 08:30</source>
        <translation>such as 08:30</translation>
    </message>
    <message>
        <source>如 17:30</source>
        <translation>such as 17:30</translation>
    </message>
    <message>
        <source>不午休则留空</source>
        <translation>blank: no lunch break</translation>
    </message>
    <message>
        <source>如 依据的文件名称与文号</source>
        <translation>such as 依据的文件名称与文号</translation>
    </message>
    <message>
        <source>办公时间</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>午休</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>受理起算</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>一日工作时间</source>
        <translation>A day's hours</translation>
    </message>
    <message>
        <source>不午休</source>
        <translation>no lunch break</translation>
    </message>
    <message>
        <source>{cutoff}，其后收到的视为次一工作日收件</source>
        <translation>{cutoff}; what comes later counts as received the next working day</translation>
    </message>
    <message>
        <source>受理次日起算</source>
        <translation>the day after acceptance</translation>
    </message>
    <message>
        <source>受理当日起算</source>
        <translation>the day of acceptance</translation>
    </message>
    <message>
        <source>{begins}；截止后受理的视为次一工作日受理</source>
        <translation>{begins}; accepted after the cut-off counts as the next working day</translation>
    </message>
    <message>
        <source>{begins}；当日几时受理不影响起算</source>
        <translation>{begins}; the hour of acceptance does not matter</translation>
    </message>
    <message>
        <source>{hours}，{lunch}，{cutoff} 截止，{begins}</source>
        <translation>{hours}, {lunch}, cut-off {cutoff}, {begins}</translation>
    </message>
    <message>
        <source>办公时间决定收件日、到期时刻、起算日和各方用时。更改须先拟定，由另一名管理员或负责人核对发布，自生效日起执行；此前的收件日、承诺日和用时都不变。</source>
        <translation>Hours settle the day of receipt, when time is up, where counting begins and how long each took. A change is proposed, checked and published by another administrator or head, and holds from its day on; earlier days stay.</translation>
    </message>
    <message>
        <source>拟定更改</source>
        <translation>Propose change</translation>
    </message>
    <message>
        <source>拟定的办公时间</source>
        <translation>Hours proposed</translation>
    </message>
    <message>
        <source>提交，待第二人发布</source>
        <translation>Hand in for a second person</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>待发布</source>
        <translation>To publish</translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>核对无误，发布</source>
        <translation>Checked, publish</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>退回的理由</source>
        <translation>Why returned</translation>
    </message>
    <message>
        <source>已提交，待另一名管理员或负责人发布</source>
        <translation>Handed in, to be published by another administrator or head</translation>
    </message>
    <message>
        <source>已发布，自生效日起执行</source>
        <translation>Published, holds from its day on</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>该版本的内容不是办公时间</source>
        <translation>This version holds no hours</translation>
    </message>
    <message>
        <source>退回后重新拟定</source>
        <translation>Return it and propose anew</translation>
    </message>
    <message>
        <source>“{given}”不是日期</source>
        <translation>"{given}" is no date</translation>
    </message>
    <message>
        <source>按 2027-01-04 的样式填写</source>
        <translation>Write it like 2027-01-04</translation>
    </message>
    <message>
        <source>“{given}”不是几点几分</source>
        <translation>"{given}" is no time</translation>
    </message>
    <message>
        <source>按 08:30 的样式填写</source>
        <translation>Write it like 08:30</translation>
    </message>
    <message>
        <source>不是“是”或“否”</source>
        <translation>neither yes nor no</translation>
    </message>
    <message>
        <source>重新勾选</source>
        <translation>Tick it again</translation>
    </message>
    <message>
        <source>{opening}上班、{closing}下班的先后不对，或不在 06:00 至 23:59 之间</source>
        <translation>Opening {opening} and closing {closing} are the wrong way round, or outside 06:00 to 23:59</translation>
    </message>
    <message>
        <source>核对上班和下班时间</source>
        <translation>Check opening and closing</translation>
    </message>
    <message>
        <source>收件截止不在{opening}至{closing}的办公时间内</source>
        <translation>The cut-off is not within {opening} to {closing}</translation>
    </message>
    <message>
        <source>填写上班之后、不晚于下班的时间</source>
        <translation>Enter a time after opening, not after closing</translation>
    </message>
    <message>
        <source>一日只办公{minutes}分钟</source>
        <translation>Only {minutes} minutes a day</translation>
    </message>
    <message>
        <source>核对办公时间，一日不少于 240 分钟</source>
        <translation>Check the hours, at least 240 minutes a day</translation>
    </message>
    <message>
        <source>午休只填了一头</source>
        <translation>Only one end of lunch is filled in</translation>
    </message>
    <message>
        <source>开始和结束都填，或都留空</source>
        <translation>Fill in both, or neither</translation>
    </message>
    <message>
        <source>午休不在{opening}至{closing}之间，或开始不早于结束</source>
        <translation>Lunch is not within {opening} to {closing}, or ends before it begins</translation>
    </message>
    <message>
        <source>核对午休的开始和结束</source>
        <translation>Check lunch</translation>
    </message>
    <message>
        <source>生效日期{given}不在今天之后，已经按现行时间推算的日期不能改变</source>
        <translation>{given} is not after today; days counted already cannot change</translation>
    </message>
    <message>
        <source>填写明天或以后的日期</source>
        <translation>Enter tomorrow or later</translation>
    </message>
    <message>
        <source>下班时间不能直接更改</source>
        <translation>Closing time cannot be changed directly</translation>
    </message>
    <message>
        <source>在设置的“办公时间”中拟定，由第二人核对发布</source>
        <translation>Propose it under Settings › Hours; a second person publishes</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>受理</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>新受理</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>导入申请表</source>
        <translation>Import application form</translation>
    </message>
    <message>
        <source>申请表、电子证照 (*.xlsx *.json *.ofd *.pdf)</source>
        <translation>Application forms, e-certificates (*.xlsx *.json *.ofd *.pdf)</translation>
    </message>
    <message>
        <source>导入清单</source>
        <translation>Import list</translation>
    </message>
    <message>
        <source>下载空白申请表</source>
        <translation>Blank application form</translation>
    </message>
    <message>
        <source>用电报装申请表.xlsx</source>
        <translation>用电报装申请表.xlsx</translation>
    </message>
    <message>
        <source>工作簿 (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>申请表、电子证照、清单也可拖到本页（xlsx、csv、json、ofd、pdf）</source>
        <translation>Or drop an xlsx, csv, json, ofd, pdf here</translation>
    </message>
    <message>
        <source>我的草稿</source>
        <translation>My drafts</translation>
    </message>
    <message>
        <source>草稿列表</source>
        <translation>List of drafts</translation>
    </message>
    <message>
        <source>没有未办完的草稿</source>
        <translation>No unfinished drafts</translation>
    </message>
    <message>
        <source>填写过程自动保存，随时可以离开再继续。</source>
        <translation>What you type is kept; leave and go on when you like.</translation>
    </message>
    <message>
        <source>待受理</source>
        <translation>To accept</translation>
    </message>
    <message>
        <source>待受理事项列表</source>
        <translation>List of matters to accept</translation>
    </message>
    <message>
        <source>收件后 5 个工作日内告知，逾期未告知的自收件之日起即为受理</source>
        <translation>Notice is due within 5 working days of receipt, else it counts as accepted from the day of receipt</translation>
    </message>
    <message>
        <source>没有待受理的事项</source>
        <translation>Nothing to accept</translation>
    </message>
    <message>
        <source>收件未受理的事项在这里等候，临期的排在最前。</source>
        <translation>What is received and not accepted waits here, the most urgent first.</translation>
    </message>
    <message>
        <source>需要“{duty}”职责才能收件</source>
        <translation>Needs the duty "{duty}"</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>填到</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>保存时间</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>告知期限</source>
        <translation>Notice due</translation>
    </message>
    <message>
        <source>（未填企业名称）</source>
        <translation>(no enterprise yet)</translation>
    </message>
    <message>
        <source>自 {file}</source>
        <translation>from {file}</translation>
    </message>
    <message>
        <source>删除草稿</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>没有可删除的草稿</source>
        <translation>No draft to delete</translation>
    </message>
    <message>
        <source>删除草稿：{title}</source>
        <translation>Delete draft: {title}</translation>
    </message>
    <message>
        <source>填写的内容不再保留，不能恢复；已立的案件不受影响。</source>
        <translation>What was typed is gone for good; cases opened stay.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>逾期未告知，视为受理</source>
        <translation>late, counts as accepted</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>暂定（放假安排未公布）</source>
        <translation>provisional (holidays not published)</translation>
    </message>
    <message>
        <source>待企业补正</source>
        <translation>waiting for the supplement</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>正在读取申请表 {file}</source>
        <translation>Reading form {file}</translation>
    </message>
    <message>
        <source>申请表填写无误，可以直接立案</source>
        <translation>The form is in order and can be opened as a case</translation>
    </message>
    <message>
        <source>申请表有 {count} 处需要改正，尚未写入任何内容</source>
        <translation>{count} place[s] of the form to be mended; nothing was written</translation>
    </message>
    <message>
        <source>不是可以读取的申请表</source>
        <translation>Not a form that can be read</translation>
    </message>
    <message>
        <source>该文件已导入过，案号 {number}</source>
        <translation>This file was imported before, case {number}</translation>
    </message>
    <message>
        <source>直接立案</source>
        <translation>Open as case</translation>
    </message>
    <message>
        <source>改正后方可立案；可先“打开为草稿”在屏幕上改</source>
        <translation>Only once mended; "open as draft" to mend it on screen</translation>
    </message>
    <message>
        <source>打开为草稿</source>
        <translation>Open as draft</translation>
    </message>
    <message>
        <source>复制问题清单</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>打开该案件</source>
        <translation>Open that case</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>“{file}”不是申请表、电子证照或清单，请拖入 xlsx、json、csv、ofd 或 pdf</source>
        <translation>"{file}" is no application form, e-certificate or list; drop an xlsx, json, csv, ofd or pdf file</translation>
    </message>
    <message>
        <source>另有 {count} 处，复制清单可看全部</source>
        <translation>{count} more; copy the list to see all</translation>
    </message>
    <message>
        <source>项目与地块</source>
        <translation>Project &amp; parcel</translation>
    </message>
    <message>
        <source>需求与路由</source>
        <translation>Demand &amp; route</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>核对并受理</source>
        <translation>Check &amp; accept</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>done</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>running</translation>
    </message>
    <message>
        <source>未填完</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>有错</source>
        <translation>with errors</translation>
    </message>
    <message>
        <source>有错 {count} 处</source>
        <translation>{count} error[s]</translation>
    </message>
    <message>
        <source>还缺：{names}</source>
        <translation>missing: {names}</translation>
    </message>
    <message>
        <source>第 {number} 步 {name}，{state}</source>
        <translation>Step {number}, {name}, {state}</translation>
    </message>
    <message>
        <source>{count} 项路由情形未答</source>
        <translation>{count} route question[s] unanswered</translation>
    </message>
    <message>
        <source>{count} 项材料未填</source>
        <translation>{count} paper[s] open</translation>
    </message>
    <message>
        <source>填写步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>required</translation>
    </message>
    <message>
        <source>草稿 · {at} 自动保存</source>
        <translation>Draft · saved {at}</translation>
    </message>
    <message>
        <source>草稿 · 未保存</source>
        <translation>Draft · not saved</translation>
    </message>
    <message>
        <source>尚未填写</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message>
        <source>没有立案，原因如下</source>
        <translation>No case was opened, for these reasons</translation>
    </message>
    <message>
        <source>草稿没有保存</source>
        <translation>The draft was not saved</translation>
    </message>
    <message>
        <source>填写的内容仍在屏幕上，请勿关闭程序；按“重试”再存一次。故障编号 {number}</source>
        <translation>What you typed is still on screen; do not close the program, press "try again". Fault number {number}</translation>
    </message>
    <message>
        <source>稍后继续</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>粘贴表格</source>
        <translation>Paste table</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>有 {count} 处需要改正，点按直接跳到该处</source>
        <translation>{count} place[s] to mend; click to go there</translation>
    </message>
    <message>
        <source>全部 {count} 处</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>申请表文件“{file}”中有 {count} 处需要改正，点按直接跳到该处</source>
        <translation>{count} place[s] to mend in the form "{file}"; click to go there</translation>
    </message>
    <message>
        <source>删去看不见的字符</source>
        <translation>Delete signs that cannot be seen</translation>
    </message>
    <message>
        <source>核对、提交</source>
        <translation>Check, submit</translation>
    </message>
    <message>
        <source>下一项</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>有、无、不明</source>
        <translation>Yes, no, unknown</translation>
    </message>
    <message>
        <source>立即保存</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>用电地址与地块</source>
        <translation>Address and parcel</translation>
    </message>
    <message>
        <source>办理事项</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>用电需求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>外线路由</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>路由涉及的道路、公路</source>
        <translation>Roads and highways on the route</translation>
    </message>
    <message>
        <source>路由涉及的情形</source>
        <translation>What the route touches</translation>
    </message>
    <message>
        <source>个人信息另行密封保存，不进入办件记录</source>
        <translation>Personal data are sealed apart and do not enter the record</translation>
    </message>
    <message>
        <source>可以同时办理多项，各自计时</source>
        <translation>Several at once, each with its own clock</translation>
    </message>
    <message>
        <source>穿越、沿线、邻近的都要填；没有就留空。不知道的项留空即为不明</source>
        <translation>Enter all it crosses, follows or nears; none stays blank. Blank within a road means unknown</translation>
    </message>
    <message>
        <source>逐项回答 有、无、不明；未答即为不明，不明不会自动免审批</source>
        <translation>Answer each: yes, no, unknown. Open means unknown, and unknown is never exempt</translation>
    </message>
    <message>
        <source>按收到的实物逐项选择；未填与“未核”不是“缺”</source>
        <translation>Choose for each paper what was received; blank and "not checked" are not "missing"</translation>
    </message>
    <message>
        <source>按营业执照全称</source>
        <translation>In full, as on the business licence</translation>
    </message>
    <message>
        <source>18 位，离开时自动核对校验码</source>
        <translation>18 places, checked as you leave the field</translation>
    </message>
    <message>
        <source>如 2609-440112-04-01-100007</source>
        <translation>such as 2609-440112-04-01-100007</translation>
    </message>
    <message>
        <source>可输入后选择</source>
        <translation>type to choose</translation>
    </message>
    <message>
        <source>千伏安，只填数字</source>
        <translation>kVA, figures only</translation>
    </message>
    <message>
        <source>千伏，如 10、20、110</source>
        <translation>kV, such as 10, 20, 110</translation>
    </message>
    <message>
        <source>如 2026-12-15，可留空</source>
        <translation>such as 2026-12-15, or blank</translation>
    </message>
    <message>
        <source>留空为 1 路</source>
        <translation>blank: one</translation>
    </message>
    <message>
        <source>米，可留空</source>
        <translation>metres, or blank</translation>
    </message>
    <message>
        <source>外线由谁投资，可留空</source>
        <translation>who pays for the external works, or blank</translation>
    </message>
    <message>
        <source>留空为现在，或填更早的时间</source>
        <translation>blank: now; or an earlier time</translation>
    </message>
    <message>
        <source>政务服务、工改系统的受理号，可留空</source>
        <translation>number in the government or project system, or blank</translation>
    </message>
    <message>
        <source>可留空</source>
        <translation>may stay blank</translation>
    </message>
    <message>
        <source>尚未取得项目批准文件或不动产权证时，申请由政府部门出具容缺受理函</source>
        <translation>Ask for a waiver letter while project approval or property-right certificate are wanting</translation>
    </message>
    <message>
        <source>向供电企业申请用电，由供电企业受理</source>
        <translation>Apply to the utility for supply; the utility accepts</translation>
    </message>
    <message>
        <source>{limit} 千伏及以下电力接入工程，政府部门两个工作日内审批，或免审批</source>
        <translation>Access works up to {limit} kV: approved within two working days, or exempt</translation>
    </message>
    <message>
        <source>{limit} 千伏以上，按输变电工程核准办理，不适用两日审批</source>
        <translation>Above {limit} kV: verified as transmission works, without the two-day rule</translation>
    </message>
    <message>
        <source>电压为 {kilovolts} 千伏，宜选“{matter}”</source>
        <translation>At {kilovolts} kV "{matter}" fits better</translation>
    </message>
    <message>
        <source>选用</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>（未填）</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>“{given}”（不在选项内）</source>
        <translation>"{given}" (not on offer)</translation>
    </message>
    <message>
        <source>方向键或数字键 1–9 选择</source>
        <translation>Arrows or digits 1–9 choose</translation>
    </message>
    <message>
        <source>选日期</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>与路由的关系</source>
        <translation>Relation to the route</translation>
    </message>
    <message>
        <source>交付年份</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>最近大修</source>
        <translation>Overhauled</translation>
    </message>
    <message>
        <source>如 开创大道</source>
        <translation>such as 开创大道</translation>
    </message>
    <message>
        <source>如 2012</source>
        <translation>such as 2012</translation>
    </message>
    <message>
        <source>年份或从未大修</source>
        <translation>year, or never overhauled</translation>
    </message>
    <message>
        <source>添加道路</source>
        <translation>Add road</translation>
    </message>
    <message>
        <source>移除第 {number} 条道路</source>
        <translation>Remove road {number}</translation>
    </message>
    <message>
        <source>最多 {most} 条道路</source>
        <translation>At most {most} roads</translation>
    </message>
    <message>
        <source>第 {number} 条道路 {name}</source>
        <translation>Road {number} {name}</translation>
    </message>
    <message>
        <source>其余 {count} 项全部为“无”</source>
        <translation>The other {count}: all "no"</translation>
    </message>
    <message>
        <source>表示已逐项核实：未回答的各项路由都不涉及。只填未答的，已答的不变。</source>
        <translation>Says that each was checked and the route touches none of those open. What is answered stays.</translation>
    </message>
    <message>
        <source>各项均已回答</source>
        <translation>All answered</translation>
    </message>
    <message>
        <source>各项材料均已填写</source>
        <translation>All papers entered</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>无</source>
        <translation>No</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>{name} 曾于 {on} 办理（{number}），可带出企业名称、地址等</source>
        <translation>{name} was here on {on} ({number}); name, address and more can be taken over</translation>
    </message>
    <message>
        <source>{name} 曾于 {on} 办理（{number}）</source>
        <translation>{name} was here on {on} ({number})</translation>
    </message>
    <message>
        <source>带出未填的 {count} 项</source>
        <translation>Take over {count}</translation>
    </message>
    <message>
        <source>已带出 {count} 项，请核对</source>
        <translation>{count} taken over, please check</translation>
    </message>
    <message>
        <source>即时判定</source>
        <translation>Verdict now</translation>
    </message>
    <message>
        <source>未选“外线工程审批”，不作免审批判定</source>
        <translation>"External works approval" is not chosen: no verdict on exemption</translation>
    </message>
    <message>
        <source>因：{titles}</source>
        <translation>Because: {titles}</translation>
    </message>
    <message>
        <source>判定还缺 {count} 项事实：</source>
        <translation>The verdict still needs {count} fact[s]:</translation>
    </message>
    <message>
        <source>另有 {count} 项</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>主件，不得容缺</source>
        <translation>main paper, cannot be waived</translation>
    </message>
    <message>
        <source>可容缺，佐证：{supports}</source>
        <translation>can be waived on {supports}</translation>
    </message>
    <message>
        <source>按需提交</source>
        <translation>where needed</translation>
    </message>
    <message>
        <source>其余 {count} 项全部为“已核验”</source>
        <translation>The other {count}: all "verified"</translation>
    </message>
    <message>
        <source>表示已对照原件核验。只填未填的，已填的不变。</source>
        <translation>Says that each was checked against the original. What is entered stays.</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>收件并受理</source>
        <translation>Receive &amp; accept</translation>
    </message>
    <message>
        <source>仅收件</source>
        <translation>Receive only</translation>
    </message>
    <message>
        <source>可由窗口受理的事项立即受理，时钟起算；不能受理的留作待受理并说明原因。</source>
        <translation>Accepts at once what the window may accept, and the clock starts; the others wait, with the reason.</translation>
    </message>
    <message>
        <source>登记收到材料，暂不受理；须在告知期限前受理或一次告知补正。</source>
        <translation>Enters the receipt without accepting; accept or request a supplement within the limit.</translation>
    </message>
    <message>
        <source>办理方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>{start} 受理 · {begins}起算 {days} 个工作日 · 止于 {until} {closing}</source>
        <translation>Accepted {start} · {days} working day[s] from {begins} · until {until} {closing}</translation>
    </message>
    <message>
        <source>次日</source>
        <translation>the next day</translation>
    </message>
    <message>
        <source>当日</source>
        <translation>that day</translation>
    </message>
    <message>
        <source>{came} 已过当日截止或逢休息日，视为 {start}</source>
        <translation>{came} is past the cut-off or no working day: counts as {start}</translation>
    </message>
    <message>
        <source>{start} 收件 · 次日起算 {days} 个工作日内告知 · 止于 {until}</source>
        <translation>Received {start} · notice within {days} working day[s] from the next day · until {until}</translation>
    </message>
    <message>
        <source>{start} 受理 · 次日起算 {days} 个工作日 · 止于 {until}</source>
        <translation>Accepted {start} · {days} working day[s] from the next day · until {until}</translation>
    </message>
    <message>
        <source>{start} 起算，{year} 年放假安排尚未公布，期限暂定</source>
        <translation>Counted from {start}; the holidays of {year} are not published, provisional</translation>
    </message>
    <message>
        <source>免审批：出具备案回执即办结，没有审批时钟</source>
        <translation>Exempt: closed with the filing receipt, no approval clock</translation>
    </message>
    <message>
        <source>输变电工程核准受理须先登记下放（委托）文书，收件后在案件页办理</source>
        <translation>Transmission works need their instrument of delegation first; go on in the case once received</translation>
    </message>
    <message>
        <source>用电报装由供电企业受理，收件后转客户经理</source>
        <translation>Connections are accepted by the utility; they go to the account manager</translation>
    </message>
    <message>
        <source>请留意（不影响提交）</source>
        <translation>Please note (does not stop you)</translation>
    </message>
    <message>
        <source>所缺材料</source>
        <translation>Missing papers</translation>
    </message>
    <message>
        <source>没有标为“缺”的材料</source>
        <translation>No paper marked "missing"</translation>
    </message>
    <message>
        <source>{name}：可容缺，立案后可拟容缺受理函</source>
        <translation>{name}: can be waived by a letter once the case is open</translation>
    </message>
    <message>
        <source>{name}：主件，不得容缺；以函代证须补齐后受理</source>
        <translation>{name}: main paper, cannot be waived; must come first</translation>
    </message>
    <message>
        <source>{name}：不在可容缺目录内</source>
        <translation>{name}: not in the catalogue of papers that can be waived</translation>
    </message>
    <message>
        <source>第 {number} 条</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>有：{yes}；无 {no} 项；不明 {unknown} 项</source>
        <translation>yes: {yes}; no: {no}; unknown: {unknown}</translation>
    </message>
    <message>
        <source>核对无误后按 Ctrl+Enter 提交</source>
        <translation>Check, then submit with Ctrl+Enter</translation>
    </message>
    <message>
        <source>还有 {count} 处需要改正，见上方清单</source>
        <translation>{count} place[s] to mend, see the list above</translation>
    </message>
    <message>
        <source>已填入 {count} 项</source>
        <translation>{count} filled in</translation>
    </message>
    <message>
        <source>未能识别：{lines}</source>
        <translation>Not recognised: {lines}</translation>
    </message>
    <message>
        <source>已有内容、未覆盖：{names}</source>
        <translation>Not overwritten: {names}</translation>
    </message>
    <message>
        <source>剪贴板里没有可识别的表格</source>
        <translation>No table on the clipboard</translation>
    </message>
    <message>
        <source>复制两列（项目、填写）或申请表的两列后再粘贴</source>
        <translation>Copy two columns (item, value) or those of the form first</translation>
    </message>
    <message>
        <source>用粘贴的内容覆盖</source>
        <translation>Overwrite with what was pasted</translation>
    </message>
    <message>
        <source>内容过多，只读了前 2000 行</source>
        <translation>Too much; only the first 2000 rows were read</translation>
    </message>
    <message>
        <source>已收件</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>案件 {number} 已收件</source>
        <translation>Case {number} received</translation>
    </message>
    <message>
        <source>案件 {number} 已收件并受理</source>
        <translation>Case {number} received and accepted</translation>
    </message>
    <message>
        <source>{at} 收件</source>
        <translation>Received {at}</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>再收一件</source>
        <translation>Receive another</translation>
    </message>
    <message>
        <source>拟容缺函</source>
        <translation>Draft letter</translation>
    </message>
    <message>
        <source>没有可容缺的所缺材料，或未申请以函代证</source>
        <translation>No missing paper can be waived, or no letter in lieu was asked for</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>待供电企业受理</source>
        <translation>Utility to accept</translation>
    </message>
    <message>
        <source>未受理：{reasons}</source>
        <translation>Not accepted: {reasons}</translation>
    </message>
    <message>
        <source>收件回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>受理通知书 · {matter}</source>
        <translation>Notice of acceptance · {matter}</translation>
    </message>
    <message>
        <source>查看的回执</source>
        <translation>Receipt to see</translation>
    </message>
    <message>
        <source>收件已撤销，填写的内容已恢复为草稿</source>
        <translation>Undone; what was typed is a draft again</translation>
    </message>
    <message>
        <source>联系人姓名</source>
        <translation>Contact's name</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Contact's telephone</translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>{count} 项情形未答</source>
        <translation type="vanished">{count} circumstance[s] open</translation>
    </message>
    <message>
        <source>还需查明 {count} 项：</source>
        <translation type="vanished">{count} more to find out:</translation>
    </message>
    <message>
        <source>按收到的实物勾选；未填与“未核”不是“缺”</source>
        <translation type="vanished">Tick what came; open and "not checked" are not "missing"</translation>
    </message>
    <message>
        <source>申请表 (*.xlsx *.json)</source>
        <translation type="vanished">Application forms (*.xlsx *.json)</translation>
    </message>
    <message>
        <source>也可以把申请表（xlsx、json）或清单（xlsx、csv）拖到本页</source>
        <translation type="vanished">Forms (xlsx, json) and lists (xlsx, csv) can be dropped on this page too</translation>
    </message>
    <message>
        <source>“{file}”不是申请表或清单，请拖入 xlsx、json 或 csv</source>
        <translation type="vanished">"{file}" is neither form nor list; drop an xlsx, json or csv</translation>
    </message>
</context>
<context>
    <name>lapse</name>
    <message>
        <source>到期待确认</source>
        <translation>Lapses to confirm</translation>
    </message>
    <message>
        <source>全部 {count}</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>到期待确认 {count}</source>
        <translation>Lapses to confirm {count}</translation>
    </message>
    <message>
        <source>即将到期 {count}</source>
        <translation>Due soon {count}</translation>
    </message>
    <message>
        <source>到期函件</source>
        <translation>Letters due</translation>
    </message>
    <message>
        <source>本办公室规定：有一项材料逾期，整份函失效。</source>
        <translation>This office: one paper overdue, and the whole letter lapses.</translation>
    </message>
    <message>
        <source>本办公室规定：以函件的最迟期限为准。</source>
        <translation>This office: the letter's last day counts.</translation>
    </message>
    <message>
        <source>失效须由人确认后才成立；确认前函件仍然有效。到期前 {days} 个工作日起提醒。</source>
        <translation>A lapse holds only once an officer confirms it; until then the letter is in force. Reminders begin {days} working day[s] ahead.</translation>
    </message>
    <message>
        <source>即将到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>已过 {days} 天</source>
        <translation>{days} day[s] past</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>剩 {days} 个工作日</source>
        <translation>{days} working day[s] left</translation>
    </message>
    <message>
        <source>剩 {days} 天（暂定）</source>
        <translation>{days} day[s] (provisional)</translation>
    </message>
    <message>
        <source>到 {in_} / {all}</source>
        <translation>{in_} of {all} came</translation>
    </message>
    <message>
        <source>都未到</source>
        <translation>none came</translation>
    </message>
    <message>
        <source>已到齐，待核验</source>
        <translation>all came, to be verified</translation>
    </message>
    <message>
        <source>到期日 {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>所缺材料与到件</source>
        <translation>Missing papers and what came</translation>
    </message>
    <message>
        <source>应于 {by} 前补齐</source>
        <translation>due by {by}</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>剩 {days} 个工作日：{on}</source>
        <translation>{days} working day[s] left: {on}</translation>
    </message>
    <message>
        <source>今天应提醒企业（剩 {days} 个工作日）</source>
        <translation>The enterprise is to be reminded today ({days} working day[s] left)</translation>
    </message>
    <message>
        <source>放假安排未公布，暂定</source>
        <translation>Holidays not published, provisional</translation>
    </message>
    <message>
        <source>供电企业已采信：失效后请通知供电企业按规定处理</source>
        <translation>The utility relied on it: tell them once it has lapsed</translation>
    </message>
    <message>
        <source>确认失效</source>
        <translation>Confirm lapse</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>登记补齐</source>
        <translation>Enter papers</translation>
    </message>
    <message>
        <source>提醒补齐</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>提醒补齐（{count} 份）</source>
        <translation>Remind ({count})</translation>
    </message>
    <message>
        <source>提醒补齐：{count} 份函</source>
        <translation>Remind: {count} letter[s]</translation>
    </message>
    <message>
        <source>{count} 份现在不能提醒</source>
        <translation>{count} cannot be reminded now</translation>
    </message>
    <message>
        <source>{number}：{why}</source>
        <translation>{number}: {why}</translation>
    </message>
    <message>
        <source>每份各出一张补齐提醒通知，各编一号，记入案件留痕。</source>
        <translation>One numbered reminder for each, recorded in the case.</translation>
    </message>
    <message>
        <source>提醒 {count} 份</source>
        <translation>Remind {count}</translation>
    </message>
    <message>
        <source>提醒其余 {count} 份</source>
        <translation>Remind the other {count}</translation>
    </message>
    <message>
        <source>没有可提醒的函件</source>
        <translation>No letter to remind of</translation>
    </message>
    <message>
        <source>正在提醒 {count} 份</source>
        <translation>Reminding {count}</translation>
    </message>
    <message>
        <source>打开函件</source>
        <translation>Open letter</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>选一份函，在这里看所缺材料与可办的事</source>
        <translation>Choose a letter to see its missing papers and what can be done</translation>
    </message>
    <message>
        <source>没有到期待确认的函件</source>
        <translation>No lapse to confirm</translation>
    </message>
    <message>
        <source>{days} 个工作日内也没有要到期的。</source>
        <translation>None falls due within {days} working day[s] either.</translation>
    </message>
    <message>
        <source>回函件台账</source>
        <translation>Back to the register</translation>
    </message>
    <message>
        <source>这一类没有函件</source>
        <translation>No letters of this kind</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>待确认 {due} 份 · 即将到期 {upcoming} 份</source>
        <translation>{due} to confirm · {upcoming} due soon</translation>
    </message>
</context>
<context>
    <name>letter_acts</name>
    <message>
        <source>其他办理</source>
        <translation>Other acts</translation>
    </message>
    <message>
        <source>退回修改</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>用印</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>供电企业受理</source>
        <translation>Utility accepts</translation>
    </message>
    <message>
        <source>提醒企业</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>确认失效</source>
        <translation>Confirm lapse</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>补齐确认函</source>
        <translation>Clearance letter</translation>
    </message>
    <message>
        <source>登记承诺书</source>
        <translation>Enter commitment</translation>
    </message>
    <message>
        <source>去核实</source>
        <translation>Go and check</translation>
    </message>
    <message>
        <source>到案件</source>
        <translation>To the case</translation>
    </message>
    <message>
        <source>到材料</source>
        <translation>To the papers</translation>
    </message>
    <message>
        <source>去补佐证</source>
        <translation>Add supporting paper</translation>
    </message>
    <message>
        <source>去改</source>
        <translation>Go and mend</translation>
    </message>
    <message>
        <source>{check}，{mend}</source>
        <translation>{check}, {mend}</translation>
    </message>
    <message>
        <source>放弃未送核稿的修改</source>
        <translation>Drop changes not handed in</translation>
    </message>
    <message>
        <source>已放弃未送核稿的修改</source>
        <translation>Changes not handed in were dropped</translation>
    </message>
    <message>
        <source>草稿没有存上，请按 Ctrl+S 再试</source>
        <translation>The draft was not kept; press Ctrl+S again</translation>
    </message>
    <message>
        <source>已签发，文号 {number}</source>
        <translation>Signed, number {number}</translation>
    </message>
    <message>
        <source>核发部门</source>
        <translation>Issuing organ</translation>
    </message>
    <message>
        <source>已送核稿</source>
        <translation>Handed in for checking</translation>
    </message>
    <message>
        <source>退回待改</source>
        <translation>Returned to be revised</translation>
    </message>
    <message>
        <source>送核稿</source>
        <translation>Hand in for checking</translation>
    </message>
    <message>
        <source>改后送核稿</source>
        <translation>Hand in again</translation>
    </message>
    <message>
        <source>核稿通过</source>
        <translation>Check passed</translation>
    </message>
    <message>
        <source>会签</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>登记送达</source>
        <translation>Enter service</translation>
    </message>
    <message>
        <source>登记供电企业受理</source>
        <translation>Enter utility's acceptance</translation>
    </message>
    <message>
        <source>没有需要您办理的步骤</source>
        <translation>No step waits for you</translation>
    </message>
    <message>
        <source>下一步“{act}”由{names}办理。</source>
        <translation>Next step, {act}: {names}.</translation>
    </message>
    <message>
        <source>退回起草人</source>
        <translation>Return to drafter</translation>
    </message>
    <message>
        <source>签发这份函</source>
        <translation>Sign this letter</translation>
    </message>
    <message>
        <source>签发后取文号、生成正式 PDF，不能再改，只能延期、撤回或作废。</source>
        <translation>Signing takes a number and makes the official PDF; it cannot be changed after, only extended, revoked or voided.</translation>
    </message>
    <message>
        <source>核稿后进入会签，起草人不能再改。</source>
        <translation>Once checked it is countersigned; the drafter can no longer change it.</translation>
    </message>
    <message>
        <source>确认本局核实的事实属实，请写明依据文件。</source>
        <translation>Confirm that what our bureau vouches for is true, and name the document relied on.</translation>
    </message>
    <message>
        <source>核实依据文件</source>
        <translation>Document relied on</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Why returned</translation>
    </message>
    <message>
        <source>如：核查意见的文号、会议纪要</source>
        <translation>such as the number of the opinion, the minutes</translation>
    </message>
    <message>
        <source>如：不动产权证书的补齐期限不对</source>
        <translation>such as: the day for the property certificate is wrong</translation>
    </message>
    <message>
        <source>请填写“{field}”</source>
        <translation>Enter "{field}"</translation>
    </message>
</context>
<context>
    <name>letter_form</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>拟容缺受理函</source>
        <translation>Draft waiver letter</translation>
    </message>
    <message>
        <source>容缺受理函</source>
        <translation>Waiver letter</translation>
    </message>
    <message>
        <source>草稿 · {at} 自动保存</source>
        <translation>Draft · saved {at}</translation>
    </message>
    <message>
        <source>草稿 · 有未保存的修改</source>
        <translation>Draft · not saved</translation>
    </message>
    <message>
        <source>新草稿 · 未改动</source>
        <translation>New draft · unchanged</translation>
    </message>
    <message>
        <source>受文单位</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>发函机关</source>
        <translation>Issuing organ</translation>
    </message>
    <message>
        <source>容缺材料</source>
        <translation>Papers waived</translation>
    </message>
    <message>
        <source>固定日期</source>
        <translation>Fix a day</translation>
    </message>
    <message>
        <source>最迟期限固定后填写</source>
        <translation>Fix the last day first</translation>
    </message>
    <message>
        <source>最迟期限</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Letter no.</translation>
    </message>
    <message>
        <source>{series}　签发后编号</source>
        <translation>{series}　numbered on signing</translation>
    </message>
    <message>
        <source>标题分行</source>
        <translation>Title lines</translation>
    </message>
    <message>
        <source>按词意提议</source>
        <translation>as proposed</translation>
    </message>
    <message>
        <source>已移动</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>恢复提议</source>
        <translation>Propose again</translation>
    </message>
    <message>
        <source>标题第{line}行：{text}</source>
        <translation>Title line {line}: {text}</translation>
    </message>
    <message>
        <source>第{line}行的末字移到下一行</source>
        <translation>Move the last sign of line {line} down</translation>
    </message>
    <message>
        <source>下一行的首字移到第{line}行</source>
        <translation>Move the first sign of the next line up to line {line}</translation>
    </message>
    <message>
        <source>再移一字就拆开编号、标点或超出一行</source>
        <translation>One more would split a number or mark, or leave the line</translation>
    </message>
    <message>
        <source>补齐期限</source>
        <translation>Supplement by</translation>
    </message>
    <message>
        <source>佐证（至少一项）</source>
        <translation>Supported by (at least one)</translation>
    </message>
    <message>
        <source>办理进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>如：已缴纳出让金，正在办理登记</source>
        <translation>such as 已缴纳出让金，正在办理登记</translation>
    </message>
    <message>
        <source>由{bureau}核实</source>
        <translation>Vouched for by {bureau}</translation>
    </message>
    <message>
        <source>签发前检查</source>
        <translation>Checks before signing</translation>
    </message>
    <message>
        <source>{passed} / {all} 通过</source>
        <translation>{passed} / {all} passed</translation>
    </message>
    <message>
        <source>签发前还有 {count} 项检查未通过，见“签发前检查”</source>
        <translation>{count} check[s] still to pass before signing, see "Checks before signing"</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>not passed</translation>
    </message>
    <message>
        <source>待定</source>
        <translation>open</translation>
    </message>
    <message>
        <source>实时预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>第 {page} / {pages} 页 · 与最终 PDF 一致</source>
        <translation>Page {page} / {pages} · as the final PDF</translation>
    </message>
    <message>
        <source>存档件</source>
        <translation>Kept file</translation>
    </message>
    <message>
        <source>第 {page} / {pages} 页 · 与存档的 PDF 一致</source>
        <translation>Page {page} / {pages} · as the PDF that is kept</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Typesetting…</translation>
    </message>
    <message>
        <source>固定最迟期限</source>
        <translation>Fix the last day</translation>
    </message>
    <message>
        <source>勾选容缺材料后，这里显示最终 PDF</source>
        <translation>Tick the papers to be waived to see the final PDF</translation>
    </message>
    <message>
        <source>适合页宽</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>适合整页</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>存草稿</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>函稿被退回：{reason}</source>
        <translation>Draft returned: {reason}</translation>
    </message>
</context>
<context>
    <name>letter_page</name>
    <message>
        <source>以函代证申请已受理</source>
        <translation>Application for a letter in lieu accepted</translation>
    </message>
    <message>
        <source>在本区审批权限内，或有有效下放文书</source>
        <translation>Within the district's competence, or under a valid delegation</translation>
    </message>
    <message>
        <source>主件齐全</source>
        <translation>Main papers complete</translation>
    </message>
    <message>
        <source>容缺材料均在目录内，佐证齐备</source>
        <translation>Waived papers are in the catalogue, with supporting papers</translation>
    </message>
    <message>
        <source>企业承诺书已签署</source>
        <translation>Enterprise's commitment signed</translation>
    </message>
    <message>
        <source>信用、权属等容缺条件已核实</source>
        <translation>Credit, title and other waiver conditions checked</translation>
    </message>
    <message>
        <source>核实单位均已会签</source>
        <translation>Countersigned by all who vouch</translation>
    </message>
    <message>
        <source>起草、核稿、签发人员分离</source>
        <translation>Drafter, checker and signatory are different persons</translation>
    </message>
    <message>
        <source>期限在今天以后</source>
        <translation>Last day lies ahead</translation>
    </message>
    <message>
        <source>每个字都能印出</source>
        <translation>Every sign can be printed</translation>
    </message>
    <message>
        <source>已齐，无需容缺</source>
        <translation>Complete, no waiver needed</translation>
    </message>
    <message>
        <source>按规则可容缺</source>
        <translation>Can be waived by the rules</translation>
    </message>
    <message>
        <source>本办公室不容缺</source>
        <translation>Not waived by this office</translation>
    </message>
    <message>
        <source>草拟</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>核稿</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>会签</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>签发编号</source>
        <translation>Sign &amp; number</translation>
    </message>
    <message>
        <source>用印</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>{prefix}〔{year}〕</source>
        <translation>{prefix}〔{year}〕</translation>
    </message>
    <message>
        <source>另有 {count} 项，逐项见“签发前检查”。</source>
        <translation>{count} more, see "Checks before signing".</translation>
    </message>
    <message>
        <source>（待定）</source>
        <translation>(open)</translation>
    </message>
    <message>
        <source>正在办理</source>
        <translation>正在办理</translation>
    </message>
    <message>
        <source>线上或者窗口提交</source>
        <translation>线上或者窗口提交</translation>
    </message>
    <message>
        <source>由他人核稿、签发</source>
        <translation>To be checked and signed by others</translation>
    </message>
    <message>
        <source>勾选容缺材料后，这里显示最终 PDF</source>
        <translation>Tick the papers to be waived to see the final PDF</translation>
    </message>
    <message>
        <source>默认 {days} 日，可固定为具体日期</source>
        <translation>{days} days by default; a day can be fixed</translation>
    </message>
    <message>
        <source>默认 {days} 日至 {until}，超出已公布的工作日历（暂定）：请固定具体日期</source>
        <translation>{days} days by default, to {until}: beyond the published calendar (provisional), please fix a day</translation>
    </message>
    <message>
        <source>{year} 年放假安排尚未公布：这一天是否上班、还剩几个工作日为暂定，公布后核对；函上照印此日期</source>
        <translation>The holidays of {year} are not published yet: whether this day is worked and how many working days are left is provisional, check once they are; the letter prints this date</translation>
    </message>
    <message>
        <source>这一天不上班（{why}），窗口收不到补交的材料：可改为前一个工作日</source>
        <translation>Nobody works on this day ({why}), no window can take papers: consider the working day before</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>经办</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>现状</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>最迟期限</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>供电企业受理</source>
        <translation>Utility accepted</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation>{count} cop[y|ies]</translation>
    </message>
    <message>
        <source>{until}（原 {was}，已延期）</source>
        <translation>{until} (was {was}, extended)</translation>
    </message>
    <message>
        <source>签收人信息已依法删除</source>
        <translation>The recipient's data were erased by law</translation>
    </message>
    <message>
        <source>{count} 人</source>
        <translation>{count} officer[s]</translation>
    </message>
    <message>
        <source>、</source>
        <translation type="vanished">, </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>发文机关名称</source>
        <translation>name of the issuing organ</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>title</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>number</translation>
    </message>
    <message>
        <source>密级和紧急程度</source>
        <translation>secrecy and urgency</translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation>addressee</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>body</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>enclosure</translation>
    </message>
    <message>
        <source>附注</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>抄送</source>
        <translation>copied to</translation>
    </message>
    <message>
        <source>印章</source>
        <translation>seal</translation>
    </message>
    <message>
        <source>签收栏</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>核验说明</source>
        <translation>how to verify</translation>
    </message>
    <message>
        <source>第{}段</source>
        <translation>paragraph {}</translation>
    </message>
    <message>
        <source>表格第{}行</source>
        <translation>table row {}</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>table head</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>“{sign}”（U+{part2}，位于{part3}）</source>
        <translation>"{sign}" (U+{part2}, in {part3})</translation>
    </message>
    <message>
        <source>字库缺字，无法出具：{told}。请更换写法，或者请管理员补充字库。</source>
        <translation>Cannot be issued, signs missing in the fonts: {told}. Write it another way, or ask the administrator to add a font.</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>仿宋 FangSong</translation>
    </message>
    <message>
        <source>仿宋（扩展字库）</source>
        <translation>仿宋 FangSong (extended)</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>楷体 Kai</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>黑体 Hei</translation>
    </message>
    <message>
        <source>标宋</source>
        <translation>标宋 BiaoSong</translation>
    </message>
    <message>
        <source>西文衬线体</source>
        <translation>a Western serif</translation>
    </message>
    <message>
        <source>“{sign}”（U+{part2}，{part3}）用{part4}</source>
        <translation>"{sign}" (U+{part2}, {part3}) in {part4}</translation>
    </message>
    <message>
        <source>；另有 {more} 字</source>
        <translation>; {more} more</translation>
    </message>
</context>
<context>
    <name>list_page</name>
    <message>
        <source>导入清单</source>
        <translation>Import list</translation>
    </message>
    <message>
        <source>选择或拖入清单</source>
        <translation>Choose or drop a list</translation>
    </message>
    <message>
        <source>其他系统导出的 .xlsx 或 .csv，一行一件，按外部编号识别；先预览，再导入。同一份清单可以重复导入，不会重复立案。已办结的历史案件按案号识别，由联席办主任导入。</source>
        <translation>An .xlsx or .csv of another system, one case a row, known by outside number; preview first, then import. The same list may be imported again, no case is opened twice. Closed former cases go by case number and are imported by the head of the office.</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>写出清单模板</source>
        <translation>Write a template</translation>
    </message>
    <message>
        <source>清单 (*.xlsx *.csv *.tsv *.txt *.json)</source>
        <translation>Lists (*.xlsx *.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>外部清单.xlsx</source>
        <translation>外部清单.xlsx</translation>
    </message>
    <message>
        <source>松开即导入这份清单</source>
        <translation>Let go to import this list</translation>
    </message>
    <message>
        <source>一次只导入一份清单</source>
        <translation>One list at a time</translation>
    </message>
    <message>
        <source>列对应</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>{file} · {rows} 行</source>
        <translation>{file} · {rows} row[s]</translation>
    </message>
    <message>
        <source>工作表“{sheet}”</source>
        <translation>sheet "{sheet}"</translation>
    </message>
    <message>
        <source>左边是本程序的项目，右边选清单里的列。带 * 的必须有；没有的列留空，即为不明，不作推断。</source>
        <translation>Left what the program knows, right the list's column. * must be there; blank means unknown and is not guessed.</translation>
    </message>
    <message>
        <source>（没有）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>清单没有这一列</source>
        <translation>The list does not have it</translation>
    </message>
    <message>
        <source>该列前几行为空</source>
        <translation>The first rows of it are blank</translation>
    </message>
    <message>
        <source>第 {place} 列（无列名）</source>
        <translation>Column {place} (no name)</translation>
    </message>
    <message>
        <source>全部行的事项</source>
        <translation>Matter of all rows</translation>
    </message>
    <message>
        <source>按清单的事项列</source>
        <translation>By the list's column</translation>
    </message>
    <message>
        <source>没有收件时间的，以导入时间为收件时间</source>
        <translation>Without a time of receipt, the time of import counts</translation>
    </message>
    <message>
        <source>列对应会记住，下次表头相同的清单不必再选。</source>
        <translation>The columns are remembered for lists with the same head.</translation>
    </message>
    <message>
        <source>换一份清单</source>
        <translation>Another list</translation>
    </message>
    <message>
        <source>改列对应</source>
        <translation>Change columns</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>编号 / 事项</source>
        <translation>Number / matter</translation>
    </message>
    <message>
        <source>企业 / 项目</source>
        <translation>Enterprise / project</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>可办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>已有</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>有错</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>按办理情况筛选</source>
        <translation>Filter by what is done</translation>
    </message>
    <message>
        <source>清单各行</source>
        <translation>Rows of the list</translation>
    </message>
    <message>
        <source>无外部编号</source>
        <translation>no outside number</translation>
    </message>
    <message>
        <source>未填写企业名称</source>
        <translation>no enterprise</translation>
    </message>
    <message>
        <source>第{row}行</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>另有 {count} 条</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>该行的原因</source>
        <translation>Reasons of this row</translation>
    </message>
    <message>
        <source>该行没有问题</source>
        <translation>Nothing wrong with this row</translation>
    </message>
    <message>
        <source>导入 {count} 行</source>
        <translation>Import {count} row[s]</translation>
    </message>
    <message>
        <source>导入正确的 {count} 行</source>
        <translation>Import the {count} good row[s]</translation>
    </message>
    <message>
        <source>没有可办的行</source>
        <translation>No row to import</translation>
    </message>
    <message>
        <source>写出有错的行</source>
        <translation>Write bad rows</translation>
    </message>
    <message>
        <source>没有有错的行</source>
        <translation>No bad rows</translation>
    </message>
    <message>
        <source>{stem}-有错的行.xlsx</source>
        <translation>{stem}-有错的行.xlsx</translation>
    </message>
    <message>
        <source>已写出 {count} 行到 {file}，改正后可再次导入</source>
        <translation>{count} row[s] written to {file}; mend them and import again</translation>
    </message>
    <message>
        <source>已写出 {file}</source>
        <translation>{file} written</translation>
    </message>
    <message>
        <source>没有写出 {file}：{why}</source>
        <translation>{file} was not written: {why}</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>该行没有案件</source>
        <translation>This row has no case</translation>
    </message>
    <message>
        <source>再导入一份</source>
        <translation>Another one</translation>
    </message>
    <message>
        <source>读取清单</source>
        <translation>Reading the list</translation>
    </message>
    <message>
        <source>核对清单</source>
        <translation>Checking the list</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已办与未导入</source>
        <translation>Done and not imported</translation>
    </message>
    <message>
        <source>已办 · {deed}</source>
        <translation>Done · {deed}</translation>
    </message>
    <message>
        <source>已导入 {done} 行</source>
        <translation>{done} row[s] imported</translation>
    </message>
    <message>
        <source>已有 {same} 行未动</source>
        <translation>{same} row[s] known, untouched</translation>
    </message>
    <message>
        <source>有错 {wrong} 行未办</source>
        <translation>{wrong} row[s] with errors left</translation>
    </message>
    <message>
        <source>已停止，{left} 行未导入；再次导入同一份清单即可接着办</source>
        <translation>Stopped, {left} row[s] not imported; import the same list again to go on</translation>
    </message>
    <message>
        <source>没有这样的行</source>
        <translation>No such rows</translation>
    </message>
    <message>
        <source>共有 {count} 行，被筛选挡住了。</source>
        <translation>There are {count} row[s] that the filter keeps out.</translation>
    </message>
    <message>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>这份清单不能导入</source>
        <translation>This list cannot be imported</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>外部编号 / 事项</source>
        <translation type="vanished">Outside no. / matter</translation>
    </message>
    <message>
        <source>其他系统导出的 .xlsx 或 .csv，一行一件，按外部编号识别；先预览，再导入。同一份清单可以重复导入，不会重复立案。</source>
        <translation type="vanished">An .xlsx or .csv of another system, one case a row, known by outside number; preview first, then import. The same list may be imported again, no case is opened twice.</translation>
    </message>
    <message>
        <source>清单 (*.xlsx *.csv *.tsv *.txt)</source>
        <translation type="vanished">Lists (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>以下各项属于坐在这台电脑前的人员本人，不需要管理员，除语言外立即生效。</source>
        <translation>These belong to whoever sits at this computer, need no administrator, and hold at once but for the language.</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>as the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>疏密</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>舒适</source>
        <translation>roomy</translation>
    </message>
    <message>
        <source>紧凑</source>
        <translation>compact</translation>
    </message>
    <message>
        <source>动态效果</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>减少</source>
        <translation>less</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>语言 Language</source>
        <translation>语言 Language</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>紧凑时工作台和台账一行一件，同样高度多看约六成。</source>
        <translation>Compact: one case a row on workbench and register, some 60 % more at the same height.</translation>
    </message>
    <message>
        <source>减少后，菜单不渐现、进度条不滚动、光标不闪烁。</source>
        <translation>Less: menus do not fade, bars do not roll, the caret does not blink.</translation>
    </message>
    <message>
        <source>重新打开程序后换用 From the next start on；函件、台账、导出的文件始终是中文。</source>
        <translation>From the next start on; letters, registers and exported files are always in Chinese.</translation>
    </message>
    <message>
        <source>也可以按 Ctrl+= 放大，Ctrl+- 缩小，Ctrl+0 还原。</source>
        <translation>Or Ctrl+= larger, Ctrl+- smaller, Ctrl+0 reset.</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Font size</translation>
    </message>
    <message>
        <source>示例：黄埔启明半导体设备有限公司　剩 2 小时 58 分</source>
        <translation>Sample: 黄埔启明半导体设备有限公司　2 h 58 min left</translation>
    </message>
    <message>
        <source>每日汇总时间</source>
        <translation>Digests at</translation>
    </message>
    <message>
        <source>到时在窗口里报一次未读通知；多个时间用空格分开，留空则不报。</source>
        <translation>Unread notifications are summed up then; several times with blanks between, none for never.</translation>
    </message>
    <message>
        <source>每日汇总时间：“{text}”里有不是时间的内容。按 08:45 的样子填写，用空格分开。</source>
        <translation>Digests at: "{text}" holds what is no time. Write 08:45, with blanks between.</translation>
    </message>
    <message>
        <source>窗口不在眼前时，也用系统通知提醒超时、即将到期、待我签发和冲突</source>
        <translation>When the window is out of sight, use the system's notifications for what is overdue, due, to be signed, or in conflict</translation>
    </message>
    <message>
        <source>本机的桌面没有系统通知区</source>
        <translation>This desktop has no notification area</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>快速备注</source>
        <translation>Quick note</translation>
    </message>
    <message>
        <source>备注内容</source>
        <translation>Text of the note</translation>
    </message>
    <message>
        <source>写给同事看的话；输入 @ 和姓名或拼音首字母，可以提到某人</source>
        <translation>For colleagues to read; type @ and a name or pinyin initials to mention somebody</translation>
    </message>
    <message>
        <source>记入备注</source>
        <translation>Enter note</translation>
    </message>
    <message>
        <source>先打开或选中一件案件，再按 Ctrl+M 写备注</source>
        <translation>Open or select a case first, then press Ctrl+M for a note</translation>
    </message>
    <message>
        <source>还没有写内容</source>
        <translation>Nothing written yet</translation>
    </message>
    <message>
        <source>可以提到的同事</source>
        <translation>Colleagues you can mention</translation>
    </message>
    <message>
        <source>第二个窗口</source>
        <translation>Second window</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>容缺受理函</source>
        <translation>Waiver letter (容缺受理函)</translation>
    </message>
    <message>
        <source>容缺受理承诺书</source>
        <translation>Waiver commitment (容缺受理承诺书)</translation>
    </message>
    <message>
        <source>容缺材料清单及补齐时限表</source>
        <translation>List of waived papers (容缺材料清单)</translation>
    </message>
    <message>
        <source>容缺受理告知书</source>
        <translation>Notice of waiver (容缺受理告知书)</translation>
    </message>
    <message>
        <source>补齐提醒通知</source>
        <translation>Reminder (补齐提醒通知)</translation>
    </message>
    <message>
        <source>延长办理期限告知书</source>
        <translation>Notice of extension (延长办理期限告知书)</translation>
    </message>
    <message>
        <source>送达回证</source>
        <translation>Proof of service (送达回证)</translation>
    </message>
    <message>
        <source>免审批告知承诺书</source>
        <translation>Exemption commitment (免审批告知承诺书)</translation>
    </message>
    <message>
        <source>补正材料通知书</source>
        <translation>Request for supplement (补正材料通知书)</translation>
    </message>
    <message>
        <source>受理通知书</source>
        <translation>Notice of acceptance (受理通知书)</translation>
    </message>
    <message>
        <source>免审批告知（备案）回执</source>
        <translation>Filing receipt (免审批告知（备案）回执)</translation>
    </message>
    <message>
        <source>特别程序告知书</source>
        <translation>Notice of special procedure (特别程序告知书)</translation>
    </message>
    <message>
        <source>补齐确认函</source>
        <translation>Clearance letter (补齐确认函)</translation>
    </message>
    <message>
        <source>失效告知函</source>
        <translation>Notice of lapse (失效告知函)</translation>
    </message>
    <message>
        <source>督办单</source>
        <translation>Oversight order (督办单)</translation>
    </message>
    <message>
        <source>延期函</source>
        <translation>Letter of extension (延期函)</translation>
    </message>
    <message>
        <source>撤回函</source>
        <translation>Letter of revocation (撤回函)</translation>
    </message>
    <message>
        <source>不予受理决定书</source>
        <translation>Refusal to accept (不予受理决定书)</translation>
    </message>
    <message>
        <source>准予行政许可决定书</source>
        <translation>Grant (准予行政许可决定书)</translation>
    </message>
    <message>
        <source>不予行政许可决定书</source>
        <translation>Refusal (不予行政许可决定书)</translation>
    </message>
    <message>
        <source>要求说明通知书</source>
        <translation>Request to explain (要求说明通知书)</translation>
    </message>
    <message>
        <source>收件回执</source>
        <translation>Receipt (收件回执)</translation>
    </message>
</context>
<context>
    <name>oversight</name>
    <message>
        <source>监督看板</source>
        <translation>Oversight</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>上月</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>近 12 周</source>
        <translation>12 weeks</translation>
    </message>
    <message>
        <source>近 12 个月</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>统计时段</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>全部部门</source>
        <translation>All bureaus</translation>
    </message>
    <message>
        <source>{since} 至 {until} · 数据截至 {at}</source>
        <translation>{since} to {until} · data as of {at}</translation>
    </message>
    <message>
        <source>正在核算 {left} 件，数字会继续变</source>
        <translation>Reckoning {left} case[s] more, figures still change</translation>
    </message>
    <message>
        <source>监督看板只给负责监督的人员看</source>
        <translation>Oversight is for supervisors only</translation>
    </message>
    <message>
        <source>还没有可以统计的案件</source>
        <translation>No cases to count yet</translation>
    </message>
    <message>
        <source>受理第一件后，这里显示各部门的在办、用时与超时。</source>
        <translation>Once a case is accepted, each bureau's open steps, times and overdue steps stand here.</translation>
    </message>
    <message>
        <source>去受理</source>
        <translation>Go to intake</translation>
    </message>
    <message>
        <source>两日办结率</source>
        <translation>Closed in two days</translation>
    </message>
    <message>
        <source>按时 {in_time} · 超时 {missed}</source>
        <translation>in time {in_time} · late {missed}</translation>
    </message>
    <message>
        <source>在办已超时</source>
        <translation>Open and overdue</translation>
    </message>
    <message>
        <source>待办 {waiting} · 今日 {today}</source>
        <translation>open {waiting} · today {today}</translation>
    </message>
    <message>
        <source>平均接电</source>
        <translation>Mean to energise</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{count} 件 · 目标 {aim} 天</source>
        <translation>{count} case[s] · aim {aim} days</translation>
    </message>
    <message>
        <source>免审批占比</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>{exempt} 件 / {judged} 件</source>
        <translation>{exempt} of {judged} cases</translation>
    </message>
    <message>
        <source>容缺补齐率</source>
        <translation>Waivers completed</translation>
    </message>
    <message>
        <source>补齐 {redeemed} · 未补 {unredeemed}</source>
        <translation>completed {redeemed} · not {unredeemed}</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>按时办结</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>超时办结</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>按时率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>用时中位</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>九成不超过</source>
        <translation>90 % within</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>未回复</source>
        <translation>Open orders</translation>
    </message>
    <message>
        <source>按作出意见的部门统计，一件案件可有几个部门的步骤。</source>
        <translation>By the bureau that gives the opinion; a case may have steps of several.</translation>
    </message>
    <message>
        <source>现在等该部门作出意见的步骤：事项已受理、未免审批、时钟没有暂停。</source>
        <translation>Steps that wait for the bureau now: accepted, not exempt, clock running.</translation>
    </message>
    <message>
        <source>待办中，办结期限已过的步骤。期限当日不算超时。</source>
        <translation>Open steps past their due day. The due day itself is not late.</translation>
    </message>
    <message>
        <source>待办中，今天是办结期限的步骤。</source>
        <translation>Open steps due today.</translation>
    </message>
    <message>
        <source>因特别程序停止计时的步骤。</source>
        <translation>Steps whose clock stands for a special procedure.</translation>
    </message>
    <message>
        <source>时段内作出意见、作出之日不晚于办结期限的步骤。</source>
        <translation>Opinions given in the period, on or before the due day.</translation>
    </message>
    <message>
        <source>时段内作出意见、作出之日晚于办结期限的步骤。</source>
        <translation>Opinions given in the period, after the due day.</translation>
    </message>
    <message>
        <source>按时办结 ÷（按时办结＋超时办结）。以作出时间为准，不以录入时间为准。</source>
        <translation>In time ÷ (in time + late), by when it was given, not entered.</translation>
    </message>
    <message>
        <source>从受理到作出意见的办公时间，一半的步骤不超过它。只计工作日的办公时间。</source>
        <translation>Office time from acceptance to opinion that half of the steps stay within; working days only.</translation>
    </message>
    <message>
        <source>从受理到作出意见的办公时间，九成的步骤不超过它。</source>
        <translation>Office time from acceptance to opinion that nine in ten steps stay within.</translation>
    </message>
    <message>
        <source>时段内对该部门发出的督办单。</source>
        <translation>Oversight orders sent to the bureau in the period.</translation>
    </message>
    <message>
        <source>至今没有回复的督办单，不论何时发出。</source>
        <translation>Oversight orders not answered to this day, whenever sent.</translation>
    </message>
    <message>
        <source>时段内接通的用电报装，从受理次日到接通之日的工作日，取平均。</source>
        <translation>Connections energised in the period: working days from the day after acceptance, on average.</translation>
    </message>
    <message>
        <source>时段内判定的外线工程中，结论为免审批的。以人工认定为准。</source>
        <translation>External works judged in the period that are exempt; what was settled by hand counts.</translation>
    </message>
    <message>
        <source>时段内结束的容缺受理函中，补齐的 ÷（补齐＋失效＋撤销）。</source>
        <translation>Waiver letters ended in the period: completed ÷ (completed + lapsed + revoked).</translation>
    </message>
    <message>
        <source>在办案件现在等谁：有部门要办的算政府，其次供电，再次企业。</source>
        <translation>Whom open cases wait for: bureaus first, then the utility, then the enterprise.</translation>
    </message>
    <message>
        <source>时段内办结的案件，各方各用了多少办公时间；停钟的时间单列。</source>
        <translation>Office time each party took in cases closed in the period; stopped time apart.</translation>
    </message>
    <message>
        <source>今后五个工作日内到期的待办步骤。</source>
        <translation>Open steps due within five working days.</translation>
    </message>
    <message>
        <source>有材料未补齐、今后五个工作日内到补齐期限的函件。</source>
        <translation>Letters with papers missing that are due within five working days.</translation>
    </message>
    <message>
        <source>有材料未补齐、补齐期限已过、还没有确认失效的函件。</source>
        <translation>Letters with papers missing, past due, lapse not confirmed.</translation>
    </message>
    <message>
        <source>发出后没有回复的督办单，最早的在前。</source>
        <translation>Oversight orders not answered, the oldest first.</translation>
    </message>
    <message>
        <source>政府部门</source>
        <translation>Bureaus</translation>
    </message>
    <message>
        <source>供电企业</source>
        <translation>Utility</translation>
    </message>
    <message>
        <source>申请企业</source>
        <translation>Applicants</translation>
    </message>
    <message>
        <source>停钟</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>在办案件等谁办</source>
        <translation>Open cases wait for</translation>
    </message>
    <message>
        <source>已办结案件的用时</source>
        <translation>Time in closed cases</translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation>{count} case[s]</translation>
    </message>
    <message>
        <source>今后五个工作日到期</source>
        <translation>Due in five working days</translation>
    </message>
    <message>
        <source>容缺函</source>
        <translation>Waiver letters</translation>
    </message>
    <message>
        <source>五个工作日内到期</source>
        <translation>due in five working days</translation>
    </message>
    <message>
        <source>已过期待确认</source>
        <translation>past due, to confirm</translation>
    </message>
    <message>
        <source>时段内签发</source>
        <translation>issued in the period</translation>
    </message>
    <message>
        <source>到期待确认</source>
        <translation>Lapses to confirm</translation>
    </message>
    <message>
        <source>督办未回复</source>
        <translation>Orders not answered</translation>
    </message>
    <message>
        <source>没有待回复的督办单</source>
        <translation>No order waits for an answer</translation>
    </message>
    <message>
        <source>{enterprise}，{bureau}，{number}，{on} 发出</source>
        <translation>{enterprise}, {bureau}, {number}, sent {on}</translation>
    </message>
    <message>
        <source>{count} 项</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{name}：{value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{bureau}，{column} {value}</source>
        <translation>{bureau}, {column} {value}</translation>
    </message>
    <message>
        <source>查看这些案件</source>
        <translation>See these cases</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>due</translation>
    </message>
    <message>
        <source>时钟暂停</source>
        <translation>clock stopped</translation>
    </message>
    <message>
        <source>等{party}办</source>
        <translation>wait for {party}</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>判定免审批</source>
        <translation>judged exempt</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>judged</translation>
    </message>
    <message>
        <source>接通</source>
        <translation>energised</translation>
    </message>
    <message>
        <source>签发容缺函</source>
        <translation>letter issued</translation>
    </message>
    <message>
        <source>容缺函将到期</source>
        <translation>letter due soon</translation>
    </message>
    <message>
        <source>容缺函过期待确认</source>
        <translation>letter past due</translation>
    </message>
    <message>
        <source>{since} 至 {until}</source>
        <translation>{since} to {until}</translation>
    </message>
    <message>
        <source>至 {until}</source>
        <translation>to {until}</translation>
    </message>
    <message>
        <source>不再按“{figure}”筛选</source>
        <translation>No longer filtered by "{figure}"</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出监督看板</source>
        <translation>Export oversight</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>正在导出监督看板</source>
        <translation>Exporting oversight</translation>
    </message>
    <message>
        <source>已导出 {count} 行到 {file}</source>
        <translation>{count} row[s] exported to {file}</translation>
    </message>
    <message>
        <source>没有写出 {file}：{why}</source>
        <translation>{file} was not written: {why}</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>正在排印监督看板</source>
        <translation>Typesetting oversight</translation>
    </message>
    <message>
        <source>查看案件</source>
        <translation>See cases</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>打开监督看板</source>
        <translation>Open oversight</translation>
    </message>
    <message>
        <source>监督看板 {since} 至 {until}.xlsx</source>
        <translation type="vanished">监督看板 {since} 至 {until}.xlsx</translation>
    </message>
    <message>
        <source>监督看板 {until}.pdf</source>
        <translation type="vanished">监督看板 {until}.pdf</translation>
    </message>
    <message>
        <source>{office}监督看板</source>
        <translation type="vanished">{office}监督看板</translation>
    </message>
    <message>
        <source>统计时段 {since} 至 {until}，{on} 制</source>
        <translation type="vanished">统计时段 {since} 至 {until}，{on} 制</translation>
    </message>
    <message>
        <source>类别</source>
        <translation type="vanished">类别</translation>
    </message>
    <message>
        <source>指标</source>
        <translation type="vanished">指标</translation>
    </message>
    <message>
        <source>数值</source>
        <translation type="vanished">数值</translation>
    </message>
    <message>
        <source>单位</source>
        <translation type="vanished">单位</translation>
    </message>
    <message>
        <source>口径</source>
        <translation type="vanished">口径</translation>
    </message>
    <message>
        <source>全办</source>
        <translation type="vanished">Whole office</translation>
    </message>
    <message>
        <source>各方</source>
        <translation type="vanished">Parties</translation>
    </message>
    <message>
        <source>项</source>
        <translation type="vanished">items</translation>
    </message>
    <message>
        <source>件</source>
        <translation type="vanished">cases</translation>
    </message>
    <message>
        <source>份</source>
        <translation type="vanished">letters</translation>
    </message>
    <message>
        <source>办公分钟</source>
        <translation type="vanished">office minutes</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation type="vanished">working days</translation>
    </message>
    <message>
        <source>单</source>
        <translation type="vanished">orders</translation>
    </message>
    <message>
        <source>不详</source>
        <translation type="vanished">unknown</translation>
    </message>
</context>
<context>
    <name>paper_keeping</name>
    <message>
        <source>用印与送达</source>
        <translation>Seal &amp; service</translation>
    </message>
    <message>
        <source>用印</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>还没有用印</source>
        <translation>Not sealed yet</translation>
    </message>
    <message>
        <source>还没有送达</source>
        <translation>Not served yet</translation>
    </message>
    <message>
        <source>留存盖章扫描件</source>
        <translation>Keep stamped scan</translation>
    </message>
    <message>
        <source>补加时间戳</source>
        <translation>Add timestamp</translation>
    </message>
    <message>
        <source>登记送达</source>
        <translation>Enter service</translation>
    </message>
    <message>
        <source>待用印</source>
        <translation>To seal</translation>
    </message>
    <message>
        <source>待送达</source>
        <translation>To serve</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>送达后生成送达回证，可打印由签收人签名。</source>
        <translation>Service makes the proof of service, to be printed and signed.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>是文件夹</source>
        <translation>It is a folder</translation>
    </message>
    <message>
        <source>打开文件夹，选择其中的文件</source>
        <translation>Open the folder and choose files in it</translation>
    </message>
    <message>
        <source>是空文件</source>
        <translation>It is empty</translation>
    </message>
    <message>
        <source>重新扫描</source>
        <translation>Scan it again</translation>
    </message>
    <message>
        <source>不是本机上的文件</source>
        <translation>It is no file of this computer</translation>
    </message>
    <message>
        <source>先保存到本机</source>
        <translation>Save it here first</translation>
    </message>
    <message>
        <source>不是 PDF、JPG、PNG 或 TIFF（按内容判断，与扩展名无关）</source>
        <translation>It is no PDF, JPG, PNG or TIFF (by content, not by name)</translation>
    </message>
    <message>
        <source>另存为 PDF 后加入</source>
        <translation>Save it as PDF first</translation>
    </message>
    <message>
        <source>图片不完整，结尾缺失</source>
        <translation>The picture is incomplete, its end is missing</translation>
    </message>
    <message>
        <source>重新扫描或重新复制</source>
        <translation>Scan or copy it again</translation>
    </message>
    <message>
        <source>文件已损坏，无法显示</source>
        <translation>The file is damaged and cannot be shown</translation>
    </message>
    <message>
        <source>重新扫描，或用阅读器另存一份</source>
        <translation>Scan it again, or save it anew from a reader</translation>
    </message>
    <message>
        <source>PDF 需要密码才能打开</source>
        <translation>The PDF needs a password</translation>
    </message>
    <message>
        <source>取消密码后另存一份</source>
        <translation>Save it without a password</translation>
    </message>
    <message>
        <source>PDF 没有页面</source>
        <translation>The PDF has no pages</translation>
    </message>
    <message>
        <source>图片超过{most}百万像素</source>
        <translation>The picture has more than {most} megapixels</translation>
    </message>
    <message>
        <source>降低分辨率重新扫描</source>
        <translation>Scan it at a lower resolution</translation>
    </message>
    <message>
        <source>扫描件已依法删除</source>
        <translation>The scan was erased by law</translation>
    </message>
    <message>
        <source>查看纸质原件</source>
        <translation>Look at the original</translation>
    </message>
    <message>
        <source>该扫描件已归类或已移除</source>
        <translation>This scan is sorted or removed already</translation>
    </message>
    <message>
        <source>刷新后查看</source>
        <translation>Refresh and look</translation>
    </message>
    <message>
        <source>办理意见</source>
        <translation>Give opinion</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>要求说明</source>
        <translation>Ask to explain</translation>
    </message>
    <message>
        <source>拟函</source>
        <translation>Draft letter</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>全部办理</source>
        <translation>All acts</translation>
    </message>
    <message>
        <source>材料页</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>登记材料</source>
        <translation>Enter paper</translation>
    </message>
    <message>
        <source>核验材料</source>
        <translation>Verify paper</translation>
    </message>
    <message>
        <source>退回材料</source>
        <translation>Return paper</translation>
    </message>
    <message>
        <source>标记材料</source>
        <translation>Mark paper</translation>
    </message>
    <message>
        <source>添加扫描件</source>
        <translation>Add scan</translation>
    </message>
    <message>
        <source>粘贴扫描件</source>
        <translation>Paste scans</translation>
    </message>
    <message>
        <source>放大查看扫描件</source>
        <translation>See scan full size</translation>
    </message>
    <message>
        <source>扫描件翻页</source>
        <translation>Turn pages</translation>
    </message>
    <message>
        <source>缩放扫描件</source>
        <translation>Zoom the scan</translation>
    </message>
    <message>
        <source>适合页宽或整页</source>
        <translation>Fit width or page</translation>
    </message>
    <message>
        <source>旋转扫描件</source>
        <translation>Rotate the scan</translation>
    </message>
    <message>
        <source>材料清单</source>
        <translation>List of papers</translation>
    </message>
    <message>
        <source>{count} 份扫描件</source>
        <translation>{count} scan[s]</translation>
    </message>
    <message>
        <source>无扫描件</source>
        <translation>no scans</translation>
    </message>
    <message>
        <source>{on} 更新</source>
        <translation>updated {on}</translation>
    </message>
    <message>
        <source>{on} 前补齐</source>
        <translation>due by {on}</translation>
    </message>
    <message>
        <source>编号 {number}</source>
        <translation>no. {number}</translation>
    </message>
    <message>
        <source>备注：{remark}</source>
        <translation>note: {remark}</translation>
    </message>
    <message>
        <source>待归类</source>
        <translation>To be sorted</translation>
    </message>
    <message>
        <source>没有从文件名认出材料。选择材料归入，或拖到下面的材料行。</source>
        <translation>Not recognised by its name. Choose a paper, or drag it to a row below.</translation>
    </message>
    <message>
        <source>待归类的扫描件 {name}</source>
        <translation>Scan to be sorted: {name}</translation>
    </message>
    <message>
        <source>未命名扫描件</source>
        <translation>Scan without a name</translation>
    </message>
    <message>
        <source>选择材料</source>
        <translation>Choose paper</translation>
    </message>
    <message>
        <source>归入</source>
        <translation>Sort in</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>See</translation>
    </message>
    <message>
        <source>文件可拖到材料行，拖到空白处按文件名归类；Ctrl+V 粘贴</source>
        <translation>Drop files on a paper's row, or beside to sort by name; Ctrl+V pastes</translation>
    </message>
    <message>
        <source>松开即加入“{name}”</source>
        <translation>Let go to add to "{name}"</translation>
    </message>
    <message>
        <source>松开后按文件名归类</source>
        <translation>Let go to sort by name</translation>
    </message>
    <message>
        <source>选择一项材料，在这里查看扫描件</source>
        <translation>Choose a paper to see its scans</translation>
    </message>
    <message>
        <source>没有扫描件，请查看纸质原件</source>
        <translation>No scans; look at the original</translation>
    </message>
    <message>
        <source>看过纸质原件后登记，办理意见时记为已查看。</source>
        <translation>Enter it once you saw the original; it then counts as seen.</translation>
    </message>
    <message>
        <source>已查看纸质原件</source>
        <translation>Original seen</translation>
    </message>
    <message>
        <source>无法显示：{reason}</source>
        <translation>Cannot be shown: {reason}</translation>
    </message>
    <message>
        <source>扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;所有文件 (*)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>pasted</translation>
    </message>
    <message>
        <source>剪贴板里没有文件或图片</source>
        <translation>No file or picture on the clipboard</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>核验</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>收到补正材料</source>
        <translation>Supplement received</translation>
    </message>
    <message>
        <source>登记“{name}”</source>
        <translation>Enter "{name}"</translation>
    </message>
    <message>
        <source>核验“{name}”</source>
        <translation>Verify "{name}"</translation>
    </message>
    <message>
        <source>退回“{name}”</source>
        <translation>Return "{name}"</translation>
    </message>
    <message>
        <source>标记“{name}”</source>
        <translation>Mark "{name}"</translation>
    </message>
    <message>
        <source>登记后为待核验；原已核验的须重新核验。</source>
        <translation>Then to be verified; one verified before is to be verified again.</translation>
    </message>
    <message>
        <source>容缺函等待的最后一项材料核验后，函即补齐办结。</source>
        <translation>Once the last paper a waiver letter waits for is verified, the letter is closed.</translation>
    </message>
    <message>
        <source>请一次写明全部不符合之处。</source>
        <translation>Say all that is wrong at once.</translation>
    </message>
    <message>
        <source>主件标记为不涉及须写明理由。</source>
        <translation>A reason is required to mark a main paper as not concerned.</translation>
    </message>
    <message>
        <source>备注（可不填）</source>
        <translation>Note (may stay blank)</translation>
    </message>
    <message>
        <source>不符合之处</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>编号（可不填）</source>
        <translation>Number (may stay blank)</translation>
    </message>
    <message>
        <source>提交日期</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>标记为</source>
        <translation>Mark as</translation>
    </message>
    <message>
        <source>收到时间</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>不涉及</source>
        <translation>Not concerned</translation>
    </message>
    <message>
        <source>请写明不符合之处</source>
        <translation>Say what is wrong</translation>
    </message>
    <message>
        <source>主件标记为不涉及，请在备注写明理由</source>
        <translation>A main paper marked as not concerned needs a reason in the note</translation>
    </message>
    <message>
        <source>补正通知 {number}，{by} 前补正：{papers}</source>
        <translation>Supplement requested ({number}), due by {by}: {papers}</translation>
    </message>
    <message>
        <source>{matter}：补正材料已全部收到</source>
        <translation>{matter}: supplement complete</translation>
    </message>
    <message>
        <source>收到之日为新的收件日，重新起算告知期限。</source>
        <translation>That day is the new day of receipt; the notice limit counts anew.</translation>
    </message>
    <message>
        <source>请填写时间，如 17:30</source>
        <translation>Enter a time, such as 17:30</translation>
    </message>
    <message>
        <source>没有加入扫描件</source>
        <translation>No scan was added</translation>
    </message>
    <message>
        <source>正在存入扫描件</source>
        <translation>Keeping scans</translation>
    </message>
    <message>
        <source>已加入 {count} 份扫描件</source>
        <translation>{count} scan[s] added</translation>
    </message>
    <message>
        <source>已加入 {count} 份，{waiting} 份待归类</source>
        <translation>{count} added, {waiting} to be sorted</translation>
    </message>
    <message>
        <source>{waiting} 份待归类</source>
        <translation>{waiting} to be sorted</translation>
    </message>
    <message>
        <source>{name}：内容相同的扫描件已在“{place}”，没有重复加入</source>
        <translation>{name}: the same scan is in "{place}" already, not added again</translation>
    </message>
    <message>
        <source>有 {count} 个文件没有加入</source>
        <translation>{count} file[s] not added</translation>
    </message>
    <message>
        <source>{name}：{why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>有 {count} 个文件已经加入过</source>
        <translation>{count} file[s] were added before</translation>
    </message>
    <message>
        <source>已停止，存好的扫描件在待归类</source>
        <translation>Stopped; scans kept so far are to be sorted</translation>
    </message>
    <message>
        <source>已移除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>移除“{name}”</source>
        <translation>Remove "{name}"</translation>
    </message>
    <message>
        <source>移除后不能恢复，需要时重新加入。</source>
        <translation>It cannot be brought back; add it again if needed.</translation>
    </message>
    <message>
        <source>扫描件 {number}/{count}</source>
        <translation>Scan {number}/{count}</translation>
    </message>
    <message>
        <source>{name} · 扫描件</source>
        <translation>{name} · scan</translation>
    </message>
    <message>
        <source>第 {page} / {pages} 页</source>
        <translation>Page {page} / {pages}</translation>
    </message>
    <message>
        <source>扫描件第 {page} 页，共 {pages} 页</source>
        <translation>Scan, page {page} of {pages}</translation>
    </message>
    <message>
        <source>上一份扫描件</source>
        <translation>Previous scan</translation>
    </message>
    <message>
        <source>下一份扫描件</source>
        <translation>Next scan</translation>
    </message>
    <message>
        <source>上一页（PgUp）</source>
        <translation>Previous page (PgUp)</translation>
    </message>
    <message>
        <source>下一页（PgDn）</source>
        <translation>Next page (PgDn)</translation>
    </message>
    <message>
        <source>放大（+）</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>缩小（-）</source>
        <translation>Smaller (-)</translation>
    </message>
    <message>
        <source>适合页宽（0）</source>
        <translation>Fit width (0)</translation>
    </message>
    <message>
        <source>适合整页（0）</source>
        <translation>Fit page (0)</translation>
    </message>
    <message>
        <source>放大查看（Enter）</source>
        <translation>Full size (Enter)</translation>
    </message>
    <message>
        <source>另存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>另存扫描件</source>
        <translation>Save scan</translation>
    </message>
    <message>
        <source>扫描件 (*{suffix})</source>
        <translation>Scan (*{suffix})</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Late entry</translation>
    </message>
    <message>
        <source>补录纸质意见</source>
        <translation>Enter a paper opinion</translation>
    </message>
    <message>
        <source>补录 · 待复核</source>
        <translation>Late entry · to be reviewed</translation>
    </message>
    <message>
        <source>补录 · {name}已复核</source>
        <translation>Late entry · reviewed by {name}</translation>
    </message>
    <message>
        <source>意见已在纸面作出、事后录入的，在此补录；由第二人复核。</source>
        <translation>Opinions given on paper and entered later go here; a second person reviews them.</translation>
    </message>
    <message>
        <source>{count} 件待复核</source>
        <translation>{count} to be reviewed</translation>
    </message>
    <message>
        <source>补录：{bureau}的纸质意见</source>
        <translation>Late entry: paper opinion of {bureau}</translation>
    </message>
    <message>
        <source>是否超时按作出时间判断；补录由第二人复核后方可作出决定。</source>
        <translation>Whether it was late goes by when it was given; it is decided only after the review.</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>作出时间（纸面所载）</source>
        <translation>Given at (as on paper)</translation>
    </message>
    <message>
        <source>补录原因</source>
        <translation>Why entered late</translation>
    </message>
    <message>
        <source>原件扫描</source>
        <translation>Scan of the original</translation>
    </message>
    <message>
        <source>意见内容（可不填）</source>
        <translation>Text (may stay blank)</translation>
    </message>
    <message>
        <source>不同意的理由</source>
        <translation>Why rejected</translation>
    </message>
    <message>
        <source>为何没有当时录入</source>
        <translation>Why it was not entered then</translation>
    </message>
    <message>
        <source>选择扫描件</source>
        <translation>Choose scan</translation>
    </message>
    <message>
        <source>或把扫描件拖到这里</source>
        <translation>or drop it here</translation>
    </message>
    <message>
        <source>请填写作出时间，时刻如 17:30</source>
        <translation>Enter when it was given, with a time such as 17:30</translation>
    </message>
    <message>
        <source>请写明补录原因</source>
        <translation>Say why it is entered late</translation>
    </message>
    <message>
        <source>请附原件扫描</source>
        <translation>Add a scan of the original</translation>
    </message>
    <message>
        <source>不同意须写明理由</source>
        <translation>A rejection needs its reason</translation>
    </message>
    <message>
        <source>请选择意见</source>
        <translation>Choose an opinion</translation>
    </message>
    <message>
        <source>只能附一份扫描件，给了 {count} 份；多页合为一个 PDF 或 TIFF</source>
        <translation>One scan only, {count} given; put pages into one PDF or TIFF</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>approve</translation>
    </message>
    <message>
        <source>作出 {decided} · 录入 {entered}</source>
        <translation>Given {decided} · entered {entered}</translation>
    </message>
    <message>
        <source>{officer} 补录</source>
        <translation>entered by {officer}</translation>
    </message>
    <message>
        <source>原因：{why}</source>
        <translation>Reason: {why}</translation>
    </message>
    <message>
        <source>查看原件</source>
        <translation>See original</translation>
    </message>
    <message>
        <source>复核确认</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>请先查看原件扫描</source>
        <translation>See the scan of the original first</translation>
    </message>
    <message>
        <source>{bureau}纸质意见</source>
        <translation>Paper opinion of {bureau}</translation>
    </message>
    <message>
        <source>脚本</source>
        <translation>scripts</translation>
    </message>
    <message>
        <source>启动程序的动作</source>
        <translation>acts that start programs</translation>
    </message>
    <message>
        <source>向外发送数据的动作</source>
        <translation>acts that send data out</translation>
    </message>
    <message>
        <source>打开其他文件的动作</source>
        <translation>acts that open other files</translation>
    </message>
    <message>
        <source>内嵌文件</source>
        <translation>embedded files</translation>
    </message>
    <message>
        <source>动态表单（XFA）</source>
        <translation>a dynamic form (XFA)</translation>
    </message>
    <message>
        <source>音视频或三维内容</source>
        <translation>sound, film or 3D</translation>
    </message>
    <message>
        <source>过多内容，未能全部检查</source>
        <translation>too much to check all of it</translation>
    </message>
    <message>
        <source>含{what}</source>
        <translation>holds {what}</translation>
    </message>
    <message>
        <source>含活动内容</source>
        <translation>Active content</translation>
    </message>
    <message>
        <source>这里只显示页面图像，没有运行其中的内容。另存后请勿直接打开，先向来件人核实。</source>
        <translation>Only pictures of the pages are shown here; nothing in it ran. Do not open a saved copy before asking the sender.</translation>
    </message>
    <message>
        <source>旋转（*）</source>
        <translation type="vanished">Rotate (*)</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>登录口令</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>口令只在本机核对；连得上办公室时同时登录办公服务器。</source>
        <translation>The password is checked on this computer; where the office is in reach you are signed in to its server too.</translation>
    </message>
    <message>
        <source>办公服务器口令</source>
        <translation>Password of the office server</translation>
    </message>
    <message>
        <source>本机的口令没有错，但办公服务器不认。请输入办公服务器的口令，登录一次即可续期。</source>
        <translation>The password is right here, but the office server does not take it. Enter the server's password once to renew.</translation>
    </message>
    <message>
        <source>设定口令</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>一次性口令只能用来设定您本人的口令。口令只有您知道，管理员也查不到。</source>
        <translation>A one-time code only serves to set your own password. You alone know it; no administrator can look it up.</translation>
    </message>
    <message>
        <source>正式办公须有口令：设定后，本机数据即以它加密，以后凭口令打开。口令丢失无法找回；有办公服务器的，可以重新加入后再同步。</source>
        <translation>Real work needs a password: once set, the data here are encrypted with it and opened by it. A lost one cannot be found; with an office server one can join anew and sync.</translation>
    </message>
    <message>
        <source>请输入您在办公服务器的口令。核对后，本机数据即以它加密，以后登录与打开数据用同一个口令。</source>
        <translation>Enter your password of the office server. Once checked, the data here are encrypted with it, and it serves for both.</translation>
    </message>
    <message>
        <source>不设服务器的办公室没有地方核对口令，请当面确认是系统管理员本人。设定后，本机数据即以它加密，设定一事留痕；其他人员凭系统管理员在本机发的一次性口令登录。</source>
        <translation>Without a server nothing here can check a password: make sure in person that this is the administrator. It then encrypts this computer's data, and setting it is logged; others sign in by a one-time password the administrator gives at this computer.</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>新口令</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>现在的口令</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>至少 {least} 个字符，可用一句话；不含本人编号和姓名；不是重复或连续的字符。</source>
        <translation>At least {least} signs, a sentence will do; without your id and name; no repeating or counting.</translation>
    </message>
    <message>
        <source>可以使用，请再输一次</source>
        <translation>It will do, please type it again</translation>
    </message>
    <message>
        <source>两次一致</source>
        <translation>Both are the same</translation>
    </message>
    <message>
        <source>两次输入的不一致</source>
        <translation>The two differ</translation>
    </message>
    <message>
        <source>进入</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>设定并进入</source>
        <translation>Set and go on</translation>
    </message>
    <message>
        <source>改口令</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>换一个人</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>正在加密本机数据</source>
        <translation>Encrypting the data</translation>
    </message>
    <message>
        <source>记录与附件逐一加密并核对；中途停下，数据仍是完整的。</source>
        <translation>Entries and files are encrypted one by one and compared; if it stops the data are still whole.</translation>
    </message>
    <message>
        <source>请输入口令</source>
        <translation>Enter the password</translation>
    </message>
    <message>
        <source>本机数据已加密</source>
        <translation>The data are encrypted</translation>
    </message>
    <message>
        <source>选择您的姓名，用本人口令打开。</source>
        <translation>Choose your name and open them with your password.</translation>
    </message>
    <message>
        <source>这个办公室还没有口令，请登录并设定</source>
        <translation>This office has no passwords yet; sign in and set yours</translation>
    </message>
    <message>
        <source>这个办公室还没有口令，请系统管理员（{people}）先登录并设定</source>
        <translation>This office has no password yet: its administrator ({people}) signs in first and sets one</translation>
    </message>
    <message>
        <source>请用口令登录</source>
        <translation>Please sign in with your password</translation>
    </message>
    <message>
        <source>窗口已锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>{name}自 {since} 起在办。草稿都在，正在进行的工作照常继续。</source>
        <translation>{name}, here since {since}. Drafts are kept, work goes on.</translation>
    </message>
    <message>
        <source>锁定期间没有询问文件：{title}</source>
        <translation>No file was asked for while locked: {title}</translation>
    </message>
    <message>
        <source>什么也没有写出、读入，请再办一次。</source>
        <translation>Nothing was written or read; do it again.</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>换人</source>
        <translation>Change officer</translation>
    </message>
    <message>
        <source>锁定窗口</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>本次登录</source>
        <translation>This session</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>登录于</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>离线许可至</source>
        <translation>Offline permit until</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>修改口令</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>办公服务器上的口令一并修改；连不上时，两处都不改。</source>
        <translation>The one on the office server is changed too; without a connection neither is.</translation>
    </message>
    <message>
        <source>口令已修改</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>{until}（到期前连一次办公室即续）</source>
        <translation>{until} (renewed by going on line before)</translation>
    </message>
    <message>
        <source>谁能打开本机数据</source>
        <translation>Who can open the data</translation>
    </message>
    <message>
        <source>每人凭本人口令打开。许可到期须连一次办公室；一次性口令只显示一次。</source>
        <translation>Each with their own password. When the permit ends one has to go on line once; a one-time code is shown once.</translation>
    </message>
    <message>
        <source>{bureau} · 许可至 {until}</source>
        <translation>{bureau} · permit until {until}</translation>
    </message>
    <message>
        <source>{bureau} · 本机没有口令</source>
        <translation>{bureau} · no password here</translation>
    </message>
    <message>
        <source>未设本人口令</source>
        <translation>no own password yet</translation>
    </message>
    <message>
        <source>锁至 {until}</source>
        <translation>locked until {until}</translation>
    </message>
    <message>
        <source>发一次性口令</source>
        <translation>One-time code</translation>
    </message>
    <message>
        <source>重发一次性口令</source>
        <translation>New one-time code</translation>
    </message>
    <message>
        <source>停用登录</source>
        <translation>Stop sign-in</translation>
    </message>
    <message>
        <source>停用{name}在本机的登录？</source>
        <translation>Stop the sign-in of {name} on this computer?</translation>
    </message>
    <message>
        <source>已签名的记录照常保留和上报。已抄走本机数据又知道口令的人，仍能打开抄走的那份。</source>
        <translation>Entries signed stay and are reported. Whoever has copied the data and knows the password can still open that copy.</translation>
    </message>
    <message>
        <source>{name}的一次性口令</source>
        <translation>One-time code of {name}</translation>
    </message>
    <message>
        <source>只显示这一次，请当面告知；{name}首次登录时须改成自己的口令。</source>
        <translation>Shown only this once; tell it in person. {name} changes it to an own password on first sign-in.</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>本机数据没有加密：演示办公室选择姓名即可登录。</source>
        <translation>The data are not encrypted: in a demonstration office one signs in by choosing a name.</translation>
    </message>
    <message>
        <source>共用记录的终端</source>
        <translation>Desks sharing the record</translation>
    </message>
    <message>
        <source>最近同步 {at}</source>
        <translation>last sync {at}</translation>
    </message>
    <message>
        <source>有未上报</source>
        <translation>some unreported</translation>
    </message>
    <message>
        <source>增加、停用人员，发登记码，吊销遗失的设备，都在“人员与设备”办理。从不联网的设备，由服务器管理员执行下面的命令登记。</source>
        <translation>Officers are added and put out, codes given and lost devices revoked under "Devices". A device that is never online is enrolled by the server's administrator with the command below.</translation>
    </message>
    <message>
        <source>要服务器管理员办理的事</source>
        <translation>For the server's administrator</translation>
    </message>
    <message>
        <source>登记从不联网的设备</source>
        <translation>Enrol a device never on line</translation>
    </message>
    <message>
        <source>joint-office server device enrol 文件 --label 名称</source>
        <translation>joint-office server device enrol 文件 --label 名称</translation>
    </message>
    <message>
        <source>复制命令</source>
        <translation>Copy command</translation>
    </message>
    <message>
        <source>没有办公服务器，本机就是整个办公室。</source>
        <translation>Without an office server this computer is the whole office.</translation>
    </message>
    <message>
        <source>本人的口令在左下角姓名处修改</source>
        <translation>Your own password is changed at your name, bottom left</translation>
    </message>
    <message>
        <source>不能停用本人的登录，请另一名管理员办理</source>
        <translation>You cannot stop your own sign-in; another administrator has to</translation>
    </message>
    <message>
        <source>系统管理员不看案件内容</source>
        <translation>Administrators do not see cases</translation>
    </message>
    <message>
        <source>您的职责只有系统管理。需要办理或查阅案件的，请另加相应职责；审计人员可以查阅全部。</source>
        <translation>Your only duty is administration. To work on cases or look at them further duties are needed; auditors may see all.</translation>
    </message>
    <message>
        <source>已经结束</source>
        <translation>has ended</translation>
    </message>
    <message>
        <source>今天到期，明天起不再代理</source>
        <translation>ends today, not in force from tomorrow on</translation>
    </message>
    <message>
        <source>{name}（代{principal}）</source>
        <translation>{name} (for {principal})</translation>
    </message>
    <message>
        <source>代理</source>
        <translation>Standing in</translation>
    </message>
    <message>
        <source>同一单位的人员之间，按日期代行职责；记录写明“代某某”。代理人所办视为两人所办：起草、核稿、签发仍须不同的人。签发人可登记本人的代理，其他由系统管理员登记；系统管理与审计不能代理。</source>
        <translation>Within a bureau, for a time; entries say for whom. What a stand-in does counts for both: drafting, checking and signing still take different persons. A signatory enters their own stand-in, an administrator the others; administration and audit cannot be stood in for.</translation>
    </message>
    <message>
        <source>{delegate} 代 {officer}</source>
        <translation>{delegate} for {officer}</translation>
    </message>
    <message>
        <source>{since} 至 {until}</source>
        <translation>{since} to {until}</translation>
    </message>
    <message>
        <source>没有代理</source>
        <translation>Nobody stands in</translation>
    </message>
    <message>
        <source>提前结束</source>
        <translation>End early</translation>
    </message>
    <message>
        <source>登记代理</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>谁的职责</source>
        <translation>Whose duties</translation>
    </message>
    <message>
        <source>由谁代理</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>自</source>
        <translation>from</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>停用遗失的设备、在服务器上增加、停用人员或重设口令，由服务器管理员办理：选一项，把命令复制给其执行。</source>
        <translation type="vanished">Stopping a lost device, adding or stopping officers and resetting passwords on the server is its administrator's: choose one and copy the command for them.</translation>
    </message>
    <message>
        <source>增加人员</source>
        <translation type="vanished">Add officer</translation>
    </message>
    <message>
        <source>停用人员 {name}</source>
        <translation type="vanished">Stop officer {name}</translation>
    </message>
    <message>
        <source>恢复人员 {name}</source>
        <translation type="vanished">Bring {name} back</translation>
    </message>
    <message>
        <source>重设 {name} 的服务器口令</source>
        <translation type="vanished">Reset server password of {name}</translation>
    </message>
    <message>
        <source>停用设备 {label}</source>
        <translation type="vanished">Stop device {label}</translation>
    </message>
    <message>
        <source>joint-office server officer add 编号 --name 姓名 --bureau 单位 --duty 职责 --scope {scope}</source>
        <translation type="vanished">joint-office server officer add 编号 --name 姓名 --bureau 单位 --duty 职责 --scope {scope}</translation>
    </message>
    <message>
        <source>停用遗失的设备、在服务器上增加人员或重设口令，须由数据库管理员办理：joint-office server device revoke、server officer add|password。</source>
        <translation type="vanished">To stop a lost device, add officers or reset passwords on the server is the database administrator's: joint-office server device revoke, server officer add|password.</translation>
    </message>
    <message>
        <source>同一单位的人员之间，按日期代行职责；记录写明“代某某”。起草、核稿、签发仍须不同的人；系统管理与审计不能代理。</source>
        <translation type="vanished">Within a bureau, for a time; entries say for whom. Drafting, checking and signing still take different persons; administration and audit cannot be stood in for.</translation>
    </message>
</context>
<context>
    <name>people_kept</name>
    <message>
        <source>人员与设备</source>
        <translation>People and devices</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>设备</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>最近办过的</source>
        <translation>Done lately</translation>
    </message>
    <message>
        <source>姓名 / 编号</source>
        <translation>Name / id</translation>
    </message>
    <message>
        <source>单位 / 职责</source>
        <translation>Bureau / duties</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>最近联网</source>
        <translation>Last online</translation>
    </message>
    <message>
        <source>设备 / 使用人</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>新增人员</source>
        <translation>Add officer</translation>
    </message>
    <message>
        <source>发登记码</source>
        <translation>Give code</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>重设口令</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Put out</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>吊销设备</source>
        <translation>Revoke device</translation>
    </message>
    <message>
        <source>恢复设备</source>
        <translation>Let device in</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>登录服务器</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>新设备须凭一次性登记码加入</source>
        <translation>New devices need a one-time code</translation>
    </message>
    <message>
        <source>不勾选时，有口令的人员在任何电脑上都能加入；已加入的设备不受影响。</source>
        <translation>Unticked, an officer with a password can join on any computer; devices that have joined are not concerned.</translation>
    </message>
    <message>
        <source>先在表中选一人</source>
        <translation>Choose an officer in the table first</translation>
    </message>
    <message>
        <source>先在表中选一台设备</source>
        <translation>Choose a device in the table first</translation>
    </message>
    <message>
        <source>还没有人员</source>
        <translation>No officers yet</translation>
    </message>
    <message>
        <source>还没有设备</source>
        <translation>No devices yet</translation>
    </message>
    <message>
        <source>人员用登记码登记第一台设备后，列在这里。</source>
        <translation>A device is listed here once an officer has enrolled it with a code.</translation>
    </message>
    <message>
        <source>还没有办过</source>
        <translation>Nothing done yet</translation>
    </message>
    <message>
        <source>在办公服务器上生效，每一步都留痕。本机的口令在“登录与代理”。</source>
        <translation>Takes effect at the office's server; every step is recorded. This desk's passwords are under "Sign-in and standing in".</translation>
    </message>
    <message>
        <source>不设服务器的办公室没有登录口令，不用登记码：新增的人员立即可办，设备凭其第一份携带文件登记。能打开汇集点目录的人都能以任何人的编号加入，加入列在“最近办过的”：请逐条核对，不认得的立即吊销。</source>
        <translation>An office without a server has no login passwords and no codes: an added officer works at once, a device is enrolled by its first carried file. Whoever can open the hub's folder can join under anybody's id; each joining is listed under Done lately: check each, and revoke what you do not know.</translation>
    </message>
    <message>
        <source>本机就是整个办公室</source>
        <translation>This desk is the whole office</translation>
    </message>
    <message>
        <source>没有办公服务器，也没有别的设备。人员在“人员与职责”里管理，本机的口令在“登录与代理”。</source>
        <translation>There is no server and no other device. Officers are kept under "Officers", this desk's passwords under "Sign-in and standing in".</translation>
    </message>
    <message>
        <source>未连上办公服务器（{why}）：以下为本机上次收到的情况，连上并登录后才能办理。</source>
        <translation>The office's server was not reached ({why}): below is what this desk last heard; acts need a connection and a sign-in.</translation>
    </message>
    <message>
        <source>尚未登录办公服务器：以下为本机上次收到的情况，登录后才能办理。</source>
        <translation>Not signed in at the office's server: below is what this desk last heard; acts need a sign-in.</translation>
    </message>
    <message>
        <source>正在向办公服务器查询…</source>
        <translation>Asking the office's server…</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Put out</translation>
    </message>
    <message>
        <source>待登记</source>
        <translation>To enrol</translation>
    </message>
    <message>
        <source>登记码已失效</source>
        <translation>Code is over</translation>
    </message>
    <message>
        <source>登记码至 {at}</source>
        <translation>Code until {at}</translation>
    </message>
    <message>
        <source>另有登记码至 {at}</source>
        <translation>+ code until {at}</translation>
    </message>
    <message>
        <source>尚未联网</source>
        <translation>Never online</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Well</translation>
    </message>
    <message>
        <source>已吊销</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>数据被复制</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>已换新身份</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>{by}：{why}</source>
        <translation>{by}: {why}</translation>
    </message>
    <message>
        <source>现为 {label}</source>
        <translation>Now {label}</translation>
    </message>
    <message>
        <source>待本人核对</source>
        <translation>To be looked into there</translation>
    </message>
    <message>
        <source>未上报 {count} 项</source>
        <translation>{count} not sent</translation>
    </message>
    <message>
        <source>凭登记码登记</source>
        <translation>Enrolled by code</translation>
    </message>
    <message>
        <source>{label}（本机）</source>
        <translation>{label} (here)</translation>
    </message>
    <message>
        <source>不能改动本人的职责、状态和口令，请另一名管理员办理</source>
        <translation>Nobody changes their own duties, state or password; ask another administrator</translation>
    </message>
    <message>
        <source>不能吊销正在使用的本机</source>
        <translation>The desk in use can't be revoked from itself</translation>
    </message>
    <message>
        <source>还在其他辖区办公，由管理其全部辖区的管理员办理</source>
        <translation>Works in other districts too; an administrator of all of them does this</translation>
    </message>
    <message>
        <source>已停用的人员，先恢复再发登记码</source>
        <translation>Put out: let them in before giving a code</translation>
    </message>
    <message>
        <source>不设服务器的办公室不用登记码</source>
        <translation>An office without a server has no codes</translation>
    </message>
    <message>
        <source>已换新身份的设备，吊销现在的那一台</source>
        <translation>This device was renewed; revoke the one it is now</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>登记码有效</source>
        <translation>Code counts for</translation>
    </message>
    <message>
        <source>1 天</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>3 天</source>
        <translation>3 days</translation>
    </message>
    <message>
        <source>7 天</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>拼音，如 lianghui</source>
        <translation>Letters, as lianghui</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>保存后给出一次性登记码。本人在自己的电脑上用它设定口令、登记设备；登记之前，什么也看不到。</source>
        <translation>Saving gives a one-time code. The officer sets a password and enrols a device with it at their own computer; until then they see nothing.</translation>
    </message>
    <message>
        <source>保存后立即可办；记录以其签名为凭。</source>
        <translation>They work as soon as this is saved; their signature proves their entries.</translation>
    </message>
    <message>
        <source>修改{name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>职责从下一次同步起按新的核对；已作出的记录不受影响。</source>
        <translation>Duties are checked anew from the next exchange on; entries made are not concerned.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>停用{name}？</source>
        <translation>Put {name} out?</translation>
    </message>
    <message>
        <source>立即退出，不能再登录服务器。已上报的记录照常有效；其设备上未上报的，留在设备里，恢复后才能上报。</source>
        <translation>Signed out at once, and can't sign in at the server. Entries sent stand; those not sent stay on the device until they are let in again.</translation>
    </message>
    <message>
        <source>恢复{name}？</source>
        <translation>Let {name} in?</translation>
    </message>
    <message>
        <source>可以用原来的口令再登录；职责与停用前相同。</source>
        <translation>They sign in with the former password; the duties are as before.</translation>
    </message>
    <message>
        <source>重设{name}的口令？</source>
        <translation>Reset {name}'s password?</translation>
    </message>
    <message>
        <source>现在的口令立即作废，换成一次性登记码。{name}凭码设定新口令之前，各台设备都不能同步；未上报的记录留在设备里，设定后照常上报。</source>
        <translation>The present password ends at once; a one-time code takes its place. Until {name} sets a new one with it, none of their devices exchanges; what was not sent stays there and goes afterwards.</translation>
    </message>
    <message>
        <source>吊销“{label}”？</source>
        <translation>Revoke "{label}"?</translation>
    </message>
    <message>
        <source>这台设备不再收发任何记录，离线许可到期后也不再续。使用人：{people}。其口令若可能泄露，另请“重设口令”。</source>
        <translation>This device sends and receives nothing more, and its offline permit is not renewed. Used by {people}. Where their password may be known to others, reset it too. </translation>
    </message>
    <message>
        <source>它上次说还有 {count} 项未上报：这些记录留在设备里，等“恢复设备”后上报；找不回的，由本人在另一台重新办理。</source>
        <translation>It last said that {count} entr[y|ies] wait there: they stay on the device until it is let in again; where it is lost, its officer does them anew at another.</translation>
    </message>
    <message>
        <source>它上次联网时没有未上报的记录；之后办理的，留在设备里，等“恢复设备”后上报。</source>
        <translation>Nothing waited on it when it was last online; what was done since stays there until it is let in again.</translation>
    </message>
    <message>
        <source>恢复“{label}”？</source>
        <translation>Let "{label}" in?</translation>
    </message>
    <message>
        <source>可以再收发记录，未上报的自动上报。确认设备仍在使用人手里，没有被复制。</source>
        <translation>It sends and receives again, and what waits on it goes by itself. Make sure that its officer still has it, and that it was not copied.</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>原因（必填，留痕），如：电脑遗失</source>
        <translation>Reason (required, recorded), as: computer lost</translation>
    </message>
    <message>
        <source>请写明原因</source>
        <translation>State the reason</translation>
    </message>
    <message>
        <source>要求新设备凭登记码加入？</source>
        <translation>Ask for a code of each new device?</translation>
    </message>
    <message>
        <source>今后每台新设备都要一个登记码；已加入的照常使用。整个服务器的各辖区都按此办理。</source>
        <translation>Each new device needs a code from now on; those that have joined go on. This holds in every district of the server.</translation>
    </message>
    <message>
        <source>不再要求登记码？</source>
        <translation>Ask for no codes any more?</translation>
    </message>
    <message>
        <source>今后有口令的人员在任何电脑上都能加入。整个服务器的各辖区都按此办理。</source>
        <translation>An officer with a password can join on any computer from now on. This holds in every district of the server.</translation>
    </message>
    <message>
        <source>要求登记码</source>
        <translation>Ask for codes</translation>
    </message>
    <message>
        <source>不再要求</source>
        <translation>Ask for none</translation>
    </message>
    <message>
        <source>{name}的一次性登记码</source>
        <translation>One-time code of {name}</translation>
    </message>
    <message>
        <source>只显示这一次。{until} 前有效，用一次即失效，输错 5 次作废。当面交给本人，不要发消息。</source>
        <translation>Shown this once. It counts until {until}, once only, and ends after 5 wrong tries. Hand it over in person; send no message. </translation>
    </message>
    <message>
        <source>本人在自己的电脑上选“用登记码登记本机”，并设定口令。</source>
        <translation>At their own computer they choose "Enrol this computer" and set a password.</translation>
    </message>
    <message>
        <source>本人在新电脑上选“用登记码登记本机”，用自己的口令登录。</source>
        <translation>At the new computer they choose "Enrol this computer" and sign in with their own password.</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>打印登记单</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>已交付</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>正在打印…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>没有可用的打印机；请抄写或复制后当面交付</source>
        <translation>There is no printer; write it down or copy it, and hand it over in person</translation>
    </message>
    <message>
        <source>已新增{name}</source>
        <translation>{name} was added</translation>
    </message>
    <message>
        <source>已修改{name}</source>
        <translation>{name} was changed</translation>
    </message>
    <message>
        <source>已停用{name}</source>
        <translation>{name} was put out</translation>
    </message>
    <message>
        <source>已恢复{name}</source>
        <translation>{name} was let in</translation>
    </message>
    <message>
        <source>已吊销“{label}”</source>
        <translation>"{label}" was revoked</translation>
    </message>
    <message>
        <source>已恢复“{label}”</source>
        <translation>"{label}" was let in</translation>
    </message>
    <message>
        <source>新设备今后须凭登记码加入</source>
        <translation>New devices need a code from now on</translation>
    </message>
    <message>
        <source>新设备今后凭口令即可加入</source>
        <translation>New devices need a password only from now on</translation>
    </message>
    <message>
        <source>{by}新增人员{subject}</source>
        <translation>{by} added {subject}</translation>
    </message>
    <message>
        <source>{by}修改人员{subject}</source>
        <translation>{by} changed {subject}</translation>
    </message>
    <message>
        <source>{by}停用{subject}</source>
        <translation>{by} put {subject} out</translation>
    </message>
    <message>
        <source>{by}恢复{subject}</source>
        <translation>{by} let {subject} in</translation>
    </message>
    <message>
        <source>{by}给{subject}发了登记码</source>
        <translation>{by} gave {subject} a code</translation>
    </message>
    <message>
        <source>{by}重设{subject}的口令，发了登记码</source>
        <translation>{by} reset {subject}'s password and gave a code</translation>
    </message>
    <message>
        <source>{subject}用了登记码</source>
        <translation>{subject} redeemed a code</translation>
    </message>
    <message>
        <source>{by}登记了设备“{subject}”</source>
        <translation>{by} enrolled the device "{subject}"</translation>
    </message>
    <message>
        <source>{by}吊销设备“{subject}”：{detail}</source>
        <translation>{by} revoked the device "{subject}": {detail}</translation>
    </message>
    <message>
        <source>{by}恢复设备“{subject}”：{detail}</source>
        <translation>{by} let the device "{subject}" in: {detail}</translation>
    </message>
    <message>
        <source>{by}要求新设备凭登记码加入</source>
        <translation>{by} asks for a code of new devices</translation>
    </message>
    <message>
        <source>{by}不再要求登记码</source>
        <translation>{by} asks for no codes any more</translation>
    </message>
    <message>
        <source>{by}：{act} {subject}</source>
        <translation>{by}: {act} {subject}</translation>
    </message>
    <message>
        <source>用登记码登记本机</source>
        <translation>Enrol this computer</translation>
    </message>
    <message>
        <source>办公室已经设立：照管理员给的登记单，或从本机上的汇集点，把这台电脑加入</source>
        <translation>The office is set up: add this computer by the administrator's slip, or at the hub that lies on it</translation>
    </message>
    <message>
        <source>照管理员给的登记单填写。登记码用一次即失效；数据存到 {folder}，自始以口令加密。</source>
        <translation>Fill it in from the administrator's slip. The code counts once; the data go to {folder}, encrypted with the password from the start.</translation>
    </message>
    <message>
        <source>服务器地址</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>人员编号</source>
        <translation>Officer id</translation>
    </message>
    <message>
        <source>登记码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>设定口令</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>办公服务器口令</source>
        <translation>Server password</translation>
    </message>
    <message>
        <source>postgresql://主机/库名</source>
        <translation>postgresql://host/database</translation>
    </message>
    <message>
        <source>四组，每组五个字符；大小写、横线不论</source>
        <translation>Four groups of five; case and hyphens don't matter</translation>
    </message>
    <message>
        <source>首次登记，设定口令</source>
        <translation>First time: set a password</translation>
    </message>
    <message>
        <source>已有口令，再加一台</source>
        <translation>One more, with my password</translation>
    </message>
    <message>
        <source>没有服务器，用汇集点</source>
        <translation>No server, a hub</translation>
    </message>
    <message>
        <source>从汇集点加入办公室</source>
        <translation>Join an office at its hub</translation>
    </message>
    <message>
        <source>不设服务器的办公室，由一台电脑汇集记录。数据存到 {folder}，自始以口令加密。</source>
        <translation>An office without a server has one computer gather its record. The data go to {folder}, encrypted under the password from the start.</translation>
    </message>
    <message>
        <source>汇集点目录</source>
        <translation>Hub's folder</translation>
    </message>
    <message>
        <source>在本机磁盘上；不能是网络共享</source>
        <translation>On a disk of this computer; a network share will not do</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>汇集点没有地方核对口令：凭人员编号加入，一经加入即留痕，管理员在“人员与设备”核对。口令只用于本机：{rules}</source>
        <translation>A hub checks no password: you join by your officer number, the joining is recorded, and the administrator checks it under People and devices. The password is for this computer alone: {rules}</translation>
    </message>
    <message>
        <source>登记方式</source>
        <translation>Way to enrol</translation>
    </message>
    <message>
        <source>登记并加入</source>
        <translation>Enrol and join</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>请填写{field}</source>
        <translation>Fill in: {field}</translation>
    </message>
    <message>
        <source>两次输入的口令不一致</source>
        <translation>The two passwords differ</translation>
    </message>
    <message>
        <source>正在登记并加入办公室</source>
        <translation>Enrolling and joining the office</translation>
    </message>
    <message>
        <source>先核对登记码，再收取记录，自始以口令加密；中途停下，登记码仍算用过，可用口令重新加入。</source>
        <translation>First the code is checked, then the record is fetched, encrypted with the password from the start. Stopped halfway the code counts as used; join again with the password.</translation>
    </message>
    <message>
        <source>没有登记</source>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>本机数据</source>
        <translation>Data on this computer</translation>
    </message>
    <message>
        <source>正在收拾上次没有完成的加入</source>
        <translation>Clearing up a joining that was cut short</translation>
    </message>
    <message>
        <source>收取未完的删去，办公室已认得本机的放到位；原有数据不动。</source>
        <translation>What was fetched in part goes; what the office knows already is put in place. Older data stay as they are.</translation>
    </message>
    <message>
        <source>输入一次性登记码</source>
        <translation>Enter a one-time code</translation>
    </message>
    <message>
        <source>口令重设过或首次使用：填管理员给的登记码，设定新口令，用于登录办公服务器和本机。</source>
        <translation>Password reset, or first use: enter the code the administrator gave you and set a new password, for the office server and this computer.</translation>
    </message>
    <message>
        <source>只登记本机：填管理员给的登记码和现在的办公服务器口令，登记后接着同步。</source>
        <translation>This computer only: enter the code the administrator gave you and your present server password; syncing then goes on.</translation>
    </message>
    <message>
        <source>口令没有变，只登记本机</source>
        <translation>Password unchanged</translation>
    </message>
    <message>
        <source>口令重设过，设定新口令</source>
        <translation>Password was reset</translation>
    </message>
    <message>
        <source>登记并继续</source>
        <translation>Enrol and go on</translation>
    </message>
    <message>
        <source>请输入登记码</source>
        <translation>Enter the code</translation>
    </message>
    <message>
        <source>正在核对登记码</source>
        <translation>Checking the code</translation>
    </message>
    <message>
        <source>登记码已用，接着同步</source>
        <translation>Code used; syncing goes on</translation>
    </message>
    <message>
        <source>没有人记得口令：从办公室重新加入</source>
        <translation>Nobody remembers a password: join the office afresh</translation>
    </message>
    <message>
        <source>从办公室重新加入</source>
        <translation>Join the office afresh</translation>
    </message>
    <message>
        <source>没有口令，本机数据打不开。重新加入会从办公服务器收取全部记录；原有数据整个改名为“{name}-日期-时间”，不删除，其中未上报的记录仍在里面：想起口令后打开该文件夹登录、同步即可。</source>
        <translation>Without a password this device's data cannot be opened. Joining afresh fetches every record from the office's server; the old data is renamed "{name}-date-time" as a whole and not deleted. What was not sent is still in it: once the password is remembered, open that folder, sign in and exchange.</translation>
    </message>
    <message>
        <source>已重新加入，原有数据在 {aside}。</source>
        <translation>Joined afresh; the old data is in {aside}. </translation>
    </message>
    <message>
        <source>它 {at} 联网时还有 {count} 项未上报；想起口令后打开该文件夹登录、同步即可</source>
        <translation>When last here at {at} it held {count} item[s] not sent; once the password is remembered, open that folder, sign in and exchange</translation>
    </message>
    <message>
        <source>它 {at} 联网时没有未上报的；之后办理的仍在里面，想起口令后打开该文件夹登录、同步即可</source>
        <translation>When last here at {at} everything was sent; what was done after is in it still: once the password is remembered, open that folder, sign in and exchange</translation>
    </message>
    <message>
        <source>服务器没有它的联网记录，里面有没有未上报的不得而知</source>
        <translation>The server never saw it; whether it holds work that was not sent is unknown</translation>
    </message>
    <message>
        <source>办公室已有服务器：照管理员给的登记单，把这台电脑加入</source>
        <translation type="vanished">The office has a server: join this computer by the administrator's slip</translation>
    </message>
    <message>
        <source>不设服务器的办公室没有登录口令，不用登记码：新增的人员立即可办，设备凭其第一份携带文件登记。</source>
        <translation type="vanished">An office without a server has no login passwords and no codes: an added officer works at once, a device is enrolled by its first carried file.</translation>
    </message>
    <message>
        <source>照管理员给的登记单填写。登记码用一次即失效；数据存到 {folder}。</source>
        <translation type="vanished">Fill it in from the administrator's slip. The code counts once; the data go to {folder}.</translation>
    </message>
    <message>
        <source>先核对登记码，再收取记录；中途停下，登记码仍算用过，可用口令重新加入。</source>
        <translation type="vanished">First the code is checked, then the record is fetched. Stopped halfway the code counts as used; join again with the password.</translation>
    </message>
    <message>
        <source>本机已登记。请用刚才的口令登录，本机数据即以它加密</source>
        <translation type="vanished">This computer is enrolled. Sign in with that password; the data here are encrypted with it</translation>
    </message>
    <message>
        <source>已交给打印机“{printer}”</source>
        <translation type="vanished">Sent to printer “{printer}”</translation>
    </message>
    <message>
        <source>没有打印：{why}</source>
        <translation type="vanished">Not printed: {why}</translation>
    </message>
</context>
<context>
    <name>persons</name>
    <message>
        <source>导出时间</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>办公室</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>所涉案件</source>
        <translation>所涉案件</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>同案其他人（已遮盖）</source>
        <translation>同案其他人（已遮盖）</translation>
    </message>
    <message>
        <source>办理与查看记录</source>
        <translation>办理与查看记录</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>显示联系人</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示联系人全名、电话和证件号，60 秒后自动遮盖；谁看过、为什么看，都会记录</source>
        <translation>Shows name, telephone and identity number in full, masked again after 60 seconds; who looked and why is recorded</translation>
    </message>
    <message>
        <source>显示联系人的个人信息</source>
        <translation>Show the contact's personal data</translation>
    </message>
    <message>
        <source>您的姓名、时间和理由会记入记录，供审计查看。60 秒后自动遮盖。</source>
        <translation>Your name, the time and the reason are recorded for the auditors. Masked again after 60 seconds.</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>如：电话通知补正</source>
        <translation>such as 电话通知补正</translation>
    </message>
    <message>
        <source>写明为什么要看</source>
        <translation>Say why you need to see it</translation>
    </message>
    <message>
        <source>{seconds} 秒后遮盖</source>
        <translation>masked in {seconds} s</translation>
    </message>
    <message>
        <source>遮盖</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>已依法删除</source>
        <translation>erased by law</translation>
    </message>
    <message>
        <source>拟删除，待第二人</source>
        <translation>erasure proposed, second person wanted</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>{case}　{ref}　{said}　办结 {closed}，保存至 {until}（{basis}）</source>
        <translation>{case}　{ref}　{said}　closed {closed}, kept until {until} ({basis})</translation>
    </message>
    <message>
        <source>没有个人信息</source>
        <translation>No personal data</translation>
    </message>
    <message>
        <source>没有到期应删除的个人信息</source>
        <translation>No personal data due for erasure</translation>
    </message>
    <message>
        <source>已写出：{file}　SHA-256 {digest}</source>
        <translation>Written: {file}　SHA-256 {digest}</translation>
    </message>
    <message>
        <source>已拟删除，待另一人执行：person erase</source>
        <translation>Erasure proposed, somebody else carries it out: person erase</translation>
    </message>
    <message>
        <source>已删除本机密钥并记录；同步后请服务器管理员执行 joint-office server erase {ref}，其他终端随后删除</source>
        <translation>The key here is deleted and that is recorded; after the sync have the server administrator run joint-office server erase {ref}, other desks follow</translation>
    </message>
    <message>
        <source>已删除本机密钥并记录；汇集点上的密钥在下次同步时删除，其他终端随后删除</source>
        <translation>The key of this computer is erased, and so recorded; the hub's goes at the next exchange, then the other computers'</translation>
    </message>
    <message>
        <source>已删除密钥，内容不能再打开；记录仍可核验。备份中的密钥到备份删除时才消失</source>
        <translation>The key is deleted, the content cannot be opened any more; the record can still be verified. Keys in backups go with the backup</translation>
    </message>
    <message>
        <source>本案没有登记联系人</source>
        <translation>No contact entered in this case</translation>
    </message>
    <message>
        <source>本人信息</source>
        <translation>本人信息</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>同名 JSON 的 SHA-256</source>
        <translation>同名 JSON 的 SHA-256</translation>
    </message>
    <message>
        <source>姓名：{value}</source>
        <translation>姓名：{value}</translation>
    </message>
    <message>
        <source>电话：{value}</source>
        <translation>电话：{value}</translation>
    </message>
    <message>
        <source>证件号：{value}</source>
        <translation>证件号：{value}</translation>
    </message>
    <message>
        <source>本案没有这一个人信息</source>
        <translation>The case has no such personal data</translation>
    </message>
    <message>
        <source>用 person list 核对</source>
        <translation>Check with person list</translation>
    </message>
    <message>
        <source>该个人信息已依法删除</source>
        <translation>These personal data were erased by law</translation>
    </message>
    <message>
        <source>查看纸质原件</source>
        <translation>Look at the original on paper</translation>
    </message>
    <message>
        <source>该个人信息已拟删除</source>
        <translation>Erasure of these data is proposed already</translation>
    </message>
    <message>
        <source>请另一人执行删除</source>
        <translation>Somebody else has to carry it out</translation>
    </message>
    <message>
        <source>该个人信息没有拟删除，或已删除</source>
        <translation>Erasure of these data is not proposed, or done</translation>
    </message>
    <message>
        <source>先由一人拟删除并写明理由</source>
        <translation>One person proposes it first, with the reason</translation>
    </message>
    <message>
        <source>拟删除与删除不能是同一人</source>
        <translation>Who proposes an erasure cannot carry it out</translation>
    </message>
    <message>
        <source>请另一人执行</source>
        <translation>Somebody else has to</translation>
    </message>
    <message>
        <source>服务器上没有“{ref}”的删除记录</source>
        <translation>The server has no erasure of "{ref}" on record</translation>
    </message>
    <message>
        <source>先由两人在终端拟删除、删除并同步</source>
        <translation>Two persons propose, erase and sync at a desk first</translation>
    </message>
</context>
<context>
    <name>persons_page</name>
    <message>
        <source>个人信息</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>不能查看个人信息清单</source>
        <translation>The list of personal data is not open to you</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>案号、企业，或完整的姓名、电话、证件号</source>
        <translation>Case no., enterprise, or full name, telephone, identity no.</translation>
    </message>
    <message>
        <source>姓名、电话、证件号须写全才能查到；清单中一律遮盖</source>
        <translation>Name, telephone and identity number are found only in full; the list masks them all</translation>
    </message>
    <message>
        <source>按保存情况筛选</source>
        <translation>Filter by how it is kept</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>到期应删除</source>
        <translation>Due for erasure</translation>
    </message>
    <message>
        <source>拟删除，待第二人</source>
        <translation>Proposed, second person</translation>
    </message>
    <message>
        <source>姓名 / 电话</source>
        <translation>Name / telephone</translation>
    </message>
    <message>
        <source>证件号</source>
        <translation>Identity no.</translation>
    </message>
    <message>
        <source>案号 / 企业</source>
        <translation>Case no. / enterprise</translation>
    </message>
    <message>
        <source>办结 / 保存至</source>
        <translation>Closed / kept until</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>保存中</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>拟删除</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{on} 办结</source>
        <translation>closed {on}</translation>
    </message>
    <message>
        <source>保存至 {on}</source>
        <translation>kept until {on}</translation>
    </message>
    <message>
        <source>办结时尚无保存期规定</source>
        <translation>no period known at the close</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>none</translation>
    </message>
    <message>
        <source>已依法删除</source>
        <translation>erased by law</translation>
    </message>
    <message>
        <source>{count} 人</source>
        <translation>{count} person[s]</translation>
    </message>
    <message>
        <source>最近 {count} 人；写明案号或姓名可缩小范围</source>
        <translation>latest {count}; give a case number or name to narrow</translation>
    </message>
    <message>
        <source>还没有个人信息</source>
        <translation>No personal data yet</translation>
    </message>
    <message>
        <source>受理申请后，联系人列在这里。</source>
        <translation>Contacts stand here once applications are received.</translation>
    </message>
    <message>
        <source>没有符合条件的个人信息</source>
        <translation>No personal data fit</translation>
    </message>
    <message>
        <source>姓名、电话、证件号须写全；案号、企业可只写一段。</source>
        <translation>Name, telephone and identity number in full; case number and enterprise in part.</translation>
    </message>
    <message>
        <source>没有到期应删除的个人信息</source>
        <translation>No personal data due for erasure</translation>
    </message>
    <message>
        <source>案件办结并过保存期后，列在这里。</source>
        <translation>They stand here once a case is closed and its period has passed.</translation>
    </message>
    <message>
        <source>选一人，看存有哪些信息、谁看过</source>
        <translation>Choose a person to see what is kept and who looked</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>导出本人信息</source>
        <translation>Export for the person</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>提出删除</source>
        <translation>Propose erasure</translation>
    </message>
    <message>
        <source>作为第二人删除</source>
        <translation>Erase as second person</translation>
    </message>
    <message>
        <source>存有的信息</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>查看、导出与删除</source>
        <translation>Seen, exported, erased</translation>
    </message>
    <message>
        <source>没有人查看或导出过。</source>
        <translation>Nobody has looked at it or exported it.</translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>所涉案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>签收函件</source>
        <translation>Letters received</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>保存至</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>拟删除人</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>{papers} 项，扫描件 {scans} 件</source>
        <translation>{papers} paper[s], {scans} scan[s]</translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation>{count} case[s]</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>导出{name}的全部信息？</source>
        <translation>Export all data of {name}?</translation>
    </message>
    <message>
        <source>导出 JSON 和同名 xlsx：本人姓名、电话、证件号全文，所涉案件，办理与查看记录；同案其他人仍遮盖。导出人、时间、理由和文件的 SHA-256 记入记录。</source>
        <translation>JSON and xlsx: name, telephone and identity number in full, the cases, what was done and seen; others in the cases stay masked. Who exported, when, why and the SHA-256 are recorded.</translation>
    </message>
    <message>
        <source>选择位置并导出</source>
        <translation>Choose a place and export</translation>
    </message>
    <message>
        <source>如：本人申请查阅</source>
        <translation>such as: asks to see own data</translation>
    </message>
    <message>
        <source>提出删除{name}的个人信息？</source>
        <translation>Propose to erase the data of {name}?</translation>
    </message>
    <message>
        <source>现在只记录提出，不删除；须由另一人执行。</source>
        <translation>Only the proposal is recorded now; somebody else carries it out.</translation>
    </message>
    <message>
        <source>如：保存期满；本人撤回同意</source>
        <translation>such as: term over; consent withdrawn</translation>
    </message>
    <message>
        <source>删除{name}的个人信息？删除后不能恢复</source>
        <translation>Erase the data of {name}? It cannot be brought back</translation>
    </message>
    <message>
        <source>删除，不能恢复</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>删除：姓名、电话、证件号，以及用本人密钥密封的文件。任何人不能再打开。</source>
        <translation>Erased: name, telephone, identity number and files sealed with the person's key. Nobody can open them again.</translation>
    </message>
    <message>
        <source>不删除：办理记录（只有人员引用，仍可核验）、企业名称和代码、案件的扫描件、已签发的函件、纸质档案；这些按档案保管期限处理。</source>
        <translation>Not erased: the record (it only refers to the person and can still be verified), name and code of the enterprise, scans of the case, letters issued, paper archives; these follow the archive periods.</translation>
    </message>
    <message>
        <source>备份中的密钥，到该备份删除时才消失。</source>
        <translation>Keys in a backup go only with that backup.</translation>
    </message>
    <message>
        <source>汇集点上的密钥在下次同步时删除，其他终端随后删除。</source>
        <translation>The key at the hub goes at the next exchange, then from the other computers.</translation>
    </message>
    <message>
        <source>共享服务器上的密钥，同步后由服务器管理员删除：joint-office server erase {ref}</source>
        <translation>Keys on the shared server are erased after the sync by its administrator: joint-office server erase {ref}</translation>
    </message>
    <message>
        <source>由{who}提出。</source>
        <translation>Proposed by {who}.</translation>
    </message>
    <message>
        <source>写明理由</source>
        <translation>Say why</translation>
    </message>
    <message>
        <source>本人信息 {number} {on}.json</source>
        <translation>本人信息 {number} {on}.json</translation>
    </message>
    <message>
        <source>本人信息 (*.json)</source>
        <translation>Personal data (*.json)</translation>
    </message>
    <message>
        <source>正在导出本人信息</source>
        <translation>Exporting personal data</translation>
    </message>
    <message>
        <source>已导出 {file} 和同名 xlsx，并记入记录</source>
        <translation>{file} and an xlsx of that name written, and recorded</translation>
    </message>
    <message>
        <source>没有导出 {file}：{why}</source>
        <translation>{file} was not exported: {why}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>常用语</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>把现在写的存为常用语</source>
        <translation>Keep this as a phrase</translation>
    </message>
    <message>
        <source>编辑常用语…</source>
        <translation>Edit phrases…</translation>
    </message>
    <message>
        <source>编辑常用语</source>
        <translation>Edit phrases</translation>
    </message>
    <message>
        <source>一行一句，按这里的次序列出，在您登录的每台电脑上可用。全部删去则恢复默认的几句。</source>
        <translation>One a line, listed in this order; yours on every computer you sign in at. Delete all to get the usual ones back.</translation>
    </message>
    <message>
        <source>保存常用语</source>
        <translation>Keep phrases</translation>
    </message>
    <message>
        <source>常用语：有 {count} 句，最多 {most} 句</source>
        <translation>Phrases: {count}, at most {most}</translation>
    </message>
    <message>
        <source>常用语：第 {number} 句有 {count} 字，最多 {most} 字</source>
        <translation>Phrases: no. {number} has {count} signs, at most {most}</translation>
    </message>
    <message>
        <source>一行一句，按这里的次序列出；只您自己看得到。全部删去则恢复默认的几句。</source>
        <translation type="vanished">One a line, in this order; only you see them. Delete all for the usual ones.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>案件列表的视图</source>
        <translation>views of the list of cases</translation>
    </message>
    <message>
        <source>常用语</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>shortcuts</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>打印与预览</source>
        <translation>Print and preview</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>第 {page} / {pages} 页 · 打印与此一致</source>
        <translation>Page {page} / {pages} · as printed</translation>
    </message>
    <message>
        <source>{name} 第 {page} 页，共 {pages} 页</source>
        <translation>{name}, page {page} of {pages}</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>全部，或如 1-2,4</source>
        <translation>all, or such as 1-2,4</translation>
    </message>
    <message>
        <source>双面打印（长边翻转）</source>
        <translation>Both sides (long edge)</translation>
    </message>
    <message>
        <source>套印：红头不打印</source>
        <translation>Overprint: without the red head</translation>
    </message>
    <message>
        <source>用于印好红头的函件用纸；存档的函件不变，打印记录注明套印</source>
        <translation>For paper with a printed head; the archived letter stays, the record says so</translation>
    </message>
    <message>
        <source>{printer}（套印）</source>
        <translation>{printer} (overprint)</translation>
    </message>
    <message>
        <source>批量打印每份全部页</source>
        <translation>All pages of each</translation>
    </message>
    <message>
        <source>共 {count} 份文书，逐份送往打印机；已编号的逐份记入打印份数。</source>
        <translation>{count} paper[s], sent one by one; copies of numbered ones are recorded.</translation>
    </message>
    <message>
        <source>批量打印 {count} 份文书</source>
        <translation>Print {count} paper[s]</translation>
    </message>
    <message>
        <source>请装 {width} × {height} 毫米的纸或信封，按原尺寸输出。</source>
        <translation>Load paper or envelopes of {width} × {height} mm; printed at full size.</translation>
    </message>
    <message>
        <source>已送往打印机 {printer}：{count} 份文书</source>
        <translation>Sent to {printer}: {count} paper[s]</translation>
    </message>
    <message>
        <source>已停止：{done} 份已送往打印机并记录，其余 {left} 份没有打印</source>
        <translation>Stopped: {done} sent and recorded, {left} not printed</translation>
    </message>
    <message>
        <source>已送出并记录 {done} 份；从“{name}”起没有打印：{why}</source>
        <translation>{done} sent and recorded; not printed from "{name}" on: {why}</translation>
    </message>
    <message>
        <source>按原尺寸 1:1 输出，不缩放。请装 A4 纸，打印机驱动里不要选“适合页面”。</source>
        <translation>Printed 1:1, not scaled. Load A4; do not choose "fit to page" in the driver.</translation>
    </message>
    <message>
        <source>第 {page} 页为 {width} × {height} 毫米，不是 A4；将按 A4 纸 1:1 输出，超出部分印不出来。</source>
        <translation>Page {page} is {width} × {height} mm, not A4; printed 1:1 on A4, what is beyond is lost.</translation>
    </message>
    <message>
        <source>已打印 {count} 份；这次从第 {next} 份起记。</source>
        <translation>{count} cop[y|ies] printed; this time counts from {next}.</translation>
    </message>
    <message>
        <source>还没有打印过；打印后记入留痕。</source>
        <translation>Not printed yet; copies will be recorded.</translation>
    </message>
    <message>
        <source>这一份不是案件的编号文书，打印份数不留痕。</source>
        <translation>Not a numbered paper of a case; copies are not recorded.</translation>
    </message>
    <message>
        <source>正在查找打印机</source>
        <translation>Looking for printers</translation>
    </message>
    <message>
        <source>没有打印机</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>没有找到打印机：接好打印机后按 F5，或导出 PDF 到别处打印</source>
        <translation>No printer found: connect one and press F5, or export a PDF</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>份数：“{given}”不是 1 到 {most} 的整数</source>
        <translation>Copies: "{given}" is no whole number from 1 to {most}</translation>
    </message>
    <message>
        <source>页码：“{given}”看不懂，请写如 1-2,4</source>
        <translation>Pages: "{given}" cannot be read, write such as 1-2,4</translation>
    </message>
    <message>
        <source>页码：这份文书只有 {pages} 页，没有第 {given} 页</source>
        <translation>Pages: there are only {pages}, no page {given}</translation>
    </message>
    <message>
        <source>正在打印 {name}</source>
        <translation>Printing {name}</translation>
    </message>
    <message>
        <source>已送往打印机 {printer}</source>
        <translation>Sent to {printer}</translation>
    </message>
    <message>
        <source>没有打印出来</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>打印机“{printer}”没有接收：{why}。内容没有丢失，可换一台打印机或导出 PDF。</source>
        <translation>The printer "{printer}" did not take it: {why}. Nothing is lost; try another or export a PDF.</translation>
    </message>
    <message>
        <source>打印机已断开，或已从系统中删除</source>
        <translation>the printer is off line, or gone from the system</translation>
    </message>
    <message>
        <source>打印机停着，没有打印</source>
        <translation>the printer stands still</translation>
    </message>
    <message>
        <source>放大（+）</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>缩小（-）</source>
        <translation>Smaller (-)</translation>
    </message>
    <message>
        <source>翻页</source>
        <translation>Turn pages</translation>
    </message>
    <message>
        <source>缩放</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>适合页宽 / 整页</source>
        <translation>Fit width / page</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>判定凭证</source>
        <translation>Receipt of the decision</translation>
    </message>
    <message>
        <source>由记录重新生成；校验值印在函件的校验码中</source>
        <translation>Made anew from the record; its digest is in the letter's check code</translation>
    </message>
    <message>
        <source>复算</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>按当时的事实、规则和日历重新判定本案，与记录逐项核对</source>
        <translation>Decide the case again by the facts, rules and calendar of then, and compare with the record</translation>
    </message>
    <message>
        <source>正在复算……</source>
        <translation>Replaying…</translation>
    </message>
    <message>
        <source>复算完毕：判定 {decisions}、到期日 {days}、函件 {letters}，与记录全部一致</source>
        <translation>Replayed: verdicts {decisions}, due days {days}, letters {letters}, all as recorded</translation>
    </message>
    <message>
        <source>复算有 {count} 处与记录不一致</source>
        <translation>{count} difference[s] from the record</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>另存 JSON</source>
        <translation>Save JSON</translation>
    </message>
    <message>
        <source>{number}判定凭证.json</source>
        <translation>{number}判定凭证.json</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>本案还没有作出判定（受理时作出），没有凭证</source>
        <translation>No decision in this case yet (it comes with acceptance), so no receipt</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>判定日</source>
        <translation>Day of verdict</translation>
    </message>
    <message>
        <source>作出</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>规则表</source>
        <translation>Rule table</translation>
    </message>
    <message>
        <source>条文</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>规则表校验值</source>
        <translation>Digest of the table</translation>
    </message>
    <message>
        <source>全部规则校验值</source>
        <translation>Digest of all rules</translation>
    </message>
    <message>
        <source>日历校验值</source>
        <translation>Digest of the calendar</translation>
    </message>
    <message>
        <source>程序版本</source>
        <translation>Program version</translation>
    </message>
    <message>
        <source>凭证校验值</source>
        <translation>Digest of the receipt</translation>
    </message>
    <message>
        <source>{title}{number}，第 {version} 版</source>
        <translation>{title}{number}, version {version}</translation>
    </message>
    <message>
        <source>判定所依据的规则版本不在本机</source>
        <translation>The version of the rules is not on this desk</translation>
    </message>
    <message>
        <source>（{number}）</source>
        <translation> ({number})</translation>
    </message>
    <message>
        <source>{at}，{officer}</source>
        <translation>{at}, {officer}</translation>
    </message>
    <message>
        <source>事实（{count} 项）</source>
        <translation>Facts ({count})</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>所填</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>逐行核对（{count} 行）</source>
        <translation>Row by row ({count})</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>各项条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>申请表</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>第{number}条道路的名称</source>
        <translation>Name of road {number}</translation>
    </message>
    <message>
        <source>成立</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>不成立</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{text}：{truth}</source>
        <translation>{text}: {truth}</translation>
    </message>
    <message>
        <source>第{number}条道路　{title}</source>
        <translation>Road {number}　{title}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>系统管理员忘记口令时，凭它设定新口令，用一次即作废，换成新的。它连同一份抄走的数据就能打开那份数据：抄写或打印后密封，交单位保管，不与电脑放在一处。离开本页后不再显示。</source>
        <translation>With it an administrator who forgot the password sets a new one; used once it is void and a new one follows. With a copy of the data it opens that copy: write it down or print it, seal it, leave it with the office, not beside the computer. It is not shown again after this page.</translation>
    </message>
    <message>
        <source>上次的恢复码没有确认存好，已换成这一个；以前抄写的作废。</source>
        <translation>The last recovery code was never confirmed as kept: this one takes its place, and any copy of the old one is void.</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>已复制；确认后从剪贴板清除</source>
        <translation>Copied; cleared from the clipboard once confirmed</translation>
    </message>
    <message>
        <source>已抄写或打印，密封保管</source>
        <translation>Written down or printed, and sealed</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>先勾选“已抄写或打印”</source>
        <translation>Tick "written down or printed" first</translation>
    </message>
    <message>
        <source>正在打印…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>已交给打印机“{printer}”</source>
        <translation>Handed to the printer "{printer}"</translation>
    </message>
    <message>
        <source>本机没有打印机：请抄写</source>
        <translation>No printer here: write it down</translation>
    </message>
    <message>
        <source>没有打印：{why}</source>
        <translation>Not printed: {why}</translation>
    </message>
    <message>
        <source>本机数据已加密</source>
        <translation>The data are encrypted</translation>
    </message>
    <message>
        <source>请先把恢复码存好：唯一的系统管理员忘记口令时，只有它能打开本机数据。</source>
        <translation>Keep the recovery code safe first: it alone opens the data when the only administrator forgets the password.</translation>
    </message>
    <message>
        <source>忘记口令</source>
        <translation>Forgotten password</translation>
    </message>
    <message>
        <source>凭恢复码设定新口令</source>
        <translation>Set a new password by the recovery code</translation>
    </message>
    <message>
        <source>恢复码只能为系统管理员设定新口令，用后换成新的。其他人员忘记口令，请系统管理员重发一次性口令。</source>
        <translation>The recovery code sets new passwords of administrators only; a new code follows. Others ask an administrator for a one-time code.</translation>
    </message>
    <message>
        <source>设定并进入</source>
        <translation>Set and go on</translation>
    </message>
    <message>
        <source>请输入恢复码</source>
        <translation>Enter the recovery code</translation>
    </message>
    <message>
        <source>制作于 {at}。系统管理员忘记口令时凭它设定新口令。</source>
        <translation>Made {at}. With it an administrator who forgot the password sets a new one.</translation>
    </message>
    <message>
        <source>还没有恢复码：唯一的系统管理员忘记口令时，本机数据无法找回。</source>
        <translation>No recovery code yet: if the only administrator forgets the password, the data cannot be got back.</translation>
    </message>
    <message>
        <source>本机数据没有加密，不需要恢复码。</source>
        <translation>The data are not encrypted; no recovery code is needed.</translation>
    </message>
    <message>
        <source>制作恢复码</source>
        <translation>Make recovery code</translation>
    </message>
    <message>
        <source>重新制作恢复码</source>
        <translation>Make a new recovery code</translation>
    </message>
    <message>
        <source>重新制作后，以前的恢复码随即作废。</source>
        <translation>The earlier one is void at once.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>待核稿</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>待会签</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>待签发</source>
        <translation>To sign</translation>
    </message>
    <message>
        <source>待用印</source>
        <translation>To seal</translation>
    </message>
    <message>
        <source>待送达</source>
        <translation>To serve</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>已采信</source>
        <translation>Relied on</translation>
    </message>
    <message>
        <source>已补齐</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>到期待确认</source>
        <translation>Lapse due</translation>
    </message>
    <message>
        <source>已失效</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>已被取代</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>待我办理</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>按状态筛选</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>容缺受理函</source>
        <translation>Waiver letters</translation>
    </message>
    <message>
        <source>其他文书</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>文号簿</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>各年份</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation>Issuing organ</translation>
    </message>
    <message>
        <source>各机关</source>
        <translation>Organs</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>企业 / 案号</source>
        <translation>Enterprise / case no.</translation>
    </message>
    <message>
        <source>所缺材料</source>
        <translation>Missing papers</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>最迟期限</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>已打印</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>用于</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>用印与送达</source>
        <translation>Seal &amp; service</translation>
    </message>
    <message>
        <source>文书种类</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>全部文书</source>
        <translation>All papers</translation>
    </message>
    <message>
        <source>{on} 送达</source>
        <translation>served {on}</translation>
    </message>
    <message>
        <source>函件台账</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>剩余天数</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>等待</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>打印份数</source>
        <translation>Copies printed</translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>未编号</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>剩 {days} 天</source>
        <translation>{days} day[s] left</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>已过 {days} 天</source>
        <translation>{days} day[s] past</translation>
    </message>
    <message>
        <source>已延期</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation>{count} cop[y|ies]</translation>
    </message>
    <message>
        <source>送核稿</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>核稿</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>会签</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>用印</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>供电企业受理</source>
        <translation>Utility to accept</translation>
    </message>
    <message>
        <source>补齐材料</source>
        <translation>Complete papers</translation>
    </message>
    <message>
        <source>确认失效</source>
        <translation>Confirm lapse</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>程序自动完成</source>
        <translation>done by the program</translation>
    </message>
    <message>
        <source>供电企业</source>
        <translation>Utility</translation>
    </message>
    <message>
        <source>{names}等 {count} 人</source>
        <translation>{names} and others, {count} in all</translation>
    </message>
    <message>
        <source>没有具有该职责的人员</source>
        <translation>Nobody has that duty</translation>
    </message>
    <message>
        <source>已签发</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>预留</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>未用</source>
        <translation>Unused</translation>
    </message>
    <message>
        <source>租用</source>
        <translation>Leased</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已取号，文书尚未完成</source>
        <translation>Number taken, paper not finished</translation>
    </message>
    <message>
        <source>本号被跳过，没有使用</source>
        <translation>This number was skipped</translation>
    </message>
    <message>
        <source>{by}作废：{reason}</source>
        <translation>voided by {by}: {reason}</translation>
    </message>
    <message>
        <source>{on} {by}作废：{reason}</source>
        <translation>{on} voided by {by}: {reason}</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>{desk}领用</source>
        <translation>leased to {desk}</translation>
    </message>
    <message>
        <source>{desk}（{by}）领用</source>
        <translation>leased to {desk} ({by})</translation>
    </message>
    <message>
        <source>{desk}退回：{reason}</source>
        <translation>returned by {desk}: {reason}</translation>
    </message>
    <message>
        <source>本机退回，下次同步时上报</source>
        <translation>returned here, reported with the next sync</translation>
    </message>
    <message>
        <source>函{state}</source>
        <translation>letter: {state}</translation>
    </message>
    <message>
        <source>记录已撤销，本号不再使用</source>
        <translation>Entry undone, the number is not used again</translation>
    </message>
    <message>
        <source>退回未用号</source>
        <translation>Return unused numbers</translation>
    </message>
    <message>
        <source>先选一个“租用”的号</source>
        <translation>Choose a number that is "leased" first</translation>
    </message>
    <message>
        <source>这个号不是本机领用未用的号</source>
        <translation>This is not an unused number of this desk</translation>
    </message>
    <message>
        <source>退回 {number}</source>
        <translation>Return {number}</translation>
    </message>
    <message>
        <source>退回 {number} 起共 {count} 个号</source>
        <translation>Return {count} number[s] from {number}</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Why returned</translation>
    </message>
    <message>
        <source>如：本机不再办函、年终清理</source>
        <translation>such as 本机不再办函, 年终清理</translation>
    </message>
    <message>
        <source>退回的号留在文号簿，写明理由，任何终端都不再使用；本机不再续领这一年的函号，有函件签发待编号时才恢复领取。退回不能撤销。</source>
        <translation>Returned numbers stay in the number book with their reason and no desk uses them; this desk takes no more numbers of the year until a signed letter waits for one. Cannot be undone.</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>已退回 {number} 起 {count} 个号，下次同步时上报</source>
        <translation>{count} number[s] from {number} returned, reported with the next sync</translation>
    </message>
    <message>
        <source>没有写明退回理由</source>
        <translation>No reason given for the return</translation>
    </message>
    <message>
        <source>写明理由后再退回</source>
        <translation>Give a reason first</translation>
    </message>
    <message>
        <source>{number}已经使用、已退回，或不是本机领用的号</source>
        <translation>{number} is used, returned, or not this desk's</translation>
    </message>
    <message>
        <source>刷新后查看</source>
        <translation>Refresh and look</translation>
    </message>
    <message>
        <source>您的职责不办理这一编号</source>
        <translation>Your duties do not include this series</translation>
    </message>
    <message>
        <source>请有签发职责的人员退回</source>
        <translation>Ask somebody with the duty of signing</translation>
    </message>
    <message>
        <source>这一编号本年仍在使用，用完自动续领</source>
        <translation>This series is still in use this year and renews itself</translation>
    </message>
    <message>
        <source>次年再退回剩余的号</source>
        <translation>Return what is left next year</translation>
    </message>
    <message>
        <source>不予受理决定书</source>
        <translation>Refusals to accept</translation>
    </message>
    <message>
        <source>延期函</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>补齐提醒通知</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>补齐确认函</source>
        <translation>Clearance letters</translation>
    </message>
    <message>
        <source>失效告知函</source>
        <translation>Notices of lapse</translation>
    </message>
    <message>
        <source>撤回函</source>
        <translation>Revocations</translation>
    </message>
    <message>
        <source>补正材料通知书</source>
        <translation>Requests for supplement</translation>
    </message>
    <message>
        <source>免审批告知（备案）回执</source>
        <translation>Filing receipts (exempt)</translation>
    </message>
    <message>
        <source>特别程序告知书</source>
        <translation>Notices of special procedure</translation>
    </message>
    <message>
        <source>督办单</source>
        <translation>Oversight orders</translation>
    </message>
    <message>
        <source>延长办理期限告知书</source>
        <translation>Notices of extension</translation>
    </message>
    <message>
        <source>行政许可决定书</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>{year} 年文号签发 {used} 个</source>
        <translation>{year}: {used} number[s] issued</translation>
    </message>
    <message>
        <source>租用 {count} 个</source>
        <translation>{count} leased</translation>
    </message>
    <message>
        <source>预留 {count} 个</source>
        <translation>{count} reserved</translation>
    </message>
    <message>
        <source>退回 {count} 个</source>
        <translation>{count} returned</translation>
    </message>
    <message>
        <source>作废 {count} 个</source>
        <translation>{count} void</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>此 {count} 个号被跳过，没有使用</source>
        <translation>These {count} numbers were skipped</translation>
    </message>
    <message>
        <source>未用 {gaps} 个</source>
        <translation>{gaps} unused</translation>
    </message>
    <message>
        <source>还没有容缺受理函</source>
        <translation>No waiver letters yet</translation>
    </message>
    <message>
        <source>在案件里点“拟容缺函”开始；签发后在这里看到文号与期限。</source>
        <translation>Begin with "Draft letter" in a case; numbers and days show here once signed.</translation>
    </message>
    <message>
        <source>还没有其他文书</source>
        <translation>No other papers yet</translation>
    </message>
    <message>
        <source>补正通知、备案回执、特别程序告知、督办单编号后在这里。</source>
        <translation>Requests, filing receipts, notices and orders stand here once numbered.</translation>
    </message>
    <message>
        <source>还没有用过文号</source>
        <translation>No numbers used yet</translation>
    </message>
    <message>
        <source>第一份函签发时取 1 号。</source>
        <translation>The first letter signed takes number 1.</translation>
    </message>
    <message>
        <source>到工作台选案件</source>
        <translation>Choose a case</translation>
    </message>
    <message>
        <source>没有符合筛选的文书</source>
        <translation>No paper fits the filter</translation>
    </message>
    <message>
        <source>共有 {count} 份，被筛选条件挡住了。</source>
        <translation>There are {count} that the filter keeps out.</translation>
    </message>
    <message>
        <source>{shown} / {all} 份</source>
        <translation>{shown} / {all}</translation>
    </message>
    <message>
        <source>到期与提醒</source>
        <translation>Due &amp; reminders</translation>
    </message>
    <message>
        <source>到期待确认 {count}</source>
        <translation>Lapses {count}</translation>
    </message>
    <message>
        <source>导出 xlsx</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>打印台账</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>导出台账</source>
        <translation>Export register</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>没有可导出的行</source>
        <translation>No rows to export</translation>
    </message>
    <message>
        <source>已复制 {count} 行</source>
        <translation>{count} row[s] copied</translation>
    </message>
    <message>
        <source>这份文书没有 PDF 版式，请在案件里查看</source>
        <translation>This paper has no PDF form; see it in the case</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>送出</source>
        <translation>Send out</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>截至 {on}　共 {count} 份</source>
        <translation>As of {on}　{count} in all</translation>
    </message>
    <message>
        <source>筛选：{filter}</source>
        <translation>Filter: {filter}</translation>
    </message>
    <message>
        <source>{fate} {count} 个</source>
        <translation>{count} {fate}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>样张　模拟数据</source>
        <translation>样张　模拟数据</translation>
    </message>
    <message>
        <source>正在排印台账</source>
        <translation>Typesetting the register</translation>
    </message>
    <message>
        <source>正在写出台账</source>
        <translation>Writing the register</translation>
    </message>
    <message>
        <source>已写出 {count} 行到 {file}</source>
        <translation>{count} row[s] written to {file}</translation>
    </message>
    <message>
        <source>没有写出 {file}：{why}</source>
        <translation>{file} was not written: {why}</translation>
    </message>
</context>
<context>
    <name>rule_changes</name>
    <message>
        <source>规则表</source>
        <translation>Rule tables</translation>
    </message>
    <message>
        <source>第 {number} 版　{since} 起有效</source>
        <translation>version {number}　from {since}</translation>
    </message>
    <message>
        <source>待发布</source>
        <translation>to publish</translation>
    </message>
    <message>
        <source>{title}，{note}{waiting}</source>
        <translation>{title}, {note}{waiting}</translation>
    </message>
    <message>
        <source>导出 xlsx</source>
        <translation>Export xlsx</translation>
    </message>
    <message>
        <source>导入修改稿</source>
        <translation>Import a draft</translation>
    </message>
    <message>
        <source>规则表 (*.xlsx *.json)</source>
        <translation>Rule table (*.xlsx *.json)</translation>
    </message>
    <message>
        <source>一次只读入一份修改稿。请逐份导入。</source>
        <translation>One draft at a time.</translation>
    </message>
    <message>
        <source>修改稿没有读成，没有写入任何内容</source>
        <translation>The draft was not read; nothing was written</translation>
    </message>
    <message>
        <source>{title}第{number}版.xlsx</source>
        <translation>{title}第{number}版.xlsx</translation>
    </message>
    <message>
        <source>选择一张规则表，查看其版本</source>
        <translation>Choose a rule table to see its versions</translation>
    </message>
    <message>
        <source>{body}{document}　第 {number} 版　{digest}</source>
        <translation>{body}{document}　version {number}　{digest}</translation>
    </message>
    <message>
        <source>在表中修改，或者导出工作簿修改后导入：先列出与现行版本的不同和受影响的案件，一人提交，另一人核对后发布。旧案仍按其判定时的版本。</source>
        <translation>Change it in the table, or export, change and import the workbook: differences and cases concerned are shown, one person hands in, another publishes. Older cases keep their version.</translation>
    </message>
    <message>
        <source>已发布的不再更改，只由下一版接替。</source>
        <translation>Published versions never change; the next one follows.</translation>
    </message>
    <message>
        <source>第 {number} 版　{since} 起有效{until}　{known} 起知悉　{digest}</source>
        <translation>version {number}　in force from {since}{until}　known from {known}　{digest}</translation>
    </message>
    <message>
        <source>至 {until}</source>
        <translation> to {until}</translation>
    </message>
    <message>
        <source>{since} 起有效{until}　{digest}</source>
        <translation>in force from {since}{until}　{digest}</translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>{title}：修改稿，尚未提交</source>
        <translation>{title}: draft, not handed in</translation>
    </message>
    <message>
        <source>{title}：待发布，请逐项核对</source>
        <translation>{title}: to be published, check each item</translation>
    </message>
    <message>
        <source>{title}：已发布的版本</source>
        <translation>{title}: published version</translation>
    </message>
    <message>
        <source>{title}：已退回的版本</source>
        <translation>{title}: returned version</translation>
    </message>
    <message>
        <source>与现行版本相比，有 {count} 处不同</source>
        <translation>{count} difference[s] from the version in force</translation>
    </message>
    <message>
        <source>与现行版本逐行相同</source>
        <translation>The same row by row as in force</translation>
    </message>
    <message>
        <source>增加</source>
        <translation>added</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>{what}：{text}</source>
        <translation>{what}: {text}</translation>
    </message>
    <message>
        <source>（无）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>行“{title}”{part}</source>
        <translation>row "{title}" {part}</translation>
    </message>
    <message>
        <source>表头·{part}</source>
        <translation>head · {part}</translation>
    </message>
    <message>
        <source>情形</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>须重填</source>
        <translation>Enter anew</translation>
    </message>
    <message>
        <source>事实“{title}”</source>
        <translation>fact "{title}"</translation>
    </message>
    <message>
        <source>案例“{name}”</source>
        <translation>example "{name}"</translation>
    </message>
    <message>
        <source>道路</source>
        <translation>road</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <source>修改理由（选填）</source>
        <translation>Why (optional)</translation>
    </message>
    <message>
        <source>退回的理由</source>
        <translation>Why returned</translation>
    </message>
    <message>
        <source>提交发布</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>核对无误，发布</source>
        <translation>Checked, publish</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>受影响案件</source>
        <translation>Cases concerned</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>先看完受影响的案件</source>
        <translation>See the cases concerned first</translation>
    </message>
    <message>
        <source>正在逐件试算受影响的案件</source>
        <translation>Trying the cases one by one</translation>
    </message>
    <message>
        <source>结果会改变的案件</source>
        <translation>Cases whose outcome changes</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>现行结果</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>按此版本</source>
        <translation>By this version</translation>
    </message>
    <message>
        <source>还须查明</source>
        <translation>To find out</translation>
    </message>
    <message>
        <source>{number}，{enterprise}，{before} 变为 {after}{asks}</source>
        <translation>{number}, {enterprise}, {before} becomes {after}{asks}</translation>
    </message>
    <message>
        <source>，还须查明{asks}</source>
        <translation>, to find out: {asks}</translation>
    </message>
    <message>
        <source>试算了 {cases} 件案件，结果都不变</source>
        <translation>{cases} case[s] tried, none changes</translation>
    </message>
    <message>
        <source>试算了 {cases} 件案件，其中 {count} 件结果会改变</source>
        <translation>{cases} case[s] tried, {count} change</translation>
    </message>
    <message>
        <source>没有以本表为依据的案件；发布后新发生的事项按新版本办理</source>
        <translation>No case rests on this table; later matters will</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>待查明</source>
        <translation>to find out</translation>
    </message>
    <message>
        <source>无须会签</source>
        <translation>nobody countersigns</translation>
    </message>
    <message>
        <source>没有佐证</source>
        <translation>no supporting paper</translation>
    </message>
    <message>
        <source>{paper}（{supporting}）</source>
        <translation>{paper} ({supporting})</translation>
    </message>
    <message>
        <source>{count} 个{unit}</source>
        <translation>{count} {unit}[s]</translation>
    </message>
    <message>
        <source>（不再涉及）</source>
        <translation>(no longer concerned)</translation>
    </message>
    <message>
        <source>该版本已不在记录中</source>
        <translation>This version is not on record any more</translation>
    </message>
    <message>
        <source>已提交“{title}”的修改稿，待另一名管理员或负责人发布</source>
        <translation>Draft of "{title}" handed in, to be published by another administrator or head</translation>
    </message>
    <message>
        <source>已发布“{title}”的新版本</source>
        <translation>New version of "{title}" published</translation>
    </message>
    <message>
        <source>已退回“{title}”的修改稿</source>
        <translation>Draft of "{title}" returned</translation>
    </message>
    <message>
        <source>正在读取规则表 {name}</source>
        <translation>Reading rule table {name}</translation>
    </message>
</context>
<context>
    <name>rule_content</name>
    <message>
        <source>规则表的内容</source>
        <translation>Content of the rule table</translation>
    </message>
    <message>
        <source>规则行</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>案例</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>序</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>情形</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>条件（同时成立）</source>
        <translation>Conditions (all of them)</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>应得结果</source>
        <translation>Should give</translation>
    </message>
    <message>
        <source>成立的行</source>
        <translation>Rows that hold</translation>
    </message>
    <message>
        <source>第{number}行，{title}，条件：{conditions}，结果：{then}，依据：{basis}{fault}</source>
        <translation>row {number}, {title}, conditions: {conditions}, outcome: {then}, basis: {basis}{fault}</translation>
    </message>
    <message>
        <source>案例“{name}”，{facts}，应得{outcome}，{check}{fault}</source>
        <translation>example "{name}", {facts}, should give {outcome}, {check}{fault}</translation>
    </message>
    <message>
        <source>相符</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>不符</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>未核</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>筛选行和案例</source>
        <translation>Filter rows</translation>
    </message>
    <message>
        <source>没有符合“{text}”的行</source>
        <translation>No row with "{text}"</translation>
    </message>
    <message>
        <source>没有符合“{text}”的案例</source>
        <translation>No example with "{text}"</translation>
    </message>
    <message>
        <source>本表还没有规则行</source>
        <translation>No rows yet</translation>
    </message>
    <message>
        <source>本表没有记载案例</source>
        <translation>No examples recorded</translation>
    </message>
    <message>
        <source>没有任何一行成立的，结果为：{outcome}</source>
        <translation>Where no row holds: {outcome}</translation>
    </message>
    <message>
        <source>判定方法：{hit}</source>
        <translation>Method: {hit}</translation>
    </message>
    <message>
        <source>正在看：{what}</source>
        <translation>Showing {what}</translation>
    </message>
    <message>
        <source>第 {number} 版（现行）</source>
        <translation>version {number} (in force)</translation>
    </message>
    <message>
        <source>第 {number} 版（已由第 {newest} 版接替）</source>
        <translation>version {number} (followed by {newest})</translation>
    </message>
    <message>
        <source>待发布的版本</source>
        <translation>the version to publish</translation>
    </message>
    <message>
        <source>看现行版本</source>
        <translation>See the one in force</translation>
    </message>
    <message>
        <source>没有空档和重叠，{count} 组案例全部相符</source>
        <translation>No gaps or overlaps, all {count} example[s] agree</translation>
    </message>
    <message>
        <source>公开文本</source>
        <translation>Public text</translation>
    </message>
    <message>
        <source>{title}（第{number}版）</source>
        <translation>{title} (version {number})</translation>
    </message>
    <message>
        <source>预览编号的公开文本（PDF），可打印、另存</source>
        <translation>Preview the numbered public text (PDF), to print or save</translation>
    </message>
    <message>
        <source>全表</source>
        <translation>Whole table</translation>
    </message>
    <message>
        <source>全表：{title}</source>
        <translation>Whole table: {title}</translation>
    </message>
    <message>
        <source>期限依据</source>
        <translation>Basis of the limit</translation>
    </message>
    <message>
        <source>查看规则表</source>
        <translation>See rule table</translation>
    </message>
    <message>
        <source>查看规则表：{title}</source>
        <translation>See rule table: {title}</translation>
    </message>
    <message>
        <source>本机没有校验值为 {digest} 的版本，显示现行版本</source>
        <translation>The version with digest {digest} is not here; the one in force is shown</translation>
    </message>
    <message>
        <source>规则表没有读成</source>
        <translation>The rule table was not read</translation>
    </message>
    <message>
        <source>没有更改任何内容。故障编号 {number}</source>
        <translation>Nothing was changed. Fault number {number}</translation>
    </message>
    <message>
        <source>按{on}判定</source>
        <translation>as of {on}</translation>
    </message>
    <message>
        <source>待查明</source>
        <translation>to find out</translation>
    </message>
    <message>
        <source>{years}年前</source>
        <translation>{years} years ago</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>须征求</source>
        <translation>To be asked</translation>
    </message>
    <message>
        <source>须重填</source>
        <translation>Enter anew</translation>
    </message>
    <message>
        <source>{part}：{text}</source>
        <translation>{part}: {text}</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>new</translation>
    </message>
    <message>
        <source>已改</source>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>rule_draft</name>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>继续修改</source>
        <translation>Go on changing</translation>
    </message>
    <message>
        <source>在表中修改</source>
        <translation>Change in the table</translation>
    </message>
    <message>
        <source>修改稿 · {at}</source>
        <translation>draft · {at}</translation>
    </message>
    <message>
        <source>{title}：修改稿</source>
        <translation>{title}: draft</translation>
    </message>
    <message>
        <source>草稿 · {at} 自动保存</source>
        <translation>Draft · saved {at}</translation>
    </message>
    <message>
        <source>草稿 · 尚未保存</source>
        <translation>Draft · not saved yet</translation>
    </message>
    <message>
        <source>修改稿没有保存</source>
        <translation>The draft was not saved</translation>
    </message>
    <message>
        <source>改动仍在屏幕上；再改一处会重试。故障编号 {number}</source>
        <translation>The changes are on screen; the next one tries again. Fault number {number}</translation>
    </message>
    <message>
        <source>自 {since} 起有效（在“表头”中修改）</source>
        <translation>In force from {since} (change it under "Head")</translation>
    </message>
    <message>
        <source>　与现行版本相比有 {count} 处不同</source>
        <translation>　{count} difference[s] from the version in force</translation>
    </message>
    <message>
        <source>修改稿拟定后现行版本已经更新。可以继续修改，提交前逐项核对不同之处；也可以放弃后重新开始。</source>
        <translation>The version in force is newer than this draft. Go on and check each difference before handing in, or drop it and start anew.</translation>
    </message>
    <message>
        <source>正在逐一验证……</source>
        <translation>Proving one by one…</translation>
    </message>
    <message>
        <source>没有空档和重叠，{count} 组案例全部相符</source>
        <translation>No gaps or overlaps, all {count} example[s] agree</translation>
    </message>
    <message>
        <source>有 {count} 处不成立，改正后才能提交</source>
        <translation>{count} place[s] [does|do] not hold; mend [it|them] before handing in</translation>
    </message>
    <message>
        <source>先改正不成立之处</source>
        <translation>Mend what does not hold first</translation>
    </message>
    <message>
        <source>还没有修改</source>
        <translation>Nothing changed yet</translation>
    </message>
    <message>
        <source>正在验证</source>
        <translation>Proving</translation>
    </message>
    <message>
        <source>看影响并提交</source>
        <translation>Effects &amp; hand in</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>没有可以撤销的修改</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>没有可以重做的修改</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>放弃修改稿</source>
        <translation>Drop draft</translation>
    </message>
    <message>
        <source>再按一次，放弃全部修改</source>
        <translation>Press again to drop all changes</translation>
    </message>
    <message>
        <source>已放弃“{title}”的修改稿</source>
        <translation>Draft of "{title}" dropped</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>导出 xlsx</source>
        <translation>Export xlsx</translation>
    </message>
    <message>
        <source>{title}修改稿.xlsx</source>
        <translation>{title}修改稿.xlsx</translation>
    </message>
    <message>
        <source>修改稿的内容</source>
        <translation>Content of the draft</translation>
    </message>
    <message>
        <source>规则行</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>案例</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>{count} 组，全部相符</source>
        <translation>{count}, all agree</translation>
    </message>
    <message>
        <source>{count} 组，{bad} 组不符</source>
        <translation>{count}, {bad} differ</translation>
    </message>
    <message>
        <source>{count} 组，未核</source>
        <translation>{count}, not checked</translation>
    </message>
    <message>
        <source>增加行</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>复制行</source>
        <translation>Copy row</translation>
    </message>
    <message>
        <source>删除行</source>
        <translation>Delete row</translation>
    </message>
    <message>
        <source>增加案例</source>
        <translation>Add example</translation>
    </message>
    <message>
        <source>复制案例</source>
        <translation>Copy example</translation>
    </message>
    <message>
        <source>删除案例</source>
        <translation>Delete example</translation>
    </message>
    <message>
        <source>第 {number} 行</source>
        <translation>row {number}</translation>
    </message>
    <message>
        <source>案例“{name}”</source>
        <translation>example "{name}"</translation>
    </message>
    <message>
        <source>新的一行</source>
        <translation>新的一行</translation>
    </message>
    <message>
        <source>新案例 {number}</source>
        <translation>新案例 {number}</translation>
    </message>
    <message>
        <source>{title}（副本）</source>
        <translation>{title}（副本）</translation>
    </message>
    <message>
        <source>情形</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>须征求</source>
        <translation>To be asked</translation>
    </message>
    <message>
        <source>须重填的事实</source>
        <translation>Facts to enter anew</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>须征求意见时写明机关</source>
        <translation>Organ, where one is to be asked</translation>
    </message>
    <message>
        <source>（无）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>条件（同时成立）</source>
        <translation>Conditions (all of them)</translation>
    </message>
    <message>
        <source>增加条件</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>删去这项条件</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>比较</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>是</source>
        <translation>is</translation>
    </message>
    <message>
        <source>属于</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>超过</source>
        <translation>above</translation>
    </message>
    <message>
        <source>不超过</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>未满年数</source>
        <translation>years less than</translation>
    </message>
    <message>
        <source>年</source>
        <translation>years</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>{thing}：{title}</source>
        <translation>{thing}: {title}</translation>
    </message>
    <message>
        <source>道路</source>
        <translation>road</translation>
    </message>
    <message>
        <source>按哪一天判定</source>
        <translation>As of which day</translation>
    </message>
    <message>
        <source>应得结果</source>
        <translation>Should give</translation>
    </message>
    <message>
        <source>如 2026-09-18；不涉及年限的可以不填</source>
        <translation>such as 2026-09-18; may stay blank where no years matter</translation>
    </message>
    <message>
        <source>事实（没有列出的按本表的通常情形）</source>
        <translation>Facts (others as usual for this table)</translation>
    </message>
    <message>
        <source>增加事实</source>
        <translation>Add fact</translation>
    </message>
    <message>
        <source>删去这项事实</source>
        <translation>Remove this fact</translation>
    </message>
    <message>
        <source>第{number}条{thing}：{title}</source>
        <translation>{thing} {number}: {title}</translation>
    </message>
    <message>
        <source>几个数用顿号分开，逐个验证</source>
        <translation>several numbers with 、 between, each proved</translation>
    </message>
    <message>
        <source>如 2012 或 2012-05-01</source>
        <translation>such as 2012 or 2012-05-01</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <source>待查明</source>
        <translation>to find out</translation>
    </message>
    <message>
        <source>采用现稿的结果</source>
        <translation>Take the draft's result</translation>
    </message>
    <message>
        <source>按现稿的结果改写这组案例应得的结果、成立的行和还须查明的事实</source>
        <translation>Rewrites outcome, rows that hold and facts to find out of this example by the draft</translation>
    </message>
    <message>
        <source>应为：{wanted}；现为：{found}</source>
        <translation>should be {wanted}; is {found}</translation>
    </message>
    <message>
        <source>应为：{wanted}；所列各值的结果不一，如{facts}现为：{found}。请分成几组案例</source>
        <translation>should be {wanted}; the values differ, e.g. for {facts} it is {found}. Make several examples of it</translation>
    </message>
    <message>
        <source>成立的行：{text}</source>
        <translation>rows that hold: {text}</translation>
    </message>
    <message>
        <source>还须查明：{text}</source>
        <translation>to find out: {text}</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>发布机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>条文</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>有效期起</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>有效期止</source>
        <translation>In force to</translation>
    </message>
    <message>
        <source>其余情形的结果</source>
        <translation>Outcome otherwise</translation>
    </message>
    <message>
        <source>留空为长期有效；如 2027-12-31</source>
        <translation>blank: without end; such as 2027-12-31</translation>
    </message>
    <message>
        <source>事实和结果的种类由程序确定，不能在此增删；其名称、问法可以在导出的工作簿中改。</source>
        <translation>Kinds of facts and outcomes belong to the program and cannot be added here; their names and questions can be changed in the exported workbook.</translation>
    </message>
    <message>
        <source>没有写“{key}”</source>
        <translation>"{key}" is missing</translation>
    </message>
    <message>
        <source>“{key}”处的“{given}”不能识别</source>
        <translation>"{given}" at "{key}" cannot be read</translation>
    </message>
    <message>
        <source>有效期止早于有效期起</source>
        <translation>It ends before it begins</translation>
    </message>
    <message>
        <source>没有选怎样比较“{fact}”</source>
        <translation>No comparison chosen for "{fact}"</translation>
    </message>
    <message>
        <source>条件中没有“{fact}”这项事实</source>
        <translation>There is no fact "{fact}"</translation>
    </message>
    <message>
        <source>“{fact}”的值“{given}”不能识别，或者没有选</source>
        <translation>The value "{given}" of "{fact}" cannot be read, or none is chosen</translation>
    </message>
    <message>
        <source>没有选结果</source>
        <translation>No outcome chosen</translation>
    </message>
    <message>
        <source>一行的条件不能既看路由又看道路，请分成两行</source>
        <translation>A row cannot look at route and road both; make two</translation>
    </message>
    <message>
        <source>行号“{id}”用了两次</source>
        <translation>The row id "{id}" is used twice</translation>
    </message>
    <message>
        <source>各项条件不可能同时成立</source>
        <translation>The conditions can never hold together</translation>
    </message>
    <message>
        <source>结果与没有任何行成立时相同，该行不起作用</source>
        <translation>Its outcome is that of no row holding, so it does nothing</translation>
    </message>
    <message>
        <source>没有任何行成立时的结果不是最宽的一种</source>
        <translation>The outcome of no row holding is not the mildest</translation>
    </message>
    <message>
        <source>没有任何一行用到“{fact}”</source>
        <translation>No row uses "{fact}"</translation>
    </message>
    <message>
        <source>有空档，没有一行管到的情形如：{example}</source>
        <translation>A gap; no row covers e.g. {example}</translation>
    </message>
    <message>
        <source>没有写明其余情形的结果</source>
        <translation>No outcome for all other cases</translation>
    </message>
    <message>
        <source>与“{other}”重叠，同时成立的情形如：{example}</source>
        <translation>Overlaps "{other}"; both hold e.g. for {example}</translation>
    </message>
    <message>
        <source>情形太多（{count}种），无法逐一验证</source>
        <translation>Too many cases ({count}) to prove one by one</translation>
    </message>
    <message>
        <source>“{what}”与现行版本不同；事实和结果的种类由程序确定</source>
        <translation>"{what}" differs from the version in force; kinds of facts and outcomes belong to the program</translation>
    </message>
    <message>
        <source>日期、数值或者写法不能识别</source>
        <translation>A date, value or form cannot be read</translation>
    </message>
    <message>
        <source>没有写案例名</source>
        <translation>The example has no name</translation>
    </message>
    <message>
        <source>案例名用了两次，请另取</source>
        <translation>The name is used twice, take another</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>知悉日</source>
        <translation>Known from</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row id</translation>
    </message>
    <message>
        <source>案例没有写成规则能读的样子</source>
        <translation>The example is not written so that the rules can read it</translation>
    </message>
</context>
<context>
    <name>rule_tables</name>
    <message>
        <source>选项</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>数</source>
        <translation>number</translation>
    </message>
    <message>
        <source>年份或者日期</source>
        <translation>year or date</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>list</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>text</translation>
    </message>
    <message>
        <source>唯一（任何情形有且只有一行成立）</source>
        <translation>unique (exactly one row holds)</translation>
    </message>
    <message>
        <source>从严（可以多行成立，以结果最严的为准）</source>
        <translation>strictest (several rows may hold, the strictest counts)</translation>
    </message>
    <message>
        <source>汇总（成立的各行，结果一并适用）</source>
        <translation>collected (the outcomes of all rows that hold apply)</translation>
    </message>
    <message>
        <source>是</source>
        <translation>is</translation>
    </message>
    <message>
        <source>属于</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>超过</source>
        <translation> above </translation>
    </message>
    <message>
        <source>不超过</source>
        <translation> at most </translation>
    </message>
    <message>
        <source>未满年数</source>
        <translation>years less than</translation>
    </message>
    <message>
        <source>免审批判定表</source>
        <translation>Exemption table</translation>
    </message>
    <message>
        <source>审批不出区权限表</source>
        <translation>Devolution table</translation>
    </message>
    <message>
        <source>会签单位判定表</source>
        <translation>Countersigning table</translation>
    </message>
    <message>
        <source>改革举措办理时限表</source>
        <translation>Time limits of the reform</translation>
    </message>
    <message>
        <source>行政许可法定时限表</source>
        <translation>Statutory time limits</translation>
    </message>
    <message>
        <source>联席办公室办理时限表</source>
        <translation>Time limits of the joint office</translation>
    </message>
    <message>
        <source>联席办公室通常期限表</source>
        <translation>Usual deadlines of the joint office</translation>
    </message>
    <message>
        <source>预警提醒表</source>
        <translation>Warnings and reminders</translation>
    </message>
    <message>
        <source>供电方案及接电环节时限表</source>
        <translation>Limits of supply plan and energising</translation>
    </message>
    <message>
        <source>容缺受理判定表</source>
        <translation>Waiver table</translation>
    </message>
    <message>
        <source>容缺材料补齐节点表</source>
        <translation>Milestones for waived papers</translation>
    </message>
    <message>
        <source>用电报装环节表</source>
        <translation>Stages of connection</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：没有写“{key}”，或者写得不成样</source>
        <translation>Rule table "{table}", "{row}": "{key}" is missing or not well formed</translation>
    </message>
    <message>
        <source>补写“{key}”</source>
        <translation>Add "{key}"</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：“{key}”处的“{given}”不能识别</source>
        <translation>Rule table "{table}", "{row}": "{given}" at "{key}" cannot be read</translation>
    </message>
    <message>
        <source>可以写：{allowed}</source>
        <translation>Possible: {allowed}</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：终止日{until}早于起始日{since}</source>
        <translation>Rule table "{table}", "{row}": the last day {until} is before the first, {since}</translation>
    </message>
    <message>
        <source>核对有效期</source>
        <translation>Check the validity</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：对“{fact}”不能用“{given}”比较</source>
        <translation>Rule table "{table}", "{row}": "{fact}" cannot be compared by "{given}"</translation>
    </message>
    <message>
        <source>可以用：{allowed}</source>
        <translation>Possible: {allowed}</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：没有“{fact}”这项事实</source>
        <translation>Rule table "{table}", "{row}": there is no fact "{fact}"</translation>
    </message>
    <message>
        <source>只能使用本表列明的事实</source>
        <translation>Only facts of this table can be used</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：“{given}”不是“{fact}”可以取的值</source>
        <translation>Rule table "{table}", "{row}": "{given}" is no value of "{fact}"</translation>
    </message>
    <message>
        <source>数写整数或者加引号的小数，选项写本表列明的代码</source>
        <translation>Whole numbers, or decimals in quotes; choices by the table's codes</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：没有“{given}”这种结果</source>
        <translation>Rule table "{table}", "{row}": there is no outcome "{given}"</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：一行的条件分属路由和道路（{groups}）</source>
        <translation>Rule table "{table}", "{row}": its conditions are of route and road both ({groups})</translation>
    </message>
    <message>
        <source>分成两行</source>
        <translation>Make two rows of it</translation>
    </message>
    <message>
        <source>规则表“{table}”：行号“{id}”用了两次</source>
        <translation>Rule table "{table}": the row id "{id}" is used twice</translation>
    </message>
    <message>
        <source>另取行号</source>
        <translation>Take another id</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：各项条件不可能同时成立</source>
        <translation>Rule table "{table}", "{row}": its conditions can never hold together</translation>
    </message>
    <message>
        <source>核对条件，或者删去该行</source>
        <translation>Check the conditions, or delete the row</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：其结果与没有任何行成立时相同，该行不起作用</source>
        <translation>Rule table "{table}", "{row}": its outcome is that of no row holding, so it does nothing</translation>
    </message>
    <message>
        <source>删去该行，或者改其结果</source>
        <translation>Delete the row, or change its outcome</translation>
    </message>
    <message>
        <source>规则表“{table}”：没有任何行成立时的结果“{given}”不是最宽的一种</source>
        <translation>Rule table "{table}": the outcome of no row holding, "{given}", is not the mildest</translation>
    </message>
    <message>
        <source>把它列在各种结果的最前</source>
        <translation>Put it first among the outcomes</translation>
    </message>
    <message>
        <source>规则表“{table}”：没有任何一行用到“{fact}”</source>
        <translation>Rule table "{table}": no row uses "{fact}"</translation>
    </message>
    <message>
        <source>补上用到它的行，或者删去这项事实</source>
        <translation>Add a row that does, or delete the fact</translation>
    </message>
    <message>
        <source>规则表“{table}”有空档，没有一行管到的情形如：{example}</source>
        <translation>Rule table "{table}" has a gap; no row covers e.g. {example}</translation>
    </message>
    <message>
        <source>补上这种情形的行，或者写明其余情形的结果</source>
        <translation>Add a row for it, or an outcome for all other cases</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”与“{other}”重叠，同时成立的情形如：{example}</source>
        <translation>Rule table "{table}", "{row}" overlaps "{other}"; both hold e.g. for {example}</translation>
    </message>
    <message>
        <source>改其中一行的条件，或者删去一行</source>
        <translation>Change the conditions of one, or delete one</translation>
    </message>
    <message>
        <source>规则表“{table}”有{count}种情形，超过可以逐一验证的{limit}种</source>
        <translation>Rule table "{table}" has {count} cases, more than the {limit} that can be proved one by one</translation>
    </message>
    <message>
        <source>减少事实或者界限，或者分成两张表</source>
        <translation>Fewer facts or bounds, or two tables</translation>
    </message>
    <message>
        <source>规则表“{table}”有两个版本同在{on}有效，又同日知悉，不能定以哪个为准</source>
        <translation>Rule table "{table}": two versions in force on {on}, known on the same day: which counts is open</translation>
    </message>
    <message>
        <source>改其中一个版本的有效期或者知悉日</source>
        <translation>Change validity or the day known of one</translation>
    </message>
    <message>
        <source>规则表“{table}”的案例“{row}”与记载不符：应为{wanted}，现为{found}</source>
        <translation>Rule table "{table}": example "{row}" should give {wanted}, gives {found}</translation>
    </message>
    <message>
        <source>核对改动；确实要改的，同时修改案例</source>
        <translation>Check the change; if it is meant, change the example too</translation>
    </message>
    <message>
        <source>规则表“{table}”没有一个案例，改错了也无从发现</source>
        <translation>Rule table "{table}" has no example: errors would go unseen</translation>
    </message>
    <message>
        <source>保留导出时的案例，改动处相应修改</source>
        <translation>Keep the examples as exported and change them where needed</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：没有一个案例写明该行成立</source>
        <translation>Rule table "{table}", "{row}": no example in which it holds</translation>
    </message>
    <message>
        <source>补上一个该行成立的案例</source>
        <translation>Add one</translation>
    </message>
    <message>
        <source>规则表“{table}”有案例没有写案例名</source>
        <translation>Rule table "{table}" has examples without a name</translation>
    </message>
    <message>
        <source>给每个案例写一个名称</source>
        <translation>Give each a name</translation>
    </message>
    <message>
        <source>规则表“{table}”的案例“{row}”：日期、数值或者写法不能识别</source>
        <translation>Rule table "{table}", example "{row}": a date, value or form cannot be read</translation>
    </message>
    <message>
        <source>按导出时的写法填写</source>
        <translation>Write it as exported</translation>
    </message>
    <message>
        <source>identifiers.toml：没有“{kind}”的编号样式</source>
        <translation>identifiers.toml: no pattern of "{kind}"</translation>
    </message>
    <message>
        <source>补上该种编号的样式</source>
        <translation>Add the pattern</translation>
    </message>
    <message>
        <source>identifiers.toml 第{row}行：没有写“{key}”，或者写得不成样</source>
        <translation>identifiers.toml, row {row}: "{key}" is missing or not well formed</translation>
    </message>
    <message>
        <source>identifiers.toml 第{row}行：没有“{given}”这种编号</source>
        <translation>identifiers.toml, row {row}: there is no kind "{given}"</translation>
    </message>
    <message>
        <source>改为程序所列的编号种类</source>
        <translation>Take a kind the program lists</translation>
    </message>
    <message>
        <source>identifiers.toml 第{row}行：样式“{given}”不能识别（{why}）</source>
        <translation>identifiers.toml, row {row}: the pattern "{given}" cannot be read ({why})</translation>
    </message>
    <message>
        <source>核对正则表达式</source>
        <translation>Check the regular expression</translation>
    </message>
    <message>
        <source>identifiers.toml 第{row}行：示例“{given}”不符合该行的样式</source>
        <translation>identifiers.toml, row {row}: the example "{given}" does not fit its pattern</translation>
    </message>
    <message>
        <source>改示例或者改样式</source>
        <translation>Change example or pattern</translation>
    </message>
    <message>
        <source>规则表没有这项事实</source>
        <translation>The rule table has no such fact</translation>
    </message>
    <message>
        <source>核对名称</source>
        <translation>Check the name</translation>
    </message>
    <message>
        <source>{given}不是{type}</source>
        <translation>{given} is no {type}</translation>
    </message>
    <message>
        <source>按{type}填写：数不加引号，其余加引号</source>
        <translation>Write it as {type}: numbers without quotes, others in quotes</translation>
    </message>
    <message>
        <source>“{given}”不在可选范围内</source>
        <translation>"{given}" is not on offer</translation>
    </message>
    <message>
        <source>可以填：{allowed}</source>
        <translation>Possible: {allowed}</translation>
    </message>
    <message>
        <source>{given}小于{least}，不是可以有的数</source>
        <translation>{given} is below {least}</translation>
    </message>
    <message>
        <source>核对数值</source>
        <translation>Check the value</translation>
    </message>
    <message>
        <source>没有“{given}”这张规则表</source>
        <translation>There is no rule table "{given}"</translation>
    </message>
    <message>
        <source>核对表号，如 exemption</source>
        <translation>Check its id, such as exemption</translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：“{what}”与现行版本不同</source>
        <translation>Rule table "{table}", "{row}": "{what}" differs from the version in force</translation>
    </message>
    <message>
        <source>事实和结果的种类由程序确定，只能改行、日期和案例</source>
        <translation>Kinds of facts and outcomes belong to the program; only rows, days and examples can change</translation>
    </message>
    <message>
        <source>发布“{title}”前须先看影响：现有{count}件案件的结果会改变</source>
        <translation>Before publishing "{title}" see its effects: the outcome of {count} cases changes</translation>
    </message>
    <message>
        <source>先查看影响，再凭所示的核对码发布</source>
        <translation>See the effects, then publish with the code shown</translation>
    </message>
    <message>
        <source>已发布的“{title}”（版本 {version}）本机程序读不懂，仍按此前的版本执行</source>
        <translation>"{title}" as published (version {version}) cannot be read here; the earlier version is still used</translation>
    </message>
    <message>
        <source>更新程序后再核</source>
        <translation>Update the program, then check</translation>
    </message>
    <message>
        <source>{case}：判定所依据的规则版本 {version} 不在本机</source>
        <translation>{case}: the version {version} of the rules it was decided by is not here</translation>
    </message>
    <message>
        <source>同步后再核，或者核对数据来源</source>
        <translation>Sync, then check, or look into the data's source</translation>
    </message>
    <message>
        <source>{case}：计算期限所用的日历版本 {version} 不在本机</source>
        <translation>{case}: the version {version} of the calendar it was counted by is not here</translation>
    </message>
    <message>
        <source>{case}：记录的判定为“{outcome}”，按当时的规则和事实重算为“{found}”</source>
        <translation>{case}: recorded as "{outcome}"; by the rules and facts of then it is "{found}"</translation>
    </message>
    <message>
        <source>不得采信该记录，请管理员核查</source>
        <translation>Do not rely on it; have an administrator look into it</translation>
    </message>
    <message>
        <source>{case}：记录的到期日为{due}，按当时的日历重算为“{found}”</source>
        <translation>{case}: recorded as due {due}; by the calendar of then it is "{found}"</translation>
    </message>
    <message>
        <source>{case}：函 {letter} 校验码中的判定凭证与记录不符</source>
        <translation>{case}: the receipt in the code of letter {letter} differs from the record</translation>
    </message>
    <message>
        <source>不得采信该函，请管理员核查</source>
        <translation>Do not rely on the letter; have an administrator look into it</translation>
    </message>
    <message>
        <source>{case}：函 {letter} 的“{done}”不在应在的步骤之后，或者与拟稿为同一人</source>
        <translation>{case}: “{done}” of letter {letter} does not come after the step it needs, or is by who drafted it</translation>
    </message>
    <message>
        <source>{case}：作出决定时不合条件：{why}</source>
        <translation>{case}: decided although: {why}</translation>
    </message>
    <message>
        <source>不得采信该决定，请管理员核查</source>
        <translation>Do not rely on this decision; let an administrator look into it</translation>
    </message>
    <message>
        <source>{case}：函 {letter} 签发时不合条件：{why}</source>
        <translation>{case}: letter {letter} was signed although: {why}</translation>
    </message>
    <message>
        <source>{id}　{title}　第 {number} 版　{body}{document}　{since} 起有效　{digest}</source>
        <translation>{id}　{title}　version {number}　{body}{document}　in force from {since}　{digest}</translation>
    </message>
    <message>
        <source>第 {number} 版　{since} 起有效　{known} 起知悉　{digest}</source>
        <translation>version {number}　in force from {since}　known from {known}　{digest}</translation>
    </message>
    <message>
        <source>拟发布 {id}　{title}　{stand}　{officer} 于 {at} 提出　{reason}</source>
        <translation>proposed {id}　{title}　{stand}　by {officer} at {at}　{reason}</translation>
    </message>
    <message>
        <source>  {id}　{title}　→ {then}　依据：{basis}</source>
        <translation>  {id}　{title}　→ {then}　basis: {basis}</translation>
    </message>
    <message>
        <source>已写出规则表：{file}</source>
        <translation>Rule table written: {file}</translation>
    </message>
    <message>
        <source>已提出，待另一人发布：{id}</source>
        <translation>Proposed, to be published by somebody else: {id}</translation>
    </message>
    <message>
        <source>已发布：{title}，{since} 起有效</source>
        <translation>Published: {title}, in force from {since}</translation>
    </message>
    <message>
        <source>已放弃：{id}</source>
        <translation>Dropped: {id}</translation>
    </message>
    <message>
        <source>“{title}”：涉及 {cases} 件案件，其中 {count} 件结果会改变　核对码 {code}</source>
        <translation>"{title}": {cases} cases concerned, {count} change　code {code}</translation>
    </message>
    <message>
        <source>规则表没有空档和重叠，案例全部相符</source>
        <translation>No gaps or overlaps, all examples agree</translation>
    </message>
    <message>
        <source>重算完毕：判定 {decisions}、到期日 {days}、函件 {letters}，差异 {count}</source>
        <translation>Replayed: verdicts {decisions}, due days {days}, letters {letters}, differences {count}</translation>
    </message>
    <message>
        <source>{title}（第{number}版）</source>
        <translation>{title} (version {number})</translation>
    </message>
    <message>
        <source>一、条文。{body}{document}：“{clause}”。</source>
        <translation>一、条文。{body}{document}："{clause}"。</translation>
    </message>
    <message>
        <source>二、有效期。自{since}起施行{until}；本办公室自{known}起知悉。</source>
        <translation>二、有效期。自{since}起施行{until}；本办公室自{known}起知悉。</translation>
    </message>
    <message>
        <source>，至{day}止</source>
        <translation>，至{day}止</translation>
    </message>
    <message>
        <source>三、判定方法。{hit}。{otherwise}</source>
        <translation>三、判定方法。{hit}。{otherwise}</translation>
    </message>
    <message>
        <source>没有任何一行成立的，结果为：{outcome}。</source>
        <translation>没有任何一行成立的，结果为：{outcome}。</translation>
    </message>
    <message>
        <source>四、所需事实。{facts}。任何一项不明的，不得推定；只问能改变结果的事实。</source>
        <translation>四、所需事实。{facts}。任何一项不明的，不得推定；只问能改变结果的事实。</translation>
    </message>
    <message>
        <source>五、判定表。见附件。</source>
        <translation>五、判定表。见附件。</translation>
    </message>
    <message>
        <source>六、验证。本表逐一验证没有空档和重叠，附有案例{count}组，全部相符。</source>
        <translation>六、验证。本表逐一验证没有空档和重叠，附有案例{count}组，全部相符。</translation>
    </message>
    <message>
        <source>七、版本校验值（SHA-256）：{digest}</source>
        <translation>七、版本校验值（SHA-256）：{digest}</translation>
    </message>
    <message>
        <source>判定表</source>
        <translation>判定表</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>情形与条件</source>
        <translation>情形与条件</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>{count}个{unit}</source>
        <translation>{count} {unit}[s]</translation>
    </message>
    <message>
        <source>，涉及{to}</source>
        <translation>, concerning {to}</translation>
    </message>
    <message>
        <source>{title}。条件：{conditions}{note}</source>
        <translation>{title}. Conditions: {conditions}{note}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>（{note}）</source>
        <translation> ({note})</translation>
    </message>
    <message>
        <source>（{number}）</source>
        <translation> ({number})</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{title}：{value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>{title}未满{value}年</source>
        <translation>{title} less than {value} years ago</translation>
    </message>
    <message>
        <source>{basis}（{sign}）</source>
        <translation>{basis} ({sign})</translation>
    </message>
</context>
<context>
    <name>rule_workbook</name>
    <message>
        <source>表头</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>案例</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>表号</source>
        <translation>Table id</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>发布机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>条文</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>有效期起</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>有效期止</source>
        <translation>In force to</translation>
    </message>
    <message>
        <source>知悉日</source>
        <translation>Known from</translation>
    </message>
    <message>
        <source>成立方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>其余情形的结果</source>
        <translation>Outcome otherwise</translation>
    </message>
    <message>
        <source>结果单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>旧版本号</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>案例的通常事实</source>
        <translation>Usual facts of examples</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>留人认定</source>
        <translation>Left to people</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>问法</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>逐条</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>最小值</source>
        <translation>Least</translation>
    </message>
    <message>
        <source>可以没有</source>
        <translation>May be none</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row id</translation>
    </message>
    <message>
        <source>情形</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>须征求</source>
        <translation>To be asked</translation>
    </message>
    <message>
        <source>须重填</source>
        <translation>Enter anew</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>成立的行</source>
        <translation>Rows that hold</translation>
    </message>
    <message>
        <source>还须查明</source>
        <translation>To find out</translation>
    </message>
    <message>
        <source>属于</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>超过</source>
        <translation>above</translation>
    </message>
    <message>
        <source>不超过</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>未满年数</source>
        <translation>years less than</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>？</source>
        <translation>?</translation>
    </message>
    <message>
        <source>工作簿没有“{sheet}”表</source>
        <translation>The workbook has no sheet "{sheet}"</translation>
    </message>
    <message>
        <source>使用导出的工作簿，不要改表名</source>
        <translation>Use an exported workbook; do not rename its sheets</translation>
    </message>
    <message>
        <source>“{given}”不能读作“{what}”</source>
        <translation>"{given}" cannot be read as "{what}"</translation>
    </message>
    <message>
        <source>按导出时的写法填写</source>
        <translation>Write it as exported</translation>
    </message>
    <message>
        <source>不是可以读取的规则表：{why}</source>
        <translation>Not a rule table that can be read: {why}</translation>
    </message>
    <message>
        <source>使用导出的 xlsx 或者 json 文件</source>
        <translation>Use an exported xlsx or json</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>有</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>无</source>
        <translation>no</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>met</translation>
    </message>
    <message>
        <source>不符合</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>城市快速路</source>
        <translation>Urban expressway (快速路)</translation>
    </message>
    <message>
        <source>城市主干路</source>
        <translation>Urban arterial road (主干路)</translation>
    </message>
    <message>
        <source>城市次干路</source>
        <translation>Urban secondary road (次干路)</translation>
    </message>
    <message>
        <source>城市支路</source>
        <translation>Urban branch road (支路)</translation>
    </message>
    <message>
        <source>街巷</source>
        <translation>Lane (街巷)</translation>
    </message>
    <message>
        <source>高速公路</source>
        <translation>Motorway (高速公路)</translation>
    </message>
    <message>
        <source>国道</source>
        <translation>National highway (国道)</translation>
    </message>
    <message>
        <source>省道</source>
        <translation>Provincial highway (省道)</translation>
    </message>
    <message>
        <source>县道</source>
        <translation>County highway (县道)</translation>
    </message>
    <message>
        <source>乡道</source>
        <translation>Township highway (乡道)</translation>
    </message>
    <message>
        <source>村道</source>
        <translation>Village highway (村道)</translation>
    </message>
    <message>
        <source>专用公路</source>
        <translation>Private highway (专用公路)</translation>
    </message>
    <message>
        <source>园区内部道路</source>
        <translation>Road within a park (园区道路)</translation>
    </message>
    <message>
        <source>穿越</source>
        <translation>crosses</translation>
    </message>
    <message>
        <source>用地（红线）内沿线</source>
        <translation>along, within its land</translation>
    </message>
    <message>
        <source>建筑控制区内</source>
        <translation>in its control zone</translation>
    </message>
    <message>
        <source>区外邻近</source>
        <translation>beside, outside</translation>
    </message>
    <message>
        <source>轨道交通控制保护区</source>
        <translation>Rail transit protection zone</translation>
    </message>
    <message>
        <source>铁路线路安全保护区</source>
        <translation>Railway safety zone</translation>
    </message>
    <message>
        <source>河道、水利工程管理范围</source>
        <translation>River and waterworks zone</translation>
    </message>
    <message>
        <source>占用绿地</source>
        <translation>Green land used</translation>
    </message>
    <message>
        <source>古树名木</source>
        <translation>Old and notable trees</translation>
    </message>
    <message>
        <source>文物保护范围、建设控制地带</source>
        <translation>Heritage protection and control zone</translation>
    </message>
    <message>
        <source>油气管道保护范围</source>
        <translation>Oil and gas pipeline zone</translation>
    </message>
    <message>
        <source>林地</source>
        <translation>Forest land</translation>
    </message>
    <message>
        <source>永久基本农田</source>
        <translation>Permanent basic farmland</translation>
    </message>
    <message>
        <source>饮用水水源保护区</source>
        <translation>Drinking water source zone</translation>
    </message>
    <message>
        <source>军事设施保护范围</source>
        <translation>Military facility zone</translation>
    </message>
    <message>
        <source>机场净空保护区</source>
        <translation>Airport clearance zone</translation>
    </message>
    <message>
        <source>桥梁、隧道附挂</source>
        <translation>Attached to bridge or tunnel</translation>
    </message>
    <message>
        <source>清单以外的道路、公路</source>
        <translation>Roads not on the list</translation>
    </message>
    <message>
        <source>城市更新（三旧改造）范围</source>
        <translation>Urban renewal area (三旧改造)</translation>
    </message>
    <message>
        <source>免审批</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>需审批</source>
        <translation>Needs approval</translation>
    </message>
    <message>
        <source>待人工认定</source>
        <translation>To settle by hand</translation>
    </message>
    <message>
        <source>不适用（20千伏以上）</source>
        <translation>Does not apply (above 20 kV)</translation>
    </message>
    <message>
        <source>用电申请表</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>主体资格证明</source>
        <translation>Proof of legal person</translation>
    </message>
    <message>
        <source>法定代表人身份证明</source>
        <translation>Identity of legal representative</translation>
    </message>
    <message>
        <source>授权委托书</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>用电地址及红线位置图</source>
        <translation>Address and property line plan</translation>
    </message>
    <message>
        <source>用电设备清单及负荷资料</source>
        <translation>Equipment and load list</translation>
    </message>
    <message>
        <source>重要用户非电保安措施资料</source>
        <translation>Non-electric safety measures (important user)</translation>
    </message>
    <message>
        <source>项目批准文件</source>
        <translation>Project approval document</translation>
    </message>
    <message>
        <source>不动产权证书</source>
        <translation>Property-right certificate</translation>
    </message>
    <message>
        <source>现场勘查</source>
        <translation>Site survey</translation>
    </message>
    <message>
        <source>供电方案答复</source>
        <translation>Supply plan answered</translation>
    </message>
    <message>
        <source>供用电合同签订</source>
        <translation>Supply contract signed</translation>
    </message>
    <message>
        <source>外线工程施工</source>
        <translation>External works built</translation>
    </message>
    <message>
        <source>竣工检验</source>
        <translation>Final inspection</translation>
    </message>
    <message>
        <source>装表接电</source>
        <translation>Meter installed</translation>
    </message>
    <message>
        <source>送电</source>
        <translation>Energising</translation>
    </message>
    <message>
        <source>两日办结期限</source>
        <translation>Two-day limit</translation>
    </message>
    <message>
        <source>五日告知期限</source>
        <translation>Five-day notice limit</translation>
    </message>
    <message>
        <source>单一部门法定期限</source>
        <translation>Statutory limit, one bureau</translation>
    </message>
    <message>
        <source>单一部门延长期限</source>
        <translation>Extension, one bureau</translation>
    </message>
    <message>
        <source>联合办理法定期限</source>
        <translation>Statutory limit, joint</translation>
    </message>
    <message>
        <source>联合办理延长期限</source>
        <translation>Extension, joint</translation>
    </message>
    <message>
        <source>输变电工程核准法定期限</source>
        <translation>Statutory limit, transmission works</translation>
    </message>
    <message>
        <source>决定送达期限</source>
        <translation>Limit to serve the decision</translation>
    </message>
    <message>
        <source>报装接电目标</source>
        <translation>Aim to energise</translation>
    </message>
    <message>
        <source>督办答复期限</source>
        <translation>Limit to answer an oversight order</translation>
    </message>
    <message>
        <source>函件延期上限</source>
        <translation>Longest extension of a letter</translation>
    </message>
    <message>
        <source>函件延期提前申请期限</source>
        <translation>Extension to be asked for ahead</translation>
    </message>
    <message>
        <source>补正通常期限（自然日）</source>
        <translation>Usual supplement deadline (calendar days)</translation>
    </message>
    <message>
        <source>特别程序通常期限（自然日）</source>
        <translation>Usual special procedure (calendar days)</translation>
    </message>
    <message>
        <source>函件延期通常期限（自然日）</source>
        <translation>Usual letter extension (calendar days)</translation>
    </message>
    <message>
        <source>固定到期日通常期限（自然日）</source>
        <translation>Usual fixed due day (calendar days)</translation>
    </message>
    <message>
        <source>免审批工程开工告知期限</source>
        <translation>Notice of start of exempt works</translation>
    </message>
    <message>
        <source>免审批工程竣工图提交期限</source>
        <translation>As-built drawings of exempt works</translation>
    </message>
    <message>
        <source>免审批回执有效期（自然日）</source>
        <translation>Validity of exemption receipt (calendar days)</translation>
    </message>
    <message>
        <source>函件期满前第一次提醒</source>
        <translation>First reminder before the letter's end</translation>
    </message>
    <message>
        <source>函件期满前第二次提醒</source>
        <translation>Second reminder before the letter's end</translation>
    </message>
    <message>
        <source>函件期满前第三次提醒</source>
        <translation>Third reminder before the letter's end</translation>
    </message>
    <message>
        <source>函件期满前最后一次提醒</source>
        <translation>Last reminder before the letter's end</translation>
    </message>
    <message>
        <source>办结期限转黄灯</source>
        <translation>Amber light before the due day</translation>
    </message>
    <message>
        <source>免审批判定规则</source>
        <translation>Exemption rules</translation>
    </message>
    <message>
        <source>审批不出区权限</source>
        <translation>Devolution</translation>
    </message>
    <message>
        <source>会签单位判定规则</source>
        <translation>Rules of countersigning</translation>
    </message>
    <message>
        <source>供电方案时限</source>
        <translation>Limits of the supply plan</translation>
    </message>
    <message>
        <source>须重新填写</source>
        <translation>to be entered anew</translation>
    </message>
    <message>
        <source>须征求其他机关意见</source>
        <translation>other organs to be asked</translation>
    </message>
    <message>
        <source>须审批</source>
        <translation>needs approval</translation>
    </message>
    <message>
        <source>不适用本项改革举措</source>
        <translation>reform does not apply</translation>
    </message>
    <message>
        <source>区内办理</source>
        <translation>within the district</translation>
    </message>
    <message>
        <source>凭下放（委托）文书在区内核准</source>
        <translation>in the district, delegated</translation>
    </message>
    <message>
        <source>报上级机关</source>
        <translation>higher organ</translation>
    </message>
    <message>
        <source>电力接入工程</source>
        <translation>Power access work</translation>
    </message>
    <message>
        <source>输变电工程</source>
        <translation>Transmission works</translation>
    </message>
    <message>
        <source>不动产单元号</source>
        <translation>Real estate unit no.</translation>
    </message>
    <message>
        <source>不动产权证号</source>
        <translation>Property-right certificate no.</translation>
    </message>
    <message>
        <source>不动产登记证明号</source>
        <translation>Registration proof no.</translation>
    </message>
    <message>
        <source>建设用地规划许可证号</source>
        <translation>Land use planning permit no.</translation>
    </message>
    <message>
        <source>建设工程规划许可证号</source>
        <translation>Works planning permit no.</translation>
    </message>
    <message>
        <source>施工许可证号</source>
        <translation>Construction permit no.</translation>
    </message>
    <message>
        <source>土地出让电子监管号</source>
        <translation>Land grant supervision no.</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>用户编号</source>
        <translation>Customer no.</translation>
    </message>
    <message>
        <source>行政区划代码</source>
        <translation>Administrative code</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>make-up workday</translation>
    </message>
    <message>
        <source>成立</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>不成立</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>不符合容缺条件：{criterion}</source>
        <translation>Waiver condition not met: {criterion}</translation>
    </message>
    <message>
        <source>条件具备后再申请容缺</source>
        <translation>Ask for a waiver once it is</translation>
    </message>
    <message>
        <source>尚未核实容缺条件：{criterion}</source>
        <translation>Waiver condition not checked: {criterion}</translation>
    </message>
    <message>
        <source>核实并登记来源</source>
        <translation>Check it and enter the source</translation>
    </message>
    <message>
        <source>“{given}”不是18位统一社会信用代码</source>
        <translation>"{given}" is no unified social credit code of 18 places</translation>
    </message>
    <message>
        <source>核对证照上的代码</source>
        <translation>Check it against the licence</translation>
    </message>
    <message>
        <source>“{given}”校验码不符，可能有一位写错</source>
        <translation>"{given}" has a wrong check digit; one place may be mistyped</translation>
    </message>
    <message>
        <source>逐位核对证照上的代码</source>
        <translation>Check it place by place against the licence</translation>
    </message>
    <message>
        <source>“{given}”第17位主体校验码不符</source>
        <translation>"{given}" has a wrong check digit in place 17</translation>
    </message>
    <message>
        <source>请核对，可继续办理</source>
        <translation>Please check; you may go on</translation>
    </message>
    <message>
        <source>“{given}”不是投资项目代码</source>
        <translation>"{given}" is no investment project code</translation>
    </message>
    <message>
        <source>填写如 2609-440112-04-01-100007 的代码</source>
        <translation>Enter one such as 2609-440112-04-01-100007</translation>
    </message>
    <message>
        <source>逐位核对项目代码</source>
        <translation>Check the project code place by place</translation>
    </message>
    <message>
        <source>“{given}”为旧式项目代码，无法校验</source>
        <translation>"{given}" is an old project code that cannot be checked</translation>
    </message>
    <message>
        <source>请人工核对，可继续办理</source>
        <translation>Check it by eye; you may go on</translation>
    </message>
    <message>
        <source>“{given}”的年月晚于收件日{received}</source>
        <translation>Year and month of "{given}" are after the day of receipt, {received}</translation>
    </message>
    <message>
        <source>不是18位证件号码</source>
        <translation>No identity number of 18 places</translation>
    </message>
    <message>
        <source>核对证件号码</source>
        <translation>Check the identity number</translation>
    </message>
    <message>
        <source>证件号码中的出生日期不成立</source>
        <translation>The birth date in the identity number does not exist</translation>
    </message>
    <message>
        <source>证件号码校验码不符</source>
        <translation>The identity number has a wrong check digit</translation>
    </message>
    <message>
        <source>不是11位手机号码</source>
        <translation>No mobile number of 11 digits</translation>
    </message>
    <message>
        <source>核对手机号码</source>
        <translation>Check the mobile number</translation>
    </message>
    <message>
        <source>“{given}”不符合编号格式</source>
        <translation>"{given}" does not fit the form of the number</translation>
    </message>
    <message>
        <source>填写如 {example} 的编号</source>
        <translation>Enter one such as {example}</translation>
    </message>
    <message>
        <source>“{given}”与常见编号格式不同，常见如 {example}</source>
        <translation>"{given}" looks unusual; usual is such as {example}</translation>
    </message>
    <message>
        <source>许可证编号中的日期{given}不成立</source>
        <translation>The date {given} in the permit number does not exist</translation>
    </message>
    <message>
        <source>核对施工许可证编号</source>
        <translation>Check the construction permit number</translation>
    </message>
    <message>
        <source>不是放假安排文件</source>
        <translation>Not a file of holidays</translation>
    </message>
    <message>
        <source>使用 holiday-cn 格式</source>
        <translation>Use the form of holiday-cn</translation>
    </message>
    <message>
        <source>没有写明是哪一年</source>
        <translation>No year is named</translation>
    </message>
    <message>
        <source>填写年份</source>
        <translation>Enter the year</translation>
    </message>
    <message>
        <source>“{given}”不是年份</source>
        <translation>"{given}" is no year</translation>
    </message>
    <message>
        <source>没有来源</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>写明国办通知文号</source>
        <translation>Name the number of the notice</translation>
    </message>
    <message>
        <source>没有列明日期</source>
        <translation>No days listed</translation>
    </message>
    <message>
        <source>列明放假和调休日期</source>
        <translation>List days off and make-up days</translation>
    </message>
    <message>
        <source>“{given}”不能识别</source>
        <translation>"{given}" cannot be read</translation>
    </message>
    <message>
        <source>按格式填写日期、名称、是否放假</source>
        <translation>Give date, name and whether it is off</translation>
    </message>
    <message>
        <source>{given}不属于{year}年</source>
        <translation>{given} is not in {year}</translation>
    </message>
    <message>
        <source>核对日期</source>
        <translation>Check the date</translation>
    </message>
    <message>
        <source>{given}重复</source>
        <translation>{given} is there twice</translation>
    </message>
    <message>
        <source>删除重复的日期</source>
        <translation>Delete the second one</translation>
    </message>
    <message>
        <source>{given}既放假又上班</source>
        <translation>{given} is both off and worked</translation>
    </message>
    <message>
        <source>核对通知原文，只留一项</source>
        <translation>Check the notice; keep one</translation>
    </message>
    <message>
        <source>列了 {given} 天，最多 {most} 天</source>
        <translation>{given} days listed, at most {most}</translation>
    </message>
    <message>
        <source>只列一年的放假和调休日期</source>
        <translation>List days off and make-up days of one year</translation>
    </message>
    <message>
        <source>放假 {given} 天，最多 {most} 天</source>
        <translation>{given} days off, at most {most}</translation>
    </message>
    <message>
        <source>核对通知原文，只列放假和调休的日期</source>
        <translation>Check the notice; list only days off and make-up days</translation>
    </message>
    <message>
        <source>{given}不是周末，却列为调休上班</source>
        <translation>{given} is no weekend but listed as a make-up day</translation>
    </message>
    <message>
        <source>核对通知原文</source>
        <translation>Check the notice</translation>
    </message>
    <message>
        <source>全年工作日 {count} 天，历年都在 {least} 至 {most} 天之间</source>
        <translation>{count} working days in the year; other years have {least} to {most}</translation>
    </message>
    <message>
        <source>核对通知原文，看有没有漏项</source>
        <translation>Check the notice for something left out</translation>
    </message>
    <message>
        <source>没有文字</source>
        <translation>No text</translation>
    </message>
    <message>
        <source>粘贴通知全文</source>
        <translation>Paste the whole notice</translation>
    </message>
    <message>
        <source>文字超过{most}字</source>
        <translation>More than {most} signs</translation>
    </message>
    <message>
        <source>只粘贴一份通知</source>
        <translation>Paste one notice only</translation>
    </message>
    <message>
        <source>看不出是哪一年的安排</source>
        <translation>It does not say which year</translation>
    </message>
    <message>
        <source>连标题一起粘贴，如“关于2027年部分节假日安排的通知”</source>
        <translation>Paste it with its title, such as "关于2027年部分节假日安排的通知"</translation>
    </message>
    <message>
        <source>没有找到“一、元旦：……”这样的安排</source>
        <translation>No arrangement such as "一、元旦：……" found</translation>
    </message>
    <message>
        <source>“{name}{words}”没有写月份</source>
        <translation>"{name}{words}" has no month</translation>
    </message>
    <message>
        <source>补上月份</source>
        <translation>Add the month</translation>
    </message>
    <message>
        <source>“{name}{words}”没有这一天，或者不在这一年</source>
        <translation>"{name}{words}" is no day, or not of this year</translation>
    </message>
    <message>
        <source>“{name}{words}”不是{given}</source>
        <translation>"{name}{words}" is not {given}</translation>
    </message>
    <message>
        <source>核对日期和年份</source>
        <translation>Check date and year</translation>
    </message>
    <message>
        <source>“{name}”的起止日期颠倒（{words}）</source>
        <translation>First and last day of "{name}" are the wrong way round ({words})</translation>
    </message>
    <message>
        <source>“{name}{words}”没有说明是放假还是上班</source>
        <translation>"{name}{words}" does not say whether off or worked</translation>
    </message>
    <message>
        <source>核对这一句</source>
        <translation>Check this sentence</translation>
    </message>
    <message>
        <source>“{name}”写明共{given}天，按日期数得{counted}天</source>
        <translation>"{name}" says {given} days in all, its dates give {counted}</translation>
    </message>
    <message>
        <source>“{name}”没有写明哪几天放假</source>
        <translation>"{name}" does not say which days are off</translation>
    </message>
    <message>
        <source>没有“{name}”的安排</source>
        <translation>No arrangement for "{name}"</translation>
    </message>
    <message>
        <source>这份通知调整{year}年的安排，该年还没有放假安排</source>
        <translation>The notice changes {year}, of which no holidays are known</translation>
    </message>
    <message>
        <source>先导入{year}年的通知</source>
        <translation>Import the notice of {year} first</translation>
    </message>
    <message>
        <source>“{name}”原来的假期没有这样早结束，不能延长</source>
        <translation>"{name}" did not end that early and cannot be prolonged</translation>
    </message>
    <message>
        <source>先导入该年的通知</source>
        <translation>Import the notice of that year first</translation>
    </message>
    <message>
        <source>（{note.holiday}）</source>
        <translation> ({note.holiday})</translation>
    </message>
    <message>
        <source>特别程序，不计入</source>
        <translation>special procedure, not counted</translation>
    </message>
    <message>
        <source>第{counted.number}个工作日</source>
        <translation>working day {counted.number}</translation>
    </message>
    <message>
        <source>不计</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>{part1}（周{weekday}）  {why}  {tail}</source>
        <translation>{part1} ({weekday})  {why}  {tail}</translation>
    </message>
    <message>
        <source>的等级</source>
        <translation>: class</translation>
    </message>
    <message>
        <source>与路由的关系</source>
        <translation>: relation to the route</translation>
    </message>
    <message>
        <source>的交付使用日期</source>
        <translation>: delivered on</translation>
    </message>
    <message>
        <source>的最近大修日期</source>
        <translation>: last overhauled on</translation>
    </message>
    <message>
        <source>第{part1}条道路{part2}</source>
        <translation>Road {part1}{part2}</translation>
    </message>
    <message>
        <source>电压等级</source>
        <translation>Voltage</translation>
    </message>
    <message>
        <source>判定：{part1}</source>
        <translation>Verdict: {part1}</translation>
    </message>
    <message>
        <source>  {part1}  {row.row.title}  依据：{row.row.basis}</source>
        <translation>  {part1}  {row.row.title}  basis: {row.row.basis}</translation>
    </message>
    <message>
        <source>  需查明：{part1}</source>
        <translation>  to be found out: {part1}</translation>
    </message>
    <message>
        <source>“{given}”不成立</source>
        <translation type="vanished">"{given}" does not exist</translation>
    </message>
</context>
<context>
    <name>scan_pages</name>
    <message>
        <source>没有选择页面</source>
        <translation>No page is chosen</translation>
    </message>
    <message>
        <source>至少勾选一页</source>
        <translation>Tick at least one page</translation>
    </message>
    <message>
        <source>超过{most}页</source>
        <translation>More than {most} pages</translation>
    </message>
    <message>
        <source>分成几份合并</source>
        <translation>Merge them in several parts</translation>
    </message>
    <message>
        <source>合并的内容超过{most} MB</source>
        <translation>The merged content exceeds {most} MB</translation>
    </message>
    <message>
        <source>减少页数，或降低分辨率重新扫描</source>
        <translation>Take fewer pages, or scan again at a lower resolution</translation>
    </message>
    <message>
        <source>没有第{page}页</source>
        <translation>There is no page {page}</translation>
    </message>
    <message>
        <source>重新打开后再选</source>
        <translation>Open it again and choose anew</translation>
    </message>
    <message>
        <source>与原扫描件相同，没有要保存的改动</source>
        <translation>Same as the scan it comes from; there is no change to save</translation>
    </message>
    <message>
        <source>旋转、调换或减去页面后再保存</source>
        <translation>Rotate, reorder or leave out pages, then save</translation>
    </message>
    <message>
        <source>内容相同的扫描件已在这项材料中</source>
        <translation>This material already has a scan with the same content</translation>
    </message>
    <message>
        <source>查看已有的扫描件</source>
        <translation>Look at the scan already there</translation>
    </message>
    <message>
        <source>PDF 已加密，不能旋转或合并</source>
        <translation>The PDF is encrypted and cannot be rotated or merged</translation>
    </message>
    <message>
        <source>取消加密后另存一份，再加入</source>
        <translation>Save a copy without encryption, then add it</translation>
    </message>
    <message>
        <source>向左旋转</source>
        <translation>Rotate left</translation>
    </message>
    <message>
        <source>向右旋转（*）</source>
        <translation>Rotate right (*)</translation>
    </message>
    <message>
        <source>旋转并保存</source>
        <translation>Rotate and save</translation>
    </message>
    <message>
        <source>合并页</source>
        <translation>Merge pages</translation>
    </message>
    <message>
        <source>没有扫描件</source>
        <translation>No scan</translation>
    </message>
    <message>
        <source>旋转“{name}”的扫描件</source>
        <translation>Rotate the scan of "{name}"</translation>
    </message>
    <message>
        <source>合并“{name}”的页</source>
        <translation>Merge pages of "{name}"</translation>
    </message>
    <message>
        <source>另存为一份新的扫描件，原扫描件保留，仍可查看。保存后为待核验；原已核验的须重新核验。</source>
        <translation>Saved as a new scan; the earlier scans stay and can be opened. The material then waits for verification, also where it was verified before.</translation>
    </message>
    <message>
        <source>新扫描件的页，按先后</source>
        <translation>Pages of the new scan, in order</translation>
    </message>
    <message>
        <source>空格 勾选，← → 旋转，Ctrl+↑ ↓ 调换先后，也可拖动</source>
        <translation>Space ticks, ← → rotate, Ctrl+↑ ↓ reorder, or drag</translation>
    </message>
    <message>
        <source>扫描件 {scan} · 第 {page} 页</source>
        <translation>Scan {scan} · page {page}</translation>
    </message>
    <message>
        <source>第 {page} 页</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>右转 90°</source>
        <translation>90° right</translation>
    </message>
    <message>
        <source>旋转 180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>左转 90°</source>
        <translation>90° left</translation>
    </message>
    <message>
        <source>正在读取页数</source>
        <translation>Counting pages</translation>
    </message>
    <message>
        <source>扫描件 {scan}：{why}</source>
        <translation>Scan {scan}: {why}</translation>
    </message>
    <message>
        <source>保存为新扫描件</source>
        <translation>Save as a new scan</translation>
    </message>
    <message>
        <source>保存 {count} 页</source>
        <translation>Save {count} page[s]</translation>
    </message>
    <message>
        <source>正在保存扫描件</source>
        <translation>Saving the scan</translation>
    </message>
    <message>
        <source>上移（Ctrl+↑）</source>
        <translation>Move up (Ctrl+↑)</translation>
    </message>
    <message>
        <source>下移（Ctrl+↓）</source>
        <translation>Move down (Ctrl+↓)</translation>
    </message>
    <message>
        <source>左转（←）</source>
        <translation>Rotate left (←)</translation>
    </message>
    <message>
        <source>右转（→）</source>
        <translation>Rotate right (→)</translation>
    </message>
    <message>
        <source>{name}（旋转）.pdf</source>
        <translation type="vanished">{name} (rotated).pdf</translation>
    </message>
    <message>
        <source>{name}（合并 {count} 页）.pdf</source>
        <translation type="vanished">{name} ({count} page[s] merged).pdf</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>政企联席办</source>
        <translation>Joint Office</translation>
    </message>
    <message>
        <source>{district} · 电水气热网</source>
        <translation>{district} · utilities</translation>
    </message>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>函件台账</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>主动办线索</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>联合开挖</source>
        <translation>Joint digging</translation>
    </message>
    <message>
        <source>监督看板</source>
        <translation>Oversight</translation>
    </message>
    <message>
        <source>同步与冲突</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>日程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>规则与日历</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>{name}，{count} 件</source>
        <translation>{name}, {count} item[s]</translation>
    </message>
    <message>
        <source>“{name}”在后续版本提供</source>
        <translation>"{name}" comes with a later version</translation>
    </message>
    <message>
        <source>搜索案件、企业、地块、函号，或输入命令</source>
        <translation>Search, or type a command</translation>
    </message>
    <message>
        <source>新受理</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>帮助与快捷键</source>
        <translation>Help and shortcuts</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>切换浅色与深色</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>查看同步与冲突</source>
        <translation>See sync and conflicts</translation>
    </message>
    <message>
        <source>待上传 {upload} · 冲突 {conflicts}</source>
        <translation>To upload {upload} · conflicts {conflicts}</translation>
    </message>
    <message>
        <source>规则 {version}</source>
        <translation>Rules {version}</translation>
    </message>
    <message>
        <source>工作日历 {calendar}</source>
        <translation>Working calendar {calendar}</translation>
    </message>
    <message>
        <source>F1 帮助 · ? 快捷键</source>
        <translation>F1 help · ? shortcuts</translation>
    </message>
    <message>
        <source>字号 {percent}%</source>
        <translation>Font {percent}%</translation>
    </message>
    <message>
        <source>字号：Ctrl+= 放大，Ctrl+- 缩小，Ctrl+0 还原</source>
        <translation>Font size: Ctrl+= larger, Ctrl+- smaller, Ctrl+0 reset</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>时钟暂停</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>免审批</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>不满足</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>不涉及</source>
        <translation>Not concerned</translation>
    </message>
    <message>
        <source>未核</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>未计时</source>
        <translation>Not timed</translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation>{count} case[s]</translation>
    </message>
    <message>
        <source>筛选本列表　/</source>
        <translation>Filter　/</translation>
    </message>
    <message>
        <source>筛选本列表</source>
        <translation>Filter this list</translation>
    </message>
    <message>
        <source>刷新（F5）</source>
        <translation>Refresh (F5)</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>快速备注</source>
        <translation>Quick note</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>收起侧栏</source>
        <translation>Fold the rail</translation>
    </message>
    <message>
        <source>放大字号</source>
        <translation>Larger font</translation>
    </message>
    <message>
        <source>缩小字号</source>
        <translation>Smaller font</translation>
    </message>
    <message>
        <source>筛选列表</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>锁定窗口</source>
        <translation>Lock the window</translation>
    </message>
    <message>
        <source>本页手册</source>
        <translation>Manual for this page</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>没有读出来：{what}</source>
        <translation>Could not be read: {what}</translation>
    </message>
    <message>
        <source>您录入的内容没有丢失。按 F5 重试；仍不行时把编号 {number} 告诉管理员。</source>
        <translation>Nothing you typed is lost. Press F5 to try again; if that fails, give the administrator number {number}.</translation>
    </message>
    <message>
        <source>重试 F5</source>
        <translation>Try again F5</translation>
    </message>
    <message>
        <source>复制详情</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>没有办成，原因如下</source>
        <translation>Not done, for these reasons</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>{what}：{text}</source>
        <translation>{what}: {text}</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>1 月</source>
        <translation>January</translation>
    </message>
    <message>
        <source>2 月</source>
        <translation>February</translation>
    </message>
    <message>
        <source>3 月</source>
        <translation>March</translation>
    </message>
    <message>
        <source>4 月</source>
        <translation>April</translation>
    </message>
    <message>
        <source>5 月</source>
        <translation>May</translation>
    </message>
    <message>
        <source>6 月</source>
        <translation>June</translation>
    </message>
    <message>
        <source>7 月</source>
        <translation>July</translation>
    </message>
    <message>
        <source>8 月</source>
        <translation>August</translation>
    </message>
    <message>
        <source>9 月</source>
        <translation>September</translation>
    </message>
    <message>
        <source>10 月</source>
        <translation>October</translation>
    </message>
    <message>
        <source>11 月</source>
        <translation>November</translation>
    </message>
    <message>
        <source>12 月</source>
        <translation>December</translation>
    </message>
    <message>
        <source>{count} 项</source>
        <translation>{count} item[s]</translation>
    </message>
    <message>
        <source>确认：{act}</source>
        <translation>Confirm: {act}</translation>
    </message>
    <message>
        <source>本页快捷键</source>
        <translation>Shortcuts of this page</translation>
    </message>
    <message>
        <source>国</source>
        <translation type="vanished">国</translation>
    </message>
</context>
<context>
    <name>sealing</name>
    <message>
        <source>这种用印方式需要先有签好的文件</source>
        <translation>This way of sealing needs the signed file first</translation>
    </message>
    <message>
        <source>在函件页按“用印”办理，或用命令 letter seal</source>
        <translation>Use "Seal" on the letter's page, or the command letter seal</translation>
    </message>
    <message>
        <source>本函的正本是电子文件，不是纸上盖章</source>
        <translation>The original of this letter is an electronic file, not a stamped paper</translation>
    </message>
    <message>
        <source>纸质盖章的函才留存扫描件</source>
        <translation>Scans are kept only of letters stamped on paper</translation>
    </message>
    <message>
        <source>这不是本函签名文件的时间戳</source>
        <translation>This is no timestamp of the signed file of this letter</translation>
    </message>
    <message>
        <source>对本函留存的签名文件加盖时间戳</source>
        <translation>Timestamp the signed file kept of this letter</translation>
    </message>
    <message>
        <source>本函的签名已有时间戳</source>
        <translation>The signature has a timestamp already</translation>
    </message>
    <message>
        <source>无需再加</source>
        <translation>Nothing to add</translation>
    </message>
    <message>
        <source>这不是证书文件（PKCS#12，.p12 或 .pfx），或者已损坏</source>
        <translation>No certificate file (PKCS#12, .p12 or .pfx), or damaged</translation>
    </message>
    <message>
        <source>选择机构证书文件</source>
        <translation>Choose the organ's certificate file</translation>
    </message>
    <message>
        <source>证书口令不对</source>
        <translation>The certificate's password is wrong</translation>
    </message>
    <message>
        <source>核对后重新输入</source>
        <translation>Check it and type it again</translation>
    </message>
    <message>
        <source>文件中没有证书或没有私钥</source>
        <translation>The file holds no certificate or no private key</translation>
    </message>
    <message>
        <source>选择带私钥的机构证书文件</source>
        <translation>Choose a certificate file with its private key</translation>
    </message>
    <message>
        <source>证书的密钥不是 RSA：用它签名会使文件不再符合 PDF/A-2</source>
        <translation>The certificate's key is not RSA: signed with it the file would not be PDF/A-2</translation>
    </message>
    <message>
        <source>向发证机构申请 RSA 证书</source>
        <translation>Ask the issuer for an RSA certificate</translation>
    </message>
    <message>
        <source>证书的 RSA 密钥只有 {bits} 位</source>
        <translation>The certificate's RSA key has only {bits} bits</translation>
    </message>
    <message>
        <source>使用 {least} 位以上的证书</source>
        <translation>Use one of {least} bits or more</translation>
    </message>
    <message>
        <source>私钥与证书不是一对</source>
        <translation>Key and certificate do not belong together</translation>
    </message>
    <message>
        <source>重新导出证书文件</source>
        <translation>Export the certificate file anew</translation>
    </message>
    <message>
        <source>证书自 {since} 起才有效</source>
        <translation>The certificate is valid only from {since}</translation>
    </message>
    <message>
        <source>核对电脑时间，或到期后再用</source>
        <translation>Check the computer's time, or use it later</translation>
    </message>
    <message>
        <source>证书已于 {until} 到期</source>
        <translation>The certificate ended on {until}</translation>
    </message>
    <message>
        <source>换用有效的证书</source>
        <translation>Use a valid certificate</translation>
    </message>
    <message>
        <source>这是签发机构的证书，不能用来签函</source>
        <translation>This is an issuer's certificate, it cannot sign letters</translation>
    </message>
    <message>
        <source>选择本机关的签名证书</source>
        <translation>Choose the organ's signing certificate</translation>
    </message>
    <message>
        <source>“{subject}”的证书用途不含文件签名</source>
        <translation>The certificate of "{subject}" is not for signing documents</translation>
    </message>
    <message>
        <source>向发证机构申请文件签名证书</source>
        <translation>Ask the issuer for a document signing certificate</translation>
    </message>
    <message>
        <source>这台电脑没有装令牌支持（python-pkcs11）</source>
        <translation>This computer has no token support (python-pkcs11)</translation>
    </message>
    <message>
        <source>请管理员安装 joint-office[token]，或改用证书文件</source>
        <translation>Have joint-office[token] installed, or use a certificate file</translation>
    </message>
    <message>
        <source>“{file}”不是可用的令牌驱动（PKCS#11）</source>
        <translation>"{file}" is no usable token driver (PKCS#11)</translation>
    </message>
    <message>
        <source>选择令牌厂商给出的驱动文件</source>
        <translation>Choose the driver file of the token's maker</translation>
    </message>
    <message>
        <source>没有找到令牌{label}</source>
        <translation>No token found{label}</translation>
    </message>
    <message>
        <source>插好令牌后重试</source>
        <translation>Insert the token and try again</translation>
    </message>
    <message>
        <source>插着几个令牌：{labels}</source>
        <translation>Several tokens inserted: {labels}</translation>
    </message>
    <message>
        <source>只留一个，或用命令的 --token-label 指定</source>
        <translation>Leave only one, or name it with --token-label</translation>
    </message>
    <message>
        <source>令牌口令（PIN）不对</source>
        <translation>The token's PIN is wrong</translation>
    </message>
    <message>
        <source>核对后重新输入；连续输错会被锁定</source>
        <translation>Check it and type it again; wrong ones in a row lock it</translation>
    </message>
    <message>
        <source>令牌口令已被锁定</source>
        <translation>The token's PIN is locked</translation>
    </message>
    <message>
        <source>请令牌的管理人解锁</source>
        <translation>Ask whoever keeps the token to unlock it</translation>
    </message>
    <message>
        <source>令牌里没有带私钥的证书</source>
        <translation>The token holds no certificate with a private key</translation>
    </message>
    <message>
        <source>插入机关的签名令牌</source>
        <translation>Insert the organ's signing token</translation>
    </message>
    <message>
        <source>令牌没有应答（{why}）</source>
        <translation>The token does not answer ({why})</translation>
    </message>
    <message>
        <source>拔下重插后重试</source>
        <translation>Take it out, insert it and try again</translation>
    </message>
    <message>
        <source>没有签成（{why}），没有写入任何内容</source>
        <translation>Not signed ({why}); nothing was written</translation>
    </message>
    <message>
        <source>重试；仍不成时联系管理员</source>
        <translation>Try again; if that fails ask the administrator</translation>
    </message>
    <message>
        <source>时间戳没有加上（{why}），函件保持原样</source>
        <translation>No timestamp was added ({why}); the letter is as it was</translation>
    </message>
    <message>
        <source>检查地址与网络后重试</source>
        <translation>Check address and network and try again</translation>
    </message>
    <message>
        <source>“{given}”不是时间戳服务地址</source>
        <translation>"{given}" is no address of a timestamp service</translation>
    </message>
    <message>
        <source>应以 http:// 或 https:// 开头</source>
        <translation>It begins with http:// or https://</translation>
    </message>
    <message>
        <source>文件里的签名读不了（{why}）</source>
        <translation>The file's signature cannot be read ({why})</translation>
    </message>
    <message>
        <source>核对文件</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <source>读不出来（{why}）</source>
        <translation>it cannot be read ({why})</translation>
    </message>
    <message>
        <source>选择平台给出的已签 PDF</source>
        <translation>Choose the signed PDF the platform gave</translation>
    </message>
    <message>
        <source>正本 {ours} 页，这个文件 {theirs} 页</source>
        <translation>The original has {ours} page[s], this file {theirs}</translation>
    </message>
    <message>
        <source>选择由本函导出并加盖印章的文件</source>
        <translation>Choose the file exported from this letter and sealed</translation>
    </message>
    <message>
        <source>第 {page} 页与本函不同：本函为“{ours}”，这个文件为“{theirs}”</source>
        <translation>Page {page} differs: the letter has "{ours}", this file "{theirs}"</translation>
    </message>
    <message>
        <source>第 {page} 页的文字挪动过位置</source>
        <translation>Words on page {page} were moved</translation>
    </message>
    <message>
        <source>这就是没有用印的文件</source>
        <translation>This is the file without a seal</translation>
    </message>
    <message>
        <source>选择平台加盖印章之后的文件</source>
        <translation>Choose the file the platform has sealed</translation>
    </message>
    <message>
        <source>文件里的签名无效：签名后又被改动、签名不止一个，或签名时证书不在有效期内</source>
        <translation>The file's signature is invalid: changed after signing, more than one, or signed while the certificate was not valid</translation>
    </message>
    <message>
        <source>请平台重新签章</source>
        <translation>Have the platform seal it again</translation>
    </message>
    <message>
        <source>文件里没有电子签名，不能当作平台签章的正本</source>
        <translation>The file holds no electronic signature and cannot be the original</translation>
    </message>
    <message>
        <source>选择平台签章后给出的文件</source>
        <translation>Choose the file the platform gave after sealing</translation>
    </message>
    <message>
        <source>第 {page} 页在印章位置之外被遮盖、添加或改画</source>
        <translation>Page {page} was covered, added to or redrawn outside the seal</translation>
    </message>
    <message>
        <source>请平台只在落款处加盖红色印章，重新签章</source>
        <translation>Have the platform put only the red seal at the signature</translation>
    </message>
    <message>
        <source>第 {page} 页印章位置的文字被遮盖或添写</source>
        <translation>Words under the seal on page {page} were covered or added</translation>
    </message>
    <message>
        <source>请平台只加盖红色印章，不要白底，也不要附加文字</source>
        <translation>Have the platform put only the red seal, no white ground, no words</translation>
    </message>
    <message>
        <source>文件里另有本函没有的内容（{what}）</source>
        <translation>The file holds what the letter does not ({what})</translation>
    </message>
    <message>
        <source>请平台只加盖印章，重新签章</source>
        <translation>Have the platform put only the seal</translation>
    </message>
    <message>
        <source>正本文件由程序办理用印时生成或核对，不能直接给出</source>
        <translation>The original is made or checked by the program when sealing; it cannot be handed in</translation>
    </message>
    <message>
        <source>用命令 letter seal</source>
        <translation>Use the command letter seal</translation>
    </message>
    <message>
        <source>吊销列表{file}不是 DER 或 PEM 格式的证书吊销列表</source>
        <translation>The revocation list {file} is neither DER nor PEM</translation>
    </message>
    <message>
        <source>选择发证机构给出的吊销列表文件</source>
        <translation>Choose the issuer's revocation list</translation>
    </message>
    <message>
        <source>“{place}”里没有吊销列表（.crl、.der、.pem）</source>
        <translation>"{place}" holds no revocation list (.crl, .der, .pem)</translation>
    </message>
    <message>
        <source>另选位置，或清除后不带列表签名</source>
        <translation>Choose another place, or go without lists</translation>
    </message>
    <message>
        <source>吊销列表“{file}”已于 {until} 过期</source>
        <translation>The revocation list "{file}" ended on {until}</translation>
    </message>
    <message>
        <source>向发证机构取新的列表，或清除后不带列表签名</source>
        <translation>Get a new one from the issuer, or go without lists</translation>
    </message>
    <message>
        <source>吊销列表“{file}”自 {since} 起才有效</source>
        <translation>The revocation list "{file}" is valid only from {since}</translation>
    </message>
    <message>
        <source>核对电脑时间，或换一份列表</source>
        <translation>Check the computer's time, or take another list</translation>
    </message>
    <message>
        <source>吊销列表“{file}”没有写明何时更新</source>
        <translation>The revocation list "{file}" does not say when it is renewed</translation>
    </message>
    <message>
        <source>换用发证机构正式发布的列表</source>
        <translation>Use one the issuer published</translation>
    </message>
    <message>
        <source>“{paper}”由他人填写、签署，不加盖本机关印章</source>
        <translation>"{paper}" is filled in and signed by others; it bears no seal of this organ</translation>
    </message>
    <message>
        <source>打印后由填写人签署</source>
        <translation>Print it for them to sign</translation>
    </message>
    <message>
        <source>这份文书已经用印</source>
        <translation>This paper is sealed already</translation>
    </message>
    <message>
        <source>无需再用印</source>
        <translation>Nothing to seal</translation>
    </message>
    <message>
        <source>这份文书还没有用印</source>
        <translation>This paper is not sealed yet</translation>
    </message>
    <message>
        <source>先由印章管理员用印，再送达</source>
        <translation>The seal keeper seals it first</translation>
    </message>
    <message>
        <source>这份文书已经送达</source>
        <translation>This paper was served already</translation>
    </message>
    <message>
        <source>送达情况见案件的函件页</source>
        <translation>See the letters of the case</translation>
    </message>
    <message>
        <source>本案没有已用印、待送达的文书</source>
        <translation>The case has no sealed paper to serve</translation>
    </message>
    <message>
        <source>先由印章管理员用印</source>
        <translation>The seal keeper seals one first</translation>
    </message>
    <message>
        <source>送达时间早于作出日期 {made}</source>
        <translation>Served before it was made, {made}</translation>
    </message>
    <message>
        <source>核对送达时间</source>
        <translation>Check the time of service</translation>
    </message>
    <message>
        <source>送达时间早于用印日期 {sealed}</source>
        <translation>Served before it was sealed, {sealed}</translation>
    </message>
    <message>
        <source>“{number}”已用印，其留存件尚未传到本机，或已依法删除</source>
        <translation>"{number}" is sealed; its kept file has not arrived at this desk yet, or was erased by law</translation>
    </message>
    <message>
        <source>待文件同步后再打开；不得以未用印的重制件代替</source>
        <translation>Open it once its file has arrived; an unsealed copy made anew does not stand for it</translation>
    </message>
    <message>
        <source>本函的留存件已依法删除</source>
        <translation>The kept file of this letter was erased by law</translation>
    </message>
    <message>
        <source>不能再用印</source>
        <translation>It can no longer be sealed</translation>
    </message>
    <message>
        <source>扫描件应为 PDF、JPG、PNG 或 TIFF</source>
        <translation>A scan is a PDF, JPG, PNG or TIFF</translation>
    </message>
    <message>
        <source>重新扫描</source>
        <translation>Scan it again</translation>
    </message>
    <message>
        <source>有打开口令</source>
        <translation>it has a password</translation>
    </message>
    <message>
        <source>不是 PDF，或者已损坏</source>
        <translation>no PDF, or damaged</translation>
    </message>
    <message>
        <source>页面过大</source>
        <translation>its pages are too large</translation>
    </message>
    <message>
        <source>读了太久仍未读完</source>
        <translation>reading took too long</translation>
    </message>
    <message>
        <source>不是 PDF</source>
        <translation>no PDF</translation>
    </message>
    <message>
        <source>批注或链接</source>
        <translation>notes or links</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>attachments</translation>
    </message>
    <message>
        <source>脚本或自动动作</source>
        <translation>scripts or automatic acts</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>forms</translation>
    </message>
    <message>
        <source>只在打印或只在屏幕上显示的印章</source>
        <translation>a seal seen only in print or only on screen</translation>
    </message>
    <message>
        <source>图层</source>
        <translation>layers</translation>
    </message>
    <message>
        <source>印章图样</source>
        <translation>Seal picture</translation>
    </message>
    <message>
        <source>机构证书签名</source>
        <translation>Organ's certificate</translation>
    </message>
    <message>
        <source>外部电子印章平台</source>
        <translation>Outside seal platform</translation>
    </message>
    <message>
        <source>实物盖章</source>
        <translation>Stamped by hand</translation>
    </message>
    <message>
        <source>把印章图样画入函件各页。文件不带签名，真伪凭校验码与台账核验。</source>
        <translation>Draws the seal into the pages. The file bears no signature; check code and register tell whether it is genuine.</translation>
    </message>
    <message>
        <source>画入印章图样，并以机构证书（PAdES）签名：此后任何改动都会被发现。这是办公室内部的完整性保护，不是法定的安全电子签章。</source>
        <translation>Draws the seal and signs with the organ's certificate (PAdES): any later change is found. This guards the office's own files; it is no reliable electronic signature in law.</translation>
    </message>
    <message>
        <source>导出未用印的文件，到电子印章平台签章，再导入。程序核对只有一个有效签名、除落款处的红色印章外与本函完全一致，才留存。</source>
        <translation>Export the unsealed file, have the platform seal it, import it. It is kept only with one valid signature and nothing changed but the red seal.</translation>
    </message>
    <message>
        <source>打印后由印章管理员盖章。盖章后扫描，把扫描件留存于本函。</source>
        <translation>Print it and have the seal keeper stamp it. Scan it after and keep the scan with the letter.</translation>
    </message>
    <message>
        <source>外部平台签章</source>
        <translation>Sealed by platform</translation>
    </message>
    <message>
        <source>盖章扫描件</source>
        <translation>Scan of the stamped letter</translation>
    </message>
    <message>
        <source>待补时间戳</source>
        <translation>Timestamp to be added</translation>
    </message>
    <message>
        <source>用印（须印章管理员）：印章图样、实物盖章、机构证书签名，或导入外部平台签好的文件</source>
        <translation>用印（须印章管理员）：印章图样、实物盖章、机构证书签名，或导入外部平台签好的文件</translation>
    </message>
    <message>
        <source>留存盖章后的扫描件</source>
        <translation>留存盖章后的扫描件</translation>
    </message>
    <message>
        <source>给已签名的文书补加时间戳</source>
        <translation>给已签名的文书补加时间戳</translation>
    </message>
    <message>
        <source>登记送达（函件、通知、决定等已用印的文书），生成送达回证</source>
        <translation>登记送达（函件、通知、决定等已用印的文书），生成送达回证</translation>
    </message>
    <message>
        <source>送达方式，如 直接送达、邮寄送达、电子送达、留置送达</source>
        <translation>送达方式，如 直接送达、邮寄送达、电子送达、留置送达</translation>
    </message>
    <message>
        <source>送达时间（如 2026-11-03T10:20）；不给即现在</source>
        <translation>送达时间（如 2026-11-03T10:20）；不给即现在</translation>
    </message>
    <message>
        <source>签收人，JSON：name、phone、identity；密封保存，不进入记录</source>
        <translation>签收人，JSON：name、phone、identity；密封保存，不进入记录</translation>
    </message>
    <message>
        <source>把印章图样画入文书</source>
        <translation>把印章图样画入文书</translation>
    </message>
    <message>
        <source>打印后盖章，再以 letter scan 留存扫描件</source>
        <translation>打印后盖章，再以 letter scan 留存扫描件</translation>
    </message>
    <message>
        <source>机构证书文件；口令由 JOINT_OFFICE_SEAL_PASSWORD 给出，否则询问</source>
        <translation>机构证书文件；口令由 JOINT_OFFICE_SEAL_PASSWORD 给出，否则询问</translation>
    </message>
    <message>
        <source>令牌驱动（PKCS#11 的 .so 或 .dll）；口令（PIN）同证书口令一样给出</source>
        <translation>令牌驱动（PKCS#11 的 .so 或 .dll）；口令（PIN）同证书口令一样给出</translation>
    </message>
    <message>
        <source>插着几个令牌时，用哪一个</source>
        <translation>插着几个令牌时，用哪一个</translation>
    </message>
    <message>
        <source>外部电子印章平台签好的文件</source>
        <translation>外部电子印章平台签好的文件</translation>
    </message>
    <message>
        <source>发证机构的吊销列表（文件或文件夹，可重复给出）：使签名自带证书有效的证明；过期的不用；不给出时用本机上次用印的位置</source>
        <translation>Revocation lists of the certification authority (file or folder, repeatable): the signature then carries proof that its certificate is valid; expired ones are not used; if none is given, the place last used for sealing on this computer</translation>
    </message>
    <message>
        <source>不带吊销列表签名，也不用本机记住的位置</source>
        <translation>Sign without revocation lists, and without the remembered place</translation>
    </message>
    <message>
        <source>时间戳服务地址（RFC 3161）</source>
        <translation>时间戳服务地址（RFC 3161）</translation>
    </message>
    <message>
        <source>证书口令：</source>
        <translation>证书口令：</translation>
    </message>
    <message>
        <source>用印方式</source>
        <translation>Way of sealing</translation>
    </message>
    <message>
        <source>用印后即为正式文件，不能撤销，只能延期、撤回或作废。</source>
        <translation>Sealed it is official: it cannot be undone, only extended, revoked or voided.</translation>
    </message>
    <message>
        <source>选择证书或令牌…</source>
        <translation>Choose certificate or token…</translation>
    </message>
    <message>
        <source>选择已签文件…</source>
        <translation>Choose signed file…</translation>
    </message>
    <message>
        <source>导出未用印文件…</source>
        <translation>Export unsealed file…</translation>
    </message>
    <message>
        <source>吊销列表</source>
        <translation>Revocation lists</translation>
    </message>
    <message>
        <source>吊销列表：{place}</source>
        <translation>Revocation lists: {place}</translation>
    </message>
    <message>
        <source>选择吊销列表…</source>
        <translation>Choose revocation lists…</translation>
    </message>
    <message>
        <source>不带列表</source>
        <translation>No lists</translation>
    </message>
    <message>
        <source>不带吊销列表：签名日后须另行证明证书当时有效</source>
        <translation>Without lists the certificate has to be proved valid later in another way</translation>
    </message>
    <message>
        <source>{file}：{issuer}，{since:%Y-%m-%d %H:%M} 发布（{days} 天前），有效至 {until}</source>
        <translation>{file}: {issuer}, issued {since:%Y-%m-%d %H:%M} ({days} day[s] ago), valid to {until}</translation>
    </message>
    <message>
        <source>，已较旧，请取新的列表</source>
        <translation>, rather old, get a new one</translation>
    </message>
    <message>
        <source>未写明</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>证书口令或令牌 PIN（不保存）</source>
        <translation>Password or token PIN (not kept)</translation>
    </message>
    <message>
        <source>还没有选择文件</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>请选择机构证书文件（.p12、.pfx），或令牌驱动（.so、.dll）</source>
        <translation>Choose a certificate file (.p12, .pfx) or a token driver (.so, .dll)</translation>
    </message>
    <message>
        <source>请选择平台签好的 PDF</source>
        <translation>Choose the PDF the platform signed</translation>
    </message>
    <message>
        <source>机构证书与令牌驱动 (*.p12 *.pfx *.so *.dll *.dylib)</source>
        <translation>Certificates and token drivers (*.p12 *.pfx *.so *.dll *.dylib)</translation>
    </message>
    <message>
        <source>扫描件 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>吊销列表 (*.crl *.der *.pem)</source>
        <translation>Revocation lists (*.crl *.der *.pem)</translation>
    </message>
    <message>
        <source>选择吊销列表</source>
        <translation>Choose revocation lists</translation>
    </message>
    <message>
        <source>选择机构证书</source>
        <translation>Choose certificate</translation>
    </message>
    <message>
        <source>选择平台签好的文件</source>
        <translation>Choose the signed file</translation>
    </message>
    <message>
        <source>选择盖章后的扫描件</source>
        <translation>Choose the scan of the stamped letter</translation>
    </message>
    <message>
        <source>导出未用印的函件</source>
        <translation>Export the unsealed letter</translation>
    </message>
    <message>
        <source>{number}（待签章）.pdf</source>
        <translation>{number}（待签章）.pdf</translation>
    </message>
    <message>
        <source>正在用印</source>
        <translation>Sealing</translation>
    </message>
    <message>
        <source>正在存入扫描件</source>
        <translation>Keeping the scan</translation>
    </message>
    <message>
        <source>正在加盖时间戳</source>
        <translation>Adding the timestamp</translation>
    </message>
    <message>
        <source>查看盖章扫描件</source>
        <translation>Look at scan</translation>
    </message>
    <message>
        <source>留存盖章扫描件</source>
        <translation>Keep stamped scan</translation>
    </message>
    <message>
        <source>补加时间戳</source>
        <translation>Add timestamp</translation>
    </message>
    <message>
        <source>时间戳服务地址（http:// 或 https://）</source>
        <translation>Address of the timestamp service (http:// or https://)</translation>
    </message>
    <message>
        <source>向服务发送签名的摘要，不发送函件内容。加盖后函件内容与签名不变。</source>
        <translation>Only the signature's digest is sent, not the letter. Content and signature stay as they are.</translation>
    </message>
    <message>
        <source>正本</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>签收 {name}</source>
        <translation>received by {name}</translation>
    </message>
    <message>
        <source>（已依法删除）</source>
        <translation> (erased by law)</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>文件读不了：{why}</source>
        <translation type="vanished">The file cannot be read: {why}</translation>
    </message>
    <message>
        <source>发证机构的吊销列表（文件或文件夹，可重复给出）：使签名自带证书有效的证明；过期的不用</source>
        <translation type="vanished">发证机构的吊销列表（文件或文件夹，可重复给出）：使签名自带证书有效的证明；过期的不用</translation>
    </message>
    <message>
        <source>给出的吊销列表不是 DER 格式的证书吊销列表</source>
        <translation type="vanished">The revocation list is not in DER</translation>
    </message>
    <message>
        <source>给已签名的函件补加时间戳</source>
        <translation type="vanished">给已签名的函件补加时间戳</translation>
    </message>
    <message>
        <source>把印章图样画入函件</source>
        <translation type="vanished">把印章图样画入函件</translation>
    </message>
    <message>
        <source>发证机构的吊销列表（DER，可重复给出）：使签名自带证书有效的证明</source>
        <translation type="vanished">发证机构的吊销列表（DER，可重复给出）：使签名自带证书有效的证明</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>搜索企业、案号、项目、地址、地块、函号；&gt; 命令　# 案号　@ 人员　函 函号</source>
        <translation>Search enterprise, case no., project, address, parcel, letter no.; &gt; command　# case　@ person　函 letter</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>地块</source>
        <translation>Parcels</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>函件</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>{count} 件案件，在案件页列出</source>
        <translation>{count} case[s], listed on the case page</translation>
    </message>
    <message>
        <source>地块，{count} 件案件，在案件页列出</source>
        <translation>parcel, {count} case[s], listed on the case page</translation>
    </message>
    <message>
        <source>地块，{count}+ 件案件，在案件页列出</source>
        <translation>parcel, {count}+ cases, listed on the case page</translation>
    </message>
    <message>
        <source>{bureau} · {duties}，列出其主办或跟进的案件</source>
        <translation>{bureau} · {duties}, lists their cases</translation>
    </message>
    <message>
        <source>在案件页查看全部 {count} 件</source>
        <translation>See all {count} on the case page</translation>
    </message>
    <message>
        <source>按“{text}”筛选登记簿</source>
        <translation>Filter the register by "{text}"</translation>
    </message>
    <message>
        <source>{count} 件案件</source>
        <translation>{count} case[s]</translation>
    </message>
    <message>
        <source>{most}+ 件案件</source>
        <translation>{most}+ cases</translation>
    </message>
    <message>
        <source>没有找到“{text}”</source>
        <translation>"{text}" was not found</translation>
    </message>
    <message>
        <source>可输入企业名称的任意一段、案号、代码、函号，或拼音（全拼、首字母）。</source>
        <translation>Type any part of a name, a case number, code, letter number, or pinyin (in full or initials).</translation>
    </message>
    <message>
        <source>选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打开：{page}</source>
        <translation>Open: {page}</translation>
    </message>
    <message>
        <source>新受理</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>导入清单</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>核验函件：真伪、是否作废</source>
        <translation>Verify a letter: genuine, void?</translation>
    </message>
    <message>
        <source>审计：谁在何时办了什么</source>
        <translation>Audit: who did what, when</translation>
    </message>
    <message>
        <source>个人信息：存有谁的、谁看过、导出与删除</source>
        <translation>Personal data: held, seen, exported, erased</translation>
    </message>
    <message>
        <source>浅色界面</source>
        <translation>Light look</translation>
    </message>
    <message>
        <source>深色界面</source>
        <translation>Dark look</translation>
    </message>
    <message>
        <source>界面颜色跟随系统</source>
        <translation>Look as the system's</translation>
    </message>
    <message>
        <source>放大字号</source>
        <translation>Larger font</translation>
    </message>
    <message>
        <source>缩小字号</source>
        <translation>Smaller font</translation>
    </message>
    <message>
        <source>还原字号</source>
        <translation>Font as at first</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>本页快捷键</source>
        <translation>Shortcuts of this page</translation>
    </message>
    <message>
        <source>更改快捷键</source>
        <translation>Change shortcuts</translation>
    </message>
    <message>
        <source>帮助：本页的手册</source>
        <translation>Help: the manual for this page</translation>
    </message>
    <message>
        <source>入门引导</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>换人</source>
        <translation>Change officer</translation>
    </message>
    <message>
        <source>撤销刚才的办理</source>
        <translation>Undo the last act</translation>
    </message>
    <message>
        <source>更换经办人</source>
        <translation type="vanished">Change officer</translation>
    </message>
    <message>
        <source>可输入企业名称的任意一段、案号、代码、函号，或拼音首字母。</source>
        <translation type="vanished">Type any part of a name, a case number, code, letter number, or pinyin initials.</translation>
    </message>
    <message>
        <source>搜索企业、案号、项目、地址、函号；&gt; 命令　# 案号　函 函号</source>
        <translation type="vanished">Search enterprise, case no., project, address, letter no.; &gt; command　# case　函 letter</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>超时 {time}</source>
        <translation>{time} late</translation>
    </message>
    <message>
        <source>剩 {time}</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>已过时限</source>
        <translation>past due</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} 小时</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{rest} 分</source>
        <translation>{rest} min</translation>
    </message>
    <message>
        <source>不到 1 分</source>
        <translation>under 1 min</translation>
    </message>
    <message>
        <source>天</source>
        <translation>d</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>h</translation>
    </message>
    <message>
        <source>分</source>
        <translation>min</translation>
    </message>
    <message>
        <source>0 分</source>
        <translation>0 min</translation>
    </message>
    <message>
        <source>免审批 · 备案</source>
        <translation>Exempt · filed</translation>
    </message>
    <message>
        <source>时钟暂停</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>未计时</source>
        <translation>Not timed</translation>
    </message>
    <message>
        <source>今天 {at}</source>
        <translation>today {at}</translation>
    </message>
    <message>
        <source>{on} 周{part2}</source>
        <translation>{on} {part2}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>超时</source>
        <translation type="vanished">late</translation>
    </message>
    <message>
        <source>剩</source>
        <translation type="vanished">left</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>两次输入的口令不同</source>
        <translation>The two passwords differ</translation>
    </message>
    <message>
        <source>重新输入</source>
        <translation>Type them again</translation>
    </message>
    <message>
        <source>没有给出口令</source>
        <translation>No password given</translation>
    </message>
    <message>
        <source>在提示处输入，或用 --password-stdin、JOINT_OFFICE_PASSWORD</source>
        <translation>Type it when asked, or use --password-stdin or JOINT_OFFICE_PASSWORD</translation>
    </message>
    <message>
        <source>没有给出数据库管理员的连接地址</source>
        <translation>No address of the database administrator given</translation>
    </message>
    <message>
        <source>用 --admin-url，或设环境变量 JOINT_OFFICE_ADMIN_URL</source>
        <translation>Use --admin-url, or set JOINT_OFFICE_ADMIN_URL</translation>
    </message>
    <message>
        <source>服务器上没有设备“{given}”</source>
        <translation>The server has no device "{given}"</translation>
    </message>
    <message>
        <source>用 joint-office server device list 核对</source>
        <translation>Check with joint-office server device list</translation>
    </message>
    <message>
        <source>服务器上没有人员“{given}”</source>
        <translation>The server has no officer "{given}"</translation>
    </message>
    <message>
        <source>用 joint-office server officer list 核对</source>
        <translation>Check with joint-office server officer list</translation>
    </message>
    <message>
        <source>服务器上已有人员“{given}”</source>
        <translation>The server has an officer "{given}" already</translation>
    </message>
    <message>
        <source>用 joint-office server officer change 更改</source>
        <translation>Change them with joint-office server officer change</translation>
    </message>
    <message>
        <source>本机已联机，人员由共享方 {address} 统一管理</source>
        <translation>This desk is on line; officers are kept at {address}</translation>
    </message>
    <message>
        <source>用 joint-office server officer（或 hub officer）增加、更改</source>
        <translation>Add and change them with joint-office server officer (or hub officer)</translation>
    </message>
    <message>
        <source>汇集点不能放在本机的数据文件夹里</source>
        <translation>a hub cannot lie in the folder of this computer's data</translation>
    </message>
    <message>
        <source>另选一个文件夹</source>
        <translation>choose another folder</translation>
    </message>
    <message>
        <source>这个数据目录已是联机设备，不能再迁一次</source>
        <translation>This folder is a desk on line already and cannot be moved again</translation>
    </message>
    <message>
        <source>核对数据目录</source>
        <translation>Check the data folder</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>办公室</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>办公时间</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>各局</source>
        <translation>Bureaus</translation>
    </message>
    <message>
        <source>人员与职责</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>人员与设备</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>登录与代理</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>职责表</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>审批部门</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>容缺目录</source>
        <translation>Waiver</translation>
    </message>
    <message>
        <source>显示与操作</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>备份与检查</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>变更记录</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>保存设置</source>
        <translation>Save settings</translation>
    </message>
    <message>
        <source>放弃未保存的更改</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>放弃更改</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>有 {count} 项更改未保存</source>
        <translation>{count} change[s] not saved</translation>
    </message>
    <message>
        <source>没有未保存的更改</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>设置已保存，立即生效</source>
        <translation>Saved, in force at once</translation>
    </message>
    <message>
        <source>设置有 {count} 项更改未保存</source>
        <translation>{count} change[s] of the settings not saved</translation>
    </message>
    <message>
        <source>保存后立即生效；放弃则各项恢复为现在生效的值。</source>
        <translation>Saved they are in force at once; discarded everything is as it is now.</translation>
    </message>
    <message>
        <source>保存并离开</source>
        <translation>Save and leave</translation>
    </message>
    <message>
        <source>留在本页</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>已恢复上次未保存的更改</source>
        <translation>Your unsaved changes are back</translation>
    </message>
    <message>
        <source>核对后保存，或放弃更改。</source>
        <translation>Check and save, or discard them.</translation>
    </message>
    <message>
        <source>尚不能保存</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>只有系统管理员可以更改设置</source>
        <translation>Only an administrator can change settings</translation>
    </message>
    <message>
        <source>放弃 {count} 项未保存的更改？</source>
        <translation>Discard {count} change[s]?</translation>
    </message>
    <message>
        <source>各项恢复为现在生效的值。</source>
        <translation>Everything is as it is now.</translation>
    </message>
    <message>
        <source>有环节无人可办，或者职责应当分开</source>
        <translation>Some work nobody can do, or duties ought to be divided</translation>
    </message>
    <message>
        <source>名称与收文单位</source>
        <translation>Names and addressee</translation>
    </message>
    <message>
        <source>依据文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>时限与环节</source>
        <translation>Limits and stages</translation>
    </message>
    <message>
        <source>容缺受理函</source>
        <translation>Waiver letter</translation>
    </message>
    <message>
        <source>建立时确定，不能更改</source>
        <translation>fixed when the office was founded</translation>
    </message>
    <message>
        <source>用于督办单、通知书的署名</source>
        <translation>signs oversight orders and notices</translation>
    </message>
    <message>
        <source>用于文书编号，如（示范区）收字〔2026〕1号</source>
        <translation>in numbers of papers, such as （示范区）收字〔2026〕1号</translation>
    </message>
    <message>
        <source>容缺受理函的主送机关</source>
        <translation>addressee of waiver letters</translation>
    </message>
    <message>
        <source>容缺受理函的抄送机关</source>
        <translation>copied to, on waiver letters</translation>
    </message>
    <message>
        <source>只影响以后的案号</source>
        <translation>for later case numbers only</translation>
    </message>
    <message>
        <source>补齐节点随环节方案</source>
        <translation>milestones follow the stages</translation>
    </message>
    <message>
        <source>函件最迟期限的常用天数，按自然日</source>
        <translation>usual length of a letter in calendar days</translation>
    </message>
    <message>
        <source>勾选后，一项材料逾期则全函失效</source>
        <translation>ticked: one paper overdue and the whole letter lapses</translation>
    </message>
    <message>
        <source>无操作多少分钟后锁定窗口，1 至 60</source>
        <translation>locked after so many minutes without a key, 1 to 60</translation>
    </message>
    <message>
        <source>勾选后，打印时默认不印红头（套印）</source>
        <translation>ticked: printed without the red head (overprint)</translation>
    </message>
    <message>
        <source>本机加密后，多少天须连接办公室一次</source>
        <translation>encrypted desks have to go on line once in so many days</translation>
    </message>
    <message>
        <source>没有服务器的办公室，上次备份早于此天数时在开窗时提醒；0 为不提醒</source>
        <translation>without a server: reminded when the last backup is older; 0 never</translation>
    </message>
    <message>
        <source>每台终端每天在数据文件夹旁留一份核验过的副本；0 为不留</source>
        <translation>a verified copy beside the data each day; 0 none</translation>
    </message>
    <message>
        <source>受理至接电的目标</source>
        <translation>from acceptance to energising</translation>
    </message>
    <message>
        <source>函件与决定书引用</source>
        <translation>cited by letters and decisions</translation>
    </message>
    <message>
        <source>如 示范联席〔2026〕1号</source>
        <translation>such as 示范联席〔2026〕1号</translation>
    </message>
    <message>
        <source>只影响以后的发文字号</source>
        <translation>for later numbers only</translation>
    </message>
    <message>
        <source>发文机关标志与落款</source>
        <translation>head and signature of letters</translation>
    </message>
    <message>
        <source>页面与表格中使用</source>
        <translation>on pages and in tables</translation>
    </message>
    <message>
        <source>公章直径，通常 42</source>
        <translation>diameter of the seal, usually 42</translation>
    </message>
    <message>
        <source>起草、核稿、签发是否须三人</source>
        <translation>whether drafter, checker and signatory are three</translation>
    </message>
    <message>
        <source>印在函件附注中</source>
        <translation>printed in the remark of letters</translation>
    </message>
    <message>
        <source>数据范围 {scope}　·　发文机关 {issuer}　·　{demo}</source>
        <translation>Scope {scope}　·　issuer {issuer}　·　{demo}</translation>
    </message>
    <message>
        <source>模拟数据，文书印有“样张”</source>
        <translation>made-up data, papers say "样张"</translation>
    </message>
    <message>
        <source>正式数据</source>
        <translation>real data</translation>
    </message>
    <message>
        <source>函件样式</source>
        <translation>Specimen</translation>
    </message>
    <message>
        <source>各项填写妥当后显示函件样式</source>
        <translation>A specimen shows once all is filled in</translation>
    </message>
    <message>
        <source>{organ}的函件样式</source>
        <translation>Specimen of the {organ}</translation>
    </message>
    <message>
        <source>{organ}关于函件样式的函</source>
        <translation>{organ}关于函件样式的函</translation>
    </message>
    <message>
        <source>本页用于核对发文机关标志、发文字号、主送机关、落款与印章大小，不具有任何效力。</source>
        <translation>本页用于核对发文机关标志、发文字号、主送机关、落款与印章大小，不具有任何效力。</translation>
    </message>
    <message>
        <source>联系人：{contact}，联系电话：{telephone}</source>
        <translation>联系人：{contact}，联系电话：{telephone}</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>增加人员</source>
        <translation>Add officer</translation>
    </message>
    <message>
        <source>新增人员</source>
        <translation>New officer</translation>
    </message>
    <message>
        <source>如 zhangsan，保存后不能更改</source>
        <translation>such as zhangsan, cannot be changed later</translation>
    </message>
    <message>
        <source>新{number}</source>
        <translation>new {number}</translation>
    </message>
    <message>
        <source>人员只停用、不删除：记录中的签名始终可查。</source>
        <translation>Officers are put out of service, never deleted: signatures can always be checked.</translation>
    </message>
    <message>
        <source>{name}，{bureau}，{duties}，{state}</source>
        <translation>{name}, {bureau}, {duties}, {state}</translation>
    </message>
    <message>
        <source>没有职责</source>
        <translation>no duties</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>可办理：{acts}</source>
        <translation>Can do: {acts}</translation>
    </message>
    <message>
        <source>不办理案件事项</source>
        <translation>does nothing on cases</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>in service</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>out of service</translation>
    </message>
    <message>
        <source>未保存</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>选择一名人员，查看单位与职责</source>
        <translation>Choose an officer to see bureau and duties</translation>
    </message>
    <message>
        <source>办理动作</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>可办理的人员</source>
        <translation>Who can do it</translation>
    </message>
    <message>
        <source>无人可办</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>按动作、职责、人员筛选</source>
        <translation>Filter by act, duty, officer</translation>
    </message>
    <message>
        <source>没有符合“{text}”的动作</source>
        <translation>No act with "{text}"</translation>
    </message>
    <message>
        <source>办理动作须具备所标的任一职责；人员只列在岗的，所属单位、事项分工等限制另行核对。</source>
        <translation>An act takes any one of the duties named; officers in service only; limits by bureau and matter are checked apart.</translation>
    </message>
    <message>
        <source>{act}，须有{duties}职责，{people}</source>
        <translation>{act}, duty {duties}, {people}</translation>
    </message>
    <message>
        <source>外线工程须会办的单位</source>
        <translation>Bureaus to be asked about external works</translation>
    </message>
    <message>
        <source>需审批的外线工程，由下列单位各自在两个工作日内办理；只影响以后受理的事项。</source>
        <translation>External works that need approval go to these, each within two working days; for later matters only.</translation>
    </message>
    <message>
        <source>作出决定的单位</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>各事项的准予、不予决定由该单位签发。</source>
        <translation>The grant or refusal of each matter is signed by this bureau.</translation>
    </message>
    <message>
        <source>佐证、核实单位与补齐节点由规则确定；本办公室可以更严，不能更宽。</source>
        <translation>Supporting papers, who vouches and milestones are the rules'; the office may be stricter, not milder.</translation>
    </message>
    <message>
        <source>本办公室不容缺“{paper}”</source>
        <translation>This office does not waive "{paper}"</translation>
    </message>
    <message>
        <source>佐证（任一）</source>
        <translation>Supporting (one of)</translation>
    </message>
    <message>
        <source>核实单位</source>
        <translation>Vouched for by</translation>
    </message>
    <message>
        <source>补齐节点</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>还没有更改过设置</source>
        <translation>No settings changed yet</translation>
    </message>
    <message>
        <source>没有符合“{text}”的变更</source>
        <translation>No change with "{text}"</translation>
    </message>
    <message>
        <source>按字筛选变更</source>
        <translation>Filter the changes</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>更改人</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>原值</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>新值</source>
        <translation>After</translation>
    </message>
    <message>
        <source>{at}，{who}将{what}由“{before}”改为“{after}”</source>
        <translation>{at}, {who} changed {what} from "{before}" to "{after}"</translation>
    </message>
    <message>
        <source>命令行</source>
        <translation>command line</translation>
    </message>
    <message>
        <source>有环节无人可办</source>
        <translation type="vanished">Nobody can do some step</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>各页通用</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>各个列表</source>
        <translation>All lists</translation>
    </message>
    <message>
        <source>工作台、案件</source>
        <translation>Workbench, cases</translation>
    </message>
    <message>
        <source>案件 · 材料</source>
        <translation>Case · papers</translation>
    </message>
    <message>
        <source>案件登记簿</source>
        <translation>Register of cases</translation>
    </message>
    <message>
        <source>函件台账</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>到期待确认</source>
        <translation>Lapses to confirm</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>日程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>同步与冲突</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>搜索与命令</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>新受理</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>快速备注</source>
        <translation>Quick note</translation>
    </message>
    <message>
        <source>换人</source>
        <translation>Change officer</translation>
    </message>
    <message>
        <source>收起或展开侧栏</source>
        <translation>Fold or unfold the rail</translation>
    </message>
    <message>
        <source>本页手册</source>
        <translation>Manual for this page</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>立即同步</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>锁定窗口</source>
        <translation>Lock the window</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>上一件案件</source>
        <translation>Previous case</translation>
    </message>
    <message>
        <source>下一件案件</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打开文件</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>查找案件</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>筛选列表（表单和列表里都可用）</source>
        <translation>Filter the list (in forms too)</translation>
    </message>
    <message>
        <source>关闭第二个窗口</source>
        <translation>Close the second window</translation>
    </message>
    <message>
        <source>放大字号</source>
        <translation>Larger font</translation>
    </message>
    <message>
        <source>缩小字号</source>
        <translation>Smaller font</translation>
    </message>
    <message>
        <source>还原字号</source>
        <translation>Font as at first</translation>
    </message>
    <message>
        <source>筛选列表</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>本页快捷键</source>
        <translation>Shortcuts of this page</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>要求说明、退回补正</source>
        <translation>Ask to explain, send back</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>另一项待办</source>
        <translation>The other act</translation>
    </message>
    <message>
        <source>拟函</source>
        <translation>Draft letter</translation>
    </message>
    <message>
        <source>全部办理</source>
        <translation>All acts</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>撤销日志里的办理</source>
        <translation>Undo an act in the log</translation>
    </message>
    <message>
        <source>添加扫描件</source>
        <translation>Add scans</translation>
    </message>
    <message>
        <source>登记材料</source>
        <translation>Enter paper</translation>
    </message>
    <message>
        <source>核验材料</source>
        <translation>Verify paper</translation>
    </message>
    <message>
        <source>退回材料</source>
        <translation>Return paper</translation>
    </message>
    <message>
        <source>标记材料</source>
        <translation>Mark paper</translation>
    </message>
    <message>
        <source>指派客户经理</source>
        <translation>Assign account manager</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>送出</source>
        <translation>Send out</translation>
    </message>
    <message>
        <source>退回文号</source>
        <translation>Return numbers</translation>
    </message>
    <message>
        <source>确认失效</source>
        <translation>Confirm lapse</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>提醒补齐</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>登记补齐</source>
        <translation>Enter papers</translation>
    </message>
    <message>
        <source>已读</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>按月</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>按周</source>
        <translation>By week</translation>
    </message>
    <message>
        <source>认可</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>重新办理</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>提请处理</source>
        <translation>Raise it</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>适合页宽 / 整页</source>
        <translation>Fit width / page</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>连同列标题复制</source>
        <translation>Copy with titles</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>剪切</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>打开、确定</source>
        <translation>Open, OK</translation>
    </message>
    <message>
        <source>核对、提交</source>
        <translation>Check, submit</translation>
    </message>
    <message>
        <source>关闭、取消</source>
        <translation>Close, cancel</translation>
    </message>
    <message>
        <source>选中、勾选</source>
        <translation>Select, tick</translation>
    </message>
    <message>
        <source>下一项</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>上一项</source>
        <translation>Previous field</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>放大预览</source>
        <translation>Larger preview</translation>
    </message>
    <message>
        <source>缩小预览</source>
        <translation>Smaller preview</translation>
    </message>
    <message>
        <source>稍后提醒</source>
        <translation>Remind me later</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>转到侧栏的页面</source>
        <translation>Go to a page of the rail</translation>
    </message>
    <message>
        <source>案件的各个标签</source>
        <translation>Tabs of a case</translation>
    </message>
    <message>
        <source>“{key}”已用于“{name}”（{where}）。先改那一项，或换一个键。</source>
        <translation>"{key}" is used for "{name}" ({where}). Change that first, or take another key.</translation>
    </message>
    <message>
        <source>“{key}”固定用于“{name}”，不能改作他用。</source>
        <translation>"{key}" is fixed for "{name}".</translation>
    </message>
    <message>
        <source>“{key}”由输入法、截图或聊天软件占用，按下时本程序收不到。</source>
        <translation>"{key}" is taken by input method, screenshots or chat; the program never hears it.</translation>
    </message>
    <message>
        <source>“{key}”由操作系统占用。</source>
        <translation>"{key}" is taken by the system.</translation>
    </message>
    <message>
        <source>“{key}”是单个字符，在表单里要用来打字。加上 Ctrl 或 Alt，或用 F 键。</source>
        <translation>"{key}" is a single sign that forms need for typing. Add Ctrl or Alt, or take an F key.</translation>
    </message>
    <message>
        <source>“{key}”用来移动光标或编辑文字。</source>
        <translation>"{key}" moves the caret or edits text.</translation>
    </message>
    <message>
        <source>“{key}”用来输入大写字母或符号。</source>
        <translation>"{key}" types capitals or signs.</translation>
    </message>
    <message>
        <source>认不出这个键，请换一个。</source>
        <translation>Unknown key, take another.</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>更改快捷键</source>
        <translation>Change shortcuts</translation>
    </message>
    <message>
        <source>改过 {count} 项</source>
        <translation>{count} changed</translation>
    </message>
    <message>
        <source>各项都是原来的键</source>
        <translation>All keys are as at first</translation>
    </message>
    <message>
        <source>改键、冲突和不能用的键都在那里说明；按 ? 看本页的快捷键。</source>
        <translation>Changing keys, conflicts and keys that cannot be used are explained there; ? shows this page's shortcuts.</translation>
    </message>
    <message>
        <source>选一项，按 Enter 或“改键”，再按新的键；立即生效，提示和按钮上的键随之改变；在您登录的每台电脑上可用。</source>
        <translation>Choose one, press Enter or "Change key", then the new key. It counts at once; hints and buttons follow; yours on every computer you sign in at.</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>What</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>按键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>原键</source>
        <translation>At first</translation>
    </message>
    <message>
        <source>按操作或按键查找</source>
        <translation>Find by name or key</translation>
    </message>
    <message>
        <source>没有操作或按键符合“{text}”</source>
        <translation>Nothing with "{text}"</translation>
    </message>
    <message>
        <source>改键</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>恢复原键</source>
        <translation>As at first</translation>
    </message>
    <message>
        <source>全部恢复</source>
        <translation>All as at first</translation>
    </message>
    <message>
        <source>请按“{name}”的新键　Esc 取消</source>
        <translation>Press the new key for "{name}"　Esc cancels</translation>
    </message>
    <message>
        <source>“{name}”改为 {key}</source>
        <translation>"{name}" is now {key}</translation>
    </message>
    <message>
        <source>“{name}”恢复为 {key}</source>
        <translation>"{name}" is {key} again</translation>
    </message>
    <message>
        <source>全部快捷键已恢复</source>
        <translation>All keys are as at first</translation>
    </message>
    <message>
        <source>没有改过快捷键</source>
        <translation>No key was changed</translation>
    </message>
    <message>
        <source>已是原键</source>
        <translation>is as at first</translation>
    </message>
    <message>
        <source>{name}，{where}，按键 {now}</source>
        <translation>{name}, {where}, key {now}</translation>
    </message>
    <message>
        <source>{name}，{where}，按键 {now}，原键 {usual}</source>
        <translation>{name}, {where}, key {now}, at first {usual}</translation>
    </message>
    <message>
        <source>新键</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>更换经办人</source>
        <translation type="vanished">Change officer</translation>
    </message>
    <message>
        <source>选一项，按 Enter 或“改键”，再按新的键；立即生效，只属于您本人，提示和按钮上的键随之改变。</source>
        <translation type="vanished">Choose one, press Enter or "Change", then the new key; it holds at once, for you alone, and hints and buttons follow.</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>（</source>
        <translation> (</translation>
    </message>
    <message>
        <source>）</source>
        <translation>)</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>用时 {count} 个工作日</source>
        <translation>took {count} working day[s]</translation>
    </message>
    <message>
        <source>用时不到 1 个工作日</source>
        <translation>took less than a working day</translation>
    </message>
    <message>
        <source>当日完成</source>
        <translation>done the same day</translation>
    </message>
    <message>
        <source>第 {count} 个工作日</source>
        <translation>working day {count}</translation>
    </message>
    <message>
        <source>今日起计</source>
        <translation>counted from today</translation>
    </message>
    <message>
        <source>计划 {day}</source>
        <translation>planned {day}</translation>
    </message>
    <message>
        <source>计划暂定</source>
        <translation>plan provisional</translation>
    </message>
    <message>
        <source>待供电企业受理</source>
        <translation>awaits the utility</translation>
    </message>
    <message>
        <source>供电企业受理后起计</source>
        <translation>Counted once the utility accepts</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>欢迎使用政企联席办</source>
        <translation>Welcome to the Joint Office</translation>
    </message>
    <message>
        <source>这个文件夹里还没有办公数据。请选择怎样开始，之后随时可以另建或改用别的文件夹。</source>
        <translation>There are no office data in this folder yet. Choose how to begin; you can always make or open another folder later.</translation>
    </message>
    <message>
        <source>数据文件夹</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>换一个文件夹</source>
        <translation>Another folder</translation>
    </message>
    <message>
        <source>演示办公室</source>
        <translation>Demonstration office</translation>
    </message>
    <message>
        <source>模拟数据</source>
        <translation>Made-up data</translation>
    </message>
    <message>
        <source>虚构的区、部门、人员和企业，一年的案件办到一半：有超时的、今天到期的、容缺的。适合试用和培训，函件印有“样张”。</source>
        <translation>An invented district with bureaus, people and enterprises, in the middle of a year's cases: overdue, due today, waived. For trying out and training; letters say "样张".</translation>
    </message>
    <message>
        <source>小 · 40 件</source>
        <translation>small · 40 cases</translation>
    </message>
    <message>
        <source>区 · 400 件</source>
        <translation>district · 400 cases</translation>
    </message>
    <message>
        <source>案件数量</source>
        <translation>Number of cases</translation>
    </message>
    <message>
        <source>约需 10 秒</source>
        <translation>about 10 seconds</translation>
    </message>
    <message>
        <source>约需 2 分钟</source>
        <translation>about 2 minutes</translation>
    </message>
    <message>
        <source>建立演示办公室</source>
        <translation>Make demonstration office</translation>
    </message>
    <message>
        <source>空白办公室</source>
        <translation>Empty office</translation>
    </message>
    <message>
        <source>从零开始，用于正式办理。分四步填写，随时可以停下，已填的内容会留着。</source>
        <translation>From nothing, for real work. Four steps; stop when you like, what you typed stays.</translation>
    </message>
    <message>
        <source>办公室与区划</source>
        <translation>Office and district</translation>
    </message>
    <message>
        <source>各局名称与机关代字</source>
        <translation>Names and letter codes of the bureaus</translation>
    </message>
    <message>
        <source>人员与职责</source>
        <translation>Officers and duties</translation>
    </message>
    <message>
        <source>核对并建立</source>
        <translation>Check and found</translation>
    </message>
    <message>
        <source>开始设置</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>继续设置（有未完成的草稿）</source>
        <translation>Go on (there is a draft)</translation>
    </message>
    <message>
        <source>从文件导入…</source>
        <translation>Import from file…</translation>
    </message>
    <message>
        <source>用 TOML 文件一次填好四步，导入后仍可核对修改</source>
        <translation>Fill in all four steps from a TOML file, still to be checked</translation>
    </message>
    <message>
        <source>办公室设置 (*.toml)</source>
        <translation>Office settings (*.toml)</translation>
    </message>
    <message>
        <source>打开已有的数据文件夹…</source>
        <translation>Open a data folder…</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>正在建立演示办公室</source>
        <translation>Making the demonstration office</translation>
    </message>
    <message>
        <source>案件逐件按办理顺序写入；停止后不会留下半个办公室。</source>
        <translation>Cases are written one by one; stopping leaves no half office behind.</translation>
    </message>
    <message>
        <source>已写入 {done} / {of} 件</source>
        <translation>{done} / {of} cases written</translation>
    </message>
    <message>
        <source>正在按新版本整理账表，只需一次；完成后自动打开</source>
        <translation>Bringing the tables to the new version, once; it opens by itself after</translation>
    </message>
    <message>
        <source>正在从备份恢复</source>
        <translation>Restoring the backup</translation>
    </message>
    <message>
        <source>先核验备份的每一条记录和附件，再恢复。</source>
        <translation>Every entry and file of the backup is verified first, then restored.</translation>
    </message>
    <message>
        <source>已从备份恢复到 {folder}</source>
        <translation>Restored to {folder}</translation>
    </message>
    <message>
        <source>选择备份文件夹（内有 backup.json）</source>
        <translation>Choose the backup's folder (with backup.json in it)</translation>
    </message>
    <message>
        <source>选择数据文件夹</source>
        <translation>Choose data folder</translation>
    </message>
    <message>
        <source>发生了什么</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>保留了什么</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>可以怎样做</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>没有打开办公数据</source>
        <translation>The office was not opened</translation>
    </message>
    <message>
        <source>数据文件夹在网络共享上</source>
        <translation>The data folder is on a network share</translation>
    </message>
    <message>
        <source>这不是本程序的数据</source>
        <translation>These are no data of this program</translation>
    </message>
    <message>
        <source>数据由更新版本的程序写成</source>
        <translation>The data were written by a newer version</translation>
    </message>
    <message>
        <source>数据库程序库的版本太旧</source>
        <translation>The database library is too old</translation>
    </message>
    <message>
        <source>数据正被占用</source>
        <translation>The data are in use</translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>磁盘读写失败</source>
        <translation>The disk failed</translation>
    </message>
    <message>
        <source>数据文件已损坏</source>
        <translation>The data file is damaged</translation>
    </message>
    <message>
        <source>数据文件夹不能写入</source>
        <translation>The data folder cannot be written</translation>
    </message>
    <message>
        <source>原文件一字未动，仍在 {folder}。</source>
        <translation>The files are as they were, in {folder}.</translation>
    </message>
    <message>
        <source>上次已确认的记录都在 {folder}；本次没有写入任何内容。</source>
        <translation>All that was confirmed is in {folder}; nothing was written this time.</translation>
    </message>
    <message>
        <source>数据完好，一字未动；用更新版本的程序可以照常打开。</source>
        <translation>The data are whole and as they were; a newer version opens them.</translation>
    </message>
    <message>
        <source>重试；仍打不开时，把详情复制给管理员，或从备份恢复。</source>
        <translation>Try again; if it does not open, copy the details for the administrator, or restore a backup.</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>请选择您的姓名</source>
        <translation>Choose your name</translation>
    </message>
    <message>
        <source>在此处登记的办理都记在您的名下。</source>
        <translation>What is entered here counts as yours.</translation>
    </message>
    <message>
        <source>输入姓名、部门或职责</source>
        <translation>Type a name, bureau or duty</translation>
    </message>
    <message>
        <source>办公人员</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>以此身份进入</source>
        <translation>Go on as this officer</translation>
    </message>
    <message>
        <source>不换人，返回</source>
        <translation>Stay, go back</translation>
    </message>
    <message>
        <source>没有叫这个名字的在岗人员</source>
        <translation>No officer in service has that name</translation>
    </message>
    <message>
        <source>已停用的人员不列出；请管理员在“设置”里启用。</source>
        <translation>Officers out of service are not listed; an administrator can bring them back.</translation>
    </message>
    <message>
        <source>这个办公室还没有在岗人员</source>
        <translation>This office has no officer in service</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>{name}，{bureau}，{duties}</source>
        <translation>{name}, {bureau}, {duties}</translation>
    </message>
    <message>
        <source>上次</source>
        <translation>last</translation>
    </message>
    <message>
        <source>换人（Ctrl+L）</source>
        <translation>Change officer (Ctrl+L)</translation>
    </message>
    <message>
        <source>{name}，{bureau}；按下换人</source>
        <translation>{name}, {bureau}; press to change officer</translation>
    </message>
    <message>
        <source>“{officer}”不是在岗人员，请另选</source>
        <translation>"{officer}" is not an officer in service; choose another</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>进入</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>清除筛选或返回</source>
        <translation>Clear filter or go back</translation>
    </message>
    <message>
        <source>上次意外退出，草稿都在</source>
        <translation>The program ended unexpectedly; all drafts are there</translation>
    </message>
    <message>
        <source>出错报告只存在本机，不含案件内容，不会自动发送。</source>
        <translation>The error report is on this computer only, holds no case, and is never sent by itself.</translation>
    </message>
    <message>
        <source>查看报告</source>
        <translation>See report</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>出错报告</source>
        <translation>Error report</translation>
    </message>
    <message>
        <source>这是报告的全文。姓名、汉字内容、长号码和口令已遮盖；只存在本机，不会自动发送。看过无误，再另存后交给维护人员。</source>
        <translation>This is the whole report. Names, Chinese text, long numbers and passwords are masked; it is on this computer only and never sent by itself. Read it, save it, and give it to whoever maintains the program.</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>文本 (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>读不了报告 {file}：{why}</source>
        <translation>The report {file} cannot be read: {why}</translation>
    </message>
    <message>
        <source>没有保存 {file}：{why}</source>
        <translation>{file} was not saved: {why}</translation>
    </message>
    <message>
        <source>已保存 {file}</source>
        <translation>{file} saved</translation>
    </message>
    <message>
        <source>刚才的一步出了差错，编号 {number}</source>
        <translation>The last step went wrong, number {number}</translation>
    </message>
    <message>
        <source>窗口可以继续使用，已填写的内容都在；报告已存在本机，不会自动发送。</source>
        <translation>You can go on, all you typed is there; the report is on this computer and never sent by itself.</translation>
    </message>
    <message>
        <source>系统指定的输入法“{wanted}”没有加载，可能打不出中文</source>
        <translation>The input method "{wanted}" did not load; Chinese may be impossible to type</translation>
    </message>
    <message>
        <source>请管理员安装该输入法的 Qt 插件，或改用 IBus；joint-office doctor 可以自检。</source>
        <translation>Have its Qt plugin installed, or use IBus; joint-office doctor checks it.</translation>
    </message>
    <message>
        <source>这个数据文件夹的窗口已在运行，但没有应答。请先关闭它，再打开。
The window of this store is running but does not answer; close it first.</source>
        <translation>The window of this store is running but does not answer; close it first.</translation>
    </message>
    <message>
        <source>没有找到案件“{case}”</source>
        <translation>Case "{case}" was not found</translation>
    </message>
    <message>
        <source>没有找到函件“{letter}”</source>
        <translation>Letter "{letter}" was not found</translation>
    </message>
    <message>
        <source>太长</source>
        <translation>too long</translation>
    </message>
    <message>
        <source>只能指向案件（case）或函件（letter）</source>
        <translation>it can only name a case or a letter</translation>
    </message>
    <message>
        <source>没有写编号，或编号太长</source>
        <translation>no number, or too long</translation>
    </message>
    <message>
        <source>编号里有不会出现的字符</source>
        <translation>it holds signs that never occur</translation>
    </message>
    <message>
        <source>只有演示办公室可以指定时间，已改用电脑的时间。</source>
        <translation>Only a demonstration office can be given a time; the computer's is used.</translation>
    </message>
    <message>
        <source>外观跟随系统</source>
        <translation>Look as the system's</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>关于本程序</source>
        <translation>About this program</translation>
    </message>
    <message>
        <source>许可与第三方组件</source>
        <translation>Licence and components</translation>
    </message>
    <message>
        <source>代码以 Apache-2.0 许可。使用的组件各有许可：Qt 与 PySide6（LGPL-3.0，动态链接，可替换）、SQLAlchemy（MIT）、SQLCipher（BSD）、cryptography（Apache-2.0 或 BSD）、reportlab（BSD）、pikepdf（MPL-2.0）、pypdfium2（Apache-2.0 或 BSD）、openpyxl（MIT）、XlsxWriter（BSD）、pyHanko（MIT）、aiohttp（Apache-2.0）、certifi（MPL-2.0）、fontTools（MIT）、zxing-cpp（Apache-2.0）、Pillow（MIT-CMU）、python-stdnum（LGPL-2.1）。</source>
        <translation>The code is under Apache-2.0. Components have their own licences: Qt and PySide6 (LGPL-3.0, linked dynamically, replaceable), SQLAlchemy (MIT), SQLCipher (BSD), cryptography (Apache-2.0 or BSD), reportlab (BSD), pikepdf (MPL-2.0), pypdfium2 (Apache-2.0 or BSD), openpyxl (MIT), XlsxWriter (BSD), pyHanko (MIT), aiohttp (Apache-2.0), certifi (MPL-2.0), fontTools (MIT), zxing-cpp (Apache-2.0), Pillow (MIT-CMU), python-stdnum (LGPL-2.1).</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>数据格式</source>
        <translation>Data format</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>工作日历至</source>
        <translation>Calendar until</translation>
    </message>
    <message>
        <source>运行环境</source>
        <translation>Running on</translation>
    </message>
    <message>
        <source>日志与报告</source>
        <translation>Log and reports</translation>
    </message>
    <message>
        <source>查找范围(&amp;L)：</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>文件类型(&amp;T)：</source>
        <translation>&amp;Files of type:</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>{folder}中没有办公数据</source>
        <translation>No office data in {folder}</translation>
    </message>
    <message>
        <source>核对数据目录，或新建数据目录</source>
        <translation>Check the folder, or make a new one</translation>
    </message>
    <message>
        <source>没有读写{file}的权限</source>
        <translation>No right to read and write {file}</translation>
    </message>
    <message>
        <source>请管理员开放该文件夹的写入权限，或换一个文件夹</source>
        <translation>Have the administrator allow writing there, or choose another folder</translation>
    </message>
    <message>
        <source>{folder}在网络共享（{kind}）上，多机共用会丢失数据</source>
        <translation>{folder} is on a network share ({kind}); several computers on it lose data</translation>
    </message>
    <message>
        <source>把数据目录放在本机硬盘上</source>
        <translation>Keep the data on a disk of this computer</translation>
    </message>
    <message>
        <source>{file}不是本程序的数据文件，或文件开头已损坏</source>
        <translation>{file} is no data file of this program, or damaged at its beginning</translation>
    </message>
    <message>
        <source>核对目录，或由备份恢复</source>
        <translation>Check the folder, or restore a backup</translation>
    </message>
    <message>
        <source>数据由更新版本的程序写成（格式{version}，本程序最高支持{known}），未作任何改动</source>
        <translation>The data were written by a newer version (format {version}, this one knows {known}); nothing was changed</translation>
    </message>
    <message>
        <source>升级程序后再打开</source>
        <translation>Update the program and open it again</translation>
    </message>
    <message>
        <source>SQLite {version}存在已知的数据损坏缺陷</source>
        <translation>SQLite {version} has a known fault that damages data</translation>
    </message>
    <message>
        <source>安装3.51.3或以上版本</source>
        <translation>Install 3.51.3 or later</translation>
    </message>
    <message>
        <source>数据正被另一个程序占用</source>
        <translation>Another program is using the data</translation>
    </message>
    <message>
        <source>稍候重试</source>
        <translation>Try again in a moment</translation>
    </message>
    <message>
        <source>磁盘已满，本次操作没有保存任何内容</source>
        <translation>The disk is full; nothing of this act was kept</translation>
    </message>
    <message>
        <source>清理磁盘空间后重试</source>
        <translation>Make room on the disk and try again</translation>
    </message>
    <message>
        <source>磁盘读写失败，本次操作没有保存任何内容</source>
        <translation>The disk failed; nothing of this act was kept</translation>
    </message>
    <message>
        <source>检查磁盘和剩余空间后重试</source>
        <translation>Check the disk and its room, then try again</translation>
    </message>
    <message>
        <source>数据文件已损坏</source>
        <translation>The data file is damaged</translation>
    </message>
    <message>
        <source>停止使用，保留原文件，由备份恢复</source>
        <translation>Stop, keep the file, restore a backup</translation>
    </message>
    <message>
        <source>程序错误：在写入事务之外记录</source>
        <translation>Program error: recording outside a transaction</translation>
    </message>
    <message>
        <source>请将日志交给维护人员</source>
        <translation>Give the log to whoever maintains the program</translation>
    </message>
    <message>
        <source>本次操作的内容有{bytes}字节，超过上限{limit}</source>
        <translation>The act holds {bytes} bytes, more than {limit}</translation>
    </message>
    <message>
        <source>缩短文字，长文作为附件</source>
        <translation>Shorten the text; put long ones in a file</translation>
    </message>
    <message>
        <source>内容不能记录：含有不允许的字符、数值或格式</source>
        <translation>It cannot be recorded: signs, values or forms that are not allowed</translation>
    </message>
    <message>
        <source>删去特殊字符后重试</source>
        <translation>Delete special signs and try again</translation>
    </message>
    <message>
        <source>没有这条记录</source>
        <translation>There is no such entry</translation>
    </message>
    <message>
        <source>核对记录</source>
        <translation>Check the entry</translation>
    </message>
    <message>
        <source>记录未被接收（{why}）</source>
        <translation>The entry was not taken ({why})</translation>
    </message>
    <message>
        <source>此前已有同一事项的记录，后到的不再接收</source>
        <translation>The same matter was recorded before; later ones are not taken</translation>
    </message>
    <message>
        <source>刷新后查看已有的记录</source>
        <translation>Refresh to see that entry</translation>
    </message>
    <message>
        <source>没有人员“{officer}”</source>
        <translation>There is no officer "{officer}"</translation>
    </message>
    <message>
        <source>核对人员编号，或请管理员登记</source>
        <translation>Check the id, or have an administrator enter them</translation>
    </message>
    <message>
        <source>本机没有该人员的签名密钥</source>
        <translation>The officer's signing key is not on this computer</translation>
    </message>
    <message>
        <source>由本人在本机办理</source>
        <translation>They have to act here themselves</translation>
    </message>
    <message>
        <source>只能撤销本人的记录</source>
        <translation>Only one's own records can be undone</translation>
    </message>
    <message>
        <source>由记录人{officer}撤销</source>
        <translation>{officer}, who recorded it, undoes it</translation>
    </message>
    <message>
        <source>该记录已经撤销</source>
        <translation>The record was undone already</translation>
    </message>
    <message>
        <source>无需再次撤销</source>
        <translation>It need not be undone again</translation>
    </message>
    <message>
        <source>没有这份个人信息</source>
        <translation>There are no such personal data</translation>
    </message>
    <message>
        <source>核对记录，或等待同步</source>
        <translation>Check the record, or wait for the sync</translation>
    </message>
    <message>
        <source>加密保存的内容无法打开，可能被改动</source>
        <translation>The sealed content cannot be opened, it may have been changed</translation>
    </message>
    <message>
        <source>由备份恢复，并报告管理员</source>
        <translation>Restore a backup, and tell the administrator</translation>
    </message>
    <message>
        <source>本人的登录口令刚在别处改过</source>
        <translation>The officer's password was just changed elsewhere</translation>
    </message>
    <message>
        <source>用现在的口令重新登录</source>
        <translation>Sign in with the present password</translation>
    </message>
    <message>
        <source>本机数据已加密，尚未解锁</source>
        <translation>The data are encrypted and locked</translation>
    </message>
    <message>
        <source>以本人口令登录后再打开</source>
        <translation>Sign in with your password first</translation>
    </message>
    <message>
        <source>{officer}的签名密钥尚未解锁</source>
        <translation>The signing key of {officer} is locked</translation>
    </message>
    <message>
        <source>由本人在本机登录后办理</source>
        <translation>They have to sign in here first</translation>
    </message>
    <message>
        <source>{officer}在本机没有登录口令</source>
        <translation>{officer} has no password on this computer</translation>
    </message>
    <message>
        <source>请管理员在本机为其发放一次性口令</source>
        <translation>Have an administrator give out a one-time code here</translation>
    </message>
    <message>
        <source>口令不正确，还可再试{left}次</source>
        <translation>Wrong password; {left} more tr[y|ies]</translation>
    </message>
    <message>
        <source>核对口令；忘记口令的，请管理员重新发放</source>
        <translation>Check it; if forgotten, have an administrator give out a code</translation>
    </message>
    <message>
        <source>口令连续输错，{until}前不再受理</source>
        <translation>Wrong passwords in a row; none is taken before {until}</translation>
    </message>
    <message>
        <source>稍后再试；忘记口令的，请管理员重新发放</source>
        <translation>Try later; if forgotten, have an administrator give out a code</translation>
    </message>
    <message>
        <source>一次性口令只能用来设定本人口令</source>
        <translation>A one-time code can only be used to set one's own password</translation>
    </message>
    <message>
        <source>先设定本人口令，再登录</source>
        <translation>Set your password first, then sign in</translation>
    </message>
    <message>
        <source>离线许可已于{since}到期</source>
        <translation>The offline permit ended on {since}</translation>
    </message>
    <message>
        <source>连接办公服务器登录一次，即可续期</source>
        <translation>Sign in to the office server once to renew it</translation>
    </message>
    <message>
        <source>电脑时钟早于上次登录（{since}），离线许可不作数</source>
        <translation>The clock is before the last sign-in ({since}): the offline permit does not count</translation>
    </message>
    <message>
        <source>校准电脑时钟，连接办公服务器登录一次</source>
        <translation>Set the clock right, and sign in once at the office's server</translation>
    </message>
    <message>
        <source>电脑时钟被调回：此前已到{since}</source>
        <translation>The computer's clock was put back: it was {since} before</translation>
    </message>
    <message>
        <source>校准电脑时钟后再登录</source>
        <translation>Set the clock right, then sign in</translation>
    </message>
    <message>
        <source>密钥文件{file}已损坏或被改动</source>
        <translation>The key file {file} is damaged or was changed</translation>
    </message>
    <message>
        <source>由备份恢复该文件，或重新加入办公室</source>
        <translation>Restore it from a backup, or join the office anew</translation>
    </message>
    <message>
        <source>本机数据已经加密</source>
        <translation>The data are encrypted already</translation>
    </message>
    <message>
        <source>无需再次加密</source>
        <translation>Once is enough</translation>
    </message>
    <message>
        <source>本机数据没有加密</source>
        <translation>The data are not encrypted</translation>
    </message>
    <message>
        <source>先加密本机数据</source>
        <translation>Encrypt them first</translation>
    </message>
    <message>
        <source>这是最后一个能打开本机数据的口令，不能删除</source>
        <translation>This is the last password that opens the data; it cannot be deleted</translation>
    </message>
    <message>
        <source>先为另一名人员发放口令</source>
        <translation>Give a password to somebody else first</translation>
    </message>
    <message>
        <source>这是最后一名系统管理员的口令，删除后无人能再发放口令</source>
        <translation>This is the last administrator's password; nobody could give out passwords any more</translation>
    </message>
    <message>
        <source>先为另一名系统管理员发放口令，由其改成本人口令</source>
        <translation>Give another administrator a code first, to be changed to their own password</translation>
    </message>
    <message>
        <source>没有恢复码，或已经用过</source>
        <translation>There is no recovery code, or it was used</translation>
    </message>
    <message>
        <source>由系统管理员以 keys recovery 制作</source>
        <translation>An administrator makes one with keys recovery</translation>
    </message>
    <message>
        <source>恢复码只用于系统管理员，{officer}不是</source>
        <translation>A recovery code is for administrators; {officer} is none</translation>
    </message>
    <message>
        <source>由系统管理员为其重新发放口令</source>
        <translation>Have an administrator give them a code</translation>
    </message>
    <message>
        <source>加密后的数据与原数据不一致（{what}），原数据没有改动</source>
        <translation>The encrypted data differ from the original ({what}); the original is unchanged</translation>
    </message>
    <message>
        <source>检查磁盘后重试</source>
        <translation>Check the disk and try again</translation>
    </message>
    <message>
        <source>口令不足{least}个字符</source>
        <translation>The password has fewer than {least} signs</translation>
    </message>
    <message>
        <source>换一个更长的口令，可用一句话</source>
        <translation>Take a longer one, such as a sentence</translation>
    </message>
    <message>
        <source>口令中含有本人的编号或姓名</source>
        <translation>The password holds one's id or name</translation>
    </message>
    <message>
        <source>换一个不含编号和姓名的口令</source>
        <translation>Take one without them</translation>
    </message>
    <message>
        <source>口令只是重复或连续的字符</source>
        <translation>The password only repeats or counts</translation>
    </message>
    <message>
        <source>换一个不易猜到的口令</source>
        <translation>Take one that is hard to guess</translation>
    </message>
    <message>
        <source>两次输入的口令不一致</source>
        <translation>The two passwords differ</translation>
    </message>
    <message>
        <source>重新输入</source>
        <translation>Type them again</translation>
    </message>
    <message>
        <source>附件超过{limit_mb} MB，没有保存</source>
        <translation>The file is larger than {limit_mb} MB and was not kept</translation>
    </message>
    <message>
        <source>压缩或拆分后重新上传</source>
        <translation>Compress or split it, then add it again</translation>
    </message>
    <message>
        <source>附件未到</source>
        <translation>The file has not come</translation>
    </message>
    <message>
        <source>等待同步，或重新上传</source>
        <translation>Wait for the sync, or add it again</translation>
    </message>
    <message>
        <source>附件内容与其指纹不符，可能已损坏</source>
        <translation>The file does not fit its fingerprint, it may be damaged</translation>
    </message>
    <message>
        <source>由备份恢复，或重新上传</source>
        <translation>Restore a backup, or add it again</translation>
    </message>
    <message>
        <source>{year}年的预留号段已用完</source>
        <translation>The numbers reserved for {year} are used up</translation>
    </message>
    <message>
        <source>领取新的号段</source>
        <translation>Lease more</translation>
    </message>
    <message>
        <source>同时有别的程序在记录，或本机已加入共享的办公室</source>
        <translation>Another program is recording, or this computer has joined a shared office</translation>
    </message>
    <message>
        <source>关闭其他窗口后再试</source>
        <translation>Close the other windows and try again</translation>
    </message>
    <message>
        <source>编号{number}已使用或已作废</source>
        <translation>Number {number} is used or void</translation>
    </message>
    <message>
        <source>核对函件台账</source>
        <translation>Check the register of letters</translation>
    </message>
    <message>
        <source>编号{number}没有预留过</source>
        <translation>Number {number} was never reserved</translation>
    </message>
    <message>
        <source>未写明理由</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>写明事实、理由和依据</source>
        <translation>Write facts, reasons and basis</translation>
    </message>
    <message>
        <source>该人员已停用</source>
        <translation>The officer is out of service</translation>
    </message>
    <message>
        <source>请管理员启用后再办理</source>
        <translation>Have an administrator bring them back</translation>
    </message>
    <message>
        <source>备份已损坏（{what}），没有恢复任何内容</source>
        <translation>The backup is damaged ({what}); nothing was restored</translation>
    </message>
    <message>
        <source>改用另一份备份</source>
        <translation>Use another backup</translation>
    </message>
    <message>
        <source>目标目录{folder}不是空目录</source>
        <translation>The folder {folder} is not empty</translation>
    </message>
    <message>
        <source>换一个空目录</source>
        <translation>Choose an empty one</translation>
    </message>
    <message>
        <source>数据页损坏，第{position}条记录附近：{detail}</source>
        <translation>Damaged page, near entry {position}: {detail}</translation>
    </message>
    <message>
        <source>由备份恢复</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>第{position}条记录的正文被改动</source>
        <translation>Entry {position}: its text was changed</translation>
    </message>
    <message>
        <source>由备份恢复，并核对原件</source>
        <translation>Restore a backup, and compare with the originals</translation>
    </message>
    <message>
        <source>第{position}条记录前有缺失</source>
        <translation>Entry {position}: entries before it are missing</translation>
    </message>
    <message>
        <source>第{position}条记录的指纹与正文不符</source>
        <translation>Entry {position}: its fingerprint does not fit its text</translation>
    </message>
    <message>
        <source>第{position}条记录的索引与正文不符</source>
        <translation>Entry {position}: its index does not fit its text</translation>
    </message>
    <message>
        <source>第{position}条记录的书写序号不连续</source>
        <translation>Entry {position}: the writer's numbers have a gap</translation>
    </message>
    <message>
        <source>第{position}条记录与前一条不衔接</source>
        <translation>Entry {position}: it does not follow the one before</translation>
    </message>
    <message>
        <source>第{position}条记录的签名无效</source>
        <translation>Entry {position}: its signature is invalid</translation>
    </message>
    <message>
        <source>第{position}条记录不是书写人所签，不予采信</source>
        <translation>Entry {position}: not signed by its writer, not relied on</translation>
    </message>
    <message>
        <source>不影响其他记录；请查明代交人</source>
        <translation>Other entries are not touched; find out who carried it</translation>
    </message>
    <message>
        <source>第{position}条记录的接收回执被改动</source>
        <translation>Entry {position}: its acceptance was changed</translation>
    </message>
    <message>
        <source>第{position}条记录的链值不符</source>
        <translation>Entry {position}: its chain value does not fit</translation>
    </message>
    <message>
        <source>撤回标记与记录不符：{detail}</source>
        <translation>A mark of withdrawal does not fit the record: {detail}</translation>
    </message>
    <message>
        <source>“{detail}”的链头与记录不符，末尾可能被截去</source>
        <translation>The chain's head of "{detail}" does not fit; its end may be cut off</translation>
    </message>
    <message>
        <source>由备份恢复，并核对已发函件</source>
        <translation>Restore a backup, and compare with letters issued</translation>
    </message>
    <message>
        <source>书写人{detail}的序号与记录不符，末尾可能被截去</source>
        <translation>The numbers of writer {detail} do not fit; the end may be cut off</translation>
    </message>
    <message>
        <source>占用标记“{detail}”没有对应的记录</source>
        <translation>The claim "{detail}" has no entry</translation>
    </message>
    <message>
        <source>已接收</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>有争议</source>
        <translation>contested</translation>
    </message>
    <message>
        <source>未接收</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation type="vanished">withdrawn</translation>
    </message>
    <message>
        <source>只能撤回本人的记录</source>
        <translation type="vanished">Only one's own entries can be withdrawn</translation>
    </message>
    <message>
        <source>由记录人{officer}撤回</source>
        <translation type="vanished">{officer}, who made it, has to withdraw it</translation>
    </message>
    <message>
        <source>该记录已经撤回</source>
        <translation type="vanished">The entry is withdrawn already</translation>
    </message>
    <message>
        <source>无需再次撤回</source>
        <translation type="vanished">Once is enough</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>与办公服务器的同步没有完成</source>
        <translation>The sync with the office server did not finish</translation>
    </message>
    <message>
        <source>稍候重试；未上报的记录仍在本机</source>
        <translation>Try again in a moment; unreported entries are still here</translation>
    </message>
    <message>
        <source>连接不上办公服务器</source>
        <translation>The office server cannot be reached</translation>
    </message>
    <message>
        <source>检查网线、网络和服务器地址；可以照常办理，联网后自动上报</source>
        <translation>Check cable, network and address; work as usual, it is reported once on line</translation>
    </message>
    <message>
        <source>找不到汇集点的文件夹：{folder}</source>
        <translation>The hub's folder is not there: {folder}</translation>
    </message>
    <message>
        <source>接上它所在的磁盘，或把文件夹移回原处、改回原名，再同步；登记本机时也可另选文件夹。记录都在本机，可以照常办理</source>
        <translation>Plug in its drive, or put the folder back under its old name, then sync; when enrolling, another folder can be chosen. All records are on this computer, work goes on</translation>
    </message>
    <message>
        <source>{folder}里没有汇集点（hub.db）</source>
        <translation>No hub (hub.db) in {folder}</translation>
    </message>
    <message>
        <source>核对它所在的磁盘是否接上、文件是否被移走，放回后再同步；登记本机时也可另选文件夹。记录都在本机，可以照常办理</source>
        <translation>Check that its drive is plugged in and the file was not moved, put it back, then sync; when enrolling, another folder can be chosen. All records are on this computer, work goes on</translation>
    </message>
    <message>
        <source>办公服务器没有接受登录：用户名或口令不对，或该人员已停用</source>
        <translation>The office server did not take the sign-in: wrong name or password, or the officer is out of service</translation>
    </message>
    <message>
        <source>核对用户名和口令；仍不能登录的，请管理员核对人员与口令</source>
        <translation>Check both; if it still fails have the administrator check them</translation>
    </message>
    <message>
        <source>没有连接：不能确认对方是本办公室的服务器（{said}）</source>
        <translation>Not connected: it cannot be sure this is the office's server ({said})</translation>
    </message>
    <message>
        <source>不要改用不加密的连接；请管理员核对服务器证书是否过期、名称是否与地址一致、签发机构是否受信任</source>
        <translation>Do not go without encryption; have the administrator check the certificate's end, its name and its issuer</translation>
    </message>
    <message>
        <source>办公服务器正忙，本次没有上报</source>
        <translation>The office server is busy; nothing was reported this time</translation>
    </message>
    <message>
        <source>无需处理，稍后自动重试</source>
        <translation>Nothing to do, it is tried again</translation>
    </message>
    <message>
        <source>办公服务器报告错误（{said}）</source>
        <translation>The office server reports an error ({said})</translation>
    </message>
    <message>
        <source>请将此信息交给管理员</source>
        <translation>Give this to the administrator</translation>
    </message>
    <message>
        <source>这个数据库还没有建立本系统的办公数据，或未向该人员开放</source>
        <translation>This database holds no office data, or not for this officer</translation>
    </message>
    <message>
        <source>核对数据库名；新服务器由管理员运行 joint-office server init</source>
        <translation>Check its name; a new server is set up with joint-office server init</translation>
    </message>
    <message>
        <source>服务器上还没有建立办公室（{scope}）</source>
        <translation>There is no office on the server yet ({scope})</translation>
    </message>
    <message>
        <source>请管理员先运行 joint-office server found，把办公室建到服务器上</source>
        <translation>Have the administrator run joint-office server found first</translation>
    </message>
    <message>
        <source>服务器要求版本{needed}，本程序只到{known}，没有改动任何内容</source>
        <translation>The server wants version {needed}, this program knows {known}; nothing was changed</translation>
    </message>
    <message>
        <source>升级本程序；未上报的记录仍在本机</source>
        <translation>Upgrade this program; unreported entries are still here</translation>
    </message>
    <message>
        <source>服务器的版本{known}低于本程序需要的{needed}</source>
        <translation>The server's version {known} is below the {needed} this program needs</translation>
    </message>
    <message>
        <source>请管理员运行 joint-office server upgrade</source>
        <translation>Have the administrator run joint-office server upgrade</translation>
    </message>
    <message>
        <source>该人员没有办理这个辖区业务的权限</source>
        <translation>The officer may not work in this scope</translation>
    </message>
    <message>
        <source>请管理员开通该辖区</source>
        <translation>Have the administrator open it</translation>
    </message>
    <message>
        <source>您未被指定携带他人的未同步内容</source>
        <translation>You are not named to carry others' unreported entries</translation>
    </message>
    <message>
        <source>请管理员指定携带人，或由本人联网同步</source>
        <translation>Have a carrier named, or have them sync themselves</translation>
    </message>
    <message>
        <source>{file}打不开：口令不对，或文件不完整、不是本程序的携带文件</source>
        <translation>{file} does not open: wrong password, incomplete, or no carried file of this program</translation>
    </message>
    <message>
        <source>核对口令；仍打不开的，请对方重新导出</source>
        <translation>Check the password; if it still fails have it exported again</translation>
    </message>
    <message>
        <source>携带文件不适用于本机：种类、辖区或起始序号不符，没有导入任何内容</source>
        <translation>The carried file is not for this desk: kind, scope or first number do not fit; nothing was imported</translation>
    </message>
    <message>
        <source>核对文件是否属于本区、是否从正确的序号开始</source>
        <translation>Is it of this district, and does it begin at the right number?</translation>
    </message>
    <message>
        <source>{file}与本机不是服务器的同一批次：导出后服务器由备份恢复过，或由旧版程序导出，没有导入任何内容</source>
        <translation>{file} is not of the same life of the server as this desk: the server was restored from a backup since it was written, or an older program wrote it; nothing was imported</translation>
    </message>
    <message>
        <source>请从已补报的终端重新导出；本机还没有补报的，先连上服务器按“补报向导”补报</source>
        <translation>Export it anew at a desk that has reported again; if this desk has not, connect it to the server and use "Report again" first</translation>
    </message>
    <message>
        <source>没有给出携带文件的口令</source>
        <translation>No password of the carried file given</translation>
    </message>
    <message>
        <source>在终端中运行以便输入，或设置环境变量 JOINT_OFFICE_PASSPHRASE</source>
        <translation>Run it in a terminal, or set JOINT_OFFICE_PASSPHRASE</translation>
    </message>
    <message>
        <source>口令少于{least}个字符</source>
        <translation>The password has fewer than {least} signs</translation>
    </message>
    <message>
        <source>使用更长的口令，并另行告知对方</source>
        <translation>Take a longer one and tell it apart</translation>
    </message>
    <message>
        <source>服务器上少了本机曾经收到的记录或设置，可能由旧备份恢复过；已停止同步，本机记录完整保留</source>
        <translation>The server lacks entries or settings this desk had received; it may have been restored from an old backup. The sync stopped, all entries are here</translation>
    </message>
    <message>
        <source>请管理员核对，确认后运行 joint-office server epoch，再由各终端按“补报向导”补报</source>
        <translation>Have the administrator check it and run joint-office server epoch, then each desk uses "Report again"</translation>
    </message>
    <message>
        <source>收到的记录与已有记录不衔接，可能被改动；这一段没有存入</source>
        <translation>Entries received do not follow those here, they may have been changed; that part was not kept</translation>
    </message>
    <message>
        <source>停止同步，请管理员核对服务器记录</source>
        <translation>Stop the sync; have the administrator check the server's record</translation>
    </message>
    <message>
        <source>服务器上有以本机名义写的、本机没有的记录：本机数据可能被复制或恢复过，也可能有人代交了签名不符的记录</source>
        <translation>The server has entries under this desk's name that are not here: the data may have been copied or restored, or somebody carried wrongly signed ones</translation>
    </message>
    <message>
        <source>在“同步与冲突”页按“核对向导”查明并处理；未上报的记录会重新签名上报</source>
        <translation>Use "Check entries" on "Sync &amp; conflicts"; unreported entries are signed anew and reported</translation>
    </message>
    <message>
        <source>服务器没有接受本机：本机已被停用，或身份属于别的人员</source>
        <translation>The server did not take this desk: it was stopped, or belongs to somebody else</translation>
    </message>
    <message>
        <source>请管理员核对设备；未上报的记录仍在本机</source>
        <translation>Have the administrator check the device; unreported entries are still here</translation>
    </message>
    <message>
        <source>本机已被管理员吊销，不再与办公室同步，离线许可到期后也不再续</source>
        <translation>An administrator revoked this device: it exchanges no more with the office, and its offline permit is not renewed</translation>
    </message>
    <message>
        <source>未上报的记录都留在本机：请管理员在“设置 → 人员与设备”恢复本机，恢复后自动上报；不恢复的，由本人在另一台终端重新办理</source>
        <translation>What was not sent stays here: ask an administrator to let this device in again (Settings → Devices), then it goes by itself; otherwise do it anew at another device</translation>
    </message>
    <message>
        <source>本机还没有登记：办公室要求新设备凭一次性登记码加入</source>
        <translation>This device is not enrolled: the office lets new devices in by a one-time code</translation>
    </message>
    <message>
        <source>请管理员在“设置 → 人员与设备”发放登记码，再在本机登记</source>
        <translation>Ask an administrator for a code (Settings → Devices), then enrol here</translation>
    </message>
    <message>
        <source>登记码不对，还可再试{left}次</source>
        <translation>The code is wrong; {left} more tr[y|ies]</translation>
    </message>
    <message>
        <source>核对登记单上的登记码；一码只给一人用一次</source>
        <translation>Check it against the slip; a code is for one officer, once</translation>
    </message>
    <message>
        <source>这个登记码不能再用：已用过、已过期、已另发，或输错次数过多</source>
        <translation>This code is over: used, expired, replaced, or tried wrongly too often</translation>
    </message>
    <message>
        <source>请管理员重新发放登记码</source>
        <translation>Ask an administrator for another code</translation>
    </message>
    <message>
        <source>人员与设备由系统管理员管理</source>
        <translation>Administrators keep people and devices</translation>
    </message>
    <message>
        <source>由具有“系统管理”职责的人员办理</source>
        <translation>An officer with the duty "Administrator" does this</translation>
    </message>
    <message>
        <source>办公室没有接受：编号、姓名、单位、职责或原因不符合要求，什么也没有改动</source>
        <translation>The office did not take it: id, name, bureau, duties or reason are unfit; nothing was changed</translation>
    </message>
    <message>
        <source>编号用字母开头，可含字母、数字、点、横线；姓名、职责、原因不能空着；系统管理、审计不兼任其他职责</source>
        <translation>Ids begin with a letter and hold letters, digits, dots, dashes; name, duties and reason are not blank; administration and audit go with no other duty</translation>
    </message>
    <message>
        <source>不能改动本人的职责、状态和口令，办公室也不能没有管理员</source>
        <translation>Nobody changes their own duties, state or password, and the office needs an administrator</translation>
    </message>
    <message>
        <source>请另一名系统管理员办理</source>
        <translation>Ask another administrator</translation>
    </message>
    <message>
        <source>该人员或设备不归本区管理：不在本区，或还在其他辖区办公</source>
        <translation>The officer or device is not this district's alone, or not of it</translation>
    </message>
    <message>
        <source>由管理其全部辖区的管理员办理</source>
        <translation>An administrator of all their districts does this</translation>
    </message>
    <message>
        <source>不设服务器的办公室没有登录口令，不用登记码</source>
        <translation>An office without a server has no login passwords and no codes</translation>
    </message>
    <message>
        <source>设备凭携带的文件登记：在汇集点导入其第一份文件即可</source>
        <translation>A device is enrolled by its carried file: take the first one in at the hub</translation>
    </message>
    <message>
        <source>服务器不能接收其中一条记录（{said}）</source>
        <translation>The server cannot take one of the entries ({said})</translation>
    </message>
    <message>
        <source>该条留在待处理中，其余照常上报；请将此信息交给管理员</source>
        <translation>It waits, the others are reported; give this to the administrator</translation>
    </message>
    <message>
        <source>服务器上的记录快照不完整或被改动，没有采用其中任何内容；已改为逐条接收并核对</source>
        <translation>The snapshot on the server is incomplete or was changed; nothing of it was used, entries are fetched one by one and checked</translation>
    </message>
    <message>
        <source>无需处理；请管理员重新制作快照（joint-office server snapshot 或 hub snapshot）</source>
        <translation>Nothing to do; have the administrator make it again (joint-office server snapshot or hub snapshot)</translation>
    </message>
    <message>
        <source>同一份记录，本机得出的案件状态与其他终端不一致（台数：{desks}）；重新归集后仍不一致</source>
        <translation>From the same record this desk finds another state of a case than others (desks: {desks}), again after collecting it anew</translation>
    </message>
    <message>
        <source>记录本身没有缺失；请将各终端升级到同一版本，仍不一致的，把此信息交给管理员</source>
        <translation>No entry is missing; bring all desks to one version, and if it still differs give this to the administrator</translation>
    </message>
    <message>
        <source>附件没有传成：内容与其指纹不符，或当日上传过多</source>
        <translation>Files were not sent: they do not fit their fingerprint, or too many today</translation>
    </message>
    <message>
        <source>稍后自动重传；仍不成功的，请核对附件后重新存入</source>
        <translation>Sent again later; if that fails check the file and add it again</translation>
    </message>
    <message>
        <source>“{given}”不是服务器地址</source>
        <translation>"{given}" is no server address</translation>
    </message>
    <message>
        <source>写成 postgresql://主机/库名；没有服务器的，写汇集点目录</source>
        <translation>Write postgresql://host/database; without a server, the hub's folder</translation>
    </message>
    <message>
        <source>地址里不能写用户名和口令</source>
        <translation>The address must not hold name and password</translation>
    </message>
    <message>
        <source>用 --as 指明人员；口令用环境变量 JOINT_OFFICE_PASSWORD 或在提示时输入</source>
        <translation>Name the officer with --as; the password by JOINT_OFFICE_PASSWORD or when asked</translation>
    </message>
    <message>
        <source>没有{officer}的口令</source>
        <translation>No password for {officer}</translation>
    </message>
    <message>
        <source>设环境变量 JOINT_OFFICE_PASSWORD，或在终端中运行以便输入</source>
        <translation>Set JOINT_OFFICE_PASSWORD, or run it in a terminal</translation>
    </message>
    <message>
        <source>没有给{officer}设定口令</source>
        <translation>No password was set for {officer}</translation>
    </message>
    <message>
        <source>设环境变量 JOINT_OFFICE_NEW_PASSWORD，或在终端中运行以便输入两次</source>
        <translation>Set JOINT_OFFICE_NEW_PASSWORD, or run it in a terminal to type it twice</translation>
    </message>
    <message>
        <source>本机是独立办公室，没有加入共享服务器</source>
        <translation>This desk is an office of its own and shares no server</translation>
    </message>
    <message>
        <source>在空目录运行 joint-office sync join 加入已建立的办公室</source>
        <translation>Run joint-office sync join in an empty folder to join an office</translation>
    </message>
    <message>
        <source>{folder}里已有办公室数据，没有改动</source>
        <translation>{folder} holds office data already; nothing was changed</translation>
    </message>
    <message>
        <source>换一个空目录加入；已有数据的办公室由管理员用 joint-office server found 建到服务器</source>
        <translation>Join in an empty folder; an office with data is moved with joint-office server found</translation>
    </message>
    <message>
        <source>办公室设置刚被他人更改</source>
        <translation>The office settings were just changed by somebody</translation>
    </message>
    <message>
        <source>查看最新设置后再改</source>
        <translation>See the newest first</translation>
    </message>
    <message>
        <source>服务器上的办公室设置无法读取，没有采用，本机仍按原有设置</source>
        <translation>The office settings at the server cannot be read and were not taken up; this desk keeps its own</translation>
    </message>
    <message>
        <source>请系统管理员在设置里改一项并同步，以重新共享；其余内容已经同步</source>
        <translation>An administrator changes a setting and synchronises to share them again; all else is synchronised</translation>
    </message>
    <message>
        <source>没有领到编号：没有这一编号序列，未用的编号过多，或者本年退回的编号过多</source>
        <translation>No numbers were leased: there is no such series, too many lie unused, or too many were given back this year</translation>
    </message>
    <message>
        <source>先用完已领的编号；函件暂列待编号</source>
        <translation>Use those you have first; letters wait for a number</translation>
    </message>
    <message>
        <source>登录 {login} 不能管理另一登录建立的角色：{roles}</source>
        <translation>The login {login} cannot manage roles that another login made: {roles}</translation>
    </message>
    <message>
        <source>以建立它们的登录或超级用户执行：{statement}</source>
        <translation>As the login that made them or a superuser, run: {statement}</translation>
    </message>
    <message>
        <source>该登录没有建立或看守服务器的权限</source>
        <translation>That login may not set up or watch the server</translation>
    </message>
    <message>
        <source>改用数据库管理员；看守登录须有 pg_signal_backend 与 pg_read_all_stats</source>
        <translation>Use the database administrator; watching takes pg_signal_backend and pg_read_all_stats</translation>
    </message>
    <message>
        <source>数据库里已有登录“{login}”，但它不是办公人员，没有改动</source>
        <translation>The database has a login "{login}" that is no officer; nothing was changed</translation>
    </message>
    <message>
        <source>换一个人员编号，或先由数据库管理员处理该登录</source>
        <translation>Take another id, or have the database administrator deal with it</translation>
    </message>
    <message>
        <source>“{login}”不能作为登录名，或口令不足{least}位</source>
        <translation>"{login}" will not do as a login, or the password has fewer than {least} signs</translation>
    </message>
    <message>
        <source>人员编号用字母开头的字母、数字、点、横线；口令至少{least}位</source>
        <translation>Ids are letters, digits, dots and dashes, a letter first; passwords at least {least} signs</translation>
    </message>
    <message>
        <source>没有辖区“{scope}”，或其代号含有不允许的字符</source>
        <translation>There is no scope "{scope}", or its code has signs that are not allowed</translation>
    </message>
    <message>
        <source>代号用字母、数字、横线、下划线、斜线；先运行 joint-office server scope</source>
        <translation>Codes are letters, digits, dashes, underscores, slashes; run joint-office server scope first</translation>
    </message>
    <message>
        <source>辖区“{scope}”在服务器上已有{sseq}条记录，不能再由本机数据建立</source>
        <translation>The scope "{scope}" has {sseq} entries on the server and cannot be founded from this desk</translation>
    </message>
    <message>
        <source>已建立的辖区由各机同步；须重新建立的，先换一个空数据库</source>
        <translation>Desks sync with it; to found it anew take an empty database</translation>
    </message>
    <message>
        <source>写到服务器的与本机的不一致（{what}），已全部撤回，服务器未作改动</source>
        <translation>What was written to the server differs from this desk ({what}); all was taken back, the server is unchanged</translation>
    </message>
    <message>
        <source>先运行 joint-office doctor 检查本机数据，再重试</source>
        <translation>Check this desk with joint-office doctor, then try again</translation>
    </message>
    <message>
        <source>{folder}放不进新的数据，或原有的移不开（{why}），没有改动</source>
        <translation>The new data cannot be put into {folder}, or the old not set aside ({why}); nothing was changed</translation>
    </message>
    <message>
        <source>关闭正在使用它的程序，确认上级文件夹可写后再试</source>
        <translation>Close the programs that use it, see that the folder above can be written, and try again</translation>
    </message>
    <message>
        <source>这一冲突刚被处理过</source>
        <translation>This conflict was just settled</translation>
    </message>
    <message>
        <source>刷新后查看</source>
        <translation>Refresh and look</translation>
    </message>
    <message>
        <source>这一冲突由{name}处理</source>
        <translation>This conflict is for {name} to settle</translation>
    </message>
    <message>
        <source>请{name}登录后处理</source>
        <translation>Have {name} sign in and settle it</translation>
    </message>
    <message>
        <source>没有领到编号：没有这一编号序列，或本机未用的编号过多</source>
        <translation type="vanished">No numbers leased: no such series, or too many unused here</translation>
    </message>
    <message>
        <source>编号用字母开头，可含字母、数字、点、横线；姓名、职责、原因不能空着</source>
        <translation type="vanished">An id begins with a letter and has letters, digits, dots, hyphens; name, duties and reason may not be blank</translation>
    </message>
    <message>
        <source>写成 postgresql://主机/库名；没有服务器的，写中枢目录</source>
        <translation type="vanished">Write postgresql://host/database; without a server the hub's folder</translation>
    </message>
    <message>
        <source>{folder}里原有的数据移不开（{why}），没有改动</source>
        <translation type="vanished">The old data in {folder} cannot be set aside ({why}); nothing was changed</translation>
    </message>
    <message>
        <source>本机已被管理员停用，不再与办公室同步，离线许可到期后也不再续</source>
        <translation type="vanished">An administrator revoked this device: it exchanges no more with the office, and its offline permit is not renewed</translation>
    </message>
</context>
<context>
    <name>sync_page</name>
    <message>
        <source>同步与冲突</source>
        <translation>Sync &amp; conflicts</translation>
    </message>
    <message>
        <source>详见当时的提示</source>
        <translation>see the message of then</translation>
    </message>
    <message>
        <source>函件已签发，等编号</source>
        <translation>Letter signed, waiting for its number</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>由{name}本人处理</source>
        <translation>{name} has to settle it</translation>
    </message>
    <message>
        <source>该记录不是由办理动作形成的，请在案件中另行办理</source>
        <translation>Not made by an act; do it in the case</translation>
    </message>
    <message>
        <source>{organ}函号</source>
        <translation>{organ} letter no.</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>补正告知书</source>
        <translation>Request for supplement</translation>
    </message>
    <message>
        <source>备案回执</source>
        <translation>Filing receipt</translation>
    </message>
    <message>
        <source>特别程序告知书</source>
        <translation>Notice of special procedure</translation>
    </message>
    <message>
        <source>延期告知书</source>
        <translation>Notice of extension</translation>
    </message>
    <message>
        <source>督办单</source>
        <translation>Oversight order</translation>
    </message>
    <message>
        <source>决定书</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>服务器不认识这类记录，请管理员升级服务器</source>
        <translation>The server does not know this kind of entry; have it upgraded</translation>
    </message>
    <message>
        <source>服务器上该人员没有相应职责</source>
        <translation>The officer does not have that duty on the server</translation>
    </message>
    <message>
        <source>所属单位与服务器登记的不符，或者按办公室设置应由别的单位作出</source>
        <translation>The bureau is not the one the server knows, or by the office's settings another bureau decides this</translation>
    </message>
    <message>
        <source>个人设置只能由本人更改</source>
        <translation>Own settings are changed by their officer alone</translation>
    </message>
    <message>
        <source>须由另一人办理：起草、核稿、签发、用印（或提出与发布、拟删除与删除）不得为同一人；用印的文书须有作出它的有效记录</source>
        <translation>Somebody else has to act: drafting, checking, signing and sealing (or proposing and publishing, proposing erasure and erasing) are not for one person; what is sealed was made by an entry that stands</translation>
    </message>
    <message>
        <source>前一步在服务器上没有本单位的有效记录：核稿须有函稿，签发须有此稿的核稿，用印须有签发；已签发的不再退回、修改</source>
        <translation>The shared store has no valid entry of the own bureau for the step before: checking needs the draft, signing the check of this draft, sealing the signing; what is signed is not sent back or changed</translation>
    </message>
    <message>
        <source>会签不全：函稿载明的各核实单位须在此稿之后都已会签，才能签发、用印</source>
        <translation>Countersigns are missing: before signing and sealing, each bureau the draft names as certifying must have countersigned after this draft</translation>
    </message>
    <message>
        <source>编号不在本机领取的号段内</source>
        <translation>The number is not among those leased here</translation>
    </message>
    <message>
        <source>要撤销的记录不存在、不是本人的、已撤销、已编号或已送出，或者他人已在其后办理</source>
        <translation>What is to be undone is not there, not one's own, undone, numbered or sent out, or others have gone on from it</translation>
    </message>
    <message>
        <source>签名与记录人不符</source>
        <translation>The signature does not fit the writer</translation>
    </message>
    <message>
        <source>十秒后上报</source>
        <translation>sent after ten seconds</translation>
    </message>
    <message>
        <source>下次同步时上报</source>
        <translation>reported with the next sync</translation>
    </message>
    <message>
        <source>没有网络，联网后自动上报</source>
        <translation>no network, reported once on line</translation>
    </message>
    <message>
        <source>汇集点不在，接上后自动上报</source>
        <translation>the hub is not there; sent once it is back</translation>
    </message>
    <message>
        <source>等{name}登录办公服务器后上报</source>
        <translation>reported once {name} signs in to the server</translation>
    </message>
    <message>
        <source>等{waits_for}登录：以其未上报的记录为前提</source>
        <translation>waits for {waits_for} to sign in: it rests on entries not reported</translation>
    </message>
    <message>
        <source>等{waits_for}的终端补报：以其记录为前提</source>
        <translation>waits for the desk of {waits_for}: it rests on their entries</translation>
    </message>
    <message>
        <source>按办理顺序上报，前面的在等{waits_for}</source>
        <translation>in order; those before wait for {waits_for}</translation>
    </message>
    <message>
        <source>他人已先办理，上报后转为冲突</source>
        <translation>somebody acted before; it will be a conflict</translation>
    </message>
    <message>
        <source>待编号：联网领到号段后自动编号</source>
        <translation>no number yet; numbered once on line</translation>
    </message>
    <message>
        <source>您有 {count} 项记录在等{waits_for}：它们以{waits_for}在本机办理、尚未上报的记录为前提</source>
        <translation>{count} of your entries wait for {waits_for}: they rest on entries {waits_for} made here and did not report</translation>
    </message>
    <message>
        <source>请{waits_for}在本机登录办公服务器，登录后双方记录自动依次上报；其余工作照常办理</source>
        <translation>Have {waits_for} sign in to the server here; both are then reported in order. Go on with all else</translation>
    </message>
    <message>
        <source>您有 {count} 项记录在等{waits_for}：服务器恢复后，对方终端还没有送回其记录</source>
        <translation>{count} of your entries wait for {waits_for}: their desk has not sent its entries again since the server was restored</translation>
    </message>
    <message>
        <source>请{waits_for}在自己的终端登录并补报；确定不再等的，按“不再等待”</source>
        <translation>Have {waits_for} sign in there and report again; press "No longer wait" if that will never be</translation>
    </message>
    <message>
        <source>本机库</source>
        <translation>Local store</translation>
    </message>
    <message>
        <source>已同步 {at}</source>
        <translation>Synced {at}</translation>
    </message>
    <message>
        <source>待同步 {waiting}</source>
        <translation>To sync {waiting}</translation>
    </message>
    <message>
        <source>离线 {since} 起 · {waiting} 项待同步</source>
        <translation>Offline since {since} · {waiting} to sync</translation>
    </message>
    <message>
        <source>离线 {since} 起</source>
        <translation>Offline since {since}</translation>
    </message>
    <message>
        <source>未登录服务器 · {waiting} 项待同步</source>
        <translation>Not signed in · {waiting} to sync</translation>
    </message>
    <message>
        <source>未登录服务器</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>冲突 {conflicts}</source>
        <translation>Conflicts {conflicts}</translation>
    </message>
    <message>
        <source>时钟相差 {clock}</source>
        <translation>Clock off by {clock}</translation>
    </message>
    <message>
        <source>程序需升级</source>
        <translation>Upgrade needed</translation>
    </message>
    <message>
        <source>本机已吊销 · {waiting} 项留在本机</source>
        <translation>Device revoked · {waiting} stay here</translation>
    </message>
    <message>
        <source>本机已吊销</source>
        <translation>Device revoked</translation>
    </message>
    <message>
        <source>同步已停止</source>
        <translation>Sync stopped</translation>
    </message>
    <message>
        <source>与其他终端不一致</source>
        <translation>Differs from others</translation>
    </message>
    <message>
        <source>冲突 {conflicts} · 离线</source>
        <translation>Conflicts {conflicts} · offline</translation>
    </message>
    <message>
        <source>冲突 {conflicts} · 未登录服务器</source>
        <translation>Conflicts {conflicts} · sign in</translation>
    </message>
    <message>
        <source>冲突 {conflicts} · 程序需升级</source>
        <translation>Conflicts {conflicts} · upgrade</translation>
    </message>
    <message>
        <source>快 {span}</source>
        <translation>{span} fast</translation>
    </message>
    <message>
        <source>慢 {span}</source>
        <translation>{span} slow</translation>
    </message>
    <message>
        <source>{count} 天</source>
        <translation>{count} day[s]</translation>
    </message>
    <message>
        <source>{count} 小时</source>
        <translation>{count} hour[s]</translation>
    </message>
    <message>
        <source>{count} 分钟</source>
        <translation>{count} minute[s]</translation>
    </message>
    <message>
        <source>与服务器一致</source>
        <translation>as the server's</translation>
    </message>
    <message>
        <source>相差 {seconds} 秒</source>
        <translation>off by {seconds} s</translation>
    </message>
    <message>
        <source>服务器：{address}　辖区：{scope}</source>
        <translation>Server: {address}　scope: {scope}</translation>
    </message>
    <message>
        <source>本机是独立办公室，没有加入共享服务器</source>
        <translation>This desk is an office of its own and shares no server</translation>
    </message>
    <message>
        <source>要与其他单位共用一份登记簿，由管理员建立服务器后，在空目录运行：joint-office sync join --store DIR --address URL --as OFFICER</source>
        <translation>To share one register have an administrator set up a server, then run in an empty folder: joint-office sync join --store DIR --address URL --as OFFICER</translation>
    </message>
    <message>
        <source>已加入：{scope}，收到 {pulled} 条记录</source>
        <translation>Joined: {scope}, {pulled} entr[y|ies] received</translation>
    </message>
    <message>
        <source>汇集点没有地方核对口令：凭编号 {officer} 加入，已留痕，管理员在“人员与设备”核对</source>
        <translation>A hub can check no password: joined by the id {officer} alone; this is logged, and an administrator checks it under People and devices</translation>
    </message>
    <message>
        <source>已同步：上报 {sent}，收到 {pulled}，文件 {files}，冲突 {conflicts}，待同步 {waiting}</source>
        <translation>Synced: sent {sent}, received {pulled}, files {files}, conflicts {conflicts}, to sync {waiting}</translation>
    </message>
    <message>
        <source>待同步　{name}：{count} 项</source>
        <translation>To sync　{name}: {count}</translation>
    </message>
    <message>
        <source>　其中 {count} 项在等{waits_for}上报其记录</source>
        <translation>　{count} of them wait for entries of {waits_for}</translation>
    </message>
    <message>
        <source>没有待同步的记录</source>
        <translation>Nothing to sync</translation>
    </message>
    <message>
        <source>冲突　{case}　{text}（{name}）：{first}</source>
        <translation>Conflict　{case}　{text} ({name}): {first}</translation>
    </message>
    <message>
        <source>{bureau}{name} {at} 先办了“{text}”</source>
        <translation>{bureau} {name} {at} was first with "{text}"</translation>
    </message>
    <message>
        <source>没有未处理的冲突</source>
        <translation>No open conflicts</translation>
    </message>
    <message>
        <source>{at}　{name}　上报 {sent}　收到 {pulled}　文件 {files}　冲突 {conflicts}　{trouble}</source>
        <translation>{at}　{name}　sent {sent}　received {pulled}　files {files}　conflicts {conflicts}　{trouble}</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>well</translation>
    </message>
    <message>
        <source>办公终端　{device}　{name}　{at}　待同步 {pending}{here}</source>
        <translation>Desk　{device}　{name}　{at}　to sync {pending}{here}</translation>
    </message>
    <message>
        <source>（本机）</source>
        <translation> (here)</translation>
    </message>
    <message>
        <source>本机时钟：{said}</source>
        <translation>Clock: {said}</translation>
    </message>
    <message>
        <source>签名：已核 {right}，待核 {unread}，不符 {wrong}</source>
        <translation>Signatures: {right} checked, {unread} to check, {wrong} wrong</translation>
    </message>
    <message>
        <source>{count} 项</source>
        <translation>{count} item[s]</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{began} 至 {ended}</source>
        <translation>{began} to {ended}</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>记录时间</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>选中一条可以撤销：转到案件的日志，确认后撤销</source>
        <translation>Choose one to undo it: the case's log asks once more</translation>
    </message>
    <message>
        <source>不属于案件的记录（函号、规则、日历等）在各自的页面处理</source>
        <translation>What belongs to no case (letter numbers, rules, calendars) is handled on its own page</translation>
    </message>
    <message>
        <source>终端</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>最后同步</source>
        <translation>Last sync</translation>
    </message>
    <message>
        <source>该终端待同步</source>
        <translation>To sync there</translation>
    </message>
    <message>
        <source>{at} 起</source>
        <translation>since {at}</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>本机号段</source>
        <translation>Leased here</translation>
    </message>
    <message>
        <source>已用</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>剩余</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>同步内容</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>待同步</source>
        <translation>To sync</translation>
    </message>
    <message>
        <source>终端与编号</source>
        <translation>Desks &amp; numbers</translation>
    </message>
    <message>
        <source>近次同步</source>
        <translation>Last runs</translation>
    </message>
    <message>
        <source>认可</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>重新办理</source>
        <translation>Do again</translation>
    </message>
    <message>
        <source>提请处理</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>撤销待同步的记录</source>
        <translation>Undo a record that waits</translation>
    </message>
    <message>
        <source>立即同步</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>正在同步…</source>
        <translation>Syncing…</translation>
    </message>
    <message>
        <source>登录服务器</source>
        <translation>Sign in to server</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>See</translation>
    </message>
    <message>
        <source>没有冲突</source>
        <translation>No conflicts</translation>
    </message>
    <message>
        <source>两人先后办理同一事项时，在此并列显示双方版本</source>
        <translation>When two act on the same thing, both versions stand here side by side</translation>
    </message>
    <message>
        <source>本机的记录都已上报</source>
        <translation>All entries of this desk are reported</translation>
    </message>
    <message>
        <source>还没有终端信息</source>
        <translation>No desks known yet</translation>
    </message>
    <message>
        <source>同步一次后显示</source>
        <translation>shown after the first sync</translation>
    </message>
    <message>
        <source>还没有同步过</source>
        <translation>Never synced</translation>
    </message>
    <message>
        <source>登录服务器后自动同步</source>
        <translation>happens by itself once signed in</translation>
    </message>
    <message>
        <source>本机是独立办公室</source>
        <translation>This desk is an office of its own</translation>
    </message>
    <message>
        <source>所有记录只在本机。要与其他单位共用一份登记簿，请管理员建立服务器，再在空目录运行：
{command}
没有条件建服务器的，由系统管理员在这台电脑上设一个汇集点，其余电脑经它或 U 盘交换。</source>
        <translation>All records are on this computer only. To share one register with others, let the administrator set up a server, then run in an empty folder:
{command}
Without a server, an administrator can found a hub on this computer; other desks exchange by it or by a stick.</translation>
    </message>
    <message>
        <source>在本机设汇集点…</source>
        <translation>Found a hub here…</translation>
    </message>
    <message>
        <source>在本机设汇集点</source>
        <translation>Found a hub on this computer</translation>
    </message>
    <message>
        <source>选择放汇集点的文件夹（本机磁盘，不用网络共享）</source>
        <translation>Choose the folder of the hub (on this computer's disk, no network share)</translation>
    </message>
    <message>
        <source>全部记录写入“{folder}”里的 hub.db，本机成为第一台终端。</source>
        <translation>All records are written to hub.db in "{folder}", and this computer becomes the first desk.</translation>
    </message>
    <message>
        <source>汇集点没有口令，也不加密：能打开这个文件夹的人都能看到记录、以任何人的编号加入。请把文件夹的权限限于应当使用的系统用户，并定期备份。设好后不能改回单机。</source>
        <translation>A hub has no password and is not encrypted: whoever can open the folder can read the record and join under anybody's id. Let only the users meant to open it, and back it up. An office cannot go back to working alone.</translation>
    </message>
    <message>
        <source>设汇集点</source>
        <translation>Found hub</translation>
    </message>
    <message>
        <source>正在把记录写入汇集点</source>
        <translation>Writing the record to the hub</translation>
    </message>
    <message>
        <source>已设汇集点：{count} 条记录在“{folder}”。在这台电脑上加入的，首次打开选“用登记码登记本机”，再选“没有服务器，用汇集点”</source>
        <translation>The hub is founded: {count} entr[y|ies] in "{folder}". Who joins on this computer begins with "Enrol by code", then "No server: a hub"</translation>
    </message>
    <message>
        <source>没有设成：{why}</source>
        <translation>Not founded: {why}</translation>
    </message>
    <message>
        <source>joint-office sync join --store DIR --address postgresql://主机/库名 --as 人员编号</source>
        <translation>joint-office sync join --store DIR --address postgresql://HOST/DATABASE --as OFFICER</translation>
    </message>
    <message>
        <source>复制命令</source>
        <translation>Copy command</translation>
    </message>
    <message>
        <source>服务器</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>汇集点</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>辖区</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>上次成功</source>
        <translation>Last success</translation>
    </message>
    <message>
        <source>本机时钟</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>尚未成功</source>
        <translation>never</translation>
    </message>
    <message>
        <source>自 {at} 起</source>
        <translation>since {at}</translation>
    </message>
    <message>
        <source>已核 {right}，待核 {unread}，不符 {wrong}</source>
        <translation>{right} checked, {unread} to check, {wrong} wrong</translation>
    </message>
    <message>
        <source>待传 {up}，待收 {down}</source>
        <translation>{up} to send, {down} to receive</translation>
    </message>
    <message>
        <source>办公终端</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>本机领取的编号</source>
        <translation>Numbers leased here</translation>
    </message>
    <message>
        <source>本机时钟{said}；办理时间已改按服务器时间记（现为 {at}）</source>
        <translation>This computer's clock is {said}; times go by the server's now ({at})</translation>
    </message>
    <message>
        <source>上次核对时本机时钟{said}；连上服务器之前，办理时间只能按本机时钟记（现为 {at}）</source>
        <translation>This computer's clock was {said} when last compared; until the server is in reach times go by it (now {at})</translation>
    </message>
    <message>
        <source>请校准本机的系统时间；先后以到达服务器的次序为准，不受时钟影响</source>
        <translation>Set the system clock right; who was first goes by arrival at the server, not by clocks</translation>
    </message>
    <message>
        <source>未生效</source>
        <translation>Not in effect</translation>
    </message>
    <message>
        <source>有争议</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>已认可</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>已重新办理</source>
        <translation>Done again</translation>
    </message>
    <message>
        <source>已提请处理</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>本机在先</source>
        <translation>This desk first</translation>
    </message>
    <message>
        <source>本方版本</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>对方版本</source>
        <translation>Other version</translation>
    </message>
    <message>
        <source>先到版本</source>
        <translation>First version</translation>
    </message>
    <message>
        <source>已生效</source>
        <translation>In effect</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>双方均保留</source>
        <translation>Both kept</translation>
    </message>
    <message>
        <source>{who}　在“{desk}”办理</source>
        <translation>{who}　on "{desk}"</translation>
    </message>
    <message>
        <source>{at} 办理</source>
        <translation>done {at}</translation>
    </message>
    <message>
        <source>{at} 到达服务器</source>
        <translation>at the server {at}</translation>
    </message>
    <message>
        <source>没有先到的记录</source>
        <translation>No earlier entry</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>认可先到的版本；本方记录留在日志中，不生效</source>
        <translation>Agree to the first version; this desk's entry stays on record without effect</translation>
    </message>
    <message>
        <source>打开案件，按现在的情况重新办理</source>
        <translation>Open the case and act on it as it is now</translation>
    </message>
    <message>
        <source>在案件中留下备注，请各方处理</source>
        <translation>Leave a note in the case for all to settle</translation>
    </message>
    <message>
        <source>案件不在本机</source>
        <translation>The case is not on this desk</translation>
    </message>
    <message>
        <source>{number}：已认可先到的版本</source>
        <translation>{number}: agreed to the first version</translation>
    </message>
    <message>
        <source>{number}：已提请处理，案件里留有备注，请各方核对</source>
        <translation>{number}: raised; a note on the case asks everybody to check</translation>
    </message>
    <message>
        <source>{number}：{told}，{name}的“{text}”未生效</source>
        <translation>{number}: {told}; "{text}" of {name} did not take effect</translation>
    </message>
    <message>
        <source>{number}：{told}，与{name}的“{text}”不一致，两份都保留</source>
        <translation>{number}: {told}, other than "{text}" of {name}; both are kept</translation>
    </message>
    <message>
        <source>另有 {count} 项冲突</source>
        <translation>{count} more conflict[s]</translation>
    </message>
    <message>
        <source>登录办公服务器</source>
        <translation>Sign in to the office server</translation>
    </message>
    <message>
        <source>口令只在本次使用中保留。不登录也可照常办理，记录留在本机，登录后上报。</source>
        <translation>The password is kept only for now. Without it you can work as usual; entries stay here and are reported later.</translation>
    </message>
    <message>
        <source>办公服务器口令</source>
        <translation>Password of the office server</translation>
    </message>
    <message>
        <source>登录并同步</source>
        <translation>Sign in and sync</translation>
    </message>
    <message>
        <source>先离线办公</source>
        <translation>Work offline</translation>
    </message>
    <message>
        <source>请输入口令</source>
        <translation>Enter the password</translation>
    </message>
    <message>
        <source>未生效：{text}（{told}）</source>
        <translation>Not in effect: {text} ({told})</translation>
    </message>
    <message>
        <source>有争议：{text}（{told}）</source>
        <translation>Contested: {text} ({told})</translation>
    </message>
    <message>
        <source>要撤回的记录不存在、不是本人的、已撤回、已编号或已送出，或者他人已在其后办理</source>
        <translation type="vanished">What is to be withdrawn is not there, not one's own, withdrawn, numbered or sent out, or others have gone on from it</translation>
    </message>
    <message>
        <source>所属单位与服务器登记的不符</source>
        <translation type="vanished">The bureau differs from the server's</translation>
    </message>
    <message>
        <source>前一步在服务器上没有本单位的有效记录：核稿须有函稿，签发须有此稿的核稿，用印须有签发</source>
        <translation type="vanished">The shared store has no valid entry of the own bureau for the step before: checking needs the draft, signing the check of this draft, sealing the signing</translation>
    </message>
    <message>
        <source>所有记录只在本机。要与其他单位共用一份登记簿，请管理员建立服务器，再在空目录运行：
{command}</source>
        <translation type="vanished">All entries are on this computer only. To share one register have an administrator set up a server, then run in an empty folder:
{command}</translation>
    </message>
    <message>
        <source>先在表里选一条记录</source>
        <translation type="vanished">Choose a record in the table first</translation>
    </message>
    <message>
        <source>十秒内可撤销，随后上报</source>
        <translation type="vanished">can be undone for ten seconds, then reported</translation>
    </message>
    <message>
        <source>要撤回的记录不存在、不是本人的或已撤回</source>
        <translation type="vanished">What is to be withdrawn is not there, not one's own, or withdrawn</translation>
    </message>
    <message>
        <source>{bureau}{name} {at} 先作出：{text}</source>
        <translation type="vanished">{bureau} {name} {at} first: {text}</translation>
    </message>
    <message>
        <source>已认可先到的版本</source>
        <translation type="vanished">Agreed to the first version</translation>
    </message>
    <message>
        <source>已提请处理，案件里留有备注，请各方核对</source>
        <translation type="vanished">Raised: a note on the case asks everybody to check</translation>
    </message>
    <message>
        <source>{told}，{name}的“{text}”未生效</source>
        <translation type="vanished">{told}; "{text}" of {name} did not take effect</translation>
    </message>
    <message>
        <source>{told}，与{name}的“{text}”不一致，两份都保留</source>
        <translation type="vanished">{told}, other than "{text}" of {name}; both are kept</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>企业服务局</source>
        <translation>Enterprise Service Bureau</translation>
    </message>
    <message>
        <source>商务局</source>
        <translation>Commerce Bureau</translation>
    </message>
    <message>
        <source>规划和自然资源局</source>
        <translation>Planning &amp; Natural Resources Bureau</translation>
    </message>
    <message>
        <source>住房和城乡建设局</source>
        <translation>Housing &amp; Urban-Rural Development Bureau</translation>
    </message>
    <message>
        <source>城市更新局</source>
        <translation>Urban Renewal Bureau</translation>
    </message>
    <message>
        <source>供电局</source>
        <translation>Power Supply Bureau</translation>
    </message>
    <message>
        <source>联席办</source>
        <translation>Joint Office</translation>
    </message>
    <message>
        <source>企服</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>商务</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>规资</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>住建</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>供电</source>
        <translation>Supply</translation>
    </message>
    <message>
        <source>窗口受理</source>
        <translation>Intake window</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>拟稿</source>
        <translation>Drafting</translation>
    </message>
    <message>
        <source>核稿</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>用印</source>
        <translation>Sealing</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Account manager</translation>
    </message>
    <message>
        <source>联席办主任</source>
        <translation>Head of joint office</translation>
    </message>
    <message>
        <source>系统管理</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>审计</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>以函代证申请</source>
        <translation>Letter in lieu (以函代证)</translation>
    </message>
    <message>
        <source>用电报装</source>
        <translation>Connection application</translation>
    </message>
    <message>
        <source>外线工程审批</source>
        <translation>External works approval</translation>
    </message>
    <message>
        <source>输变电工程核准</source>
        <translation>Transmission works verification</translation>
    </message>
    <message>
        <source>新装</source>
        <translation>New connection</translation>
    </message>
    <message>
        <source>增容</source>
        <translation>Capacity increase</translation>
    </message>
    <message>
        <source>临时用电</source>
        <translation>Temporary supply</translation>
    </message>
    <message>
        <source>明挖</source>
        <translation>Open cut</translation>
    </message>
    <message>
        <source>顶管</source>
        <translation>Pipe jacking</translation>
    </message>
    <message>
        <source>定向钻</source>
        <translation>Directional drilling</translation>
    </message>
    <message>
        <source>排管</source>
        <translation>Duct bank</translation>
    </message>
    <message>
        <source>架空</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>未核</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>待核验</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <source>已核验</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>不涉及</source>
        <translation>Not concerned</translation>
    </message>
    <message>
        <source>电子证照</source>
        <translation>E-certificate</translation>
    </message>
    <message>
        <source>上传</source>
        <translation>Uploaded</translation>
    </message>
    <message>
        <source>窗口收取</source>
        <translation>At the window</translation>
    </message>
    <message>
        <source>邮寄</source>
        <translation>By mail</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>听证</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>招标</source>
        <translation>Tender</translation>
    </message>
    <message>
        <source>拍卖</source>
        <translation>Auction</translation>
    </message>
    <message>
        <source>检验</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>检测</source>
        <translation>Testing</translation>
    </message>
    <message>
        <source>检疫</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>鉴定</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>专家评审</source>
        <translation>Expert review</translation>
    </message>
    <message>
        <source>免审批·已备案</source>
        <translation>Exempt · filed</translation>
    </message>
    <message>
        <source>准予</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>不予</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>已出函</source>
        <translation>Letter issued</translation>
    </message>
    <message>
        <source>已接电</source>
        <translation>Energised</translation>
    </message>
    <message>
        <source>已撤回申请</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>待核稿</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>已核稿</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>已会签</source>
        <translation>Countersigned</translation>
    </message>
    <message>
        <source>已签发·待编号</source>
        <translation>Signed · no number yet</translation>
    </message>
    <message>
        <source>已编号·待用印</source>
        <translation>Numbered · to be sealed</translation>
    </message>
    <message>
        <source>已用印·待送达</source>
        <translation>Sealed · to be served</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>供电企业已采信</source>
        <translation>Relied on by the utility</translation>
    </message>
    <message>
        <source>补齐办结</source>
        <translation>Papers completed</translation>
    </message>
    <message>
        <source>已失效</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>已被取代</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>核发部门原因</source>
        <translation>Caused by the issuing organ</translation>
    </message>
    <message>
        <source>不可抗力</source>
        <translation>Force majeure</translation>
    </message>
    <message>
        <source>起草、核稿、签发三人各不相同</source>
        <translation>Drafter, checker and signatory are three persons</translation>
    </message>
    <message>
        <source>起草与签发两人不同</source>
        <translation>Drafter and signatory are two persons</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>供电企业</source>
        <translation>Utility</translation>
    </message>
    <message>
        <source>受理窗口</source>
        <translation>Intake window</translation>
    </message>
    <message>
        <source>特别程序</source>
        <translation>Special procedure</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>到期待确认</source>
        <translation>Due, to be confirmed</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>政府部门</source>
        <translation>Bureaus</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>无人（特别程序）</source>
        <translation>Nobody (special procedure)</translation>
    </message>
</context>
<context>
    <name>verifying</name>
    <message>
        <source>真实</source>
        <translation>Genuine</translation>
    </message>
    <message>
        <source>已被改动</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>已被取代</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>查无此函</source>
        <translation>No such letter</translation>
    </message>
    <message>
        <source>校验码真实，正文未核</source>
        <translation>Code genuine, text not checked</translation>
    </message>
    <message>
        <source>无法核验</source>
        <translation>Cannot be verified</translation>
    </message>
    <message>
        <source>文件与签发时逐字节一致。</source>
        <translation>The file is byte for byte as it was issued.</translation>
    </message>
    <message>
        <source>校验码由{organ}签署，签名有效。</source>
        <translation>The check code was signed by {organ}, the signature is valid.</translation>
    </message>
    <message>
        <source>这是随案文书的校验码，由经办人员签署；容缺受理函的校验码只由签发人签署。</source>
        <translation>This is the code of a paper of a case, signed by an officer; codes of waiver letters are signed by the signatory alone.</translation>
    </message>
    <message>
        <source>校验码自称是{organ}的函，却不是有权签发的人签署的。</source>
        <translation>The code claims to be of {organ}, but whoever signed it may not issue letters.</translation>
    </message>
    <message>
        <source>校验码由本机关的经办人员签署，不是签发人：函和决定书须在有台账的电脑上核验。</source>
        <translation>The code was signed by an officer of this organ, not a signatory: letters and decisions are to be verified where the register is.</translation>
    </message>
    <message>
        <source>这是扫描件、照片或转存件，只能核验校验码。请把文号、日期和正文与正本逐项对照。</source>
        <translation>This is a scan, a photo or a copy: only the check code can be verified. Compare number, date and text with the original.</translation>
    </message>
    <message>
        <source>只核验了校验码。请把纸面的文号、日期和正文与正本逐项对照。</source>
        <translation>Only the check code was verified. Compare number, date and text on the paper with the original.</translation>
    </message>
    <message>
        <source>这不是本系统函件的校验码（应以 JO1: 开头），或者没有粘贴完整。</source>
        <translation>This is no check code of a letter (it begins with JO1:), or not all of it was pasted.</translation>
    </message>
    <message>
        <source>文件中没有找到函件的校验码：不是本系统的函件，或者图像不够清晰。</source>
        <translation>No check code found in the file: not a letter of this system, or the picture is not clear enough.</translation>
    </message>
    <message>
        <source>同一页上有 {count} 个不同的校验码，不能判定是哪一份函的：请逐份扫描、逐份核验。</source>
        <translation>There are {count} different codes on one page: which letter is meant cannot be told. Scan and verify each letter by itself.</translation>
    </message>
    <message>
        <source>正本之后、签名之前另加了{what}：签名是本机关的，内容却不只是这份函。</source>
        <translation>{what} was added behind the original before it was signed: the signature is the organ's, but there is more in it than this letter.</translation>
    </message>
    <message>
        <source>校验码由别的机关签署（钥匙号 {key}，自称文号 {number}），这里没有它的公钥，不能判定真假。请向该机关索取核验公钥。</source>
        <translation>The code was signed by another organ (key {key}, number {number} as it says) whose public key is not here. Ask that organ for its key.</translation>
    </message>
    <message>
        <source>校验码自称由{organ}签署，但签名不符：校验码是伪造的或被改过。</source>
        <translation>The code claims {organ}, but the signature does not fit: it was forged or changed.</translation>
    </message>
    <message>
        <source>文件所带的函件内容与校验码不符：内容被换过。</source>
        <translation>The content in the file does not fit the check code: it was exchanged.</translation>
    </message>
    <message>
        <source>校验码的签名有效，但它所指的内容与台账中这一文号的函件不同。</source>
        <translation>The code's signature is valid, but its content differs from the letter of that number in the register.</translation>
    </message>
    <message>
        <source>正本之后另加了 {count} 个字节。</source>
        <translation>{count} byte[s] were added after the original.</translation>
    </message>
    <message>
        <source>正本之后添加了 {count} 页。</source>
        <translation>{count} page[s] were added after the original.</translation>
    </message>
    <message>
        <source>正本 {ours} 页，这个文件 {theirs} 页。</source>
        <translation>The original has {ours} page[s], this file {theirs}.</translation>
    </message>
    <message>
        <source>第 {page} 页的文字不同：正本为“{ours}”，这个文件为“{theirs}”。</source>
        <translation>Words on page {page} differ: the original has "{ours}", this file "{theirs}".</translation>
    </message>
    <message>
        <source>第 {page} 页文字相同而图像不同：有内容被遮盖、添加或移动。</source>
        <translation>Page {page} has the same words but another picture: something was covered, added or moved.</translation>
    </message>
    <message>
        <source>校验码有效、文字与签发内容一致，但版面与本机重制的不同：可能出自其他版本的程序，也可能改过版面。请在有台账的电脑上核验。</source>
        <translation>The code is valid and the words are as issued, but the layout differs from the one made here: another version of the program, or a changed layout. Verify it where the register is.</translation>
    </message>
    <message>
        <source>文件被其他软件重新保存过：各页看上去与正本一致，但已不是签发时的字节，不能作为正本。</source>
        <translation>The file was saved again by other software: the pages look like the original, the bytes are not; it cannot serve as the original.</translation>
    </message>
    <message>
        <source>这是标明“作废”的版本。</source>
        <translation>This is the version marked "void".</translation>
    </message>
    <message>
        <source>“{signer}”的电子签名有效，带时间戳，签名后没有改动。</source>
        <translation>The electronic signature of "{signer}" is valid, with a timestamp, nothing changed after.</translation>
    </message>
    <message>
        <source>“{signer}”的电子签名有效，签名后没有改动（待补时间戳）。</source>
        <translation>The electronic signature of "{signer}" is valid, nothing changed after (timestamp to be added).</translation>
    </message>
    <message>
        <source>“{signer}”的电子签名有效，签名后没有改动；文件所带的时间戳未经本机关登记，不能证明签署时间。</source>
        <translation>The electronic signature of "{signer}" is valid, nothing changed after; its timestamp was not entered by this organ and proves no time.</translation>
    </message>
    <message>
        <source>“{signer}”的电子签名无效：签名后文件被改动、另加了签名，或签名时证书不在有效期内。</source>
        <translation>The electronic signature of "{signer}" is invalid: the file was changed or signed again, or the certificate was not valid.</translation>
    </message>
    <message>
        <source>“{signer}”的电子签名所用证书不是本机关登记的。</source>
        <translation>The certificate of the signature of "{signer}" is not one this organ entered.</translation>
    </message>
    <message>
        <source>这是加盖时间戳之前的正本，签名有效，内容相同。</source>
        <translation>This is the original before it was timestamped; the signature is valid, the content the same.</translation>
    </message>
    <message>
        <source>文件有打开口令，读不了。</source>
        <translation>The file has a password and cannot be read.</translation>
    </message>
    <message>
        <source>文件已损坏或不完整，读不了。</source>
        <translation>The file is damaged or incomplete and cannot be read.</translation>
    </message>
    <message>
        <source>图像过大，读不了。</source>
        <translation>The picture is too large to be read.</translation>
    </message>
    <message>
        <source>文件读了太久仍未读完，已停止；可能已损坏或有意构造。</source>
        <translation>Reading took too long and was stopped; the file may be damaged or made so on purpose.</translation>
    </message>
    <message>
        <source>这不是 PDF，也不是 PNG、JPEG、TIFF 图像。</source>
        <translation>This is neither a PDF nor a PNG, JPEG or TIFF picture.</translation>
    </message>
    <message>
        <source>签名有效，但台账中没有“{number}”：可能尚未同步到这台电脑。</source>
        <translation>The signature is valid, but the register has no "{number}": it may not have reached this computer yet.</translation>
    </message>
    <message>
        <source>台账：“{number}”是已出具的{name}。</source>
        <translation>Register: "{number}" is a {name} that was issued.</translation>
    </message>
    <message>
        <source>台账：已用印（{how}）。</source>
        <translation>Register: sealed ({how}).</translation>
    </message>
    <message>
        <source>台账：还没有用印。</source>
        <translation>Register: not sealed yet.</translation>
    </message>
    <message>
        <source>台账：{on} 已送达。</source>
        <translation>Register: served on {on}.</translation>
    </message>
    <message>
        <source>台账：出具“{number}”的办理已被撤销，这份文书作废。</source>
        <translation>Register: the act that issued "{number}" was undone, the paper is void.</translation>
    </message>
    <message>
        <source>台账：{field}其后已更正，与文书上的不同。</source>
        <translation>Register: {field} was corrected since and differs from the paper.</translation>
    </message>
    <message>
        <source>“{number}”的留存件已依法删除，只核验了文件本身。</source>
        <translation>The kept file of "{number}" was erased by law; only this file was verified.</translation>
    </message>
    <message>
        <source>这是“{number}”用印前的文件，已被用印的正本取代。</source>
        <translation>This is "{number}" before it was sealed; the sealed original has replaced it.</translation>
    </message>
    <message>
        <source>台账：“{number}”有效，期限至 {due}。</source>
        <translation>Register: "{number}" is in force until {due}.</translation>
    </message>
    <message>
        <source>台账：“{number}”已过期限（{due}），待确认失效，不宜再凭此函办理。</source>
        <translation>Register: "{number}" is past its last day ({due}), the lapse is to be confirmed; better not rely on it.</translation>
    </message>
    <message>
        <source>台账：“{number}”已签发，尚未送达，期限至 {due}。</source>
        <translation>Register: "{number}" is signed, not served, until {due}.</translation>
    </message>
    <message>
        <source>“{number}”留存的外部签章文件与本函不符：{why}。请由印章管理员查明。</source>
        <translation>The platform's file kept of "{number}" does not fit the letter: {why}. The seal keeper should look into it.</translation>
    </message>
    <message>
        <source>“{number}”现在重制不出用印时的版面，无法核对留存的外部签章文件。请由印章管理员查明。</source>
        <translation>The layout in which "{number}" was sealed cannot be made anew, so the platform's file kept of it cannot be checked. The seal keeper should look into it.</translation>
    </message>
    <message>
        <source>台账：已延期至 {until}。</source>
        <translation>Register: extended to {until}.</translation>
    </message>
    <message>
        <source>台账：所缺材料已于 {on} 全部补齐。</source>
        <translation>Register: all missing papers came by {on}.</translation>
    </message>
    <message>
        <source>台账：尚未用印。</source>
        <translation>Register: not sealed yet.</translation>
    </message>
    <message>
        <source>台账：“{number}”已于 {on} 作废，原因：{reason}。</source>
        <translation>Register: "{number}" was voided on {on}: {reason}.</translation>
    </message>
    <message>
        <source>台账：“{number}”已于 {on} 撤回，原因：{reason}。</source>
        <translation>Register: "{number}" was revoked on {on}: {reason}.</translation>
    </message>
    <message>
        <source>台账：“{number}”已于 {on} 确认失效。</source>
        <translation>Register: "{number}" was confirmed lapsed on {on}.</translation>
    </message>
    <message>
        <source>台账：“{number}”自 {on} 起由“{reason}”取代。</source>
        <translation>Register: "{number}" was replaced by "{reason}" from {on}.</translation>
    </message>
    <message>
        <source>台账：{field}其后已更正，函上为“{told}”，现为“{now}”，更正函尚未送达。</source>
        <translation>Register: {field} was corrected since; the letter says "{told}", now "{now}"; the corrected letter is not served yet.</translation>
    </message>
    <message>
        <source>同一案件已另发“{number}”。</source>
        <translation>In the same case "{number}" was issued too.</translation>
    </message>
    <message>
        <source>没有查台账：这份文书后来是否作废、撤回或失效，请在联席办的电脑上核验。</source>
        <translation>The register was not asked: whether it was voided, revoked or lapsed since is to be verified at the joint office.</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>签发机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>钥匙号</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>文件指纹（SHA-256）</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>核验对象</source>
        <translation>What was verified</translation>
    </message>
    <message>
        <source>电子签名</source>
        <translation>Electronic signature</translation>
    </message>
    <message>
        <source>  {name}：{value}</source>
        <translation>  {name}: {value}</translation>
    </message>
    <message>
        <source>已写出核验公钥：{file}，指纹 {fingerprint}（请用电话等方式告诉对方核对）</source>
        <translation>Public key written: {file}, fingerprint {fingerprint} (tell it by telephone)</translation>
    </message>
    <message>
        <source>核验函件</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>打开文件</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>粘贴文字或图像</source>
        <translation>Paste text or picture</translation>
    </message>
    <message>
        <source>核验文字</source>
        <translation>Verify text</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>把 PDF 或扫描图像拖到这里</source>
        <translation>Drop a PDF or a scan here</translation>
    </message>
    <message>
        <source>也可以打开文件，或用 Ctrl+V 粘贴图像、二维码文字。文件只在本机读取，不上传。</source>
        <translation>Or open a file, or paste a picture or the code's text with Ctrl+V. Files are read here and sent nowhere.</translation>
    </message>
    <message>
        <source>打开文件…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>PDF 与图像 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>PDF and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>二维码文字</source>
        <translation>Text of the code</translation>
    </message>
    <message>
        <source>JO1:…（用手机或扫码枪读出的文字）</source>
        <translation>JO1:… (read by a phone or a scanner)</translation>
    </message>
    <message>
        <source>核验</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>请先粘贴二维码文字</source>
        <translation>Paste the code's text first</translation>
    </message>
    <message>
        <source>核验公钥</source>
        <translation>Public keys</translation>
    </message>
    <message>
        <source>外单位凭公钥可不联网核验本机关的函；核验别的机关的函，先读入它的公钥。</source>
        <translation>With the public key others verify our letters offline; to verify another organ's, read its key first.</translation>
    </message>
    <message>
        <source>读入公钥…</source>
        <translation>Read a key…</translation>
    </message>
    <message>
        <source>写出公钥…</source>
        <translation>Write our key…</translation>
    </message>
    <message>
        <source>{organ}核验公钥.json</source>
        <translation>{organ}核验公钥.json</translation>
    </message>
    <message>
        <source>核验公钥 (*.json)</source>
        <translation>Public keys (*.json)</translation>
    </message>
    <message>
        <source>已读入：{organs}</source>
        <translation>Read: {organs}</translation>
    </message>
    <message>
        <source>已读入{organ}的核验公钥</source>
        <translation>Public key of {organ} read</translation>
    </message>
    <message>
        <source>已写出，指纹 {fingerprint}：请用电话等方式告诉对方核对</source>
        <translation>Written, fingerprint {fingerprint}: tell it by telephone so that it can be checked</translation>
    </message>
    <message>
        <source>核验结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>核验结果显示在这里</source>
        <translation>The result shows here</translation>
    </message>
    <message>
        <source>真实、已被改动、已作废、已被取代、查无此函，各写明理由。</source>
        <translation>Genuine, changed, void, replaced or unknown, each with its reasons.</translation>
    </message>
    <message>
        <source>正在核验 {name}</source>
        <translation>Verifying {name}</translation>
    </message>
    <message>
        <source>粘贴的图像</source>
        <translation>picture pasted</translation>
    </message>
    <message>
        <source>粘贴的二维码文字</source>
        <translation>code pasted</translation>
    </message>
    <message>
        <source>{name} 读不了：{why}</source>
        <translation>{name} cannot be read: {why}</translation>
    </message>
    <message>
        <source>{name} 超过 {limit} MB，不核验</source>
        <translation>{name} is larger than {limit} MB and is not verified</translation>
    </message>
    <message>
        <source>本次已核验</source>
        <translation>Verified this time</translation>
    </message>
    <message>
        <source>已无效</source>
        <translation>no longer valid</translation>
    </message>
    <message>
        <source>打开函件</source>
        <translation>Open letter</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>台账中没有这份文书</source>
        <translation>The register does not have this paper</translation>
    </message>
    <message>
        <source>读到的内容</source>
        <translation>What was read</translation>
    </message>
    <message>
        <source>核验一封函：PDF、扫描图像或二维码文字</source>
        <translation type="vanished">核验一封函：PDF、扫描图像或二维码文字</translation>
    </message>
    <message>
        <source>文件，或 JO1: 开头的二维码文字</source>
        <translation type="vanished">文件，或 JO1: 开头的二维码文字</translation>
    </message>
    <message>
        <source>签发机关的核验公钥文件（可重复给出），由 letter keys 写出</source>
        <translation type="vanished">签发机关的核验公钥文件（可重复给出），由 letter keys 写出</translation>
    </message>
    <message>
        <source>写出本机关的核验公钥，交给需要离线核验的单位</source>
        <translation type="vanished">写出本机关的核验公钥，交给需要离线核验的单位</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>暂不能办：{act}</source>
        <translation>Not now: {act}</translation>
    </message>
    <message>
        <source>可由{names}办理</source>
        <translation>{names} can do it</translation>
    </message>
    <message>
        <source>换人办理</source>
        <translation>Change officer</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>去改正</source>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>去选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>正在进行，请等它结束</source>
        <translation>Under way; wait until it ends</translation>
    </message>
    <message>
        <source>选中的案件都不能这样办</source>
        <translation>None of the chosen cases can be handled so</translation>
    </message>
    <message>
        <source>还没有选页</source>
        <translation>No page is chosen yet</translation>
    </message>
    <message>
        <source>没有未读的通知</source>
        <translation>Nothing is unread</translation>
    </message>
    <message>
        <source>没有符合的人员，先清除筛选</source>
        <translation>Nobody matches; clear the filter first</translation>
    </message>
    <message>
        <source>先在表中选一个命令</source>
        <translation>Choose a command in the table first</translation>
    </message>
</context>
<context>
    <name>wording_editor</name>
    <message>
        <source>正文第 {number} 段</source>
        <translation>Paragraph {number}</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>段首标题</source>
        <translation>Head of paragraph</translation>
    </message>
    <message>
        <source>段首标题（可空），如“（{ordinal}）{name}。”</source>
        <translation>Head (may be blank), such as "（{ordinal}）{name}。"</translation>
    </message>
    <message>
        <source>逐项写一段</source>
        <translation>One paragraph for each</translation>
    </message>
    <message>
        <source>有此项时才写</source>
        <translation>Only if there is</translation>
    </message>
    <message>
        <source>没有此项时才写</source>
        <translation>Only if there is no</translation>
    </message>
    <message>
        <source>（只写一段）</source>
        <translation>(just one)</translation>
    </message>
    <message>
        <source>（不限）</source>
        <translation>(always)</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>在后面增加一段</source>
        <translation>Add a paragraph after</translation>
    </message>
    <message>
        <source>删去本段</source>
        <translation>Delete paragraph</translation>
    </message>
    <message>
        <source>表格各栏（一行一栏）</source>
        <translation>Table columns (one a line)</translation>
    </message>
    <message>
        <source>栏名｜每项填写的内容</source>
        <translation>name｜what each row holds</translation>
    </message>
    <message>
        <source>表格各行（一行一行写，单元格用｜分开）</source>
        <translation>Table rows (one a line, cells with ｜ between)</translation>
    </message>
    <message>
        <source>单元格｜单元格</source>
        <translation>cell｜cell</translation>
    </message>
    <message>
        <source>｜</source>
        <translation>｜</translation>
    </message>
    <message>
        <source>标题与落款</source>
        <translation>Title and signature</translation>
    </message>
    <message>
        <source>如 2027-01-01</source>
        <translation>such as 2027-01-01</translation>
    </message>
    <message>
        <source>文件、文号，如 示范联席〔2026〕9号</source>
        <translation>document and number, such as 示范联席〔2026〕9号</translation>
    </message>
    <message>
        <source>一行一条</source>
        <translation>one a line</translation>
    </message>
    <message>
        <source>短语和连句</source>
        <translation>Phrases and sentences</translation>
    </message>
    <message>
        <source>短语中的填写项为空时，整个短语不出现；正文用花括号引用其名称。</source>
        <translation>A phrase whose blank is empty is left out; the body names it in braces.</translation>
    </message>
    <message>
        <source>可以插入的填写项</source>
        <translation>Blanks that can be put in</translation>
    </message>
    <message>
        <source>版面</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>版面（改正前）</source>
        <translation>Layout (before mending)</translation>
    </message>
    <message>
        <source>正在排版……</source>
        <translation>Typesetting…</translation>
    </message>
    <message>
        <source>用哪一案的内容排版</source>
        <translation>Which case to fill in</translation>
    </message>
    <message>
        <source>案号；空着为虚构的样张</source>
        <translation>case no.; blank: an invented specimen</translation>
    </message>
    <message>
        <source>核对并提交</source>
        <translation>Check &amp; hand in</translation>
    </message>
    <message>
        <source>导出 TOML</source>
        <translation>Export TOML</translation>
    </message>
    <message>
        <source>{title}修改稿.toml</source>
        <translation>{title}修改稿.toml</translation>
    </message>
    <message>
        <source>文本可以使用</source>
        <translation>The text can be used</translation>
    </message>
    <message>
        <source>有 {count} 处须改正，改正后才能提交</source>
        <translation>{count} place[s] to mend before handing in</translation>
    </message>
    <message>
        <source>，与现行文本有 {count} 处不同</source>
        <translation>, {count} difference[s] from the text in force</translation>
    </message>
    <message>
        <source>修改稿拟定后现行文本已经更新。可以继续修改，提交前逐项核对不同之处；也可以放弃后重新开始。</source>
        <translation>The text in force is newer than this draft. Go on and check each difference before handing in, or drop it and start anew.</translation>
    </message>
</context>
<context>
    <name>wordings</name>
    <message>
        <source>文书文本</source>
        <translation>Wordings</translation>
    </message>
    <message>
        <source>〔{meaning}〕</source>
        <translation>〔{meaning}〕</translation>
    </message>
    <message>
        <source>可空</source>
        <translation>may be blank</translation>
    </message>
    <message>
        <source>没有“{given}”这种文书</source>
        <translation>There is no paper "{given}"</translation>
    </message>
    <message>
        <source>从文书清单中选择</source>
        <translation>Choose from the list</translation>
    </message>
    <message>
        <source>改正后再提交</source>
        <translation>Mend it, then hand in</translation>
    </message>
    <message>
        <source>格式和附件由程序决定，不能更改</source>
        <translation>Format and enclosures belong to the program</translation>
    </message>
    <message>
        <source>保持与原文本一致</source>
        <translation>Leave them as they were</translation>
    </message>
    <message>
        <source>程序不提供填写项“{what}”</source>
        <translation>The program has no blank "{what}"</translation>
    </message>
    <message>
        <source>只用清单内的填写项</source>
        <translation>Use only blanks of the list</translation>
    </message>
    <message>
        <source>已有一个版本自{since}起使用</source>
        <translation>A version holds from {since} already</translation>
    </message>
    <message>
        <source>另选起用日期</source>
        <translation>Choose another first day</translation>
    </message>
    <message>
        <source>填写项“{what}”可以为空，为空时文书无法出具</source>
        <translation>The blank "{what}" may be empty, and the paper could not be issued then</translation>
    </message>
    <message>
        <source>写进短语，或者放在以它为条件的段落里</source>
        <translation>Put it in a phrase, or in a paragraph that depends on it</translation>
    </message>
    <message>
        <source>{on}已按原文本出具文书（{number}），已出具的文书保持其文本</source>
        <translation>Papers were issued by the old wording on {on} ({number}); those keep it</translation>
    </message>
    <message>
        <source>起用日期不早于今天</source>
        <translation>The first day is today or later</translation>
    </message>
    <message>
        <source>文件超过 {most} KB</source>
        <translation>The file is larger than {most} KB</translation>
    </message>
    <message>
        <source>只选文书文本的 TOML 文件</source>
        <translation>Choose a wording's TOML file only</translation>
    </message>
    <message>
        <source>没有读到文件“{file}”</source>
        <translation>The file "{file}" was not read</translation>
    </message>
    <message>
        <source>核对文件是否还在、能否打开</source>
        <translation>Is it still there, and can it be opened?</translation>
    </message>
    <message>
        <source>不是有效的 TOML 文件（{why}）</source>
        <translation>It is no valid TOML ({why})</translation>
    </message>
    <message>
        <source>用本页导出的文件修改</source>
        <translation>Change a file exported from this page</translation>
    </message>
    <message>
        <source>文件内应恰有一个版本（[[wording]]）</source>
        <translation>The file should hold exactly one version ([[wording]])</translation>
    </message>
    <message>
        <source>每次导入一种文书的一个版本</source>
        <translation>One version of one paper at a time</translation>
    </message>
    <message>
        <source>本函依据的文本版本 {digest} 本机没有</source>
        <translation>The version {digest} of the wording of this letter is not here</translation>
    </message>
    <message>
        <source>先同步；或者退回拟稿人，按现行文本重新提交</source>
        <translation>Sync first; or return it to be handed in by the wording in force</translation>
    </message>
    <message>
        <source>依据文本</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>版本 {digest}　自 {since} 起</source>
        <translation>version {digest}　from {since}</translation>
    </message>
    <message>
        <source>版本 {digest}（本机没有）</source>
        <translation>version {digest} (not here)</translation>
    </message>
    <message>
        <source>容缺受理函的文本自 {since} 起有新版本，本函按提交时的版本（自 {was} 起）出具</source>
        <translation>The wording of waiver letters has a new version from {since}; this letter goes by that of its hand-in (from {was})</translation>
    </message>
    <message>
        <source>改用新版即按新文本重新提交，仍须核稿、会签。</source>
        <translation>To take the new one is to hand in again; it is checked and countersigned anew.</translation>
    </message>
    <message>
        <source>改用新版须退回拟稿人，重新提交后再核稿、会签。</source>
        <translation>For the new one return it to the drafter, who hands in again; it is checked and countersigned anew.</translation>
    </message>
    <message>
        <source>由拟稿人重新提交，或者由核稿人、签发人退回后改用。</source>
        <translation>The drafter hands in again, or checker or signatory returns it first.</translation>
    </message>
    <message>
        <source>改用新版</source>
        <translation>Take the new one</translation>
    </message>
    <message>
        <source>文书文本已有新版本，请按新文本重新提交</source>
        <translation>The wording has a new version; hand in by the new one</translation>
    </message>
    <message>
        <source>{name}　{title}　自 {since} 起　{digest}　{source}</source>
        <translation>{name}　{title}　from {since}　{digest}　{source}</translation>
    </message>
    <message>
        <source>自 {since} 起　{digest}　{source}</source>
        <translation>from {since}　{digest}　{source}</translation>
    </message>
    <message>
        <source>拟发布 {id}　{title}　{stand}　{officer} 于 {at} 提出　{reason}</source>
        <translation>proposed {id}　{title}　{stand}　by {officer} at {at}　{reason}</translation>
    </message>
    <message>
        <source>已写出文书文本：{file}</source>
        <translation>Wording written: {file}</translation>
    </message>
    <message>
        <source>已提出，待另一人发布：{id}</source>
        <translation>Proposed, to be published by somebody else: {id}</translation>
    </message>
    <message>
        <source>已发布：{title}</source>
        <translation>Published: {title}</translation>
    </message>
    <message>
        <source>已退回：{id}</source>
        <translation>Returned: {id}</translation>
    </message>
    <message>
        <source>本单位简称</source>
        <translation>how the organ calls itself</translation>
    </message>
    <message>
        <source>对方称谓</source>
        <translation>how the addressee is called</translation>
    </message>
    <message>
        <source>落款单位</source>
        <translation>signing organ</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>addressee</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>number</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>date of issue</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>no.</translation>
    </message>
    <message>
        <source>中文序号</source>
        <translation>no. in Chinese</translation>
    </message>
    <message>
        <source>多项时的中文序号</source>
        <translation>no. in Chinese where there are several</translation>
    </message>
    <message>
        <source>每份材料</source>
        <translation>for each paper</translation>
    </message>
    <message>
        <source>每条要求</source>
        <translation>for each demand</translation>
    </message>
    <message>
        <source>每个问题</source>
        <translation>for each question</translation>
    </message>
    <message>
        <source>{name}一段</source>
        <translation>paragraph {name}</translation>
    </message>
    <message>
        <source>有{name}时</source>
        <translation>if {name}</translation>
    </message>
    <message>
        <source>没有{name}时</source>
        <translation>if no {name}</translation>
    </message>
    <message>
        <source>【{said}】</source>
        <translation>[{said}]</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>（空行）</source>
        <translation>(blank line)</translation>
    </message>
    <message>
        <source>｜</source>
        <translation>｜</translation>
    </message>
    <message>
        <source>{title}（{value}）</source>
        <translation>{title} ({value})</translation>
    </message>
    <message>
        <source>自 {since} 起　{source}</source>
        <translation>from {since}　{source}</translation>
    </message>
    <message>
        <source>第 {number} 版，自 {since} 起　{digest}
{source}</source>
        <translation>version {number}, from {since}　{digest}
{source}</translation>
    </message>
    <message>
        <source>第 {number} 版自 {since} 起使用，尚未到日　{digest}
{source}</source>
        <translation>version {number} from {since}, not in use yet　{digest}
{source}</translation>
    </message>
    <message>
        <source>第 {number} 版　自 {since} 起　{digest}</source>
        <translation>version {number}　from {since}　{digest}</translation>
    </message>
    <message>
        <source>自 {since} 起　{digest}</source>
        <translation>from {since}　{digest}</translation>
    </message>
    <message>
        <source>随程序提供的文本</source>
        <translation>as shipped</translation>
    </message>
    <message>
        <source>{title}（{since}）.toml</source>
        <translation>{title}（{since}）.toml</translation>
    </message>
    <message>
        <source>文书文本 (*.toml)</source>
        <translation>Wordings (*.toml)</translation>
    </message>
    <message>
        <source>导出 TOML</source>
        <translation>Export TOML</translation>
    </message>
    <message>
        <source>导入文件</source>
        <translation>Import file</translation>
    </message>
    <message>
        <source>样张</source>
        <translation>Specimen</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>继续修改</source>
        <translation>Go on changing</translation>
    </message>
    <message>
        <source>修改时右侧是真实的版面。一人提交，另一名管理员或负责人核对后发布；已发布的不再更改，已出具和在办的函件保持提交时的文本。</source>
        <translation>The real layout is on the right while you change it. One person hands in, another administrator or head publishes; published versions never change, letters issued or under way keep theirs.</translation>
    </message>
    <message>
        <source>文本的内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>文本</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>填写项</source>
        <translation>Blanks</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>没有读成，没有写入任何内容</source>
        <translation>Not read; nothing was written</translation>
    </message>
    <message>
        <source>{title}：修改稿，尚未提交</source>
        <translation>{title}: draft, not handed in</translation>
    </message>
    <message>
        <source>{title}：待发布，请逐项核对</source>
        <translation>{title}: to be published, check each item</translation>
    </message>
    <message>
        <source>{title}：已发布的版本</source>
        <translation>{title}: published version</translation>
    </message>
    <message>
        <source>{title}：已退回的版本</source>
        <translation>{title}: returned version</translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>已提交“{title}”的新文本，待另一名管理员或负责人发布</source>
        <translation>New wording of "{title}" handed in, to be published by another administrator or head</translation>
    </message>
    <message>
        <source>已发布“{title}”的新文本</source>
        <translation>New wording of "{title}" published</translation>
    </message>
    <message>
        <source>已退回“{title}”的新文本</source>
        <translation>New wording of "{title}" returned</translation>
    </message>
    <message>
        <source>{title}（样张）</source>
        <translation>{title} (specimen)</translation>
    </message>
    <message>
        <source>文本改正后显示版面</source>
        <translation>The layout shows once the text is mended</translation>
    </message>
    <message>
        <source>没有案件 {number}，所示为样张</source>
        <translation>There is no case {number}; a specimen is shown</translation>
    </message>
    <message>
        <source>在编辑器中改正</source>
        <translation>Mend in the editor</translation>
    </message>
    <message>
        <source>全文</source>
        <translation>Whole text</translation>
    </message>
    <message>
        <source>已放弃“{title}”的修改稿</source>
        <translation>Draft of "{title}" dropped</translation>
    </message>
    <message>
        <source>读入文书文本</source>
        <translation>Read wording</translation>
    </message>
    <message>
        <source>导出文书文本</source>
        <translation>Export wording</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>已超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>次工作日到期</source>
        <translation>Due next day</translation>
    </message>
    <message>
        <source>以后到期</source>
        <translation>Due later</translation>
    </message>
    <message>
        <source>免审批</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>时钟暂停</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>未计时</source>
        <translation>Not timed</translation>
    </message>
    <message>
        <source>{count} 件 · 沉默不等于同意</source>
        <translation>{count} case[s] · silence is not approval</translation>
    </message>
    <message>
        <source>{count} 件 · {closing} 截止</source>
        <translation>{count} case[s] · until {closing}</translation>
    </message>
    <message>
        <source>{count} 件 · 特别程序</source>
        <translation>{count} case[s] · special procedure</translation>
    </message>
    <message>
        <source>{count} 件 · 备案即办</source>
        <translation>{count} case[s] · closed on filing</translation>
    </message>
    <message>
        <source>时限（两个工作日）</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>企业 / 案号</source>
        <translation>Enterprise / case no.</translation>
    </message>
    <message>
        <source>事项 / 规模</source>
        <translation>Matter / scale</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>齐全</source>
        <translation>all in</translation>
    </message>
    <message>
        <source>容缺 {count}</source>
        <translation>{count} waived</translation>
    </message>
    <message>
        <source>缺 {count}</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>材料{ready}</source>
        <translation>papers {ready}</translation>
    </message>
    <message>
        <source>待本局意见</source>
        <translation>Our opinion</translation>
    </message>
    <message>
        <source>会签中 {done}/{all}</source>
        <translation>Co-sign {done}/{all}</translation>
    </message>
    <message>
        <source>待作决定</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>待备案</source>
        <translation>To file</translation>
    </message>
    <message>
        <source>特别程序</source>
        <translation>Special procedure</translation>
    </message>
    <message>
        <source>待企业说明</source>
        <translation>To be explained</translation>
    </message>
    <message>
        <source>待补正</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>待受理</source>
        <translation>To accept</translation>
    </message>
    <message>
        <source>待拟函</source>
        <translation>To draft letter</translation>
    </message>
    <message>
        <source>函件待更正</source>
        <translation>To correct letter</translation>
    </message>
    <message>
        <source>待改函稿</source>
        <translation>To revise draft</translation>
    </message>
    <message>
        <source>待核稿</source>
        <translation>To check draft</translation>
    </message>
    <message>
        <source>待会签函</source>
        <translation>To countersign</translation>
    </message>
    <message>
        <source>待签发函</source>
        <translation>To sign letter</translation>
    </message>
    <message>
        <source>待用印</source>
        <translation>To seal</translation>
    </message>
    <message>
        <source>待送达</source>
        <translation>To serve</translation>
    </message>
    <message>
        <source>到期待确认</source>
        <translation>Confirm lapse</translation>
    </message>
    <message>
        <source>待人工认定</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>供电办理中</source>
        <translation>With the utility</translation>
    </message>
    <message>
        <source>待供电受理</source>
        <translation>Utility to accept</translation>
    </message>
    <message>
        <source>补录待复核</source>
        <translation>Late entry review</translation>
    </message>
    <message>
        <source>待督办</source>
        <translation>To oversee</translation>
    </message>
    <message>
        <source>待答复督办</source>
        <translation>Answer order</translation>
    </message>
    <message>
        <source>另有 {count} 项</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>另有 {count} 项待您办理</source>
        <translation>{count} more for you</translation>
    </message>
    <message>
        <source>两日办结率（近 {weeks} 周）</source>
        <translation>On time ({weeks} weeks)</translation>
    </message>
    <message>
        <source>最长 {time}</source>
        <translation>longest {time}</translation>
    </message>
    <message>
        <source>没有超时</source>
        <translation>none overdue</translation>
    </message>
    <message>
        <source>{closing} 前办结</source>
        <translation>until {closing}</translation>
    </message>
    <message>
        <source>其中 {count} 件免审批</source>
        <translation>{count} exempt</translation>
    </message>
    <message>
        <source>待补正 {count}</source>
        <translation>suppl. {count}</translation>
    </message>
    <message>
        <source>特别程序 {count}</source>
        <translation>special {count}</translation>
    </message>
    <message>
        <source>数据截至 {at}</source>
        <translation>Data as of {at}</translation>
    </message>
    <message>
        <source>目标 {target}%</source>
        <translation>target {target}%</translation>
    </message>
    <message>
        <source>尚无已办结事项</source>
        <translation>nothing closed yet</translation>
    </message>
    <message>
        <source>{title}，{value}，{note}</source>
        <translation>{title}, {value}, {note}</translation>
    </message>
    <message>
        <source>点按只看这一组，再按一次看全部</source>
        <translation>Click to see only this group, again to see all</translation>
    </message>
    <message>
        <source>待我办理 {count}</source>
        <translation>Mine {count}</translation>
    </message>
    <message>
        <source>本局全部 {count}</source>
        <translation>Whole bureau {count}</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>到期队列</source>
        <translation>Queue by due time</translation>
    </message>
    <message>
        <source>{count} 件 · 已选 {selected}</source>
        <translation>{count} case[s] · {selected} selected</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>要求说明</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>多选</source>
        <translation>Select more</translation>
    </message>
    <message>
        <source>拟函</source>
        <translation>Draft letter</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>全部动作</source>
        <translation>All acts</translation>
    </message>
    <message>
        <source>看函</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>没有待您办理的案件</source>
        <translation>No case waits for you</translation>
    </message>
    <message>
        <source>本局在办案件共 {count} 件。</source>
        <translation>The bureau has {count} open case[s].</translation>
    </message>
    <message>
        <source>本局还没有在办案件。由受理窗口按“新受理”（Ctrl+N）或导入申请表开始。</source>
        <translation>The bureau has no open case yet. The window begins with "New case" (Ctrl+N) or by importing an application form.</translation>
    </message>
    <message>
        <source>查看本局全部</source>
        <translation>See the whole bureau</translation>
    </message>
    <message>
        <source>没有符合筛选的案件</source>
        <translation>No case fits the filter</translation>
    </message>
    <message>
        <source>队列里有 {count} 件，被筛选条件挡住了。</source>
        <translation>The queue holds {count} case[s] that the filter keeps out.</translation>
    </message>
    <message>
        <source>选一件案件，在这里查看判定、会签与材料</source>
        <translation>Choose a case to see its verdict, countersigning and papers here</translation>
    </message>
    <message>
        <source>打开全案</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>会签</source>
        <translation>Countersigning</translation>
    </message>
    <message>
        <source>本局意见</source>
        <translation>Our opinion</translation>
    </message>
    <message>
        <source>查看依据</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>确认后可撤销（Ctrl+Z），以后在案件的日志里</source>
        <translation>Can be undone (Ctrl+Z), later in the case's log</translation>
    </message>
    <message>
        <source>当前不能办理：{reason}</source>
        <translation>Not possible now: {reason}</translation>
    </message>
    <message>
        <source>确认后 10 秒内可撤销（Ctrl+Z），之后留痕</source>
        <translation type="vanished">Can be undone for 10 seconds (Ctrl+Z)</translation>
    </message>
    <message>
        <source>特别程序进行中</source>
        <translation type="vanished">special</translation>
    </message>
    <message>
        <source>常用语</source>
        <translation type="vanished">Phrases</translation>
    </message>
</context>
<context>
    <name>year_archive</name>
    <message>
        <source>{year} 年没有办结的案件，也没有签发的函件和出具的文书，没有可归档的内容</source>
        <translation>In {year} no case was closed, no letter issued and no paper made; nothing to archive</translation>
    </message>
    <message>
        <source>选择有案件的年份</source>
        <translation>Choose a year with cases</translation>
    </message>
    <message>
        <source>目标{file}已经存在，不会被覆盖</source>
        <translation>{file} is there already and is not overwritten</translation>
    </message>
    <message>
        <source>换一个名称，或先把原来的移走</source>
        <translation>Take another name, or move that one away</translation>
    </message>
    <message>
        <source>已完成 {year} 年度归档：{cases} 件案件，{files} 个文件，{file}</source>
        <translation>{year} archived: {cases} case[s], {files} file[s], {file}</translation>
    </message>
    <message>
        <source>已完成 {year} 年度归档：{cases} 件案件，{files} 个文件，{file}；有 {count} 项没有收入，见目录</source>
        <translation>{year} archived: {cases} case[s], {files} file[s], {file}; {count} left out, see its index</translation>
    </message>
    <message>
        <source>年度归档</source>
        <translation>Year archive</translation>
    </message>
    <message>
        <source>一年办结的案件、签发的函件、办理中案件的文书、函件台账、文号簿和全部留痕写成一个文件夹或 .zip：任何电脑都能打开，用 sha256sum 和所附脚本即可核验。每件案件都留痕。</source>
        <translation>Cases closed, letters issued, papers of cases under way, register, number book and the whole record of a year in one folder or .zip: any computer opens it, sha256sum and the script in it verify it. Each case is recorded.</translation>
    </message>
    <message>
        <source>归档哪一年</source>
        <translation>Which year</translation>
    </message>
    <message>
        <source>{year} 年　办结 {cases} 件，签发 {letters} 份</source>
        <translation>{year}　{cases} case[s] closed, {letters} letter[s] issued</translation>
    </message>
    <message>
        <source>还没有办结的案件和签发的函件</source>
        <translation>No cases closed or letters issued yet</translation>
    </message>
    <message>
        <source>连同个人信息和扫描件</source>
        <translation>with personal data and scans</translation>
    </message>
    <message>
        <source>导出个人信息要写明理由</source>
        <translation>A reason is required to export personal data</translation>
    </message>
    <message>
        <source>导出个人信息的理由</source>
        <translation>Why personal data are exported</translation>
    </message>
    <message>
        <source>理由，例如：移交区档案馆</source>
        <translation>reason, such as 移交区档案馆</translation>
    </message>
    <message>
        <source>归档到文件夹…</source>
        <translation>To a folder…</translation>
    </message>
    <message>
        <source>归档为 zip…</source>
        <translation>As zip…</translation>
    </message>
    <message>
        <source>选择年度归档放在哪个文件夹里</source>
        <translation>Choose where the archive goes</translation>
    </message>
    <message>
        <source>年度归档存为</source>
        <translation>Save the archive as</translation>
    </message>
    <message>
        <source>归档包 (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>正在归档 {year} 年</source>
        <translation>Archiving {year}</translation>
    </message>
    <message>
        <source>没有归档</source>
        <translation>Not archived</translation>
    </message>
    <message>
        <source>{year} 年没有办结的案件，也没有签发的函件，没有可归档的内容</source>
        <translation type="vanished">In {year} no case was closed and no letter issued; nothing to archive</translation>
    </message>
    <message>
        <source>选择有办结案件或签发函件的年份</source>
        <translation type="vanished">Choose a year with closed cases or letters</translation>
    </message>
    <message>
        <source>一年办结的案件、签发的函件、函件台账、文号簿和全部留痕写成一个文件夹或 .zip：任何电脑都能打开，用 sha256sum 和所附脚本即可核验。每件案件都留痕。</source>
        <translation type="vanished">Cases closed, letters issued, register, number book and the whole record of a year in one folder or .zip: any computer opens it, sha256sum and the script in it verify it. Each case is recorded.</translation>
    </message>
</context>
</TS>
