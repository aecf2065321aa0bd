"""What an answer of the Bot Connector means: success, an error, or another try."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any

# 429, 412, 502 and 504 must be retried, with exponential back-off and random jitter:
# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
REFUSED = (412, 429)
# After these the message may have arrived: one more try at most, for each may show it to the user again.
UNREACHABLE = 0
UNSURE = (500, 502, 503, 504, UNREACHABLE)
ATTEMPTS = dict.fromkeys(REFUSED, 4) | dict.fromkeys(UNSURE, 2)
# A longer wait is of no use to someone who waits for an answer.
LONGEST_WAIT = 20.0


class ConnectorError(Exception):
    """Teams did not take what the bot sent. `status` is 0 where no answer came."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from one attempt."""

    status: int
    content: Mapping[str, Any] = field(default_factory=dict)
    retry_after: float | None = None
    failure: str = ""

    @property
    def error(self) -> ConnectorError:
        """The answer as an error, with Teams' own code where it gave one."""
        detail = self.content.get("error")
        detail = detail if isinstance(detail, Mapping) else self.content
        code = detail.get("code") or detail.get("errorCode") or self.failure
        return ConnectorError(self.status, str(code), str(detail.get("message", ""))[:200])


def pause_before_next(answer: Answer, attempt: int) -> float | None:
    """Seconds to wait before the next attempt; None where there should be none."""
    if attempt >= ATTEMPTS.get(answer.status, 1):
        return None
    wait = 2.0 ** (attempt - 1) if answer.retry_after is None else answer.retry_after
    # Never sooner than Teams asked for.
    return None if wait > LONGEST_WAIT else wait * random.uniform(1.0, 1.25)  # noqa: S311  # spreads load, hides nothing  # nosec B311


def retry_after(header: str) -> float | None:
    """Read `Retry-After`: seconds or a date (RFC 9110, 10.2.3); None where it is neither."""
    if header.isascii() and header.replace(".", "", 1).isdigit():
        return float(header)
    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())
    except ValueError:
        return None
