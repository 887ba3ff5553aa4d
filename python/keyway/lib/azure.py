"""Azure clients, at the place where the official package has them."""

from ..azure import AsyncAzureOpenAI as AsyncAzureOpenAI
from ..azure import AzureOpenAI as AzureOpenAI
from ..azure import MutuallyExclusiveAuthError as MutuallyExclusiveAuthError

# What libraries compare an Azure client's key with; no client of keyway's has it.
API_KEY_SENTINEL = "<missing API key>"
