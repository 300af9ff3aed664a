package org.conclusum.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class RuleBookVersionTests {

    private static final Actor.Person WRITER = new Actor.Person(UUID.randomUUID(), "Büro");
    private static final Actor.Person SECOND = new Actor.Person(UUID.randomUUID(), "Verwaltung");
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void comesIntoForceByASecondPerson() {
        RuleBookVersion released = proposed().released(1, SECOND, NOW, TODAY);

        assertThat(released.state()).isEqualTo(RuleBookState.RELEASED);
        assertThat(released.releasedBy()).isEqualTo("Verwaltung");
        assertThat(released.editedBy()).isEqualTo("Büro");
    }

    @Test
    void isNotReleasedByWhoeverWroteInIt() {
        assertBreaks("ReleaserMustNotBeAWriter", () -> proposed().released(1, WRITER, NOW, TODAY));

        RuleBookVersion writtenByBoth =
                draft().revised(draft().text(), 0, SECOND, NOW).proposed(1, WRITER, NOW);
        assertBreaks("ReleaserMustNotBeAWriter", () -> writtenByBoth.released(2, SECOND, NOW, TODAY));
    }

    @Test
    void beginsOnTheDayOfItsReleaseAtTheEarliest() {
        assertThat(proposed().released(1, SECOND, NOW, TODAY).text().validFrom())
                .isEqualTo(TODAY);
        assertBreaks("RuleBookMustNotReachBack", () -> proposed().released(1, SECOND, NOW, TODAY.plusDays(1)));
    }

    @Test
    void isWrittenOnOnlyAsADraft() {
        assertBreaks("RuleBookMustBeADraft", () -> proposed().revised(draft().text(), 1, WRITER, NOW));
        assertBreaks("RuleBookMustBeProposed", () -> draft().released(0, SECOND, NOW, TODAY));
        RuleBookVersion returned = proposed().returned(1, SECOND, NOW);
        assertThat(returned.revised(draft().text(), 2, WRITER, NOW).version()).isEqualTo(3);
    }

    @Test
    void isWithdrawnOnlyBeforeItIsInForce() {
        assertThat(draft().withdrawn(0, WRITER, NOW).state()).isEqualTo(RuleBookState.WITHDRAWN);
        assertThat(proposed().withdrawn(1, WRITER, NOW).state()).isEqualTo(RuleBookState.WITHDRAWN);
        RuleBookVersion released = proposed().released(1, SECOND, NOW, TODAY);
        assertBreaks("RuleBookMustBeADraft", () -> released.withdrawn(2, WRITER, NOW));
    }

    @Test
    void saysWhoChangedItMeanwhile() {
        assertThatThrownBy(() -> draft().proposed(7, WRITER, NOW))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, changed -> assertThat(changed.by())
                        .isEqualTo("Büro"));
    }

    @Test
    void needsATitleAndASourceToBeProposed() {
        RuleBookVersion nameless = draft().revised(draft().text().titled(" "), 0, WRITER, NOW);
        assertBreaks("RuleBookMustBeNamed", () -> nameless.proposed(1, WRITER, NOW));
    }

    private static RuleBookVersion draft() {
        RuleBookText text = new RuleBookProfiles().all().getFirst().text("Geschäftsordnung, Fassung 2", TODAY);
        return RuleBookVersion.drafted(UUID.randomUUID(), 2, text, WRITER, NOW);
    }

    private static RuleBookVersion proposed() {
        return draft().proposed(0, WRITER, NOW);
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }
}
