//! Whether this thread deserializes leniently (D3), and what it has found.
//!
//! The usual way is strict and knows nothing of this file but [`on`]. If it fails, the same code
//! reads the same text once more with the switch on: [`Members`](super::members::Members) then takes
//! each value as text first, so that a value that does not fit is left out or converted, and the
//! rest is read.

use std::cell::{Cell, RefCell};
use std::fmt::Write as _;

use super::misfit::{Misfit, kind};
use super::names::Names;

/// The maximum nesting of values that are read, the same as serde_json's. What is deeper does not
/// fit.
const DEPTH: usize = 128;

/// The maximum number of misfits that are kept. A reply can have one for each byte or two.
const MOST: usize = 1000;

/// The maximum number of a key's bytes in a path.
const LONGEST: usize = 100;

thread_local! {
    static ON: Cell<bool> = const { Cell::new(false) };
    /// A value did not fit in the strict way, and was kept without an error.
    static HIDDEN: Cell<bool> = const { Cell::new(false) };
    static STATE: RefCell<State> = const { RefCell::new(State::new()) };
}

/// Returns whether this thread deserializes leniently.
#[inline]
pub(crate) fn on() -> bool {
    ON.get()
}

/// A step on the way from the whole value to a part.
pub(crate) enum Step<'a> {
    Field(Names, usize),
    Item(usize),
    Key(&'a str),
}

struct State {
    path: String,
    /// The length of the path before each step.
    steps: Vec<usize>,
    misfits: Vec<Misfit>,
    /// Something below the current field does not keep its own JSON.
    lossy: bool,
    /// JSON in place of an object that is about to be made of nothing.
    held: Option<String>,
    /// The whole value is an object, and one of its fields has a value.
    whole: Whole,
}

/// What is known of the whole value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    /// It is not an object of this crate.
    Other,
    /// No declared field has a value.
    Empty,
    Filled,
}

impl State {
    const fn new() -> Self {
        Self {
            path: String::new(),
            steps: Vec::new(),
            misfits: Vec::new(),
            lossy: false,
            held: None,
            whole: Whole::Other,
        }
    }
}

fn state<T>(act: impl FnOnce(&mut State) -> T) -> T {
    STATE.with_borrow_mut(act)
}

/// The findings of one lenient pass.
pub(crate) struct Findings {
    pub(crate) misfits: Vec<Misfit>,
    /// The value is an object without any of its fields.
    pub(crate) empty: bool,
}

/// Runs `read` leniently.
pub(crate) fn leniently<T>(read: impl FnOnce() -> T) -> (T, Findings) {
    let _switch = Switch { was: ON.replace(true), outer: STATE.replace(State::new()) };
    let value = read();
    let found = STATE.replace(State::new());
    (value, Findings { misfits: found.misfits, empty: found.whole == Whole::Empty })
}

/// Restores what was before, also after a panic.
struct Switch {
    was: bool,
    outer: State,
}

impl Drop for Switch {
    fn drop(&mut self) {
        ON.set(self.was);
        STATE.replace(std::mem::replace(&mut self.outer, State::new()));
    }
}

/// Runs `read` strictly; also returns whether a value was kept that did not fit.
#[inline]
pub(crate) fn strictly<T>(read: impl FnOnce() -> T) -> (T, bool) {
    HIDDEN.set(false);
    (read(), HIDDEN.get())
}

/// Records that a value was kept that did not fit.
pub(crate) fn hide() {
    HIDDEN.set(true);
}

/// While it lives, what is read is one step further down.
pub(crate) struct Within(());

impl Within {
    pub(crate) fn enter(step: &Step<'_>) -> Self {
        state(|state| {
            state.steps.push(state.path.len());
            push(&mut state.path, step);
        });
        Self(())
    }
}

impl Drop for Within {
    fn drop(&mut self) {
        state(|state| {
            let length = state.steps.pop().unwrap_or_default();
            state.path.truncate(length);
        });
    }
}

