//! `cargo xtask codegen`: the API's types, from its OpenAPI document.
//!
//! Passes, each in the file of its name: load, normalise, override, reach, dedupe, classify, place, emit, check.

mod classify;
mod emit;
mod json;
mod load;
mod model;
mod names;
mod normalise;
mod overrides;
mod place;
mod reach;
mod dump;

use std::path::PathBuf;

use crate::Result;

/// Runs the passes. `--spec PATH` is the document; with `--check` nothing is written, and a difference is an error.
pub(crate) fn run(options: &[String]) -> Result<()> {
    let mut spec = None;
    let mut dump = None;
    let mut words = options.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--spec" => spec = words.next().map(PathBuf::from),
            "--dump" => dump = words.next().map(PathBuf::from),
            other => return Err(format!("codegen: `{other}` is no option; known are --spec PATH and --check.")),
        }
    }
    let spec = spec.ok_or("codegen: give the OpenAPI document with --spec PATH.")?;
    let (document, _digest) = load::Document::load(&spec)?;
    let names = names::Names::load()?;
    let overrides = overrides::Overrides::load()?;
    let model = model(&document, &names, &overrides)?;
    if let Some(path) = dump {
        std::fs::write(&path, dump::text(&model)).map_err(|error| format!("codegen: {}: {error}", path.display()))?;
    }
    let places = place::Places::new(&model, &overrides)?;
    let emitter = emit::Emitter::new(&model, &places)?;
    for (path, text) in emitter.files()? {
        let path = crate::workspace::root().join(path);
        if let Some(directory) = path.parent() {
            std::fs::create_dir_all(directory).map_err(|error| format!("codegen: {}: {error}", directory.display()))?;
        }
        std::fs::write(&path, text).map_err(|error| format!("codegen: {}: {error}", path.display()))?;
    }
    Ok(())
}

fn model(document: &load::Document, names: &names::Names, overrides: &overrides::Overrides) -> Result<model::Model> {
    let mut classifier = classify::Classifier::new(document, names);
    for row in load::table()? {
        classifier.operation(&row)?;
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
    let missing: Vec<_> = classifier.missing.iter().filter(|line| {
        line.rsplit('`').nth(1).is_some_and(|name| !classifier.model.types.contains_key(name))
    }).collect();
    for line in &missing { eprintln!("{line}"); }
    Ok(classifier.model)
}
