//! Paths: the repository, the target directory, the crates and their dependencies.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::Result;

/// Returns the repository's root directory.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or_else(|| Path::new("."))
}

/// Returns where tasks keep their files: a virtual environment, tools. Git ignores it, and deleting
/// it is always safe.
pub(crate) fn cache() -> PathBuf {
    root().join(".xtask")
}

/// Returns the cargo that runs this program, so that a selected toolchain stays selected.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// The part of `cargo metadata` about the workspace's own crates.
pub(crate) struct Metadata {
    /// Every crate of the workspace.
    pub(crate) packages: Vec<Package>,
    /// Where cargo puts its build output.
    pub(crate) target_directory: PathBuf,
}

/// One crate of the workspace.
#[derive(Default)]
pub(crate) struct Package {
    /// Its name.
    pub(crate) name: String,
    /// Its version.
    pub(crate) version: String,
    /// Whether it is for users, not for this repository alone.
    pub(crate) published: bool,
    /// Its `Cargo.toml`.
    pub(crate) manifest: PathBuf,
    /// Its features.
    pub(crate) features: Vec<String>,
    /// Its normal and build dependencies.
    pub(crate) dependencies: Vec<String>,
    /// The additional dependencies of its tests and examples.
    pub(crate) dev_dependencies: Vec<String>,
}

/// Queries cargo for the workspace's metadata, without the network.
pub(crate) fn metadata() -> Result<Metadata> {
    let output = cargo()
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .output()
        .map_err(|error| format!("cargo metadata did not start: {error}; is cargo installed?"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let document: Value =
        serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    Ok(read(&document))
}

fn read(document: &Value) -> Metadata {
    let packages = document["packages"].as_array().into_iter().flatten().map(package).collect();
    Metadata { packages, target_directory: text(&document["target_directory"]).into() }
}

fn package(value: &Value) -> Package {
    let names = |dev: bool| {
        let dependencies = value["dependencies"].as_array().into_iter().flatten();
        let wanted = dependencies.filter(|dependency| (dependency["kind"] == "dev") == dev);
        wanted.map(|dependency| text(&dependency["name"])).collect()
    };
    Package {
        name: text(&value["name"]),
        version: text(&value["version"]),
        // A list of registries: null is any, and empty is none.
        published: value["publish"].is_null(),
        manifest: text(&value["manifest_path"]).into(),
        features: value["features"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect(),
        dependencies: names(false),
        dev_dependencies: names(true),
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
