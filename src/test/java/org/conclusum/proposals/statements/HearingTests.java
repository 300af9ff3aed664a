package org.conclusum.proposals.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.rules.StatementRules;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class HearingTests {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 21);
    private static final String BY = "Karla Koordination";

    private final Hearing hearing = new Hearing(
            UUID.randomUUID(), UUID.randomUUID(), StatementRules.Meaning.NOTED, List.of("14625", "14626"), DUE, NOW);

    @Test
    void isCompleteWithTheLastStatement() {
        submit("14625", Stance.AGREES, "");
        assertThat(hearing.complete()).isFalse();
        assertThat(hearing.missing()).containsExactly("14626");

        submit("14626", Stance.REJECTS, "Zu teuer.");

        assertThat(hearing.complete()).isTrue();
        assertThat(statement("14625").agrees()).isTrue();
        assertThat(statement("14626").agrees()).isFalse();
    }

    @Test
    void asksForAStanceAndForTheReasonsOfObjections() {
        broken("StatementMustTakeAStance", () -> statement("14625").submit(BY, false, NOW));
        broken("ObjectionsMustBeExplained", () -> submit("14625", Stance.OBJECTIONS, "  "));
        broken("StatementMustFit", () -> statement("14626").write(Stance.AGREES, "x".repeat(10_001), 0, BY, NOW));
    }

    @Test
    void showsADraftOnlyToThoseWhoWriteIt() {
        statement("14625").write(Stance.OBJECTIONS, "Entwurf", 0, BY, NOW);

        assertThat(statement("14625").row(true, DUE).text()).isEqualTo("Entwurf");
        assertThat(statement("14625").row(false, DUE).text()).isEmpty();
        assertThat(statement("14625").row(false, DUE).stance()).isNull();
        statement("14625").submit(BY, false, NOW);
        assertThat(statement("14625").row(false, DUE).text()).isEqualTo("Entwurf");
    }

    @Test
    void refusesAFormThatIsOlderThanTheDraft() {
        statement("14625").write(Stance.AGREES, "Eins", 0, BY, NOW);
        assertThatThrownBy(() -> statement("14625").write(Stance.AGREES, "Zwei", 0, BY, NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void keepsWhatWasHandedIn() {
        submit("14625", Stance.AGREES, "");
        broken("StatementMustNotBeSubmitted", () -> statement("14625").write(Stance.REJECTS, "Doch nicht", 1, BY, NOW));
        broken("StatementMustNotBeSubmitted", () -> statement("14625").askForTime(DUE.plusDays(1), "Urlaub"));
    }

    @Test
    void givesMoreTimeOnRequest() {
        broken("ExtensionMustBeLater", () -> statement("14625").askForTime(DUE, "Urlaub"));
        broken("ExtensionMustBeReasoned", () -> statement("14625").askForTime(DUE.plusDays(1), " "));
        broken("ExtensionMustBeAskedFor", () -> statement("14625").decideOnTime(true));
        statement("14625").askForTime(DUE.plusDays(7), "Der Ausschuss tagt erst dann.");
        statement("14626").askForTime(DUE.plusDays(9), "Der Ausschuss tagt erst dann.");

        assertThat(statement("14625").decideOnTime(true)).isEqualTo(DUE.plusDays(7));
        assertThat(statement("14626").decideOnTime(false)).isEqualTo(DUE);

        assertThat(hearing.lastDay()).isEqualTo(DUE.plusDays(7));
        assertThat(statement("14625").row(true, DUE.plusDays(7)).overdue()).isFalse();
        assertThat(statement("14626").row(true, DUE.plusDays(1)).overdue()).isTrue();
    }

    @Test
    void isPutTogetherOnlyAfterItsEnd() {
        broken("HearingMustHaveEnded", () -> hearing.putTogether("Alle dafür.", UUID.randomUUID()));
        assertThat(hearing.end(NOW)).isTrue();
        assertThat(hearing.end(NOW)).isFalse();
        broken("HearingMustBeOpen", hearing::requireOpen);

        hearing.putTogether("Alle dafür.", UUID.randomUUID());

        assertThat(hearing.summary()).isEqualTo("Alle dafür.");
    }

    private void submit(String ags, Stance stance, String text) {
        statement(ags).write(stance, text, 0, BY, NOW);
        statement(ags).submit(BY, false, NOW);
    }

    private Statement statement(String ags) {
        return hearing.of(ags).orElseThrow();
    }

    private static void broken(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(RuleViolated.class).hasMessageContaining(rule);
    }
}
