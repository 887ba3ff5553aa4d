//! Writing faults: the canonical text, which parses to the same fault.

use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::body::BodyShape;
use super::clause::{Place, name_of};
use super::parse::ENDINGS;
use super::stream::StreamFault;
use super::{Fault, Times};
use crate::time_text::millis_text;

const RESERVED: &AsciiSet = &CONTROLS.add(b' ').add(b';').add(b',').add(b'+').add(b'%');

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut clauses: Vec<String> = Vec::new();
        let mut pair = |name: &str, value: &str| clauses.push(format!("{name}={}", encode(value)));
        for (name, value) in [
            ("message", &self.message),
            ("type", &self.kind),
            ("code", &self.code),
            ("param", &self.param),
            ("content-type", &self.content_type),
            ("on", &self.on),
        ] {
            if let Some(value) = value {
                pair(name, value);
            }
        }
        for (name, value) in &self.headers {
            match name.as_str() {
                "retry-after" | "retry-after-ms" => pair(name, value),
                "x-should-retry" => pair("should-retry", value),
                _ => pair("header", &format!("{name}:{value}")),
            }
        }
        if let Some(redirect) = &self.redirect {
            pair("redirect", redirect.name());
        }
        let mut all = self.leading_words();
        all.append(&mut clauses);
        all.append(&mut self.trailing_words());
        f.write_str(&all.join(";"))
    }
}

impl Fault {
    fn leading_words(&self) -> Vec<String> {
        let mut words = Vec::new();
        words.extend(self.status.map(|status| status.to_string()));
        words.extend(self.row.map(|row| row.0.id.to_owned()));
        words.extend(self.body.map(|body| format!("body={}", name_of(BodyShape::NAMES, body))));
        words.extend(self.content_length.map(|delta| format!("content-length={delta}")));
        words.extend(self.delay.map(|delay| format!("delay={}", millis_text(delay))));
        words
    }

    fn trailing_words(&self) -> Vec<String> {
        let mut words = Vec::new();
        words.extend(
            self.cut
                .map(|(how, place)| format!("{}-{}", name_of(ENDINGS, how), name_of(Place::NAMES, place))),
        );
        words.extend(self.at.map(|at| format!("at={at}")));
        words.extend(self.stream.map(|stream| match stream {
            StreamFault::Slow(pause) => format!("stream-slow={}", millis_text(pause)),
            other => format!("stream-{}", other.name()),
        }));
        words.extend(self.not_streamed.then(|| "not-streamed".to_owned()));
        words.extend(self.edge.then(|| "edge".to_owned()));
        words.extend(self.times.map(|times| match times {
            Times::Always => "times=always".to_owned(),
            Times::Count(count) => format!("times={count}"),
        }));
        words
    }
}

/// A value that ends like the short form must not be taken for it.
fn encode(value: &str) -> String {
    utf8_percent_encode(value, RESERVED).to_string().replace("-then-ok", "%2Dthen-ok")
}
