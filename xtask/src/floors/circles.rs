//! Rule 5: the files of a crate import from each other in one direction only.
//!
//! An import leads to the file that defines the imported item, through any number of re-exports: a
//! parent that only declares and re-exports its children imports nothing. A module and its own
//! parts may use each other, because they are one thing in several files. The parts may not use
//! each other in a circle, nor may a part and a file that the module imports. Generated files are
//! left out, because the API's types refer to each other in circles.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Breach, Source};
use crate::rust_paths::{Named, module, paths};
use crate::rust_tokens::{Kind, Token};

mod graph;

/// An accepted circle.
pub(super) struct Exception {
    /// The directory of its files.
    directory: &'static str,
    files: &'static [&'static str],
    /// Why no order of its files would be better.
    reason: &'static str,
}

/// The accepted circles. A new row needs a convincing reason.
pub(super) const STAY: &[Exception] = &[
    Exception {
        directory: "crates/keyway-types/src/support",
        files: &["ahead_fields.rs", "members.rs", "nullable.rs", "wire.rs"],
        // Each is one half of a recursive definition, like the rules of a grammar.
        reason: "a value may be an object or null, an object has members, and each member is a value",
    },
    Exception {
        directory: "crates/keyway-schema/src",
        files: &[
            "grammar/block.rs",
            "grammar/field.rs",
            "grammar/shape.rs",
            "model.rs",
            "strict.rs",
            "table.rs",
            "walk.rs",
        ],
        reason: "a type is parsed when a caller asks for it, so a name knows its table, the table its grammar, and the grammar gives names",
    },
];

/// The result for one crate.
#[derive(Default)]
pub(super) struct Found {
    pub(super) breaches: Vec<Breach>,
    /// The indices of the exceptions for which a circle was found.
    pub(super) stay: BTreeSet<usize>,
}

/// Finds circles among the files of one crate.
pub(super) fn check(sources: &[Source], exceptions: &[Exception]) -> Found {
    let files = Files::new(sources);
    let edges = files.edges();
    let targets: Vec<BTreeSet<usize>> = edges.iter().map(|edges| edges.keys().copied().collect()).collect();
    let mut found = Found::default();
    for circle in files.without_parents(graph::circles(&targets), &targets) {
        let name = |&file: &usize| files.files[file].source.file.as_path();
        match exceptions.iter().position(|exception| exception.covers(circle.iter().map(name))) {
            Some(row) => drop(found.stay.insert(row)),
            None => found.breaches.push(files.breach(&circle, &edges)),
        }
    }
    found
}

/// Returns the exceptions as text, and a violation for each that no longer matches a circle.
pub(super) fn exceptions(exceptions: &[Exception], found: &BTreeSet<usize>) -> (Vec<String>, Vec<Breach>) {
    let (mut stay, mut gone) = (Vec::new(), Vec::new());
    for (row, exception) in exceptions.iter().enumerate() {
        let circle = format!("{} in {}", exception.files.join(", "), exception.directory);
        if found.contains(&row) {
            stay.push(format!("floors: known circle: {circle}, because {}", exception.reason));
        } else {
            let message = format!("the circle {circle} no longer exists; remove its row");
            gone.push(Breach { file: "xtask/src/floors/circles.rs".into(), line: 1, message });
        }
    }
    (stay, gone)
}

impl Exception {
    fn covers<'a>(&self, mut circle: impl Iterator<Item = &'a Path>) -> bool {
        circle.all(|file| self.files.iter().any(|name| Path::new(self.directory).join(name) == file))
    }
}

/// One file, with the data for following imports.
struct File<'a> {
    source: &'a Source,
    paths: Vec<Named>,
    /// The names of its items.
    defines: BTreeSet<String>,
    /// The names outside its `use`s and paths.
    mentions: BTreeSet<String>,
}

struct Files<'a> {
    files: Vec<File<'a>>,
    /// The file of each module.
    of_module: BTreeMap<Vec<String>, usize>,
}

