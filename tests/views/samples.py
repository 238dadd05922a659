"""Fictional rows to show on the pages, as the office's queries would give them."""

from datetime import date, datetime, time
from decimal import Decimal

from desktop.clock import OFFICE_ZONE
from desktop.store.rows import (
    BureauStepRow,
    CasePage,
    ClockRow,
    CountedDayRow,
    LetterRow,
    Light,
    MatterRow,
    OfficerRow,
    OfficeState,
    PaceRow,
    PaperRow,
    QuestionRow,
    QueueGroup,
    QueueRow,
    RuleRow,
    StageRow,
    TileCounts,
    TimelineRow,
    VerdictRow,
)
from desktop.store.rows_case import HeldShare, HeldTime
from desktop.store.rows_sync import SyncState


def at(month: int, day: int, hour: int = 17, minute: int = 30) -> datetime:
    return datetime.combine(date(2026, month, day), time(hour, minute), OFFICE_ZONE)


LATE = ClockRow(Light.RED, 0, 190, 2.0, due_at=at(11, 17))
TODAY = ClockRow(
    Light.AMBER,
    0,
    178,
    1.64,
    due_at=at(11, 18),
    counted=(
        CountedDayRow(date(2026, 11, 16), "accepted"),
        CountedDayRow(date(2026, 11, 17), "weekday", "", 1),
        CountedDayRow(date(2026, 11, 18), "weekday", "", 2),
    ),
)
TOMORROW = ClockRow(Light.GREEN, 1, 120, 0.7, due_at=at(11, 19))
EXEMPT = ClockRow(Light.EXEMPT, note="符合免审批 R-02")
PAUSED = ClockRow(Light.PAUSED, 0, 0, 1.2, note="专家评审至 11-23")


def row(
    number: int,
    enterprise: str,
    project: str,
    group: QueueGroup,
    clock: ClockRow,
    **more: object,
) -> QueueRow:
    given: dict[str, object] = {
        "matter": "external_works",
        "matter_name": "外线工程审批",
        "kilovolts": Decimal(10),
        "capacity_kva": Decimal(1250),
        "street": "永和街道",
        "place": "永和大道",
        "papers_ready": 9,
        "papers_all": 9,
        "state": "own_opinion",
        "outcome": "needs_approval",
        "main_papers": ("identity", "layout"),
    }
    return QueueRow(
        f"case-{number}",
        f"HP-2026-{number}",
        enterprise,
        project,
        group,
        clock,
        **(given | more),  # type: ignore[arg-type]
    )


def queue() -> tuple[QueueRow, ...]:
    today, tomorrow = QueueGroup.TODAY, QueueGroup.TOMORROW
    return (
        row(
            1187,
            "广州穗岭新材料有限公司",
            "穗岭二期 10kV 专线接入工程",
            QueueGroup.OVERDUE,
            LATE,
            matter_name="占道开挖",
            capacity_kva=Decimal(2500),
            street="云埔街道",
            place="开创大道东侧",
            papers_ready=8,
            papers_waived=1,
        ),
        row(
            1203,
            "粤港澳生物医药中试基地有限公司",
            "中试基地 A 区永久用电",
            today,
            TODAY,
            matter_name="规划路由",
            capacity_kva=Decimal(6300),
            street="长岭街道",
            place="护林路",
            papers_ready=7,
            papers_waived=2,
        ),
        row(
            1205,
            "黄埔启明半导体设备有限公司",
            "启明一期专线接入",
            today,
            TODAY,
            matter_name="规划路由",
            kilovolts=Decimal(20),
            capacity_kva=Decimal(16000),
            street="九佛街道",
            place="笃学路",
        ),
        row(
            1206,
            "黄埔智造产业园发展有限公司",
            "园区三号变台增容",
            today,
            TODAY,
            matter_name="临时用地",
            state="letter_sign",
            may_decide=False,
        ),
        row(
            1211,
            "广州湾区冷链物流有限公司",
            "冷库新装双电源",
            tomorrow,
            TOMORROW,
            matter_name="占道开挖",
            capacity_kva=Decimal(4000),
            street="穗东街道",
            place="南岗河段",
        ),
        row(
            1212,
            "知识城云谷数据有限公司",
            "数据机房一期",
            tomorrow,
            TOMORROW,
            matter_name="规划路由",
            kilovolts=Decimal(20),
            capacity_kva=Decimal(20000),
            street="龙湖街道",
            place="九龙大道",
            papers_ready=6,
            papers_waived=3,
            outcome="undetermined",
        ),
        row(
            1214,
            "广州鱼珠木业市场经营有限公司",
            "充电场站新装",
            tomorrow,
            ClockRow(Light.GREEN, 1, 300, 0.3, due_at=at(11, 19)),
            matter_name="占道开挖",
            capacity_kva=Decimal(800),
            street="鱼珠街道",
            place="黄埔大道东",
            state="countersigning",
            bureaus_done=3,
            bureaus_all=5,
            may_decide=False,
        ),
        row(
            1215,
            "广州红山精密模具有限公司",
            "厂内 10kV 短距接入",
            QueueGroup.EXEMPT,
            EXEMPT,
            matter_name="备案告知",
            capacity_kva=Decimal(630),
            street="红山街道",
            place="工业园内",
            state="confirm",
            outcome="exempt",
        ),
        row(
            1190,
            "沥滘塱旻冷链有限公司",
            "园区内冷库用电",
            QueueGroup.PAUSED,
            PAUSED,
            matter_name="外线工程审批",
            capacity_kva=Decimal(800),
            street="大沙街道",
            place="护林路",
            state="paused",
            may_decide=False,
        ),
    )


