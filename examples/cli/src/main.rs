//! Placeholder until the thread lands.
fn main() {}
