package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A vote taken apart into what moves independently: bundles of units that count alike, and units with several seats.
 * What each part adds to the vote comes from the count itself, so that blocks count here as they count there.
 *
 * @param majority the rules in whole numbers
 */
record VoteParts(WholeMajority majority, List<Part> parts) {

    private static final int MOST_COMBINATIONS = 1 << 22;
    private static final int MOST_WAYS_OF_A_UNIT = 1 << 16;

    /** What moves together: the ways it can vote, by rising number of seats that change. */
    record Part(List<Way> ways) {

        int mostSeats() {
            return ways.getLast().size();
        }
    }

    /**
     * One way a part can vote.
     *
     * @param sets how many choices of seats come to the same
     */
    record Way(int size, long sets, List<String> seats, long[] amounts) {}

    /** Seats of a unit that may stand in for each other. */
    private record Kind(
            @Nullable Fraction weight,
            boolean veto,
            boolean chair,
            boolean speaker,
            @Nullable Choice ballot) {}

    /** The parts, or none where there are too many combinations or the numbers are too large to reckon with. */
    static Optional<VoteParts> of(DecisionCase from, Choice to) {
        Optional<WholeMajority> majority = WholeMajority.of(from);
        return majority.flatMap(whole -> parts(from, to, whole)).map(parts -> new VoteParts(majority.get(), parts));
    }

    private static Optional<List<Part>> parts(DecisionCase from, Choice to, WholeMajority majority) {
        Map<String, List<VotingSeat>> byUnit = Attendance.at(from).present().stream()
                .collect(Collectors.groupingBy(VotingSeat::unit, LinkedHashMap::new, Collectors.toList()));
        List<Part> parts = new ArrayList<>();
        for (List<VotingSeat> seats : byUnit.values()) {
            Optional<Part> part = unit(from, to, seats, majority);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        List<Part> bundled = bundled(parts);
        long combinations = 1;
        for (Part part : bundled) {
            combinations *= part.ways().size();
            if (combinations > MOST_COMBINATIONS) {
                return Optional.empty();
            }
        }
        return Optional.of(bundled);
    }

    private static Optional<Part> unit(DecisionCase from, Choice to, List<VotingSeat> seats, WholeMajority majority) {
        Map<Kind, List<String>> kinds = new LinkedHashMap<>();
        for (VotingSeat seat : seats) {
            if (from.votes().ballots().get(seat.id()) != to) {
                kinds.computeIfAbsent(kind(from, seat), kind -> new ArrayList<>())
                        .add(seat.id());
            }
        }
        long combinations = 1;
        for (List<String> alike : kinds.values()) {
            combinations *= alike.size() + 1L;
            if (combinations > MOST_WAYS_OF_A_UNIT) {
                return Optional.empty();
            }
        }
        DecisionCase alone = alone(from, seats);
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(0, 1, List.of(), new long[0]));
        for (List<String> alike : kinds.values()) {
            List<Way> longer = new ArrayList<>();
            for (Way way : ways) {
                for (int turned = 0; turned <= alike.size(); turned++) {
                    List<String> both = new ArrayList<>(way.seats());
                    both.addAll(alike.subList(0, turned));
                    longer.add(new Way(
                            way.size() + turned, times(way.sets(), choose(alike.size(), turned)), both, way.amounts()));
                }
            }
            ways = longer;
        }
        return Optional.of(new Part(ways.stream()
                .map(way -> new Way(
                        way.size(),
                        way.sets(),
                        way.seats(),
                        majority.amounts(TurningSets.turned(alone, way.seats(), to))))
                .sorted((one, other) -> Integer.compare(one.size(), other.size()))
                .toList()));
    }

    /** With blocks that split or follow their speaker the weight of a delegate does not matter. */
    private static Kind kind(DecisionCase from, VotingSeat seat) {
        BlockVote block = from.rules().majority().blockVote();
        boolean weighed = block == null || block.onSplit() == BlockVote.OnSplit.MAJORITY;
        return new Kind(
                weighed ? seat.weight() : null,
                from.rules().majority().veto().contains(seat.id()),
                seat.id().equals(from.electorate().chair()),
                seat.id().equals(from.electorate().speakers().get(seat.unit())),
                from.votes().ballots().get(seat.id()));
    }

    /** The unit as if nobody else had voted: what it adds. */
    private static DecisionCase alone(DecisionCase from, List<VotingSeat> seats) {
        Map<String, Choice> ballots = new LinkedHashMap<>();
        for (VotingSeat seat : seats) {
            Choice ballot = from.votes().ballots().get(seat.id());
            if (ballot != null) {
                ballots.put(seat.id(), ballot);
            }
        }
        return from.with(CastVotes.ballots(ballots));
    }

    /** Parts with one seat to turn that add the same are one part. */
    private static List<Part> bundled(List<Part> parts) {
        Map<List<List<Long>>, List<Part>> alike = new LinkedHashMap<>();
        List<Part> bundled = new ArrayList<>();
        for (Part part : parts) {
            if (part.ways().size() == 2) {
                List<List<Long>> both = part.ways().stream()
                        .map(way -> Arrays.stream(way.amounts()).boxed().toList())
                        .toList();
                alike.computeIfAbsent(both, key -> new ArrayList<>()).add(part);
            } else {
                bundled.add(part);
            }
        }
        alike.values().forEach(bundle -> bundled.add(together(bundle)));
        return bundled;
    }

    private static Part together(List<Part> bundle) {
        long[] before = bundle.getFirst().ways().getFirst().amounts();
        long[] after = bundle.getFirst().ways().getLast().amounts();
        List<Way> ways = new ArrayList<>();
        for (int turned = 0; turned <= bundle.size(); turned++) {
            long[] amounts = new long[before.length];
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] = before[i] * (bundle.size() - turned) + after[i] * turned;
            }
            List<String> seats = bundle.subList(0, turned).stream()
                    .flatMap(part -> part.ways().getLast().seats().stream())
                    .toList();
            ways.add(new Way(turned, choose(bundle.size(), turned), seats, amounts));
        }
        return new Part(ways);
    }

    static long times(long one, long other) {
        return Math.multiplyHigh(one, other) != 0 || one * other < 0 ? Long.MAX_VALUE : one * other;
    }

    private static long choose(int of, int some) {
        long[] row = {1};
        for (int n = 1; n <= of; n++) {
            long[] next = new long[n + 1];
            next[0] = 1;
            next[n] = 1;
            for (int k = 1; k < n; k++) {
                long sum = row[k - 1] + row[k];
                next[k] = sum < 0 ? Long.MAX_VALUE : sum;
            }
            row = next;
        }
        return row[some];
    }
}
