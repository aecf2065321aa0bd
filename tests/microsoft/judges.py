"""Microsoft's own judges: the schemas of a Teams app package, and the parser of Adaptive Cards (npm; see package.json)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

_HERE = Path(__file__).parent
_INSTALLED = _HERE / "node_modules" / "@microsoft" / "app-manifest"
_SCHEMAS = _INSTALLED / "build" / "json-schemas" / "teams"


def need_judges() -> None:
    """Skip where the judges are not installed; in CI that is a failure."""
    if _INSTALLED.exists() and shutil.which("node"):
        return
    reason = "needs Node.js and: npm ci --prefix tests/microsoft"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def schema_complaints(content: dict[str, Any], name: str, version: str) -> list[str]:
    """Hold a file of an app package against Microsoft's schema of that name; gives what is wrong, with its place."""
    schema = json.loads((_SCHEMAS / f"v{version}" / f"{name}.schema.json").read_text(encoding="utf-8"))
    found = jsonschema.Draft4Validator(schema).iter_errors(content)
    return [f"{each.json_path}: {each.message}" for each in found]


def card_complaints(cards: Iterable[dict[str, Any]]) -> list[list[str]]:
    """Let Microsoft's parser read Adaptive Cards; gives for each what it says."""
    lines = "\n".join(json.dumps(card) for card in cards)
    node = shutil.which("node")
    assert node is not None, "need_judges() comes first"
    run = subprocess.run(
        [node, "lint_cards.cjs"], cwd=_HERE, input=lines, capture_output=True, text=True, timeout=120, check=False
    )
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]
