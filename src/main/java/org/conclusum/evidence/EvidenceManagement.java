package org.conclusum.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.conclusum.evidence.rules.CitationNoteMustFit;
import org.conclusum.evidence.rules.CitedFiguresMustBeFew;
import org.conclusum.evidence.rules.CitedFiguresMustExist;
import org.conclusum.evidence.rules.EvidenceMustStillBeOpen;
import org.conclusum.evidence.rules.ToleranceMustBeAPercentage;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.proposals.ProposalRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cites indicators on proposals: the figures are taken down as they are and stay so. */
@Service
@Transactional
public class EvidenceManagement {

    private final EvidenceAccess access;
    private final Citations citations;
    private final SnapshotTaking snapshots;
    private final IndicatorListing indicators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceManagement(
            EvidenceAccess access,
            Citations citations,
            SnapshotTaking snapshots,
            IndicatorListing indicators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.citations = citations;
        this.snapshots = snapshots;
        this.indicators = indicators;
        this.events = events;
        this.clock = clock;
    }

    /** Cites an indicator; the author may while writing, then the office. */
    public UUID cite(UUID proposal, CitationDraft draft, Actor.Person person) {
        EvidenceAccess.Part part = access.requireToCite(proposal, person);
        Rule.checkAll(
                new EvidenceMustStillBeOpen(part.isOpen()),
                new ToleranceMustBeAPercentage(draft.threshold()),
                new CitationNoteMustFit(draft.note(), CitationDraft.LONGEST_NOTE));
        return keep(part.file().row(), indicators.get(draft.indicator()), draft, person);
    }

    /** Takes back what was cited. */
    public void withdraw(UUID citation, Actor.Person person) {
        Citation known = standing(citation);
        EvidenceAccess.Part part = access.requireToCite(known.proposal(), person);
        new EvidenceMustStillBeOpen(part.isOpen()).check();
        withdraw(known, part.file().row(), person);
    }

    /** Cites the same as it stands now in the place of what was cited before. */
    public UUID renew(UUID citation, Actor.Person person) {
        Citation known = standing(citation);
        EvidenceAccess.Part part = access.requireToCite(known.proposal(), person);
        new EvidenceMustStillBeOpen(part.isOpen()).check();
        withdraw(known, part.file().row(), person);
        List<CitedFigure> cited = known.snapshot().figures();
        return keep(
                part.file().row(),
                EvidenceText.read(citations.reckoning(citation), IndicatorRow.class),
                new CitationDraft(
                        known.indicator(),
                        cited.stream().map(CitedFigure::ags).distinct().toList(),
                        cited.stream().map(CitedFigure::period).distinct().toList(),
                        known.note(),
                        known.threshold()),
                person);
    }

    private UUID keep(ProposalRow proposal, IndicatorRow indicator, CitationDraft draft, Actor.Person person) {
        Snapshot snapshot = snapshots.take(indicator, draft.municipalities(), draft.periods());
        Rule.checkAll(
                new CitedFiguresMustExist(snapshot.figures().size()),
                new CitedFiguresMustBeFew(snapshot.figures().size()));
        String text = EvidenceText.write(snapshot);
        Citation citation = new Citation(
                UUID.randomUUID(),
                proposal.id(),
                proposal.committee(),
                draft.indicator(),
                snapshot,
                text,
                EvidenceText.hash(text),
                draft.threshold(),
                draft.note(),
                person.name(),
                now(),
                List.of());
        citations.add(citation, EvidenceText.write(indicator));
        events.publishEvent(
                new IndicatorCited(proposal.id(), proposal.committee(), citation.id(), proposal.closed(), person));
        return citation.id();
    }

    private void withdraw(Citation citation, ProposalRow proposal, Actor.Person person) {
        citations.withdraw(citation.id(), person.name(), now());
        events.publishEvent(
                new CitationWithdrawn(proposal.id(), proposal.committee(), citation.id(), proposal.closed(), person));
    }

    private Citation standing(UUID citation) {
        return citations.lock(citation).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, citation));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
