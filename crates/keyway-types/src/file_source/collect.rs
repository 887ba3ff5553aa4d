//! Parameters as JSON, with their uploads collected separately.

use std::cell::RefCell;
use std::fmt::Write;
use std::hash::{BuildHasher, RandomState};

use serde::Serialize;
use serde_json::Value;

use super::FileSource;

/// Parameters in which each upload is replaced by a marker, and the uploads themselves.
///
/// Forms are built from this. The markers are random, so no text of the caller's is mistaken for
/// one.
#[derive(Clone, Debug, PartialEq)]
pub struct Collected {
    /// The parameters as JSON.
    pub json: Vec<u8>,
    /// The uploads, in the order of their markers. They may be replaced.
    pub uploads: Vec<FileSource>,
    prefix: String,
}

impl Collected {
    /// Serializes parameters as JSON and collects their uploads.
    ///
    /// # Errors
    /// Fails if a value can't be serialized, such as NaN.
    pub fn of(params: &impl Serialize) -> serde_json::Result<Self> {
        let scope = Scope::open();
        let json = serde_json::to_vec(params)?;
        let (prefix, uploads) = scope.close();
        Ok(Self { json, uploads, prefix })
    }

    /// Wraps parameters that are JSON already and contain no upload.
    pub fn plain(json: Vec<u8>) -> Self {
        Self { json, uploads: Vec::new(), prefix: String::new() }
    }

    /// Returns the upload whose marker this JSON is.
    pub fn upload(&self, value: &Value) -> Option<&FileSource> {
        let text = value.as_str()?;
        let index = text.strip_prefix(&self.prefix).filter(|_| !self.prefix.is_empty())?;
        self.uploads.get(index.parse::<usize>().ok()?)
    }
}

thread_local! {
    /// The active collections on this thread, the innermost last: their markers' prefix, their
    /// uploads.
    static UNDER_WAY: RefCell<Vec<(String, Vec<FileSource>)>> = const { RefCell::new(Vec::new()) };
}

/// Ends a collection even if serializing fails.
struct Scope(());

impl Scope {
    fn open() -> Self {
        let mut prefix = String::with_capacity(48);
        let random = || RandomState::new().hash_one(0u8);
        let _ = write!(prefix, "keyway-upload-{:016x}{:016x}-", random(), random());
        UNDER_WAY.with_borrow_mut(|all| all.push((prefix, Vec::new())));
        Self(())
    }

    fn close(self) -> (String, Vec<FileSource>) {
        // `drop` removes the entry.
        UNDER_WAY.with_borrow_mut(|all| all.last_mut().map(std::mem::take)).unwrap_or_default()
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        UNDER_WAY.with_borrow_mut(Vec::pop);
    }
}

/// Adds an upload to the active collection and returns its marker; `None` if there is none.
pub(super) fn collected(upload: &FileSource) -> Option<String> {
    UNDER_WAY.with_borrow_mut(|all| {
        let (prefix, uploads) = all.last_mut()?;
        let mark = format!("{prefix}{}", uploads.len());
        uploads.push(upload.clone());
        Some(mark)
    })
}
