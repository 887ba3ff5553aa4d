//! A quick look at a reply, so that a good one is not parsed twice.

use std::sync::LazyLock;

use keyway_types::operations::Operation;
use memchr::arch::all::packedpair::HeuristicFrequencyRank;
use memchr::memmem::{Finder, FinderBuilder};

use super::main_field;

/// How much of either end of a large reply is searched for signs of an error.
const END: usize = 1024;

/// A reply of at most this size may be an error without the word.
pub(super) const SMALL: usize = 2048;

/// Within how many bytes a reply shows what it is.
pub(super) const HEAD: usize = 256;

/// How near the end of a reply its `base_resp` is.
const BASE_RESP_WITHIN: usize = 256;

/// A byte-order mark.
const MARK: &[u8] = b"\xEF\xBB\xBF";

static ERROR: LazyLock<Finder<'static>> =
    LazyLock::new(|| FinderBuilder::new().build_forward_with_ranker(QuoteThenE, b"\"error"));
// With a quote at the end, because a choice may be `{}`.
static CHOICES: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"choices\":[{\""));
static DATA: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"data\":[{"));
static OBJECT: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"object\":\""));
static CODE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"code\""));
static CAPITAL_CODE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"Code\""));
static SUCCESS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"success\""));
// With a colon, because the items of a response have the type `message`; the first letter may be a capital.
static MESSAGE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"essage\":"));
static MSG: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"msg\":"));
static DETAIL: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"detail\""));

/// Has the search stop where an `e` follows a quote, as few names and values of usual replies begin.
/// By the bytes' frequencies in text it would stop at `","model"`.
struct QuoteThenE;

impl HeuristicFrequencyRank for QuoteThenE {
    fn rank(&self, byte: u8) -> u8 {
        match byte {
            b'"' => 0,
            b'e' => 1,
            _ => u8::MAX,
        }
    }
}

/// What a look at a reply shows, before it is parsed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// It may be an error.
    pub(crate) suspicious: bool,
    /// It may lack the choices that its operation returns.
    pub(crate) may_lack_choices: bool,
}

/// Looks at a reply of the operation: quick tests, so that a good reply is not parsed twice.
#[inline]
pub(crate) fn look(body: &[u8], operation: &Operation) -> Look {
    let start = body.iter().find(|byte| !(byte.is_ascii_whitespace() || MARK.contains(byte)));
    if !matches!(start, Some(b'{' | b'[' | b'd' | b'e')) {
        return Look::default();
    }
    // Only a choice can fail within a reply that begins as its operation's do.
    let head = &body[..body.len().min(HEAD)];
    let (usual, of_choices) = match main_field(operation) {
        Some("choices") => (begins_with_choices(head) || CHOICES.find(head).is_some(), true),
        Some(_) => (DATA.find(head).is_some(), false),
        None => (is_of_a_type(head), false),
    };
    if usual && !of_choices {
        return Look::default();
    }
    let may_lack_choices = of_choices
        && !usual
        && operation.stream.is_some()
        && body.len() <= SMALL
        && CHOICES.find(body).is_none();
    Look { suspicious: shows_error(body, usual), may_lack_choices }
}

/// Returns whether a reply has a sign of an error. A usual one needs the word for it.
#[inline]
fn shows_error(body: &[u8], usual: bool) -> bool {
    if body.len() <= SMALL {
        return ERROR.find(body).is_some() || ends_with_base_resp(body) || (!usual && has_sign(body));
    }
    let (head, tail) = (&body[..END], &body[body.len() - END..]);
    ERROR.find(head).is_some() || ERROR.find(tail).is_some()
}

/// Returns whether MiniMax says at the end how it went. The letter is rare there, and is found in a
/// third of the time that the name takes.
#[inline]
fn ends_with_base_resp(body: &[u8]) -> bool {
    let end = &body[body.len().saturating_sub(BASE_RESP_WITHIN)..];
    memchr::memchr_iter(b'b', end).any(|at| at > 0 && end[at - 1..].starts_with(b"\"base_resp\""))
}

/// Returns whether the first list in an object's start is of choices. The first bracket is found in a
/// third of the time that the name takes.
#[inline]
fn begins_with_choices(head: &[u8]) -> bool {
    memchr::memchr(b'[', head).is_some_and(|at| {
        head.get(..at).is_some_and(|before| before.ends_with(b"\"choices\":"))
            && head.get(at + 1..).is_some_and(|choice| choice.starts_with(b"{\""))
    })
}

/// Returns whether an object's start names its type, and that is none of an error or a list.
fn is_of_a_type(head: &[u8]) -> bool {
    let value = OBJECT.find(head).and_then(|at| head.get(at + OBJECT.needle().len()..));
    value.is_some_and(|value| !value.starts_with(b"error") && !value.starts_with(b"list"))
}

/// Returns whether a small event may be an error without the word.
#[inline]
pub(crate) fn has_code(event: &[u8]) -> bool {
    event.len() <= SMALL && has_sign(event)
}

/// Returns whether any field is there that tells an error without the word.
fn has_sign(body: &[u8]) -> bool {
    [&CODE, &CAPITAL_CODE, &DETAIL, &SUCCESS, &MESSAGE, &MSG].iter().any(|sign| sign.find(body).is_some())
}
