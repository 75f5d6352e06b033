//! How fast texts are read, how that grows with their length, and how much
//! memory it takes.
//!
//! ```sh
//! cargo bench -p linimasa-analysis --bench analysis                 # all of it
//! cargo bench -p linimasa-analysis --bench analysis -- throughput   # one part
//! ```
//!
//! | part | says |
//! | --- | --- |
//! | `throughput [PART]` | MB/s of one core, for all of `analyse` and its parts |
//! | `linear [NAME]` | by which power of a text's length the time grows |
//! | `memory` | how much more memory an analysis takes than its text |
//! | `wasm` | `throughput` in WebAssembly under Node.js, beside native |
//!
//! Time is that of the processor (see [`clock`]), so that other work on the
//! machine disturbs it little. `wasm` needs `rustup target add wasm32-wasip1`.

mod clock;
mod linear;
mod memory;
mod texts;
mod throughput;
mod wasm;

use std::env;
use std::hint::black_box;

fn main() {
    // As the command does: glibc's allocator keeps what is freed, so that it is
    // the analysis that is timed.
    drop(black_box(Vec::<u8>::with_capacity(31 << 20)));
    let arguments: Vec<String> = env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            throughput::run("");
            linear::run("");
            memory::run();
            wasm::run();
        }
        ["throughput"] => throughput::run(""),
        ["throughput", part] => throughput::run(part),
        ["linear"] => linear::run(""),
        ["linear", name] => linear::run(name),
        ["memory"] => memory::run(),
        ["wasm"] => wasm::run(),
        // Of a process of its own.
        ["memory", bytes] => memory::measure(bytes),
        ["speed"] => wasm::measure(),
        _ => eprintln!("found {arguments:?}; expected throughput, linear, memory or wasm"),
    }
}
