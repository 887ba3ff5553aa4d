//! H9: which limit expired, per client and per call.

use std::time::Duration;

use keyway::error::{ConnectionStage, TimeoutKind};
use keyway::http;
use keyway::transport::{Exchange, RequestBody, Transport, TransportError};
use keyway::{Error, ErrorKind};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

use crate::support::transport::Part;
use crate::support::{Answer, Reply, Scripted, Server, Step, builder, client, event, hello, over, piece};

const SECOND: Duration = Duration::from_secs(1);

fn limit(error: &Error) -> TimeoutKind {
    let ErrorKind::Timeout(kind) = error.kind() else { panic!("{error:?}") };
    assert!(error.is_timeout() && error.is_retryable(), "{error:?}");
    *kind
}

#[tokio::test(start_paused = true)]
async fn h9_an_attempt_has_600_seconds_unless_told_otherwise() {
    let transport = Scripted::always(Answer::Silence);
    for (of_client, of_call, seconds) in
        [(None, None, 600), (Some(7), None, 7), (Some(7), Some(3), 3), (None, Some(3), 3)]
    {
        let mut builder = builder().transport(transport.clone()).max_retries(0);
        if let Some(seconds) = of_client {
            builder = builder.timeout(SECOND * seconds);
        }
        let client = builder.build().unwrap();
        let mut call = client.models().list();
        if let Some(seconds) = of_call {
            call = call.timeout(SECOND * seconds);
        }
        let start = Instant::now();
        let error = call.await.unwrap_err();
        assert_eq!((limit(&error), start.elapsed().as_secs()), (TimeoutKind::Attempt, seconds));
        assert!(error.to_string().contains(&format!("within {seconds} s")), "{error}");
    }
}

/// How long a stream of this call may be silent.
async fn silence(
    call: keyway::Call<keyway::types::chat::ChatCompletion, keyway::types::chat::ChatCompletionChunk>,
) -> u64 {
    let mut stream = call.stream().await.unwrap();
    stream.next().await.unwrap().unwrap();
    let start = Instant::now();
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(limit(&error), TimeoutKind::StreamIdle);
    start.elapsed().as_secs()
}

#[tokio::test(start_paused = true)]
async fn h9_the_limits_are_set_in_either_order() {
    let silent = || {
        builder().transport(Scripted::always(Answer::parts(
            200,
            vec![Part::Bytes(event(&piece("x")).into()), Part::Silence],
        )))
    };
    let call = |builder: keyway::Builder| builder.build().unwrap().chat().completions().create(hello());
    for (set, seconds) in [
        (call(silent().timeout(SECOND * 9).stream_timeout(SECOND * 4)), 4),
        (call(silent().stream_timeout(SECOND * 4).timeout(SECOND * 9)), 4),
        (call(silent().timeout(SECOND * 9)), 9),
        (call(silent()).timeout(SECOND * 9).stream_timeout(SECOND * 4), 4),
        (call(silent()).stream_timeout(SECOND * 4).timeout(SECOND * 9), 4),
        (call(silent().stream_timeout(SECOND * 30)).timeout(SECOND * 9), 9),
    ] {
        assert_eq!(silence(set).await, seconds);
    }
}

#[tokio::test(start_paused = true)]
async fn h9_the_limit_of_an_attempt_covers_the_body() {
    let slow = vec![Part::Bytes("{".into()), Part::Pause(SECOND * 20), Part::Bytes("}".into())];
    let transport = Scripted::always(Answer::parts(200, slow));
    let start = Instant::now();
    let error = over(&transport).models().list().timeout(SECOND * 10).max_retries(0).await.unwrap_err();
    assert_eq!((limit(&error), start.elapsed().as_secs()), (TimeoutKind::Attempt, 10));
}

