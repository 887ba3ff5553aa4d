//! Applying a fault: replacing the proper reply, or changing it.

use std::time::{Duration, SystemTime};

use http::StatusCode;
use http::header::LOCATION;

use super::Fault;
use super::body::BodyShape;
use super::clause::{Place, Redirect};
use crate::defaults::{DEFAULT_ORGANIZATION, REDIRECTED};
use crate::refusal::{self, Refusal, Row, Shape, own};
use crate::reply::{Ending, HttpReply, Step};

/// The model in the error of a request that names none.
const ANY_MODEL: &str = "gpt-4.1";

/// The request data that a fault may need.
pub(crate) struct Setting<'a> {
    pub(crate) model: &'a str,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) query: Option<&'a str>,
    pub(crate) host: &'a str,
    pub(crate) now: SystemTime,
}

impl Fault {
    /// Returns the reply that replaces the proper one, if the fault is of that kind.
    pub(crate) fn replacement(&self, setting: &Setting<'_>) -> Option<HttpReply> {
        if let Some(reply) = self.redirected(setting) {
            return Some(reply);
        }
        if self.redirect.is_some() {
            return None;
        }
        if let Some(row) = self.row.filter(|_| self.body.is_none()) {
            let mut reply = HttpReply::refusal(&self.refusal(Some(row.0), setting));
            reply.streamed =
                matches!(row.0.shape, Shape::Event | Shape::FailedResponse | Shape::FailedSession);
            return Some(reply);
        }
        let status = self.status.unwrap_or(500);
        let members =
            [&self.message, &self.kind, &self.code, &self.param].iter().any(|member| member.is_some());
        let shape = match self.body {
            Some(shape) => shape,
            // In that case the fields belong to the error inside the stream.
            None if self.status.is_none() && (!members || self.stream.is_some()) => return None,
            None if status < 300 && status != 204 => return None,
            None if status < 400 => BodyShape::Empty,
            None => BodyShape::Error,
        };
        let refusal = self.refusal(self.row.map(|row| row.0), setting);
        let (body, content_type) = shape.write(&refusal);
        Some(HttpReply::whole(refusal.status, body, content_type))
    }

    /// Returns the fault's error: a row's, or the one that matches the status, with the given
    /// fields.
    pub(super) fn refusal(&self, row: Option<&'static Row>, setting: &Setting<'_>) -> Refusal {
        let row = row.unwrap_or(match self.status {
            Some(401) => &refusal::UNKNOWN_KEY,
            Some(404) => &refusal::MODEL_NOT_FOUND,
            Some(429) => &refusal::RATE_LIMITED,
            Some(503) => &refusal::OVERLOADED,
            _ => &own::FAULT,
        });
        let facts = [
            ("model", if setting.model.is_empty() { ANY_MODEL } else { setting.model }),
            ("method", setting.method),
            ("path", setting.path),
            ("organization", DEFAULT_ORGANIZATION),
            ("project", "proj_emulator"),
            ("unit", "requests"),
            ("short", "RPM"),
            ("limit", "3"),
            ("used", "3"),
            ("requested", "1"),
            ("wait", "20s"),
            ("scopes", "model.request"),
            ("key", "sk-emul-********fault"),
            ("address", "192.0.2.1"),
            ("header_organization", "org-nobody"),
        ];
        let mut refusal = Refusal::of(row, &facts);
        if let Some(status) = self.status.and_then(|status| StatusCode::from_u16(status).ok()) {
            refusal.status = status;
        }
        if row.id == own::FAULT.id && refusal.status.is_client_error() {
            refusal.kind = Some("invalid_request_error".into());
        }
        if let Some(message) = &self.message {
            refusal.message = message.clone().into();
        }
        let said = &mut *refusal;
        for (member, value) in
            [(&mut said.kind, &self.kind), (&mut said.code, &self.code), (&mut said.param, &self.param)]
        {
            if let Some(value) = value {
                *member = Some(value.clone().into());
            }
        }
        refusal
    }

