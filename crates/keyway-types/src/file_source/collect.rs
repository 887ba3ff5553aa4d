//! Parameters as JSON, with their uploads collected separately.

use std::cell::RefCell;
use std::hash::{BuildHasher, RandomState};

use serde::Serialize;
use serde_json::Value;

use super::FileSource;

/// Parameters in which each upload is replaced by a mark, and the uploads themselves.
///
/// Forms are built from this. The marks are random, so no text of the caller's is mistaken for
/// one.
#[derive(Clone, Debug, PartialEq)]
pub struct Collected {
    /// The parameters as JSON.
    pub json: Vec<u8>,
    /// The uploads, in the order of their marks. They may be replaced.
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

    /// Collects parameters that a program builds as JSON, without types: `write` gets a mark for
    /// each file from the [`Marks`], and puts it into the JSON.
    ///
    /// # Errors
    /// Those of `write`.
    pub fn marked<E>(write: impl FnOnce(&mut Marks) -> Result<Vec<u8>, E>) -> Result<Self, E> {
        let mut marks = Marks { prefix: random_prefix(), uploads: Vec::new() };
        let json = write(&mut marks)?;
        Ok(Self { json, uploads: marks.uploads, prefix: marks.prefix })
    }

    /// Returns the upload that this JSON is the mark of.
    pub fn upload(&self, value: &Value) -> Option<&FileSource> {
        let text = value.as_str()?;
        let index = text.strip_prefix(&self.prefix).filter(|_| !self.prefix.is_empty())?;
        self.uploads.get(index.parse::<usize>().ok()?)
    }
}

/// Creates the marks that replace files in [`Collected`] parameters.
#[derive(Debug)]
pub struct Marks {
    prefix: String,
    uploads: Vec<FileSource>,
}

impl Marks {
    /// Returns the mark of a file, a string that goes into the JSON in its place.
    pub fn mark(&mut self, file: FileSource) -> String {
        self.uploads.push(file);
        format!("{}{}", self.prefix, self.uploads.len() - 1)
    }
}

fn random_prefix() -> String {
    let random = || RandomState::new().hash_one(0u8);
    format!("keyway-upload-{:016x}{:016x}-", random(), random())
}

thread_local! {
    /// The active collections on this thread, the innermost last: their marks' prefix, their
    /// uploads.
    static UNDER_WAY: RefCell<Vec<(String, Vec<FileSource>)>> = const { RefCell::new(Vec::new()) };
}

/// Ends a collection even if serializing fails.
struct Scope(());

impl Scope {
    fn open() -> Self {
        UNDER_WAY.with_borrow_mut(|all| all.push((random_prefix(), Vec::new())));
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

/// Adds an upload to the active collection and returns its mark; `None` if there is none.
pub(super) fn collected(upload: &FileSource) -> Option<String> {
    UNDER_WAY.with_borrow_mut(|all| {
        let (prefix, uploads) = all.last_mut()?;
        let mark = format!("{prefix}{}", uploads.len());
        uploads.push(upload.clone());
        Some(mark)
    })
}
