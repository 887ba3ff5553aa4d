//! Parameters as JSON, with their uploads set apart.

use std::cell::RefCell;
use std::hash::{BuildHasher, RandomState};

use serde::Serialize;
use serde_json::Value;

use super::FileSource;

/// Parameters in which each upload is a mark, and the uploads that the marks stand for.
///
/// This is what a form is made of: the marks are random, so that no text of the caller's is taken for one.
#[derive(Clone, Debug, PartialEq)]
pub struct Collected {
    /// The parameters as JSON.
    pub json: Vec<u8>,
    /// The uploads, in the order of their marks. Others may be put in their place.
    pub uploads: Vec<FileSource>,
    prefix: String,
}

impl Collected {
    /// Writes parameters as JSON and sets their uploads apart.
    ///
    /// # Errors
    /// What cannot be written, such as NaN (H7).
    pub fn of(params: &impl Serialize) -> serde_json::Result<Self> {
        let scope = Scope::open();
        let json = serde_json::to_vec(params)?;
        let (prefix, uploads) = scope.close();
        Ok(Self { json, uploads, prefix })
    }

    /// Parameters that are JSON already and hold no upload.
    pub fn plain(json: Vec<u8>) -> Self {
        Self { json, uploads: Vec::new(), prefix: String::new() }
    }

    /// Parameters that a program without types makes: `write` puts a mark for each file, which it gets from the
    /// [`Marks`], into its JSON.
    ///
    /// # Errors
    /// Those of `write`.
    pub fn marked<E>(write: impl FnOnce(&mut Marks) -> Result<Vec<u8>, E>) -> Result<Self, E> {
        let mut marks = Marks { prefix: random_prefix(), uploads: Vec::new() };
        let json = write(&mut marks)?;
        Ok(Self { json, uploads: marks.uploads, prefix: marks.prefix })
    }

    /// The upload that this JSON is the mark of.
    pub fn upload(&self, value: &Value) -> Option<&FileSource> {
        let text = value.as_str()?;
        let index = text.strip_prefix(&self.prefix).filter(|_| !self.prefix.is_empty())?;
        self.uploads.get(index.parse::<usize>().ok()?)
    }
}

/// Makes the marks that stand for files in [`Collected`] parameters.
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
    /// The collections that are under way on this thread, the innermost last: their marks' prefix, their uploads.
    static UNDER_WAY: RefCell<Vec<(String, Vec<FileSource>)>> = const { RefCell::new(Vec::new()) };
}

/// Ends a collection also when writing fails.
struct Scope(());

impl Scope {
    fn open() -> Self {
        UNDER_WAY.with_borrow_mut(|all| all.push((random_prefix(), Vec::new())));
        Self(())
    }

    fn close(self) -> (String, Vec<FileSource>) {
        // The entry is left for `drop` to remove.
        UNDER_WAY.with_borrow_mut(|all| all.last_mut().map(std::mem::take)).unwrap_or_default()
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        UNDER_WAY.with_borrow_mut(Vec::pop);
    }
}

/// Adds an upload to the collection under way and gives its mark; `None` when there is none.
pub(super) fn collected(upload: &FileSource) -> Option<String> {
    UNDER_WAY.with_borrow_mut(|all| {
        let (prefix, uploads) = all.last_mut()?;
        let mark = format!("{prefix}{}", uploads.len());
        uploads.push(upload.clone());
        Some(mark)
    })
}
