package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest sets of seats that decide a vote in a meeting: that carry a motion against all others, that stop it
 * against all others, that turn what was voted.
 *
 * <p>Seats that count alike are looked at together, so the search is exact for every body of up to 22 voting seats, and
 * for larger ones whose seats are alike enough to leave no more than 2^22 combinations. Beyond that, and where the
 * delegates of one body can differ in more than 2^16 ways, it answers an upper bound. It never looks at more than that, so
 * it takes about a second at most.
 */
public final class TurningSets {

    private TurningSets() {}

    /**
     * The smallest set that adopts the motion while everybody else who is there says no; empty where not even all
     * together can.
     *
     * @throws IllegalArgumentException for anything but a vote by seats in a meeting
     */
    public static Optional<TurningSet> winning(DecisionCase decisionCase) {
        return search(decisionCase.with(all(decisionCase, Choice.NO)), Choice.YES, true);
    }

    /**
     * The smallest set that stops the motion while everybody else who is there says yes; empty where nobody has to, as
     * the motion fails anyway.
     *
     * @throws IllegalArgumentException for anything but a vote by seats in a meeting
     */
    public static Optional<TurningSet> blocking(DecisionCase decisionCase) {
        DecisionCase everybodyAgrees = decisionCase.with(all(decisionCase, Choice.YES));
        return isAdopted(everybodyAgrees) ? search(everybodyAgrees, Choice.NO, false) : Optional.empty();
    }

    /**
     * The smallest set of seats whose other vote, no instead of yes or yes instead of anything else, would have turned
     * the result; empty where no such change does.
     *
     * @throws IllegalArgumentException for anything but a vote by seats in a meeting
     */
    public static Optional<TurningSet> turning(DecisionCase decisionCase) {
        boolean adopted = isAdopted(decisionCase);
        return search(decisionCase, adopted ? Choice.NO : Choice.YES, !adopted);
    }

    private static Optional<TurningSet> search(DecisionCase from, Choice to, boolean adopted) {
        if (from.procedure().kind() != ProcedureKind.MEETING
                || from.electorate().seats().isEmpty()) {
            throw new IllegalArgumentException("Sets of seats decide only votes by seats in a meeting");
        }
        if (!Evaluation.of(from).outcome().isVoted()) {
            return Optional.empty();
        }
        if (isAdopted(from) == adopted) {
            return Optional.of(new TurningSet(0, true, 1, List.of()));
        }
        return VoteParts.of(from, to)
                .map(parts -> new SetSearch(parts, adopted).smallest())
                .orElseGet(() -> bound(from, to, adopted));
    }

    /** Turns seat after seat, the heaviest first, until it is enough; then leaves out whom it does not need. */
    private static Optional<TurningSet> bound(DecisionCase from, Choice to, boolean adopted) {
        List<VotingSeat> movers = movers(from, to).stream()
                .sorted(Comparator.comparing(VotingSeat::weight)
                        .thenComparing(
                                seat -> from.electorate().unit(seat.unit()).population())
                        .reversed())
                .toList();
        List<String> turned = new ArrayList<>();
        for (VotingSeat seat : movers) {
            turned.add(seat.id());
            if (isAdopted(turned(from, turned, to)) == adopted) {
                return Optional.of(without(from, turned, to, adopted));
            }
        }
        return Optional.empty();
    }

    private static TurningSet without(DecisionCase from, List<String> turned, Choice to, boolean adopted) {
        List<String> needed = new ArrayList<>(turned);
        for (String seat : turned.reversed()) {
            List<String> fewer = new ArrayList<>(needed);
            fewer.remove(seat);
            if (isAdopted(turned(from, fewer, to)) == adopted) {
                needed = fewer;
            }
        }
        return new TurningSet(needed.size(), false, 0, needed);
    }

    /** The seats that are there, may vote, and have not cast this ballot. */
    static List<VotingSeat> movers(DecisionCase from, Choice to) {
        return Attendance.at(from).present().stream()
                .filter(seat -> from.votes().ballots().get(seat.id()) != to)
                .toList();
    }

    static DecisionCase turned(DecisionCase from, List<String> seats, Choice to) {
        Map<String, Choice> ballots = new LinkedHashMap<>(from.votes().ballots());
        seats.forEach(seat -> ballots.put(seat, to));
        return from.with(CastVotes.ballots(ballots));
    }

    private static CastVotes all(DecisionCase decisionCase, Choice choice) {
        Map<String, Choice> ballots = new LinkedHashMap<>();
        Attendance.at(decisionCase).present().forEach(seat -> ballots.put(seat.id(), choice));
        return CastVotes.ballots(ballots);
    }

    private static boolean isAdopted(DecisionCase decisionCase) {
        return Evaluation.of(decisionCase).outcome() == Outcome.ADOPTED;
    }
}
