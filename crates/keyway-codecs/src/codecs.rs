// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The codecs of all operations, by family.

mod admin;
mod audio;
mod batches;
mod beta;
mod chat;
mod completions;
mod containers;
mod content_provenance_checks;
mod conversations;
mod decisions;
mod embeddings;
mod evals;
mod files;
mod fine_tuning;
mod images;
mod live;
mod models;
mod moderations;
mod realtime;
mod responses;
mod safety;
mod skills;
#[cfg(test)]
pub(crate) mod socket_events;
mod uploads;
mod vector_stores;
mod videos;
#[cfg(test)]
pub(crate) mod webhook_events;
mod webhooks;

use crate::Codecs;

pub(crate) static FAMILIES: &[(&str, &[Codecs])] = &[
    ("admin", admin::CODECS),
    ("audio", audio::CODECS),
    ("batches", batches::CODECS),
    ("beta", beta::CODECS),
    ("chat", chat::CODECS),
    ("completions", completions::CODECS),
    ("containers", containers::CODECS),
    ("content_provenance_checks", content_provenance_checks::CODECS),
    ("conversations", conversations::CODECS),
    ("decisions", decisions::CODECS),
    ("embeddings", embeddings::CODECS),
    ("evals", evals::CODECS),
    ("files", files::CODECS),
    ("fine_tuning", fine_tuning::CODECS),
    ("images", images::CODECS),
    ("live", live::CODECS),
    ("models", models::CODECS),
    ("moderations", moderations::CODECS),
    ("realtime", realtime::CODECS),
    ("responses", responses::CODECS),
    ("safety", safety::CODECS),
    ("skills", skills::CODECS),
    ("uploads", uploads::CODECS),
    ("vector_stores", vector_stores::CODECS),
    ("videos", videos::CODECS),
    ("webhooks", webhooks::CODECS),
];
