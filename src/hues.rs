//! Six hues for the actors, the same in every view.

use linimasa_dossier::{ActorIx, Dossier};

/// How many hues there are: CSS classes `lini-hue-0` to `lini-hue-5`.
pub const HUES: u8 = 6;

/// Which actor has which hue. Actors are ranked by how often they are named,
/// and the ranks take the hues in turn: those that share a picture most often
/// differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hues {
    ranks: Vec<u32>,
    by_rank: Vec<ActorIx>,
}

impl Hues {
    /// The hues of a dossier's actors.
    pub fn of(dossier: &Dossier) -> Hues {
        let mut named = vec![0_u32; dossier.actors().len()];
        let mentions = dossier
            .articles()
            .iter()
            .flat_map(|article| &article.statements)
            .flat_map(|statement| &statement.mentions);
        for mention in mentions {
            if let Some(count) = named.get_mut(mention.actor as usize) {
                *count += 1;
            }
        }
        Hues::ranked(&named)
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
        Hues { ranks, by_rank }
    }

    /// 0 to 5; 0 for an actor of another dossier.
    pub fn hue_of(&self, actor: ActorIx) -> u8 {
        let rank = self.ranks.get(actor.0 as usize).copied().unwrap_or(0);
        u8::try_from(rank % u32::from(HUES)).unwrap_or(0)
    }

    /// Its CSS class.
    pub fn class(&self, actor: ActorIx) -> &'static str {
        match self.hue_of(actor) {
            0 => "lini-hue-0",
            1 => "lini-hue-1",
            2 => "lini-hue-2",
            3 => "lini-hue-3",
            4 => "lini-hue-4",
            _ => "lini-hue-5",
        }
    }

    /// All actors, the one named most often first.
    pub fn by_rank(&self) -> &[ActorIx] {
        &self.by_rank
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_actors_named_most_often_have_hues_of_their_own() {
        let hues = Hues::ranked(&[1, 9, 5, 5, 0, 2, 3, 8]);
        assert_eq!(hues.by_rank()[..3], [ActorIx(1), ActorIx(7), ActorIx(2)]);
        assert_eq!(hues.hue_of(ActorIx(1)), 0);
        assert_eq!(hues.hue_of(ActorIx(7)), 1);
        assert_eq!(hues.hue_of(ActorIx(3)), 3);
        assert_eq!(hues.hue_of(ActorIx(0)), 0, "the seventh begins anew");
        assert_eq!(hues.class(ActorIx(4)), "lini-hue-1");
    }
}
