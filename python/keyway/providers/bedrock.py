"""Amazon Bedrock, for `OpenAI(provider=bedrock(…))`."""

from ..lib.bedrock import BedrockEndpoint as BedrockEndpoint
from ..lib.bedrock import BedrockTokenProvider as BedrockTokenProvider
from ..lib.bedrock import bedrock as bedrock

__all__ = ["BedrockEndpoint", "BedrockTokenProvider", "bedrock"]
