package org.conclusum.evidence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.conclusum.evidence.rules.CitationNoteMustFit;
import org.conclusum.evidence.rules.RevisionMustBeOpen;
import org.conclusum.evidence.rules.RevisionNoteMustBeGiven;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.NextMeeting;
import org.conclusum.proposals.ProposalRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office says what follows from revised figures. */
@Service
@Transactional
public class RevisionManagement {

    private final EvidenceAccess access;
    private final Citations citations;
    private final Revisions revisions;
    private final NextMeeting next;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevisionManagement(
            EvidenceAccess access,
            Citations citations,
            Revisions revisions,
            NextMeeting next,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.citations = citations;
        this.revisions = revisions;
        this.next = next;
        this.events = events;
        this.clock = clock;
    }

    /** Closes the task. What is put before the committee again comes onto its next agenda by itself. */
    public void settle(UUID revision, RevisionOutcome outcome, String note, Actor.Person person) {
        UUID citation = find(revision).citation();
        Citation cited = citations.lock(citation).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, revision));
        ProposalRow proposal =
                access.requireToJudge(cited.proposal(), person).file().row();
        Rule.checkAll(
                new RevisionMustBeOpen(find(revision).isOpen()),
                new RevisionNoteMustBeGiven(note),
                new CitationNoteMustFit(note.strip(), Revision.LONGEST_NOTE));
        revisions.settle(
                revision, outcome, note.strip(), person.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(
                new RevisionSettled(proposal.id(), proposal.committee(), revision, outcome, proposal.closed(), person));
        if (outcome == RevisionOutcome.COMMITTEE_AGAIN) {
            next.report(proposal.committee(), RevisionWatch.WATCH);
        }
    }

    private Revision find(UUID revision) {
        return revisions.find(revision).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, revision));
    }
}
