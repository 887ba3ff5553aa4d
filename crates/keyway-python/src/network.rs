//! How a client connects, as `DefaultHttpxClient` has it: proxy, certificates, the variables of the
//! environment. Applied to the transport of the Rust SDK.

use keyway::Builder;
use keyway::credentials::Secret;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

/// Settings of the transport.
#[derive(Clone, Default)]
pub(crate) struct Network {
    proxy: Option<Secret>,
    ignore_variables: bool,
    authorities: Option<Vec<u8>>,
    /// The certificate that the client shows: its chain, and its key.
    certificate: Option<(Vec<u8>, Secret)>,
}

impl Network {
    /// Reads the settings that `keyway._http_client` passes.
    pub(crate) fn read(settings: &Bound<'_, PyDict>) -> PyResult<Self> {
        let mut network = Self::default();
        for (name, value) in settings.iter() {
            if value.is_none() {
                continue;
            }
            match name.cast::<PyString>()?.to_cow()?.as_ref() {
                "proxy" => network.proxy = Some(Secret::new(value.extract::<String>()?)),
                "trust_env" => network.ignore_variables = !value.is_truthy()?,
                "verify" => network.authorities = Some(value.extract()?),
                "cert" => {
                    let (chain, key): (Vec<u8>, Vec<u8>) = value.extract()?;
                    network.certificate = Some((chain, Secret::new(String::from_utf8_lossy(&key))));
                }
                name => return Err(PyTypeError::new_err(format!("unknown setting `{name}`"))),
            }
        }
        Ok(network)
    }

    pub(crate) fn apply(&self, mut builder: Builder) -> Builder {
        match &self.proxy {
            Some(url) => builder = builder.proxy(url.expose()),
            None if self.ignore_variables => builder = builder.no_proxy(),
            None => {}
        }
        if let Some(pem) = &self.authorities {
            builder = builder.only_root_certificates(pem);
        }
        if let Some((chain, key)) = &self.certificate {
            builder = builder.client_certificate(chain, key.expose());
        }
        builder
    }
}
