//! `api/spec.lock`: which document the committed files were made from.

use super::files::Files;
use super::load::digest;
use super::model::Model;
use super::{dump, load};

const FILE: &str = "api/spec.lock";

/// Adds the lock file.
///
/// It pins what the document says, not its bytes: the same document with and without its prose gives the same files,
/// and must give the same lock.
pub(crate) fn emit(document: &load::Document, model: &Model, files: &mut Files) {
    let version = document.version();
    let meaning = digest(dump::text(model).as_bytes());
    let text = format!(
        "# The OpenAPI document that the generated files were made from. Made by `cargo xtask codegen`.\n\n\
         # The API's version, and the SHA-256 of all that the generator understood of the document.\n\
         version = {version:?}\nsha256 = {meaning:?}\n"
    );
    files.add(FILE, text);
}
