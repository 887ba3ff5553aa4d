//! Scripts: replies that tests choose by the content of requests, and the queue of those for
//! whichever request comes next.
//!
//! A request takes the first reply of the queue that suits it; otherwise the first script that
//! matches it. Scripts for its test come first, then scripts for the result of a tool; those added
//! while the emulator runs come before those of the file. `docs/emulator.md` has the format.

mod asked;
mod builder;
mod condition;
mod file;
mod json;
mod json_places;
mod kinds;
mod mcp;
mod media;
mod media_json;
mod mistake;
mod reply;
mod reply_json;
mod rule;
#[cfg(test)]
mod tests;
mod text_match;
mod yaml;

use std::collections::VecDeque;
use std::path::Path;
use std::sync::Mutex;

use serde_json::{Value, json};

pub use builder::{Script, ScriptBuilder};
pub use reply::ScriptedReply;

pub(crate) use asked::{Asked, AskedKey, Line, Role, Talk, ToolResult};
pub(crate) use kinds::{Origin, hearing};
pub(crate) use mcp::{ServerCall, ServerTools, named as mcp_tool};
pub(crate) use media::{Media, ScriptedImage, Transcript};
pub(crate) use mistake::Mistake;
pub(crate) use reply::{ScriptedCall, ScriptedUsage, Whole};
pub(crate) use reply_json::parse as parse_reply;
pub(crate) use rule::Plan;

use crate::error::Error;
use crate::sync::lock;
use file::RepliesFile;
use rule::Rule;

/// The scripts of one emulator.
#[derive(Default)]
pub(crate) struct Scripts(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    queue: VecDeque<ScriptedReply>,
    /// Scripts added while it runs, in order.
    added: Vec<Rule>,
    file: Option<RepliesFile>,
    /// The scripts of the file, in order.
    filed: Vec<Rule>,
    made: u64,
}

/// What a request takes its reply from.
enum Source {
    Queue(usize),
    Added(usize),
    Filed(usize),
}

impl Scripts {
    /// Reads a replies file, if there is one.
    pub(crate) fn open(path: Option<&Path>) -> Result<Self, Error> {
        let mut inner = Inner::default();
        if let Some(path) = path {
            let (file, rules) = RepliesFile::open(path)?;
            inner.file = Some(file);
            inner.set_filed(rules);
        }
        Ok(Self(Mutex::new(inner)))
    }

    /// Adds a reply to the queue.
    pub(crate) fn push(&self, reply: ScriptedReply) {
        lock(&self.0).queue.push_back(reply);
    }

    /// Adds a script, and returns its number.
    pub(crate) fn add(&self, plan: Plan) -> u64 {
        let mut inner = lock(&self.0);
        inner.made += 1;
        let id = inner.made;
        inner.added.push(Rule::new(id, plan, None));
        id
    }

    /// Removes a script that was added; false if there is none with that number.
    pub(crate) fn remove(&self, id: u64) -> bool {
        let mut inner = lock(&self.0);
        let before = inner.added.len();
        inner.added.retain(|rule| rule.id != id);
        inner.added.len() < before
    }

    /// Returns how often a script was used.
    pub(crate) fn uses(&self, id: u64) -> u64 {
        let inner = lock(&self.0);
        inner.added.iter().chain(&inner.filed).find(|rule| rule.id == id).map_or(0, Rule::uses)
    }

    /// Returns the script with this number as the control API shows it.
    pub(crate) fn one(&self, id: u64) -> Option<Value> {
        let inner = lock(&self.0);
        inner.added.iter().chain(&inner.filed).find(|rule| rule.id == id).map(Rule::to_json)
    }

    /// Returns whether no request can have a scripted reply; the facts of a request need not be
    /// collected then.
    pub(crate) fn is_idle(&self) -> bool {
        let mut inner = lock(&self.0);
        inner.refresh();
        inner.queue.is_empty() && inner.added.is_empty() && inner.filed.is_empty()
    }

    /// Returns the reply for a request without using it up.
    pub(crate) fn peek(&self, asked: &Asked<'_>) -> Option<ScriptedReply> {
        let inner = lock(&self.0);
        inner.find(asked).map(|(_, reply)| reply.clone())
    }

