package org.conclusum.voting.rules;

import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Only a proposal is decided by a vote; other items are talked about. */
public record ItemMustCarryAProposal(@Nullable UUID proposal) implements Rule {

    @Override
    public void check() {
        if (proposal == null) {
            throw new RuleViolated("rule.ItemMustCarryAProposal");
        }
    }
}
