//! The life of a request: journal, route, gate, fault, reply.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use http::header::{CONTENT_LENGTH, HeaderName, HeaderValue};
use http::{Request, Response, StatusCode};
use http_body::Body;

use super::body::{Held, StepBody};
use super::logging::Logging;
use super::presence::Answering;
use super::wire::WireControl;
use super::{cors, relay, replay};
use crate::aside::MOMENT;
use crate::control;
use crate::courier;
use crate::error::Error;
use crate::fault::{FAULT_HEADER, Fault, Setting};
use crate::gate::{self, Admitted};
use crate::record::Ticket;
use crate::refusal::{self as no, Refusal, own};
use crate::replies::{self, AdmittedRequest};
use crate::reply::HttpReply;
use crate::request::{Arrival, Unread};
use crate::routes::{self, Found, Route};
use crate::shared::Shared;
use crate::socket::{self, Opening, Place};

/// The API's version, which has never changed.
const API_VERSION: HeaderValue = HeaderValue::from_static("2020-10-01");

const SWITCHING_PROTOCOLS: StatusCode = StatusCode::SWITCHING_PROTOCOLS;

/// Answers one request.
pub(super) async fn serve<B>(
    shared: Arc<Shared>,
    peer: SocketAddr,
    wire: WireControl,
    answering: Option<Answering>,
    mut request: Request<B>,
) -> Result<Response<StepBody>, Infallible>
where
    B: Body,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let started = Instant::now();
    let upgrade = hyper::upgrade::on(&mut request);
    let mut answering = answering;
    let (arrival, unread) = Arrival::read(request, peer, &shared).await;
    let (large, arrival) = (arrival.body.len() > MOMENT, Arc::new(arrival));
    let mut logging = Logging::begin(&shared, &arrival, started);
    let (own, asked) = (Arc::clone(&shared), Arc::clone(&arrival));
    let reply = if control::is_control(&arrival.path) {
        shared.aside.run(control::is_long(&arrival), move || control::answer(&own, &asked)).await
    } else if let Some(reply) = cors::preflight(&shared.running.cors, &arrival) {
        reply
    } else {
        let request_id = shared.ids.request();
        let id = request_id.clone();
        let ticket = shared.aside.run(large, move || Ticket::of(&own, &asked, &id)).await;
        let mut answered = match &shared.tape.relay {
            Some(relay) if unread.is_none() => {
                Answered::nobody(relay::answer(relay, &shared, &arrival).await)
            }
            _ => {
                let answered = Exchange { shared: &shared, arrival: &arrival }.reply(unread).await;
                if let Some(latency) = &shared.running.latency {
                    tokio::time::sleep(latency.next()).await;
                }
                answered
            }
        };
        if !shared.tape.answers() {
            answered.sign(&request_id, started);
        }
        cors::open(&shared.running.cors, &mut answered.reply, &arrival);
        if let Some(ticket) = ticket {
            ticket.answered(answered.reply.status);
        }
        if let Some(opening) = answered.socket.take().filter(|_| answered.reply.status == SWITCHING_PROTOCOLS)
        {
            // The connection stays busy for as long as the socket is open.
            let busy = answering.take();
            let socket = socket::run(*opening, request_id, upgrade, wire.clone());
            wire.upgrade_to(Box::pin(async move {
                socket.await;
                drop(busy);
            }));
        }
        answered.reply
    };
    if let Some(logging) = &mut logging {
        logging.answered(reply.status);
    }
    if let Some((after, how)) = reply.wire_cut {
        wire.cut_after(after, how);
    }
    let response = response(reply, &shared, wire, arrival.http2, (answering, logging));
    // Freeing it can take as long as reading it.
    shared.aside.run(large, move || drop(arrival)).await;
    Ok(response)
}

fn response(
    mut reply: HttpReply,
    shared: &Shared,
    wire: WireControl,
    http2: bool,
    held: Held,
) -> Response<StepBody> {
    if let Some(length) = reply.claimed_length {
        reply.headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    let (status, headers) = (reply.status, std::mem::take(&mut reply.headers));
    let mut response = Response::new(StepBody::new(reply, &shared.clock, wire, http2, held));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// A reply, and the organization and project it is for.
struct Answered {
    reply: HttpReply,
    organization: Option<String>,
    project: Option<String>,
    /// The WebSocket that the reply opens.
    socket: Option<Box<Opening>>,
}

impl Answered {
    fn nobody(reply: HttpReply) -> Self {
        Self { reply, organization: None, project: None, socket: None }
    }

    /// Adds the headers that every reply of the API has; a fault's own take precedence.
    fn sign(&mut self, request_id: &str, started: Instant) {
        let millis = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX).max(1);
        let mut set = |name: &'static str, value: Option<HeaderValue>| {
            if let Some(value) = value {
                self.reply.headers.entry(HeaderName::from_static(name)).or_insert(value);
            }
        };
        let text = |text: &str| HeaderValue::try_from(text).ok();
        set("x-request-id", text(request_id));
        set("openai-version", Some(API_VERSION));
        set("openai-processing-ms", Some(HeaderValue::from(millis)));
        set("openai-organization", self.organization.as_deref().and_then(text));
        set("openai-project", self.project.as_deref().and_then(text));
        set("vary", Some(HeaderValue::from_static("Origin")));
    }
}

