//! Events that do not fit their type (D3, S7).

use std::any::TypeId;

use keyway_types::{Accumulate, Misfit, StreamEvent, first_pass};
use serde::de::Error as _;
use serde_json::Value;

use super::aside::{self, Aside};
use super::{Accumulated, EventStream, read, text_of};
use crate::error::{Error, Result, in_success};
use crate::misfits::{self, Unread};
use crate::reply::unexpected;
use crate::sse::Event;

impl<E: StreamEvent> EventStream<E> {
    /// Handles an event that adds nothing to the reply as it is: one whose type is only in its name,
    /// one with its piece in another field, or an error of another shape (E9).
    #[cold]
    pub(super) fn take_bare(&mut self, event: &Event, place: &mut Option<E>) -> Result<()> {
        // Raw events add up to their last one, as it is.
        if TypeId::of::<Accumulated<E>>() == TypeId::of::<Value>() {
            return self.take_bare_raw(event, place);
        }
        let has_choices = in_success::has_choices(self.meta.operation);
        if !has_choices && !self.has_envelopes() {
            if let Some(json) = aside::with_type(event) {
                if first_pass(|| read(json.as_bytes(), place)).is_err() {
                    let again = misfits::read_again(self.meta.strict, &json, |json| E::read(json, place));
                    return self.finish_odd(event, again, place);
                }
                self.add(place);
                return Ok(());
            }
        } else if has_choices
            && in_success::has_code(&event.data)
            && let Some(found) = in_success::find(&event.data, self.meta.operation)
        {
            return self.take_error(event, &found, place);
        }
        if let Some(event) = place {
            event.settle();
        }
        self.add_bare(event, place);
        Ok(())
    }

    /// Handles a raw event without a type and choices, which is passed on as it arrived unless it is an
    /// error (E9).
    fn take_bare_raw(&mut self, event: &Event, place: &mut Option<E>) -> Result<()> {
        if !aside::is_named(event) {
            let found = match in_success::find(&event.data, self.meta.operation) {
                Some(found) => Some(found),
                None => aside::said(event),
            };
            if let Some(found) = found {
                return self.take_error(event, &found, place);
            }
        }
        self.add_bare(event, place);
        Ok(())
    }

    /// Adds an event that adds nothing as it is. A stream of nothing but such events without a choice is
    /// none (H10).
    fn add_bare(&mut self, event: &Event, place: &Option<E>) {
        // The events of a path without a row may have any shape.
        let is_known = !self.meta.operation.path.is_empty() || in_success::names_choices(&event.data);
        let has_choices = in_success::has_choices(self.meta.operation) && is_known;
        if !has_choices || self.begun || !in_success::is_no_piece(&event.data) {
            return self.add(place);
        }
        if self.skipped.is_none() {
            self.skipped = Some(event.data.clone());
        }
        if let Some(event) = place {
            self.accumulator.push(event);
        }
    }

    /// Returns whether an event has no type in a stream whose events have one, or no choices in a raw one
    /// whose events have some: it is of another API.
    #[cold]
    pub(super) fn is_foreign(&self, event: &Event) -> bool {
        let operation = self.meta.operation;
        if in_success::has_choices(operation) {
            // Types are read by their choices; a raw event may have a type instead.
            let is_raw = TypeId::of::<Accumulated<E>>() == TypeId::of::<Value>();
            let names_choices = || memchr::memmem::find(&event.data, b"\"choices\"").is_some();
            return is_raw
                && !operation.path.is_empty()
                && !names_choices()
                && in_success::is_no_piece(&event.data);
        }
        let has_types = !self.has_envelopes();
        has_types && !aside::is_named(event) && aside::is_untyped(&event.data, operation.path)
    }

    /// Passes on an event that is no part of the reply, which does not begin with it (S7, H10).
    #[cold]
    pub(super) fn pass_on(&mut self, event: &Event, place: &mut Option<E>) -> Result<()> {
        self.skipped.get_or_insert_with(|| event.data.clone());
        if read(&event.data, place).is_err() {
            *place = None;
        }
        Ok(())
    }

