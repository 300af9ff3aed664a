package org.conclusum.moderation;

import org.conclusum.proposals.ProposalDecided;
import org.conclusum.proposals.ProposalNoted;
import org.conclusum.proposals.ProposalWithdrawn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends moderations whose proposal is settled otherwise. It does so at the end of the transaction, when the case of the
 * proposal has ended its own steps.
 */
@Component
class ModerationEnding {

    private final ModerationManagement management;

    ModerationEnding(ModerationManagement management) {
        this.management = management;
    }

    /** A withdrawn proposal needs no moderation. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ProposalWithdrawn event) {
        management.cancel(event.proposal());
    }

    /** What the committee has taken note of is no longer moderated. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ProposalNoted event) {
        management.cancel(event.proposal());
    }

    /** What the committee has decided is no longer moderated. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ProposalDecided event) {
        management.cancel(event.proposal());
    }
}
