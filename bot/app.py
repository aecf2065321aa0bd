"""The bot, put together from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from aiohttp import web

from bot.conversation import Conversation
from bot.metrics import Metrics
from bot.settings import Settings, SettingsError
from bot.teams.credentials import AppType, Credentials, CredentialsError
from bot.teams.routes import ADAPTER, add_routes
from bot.texts import language_of, texts
from bot.turn import Message, Turn
from knowledge.search import KnowledgeBase

KNOWLEDGE = web.AppKey("knowledge", KnowledgeBase)

_WAY_OUT = "See TRYGG_APP_ID, TRYGG_APP_TYPE, TRYGG_TENANT_ID, TRYGG_APP_PASSWORD; without them, TRYGG_ANONYMOUS=true."


def create_app(settings: Settings, metrics: Metrics | None = None) -> web.Application:
    """Put the bot together; it reports to `metrics`.

    Raises:
        SettingsError: the credentials do not fit, or there are none and `anonymous` was not asked for.
        KnowledgeError: the index cannot be opened.
    """
    knowledge = KnowledgeBase.open(settings.index, settings.term_files())
    metrics = metrics or Metrics()
    conversation = Conversation(knowledge, meter=metrics)

    async def converse(turn: Turn) -> Sequence[Message]:
        with metrics.turn(turn.kind):
            return await conversation.converse(turn)

    app = web.Application()
    app[KNOWLEDGE] = knowledge
    app.router.add_get("/healthz", _alive)
    app.router.add_get("/readyz", _ready)
    try:
        add_routes(
            app,
            credentials_of(settings),
            converse=converse,
            apology=lambda locale: texts(language_of(locale)).apology,
            anonymous=settings.anonymous,
            meter=metrics,
        )
    except CredentialsError as error:
        raise SettingsError(f"{error} {_WAY_OUT}") from error
    metrics.watch("turns_under_way", "Turns that are not over yet.", lambda: app[ADAPTER].turns_under_way)
    app.on_cleanup.append(_close)
    return app


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
        allowed_tenants=frozenset({settings.tenant_id, *further}),
    )


async def _alive(_: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


async def _ready(request: web.Request) -> web.Response:
    """Say what the bot answers from: it is ready once it listens, for it opens its index before."""
    passport = asdict(request.app[KNOWLEDGE].passport)
    return web.json_response(
        {"status": "ready", "index": {key: passport[key] for key in ("built", "documents", "passages")}}
    )


async def _close(app: web.Application) -> None:
    app[KNOWLEDGE].close()