#[tokio::test(start_paused = true)]
async fn h9_silence_in_a_stream() {
    let steady = |pause: u64| {
        let data = event(&piece("x"));
        (0..5)
            .flat_map(|_| [Part::Bytes(data.clone().into()), Part::Pause(SECOND * pause as u32)])
            .collect::<Vec<_>>()
    };
    for (of_client, of_call, seconds) in [(None, None, 600), (Some(30), None, 30), (Some(30), Some(12), 12)] {
        let parts = [steady(seconds - 1), vec![Part::Silence]].concat();
        let mut builder = builder().transport(Scripted::always(Answer::parts(200, parts)));
        if let Some(seconds) = of_client {
            builder = builder.stream_timeout(SECOND * seconds);
        }
        let client = builder.build().unwrap();
        let mut call = client.chat().completions().create(hello());
        if let Some(seconds) = of_call {
            call = call.stream_timeout(SECOND * seconds);
        }
        let mut stream = call.stream().await.unwrap();
        for _ in 0..5 {
            stream.next().await.unwrap().unwrap();
        }
        let error = stream.next().await.unwrap().unwrap_err();
        assert_eq!(limit(&error), TimeoutKind::StreamIdle);
        assert!(error.to_string().contains(&format!("{seconds} s")), "{error}");
        assert_eq!(error.partial().unwrap()["choices"][0]["message"]["content"], "xxxxx");
        assert!(stream.next().await.is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn h9_a_user_who_reads_slowly_is_no_silence() {
    let parts = (0..5).map(|_| Part::Bytes(event(&piece("x")).into())).collect();
    let transport = Scripted::always(Answer::parts(200, parts));
    let call = over(&transport).chat().completions().create(hello()).stream_timeout(SECOND);
    let mut stream = call.stream().await.unwrap();
    for _ in 0..5 {
        tokio::time::sleep(SECOND * 60).await;
        stream.next().await.unwrap().unwrap();
    }
}

/// A port with a full accept queue, so that another connection gets no answer.
async fn full_port() -> (TcpListener, Vec<TcpStream>) {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut queued = Vec::new();
    while let Ok(Ok(stream)) =
        tokio::time::timeout(Duration::from_millis(100), TcpStream::connect(address)).await
    {
        queued.push(stream);
        assert!(queued.len() < 100, "the queue never fills");
    }
    (listener, queued)
}

#[tokio::test]
async fn h9_connecting_has_a_limit_of_its_own() {
    let (listener, _queued) = full_port().await;
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    let limited = Duration::from_millis(150);
    let client = builder().base_url(&*url).max_retries(0).connect_timeout(limited).build().unwrap();
    let default = builder().base_url(&*url).max_retries(0).build().unwrap();
    let start = Instant::now();
    for call in [client.models().list(), default.models().list().connect_timeout(limited)] {
        let error = call.await.unwrap_err();
        assert_eq!(limit(&error), TimeoutKind::Connect);
        assert!(error.to_string().contains("0.15 s"), "{error}");
    }
    assert!(start.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn h9_a_server_that_never_answers() {
    for stall in [vec![Step::Stall], vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec()), Step::Stall]]
    {
        let server = Server::always(Reply::raw(stall)).await;
        let call = client(&server).models().list().timeout(Duration::from_millis(100)).max_retries(1);
        let error = call.await.unwrap_err();
        assert_eq!((limit(&error), error.attempts()), (TimeoutKind::Attempt, 2));
    }
}

#[tokio::test]
async fn h9_a_stream_that_falls_silent_on_the_wire() {
    let server = Server::always(Reply::steps([Step::Chunk(event(&piece("x")).into()), Step::Stall])).await;
    let call =
        client(&server).chat().completions().create(hello()).stream_timeout(Duration::from_millis(100));
    let mut stream = call.stream().await.unwrap();
    stream.next().await.unwrap().unwrap();
    assert_eq!(limit(&stream.next().await.unwrap().unwrap_err()), TimeoutKind::StreamIdle);
}

#[tokio::test]
async fn h9_calls_that_connect_at_the_same_time_do_not_wait_for_each_other() {
    let (listener, _queued) = full_port().await;
    let url = format!("https://{}/v1", listener.local_addr().unwrap());
    let client =
        builder().base_url(url).max_retries(0).connect_timeout(Duration::from_millis(300)).build().unwrap();
    let start = Instant::now();
    let tasks = (0..10).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.models().list().await.map(drop).unwrap_err() })
    });
    for task in tasks.collect::<Vec<_>>() {
        assert_eq!(limit(&task.await.unwrap()), TimeoutKind::Connect);
    }
    assert!(start.elapsed() < Duration::from_millis(1500), "{:?}", start.elapsed());
}

#[tokio::test]
async fn h9_the_longest_limits_there_are() {
    let answer = Answer::new(200, crate::support::hello_stream());
    let transport = Scripted::always(answer);
    let longest = Duration::MAX;
    let client = builder().transport(transport).timeout(longest).connect_timeout(longest).build().unwrap();
    let call = client.chat().completions().create(hello()).timeout(longest).stream_timeout(longest);
    let stream = call.connect_timeout(longest).total_timeout(longest).stream().await.unwrap();
    assert_eq!(stream.collect().await.unwrap().text(), "Hello");
    let server = Server::always(Reply::completion("Hi")).await;
    let client = builder().base_url(server.url()).timeout(longest).connect_timeout(longest).build().unwrap();
    client.chat().completions().create(hello()).total_timeout(longest).await.unwrap();
}

/// A transport whose own time limit expires at a stage.
#[derive(Debug)]
struct Late(ConnectionStage);

impl Transport for Late {
    fn send(&self, _: http::Request<RequestBody>) -> Exchange {
        let late = TransportError::new(self.0, "late").timed_out();
        Box::pin(std::future::ready(Err(late)))
    }
}

#[tokio::test]
async fn e4_the_stage_tells_which_limit_of_a_transport_expired() {
    use ConnectionStage::{Connect, Proxy, Receive, Resolve, Send, Tls};
    for stage in [Resolve, Connect, Proxy, Tls, Send, Receive] {
        let client = builder().transport(Late(stage)).max_retries(0).build().unwrap();
        let connected = matches!(stage, Send | Receive);
        let expected = if connected { TimeoutKind::Attempt } else { TimeoutKind::Connect };
        assert_eq!(limit(&client.models().list().await.unwrap_err()), expected, "{stage}");
    }
}
