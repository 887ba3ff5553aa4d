//! Where an API key comes from.