    fn redirected(&self, setting: &Setting<'_>) -> Option<HttpReply> {
        let redirect = self.redirect.as_ref()?;
        let Setting { path, query, host, .. } = setting;
        let query_text = query.map(|query| format!("?{query}")).unwrap_or_default();
        let location = match redirect {
            Redirect::Same if query.is_some_and(|query| query.contains(REDIRECTED)) => return None,
            Redirect::Same if query.is_some() => format!("{path}{query_text}&{REDIRECTED}=1"),
            Redirect::Same => format!("{path}?{REDIRECTED}=1"),
            Redirect::Loop => format!("{path}{query_text}"),
            Redirect::Other => {
                let (name, port) = host.rsplit_once(':').unwrap_or((host, "80"));
                let other = if name == "localhost" { "127.0.0.1" } else { "localhost" };
                format!("http://{other}:{port}{path}{query_text}")
            }
            Redirect::To(url) => url.clone(),
        };
        let status =
            StatusCode::from_u16(self.status.unwrap_or(307)).unwrap_or(StatusCode::TEMPORARY_REDIRECT);
        let mut reply = HttpReply::whole(status, bytes::Bytes::new(), "text/plain; charset=utf-8");
        reply.set_header(LOCATION.as_str(), &location);
        Some(reply)
    }

    /// Changes a reply: the proper one, or its replacement.
    pub(crate) fn alter(&self, reply: &mut HttpReply, setting: &Setting<'_>) {
        let status = self.status.and_then(|status| StatusCode::from_u16(status).ok());
        // The status of a redirect is not that of the reply it leads to.
        if let Some(status) = status.filter(|_| self.redirect.is_none()) {
            reply.status = status;
        }
        if let Some(content_type) = &self.content_type {
            reply.set_header("content-type", content_type);
        }
        for (name, value) in &self.headers {
            reply.set_header(name, &self.header_text(name, value, setting.now));
        }
        if let Some(stream) = self.stream.filter(|_| reply.streamed) {
            let error = self.refusal(Some(self.row.map_or(&own::FAULT, |row| row.0)), setting);
            stream.apply(&mut reply.steps, self.events(), &error);
        }
        if let Some(delta) = self.content_length {
            let length = i64::try_from(reply.length()).unwrap_or(i64::MAX);
            reply.claimed_length = Some(u64::try_from(length.saturating_add(delta.into())).unwrap_or(0));
        }
        if let Some((how, place)) = self.cut {
            self.cut(reply, how, place);
        }
    }

    /// `date:N` in a retry header is the HTTP date N seconds from now.
    fn header_text(&self, name: &str, value: &str, now: SystemTime) -> String {
        let offset = value.strip_prefix("date:").filter(|_| name == "retry-after");
        let Some(seconds) = offset.and_then(|seconds| seconds.parse::<i32>().ok()) else {
            return value.to_owned();
        };
        let by = Duration::from_secs(u64::from(seconds.unsigned_abs()));
        let at = if seconds < 0 { now.checked_sub(by) } else { now.checked_add(by) };
        httpdate::fmt_http_date(at.unwrap_or(now))
    }

    pub(super) fn events(&self) -> usize {
        self.at.map_or(2, |at| usize::try_from(at).unwrap_or(usize::MAX))
    }

    fn cut(&self, reply: &mut HttpReply, how: Ending, place: Place) {
        let at = self.at.map(|at| usize::try_from(at).unwrap_or(usize::MAX));
        match place {
            Place::BeforeHeaders => reply.wire_cut = Some((0, how)),
            Place::InsideHeaders => reply.wire_cut = Some((at.unwrap_or(20), how)),
            Place::InsideBody => {
                let all = reply.joined();
                let kept = all.slice(..at.unwrap_or(all.len() / 2).min(all.len()));
                if !reply.streamed {
                    reply.claimed_length.get_or_insert(all.len() as u64);
                }
                reply.steps = [Step::Send(kept), Step::End(how)].into();
            }
            Place::InsideStream if reply.streamed => {
                reply.steps.truncate(self.events());
                reply.steps.push_back(Step::End(how));
            }
            Place::InsideStream => {}
        }
    }
}
