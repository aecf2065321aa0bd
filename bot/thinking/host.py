"""The host of the thinkers: a copy of the process, made once the index is open, that makes further copies of itself.

A copy shares the opened index and the lexicon with the process it was made from, so that a thinker costs little memory
and starts in milliseconds. The host does nothing but wait and copy itself, so that a thinker can be replaced at any time;
the server, with its event loop and threads, could no longer be copied safely.
"""

from __future__ import annotations

import gc
import os
import pickle  # nosec B403
import signal
import socket
import warnings
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NoReturn

from bot.thinking.frames import pack, receive

Think = Callable[..., Any]
Open = Callable[..., Think]

# What is asked of a host fits in one message; it is the path of an index.
_LONGEST_REQUEST = 16_384


class HostGoneError(Exception):
    """There is no host that could make a thinker."""


class Host:
    """A host, as the process that started it sees it."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control

    @classmethod
    def start(cls, think: Think, reopen: Open) -> Host:
        """Copy this process into a host whose thinkers answer with `think`; `reopen` makes another `think` for a successor.

        Call it before there are questions. The host ends when `close` is called, or when this process ends.
        """
        ours, theirs = socket.socketpair()
        if _fork() == 0:
            ours.close()
            _sit_quietly()
            _host(theirs, think, reopen)
        theirs.close()
        return cls(ours)

    @classmethod
    def gone(cls) -> Host:
        """Give a host that is no more: whoever asks it for a thinker is told so."""
        closed = socket.socket(socket.AF_UNIX)
        closed.close()
        return cls(closed)

    def thinker(self) -> socket.socket:
        """Make a thinker; gives the connection to it. Its first frame is its process id. Raises `HostGoneError`."""
        return self._request(())

    def successor(self, *arguments: Any) -> Host:
        """Make a host for another `think`, that of `reopen(*arguments)`; one that cannot be made is a host that is gone."""
        try:
            return Host(self._request(arguments))
        except HostGoneError:
            return Host.gone()

    def _request(self, arguments: tuple[Any, ...]) -> socket.socket:
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                socket.send_fds(self._control, [pickle.dumps(arguments)], [theirs.fileno()])
            except OSError as error:
                ours.close()
                raise HostGoneError from error
        return ours

    def close(self) -> None:
        """Let the host go; its thinkers end when their own connections are closed."""
        self._control.close()


def _sit_quietly() -> None:
    # A service manager and Ctrl-C signal every process of the group; the server decides when thinking ends.
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for a thinker that ends


def _host(control: socket.socket, think: Think, reopen: Open) -> NoReturn:
    gc.freeze()  # what is shared stays shared: a collection would touch, and so copy, every page
    with suppress(OSError):
        while True:
            request, descriptors, _, _ = socket.recv_fds(control, _LONGEST_REQUEST, 1)
            if not request:
                break
            connection = socket.socket(fileno=descriptors[0])
            if _fork() == 0:
                control.close()
                arguments = pickle.loads(request)  # noqa: S301 - our own, see frames.py  # nosec B301
                if arguments:
                    _host(connection, _opened(reopen, arguments), reopen)
                _think_until_closed(connection, think)
            connection.close()
    os._exit(0)


def _opened(reopen: Open, arguments: tuple[Any, ...]) -> Think:
    try:
        return reopen(*arguments)
    except (
        Exception
    ):  # whoever asked sees that the host is gone; it opens the same index itself, and logs why it cannot
        os._exit(1)


def _think_until_closed(connection: socket.socket, think: Think) -> NoReturn:
    """Answer one question after another. An error goes back as the name of its type: its text may hold the question."""
    with suppress(OSError, EOFError):
        connection.sendall(pack(os.getpid()))
        while True:
            question = receive(connection)
            try:
                answer = pack((think(*question), ""))
            except Exception as error:  # whatever goes wrong with one question, the next one is answered
                answer = pack((None, type(error).__name__))
            connection.sendall(answer)
    os._exit(0)


def _fork() -> int:
    with warnings.catch_warnings():
        # Python 3.12 warns of threads. Those there are belong to native libraries (BLAS, tantivy's watcher), idle, and
        # hold no lock: the host is started before the first question.
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()
