package org.conclusum.committees.structure;

import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A seat that votes has votes; how many the bylaws say. */
public record SeatMustHaveVotes(String label, boolean voting, Fraction votes) implements Rule {

    @Override
    public void check() {
        if (voting && votes.compareTo(Fraction.ZERO) <= 0) {
            throw new RuleViolated("rule.SeatMustHaveVotes", label);
        }
    }
}
