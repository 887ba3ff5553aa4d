"""What headers, queries, bodies and files may be."""

from __future__ import annotations

import os
from typing import IO, Any, Mapping, Optional, Tuple, Union

from ._types import Omit

Headers = Mapping[str, Union[str, Omit, None]]
Query = Mapping[str, Any]
Body = Mapping[str, Any]

FileContent = Union[IO[bytes], bytes, "os.PathLike[str]"]
FileTypes = Union[
    FileContent,
    Tuple[Optional[str], FileContent],
    Tuple[Optional[str], FileContent, Optional[str]],
]
