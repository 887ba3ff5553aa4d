"""Log lines of calls, by Python's `logging`: the logger `keyway`.

`info` has a line for each call and, before its delay, for each retry; `debug` also its headers, without the key. `OPENAI_LOG=info` or `OPENAI_LOG=debug`
prints them.
"""

from __future__ import annotations

import os
import sys
import time

from . import _core

TYPE_CHECKING = False
if TYPE_CHECKING:
    import logging
    from typing import Any, Optional

_FORMAT = "[%(asctime)s - %(name)s - %(levelname)s] %(message)s"

_logger: Optional[logging.Logger] = None
# Whether the core tells of retries.
_hears_retries = False


def set_up() -> None:
    """Prints the lines that `OPENAI_LOG` asks for."""
    level = os.environ.get("OPENAI_LOG", "").strip().lower()
    if level in ("info", "debug"):
        import logging

        logging.basicConfig(format=_FORMAT, datefmt="%Y-%m-%d %H:%M:%S")
        logging.getLogger("keyway").setLevel(level.upper())


def wanted() -> bool:
    """Whether anybody wants the lines of calls."""
    global _logger, _hears_retries
    if _logger is None:
        if "logging" not in sys.modules:
            return False
        import logging

        _logger = logging.getLogger("keyway")
    # INFO, whose module may not be loaded where nobody logs.
    if not _logger.isEnabledFor(20):
        return False
    if not _hears_retries:
        _hears_retries = True
        _core.tell_retries(_retrying)
    return True


def _retrying(path: Optional[str], operation: str, seconds: float, attempts: int, error: str) -> None:
    """Logs that a call waits for its next attempt."""
    if _logger is not None:
        to = f"request to {path}" if path else f"{operation} request"
        _logger.info("Retrying %s in %.3f seconds (%s, attempt %d failed: %s)", to, seconds, operation, attempts, error)


class Line:
    """The line of one call, which ends with its reply or its error."""

    def __init__(self, operation: str) -> None:
        self._operation = operation
        self._begun = time.perf_counter()

    def replied(self, source: Any) -> Any:
        """Logs a reply, and returns it."""
        assert _logger is not None
        method, url = source.request[:2]
        status = getattr(source, "status_code", 200)
        retries = f" after {source.attempts - 1} retries" if source.attempts > 1 else ""
        _logger.info(
            'HTTP Request: %s %s "%s %s" (%s, %.3f s%s)',
            method,
            url.partition("?")[0],
            source.http_version,
            status,
            self._operation,
            time.perf_counter() - self._begun,
            retries,
        )
        _logger.debug("request headers: %s; reply headers: %s", dict(source.request[2]), dict(source.headers))
        return source

    def failed(self, error: BaseException) -> None:
        """Logs an error."""
        assert _logger is not None
        _logger.info("%s failed: %s: %s", self._operation, type(error).__name__, error)
