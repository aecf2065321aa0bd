"""The bot, put together from top to bottom."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence

from aiohttp import web

from bot.cases.groups import read_groups
from bot.closing import Switch, closed_replies
from bot.conversation import Conversation
from bot.edition import Edition
from bot.features import Lasting, features
from bot.generations import Generations
from bot.health import Health
from bot.limits import Limits
from bot.live import Live
from bot.memory import StoredMemory
from bot.metrics import Metrics
from bot.pages import add_pages
from bot.people import People
from bot.settings import Settings, SettingsError
from bot.storage.caretaker import Caretaker
from bot.storage.clock import utc_now
from bot.storage.opening import lifetimes_of, open_storage
from bot.storage.storage import Storage
from bot.teams.credentials import AppType, Credentials, CredentialsError
from bot.teams.outbox import TeamsOutbox
from bot.teams.routes import ADAPTER, Trust, add_routes, trust_in
from bot.texts import language_of, texts
from bot.thinking.minds import Minds
from bot.turn import Reply, Turn
from bot.welcome import Welcome
from knowledge.folder import Generation, IndexFolder
from knowledge.guide import read_guides
from knowledge.search import KnowledgeBase

LIVE = web.AppKey("live", Live[Edition])
HEALTH = web.AppKey("health", Health)
STORAGE = web.AppKey("storage", Storage)

_WAY_OUT = "See TRYGG_APP_ID, TRYGG_APP_TYPE, TRYGG_TENANT_ID, TRYGG_APP_PASSWORD; without them, TRYGG_ANONYMOUS=true."


def create_app(settings: Settings, metrics: Metrics | None = None, trust: Trust | None = None) -> web.Application:
    """Put the bot together; it reports to `metrics`, and trusts whom the settings say unless `trust` says otherwise.

    Raises:
        SettingsError: the credentials do not fit, or there are none and `anonymous` was not asked for.
        KnowledgeError: the index cannot be opened.
        StorageError: the storage's address or key does not fit.
    """
    trusted = trust or _trusted(settings)  # first: what is opened below would have to be closed again
    metrics = metrics or Metrics()
    guides = read_guides(settings.guide_folders())
    welcome = Welcome(settings.keep_conversations_days)
    storage = open_storage(settings)
    caretaker = Caretaker(storage, lifetimes_of(settings))
    memory = StoredMemory(storage.conversations)
    outbox = TeamsOutbox(dialogs=not settings.anonymous)
    people = People(storage, read_groups(settings.groups), outbox)
    folder = IndexFolder(settings.index)

    def open_index(generation: Generation) -> KnowledgeBase:
        return KnowledgeBase.open_generation(generation, settings.term_files())

    minds = Minds(settings.workers, settings.answers_kept, open_index, metrics) if settings.workers else None

    def make(generation: Generation, knowledge: KnowledgeBase) -> Edition:
        """Put together all that answers from one generation of the index."""
        thinking = minds.thinking(generation, knowledge) if minds else None
        conversation = Conversation(knowledge, memory=memory, meter=metrics, think=thinking)
        lasting = Lasting(guides, welcome, people, storage)
        return Edition(knowledge, features(knowledge, conversation, lasting), thinking)

    generation = folder.current()
    first = make(generation, open_index(generation))
    metrics.index_opened(first.knowledge.generation, first.knowledge.passport.built)
    live = Live(first, Edition.close)
    generations = Generations(folder, live, open_index, make, metrics, time.monotonic)

    switch = Switch(settings.closing, utc_now)
    limits = Limits(settings.user_rate / 60, settings.total_rate, time.monotonic)

    async def receive(turn: Turn) -> Sequence[Reply]:
        with metrics.turn(turn.kind), live.lease() as edition:
            limited = limits.replies(turn)
            if limited is not None:
                return limited
            return closed_replies(turn, switch.closed) or await edition.receive(turn)

    app = web.Application()
    app[LIVE] = live
    app[STORAGE] = storage
    app.cleanup_ctx.append(_kept(storage, caretaker))  # first, so that it closes last: turns under way still need it
    app[HEALTH] = Health(live, switch, storage.database.answers, time.monotonic)
    app[HEALTH].add_routes(app)
    add_pages(app, settings)
    add_routes(
        app,
        trusted,
        receive=receive,
        apology=lambda locale: texts(language_of(locale)).apology,
        outbox=outbox,
        sent=people.rated.remember,
        deeds=storage.once,
        dialogs=not settings.anonymous,
        meter=metrics,
    )
    metrics.watch("scopes_closed", "Kinds of conversation that `trygg close` has closed.", lambda: len(switch.closed))
    metrics.watch("storage_up", "1 where the storage answers.", lambda: app[HEALTH].storage_up)
    metrics.watch("turns_under_way", "Turns that are not over yet.", lambda: app[ADAPTER].turns_under_way)
    metrics.watch("questions_waiting", "Questions that wait for a thinker, or are with one.", lambda: _waiting(live))

    async def background(app: web.Application) -> AsyncIterator[None]:
        if first.thinking:
            await first.thinking.start()
        await app[HEALTH].look_at_storage()  # so that the first answer about readiness is true
        lasting = (generations.watch(), switch.watch(), caretaker.run(), people.courier.rounds())
        tasks = [asyncio.create_task(each) for each in lasting]
        app[HEALTH].background.extend(tasks)
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    app.cleanup_ctx.append(background)
    app.on_cleanup.append(_close)
    return app


def _waiting(live: Live[Edition]) -> int:
    return live.value.thinking.waiting if live.value.thinking else 0


def _trusted(settings: Settings) -> Trust:
    try:
        return trust_in(credentials_of(settings), anonymous=settings.anonymous)
    except CredentialsError as error:
        raise SettingsError(f"{error} {_WAY_OUT}") from error


def credentials_of(settings: Settings) -> Credentials | None:
    """Read the bot's registration off the settings; `None` where there is none.

    Raises:
        CredentialsError: it cannot work; the message names the value.
    """
    if not settings.app_id and not settings.tenant_id:
        return None
    further = {tenant.strip() for tenant in settings.allowed_tenants.split(",") if tenant.strip()}
    return Credentials(
        app_id=settings.app_id,
        tenant_id=settings.tenant_id,
        app_type=AppType(settings.app_type) if settings.app_type in list(AppType) else settings.app_type,  # type: ignore[arg-type] # refused there
        secret=settings.app_password.get_secret_value(),
        assertion_file=settings.federated_token_file,
        allowed_tenants=frozenset({settings.tenant_id, *further}),
    )


def _kept(storage: Storage, caretaker: Caretaker) -> Callable[[web.Application], AsyncIterator[None]]:
    async def kept(_: web.Application) -> AsyncIterator[None]:
        try:
            await caretaker.prepare()
            yield
        finally:
            await storage.close()

    return kept


async def _close(app: web.Application) -> None:
    app[LIVE].close()
