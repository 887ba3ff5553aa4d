//! The operations of `safety`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `safety.alerts.retrieve`: `GET /safety/alerts/{id}`.
pub static SAFETY_ALERTS_RETRIEVE: Operation =
    Operation { id: "safety.alerts.retrieve", path: "/safety/alerts/{id}", path_params: &["id"], ..COMMON };

/// `safety.cases.retrieve`: `GET /safety/cases/{id}`.
pub static SAFETY_CASES_RETRIEVE: Operation =
    Operation { id: "safety.cases.retrieve", path: "/safety/cases/{id}", path_params: &["id"], ..COMMON };
