"""Streams with typed events and snapshots: of chat in `chat`, of Responses in `responses`."""
