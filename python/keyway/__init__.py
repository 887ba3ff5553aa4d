"""keyway: OpenAI's API for programs that want to know what happened to their key.

Nothing but the extension module is imported before it is used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import pagination as pagination
    from . import types as types
    from ._client import AsyncClient as AsyncClient
    from ._client import AsyncOpenAI as AsyncOpenAI
    from ._client import Client as Client
    from ._client import OpenAI as OpenAI
    from ._doctor import Diagnosis as Diagnosis
    from ._doctor import doctor as doctor
    from ._errors import APIConnectionError as APIConnectionError
    from ._errors import APIError as APIError
    from ._errors import APIResponseValidationError as APIResponseValidationError
    from ._errors import APIStatusError as APIStatusError
    from ._errors import APITimeoutError as APITimeoutError
    from ._errors import AuthenticationError as AuthenticationError
    from ._errors import BadRequestError as BadRequestError
    from ._errors import ConfigurationError as ConfigurationError
    from ._errors import ConflictError as ConflictError
    from ._errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from ._errors import EmptyApiKey as EmptyApiKey
    from ._errors import InternalServerError as InternalServerError
    from ._errors import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from ._errors import LengthFinishReasonError as LengthFinishReasonError
    from ._errors import NotFoundError as NotFoundError
    from ._errors import OAuthError as OAuthError
    from ._errors import OldNameError as OldNameError
    from ._errors import OpenAIError as OpenAIError
    from ._errors import PermissionDeniedError as PermissionDeniedError
    from ._errors import RateLimitError as RateLimitError
    from ._errors import UnprocessableEntityError as UnprocessableEntityError
    from ._errors import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from ._errors import WebSocketQueueFullError as WebSocketQueueFullError
    from ._http_client import DefaultAioHttpClient as DefaultAioHttpClient
    from ._http_client import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from ._http_client import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from ._http_client import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from ._http_client import DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client
    from ._http_client import DefaultHttpx2Client as DefaultHttpx2Client
    from ._http_client import DefaultHttpxClient as DefaultHttpxClient
    from ._models import BaseModel as BaseModel
    from ._legacy_response import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from ._response import APIResponse as APIResponse
    from ._response import AsyncAPIResponse as AsyncAPIResponse
    from ._streaming import AsyncStream as AsyncStream
    from ._streaming import Stream as Stream
    from ._openai.types.websocket_reconnection import ReconnectingEvent as ReconnectingEvent
    from ._openai.types.websocket_reconnection import ReconnectingOverrides as ReconnectingOverrides
    from ._type_aliases import DataResidency as DataResidency
    from ._type_aliases import NoneType as NoneType
    from ._type_aliases import ProxiesTypes as ProxiesTypes
    from ._type_aliases import RequestOptions as RequestOptions
    from ._type_aliases import Transport as Transport
    from ._types import NOT_GIVEN as NOT_GIVEN
    from ._types import NotGiven as NotGiven
    from ._types import Omit as Omit
    from ._types import Timeout as Timeout
    from ._types import not_given as not_given
    from ._types import omit as omit
    from ._version import __version__ as __version__
    from .azure import AsyncAzureOpenAI as AsyncAzureOpenAI
    from .azure import AzureOpenAI as AzureOpenAI
    from .lib._files import file_from_path as file_from_path
    from .lib._tools import pydantic_function_tool as pydantic_function_tool
    from .lib._tools import pydantic_responses_function_tool as pydantic_responses_function_tool
    from .lib.bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI
    from .lib.bedrock import BedrockOpenAI as BedrockOpenAI
    from .lib.streaming import AssistantEventHandler as AssistantEventHandler
    from .lib.streaming import AsyncAssistantEventHandler as AsyncAssistantEventHandler

DEFAULT_MAX_RETRIES = 2

_EXPORTS = {
    "__version__": "_version",
    "APIConnectionError": "_errors",
    "APIError": "_errors",
    "APIResponse": "_response",
    "APIResponseValidationError": "_errors",
    "APIStatusError": "_errors",
    "APITimeoutError": "_errors",
    "AssistantEventHandler": "lib.streaming",
    "AsyncAPIResponse": "_response",
    "AsyncAssistantEventHandler": "lib.streaming",
    "AsyncAzureOpenAI": "azure",
    "AsyncBedrockOpenAI": "lib.bedrock",
    "AsyncClient": "_client",
    "AsyncOpenAI": "_client",
    "AsyncStream": "_streaming",
    "AuthenticationError": "_errors",
    "AzureOpenAI": "azure",
    "BadRequestError": "_errors",
    "BaseModel": "_models",
    "BedrockOpenAI": "lib.bedrock",
    "Client": "_client",
    "ConfigurationError": "_errors",
    "ConflictError": "_errors",
    "ContentFilterFinishReasonError": "_errors",
    "DataResidency": "_type_aliases",
    "DEFAULT_CONNECTION_LIMITS": "_http_client",
    "DEFAULT_TIMEOUT": "_http_client",
    "DefaultAioHttpClient": "_http_client",
    "DefaultAsyncHttpx2Client": "_http_client",
    "DefaultAsyncHttpxClient": "_http_client",
    "DefaultHttpx2Client": "_http_client",
    "DefaultHttpxClient": "_http_client",
    "Diagnosis": "_doctor",
    "doctor": "_doctor",
    "EmptyApiKey": "_errors",
    "file_from_path": "lib._files",
    "HttpxBinaryResponseContent": "_legacy_response",
    "InternalServerError": "_errors",
    "InvalidWebhookSignatureError": "_errors",
    "LengthFinishReasonError": "_errors",
    "NoneType": "_type_aliases",
    "NOT_GIVEN": "_types",
    "not_given": "_types",
    "NotFoundError": "_errors",
    "NotGiven": "_types",
    "OAuthError": "_errors",
    "OldNameError": "_errors",
    "Omit": "_types",
    "omit": "_types",
    "OpenAI": "_client",
    "OpenAIError": "_errors",
    "pagination": "",
    "PermissionDeniedError": "_errors",
    "ProxiesTypes": "_type_aliases",
    "pydantic_function_tool": "lib._tools",
    "pydantic_responses_function_tool": "lib._tools",
    "RateLimitError": "_errors",
    "ReconnectingEvent": "_openai.types.websocket_reconnection",
    "ReconnectingOverrides": "_openai.types.websocket_reconnection",
    "RequestOptions": "_type_aliases",
    "Stream": "_streaming",
    "Timeout": "_types",
    "Transport": "_type_aliases",
    "types": "",
    "UnprocessableEntityError": "_errors",
    "WebSocketConnectionClosedError": "_errors",
    "WebSocketQueueFullError": "_errors",
}


def __getattr__(name: str) -> Any:
    if name.startswith("_") and name != "__version__":
        # A module of the package, which Python imports itself.
        raise AttributeError(f"module 'keyway' has no attribute {name!r}")
    if name in _EXPORTS:
        from ._lazy import exported

        return exported(__name__, globals(), _EXPORTS, name)
    from ._module import attribute

    return attribute(name)


def __dir__() -> list[str]:
    return sorted([*_EXPORTS, "DEFAULT_MAX_RETRIES"])
