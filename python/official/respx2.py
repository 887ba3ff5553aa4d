"""A name that tests import for their annotations. Those that mock httpx are not run."""

MockRouter = object
