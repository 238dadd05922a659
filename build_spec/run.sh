#!/usr/bin/env bash
# Open the client; where there is nothing to show a window on, say so and how to look.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    cat >&2 <<'SAY'
没有可用的显示器（DISPLAY 与 WAYLAND_DISPLAY 均未设置），无法打开窗口。
  查看界面：make screenshots   （把各页面画成 PNG，存入 build/screenshots）
  命令行：  .venv/bin/joint-office --help
No display was found (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened.
  To look at the pages:      make screenshots
  To work by command line:   .venv/bin/joint-office --help
SAY
    exit 1
fi
exec .venv/bin/joint-office "$@"
