#!/usr/bin/env bash
# Provide the system's PostgreSQL for the tests, without a cluster and without starting anything.
# Where that can't be, the tests use the one that comes as a wheel; that one speaks no TLS.
# 为测试准备系统的 PostgreSQL（不建库、不启动服务）；装不了时测试用自带的轮子，TLS 测试略过。
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }

has_server() {
    local found
    for found in "${JOINT_OFFICE_PG:-}/initdb" /usr/lib/postgresql/{15,16,17,18}/bin/initdb; do
        if [ -x "$found" ]; then
            return 0
        fi
    done
    return 1
}

install_server() {
    export DEBIAN_FRONTEND=noninteractive
    local install=(apt-get install -qq -y --no-install-recommends
        -o Dpkg::Options::=--force-confold postgresql)
    mkdir -p /etc/postgresql-common
    if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf
    fi
    say "Installing PostgreSQL for the tests / 正在为测试安装 PostgreSQL"
    "${install[@]}" >/dev/null 2>&1 && return
    apt-get update -qq && "${install[@]}" >/dev/null
}

if has_server; then
    exit 0
elif [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    say "No system PostgreSQL; tests use the wheel, without TLS / 没有系统 PostgreSQL，改用轮子："
    say "    sudo apt-get install -y --no-install-recommends postgresql"
elif ! install_server; then
    say "PostgreSQL could not be installed; tests use the wheel / 没有装成，改用轮子"
fi
