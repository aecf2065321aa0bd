"""The bot and the Microsoft 365 Agents Playground as `trygg play` starts them, and a browser to visit them with."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Dialog, Locator, Page, ViewportSize, expect, sync_playwright

from bot.settings import HOME
from cli import play
from tests.e2e.chat import bubble

_PLAYGROUND = HOME / "playground" / "node_modules" / "@microsoft" / "m365agentsplayground"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_SCREENSHOTS = HOME / "artefacts" / "screenshots"
_PICTURES = HOME / "docs" / "images"
# Wide enough for the Playground's three columns, and the size in which a picture is legible in a README.
_WINDOW: ViewportSize = {"width": 1280, "height": 860}
# Seconds. Some tests' machines are small and shared; nothing waits longer than it needs.
_READY_WITHIN = 60.0
_STOPPED_WITHIN = 15.0
_STEP_WITHIN = 15.0
# Whatever is not this machine has no address: the Playground asks for fonts on the web, and must do without.
_BROWSER_OPTIONS = [
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]


@dataclass(frozen=True, slots=True)
class Playground:
    """A running Playground, with the bot behind it."""

    url: str
    folder: Path

    def trygg(self, *arguments: str) -> str:
        """Run a command beside the running bot, with its settings; gives what it says."""
        command = [_trygg(), *arguments]
        done = subprocess.run(command, env=_environment(), cwd=self.folder, check=True, capture_output=True, text=True)
        return done.stdout

    @property
    def bot_name(self) -> str:
        """Give the name under which the bot is mentioned."""
        return str(self._config()["bot"]["name"])

    def uninstall(self) -> None:
        """Take the bot out of the personal chat, so that opening it is a first meeting again."""
        chat = self._config()["personalChat"]["id"]
        template = self._get(f"/_internal/v1/customActivities/template?conversationId={chat}")
        self._post("/_internal/v1/customActivities", template | {"type": "installationUpdate", "action": "remove"})

    def _config(self) -> dict[str, Any]:
        config: dict[str, Any] = self._get("/_internal/v1/config")["config"]
        return config

    def _get(self, path: str) -> dict[str, Any]:
        with urllib.request.urlopen(self.url + path, timeout=_STEP_WITHIN) as response:
            said: dict[str, Any] = json.load(response)
            return said

    def _post(self, path: str, body: dict[str, Any]) -> None:
        data, headers = json.dumps(body).encode(), {"Content-Type": "application/json"}
        with urllib.request.urlopen(urllib.request.Request(self.url + path, data, headers), timeout=_STEP_WITHIN):
            pass


@dataclass(frozen=True, slots=True)
class Tab:
    """The browser's tab, and what went wrong in it."""

    page: Page
    errors: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Give the browser's path, once everything that these tests need is here."""
    node = shutil.which("node")
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    parts = {
        "Node.js": node,
        f"the Playground ({_PLAYGROUND.relative_to(HOME)}: npm ci --prefix playground)": _PLAYGROUND.exists(),
        f"Chromium ({', '.join(_BROWSERS)} on the PATH)": browser,
        "a log file for the Playground that it may remove (cli/play.py)": _spares_the_null_device(),
    }
    missing = [part for part, found in parts.items() if not found]
    if missing and os.environ.get("CI"):
        pytest.fail(f"missing, where nothing may be: {'; '.join(missing)}", pytrace=False)
    if missing or browser is None:
        pytest.skip(f"missing: {'; '.join(missing)}")
    return browser


