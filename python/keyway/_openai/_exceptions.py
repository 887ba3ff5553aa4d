"""The exceptions."""

from .._errors import *  # noqa: F403
