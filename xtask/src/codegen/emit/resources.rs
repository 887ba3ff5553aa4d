//! `keyway::resources` and `keyway::blocking`: a method for every row of the table.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::operations::constant;
use super::types::MARK;
use crate::Result;
use crate::codegen::files::Files;
use crate::codegen::guides::Guides;
use crate::codegen::model::Model;
use crate::codegen::place::Places;
use crate::codegen::resources::{Method, Resource, tree};
use crate::codegen::table::{Row, Table};

const RESOURCES: &str = "crates/keyway/src/resources";
const BLOCKING: &str = "crates/keyway/src/blocking/resources";

/// Replies that are not types of the API, with their paths.
const REPLIES: [(&str, &str); 3] = [
    ("Download", "crate::download::Download"),
    ("Empty", "crate::reply::Empty"),
    ("Text", "crate::reply::Text"),
];
const REFERENCE: &str = "https://platform.openai.com/docs/api-reference";

/// Writes each family's files for each client, and those that list them.
pub(crate) fn emit(table: &Table, model: &Model, places: &Places, files: &mut Files) -> Result<()> {
    let families = tree(table, model)?;
    let guides = Guides::read(families.keys().copied())?;
    files.own(RESOURCES, MARK);
    files.own(BLOCKING, MARK);
    for (family, resources) in &families {
        files.add(format!("{RESOURCES}/{family}.rs"), calling_file(family, resources, places, &guides)?);
        let waiting =
            resources.iter().map(|resource| waiting(resource, places)).collect::<Result<String>>()?;
        files.add(format!("{BLOCKING}/{family}.rs"), waiting_file(family, &resources[0], &waiting));
    }
    let resources = "The API's resources, with the official SDKs' names, each family behind the cargo feature of its name.\n//!\n\
                     //! Each method picks a row of the operation table and fills a call.";
    files.add(format!("{RESOURCES}.rs"), list(&families, resources, "custom", "resource"));
    let waiting = "The resources of the blocking client: each method is the async one, wrapped.";
    files.add(format!("{BLOCKING}.rs"), list(&families, waiting, "", "waiting"));
    Ok(())
}

