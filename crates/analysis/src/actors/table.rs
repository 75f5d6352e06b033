//! The tables of what is known in general: tab-separated, one row a line, a
//! list in a field parted by semicolons, comments behind `#`.

/// The rows of a table, as `read` reads them; one that it cannot read is left
/// out, which the tests of each table forbid.
pub(super) fn rows<T>(
    table: &'static str,
    read: impl Fn(Fields) -> Option<T>,
) -> impl Iterator<Item = T> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(move |line| read(Fields(line.split('\t'))))
}

/// The fields of one row, from left to right.
pub(super) struct Fields(std::str::Split<'static, char>);

impl Fields {
    /// The next one; nothing where it is empty.
    pub(super) fn text(&mut self) -> Option<&'static str> {
        self.0.next().filter(|field| !field.is_empty())
    }

    /// The items of the next one.
    pub(super) fn list(&mut self) -> Vec<&'static str> {
        let items = self.0.next().unwrap_or_default().split(';');
        items.filter(|item| !item.is_empty()).collect()
    }
}
