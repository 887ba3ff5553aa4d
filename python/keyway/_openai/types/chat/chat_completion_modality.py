"""What a model may reply with."""

from typing import Literal

from typing_extensions import TypeAlias

ChatCompletionModality: TypeAlias = Literal["text", "audio"]
