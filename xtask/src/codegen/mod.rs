//! `cargo xtask codegen`: writes what follows from `api/` and the OpenAPI document into the crates.

mod cover;
mod emit;
mod files;
mod table;

use std::path::PathBuf;

use serde_json::Value;

use crate::Result;
use files::Files;
use table::Table;

/// What the command line asks for.
#[derive(Default)]
struct Options {
    /// The OpenAPI document. Without it only what follows from `api/` alone is done.
    spec: Option<PathBuf>,
    /// Compares instead of writing.
    check: bool,
}

/// Writes the generated files, or with `--check` says which of them differ.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let options = options(arguments)?;
    let table = Table::read()?;
    if let Some(path) = &options.spec {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{}: {error}; pass the OpenAPI document with --spec", path.display()))?;
        let document: Value =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        cover::check(&table, &document)?;
    }
    let mut files = Files::default();
    emit::operations::emit(&table, &mut files);
    files.finish(options.check)
}

fn options(arguments: &[String]) -> Result<Options> {
    let mut options = Options::default();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--check" => options.check = true,
            "--spec" => {
                options.spec =
                    Some(arguments.next().ok_or("--spec needs the path of the OpenAPI document")?.into());
            }
            other => {
                return Err(format!("codegen does not know `{other}`; it takes --spec PATH and --check"));
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
}
