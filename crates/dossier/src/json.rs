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
    fn key(&mut self, key: &str) {
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

    /// A key, and a bracket that opens behind it.
    pub fn begin(&mut self, key: &str, bracket: char) {
        self.key(key);
        self.open(bracket);
    }

    /// A key with a text.
    pub fn field(&mut self, key: &str, text: &str) {
        self.key(key);
        self.text(text);
    }

    /// A key with a text, or with `null`.
    pub fn optional(&mut self, key: &str, text: Option<&str>) {
        self.key(key);
        match text {
            Some(text) => self.text(text),
            None => self.plain("null"),
        }
    }

    /// A key with a whole number.
    pub fn count(&mut self, key: &str, count: u32) {
        self.key(key);
        self.plain(&count.to_string());
    }

    /// A key with a number; with `null` where it is none, or infinite.
    pub fn number(&mut self, key: &str, number: f64) {
        self.key(key);
        self.plain(&decimal(number));
    }

    /// A key with a list of texts.
    pub fn texts(&mut self, key: &str, texts: &mut dyn Iterator<Item = &str>) {
        self.begin(key, '[');
        for text in texts {
            self.text(text);
        }
        self.close(']');
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
/// be off. The standard library's own way is exact for all and weighs as much
/// as everything that is exported by it.
pub(crate) fn decimal(number: f64) -> String {
    if !number.is_finite() {
        return "null".to_owned();
    }
    let (mut size, mut zeros) = (number.abs(), 0);
    while size > WHOLE_MAX {
        size /= 10.0;
        zeros += 1;
    }
    let (mut power, mut decimals) = (1.0, 0);
    // The division rounds once, and so does who reads the digits.
    while zeros == 0
        && (size * power).round() / power != size
        && size * power * 10.0 <= WHOLE_MAX
        && decimals < DECIMALS_MAX
    {
        power *= 10.0;
        decimals += 1;
    }
    let digits = ((size * power).round() as u64).to_string();
    let mut out = String::from(if number < 0.0 { "-" } else { "" });
    // At least one digit stands before the point.
    for _ in digits.len()..=decimals {
        out.push('0');
    }
    out.push_str(&digits);
    if decimals > 0 {
        out.insert(out.len() - decimals, '.');
    }
    for _ in 0..zeros {
        out.push('0');
    }
    out
}
