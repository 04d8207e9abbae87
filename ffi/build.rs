//! Gives the shared library the name by which programs look for it, which cargo sets none of, and hides the C names of
//! crates that we are made of: llguidance has a C interface of its own, which no feature turns off.
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libruntime.so.0");
        println!("cargo:rustc-cdylib-link-arg=-Wl,--exclude-libs,ALL");
    }
}
