package org.conclusum.proposals;

import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * Who sees and who changes a proposal. A draft is seen by its municipality alone, what was handed in by the office too,
 * what was accepted by everybody who has insight; the auditor sees all. {@link ProposalVisibility} says the same to the
 * database.
 */
@Component
class ProposalAccess {

    private final CommitteeAccess committees;

    ProposalAccess(CommitteeAccess committees) {
        this.committees = committees;
    }

    Standing standingOf(Actor actor) {
        return committees.standingOf(actor);
    }

    void requireCoordinator(String originator, Actor actor) {
        if (!standingOf(actor).coordinates(originator)) {
            throw new NotPermitted(actor, "bring in proposals for " + originator);
        }
    }

    /** Refuses whoever does not coordinate the originator; to a stranger there is no such proposal. */
    void requireOriginator(Proposal proposal, Actor actor) {
        Standing standing = standingOf(actor);
        requireSight(proposal, standing);
        if (!standing.coordinates(proposal.originator())) {
            throw new NotPermitted(actor, "change proposal " + proposal.id());
        }
    }

    /** Refuses whoever does not run the committee as its office. */
    void requireOffice(Proposal proposal, Actor actor) {
        Standing standing = standingOf(actor);
        requireSight(proposal, standing);
        if (!standing.runs(proposal.committee())) {
            throw new NotPermitted(actor, "act as office for proposal " + proposal.id());
        }
    }

    /** Refuses whoever neither chairs the committee nor runs it. */
    void requireChairOrOffice(Proposal proposal, Actor actor) {
        Standing standing = standingOf(actor);
        requireSight(proposal, standing);
        if (!standing.runs(proposal.committee()) && !standing.chairs(proposal.committee())) {
            throw new NotPermitted(actor, "change the agenda of proposal " + proposal.id());
        }
    }

    /** Refuses every person: this step belongs to a procedure. */
    void requireProcedure(UUID proposal, Actor actor) {
        if (!(actor instanceof Actor.Procedure)) {
            throw new NotPermitted(actor, "act as procedure for proposal " + proposal);
        }
    }

    void requireSight(Proposal proposal, Standing standing) {
        if (!sees(proposal, standing)) {
            throw new NotFound(Subject.Kind.PROPOSAL, proposal.id());
        }
    }

    static boolean sees(Proposal proposal, Standing standing) {
        ProposalRow row = proposal.row();
        return standing.everywhere()
                || standing.auditor()
                || standing.coordinates(row.originator())
                || (row.number() != null && standing.runs(row.committee()))
                || (proposal.progress().acceptedAt() != null && standing.sees(row.committee(), row.closed()));
    }
}
