"""Bytes of a body in pieces, as text and in lines."""

from __future__ import annotations

import codecs
from typing import Iterable, Iterator, Optional


def cut(body: bytes, size: Optional[int]) -> Iterator[bytes]:
    """Bytes in pieces of one size."""
    size = size or max(len(body), 1)
    for start in range(0, len(body), size):
        yield body[start : start + size]


class Pieces:
    """Bytes in pieces of one size; without a size, as they come."""

    def __init__(self, size: Optional[int]) -> None:
        self._size = size
        self._held = b""

    def add(self, piece: bytes) -> Iterator[bytes]:
        if not self._size:
            if piece:
                yield piece
            return
        self._held += piece
        whole = len(self._held) - len(self._held) % self._size
        yield from cut(self._held[:whole], self._size)
        self._held = self._held[whole:]

    def rest(self) -> Iterator[bytes]:
        if self._held:
            yield self._held
        self._held = b""


class Text:
    """Text of bytes that may be cut inside a character."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")

    def add(self, piece: bytes) -> Iterator[str]:
        if text := self._decoder.decode(piece):
            yield text

    def rest(self) -> Iterator[str]:
        if text := self._decoder.decode(b"", True):
            yield text


class Lines:
    """Text in lines that end with a line feed, a carriage return, or both."""

    def __init__(self) -> None:
        self._held = ""

    def add(self, text: str) -> Iterator[str]:
        # A line feed may follow a carriage return at the end.
        held, self._held = self._held + text, ""
        end = len(held) - 1 if held.endswith("\r") else len(held)
        lines = held[:end].replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._held = lines.pop() + held[end:]
        yield from lines

    def rest(self) -> Iterator[str]:
        if self._held:
            yield self._held.rstrip("\r")
        self._held = ""


def text_pieces(pieces: Iterable[bytes]) -> Iterator[str]:
    """Pieces of bytes as text."""
    text = Text()
    for piece in pieces:
        yield from text.add(piece)
    yield from text.rest()


def lines(pieces: Iterable[str]) -> Iterator[str]:
    """Pieces of text as lines, without the line ends."""
    held = Lines()
    for piece in pieces:
        yield from held.add(piece)
    yield from held.rest()
