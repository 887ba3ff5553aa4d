//! An emulator without a socket.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};

use super::service;
use super::wire::WireControl;
use crate::builder::EmulatorBuilder;
use crate::error::Error;
use crate::journal::JournalEntry;
use crate::shared::Shared;

/// An emulator that is passed requests instead of listening, so that everything it does happens in
/// the caller's task.
///
/// Connection faults have no connection to break off: such a reply never ends, and neither does one
/// that stalls.
pub struct InProcess {
    shared: Arc<Shared>,
    peer: SocketAddr,
}

impl InProcess {
    /// Creates one with these settings; those about the address and the connections have no effect.
    ///
    /// # Errors
    /// Fails if the journal's file can't be written, or if two keys share a secret.
    pub fn new(builder: EmulatorBuilder) -> Result<Self, Error> {
        Ok(Self { shared: Arc::new(builder.shared()?), peer: (Ipv4Addr::LOCALHOST, 1).into() })
    }

    /// Answers one request, including gate, faults and journal.
    ///
    /// # Errors
    /// Fails if the reply breaks off because of a fault.
    pub async fn answer(&self, request: Request<Bytes>) -> Result<Response<Bytes>, io::Error> {
        let request = request.map(Full::new);
        let served =
            service::serve(Arc::clone(&self.shared), self.peer, WireControl::default(), None, request).await;
        let (head, body) = match served {
            Ok(response) => response.into_parts(),
            Err(never) => match never {},
        };
        Ok(Response::from_parts(head, body.collect().await?.to_bytes()))
    }

    /// Returns the requests so far, without secrets.
    pub fn journal(&self) -> Vec<JournalEntry> {
        self.shared.journal.entries()
    }
}
