//! Who opened a socket: admitted anew for each response, because a key's state can change.

use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use http::HeaderMap;

use crate::fault::{FAULT_HEADER, Fault, Setting};
use crate::gate::{self, Admitted};
use crate::refusal::Refusal;
use crate::replies::Asker;
use crate::request::Arrival;
use crate::routes::Route;
use crate::shared::Shared;
use crate::sync::lock;

/// The client of one socket.
pub(super) struct Caller {
    pub(super) shared: Arc<Shared>,
    /// The headers as sent.
    pub(super) headers: HeaderMap,
    /// The headers as the key's owner would send them.
    owners: HeaderMap,
    /// The identifier of the key.
    pub(super) key: String,
    pub(super) route: Route,
    pub(super) path: String,
    from: IpAddr,
    fault: Mutex<Option<Fault>>,
    /// The fault is for each response, not only the next one.
    repeats: bool,
}

impl Caller {
    pub(super) fn new(
        shared: &Arc<Shared>,
        arrival: &Arrival,
        owners: HeaderMap,
        key: &str,
        route: Route,
        fault: Option<Fault>,
    ) -> Self {
        Self {
            shared: Arc::clone(shared),
            headers: arrival.headers.clone(),
            owners,
            key: key.to_owned(),
            route,
            path: arrival.path.clone(),
            from: arrival.peer.ip().to_canonical(),
            repeats: arrival.header(FAULT_HEADER).is_some(),
            fault: Mutex::new(fault),
        }
    }

    /// Returns the client's address.
    pub(super) fn address(&self) -> IpAddr {
        self.from
    }
}

impl Asker for Caller {
    fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    fn key(&self) -> &str {
        &self.key
    }

    fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    fn admit(&self) -> Result<Admitted, Refusal> {
        gate::identify(&self.shared, &self.owners, self.from, &self.route)
    }

    fn fault(&self, model: &str) -> Option<Fault> {
        let own = {
            let mut fault = lock(&self.fault);
            if self.repeats { fault.clone() } else { fault.take() }
        };
        let named = || {
            let fault = Fault::of_model(model).and_then(Result::ok)?;
            self.shared.faults.due(&fault, &self.key, model).then_some(fault)
        };
        own.or_else(named)
    }

    fn setting<'a>(&'a self, model: &'a str) -> Setting<'a> {
        Setting {
            model,
            method: "GET",
            path: &self.path,
            query: None,
            host: "127.0.0.1",
            now: self.shared.clock.now(),
        }
    }
}