def tiles() -> TileCounts:
    return TileCounts(
        overdue=1,
        today=3,
        tomorrow=4,
        paused=1,
        latest_minutes=190,
        closing="17:30",
        tomorrow_exempt=1,
        on_time=0.986,
        weeks=(0.93, 0.94, 0.935, 0.95, 0.955, 0.95, 0.965, 0.972, 0.968, 0.98, 0.979, 0.986),
        as_of=at(11, 18, 14, 32),
        mine=9,
        whole=37,
        paused_specials=1,
    )


def bureaus() -> tuple[BureauStepRow, ...]:
    first = ClockRow(Light.GREEN, 1, 400, 0.35, due_at=at(11, 18))
    second = ClockRow(Light.GREEN, 0, 400, 0.8, due_at=at(11, 18))
    return (
        BureauStepRow(
            "enterprise_service",
            "企业服务局",
            "企服",
            "approve",
            first,
            "周敏",
            "同意，列入区重点项目清单",
            at(11, 17, 11),
        ),
        BureauStepRow(
            "commerce", "商务局", "商务", "approve", second, "区伟强", "同意", at(11, 18, 9, 41)
        ),
        BureauStepRow(
            "planning", "规划和自然资源局", "规资", "waiting", TODAY, "陈嘉仪", "", is_own=True
        ),
        BureauStepRow("housing", "住房和城乡建设局", "住建", "waiting", TODAY, "黎国栋"),
        BureauStepRow("urban_renewal", "城市更新局", "更新", "not_concerned"),
    )


def verdict() -> VerdictRow:
    return VerdictRow(
        "needs_approval",
        "路由 86 m 横穿开创大道（城市主干道），不适用免审批。",
        (
            RuleRow(
                "exemption.arterial",
                "穿越城市主干道路",
                "横穿开创大道 K2+310，86 m",
                True,
                "需审批",
                "《黄埔区电力接入工程行政审批改革措施》第三条",
            ),
            RuleRow("exemption.highway", "穿越省级及以上公路", "路由 200 m 内无", False, "不影响"),
            RuleRow("exemption.newly_built", "城市道路交付未满 5 年", "交付年份不明", None, ""),
            RuleRow("exemption.metro", "位于地铁保护区", "无", False, "不影响"),
        ),
        assessed_at=at(11, 16, 15, 12),
        rules_version="2026.3",
    )


def undetermined() -> VerdictRow:
    return VerdictRow(
        "undetermined",
        "一处道路的等级不明，暂不能判定。",
        verdict().rows,
        (QuestionRow("roads.0.road_class", "护林路的道路等级"),),
        ("涉及地铁保护区，由轨道交通主管部门认定",),
        at(11, 16, 15, 12),
        "2026.3",
    )


