"""What is said of the health of the store: damage found, what was kept, what to do."""

DAMAGED = "本机数据有损坏"
DAMAGED_KEPT = "没有自动修改任何内容；已确认的记录和未上报的副本都原样留着。"
DAMAGED_TO_DO = (
    "请记下手头的内容，到“设置 › 备份与检查”抢救数据，再重新加入办公室或由备份恢复；"
    "此前不要删除数据文件夹。"
)
