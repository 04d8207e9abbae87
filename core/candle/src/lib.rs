//! Models of [candle](https://github.com/huggingface/candle) behind the engine: GGUF files of architectures that the native
//! forward pass does not cover (phi2, glm4, lfm2), and GPUs for those that it does.
//!
//! Sessions, sampling, grammars, tool calls and chat turns are those of [`ai_runtime_engine`]; only the forward pass is
//! candle's. What the native one promises does not hold here: candle copies the weights, runs one sequence at a time, and its
//! numbers depend on device, threads and chunk.
//!
//! ```no_run
//! use ai_runtime_candle::{Device, open};
//! use ai_runtime_engine::{EngineOptions, Event, Message, Request};
//!
//! # fn main() -> ai_runtime_engine::Result<()> {
//! let engine = open("LFM2-350M-Q4_K_M.gguf", EngineOptions::default(), Device::Cpu)?;
//! let request = Request { messages: vec![Message::user("Why is the sky blue?")], ..Request::default() };
//! for event in engine.chat(&request, &Default::default())? {
//!     if let Event::Text { delta } = event? {
//!         print!("{delta}");
//!     }
//! }
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]

mod device;
mod network;

use std::path::Path;

use ai_runtime_engine::{Engine, EngineOptions, Model, Result};
use ai_runtime_gguf::OpenOptions;

pub use device::Device;
pub use network::{ARCHITECTURES, CandleNetwork};

/// Opens a GGUF file and starts an engine that computes with candle.
///
/// # Errors
/// Those of [`Model::for_network`] and [`CandleNetwork::open`].
pub fn open(path: impl AsRef<Path>, options: EngineOptions, device: Device) -> Result<Engine> {
    let path = path.as_ref();
    let open = || {
        let file = OpenOptions::new().load(options.load).lock(options.lock);
        let model = Model::for_network(ai_runtime_gguf::File::open_with(path, file)?)?;
        let network = CandleNetwork::open(path, device)?;
        Engine::with_network(model, network, options)
    };
    open().map_err(|error| error.context(path.display()))
}
