package org.conclusum.procedures.tasks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.conclusum.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class SecondPersonMustConfirmTests {

    private static final UUID ONE = UUID.randomUUID();

    @Test
    void refusesWhoeverDidTheStepBefore() {
        assertThatThrownBy(() -> new SecondPersonMustConfirm(ONE, ONE).check()).isInstanceOf(RuleViolated.class);
    }

    @Test
    void takesAnybodyElseAndAStepWithoutAPersonBefore() {
        assertThatCode(() -> new SecondPersonMustConfirm(UUID.randomUUID(), ONE).check())
                .doesNotThrowAnyException();
        assertThatCode(() -> new SecondPersonMustConfirm(null, ONE).check()).doesNotThrowAnyException();
    }
}
