"""Why a greyed button cannot be pressed, and where what is missing is supplied."""

TITLE = "暂不能办：{act}"
WHO = "可由{names}办理"
OTHER_OFFICER = "换人办理"
CLOSE = "关闭"
TO_MEND = "去改正"
TO_CHOOSE = "去选择"
