package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.QuorumCondition;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;

class QuorumGaugeTests {

    private static final List<SeatRow> SEVEN = IntStream.range(0, 7)
            .mapToObj(number -> MeetingFixture.seat(UUID.randomUUID()))
            .toList();

    private static Set<UUID> first(int count) {
        return SEVEN.stream().limit(count).map(SeatRow::id).collect(Collectors.toSet());
    }

    @Test
    void needsFourOfSevenForMoreThanHalf() {
        Quorum half = Quorum.moreThanHalfOfSeats();

        assertThat(QuorumGauge.of(half, SEVEN, first(3))).isEqualTo(new QuorumGauge(3, 4, 7, false));
        assertThat(QuorumGauge.of(half, SEVEN, first(4))).isEqualTo(new QuorumGauge(4, 4, 7, true));
    }

    @Test
    void needsThreeMembersEvenWhereHalfWouldBeFewer() {
        List<SeatRow> three = SEVEN.subList(0, 3);

        assertThat(QuorumGauge.of(Quorum.moreThanHalfOfSeats(), three, first(2)))
                .isEqualTo(new QuorumGauge(2, 3, 3, false));
    }

    @Test
    void countsVotingSeatsOnly() {
        SeatRow advisory = new SeatRow(
                UUID.randomUUID(),
                MeetingFixture.COMMITTEE,
                "Universität",
                null,
                "uni",
                false,
                Fraction.ZERO,
                null,
                null,
                List.of());
        List<SeatRow> seats = List.of(SEVEN.get(0), SEVEN.get(1), SEVEN.get(2), advisory);

        assertThat(QuorumGauge.of(
                        Quorum.moreThanHalfOfSeats(),
                        seats,
                        Set.of(advisory.id(), SEVEN.get(0).id(), SEVEN.get(1).id())))
                .isEqualTo(new QuorumGauge(2, 3, 3, false));
    }

    @Test
    void weighsVotesWhereTheRulesAskForThem() {
        SeatRow heavy = new SeatRow(
                UUID.randomUUID(),
                MeetingFixture.COMMITTEE,
                "Stadt",
                null,
                "stadt",
                true,
                Fraction.of(5),
                null,
                null,
                List.of());
        List<SeatRow> seats = List.of(heavy, SEVEN.get(0), SEVEN.get(1));
        Quorum votes = new Quorum(
                List.of(new QuorumCondition(Measure.VOTES, Threshold.moreThan(Fraction.of(1, 2)))),
                0,
                null,
                null,
                null);

        assertThat(QuorumGauge.of(votes, seats, Set.of(heavy.id())).reached()).isTrue();
        assertThat(QuorumGauge.of(votes, seats, first(2)).reached()).isFalse();
    }

    @Test
    void isAlwaysReachedWithoutAQuorum() {
        assertThat(QuorumGauge.of(null, SEVEN, Set.of())).isEqualTo(new QuorumGauge(0, 0, 7, true));
    }
}
