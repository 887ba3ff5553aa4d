"""Types of arguments."""

from typing import Any, Mapping

from .._response import Response as Response
from .._type_aliases import Body as Body
from .._type_aliases import FileTypes as FileTypes
from .._type_aliases import Headers as Headers
from .._type_aliases import Query as Query
from .._types import NOT_GIVEN as NOT_GIVEN
from .._types import NotGiven as NotGiven
from .._types import Omit as Omit
from .._types import Timeout as Timeout
from .._types import not_given as not_given
from .._types import omit as omit

# What `make_request_options` returns.
RequestOptions = Mapping[str, Any]
