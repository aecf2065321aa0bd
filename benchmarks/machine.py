"""What a measurement was taken on: a figure without it says nothing."""

from __future__ import annotations

import json
import os
import platform

from tests.quality.report import git


def facts() -> str:
    """Give commit, cores, load and Python's version, as JSON."""
    found = {
        "commit": git("rev-parse", "--short", "HEAD"),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "python": platform.python_version(),
    }
    return json.dumps(found)
