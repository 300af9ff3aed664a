package org.conclusum.voting.rules;

import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Who is recorded as present for a seat casts its vote; the substitute only while the principal is away. */
public record PersonMustRepresentTheSeat(@Nullable UUID present, UUID voter) implements Rule {

    @Override
    public void check() {
        if (!voter.equals(present)) {
            throw new RuleViolated("rule.PersonMustRepresentTheSeat");
        }
    }
}
