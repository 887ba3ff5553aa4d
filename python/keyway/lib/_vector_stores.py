"""What vector stores' files and batches of files have besides the API's methods."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Optional, Sequence, Tuple, Union, cast

from .._type_aliases import FileTypes
from .._types import Omit, omit
from ._polling import Wait, poll, poll_async

if TYPE_CHECKING:
    from ..types.vector_stores.vector_store_file import VectorStoreFile
    from ..types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

Attributes = Optional[Dict[str, Union[str, float, bool]]]

_PENDING = frozenset(["in_progress"])
_PURPOSE = "assistants"


class FileHelpers:
    """Uploading and waiting, for threads."""

    def _poll(self, path: Tuple[str, ...], interval: Any, limit: Any = omit) -> Any:
        wait = Wait(f"the file {path[-1]} of the vector store", interval, limit)
        return poll(self, "vector_stores.files.retrieve", path, _PENDING, wait)

    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
    ) -> VectorStoreFile:
        """Waits until a file is processed, or has failed: see its `status` and `last_error`.

        poll_interval_ms: otherwise what the server says, or 1000.
        max_wait_seconds: raises TimeoutError after this time. Unlimited by default.
        """
        return cast("VectorStoreFile", self._poll((vector_store_id, file_id), poll_interval_ms, max_wait_seconds))

    def upload(
        self, *, vector_store_id: str, file: FileTypes, chunking_strategy: Any | Omit = omit
    ) -> VectorStoreFile:
        """Uploads a file and adds it to the vector store, which processes it in the background."""
        this: Any = self
        uploaded = this._client.files.create(file=file, purpose=_PURPOSE)
        made = this.create(
            vector_store_id=vector_store_id, file_id=uploaded.id, chunking_strategy=chunking_strategy
        )
        return cast("VectorStoreFile", made)

    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Attributes | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: Any | Omit = omit,
    ) -> VectorStoreFile:
        """Uploads a file, adds it to the vector store, and waits until it is processed or has failed."""
        this: Any = self
        uploaded = this._client.files.create(file=file, purpose=_PURPOSE)
        done = this.create_and_poll(
            vector_store_id=vector_store_id,
            file_id=uploaded.id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return cast("VectorStoreFile", done)


class AsyncFileHelpers:
    """Uploading and waiting, for event loops."""

    async def _poll(self, path: Tuple[str, ...], interval: Any, limit: Any = omit) -> Any:
        wait = Wait(f"the file {path[-1]} of the vector store", interval, limit)
        return await poll_async(self, "vector_stores.files.retrieve", path, _PENDING, wait)

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
    ) -> VectorStoreFile:
        """Waits until a file is processed, or has failed: see its `status` and `last_error`.

        poll_interval_ms: otherwise what the server says, or 1000.
        max_wait_seconds: raises TimeoutError after this time. Unlimited by default.
        """
        found = await self._poll((vector_store_id, file_id), poll_interval_ms, max_wait_seconds)
        return cast("VectorStoreFile", found)

    async def upload(
        self, *, vector_store_id: str, file: FileTypes, chunking_strategy: Any | Omit = omit
    ) -> VectorStoreFile:
        """Uploads a file and adds it to the vector store, which processes it in the background."""
        this: Any = self
        uploaded = await this._client.files.create(file=file, purpose=_PURPOSE)
        made = await this.create(
            vector_store_id=vector_store_id, file_id=uploaded.id, chunking_strategy=chunking_strategy
        )
        return cast("VectorStoreFile", made)

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Attributes | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: Any | Omit = omit,
    ) -> VectorStoreFile:
        """Uploads a file, adds it to the vector store, and waits until it is processed or has failed."""
        this: Any = self
        uploaded = await this._client.files.create(file=file, purpose=_PURPOSE)
        done = await this.create_and_poll(
            vector_store_id=vector_store_id,
            file_id=uploaded.id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return cast("VectorStoreFile", done)


class FileBatchHelpers:
    """Uploading and waiting, for threads."""

    def _poll(self, path: Tuple[str, ...], interval: Any, limit: Any = omit) -> Any:
        wait = Wait(f"the batch {path[-1]} of the vector store", interval, limit)
        return poll(self, "vector_stores.file_batches.retrieve", path, _PENDING, wait)

    def poll(
        self, batch_id: str, *, vector_store_id: str, poll_interval_ms: int | Omit = omit
    ) -> VectorStoreFileBatch:
        """Waits until each file of a batch is processed or has failed: see its `file_counts`.

        poll_interval_ms: otherwise what the server says, or 1000.
        """
        return cast("VectorStoreFileBatch", self._poll((vector_store_id, batch_id), poll_interval_ms))

    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        poll_interval_ms: int | Omit = omit,
        chunking_strategy: Any | Omit = omit,
    ) -> VectorStoreFileBatch:
        """Uploads files, adds them to the vector store with those of `file_ids`, and waits until all are processed.

        max_concurrency: how many are uploaded at a time. If one fails, its error is raised.
        """
        this: Any = self

        def upload(file: FileTypes) -> str:
            return cast(str, this._client.files.create(file=file, purpose=_PURPOSE).id)

        with ThreadPoolExecutor(max_workers=max_concurrency) as threads:
            uploaded = list(threads.map(upload, files))
        done = this.create_and_poll(
            vector_store_id=vector_store_id,
            file_ids=[*file_ids, *uploaded],
            poll_interval_ms=poll_interval_ms,
            chunking_strategy=chunking_strategy,
        )
        return cast("VectorStoreFileBatch", done)


class AsyncFileBatchHelpers:
    """Uploading and waiting, for event loops."""

    async def _poll(self, path: Tuple[str, ...], interval: Any, limit: Any = omit) -> Any:
        wait = Wait(f"the batch {path[-1]} of the vector store", interval, limit)
        return await poll_async(self, "vector_stores.file_batches.retrieve", path, _PENDING, wait)

    async def poll(
        self, batch_id: str, *, vector_store_id: str, poll_interval_ms: int | Omit = omit
    ) -> VectorStoreFileBatch:
        """Waits until each file of a batch is processed or has failed: see its `file_counts`.

        poll_interval_ms: otherwise what the server says, or 1000.
        """
        return cast("VectorStoreFileBatch", await self._poll((vector_store_id, batch_id), poll_interval_ms))

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        poll_interval_ms: int | Omit = omit,
        chunking_strategy: Any | Omit = omit,
    ) -> VectorStoreFileBatch:
        """Uploads files, adds them to the vector store with those of `file_ids`, and waits until all are processed.

        max_concurrency: how many are uploaded at a time. If one fails, its error is raised.
        """
        this: Any = self
        slots = asyncio.Semaphore(max_concurrency)

        async def upload(file: FileTypes) -> str:
            async with slots:
                return cast(str, (await this._client.files.create(file=file, purpose=_PURPOSE)).id)

        uploaded: List[str] = await asyncio.gather(*map(upload, files))
        done = await this.create_and_poll(
            vector_store_id=vector_store_id,
            file_ids=[*file_ids, *uploaded],
            poll_interval_ms=poll_interval_ms,
            chunking_strategy=chunking_strategy,
        )
        return cast("VectorStoreFileBatch", done)
