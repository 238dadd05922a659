"""What the client itself says, between its pages."""

SAID = {
    "cases": "案件",
    "case": "案件",
    "letter": "容缺受理函",
    "recorded": "{what} · {number}",
    "recorded_plain": "已记录",
    "nothing_to_undo": "打开程序以来没有可以撤销的办理；以前的在案件的“日志”里撤销",
    "batch": "已记录 {count} 件",
    "no_scan": "该材料没有扫描件，请查看纸质原件",
    "save_scan": "保存扫描件",
    "saved": "已保存 {file}",
    "not_saved": "没有保存 {file}：{why}",
    "undone": "已撤销：{what}，记录留痕",
    "list_end": "列表里没有下一件了",
    "failed": "没有办成，故障编号 {number}；已填写的内容都在",
    "officer": "{name}（{id}）",
    "export": "导出 PDF",
    "pdf_files": "PDF (*.pdf)",
    "fact": "填写事实",
    "by_officer": "经办人在案件页填写",
    "no_display": "没有显示器，无法打开窗口。用 make screenshots 可把各页画成图片查看。"
    "\nNo display: run `make screenshots` to render the pages to PNG files.",
}
