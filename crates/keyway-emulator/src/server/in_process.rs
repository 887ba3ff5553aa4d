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

/// An emulator that is handed requests instead of listening, so that whatever one makes it do happens in the caller's own task.
///
/// Faults of the connection have nothing to break off here: such a reply never ends, and neither does one that stalls.
pub struct InProcess {
    shared: Arc<Shared>,
    peer: SocketAddr,
}

impl InProcess {
    /// One with these settings; those about the address and the connections mean nothing here.
    ///
    /// # Errors
    /// When the journal's file cannot be written, or two keys share a secret.
    pub fn new(builder: EmulatorBuilder) -> Result<Self, Error> {
        Ok(Self { shared: Arc::new(builder.shared()?), peer: (Ipv4Addr::LOCALHOST, 1).into() })
    }

    /// Answers one request, gate, faults and journal included.
    ///
    /// # Errors
    /// When the reply breaks off, as a fault asked.
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

    /// The requests so far, without secrets.
    pub fn journal(&self) -> Vec<JournalEntry> {
        self.shared.journal.entries()
    }
}
