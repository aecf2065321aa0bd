"""Activities that nobody would send, through the whole bot: HTTP in, search, features, and out to the Bot Connector.

Some thousands in each run; `make fuzz` tries 100,000. Whatever comes, the answer is a status that Teams knows, the bot goes on,
and nothing that a stranger wrote is shown as markup.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from aiohttp import StreamReader, web
from aiohttp.test_utils import make_mocked_request
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.app import create_app
from bot.settings import Settings
from bot.teams.calls import Calls, encode
from bot.teams.routes import ADAPTER, MESSAGES
from tests.bot.teams.fakes import BOT, TENANT, USER, mention

SERVICE = "http://127.0.0.1:9/"
# What Teams may be answered; 501 tells it that the bot does not know an invoke. 500 is not among them.
KNOWN = {200, 202, 400, 401, 413, 415, 501}
# What the bot logs when something in it went wrong and somebody was given an apology, or nothing.
FAILURES = {"conversation_failed", "turn_failed", "feedback_lost", "library_logged", "thinkers_gone"}
# Stands in everything that a stranger wrote, so that it is found again in what the bot says.
MARK = "Zq7"
INJECTED = [
    f"<img src=x onerror={MARK}>",
    f"<script>{MARK}</script>",
    f"<at>{MARK}</at>",
    f"[{MARK}](https://evil.example/{MARK})",
    f"![{MARK}](https://evil.example/{MARK}.png)",
    f"**{MARK}** _{MARK}_ ~~{MARK}~~ `{MARK}`",
    f"# {MARK}\n| {MARK} | b |\n|---|---|\n> {MARK}\n- {MARK}\n1. {MARK}",
    f"\\*{MARK}\\* \\[{MARK}\\](https://evil.example)",
    f"&lt;b&gt;{MARK}&lt;/b&gt; &#60;i&#62;{MARK}",
    f"https://evil.example/{MARK}",
    f"{{{{DATE({MARK})}}}} ${{{MARK}}} $(x){MARK}",
]
HIDDEN = "\u200b\u200d\u202e\u2066\u2069\ufeff\u00ad\u0000\u0007\u001b\U000e0041\U0001f468\u0301\ud83d\udfff"
ASKED = [
    "Hvem følger opp ansatte etter vold og trusler?",
    "in English",
    "og hva med ledere?",
    "/hjelp",
    "Hva vurderte du?",
    "brann!",
]

plain_json = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(INJECTED)
any_json = st.recursive(
    plain_json,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
written = st.one_of(
    st.sampled_from(ASKED),
    st.sampled_from(INJECTED),
    st.builds("{} {}".format, st.sampled_from(ASKED), st.sampled_from(INJECTED)),
    st.text(max_size=60),
    st.text(alphabet=HIDDEN + "abcæøå ?", max_size=60),
    st.builds(
        lambda word, times: word * times, st.sampled_from(["vold ", "😀", "a", "a\u0301", "<"]), st.integers(1, 400)
    ),
)
NAMES = [
    "adaptiveCard/action", "task/fetch", "task/submit", "composeExtension/query", "composeExtension/fetchTask",
    "message/submitAction", "message/fetchTask", "suggestedActions/submit", "application/search", "signin/verifyState", "",
]  # fmt: skip
pressed = st.one_of(
    any_json,
    st.fixed_dictionaries({}, optional=dict.fromkeys(("ask", "action", "question", "text", "values"), written | any_json)),
    st.builds(
        lambda action, data: {"action": {"type": "Action.Execute", "verb": action, "data": data}, "data": data, "trigger": "manual"},
        written, any_json,
    ),
    st.builds(lambda word: {"commandId": "search", "parameters": [{"name": "q", "value": word}]}, written),
    st.builds(lambda word: {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": word}}, written),
)  # fmt: skip
kinds = st.sampled_from(
    ["message"] * 6 + ["invoke"] * 5
    + ["messageUpdate", "messageDelete", "messageReaction", "installationUpdate", "conversationUpdate", "typing", "event", "", "trace"]
)  # fmt: skip
sound = st.fixed_dictionaries(
    {
        "type": kinds,
        "serviceUrl": st.just(SERVICE),
        "channelId": st.just("msteams"),
        "from": st.just(USER) | st.fixed_dictionaries({"id": written, "name": written}),
        "recipient": st.just(BOT),
        "conversation": st.fixed_dictionaries(
            {
                "id": st.sampled_from(["a:1", "a:2", "19:x@thread.tacv2;messageid=1"]) | written,
                "conversationType": st.sampled_from(["personal", "groupChat", "channel"]),
                "tenantId": st.just(TENANT),
            }
        ),
    },
    optional={
        "id": st.text(max_size=8),
        "text": written,
        "name": st.sampled_from(NAMES),
        "value": pressed,
        "locale": st.sampled_from(["nb-NO", "nn-NO", "en-US", "ar-SA", "", "x" * 100]),
        "entities": st.lists(
            any_json | st.just(mention()) | st.just({"type": "mention", "mentioned": None}), max_size=2
        ),
        "attachments": st.lists(any_json, max_size=2),
        "channelData": any_json | st.just({"eventType": "editMessage"}),
        "action": st.sampled_from(["add", "remove", "add-upgrade"]),
        "membersAdded": st.lists(st.just(BOT) | st.just(USER) | any_json, max_size=2),
        "timestamp": st.sampled_from(["2026-11-20T09:00:00.000Z", "2026-11-20", "yesterday", ""]),
        "replyToId": written,
        "deliveryMode": st.sampled_from(["normal", "expectReplies", "notification"]),
    },
)


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, Any]:
    """Take a sound activity and put something else in the place of some of its parts."""
    body = draw(sound)
    for name in draw(st.lists(st.sampled_from([*sorted(body), "listenFor", "relatesTo", "importance"]), max_size=3)):
        body[name] = draw(any_json)
    return body


class Fuzzed:
    """The bot with everything that it has, except that what it sends is kept here."""

    def __init__(self, folder: Path, index: Path) -> None:
        self.sent: list[Mapping[str, Any]] = []
        self.loop = asyncio.new_event_loop()
        free = {"user_rate": 1e9, "total_rate": 1e9}
        self.app = create_app(
            Settings(index=index, anonymous=True, storage=str(folder / "s.sqlite"), closing=folder / "c", **free)
        )  # type: ignore[arg-type]
        self._runner = web.AppRunner(self.app)
        self.loop.run_until_complete(self._runner.setup())

    async def call(self, _: Calls, method: str, url: str, body: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
        """Stand in for the call to Teams: what cannot be written as JSON, or is too large, fails here as it does there."""
        self.sent.append(json.loads(encode(body) or b"{}"))
        return {"id": "1"}

    def post(self, raw: bytes) -> int:
        """Hand a body to the adapter as the server does; gives the status. What is raised is a 500."""
        return self.loop.run_until_complete(self._post(raw))

    async def _post(self, raw: bytes) -> int:
        payload = StreamReader(Mock(_reading_paused=False), 2**16, loop=self.loop)
        payload.feed_data(raw)
        payload.feed_eof()
        transport = Mock()
        transport.get_extra_info = lambda name, default=None: ("127.0.0.1", 1) if name == "peername" else default
        headers = {"Content-Type": "application/json", "Content-Length": str(len(raw))}
        request = make_mocked_request(
            "POST", MESSAGES, headers=headers, payload=payload, transport=transport, app=self.app, loop=self.loop
        )
        try:
            response = await self.app[ADAPTER].handle(request)
        except web.HTTPException as refused:
            return refused.status
        self.sent.append(
            {"answer": json.loads(response.text)} if isinstance(response, web.Response) and response.text else {}
        )
        return response.status

    def close(self) -> None:
        """Stop it."""
        self.loop.run_until_complete(self._runner.cleanup())
        self.loop.close()


@pytest.fixture(scope="module")
def bot(office_index: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fuzzed]:
    fuzzed = Fuzzed(tmp_path_factory.mktemp("fuzz"), office_index)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Calls, "call", lambda calls, *args: fuzzed.call(calls, *args))
        yield fuzzed
    fuzzed.close()


def shown(value: Any, key: str = "") -> Iterator[str]:
    """Yield every text in what was sent that a client draws as Markdown or HTML."""
    if isinstance(value, Mapping):
        for name, each in value.items():
            if name not in UNSEEN:
                yield from shown(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from shown(each, key)
    elif isinstance(value, str) and key in DRAWN:
        yield value


# Names under which something is drawn; and those whose content goes back to the bot, or addresses somebody, unseen.
DRAWN = {
    "text",
    "title",
    "value",
    "summary",
    "speak",
    "subtitle",
    "abstract",
    "name",
    "altText",
    "label",
    "placeholder",
}
UNSEEN = {"data", "from", "recipient", "conversation", "replyToId"}
_ESCAPED = re.compile(r"\\[^a-zA-Z0-9\s]")
# A character reference stands for its character and never for markup (CommonMark 2.5), and what is echoed is one line: no table.
_MARKUP = re.compile(r"<[a-z!/]|\]\(|[*_~`#>\[]", re.IGNORECASE)


def foreign_markup(text: str) -> list[str]:
    """List the lines of a text in which a stranger's words stand beside signs that still mean something."""
    lines = (
        _ESCAPED.sub("", line.strip().removeprefix("*").removesuffix("*")) for line in text.splitlines() if MARK in line
    )
    return [line for line in lines if _MARKUP.search(line)]


