"""The version of the official package whose names and methods these are."""

from ._version import __version__

VERSION: str = __version__
