//! The statics of `keyway_types::schema`.