def check(bot: Fuzzed, raw: bytes) -> None:
    bot.sent.clear()
    with capture_logs() as logs:
        assert bot.post(raw) in KNOWN
    assert [line for line in logs if line["event"] in FAILURES] == []
    for each in bot.sent:
        for text in shown(each):
            assert foreign_markup(text) == [], text


# `--hypothesis-profile=fuzz` asks for more.
MANY = settings(
    max_examples=max(2_500, settings.default.max_examples if settings.default else 0),
    deadline=None,
    database=None,
    derandomize=False,
    suppress_health_check=list(HealthCheck),
)


@MANY
@given(body=sound)
def test_a_sound_activity_is_answered_and_shows_no_foreign_markup(bot: Fuzzed, body: dict[str, Any]) -> None:
    check(bot, json.dumps(body).encode())


@MANY
@given(body=spoilt())
def test_a_spoilt_activity_is_answered_too(bot: Fuzzed, body: dict[str, Any]) -> None:
    check(bot, json.dumps(body).encode())


@settings(MANY, max_examples=500)
@given(data=st.data())
def test_what_is_no_activity_is_refused(bot: Fuzzed, data: st.DataObject) -> None:
    """Broken off, changed in a byte, or nothing of the kind."""
    raw = bytearray(json.dumps(data.draw(sound)).encode())
    cut = data.draw(st.integers(0, len(raw)))
    match data.draw(st.sampled_from(["cut", "byte", "noise", "doubled"])):
        case "cut":
            raw = raw[:cut]
        case "byte":
            raw[cut - 1 : cut] = data.draw(st.binary(max_size=2))
        case "noise":
            raw = bytearray(data.draw(st.binary(max_size=200)))
        case "doubled":
            raw = raw + raw
    check(bot, bytes(raw))


