//! One script: conditions, replies, and how often they were used.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::asked::Asked;
use super::condition::{self, When};
use super::kinds::{self, Origin};
use super::media_json::Files;
use super::mistake::{self, Mistake, count, items, text};
use super::reply::ScriptedReply;
use super::reply_json;

/// The most tests whose uses are counted separately; no suite comes near it.
const MOST_TESTS: usize = 100_000;

/// The fields of a script.
const FIELDS: &str = "name, when, reply, replies or times";

/// Conditions, replies, and how often they may be used: a script as it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Plan {
    pub(crate) name: Option<String>,
    pub(crate) when: When,
    /// The replies, in turn.
    pub(crate) replies: Vec<ScriptedReply>,
    /// How often all replies may be used. `None`: always.
    pub(crate) times: Option<u64>,
}

impl Plan {
    /// Parses a script.
    pub(crate) fn from_json(value: &Value, files: Files<'_>) -> Result<Self, Mistake> {
        let fields = value.as_object().ok_or_else(|| Mistake::new("must be an object"))?;
        let mut plan = Self::default();
        let mut given_times = None;
        for (name, value) in fields {
            let within = |wrong: Mistake| wrong.within(name);
            match name.as_str() {
                "name" => plan.name = Some(text(value).map_err(within)?),
                "when" => plan.when = When::from_json(value).map_err(within)?,
                "reply" => plan.replies.push(reply_json::parse(value, files).map_err(within)?),
                "replies" => {
                    let mut replies = items(value, |item| reply_json::parse(item, files)).map_err(within)?;
                    plan.replies.append(&mut replies);
                }
                "times" => given_times = Some(times(value).map_err(within)?),
                _ => return Err(mistake::unknown(name, FIELDS)),
            }
        }
        if fields.contains_key("reply") == fields.contains_key("replies") || plan.replies.is_empty() {
            return Err(Mistake::new("must have either `reply` or a list of `replies`"));
        }
        plan.times = given_times.unwrap_or_else(|| plan.usual_times());
        kinds::check(&plan.when, &plan.replies)?;
        Ok(plan)
    }

    /// Checks a script that was not parsed.
    pub(crate) fn check(&self) -> Result<(), Mistake> {
        if self.replies.is_empty() {
            return Err(Mistake::new("has no reply"));
        }
        for name in &self.when.operations {
            condition::operation(&name.as_str().into()).map_err(|wrong| wrong.within("operation"))?;
        }
        kinds::check(&self.when, &self.replies)
    }

    /// One reply is used always, and several once each.
    pub(crate) fn usual_times(&self) -> Option<u64> {
        (self.replies.len() > 1).then_some(1)
    }

    /// Returns the reply for the use with this number, from 0.
    fn reply(&self, use_number: u64) -> Option<&ScriptedReply> {
        let replies = u64::try_from(self.replies.len()).unwrap_or(u64::MAX);
        if replies == 0 || self.times.is_some_and(|times| use_number >= times.saturating_mul(replies)) {
            return None;
        }
        self.replies.get(usize::try_from(use_number % replies).unwrap_or(0))
    }
}

fn times(value: &Value) -> Result<Option<u64>, Mistake> {
    match value.as_str() {
        Some("always") => Ok(None),
        Some("once") => Ok(Some(1)),
        _ => match count(value) {
            Ok(times) if times > 0 => Ok(Some(times)),
            _ => Err(Mistake::new("must be an integer of 1 or more, once or always")),
        },
    }
}

/// A script in use.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) id: u64,
    pub(crate) plan: Plan,
    /// Where it was written, such as `replies.yaml, line 3`.
    pub(crate) place: Option<String>,
    /// Uses by the name of the test; those of requests without one have an empty name.
    uses: HashMap<String, u64>,
    /// Whether any request has used it, also before a reset.
    pub(crate) used: bool,
}

impl Rule {
    pub(crate) fn new(id: u64, plan: Plan, place: Option<String>) -> Self {
        Self { id, plan, place, uses: HashMap::new(), used: false }
    }

    /// Continues with the counts of an equal script that this one replaces.
    pub(crate) fn continues(&mut self, earlier: Rule) {
        (self.id, self.uses, self.used) = (earlier.id, earlier.uses, earlier.used);
    }

    /// Returns the reply to a request, if the script is for it.
    pub(crate) fn reply(&self, asked: &Asked<'_>) -> Option<&ScriptedReply> {
        let reply = self.plan.reply(self.uses.get(asked.test()).copied().unwrap_or(0))?;
        let named = self.plan.when.names(asked.operation);
        let meant = named || self.plan.when.operations.is_empty();
        let origin = if named { Origin::Named } else { Origin::Any };
        (meant && kinds::suits(reply, asked.operation, origin) && self.plan.when.accepts(asked))
            .then_some(reply)
    }

    /// Counts a use.
    pub(crate) fn count(&mut self, test: &str) {
        if self.uses.len() > MOST_TESTS {
            self.uses.clear();
        }
        *self.uses.entry(test.to_owned()).or_default() += 1;
        self.used = true;
    }

    /// Returns how often it was used since the start, or the last reset.
    pub(crate) fn uses(&self) -> u64 {
        self.uses.values().sum()
    }

    /// Counts anew.
    pub(crate) fn reset(&mut self) {
        self.uses.clear();
    }

    /// Returns what names it in a report: its name or conditions, and its place.
    pub(crate) fn describe(&self) -> String {
        let what = match &self.plan.name {
            Some(name) => format!("`{name}`"),
            None => self.plan.when.to_json().to_string(),
        };
        match &self.place {
            Some(place) => format!("{what} ({place})"),
            None => what,
        }
    }

    /// Returns the script as the control API shows it.
    pub(crate) fn to_json(&self) -> Value {
        let by_test: Map<String, Value> = self
            .uses
            .iter()
            .filter(|(test, _)| !test.is_empty())
            .map(|(test, uses)| (test.clone(), (*uses).into()))
            .collect();
        json!({
            "id": format!("script_{}", self.id),
            "name": self.plan.name,
            "place": self.place,
            "when": self.plan.when.to_json(),
            "replies": self.plan.replies.len(),
            "times": self.plan.times,
            "uses": self.uses(),
            "uses_by_test": by_test,
        })
    }
}
