use std::ffi::c_char;
use std::sync::Arc;

use ai_runtime::{Cancel, EmbedOptions, Error, ErrorKind, LocalBackend};

use crate::cancel::air_cancel;
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

/// How texts are embedded. Zero means the default everywhere.
#[allow(non_camel_case_types, reason = "the name of the type in C")]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct air_embed_options {
    /// sizeof(air_embed_options).
    pub struct_size: usize,
    /// How the tokens of a text become one vector: "mean", "cls" or "last"; NULL means what the file says, or else the mean.
    pub pooling: *const c_char,
    /// Stops the work from any thread; NULL for none.
    pub cancel: *const air_cancel,
    /// Vectors as the model computes them, rather than of length 1.
    pub no_normalize: bool,
    /// Leave out the end of a text that is longer than the context, rather than fail with AIR_CONTEXT_FULL.
    pub truncate: bool,
}

/// How many numbers an embedding of this model has; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_model_embedding_length(model: *const air_model) -> usize {
    // SAFETY: the caller passes NULL or a model that is not freed yet.
    unsafe { model.as_ref() }.map_or(0, |model| model.backend.engine().model().info().embedding_length)
}

/// Turns `count` texts into vectors, one after the other in `vectors`, which has room for `length` floats: exactly count
/// times air_model_embedding_length. `options` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn air_model_embed(
    model: *const air_model,
    texts: *const air_str,
    count: usize,
    options: *const air_embed_options,
    vectors: *mut f32,
    length: usize,
    error: *mut *mut air_error,
) -> air_status {
    guard(error, || {
        let model = not_null(model, "model")?;
        // SAFETY: the struct is repr(C), zero bytes are valid, its size comes first.
        let given = unsafe { self::options(options, "options") }?;
        let wanted = count.checked_mul(model.backend.engine().model().info().embedding_length);
        if wanted != Some(length) {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("'length': expected {count} times air_model_embedding_length, found {length}"),
            ));
        }
        if count == 0 {
            return Ok(());
        }
        not_null(texts, "texts")?;
        output(vectors, "vectors")?;
        // SAFETY: the caller vouches for `count` texts.
        let texts = unsafe { std::slice::from_raw_parts(texts, count) };
        let texts = texts.iter().map(|text| text.read("texts")).collect::<Result<Vec<_>, _>>()?;
        let mut how = EmbedOptions::default();
        let mut cancel = Cancel::new();
        if let Some(given) = given {
            how.normalize = !given.no_normalize;
            how.truncate = given.truncate;
            how.pooling = optional_text(given.pooling, "pooling")?.map(str::parse).transpose()?;
            // SAFETY: the caller passes NULL or a flag that is not freed during the call.
            if let Some(flag) = unsafe { given.cancel.as_ref() } {
                cancel = flag.flag.clone();
            }
        }
        let found = model.backend.engine().embed(&texts, &how, &cancel)?.concat();
        // SAFETY: the caller vouches for `length` floats, and there are as many of them.
        unsafe { std::ptr::copy_nonoverlapping(found.as_ptr(), vectors, length.min(found.len())) };
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
