package org.conclusum.proposals.rules;

import java.util.Set;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever is concerned is a municipality of the three regions. */
public record ConcernedMunicipalitiesMustExist(Set<String> concerned, Set<String> known) implements Rule {

    @Override
    public void check() {
        if (!known.containsAll(concerned)) {
            throw new RuleViolated("rule.ConcernedMunicipalitiesMustExist");
        }
    }
}
