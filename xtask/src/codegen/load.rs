//! Pass 1: reading the document and the table.

use std::path::Path;

use super::json::Json;
use crate::Result;

/// The path of a component.
const COMPONENTS: &str = "#/components/schemas/";

/// The OpenAPI document.
#[derive(Debug)]
pub(crate) struct Document {
    json: Json,
}

impl Document {
    /// Reads the document.
    pub(crate) fn load(path: &Path) -> Result<Self> {
        let bytes = std::fs::read(path).map_err(|error| {
            format!(
                "codegen: {} cannot be read: {error}; give the OpenAPI document with --spec.",
                path.display()
            )
        })?;
        Self::parse(&bytes)
    }

    pub(crate) fn parse(bytes: &[u8]) -> Result<Self> {
        let json = serde_json::from_slice(bytes)
            .map_err(|error| format!("codegen: the document is not JSON: {error}; convert YAML first."))?;
        Ok(Self { json })
    }

    /// Returns the API's version.
    pub(crate) fn version(&self) -> &str {
        let version = self.json.get("info").and_then(|info| info.get("version"));
        version.and_then(Json::text).unwrap_or_default()
    }

    /// Returns a component's schema.
    pub(crate) fn component(&self, name: &str) -> Result<&Json> {
        let found =
            self.json.get("components").and_then(|part| part.get("schemas")).and_then(|part| part.get(name));
        found.ok_or_else(|| format!("codegen: the document has no schema `{name}`, which it refers to."))
    }

    /// Returns the names of all components.
    pub(crate) fn components(&self) -> impl Iterator<Item = &str> {
        let schemas = self.json.get("components").and_then(|part| part.get("schemas"));
        schemas.into_iter().flat_map(|schemas| schemas.members()).map(|(name, _)| name.as_str())
    }

    /// Returns the operation with this method, path and fixed query, and the path's shared part.
    pub(crate) fn operation(&self, row: &Row) -> Result<(&Json, &Json)> {
        let path = self.json.get("paths").and_then(|paths| paths.get(&row.document_path));
        let operation = path.and_then(|path| Some((path.get(&row.verb.to_lowercase())?, path)));
        operation.ok_or_else(|| {
            format!(
                "api/operations.toml: `{}` is {} {}, which the document does not have.",
                row.id, row.verb, row.document_path
            )
        })
    }

    /// Returns the webhooks: each one's name and the schema of its body.
    pub(crate) fn webhooks(&self) -> impl Iterator<Item = (&str, &Json)> {
        let webhooks = self.json.get("webhooks").into_iter().flat_map(Json::members);
        webhooks.filter_map(|(name, item)| Some((name.as_str(), body(item.get("post")?, &["json"])?)))
    }

    /// The WebSockets, which OpenAPI has no word for: an extension of the document lists them.
    pub(crate) fn sockets(&self) -> &[Json] {
        self.json.get("x-websockets").map(Json::items).unwrap_or_default()
    }

    /// Resolves a parameter or response that is a reference.
    pub(crate) fn follow<'a>(&'a self, json: &'a Json) -> &'a Json {
        let path = json.get("$ref").and_then(Json::text).filter(|path| !path.starts_with(COMPONENTS));
        let Some(path) = path.and_then(|path| path.strip_prefix("#/")) else { return json };
        path.split('/').try_fold(&self.json, |json, name| json.get(name)).unwrap_or(json)
    }
}

/// Returns the schema of an operation's body, for the first of these content types that it has.
pub(crate) fn body<'a>(operation: &'a Json, kinds: &[&str]) -> Option<&'a Json> {
    content(operation.get("requestBody")?, kinds)
}

/// Returns the schema of a body or reply, for the first of these content types that it has.
pub(crate) fn content<'a>(json: &'a Json, kinds: &[&str]) -> Option<&'a Json> {
    let contents = json.get("content")?.members();
    let of_kind = |kind: &&str| contents.iter().find(|(name, _)| name.contains(kind));
    kinds.iter().find_map(of_kind)?.1.get("schema")
}

/// The parts of a table row that types need.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) verb: String,
    /// The path as in the document: with its fixed query.
    pub(crate) document_path: String,
    pub(crate) body: String,
    pub(crate) reply: String,
    pub(crate) params: Option<String>,
    pub(crate) response: Option<String>,
    pub(crate) event: Option<String>,
    /// The parameter that switches the reply to streaming.
    pub(crate) switch: Option<String>,
}

impl Row {
    pub(crate) fn new(row: &super::table::Row) -> Self {
        let query: Vec<String> =
            row.fixed_query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let document_path = match query.as_slice() {
            [] => row.path.clone(),
            query => format!("{}?{}", row.path, query.join("&")),
        };
        Self {
            id: row.id.clone(),
            verb: row.verb.clone(),
            document_path,
            body: row.body.clone(),
            reply: row.reply.clone(),
            params: row.params.clone(),
            response: row.response.clone(),
            event: row.stream.as_ref().map(|stream| stream.event.clone()),
            switch: row.stream.as_ref().map(|stream| stream.name.clone()),
        }
    }
}

/// SHA-256 in hexadecimal.
pub(crate) fn digest(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
