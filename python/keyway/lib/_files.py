"""Waiting for uploaded files, and uploads in parts."""

from __future__ import annotations

import asyncio
import io
import os
import time
from typing import IO, TYPE_CHECKING, Any, List, Optional, Tuple, Union, cast

from .._types import Omit, omit

if TYPE_CHECKING:
    from ..types.file_object import FileObject
    from ..types.upload import Upload

_FINISHED = ("processed", "error", "deleted")

# The largest part that the API takes.
_PART_SIZE = 64 * 1024 * 1024


def _late(id: str, seconds: float) -> RuntimeError:
    return RuntimeError(f"the file {id} is not processed after {seconds} s; wait longer, by max_wait_seconds")


class FileHelpers:
    """Waiting, for threads."""

    def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 30 * 60
    ) -> FileObject:
        """Waits until a file is processed, deleted or has failed: see its `status`.

        poll_interval: seconds between two requests.
        max_wait_seconds: raises RuntimeError after this time.
        """
        this: Any = self
        end = time.monotonic() + max_wait_seconds
        while (file := this.retrieve(id)).status not in _FINISHED:
            if time.monotonic() > end:
                raise _late(id, max_wait_seconds)
            time.sleep(poll_interval)
        return cast("FileObject", file)


class AsyncFileHelpers:
    """Waiting, for event loops."""

    async def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 30 * 60
    ) -> FileObject:
        """Waits until a file is processed, deleted or has failed: see its `status`.

        poll_interval: seconds between two requests.
        max_wait_seconds: raises RuntimeError after this time.
        """
        this: Any = self
        end = time.monotonic() + max_wait_seconds
        while (file := await this.retrieve(id)).status not in _FINISHED:
            if time.monotonic() > end:
                raise _late(id, max_wait_seconds)
            await asyncio.sleep(poll_interval)
        return cast("FileObject", file)


def file_from_path(path: str) -> Tuple[str, bytes]:
    """A file to upload: its name and its content."""
    with open(path, "rb") as file:
        return os.path.basename(path), file.read()


def _opened(
    file: Union[str, os.PathLike[str], bytes], filename: Optional[str], size: Optional[int]
) -> Tuple[IO[bytes], str, int]:
    """The content to read, its name and its size."""
    if isinstance(file, bytes):
        if filename is None:
            raise TypeError("filename is missing; content in memory has no name of its own")
        return io.BytesIO(file), filename, len(file) if size is None else size
    size = os.stat(file).st_size if size is None else size
    return open(file, "rb"), filename or os.path.basename(file), size


class UploadHelpers:
    """Uploads in parts, for threads."""

    def upload_file_chunked(
        self,
        *,
        file: Union[str, os.PathLike[str], bytes],
        mime_type: str,
        purpose: str,
        filename: Optional[str] = None,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: str | Omit = omit,
    ) -> Upload:
        """Uploads a large file in parts, one after the other.

        file: a path, or the content itself, which needs a `filename`.
        mime_type: the content's type.
        purpose: what the file is for, such as `assistants` or `fine-tune`.
        bytes: the size in bytes; otherwise the file's.
        part_size: bytes of a part, 64 MiB by default and at most.
        md5: the checksum that the API verifies.
        """
        this: Any = self
        content, name, size = _opened(file, filename, bytes)
        with content:
            upload = this.create(bytes=size, filename=name, mime_type=mime_type, purpose=purpose)
            parts: List[str] = []
            while data := content.read(part_size or _PART_SIZE):
                parts.append(this.parts.create(upload_id=upload.id, data=data).id)
        return cast("Upload", this.complete(upload_id=upload.id, part_ids=parts, md5=md5))


class AsyncUploadHelpers:
    """Uploads in parts, for event loops."""

    async def upload_file_chunked(
        self,
        *,
        file: Union[str, os.PathLike[str], bytes],
        mime_type: str,
        purpose: str,
        filename: Optional[str] = None,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: str | Omit = omit,
    ) -> Upload:
        """Uploads a large file in parts, one after the other.

        file: a path, or the content itself, which needs a `filename`.
        mime_type: the content's type.
        purpose: what the file is for, such as `assistants` or `fine-tune`.
        bytes: the size in bytes; otherwise the file's.
        part_size: bytes of a part, 64 MiB by default and at most.
        md5: the checksum that the API verifies.
        """
        this: Any = self
        content, name, size = _opened(file, filename, bytes)
        with content:
            upload = await this.create(bytes=size, filename=name, mime_type=mime_type, purpose=purpose)
            parts: List[str] = []
            while data := await asyncio.to_thread(content.read, part_size or _PART_SIZE):
                parts.append((await this.parts.create(upload_id=upload.id, data=data)).id)
        return cast("Upload", await this.complete(upload_id=upload.id, part_ids=parts, md5=md5))
