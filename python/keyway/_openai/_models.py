"""The base of replies, and values as their classes without validation."""

from __future__ import annotations

from .._models import BaseModel as BaseModel
from ..lib._cast import construct_type as construct_type

__all__ = ["BaseModel", "construct_type"]
