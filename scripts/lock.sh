#!/usr/bin/env bash
# Write the lock files anew from pyproject.toml. They carry names and versions, no addresses.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3 -m venv "$tools"
"$tools/bin/pip" install --quiet pip-tools
compile() {
    "$tools/bin/pip-compile" --quiet --strip-extras --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
        --no-emit-trusted-host --allow-unsafe "$@"
}

compile pyproject.toml --output-file requirements.lock
compile pyproject.toml --extra test --constraint requirements.lock --output-file requirements-test.lock
compile pyproject.toml --extra models --constraint requirements.lock --output-file requirements-models.lock
compile pyproject.toml --extra train --constraint requirements-models.lock --output-file requirements-train.lock
# The tools of `make audit`, which live apart.
sed -n 's/^audit = //p' pyproject.toml | grep -o '"[^"]*"' | tr -d '"' >"$tools/audit.in"
compile "$tools/audit.in" --output-file requirements-audit.lock
# The local part of a version ("+cpu") names one machine's file; without it the small build is taken where one is offered.
sed --in-place --regexp-extended '/^--/d; s/^(torch==[0-9.]+)\+.*/\1/' requirements*.lock
