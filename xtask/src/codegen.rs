//! `cargo xtask codegen`: generates the code that follows from `api/` and the OpenAPI document.

mod added;
mod changes;
mod classify;
mod cover;
mod dedupe;
mod dominators;
mod dump;
mod emit;
mod examples;
mod files;
mod generated;
mod gone;
mod guides;
mod json;
mod load;
mod lock;
mod model;
mod names;
mod normalise;
mod overrides;
mod owners;
mod place;
mod reach;
mod resources;
mod table;
#[cfg(test)]
mod traps;

use std::path::PathBuf;

use serde_json::Value;

use crate::Result;
use files::Files;
use table::Table;

/// The command line's options.
#[derive(Default)]
struct Options {
    /// The OpenAPI document. Without it, only what follows from `api/` alone is generated.
    spec: Option<PathBuf>,
    /// Compares instead of writing.
    check: bool,
    /// Where to write the parsed model as JSON, for comparison with other parsers.
    dump: Option<PathBuf>,
    /// The document's origin, for `api/spec.lock`.
    source: Option<String>,
    /// The revision of git that the notes on what is new compare with, instead of the files.
    since: Option<String>,
    /// Writes the Python package's table of names anew, from the official package.
    python_names: bool,
    /// Tests the types with the document's examples.
    examples: bool,
}

/// Writes the generated files, or with `--check` reports which of them differ.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let options = options(arguments)?;
    let table = Table::read()?;
    let mut files = Files::default();
    if let Some(path) = &options.spec {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{}: {error}; pass the OpenAPI document with --spec", path.display()))?;
        let document: Value =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        cover::check(&table, &document)?;
        let (document, mut model) = understand(&table, path)?;
        // The official Python SDK has previews as classes of their own.
        let whole = emit::python::model(&model)?;
        dedupe::dedupe(&mut model);
        if options.examples {
            return examples::run(&table, &document);
        }
        if options.python_names {
            emit::python::write_names(&dump::text(&whole))?;
        }
        if let Some(path) = &options.dump {
            std::fs::write(path, dump::text(&whole))
                .map_err(|error| format!("{}: {error}", path.display()))?;
        }
        let overrides = overrides::Overrides::load()?;
        let places = place::Places::new(&model, &overrides)?;
        let emitter = emit::types::Emitter::new(&model, &places, &overrides)?;
        emitter.files(&mut files)?;
        emit::resources::emit(&table, &model, &places, &mut files)?;
        emit::codecs::emit(&table, &model, &places, &mut files)?;
        emit::schema::emit(&table, &model, &mut files)?;
        emit::python::emit(&table, &whole, &places, &mut files)?;
        emit::features::emit(&places, &mut files)?;
        lock::emit(&document, &model, options.source.as_deref(), &mut files);
    }
    emit::operations::emit(&table, &mut files);
    if let Some(new) = files.text(emit::schema::PATH) {
        println!("{}", changes::notes(&changes::table_before(options.since.as_deref())?, new));
    }
    files.finish(options.check)
}

/// Passes 1 to 5: the document's description of the table's operations and of all types they reach.
fn understand(table: &Table, path: &std::path::Path) -> Result<(load::Document, model::Model)> {
    let document = load::Document::load(path)?;
    let names = names::Names::load()?;
    let overrides = overrides::Overrides::load()?;
    let mut classifier = classify::Classifier::new(&document, &names);
    for row in &table.rows {
        classifier.operation(&load::Row::new(row))?;
    }
    for (name, json) in document.webhooks() {
        let location = format!("webhooks.{name}");
        let read = normalise::schema(json, &location, None)?;
        let place = classify::Place { name: names::pascal(name), location, home: None };
        let ty = classifier.ty(&read, &place)?;
        classifier.model.webhooks.push((name.to_owned(), ty));
    }
    for name in overrides.roots.values().flatten() {
        classifier.root(name)?;
    }
    for socket in document.sockets() {
        classifier.socket(socket)?;
    }
    let mut model = classifier.finish()?;
    model.sockets.sort_by(|one, other| one.id.cmp(&other.id));
    overrides.check_sockets(&model)?;
    let unused = names.unused();
    if !unused.is_empty() {
        return Err(format!(
            "codegen: api/names.toml has names that match nothing; remove them:\n  {}",
            unused.join("\n  ")
        ));
    }
    overrides.apply(&mut model)?;
    Ok((document, model))
}

fn options(arguments: &[String]) -> Result<Options> {
    let mut options = Options::default();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--check" => options.check = true,
            "--examples" => options.examples = true,
            "--python-names" => options.python_names = true,
            "--dump" => {
                options.dump =
                    Some(arguments.next().ok_or("--dump needs the path of the output file")?.into());
            }
            "--source" => {
                options.source = Some(
                    arguments
                        .next()
                        .ok_or("--source needs a description of where the document comes from")?
                        .clone(),
                );
            }
            "--since" => {
                options.since = Some(arguments.next().ok_or("--since needs a revision of git")?.clone());
            }
            "--spec" => {
                options.spec =
                    Some(arguments.next().ok_or("--spec needs the path of the OpenAPI document")?.into());
            }
            other => {
                return Err(format!(
                    "unknown option `{other}`; codegen takes --spec PATH, --source TEXT, --since REVISION, --check, --examples, --python-names and --dump FILE"
                ));
            }
        }
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_committed_is_what_the_table_gives() {
        super::run(&["--check".to_owned()]).unwrap();
    }

    #[test]
    fn the_readme_counts_the_methods_of_the_table() {
        let readme = std::fs::read_to_string(crate::workspace::root().join("README.md")).unwrap();
        let methods = format!("all {} methods", super::Table::read().unwrap().rows.len());
        assert!(readme.contains(&methods), "README.md does not say `{methods}`");
    }
}
