//! Weight formats: how GGUF stores them, and their exact values.
pub(crate) mod half;
