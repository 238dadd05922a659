#!/usr/bin/env bash
# Put the client into the user's menu, and its links (joint-office://case/…) to it.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
folder="${XDG_DATA_HOME:-$HOME/.local/share}/applications"
mkdir -p "$folder"
cat > "$folder/joint-office.desktop" <<ENTRY
[Desktop Entry]
Type=Application
Name=Joint Office
Name[zh_CN]=政企联席办
Exec="$root/.venv/bin/joint-office" open -- %u
Terminal=false
Categories=Office;
StartupNotify=true
MimeType=x-scheme-handler/joint-office;
ENTRY
if command -v xdg-mime >/dev/null; then
    xdg-mime default joint-office.desktop x-scheme-handler/joint-office
fi
if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$folder" || true
fi
echo "$folder/joint-office.desktop"
