use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::{advance, sleep};

use super::*;
use crate::provider::Answering;
use crate::{Answer, Finding, KeyKind, Provider, Secret};

/// A clock that follows tokio's, so a test can pause it.
#[derive(Debug)]
struct Clock(Instant);

impl System for Clock {
    fn var(&self, _: &str) -> Option<std::ffi::OsString> {
        None
    }

    fn read(&self, _: &std::path::Path) -> std::io::Result<Vec<u8>> {
        Err(std::io::ErrorKind::NotFound.into())
    }

    fn home_dir(&self) -> Option<std::path::PathBuf> {
        None
    }

    fn now(&self) -> SystemTime {
        UNIX_EPOCH + self.0.elapsed()
    }
}

/// What a source does when it is queried.
#[derive(Clone, Debug)]
enum Does {
    /// Returns this key, with an expiry in seconds since the test began.
    Gives(&'static str, Option<u64>),
    Fails,
    Refuses,
    HasNone,
    Hangs,
    Panics,
}

#[derive(Clone, Debug)]
struct Told(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    does: Mutex<Does>,
    takes: Mutex<Duration>,
    asked: AtomicUsize,
    under_way: AtomicUsize,
    at_once: AtomicUsize,
    unchanged: AtomicBool,
}

impl Told {
    fn new(does: Does) -> Self {
        Self(Arc::new(Inner {
            does: Mutex::new(does),
            takes: Mutex::new(Duration::from_millis(100)),
            asked: AtomicUsize::new(0),
            under_way: AtomicUsize::new(0),
            at_once: AtomicUsize::new(0),
            unchanged: AtomicBool::new(true),
        }))
    }

    fn now(&self, does: Does) {
        *self.0.does.lock().unwrap() = does;
    }

    fn takes(&self, time: Duration) {
        *self.0.takes.lock().unwrap() = time;
    }

    fn asked(&self) -> usize {
        self.0.asked.load(Ordering::SeqCst)
    }

    fn source() -> Source {
        Source::Custom("the test's source".to_owned())
    }

    /// A cache over this source, and every event it reports.
    fn cache(&self) -> (Cache, Arc<Mutex<Vec<String>>>) {
        let told: Arc<Mutex<Vec<String>>> = Arc::default();
        let log = Arc::clone(&told);
        let tell = move |event: CacheEvent<'_>| {
            let (what, key) = match event {
                CacheEvent::Taken(key) => ("taken", key),
                CacheEvent::Kept(key, _) => ("kept", key),
                CacheEvent::Dropped(key, _) => ("dropped", key),
            };
            log.lock().unwrap().push(format!("{what} {}", key.secret().expose()));
        };
        let chain = Chain::new(vec![Box::new(self.clone())]);
        (Cache::new(chain, Arc::new(Clock(Instant::now())), tell), told)
    }
}

struct UnderWay<'a>(&'a AtomicUsize);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Provider for Told {
    fn source(&self) -> Source {
        Self::source()
    }

    fn provide(&self) -> Answering<'_> {
        Box::pin(async move {
            self.0.asked.fetch_add(1, Ordering::SeqCst);
            let others = self.0.under_way.fetch_add(1, Ordering::SeqCst);
            let _under_way = UnderWay(&self.0.under_way);
            self.0.at_once.fetch_max(others + 1, Ordering::SeqCst);
            let takes = *self.0.takes.lock().unwrap();
            sleep(takes).await;
            self.0.unchanged.store(true, Ordering::SeqCst);
            let does = self.0.does.lock().unwrap().clone();
            let failed = ProviderError::new(Self::source(), "is away", "wait");
            match does {
                Does::Gives(key, end) => {
                    let key = Credential::new(Secret::new(key), KeyKind::ApiKey, Self::source());
                    Answer::Here(match end {
                        Some(end) => key.with_expiry(UNIX_EPOCH + Duration::from_secs(end)),
                        None => key,
                    })
                }
                Does::Fails => Answer::Failed(failed.passing()),
                Does::Refuses => Answer::Failed(failed),
                Does::HasNone => Answer::NotConfigured(Finding::Absent),
                Does::Hangs => std::future::pending().await,
                Does::Panics => panic!("the provider is wrong"),
            }
        })
    }

    fn unchanged(&self) -> bool {
        self.0.unchanged.load(Ordering::SeqCst)
    }
}

