//! Replies files: scripts in YAML or JSON, read again when they change.

use std::collections::HashMap;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;

use super::mistake::{self, Mistake, items};
use super::rule::{Plan, Rule};
use super::{json, json_places, yaml};
use crate::error::{Error, ErrorKind};
use crate::text_file::{self, Place};

/// A replies file, and the version of it that was read last.
#[derive(Debug)]
pub(crate) struct RepliesFile {
    path: PathBuf,
    seen: Option<Version>,
    /// Why the newest version could not be read, if so.
    pub(super) problem: Option<String>,
}

/// What tells one version of a file from another without reading it.
#[derive(Clone, Debug, PartialEq)]
struct Version {
    length: u64,
    modified: Option<SystemTime>,
    inode: u64,
}

impl Version {
    fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        let inode = std::os::unix::fs::MetadataExt::ino(metadata);
        #[cfg(not(unix))]
        let inode = 0;
        Self { length: metadata.len(), modified: metadata.modified().ok(), inode }
    }
}

impl RepliesFile {
    /// Reads a file for the first time. The error names the file, line and field.
    pub(crate) fn open(path: &Path) -> Result<(Self, Vec<Rule>), Error> {
        let mut file = Self { path: path.to_owned(), seen: None, problem: None };
        file.seen = file.version();
        let rules = file.read()?;
        Ok((file, rules))
    }

    /// Reads the file again if it has changed. After an error, what was read before stays in use.
    pub(super) fn refresh(&mut self) -> Option<Vec<Rule>> {
        let version = self.version();
        if version == self.seen {
            return None;
        }
        self.seen = version;
        match self.read() {
            Ok(rules) => {
                self.problem = None;
                Some(rules)
            }
            Err(error) => {
                let cause =
                    std::error::Error::source(&error).map(|cause| format!(" ({cause})")).unwrap_or_default();
                self.problem = Some(format!("{error}{cause}"));
                None
            }
        }
    }

    fn version(&self) -> Option<Version> {
        std::fs::metadata(&self.path).ok().map(|metadata| Version::of(&metadata))
    }

    fn read(&self) -> Result<Vec<Rule>, Error> {
        let shown = self.path.display();
        let text = text_file::read(&self.path, "replies file", ErrorKind::Replies)?;
        let directory = self.path.parent().unwrap_or(Path::new(""));
        let found = rules(&text, is_json(&self.path, &text), directory, &shown.to_string());
        found.map_err(|(place, what)| {
            let what = what.lines().collect::<Vec<_>>().join(" ");
            let text = format!("the replies file {shown}, {place}: {what}; correct that line");
            Error::new(ErrorKind::Replies, text)
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

/// A file is JSON by its name, or if it begins like an object or a list and is one.
fn is_json(path: &Path, text: &str) -> bool {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("json") => true,
        Some("yaml" | "yml") => false,
        _ => text.trim_start().starts_with(['{', '[']) && serde_json::from_str::<Value>(text).is_ok(),
    }
}

/// Returns the scripts in a file's text. The error has the place and a clause.
fn rules(text: &str, json: bool, directory: &Path, shown: &str) -> Result<Vec<Rule>, (Place, String)> {
    let (value, places) = if json {
        (json::parse(text)?, None)
    } else {
        let yaml = yaml::parse(text)?;
        (yaml.value, Some(yaml.places))
    };
    let place = |path: &str| match &places {
        None => json_places::place_of(text, path),
        Some(places) => known_place(places, path),
    };
    let (list, plans) =
        plans(&value, directory).map_err(|mistake| (place(&mistake.path), mistake.clause()))?;
    let lines: Vec<usize> = match &places {
        None => json_places::lines_of_items(text, list),
        Some(places) => {
            (0..plans.len()).map(|index| known_place(places, &format!("{list}[{index}]")).line).collect()
        }
    };
    let rule = |(plan, line)| Rule::new(0, plan, Some(format!("{shown}, line {line}")));
    Ok(plans.into_iter().zip(lines.into_iter().chain(std::iter::repeat(1))).map(rule).collect())
}

/// Returns the place of a path, or of the nearest value that encloses it.
fn known_place(places: &HashMap<String, Place>, path: &str) -> Place {
    let mut path = path;
    loop {
        if let Some(place) = places.get(path) {
            return *place;
        }
        match path.rfind(['.', '[']) {
            Some(end) => path = &path[..end],
            None => return Place { line: 1, column: 1 },
        }
    }
}

/// Returns the path of the list of scripts, and the scripts: a list, or an object with `replies`.
fn plans(value: &Value, directory: &Path) -> Result<(&'static str, Vec<Plan>), Mistake> {
    let read = |list: &Value| items(list, |item| Plan::from_json(item, Some(directory)));
    match value {
        Value::Null => Ok(("", Vec::new())),
        Value::Array(_) => Ok(("", read(value)?)),
        Value::Object(fields) => {
            if let Some(other) = fields.keys().find(|name| *name != "replies") {
                return Err(mistake::unknown(other, "replies"));
            }
            let list = fields.get("replies").ok_or_else(|| Mistake::new("the file has no `replies`"))?;
            Ok(("replies", read(list).map_err(|wrong| wrong.within("replies"))?))
        }
        _ => Err(Mistake::new("the file must be a list of scripts, or an object with `replies`")),
    }
}