def papers() -> tuple[PaperRow, ...]:
    until = date(2026, 12, 16)
    return (
        PaperRow("identity", "营业执照（电子证照）", "verified", is_main=True, is_opened=True),
        PaperRow("layout", "外线路由图 v3.dxf", "verified", is_main=True),
        PaperRow("property_right", "不动产权证书", "missing", is_waived=True, supplement_by=until),
        PaperRow(
            "project_approval", "项目核准／备案文件", "missing", is_waived=True, supplement_by=until
        ),
        PaperRow("power_of_attorney", "授权委托书", "submitted"),
        PaperRow("survey", "现场踏勘记录", "not_checked"),
        PaperRow("renewal", "更新实施方案批复", "not_concerned"),
    )


def timeline() -> tuple[TimelineRow, ...]:
    return (
        TimelineRow("商务局同意", at(11, 18, 9, 41), "区伟强", "step.decided", "check", "green"),
        TimelineRow(
            "容缺受理函草拟，待核稿",
            at(11, 17, 14, 31),
            "梁慧",
            "letter.drafted",
            "stamp",
            "violet",
        ),
        TimelineRow(
            "窗口受理，一张表单三项联办",
            at(11, 16, 15, 0),
            "梁慧",
            "matter.accepted",
            "file-plus",
            "blue",
        ),
    )


def case() -> CasePage:
    return CasePage(
        case_id="case-1203",
        number="HP-2026-1203",
        enterprise="粤港澳生物医药中试基地有限公司",
        credit_code="91440112MA9X0K2T7Q",
        project="中试基地 A 区永久用电",
        project_code="2609-440112-04-01-338821",
        kilovolts=Decimal(10),
        capacity_kva=Decimal(6300),
        demand_name="新装",
        clock=TODAY,
        address="长岭街道护林路",
        street="长岭街道",
        parcel="KXC-P6-12 · 3.2 公顷",
        expected_on=date(2026, 12, 15),
        utilities=("电", "水", "网"),
        contact="冯晓彤 138 0000 2617",
        window="梁慧",
        manager="何志远",
        stages=(
            StageRow("受理申请", "done", "11-16 · 当日完成"),
            StageRow("答复签约", "running", "第 2 个工作日 · 计划 11-30"),
            StageRow("竣工接电", "ahead", "计划 12-21"),
        ),
        pace=PaceRow(2, 25, date(2026, 11, 16), date(2026, 12, 21)),
        held=HeldTime(
            (
                HeldShare("bureau", "政府部门", 1082, "2 天 2 分", is_now=True),
                HeldShare("utility", "供电企业", 420, "7 小时"),
                HeldShare("enterprise", "企业", 215, "3 小时 35 分"),
                HeldShare("nobody", "无人", 0, "0 分"),
            ),
            1717,
            "3 天 1 小时 37 分",
        ),
        matters=(
            MatterRow(
                "external_works",
                "外线工程审批",
                "own_opinion",
                at(11, 16, 14, 48),
                at(11, 16, 15, 12),
                at(11, 18),
                statutory_due=date(2026, 12, 14),
                steps=bureaus(),
            ),
            MatterRow("connection", "用电报装", "accept", at(11, 16, 14, 48)),
        ),
        main_matter="external_works",
        verdict=verdict(),
        papers=papers(),
        letters=(
            LetterRow(
                "letter-1",
                "",
                "drafted",
                "广东电网有限责任公司广州黄埔供电局",
                date(2026, 12, 16),
                ("不动产权证书", "项目核准／备案文件"),
            ),
        ),
        timeline=timeline(),
        exchanges=timeline()[1:],
        log=timeline(),
        next_act="own_opinion",
        waiting_for=("住房和城乡建设局",),
        opinion="同意按所报路由实施，穿越段采用顶管，管线综合按附图执行。",
    )


def office() -> OfficeState:
    return OfficeState(
        officer=OfficerRow("陈嘉仪", "规划和自然资源局", "审批"),
        store="办公室库 · 已连接",
        rules_version="2026.3",
        calendar="2026（国办发通知已载入）",
        badges=(("workbench", 9), ("intake", 2), ("letters", 3)),
    )


def sync_state() -> SyncState:
    return SyncState("synced", at(11, 18, 14, 32), words="已同步 14:32")