    /// Handles an event that does not fit its type: an error of another shape (E9), no part of the
    /// reply (S7), one with odd fields (D3), or a fault. `data` is what its type describes.
    #[cold]
    pub(super) fn take_odd(&mut self, event: &Event, data: &[u8], place: &mut Option<E>) -> Result<()> {
        if let Some(found) = in_success::find(&event.data, self.meta.operation) {
            return self.take_error(event, &found, place);
        }
        *place = None;
        if self.mend(event) {
            return Ok(());
        }
        let has_choices = in_success::has_choices(self.meta.operation);
        let strict = self.meta.strict;
        let again = match aside::kind(event, has_choices) {
            Aside::Error(found) => return self.take_error(event, &found, place),
            Aside::Odd(found) => return self.skip(event, found),
            Aside::Silent => match aside::readable(event, has_choices, self.has_envelopes()) {
                Some(json) => misfits::read_again(strict, &json, |json| E::read(json, place)),
                None => {
                    self.pass_over(event);
                    return Ok(());
                }
            },
            Aside::Part => misfits::read_again(strict, &text_of(data), |json| E::read(json, place)),
        };
        self.finish_odd(event, again, place)
    }

    fn finish_odd(&mut self, event: &Event, again: Reread, place: &mut Option<E>) -> Result<()> {
        match again {
            Ok(((), found)) => {
                self.note(found);
                match place {
                    Some(piece) if piece.is_bare() => {
                        piece.settle();
                        self.add_bare(event, place);
                    }
                    _ => self.add(place),
                }
                Ok(())
            }
            Err(error) => {
                *place = None;
                self.take_unread(event, error)
            }
        }
    }

    /// As [`take_odd`](Self::take_odd), for a large event, which was read again elsewhere.
    #[cold]
    pub(super) fn take_large_odd(
        &mut self,
        event: &Event,
        error: Unread,
        place: &mut Option<E>,
    ) -> Result<()> {
        if let Some(found) = in_success::find(&event.data, self.meta.operation) {
            return self.take_error(event, &found, place);
        }
        if self.mend(event) {
            return Ok(());
        }
        match aside::kind(event, in_success::has_choices(self.meta.operation)) {
            Aside::Error(found) => self.take_error(event, &found, place),
            Aside::Odd(found) => self.skip(event, found),
            Aside::Silent | Aside::Part => self.take_unread(event, error),
        }
    }

    /// Handles an event that cannot be read, which is nothing to lose if the reply is complete.
    #[cold]
    pub(super) fn take_unread(&mut self, event: &Event, error: Unread) -> Result<()> {
        let has_choices = in_success::has_choices(self.meta.operation);
        // The last event of a stream that broke may be cut off.
        let is_over = self.accumulator.is_complete() || self.ending.is_some();
        if is_over || matches!(aside::kind(event, has_choices), Aside::Silent) {
            return Ok(());
        }
        Err(self.unread(event, error))
    }

    /// Passes over an event that cannot be a part of a reply: `found` says what it is.
    fn skip(&mut self, event: &Event, found: &'static str) -> Result<()> {
        let misfit = Misfit::of_whole("an event", found);
        if self.meta.strict && !self.accumulator.is_complete() {
            return Err(self.unread(event, Unread::Misfit(serde_json::Error::custom(misfit))));
        }
        if self.skipped.is_none() {
            self.skipped = Some(event.data.clone());
        }
        self.note(vec![misfit]);
        Ok(())
    }

    /// Passes over an event that is known to be no part of a reply. A stream of nothing but objects
    /// without a name is none (H10).
    fn pass_over(&mut self, event: &Event) {
        if self.skipped.is_none() && event.name.is_none() && event.data.trim_ascii().starts_with(b"{") {
            self.skipped = Some(event.data.clone());
        }
    }

    fn unread(&mut self, event: &Event, error: Unread) -> Error {
        let error = match error {
            Unread::Misfit(error) => misfits::refused(&self.meta, &error.to_string(), &event.data),
            Unread::Other(error) => {
                // Deserializing to a string rejects JSON of any other kind without reading it.
                if let Ok(text) = serde_json::from_slice(&event.data) {
                    return self.refusal(&Value::String(text), &event.data);
                }
                let what = format!("an event of its stream cannot be deserialized ({error})");
                unexpected(&self.meta, &what, &event.data)
            }
        };
        self.fail(error)
    }

    /// Keeps the fields of an event that do not fit, and logs those of the first.
    #[cold]
    pub(super) fn note(&mut self, found: Vec<Misfit>) {
        if misfits::add(&mut self.misfits, found) {
            misfits::warn(&self.meta, &self.misfits);
        }
    }
}

/// What a second reading of an event found: the fields that do not fit.
type Reread = std::result::Result<((), Vec<Misfit>), Unread>;
