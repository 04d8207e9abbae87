//! The committed header is what the sources say. `AIR_WRITE_HEADER=1 cargo test -p ai-runtime-ffi` writes it anew.
use std::path::Path;

#[test]
fn the_committed_header_is_the_generated_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = cbindgen::Config::from_file(folder.join("cbindgen.toml")).unwrap();
    let mut generated = Vec::new();
    cbindgen::Builder::new().with_crate(folder).with_config(config).generate().unwrap().write(&mut generated);
    let generated = String::from_utf8(generated).unwrap();
    let path = folder.join("../include/runtime.h");
    if std::env::var_os("AIR_WRITE_HEADER").is_some() {
        std::fs::write(&path, &generated).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == generated,
        "include/runtime.h is not what ffi/src says; write it with AIR_WRITE_HEADER=1 cargo test -p ai-runtime-ffi"
    );
}
