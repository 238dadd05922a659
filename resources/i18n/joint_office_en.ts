<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>act_menu</name>
    <message>
        <source>办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输入动作名称或其中几个字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选动作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可办 {open} 项 · 共 {all} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理或前往</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有名为“{words}”的动作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂不能办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}。可由{names}办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}等 {count} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}（{bureau}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}　另有 {count} 条原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在逐项核对能否办理…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理与补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再收一个事项，时限从收件起算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理次日起算两个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理前一次告知全部需补正的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正材料收齐，收件日随之更新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不属本机关职权，告知有权机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写判定所缺的事实，随即重新判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件后信息有变或写错的，改正并写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则留给人认定的，由人认定并写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批的出具备案回执，事项办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本局同意、不同意或不涉及</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第二人复核补录的决定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各局意见齐全后作出准予或不予决定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交给本局另一位经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对超时的部门发督办单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写明超时原因和补救</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理后请企业说明，时钟继续走</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记企业的说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>听证、专家评审等期间，本局时钟停走</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记特别程序实际结束的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经负责人批准延长本局期限，以一次为限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排未公布时，由人固定到期日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排调整后到期日推后的，由人确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记收到的材料与扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料核验通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次写明材料不符合之处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标记为缺或不涉及</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记申请人签署的容缺承诺书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐条登记信用、违建、权属等条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开函件页拟容缺受理函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开函件页修改函稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函上信息已更正的，按新信息重发一份取代原函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开函件页核稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退给起草人修改，写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开函件页会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开函件页，看过全文再签发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开函件页用印：绘制、签名、平台用印或实物</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记送达方式、时间与签收人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限前提醒企业补齐所缺材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料全部补齐后函告供电企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以一次为限，须提前提出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期未补齐的，由人确认失效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料虚假、项目不予批准等情形撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废的文号不再使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开函件页打印，份数留痕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电企业凭齐全材料或已送达的函受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记勘查、合同、检验、送电等节点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写在本案动态里，所有人可见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企业上门一次，登记一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记政务服务、工改等系统的编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指定供电企业客户经理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结论 办结 批复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批 表态 会审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补件 退件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移交 交接</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>催办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上传 收材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>批注 留言</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>进度 勘察</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起草 拟稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>寄送 发函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>催办 通知 到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办结 确认函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停表 中止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写入备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记一次到访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发出说明要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发出补正通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发出督办单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发出提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理次日起算；受理后不得再次要求补正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予受理决定书取文号，本事项到此为止，不能撤销；申请人可向有权机关提出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出具备案回执并取编号，本事项即办结，不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取决定文号、本事项即办结，不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正只告知一次，请列全。取编号后不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>告知书取编号，本局时钟停走，不能撤销；提前结束另行登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期通知取编号，以一次为限，不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督办单取编号并发往该局，不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用印后即为正式文件，不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送达后供电企业可凭函受理，不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒通知取编号，不能撤销；补齐期限不变。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐确认函取文号，不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期函取文号，以一次为限，不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函自到期次日起失效，失效通知取文号，不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回函取文号，原函不再有效，不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函作废，文号不再使用，不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 个工作日接电目标从此起算；凭函受理的，函即被采信。不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已受理，不得再次要求补正；时钟继续走。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>认定与理由留痕，可在其后没有办理时撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会办单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>凭哪份函受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>固定到期日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按新日历推算的到期日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本局</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督办要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督办部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用印方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>认定为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>决定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符合之处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标记为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>达到日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需补正的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核实来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特别程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延长几个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>终止日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>承诺书编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不选，则按本办设定的会办单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 千伏以上必填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料齐全的不选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电企业工单号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予时写明理由；各局已写明的自动带入。一行一条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只改有变的；函上用到的，会提示逐份更正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只填已查明的，不明的留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：道路台账、现场踏勘</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：信用平台、规划核查意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可选多个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名与电话密封保存，不进入记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次，不超过 10 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写明应向哪个机关提出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：次年放假安排尚未公布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不填为今天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电子用印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>实物用印（印在打印件上）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料齐全，不凭函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补记较早的时间（不勾为现在）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另填日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去掉这一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.ofd);;所有文件 (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}（必填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}（{stage}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未编号函稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先改正标出的 {count} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有办成：{reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认：{act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再看看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认{act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>为免误操作，请输入文号末尾的“{tail}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输入的与文号末尾不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去{act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则与日历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案还没有容缺受理函。先拟函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年份或日期，如 2012 或 2012-05-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年份或日期；没有大修过的选“从未大修”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>增加道路·{fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与路由的关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交付使用日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最近大修日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}（{duties}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从未大修</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>收件开案</source>
        <translation>Open a case</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公室名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行政区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模拟数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理函发文机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抄送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号字头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下班时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报装环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会办单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最迟期限（自然日）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一项逾期全函失效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用印好红头的函件用纸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>离线许可（自然日）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份提醒（天）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每日副本保留（天）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>锁定窗口（分钟）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据文件名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据文件文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接电目标（工作日）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本办公室不容缺的材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>简称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机关代字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系科室（窗口）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印章直径（毫米）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟签分离</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三环节（受理申请、答复签约、竣工接电）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两环节（申请签约、竣工接电）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{given}”这一设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 settings show 查看全部设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不能作为这一设置的值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按现有值的样式填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立办公室时已确定，不能更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如需不同的值，另建办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他管理员刚刚更改了这一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看现在的值后再改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>含有换行、控制符或首尾空格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去这些字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有{given}个字，最多{longest}个字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩短文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不能作为案号字头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写1至6个大写拉丁字母，如 HP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不能作为下班时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写 12:00 至 23:59 之间的时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}分钟不能作为锁定窗口的时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写 1 至 60；演示办公室可填 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}天不在范围内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写 0 至 {most} 之间的整数，0 为不启用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写 1 至 {most} 之间的整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{given}”这一环节方案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择规则中已有的方案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有会办单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少选择一个审批部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureau}不是审批部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择政府审批部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一单位选择了两次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每个单位只选一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{matter}”须有且只有一个作出决定的单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择一个审批部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{paper}”本来就不可容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只需列出规则允许容缺的材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少{bureau}，或者重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每个单位保留一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与{bureau}相同：“{given}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各单位不得相同，以免文号混淆</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不能作为机关代字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写2至12个汉字，如 示范企服函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不像电话号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写如 020-00000001 的号码，没有可留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}毫米不在范围内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写 {least} 至 {most} 毫米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与现行版本完全相同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无需发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个拟发布的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刷新后再看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”已经发布或者放弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”拟定之后，另一个版本已经发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃后按现行版本重新拟定，核对影响再发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer}拟定的版本，不能由本人发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由另一名管理员或者负责人核对后发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}年之前还缺{year}年的放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先导入{year}年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不能作为人员编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写2至32位小写拉丁字母和数字，字母开头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员编号“{given}”已经存在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个编号；离岗人员可重新启用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少选择一项职责，或将其停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有在岗的系统管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少保留一名在岗的系统管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureau}没有在岗人员具有“{wanted}”职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指定人员，否则该环节无人可办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matter}的决定单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年工作日历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（无）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since}至{until}，{delegate}代{officer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished"></translation>
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
        <source>{year} 年 {month} 月</source>
        <translation>{year}-{month}</translation>
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
        <translation>{who} proposed “{title}”{number}</translation>
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
        <translation>Tomorrow morning</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由窗口受理人员或联席办主任导出，或导出不含个人信息的归档包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}的留存件已损坏，不能归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由管理员从备份恢复后再导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出归档包：{files} 个文件，{file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>审计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开：审计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部审计记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审计记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>录入时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员 / 单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>终端</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已采纳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未采纳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时钟不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正常</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更改设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}：{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>命令行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件与归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件、受理、决定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看、导出、删除个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则、日历、文本的发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名不符或未核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按结果筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>录入日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出全部记录，供外人核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录 {on}.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录 (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已列出 {count} 条，查到 {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共 {count} 条，已到最早的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已列出 {count} 条；更早的请用日期筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在往前查找…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在案件上办理的每一步都会列在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有符合筛选的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放宽筛选条件后再查。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审计记录由审计人员或联席办主任查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选一条记录，这里显示详情</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已复制 {count} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作出时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>采纳时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公共序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>种类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>链值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与服务器时间相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与服务器时间或前一条记录不符，录入时间以采纳时间为准核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未采纳，未核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与记录人公钥相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与记录人公钥不符，不作数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置的更改没有单独签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出审计记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审计记录 {on}.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在写出审计记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在排印审计记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出 {count} 条到 {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写出 {file}：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}　审计记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>截至 {on}　共 {count} 条　导出人 {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选：{filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>样张　模拟数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员 {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位 {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号 {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} 起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至 {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>符合的记录超过 {most} 条，一份文件放不下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用日期、人员、内容缩小范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起始日期晚于截止日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请更正日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出审计记录，最新的在前（审计人员、联席办主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把审计记录写成工作簿（.xlsx）或横向页（.pdf）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把全部记录写成每行一条的文件，供外人用 docs/audit/verify_log.py 核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写出各辖区记录的末位，作为日后核对的见证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看人（审计人员或联席办主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只要这名人员的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只要这个单位的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只要这种记录，或以点结尾的一组，如 letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只要这个案件的记录（案号）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>录入日期不早于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>录入日期不晚于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只要：未采纳、有冲突、时钟不符、签名不符或未核、已撤销、待上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最多列出几条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entered}　{officer}（{bureau}）　{act}　{case}　{became}　签名{signed}　时钟{clock}　终端 {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出 {count} 行：{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出 {count} 条末位：{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有更早的记录，用 --until 或 --limit 继续</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有符合的记录</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份是一个文件夹：全部记录、附件和校验值；写完并核验无误才算成立。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据检查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每次打开核对最近 1,000 条；每天或上次意外退出后通读全部记录，在后台进行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒与每日副本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每日副本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次通读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未上报的副本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份到文件夹…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在通读一遍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抢救数据…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把能够证明无误的记录和附件放进一个新的数据文件夹；现在的数据一字不动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择备份放在哪个文件夹（最好是另一块磁盘）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择把抢救出的数据放在哪里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政企联席办备份-{at:%Y%m%d-%H%M%S}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政企联席办抢救-{at:%Y%m%d-%H%M%S}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在备份并核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在抢救数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐条读出并以哈希值证明，未上报的最先；原来的数据一字不动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已备份并核验 {entries} 条记录：{folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抢救完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在后台通读，不影响办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部记录已通读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从未备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}（{age}），{entries} 条记录，{folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} 天前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个办公室没有服务器，数据只在这台电脑上，还从未备份过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次备份是 {age} 天前，已超过办公室定的 {days} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到“设置 › 备份与检查”一键备份，办理不受影响。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有通读过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}，{entries} 条记录，链值、签名、页面全部相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}，{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 条未上报的记录另存于 outbox.log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不与其他终端共享，没有未上报的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每天一份，保留 {days} 天，在 {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有启用；由管理员在下方设定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有抢救</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{position}条记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>：</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>试算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则与日历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换年；在日历上逐日移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未生效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已失效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待单位确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待供电企业确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（待单位确认）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件（同时成立）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发布机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有效期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} 起{until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，至 {until} 止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>随所引标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则版本 {rules} · 日历版本 {calendar} · 截至 {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按字筛选规则　/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有符合“{text}”的规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择一条规则，查看条件、结果与依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}，{outcome}，{valid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须征求：{to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须重新填写：{fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不适用免审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主件：{paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不得容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可容缺：{paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>凭佐证容缺受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核实部门：{certified}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原核发部门：{issuing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐节点（{profile}）：{anchor}前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>佐证之一：{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺条件：{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不成立或者未核实的，不得容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} 个{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报装环节：{profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：{milestones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 个环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符合的不予受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与常见样式不同的，提示核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>示例：{example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>样式：{pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>广州市2021年持续优化用电营商环境行动方案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输变电工程核准（审批不出区）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电压等级在{limit}千伏以上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按下放（委托）文书核准，{days} 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须有下放（委托）文书，写明文号、范围和起止日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不适用免审批和两日办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验码不符的不予受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18位，第18位为校验码（模31）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第17位主体校验码不符的，只提示核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB 32100-2015 法人和其他组织统一社会信用代码编码规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>投资项目代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24位，末位为校验码（ISO 7064 MOD 11,10）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年月晚于收件日的，只提示核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB/T 40058-2021 全国固定资产投资项目代码编码规范</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18位，末位为校验码（ISO 7064 MOD 11-2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>含港澳台居民居住证和外国人永久居留身份证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB 11643-1999 公民身份号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>顶管、定向钻等非开挖方式穿越的，仍属穿越</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公路用地外、建筑控制区外的邻近敷设不影响判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理当日不计，止于末日下班；特别程序所需时间不计入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逾期不告知的，自收到申请材料之日起即为受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电压等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>道路等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与道路的关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交付使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大修竣工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fact}在{value}千伏以上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fact}未满{value}年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fact}：{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>路由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{number}条道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{number}条道路（{name}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批试算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺试算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限试算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>试算什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>试算不留痕，不影响任何案件；与办理时用同一套规则。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电压等级（千伏）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 10；不明留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>路由涉及的情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部填无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>路由涉及的道路、公路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>增加道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有道路。路由不涉及任何道路的，不必增加。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去第 {number} 条道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交付年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 2012；不明留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大修年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 2018；从未填无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填入示例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>示范大道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐日计算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期日暂定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从案件填入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号，如 HP-2026-0001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有案件“{number}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>试算结果已复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还须查明 {count} 项，才能判定：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须征求意见：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不涉及须审批的情形，备案即可。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须审批，受理后 {days} 个工作日内办结。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚不能判定。不明不等于没有，不得按免审批办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20千伏以上按输变电工程核准，不适用免审批和两日办结。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不成立的条件（{count} 行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>展开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有填写不能识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批试算（判定日期 {on}，规则版本 {version}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少哪些材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>能否容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本办公室不予容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主件缺少的，不予受理，一次告知补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则允许，但本办公室设置为不容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>佐证任一：{names}（由{bureau}核实）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐节点：{anchor}前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有选择缺少的材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所缺材料均可容缺，可以拟容缺受理函。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有材料不得容缺，须先补齐。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最迟期限：{on} 起 {days} 个自然日，至 {last}{provisional}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还须核实全部容缺条件：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺试算（{on}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起算日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时刻（不填的按截止前计）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从何时起算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是时刻，如 17:45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作日数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期日 {day}，{closing} 下班截止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年的放假安排尚未公布，数到 {last} 已计 {count} 个工作日，其余 {left} 个无法推算（暂定）。可由经办人固定具体日期，或在“日历”页导入{year}年安排。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年没有放假安排，无法推算工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作日数须为 1 至 {most} 的整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>周末</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法定节假日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>休</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一年（←）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一年（→）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>四</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>五</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>六</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}　周{weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>计入工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不计入工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由本办公室发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其中调休</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>节假日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年的放假安排尚未公布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公布前不推算这一年的工作日：到期日写明“暂定”，由经办人固定日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择放假安排文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排（*.json）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>也可将 holiday-cn 格式的 JSON 文件拖放到本页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个文件不能导入，没有写入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次只能导入一个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年日历，方向键逐日移动，PageUp、PageDown 换年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，与现行安排不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}，{kind}{holiday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择一天，查看详情</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calendar_versions</name>
    <message>
        <source>受理告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>随程序提供</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已放弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每份通知是一个版本：一人拟定，另一人核对后发布；已发布的不再更改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {at} 拟定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {at} 发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {at} 放弃：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受影响案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years}有放假安排待第二人核对发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴国务院办公厅通知全文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>连标题、文号、日期一起粘贴。调整某一节日的通知（如延长假期）也可以。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国务院办公厅关于2027年部分节假日安排的通知……
一、元旦：……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通知没有读成，没有写入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年放假安排：预览，尚未提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年放假安排：待发布，请与通知原文核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年放假安排：已发布的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年放假安排：已放弃的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 国办发明电〔2026〕9号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通知日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来源：{source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假 {off} 天，调休上班 {worked} 天，全年工作日 {days} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>将替换现行的{year}年安排；已办结的不变，在办的保留承诺日，另列新推算的日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发布后{year}年的到期日随之确定，不再写“暂定”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与现行安排相比，有 {count} 天不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未找到该版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与现行安排逐日相同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现行日历没有这一年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}：{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另有 {count} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请再核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提交，待第二人发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对无误，发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃的原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已提交{year}年放假安排，待另一名管理员或负责人发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已发布{year}年放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已放弃{year}年放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在逐件推算在办案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查了 {looked} 件在办案件，没有到期日变化</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查了 {looked} 件在办案件，{cases} 件的到期日变化（{rows} 处）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其中 {count} 处推后，须经办人确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在办案件的到期日变化</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事项与环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原到期日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按此日历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}，{enterprise}，{what}，{before} 变为 {after}{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留承诺日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carrying</name>
    <message>
        <source>把本机待同步内容写成加密携带文件，供U盘带到联网终端</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在联网终端提交他人携带文件中的内容（须经指定）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把共用记录写成加密携带文件，带回未联网的终端</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入带回的共用记录，逐条核对后写入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写出的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>携带文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从该序号之后写出，默认全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有服务器的办公室：由一台电脑保管共用记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把单机使用的办公室迁到共用目录，本机成为第一台联机设备</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在共用目录中增加或更改人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>汇集点由备份恢复后开始新批次，各终端随后补报所缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制作记录快照，供新终端首次同步使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单机办公室的数据目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共用目录，须在保管电脑的本机硬盘上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器由备份恢复并开始新批次后，把本机多出的记录送回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据被复制、或有人代交了签名不符的记录后，重新签名上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再等待他人终端送回其记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>携带文件的口令：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出 {entries} 条待同步记录：{file}。原记录仍在本机，导入后经同步核销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已提交 {entries} 条，其中未生效 {refused} 条，文件 {files} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {count} 人的案件此后已有新记录：请先把共用记录带回该终端，重新导出后再提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出 {entries} 条共用记录：{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导入 {pulled} 条，冲突 {conflicts} 件，仍待同步 {waiting} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已迁到共用目录 {hub}：{entries} 条记录，链首 {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已开始新批次；请各终端按“补报向导”或运行 sync heal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scope} 的记录快照已制作：{entries} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已与恢复后的服务器对齐，{waiting} 条本机记录将重新送出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已重新签名，{waiting} 条本机记录将送出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再等待 {count} 条他人记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共用目录中已有人员 {id}（{name}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>携带文件口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再输一次口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件整体加密；口令不保存，请与文件分开告知对方。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令至少{least}个字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两次输入的口令不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出未同步内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出共用记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入共用记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>携带文件 (*.jobundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未同步内容.jobundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共用记录.jobundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代交携带文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用U盘携带</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有网络的终端，用加密文件交换记录</source>
        <translation type="unfinished"></translation>
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
        <translation>{outcome} · {days} working day[s]</translation>
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
        <translation>not concerned</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>待说明</source>
        <translation>to be explained</translation>
    </message>
    <message>
        <source>特别程序</source>
        <translation>special procedure</translation>
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
        <translation>our bureau: {state}</translation>
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
        <translation>{count} to be explained</translation>
    </message>
    <message>
        <source>{count} 特别程序</source>
        <translation>{count} in special procedure</translation>
    </message>
    <message>
        <source>{count} 不涉及</source>
        <translation>{count} not concerned</translation>
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
        <translation>See “{name}”</translation>
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
        <translation>/ {aim} days</translation>
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
        <translation>Enter the missing facts under “Verdict”, which is then reached anew; what cannot be found out is settled by who may.</translation>
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
        <translation>Look at the scan of the paper opinion and confirm it under “Approval”.</translation>
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
        <translation>With {names}.</translation>
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
        <translation>Special procedure “{kind}” {start} to {end}, notice {number}, clock stopped</translation>
    </message>
    <message>
        <source>特别程序“{kind}”{start} 至 {end}，告知书 {number}，已于 {ended} 结束</source>
        <translation>Special procedure “{kind}” {start} to {end}, notice {number}, ended {ended}</translation>
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
        <translation>{field} corrected: the letter says “{told}”, now “{now}”</translation>
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
        <source>{shown} / {all} 条 · Ctrl+C 复制选中行</source>
        <translation>{shown} / {all} · Ctrl+C copies the rows selected</translation>
    </message>
    <message>
        <source>没有符合“{words}”的记录</source>
        <translation>No entries with “{words}”</translation>
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
        <translation>The verdict “{outcome}” is out of date: by the facts as they are now it is “{found}”. Until the facts are entered anew it is timed as not exempt.</translation>
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
        <translation>Countersigning</translation>
    </message>
    <message>
        <source>待作决定</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>供电办理中</source>
        <translation>With the utility</translation>
    </message>
    <message>
        <source>容缺在途</source>
        <translation>Waiver running</translation>
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
        <translation>Case officer</translation>
    </message>
    <message>
        <source>客户经理</source>
        <translation>Account manager</translation>
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
        <source>企业、案号、项目、代码、地址、函号、拼音首字母　/</source>
        <translation>Enterprise, case no., project, codes, address, letter no., pinyin initials　/</translation>
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
        <translation>with “{text}”</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>open</translation>
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
        <translation>Clear filter</translation>
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
        <translation>Received this year</translation>
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
        <translation>Rename “{name}”…</translation>
    </message>
    <message>
        <source>删除“{name}”</source>
        <translation>Delete “{name}”</translation>
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
        <translation>Delete the view “{name}”?</translation>
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
        <source>保存筛选条件、列、列宽与排序，只有您自己看得到。</source>
        <translation>Keeps filter, columns, widths and order; only you see it.</translation>
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
        <translation>Name of the view: there is a view “{name}” already</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
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
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
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
        <translation>Assign account manager</translation>
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
        <source>逐件记录留痕；10 秒内可一次撤销（Ctrl+Z）。</source>
        <translation>Recorded case by case; can be undone at once for 10 seconds (Ctrl+Z).</translation>
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
        <source>列表里的上一件</source>
        <translation>Previous in the list</translation>
    </message>
    <message>
        <source>列表里的下一件</source>
        <translation>Next in the list</translation>
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
        <source>没有可以撤销的办理</source>
        <translation>There is nothing to undo</translation>
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
</context>
<context>
    <name>clock_story</name>
    <message>
        <source>一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>四</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>五</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>六</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留一行表头；可用程序写出的清单模板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表头之下没有一行内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对是否选错了文件或工作表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清单超过{limit}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分成几份导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是一份申请表，不是清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用“导入申请表”导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编码无法识别（第{byte}字节）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存为 UTF-8 或 GB18030 编码的 CSV，或 .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{line}行不是有效的 CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对引号，或另存为 .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有对应的列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在列对应中指定该列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指定事项列，或选定全部行的事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清单没有“{given}”这一列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对列名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一列对应了两个项目（{other}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每列只对应一个项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列“{title}”的单位是“{unit}”，不是{wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换算后改列名，再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}”在本清单中出现多次，另见第{rows}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对后只保留一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{row}行已是同一项目的“{matter}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}”已属于案件{case}（{enterprise}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对外部编号与信用代码、项目代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}”在案件{case}中是“{matter}”的编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件{case}的“{matter}”正在办理，外部编号为“{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对外部编号，确需更改的在案件中更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信用代码和项目代码对应多个案件（{cases}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在其中一个案件中填写外部编号后再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新立案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收入已有案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补外部编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已有，无变化</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有错</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收入案件 {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收入第{row}行所立案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件 {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与案件 {case} 不同：{fields}；清单不改动已有案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未办：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day_slip</name>
    <message>
        <source>日结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把今天的记录末位签名成单，交各单位另存，作为日后核对的见证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存日结单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文本 (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已出具日结单：{file}，同名 PDF 供打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写出 {file}：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天的日结还没有出具：按 Ctrl K，输入“日结”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日结：签名今天的记录末位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与 {count} 份见证相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}不是有效的见证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用函件 PDF、日结单或终端写出的末位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录与见证“{source}”不符：第 {sseq} 条或更早的历史被改写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停止使用服务器，保留本机数据和见证，报告审计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>见证“{source}”已到第 {sseq} 条，记录只到第 {head} 条：被删减或回退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出具本单位今天的日结单（文本，并在旁边写一页 PDF）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出具人，用本人在本机的签名密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>见证：函件 PDF 或照片、日结单、别的终端写出的末位；可多次</source>
        <translation type="unfinished"></translation>
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
        <translation>Ask to explain</translation>
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
        <source>未查看的材料 {count} 项</source>
        <translation>{count} paper[s] not seen</translation>
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
        <source>10 秒内可撤销；之后更正须写明理由。</source>
        <translation>Can be undone for 10 seconds; later corrections need a reason.</translation>
    </message>
    <message>
        <source>本局出具不予意见，其他局继续办理。</source>
        <translation>Our bureau issues a rejection; the other bureaus go on.</translation>
    </message>
    <message>
        <source>本事项不涉及本局职权，其他局继续办理。10 秒内可撤销。</source>
        <translation>The matter is not within our competence; the other bureaus go on. Can be undone for 10 seconds.</translation>
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
        <translation>Does not concern our bureau? Change to “not concerned”</translation>
    </message>
    <message>
        <source>改回“同意”</source>
        <translation>Back to “approve”</translation>
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
        <source>成批同意 {count} 件</source>
        <translation>Approve {count} case[s]</translation>
    </message>
    <message>
        <source>{count} 件不能成批办理，已排在最前</source>
        <translation>{count} cannot be done in a batch; they stand first</translation>
    </message>
    <message>
        <source>同意其余 {count} 件</source>
        <translation>Approve the other {count}</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>“{given}”不是电子邮件地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写如 name@example.cn，多个地址用逗号分开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写电子邮件地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写如 name@example.cn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}还没有文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号后再送出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{number}重制的内容与出具时不同，未印校验码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请以已交付的原件为准，或另行出具。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {number}未写出：下列字没有可用字形：{characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对用字，或加装字体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}没有 PDF 版式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在案件里查看这份文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”放不进{sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换用大一号的信封，或手写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{sheet}”这种信封或标签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从列表中选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有选中文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先在台账里选中一份或几份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件共 {size_mb} MB，超过 {limit_mb} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>少选几份，分几封发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{enterprise}的函稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出 {count} 份文书到“{folder}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出 {count} 份文书到“{folder}”，其中 {known} 份原已在那里、内容相同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出邮件文件“{file}”，附 {count} 份文书；用邮件程序打开、核对后发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>批量打印、导出到文件夹、邮件文件、信封、档案标签、归档包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先在容缺受理函或其他文书里选中一份或几份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案还没有编号的文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送出 {count} 份文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送出 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出到文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>邮件文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信封</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>档案标签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>归档包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>预览并打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写出邮件文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>预览信封</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>预览标签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出归档包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印留存的原件，逐份送往打印机，已编号的函逐份记入打印份数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以文号命名，同名而内容不同的不覆盖，另加序号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写成 .eml 文件，附 PDF；用邮件程序打开、核对后发送。送达仍须在函件上登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件人取自文书的主送机关或案件的申请单位；没有登记的地址不印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每件案件一枚。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每件案件一包：函件、数据、签名、留痕、校验和，不用本程序也能看。导出记入留痕。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.cn，多个用逗号分开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发件人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>首张已用去的枚数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>首张已用去的枚数：“{given}”不是 0 到 {most} 的整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>含个人信息和扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出个人信息的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：移交区档案馆、行政复议调阅</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出个人信息须写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>形式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一个压缩文件（.zip）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在取出文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在导出文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在写出邮件文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在排印信封</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在排印标签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在导出归档包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>邮件文件 (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>压缩文件 (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出 {count} 个归档包到“{folder}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出 {count} 个归档包到“{folder}”；有内容没有收入，见各包目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出 {count} 个归档包；其余没有导出：{why}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>四</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>五</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>六</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>files</name>
    <message>
        <source>找不到“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对位置，或重新选择文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”是文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择文件夹里的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有读取“{name}”的权限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请文件所有者授权，或另存一份再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有读出{file}：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择 UTF-8 编码的 TOML 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}里缺少或写错了{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对照随程序提供的样例逐项填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件读写失败（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检查路径、权限和磁盘空间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件是空的（0 字节）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新下载或重新导出后再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件超过{limit_mb} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换用标准申请表文件，或分成几份导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>解压后超过{limit_mb} MB 或压缩比异常，疑似恶意文件，没有打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不要打开该文件，向来件人核实后重新导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件含有宏，没有打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存为不含宏的 .xlsx 再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件含有外部引用（DOCTYPE），疑似恶意文件，没有打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新导出后再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件有打开密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在 Excel 或 WPS 中去掉密码，另存后再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>链接没有打开：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对链接，或在搜索框里输入编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读取超过{seconds}秒仍未完成，已停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件可能已损坏或有意构造：向来件人核实后重新导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读取所需内存超过限度，已停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向来件人核实，或分成几份导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读取时出错，已停止（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件可能已损坏：重新导出后再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是旧格式的工作簿（.xls、.et）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存为 .xlsx 再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容是文本，不是工作簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扩展名改为 .csv 或 .json，或另存为 .xlsx 再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是工作簿，或者已损坏、不完整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是有效的工作簿（缺 {why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存为 .xlsx，或用程序写出的模板填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能导入扩展名为“{given}”的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可导入：{wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是 UTF-8 文本（第{byte}字节）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存为 UTF-8 编码再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是有效的 JSON 文件（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用程序写出的模板重新填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是有效的 JSON 文件（第{line}行第{column}列处不能识别）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改正该处，或用程序写出的模板重新填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>含有不是数的数值（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改为普通的数，不用 NaN、无穷大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>嵌套超过{most}层，不是程序使用的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>含有半个字符（代理码），无法保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新输入该文字后再导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”出现了两次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只保留一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>项目名“{name}”含有点号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按模板分层填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作表超过{limit}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去多余的行，或分成几份导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容相同的申请表已导入，案号{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开该案件办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是程序写出的申请表，本文件的工作表为：{found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用程序写出的模板填写，工作表“{wanted}”不要改名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有工作表“{wanted}”，本文件有：{found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复该工作表，或用模板重新填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>格式版本“{given}”无法识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用版本“{wanted}”的模板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单元格是公式“{given}”，公式的值不可靠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制后选择性粘贴为“值”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单元格{range}已合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消合并，逐格填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编码以数字保存为“{given}”，末几位已丢失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把单元格设为“文本”格式后重新填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有{count}个字，超过{most}个字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩短内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{place}个字是看不见的控制字符 {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去该字符，或清空后重新录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除该项，或使用程序写出的模板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不能识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写编码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写数字，如 6300</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是年份或日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写 2012 或 2012-05-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写 2018 或 2018-05-01，没有大修过填“从未大修”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写日期，如 2026-12-15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写时间，如 2026-04-30T10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单元格是错误值“{given}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直接填写值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不在选项内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可填：{allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参数不能识别（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 --help 查看可填的值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公时钟只能在模拟数据上设定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去掉 --clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>涉及情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编码（文本）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期，如 2026-12-15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年份或日期，如 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年份或日期，如 2018；没有大修过填“从未大修”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间，如 2026-04-30 10:00；留空为导入时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part1}：{name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>{year}年的放假安排尚未公布（暂定），无法推算工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入{year}年工作日历，或由经办人固定具体日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是在岗人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从在岗人员中选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能代理自己</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择同一单位的另一人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理人不属于{bureau}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择同一单位的人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该人员没有可以代理的职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统管理与审计不能代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结束日期早于开始日期{since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改正日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理超过{longest}天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分次登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理不能从今天以前开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自{today}起登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同样的代理已经登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看已有的代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这项代理，或已经结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刷新后再看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个办公室还没有口令，须由系统管理员先登录一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请{people}先在本机登录并设定口令，再为您发放一次性口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {count} 条未上报的记录在数据里找不到，另存的一份（outbox.log）里还有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不要删除数据文件夹，先抢救数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该人员不属于{bureau}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转给{bureau}的人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{officer}”不是在岗的客户经理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写供电企业客户经理的编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需要“{wanted}”职责，当前为“{held}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由具有该职责的人员办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共{count}件，打印一次最多{most}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先缩小筛选范围再打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共{count}件，超过工作表的{most}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先缩小筛选范围再导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对案号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件{number}已存在，不能重复开立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开该案件办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有选择事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少选择一个事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案没有“{matter}”事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先收件“{matter}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{matter}”正在办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办结后方可再次收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{matter}”已办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办结后的事项不能再办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{matter}”已于{on}受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无需再次受理，不得再次要求补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{matter}”逾期未告知，自{on}收件之日起即视为受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补录受理后按受理日计时，不得再次要求补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{matter}”尚未受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先办理受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{matter}”已因逾期视为受理，但尚未登记受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由窗口登记受理后各局办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已发出补正通知，材料尚未补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到全部补正材料后再受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正应当一次告知，本事项已告知过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理后可以要求说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有待补正的通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有列明需要补正的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐项列明材料与问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限{by}不在今天之后</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写今天以后的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理时间早于收件时间{received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到时间早于补正通知日{requested}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送达时间早于签发日{signed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理时间早于函件送达日{served}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送达后供电企业方可采信</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on}没有生效的“{parameter}”规定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作出时间早于受理日{accepted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}晚于当前时间{now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写已经发生的时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写几点几分，如 17:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间没有时区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按办公所在地时间填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用电报装由供电企业受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由客户经理办理用电报装受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20千伏以上需有下放（委托）文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写委托文号、范围和起止日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托文书{number}不在有效期内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对委托文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未查明：{facts}，不能确定由哪一级办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查明后登记事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}的工程由上级机关办理，不在下放（委托）范围内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报上级机关办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20千伏以上工程凭下放（委托）文书在区内办理，本案没有登记文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先受理“输变电工程核准”，写明下放文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电压超过{limit}千伏，不属于两日审批范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改为“输变电工程核准”事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电压未超过{limit}千伏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改为“外线工程审批”事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>路由中的电压{given}千伏与申请电压不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对电压</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}不是正数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写大于零的数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期望接电时间{given}已过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少主件“{paper}”，主件不得容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐“{paper}”后办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少“{paper}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐材料，或凭已送达的容缺受理函受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{paper}”当前为“{status}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料提交后方可核验或退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{paper}”已经具备，无需容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从函中去掉该材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{paper}”不在可容缺目录内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐该材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本办公室不对“{paper}”办理容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐该材料，或由管理员调整设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{paper}”已由有效的函{letter}容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用原函，或先作废、撤回原函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有选择要容缺的材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少选择一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{paper}”没有佐证材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提供下列佐证之一：{any_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不能作为“{paper}”的佐证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可用的佐证：{any_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按现行规则，“{paper}”的佐证不再由{bureau}核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废本函，按现行规则重新起草</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请人尚未签署容缺受理承诺书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记已签署的承诺书及编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureaus}尚未会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由该局核实并会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能标记为“{given}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能标记为缺或不涉及</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{given}”这一条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可填：{allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有改动任何一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改动至少一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有函已签发、正在编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待编号完成后再更正，已发的函另拟更正函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所取代的{letter}已“{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本函稿作废，依现状另行办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}已取代原函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须撤回，不能作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}所载信息没有变化</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信息更正后方可拟更正函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}已有在办的更正函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在该函稿上修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有填写任何事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少填写一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是可填的值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能认定为免审批或需审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择其一并写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚有未查明的事实：{facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先查明并填写，不得以认定代替事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则已有结论“{outcome}”，无需人工认定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如事实有变，请更正事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定“{outcome}”之后事实有变，按现有事实为“{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新登记事实，据此重新判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定为“{outcome}”，不能按免审批备案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按判定结果办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是{bureau}的事项，您属于{own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由{bureau}办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureau}不在本事项的会办单位内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对会办单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureau}已经“{opinion}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如需更正，撤回后重新办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特别程序“{kind}”进行中，至{until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先登记特别程序结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写明事实、理由和依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补录未写明原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写明为何没有当时录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补录没有附原件扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描纸质原件并附上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureau}没有待复核的补录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能由同一人办理（{role}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由另一人办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureaus}尚未作出意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待各局意见齐全</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureaus}的补录未经复核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由第二人复核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能以“{given}”办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择准予或不予</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureaus}不同意，不能准予</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作出不予许可决定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{matter}”不以决定书办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按该事项的方式办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有待答复的说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结束日早于开始日{start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始日不晚于受理日{accepted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特别程序应在受理次日以后</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始日晚于到期日{due}，期限已届满</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限届满后不能再扣除时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureau}已有未结束的特别程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先登记其结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结束日晚于书面告知的{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按告知的日期结束，确需延长的另行书面告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限{due}已届满，不能再延长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按超时办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有未结束的特别程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延长{given}个工作日，超过上限{longest}个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在上限以内延长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天已经提醒过企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>明天起可以再次提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on}已出具补齐确认函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无需再次出具</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经延长过一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期以一次为限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日历已公布，到期日为{due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无需固定日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期日没有因日历调整推后</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无需确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按现行日历推算为{due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按现行日历的日期确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未超时，到期日{due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>超时后方可督办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有待答复的督办单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”不是核验公钥文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选由“写出公钥”或 letter keys 写出的 .json 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这份函（{letter}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对函号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该函当前为“{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需处于：{wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该函当前为“{stage}”，尚未送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该函已于{due}到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐材料，或取得新的函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理依据{letter}已失效或者撤回，“{paper}”仍未补齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐并核验，或取得新的函并送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最迟期限超出已公布的工作日历（暂定）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由经办人固定具体日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐期限晚于最迟期限{last_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提前该项期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own}不是本函材料的核实单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由核实单位会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureau}已会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无需重复会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用印方式“{given}”不可用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择电子、签名、外部平台或实物用印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新期限不晚于原期限{due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写更晚的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限{due}已过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再受理延期；补齐的登记补齐，未补齐的确认失效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>距期限仅{left}个工作日，应提前{ahead}个工作日提出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再受理延期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期日 {due} 之后尚未同步的终端：{desks}，其中可能有按期交来的材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等这些终端同步；停用的终端请管理员撤销后再确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未到期（{due}）或材料已补齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期次日起方可确认失效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个节点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>节点“{milestone}”已登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对节点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{paper}”未补齐，不能进入“{anchor}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐并核验后再登记该节点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下列字没有可用字形，印出将缺字：{characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对用字，或加装字体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生成的文件不符合长期保存格式（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函已签发并留存，但磁盘已满或出错，编号和文本尚未写成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>排除故障后重新打开程序，即以原编号补完</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}的留存件已依法删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无法重新写出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}重新生成的文件与留存件不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员检查字体与程序版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series}没有可用的预留号段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联网后领取号段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可撤销的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已编号、已送达的文书不能撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以作废、撤回、延期等后续办理更正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销后案件已不存在，记录仍在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如需办理，重新收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能撤销本人的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由本人撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其后已有依赖该记录的办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先撤销其后的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{self.field}：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{self.reason}。{self.remedy}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（{part1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{part1}项</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>文书文字 {file} 不能使用：{troubles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{version}版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是有效的 TOML 文件（{names}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有任何版本（[[wording]]）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有两个版本自同一天（{names}）起使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有不认识的项目“{names}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用了没有说明的填写项“{names}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用了没有说明的清单“{names}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少{names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为日期，如 2026-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{names}”应为不小于零的数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{names}”不在可选的范围内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>花括号内只能是填写项的名称，且须成对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格有一行是{names}格，与列数不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起用日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>格式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印章文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签收栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>短语</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>连句</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>惯用文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正文第{number}段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>设置空白办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公室与区划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各局名称与机关代字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员与职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对并建立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这些文字会印在函件、回执和通知书上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全称用作函件抬头和署名，机关代字用作发文字号，如“黄企服函”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每人至少一项职责；同一份函的拟稿、核稿、签发必须是三个人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认后一次写入；之后可以由系统管理员在“设置”里修改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>稍后继续</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿已保存在本机，关机也不会丢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿没有存下来：请检查磁盘空间和权限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号（小写字母和数字，如 liming）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有人员。至少需要：窗口受理、审批、拟稿、核稿、签发、用印、系统管理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有人担任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不妨碍建立；没有人担任的工作办不了，之后可以补上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有 {count} 处需要修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有问题，可以建立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：黄埔区政企联席办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：黄埔区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电企业全称，函件的主送机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：黄埔区政企联席办公室成员单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理所依据的文件名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：埔联席〔2026〕1号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：HP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：17:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>简称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机关代字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系科室（可不填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电话（可不填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系科室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号字头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下班时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guided</name>
    <message>
        <source>确认后依次进行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 件：{numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 件：{numbers} 等</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在读取携带文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在代交记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代交携带文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件“{file}”里是另一台终端未上报的记录。由您的登录送交，办理人仍是原办理人，签名逐条核对；同一文件再交一次不会重复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>涉及案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>随附</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已在登记簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 条记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件 {files} 个，个人信息 {values} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 条，不会重复送交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件先送，记录按原办理顺序送到共用登记簿，服务器逐条编号、判定先后</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>他人已先办理的同一事项不生效，留待原办理人在其终端处理；既成事实不拒收，双方保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送完后请“导出共用记录”带回对方终端导入，对方的“待同步”随即核销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代交 {count} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件里没有待交的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请对方在其终端的“同步与冲突”页重新导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}的终端没有在办公服务器登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员用此文件运行 joint-office server device enrol；没有服务器的，由本人先在汇集点同步一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已代交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录已送到共用登记簿。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其中未生效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有收下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 条，原办理人在其终端处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}的案件此后已有新记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先把共用记录带回其终端导入，由程序重新判定，再导出一次后代交；已送到的不受影响</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一步：按“导出共用记录”，把文件和口令带回对方终端，在那里“导入共用记录”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在与服务器逐段比对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在补报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器由备份恢复：补报本机记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上少了本机曾经收到的记录，说明它由较早的备份恢复过。本机的记录一条不少；补报后服务器与各终端重新一致。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与服务器一致到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机记到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机将补报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等他人终端补报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>涉及时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {sseq} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先在数据目录中另存一份本机数据的完整副本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机退回到与服务器一致处；本机写的记录重新列入待同步，编号、内容、签名不变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>他人写的记录另行保存，由各自的终端补报；以它们为前提的本机记录等它们到后再送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>随后立即同步一次；送到后逐条重新核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始补报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机与服务器没有差别，不需要补报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>管理员还没有确认服务器由备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员核对服务器后运行 joint-office server epoch（汇集点用 joint-office hub epoch），再按“补报向导”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已对齐，正在补报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机已退回到与服务器一致处，副本已另存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机重新送出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另行保存，等他人补报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在核对服务器上的本机记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在重新签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对本机记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上以本机名义的记录都是本机写的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有发现他处写入的记录，不需要处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>他处写入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代交人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机待同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其中带编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据另有一份：给本机换新身份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上有用本机签名写的、本机没有的记录：本机的数据被复制过，或由备份恢复，另一份已先同步。两份都保留各自办的事，从此用不同的身份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收下另一份写的记录；本机换新的设备身份和签名密钥，号段重新领取</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机未上报的记录改用新签名，办理人、时间、内容不变，随即上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已带编号的记录仍用原号；另一份恰好用了同一号的，双方保留，列为冲突，由本人核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换新身份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取回本行：有签名不符的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上以您的名义多了本机没有写的记录，签名与本机的密钥不符，是由代交人送入的。这些记录在任何终端都不作数，但占了本机记录的位置，本机因此停止同步。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收下这些记录留作证据，标明签名不符，并以本人名义撤销其占用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机未上报的记录接在其后重新签名，办理人、时间、内容不变，随即上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请把代交人和时间告知管理员：可运行 joint-office server officer carrier 取消其代交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取回本行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已重新签名，正在上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机的记录一条不少，数据副本已另存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对向导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再等待他人补报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机有记录以他人的记录为前提，而那些记录在服务器恢复后还没有送回。对方终端已报废、遗失，确定不会再送回时，才不再等待。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等待的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机被挡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>他人的这些记录继续完整保存在本机，不再作为前提</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机被挡的记录随即送出；缺了前提的，由程序重新判定，不能办的列为冲突，由本人处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再等待</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有在等待的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已放行，随即同步。他人的 {count} 条记录仍完整保存在本机。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先登录办公服务器，再继续</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补报向导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再等待…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>本机数据有损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有自动修改任何内容；已确认的记录和未上报的副本都原样留着。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请记下手头的内容，到“设置 › 备份与检查”抢救数据，再重新加入办公室或由备份恢复；此前不要删除数据文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>帮助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在手册中查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手册目录与查找结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手册：{chapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本页快捷键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新功能</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入门引导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手册里没有“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个词，或清空后看目录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到手册</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序文件夹里缺少 docs/manual，请联系管理员重新安装。按 ? 仍可看本页快捷键。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图：{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}：{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序已更新：{count} 项新功能。按 F1，再点“新功能”查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}（{on}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两日审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件与受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件登记簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件里的其他办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期待确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则与日历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联网与冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审计与个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录与换人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期的案件在这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最急的在最上面。灯的形状和颜色说明状态：八角形已超时，三角形今日到期，圆形正常。用 ↑ ↓ 选一件，右边就是办理它要看的全部内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两个键就能办一件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按 A 同意，看一眼核对栏，再按 Enter。R 要求说明或退回补正，D 不同意，L 拟函。办错了按 Ctrl+Z 撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找什么都从这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K 输入企业名称、案号或拼音首字母；也可以输入要做的事。Ctrl+J 看通知，F1 看这一页的手册，? 看这一页的快捷键。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以后再看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入门引导，第 {number} 步，共 {count} 步：{title}。{text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>现行办公时间与起算规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自 {day} 起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立办公室时确定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>将自 {day} 起执行：{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>午休开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>午休结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件截止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更改的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>截止后受理的，视为次一工作日受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理当日计为第 1 日（不勾选即自受理次日起算）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 2027-01-04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 17:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不午休则留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 依据的文件名称与文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>午休</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理起算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一日工作时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不午休</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cutoff}，其后收到的视为次一工作日收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理次日起算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理当日起算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begins}；截止后受理的视为次一工作日受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begins}；当日几时受理不影响起算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}，{lunch}，{cutoff} 截止，{begins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公时间决定收件日、到期时刻、起算日和各方用时。更改须先拟定，由另一名管理员或负责人核对发布，自生效日起执行；此前的收件日、承诺日和用时都不变。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟定更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟定的办公时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提交，待第二人发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对无误，发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已提交，待另一名管理员或负责人发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已发布，自生效日起执行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该版本的内容不是办公时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回后重新拟定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按 2027-01-04 的样式填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是几点几分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按 08:30 的样式填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是“是”或“否”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新勾选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opening}上班、{closing}下班的先后不对，或不在 06:00 至 23:59 之间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对上班和下班时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件截止不在{opening}至{closing}的办公时间内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写上班之后、不晚于下班的时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一日只办公{minutes}分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对办公时间，一日不少于 240 分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>午休只填了一头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始和结束都填，或都留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>午休不在{opening}至{closing}之间，或开始不早于结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对午休的开始和结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生效日期{given}不在今天之后，已经按现行时间推算的日期不能改变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写明天或以后的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下班时间不能直接更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在设置的“办公时间”中拟定，由第二人核对发布</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入申请表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请表 (*.xlsx *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下载空白申请表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用电报装申请表.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作簿 (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>也可以把申请表（xlsx、json）或清单（xlsx、csv）拖到本页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>我的草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有未办完的草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写过程自动保存，随时可以离开再继续。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待受理事项列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件后 5 个工作日内告知，逾期未告知的自收件之日起即为受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有待受理的事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件未受理的事项在这里等候，临期的排在最前。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需要“{duty}”职责才能收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>告知期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（未填企业名称）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自 {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可删除的草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除草稿：{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写的内容不再保留，不能恢复；已立的案件不受影响。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逾期未告知，视为受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂定（放假安排未公布）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待企业补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刷新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在读取申请表 {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请表填写无误，可以直接立案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请表有 {count} 处需要改正，尚未写入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是可以读取的申请表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该文件已导入过，案号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直接立案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改正后方可立案；可先“打开为草稿”在屏幕上改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开为草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制问题清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开该案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”不是申请表或清单，请拖入 xlsx、json 或 csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另有 {count} 处，复制清单可看全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>项目与地块</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需求与路由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对并受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>进行中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有错</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有错 {count} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还缺：{names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 步 {name}，{state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 项情形未答</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 项材料未填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写步骤</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>必填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿 · {at} 自动保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿 · 未保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有立案，原因如下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿没有保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写的内容仍在屏幕上，请勿关闭程序；按“重试”再存一次。故障编号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>稍后继续</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴表格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {count} 处需要改正，点按直接跳到该处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部 {count} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请表文件“{file}”中有 {count} 处需要改正，点按直接跳到该处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去看不见的字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对、提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有、无、不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>立即保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用电地址与地块</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用电需求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外线路由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>路由涉及的道路、公路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>路由涉及的情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人信息另行密封保存，不进入办件记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以同时办理多项，各自计时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>穿越、沿线、邻近的都要填；没有就留空。不知道的项留空即为不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐项回答 有、无、不明；未答即为不明，不明不会自动免审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按收到的实物勾选；未填与“未核”不是“缺”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按营业执照全称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 位，离开时自动核对校验码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 2609-440112-04-01-100007</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可输入后选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>千伏安，只填数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>千伏，如 10、20、110</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 2026-12-15，可留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>留空为 1 路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>米，可留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外线由谁投资，可留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>留空为现在，或填更早的时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政务服务、工改系统的受理号，可留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未取得项目批准文件或不动产权证时，申请由政府部门出具容缺受理函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向供电企业申请用电，由供电企业受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} 千伏及以下电力接入工程，政府部门两个工作日内审批，或免审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} 千伏以上，按输变电工程核准办理，不适用两日审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电压为 {kilovolts} 千伏，宜选“{matter}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（未填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”（不在选项内）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方向键或数字键 1–9 选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与路由的关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交付年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最近大修</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 开创大道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年份或从未大修</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添加道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除第 {number} 条道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最多 {most} 条道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 条道路 {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其余 {count} 项全部为“无”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示已逐项核实：未回答的各项路由都不涉及。只填未答的，已答的不变。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各项均已回答</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各项材料均已填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} 曾于 {on} 办理（{number}），可带出企业名称、地址等</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} 曾于 {on} 办理（{number}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>带出未填的 {count} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已带出 {count} 项，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>即时判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未选“外线工程审批”，不作免审批判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>因：{titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还需查明 {count} 项：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另有 {count} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主件，不得容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可容缺，佐证：{supports}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按需提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其余 {count} 项全部为“已核验”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示已对照原件核验。只填未填的，已填的不变。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件并受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仅收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可由窗口受理的事项立即受理，时钟起算；不能受理的留作待受理并说明原因。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记收到材料，暂不受理；须在告知期限前受理或一次告知补正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} 受理 · {begins}起算 {days} 个工作日 · 止于 {until} {closing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} 已过当日截止或逢休息日，视为 {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} 收件 · 次日起算 {days} 个工作日内告知 · 止于 {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} 受理 · 次日起算 {days} 个工作日 · 止于 {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} 起算，{year} 年放假安排尚未公布，期限暂定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批：出具备案回执即办结，没有审批时钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输变电工程核准受理须先登记下放（委托）文书，收件后在案件页办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用电报装由供电企业受理，收件后转客户经理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请留意（不影响提交）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所缺材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有标为“缺”的材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}：可容缺，立案后可拟容缺受理函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}：主件，不得容缺；以函代证须补齐后受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}：不在可容缺目录内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有：{yes}；无 {no} 项；不明 {unknown} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对无误后按 Ctrl+Enter 提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有 {count} 处需要改正，见上方清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已填入 {count} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未能识别：{lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已有内容、未覆盖：{names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剪贴板里没有可识别的表格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制两列（项目、填写）或申请表的两列后再粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用粘贴的内容覆盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容过多，只读了前 2000 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件 {number} 已收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件 {number} 已收件并受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} 收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再收一件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟容缺函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可容缺的所缺材料，或未申请以函代证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待供电企业受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未受理：{reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件回执</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理通知书 · {matter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看的回执</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件已撤销，填写的内容已恢复为草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>：</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lapse</name>
    <message>
        <source>到期待确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期待确认 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>即将到期 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本办公室规定：有一项材料逾期，整份函失效。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本办公室规定：以函件的最迟期限为准。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>失效须由人确认后才成立；确认前函件仍然有效。到期前 {days} 个工作日起提醒。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>即将到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已过 {days} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剩 {days} 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剩 {days} 天（暂定）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到 {in_} / {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>都未到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已到齐，待核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期日 {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所缺材料与到件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应于 {by} 前补齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剩 {days} 个工作日：{on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天应提醒企业（剩 {days} 个工作日）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排未公布，暂定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电企业已采信：失效后请通知供电企业按规定处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认失效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记补齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒补齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒补齐（{count} 份）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒补齐：{count} 份函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 份现在不能提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每份各出一张补齐提醒通知，各编一号，记入案件留痕。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒 {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒其余 {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可提醒的函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在提醒 {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选一份函，在这里看所缺材料与可办的事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有到期待确认的函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} 个工作日内也没有要到期的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回函件台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一类没有函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刷新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待确认 {due} 份 · 即将到期 {upcoming} 份</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letter_acts</name>
    <message>
        <source>其他办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电企业受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认失效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐确认函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记承诺书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去补佐证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}，{mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃未送核稿的修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已放弃未送核稿的修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿没有存上，请按 Ctrl+S 再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已签发，文号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核发部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送核稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回待改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送核稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改后送核稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核稿通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记供电企业受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有需要您办理的步骤</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回起草人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发这份函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发后取文号、生成正式 PDF，不能再改，只能延期、撤回或作废。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核稿后进入会签，起草人不能再改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认本局核实的事实属实，请写明依据文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核实依据文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填写“{field}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letter_form</name>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟容缺受理函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿 · {at} 自动保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿 · 有未保存的修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新草稿 · 未改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受文单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发函机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>固定日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最迟期限固定后填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最迟期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series}　签发后编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题分行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按词意提议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复提议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题第{line}行：{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{line}行的末字移到下一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一行的首字移到第{line}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再移一字就拆开编号、标点或超出一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理进度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：已缴纳出让金，正在办理登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由{bureau}核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发前检查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passed} / {all} 通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>实时预览</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {page} / {pages} 页 · 与最终 PDF 一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>勾选容缺材料后，这里显示最终 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>适合页宽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>适合整页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函稿被退回：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letter_page</name>
    <message>
        <source>以函代证申请已受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在本区审批权限内，或有有效下放文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主件齐全</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺材料均在目录内，佐证齐备</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企业承诺书已签署</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信用、权属等容缺条件已核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核实单位均已会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起草、核稿、签发人员分离</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限在今天以后</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每个字都能印出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已齐，无需容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按规则可容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本办公室不容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草拟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prefix}〔{year}〕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另有 {count} 项，逐项见“签发前检查”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（待定）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>线上或者窗口提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由他人核稿、签发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>勾选容缺材料后，这里显示最终 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>默认 {days} 日，可固定为具体日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>默认 {days} 日至 {until}，超出已公布的工作日历（暂定）：请固定具体日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现状</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最迟期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电企业受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>终止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{until}（原 {was}，已延期）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签收人信息已依法删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>发文机关名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密级和紧急程度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抄送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签收栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{}段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格第{}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}”（U+{part2}，位于{part3}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字库缺字，无法出具：{told}。请更换写法，或者请管理员补充字库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仿宋（扩展字库）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>楷体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>黑体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标宋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>西文衬线体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}”（U+{part2}，{part3}）用{part4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；另有 {more} 字</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>list_page</name>
    <message>
        <source>导入清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择或拖入清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他系统导出的 .xlsx 或 .csv，一行一件，按外部编号识别；先预览，再导入。同一份清单可以重复导入，不会重复立案。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写出清单模板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清单 (*.xlsx *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外部清单.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>松开即导入这份清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次只导入一份清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列对应</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>预览</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} · {rows} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作表“{sheet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左边是本程序的项目，右边选清单里的列。带 * 的必须有；没有的列留空，即为不明，不作推断。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（没有）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清单没有这一列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该列前几行为空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {place} 列（无列名）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部行的事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按清单的事项列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有收件时间的，以导入时间为收件时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列对应会记住，下次表头相同的清单不必再选。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一份清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改列对应</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外部编号 / 事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企业 / 项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有错</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按办理情况筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清单各行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无外部编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填写企业名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{row}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另有 {count} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该行的原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该行没有问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入 {count} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入正确的 {count} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可办的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写出有错的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有有错的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stem}-有错的行.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出 {count} 行到 {file}，改正后可再次导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出 {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写出 {file}：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该行没有案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再导入一份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读取清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已办与未导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已办 · {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导入 {done} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已有 {same} 行未动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有错 {wrong} 行未办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停止，{left} 行未导入；再次导入同一份清单即可接着办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这样的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共有 {count} 行，被筛选挡住了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份清单不能导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一步</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>以下各项属于坐在这台电脑前的人员本人，不需要管理员，除语言外立即生效。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>浅色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>深色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>疏密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>舒适</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紧凑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>动态效果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>减少</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>语言 Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紧凑时工作台和台账一行一件，同样高度多看约六成。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>减少后，菜单不渐现、进度条不滚动、光标不闪烁。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新打开程序后换用 From the next start on；函件、台账、导出的文件始终是中文。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>也可以按 Ctrl+= 放大，Ctrl+- 缩小，Ctrl+0 还原。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>示例：黄埔启明半导体设备有限公司　剩 2 小时 58 分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每日汇总时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到时在窗口里报一次未读通知；多个时间用空格分开，留空则不报。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每日汇总时间：“{text}”里有不是时间的内容。按 08:45 的样子填写，用空格分开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窗口不在眼前时，也用系统通知提醒超时、即将到期、待我签发和冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机的桌面没有系统通知区</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理承诺书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺材料清单及补齐时限表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理告知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐提醒通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延长办理期限告知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送达回证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批告知承诺书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正材料通知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理通知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批告知（备案）回执</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特别程序告知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐确认函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>失效告知函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督办单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予受理决定书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>准予行政许可决定书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予行政许可决定书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要求说明通知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件回执</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>是文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开文件夹，选择其中的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是空文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是本机上的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先保存到本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是 PDF、JPG、PNG 或 TIFF（按内容判断，与扩展名无关）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存为 PDF 后加入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图片不完整，结尾缺失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新扫描或重新复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件已损坏，无法显示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新扫描，或用阅读器另存一份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF 需要密码才能打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消密码后另存一份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF 没有页面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图片超过{most}百万像素</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>降低分辨率重新扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描件已依法删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看纸质原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该扫描件已归类或已移除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刷新后查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要求说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标记材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添加扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放大查看扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描件翻页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩放扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>适合页宽或整页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>旋转扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 份扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on} 更新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on} 前补齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备注：{remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待归类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有从文件名认出材料。选择材料归入，或拖到下面的材料行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待归类的扫描件 {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未命名扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>归入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件可拖到材料行，拖到空白处按文件名归类；Ctrl+V 粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>松开即加入“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>松开后按文件名归类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择一项材料，在这里查看扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有扫描件，请查看纸质原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看过纸质原件后登记，办理意见时记为已查看。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已查看纸质原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无法显示：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;所有文件 (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剪贴板里没有文件或图片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到补正材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标记“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记后为待核验；原已核验的须重新核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺函等待的最后一项材料核验后，函即补齐办结。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请一次写明全部不符合之处。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主件标记为不涉及须写明理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备注（可不填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符合之处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号（可不填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提交日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标记为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不涉及</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写明不符合之处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主件标记为不涉及，请在备注写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正通知 {number}，{by} 前补正：{papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matter}：补正材料已全部收到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到之日为新的收件日，重新起算告知期限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填写时间，如 17:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有加入扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在存入扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已加入 {count} 份扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已加入 {count} 份，{waiting} 份待归类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting} 份待归类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}：内容相同的扫描件已在“{place}”，没有重复加入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {count} 个文件没有加入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {count} 个文件已经加入过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停止，存好的扫描件在待归类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已移除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除后不能恢复，需要时重新加入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描件 {number}/{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · 扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {page} / {pages} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描件第 {page} 页，共 {pages} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一份扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一份扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一页（PgUp）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一页（PgDn）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放大（+）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩小（-）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>适合页宽（0）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>适合整页（0）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>旋转（*）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放大查看（Enter）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描件 (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补录纸质意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补录 · 待复核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补录 · {name}已复核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>意见已在纸面作出、事后录入的，在此补录；由第二人复核。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 件待复核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补录：{bureau}的纸质意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是否超时按作出时间判断；补录由第二人复核后方可作出决定。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作出时间（纸面所载）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补录原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原件扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>意见内容（可不填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不同意的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>为何没有当时录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>或把扫描件拖到这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填写作出时间，时刻如 17:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写明补录原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请附原件扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不同意须写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能附一份扫描件，给了 {count} 份；多页合为一个 PDF 或 TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作出 {decided} · 录入 {entered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer} 补录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原因：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复核确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先查看原件扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureau}纸质意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>脚本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>启动程序的动作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向外发送数据的动作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开其他文件的动作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内嵌文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>动态表单（XFA）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>音视频或三维内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>过多内容，未能全部检查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>含{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>含活动内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里只显示页面图像，没有运行其中的内容。另存后请勿直接打开，先向来件人核实。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>登录口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令只在本机核对；连得上办公室时同时登录办公服务器。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公服务器口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机的口令没有错，但办公服务器不认。请输入办公服务器的口令，登录一次即可续期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设定口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次性口令只能用来设定您本人的口令。口令只有您知道，管理员也查不到。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正式办公须有口令：设定后，本机数据即以它加密，以后凭口令打开。口令丢失无法找回；有办公服务器的，可以重新加入后再同步。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请输入您在办公服务器的口令。核对后，本机数据即以它加密，以后登录与打开数据用同一个口令。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在的口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少 {least} 个字符，可用一句话；不含本人编号和姓名；不是重复或连续的字符。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以使用，请再输一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两次一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两次输入的不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>进入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设定并进入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在加密本机数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录与附件逐一加密并核对；中途停下，数据仍是完整的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请输入口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据已加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择您的姓名，用本人口令打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个办公室还没有口令，请登录并设定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用口令登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窗口已锁定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}自 {since} 起在办。草稿都在，正在进行的工作照常继续。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>解锁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>锁定窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本次登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>离线许可至</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公服务器上的口令一并修改；连不上时，两处都不改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令已修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{until}（到期前连一次办公室即续）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>谁能打开本机数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每人凭本人口令打开。许可到期须连一次办公室；一次性口令只显示一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureau} · 许可至 {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureau} · 本机没有口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未设本人口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>锁至 {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发一次性口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重发一次性口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停用登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停用{name}在本机的登录？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已签名的记录照常保留和上报。已抄走本机数据又知道口令的人，仍能打开抄走的那份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}的一次性口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只显示这一次，请当面告知；{name}首次登录时须改成自己的口令。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据没有加密：演示办公室选择姓名即可登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共用记录的终端</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最近同步 {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有未上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停用遗失的设备、在服务器上增加人员或重设口令，须由数据库管理员办理：joint-office server device revoke、server officer add|password。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有办公服务器，本机就是整个办公室。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人的口令在左下角姓名处修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能停用本人的登录，请另一名管理员办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统管理员不看案件内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您的职责只有系统管理。需要办理或查阅案件的，请另加相应职责；审计人员可以查阅全部。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}（代{principal}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一单位的人员之间，按日期代行职责；记录写明“代某某”。起草、核稿、签发仍须不同的人；系统管理与审计不能代理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegate} 代 {officer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} 至 {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提前结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>谁的职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由谁代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>persons</name>
    <message>
        <source>导出时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所涉案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同案其他人（已遮盖）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理与查看记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示联系人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示联系人全名、电话和证件号，60 秒后自动遮盖；谁看过、为什么看，都会记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示联系人的个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您的姓名、时间和理由会记入记录，供审计查看。60 秒后自动遮盖。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：电话通知补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写明为什么要看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} 秒后遮盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>遮盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已依法删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟删除，待第二人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}　{ref}　{said}　办结 {closed}，保存至 {until}（{basis}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有到期应删除的个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出：{file}　SHA-256 {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已拟删除，待另一人执行：person erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已删除本机密钥并记录；同步后请服务器管理员执行 joint-office server erase {ref}，其他终端随后删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已删除密钥，内容不能再打开；记录仍可核验。备份中的密钥到备份删除时才消失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案没有登记联系人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同名 JSON 的 SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名：{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电话：{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件号：{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人信息：列出（遮盖）、显示、导出本人信息、依法删除、到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出一个案件的个人信息，全部遮盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示一人的个人信息，记录谁、何时、为何</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写出一人的全部信息与记录（JSON，并同名 xlsx），他人信息仍遮盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟依法删除一人的个人信息，待第二人执行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作为第二人，删除拟删除的个人信息的密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出保存期满的个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员引用，person list 列出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案没有这一个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 person list 核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该个人信息已依法删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看纸质原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该个人信息已拟删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请另一人执行删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该个人信息没有拟删除，或已删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先由一人拟删除并写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟删除与删除不能是同一人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请另一人执行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上没有“{ref}”的删除记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先由两人在终端拟删除、删除并同步</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>persons_page</name>
    <message>
        <source>个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能查看个人信息清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号、企业，或完整的姓名、电话、证件号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名、电话、证件号须写全才能查到；清单中一律遮盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按保存情况筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期应删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟删除，待第二人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名 / 电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号 / 企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办结 / 保存至</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on} 办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存至 {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办结时尚无保存期规定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已依法删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最近 {count} 人；写明案号或姓名可缩小范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理申请后，联系人列在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有符合条件的个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名、电话、证件号须写全；案号、企业可只写一段。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有到期应删除的个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件办结并过保存期后，列在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选一人，看存有哪些信息、谁看过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出本人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提出删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作为第二人删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存有的信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看、导出与删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有人查看或导出过。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所涉案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签收函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存至</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟删除人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{papers} 项，扫描件 {scans} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出{name}的全部信息？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 JSON 和同名 xlsx：本人姓名、电话、证件号全文，所涉案件，办理与查看记录；同案其他人仍遮盖。导出人、时间、理由和文件的 SHA-256 记入记录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择位置并导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：本人申请查阅（个人信息保护法第四十五条）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提出删除{name}的个人信息？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在只记录提出，不删除；须由另一人执行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：保存期满；本人撤回同意（个人信息保护法第四十七条）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除{name}的个人信息？删除后不能恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除，不能恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除：姓名、电话、证件号，以及用本人密钥密封的文件。任何人不能再打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不删除：办理记录（只有人员引用，仍可核验）、企业名称和代码、案件的扫描件、已签发的函件、纸质档案；这些按档案保管期限处理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份中的密钥，到该备份删除时才消失。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共享服务器上的密钥，同步后由服务器管理员删除：joint-office server erase {ref}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由{who}提出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人信息 {number} {on}.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人信息 (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在导出本人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出 {file} 和同名 xlsx，并记入记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有导出 {file}：{why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>打印与预览</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>预览</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {page} / {pages} 页 · 打印与此一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} 第 {page} 页，共 {pages} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部，或如 1-2,4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双面打印（长边翻转）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>套印：红头不打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用于印好红头的函件用纸；存档的函件不变，打印记录注明套印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer}（套印）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>批量打印每份全部页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共 {count} 份文书，逐份送往打印机；已编号的逐份记入打印份数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>批量打印 {count} 份文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请装 {width} × {height} 毫米的纸或信封，按原尺寸输出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送往打印机 {printer}：{count} 份文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停止：{done} 份已送往打印机并记录，其余 {left} 份没有打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送出并记录 {done} 份；从“{name}”起没有打印：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按原尺寸 1:1 输出，不缩放。请装 A4 纸，打印机驱动里不要选“适合页面”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {page} 页为 {width} × {height} 毫米，不是 A4；将按 A4 纸 1:1 输出，超出部分印不出来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已打印 {count} 份；这次从第 {next} 份起记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有打印过；打印后记入留痕。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一份不是案件的编号文书，打印份数不留痕。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在查找打印机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到打印机：接好打印机后按 F5，或导出 PDF 到别处打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>份数：“{given}”不是 1 到 {most} 的整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页码：“{given}”看不懂，请写如 1-2,4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页码：这份文书只有 {pages} 页，没有第 {given} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在打印 {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送往打印机 {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有打印出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机“{printer}”没有接收：{why}。内容没有丢失，可换一台打印机或导出 PDF。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机已断开，或已从系统中删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机停着，没有打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放大（+）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩小（-）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>翻页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>适合页宽 / 整页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返回</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>判定凭证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由记录重新生成；校验值印在函件的校验码中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按当时的事实、规则和日历重新判定本案，与记录逐项核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在复算……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复算完毕：判定 {decisions}、到期日 {days}、函件 {letters}，与记录全部一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复算有 {count} 处与记录不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存 JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}判定凭证.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案还没有作出判定（受理时作出），没有凭证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表校验值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部规则校验值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日历校验值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>凭证校验值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}{number}，第 {version} 版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定所依据的规则版本不在本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（{number}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}，{officer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实（{count} 项）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐行核对（{count} 行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各项条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{number}条道路的名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}：{truth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{number}条道路　{title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>恢复码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统管理员忘记口令时，凭它设定新口令，用一次即作废，换成新的。它连同一份抄走的数据就能打开那份数据：抄写或打印后密封，交单位保管，不与电脑放在一处。离开本页后不再显示。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已复制；确认后从剪贴板清除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已抄写或打印，密封保管</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>继续</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先勾选“已抄写或打印”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在打印…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已交给打印机“{printer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机没有打印机：请抄写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有打印：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据已加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先把恢复码存好：唯一的系统管理员忘记口令时，只有它能打开本机数据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>忘记口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>凭恢复码设定新口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复码只能为系统管理员设定新口令，用后换成新的。其他人员忘记口令，请系统管理员重发一次性口令。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设定并进入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请输入恢复码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制作于 {at}。系统管理员忘记口令时凭它设定新口令。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有恢复码：唯一的系统管理员忘记口令时，本机数据无法找回。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据没有加密，不需要恢复码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制作恢复码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新制作恢复码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新制作后，以前的恢复码随即作废。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}　恢复码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密封保管。用于为系统管理员设定新的登录口令，用一次即作废。重新制作后本页作废。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制作时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保管人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交接日期</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待核稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待签发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待用印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已采信</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已补齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期待确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已失效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已被取代</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待我办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按状态筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企业 / 案号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所缺材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最迟期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剩余天数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等待</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剩 {days} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已过 {days} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已延期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送核稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电企业受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认失效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序自动完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}等 {count} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有具有该职责的人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>预留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>租用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已取号，文书尚未完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本号被跳过，没有使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by}作废：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on} {by}作废：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}领用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}（{by}）领用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}退回：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机退回，下次同步时上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函{state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录已撤销，本号不再使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回未用号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先选一个“租用”的号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个号不是本机领用未用的号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回 {number} 起共 {count} 个号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：本机不再办函、年终清理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回的号留在文号簿，写明理由，任何终端都不再使用；本机不再续领这一年的函号，有函件签发待编号时才恢复领取。退回不能撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已退回 {number} 起 {count} 个号，下次同步时上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写明退回理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写明理由后再退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}已经使用、已退回，或不是本机领用的号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刷新后查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您的职责不办理这一编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请有签发职责的人员退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一编号本年仍在使用，用完自动续领</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次年再退回剩余的号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予受理决定书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐提醒通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐确认函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>失效告知函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正材料通知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批告知（备案）回执</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特别程序告知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督办单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延长办理期限告知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行政许可决定书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} 年文号签发 {used} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>租用 {count} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>预留 {count} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回 {count} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废 {count} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>此 {count} 个号被跳过，没有使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未用 {gaps} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有容缺受理函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在案件里点“拟容缺函”开始；签发后在这里看到文号与期限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有其他文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正通知、备案回执、特别程序告知、督办单编号后在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有用过文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第一份函签发时取 1 号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到工作台选案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有符合筛选的文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共有 {count} 份，被筛选条件挡住了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} / {all} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期与提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期待确认 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可导出的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已复制 {count} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份文书没有 PDF 版式，请在案件里查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>截至 {on}　共 {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选：{filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fate} {count} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>样张　模拟数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在排印台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在写出台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出 {count} 行到 {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写出 {file}：{why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rule_changes</name>
    <message>
        <source>规则表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 版　{since} 起有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}，{note}{waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入修改稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表 (*.xlsx *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次只读入一份修改稿。请逐份导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改稿没有读成，没有写入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}第{number}版.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择一张规则表，查看其版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}{document}　第 {number} 版　{digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在表中修改，或者导出工作簿修改后导入：先列出与现行版本的不同和受影响的案件，一人提交，另一人核对后发布。旧案仍按其判定时的版本。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已发布的不再更改，只由下一版接替。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 版　{since} 起有效{until}　{known} 起知悉　{digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至 {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} 起有效{until}　{digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：修改稿，尚未提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：待发布，请逐项核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：已发布的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：已退回的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与现行版本相比，有 {count} 处不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与现行版本逐行相同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>增加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}：{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（无）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表头·{part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须重填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案例“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改理由（选填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提交发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对无误，发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受影响案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先看完受影响的案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在逐件试算受影响的案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果会改变的案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现行结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按此版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还须查明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}，{enterprise}，{before} 变为 {after}{asks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，还须查明{asks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>试算了 {cases} 件案件，结果都不变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>试算了 {cases} 件案件，其中 {count} 件结果会改变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有以本表为依据的案件；发布后新发生的事项按新版本办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待查明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无须会签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有佐证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}（{supporting}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 个{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（不再涉及）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该版本已不在记录中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已提交“{title}”的修改稿，待另一名管理员或负责人发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已发布“{title}”的新版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已退回“{title}”的修改稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在读取规则表 {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rule_content</name>
    <message>
        <source>规则表的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件（同时成立）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应得结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成立的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{number}行，{title}，条件：{conditions}，结果：{then}，依据：{basis}{fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案例“{name}”，{facts}，应得{outcome}，{check}{fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按字筛选行和案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有符合“{text}”的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有符合“{text}”的案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本表还没有规则行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本表没有记载案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有任何一行成立的，结果为：{outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定方法：{hit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在看：{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 版（现行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 版（已由第 {newest} 版接替）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待发布的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看现行版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有空档和重叠，{count} 组案例全部相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}（第{number}版）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>预览编号的公开文本（PDF），可打印、另存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全表：{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看规则表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看规则表：{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机没有校验值为 {digest} 的版本，显示现行版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表没有读成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有更改任何内容。故障编号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按{on}判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待查明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years}年前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须征求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须重填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}：{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已改</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rule_draft</name>
    <message>
        <source>修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>继续修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在表中修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改稿 · {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：修改稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿 · {at} 自动保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿 · 尚未保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改稿没有保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改动仍在屏幕上；再改一处会重试。故障编号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自 {since} 起有效（在“表头”中修改）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>　与现行版本相比有 {count} 处不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改稿拟定后现行版本已经更新。可以继续修改，提交前逐项核对不同之处；也可以放弃后重新开始。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在逐一验证……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有空档和重叠，{count} 组案例全部相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {count} 处不成立，改正后才能提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先改正不成立之处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在验证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看影响并提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重做</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可以撤销的修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可以重做的修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃修改稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再按一次，放弃全部修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已放弃“{title}”的修改稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}修改稿.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改稿的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 组，全部相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 组，{bad} 组不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 组，未核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>增加行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>增加案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案例“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新的一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新案例 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}（副本）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须征求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须重填的事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果为须征求意见时，写明征求哪个机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（无）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件（同时成立）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>增加条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去这项条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>比较</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>属于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>超过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不超过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未满年数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing}：{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按哪一天判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应得结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 2026-09-18；不涉及年限的可以不填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实（没有列出的按本表的通常情形）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>增加事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去这项事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{number}条{thing}：{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>几个数用顿号分开，逐个验证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 2012 或 2012-05-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待查明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>采用现稿的结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按现稿的结果改写这组案例应得的结果、成立的行和还须查明的事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为：{wanted}；现为：{found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为：{wanted}；所列各值的结果不一，如{facts}现为：{found}。请分成几组案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成立的行：{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还须查明：{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发布机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有效期起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有效期止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其余情形的结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>留空为长期有效；如 2027-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实和结果的种类由程序确定，不能在此增删；其名称、问法可以在导出的工作簿中改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写“{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}”处的“{given}”不能识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有效期止早于有效期起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有选怎样比较“{fact}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件中没有“{fact}”这项事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{fact}”的值“{given}”不能识别，或者没有选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有选结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一行的条件不能既看路由又看道路，请分成两行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行号“{id}”用了两次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各项条件不可能同时成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果与没有任何行成立时相同，该行不起作用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有任何行成立时的结果不是最宽的一种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有任何一行用到“{fact}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有空档，没有一行管到的情形如：{example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写明其余情形的结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与“{other}”重叠，同时成立的情形如：{example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形太多（{count}种），无法逐一验证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}”与现行版本不同；事实和结果的种类由程序确定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期、数值或者写法不能识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写案例名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案例名用了两次，请另取</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知悉日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案例没有写成规则能读的样子</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rule_tables</name>
    <message>
        <source>选项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年份或者日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>唯一（任何情形有且只有一行成立）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从严（可以多行成立，以结果最严的为准）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>汇总（成立的各行，结果一并适用）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>属于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>超过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不超过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未满年数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批判定表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批不出区权限表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会签单位判定表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改革举措办理时限表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行政许可法定时限表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联席办公室办理时限表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联席办公室通常期限表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>预警提醒表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电方案及接电环节时限表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理判定表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺材料补齐节点表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用电报装环节表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：没有写“{key}”，或者写得不成样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补写“{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：“{key}”处的“{given}”不能识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以写：{allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：终止日{until}早于起始日{since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对有效期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：对“{fact}”不能用“{given}”比较</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以用：{allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：没有“{fact}”这项事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能使用本表列明的事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：“{given}”不是“{fact}”可以取的值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数写整数或者加引号的小数，选项写本表列明的代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：没有“{given}”这种结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：一行的条件分属路由和道路（{groups}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分成两行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”：行号“{id}”用了两次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另取行号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：各项条件不可能同时成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对条件，或者删去该行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：其结果与没有任何行成立时相同，该行不起作用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去该行，或者改其结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”：没有任何行成立时的结果“{given}”不是最宽的一种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把它列在各种结果的最前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”：没有任何一行用到“{fact}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补上用到它的行，或者删去这项事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”有空档，没有一行管到的情形如：{example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补上这种情形的行，或者写明其余情形的结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”与“{other}”重叠，同时成立的情形如：{example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改其中一行的条件，或者删去一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”有{count}种情形，超过可以逐一验证的{limit}种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>减少事实或者界限，或者分成两张表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”有两个版本同在{on}有效，又同日知悉，不能定以哪个为准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改其中一个版本的有效期或者知悉日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的案例“{row}”与记载不符：应为{wanted}，现为{found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对改动；确实要改的，同时修改案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”没有一个案例，改错了也无从发现</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留导出时的案例，改动处相应修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：没有一个案例写明该行成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补上一个该行成立的案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”有案例没有写案例名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>给每个案例写一个名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的案例“{row}”：日期、数值或者写法不能识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按导出时的写法填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifiers.toml：没有“{kind}”的编号样式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补上该种编号的样式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifiers.toml 第{row}行：没有写“{key}”，或者写得不成样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifiers.toml 第{row}行：没有“{given}”这种编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改为程序所列的编号种类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifiers.toml 第{row}行：样式“{given}”不能识别（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对正则表达式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifiers.toml 第{row}行：示例“{given}”不符合该行的样式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改示例或者改样式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表没有这项事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}不是{type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按{type}填写：数不加引号，其余加引号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不在可选范围内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以填：{allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}小于{least}，不是可以有的数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对数值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{given}”这张规则表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对表号，如 exemption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表“{table}”的“{row}”：“{what}”与现行版本不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实和结果的种类由程序确定，只能改行、日期和案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发布“{title}”前须先看影响：现有{count}件案件的结果会改变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先查看影响，再凭所示的核对码发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已发布的“{title}”（版本 {version}）本机程序读不懂，仍按此前的版本执行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更新程序后再核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}：判定所依据的规则版本 {version} 不在本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同步后再核，或者核对数据来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}：计算期限所用的日历版本 {version} 不在本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}：记录的判定为“{outcome}”，按当时的规则和事实重算为“{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不得采信该记录，请管理员核查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}：记录的到期日为{due}，按当时的日历重算为“{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}：函 {letter} 校验码中的判定凭证与记录不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不得采信该函，请管理员核查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}　{title}　第 {number} 版　{body}{document}　{since} 起有效　{digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 版　{since} 起有效　{known} 起知悉　{digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟发布 {id}　{title}　{stand}　{officer} 于 {at} 提出　{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {id}　{title}　→ {then}　依据：{basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出规则表：{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已提出，待另一人发布：{id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已发布：{title}，{since} 起有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已放弃：{id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”：涉及 {cases} 件案件，其中 {count} 件结果会改变　核对码 {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则表没有空档和重叠，案例全部相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重算完毕：判定 {decisions}、到期日 {days}、函件 {letters}，差异 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出规则表及其版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示一张规则表的各行、版本和拟发布的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把规则表写成工作簿（.xlsx）或者 .json，供修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读入修改后的规则表并逐一验证，看影响，不写入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提出一个新版本（系统管理员）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发布他人提出的版本；须写出所看影响的核对码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写出一张规则表的公开文本（PDF）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃一个拟发布的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看草稿会改变哪些案件的结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由记录重算全部判定、到期日和函件凭证，报告差异</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看影响时所示的核对码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}（第{number}版）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一、条文。{body}{document}：“{clause}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二、有效期。自{since}起施行{until}；本办公室自{known}起知悉。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，至{day}止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三、判定方法。{hit}。{otherwise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有任何一行成立的，结果为：{outcome}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>四、所需事实。{facts}。任何一项不明的，不得推定；只问能改变结果的事实。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>五、判定表。见附件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>六、验证。本表逐一验证没有空档和重叠，附有案例{count}组，全部相符。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>七、版本校验值（SHA-256）：{digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形与条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}个{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，涉及{to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}。条件：{conditions}{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（{note}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（{number}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}未满{value}年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{basis}（{sign}）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rule_workbook</name>
    <message>
        <source>表头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发布机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有效期起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有效期止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知悉日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成立方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其余情形的结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>旧版本号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案例的通常事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>留人认定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>问法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最小值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以没有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须征求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须重填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成立的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还须查明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>属于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>超过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不超过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未满年数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作簿没有“{sheet}”表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用导出的工作簿，不要改表名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不能读作“{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按导出时的写法填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是可以读取的规则表：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用导出的 xlsx 或者 json 文件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>符合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>城市快速路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>城市主干路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>城市次干路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>城市支路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>街巷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>高速公路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>省道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>县道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>乡道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>村道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>专用公路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>园区内部道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>穿越</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用地（红线）内沿线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建筑控制区内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区外邻近</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>轨道交通控制保护区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>铁路线路安全保护区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>河道、水利工程管理范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>占用绿地</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>古树名木</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文物保护范围、建设控制地带</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>油气管道保护范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>林地</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>永久基本农田</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>饮用水水源保护区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>军事设施保护范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机场净空保护区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>桥梁、隧道附挂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清单以外的道路、公路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>城市更新（三旧改造）范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待人工认定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不适用（20千伏以上）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用电申请表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主体资格证明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法定代表人身份证明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>授权委托书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用电地址及红线位置图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用电设备清单及负荷资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重要用户非电保安措施资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>项目批准文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不动产权证书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现场勘查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电方案答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供用电合同签订</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外线工程施工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>竣工检验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>装表接电</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送电</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两日办结期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>五日告知期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单一部门法定期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单一部门延长期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联合办理法定期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联合办理延长期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输变电工程核准法定期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>决定送达期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报装接电目标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督办答复期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件延期上限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件延期提前申请期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正通常期限（自然日）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特别程序通常期限（自然日）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件延期通常期限（自然日）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>固定到期日通常期限（自然日）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批工程开工告知期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批工程竣工图提交期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批回执有效期（自然日）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件期满前第一次提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件期满前第二次提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件期满前第三次提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件期满前最后一次提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办结期限转黄灯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>免审批判定规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批不出区权限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会签单位判定规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>供电方案时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须重新填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须征求其他机关意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不适用本项改革举措</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区内办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>凭下放（委托）文书在区内核准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报上级机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电力接入工程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输变电工程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不动产单元号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不动产权证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不动产登记证明号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建设用地规划许可证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建设工程规划许可证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>施工许可证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>土地出让电子监管号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用户编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行政区划代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>周末</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符合容缺条件：{criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件具备后再申请容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未核实容缺条件：{criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核实并登记来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是18位统一社会信用代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对证照上的代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”校验码不符，可能有一位写错</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐位核对证照上的代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”第17位主体校验码不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请核对，可继续办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是投资项目代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写如 2609-440112-04-01-100007 的代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐位核对项目代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”为旧式项目代码，无法校验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请人工核对，可继续办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”的年月晚于收件日{received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是18位证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件号码中的出生日期不成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件号码校验码不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是11位手机号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对手机号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不符合编号格式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写如 {example} 的编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”与常见编号格式不同，常见如 {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>许可证编号中的日期{given}不成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对施工许可证编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是放假安排文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用 holiday-cn 格式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写明国办通知文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有列明日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列明放假和调休日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不能识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按格式填写日期、名称、是否放假</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}不属于{year}年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除重复的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}既放假又上班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对通知原文，只留一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列了 {given} 天，最多 {most} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只列一年的放假和调休日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假 {given} 天，最多 {most} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对通知原文，只列放假和调休的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}不是周末，却列为调休上班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对通知原文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全年工作日 {count} 天，历年都在 {least} 至 {most} 天之间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对通知原文，看有没有漏项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴通知全文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字超过{most}字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只粘贴一份通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看不出是哪一年的安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>连标题一起粘贴，如“关于2027年部分节假日安排的通知”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到“一、元旦：……”这样的安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}{words}”没有写月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补上月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}{words}”没有这一天，或者不在这一年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}{words}”不是{given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对日期和年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”的起止日期颠倒（{words}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}{words}”没有说明是放假还是上班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对这一句</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”写明共{given}天，按日期数得{counted}天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”没有写明哪几天放假</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{name}”的安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份通知调整{year}年的安排，该年还没有放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先导入{year}年的通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”原来的假期没有这样早结束，不能延长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先导入该年的通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（{note.holiday}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特别程序，不计入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{counted.number}个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>四</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>五</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>六</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part1}（周{weekday}）  {why}  {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>的等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与路由的关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>的交付使用日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>的最近大修日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{part1}条道路{part2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电压等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判定：{part1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {part1}  {row.row.title}  依据：{row.row.basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  需查明：{part1}</source>
        <translation type="unfinished"></translation>
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
        <translation>{district} · power, water, gas, heat, network</translation>
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
        <translation>“{name}” comes with a later version</translation>
    </message>
    <message>
        <source>搜索案件、企业、地块、函号，或输入命令</source>
        <translation>Search cases, enterprises, parcels, letter numbers, or type a command</translation>
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
        <translation>Filter this list　/</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>四</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>五</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>六</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在函件页按“用印”办理，或用命令 letter seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本函的正本是电子文件，不是纸上盖章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸质盖章的函才留存扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这不是本函签名文件的时间戳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对本函留存的签名文件加盖时间戳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本函的签名已有时间戳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无需再加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这不是证书文件（PKCS#12，.p12 或 .pfx），或者已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择机构证书文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证书口令不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对后重新输入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件中没有证书或没有私钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择带私钥的机构证书文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证书的密钥不是 RSA：用它签名会使文件不再符合 PDF/A-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向发证机构申请 RSA 证书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证书的 RSA 密钥只有 {bits} 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用 {least} 位以上的证书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>私钥与证书不是一对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新导出证书文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证书自 {since} 起才有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对电脑时间，或到期后再用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证书已于 {until} 到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换用有效的证书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是签发机构的证书，不能用来签函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择本机关的签名证书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}”的证书用途不含文件签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向发证机构申请文件签名证书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这台电脑没有装令牌支持（python-pkcs11）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员安装 joint-office[token]，或改用证书文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”不是可用的令牌驱动（PKCS#11）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择令牌厂商给出的驱动文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到令牌{label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>插好令牌后重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>插着几个令牌：{labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只留一个，或用命令的 --token-label 指定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>令牌口令（PIN）不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对后重新输入；连续输错会被锁定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>令牌口令已被锁定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请令牌的管理人解锁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>令牌里没有带私钥的证书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>插入机关的签名令牌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>令牌没有应答（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拔下重插后重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有签成（{why}），没有写入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重试；仍不成时联系管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间戳没有加上（{why}），函件保持原样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检查地址与网络后重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是时间戳服务地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应以 http:// 或 https:// 开头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件里的签名读不了（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件读不了：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择平台给出的已签 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正本 {ours} 页，这个文件 {theirs} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择由本函导出并加盖印章的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {page} 页与本函不同：本函为“{ours}”，这个文件为“{theirs}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {page} 页的文字挪动过位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这就是没有用印的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择平台加盖印章之后的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件里的签名无效：签名后又被改动、签名不止一个，或签名时证书不在有效期内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请平台重新签章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件里没有电子签名，不能当作平台签章的正本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择平台签章后给出的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {page} 页在印章位置之外被遮盖、添加或改画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请平台只在落款处加盖红色印章，重新签章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {page} 页印章位置的文字被遮盖或添写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请平台只加盖红色印章，不要白底，也不要附加文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件里另有本函没有的内容（{what}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请平台只加盖印章，重新签章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正本文件由程序办理用印时生成或核对，不能直接给出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用命令 letter seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>给出的吊销列表不是 DER 格式的证书吊销列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择发证机构给出的吊销列表文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本函的留存件已依法删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能再用印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描件应为 PDF、JPG、PNG 或 TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>批注或链接</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>脚本或自动动作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只在打印或只在屏幕上显示的印章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图层</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印章图样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机构证书签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外部电子印章平台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>实物盖章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把印章图样画入函件各页。文件不带签名，真伪凭校验码与台账核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画入印章图样，并以机构证书（PAdES）签名：此后任何改动都会被发现。这是办公室内部的完整性保护，不是法定的安全电子签章。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出未用印的文件，到电子印章平台签章，再导入。程序核对只有一个有效签名、除落款处的红色印章外与本函完全一致，才留存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印后由印章管理员盖章。盖章后扫描，把扫描件留存于本函。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外部平台签章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>盖章扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待补时间戳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用印（须印章管理员）：印章图样、实物盖章、机构证书签名，或导入外部平台签好的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>留存盖章后的扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>给已签名的函件补加时间戳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把印章图样画入函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印后盖章，再以 letter scan 留存扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机构证书文件；口令由 JOINT_OFFICE_SEAL_PASSWORD 给出，否则询问</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>令牌驱动（PKCS#11 的 .so 或 .dll）；口令（PIN）同证书口令一样给出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>插着几个令牌时，用哪一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外部电子印章平台签好的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发证机构的吊销列表（DER，可重复给出）：使签名自带证书有效的证明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间戳服务地址（RFC 3161）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证书口令：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用印方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用印后即为正式文件，不能撤销，只能延期、撤回或作废。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择证书或令牌…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择已签文件…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出未用印文件…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证书口令或令牌 PIN（不保存）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有选择文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择机构证书文件（.p12、.pfx），或令牌驱动（.so、.dll）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择平台签好的 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机构证书与令牌驱动 (*.p12 *.pfx *.so *.dll *.dylib)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描件 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择机构证书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择平台签好的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择盖章后的扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出未用印的函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}（待签章）.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在用印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在存入扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在加盖时间戳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>留存盖章扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补加时间戳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间戳服务地址（http:// 或 https://）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向服务发送签名的摘要，不发送函件内容。加盖后函件内容与签名不变。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>搜索企业、案号、项目、地址、函号；&gt; 命令　# 案号　函 函号</source>
        <translation>Search enterprise, case no., project, address, letter no.; &gt; command　# case　函 letter</translation>
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
        <source>在案件页查看全部 {count} 件</source>
        <translation>See all {count} on the case page</translation>
    </message>
    <message>
        <source>按“{text}”筛选登记簿</source>
        <translation>Filter the register by “{text}”</translation>
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
        <translation>“{text}” was not found</translation>
    </message>
    <message>
        <source>可输入企业名称的任意一段、案号、代码、函号，或拼音首字母。</source>
        <translation>Type any part of a name, a case number, code, letter number, or pinyin initials.</translation>
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
        <source>更换经办人</source>
        <translation>Change officer</translation>
    </message>
    <message>
        <source>撤销刚才的办理</source>
        <translation>Undo the last act</translation>
    </message>
</context>
<context>
    <name>sentences</name>
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
        <source>超时</source>
        <translation>late</translation>
    </message>
    <message>
        <source>剩</source>
        <translation>left</translation>
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
</context>
<context>
    <name>server</name>
    <message>
        <source>两次输入的口令不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新输入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有给出口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在提示处输入，或用 --password-stdin、JOINT_OFFICE_PASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有给出数据库管理员的连接地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 --admin-url，或设环境变量 JOINT_OFFICE_ADMIN_URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上没有设备“{given}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 joint-office server device list 核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上没有人员“{given}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 joint-office server officer list 核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上已有人员“{given}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 joint-office server officer change 更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机已联机，人员由共享方 {address} 统一管理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 joint-office server officer（或 hub officer）增加、更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个数据目录已是联机设备，不能再迁一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对数据目录</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各局</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员与职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录与代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职责表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示与操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份与检查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>变更记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃未保存的更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {count} 项更改未保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有未保存的更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置已保存，立即生效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置有 {count} 项更改未保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存后立即生效；放弃则各项恢复为现在生效的值。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存并离开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>留在本页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已恢复上次未保存的更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对后保存，或放弃更改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚不能保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有系统管理员可以更改设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃 {count} 项未保存的更改？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各项恢复为现在生效的值。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有环节无人可办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称与收文单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时限与环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立时确定，不能更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用于督办单、通知书的署名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用于文书编号，如（示范区）收字〔2026〕1号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理函的主送机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理函的抄送机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只影响以后的案号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐节点随环节方案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件最迟期限的常用天数，按自然日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>勾选后，一项材料逾期则全函失效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无操作多少分钟后锁定窗口，1 至 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>勾选后，打印时默认不印红头（套印）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机加密后，多少天须连接办公室一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有服务器的办公室，上次备份早于此天数时在开窗时提醒；0 为不提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每台终端每天在数据文件夹旁留一份核验过的副本；0 为不留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理至接电的目标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件与决定书引用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 示范联席〔2026〕1号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只影响以后的发文字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文机关标志与落款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页面与表格中使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公章直径，通常 42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起草、核稿、签发是否须三人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印在函件附注中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据范围 {scope}　·　发文机关 {issuer}　·　{demo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模拟数据，文书印有“样张”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正式数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件样式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各项填写妥当后显示函件样式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organ}的函件样式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organ}关于函件样式的函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本页用于核对发文机关标志、发文字号、主送机关、落款与印章大小，不具有任何效力。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系人：{contact}，联系电话：{telephone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>增加人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 zhangsan，保存后不能更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员只停用、不删除：记录中的签名始终可查。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}，{bureau}，{duties}，{state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可办理：{acts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不办理案件事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择一名人员，查看单位与职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理动作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可办理的人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无人可办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按动作、职责、人员筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有符合“{text}”的动作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理动作须具备所标的任一职责；人员只列在岗的，所属单位、事项分工等限制另行核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}，须有{duties}职责，{people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外线工程须会办的单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需审批的外线工程，由下列单位各自在两个工作日内办理；只影响以后受理的事项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作出决定的单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各事项的准予、不予决定由该单位签发。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>佐证、核实单位与补齐节点由规则确定；本办公室可以更严，不能更宽。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本办公室不容缺“{paper}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>佐证（任一）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核实单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐节点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有更改过设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有符合“{text}”的变更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按字筛选变更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更改人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}，{who}将{what}由“{before}”改为“{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>命令行</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>欢迎使用政企联席办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个文件夹里还没有办公数据。请选择怎样开始，之后随时可以另建或改用别的文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演示办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模拟数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>虚构的区、部门、人员和企业，一年的案件办到一半：有超时的、今天到期的、容缺的。适合试用和培训，函件印有“样张”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小 · 40 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区 · 400 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件数量</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>约需 10 秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>约需 2 分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立演示办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空白办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从零开始，用于正式办理。分四步填写，随时可以停下，已填的内容会留着。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公室与区划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各局名称与机关代字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员与职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对并建立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>继续设置（有未完成的草稿）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从文件导入…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 TOML 文件一次填好四步，导入后仍可核对修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公室设置 (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开已有的数据文件夹…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在建立演示办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件逐件按办理顺序写入；停止后不会留下半个办公室。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写入 {done} / {of} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在按新版本整理账表，只需一次；完成后自动打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先核验备份的每一条记录和附件，再恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已从备份恢复到 {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择备份文件夹（内有 backup.json）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择数据文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发生了什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留了什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以怎样做</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有打开办公数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件夹在网络共享上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这不是本程序的数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据由更新版本的程序写成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库程序库的版本太旧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据正被占用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘读写失败</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件夹不能写入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原文件一字未动，仍在 {folder}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次已确认的记录都在 {folder}；本次没有写入任何内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据完好，一字未动；用更新版本的程序可以照常打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重试；仍打不开时，把详情复制给管理员，或从备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择您的姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在此处登记的办理都记在您的名下。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输入姓名、部门或职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以此身份进入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不换人，返回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有叫这个名字的在岗人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停用的人员不列出；请管理员在“设置”里启用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个办公室还没有在岗人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}，{bureau}，{duties}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换人（Ctrl+L）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}，{bureau}；按下换人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{officer}”不是在岗人员，请另选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>进入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清除筛选或返回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次意外退出，草稿都在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出错报告只存在本机，不含案件内容，不会自动发送。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出错报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是报告的全文。姓名、汉字内容、长号码和口令已遮盖；只存在本机，不会自动发送。看过无误，再另存后交给维护人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文本 (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读不了报告 {file}：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有保存 {file}：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已保存 {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刚才的一步出了差错，编号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窗口可以继续使用，已填写的内容都在；报告已存在本机，不会自动发送。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统指定的输入法“{wanted}”没有加载，可能打不出中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员安装该输入法的 Qt 插件，或改用 IBus；joint-office doctor 可以自检。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个数据文件夹的窗口已在运行，但没有应答。请先关闭它，再打开。
The window of this store is running but does not answer; close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到案件“{case}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到函件“{letter}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>太长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能指向案件（case）或函件（letter）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写编号，或编号太长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号里有不会出现的字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有演示办公室可以指定时间，已改用电脑的时间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外观跟随系统</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>浅色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>深色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关于本程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>许可与第三方组件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代码以 Apache-2.0 许可。使用的组件各有许可：Qt 与 PySide6（LGPL-3.0，动态链接，可替换）、SQLAlchemy（MIT）、SQLCipher（BSD）、cryptography（Apache-2.0 或 BSD）、reportlab（BSD）、pikepdf（MPL-2.0）、pypdfium2（Apache-2.0 或 BSD）、openpyxl（MIT）、XlsxWriter（BSD）、pyHanko（MIT）、aiohttp（Apache-2.0）、certifi（MPL-2.0）、fontTools（MIT）、segno（BSD）、zxing-cpp（Apache-2.0）、Pillow（MIT-CMU）、python-stdnum（LGPL-2.1）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据格式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作日历至</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>运行环境</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日志与报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找范围(&amp;L)：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件类型(&amp;T)：</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>{folder}中没有办公数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对数据目录，或新建数据目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有读写{file}的权限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员开放该文件夹的写入权限，或换一个文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}在网络共享（{kind}）上，多机共用会丢失数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把数据目录放在本机硬盘上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}不是本程序的数据文件，或文件开头已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对目录，或由备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据由更新版本的程序写成（格式{version}，本程序最高支持{known}），未作任何改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>升级程序后再打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite {version}存在已知的数据损坏缺陷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>安装3.51.3或以上版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据正被另一个程序占用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>稍候重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘已满，本次操作没有保存任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清理磁盘空间后重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘读写失败，本次操作没有保存任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检查磁盘和剩余空间后重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停止使用，保留原文件，由备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序错误：在写入事务之外记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请将日志交给维护人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本次操作的内容有{bytes}字节，超过上限{limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩短文字，长文作为附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容不能记录：含有不允许的字符、数值或格式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去特殊字符后重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这条记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录未被接收（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>此前已有同一事项的记录，后到的不再接收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刷新后查看已有的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有人员“{officer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对人员编号，或请管理员登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机没有该人员的签名密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由本人在本机办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能撤回本人的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由记录人{officer}撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该记录已经撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无需再次撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这份个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对记录，或等待同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加密保存的内容无法打开，可能被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由备份恢复，并报告管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人的登录口令刚在别处改过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用现在的口令重新登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据已加密，尚未解锁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以本人口令登录后再打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer}的签名密钥尚未解锁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由本人在本机登录后办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer}在本机没有登录口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员在本机为其发放一次性口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令不正确，还可再试{left}次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对口令；忘记口令的，请管理员重新发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令连续输错，{until}前不再受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>稍后再试；忘记口令的，请管理员重新发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次性口令只能用来设定本人口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先设定本人口令，再登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>离线许可已于{since}到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>连接办公服务器登录一次，即可续期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电脑时钟被调回：此前已到{since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校准电脑时钟后再登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密钥文件{file}已损坏或被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由备份恢复该文件，或重新加入办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据已经加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无需再次加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机数据没有加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先加密本机数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是最后一个能打开本机数据的口令，不能删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先为另一名人员发放口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是最后一名系统管理员的口令，删除后无人能再发放口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先为另一名系统管理员发放口令，由其改成本人口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有恢复码，或已经用过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由系统管理员以 keys recovery 制作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复码只用于系统管理员，{officer}不是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由系统管理员为其重新发放口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加密后的数据与原数据不一致（{what}），原数据没有改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检查磁盘后重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令不足{least}个字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个更长的口令，可用一句话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令中含有本人的编号或姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个不含编号和姓名的口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令只是重复或连续的字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个不易猜到的口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两次输入的口令不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新输入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件超过{limit_mb} MB，没有保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>压缩或拆分后重新上传</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件未到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等待同步，或重新上传</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件内容与其指纹不符，可能已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由备份恢复，或重新上传</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年的预留号段已用完</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>领取新的号段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号{number}已使用或已作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对函件台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号{number}没有预留过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写明事实、理由和依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该人员已停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员启用后再办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份已损坏（{what}），没有恢复任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改用另一份备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目标目录{folder}不是空目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个空目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据页损坏，第{position}条记录附近：{detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{position}条记录的正文被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由备份恢复，并核对原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{position}条记录前有缺失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{position}条记录的指纹与正文不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{position}条记录的索引与正文不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{position}条记录的书写序号不连续</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{position}条记录与前一条不衔接</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{position}条记录的签名无效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{position}条记录不是书写人所签，不予采信</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不影响其他记录；请查明代交人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{position}条记录的接收回执被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{position}条记录的链值不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回标记与记录不符：{detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{detail}”的链头与记录不符，末尾可能被截去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由备份恢复，并核对已发函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>书写人{detail}的序号与记录不符，末尾可能被截去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>占用标记“{detail}”没有对应的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已接收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有争议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未接收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>与办公服务器的同步没有完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>稍候重试；未上报的记录仍在本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>连接不上办公服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检查网线、网络和服务器地址；可以照常办理，联网后自动上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公服务器没有接受登录：用户名或口令不对，或该人员已停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对用户名和口令；仍不能登录的，请管理员核对人员与口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有连接：不能确认对方是本办公室的服务器（{said}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不要改用不加密的连接；请管理员核对服务器证书是否过期、名称是否与地址一致、签发机构是否受信任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公服务器正忙，本次没有上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无需处理，稍后自动重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公服务器报告错误（{said}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请将此信息交给管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个数据库还没有建立本系统的办公数据，或未向该人员开放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对数据库名；新服务器由管理员运行 joint-office server init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上还没有建立办公室（{scope}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员先运行 joint-office server found，把办公室建到服务器上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器要求版本{needed}，本程序只到{known}，没有改动任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>升级本程序；未上报的记录仍在本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器的版本{known}低于本程序需要的{needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员运行 joint-office server upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该人员没有办理这个辖区业务的权限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员开通该辖区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您未被指定携带他人的未同步内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员指定携带人，或由本人联网同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}打不开：口令不对，或文件不完整、不是本程序的携带文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对口令；仍打不开的，请对方重新导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>携带文件不适用于本机：种类、辖区或起始序号不符，没有导入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对文件是否属于本区、是否从正确的序号开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有给出携带文件的口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在终端中运行以便输入，或设置环境变量 JOINT_OFFICE_PASSPHRASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令少于{least}个字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用更长的口令，并另行告知对方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上少了本机曾经收到的记录，可能由旧备份恢复过；已停止同步，本机记录完整保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员核对，确认后运行 joint-office server epoch，再由各终端按“补报向导”补报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到的记录与已有记录不衔接，可能被改动；这一段没有存入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停止同步，请管理员核对服务器记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上有以本机名义写的、本机没有的记录：本机数据可能被复制或恢复过，也可能有人代交了签名不符的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在“同步与冲突”页按“核对向导”查明并处理；未上报的记录会重新签名上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器没有接受本机：本机已被停用，或身份属于别的人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请管理员核对设备；未上报的记录仍在本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器不能接收其中一条记录（{said}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该条留在待处理中，其余照常上报；请将此信息交给管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上的记录快照不完整或被改动，没有采用其中任何内容；已改为逐条接收并核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无需处理；请管理员重新制作快照（joint-office server snapshot 或 hub snapshot）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一份记录，本机得出的案件状态与其他终端不一致（台数：{desks}）；重新归集后仍不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录本身没有缺失；请将各终端升级到同一版本，仍不一致的，把此信息交给管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件没有传成：内容与其指纹不符，或当日上传过多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>稍后自动重传；仍不成功的，请核对附件后重新存入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}”不是服务器地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写成 postgresql://主机/库名；没有服务器的，写中枢目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地址里不能写用户名和口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 --as 指明人员；口令用环境变量 JOINT_OFFICE_PASSWORD 或在提示时输入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有{officer}的口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设环境变量 JOINT_OFFICE_PASSWORD，或在终端中运行以便输入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机是独立办公室，没有加入共享服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在空目录运行 joint-office sync join 加入已建立的办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}里已有办公室数据，没有改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个空目录加入；已有数据的办公室由管理员用 joint-office server found 建到服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公室设置刚被他人更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看最新设置后再改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有领到编号：没有这一编号序列，或本机未用的编号过多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先用完已领的编号；函件暂列待编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该登录没有建立或看守服务器的权限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改用数据库管理员；看守登录须有 pg_signal_backend 与 pg_read_all_stats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库里已有登录“{login}”，但它不是办公人员，没有改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个人员编号，或先由数据库管理员处理该登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{login}”不能作为登录名，或口令不足{least}位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员编号用字母开头的字母、数字、点、横线；口令至少{least}位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有辖区“{scope}”，或其代号含有不允许的字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代号用字母、数字、横线、下划线、斜线；先运行 joint-office server scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>辖区“{scope}”在服务器上已有{sseq}条记录，不能再由本机数据建立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已建立的辖区由各机同步；须重新建立的，先换一个空数据库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写到服务器的与本机的不一致（{what}），已全部撤回，服务器未作改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先运行 joint-office doctor 检查本机数据，再重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一冲突刚被处理过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刷新后查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一冲突由{name}处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请{name}登录后处理</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sync_page</name>
    <message>
        <source>同步与冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>详见当时的提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函件已签发，等编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由{name}本人处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该记录不是由办理动作形成的，请在案件中另行办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organ}函号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正告知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备案回执</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特别程序告知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期告知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督办单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>决定书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器不认识这类记录，请管理员升级服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器上该人员没有相应职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所属单位与服务器登记的不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须由另一人办理：起草、核稿、签发、用印（或提出与发布、拟删除与删除）不得为同一人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号不在本机领取的号段内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要撤回的记录不存在、不是本人的或已撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名与记录人不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>十秒内可撤销，随后上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下次同步时上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有网络，联网后自动上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等{name}登录办公服务器后上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等{waits_for}登录：以其未上报的记录为前提</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等{waits_for}的终端补报：以其记录为前提</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按办理顺序上报，前面的在等{waits_for}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>他人已先办理，上报后转为冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待编号：联网领到号段后自动编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您有 {count} 项记录在等{waits_for}：它们以{waits_for}在本机办理、尚未上报的记录为前提</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请{waits_for}在本机登录办公服务器，登录后双方记录自动依次上报；其余工作照常办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您有 {count} 项记录在等{waits_for}：服务器恢复后，对方终端还没有送回其记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请{waits_for}在自己的终端登录并补报；确定不再等的，按“不再等待”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已同步 {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待同步 {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>离线 {since} 起 · {waiting} 项待同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>离线 {since} 起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未登录服务器 · {waiting} 项待同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未登录服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>冲突 {conflicts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时钟相差 {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序需升级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同步已停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与其他终端不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>快 {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>慢 {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} 分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与服务器一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相差 {seconds} 秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器：{address}　辖区：{scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机是独立办公室，没有加入共享服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要与其他单位共用一份登记簿，由管理员建立服务器后，在空目录运行：joint-office sync join --store DIR --address URL --as OFFICER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已加入：{scope}，收到 {pulled} 条记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已同步：上报 {sent}，收到 {pulled}，文件 {files}，冲突 {conflicts}，待同步 {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待同步　{name}：{count} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>　其中 {count} 项在等{waits_for}上报其记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有待同步的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>冲突　{case}　{text}（{name}）：{first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bureau}{name} {at} 先作出：{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有未处理的冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}　{name}　上报 {sent}　收到 {pulled}　文件 {files}　冲突 {conflicts}　{trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正常</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公终端　{device}　{name}　{at}　待同步 {pending}{here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（本机）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机时钟：{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名：已核 {right}，待核 {unread}，不符 {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有 {count} 项待同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{began} 至 {ended}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>终端</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最后同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该终端待同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机号段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剩余</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同步内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>终端与编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>近次同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>立即同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刷新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在同步…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两人先后办理同一事项时，在此并列显示双方版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机的记录都已上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有终端信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同步一次后显示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有同步过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录服务器后自动同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机是独立办公室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所有记录只在本机。要与其他单位共用一份登记簿，请管理员建立服务器，再在空目录运行：
{command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint-office sync join --store DIR --address postgresql://主机/库名 --as 人员编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制命令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>辖区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次成功</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机时钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未成功</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自 {at} 起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已核 {right}，待核 {unread}，不符 {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待传 {up}，待收 {down}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公终端</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机领取的编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机时钟{said}；办理时间已改按服务器时间记（现为 {at}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次核对时本机时钟{said}；连上服务器之前，办理时间只能按本机时钟记（现为 {at}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请校准本机的系统时间；先后以到达服务器的次序为准，不受时钟影响</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未生效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有争议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已认可</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已重新办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已提请处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机在先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本方版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对方版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先到版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已生效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双方均保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}　在“{desk}”办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} 办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} 到达服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有先到的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>认可</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提请处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>认可先到的版本；本方记录留在日志中，不生效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件，按现在的情况重新办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在案件中留下备注，请各方处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件不在本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已认可先到的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}，{name}的“{text}”未生效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}，与{name}的“{text}”不一致，两份都保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另有 {count} 项冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录办公服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令只在本次使用中保留。不登录也可照常办理，记录留在本机，登录后上报。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办公服务器口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录并同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先离线办公</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请输入口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未生效：{text}（{told}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有争议：{text}（{told}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与办公服务器同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把空目录加入共享的办公室，成为一台办公终端</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同步；不加 --once 则一直同步到中断为止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示服务器、待同步、冲突、近次同步、时钟和其他终端</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务器地址，如 postgresql://10.0.0.8/joint，不含口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>辖区代号；只有一个辖区时可省略</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只同步一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不等可撤销的十秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer}的办公服务器口令：</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已被取代</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查无此函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验码真实，正文未核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无法核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件与签发时逐字节一致。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验码由{organ}签署，签名有效。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是随案文书的校验码，由经办人员签署；容缺受理函的校验码只由签发人签署。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验码自称是{organ}的函，却不是有权签发的人签署的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验码由本机关的经办人员签署，不是签发人：函和决定书须在有台账的电脑上核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是扫描件、照片或转存件，只能核验校验码。请把文号、日期和正文与正本逐项对照。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只核验了校验码。请把纸面的文号、日期和正文与正本逐项对照。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这不是本系统函件的校验码（应以 JO1: 开头），或者没有粘贴完整。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件中没有找到函件的校验码：不是本系统的函件，或者图像不够清晰。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验码由别的机关签署（钥匙号 {key}，自称文号 {number}），这里没有它的公钥，不能判定真假。请向该机关索取核验公钥。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验码自称由{organ}签署，但签名不符：校验码是伪造的或被改过。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件所带的函件内容与校验码不符：内容被换过。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验码的签名有效，但它所指的内容与台账中这一文号的函件不同。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正本之后另加了 {count} 个字节。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正本之后添加了 {count} 页。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正本 {ours} 页，这个文件 {theirs} 页。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {page} 页的文字不同：正本为“{ours}”，这个文件为“{theirs}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {page} 页文字相同而图像不同：有内容被遮盖、添加或移动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验码有效、文字与签发内容一致，但版面与本机重制的不同：可能出自其他版本的程序，也可能改过版面。请在有台账的电脑上核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件被其他软件重新保存过：各页看上去与正本一致，但已不是签发时的字节，不能作为正本。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是标明“作废”的版本。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{signer}”的电子签名有效，带时间戳，签名后没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{signer}”的电子签名有效，签名后没有改动（待补时间戳）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{signer}”的电子签名有效，签名后没有改动；文件所带的时间戳未经本机关登记，不能证明签署时间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{signer}”的电子签名无效：签名后文件被改动、另加了签名，或签名时证书不在有效期内。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{signer}”的电子签名所用证书不是本机关登记的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是加盖时间戳之前的正本，签名有效，内容相同。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件有打开口令，读不了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件已损坏或不完整，读不了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图像过大，读不了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件读了太久仍未读完，已停止；可能已损坏或有意构造。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这不是 PDF，也不是 PNG、JPEG、TIFF 图像。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名有效，但台账中没有“{number}”：可能尚未同步到这台电脑。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：“{number}”是已出具的{name}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：出具“{number}”的办理已被撤销，这份文书作废。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：{field}其后已更正，与文书上的不同。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}”的留存件已依法删除，只核验了文件本身。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是“{number}”用印前的文件，已被用印的正本取代。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：“{number}”有效，期限至 {due}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：“{number}”已过期限（{due}），待确认失效，不宜再凭此函办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：“{number}”已签发，尚未送达，期限至 {due}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}”留存的外部签章文件与本函不符：{why}。请由印章管理员查明。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：已延期至 {until}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：所缺材料已于 {on} 全部补齐。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：尚未用印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：“{number}”已于 {on} 作废，原因：{reason}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：“{number}”已于 {on} 撤回，原因：{reason}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：“{number}”已于 {on} 确认失效。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：“{number}”自 {on} 起由“{reason}”取代。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账：{field}其后已更正，函上为“{told}”，现为“{now}”，更正函尚未送达。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一案件已另发“{number}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有查台账：这份文书后来是否作废、撤回或失效，请在联席办的电脑上核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>钥匙号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件指纹（SHA-256）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验对象</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电子签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {name}：{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出核验公钥：{file}，指纹 {fingerprint}（请用电话等方式告诉对方核对）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验一封函：PDF、扫描图像或二维码文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件，或 JO1: 开头的二维码文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发机关的核验公钥文件（可重复给出），由 letter keys 写出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写出本机关的核验公钥，交给需要离线核验的单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴文字或图像</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把 PDF 或扫描图像拖到这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>也可以打开文件，或用 Ctrl+V 粘贴图像、二维码文字。文件只在本机读取，不上传。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开文件…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF 与图像 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二维码文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JO1:…（用手机或扫码枪读出的文字）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先粘贴二维码文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验公钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外单位凭公钥可不联网核验本机关的函；核验别的机关的函，先读入它的公钥。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读入公钥…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写出公钥…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organ}核验公钥.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验公钥 (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已读入：{organs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已读入{organ}的核验公钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出，指纹 {fingerprint}：请用电话等方式告诉对方核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验结果显示在这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>真实、已被改动、已作废、已被取代、查无此函，各写明理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在核验 {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴的图像</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴的二维码文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} 读不了：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} 超过 {limit} MB，不核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本次已核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账中没有这份文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读到的内容</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording_editor</name>
    <message>
        <source>正文第 {number} 段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>段首标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>段首标题（可空），如“（{ordinal}）{name}。”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐项写一段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有此项时才写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有此项时才写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（只写一段）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（不限）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上移</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下移</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在后面增加一段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去本段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格各栏（一行一栏）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>栏名｜每项填写的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格各行（一行一行写，单元格用｜分开）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单元格｜单元格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>｜</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题与落款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 2027-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件、文号，如 示范联席〔2026〕9号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一行一条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>短语和连句</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>短语中的填写项为空时，整个短语不出现；正文用花括号引用其名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以插入的填写项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版面（改正前）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在排版……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用哪一案的内容排版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案号；空着为虚构的样张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对并提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}修改稿.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文本可以使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {count} 处须改正，改正后才能提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，与现行文本有 {count} 处不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改稿拟定后现行文本已经更新。可以继续修改，提交前逐项核对不同之处；也可以放弃后重新开始。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wordings</name>
    <message>
        <source>文书文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>〔{meaning}〕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{given}”这种文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从文书清单中选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改正后再提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>格式和附件由程序决定，不能更改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保持与原文本一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序不提供填写项“{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只用清单内的填写项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已有一个版本自{since}起使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另选起用日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写项“{what}”可以为空，为空时文书无法出具</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写进短语，或者放在以它为条件的段落里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on}已按原文本出具文书（{number}），已出具的文书保持其文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起用日期不早于今天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件超过 {most} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只选文书文本的 TOML 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有读到文件“{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对文件是否还在、能否打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是有效的 TOML 文件（{why}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用本页导出的文件修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件内应恰有一个版本（[[wording]]）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每次导入一种文书的一个版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本函依据的文本版本 {digest} 本机没有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先同步；或者退回拟稿人，按现行文本重新提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本 {digest}　自 {since} 起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本 {digest}（本机没有）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺受理函的文本自 {since} 起有新版本，本函按提交时的版本（自 {was} 起）出具</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改用新版即按新文本重新提交，仍须核稿、会签。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改用新版须退回拟稿人，重新提交后再核稿、会签。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由拟稿人重新提交，或者由核稿人、签发人退回后改用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改用新版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书文本已有新版本，请按新文本重新提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出各种文书的文本版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示一种文书的现行文本（TOML）、各版本和拟发布的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把现行文本写成 TOML 文件，供修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由 TOML 文件提出一种文书的新文本（系统管理员）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发布他人提出的文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回一个拟发布的文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}　{title}　自 {since} 起　{digest}　{source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自 {since} 起　{digest}　{source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟发布 {id}　{title}　{stand}　{officer} 于 {at} 提出　{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已写出文书文本：{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已提出，待另一人发布：{id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已发布：{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已退回：{id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本单位简称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对方称谓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>落款单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中文序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>多项时的中文序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每份材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每条要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每个问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}一段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有{name}时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有{name}时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>【{said}】</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（空行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>｜</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}（{value}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自 {since} 起　{source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 版，自 {since} 起　{digest}
{source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 版自 {since} 起使用，尚未到日　{digest}
{source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {number} 版　自 {since} 起　{digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自 {since} 起　{digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>随程序提供的文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}（{since}）.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书文本 (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>样张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>继续修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改时右侧是真实的版面。一人提交，另一名管理员或负责人核对后发布；已发布的不再更改，已出具和在办的函件保持提交时的文本。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文本的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有读成，没有写入任何内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：修改稿，尚未提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：待发布，请逐项核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：已发布的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}：已退回的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已提交“{title}”的新文本，待另一名管理员或负责人发布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已发布“{title}”的新文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已退回“{title}”的新文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}（样张）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文本改正后显示版面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有案件 {number}，所示为样张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在编辑器中改正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已放弃“{title}”的修改稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读入文书文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出文书文本</source>
        <translation type="unfinished"></translation>
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
        <translation>Due next working day</translation>
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
        <translation>Time left (2 working days)</translation>
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
        <translation>Complete</translation>
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
        <translation>Countersigning {done}/{all}</translation>
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
        <translation>{count} of them exempt</translation>
    </message>
    <message>
        <source>特别程序进行中</source>
        <translation>special procedures</translation>
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
        <translation>Ask to explain</translation>
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
        <source>没有待您办理的案件</source>
        <translation>No case waits for you</translation>
    </message>
    <message>
        <source>本局在办案件共 {count} 件。</source>
        <translation>The bureau has {count} open case[s].</translation>
    </message>
    <message>
        <source>本局还没有在办案件。由受理窗口按“新受理”（Ctrl+N）或导入申请表开始。</source>
        <translation>The bureau has no open case yet. The window begins with “New case” (Ctrl+N) or by importing an application form.</translation>
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
        <translation>Open the case</translation>
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
        <translation>See the grounds</translation>
    </message>
    <message>
        <source>常用语</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>确认后 10 秒内可撤销（Ctrl+Z），之后留痕</source>
        <translation>Can be undone for 10 seconds after confirming (Ctrl+Z), recorded after that</translation>
    </message>
    <message>
        <source>当前不能办理：{reason}</source>
        <translation>Not possible now: {reason}</translation>
    </message>
</context>
<context>
    <name>year_archive</name>
    <message>
        <source>{year} 年没有办结的案件，也没有签发的函件，没有可归档的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择有办结案件或签发函件的年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目标{file}已经存在，不会被覆盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个名称，或先把原来的移走</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已完成 {year} 年度归档：{cases} 件案件，{files} 个文件，{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已完成 {year} 年度归档：{cases} 件案件，{files} 个文件，{file}；有 {count} 项没有收入，见目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把一年办结的案件、签发的函件、台账、文号簿、留痕写成年度归档（.zip 或文件夹），不用本程序也能看和核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一年办结的案件、签发的函件、函件台账、文号簿和全部留痕写成一个文件夹或 .zip：任何电脑都能打开，用 sha256sum 和所附脚本即可核验。每件案件都留痕。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>归档哪一年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} 年　办结 {cases} 件，签发 {letters} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有办结的案件和签发的函件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>连同个人信息和扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出个人信息要写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出个人信息的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由，例如：移交区档案馆</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>归档到文件夹…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>归档为 zip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择年度归档放在哪个文件夹里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度归档存为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>归档包 (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在归档 {year} 年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有归档</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
