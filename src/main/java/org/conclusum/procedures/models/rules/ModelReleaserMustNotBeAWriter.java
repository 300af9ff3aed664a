package org.conclusum.procedures.models.rules;

import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A model comes into force by a second person: whoever wrote in it does not release it (four-eyes principle). */
public record ModelReleaserMustNotBeAWriter(Set<UUID> writers, UUID releaser) implements Rule {

    public ModelReleaserMustNotBeAWriter {
        writers = Set.copyOf(writers);
    }

    @Override
    public void check() {
        if (writers.contains(releaser)) {
            throw new RuleViolated("rule.ModelReleaserMustNotBeAWriter");
        }
    }
}
