//! The paths that a source file uses outside its tests: `crate::error::Error`, one for each leaf of
//! a `use`.

use std::path::Path;

use crate::rust_tokens::{Kind, Token, tokens};

/// One path as written, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The line of its first word.
    pub(crate) line: usize,
    /// Its module, as words from the crate's root; inline modules included.
    pub(crate) within: Vec<String>,
    /// Its words; `*` stands for a glob.
    pub(crate) words: Vec<String>,
    /// Whether a `!` follows: the name of a macro.
    pub(crate) is_macro: bool,
    /// For a leaf of a `use`, what it binds.
    pub(crate) bound: Option<Bound>,
}

/// What a leaf of a `use` binds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bound {
    /// The name in this file; `*` for a glob, `_` for an unnamed trait.
    pub(crate) name: String,
    /// Whether it is re-exported: a `pub use`, at any visibility.
    pub(crate) is_public: bool,
}

impl Named {
    /// Returns the words from the crate's root if the path begins with `crate`, `self` or `super`;
    /// otherwise `None`.
    pub(crate) fn resolved(&self) -> Option<Vec<String>> {
        let mut base = match self.words.first()?.as_str() {
            "crate" => Vec::new(),
            "self" | "super" => self.within.clone(),
            _ => return None,
        };
        for word in &self.words {
            match word.as_str() {
                "crate" | "self" | "*" => {}
                "super" => {
                    base.pop();
                }
                name => base.push(name.to_owned()),
            }
        }
        Some(base)
    }
}

/// Returns the module of a file below `src`, as words from the crate's root: `error/kind.rs` is
/// `error::kind`.
pub(crate) fn module(file: &Path) -> Vec<String> {
    let path = file.with_extension("");
    let mut words: Vec<_> = path.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    if matches!(words.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        words.pop();
    }
    words
}

/// A source text without its test-only parts.
#[derive(Default)]
pub(crate) struct Shipped {
    /// The remaining tokens.
    pub(crate) tokens: Vec<Token>,
    /// The files of its test-only modules, as a module's name or the text of a `path` attribute.
    pub(crate) test_files: Vec<TestFile>,
}

/// The location of a test-only module.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum TestFile {
    /// The usual place for a module of this name.
    Module(String),
    /// This path, relative to the declaring file's directory.
    Path(String),
}

/// Removes the test-only items.
pub(crate) fn without_tests(source: &str) -> Shipped {
    let all = tokens(source);
    let mut shipped = Shipped::default();
    let mut at = 0;
    while at < all.len() {
        match attribute(&all, at) {
            // The whole file is for tests.
            Some((_, true, true)) => return Shipped::default(),
            Some((end, true, false)) => {
                at = item_end(&all, end);
                shipped.test_files.extend(module_elsewhere(&all[end..at]));
            }
            _ => {
                shipped.tokens.push(all[at].clone());
                at += 1;
            }
        }
    }
    shipped
}

/// Returns where the module of `mod name;` is, if the item is one.
fn module_elsewhere(item: &[Token]) -> Option<TestFile> {
    let [before @ .., keyword, name, end] = item else { return None };
    if keyword.word() != Some("mod") || !end.is_mark(';') {
        return None;
    }
    let path = before.iter().find_map(|token| match &token.kind {
        Kind::Text(path) => Some(path.clone()),
        _ => None,
    });
    path.map(TestFile::Path).or_else(|| name.word().map(str::to_owned).map(TestFile::Module))
}

/// Parses an attribute: where it ends, whether it is `cfg(test)` or the like, whether it is an
/// inner one.
fn attribute(all: &[Token], at: usize) -> Option<(usize, bool, bool)> {
    let inner = all.get(at + 1)?.is_mark('!');
    let open = at + 1 + usize::from(inner);
    if !all[at].is_mark('#') || !all.get(open)?.is_mark('[') {
        return None;
    }
    let end = balanced(all, open);
    let words: Vec<_> = all[open..end].iter().filter_map(Token::word).collect();
    let for_tests = words.first() == Some(&"cfg") && words.contains(&"test") && !words.contains(&"not");
    Some((end, for_tests && !words.contains(&"any"), inner))
}

/// Returns the place after the bracket that closes the one at `open`.
fn balanced(all: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, token) in all[open..].iter().enumerate() {
        match token.kind {
            Kind::Mark('(' | '[' | '{') => depth += 1,
            Kind::Mark(')' | ']' | '}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return open + offset + 1;
        }
    }
    all.len()
}

