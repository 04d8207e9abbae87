//! What the engine promises, shown on trained models from the fixtures and on small models that the tests make.

mod chat;
mod common;
mod constraint;
mod drafts;
mod embed;
#[allow(dead_code, reason = "the examples and the unit tests use more of it")]
mod embedders;
mod golden;
mod loading;
mod mutations;
mod network;
mod numbers;
mod portable;
mod prompts;
#[allow(dead_code, reason = "the examples and the unit tests use more of it")]
mod random;
mod sessions;
#[allow(dead_code, reason = "the unit tests use more of it")]
mod zoo;
