"""What the commands of an encrypted store's keys say."""

from collections.abc import Iterable

from desktop.wording.values import DUTIES

HELP = {
    "keys": "本机加密：加密数据、发放和更改口令",
    "seal": "加密本机数据，以本人口令打开（JOINT_OFFICE_NEW_PASSWORD，或按提示输入）",
    "list": "列出本机的口令：人员、许可期限、职责、输错次数",
    "add": "为一名人员发放一次性口令（须系统管理员）；忘记口令的也这样重新发放",
    "password": "更改本人口令，或把一次性口令改为本人口令",
    "remove": "删除一名人员的口令（须系统管理员）",
    "recovery": "制作恢复码（须系统管理员）：只显示一次，抄存后密封保管；以前的随即作废",
    "recover": "系统管理员忘记口令的，以恢复码设定新口令（JOINT_OFFICE_PASSWORD 处输入恢复码）",
    "as": "以哪名人员的口令打开已加密的数据（只有一名时可不写）",
    "password_prompt": "{officer} 的本机口令：",
    "new_prompt": "{officer} 的新口令（不少于12个字符）：",
    "again_prompt": "再输入一次：",
}
TEXT = {
    "sealed": "已加密　{folder}　口令遗失且无人能打开时，只能重新加入办公室",
    "recovery": "恢复码：{code}　（只显示这一次，请抄存密封；只能为系统管理员设定新口令）",
    "recovered": "已设定新口令；用过的恢复码作废",
    "slot": "{officer}　许可至 {until:%Y-%m-%d %H:%M}　{duties}",
    "code": "　一次性口令，待更改",
    "failures": "　连续输错{failures}次",
    "locked": "　{until:%Y-%m-%d %H:%M}前不受理",
    "added": "{name}的一次性口令：{code}　（只显示这一次）",
    "changed": "口令已更改",
    "removed": "已删除{name}的口令",
}


def duty_names(duties: Iterable[str]) -> str:
    """Return duties by their names; one of a newer program by its id."""
    names = {str(duty): name for duty, name in DUTIES.items()}
    return "、".join(names.get(duty, duty) for duty in duties)
