//! The emulator from outside: raw bytes in, raw bytes out.

#[cfg(test)]
mod any_key;
#[cfg(test)]
mod bounds;
#[cfg(test)]
mod client;
#[cfg(test)]
mod control;
#[cfg(test)]
mod fault_families;
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
mod missing;
#[cfg(test)]
mod page;
#[cfg(test)]
mod page_example;
#[cfg(test)]
mod recordings;
#[cfg(test)]
mod replies;
#[cfg(test)]
mod requests;
#[cfg(test)]
mod reset;
#[cfg(test)]
mod running;
#[cfg(test)]
mod scripted_media;
#[cfg(test)]
mod scripts;
#[cfg(test)]
mod scripts_control;
#[cfg(test)]
mod scripts_file;
#[cfg(test)]
mod seeds;
#[cfg(test)]
mod sockets;
#[cfg(test)]
mod state;
#[cfg(test)]
mod streams;
#[cfg(test)]
mod tape;
#[cfg(test)]
mod webhooks;
#[cfg(test)]
mod wire;
