//! Vectors in base64, as the API sends them when it is asked for them so.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// With or without padding, as the Rust SDK reads it.
const RULES: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// Decodes 32 characters at once if the processor can.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
static BASE64: LazyLock<base64::engine::Simd> = LazyLock::new(|| base64::engine::Simd::standard(RULES));

/// On other processors it decodes one at a time.
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
static BASE64: LazyLock<base64::engine::GeneralPurpose> =
    LazyLock::new(|| base64::engine::GeneralPurpose::new(&base64::alphabet::STANDARD, RULES));

/// Decodes a vector to its bytes: 32-bit floats, the least significant byte first.
#[pyfunction]
pub(crate) fn unpack<'py>(py: Python<'py>, vector: &str) -> PyResult<Bound<'py, PyBytes>> {
    match BASE64.decode(vector) {
        Ok(bytes) => Ok(PyBytes::new(py, &bytes)),
        Err(error) => Err(PyValueError::new_err(error.to_string())),
    }
}
