//! `realtime` over WebSockets: sessions with a conversation, transcription, and translation.

mod asker;
mod chat;
mod items;
mod listener;
mod live;
mod secrets;
mod settings;
mod sound;
mod talk;
mod translation;
mod turn;
mod usage;

pub(crate) use asker::{Asker, SessionStart};
pub(crate) use live::LiveTalk;
pub(crate) use secrets::CLIENT_SECRETS;
pub(super) use secrets::create as create_secret;
pub(crate) use settings::knows_model as knows_realtime_model;
pub(crate) use talk::RealtimeTalk;
pub(crate) use translation::Translation;