async fn secret(cache: &Cache) -> String {
    match cache.get().await {
        Ok(key) => key.secret().expose().to_owned(),
        Err(outcome) => panic!("{outcome:?}"),
    }
}

async fn failure(cache: &Cache) -> String {
    match cache.get().await {
        Err(Outcome::Failed(error)) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

/// Runs the tasks that are ready.
async fn settle() {
    sleep(Duration::from_millis(200)).await;
}

#[tokio::test(start_paused = true)]
async fn p2_callers_at_the_same_time_share_one_asking() {
    let source = Told::new(Does::Gives("one", None));
    let cache = Arc::new(source.cache().0);
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let cache = Arc::clone(&cache);
            tokio::spawn(async move { secret(&cache).await })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), "one");
    }
    assert_eq!((source.asked(), source.0.at_once.load(Ordering::SeqCst)), (1, 1));
    assert_eq!(secret(&cache).await, "one");
    assert_eq!(source.asked(), 1, "and nobody is asked again");
}

#[tokio::test(start_paused = true)]
async fn p2_an_asking_goes_on_when_its_caller_is_dropped() {
    let source = Told::new(Does::Gives("one", None));
    source.takes(Duration::from_secs(3));
    let cache = source.cache().0;
    for _ in 0..10 {
        let impatient = tokio::time::timeout(Duration::from_millis(400), cache.get()).await;
        if let Ok(key) = impatient {
            assert_eq!(key.unwrap().secret().expose(), "one");
            assert_eq!(source.asked(), 1);
            return;
        }
    }
    panic!("callers that wait 400 ms never see the answer of a source that takes 3 s");
}

#[tokio::test(start_paused = true)]
async fn p3_it_is_replaced_ahead_of_its_end_while_it_goes_on_being_used() {
    let source = Told::new(Does::Gives("one", Some(3600)));
    let (cache, told) = source.cache();
    assert_eq!(secret(&cache).await, "one");
    advance(Duration::from_secs(2398)).await;
    assert_eq!((secret(&cache).await.as_str(), source.asked()), ("one", 1));

    // 20 minutes before the expiry: the caller does not wait, and the next one gets another
    // credential.
    source.now(Does::Gives("two", Some(7200)));
    advance(Duration::from_secs(2)).await;
    let before = Instant::now();
    assert_eq!(secret(&cache).await, "one");
    assert_eq!(before.elapsed(), Duration::ZERO, "nobody waits");
    assert_eq!(secret(&cache).await, "one");
    settle().await;
    assert_eq!((secret(&cache).await.as_str(), source.asked()), ("two", 2));
    assert_eq!(*told.lock().unwrap(), ["taken one", "taken two"]);
}

#[tokio::test(start_paused = true)]
async fn p3_a_short_life_is_refreshed_at_its_half_and_waited_for_shortly_before_its_end() {
    let source = Told::new(Does::Gives("one", Some(100)));
    let cache = source.cache().0;
    assert_eq!(secret(&cache).await, "one");
    advance(Duration::from_secs(49)).await;
    assert_eq!((secret(&cache).await.as_str(), source.asked()), ("one", 1));
    source.now(Does::Gives("two", Some(200)));
    advance(Duration::from_secs(43)).await;
    assert_eq!(secret(&cache).await, "two", "10 s before the end the caller waits");
}

#[tokio::test(start_paused = true)]
async fn p3_a_source_with_nothing_newer_is_not_asked_at_every_call() {
    let source = Told::new(Does::Gives("one", Some(3600)));
    let cache = source.cache().0;
    for _ in 0..35_980 {
        assert_eq!(secret(&cache).await, "one");
        advance(Duration::from_millis(100)).await;
    }
    advance(Duration::from_secs(2)).await;
    assert_eq!(
        failure(&cache).await,
        "the test's source returned a key that expired just now; check that it returns current keys, and that this machine's clock is right"
    );
    assert!((5..=25).contains(&source.asked()), "{} requests in an hour", source.asked());
}

#[tokio::test(start_paused = true)]
async fn p3_the_same_secret_with_a_later_end_is_the_same_credential() {
    let source = Told::new(Does::Gives("one", Some(100)));
    let (cache, told) = source.cache();
    let first = cache.get().await.unwrap();
    source.now(Does::Gives("one", Some(300)));
    advance(Duration::from_secs(95)).await;
    let second = cache.get().await.unwrap();
    assert_eq!(second.version(), first.version());
    assert_eq!(second.expires_at(), Some(UNIX_EPOCH + Duration::from_secs(300)));
    assert_eq!(*told.lock().unwrap(), ["taken one"]);
}

