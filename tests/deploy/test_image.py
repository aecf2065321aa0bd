"""The image and the composition: what one can prove of them without a container engine.

The steps of the image are one script, which runs here in full; the rest is read off the files.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import HOME, Settings

DOCKERFILE = (HOME / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
COMPOSE: dict[str, Any] = yaml.safe_load((HOME / "compose.yaml").read_text(encoding="utf-8"))
NGINX = (HOME / "deploy" / "nginx" / "nginx.conf").read_text(encoding="utf-8")
OURS = ("index", "trygg-1", "trygg-2")


def steps(name: str) -> list[str]:
    return re.findall(rf"^{name} (.*)$", DOCKERFILE, re.MULTILINE)


def test_the_steps_of_the_image_install_a_bot_that_answers(tmp_path: Path) -> None:
    """Far from the checkout, from what the lock file names, with the pack, the words and the model inside."""
    if not os.environ.get("CI"):
        pytest.skip("takes a minute, and downloads every package: for CI")
    subprocess.run([HOME / "scripts" / "install.sh", tmp_path / "trygg"], check=True, timeout=500)
    programs = tmp_path / "trygg" / "bin"
    trygg = str(programs / "trygg")
    bare = {"PATH": os.environ["PATH"], "TRYGG_INDEX": str(tmp_path / "index")}
    how = {"check": True, "cwd": tmp_path, "env": bare, "capture_output": True, "text": True, "timeout": 120}
    subprocess.run([trygg, "index"], **how)
    subprocess.run([trygg, "check"], **how)
    answered = subprocess.run([trygg, "ask", "--json", "Hva er SEB?"], **how)
    assert '"outcome": "answer"' in answered.stdout
    installed = subprocess.run([str(programs / "pip"), "freeze"], **how).stdout.lower()
    assert not re.search(r"^(pytest|mypy|ruff|hypothesis|playwright|torch)==", installed, re.MULTILINE)


def test_the_image_installs_by_that_script() -> None:
    assert any(step.startswith("scripts/install.sh /opt/trygg") for step in steps("RUN"))


def test_the_image_holds_the_python_that_the_tests_run_with() -> None:
    """In both stages the same, by a tag that names the version."""
    bases = {base.split()[0] for base in steps("FROM")}
    assert bases == {f"python:{sys.version_info.major}.{sys.version_info.minor}-slim-bookworm"}


def test_what_the_image_copies_is_there_and_let_in() -> None:
    """`.dockerignore` lets nothing else in: no state, no secrets, no tests."""
    let_in = {line[1:] for line in (HOME / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    copied = {name.rstrip("/") for step in steps("COPY") if "--from" not in step for name in step.split()[:-1]}
    assert copied == let_in
    assert all((HOME / name).exists() for name in copied)


def test_every_package_of_the_program_is_copied() -> None:
    found = yaml.safe_load("[" + re.findall(r"include = \[(.*)\]", (HOME / "pyproject.toml").read_text())[0] + "]")
    assert {name.rstrip("*") for name in found} <= {step.split()[0] for step in steps("COPY")}


def test_the_image_runs_as_nobody_in_particular() -> None:
    """By number, so that an orchestrator can see that it is not root."""
    (user,) = steps("USER")
    assert re.fullmatch(r"[1-9]\d{3,}:[1-9]\d{3,}", user)


def test_every_setting_that_image_and_composition_give_is_one_of_the_bots() -> None:
    example = (HOME / "deploy" / "trygg.env.example").read_text()
    given = set(re.findall(r"\bTRYGG_([A-Z_]+)=", DOCKERFILE + example))
    for name in OURS:
        given |= {each.removeprefix("TRYGG_") for each in COMPOSE["services"][name]["environment"]}
    assert {name.lower() for name in given} <= set(Settings.model_fields)


@pytest.mark.parametrize("name", [*OURS, "proxy"])
def test_a_service_writes_nowhere_but_where_it_must_and_gains_no_rights(name: str) -> None:
    service = COMPOSE["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]


def test_the_replicas_are_alike_and_read_the_index_without_writing_it() -> None:
    one, other = COMPOSE["services"]["trygg-1"], COMPOSE["services"]["trygg-2"]
    assert one == other
    assert "index:/var/lib/trygg/index:ro" in one["volumes"]
    assert "index:/var/lib/trygg/index" in COMPOSE["services"]["index"]["volumes"]


def test_nothing_but_the_proxy_is_reached_from_outside_and_it_only_from_this_machine() -> None:
    ports = {name: service["ports"] for name, service in COMPOSE["services"].items() if "ports" in service}
    assert ports == {"proxy": ["127.0.0.1:8080:8080"]}


def test_the_database_has_no_way_out_and_knows_none_of_the_bots_secrets() -> None:
    database = COMPOSE["services"]["database"]
    assert database["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    assert database["env_file"] != COMPOSE["services"]["trygg-1"]["env_file"]


def test_the_stop_lasts_as_long_as_draining_and_turns_under_way_may_take() -> None:
    from bot.teams.adapter import GRACE

    service = COMPOSE["services"]["trygg-1"]
    assert int(service["stop_grace_period"].rstrip("s")) > float(service["environment"]["TRYGG_DRAIN"]) + GRACE


def test_every_image_is_named_by_a_version() -> None:
    for name, service in COMPOSE["services"].items():
        assert re.search(r":\d", service["image"]), name


def test_no_message_touches_the_proxys_disk_and_no_visit_is_noted() -> None:
    """A body larger than its buffer would be written to a file; larger than the buffer none is let in."""
    (largest,) = re.findall(r"client_max_body_size (\w+);", NGINX)
    assert re.findall(r"client_body_buffer_size (\w+);", NGINX) == [largest]
    assert re.findall(r"access_log ([^;]+);", NGINX) == ["off"]
    assert re.findall(r"proxy_buffering ([^;]+);", NGINX) == ["off"]
