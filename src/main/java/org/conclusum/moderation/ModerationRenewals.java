package org.conclusum.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.rules.LettingBeMustHaveAReason;
import org.conclusum.moderation.rules.ModerationMustHaveEnded;
import org.conclusum.moderation.rules.ProposalMustHaveReturned;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRecalled;
import org.conclusum.proposals.ProposalRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes back from the members undecided after its moderation had ended: the office begins anew from the record, or
 * says why not.
 */
@Service
@Transactional
public class ModerationRenewals {

    private final ReturnedProposals returned;
    private final Moderations moderations;
    private final ProposalLookup proposals;
    private final ModerationAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModerationRenewals(
            ReturnedProposals returned,
            Moderations moderations,
            ProposalLookup proposals,
            ModerationAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.returned = returned;
        this.moderations = moderations;
        this.proposals = proposals;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(ProposalRecalled event) {
        moderations
                .find(event.proposal())
                .filter(Moderation::hasEnded)
                .ifPresent(ended -> returned.save(event.proposal(), now()));
    }

    /**
     * The office does not moderate anew and says why. It is a word on record and forbids nothing: a moderation that is
     * asked for later begins all the same.
     */
    public void decline(UUID proposal, String reason, Actor actor) {
        Moderation moderation =
                moderations.lock(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        access.requireOffice(proposal, moderation.committee(), actor);
        Rule.checkAll(
                new ModerationMustHaveEnded(!moderation.hasEnded()),
                new ProposalMustHaveReturned(isOpen(proposal)),
                new LettingBeMustHaveAReason(reason));
        returned.decline(proposal, new ReturnedProposal.Declined(reason.strip(), actor.name(), now()));
        events.publishEvent(new ReturnedModerationDeclined(proposal, moderation.committee(), actor));
    }

    /** How it came back, for whoever sees the moderation; empty where it did not, or where that is settled by now. */
    @Transactional(readOnly = true)
    public Optional<ReturnedProposal> of(UUID proposal, Actor.Person person) {
        return moderations
                .find(proposal)
                .filter(found -> access.standingOf(person).takesPartIn(found.committee()))
                .flatMap(found -> returned.find(proposal))
                .map(found -> new ReturnedProposal(
                        found.returnedAt(), found.open() && isPossible(proposal), found.declined()));
    }

    private boolean isOpen(UUID proposal) {
        return returned.find(proposal).map(ReturnedProposal::open).orElse(false) && isPossible(proposal);
    }

    private boolean isPossible(UUID proposal) {
        ProposalRow row = proposals.rows(List.of(proposal)).get(proposal);
        return row != null && ModerationManagement.isPossible(row, moderations.find(proposal));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
