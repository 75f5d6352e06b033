//! Six hues for the actors, the same in every view.

use linimasa_dossier::query::Selection;
use linimasa_dossier::{ActorIx, Dossier};

/// How many hues there are: CSS classes `lini-hue-0` to `lini-hue-5`. More
/// could not be told apart.
pub const HUES: u8 = 6;

/// Which actor has which hue. Actors are ranked by how many statements name
/// them. The first have a hue of their own, and no other actor has it; the
/// rest have none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hues {
    ranks: Vec<u32>,
    by_rank: Vec<ActorIx>,
}

impl Hues {
    /// The hues of a dossier's actors.
    pub fn of(dossier: &Dossier) -> Hues {
        Hues::ranked(&dossier.select(&Selection::default()).actor_counts)
    }

    fn ranked(named: &[u32]) -> Hues {
        // By insertion: a sort of its own for this would weigh 5 kB.
        let mut by_rank: Vec<ActorIx> = Vec::with_capacity(named.len());
        for (actor, count) in (0..).map(ActorIx).zip(named) {
            let place = by_rank.partition_point(|other| named[other.0 as usize] >= *count);
            by_rank.insert(place, actor);
        }
        let mut ranks = vec![0; named.len()];
        for (rank, actor) in (0..).zip(&by_rank) {
            ranks[actor.0 as usize] = rank;
        }
        by_rank.retain(|actor| named[actor.0 as usize] > 0);
        Hues { ranks, by_rank }
    }

    /// 0 to 5; nothing for one that is named too rarely.
    pub fn hue_of(&self, actor: ActorIx) -> Option<u8> {
        let rank = self.ranks.get(actor.0 as usize)?;
        u8::try_from(*rank).ok().filter(|hue| *hue < HUES)
    }

    /// Its CSS class.
    pub fn class(&self, actor: ActorIx) -> &'static str {
        class_of(self.hue_of(actor))
    }

    /// The actors that some statement names, the one named most often first.
    pub fn by_rank(&self) -> &[ActorIx] {
        &self.by_rank
    }
}

/// The CSS class of a hue, or of none.
pub fn class_of(hue: Option<u8>) -> &'static str {
    match hue {
        Some(0) => "lini-hue-0",
        Some(1) => "lini-hue-1",
        Some(2) => "lini-hue-2",
        Some(3) => "lini-hue-3",
        Some(4) => "lini-hue-4",
        Some(_) => "lini-hue-5",
        None => "lini-hue-none",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_actors_named_most_often_have_hues_of_their_own() {
        let hues = Hues::ranked(&[1, 9, 5, 5, 0, 2, 3, 8]);
        assert_eq!(hues.by_rank()[..3], [ActorIx(1), ActorIx(7), ActorIx(2)]);
        assert_eq!(hues.hue_of(ActorIx(1)), Some(0));
        assert_eq!(hues.hue_of(ActorIx(7)), Some(1));
        assert_eq!(hues.hue_of(ActorIx(3)), Some(3));
        assert_eq!(hues.hue_of(ActorIx(0)), None, "the seventh shares no hue");
        assert_eq!(hues.class(ActorIx(4)), "lini-hue-none");
    }
}
