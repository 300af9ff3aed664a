package org.conclusum.committees.rules;

import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Rules come into force by a second person: whoever wrote in them does not release them (four-eyes principle). */
public record ReleaserMustNotBeAWriter(Set<UUID> writers, UUID releaser) implements Rule {

    public ReleaserMustNotBeAWriter {
        writers = Set.copyOf(writers);
    }

    @Override
    public void check() {
        if (writers.contains(releaser)) {
            throw new RuleViolated("rule.ReleaserMustNotBeAWriter");
        }
    }
}