@pytest.mark.parametrize("fill", [b" ", b"[", b'{"a":', b'"', b"\x00", b"9", "å".encode()], ids=repr)
def test_five_megabytes_of_anything_are_refused(bot: Fuzzed, fill: bytes) -> None:
    assert bot.post(fill * (5 * 2**20 // len(fill))) == 413


def test_after_all_that_the_bot_answers(bot: Fuzzed) -> None:
    body = {
        "type": "message", "id": "last", "serviceUrl": SERVICE, "channelId": "msteams", "from": USER, "recipient": BOT,
        "conversation": {"id": "a:last", "conversationType": "personal", "tenantId": TENANT}, "text": ASKED[0], "locale": "nb-NO",
    }  # fmt: skip
    bot.sent.clear()
    assert bot.post(json.dumps(body).encode()) == 202
    assert "Arbeidsgiver skal følge opp" in str(bot.sent)


@pytest.mark.parametrize("text", INJECTED)
def test_the_search_for_markup_finds_what_is_not_escaped(text: str) -> None:
    """A check that cannot fail would prove nothing; what is escaped already, a bare address and the like mean nothing."""
    harmless = {
        f"\\*{MARK}\\* \\[{MARK}\\](https://evil.example)",
        f"https://evil.example/{MARK}",
        f"{{{{DATE({MARK})}}}} ${{{MARK}}} $(x){MARK}",
    }
    assert bool(foreign_markup(f"Du skrev: {text}")) is (text not in harmless)