fn push(path: &mut String, step: &Step<'_>) {
    let name;
    let key = match step {
        Step::Item(index) => {
            let _ = write!(path, "[{index}]");
            return;
        }
        Step::Field(names, index) => {
            name = names.text(*index);
            &name
        }
        Step::Key(key) => *key,
    };
    let end = (0..=LONGEST.min(key.len())).rev().find(|end| key.is_char_boundary(*end));
    let key = key.get(..end.unwrap_or_default()).unwrap_or_default();
    let plain =
        !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    let dot = if path.is_empty() { "" } else { "." };
    let _ = if plain { write!(path, "{dot}{key}") } else { write!(path, "[{key:?}]") };
}

/// Returns whether values are nested too deep here.
pub(crate) fn too_deep() -> bool {
    state(|state| state.steps.len() > DEPTH)
}

/// Records that the JSON at this place does not fit.
pub(crate) fn misfit(expected: &'static str, json: &str) {
    let found = kind(json);
    state(|state| state.push(|path| Misfit { path, expected, found }));
}

/// Records that a required field of this place's object is missing.
pub(crate) fn missing(name: &str) {
    state(|state| {
        state.push(|mut path| {
            push(&mut path, &Step::Key(name));
            Misfit::missing(path)
        });
    });
}

impl State {
    fn push(&mut self, misfit: impl FnOnce(String) -> Misfit) {
        if self.misfits.len() < MOST {
            self.misfits.push(misfit(self.path.clone()));
        }
    }
}

/// Records that the value just read does not keep its JSON, so that the field around it must.
pub(crate) fn lose() {
    state(|state| state.lossy = true);
}

/// Runs `read`; also returns whether something in it did not keep its JSON.
pub(crate) fn watched<T>(read: impl FnOnce() -> T) -> (T, bool) {
    let outer = state(|state| std::mem::take(&mut state.lossy));
    let value = read();
    (value, state(|state| std::mem::replace(&mut state.lossy, outer)))
}

/// Runs `read`, which makes an object of nothing, and has the object keep `json` instead. Returns
/// `None` if that was not an object of this crate.
pub(crate) fn holding<T>(json: &str, read: impl FnOnce() -> T) -> Option<T> {
    state(|state| state.held = Some(json.to_owned()));
    let value = read();
    match state(|state| state.held.take()) {
        None => Some(value),
        Some(_) => None,
    }
}

/// Takes the JSON that the object just made of nothing keeps.
pub(crate) fn take_held() -> Option<String> {
    state(|state| state.held.take())
}

/// Runs `read` on an object that may not be what `read` takes it for: if a required field is
/// missing, what was found is forgotten, and it is not.
pub(crate) fn attempt<T>(read: impl FnOnce() -> T) -> Option<T> {
    let (before, depth) = state(|state| (state.misfits.len(), state.path.len()));
    let value = read();
    let missing = |misfit: &Misfit| {
        misfit.is_missing()
            && misfit.path.get(depth..).is_some_and(|rest| !rest.trim_start_matches('.').contains(['.', '[']))
    };
    let failed = state(|state| {
        let failed = state.misfits.iter().skip(before).any(missing);
        if failed {
            state.misfits.truncate(before);
        }
        failed
    });
    (!failed).then_some(value)
}

/// Records that an object begins.
pub(crate) fn object_begins() {
    state(|state| {
        if state.steps.is_empty() && state.whole == Whole::Other {
            state.whole = Whole::Empty;
        }
    });
}

/// Records that something has a value, if it is `steps` from the whole value.
pub(crate) fn has_value(steps: usize) {
    state(|state| {
        if state.steps.len() == steps && state.whole == Whole::Empty {
            state.whole = Whole::Filled;
        }
    });
}

/// Returns the way to this place.
pub(crate) fn place() -> String {
    state(|state| state.path.clone())
}
