//! A host for the tests that then ends in a given way: `host SERVER FILE HOW`, where FILE is where the server writes the ids
//! of its process and its grandchild, and HOW is `return`, `panic`, `exit`, `abort`, `wait` (to be killed), `drop-runtime`,
//! `drop-toolbox` or `close`.
#![allow(clippy::print_stdout, reason = "it tells the test that it is ready")]

use std::time::Duration;

use ai_runtime_tools::{ServerConfig, Toolbox};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let (server, file, how) = (&arguments[1], &arguments[2], arguments[3].as_str());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let toolbox = Toolbox::new();
    // As `npx` does it: a shell, which starts the server, which starts something itself.
    let script = format!("'{server}' legacy ignore-eof grandchild='{file}'; exit 0");
    let added = runtime.block_on(toolbox.add_server("wrapped", ServerConfig::stdio("sh", ["-c", &script])));
    added.unwrap();
    println!("ready");
    // The test looks at what runs now, and then says go.
    std::io::stdin().read_line(&mut String::new()).unwrap();
    match how {
        "return" => {}
        "panic" => panic!("on purpose"),
        "exit" => std::process::exit(0),
        "abort" => std::process::abort(),
        "drop-runtime" => {
            drop(runtime);
            println!("dropped");
            std::thread::sleep(Duration::from_secs(600));
        }
        "drop-toolbox" => {
            drop(toolbox);
            println!("dropped");
            std::thread::sleep(Duration::from_secs(600));
        }
        "close" => {
            runtime.block_on(toolbox.close());
            println!("dropped");
            std::thread::sleep(Duration::from_secs(600));
        }
        _ => std::thread::sleep(Duration::from_secs(600)),
    }
}