    /// Takes the reply for a request, if `fits` accepts it.
    pub(crate) fn take(
        &self,
        asked: &Asked<'_>,
        fits: impl FnOnce(&ScriptedReply) -> bool,
    ) -> Option<ScriptedReply> {
        let mut inner = lock(&self.0);
        let (source, reply) = inner.find(asked)?;
        if !fits(reply) {
            return None;
        }
        let reply = reply.clone();
        match source {
            Source::Queue(index) => drop(inner.queue.remove(index)),
            Source::Added(index) => inner.added[index].count(asked.test()),
            Source::Filed(index) => inner.filed[index].count(asked.test()),
        }
        Some(reply)
    }

    /// Returns the number of replies in the queue.
    pub(crate) fn waiting(&self) -> usize {
        lock(&self.0).queue.len()
    }

    /// Removes the queue and the scripts that were added; those of the file stay.
    pub(crate) fn clear(&self) {
        let mut inner = lock(&self.0);
        inner.queue.clear();
        inner.added.clear();
    }

    /// Does the same, and lets the file's scripts count anew.
    pub(crate) fn reset(&self) {
        self.clear();
        lock(&self.0).filed.iter_mut().for_each(Rule::reset);
    }

    /// Returns what no request has used: scripts, and replies in the queue.
    pub(crate) fn unused(&self) -> Vec<String> {
        let mut inner = lock(&self.0);
        inner.refresh();
        let rules = inner.added.iter().chain(&inner.filed).filter(|rule| !rule.used).map(Rule::describe);
        let mut unused: Vec<String> = rules.collect();
        match inner.queue.len() {
            0 => {}
            1 => unused.push("1 queued reply".to_owned()),
            waiting => unused.push(format!("{waiting} queued replies")),
        }
        unused
    }

    /// Returns why the newest version of the file could not be read, if so.
    pub(crate) fn problem(&self) -> Option<String> {
        let mut inner = lock(&self.0);
        inner.refresh();
        inner.file.as_ref()?.problem.clone()
    }

    /// Returns everything as the control API shows it.
    pub(crate) fn to_json(&self) -> Value {
        let mut inner = lock(&self.0);
        inner.refresh();
        let scripts: Vec<Value> = inner.added.iter().chain(&inner.filed).map(Rule::to_json).collect();
        let file = inner
            .file
            .as_ref()
            .map(|file| json!({ "path": file.path().display().to_string(), "error": file.problem }));
        json!({ "waiting": inner.queue.len(), "scripts": scripts, "file": file })
    }
}

impl Inner {
    /// Reads the file again if it has changed.
    fn refresh(&mut self) {
        if let Some(rules) = self.file.as_mut().and_then(RepliesFile::refresh) {
            self.set_filed(rules);
        }
    }

    /// Sets the file's scripts; one that is as before keeps its counts.
    fn set_filed(&mut self, rules: Vec<Rule>) {
        let mut before = std::mem::take(&mut self.filed);
        for mut rule in rules {
            match before.iter().position(|earlier| earlier.plan == rule.plan) {
                Some(index) => rule.continues(before.swap_remove(index)),
                None => {
                    self.made += 1;
                    rule.id = self.made;
                }
            }
            self.filed.push(rule);
        }
    }

    fn find(&self, asked: &Asked<'_>) -> Option<(Source, &ScriptedReply)> {
        let suits = |reply: &&ScriptedReply| kinds::suits(reply, asked.operation, Origin::Queue);
        let queued = self.queue.iter().enumerate().find(|(_, reply)| suits(reply));
        if let Some((index, reply)) = queued {
            return Some((Source::Queue(index), reply));
        }
        let added = self.added.iter().enumerate().map(|(index, rule)| (Source::Added(index), rule));
        let filed = self.filed.iter().enumerate().map(|(index, rule)| (Source::Filed(index), rule));
        let matching =
            added.chain(filed).filter_map(|(source, rule)| Some((source, rule, rule.reply(asked)?)));
        // The first one of the lowest rank: `min_by_key` keeps the first of equals.
        let found = matching.min_by_key(|(_, rule, _)| rule.plan.when.rank());
        found.map(|(source, _, reply)| (source, reply))
    }
}
