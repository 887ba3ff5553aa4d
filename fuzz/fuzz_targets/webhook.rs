//! Fuzzes the check of this name in `keyway_fuzz`.

#![allow(unexpected_cfgs, reason = "cargo-fuzz sets it")]
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| keyway_fuzz::check("webhook", data));

#[cfg(not(fuzzing))]
fn main() {}