/// Returns the file of a family's resources for the async client.
fn calling_file(
    family: &str,
    resources: &[Resource<'_>],
    places: &Places,
    guides: &Guides,
) -> Result<String> {
    let body = resources.iter().map(|resource| calling(resource, places)).collect::<Result<String>>()?;
    let name = resources[0].type_name();
    Ok(format!(
        "{MARK}\n{}\n{}\n\
         impl OpenAI {{\n/// The resource `{family}`; its [module](crate::resources::{family}) has an example.\npub fn {family}(&self) -> {name} {{\n{name}::new(self)\n}}\n}}\n{body}",
        guides.of(family),
        imports(&body)
    ))
}

/// Returns the imports of a file of resources.
fn imports(body: &str) -> String {
    let mut imports = String::new();
    for (sign, path) in [("types::", "keyway_types as types"), ("rows::", "keyway_types::operations as rows")]
    {
        if body.contains(sign) {
            let _ = writeln!(imports, "use {path};");
        }
    }
    imports.push('\n');
    if body.contains("Call<") {
        imports.push_str("use crate::call::Call;\n");
    }
    imports.push_str("use crate::client::OpenAI;\n");
    for (name, path) in REPLIES {
        if body.contains(&format!("Call<{name}")) {
            let _ = writeln!(imports, "use {path};");
        }
    }
    imports + "use crate::resources::resource;\n"
}

/// Returns the list of the families' modules, below the hand-written ones.
fn list(families: &BTreeMap<&str, Vec<Resource<'_>>>, words: &str, by_hand: &str, maker: &str) -> String {
    let by_hand = if by_hand.is_empty() { String::new() } else { format!("mod {by_hand};\n") };
    let idle = |lint: &str| format!("#[allow({lint}, reason = \"no family may be built\")]");
    let (module, import) = (idle("unused_macros"), idle("unused_imports"));
    let mut text = format!(
        "{MARK}\n//! {words}\n\n{by_hand}{module}\nmod {maker};\n\n{import}\nuse {maker}::{maker};\n\n"
    );
    for family in families.keys() {
        let _ = writeln!(text, "#[cfg(feature = \"{family}\")]\npub mod {family};");
    }
    text
}

/// Returns a resource of the async client.
fn calling(resource: &Resource<'_>, places: &Places) -> Result<String> {
    let (name, path) = (resource.type_name(), resource.words.join("."));
    let mut text =
        format!("\nresource! {{\n    /// The resource `{path}`.\n    {name}\n}}\n\nimpl {name} {{\n");
    for child in &resource.children {
        let child_type = resource.child_type(child);
        let _ = writeln!(
            text,
            "/// The resource `{path}.{child}`.\npub fn {child}(&self) -> {child_type} {{\n{child_type}::new(&self.client)\n}}\n"
        );
    }
    for method in &resource.methods {
        text.push_str(&calls(method, places)?);
    }
    text.push_str("}\n");
    Ok(text)
}

/// Returns the methods of a row: one, or two (without and with params) if no parameter is required.
fn calls(method: &Method<'_>, places: &Places) -> Result<String> {
    let row = method.row;
    let (kind, signature) = (kind(row, places)?, ids(row));
    let values: Vec<_> = row.path_params().iter().map(|name| format!("{name}.as_ref()")).collect();
    let new = format!("Call::new(&self.client, &rows::{}, &[{}])", constant(&row.id), values.join(", "));
    let attributes = if row.deprecated {
        "#[deprecated = \"deprecated in the official SDKs\"]\n#[inline]"
    } else {
        "#[inline]"
    };
    let Some(params) = &row.params else {
        return Ok(format!(
            "{}{attributes}\npub fn {}(&self{signature}) -> {kind} {{\n{new}\n}}\n\n",
            docs(row, ""),
            row.method()
        ));
    };
    let params = type_path(row, params, places)?;
    let filled = if row.by_hand {
        format!("crate::resources::custom::{}(&self.client, params)", constant(&row.id).to_ascii_lowercase())
    } else {
        format!("{new}.params(&params)")
    };
    let named = has_bare_twin(method);
    let mut text = String::new();
    let with = if named { format!("{}_with", row.method()) } else { row.method().to_owned() };
    if named {
        let more = format!("[`{with}`](Self::{with}) takes query parameters.");
        let _ = write!(
            text,
            "{}{attributes}\npub fn {}(&self{signature}) -> {kind} {{\n{new}\n}}\n\n",
            docs(row, &more),
            row.method()
        );
    }
    let about = if named {
        format!("/// Like [`{0}`](Self::{0}), with query parameters.\n", row.method())
    } else {
        docs(row, "")
    };
    let _ = write!(
        text,
        "{about}{attributes}\npub fn {with}(&self{signature}, params: {params}) -> {kind} {{\n{filled}\n}}\n\n"
    );
    Ok(text)
}

/// Returns whether a method has a twin without parameters. A body is always explicit, so that
/// nobody sends an empty one by accident; a query may be omitted.
fn has_bare_twin(method: &Method<'_>) -> bool {
    let row = method.row;
    method.params_optional && row.params.is_some() && row.body == "none" && !row.by_hand
}

/// Returns the doc comment of a method: what it does, what its call supports, where to read on.
fn docs(row: &Row, more: &str) -> String {
    let mut text = format!("/// `{}`: `{} {}`.\n", row.id, row.verb, row.path);
    let mut note = |words: &str| {
        let _ = writeln!(text, "///\n/// {words}");
    };
    if !more.is_empty() {
        note(more);
    }
    if row.stream.is_some() {
        note("Await it for the whole reply, or [`stream`](Call::stream) its events.");
    }
    match row.reply.as_str() {
        "page" => note(
            "Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).",
        ),
        "binary" if row.stream.is_none() => note("The reply is a file, which you read as it arrives."),
        "json-or-text" => note("If you request a format other than JSON, call [`text`](Call::text)."),
        _ => {}
    }
    if row.by_hand {
        note("Unless `encoding_format` is set, vectors are requested as base64 and decoded to floats.");
    }
    if row.admin {
        note("Requires an admin key.");
    }
    if let Some(page) = &row.reference {
        note(&format!("See <{REFERENCE}/{page}>."));
    }
    text
}

/// Returns the path parameters as a method takes them.
fn ids(row: &Row) -> String {
    row.path_params().iter().map(|name| format!(", {name}: impl AsRef<str>")).collect()
}

/// Returns the type of the call that a method returns.
fn kind(row: &Row, places: &Places) -> Result<String> {
    Ok(format!("Call<{}>", replies(row, places)?))
}

fn replies(row: &Row, places: &Places) -> Result<String> {
    let reply = match (&row.response, row.reply.as_str()) {
        (Some(item), "page") => format!("types::ListPage<{}>", type_path(row, item, places)?),
        (Some(reply), _) => type_path(row, reply, places)?,
        (None, "binary") => "Download".to_owned(),
        (None, "text") => "Text".to_owned(),
        (None, _) => "Empty".to_owned(),
    };
    Ok(match &row.stream {
        Some(stream) => format!("{reply}, {}", type_path(row, &stream.event, places)?),
        None => reply,
    })
}

fn type_path(row: &Row, name: &str, places: &Places) -> Result<String> {
    let path = places.path(name).ok_or_else(|| format!("{}: no type is called {name}", row.id))?;
    Ok(format!("types::{path}"))
}

/// Returns the file of a family of the blocking client.
fn waiting_file(family: &str, top: &Resource<'_>, body: &str) -> String {
    let mut imports = String::new();
    for (name, path) in REPLIES {
        if body.contains(&format!("-> {name}")) {
            let _ = writeln!(imports, "use {path};");
        }
    }
    let name = top.type_name();
    let types = if body.contains("types::") { "use keyway_types as types;\n\n" } else { "" };
    format!(
        "{MARK}\n//! `client.{family}()` of the blocking client.\n\n{types}use crate::blocking::OpenAI;\nuse crate::blocking::resources::waiting;\n{imports}\n\
         impl OpenAI {{\n/// The resource `{family}`.\npub fn {family}(&self) -> {name} {{\n{name}::new(self, self.client.{family}())\n}}\n}}\n{body}"
    )
}

/// Returns a resource of the blocking client.
fn waiting(resource: &Resource<'_>, places: &Places) -> Result<String> {
    let family = resource.words[0];
    let children: Vec<_> =
        resource.children.iter().map(|child| format!("{child}: {}", resource.child_type(child))).collect();
    let children =
        if children.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", children.join(", ")) };
    let mut text = format!("\nwaiting! {{\n    {family}::{} {children}\n", resource.type_name());
    for method in &resource.methods {
        let row = method.row;
        let replies = replies(row, places)?;
        let deprecated =
            if row.deprecated { "    #[deprecated = \"deprecated in the official SDKs\"]\n" } else { "" };
        let ids: Vec<_> = row.path_params().iter().map(|name| format!("{name}: impl AsRef<str>")).collect();
        let mut line = |name: &str, arguments: &[String]| {
            let _ = writeln!(text, "{deprecated}    {name}({}) -> {replies};", arguments.join(", "));
        };
        let named = has_bare_twin(method);
        if named || row.params.is_none() {
            line(row.method(), &ids);
        }
        if let Some(params) = &row.params {
            let mut arguments = ids.clone();
            arguments.push(format!("params: {}", type_path(row, params, places)?));
            let name = if named { format!("{}_with", row.method()) } else { row.method().to_owned() };
            line(&name, &arguments);
        }
    }
    text.push_str("}\n");
    Ok(text)
}
