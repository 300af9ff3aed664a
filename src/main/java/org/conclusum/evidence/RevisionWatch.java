package org.conclusum.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.imports.FiguresImported;
import org.conclusum.monitoring.imports.ImportUndone;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what was cited with the figures that stand, in the transaction that changes them: no proposal rests on figures
 * that are revised already without saying so.
 */
@Component
class RevisionWatch {

    /** Finds that cited figures were revised. */
    static final Actor.Procedure WATCH = new Actor.Procedure("evidence");

    private final Citations citations;
    private final Revisions revisions;
    private final SnapshotTaking snapshots;
    private final ProposalLookup proposals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevisionWatch(
            Citations citations,
            Revisions revisions,
            SnapshotTaking snapshots,
            ProposalLookup proposals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.citations = citations;
        this.revisions = revisions;
        this.snapshots = snapshots;
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(FiguresImported event) {
        compare(event.table());
    }

    @EventListener
    @Transactional
    public void on(ImportUndone event) {
        compare(event.table());
    }

    private void compare(String table) {
        List<Citation> cited = citations.lockOnTable(table);
        Set<UUID> ids = cited.stream().map(Citation::proposal).collect(Collectors.toSet());
        Map<UUID, ProposalRow> rows = proposals.rows(ids);
        for (Citation citation : cited) {
            List<CitedFigure> now = snapshots.again(
                    citation.snapshot(), EvidenceText.read(citations.reckoning(citation.id()), IndicatorRow.class));
            ProposalRow proposal = rows.get(citation.proposal());
            if (proposal != null && !Changes.of(citation.known(), now).isEmpty()) {
                revise(citation, now, proposal);
            }
        }
    }

    /** Weighs the figures against those that somebody judged last, so that nobody is asked twice for the same. */
    private void revise(Citation citation, List<CitedFigure> now, ProposalRow proposal) {
        boolean weighty = Changes.of(citation.judged(), now).exceed(citation.threshold());
        Instant moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        revisions.supersede(citation.id(), moment);
        revisions.add(citation.id(), citation.revisions().size() + 1, moment, now, weighty);
        events.publishEvent(new CitedFiguresRevised(
                proposal.id(), proposal.committee(), citation.id(), weighty, proposal.closed(), WATCH));
    }
}
