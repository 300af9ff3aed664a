package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmendedMotionTests {

    private static final Instant NOW = Instant.parse("2026-12-03T10:00:00Z");
    private static final String MOTION = "Die Kommunen richten bis 2027 einen Pool ein und berichten jährlich.";

    private static AmendmentRow amendment(int number, String from, String to, AmendmentState state) {
        @Nullable Instant decided = state.isUndecided() ? null : NOW.plusSeconds(number);
        return new AmendmentRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                number,
                number,
                UUID.randomUUID(),
                "Görlitz",
                MOTION,
                MOTION.replace(from, to),
                "",
                state,
                NOW,
                decided);
    }

    @Test
    void saysWhatWasAdoptedAndTakenOver() {
        AmendedMotion motion = AmendedMotion.of(
                MOTION,
                List.of(
                        amendment(1, "2027", "2028", AmendmentState.ADOPTED),
                        amendment(2, "jährlich", "halbjährlich", AmendmentState.TAKEN_OVER),
                        amendment(3, "Pool", "Verbund", AmendmentState.REJECTED),
                        amendment(4, "Kommunen", "Landkreise", AmendmentState.OPEN)));

        assertThat(motion.wording())
                .isEqualTo("Die Kommunen richten bis 2028 einen Pool ein und berichten halbjährlich.");
        assertThat(motion.isAmended()).isTrue();
        assertThat(motion.undecided()).isEqualTo(1);
    }

    @Test
    void putsAnOpenAmendmentOnTopOfWhatWasAdopted() {
        AmendmentRow open = amendment(2, "jährlich", "halbjährlich", AmendmentState.OPEN);
        AmendedMotion motion =
                AmendedMotion.of(MOTION, List.of(amendment(1, "2027", "2028", AmendmentState.ADOPTED), open));

        assertThat(motion.with(open))
                .hasValueSatisfying(
                        wording -> assertThat(wording).contains("2028").contains("halbjährlich"));
    }

    @Test
    void cannotPutTwoChangesOfTheSameWordsTogether() {
        AmendmentRow open = amendment(2, "2027", "2030", AmendmentState.OPEN);
        AmendedMotion motion =
                AmendedMotion.of(MOTION, List.of(amendment(1, "2027", "2028", AmendmentState.ADOPTED), open));

        assertThat(motion.with(open)).isEmpty();
    }

    @Test
    void suggestsTheFurthestReachingFirst() {
        AmendmentRow small = amendment(1, "2027", "2028", AmendmentState.OPEN);
        AmendmentRow far = amendment(
                2, " und berichten jährlich", ", sofern die Haushalte der Kommunen es hergeben", AmendmentState.OPEN);
        AmendmentRow decided = amendment(3, "Pool", "Verbund", AmendmentState.WITHDRAWN);

        assertThat(AmendedMotion.of(MOTION, List.of(small, far, decided)).byReach())
                .containsExactly(far.id(), small.id());
    }
}