/// One request and everything it needs.
struct Exchange<'a> {
    shared: &'a Arc<Shared>,
    arrival: &'a Arc<Arrival>,
}

impl Exchange<'_> {
    async fn reply(&self, unread: Option<Unread>) -> Answered {
        let facts = [("method", self.arrival.method.as_str()), ("path", &*self.arrival.path)];
        let refuse = |refusal: &Refusal| Answered::nobody(HttpReply::refusal(refusal));
        match unread {
            None => {}
            Some(Unread::TooLarge(limit)) => {
                return refuse(&Refusal::of(&own::TOO_LARGE, &[("limit", &limit.to_string())]));
            }
            Some(Unread::Broken) => return refuse(&Refusal::of(&own::BROKEN, &[])),
        }
        let found = routes::find(
            self.arrival.method.as_str(),
            &self.arrival.target.path,
            self.arrival.query.as_deref(),
        );
        let asked = match self.asked_fault(&found) {
            Ok(asked) => asked,
            Err(error) => {
                return refuse(&Refusal::invalid("invalid_fault", FAULT_HEADER, error.text().to_owned()));
            }
        };
        let place = socket::find(self.arrival);
        let operation = match (&place, &found) {
            (Some(place), _) => place.schema.id,
            (None, Found::Route(route, _)) => route.id(),
            _ => "",
        };
        let edge = self.fault_now(asked.as_ref(), operation, "", true);
        if let Some(reply) = self.carry_out(edge.as_ref()).await {
            return Answered::nobody(self.altered(reply, edge.as_ref()));
        }
        let mut answered = match (place, found) {
            _ if self.shared.tape.player.is_some() => self.replay(operation, asked.as_ref()).await,
            (Some(place), _) => self.handshake(place, asked.as_ref()).await,
            (_, Found::Route(route, ids)) => self.through_the_gate(route, ids, asked.as_ref()).await,
            (_, Found::WrongMethod) => refuse(&Refusal::of(&own::WRONG_METHOD, &facts)),
            (_, Found::Nothing) if socket::is_socket(self.arrival) => {
                refuse(&Refusal::of(&own::NOT_UPGRADED, &facts).with_header("upgrade", "websocket"))
            }
            (_, Found::Nothing) => refuse(&Refusal::of(&no::UNKNOWN_URL, &facts)),
        };
        answered.reply = self.altered(answered.reply, edge.as_ref());
        answered
    }

    /// Answers from a recording; faults apply as they do to the emulated API.
    async fn replay(&self, operation: &str, asked: Option<&Fault>) -> Answered {
        let fault = self.fault_now(asked, operation, "", false);
        let reply = match (self.carry_out(fault.as_ref()).await, &self.shared.tape.player) {
            (Some(reply), _) => reply,
            (None, Some(player)) => replay::answer(player, self.arrival),
            (None, None) => HttpReply::refusal(&Refusal::of(&own::BROKEN, &[])),
        };
        Answered::nobody(self.altered(reply, fault.as_ref()))
    }

    async fn through_the_gate(&self, route: Route, ids: Vec<String>, asked: Option<&Fault>) -> Answered {
        let address = self.arrival.peer.ip().to_canonical();
        // A browser offers its call with an ephemeral key.
        let identified = match route.id() {
            id @ "realtime.calls.create" => socket::owned(self.shared, &self.arrival.headers, id)
                .and_then(|owned| gate::identify(self.shared, &owned.headers, address, &route)),
            _ => gate::identify(self.shared, &self.arrival.headers, address, &route),
        };
        let admitted = match identified {
            Ok(admitted) => admitted,
            Err(refusal) => return Answered::nobody(HttpReply::refusal(&refusal)),
        };
        let fault = self.fault_now(asked, route.id(), &admitted.slot.id, false);
        let (organization, project) = (admitted.organization.clone(), admitted.project.clone());
        let reply = match self.carry_out(fault.as_ref()).await {
            Some(reply) => reply,
            None => self.right_reply(route, ids, admitted, fault.as_ref()).await,
        };
        Answered {
            reply: self.altered(reply, fault.as_ref()),
            organization: Some(organization),
            project: Some(project),
            socket: None,
        }
    }

    /// Answers the request for a WebSocket: an error as over HTTP, or the upgrade.
    async fn handshake(&self, place: Place, asked: Option<&Fault>) -> Answered {
        let refuse = |refusal: &Refusal| Answered::nobody(HttpReply::refusal(refusal));
        let address = self.arrival.peer.ip().to_canonical();
        let owned = match socket::owned(self.shared, &self.arrival.headers, place.schema.id) {
            Ok(owned) => owned,
            Err(refusal) => return refuse(&refusal),
        };
        let admitted = match gate::identify(self.shared, &owned.headers, address, &place.route) {
            Ok(admitted) => admitted,
            Err(refusal) => return refuse(&refusal),
        };
        let fault = self.fault_now(asked, place.schema.id, &admitted.slot.id, false);
        let (organization, project) = (admitted.organization.clone(), admitted.project.clone());
        // A fault about events is for what is said on the socket.
        let (of_events, fault) =
            if fault.as_ref().is_some_and(Fault::is_of_events) { (fault, None) } else { (None, fault) };
        let opened = match self.carry_out(fault.as_ref()).await {
            Some(reply) => Ok((reply, None)),
            None => socket::open(self.shared, self.arrival, place, admitted, owned, of_events)
                .map(|(reply, opening)| (reply, Some(Box::new(opening)))),
        };
        let (reply, socket) = opened.unwrap_or_else(|refusal| (HttpReply::refusal(&refusal), None));
        Answered {
            reply: self.altered(reply, fault.as_ref()),
            organization: Some(organization),
            project: Some(project),
            socket,
        }
    }

    async fn right_reply(
        &self,
        route: Route,
        ids: Vec<String>,
        admitted: Admitted,
        fault: Option<&Fault>,
    ) -> HttpReply {
        let whole_only = fault.is_some_and(Fault::answers_whole);
        let (shared, arrival) = (Arc::clone(self.shared), Arc::clone(self.arrival));
        let long = replies::is_long(&route, &arrival);
        let answer = move || {
            let (shared, arrival) = (&*shared, &*arrival);
            let (admitted, route, ids) = (&admitted, &route, &ids[..]);
            let asked =
                AdmittedRequest { shared, arrival, admitted, route, ids, whole_only, warms_up: false };
            replies::answer(&asked).unwrap_or_else(|refusal| HttpReply::refusal(&refusal))
        };
        let mut reply = self.shared.aside.run(long, answer).await;
        if let Some(wait) = reply.wait.take() {
            tokio::time::sleep(wait).await;
        }
        match reply.test.take() {
            Some(event) => courier::test(self.shared, &event, reply).await,
            None => reply,
        }
    }

    /// Returns the fault that the request itself names: by its header, by the query parameter of
    /// the same name, or by its model.
    fn asked_fault(&self, found: &Found) -> Result<Option<Fault>, Error> {
        let in_query = || self.arrival.query_value(FAULT_HEADER);
        if let Some(text) = self.arrival.header(FAULT_HEADER).map(str::to_owned).or_else(in_query) {
            return Fault::parse(&text).map(Some);
        }
        // A recorded reply is already that of its model.
        if self.shared.tape.player.is_some() {
            return Ok(None);
        }
        let model = self.arrival.model().or_else(|| found.model().map(Into::into));
        model.and_then(|model| Fault::of_model(&model)).transpose()
    }

    /// Returns the fault for this request at this point, if there is one: its own, else the
    /// queue's.
    fn fault_now(&self, asked: Option<&Fault>, operation: &str, key: &str, edge: bool) -> Option<Fault> {
        let model = self.arrival.model().unwrap_or_default();
        let asked = asked.filter(|fault| fault.is_edge() == edge);
        if let Some(fault) = asked.filter(|fault| self.shared.faults.due(fault, key, &model)) {
            return Some(fault.clone());
        }
        self.shared.faults.next(operation, edge)
    }

    /// Waits as the fault says, and builds the replacement reply if it is of that kind.
    async fn carry_out(&self, fault: Option<&Fault>) -> Option<HttpReply> {
        let fault = fault?;
        if let Some(delay) = fault.delay() {
            tokio::time::sleep(delay).await;
        }
        fault.replacement(&self.setting(&self.arrival.model().unwrap_or_default()))
    }

    fn altered(&self, mut reply: HttpReply, fault: Option<&Fault>) -> HttpReply {
        if let Some(fault) = fault {
            fault.alter(&mut reply, &self.setting(&self.arrival.model().unwrap_or_default()));
        }
        reply
    }

    fn setting<'a>(&'a self, model: &'a str) -> Setting<'a> {
        let arrival = self.arrival;
        Setting {
            model,
            method: arrival.method.as_str(),
            path: &arrival.path,
            query: arrival.query.as_deref(),
            host: arrival.header("host").unwrap_or("127.0.0.1"),
            now: self.shared.clock.now(),
        }
    }
}
