package org.conclusum.committees.rules;

import java.util.Set;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever may veto or has to agree sits in the committee on the day the rules begin. */
public record RulesMustNameSeatsOfTheCommittee(Majority majority, Set<String> seats, Set<String> units)
        implements Rule {

    public RulesMustNameSeatsOfTheCommittee {
        seats = Set.copyOf(seats);
        units = Set.copyOf(units);
    }

    @Override
    public void check() {
        if (!seats.containsAll(majority.veto()) || !units.containsAll(majority.requiredYes())) {
            throw new RuleViolated("rule.RulesMustNameSeatsOfTheCommittee");
        }
    }
}
