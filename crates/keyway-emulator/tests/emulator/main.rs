//! The emulator from outside: raw bytes in, raw bytes out.

#[cfg(test)]
mod bounds;
#[cfg(test)]
mod client;
#[cfg(test)]
mod control;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod gate;
#[cfg(test)]
mod journal;
#[cfg(test)]
mod lifecycle;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod replies;
#[cfg(test)]
mod sockets;
#[cfg(test)]
mod state;
#[cfg(test)]
mod streams;
#[cfg(test)]
mod webhooks;
#[cfg(test)]
mod wire;
