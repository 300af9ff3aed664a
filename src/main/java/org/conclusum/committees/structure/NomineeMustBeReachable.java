package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A person without an account is named with a mail address, so that one can be opened. */
public record NomineeMustBeReachable(String name, String email) implements Rule {

    @Override
    public void check() {
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new RuleViolated("rule.NomineeMustBeReachable", name.isBlank() ? email : name);
        }
    }
}
