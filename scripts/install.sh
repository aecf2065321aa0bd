#!/usr/bin/env bash
# Install Trygg for production: scripts/install.sh FOLDER makes a virtual environment there, with the locked versions and
# nothing that only tests need. The Dockerfile runs this very script.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:?where to? scripts/install.sh FOLDER}

source=$(mktemp -d)
trap 'rm -rf "$source"' EXIT
# setuptools builds in the source's own folder: what lies about there from before must not come along.
cp -r bot cli indexer knowledge manifest pyproject.toml README.md LICENSE "$source"
find "$source" -name __pycache__ -prune -exec rm -rf {} +

"${PYTHON:-python3}" -m venv "$folder"
"$folder/bin/pip" install --quiet --no-cache-dir --requirement requirements.lock
"$folder/bin/pip" install --quiet --no-cache-dir --no-deps "$source"
"$folder/bin/pip" check
"$folder/bin/trygg" --help >/dev/null