/// The target of a path.
struct Target {
    file: usize,
    /// It names the file's module as a whole.
    is_module: bool,
}

/// The most re-exports that one import is followed through, so that two that name each other end.
const HOPS: usize = 8;

impl<'a> Files<'a> {
    fn new(sources: &'a [Source]) -> Self {
        let files: Vec<_> = sources.iter().filter(|source| !source.is_generated).map(File::new).collect();
        let modules = files.iter().enumerate().map(|(at, file)| (module(&file.source.inner), at));
        let of_module = modules.collect();
        Self { files, of_module }
    }

    /// Returns the circles that remain when a module may use its own parts: a file that contains
    /// all the others is taken out.
    fn without_parents(&self, circles: Vec<Vec<usize>>, targets: &[BTreeSet<usize>]) -> Vec<Vec<usize>> {
        let mut left = Vec::new();
        for circle in circles {
            let name = |&file: &usize| module(&self.files[file].source.inner);
            let Some(parent) = circle
                .iter()
                .map(name)
                .find(|parent| circle.iter().all(|file| name(file).starts_with(parent)))
            else {
                left.push(circle);
                continue;
            };
            let parts: BTreeSet<usize> = circle.iter().copied().filter(|file| name(file) != parent).collect();
            let among = targets.iter().enumerate().map(|(from, to)| match parts.contains(&from) {
                true => to.intersection(&parts).copied().collect(),
                false => BTreeSet::new(),
            });
            let among: Vec<BTreeSet<usize>> = among.collect();
            left.extend(self.without_parents(graph::circles(&among), &among));
        }
        left
    }

    /// Returns, for each file, the files that it imports, with the line of the first import.
    fn edges(&self) -> Vec<BTreeMap<usize, usize>> {
        let edges = |(at, file): (usize, &File<'_>)| {
            let mut edges = BTreeMap::new();
            for path in &file.paths {
                if let Some(to) = self.import(at, path).filter(|to| *to != at) {
                    edges.entry(to).or_insert(path.line);
                }
            }
            edges
        };
        self.files.iter().enumerate().map(edges).collect()
    }

    /// Returns the file that a path in this file imports from.
    fn import(&self, at: usize, path: &Named) -> Option<usize> {
        let file = &self.files[at];
        let words = self.absolute(at, path)?;
        if let Some(bound) = &path.bound {
            let is_glob = bound.name == "*";
            if bound.is_public && (is_glob || !file.mentions.contains(&bound.name)) {
                return None;
            }
            // A module by its name: its items are used in paths that begin with the name.
            let target = self.target(&words, HOPS)?;
            return (is_glob || !target.is_module).then_some(target.file);
        }
        if path.is_macro && words.len() == 1 {
            // An exported macro is at the crate's root, wherever it is written.
            return self.files.iter().position(|file| file.defines.contains(&words[0]));
        }
        self.target(&words, HOPS).map(|target| target.file)
    }

    /// Returns a path's words from the crate's root; `None` if it leads elsewhere.
    fn absolute(&self, at: usize, path: &Named) -> Option<Vec<String>> {
        if let Some(words) = path.resolved() {
            return Some(words);
        }
        let [first, rest @ ..] = path.words.as_slice() else { return None };
        if path.bound.is_none() && rest.is_empty() {
            return None;
        }
        let below = [path.within.clone(), vec![first.clone()]].concat();
        let base = if self.of_module.contains_key(&below) {
            below
        } else {
            let bound = |other: &&Named| other.bound.as_ref().is_some_and(|bound| bound.name == *first);
            let import = self.files[at].paths.iter().filter(|other| *other != path).find(bound)?;
            import.resolved().or_else(|| {
                let below = [import.within.clone(), import.words.clone()].concat();
                self.of_module.contains_key(&below[..=import.within.len()]).then_some(below)
            })?
        };
        let rest = rest.iter().filter(|word| !matches!(word.as_str(), "self" | "*")).cloned();
        Some(base.into_iter().chain(rest).collect())
    }

