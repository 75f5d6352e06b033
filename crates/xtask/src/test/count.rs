//! Reads the summaries that the test runners print.

/// How many tests passed and failed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Count {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    /// Playwright's line `N passed (…)`, as it was.
    pub(crate) playwright: Option<String>,
}

impl Count {
    /// Adds what a line of output says, if it is a summary:
    ///
    /// ```text
    /// test result: ok. 12 passed; 0 failed; 0 ignored; …     cargo, wasm-bindgen
    ///   3 failed                                              Playwright
    ///   20 passed (41.0s)                                     Playwright
    /// ```
    pub(crate) fn read(&mut self, line: &str) {
        if let Some(result) = line.trim().strip_prefix("test result: ") {
            self.passed += before(result, " passed");
            self.failed += before(result, " failed");
            return;
        }
        let line = line.trim();
        let Some((number, rest)) = line.split_once(' ') else {
            return;
        };
        let Ok(number) = number.parse::<u32>() else {
            return;
        };
        if rest == "failed" {
            self.failed += number;
        } else if rest.starts_with("passed (") {
            self.passed += number;
            self.playwright = Some(line.to_owned());
        }
    }

    /// Both counts together.
    pub(crate) fn plus(&self, other: &Self) -> Self {
        Count {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            playwright: other.playwright.clone().or_else(|| self.playwright.clone()),
        }
    }

    /// The counts in words; nothing for a step that counts nothing.
    pub(crate) fn summary(&self) -> String {
        if *self == Self::default() {
            return String::new();
        }
        format!("{} passed, {} failed", self.passed, self.failed)
    }
}

/// The number that ends right before `word`; 0 where there is none.
fn before(text: &str, word: &str) -> u32 {
    let end = text.find(word).unwrap_or(0);
    let head = text.get(..end).unwrap_or_default();
    let digits = head.rsplit(|c: char| !c.is_ascii_digit()).next();
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Count;

    fn count(output: &str) -> Count {
        let mut count = Count::default();
        output.lines().for_each(|line| count.read(line));
        count
    }

    #[test]
    fn cargo_summaries_are_summed() {
        let read = count(
            "running 2 tests\ntest a ... ok\n\
             test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured\n\
             test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured",
        );
        assert_eq!((read.passed, read.failed), (15, 2));
        assert_eq!(read.playwright, None);
    }

    #[test]
    fn playwright_summaries_are_read_and_kept() {
        let read = count("  1 failed\n    [chromium] › a.spec.js\n  20 passed (41.0s)");
        assert_eq!((read.passed, read.failed), (20, 1));
        assert_eq!(read.playwright.as_deref(), Some("20 passed (41.0s)"));
    }

    #[test]
    fn other_lines_count_nothing() {
        assert_eq!(
            count("12 passed by\n7 failed attempts\nall passed (1s)"),
            Count::default()
        );
    }
}
