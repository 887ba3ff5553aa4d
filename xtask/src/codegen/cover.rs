//! The table compared with the OpenAPI document: every operation occurs once, and both agree.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::Result;
use crate::codegen::table::{Row, Table};

/// An operation of the document: method, path, and the rest.
type Found<'a> = BTreeMap<&'a str, (String, &'a str, &'a Value)>;

/// Checks the table; the error lists all differences.
pub(crate) fn check(table: &Table, document: &Value) -> Result<()> {
    let found = operations(document)?;
    let mut problems = Vec::new();
    for row in &table.rows {
        match found.get(row.operation_id.as_str()) {
            None => {
                problems.push(format!("{}: the document has no operation `{}`", row.id, row.operation_id))
            }
            Some(operation) => problems
                .extend(differences(row, operation).into_iter().map(|text| format!("{}: {text}", row.id))),
        }
    }
    let known: BTreeSet<_> = table
        .rows
        .iter()
        .map(|row| row.operation_id.as_str())
        .chain(table.without_method.iter().map(String::as_str))
        .collect();
    let missing = found.keys().filter(|id| !known.contains(*id));
    problems.extend(
        missing.map(|id| {
            format!("the operation `{id}` of the document is neither a row nor in `without_method`")
        }),
    );
    let gone = table.without_method.iter().filter(|id| !found.contains_key(id.as_str()));
    problems.extend(gone.map(|id| format!("`without_method`: the document has no operation `{id}`")));
    if problems.is_empty() {
        return Ok(());
    }
    Err(format!("api/operations.toml differs from the document; correct it:\n  {}", problems.join("\n  ")))
}

fn operations(document: &Value) -> Result<Found<'_>> {
    let paths =
        document["paths"].as_object().ok_or("the document has no `paths`; pass an OpenAPI 3.1 document")?;
    let mut found = Found::new();
    for (path, item) in paths {
        let verbs = ["get", "post", "put", "patch", "delete"];
        for (verb, operation) in verbs.iter().filter_map(|verb| Some((verb, item.get(*verb)?))) {
            let id = operation["operationId"]
                .as_str()
                .ok_or_else(|| format!("{verb} {path} has no operationId"))?;
            found.insert(id, (verb.to_ascii_uppercase(), path, operation));
        }
    }
    Ok(found)
}

/// Returns the differences between a row and the document.
fn differences(row: &Row, (verb, path, operation): &(String, &str, &Value)) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, table: String, document: String| {
        if table != document {
            found.push(format!("{what} is {table}, in the document {document}"));
        }
    };
    let fixed: Vec<_> = row.fixed_query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let whole = if fixed.is_empty() || !path.contains('?') {
        row.path.clone()
    } else {
        format!("{}?{}", row.path, fixed.join("&"))
    };
    compare("the path", format!("{} {whole}", row.verb), format!("{verb} {path}"));
    let security = operation["security"].to_string();
    compare("an admin key is needed:", row.admin.to_string(), security.contains("AdminApiKey").to_string());
    let content = |place: &Value| -> Vec<String> {
        place["content"].as_object().into_iter().flat_map(|content| content.keys().cloned()).collect()
    };
    let bodies = content(&operation["requestBody"]);
    let has = |kind: &str| bodies.iter().any(|name| name.starts_with(kind));
    let fits = match row.body.as_str() {
        "none" => bodies.is_empty(),
        "json" => has("application/json"),
        "multipart" => has("multipart/form-data"),
        _ => has("application/json") && has("multipart/form-data"),
    };
    let fits = fits || row.differs.is_some();
    compare("the body", if fits { bodies.join(", ") } else { row.body.clone() }, bodies.join(", "));
    // Only the document's `deprecated` counts: the SDKs deprecate more.
    let deprecated = operation["deprecated"].as_bool().unwrap_or(false);
    compare("deprecated", (row.deprecated || deprecated).to_string(), row.deprecated.to_string());
    let parameters = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
    let names = |place: &str| -> BTreeSet<String> {
        let here = parameters.iter().filter(|parameter| parameter["in"] == place);
        here.filter_map(|parameter| {
            Some(parameter["name"].as_str()?.trim_end_matches("[]").to_ascii_lowercase())
        })
        .collect()
    };
    let headers = row.header_params.iter().map(|(_, header)| header.clone()).collect::<BTreeSet<_>>();
    compare("the headers", format!("{headers:?}"), format!("{:?}", names("header")));
    if row.body != "none" {
        let query: BTreeSet<_> =
            row.query.iter().chain(row.fixed_query.iter().map(|(name, _)| name)).cloned().collect();
        let mut documented = names("query");
        documented.extend(row.fixed_query.iter().map(|(name, _)| name.clone()));
        compare("the query", format!("{query:?}"), format!("{documented:?}"));
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TABLE: &str = "without_method = [\"other\"]\n[[operation]]\nid = \"files.list\"\noperation_id = \"listFiles\"\nverb = \"GET\"\npath = \"/files\"\nresponse = \"FileObject\"\n";

    #[test]
    fn every_difference_is_told() {
        let table = Table::parse(TABLE).unwrap();
        let document = json!({"paths": {"/files": {"get": {"operationId": "listFiles"}}, "/x": {"get": {"operationId": "other"}}}});
        assert_eq!(check(&table, &document), Ok(()));
        let document = json!({"paths": {
            "/file": {"get": {"operationId": "listFiles", "deprecated": true, "security": [{"AdminApiKeyAuth": []}],
                "requestBody": {"content": {"application/json": {}}}, "parameters": [{"in": "header", "name": "A"}]}},
            "/x": {"get": {"operationId": "new"}}}});
        let error = check(&table, &document).unwrap_err();
        for text in
            ["GET /file", "admin key", "application/json", "deprecated", "headers", "`new`", "`other`"]
        {
            assert!(error.contains(text), "{text}: {error}");
        }
    }
}
