//! One open socket: reads the client's events before it sends the next of its own, watches the key
//! and the session's time, and ends with a close code.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::{SinkExt, StreamExt};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::time::Sleep;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Message, Role, WebSocketConfig};

use super::Opening;
use super::caller::Caller;
use super::record::Record;
use crate::aside::MOMENT;
use crate::clock::Clock;
use crate::gate::{condemned, masked_slot};
use crate::journal::SocketEvent;
use crate::keys::{Slot, Standing};
use crate::refusal::Refusal;
use crate::reply::Ending;
use crate::talk::{Outgoing, Talk};

/// The longest session, by the emulator's clock.
const LONGEST: Duration = Duration::from_secs(60 * 60);
/// The largest event of a client: 15 MiB of audio in base64, and its frame.
const LARGEST_EVENT: usize = 21 << 20;
/// How long the client has to answer a close frame.
const CLOSING: Duration = Duration::from_secs(2);

/// The close code of a session whose key is no longer valid.
const KEY_ENDED: (u16, &str) = (3000, "invalid_request_error.invalid_api_key");
/// The close code of a session that is over.
const TIME_ENDED: (u16, &str) = (1001, "Your session hit the maximum duration of 60 minutes.");
/// The close code of a message that is too large.
const TOO_LARGE: (u16, &str) = (1009, "The message is too large.");

/// How to break a connection off.
pub(crate) trait Breaker: Send {
    /// Breaks off as soon as everything written so far has been sent.
    fn break_off(&self, how: Ending);
}

/// Serves a socket until it ends.
pub(crate) async fn run(opening: Opening, request_id: String, upgrade: OnUpgrade, breaker: impl Breaker) {
    // The client disconnected before the upgrade.
    let Ok(upgraded) = upgrade.await else { return };
    let config =
        WebSocketConfig::default().max_message_size(Some(LARGEST_EVENT)).max_frame_size(Some(LARGEST_EVENT));
    let stream = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, Some(config)).await;
    let Opening { talk, caller, admitted } = opening;
    let record = Record::of(&caller, &request_id, &admitted.slot.id);
    let mut link = Link { stream, slot: admitted.slot, caller, record, breaker, pause: None };
    link.converse(talk).await;
}

struct Link<B> {
    stream: WebSocketStream<TokioIo<Upgraded>>,
    slot: Arc<Slot>,
    caller: Arc<Caller>,
    record: Option<Record>,
    breaker: B,
    /// The next thing waits for this.
    pause: Option<Pin<Box<Sleep>>>,
}

/// What happened first.
enum Happened {
    Message(Message),
    /// The client is gone.
    Gone,
    TooLarge,
    KeyChanged,
    TimeIsUp,
    Due,
    MaySend,
}

impl<B: Breaker> Link<B> {
    async fn converse(&mut self, mut talk: Box<dyn Talk>) {
        let end = self.caller.shared.clock.now() + LONGEST;
        loop {
            let slot = Arc::clone(&self.slot);
            let mut changed = pin!(slot.changed());
            // Registered before the check, so that no change in between is missed.
            changed.as_mut().enable();
            if let Some(refusal) = self.key_ended() {
                return self.end(&*talk, &refusal, KEY_ENDED).await;
            }
            let state = slot.state();
            let key_end = state.expires_at.filter(|at| state.standing == Standing::Valid && *at < end);
            let clock = self.caller.shared.clock.clone();
            let happened = tokio::select! {
                biased;
                () = changed => Happened::KeyChanged,
                () = clock.reached(key_end.unwrap_or(end)) => {
                    if key_end.is_some() { Happened::KeyChanged } else { Happened::TimeIsUp }
                }
                message = self.stream.next() => match message {
                    Some(Ok(message)) => Happened::Message(message),
                    Some(Err(tokio_tungstenite::tungstenite::Error::Capacity(_))) => Happened::TooLarge,
                    _ => Happened::Gone,
                },
                () = rest(&mut self.pause), if talk.is_pending() => Happened::MaySend,
                () = reached(&clock, talk.due()) => Happened::Due,
            };
            match happened {
                Happened::KeyChanged => {}
                Happened::Gone => return,
                Happened::TooLarge => return self.close(TOO_LARGE).await,
                Happened::TimeIsUp => {
                    let refusal = talk.expired();
                    return self.end(&*talk, &refusal, TIME_ENDED).await;
                }
                Happened::Due => talk.time_came(),
                Happened::Message(message) => talk = self.take_in(talk, message).await,
                Happened::MaySend => {
                    self.pause = None;
                    if self.do_next(&mut *talk).await.is_none() {
                        return;
                    }
                }
            }
        }
    }

