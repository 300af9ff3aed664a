package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.RuleViolated;

/** Expects the sentence of a rule. */
public final class BrokenRules {

    private BrokenRules() {}

    public static void assertBreaks(String rule, ThrowingCallable action, Object... arguments) {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(action).satisfies(broken -> {
            org.assertj.core.api.Assertions.assertThat(broken.messageKey()).isEqualTo("rule." + rule);
            org.assertj.core.api.Assertions.assertThat(broken.arguments()).containsExactly(arguments);
        });
    }
}
