"""What Trygg is made of: licences, a software bill of materials, known vulnerabilities. `make audit` runs it.

Writes `artefacts/licences.json` and `artefacts/sbom.json` (CycloneDX). Ends with 1 where a licence is not allowed or a
vulnerability is known, and with 75 where nobody could be asked about vulnerabilities: that is no pass.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageMetadata, metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements.lock"
ARTEFACTS = ROOT / "artefacts"
TOOLS = ROOT / ".venv-audit" / "bin"

# Permissive licences, and one (MPL-2.0) that asks only that changes to its own files stay open. By SPDX identifier.
ALLOWED = frozenset(
    "MIT MIT-0 MIT-CMU BSD-2-Clause BSD-3-Clause 0BSD Apache-2.0 ISC PSF-2.0 Zlib CC0-1.0 MPL-2.0 Unlicense".split()
)
# Older packages name their licence by a trove classifier.
CLASSIFIED = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
# What a package's metadata says in words of its own, as read by us.
READ = {"BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0"}
# Where vulnerabilities are known; the first that knows our packages is believed.
SERVICES = ("pypi", "osv")
NOT_DONE = 75


def locked(lock: Path = LOCK) -> dict[str, str]:
    """List what is installed in production: version by name."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines if "==" in line)


def licence(facts: PackageMetadata) -> str:
    """Give a package's licence as an SPDX expression; "" where its metadata names none that is understood."""
    stated = facts.get("License-Expression")
    if stated:
        return stated
    written = (facts.get("License") or "").strip()
    if written in READ or is_allowed(written):
        return READ.get(written, written)
    classifiers = [each.split(" :: ")[-1] for each in facts.get_all("Classifier", []) if each.startswith("License ::")]
    return " AND ".join(CLASSIFIED.get(each, "") for each in classifiers)


def is_allowed(expression: str) -> bool:
    """Judge an SPDX expression without parentheses: one of the alternatives must be allowed in all its parts."""
    alternatives = re.split(r"\s+OR\s+", expression)
    return any(all(part in ALLOWED for part in re.split(r"\s+AND\s+", each)) for each in alternatives)


def licences(packages: Iterable[str]) -> dict[str, str]:
    """Give the licence of each package, as it is installed here."""
    return {name: licence(metadata(name)) for name in packages}


def write_bill(found: Mapping[str, str]) -> Path:
    """Write the bill of materials, each part with its licence."""
    file = ARTEFACTS / "sbom.json"
    options = ("--pyproject", "pyproject.toml", "--output-reproducible", "--output-file", str(file))
    subprocess.run([TOOLS / "cyclonedx-py", "requirements", *options, LOCK.name], check=True, cwd=ROOT)
    bill = json.loads(file.read_text(encoding="utf-8"))
    for part in bill["components"]:
        part["licenses"] = [{"expression": found[part["name"].lower()]}]
    file.write_text(json.dumps(bill, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return file


def vulnerabilities(service: str) -> list[dict[str, Any]] | None:
    """Ask a service about the locked packages; None where it knows none of them, or does not answer."""
    options = (
        "--requirement",
        LOCK.name,
        "--no-deps",
        "--disable-pip",
        "--format",
        "json",
        "--progress-spinner",
        "off",
    )
    command = [TOOLS / "pip-audit", *options, "--vulnerability-service", service, "--timeout", "10"]
    try:
        said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False).stdout
        packages: list[dict[str, Any]] = json.loads(said)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        return None
    asked = [each for each in packages if "vulns" in each]
    # Some packages alone may be unknown to a service; then the answer about the others would only look whole.
    return asked if len(asked) == len(locked()) else None


def main() -> int:
    """Do all three; gives the exit status."""
    ARTEFACTS.mkdir(exist_ok=True)
    found = licences(locked())
    (ARTEFACTS / "licences.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    refused = {name: each for name, each in found.items() if not is_allowed(each)}
    print(f"Licences: {len(found)} packages, {len(refused)} not allowed. {refused or ''}")
    print(f"Bill of materials: {write_bill(found).relative_to(ROOT)}")
    answers = (vulnerabilities(service) for service in SERVICES)
    known = next((answer for answer in answers if answer is not None), None)
    if known is None:
        print("Vulnerabilities: NOT AUDITED. No database can be reached from here; run it where one can.")
        return 1 if refused else NOT_DONE
    hit = [(each["name"], each["version"], [one["id"] for one in each["vulns"]]) for each in known if each["vulns"]]
    print(f"Vulnerabilities: {len(known)} packages asked about, {len(hit)} with known ones. {hit or ''}")
    return 1 if refused or hit else 0


if __name__ == "__main__":
    sys.exit(main())
