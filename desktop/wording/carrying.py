"""What the command line says of work that is carried by hand."""

HELP = {
    "export": "把本机待同步内容写成加密携带文件，供U盘带到联网终端",
    "carry": "在联网终端提交他人携带文件中的内容（须经指定）",
    "export_log": "把共用记录写成加密携带文件，带回未联网的终端",
    "import_log": "导入带回的共用记录，逐条核对后写入",
    "out": "写出的文件",
    "file": "携带文件",
    "after": "从该序号之后写出，默认全部",
    "passphrase": "携带文件的口令：",
}
EXPORTED = "已写出 {entries} 条待同步记录：{file}。原记录仍在本机，导入后经同步核销"
CARRIED = "已提交 {entries} 条，其中未生效 {refused} 条，文件 {files} 个"
BEHIND = "有 {count} 人的案件此后已有新记录：请先把共用记录带回该终端，重新导出后再提交"
LOG_EXPORTED = "已写出 {entries} 条共用记录：{file}"
LOG_TAKEN = "已导入 {pulled} 条，冲突 {conflicts} 件，仍待同步 {waiting} 条"
