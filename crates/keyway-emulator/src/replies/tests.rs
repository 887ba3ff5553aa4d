//! Every operation of the table, called with requests made from its tables; then the state of each
//! family.

mod agents;
mod bench;
mod every;
mod families;
mod keys;
mod responses;
mod talk;
mod workload_identity;
