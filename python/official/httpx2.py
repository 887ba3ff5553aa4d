"""A name that tests import. Those that use it are not run."""
