//! JSON, written piece by piece.

#[cfg(test)]
mod tests;

/// One JSON value in the making. Commas come by themselves; that brackets are
/// in pairs, and keys in objects alone, is up to the caller.
#[derive(Clone, Debug, Default)]
pub struct Json {
    out: String,
}

impl Json {
    /// Opens an object with `{` or a list with `[`.
    pub fn open(&mut self, bracket: char) {
        self.part();
        self.out.push(bracket);
    }

    /// Closes what is open with `}` or `]`.
    pub fn close(&mut self, bracket: char) {
        self.out.push(bracket);
    }

    /// The key of the value that comes next.
    pub fn key(&mut self, key: &str) {
        self.text(key);
        self.out.push(':');
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.part();
        self.out.push('"');
        for c in text.chars() {
            self.character(c);
        }
        self.out.push('"');
    }

    /// A number; `null` where it is none, or infinite.
    pub fn number(&mut self, number: f64) {
        self.plain(&decimal(number));
    }

    /// A whole number.
    pub fn count(&mut self, count: u32) {
        self.plain(&count.to_string());
    }

    /// A text, or `null`.
    pub fn optional(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.plain("null"),
        }
    }

    /// A key with a list of texts.
    pub fn texts(&mut self, key: &str, texts: &mut dyn Iterator<Item = &str>) {
        self.key(key);
        self.open('[');
        for text in texts {
            self.text(text);
        }
        self.close(']');
    }

    /// Keys, each with its text.
    pub fn fields(&mut self, fields: &[(&str, &str)]) {
        for (key, text) in fields {
            self.key(key);
            self.text(text);
        }
    }

    /// Keys, each with its text or `null`.
    pub fn optional_fields(&mut self, fields: &[(&str, Option<&str>)]) {
        for &(key, text) in fields {
            self.key(key);
            self.optional(text);
        }
    }

    /// What was written.
    pub fn finish(self) -> String {
        self.out
    }

    fn plain(&mut self, value: &str) {
        self.part();
        self.out.push_str(value);
    }

    /// A comma before what is not the first of its bracket or behind its key:
    /// a text ends in a quotation mark, whatever is in it.
    fn part(&mut self) {
        if !matches!(self.out.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.out.push(',');
        }
    }

    /// `<` is written by its number, so that no text ends the `<script>` that a
    /// page has put it into.
    fn character(&mut self, c: char) {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        match c {
            '"' | '\\' => {
                self.out.push('\\');
                self.out.push(c);
            }
            '\n' => self.out.push_str("\\n"),
            '<' | '\0'..='\u{1F}' => {
                let byte = c as u8;
                self.out.push_str("\\u00");
                self.out.push(char::from(HEX[usize::from(byte >> 4)]));
                self.out.push(char::from(HEX[usize::from(byte & 15)]));
            }
            _ => self.out.push(c),
        }
    }
}

/// The largest number up to which every whole number is one of its own.
const WHOLE_MAX: f64 = 9_007_199_254_740_992.0;
/// The largest power of ten that is exact has 22 zeros.
const DECIMALS_MAX: usize = 22;

/// `number` in decimal digits, as JSON has them. What has no more than 15
/// digits is read back as the same number; of what has more, the last ones may
/// be off. The standard library's own way is exact for all and weighs more
/// than everything that is exported by it.
pub(crate) fn decimal(number: f64) -> String {
    if !number.is_finite() {
        return "null".to_owned();
    }
    let mut power = 1.0;
    for decimals in 0..=DECIMALS_MAX {
        let digits = (number.abs() * power).round();
        if digits > WHOLE_MAX {
            break;
        }
        // Both are exact, and a division rounds once: so does a reader.
        if digits / power == number.abs() {
            return with_point(number < 0.0, digits as u64, decimals);
        }
        power *= 10.0;
    }
    with_exponent(number)
}

/// `digits`, the last `decimals` of them behind the point.
fn with_point(is_negative: bool, digits: u64, decimals: usize) -> String {
    let digits = digits.to_string();
    let mut out = String::new();
    if is_negative {
        out.push('-');
    }
    let whole = digits.len().saturating_sub(decimals);
    out.push_str(if whole == 0 { "0" } else { &digits[..whole] });
    if decimals > 0 {
        out.push('.');
        for _ in digits.len()..decimals {
            out.push('0');
        }
        out.push_str(&digits[whole..]);
    }
    out
}

/// Some 15 digits and a power of ten.
fn with_exponent(number: f64) -> String {
    let (mut digits, mut exponent) = (number.abs(), 0);
    while digits >= 1e15 {
        digits /= 10.0;
        exponent += 1;
    }
    while digits < 1e14 {
        digits *= 10.0;
        exponent -= 1;
    }
    let mut out = with_point(number < 0.0, digits.round() as u64, 0);
    out.push('e');
    out.push_str(&exponent.to_string());
    out
}
