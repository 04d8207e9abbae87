//! A second thread for what is waited for.

/// Two pieces of work beside each other.
pub(crate) fn both<A, B: Send>(
    here: impl FnOnce() -> A,
    there: impl FnOnce() -> B + Send,
) -> Result<(A, B), String> {
    std::thread::scope(|scope| {
        let other = std::thread::Builder::new().name("grammar-tokens".into()).spawn_scoped(scope, there);
        let other = other.map_err(|error| format!("no thread for it: {error}"))?;
        let here = here();
        other.join().map(|there| (here, there)).map_err(|_| "a thread of it stopped".to_owned())
    })
}
