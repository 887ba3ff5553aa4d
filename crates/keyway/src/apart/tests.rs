use std::thread;

use super::*;

#[tokio::test]
async fn d6_long_work_leaves_the_threads_of_the_runtime_alone() {
    let here = thread::current().id();
    assert_ne!(Apart::start(|| thread::current().id()).await.unwrap(), here);
}

#[test]
fn d6_without_a_runtime_it_is_done_at_once() {
    let here = thread::current().id();
    let mut work = Apart::start(|| thread::current().id());
    let done = Pin::new(&mut work).poll(&mut Context::from_waker(std::task::Waker::noop()));
    assert!(matches!(done, Poll::Ready(Ok(id)) if id == here));
}

#[tokio::test]
#[should_panic(expected = "as it was")]
async fn a_panic_is_the_callers() {
    let _ = Apart::start(|| panic!("as it was")).await;
}
