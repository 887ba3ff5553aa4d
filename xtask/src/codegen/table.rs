//! `api/operations.toml`, parsed and validated.

use toml::{Table as Toml, Value};

use crate::{Result, workspace};

const PATH: &str = "api/operations.toml";

/// The table: the names that users type, and the OpenAPI operations they stand for.
pub(crate) struct Table {
    /// The rows, sorted by ID.
    pub(crate) rows: Vec<Row>,
    /// Operations of the document without a method in the official SDKs.
    pub(crate) without_method: Vec<String>,
}

/// One row; the table's header explains each field.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) operation_id: String,
    pub(crate) verb: String,
    pub(crate) path: String,
    pub(crate) admin: bool,
    pub(crate) body: String,
    pub(crate) part_types: Vec<(String, String)>,
    pub(crate) differs: Option<String>,
    pub(crate) params: Option<String>,
    pub(crate) query: Vec<String>,
    pub(crate) header_params: Vec<(String, String)>,
    pub(crate) fixed_query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) reply: String,
    pub(crate) response: Option<String>,
    pub(crate) paging: String,
    pub(crate) stream: Option<Stream>,
    pub(crate) deprecated: bool,
    pub(crate) by_hand: bool,
    pub(crate) reference: Option<String>,
}

/// How a reply is switched to streaming.
#[derive(Debug)]
pub(crate) struct Stream {
    pub(crate) place: String,
    pub(crate) name: String,
    /// The switch's value as JSON.
    pub(crate) value: String,
    pub(crate) event: String,
    pub(crate) envelope: bool,
}

impl Row {
    /// Returns the resource and its parents, such as `["chat", "completions"]`.
    pub(crate) fn resource(&self) -> Vec<&str> {
        let mut words: Vec<_> = self.id.split('.').collect();
        words.pop();
        words
    }

    /// Returns the top-level resource: the name of module and cargo feature.
    pub(crate) fn family(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// Returns the method's name.
    pub(crate) fn method(&self) -> &str {
        self.id.rsplit('.').next().unwrap_or_default()
    }

    /// Returns the path parameters, in order.
    pub(crate) fn path_params(&self) -> Vec<&str> {
        self.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
    }
}

impl Table {
    /// Reads the table of the repository.
    pub(crate) fn read() -> Result<Self> {
        let text = std::fs::read_to_string(workspace::root().join(PATH))
            .map_err(|error| format!("{PATH}: {error}; run this in the repository"))?;
        Self::parse(&text).map_err(|error| format!("{PATH}: {error}"))
    }

    /// Parses a table; the first mistake is an error.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut document: Toml = text.parse().map_err(|error| format!("{error}"))?;
        let Some(Value::Array(rows)) = document.remove("operation") else {
            return Err("it has no [[operation]]".to_owned());
        };
        let rows = rows.into_iter().map(row).collect::<Result<Vec<_>>>()?;
        let without_method =
            Members { id: "the table".to_owned(), table: document }.list("without_method")?;
        if let Some(pair) = rows.windows(2).find(|pair| pair[0].id >= pair[1].id) {
            return Err(format!(
                "{} comes before {}; sort the rows by id, without duplicates",
                pair[0].id, pair[1].id
            ));
        }
        Ok(Self { rows, without_method })
    }
}

/// The fields of a row that have not been read yet.
struct Members {
    id: String,
    table: Toml,
}

fn row(value: Value) -> Result<Row> {
    let Value::Table(mut table) = value else {
        return Err("an [[operation]] is not a table".to_owned());
    };
    let id = match table.remove("id") {
        Some(Value::String(id)) if id.contains('.') => id,
        other => return Err(format!("a row's id must name a resource and a method, but is {other:?}")),
    };
    let mut members = Members { id: id.clone(), table };
    let verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    let row = Row {
        operation_id: members.text("operation_id")?,
        verb: members.one_of("verb", None, &verbs)?,
        path: members.text("path")?,
        admin: members.one_of("key", Some("api"), &["api", "admin"])? == "admin",
        body: members.one_of("body", Some("none"), &["none", "json", "multipart", "json-or-multipart"])?,
        part_types: members.pairs("part_types")?,
        differs: members.optional("differs")?,
        params: members.optional("params")?,
        query: members.list("query")?,
        header_params: members.pairs("header_params")?,
        fixed_query: members.pairs("fixed_query")?,
        headers: members.pairs("headers")?,
        reply: members.one_of(
            "reply",
            Some("json"),
            &["json", "page", "binary", "text", "empty", "json-or-text"],
        )?,
        response: members.optional("response")?,
        paging: members.one_of(
            "paging",
            Some("none"),
            &["none", "single", "last_item", "last_id", "next", "token"],
        )?,
        stream: members.stream()?,
        deprecated: members.flag("deprecated")?,
        by_hand: members.flag("by_hand")?,
        reference: members.optional("reference")?,
        id,
    };
    if let Some(name) = members.table.keys().next() {
        return Err(format!(
            "{} has an unknown key `{name}`; see the comment at the top of the file",
            row.id
        ));
    }
    sense(&row)?;
    Ok(row)
}

