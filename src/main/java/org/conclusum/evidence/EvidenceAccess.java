package org.conclusum.evidence;

import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.proposals.CaseFile;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.proposals.ProposalState;
import org.springframework.stereotype.Component;

/**
 * Who sees evidence and who cites. Whoever sees a proposal sees what it rests on. Its author cites while writing, the office
 * of the committee from then on until it is voted on; only the office says what follows from revised figures.
 */
@Component
class EvidenceAccess {

    private static final Set<ProposalState> WRITTEN = Set.of(ProposalState.DRAFT, ProposalState.RETURNED);
    private static final Set<ProposalState> PREPARED = Set.of(
            ProposalState.SUBMITTED,
            ProposalState.RETURNED,
            ProposalState.ACCEPTED,
            ProposalState.READY,
            ProposalState.SCHEDULED);

    /**
     * What somebody may do with the evidence of a proposal.
     *
     * @param file the proposal
     * @param author whether the person writes for the municipality that brings it in
     * @param office whether the person runs the committee it is put before
     */
    record Part(CaseFile file, boolean author, boolean office) {

        boolean takesPart() {
            return author || office;
        }

        /** Whether evidence can be added or taken back as the proposal stands. */
        boolean isOpen() {
            ProposalState state = file.row().state();
            return author && WRITTEN.contains(state) || office && PREPARED.contains(state);
        }
    }

    private final CaseFiles caseFiles;
    private final CommitteeAccess committees;

    EvidenceAccess(CaseFiles caseFiles, CommitteeAccess committees) {
        this.caseFiles = caseFiles;
        this.committees = committees;
    }

    Standing standingOf(Actor.Person person) {
        return committees.standingOf(person);
    }

    boolean sees(UUID proposal, Actor.Person person) {
        return caseFiles.isShown(proposal, person);
    }

    /** @throws NotFound where there is no such proposal, or none for this person */
    Part partOf(UUID proposal, Actor.Person person) {
        CaseFile file = caseFiles.of(proposal, person);
        Standing standing = committees.standingOf(person);
        return new Part(
                file,
                standing.coordinates(file.row().originator()),
                file.row().number() != null && standing.runs(file.row().committee()));
    }

    /** Refuses whoever neither wrote the proposal nor runs the committee; to a stranger there is no such proposal. */
    Part requireToCite(UUID proposal, Actor.Person person) {
        Part part = partOf(proposal, person);
        if (!part.takesPart()) {
            throw new NotPermitted(person, "cite figures on proposal " + proposal);
        }
        return part;
    }

    /** Refuses whoever does not run the committee; to a stranger there is no such proposal. */
    Part requireToJudge(UUID proposal, Actor.Person person) {
        Part part = partOf(proposal, person);
        if (!part.office()) {
            throw new NotPermitted(person, "judge revised figures of proposal " + proposal);
        }
        return part;
    }
}
