package org.conclusum.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.documents.texts.TestFiles;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.binder.BuiltBinders;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.springframework.stereotype.Component;

/** Meetings with as many items and files as a test wants. */
@Component
public class LargeMeetings {

    private static final byte[] FILE = TestFiles.pdf("Anlage");

    private final CommitteeFixture committees;
    private final AProposal proposals;
    private final ProposalManagement management;
    private final MeetingPlanning planning;
    private final MeetingLookup lookup;
    private final TabledPapers papers;
    private final BuiltBinders binders;
    private final LiveMeetings live;
    private final Clock clock;

    LargeMeetings(
            CommitteeFixture committees,
            AProposal proposals,
            ProposalManagement management,
            MeetingPlanning planning,
            MeetingLookup lookup,
            TabledPapers papers,
            BuiltBinders binders,
            LiveMeetings live,
            Clock clock) {
        this.committees = committees;
        this.proposals = proposals;
        this.management = management;
        this.planning = planning;
        this.lookup = lookup;
        this.papers = papers;
        this.binders = binders;
        this.live = live;
        this.clock = clock;
    }

    /** A meeting, with the items that come from proposals in their order. */
    public record Large(ACommittee committee, UUID meeting, List<UUID> items) {}

    /** In preparation, with so many proposals and so many files attached to them; one proposal in ten is closed. */
    public Large planned(int items, int files) {
        ACommittee committee = committees.found();
        UUID meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "Haushaltssitzung",
                        LocalDate.now(clock).plusDays(40).atTime(10, 0),
                        "Landratsamt"),
                committee.office());
        for (int item = 0; item < items; item++) {
            planning.addProposal(meeting, proposal(committee, item, items, files), committee.office());
        }
        return new Large(
                committee,
                meeting,
                lookup.agenda(meeting).stream()
                        .filter(row -> row.proposal() != null)
                        .map(AgendaItemRow::id)
                        .toList());
    }

    /** Invited to, with a paper tabled on each of its items and with its binders made. */
    public Large invited(int items, int files) {
        Large large = planned(items, files);
        planning.finishDraft(large.meeting(), large.committee().office());
        planning.release(large.meeting(), large.committee().chair());
        planning.invite(large.meeting(), null, large.committee().office());
        large.items()
                .forEach(item -> papers.table(
                        item, "Tischvorlage.pdf", FILE, large.committee().office()));
        binders.all();
        return large;
    }

    /** Running, with everybody there and the first item called. */
    public Large running(int items, int files) {
        Large large = invited(items, files);
        live.open(large.committee(), large.meeting());
        live.callWithEverybody(large.committee(), large.meeting(), large.items().getFirst());
        return large;
    }

    private UUID proposal(ACommittee committee, int item, int items, int files) {
        String title = "Vorhaben " + item;
        UUID proposal =
                proposals.drafted(committee, item % 10 == 1 ? AProposal.closedText(title) : AProposal.text(title));
        Actor coordinator = committee.coordinator(ACommittee.GOERLITZ);
        for (int file = item; file < files; file += items) {
            management.attach(proposal, "Anlage " + file + ".pdf", FILE, coordinator);
        }
        management.submit(proposal, 1, coordinator);
        management.accept(proposal, committee.office());
        management.makeReady(proposal, AProposal.PROCEDURE);
        return proposal;
    }
}
