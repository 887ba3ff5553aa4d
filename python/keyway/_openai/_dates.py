"""Dates and times as pydantic reads them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from pydantic import TypeAdapter


def parse_datetime(value: Any) -> datetime:
    """Reads a time: ISO 8601, or seconds since 1970."""
    return TypeAdapter(datetime).validate_python(value)


def parse_date(value: Any) -> date:
    """Reads a date: ISO 8601, or seconds since 1970."""
    return TypeAdapter(date).validate_python(value)