#[tokio::test(start_paused = true)]
async fn p3_no_task_outlives_the_cache() {
    let source = Told::new(Does::Hangs);
    source.takes(Duration::ZERO);
    let cache = source.cache().0;
    let waiting = tokio::time::timeout(Duration::from_millis(10), cache.get()).await;
    assert!(waiting.is_err());
    assert_eq!(source.0.under_way.load(Ordering::SeqCst), 1, "the asking goes on");
    drop(cache);
    settle().await;
    assert_eq!(source.0.under_way.load(Ordering::SeqCst), 0);
    assert_eq!(Arc::strong_count(&source.0), 1, "nothing of it is left");
}

#[tokio::test(start_paused = true)]
async fn p4_a_failure_that_may_pass_keeps_a_credential_until_its_end() {
    let source = Told::new(Does::Gives("one", Some(3600)));
    let (cache, told) = source.cache();
    assert_eq!(secret(&cache).await, "one");
    source.now(Does::Fails);
    advance(Duration::from_secs(2500)).await;
    for _ in 0..1000 {
        assert_eq!(secret(&cache).await, "one");
        advance(Duration::from_secs(1)).await;
    }
    advance(Duration::from_secs(3590 - 2500 - 1000)).await;
    assert_eq!(secret(&cache).await, "one", "also in its last seconds");
    advance(Duration::from_secs(20)).await;
    assert_eq!(failure(&cache).await, "the test's source is away; wait");
    assert!(told.lock().unwrap().iter().skip(1).all(|event| event == "kept one"));

    source.now(Does::Gives("two", None));
    advance(Duration::from_secs(10)).await;
    assert_eq!(secret(&cache).await, "two", "recovery needs no restart");
}

#[tokio::test(start_paused = true)]
async fn p4_a_definite_refusal_drops_it_at_once() {
    for refusal in [Does::Refuses, Does::HasNone] {
        let source = Told::new(Does::Gives("one", Some(3600)));
        let (cache, told) = source.cache();
        assert_eq!(secret(&cache).await, "one");
        source.now(refusal.clone());
        advance(Duration::from_secs(3000)).await;
        assert_eq!(secret(&cache).await, "one", "the caller that has it asked does not wait");
        settle().await;
        let outcome = cache.get().await.unwrap_err();
        match refusal {
            Does::Refuses => assert!(matches!(outcome, Outcome::Failed(_)), "{outcome:?}"),
            _ => assert!(matches!(outcome, Outcome::NotFound(_)), "{outcome:?}"),
        }
        assert_eq!(*told.lock().unwrap(), ["taken one", "dropped one"]);
    }
}

#[tokio::test(start_paused = true)]
async fn p4_a_source_that_fails_is_left_alone_for_a_while() {
    let source = Told::new(Does::Fails);
    let cache = source.cache().0;
    // Ten minutes of 50 calls a second.
    for _ in 0..30_000 {
        assert_eq!(failure(&cache).await, "the test's source is away; wait");
        advance(Duration::from_millis(20)).await;
    }
    assert!((55..=75).contains(&source.asked()), "{} requests", source.asked());
    source.now(Does::Gives("one", None));
    advance(Duration::from_secs(10)).await;
    assert_eq!(secret(&cache).await, "one");
}

#[tokio::test(start_paused = true)]
async fn p5_a_source_that_hangs_is_named_after_5_seconds() {
    let source = Told::new(Does::Hangs);
    let cache = source.cache().0;
    let begun = Instant::now();
    assert_eq!(
        failure(&cache).await,
        "the test's source did not respond within 5 s; check why it is slow, or allow it more time"
    );
    assert_eq!(begun.elapsed().as_secs(), 5);
    assert!(matches!(cache.get().await, Err(Outcome::Failed(error)) if error.transient()));
}

