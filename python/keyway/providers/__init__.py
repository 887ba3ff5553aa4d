"""Other servers of the API, for `OpenAI(provider=…)`."""

from .bedrock import bedrock as bedrock

__all__ = ["bedrock"]
