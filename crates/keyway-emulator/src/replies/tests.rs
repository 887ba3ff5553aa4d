//! Every operation of the table, asked by requests that are made from its tables; then the state of each family.

mod agents;
mod bench;
mod every;
mod families;
mod keys;
mod responses;
mod talk;
mod workload_identity;
