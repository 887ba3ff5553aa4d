//! `api/spec.lock`: the document from which the committed files were generated.

use super::files::Files;
use super::load::digest;
use super::model::Model;
use super::{dump, load};
use crate::workspace;

const FILE: &str = "api/spec.lock";

/// Adds the lock file.
///
/// It pins the document's content, not its bytes: the same document with and without its prose
/// generates the same files, and must give the same lock.
///
/// Only the person who runs the generator knows the document's origin: without `source`, the file's
/// entry stays.
pub(crate) fn emit(document: &load::Document, model: &Model, source: Option<&str>, files: &mut Files) {
    let version = document.version();
    let source = source.map_or_else(known_source, str::to_owned);
    let meaning = digest(dump::text(model).as_bytes());
    let text = format!(
        "# The OpenAPI document that the generated files were made from. Made by `cargo xtask codegen`.\n\n\
         # Where it comes from.\nsource = {source:?}\n\n\
         # The API's version, and the SHA-256 of all that the generator understood of the document.\n\
         version = {version:?}\nsha256 = {meaning:?}\n"
    );
    files.add(FILE, text);
}

fn known_source() -> String {
    let text = std::fs::read_to_string(workspace::root().join(FILE)).unwrap_or_default();
    let file: toml::Table = text.parse().unwrap_or_default();
    file.get("source").and_then(toml::Value::as_str).unwrap_or("unknown").to_owned()
}
