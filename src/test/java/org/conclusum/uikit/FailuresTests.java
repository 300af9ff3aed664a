package org.conclusum.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.kernel.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

class FailuresTests {

    @Test
    void saysTheSentenceOfABrokenRuleWithItsArguments() {
        assertThat(Failures.sentence(new RuleViolated("rule.PasswordMustBeLongEnough", 10), Locale.GERMAN))
                .isEqualTo("Das Passwort braucht mindestens 10 Zeichen.");
        assertThat(Failures.sentence(new RuleViolated("rule.PasswordMustBeLongEnough", 10), Locale.ENGLISH))
                .isEqualTo("The password needs at least 10 characters.");
    }

    @Test
    void findsTheBrokenRuleUnderWhatItCameWrappedIn() {
        Exception wrapped = new ExecutionException(
                new IllegalStateException(new RuleViolated("rule.PasswordMustBeLongEnough", 10)));

        assertThat(Failures.sentence(wrapped, Locale.GERMAN)).isEqualTo("Das Passwort braucht mindestens 10 Zeichen.");
    }

    @Test
    void saysWhoChangedWhatIsStale() {
        assertThat(Failures.sentence(new ChangedMeanwhile("Netzwerkbüro Lausitz", Instant.EPOCH), Locale.GERMAN))
                .startsWith("Netzwerkbüro Lausitz hat das inzwischen geändert.");
        assertThat(Failures.sentence(new OptimisticLockingFailureException("row"), Locale.GERMAN))
                .startsWith("Das wurde inzwischen von jemand anderem geändert.");
    }

    @Test
    void tellsNothingAboutWhatIsNotThePersonsBusiness() {
        UUID hidden = UUID.randomUUID();

        assertThat(Failures.sentence(new NotFound(Subject.Kind.PROPOSAL, hidden), Locale.GERMAN))
                .doesNotContain(hidden.toString());
        assertThat(Failures.sentence(new NotPermitted(new Actor.Procedure("test"), "see " + hidden), Locale.GERMAN))
                .doesNotContain(hidden.toString());
    }

    @Test
    void givesAnIdForWhatNobodyForesawAndHidesTheCause() {
        assertThat(Failures.sentence(new IllegalStateException("column secret"), Locale.GERMAN))
                .containsPattern("Kennung [0-9a-f]{8}\\.")
                .doesNotContain("secret");
    }
}