@pytest.fixture(scope="session")
def index(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the index as an operator would. Nothing of it is left over from before."""
    folder = tmp_path_factory.mktemp("e2e") / "index"
    subprocess.run([_trygg(), "index", "--out", str(folder)], env=_environment(), check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def playground(index: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Playground]:
    """Start the bot and the Playground on free ports, and stop them."""
    said = tmp_path_factory.mktemp("play") / "said.txt"
    # From a folder of its own: neither may need what happens to lie in the checkout.
    command = [_trygg(), "play", "--port", str(_free_port()), "--bot-port", "0"]
    with said.open("w") as output:
        process = subprocess.Popen(
            command, env=_environment(index), cwd=said.parent, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        yield Playground(_ready_at(process, said), said.parent)
    finally:
        process.terminate()
        try:
            process.wait(_STOPPED_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    assert process.returncode == 0, said.read_text()


@pytest.fixture(scope="module")
def tab(chromium: str, playground: Playground) -> Iterator[Tab]:
    """Open a browser. It ends with the module: Playwright keeps an event loop running, and other tests have their own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=_BROWSER_OPTIONS)
        yield _open_tab(browser.new_context(viewport=_WINDOW, locale="nb-NO"))
        browser.close()


@pytest.fixture
def page(tab: Tab, playground: Playground) -> Iterator[Page]:
    """Open the personal chat for the first time, and wait for the welcome; afterwards, no script may have failed."""
    playground.uninstall()
    tab.errors.clear()
    tab.page.set_viewport_size(_WINDOW)
    tab.page.goto(playground.url)
    bubble(tab.page, 0)
    yield tab.page
    assert tab.errors == []


@pytest.fixture
def photograph(page: Page) -> Callable[[str], None]:
    """Give a function that keeps a screenshot under a name, to be looked at."""

    def keep(name: str) -> None:
        page.screenshot(path=_SCREENSHOTS / f"{name}.png", animations="disabled")

    return keep


@pytest.fixture
def picture(page: Page) -> Callable[..., None]:
    """Give a function that renews a picture in the documentation, of the page or a part of it.

    It does so where TRYGG_KEEP_PICTURES=1 asks for it.
    """

    def keep(name: str, part: Locator | None = None) -> None:
        if os.environ.get("TRYGG_KEEP_PICTURES") == "1":
            (part or page).screenshot(path=_PICTURES / f"{name}.png", animations="disabled")

    return keep


def _spares_the_null_device() -> bool:
    """Tell whether starting the Playground is safe: it removes its log file first, and root may remove a device."""
    return f'"{os.devnull}"' not in Path(play.__file__).read_text() or not os.access(Path(os.devnull).parent, os.W_OK)


def _trygg() -> str:
    """Find the command that is installed beside this Python."""
    return str(Path(sys.executable).with_name("trygg"))


def _environment(index: Path | None = None) -> dict[str, str]:
    """Leave out this machine's own settings of the bot; the browser's one user writes faster than any person may."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TRYGG_")}
    kept["TRYGG_USER_RATE"] = "6000"
    return kept | ({"TRYGG_INDEX": str(index)} if index else {})


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _ready_at(process: subprocess.Popen[bytes], said: Path) -> str:
    """Wait until both listen, and read the address off what is said: the port is another one where it was taken meanwhile."""
    until = time.monotonic() + _READY_WITHIN
    while time.monotonic() < until and process.poll() is None:
        if found := re.search(r"in a browser:\s+(http://\S+)", said.read_text()):
            return found[1]
        time.sleep(0.05)
    pytest.fail(f"`trygg play` did not get ready:\n{said.read_text()}", pytrace=False)


def _open_tab(context: BrowserContext) -> Tab:
    context.set_default_timeout(_STEP_WITHIN * 1000)
    expect.set_options(timeout=_STEP_WITHIN * 1000)
    tab = Tab(context.new_page())
    tab.page.on("pageerror", lambda error: tab.errors.append(error.message))
    tab.page.on("dialog", lambda dialog: _refuse(dialog, tab))
    return tab


def _refuse(dialog: Dialog, tab: Tab) -> None:
    """Close a message box of the browser: the Playground opens none, so somebody's HTML was run."""
    tab.errors.append(f"a message box opened: {dialog.message}")
    dialog.dismiss()
