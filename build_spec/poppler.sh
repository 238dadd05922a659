#!/usr/bin/env bash
# Provide poppler's pdfsig for the tests: an independent reader of signatures. Without it they skip.
# 为测试准备 poppler 的 pdfsig，独立核验签名；装不了时相应测试略过。
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }

install_poppler() {
    export DEBIAN_FRONTEND=noninteractive
    local install=(apt-get install -qq -y --no-install-recommends poppler-utils)
    say "Installing poppler-utils for the tests / 正在为测试安装 poppler-utils"
    "${install[@]}" >/dev/null 2>&1 && return
    apt-get update -qq && "${install[@]}" >/dev/null
}

if command -v pdfsig >/dev/null; then
    exit 0
elif [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null || ! install_poppler; then
    say "No pdfsig; its tests are skipped / 没有 pdfsig，略过相应测试: apt-get install poppler-utils"
fi
