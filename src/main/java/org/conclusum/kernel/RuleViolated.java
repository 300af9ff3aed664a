package org.conclusum.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * A rule of law, bylaw or good order forbids what was asked for. The key names a sentence for the person
 * ({@code rule.<RuleName>}), which says what is wrong and what to do; the arguments fill it.
 */
public class RuleViolated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    public RuleViolated(String messageKey, Object... arguments) {
        super(messageKey + " " + Arrays.toString(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