/// Rejects contradictory fields.
fn sense(row: &Row) -> Result<()> {
    let typed = matches!(row.reply.as_str(), "json" | "page" | "json-or-text");
    let problem = if (row.reply == "page") != (row.paging != "none") {
        "`paging` and `reply = \"page\"` require each other"
    } else if typed != row.response.is_some() {
        "`response` and a JSON reply require each other"
    } else if row.body == "none" && !row.query.is_empty() {
        "`query` requires a body: without one, all params are sent in the query"
    } else if row.params.is_none() && (row.body != "none" || !row.header_params.is_empty()) {
        "it takes arguments, but names no `params`"
    } else if !row.part_types.is_empty() && row.body != "multipart" {
        "`part_types` requires `body = \"multipart\"`"
    } else if row.headers.iter().any(|(name, _)| *name != name.to_ascii_lowercase()) {
        "the names in `headers` must be lowercase"
    } else if !row.path.starts_with('/') || row.path.contains('?') {
        "`path` must begin with a slash and have no query; use `fixed_query` for that"
    } else {
        return Ok(());
    };
    Err(format!("{}: {problem}", row.id))
}

impl Members {
    fn optional(&mut self, name: &str) -> Result<Option<String>> {
        match self.table.remove(name) {
            None => Ok(None),
            Some(Value::String(text)) if !text.is_empty() => Ok(Some(text)),
            Some(other) => Err(self.wrong(name, "a string", &other)),
        }
    }

    fn text(&mut self, name: &str) -> Result<String> {
        self.optional(name)?.ok_or_else(|| format!("{} has no `{name}`", self.id))
    }

    fn one_of(&mut self, name: &str, default: Option<&str>, known: &[&str]) -> Result<String> {
        let text = match (self.optional(name)?, default) {
            (Some(text), _) => text,
            (None, Some(default)) => default.to_owned(),
            (None, None) => return Err(format!("{} has no `{name}`", self.id)),
        };
        if known.contains(&text.as_str()) {
            return Ok(text);
        }
        Err(format!("{}: `{name}` is `{text}`, not one of {}", self.id, known.join(", ")))
    }

    fn flag(&mut self, name: &str) -> Result<bool> {
        match self.table.remove(name) {
            None => Ok(false),
            Some(Value::Boolean(flag)) => Ok(flag),
            Some(other) => Err(self.wrong(name, "true or false", &other)),
        }
    }

    fn list(&mut self, name: &str) -> Result<Vec<String>> {
        match self.table.remove(name) {
            None => Ok(Vec::new()),
            Some(value) => {
                value.clone().try_into().map_err(|_| self.wrong(name, "a list of strings", &value))
            }
        }
    }

    fn pairs(&mut self, name: &str) -> Result<Vec<(String, String)>> {
        match self.table.remove(name) {
            None => Ok(Vec::new()),
            Some(Value::Table(table)) => table
                .into_iter()
                .map(|(key, value)| match value {
                    Value::String(text) => Ok((key, text)),
                    other => Err(self.wrong(name, "a table of strings", &other)),
                })
                .collect(),
            Some(other) => Err(self.wrong(name, "a table of strings", &other)),
        }
    }

    fn stream(&mut self) -> Result<Option<Stream>> {
        let Some(_) = self.table.get("stream") else { return Ok(None) };
        let place = self.one_of("stream", None, &["always", "body", "query"])?;
        let (name, value) = match self.table.remove("switch") {
            None => ("stream".to_owned(), "true".to_owned()),
            Some(Value::Table(table)) => match table.into_iter().next() {
                Some((name, Value::String(text))) => (name, format!("{text:?}")),
                other => return Err(format!("{}: `switch` is {other:?}, not a name and a string", self.id)),
            },
            Some(other) => return Err(self.wrong("switch", "a table", &other)),
        };
        Ok(Some(Stream { place, name, value, event: self.text("event")?, envelope: self.flag("envelope")? }))
    }

    fn wrong(&self, name: &str, wanted: &str, found: &Value) -> String {
        format!("{}: `{name}` is {found:?}, not {wanted}", self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: &str = "without_method = [\"x\"]\n[[operation]]\nid = \"files.list\"\noperation_id = \"listFiles\"\nverb = \"GET\"\npath = \"/files/{file_id}/{part}\"\nresponse = \"FileObject\"\n";

    fn refused(more: &str) -> String {
        Table::parse(&format!("{ROW}{more}")).err().unwrap()
    }

    #[test]
    fn a_row_says_where_it_belongs() {
        let table = Table::parse(ROW).unwrap();
        let row = &table.rows[0];
        assert_eq!((row.family(), row.method(), row.resource()), ("files", "list", vec!["files"]));
        assert_eq!(row.path_params(), ["file_id", "part"]);
        assert_eq!(table.without_method, ["x"]);
    }

    #[test]
    fn what_makes_no_sense_is_told() {
        assert!(refused("paging = \"next\"\n").contains("`paging` and"));
        assert!(refused("reply = \"empty\"\n").contains("`response` and"));
        assert!(refused("verbs = \"GET\"\n").contains("unknown key `verbs`"));
        assert!(refused("key = \"none\"\n").contains("not one of api, admin"));
        assert!(refused("deprecated = 1\n").contains("not true or false"));
        assert!(refused("body = \"json\"\n").contains("names no `params`"));
        assert!(refused(&ROW[ROW.find("[[operation").unwrap()..]).contains("sort the rows"));
    }

    #[test]
    fn the_repositorys_table_makes_sense() {
        let table = Table::read().unwrap();
        assert!(table.rows.len() > 250);
    }
}
