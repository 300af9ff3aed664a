package org.conclusum.meetings;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.QuorumCondition;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Whether enough voting seats are there, to be shown while a meeting goes on. What counts for a vote is worked out
 * anew when its ballot opens, exclusions included.
 *
 * @param present voting seats that are there
 * @param needed the smallest number of seats that is enough, as far as seats are what the rules count; 0 for no quorum
 * @param total voting seats of the committee
 * @param reached whether every condition of the rules holds
 */
public record QuorumGauge(int present, int needed, int total, boolean reached) {

    /** Measures who is there against the quorum; without one a committee can always decide. */
    public static QuorumGauge of(@Nullable Quorum quorum, List<SeatRow> seats, Set<UUID> there) {
        return of(quorum, seats, there, Set.of());
    }

    /** Measures who is there and not excluded from the current item. */
    public static QuorumGauge of(@Nullable Quorum quorum, List<SeatRow> seats, Set<UUID> there, Set<UUID> excluded) {
        List<SeatRow> voting = seats.stream().filter(SeatRow::voting).toList();
        List<SeatRow> inRoom =
                voting.stream().filter(seat -> there.contains(seat.id())).toList();
        List<SeatRow> present =
                inRoom.stream().filter(seat -> !excluded.contains(seat.id())).toList();
        if (quorum == null) {
            return new QuorumGauge(present.size(), 0, voting.size(), true);
        }
        Threshold fallback = quorum.exclusionFallback();
        if (fallback != null && !isMet(quorum, present, voting) && isMet(quorum, inRoom, voting)) {
            return new QuorumGauge(
                    present.size(),
                    Math.max(quorum.minimum(), least(fallback, voting.size())),
                    voting.size(),
                    fallback.isMetBy(Fraction.of(present.size()), Fraction.of(voting.size()))
                            && present.size() >= quorum.minimum());
        }
        return new QuorumGauge(
                present.size(),
                needed(quorum, voting.size()),
                voting.size(),
                isMet(quorum, present, voting) && present.size() >= quorum.minimum());
    }

    private static boolean isMet(Quorum quorum, List<SeatRow> there, List<SeatRow> voting) {
        return quorum.conditions().stream().allMatch(condition -> condition
                .threshold()
                .isMetBy(sum(condition.measure(), there), sum(condition.measure(), voting)));
    }

    private static int least(Threshold threshold, int total) {
        return threshold.leastOf(Fraction.of(total), Fraction.ONE).ceil().intValue();
    }

    private static int needed(Quorum quorum, int total) {
        return quorum.conditions().stream()
                .filter(condition -> condition.measure() == Measure.SEATS)
                .map(QuorumCondition::threshold)
                .mapToInt(threshold -> least(threshold, total))
                .reduce(quorum.minimum(), Math::max);
    }

    private static Fraction sum(Measure measure, List<SeatRow> seats) {
        return switch (measure) {
            case SEATS -> Fraction.of(seats.size());
            case VOTES -> seats.stream().map(SeatRow::weight).reduce(Fraction.ZERO, Fraction::plus);
            case UNITS ->
                Fraction.of(seats.stream().map(SeatRow::unit).distinct().count());
            case POPULATION -> throw new IllegalArgumentException("A quorum is not measured in inhabitants");
        };
    }
}
