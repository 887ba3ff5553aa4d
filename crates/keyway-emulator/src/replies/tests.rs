//! Every operation of the table, called with requests made from its tables; then the state of each
//! family.

mod agents;
mod bench;
mod decisions;
mod every;
mod families;
mod keys;
mod live;
mod own_tools;
mod responses;
mod sent_back;
mod servers;
mod talk;
mod voices;
mod webhooks;
mod wholeness;
mod workload_identity;
