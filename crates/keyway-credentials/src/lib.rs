//! Finds an API key: secrets that stay secret, the sources that may hold one, and the chain that
//! queries them in order.
//!
//! This crate contains no HTTP. A [`Credential`] is a [`Secret`] plus its kind, its [`Source`] and
//! its version. A [`Provider`] queries one source. A [`Chain`] queries providers in order and stops
//! at the first that has a key or is broken. [`default_chain`] is the chain that the SDK uses: the
//! `api_key` argument, the environment variable `OPENAI_API_KEY`, the file `~/.openai/auth.json`.
//!
//! # Writing a provider
//!
//! ```
//! use keyway_credentials::{Answer, Answering, Chain, Credential, KeyKind, Outcome, Provider, Source};
//!
//! #[derive(Debug)]
//! struct Clipboard;
//!
//! impl Provider for Clipboard {
//!     fn source(&self) -> Source {
//!         Source::Custom("the clipboard".into())
//!     }
//!     fn provide(&self) -> Answering<'_> {
//!         Box::pin(async { Answer::from(Credential::from_text(&paste().await, KeyKind::ApiKey, self.source())) })
//!     }
//! }
//! # async fn paste() -> String { "sk-emul-pasted".into() }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! match Chain::new(vec![Box::new(Clipboard)]).resolve().await {
//!     Outcome::Found(key) => assert_eq!(key.source().to_string(), "the clipboard"),
//!     other => unreachable!("{other:?}"),
//! }
//! # }
//! ```
//!
//! # Features
//!
//! - `dotenv` (off): `.env` files, through `DotenvProvider` and [`default_chain`].

#![cfg_attr(docsrs, feature(doc_cfg))]

mod auth_json;
mod cache;
mod chain;
mod characters;
mod command;
mod command_line;
mod credential;
mod default_chain;
#[cfg(feature = "dotenv")]
mod dotenv;
mod dotenv_settings;
mod env;
mod expiry;
mod fake_system;
mod file;
mod json_member;
mod key_class;
mod key_id;
mod key_kind;
mod lint;
mod malformed;
mod member_credential;
mod normalise;
mod note;
mod patience;
#[cfg(unix)]
mod pipes;
mod private_host;
mod provider;
mod provider_error;
mod read_once;
mod reference;
mod required;
mod scheme;
mod scrub;
mod secret;
mod setting;
mod source;
mod survey;
mod system;
mod text_encoding;
mod timestamp;
mod uri;

pub use auth_json::{AuthJsonDocument, AuthJsonProvider};
pub use cache::{Cache, CacheEvent};
pub use chain::{Chain, Looked, Outcome};
pub use characters::is_invisible;
pub use command::CommandProvider;
#[cfg(unix)]
pub use command::end_commands;
pub use credential::Credential;
pub use default_chain::{
    ADMIN_KEY_VARIABLE, API_KEY_FROM_VARIABLE, API_KEY_VARIABLE, default_chain, named_chain,
};
#[cfg(feature = "dotenv")]
pub use dotenv::{DotenvProvider, LineNote};
pub use dotenv_settings::dotenv_settings;
pub use env::EnvProvider;
pub use expiry::Expiry;
pub use fake_system::FakeSystem;
pub use file::FileProvider;
pub use json_member::Member;
pub use key_class::KeyClass;
pub use key_id::KeyId;
pub use key_kind::KeyKind;
pub use malformed::Malformed;
pub use note::{Note, Oddity, Removed};
pub use private_host::{host_address, is_loopback_host, is_private_host};
pub use provider::{Answer, Answering, FailedProvider, Finding, Provider, StaticProvider};
pub use provider_error::ProviderError;
pub use reference::is_key_reference;
pub use scheme::{Scheme, Schemes, SourceLocation};
pub use scrub::{Scrubber, echoed_mask_length};
pub use secret::{Fingerprint, Secret};
pub use setting::{Setting, SettingNote};
pub use source::Source;
pub use survey::{Place, PlaceState, Survey};
pub use system::{FileStamp, RealSystem, System, path_list};
pub use timestamp::rfc_3339;
pub use uri::{CredentialUri, UriError};
