package org.conclusum.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What proposals rest on, for those who see them. */
@Service
@Transactional(readOnly = true)
public class EvidenceListing {

    private final EvidenceAccess access;
    private final Citations citations;
    private final Revisions revisions;
    private final SnapshotTaking snapshots;
    private final IndicatorListing indicators;

    EvidenceListing(
            EvidenceAccess access,
            Citations citations,
            Revisions revisions,
            SnapshotTaking snapshots,
            IndicatorListing indicators) {
        this.access = access;
        this.citations = citations;
        this.revisions = revisions;
        this.snapshots = snapshots;
        this.indicators = indicators;
    }

    /** How much a proposal rests on; the caller shows its case file. */
    public int count(UUID proposal) {
        return citations.count(proposal);
    }

    /** All figures of an indicator for these municipalities as they stand; published statistics. */
    public List<CitedFigure> figures(UUID indicator, List<String> municipalities) {
        return snapshots.figures(indicators.get(indicator), municipalities, period -> true);
    }

    /** Whether the person may cite something on this proposal as it stands. */
    public boolean mayCite(UUID proposal, Actor.Person person) {
        return access.sees(proposal, person) && access.partOf(proposal, person).isOpen();
    }

    /** What a proposal rests on, in the order in which it was cited; nothing for those who do not see the proposal. */
    public List<CitationDetail> of(UUID proposal, Actor.Person person) {
        if (citations.count(proposal) == 0 || !access.sees(proposal, person)) {
            return List.of();
        }
        EvidenceAccess.Part part = access.partOf(proposal, person);
        return citations.of(proposal).stream()
                .map(citation -> new CitationDetail(citation, part.file().row(), part.isOpen(), part.office()))
                .toList();
    }

    /**
     * One citation.
     *
     * @throws NotFound where it does not stand, or the person does not see the proposal
     */
    public CitationDetail get(UUID citation, Actor.Person person) {
        Citation found = citations.find(citation).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, citation));
        EvidenceAccess.Part part = access.partOf(found.proposal(), person);
        return new CitationDetail(found, part.file().row(), part.isOpen(), part.office());
    }

    /**
     * One revision with the citation that it is about.
     *
     * @throws NotFound where it does not stand, or the person does not see the proposal
     */
    public RevisionDetail revision(UUID id, Actor.Person person) {
        Revision revision = revisions.find(id).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, id));
        return new RevisionDetail(get(revision.citation(), person), revision);
    }

    /** What a committee is to hear of at its next meeting, as far as the person may see it. */
    public List<RevisionDetail> unreported(UUID committee, Actor.Person person) {
        List<RevisionDetail> seen = new ArrayList<>();
        for (Revision revision : revisions.unreported(committee)) {
            citations
                    .find(revision.citation())
                    .filter(citation -> access.sees(citation.proposal(), person))
                    .ifPresent(citation -> seen.add(new RevisionDetail(get(citation.id(), person), revision)));
        }
        return seen;
    }
}
