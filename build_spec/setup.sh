#!/usr/bin/env bash
# Make .venv with everything that requirements.lock names and with the joint-office command.
# 建立运行环境：缺什么系统库就装什么（root），否则给出一条命令。
# `setup.sh system` provides the system's libraries alone.
set -euo pipefail
cd "$(dirname "$0")/.."

# What Qt loads from the system, and the Debian package that brings it: the first six for pages
# drawn offscreen, the rest for a window on X11 or Wayland.
LIBRARIES="
libglib-2.0.so.0        libglib2.0-0
libGL.so.1              libgl1
libEGL.so.1             libegl1
libxkbcommon.so.0       libxkbcommon0
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-image.so.0       libxcb-image0
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-randr.so.0       libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0       libxcb-shape0
libxcb-sync.so.1        libxcb-sync1
libxcb-xfixes.so.0      libxcb-xfixes0
libxcb-xkb.so.1         libxcb-xkb1
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libX11-xcb.so.1         libx11-xcb1
libwayland-cursor.so.0  libwayland-cursor0
"

# What the program and its tests load nothing of, or next to nothing: a third of all that is installed.
SELDOM_USED='/(aiohttp|cffi|coverage|holidays|markdown_it|mypyc?|oscrypto|pip|pycparser|pygments|setuptools)/'
SELDOM_USED+='|/sqlalchemy/(ext|orm|testing|dialects/(mssql|mysql|oracle|postgresql))/|/reportlab/(graphics|platypus)/'
SELDOM_USED+='|/fontTools/(colorLib|cu2qu|designspaceLib|merge|mtiLib|otlLib|subset|svgLib|ufoLib|varLib|voltLib)/'
SELDOM_USED+='|/stdnum/(?!cn/|iso7064/)\w+/|/hypothesis/extra/'

say() { printf '%s\n' "$*" >&2; }

is_suitable() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

python() {  # the interpreter to build on: $PYTHON, or the first suitable one on PATH
    local name
    for name in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if command -v "$name" >/dev/null && is_suitable "$name"; then
            command -v "$name"
            return
        fi
    done
}

missing_packages() {
    local known interpreter library package
    known=$( (ldconfig -p 2>/dev/null || /sbin/ldconfig -p) | awk '{print $1}')
    while read -r library package; do
        if [ -n "$library" ] && ! grep -qxF "$library" <<<"$known"; then
            echo "$package"
        fi
    done <<<"$LIBRARIES"
    interpreter=$(python)
    if [ -z "$interpreter" ]; then
        echo python3
        echo python3-venv
    elif ! "$interpreter" -c 'import ensurepip, venv' 2>/dev/null; then
        "$interpreter" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

install_packages() {
    local install=(apt-get install -qq -y --no-install-recommends "$@")
    export DEBIAN_FRONTEND=noninteractive
    say "Installing system packages / 正在安装系统包: $*"
    "${install[@]}" >/dev/null 2>&1 && return
    say "Fetching fresh package lists first / 先更新软件包列表"
    apt-get update -qq
    "${install[@]}" >/dev/null
}

provide_system() {
    local packages
    mapfile -t packages < <(missing_packages)
    [ ${#packages[@]} -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "This system has no apt-get. Please install what corresponds to / 请安装对应的系统包: ${packages[*]}"
    elif [ "$(id -u)" = 0 ]; then
        install_packages "${packages[@]}"
    else
        say "System packages are missing. Please run once / 缺少系统包，请先运行一次："
        say "    sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages[*]}"
        exit 1
    fi
}

make_environment() {
    local interpreter
    if [ -x .venv/bin/python ] && is_suitable .venv/bin/python; then
        return
    fi
    interpreter=$(python)
    if [ -z "$interpreter" ]; then
        say "Python 3.11, 3.12 or 3.13 is needed / 需要 Python 3.11–3.13（可用 PYTHON=… 指定）"
        exit 1
    fi
    rm -rf .venv
    "$interpreter" -m venv --without-pip .venv
}

wheel_of_pip() {  # what Python itself, or the system, would unpack into a new environment
    .venv/bin/python - <<'PYTHON'
import sysconfig
from pathlib import Path

import ensurepip

folders = (sysconfig.get_config_var("WHEEL_PKG_DIR"), Path(ensurepip.__file__).parent / "_bundled")
print(max(wheel for folder in folders if folder for wheel in Path(folder).glob("pip-*.whl")))
PYTHON
}

pip_install() {
    .venv/bin/python -m pip --disable-pip-version-check --quiet install "$@"
}

half_of_lock() {  # every second package, from the first or the second on
    awk -v first="$1" '/^[a-z]/ { n++ } n % 2 == first' requirements.lock
}

install_locked() {
    local half
    # The pip that comes with Python fetches that of the lock from within its wheel: to unpack it
    # first takes as long again.
    PYTHONPATH=$(wheel_of_pip) pip_install --require-hashes -r build_spec/pip.lock
    # In halves beside each other, as pip works on one processor; the lock leaves it nothing to resolve.
    pip_install --no-deps --no-compile --require-hashes -r <(half_of_lock 1) &
    half=$!
    if ! pip_install --no-deps --no-compile --require-hashes -r <(half_of_lock 0); then
        wait "$half" || true  # else it would still write where the next attempt does
        return 1
    fi
    wait "$half"
    # What is written for another Python is passed over, and what nearly nothing is used of.
    .venv/bin/python -m compileall -q -j 0 -x "$SELDOM_USED" .venv/lib >/dev/null 2>&1 || true
}

install_program() {
    say "Installing what requirements.lock names / 正在安装依赖 …"
    install_locked
    # setuptools warns of every editable installation; there is nothing to be done about it.
    PYTHONWARNINGS=ignore pip_install --no-deps --no-build-isolation --editable .
}

provide_system
if [ "${1:-}" = system ]; then
    exit 0
fi
# While pip is put in place a processor has nothing to do; the first start finds all compiled.
"$(python)" -m compileall -q desktop >/dev/null 2>&1 &
make_environment
install_program
wait
touch .venv/ready
say "Ready / 就绪: $(.venv/bin/python --version), .venv/bin/joint-office"
