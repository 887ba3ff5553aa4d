//! The emulator from outside: raw bytes in, raw bytes out.

mod client;
mod control;
mod faults;
mod gate;
mod journal;
mod lifecycle;
mod replies;
mod streams;
mod wire;
