//! Lists that mostly have one item.

use std::ops::Deref;

/// A list that asks for memory from its second item on.
#[derive(Clone, Debug, Default)]
pub(super) enum Few<T> {
    #[default]
    None,
    One(T),
    Many(Vec<T>),
}

/// For how many items a list asks for memory at once.
const ROOM: usize = 8;

impl<T: Copy> Few<T> {
    /// Adds an item.
    pub(super) fn push(&mut self, item: T) {
        match self {
            Few::None => *self = Few::One(item),
            Few::One(first) => {
                let mut items = Vec::with_capacity(ROOM);
                items.extend([*first, item]);
                *self = Few::Many(items);
            }
            Few::Many(items) => items.push(item),
        }
    }

    /// The item, where there is but one.
    pub(super) fn only(&self) -> Option<&T> {
        match &**self {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Keeps the items that `is_kept` says.
    pub(super) fn retain(&mut self, is_kept: impl Fn(&T) -> bool) {
        match self {
            Few::None => {}
            Few::One(item) => {
                if !is_kept(item) {
                    *self = Few::None;
                }
            }
            Few::Many(items) => items.retain(is_kept),
        }
    }
}

impl<T: Copy> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut few = Few::None;
        items.into_iter().for_each(|item| few.push(item));
        few
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Few::None => &[],
            Few::One(item) => std::slice::from_ref(item),
            Few::Many(items) => items,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn a_few_are_a_list_in_order() {
        let few: Few<u8> = (1..=3).collect();
        assert_eq!(*few, [1, 2, 3]);
        assert!(Few::<u8>::None.is_empty());
    }
}