    /// Returns the error of a key that is no longer valid.
    fn key_ended(&self) -> Option<Refusal> {
        condemned(self.slot.standing(self.caller.shared.clock.now()), &masked_slot(&self.slot))
    }

    /// Passes a client's message on.
    async fn take_in(&mut self, mut talk: Box<dyn Talk>, message: Message) -> Box<dyn Talk> {
        let text = match message {
            Message::Text(text) => text.as_str().to_owned(),
            Message::Binary(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            // The library answers pings and closes.
            _ => return talk,
        };
        if let Some(record) = &self.record {
            record.event(&text, SocketEvent::Client);
        }
        let long = text.len() > MOMENT;
        let take = move || {
            match serde_json::from_str::<Value>(&text) {
                Ok(event) => talk.received(&event),
                Err(error) => talk.received(&Value::String(error.to_string())),
            }
            talk
        };
        self.caller.shared.aside.run(long, take).await
    }

    /// Does the next thing; `None` if the socket is over.
    async fn do_next(&mut self, talk: &mut dyn Talk) -> Option<()> {
        let next = talk.next();
        match next {
            None | Some(Outgoing::Fail(_)) => Some(()),
            Some(Outgoing::Pause(pause)) => {
                self.pause = Some(Box::pin(tokio::time::sleep(pause)));
                Some(())
            }
            Some(Outgoing::Text(text)) => self.send(text).await,
            Some(Outgoing::Event { value, content }) => {
                if content {
                    self.slot.count_chunk();
                    if let Some(refusal) = self.key_ended() {
                        self.end(talk, &refusal, KEY_ENDED).await;
                        return None;
                    }
                }
                self.send(value.to_string()).await
            }
            Some(Outgoing::Close(code, reason)) => {
                self.close((code, reason)).await;
                None
            }
            Some(Outgoing::End(how)) => {
                self.breaker.break_off(how);
                drop(self.stream.flush().await);
                None
            }
        }
    }

    async fn send(&mut self, text: String) -> Option<()> {
        if let Some(record) = &self.record {
            record.event(&text, SocketEvent::Server);
        }
        self.stream.send(Message::text(text)).await.ok()
    }

    /// Reports an error and closes the socket.
    async fn end(&mut self, talk: &dyn Talk, refusal: &Refusal, how: (u16, &'static str)) {
        if self.send(talk.error(refusal, None).to_string()).await.is_some() {
            self.close(how).await;
        }
    }

    /// Closes the socket, and waits until the client has answered.
    async fn close(&mut self, (code, reason): (u16, &'static str)) {
        let frame = CloseFrame { code: CloseCode::from(code), reason: reason.into() };
        if self.stream.close(Some(frame)).await.is_ok() {
            let answered = async { while let Some(Ok(_)) = self.stream.next().await {} };
            drop(tokio::time::timeout(CLOSING, answered).await);
        }
    }
}

/// Waits until a time; forever if there is none.
async fn reached(clock: &Clock, time: Option<SystemTime>) {
    match time {
        Some(time) => clock.reached(time).await,
        None => std::future::pending().await,
    }
}

async fn rest(pause: &mut Option<Pin<Box<Sleep>>>) {
    if let Some(sleep) = pause {
        sleep.as_mut().await;
    }
}
