package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conclusum.voting.decision.VoteParts.Part;
import org.conclusum.voting.decision.VoteParts.Way;
import org.jspecify.annotations.Nullable;

/** Tries all ways in which the parts of a vote can change, few changes first, until the vote is turned. */
final class SetSearch {

    private final WholeMajority majority;
    private final List<Part> parts;
    private final boolean adopted;
    private final int[] seatsFrom;
    private final long[][] sums;
    private final Way[] chosen;
    private long sets;
    private @Nullable List<String> example;

    SetSearch(VoteParts vote, boolean adopted) {
        this.majority = vote.majority();
        this.parts = vote.parts();
        this.adopted = adopted;
        this.seatsFrom = new int[parts.size() + 1];
        for (int i = parts.size() - 1; i >= 0; i--) {
            seatsFrom[i] = seatsFrom[i + 1] + parts.get(i).mostSeats();
        }
        this.sums = new long[parts.size() + 1][WholeMajority.AMOUNTS];
        this.chosen = new Way[parts.size()];
    }

    Optional<TurningSet> smallest() {
        for (int size = 0; size <= seatsFrom[0]; size++) {
            sets = 0;
            tryFrom(0, size, 1);
            if (example != null) {
                return Optional.of(new TurningSet(size, true, sets, example));
            }
        }
        return Optional.empty();
    }

    private void tryFrom(int part, int left, long ways) {
        if (part == parts.size()) {
            if (majority.adopts(sums[part]) == adopted) {
                found(ways);
            }
            return;
        }
        long[] before = sums[part];
        long[] after = sums[part + 1];
        for (Way way : parts.get(part).ways()) {
            int still = left - way.size();
            if (still < 0) {
                return;
            }
            if (still <= seatsFrom[part + 1]) {
                for (int i = 0; i < before.length; i++) {
                    after[i] = before[i] + way.amounts()[i];
                }
                chosen[part] = way;
                tryFrom(part + 1, still, VoteParts.times(ways, way.sets()));
            }
        }
    }

    private void found(long ways) {
        sets = sets > Long.MAX_VALUE - ways ? Long.MAX_VALUE : sets + ways;
        if (example == null) {
            List<String> seats = new ArrayList<>();
            for (Way way : chosen) {
                seats.addAll(way.seats());
            }
            example = seats;
        }
    }
}
