"""Types of arguments, for annotations."""

from __future__ import annotations

import os
from typing import IO, Any, Dict, Literal, Mapping, Optional, Tuple, Union

from typing_extensions import TypedDict

from ._types import Omit, Timeout

Headers = Mapping[str, Union[str, Omit, None]]
Query = Mapping[str, Any]
Body = Mapping[str, Any]

FileContent = Union[IO[bytes], bytes, "os.PathLike[str]"]
FileTypes = Union[
    FileContent,
    Tuple[Optional[str], FileContent],
    Tuple[Optional[str], FileContent, Optional[str]],
]

DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
"""A region where the API keeps data."""

NoneType = type(None)
ProxiesTypes = Union[str, Dict[str, Optional[str]]]
Transport = Any
"""A transport of httpx."""


class RequestOptions(TypedDict, total=False):
    """The options of `client.get(path)`, `client.post(path)` and the like."""

    headers: Headers
    max_retries: int
    timeout: Union[float, Timeout, None]
    params: Query
    extra_json: Mapping[str, Any]
    idempotency_key: str
    follow_redirects: bool
