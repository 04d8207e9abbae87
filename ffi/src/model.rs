use std::ffi::c_char;
use std::sync::Arc;

use ai_runtime::LocalBackend;

use crate::error::{air_error, air_status};
use crate::guard::{guard, not_null, optional_text, options, output, text};
use crate::strings::{air_str, air_string};

/// A mapped model with its engine. Immutable: many sessions and threads may share one.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[derive(Debug)]
pub struct air_model {
    pub(crate) backend: Arc<LocalBackend>,
}

/// How a model is loaded. Zero means the default everywhere.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct air_model_options {
    /// sizeof(air_model_options).
    pub struct_size: usize,
    /// Threads that compute; 0 means the physical cores.
    pub threads: u32,
    /// Tokens that one session may hold; 0 means the model's own limit, or what fits into memory.
    pub context_length: u32,
    /// How the KV cache is stored: "f16" (also for NULL), "q8_0" or "f32".
    pub kv_type: *const c_char,
}

/// Maps a GGUF file; no weights are copied. `options` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_model_load(
    path: *const c_char,
    options: *const air_model_options,
    out: *mut *mut air_model,
    error: *mut *mut air_error,
) -> air_status {
    guard(error, || {
        let path = text(path, "path")?;
        // SAFETY: the struct is repr(C), zero bytes are valid, its size comes first.
        let given = unsafe { self::options(options, "options") }?;
        let out = output(out, "out")?;
        let mut engine = ai_runtime::EngineOptions::default();
        if let Some(given) = given {
            engine.threads = given.threads as usize;
            engine.context_length = given.context_length as usize;
            if let Some(kind) = optional_text(given.kv_type, "kv_type")? {
                engine.kv_kind = kind.parse().map_err(|error: ai_runtime::Error| error.context("kv_type"))?;
            }
        }
        let backend = Arc::new(LocalBackend::open(path, engine)?);
        out.write(Box::into_raw(Box::new(air_model { backend })));
        Ok(())
    })
}

/// What is known of a model, as a JSON object: architecture, name, parameters, context_length, ...
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_model_info(
    model: *const air_model,
    json: *mut air_string,
    error: *mut *mut air_error,
) -> air_status {
    guard(error, || {
        let model = not_null(model, "model")?;
        let out = output(json, "json")?;
        out.write(air_string::new(model.backend.info_json()));
        Ok(())
    })
}

/// How many tokens a text takes; special tokens are not looked for.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_model_count_tokens(
    model: *const air_model,
    text: air_str,
    count: *mut usize,
    error: *mut *mut air_error,
) -> air_status {
    guard(error, || {
        let model = not_null(model, "model")?;
        let out = output(count, "count")?;
        out.write(model.backend.tokenize(text.read("text")?).len());
        Ok(())
    })
}

/// Frees a model when no session uses it any more. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_model_free(model: *mut air_model) {
    if !model.is_null() {
        // SAFETY: the pointer came from air_model_load and is freed once.
        drop(unsafe { Box::from_raw(model) });
    }
}
