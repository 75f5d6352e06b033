//! Time on the processor.

use std::fs;
use std::hint::black_box;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// How long this thread ran so far: what the system counts, or else the time
/// that passed.
fn now() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let counted = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = counted.and_then(|line| line.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

/// How long it takes to do something once: the least of some runs, each of
/// which repeats it for at least a tenth of a second, for the counter is
/// coarse. What takes longer than a second is done once.
pub(crate) fn time<T>(mut what: impl FnMut() -> T) -> Duration {
    const RUN_AT_LEAST: Duration = Duration::from_millis(100);
    const RUNS: u32 = 5;
    let mut run = |times: u32| {
        let start = now();
        for _ in 0..times {
            black_box(what());
        }
        now() - start
    };
    let mut times = 1;
    let mut took = run(times);
    while took < RUN_AT_LEAST {
        times *= 2;
        took = run(times);
    }
    if took > Duration::from_secs(1) {
        return took / times;
    }
    (1..RUNS).map(|_| run(times)).fold(took, Duration::min) / times
}

/// Megabytes a second.
pub(crate) fn megabytes(bytes: usize, took: Duration) -> f64 {
    bytes as f64 / 1e6 / took.as_secs_f64()
}