/// Returns the place after the item, field or match arm that begins at `start`: its `;` or `,`, or
/// the block that ends it.
fn item_end(all: &[Token], start: usize) -> usize {
    const ITEMS: [&str; 10] =
        ["fn", "impl", "struct", "enum", "trait", "mod", "use", "type", "const", "static"];
    let (mut at, mut is_item) = (start, false);
    while at < all.len() {
        match &all[at].kind {
            Kind::Mark('{') => return balanced(all, at),
            Kind::Mark('(' | '[') => at = balanced(all, at),
            Kind::Mark(';') => return at + 1,
            Kind::Mark(',') if !is_item => return at + 1,
            Kind::Word(word) => {
                is_item |= ITEMS.contains(&word.as_str());
                at += 1;
            }
            _ => at += 1,
        }
    }
    at
}

/// Returns every path in these tokens, in the file of this module.
pub(crate) fn paths(tokens: &[Token], module: &[String]) -> Vec<Named> {
    let (within, blocks, found) = (module.to_vec(), Vec::new(), Vec::new());
    let mut reader = Reader { tokens, at: 0, within, blocks, found, public_use: None };
    while reader.at < tokens.len() {
        reader.next();
    }
    reader.found
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    within: Vec<String>,
    /// For each open brace, whether it is that of an inline module.
    blocks: Vec<bool>,
    found: Vec<Named>,
    /// Inside a `use`, whether it is a `pub use`.
    public_use: Option<bool>,
}

impl Reader<'_> {
    fn next(&mut self) {
        let token = &self.tokens[self.at];
        match &token.kind {
            Kind::Word(word) if word == "mod" && self.mark(2, '{') => {
                self.within.extend(self.word(1));
                self.blocks.push(true);
                self.at += 3;
            }
            Kind::Word(word) if word == "use" => {
                self.public_use = Some(self.follows_pub());
                self.at += 1;
                self.tree(&[]);
                self.public_use = None;
            }
            Kind::Word(word) if word == "pub" && self.mark(1, '(') => {
                self.at = balanced(self.tokens, self.at + 1)
            }
            Kind::Word(_) => self.tree(&[]),
            Kind::Mark(mark) => {
                self.braces(*mark);
                self.at += 1;
            }
            Kind::Text(_) => self.at += 1,
        }
    }

    fn braces(&mut self, mark: char) {
        if mark == '{' {
            self.blocks.push(false);
        } else if mark == '}' && self.blocks.pop() == Some(true) {
            self.within.pop();
        }
    }

    /// Parses a path, and if it ends in `::{…}`, each path of that list.
    fn tree(&mut self, before: &[String]) {
        let mut words = before.to_vec();
        let line = self.tokens.get(self.at).map_or(0, |token| token.line);
        while let Some(word) = self.word(0).or_else(|| self.mark(0, '*').then(|| "*".to_owned())) {
            words.push(word);
            self.at += 1;
            if !(self.mark(0, ':') && self.mark(1, ':')) {
                break;
            }
            self.at += 2;
            if self.mark(0, '{') {
                return self.list(&words);
            }
        }
        if words.len() > before.len() {
            let is_macro = self.mark(0, '!') && !self.mark(1, '=');
            let bound = self.public_use.map(|is_public| Bound { name: self.bound_name(&words), is_public });
            self.found.push(Named { line, within: self.within.clone(), words, is_macro, bound });
        }
    }

    /// Returns the name that a leaf of a `use` binds, including its `as`.
    fn bound_name(&mut self, words: &[String]) -> String {
        if self.word(0).as_deref() == Some("as") {
            let name = self.word(1).unwrap_or_default();
            self.at += 2;
            return name;
        }
        words.iter().rev().find(|word| *word != "self").cloned().unwrap_or_default()
    }

    /// Returns whether `pub` or `pub(…)` comes right before.
    fn follows_pub(&self) -> bool {
        let Some(before) = self.tokens[..self.at].last() else { return false };
        if !before.is_mark(')') {
            return before.word() == Some("pub");
        }
        let open = self.tokens[..self.at].iter().rposition(|token| token.is_mark('('));
        open.and_then(|open| self.tokens[..open].last()).is_some_and(|token| token.word() == Some("pub"))
    }

    /// Parses the list of a `use`, including its braces.
    fn list(&mut self, before: &[String]) {
        self.at += 1;
        while self.at < self.tokens.len() && !self.mark(0, '}') {
            if self.mark(0, ',') {
                self.at += 1;
            } else if self.word(0).is_some() || self.mark(0, '*') {
                self.tree(before);
            } else {
                self.at += 1;
            }
        }
        self.at += 1;
    }

    fn word(&self, ahead: usize) -> Option<String> {
        self.tokens.get(self.at + ahead)?.word().map(str::to_owned)
    }

    fn mark(&self, ahead: usize, mark: char) -> bool {
        self.tokens.get(self.at + ahead).is_some_and(|token| token.is_mark(mark))
    }
}

#[cfg(test)]
mod tests;
