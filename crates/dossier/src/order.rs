//! Sorting, compiled once.
//!
//! The standard library's sorts are made anew for each type and each order,
//! and every copy is larger than most of what calls it. Here two sorts serve
//! everything: one over numbers, for what is long, and one over places.

use core::cmp::Ordering;

use crate::calendar::DayRange;

/// Sorts `items` by `number`; what has equal numbers stays in its order.
pub fn sort_by_number<T: Copy>(items: &mut Vec<T>, number: impl Fn(&T) -> u64) {
    let numbers: Vec<u64> = items.iter().map(number).collect();
    let order = by_number(&numbers);
    *items = order.iter().map(|&place| items[place as usize]).collect();
}

/// The places of `numbers`, from the smallest; what is equal stays in its order.
///
/// A radix sort by bytes, from the last: it looks at each number a few times,
/// however many there are, and weighs a tenth of the standard library's sort.
fn by_number(numbers: &[u64]) -> Vec<u32> {
    let count = numbers.len() as u32;
    let mut order: Vec<u32> = (0..count).collect();
    let mut next = vec![0; numbers.len()];
    for byte in 0..8 {
        let digit = |place: u32| usize::from(numbers[place as usize].to_le_bytes()[byte]);
        let mut starts = [0_u32; 257];
        for &place in &order {
            starts[digit(place) + 1] += 1;
        }
        // All of them alike.
        if starts.contains(&count) {
            continue;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        for &place in &order {
            let start = &mut starts[digit(place)];
            next[*start as usize] = place;
            *start += 1;
        }
        core::mem::swap(&mut order, &mut next);
    }
    order
}

/// Sorts `items` by `compare`; what is equal stays in its order.
pub fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = places(items.len(), &|one, other| {
        compare(&items[one as usize], &items[other as usize])
    });
    let mut items_before: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(
        order
            .iter()
            .filter_map(|&place| items_before[place as usize].take()),
    );
}

/// Sorts `items` by `key`; what has equal keys stays in its order.
pub fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// The value of `key` in `entries`, which are sorted by their keys; the default
/// where there was none.
pub fn entry<K: Ord, V: Default>(entries: &mut Vec<(K, V)>, key: K) -> &mut V {
    let place = entries.partition_point(|(other, _)| *other < key);
    if entries.get(place).is_none_or(|(other, _)| *other != key) {
        entries.insert(place, (key, V::default()));
    }
    &mut entries[place].1
}

/// The numbers below `len`, sorted by `compare`; what is equal stays in its
/// order.
///
/// A merge sort from the bottom up: it compares as rarely as the standard
/// library's, and weighs a tenth of it.
pub fn places(len: usize, compare: &dyn Fn(u32, u32) -> Ordering) -> Vec<u32> {
    let mut places: Vec<u32> = (0..len as u32).collect();
    let mut merged = Vec::with_capacity(len);
    let mut run = 1;
    while run < len {
        for pair in places.chunks(run * 2) {
            let (mut ones, mut others) = pair.split_at(run.min(pair.len()));
            while let ([one, ones_left @ ..], [other, others_left @ ..]) = (ones, others) {
                if compare(*other, *one).is_lt() {
                    merged.push(*other);
                    others = others_left;
                } else {
                    merged.push(*one);
                    ones = ones_left;
                }
            }
            merged.extend_from_slice(ones);
            merged.extend_from_slice(others);
        }
        core::mem::swap(&mut places, &mut merged);
        merged.clear();
        run *= 2;
    }
    places
}

/// A number that is in the order of `days`: by first day, then by last.
pub fn of_days(days: DayRange) -> u64 {
    let number = |day: i32| u64::from(day.cast_unsigned() ^ 1 << 31);
    number(days.first.0) << 32 | number(days.last.0)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::calendar::Day;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(
            items in proptest::collection::vec(
                (prop_oneof![0_u64..50, any::<u64>()], any::<u8>()),
                0..200,
            ),
        ) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            let mut by_number = items.clone();
            sort_by_number(&mut by_number, |item| item.0);
            prop_assert_eq!(&by_number, &expected);
            let mut by_key = items;
            sort_by_key(&mut by_key, |item| item.0);
            prop_assert_eq!(&by_key, &expected);
        }

        #[test]
        fn entries_are_those_of_a_map(items in proptest::collection::vec((0_u8..9, 1_u8..9), 0..50)) {
            let (mut entries, mut map) = (Vec::new(), BTreeMap::new());
            for (key, value) in items {
                *entry(&mut entries, key) += u32::from(value);
                *map.entry(key).or_default() += u32::from(value);
            }
            prop_assert_eq!(entries, map.into_iter().collect::<Vec<(u8, u32)>>());
        }

        #[test]
        fn days_are_in_the_order_of_their_numbers(ends in any::<[[i32; 2]; 2]>()) {
            let [one, other] = ends.map(|[first, last]| DayRange {
                first: Day(first),
                last: Day(last),
            });
            prop_assert_eq!(of_days(one).cmp(&of_days(other)), one.cmp(&other));
        }
    }
}
