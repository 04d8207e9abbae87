//! Placeholder until the thread lands.
