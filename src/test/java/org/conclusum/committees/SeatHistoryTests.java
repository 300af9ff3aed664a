package org.conclusum.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatHistoryTests {

    private static final LocalDate FOUNDED = LocalDate.of(2024, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 6, 1);
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BELA = UUID.randomUUID();
    private static final UUID CORA = UUID.randomUUID();

    private final Mandate anna = mandate(ANNA, 0, null);
    private final Mandate bela = mandate(BELA, 1, null);

    @Test
    void endsThePredecessorTheDayBeforeAndLetsTheSubstituteGoOn() {
        SeatHistory.Change change = seat(anna, bela).changeFrom(CHANGE, null, new Occupancy(CORA, List.of(BELA)));

        assertThat(change.ends()).isEqualTo(Map.of(anna.id(), CHANGE.minusDays(1)));
        assertThat(change.begins()).singleElement().satisfies(begun -> {
            assertThat(begun.account()).isEqualTo(CORA);
            assertThat(begun.isDelegate()).isTrue();
            assertThat(begun.term()).isEqualTo(new DateRange(CHANGE, null));
        });
    }

    @Test
    void movesASubstituteUpToTheSeat() {
        SeatHistory.Change change = seat(anna, bela).changeFrom(CHANGE, null, new Occupancy(BELA, List.of()));

        assertThat(change.ends()).containsOnlyKeys(anna.id(), bela.id());
        assertThat(change.begins()).extracting(Mandate::account).containsExactly(BELA);
    }

    @Test
    void leavesTheSeatVacant() {
        SeatHistory.Change change = seat(anna, bela).changeFrom(CHANGE, null, Occupancy.vacant());

        assertThat(change.ends()).containsOnlyKeys(anna.id(), bela.id());
        assertThat(change.begins()).isEmpty();
    }

    @Test
    void refusesAChangeBeforeOrOnTheDayOfOneThatIsRecorded() {
        Mandate later = new Mandate(UUID.randomUUID(), CORA, 0, new DateRange(CHANGE, null));
        SeatHistory seat = seat(mandate(ANNA, 0, CHANGE.minusDays(1)), later);

        assertBroken("MandatesMustNotOverlap", () -> seat.changeFrom(CHANGE, null, new Occupancy(BELA, List.of())));
        assertBroken(
                "MandatesMustNotOverlap",
                () -> seat.changeFrom(CHANGE.minusDays(1), null, new Occupancy(BELA, List.of())));
        assertThat(seat.changeFrom(CHANGE.plusDays(1), null, new Occupancy(BELA, List.of()))
                        .ends())
                .containsOnlyKeys(later.id());
    }

    @Test
    void fillsASeatOnlyWhileItExists() {
        SeatHistory seat = new SeatHistory(
                UUID.randomUUID(), UUID.randomUUID(), "Görlitz", "14626", new DateRange(FOUNDED, CHANGE), List.of());

        assertThat(seat.changeFrom(CHANGE, null, new Occupancy(ANNA, List.of())).begins())
                .hasSize(1);
        assertBroken(
                "MandateMustLieWithinItsSeat",
                () -> seat.changeFrom(CHANGE.plusDays(1), null, new Occupancy(ANNA, List.of())));
        assertBroken(
                "MandateMustLieWithinItsSeat",
                () -> seat.changeFrom(FOUNDED.minusDays(1), null, new Occupancy(ANNA, List.of())));
    }

    @Test
    void seatsNobodyTwice() {
        assertBroken(
                "PersonMustSitOnce", () -> seat().changeFrom(CHANGE, null, new Occupancy(ANNA, List.of(BELA, ANNA))));
    }

    @Test
    void movesTheEndOfAMandateForwardOnly() {
        Mandate limited = mandate(ANNA, 0, CHANGE);
        SeatHistory seat = seat(limited);

        assertThat(seat.endable(limited.id(), CHANGE)).isEqualTo(limited);
        assertThat(seat.endable(limited.id(), FOUNDED)).isEqualTo(limited);
        assertBroken("EndMustNotBeLaterThanPlanned", () -> seat.endable(limited.id(), CHANGE.plusDays(1)));
        assertBroken("EndMustNotLieBeforeBegin", () -> seat.endable(limited.id(), FOUNDED.minusDays(1)));
    }

    @Test
    void aTermFollowsTheLastAndIsAsLong() {
        assertThat(Terms.after(new DateRange(LocalDate.of(2022, 3, 1), LocalDate.of(2027, 2, 28))))
                .isEqualTo(new DateRange(LocalDate.of(2027, 3, 1), LocalDate.of(2032, 2, 29)));
        assertThat(Terms.after(new DateRange(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 19))))
                .isEqualTo(new DateRange(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 29)));
    }

    private static SeatHistory seat(Mandate... mandates) {
        return new SeatHistory(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Görlitz",
                "14626",
                new DateRange(FOUNDED, null),
                List.of(mandates));
    }

    private static Mandate mandate(UUID account, int position, @Nullable LocalDate until) {
        return new Mandate(UUID.randomUUID(), account, position, new DateRange(FOUNDED, until));
    }

    private static void assertBroken(String rule, Runnable change) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(change::run)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }
}
