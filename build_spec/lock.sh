#!/usr/bin/env bash
# For maintainers: write requirements.lock anew from pyproject.toml and build_spec/lock.in.
# One lock serves Python 3.11 to 3.13 on every platform; it holds hashes and no host.
set -euo pipefail
cd "$(dirname "$0")/.."

uv=${UV:-$(command -v uv || echo .venv/bin/uv)}
if ! [ -x "$uv" ]; then
    echo "make lock needs uv: .venv/bin/pip install uv" >&2
    exit 1
fi

"$uv" pip compile --quiet --universal --python-version 3.11 --extra test --no-strip-extras --upgrade \
    --generate-hashes --no-emit-index-url --no-emit-find-links --no-header \
    --output-file requirements.lock pyproject.toml build_spec/lock.in
sed -i "/^pip==/,\$d" build_spec/pip.lock
echo pip | "$uv" pip compile --quiet --universal --python-version 3.11 --upgrade --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-header --no-annotate - >>build_spec/pip.lock
grep -c '^[a-z]' requirements.lock | sed 's/$/ packages locked/'