    /// Returns the file that defines what these words name.
    fn target(&self, words: &[String], hops: usize) -> Option<Target> {
        let (length, &file) = (0..=words.len())
            .rev()
            .find_map(|length| Some((length, self.of_module.get(&words[..length])?)))?;
        let here = Some(Target { file, is_module: length == words.len() });
        let Some((name, rest)) = words[length..].split_first() else { return here };
        if self.files[file].defines.contains(name) || hops == 0 {
            return here;
        }
        self.passed_on(file, name, rest, hops - 1).or(here)
    }

    /// Returns the file that defines a name which this one only imports.
    fn passed_on(&self, at: usize, name: &str, rest: &[String], hops: usize) -> Option<Target> {
        let imports = || self.files[at].paths.iter().filter_map(|path| Some((path.bound.as_ref()?, path)));
        if let Some((_, path)) = imports().find(|(bound, _)| bound.name == name) {
            let words = [self.absolute(at, path)?, rest.to_vec()].concat();
            return self.target(&words, hops);
        }
        let globs = imports().filter(|(bound, _)| bound.name == "*");
        globs
            .filter_map(|(_, path)| {
                let words = [self.absolute(at, path)?, vec![name.to_owned()]].concat();
                self.target(&words, hops)
            })
            .find(|target| self.files[target.file].defines.contains(name))
    }

    fn breach(&self, circle: &[usize], edges: &[BTreeMap<usize, usize>]) -> Breach {
        let name = |at: usize| self.files[at].source.inner.display();
        let mut links = Vec::new();
        for &from in circle {
            for (&to, line) in edges[from].iter().filter(|(to, _)| circle.contains(to)) {
                links.push((from, *line, to));
            }
        }
        let words: Vec<_> =
            links.iter().map(|(from, line, to)| format!("{}:{line} → {}", name(*from), name(*to))).collect();
        let (file, line, _) = links.first().copied().unwrap_or_default();
        Breach {
            file: self.files[file].source.file.clone(),
            line,
            message: format!(
                "a circle of imports ({}); move what both ends need to a file that imports neither",
                words.join(", ")
            ),
        }
    }
}

impl<'a> File<'a> {
    fn new(source: &'a Source) -> Self {
        let paths = paths(&source.tokens, &module(&source.inner));
        Self { source, paths, defines: defines(&source.tokens), mentions: mentions(&source.tokens) }
    }
}

/// Returns the names of the items in these tokens, at any depth.
fn defines(tokens: &[Token]) -> BTreeSet<String> {
    const ITEMS: [&str; 9] = ["fn", "struct", "enum", "trait", "type", "const", "static", "union", "mod"];
    let mut names = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        let name = |ahead: usize| tokens.get(at + ahead).and_then(Token::word).map(str::to_owned);
        match token.word() {
            // A module in a separate file is not an item of this one.
            Some("mod") if tokens.get(at + 2).is_some_and(|token| token.is_mark(';')) => {}
            Some(word) if ITEMS.contains(&word) => names.extend(name(1)),
            Some("macro_rules") => names.extend(name(2)),
            _ => {}
        }
    }
    names
}

/// Returns the words outside `use`s that may name an import: not those after `.`, `::` and `mod`.
fn mentions(tokens: &[Token]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut in_use = false;
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        match &token.kind {
            Kind::Word(word) if word == "use" => in_use = true,
            Kind::Mark(';') => in_use = false,
            Kind::Word(word) if !in_use => {
                let part = before.is_some_and(|token| {
                    token.is_mark('.')
                        || token.is_mark(':') && behind_path(tokens, at)
                        || token.word() == Some("mod")
                });
                if !part {
                    names.insert(word.clone());
                }
            }
            _ => {}
        }
    }
    names
}

/// Returns whether `::` precedes this place, rather than the single colon of a field's type.
fn behind_path(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(2).is_some_and(|before| tokens[before].is_mark(':'))
}

#[cfg(test)]
mod tests;