#[tokio::test(start_paused = true)]
async fn p5_a_source_that_hangs_does_not_hold_up_a_credential_that_is_valid() {
    let source = Told::new(Does::Gives("one", Some(3600)));
    let cache = source.cache().0;
    assert_eq!(secret(&cache).await, "one");
    source.now(Does::Hangs);
    advance(Duration::from_secs(3000)).await;
    for _ in 0..50 {
        let begun = Instant::now();
        assert_eq!(secret(&cache).await, "one");
        assert_eq!(begun.elapsed(), Duration::ZERO);
        advance(Duration::from_millis(200)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn k2_a_source_that_changed_is_asked_before_the_next_use() {
    let source = Told::new(Does::Gives("one", None));
    let cache = source.cache().0;
    assert_eq!(secret(&cache).await, "one");
    source.now(Does::Gives("two", None));
    assert_eq!(secret(&cache).await, "one");
    source.0.unchanged.store(false, Ordering::SeqCst);
    assert_eq!(secret(&cache).await, "two");
    assert_eq!(source.asked(), 2);

    // Also while it is paused after a failure.
    source.now(Does::Refuses);
    source.0.unchanged.store(false, Ordering::SeqCst);
    failure(&cache).await;
    source.now(Does::Gives("three", None));
    source.0.unchanged.store(false, Ordering::SeqCst);
    assert_eq!(secret(&cache).await, "three");
}

#[tokio::test(start_paused = true)]
async fn g4_a_refused_one_is_replaced_and_a_newer_one_is_not() {
    let source = Told::new(Does::Gives("one", None));
    let cache = source.cache().0;
    let one = cache.get().await.unwrap();
    assert!(cache.replace(&one).await.is_none(), "the source gives it again");
    assert!(cache.replace(&one).await.is_none());
    assert_eq!(source.asked(), 2, "and is left alone for a second");

    source.now(Does::Gives("two", None));
    advance(Duration::from_secs(1)).await;
    let two = cache.replace(&one).await.unwrap();
    assert_eq!((two.secret().expose(), source.asked()), ("two", 3));
    let late = cache.replace(&one).await.unwrap();
    assert_eq!(
        (late.version(), source.asked()),
        (two.version(), 3),
        "a late refusal of the old one asks nobody"
    );
}

#[tokio::test(start_paused = true)]
async fn g4_a_refused_one_stays_when_its_source_is_away_and_goes_when_it_is_gone() {
    let source = Told::new(Does::Gives("one", None));
    let (cache, told) = source.cache();
    let one = cache.get().await.unwrap();
    source.now(Does::Fails);
    assert!(cache.replace(&one).await.is_none());
    assert_eq!(secret(&cache).await, "one");
    source.now(Does::Refuses);
    advance(Duration::from_secs(1)).await;
    assert!(cache.replace(&one).await.is_none());
    failure(&cache).await;
    assert_eq!(*told.lock().unwrap(), ["taken one", "kept one", "dropped one"]);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_panics_is_a_failure_of_its_source() {
    let source = Told::new(Does::Panics);
    let cache = source.cache().0;
    for _ in 0..3 {
        assert_eq!(failure(&cache).await, "a key source panicked; fix its provider");
    }
    assert_eq!(source.asked(), 1);
}

#[test]
fn p2_a_runtime_that_ends_in_the_middle_is_no_answer() {
    let source = Told::new(Does::Hangs);
    let cache = source.cache().0;
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let first = runtime();
    let waited =
        first.block_on(async { tokio::time::timeout(Duration::from_millis(150), cache.get()).await });
    assert!(waited.is_err());
    drop(first);
    source.now(Does::Gives("one", None));
    assert_eq!(runtime().block_on(secret(&cache)), "one");
}

#[test]
fn outside_a_runtime_the_caller_asks_itself() {
    #[derive(Debug)]
    struct Ready;
    impl Provider for Ready {
        fn source(&self) -> Source {
            Told::source()
        }
        fn provide(&self) -> Answering<'_> {
            let key = Credential::from_text("sk-emul-1", KeyKind::ApiKey, Told::source());
            Box::pin(std::future::ready(Answer::from(key)))
        }
    }
    let cache = Cache::new(Chain::new(vec![Box::new(Ready)]), Arc::new(Clock(Instant::now())), |_| {});
    let mut asking = std::pin::pin!(cache.get());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Ok(key)) = asking.as_mut().poll(&mut context) else { panic!() };
    assert_eq!(key.secret().expose(), "sk-emul-1");
}

#[tokio::test(start_paused = true)]
async fn a_survey_leaves_what_it_found_for_the_next_caller() {
    let source = Told::new(Does::Gives("one", None));
    let cache = source.cache().0;
    let survey = cache.survey().await;
    assert_eq!(survey.places[0].took, Some(Duration::from_millis(100)));
    assert_eq!((secret(&cache).await.as_str(), source.asked()), ("one", 1));
}
