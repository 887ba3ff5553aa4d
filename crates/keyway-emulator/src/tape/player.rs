//! Answering from a recording.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::asked::Asked;
use super::given::Given;
use super::line;
use super::matching::Key;
use crate::error::{Error, ErrorKind};
use crate::sync::lock;
use crate::text_file;

/// The most differences that an error lists.
const SHOWN: usize = 5;

/// A recording that is replayed.
#[derive(Debug)]
pub(crate) struct Player {
    path: PathBuf,
    exchanges: Vec<Recorded>,
    /// Which exchanges have been replayed.
    used: Mutex<Vec<bool>>,
    /// Replies take as long as they did.
    timing: bool,
}

#[derive(Debug)]
struct Recorded {
    line: usize,
    key: Key,
    given: Given,
}

impl Player {
    /// Loads a recording.
    pub(crate) fn load(path: &Path, timing: bool) -> Result<Self, Error> {
        let shown = path.display();
        let text = text_file::read(path, "recording", ErrorKind::Recording)?;
        let mut exchanges = Vec::new();
        for (index, text) in text.lines().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
            let line = index + 1;
            let (asked, given) = line::read(text).map_err(|why| {
                let text =
                    format!("line {line} of the recording {shown} {why}; record it again, or correct it");
                Error::new(ErrorKind::Recording, text)
            })?;
            exchanges.push(Recorded { line, key: Key::of(&asked), given });
        }
        let used = Mutex::new(vec![false; exchanges.len()]);
        Ok(Self { path: path.to_owned(), exchanges, used, timing })
    }

    /// Returns the lines of the exchanges that no request has matched.
    pub(crate) fn unused(&self) -> Vec<usize> {
        let used = lock(&self.used);
        let unused = self.exchanges.iter().zip(used.iter()).filter(|(_, used)| !**used);
        unused.map(|(recorded, _)| recorded.line).collect()
    }

    /// Returns the recorded reply to a request, or a sentence that names the nearest request.
    pub(crate) fn reply(&self, asked: &Asked) -> Result<&Given, String> {
        let key = Key::of(asked);
        self.take(&key).map(|recorded| &recorded.given).ok_or_else(|| self.unmatched(&key))
    }

    /// Returns whether replies take as long as they did.
    pub(crate) fn keeps_time(&self) -> bool {
        self.timing
    }

    /// Takes the next exchange with this request. The last one is repeated.
    fn take(&self, key: &Key) -> Option<&Recorded> {
        let matching: Vec<usize> =
            (0..self.exchanges.len()).filter(|at| self.exchanges[*at].key.matches(key)).collect();
        let equal: Vec<usize> =
            matching.iter().copied().filter(|at| self.exchanges[*at].key == *key).collect();
        let among = if equal.is_empty() { matching } else { equal };
        let mut used = lock(&self.used);
        let at = among.iter().copied().find(|at| !used[*at]).or(among.last().copied())?;
        used[at] = true;
        self.exchanges.get(at)
    }

    fn unmatched(&self, key: &Key) -> String {
        let file = self.path.display();
        let nearest = self
            .exchanges
            .iter()
            .filter(|recorded| recorded.key.name == key.name)
            .map(|recorded| (recorded, recorded.key.differences(key)))
            .min_by_key(|(_, differences)| differences.len());
        let explained = match nearest {
            Some((recorded, differences)) => {
                let more = differences.len().saturating_sub(SHOWN);
                let mut listed = differences[..differences.len() - more].join(", ");
                if more > 0 {
                    listed += &format!(" and {more} more");
                }
                format!("the nearest request is in line {}; it differs in {listed}", recorded.line)
            }
            None => format!("it has only {}", self.names()),
        };
        format!(
            "The recording {file} has no request that matches {}: {explained}. Record it, or send what was recorded.",
            key.name
        )
    }

    /// Returns the kinds of requests in the recording, a few of them.
    fn names(&self) -> String {
        let mut names: Vec<&str> = self.exchanges.iter().map(|recorded| recorded.key.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let more = names.len().saturating_sub(SHOWN);
        match names.len() {
            0 => "no requests".to_owned(),
            _ if more > 0 => format!("{} and {more} other kinds", names[..SHOWN].join(", ")),
            _ => names.join(", "),
        }
    }
}
