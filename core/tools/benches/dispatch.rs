//! What the toolbox adds to a call: the same server, called through rmcp alone and through the toolbox, call by call in turns
//! within one run, so that both see the same machine. Also: how long listing takes.
//!
//! `cargo bench -p ai-runtime-tools` prints a table. The bar: at most 20 us added at the median, at least 90 % of the rate with
//! 32 calls in flight, 1,000 tools of 50 servers listed in at most 5 ms.
#![allow(clippy::print_stdout, reason = "a benchmark prints its table")]

use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use ai_runtime_tools::{CallContext, ServerConfig, ToolCall, Toolbox};
use futures::stream::{FuturesUnordered, StreamExt};
use rmcp::ServiceExt;
use rmcp::model::{CallToolRequestParams, ClientConfig};
use serde_json::json;

const ROUNDS: usize = 20;
/// Calls one by one in a round; four times as many with 32 in flight.
const CALLS: usize = 300;

fn server() -> PathBuf {
    // `cargo bench` builds examples beside the benches' `deps`.
    let mut path = std::env::current_exe().expect("own path");
    path.pop();
    path.pop();
    path.push("examples/fault_server");
    assert!(
        path.exists(),
        "{} is missing: cargo build --release -p ai-runtime-tools --examples",
        path.display()
    );
    path
}

#[tokio::main]
async fn main() {
    let toolbox = Toolbox::new();
    let path = server();
    toolbox
        .add_server("echo", ServerConfig::stdio(path.to_str().expect("UTF-8"), ["legacy"]))
        .await
        .expect("server");
    let mut child = tokio::process::Command::new(&path)
        .arg("legacy")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("server");
    let pipes = (child.stdout.take().expect("pipe"), child.stdin.take().expect("pipe"));
    let raw = ClientConfig::default().serve(pipes).await.expect("handshake");

    let through_rmcp = async || {
        let arguments = json!({"text": "hello"}).as_object().cloned().unwrap_or_default();
        raw.call_tool(CallToolRequestParams::new("echo").with_arguments(arguments)).await.expect("answer");
    };
    let context = CallContext::default();
    let through_toolbox = async || {
        let call = ToolCall { id: "1".into(), name: "echo".into(), arguments: json!({"text": "hello"}) };
        toolbox.call(&call, &context).await.expect("answer");
    };
    let mut one = [Vec::new(), Vec::new()];
    let mut rates = [Vec::new(), Vec::new()];
    for round in 0..ROUNDS + 1 {
        let mut pair = [Vec::with_capacity(CALLS), Vec::with_capacity(CALLS)];
        for _ in 0..CALLS {
            pair[0].push(time(&through_rmcp).await);
            pair[1].push(time(&through_toolbox).await);
        }
        // Whoever is second finds a machine that the first one warmed.
        let pair_rates = if round % 2 == 0 {
            let first = rate(&through_rmcp).await;
            [first, rate(&through_toolbox).await]
        } else {
            let first = rate(&through_toolbox).await;
            [rate(&through_rmcp).await, first]
        };
        // The first round warms up.
        if round > 0 {
            for (all, new) in one.iter_mut().zip(pair) {
                all.extend(new);
            }
            for (all, new) in rates.iter_mut().zip(pair_rates) {
                all.push(new);
            }
        }
    }
    let [raw_p50, own_p50] = one.map(median);
    let [raw_rate, own_rate] = rates.map(|mut rates| {
        rates.sort_by(f64::total_cmp);
        rates[rates.len() / 2]
    });
    println!(
        "one call, median        rmcp {raw_p50:>9.1?}   toolbox {own_p50:>9.1?}   added {:?}",
        own_p50.saturating_sub(raw_p50)
    );
    println!(
        "32 in flight, calls/s   rmcp {raw_rate:>9.0}   toolbox {own_rate:>9.0}   {:.0} %",
        own_rate / raw_rate * 100.0
    );

    let many = Toolbox::new();
    let servers = (0..50).map(|n| {
        (format!("s{n}"), ServerConfig::stdio(path.to_str().expect("UTF-8"), ["legacy", "tools=5"]))
    });
    let began = Instant::now();
    let added = many.add_servers(servers).await;
    let started = began.elapsed();
    let tools: usize = added.into_iter().map(|(_, tools)| tools.expect("server")).sum();
    let mut listings = Vec::new();
    for _ in 0..50 {
        let began = Instant::now();
        assert_eq!(std::hint::black_box(many.specs()).len(), tools);
        listings.push(began.elapsed());
    }
    println!("{tools} tools of 50 servers: started in {started:.2?}, listed in {:.2?}", median(listings));
    many.close().await;
    toolbox.close().await;
}

async fn time(call: &impl AsyncFn()) -> Duration {
    let began = Instant::now();
    call().await;
    began.elapsed()
}

/// Calls a second with 32 in flight.
async fn rate(call: &impl AsyncFn()) -> f64 {
    let began = Instant::now();
    let mut running = FuturesUnordered::new();
    let mut sent = 0;
    loop {
        while running.len() < 32 && sent < CALLS * 4 {
            running.push(call());
            sent += 1;
        }
        if running.next().await.is_none() {
            break;
        }
    }
    (CALLS * 4) as f64 / began.elapsed().as_secs_f64()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
