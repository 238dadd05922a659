#!/usr/bin/env bash
# 恢复演练：把备份恢复到一个临时库，与原库逐项对照，然后删去。原库只读不写。
# Restores a dump into a database of its own, holds it against the one it came from, drops it.
#   restore_drill.sh postgresql://admin@server/joint_office joint_office.dump
# A file joint_office.dump.sha256 beside the dump, written when it was made, is held against it first.
set -euo pipefail

url=${1:?the administrator\'s address of the database}
dump=${2:?the file of pg_dump -Fc}
scratch="joint_drill_$$"
case "$url" in
    *'?'*) base=${url%%\?*} more="?${url#*\?}" ;;
    *) base=$url more="" ;;
esac
other="${base%/*}/$scratch$more"

if [ -f "$dump.sha256" ] && [ "$(cut -c-64 "$dump.sha256")" != "$(sha256sum < "$dump" | cut -c-64)" ]; then
    echo "备份与写出时的校验和不符，没有恢复" >&2
    exit 1
fi

state() {
    psql -XAtq -v ON_ERROR_STOP=1 -d "$1" <<'SQL'
SELECT 'entries', count(*), md5(coalesce(string_agg(e::text, '|' ORDER BY scope, sseq), '')) FROM joint.event e;
SELECT 'head', scope, sseq, chain FROM joint.scope_head ORDER BY scope;
SELECT 'meta', m::text FROM joint.meta m ORDER BY m::text;
SELECT 'trigger', tgrelid::regclass::text, tgname, tgenabled FROM pg_trigger
 WHERE NOT tgisinternal ORDER BY 2, 3;
SELECT 'rows', oid::regclass::text, relrowsecurity, relforcerowsecurity,
       coalesce(relacl, acldefault('r', relowner)) FROM pg_class
 WHERE relnamespace = 'joint'::regnamespace AND relkind IN ('r', 'p') ORDER BY 2;
SELECT 'policy', polrelid::regclass::text, polname, pg_get_expr(polqual, polrelid) FROM pg_policy ORDER BY 2, 3;
SELECT 'function', oid::regprocedure::text, md5(prosrc), prosecdef, proconfig,
       coalesce(proacl, acldefault('f', proowner)) FROM pg_proc
 WHERE pronamespace::regnamespace::text IN ('joint', 'api', 'joint_api') ORDER BY 2;
SQL
}

trap 'psql -XAtq -d "$url" -c "DROP DATABASE IF EXISTS \"$scratch\" WITH (FORCE)"' EXIT
psql -XAtq -v ON_ERROR_STOP=1 -d "$url" -c "CREATE DATABASE \"$scratch\" TEMPLATE template0"
pg_restore --exit-on-error -d "$other" "$dump"
if diff <(state "$url") <(state "$other"); then
    echo "恢复演练通过：记录、链首、触发器、行级权限、批次与原库相同"
else
    echo "恢复演练未通过：上面列出不同之处（< 原库，> 恢复出的库）" >&2
    exit 1
fi
