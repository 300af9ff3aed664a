package org.conclusum.procedures.models;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings released models into force when their time has come. Each is taken with its row locked, so that of several
 * nodes one does it.
 */
@Component
class ScheduledReleases {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledReleases.class);

    private final ModelDrafts drafts;
    private final ModelManagement management;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScheduledReleases(ModelDrafts drafts, ModelManagement management, TransactionTemplate transaction, Clock clock) {
        this.drafts = drafts;
        this.management = management;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A failure leaves the release as it is for the next look. */
    @Scheduled(fixedDelay = 20_000)
    synchronized void look() {
        try {
            while (takeNext()) {
                LOG.debug("a scheduled release was taken");
            }
        } catch (RuntimeException failed) {
            LOG.error("a scheduled release could not come into force", failed);
        }
    }

    private boolean takeNext() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<ModelDraft> due = drafts.claimDue(clock.instant());
            due.ifPresent(management::takeEffect);
            return due.isPresent();
        }));
    }
}
