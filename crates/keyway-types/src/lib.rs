//! Request and reply types of the OpenAI API that tolerate future additions, and the table of its
//! operations. No HTTP: only data, serde and serde_json.
//!
//! # Guarantees
//!
//! **Objects.** What was deserialized serializes unchanged: fields that this version doesn't know
//! are kept in `extra`, a null stays null, an absent field stays absent. Objects are
//! `#[non_exhaustive]`: `new` takes the required fields, and setters or the fields themselves set
//! the rest.
//!
//! ```
//! use keyway_types::models::Model;
//!
//! let json = r#"{"id":"gpt-4.1","object":"model","tomorrow":[1]}"#;
//! let model: Model = serde_json::from_str(json)?;
//! assert_eq!((model.id.as_str(), model.created), ("gpt-4.1", 0));
//! assert_eq!(model.extra.get("tomorrow"), Some(&serde_json::json!([1])));
//! assert_eq!(serde_json::to_string(&model)?, json);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! **Requests** are built by chaining. A field that is not set is not sent. A float that is not
//! finite is an error that names the field.
//!
//! ```
//! use keyway_types::chat::{ChatCompletionCreateParams, user};
//!
//! let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]).temperature(0.2).stop(["END"]);
//! assert_eq!(
//!     serde_json::to_string(&params)?,
//!     r#"{"model":"gpt-4.1","messages":[{"content":"Hello","role":"user"}],"temperature":0.2,"stop":["END"]}"#,
//! );
//! let error = serde_json::to_string(&params.temperature(f64::NAN)).unwrap_err();
//! assert!(error.to_string().contains("`temperature`"));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! **Enums are open.** An unknown value is kept, and can be sent.
//!
//! ```
//! use keyway_types::chat::ChatCompletionChoiceFinishReason as FinishReason;
//!
//! assert_eq!(FinishReason::from("stop"), FinishReason::Stop);
//! assert_eq!(FinishReason::from("tomorrow").as_str(), "tomorrow");
//! ```
//!
//! **Unions are distinguished by a tag or by the kind of JSON**, never by trial and error. Any
//! other value is `Unknown` with its JSON.
//!
//! ```
//! use keyway_types::chat::ChatCompletionContentPart as Part;
//!
//! let json = r#"{"type":"hologram","size":3}"#;
//! let part: Part = serde_json::from_str(json)?;
//! assert!(matches!(part, Part::Unknown(_)));
//! assert_eq!(serde_json::to_value(&part)?, serde_json::from_str::<serde_json::Value>(json)?);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! **A field of an unexpected kind never costs a reply**, if it is deserialized by [`decode`].
//!
//! ```
//! use keyway_types::models::Model;
//!
//! let json = r#"{"id":"gpt-4.1","created":"1712345678","owned_by":{"x":1}}"#;
//! let (model, misfits) = keyway_types::decode::<Model>(json)?;
//! assert_eq!((model.created, model.owned_by.as_str()), (1_712_345_678, ""));
//! assert_eq!(misfits[1].to_string(), "`owned_by` is an object, not a string");
//! assert_eq!(serde_json::to_string(&model)?, json);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! **Streams accumulate.** A [`StreamEvent`] names the [`Accumulate`] type that rebuilds the whole
//! reply.
//!
//! ```
//! use keyway_types::Accumulate;
//! use keyway_types::chat::{ChatCompletionAccumulator, ChatCompletionChunk};
//!
//! let mut whole = ChatCompletionAccumulator::default();
//! for piece in ["Hel", "lo"] {
//!     let json = format!(r#"{{"choices":[{{"index":0,"delta":{{"content":"{piece}"}}}}]}}"#);
//!     whole.push(&serde_json::from_str::<ChatCompletionChunk>(&json)?);
//! }
//! assert_eq!(whole.reply().text(), "Hello");
//! assert!(!whole.is_complete());
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Numbers
//!
//! Integers are `i64` and may arrive as `1.0`; floats are `f64`, in embeddings `f32`. A number
//! serializes with the same value, but not always with the same digits: `1` in a float field
//! becomes `1.0`.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(clippy::module_inception, reason = "a family's main file has the family's name")]

/// The README's example, run with the tests.
#[cfg(all(doctest, feature = "models"))]
#[doc = include_str!("../README.md")]
struct Readme;

// Each family uses a part of it.
#[cfg_attr(not(feature = "full"), allow(dead_code, unused_imports, unused_macros))]
mod support;

#[cfg(feature = "admin")]
pub mod admin;
#[cfg(feature = "audio")]
pub mod audio;
#[cfg(feature = "batches")]
pub mod batches;
#[cfg(feature = "beta")]
pub mod beta;
#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "completions")]
pub mod completions;
#[cfg(feature = "containers")]
pub mod containers;
#[cfg(feature = "content_provenance_checks")]
pub mod content_provenance_checks;
#[cfg(feature = "conversations")]
pub mod conversations;
pub mod current_models;
#[cfg(feature = "decisions")]
pub mod decisions;
#[cfg(feature = "embeddings")]
pub mod embeddings;
#[cfg(feature = "evals")]
pub mod evals;
pub mod file_source;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "fine_tuning")]
pub mod fine_tuning;
#[cfg(feature = "images")]
pub mod images;
#[cfg(feature = "live")]
pub mod live;
#[cfg(feature = "models")]
pub mod models;
#[cfg(feature = "moderations")]
pub mod moderations;
pub mod operations;
#[cfg(feature = "realtime")]
pub mod realtime;
#[cfg(feature = "responses")]
pub mod responses;
#[cfg(feature = "safety")]
pub mod safety;
pub mod shared;
#[cfg(feature = "skills")]
pub mod skills;

#[cfg(feature = "uploads")]
pub mod uploads;
#[cfg(feature = "vector_stores")]
pub mod vector_stores;
#[cfg(feature = "videos")]
pub mod videos;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use file_source::FileSource;
pub use operations::Operation;
pub use support::accumulate::{Accumulate, StreamEvent};
pub use support::decode::{decode, decode_strict};
#[doc(hidden)]
pub use support::decode::{first_pass, mended, no_misfit, second_pass};
pub use support::extra::Extra;
pub use support::into_param::IntoParam;
pub use support::json::Json;
pub use support::list::ListPage;
pub use support::misfit::Misfit;
pub use support::nullable::Nullable;
