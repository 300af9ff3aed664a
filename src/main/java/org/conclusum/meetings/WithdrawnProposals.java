package org.conclusum.meetings;

import java.util.UUID;
import org.conclusum.proposals.ProposalWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a withdrawn proposal off the agendas on which it stands. */
@Component
class WithdrawnProposals {

    private final Meetings meetings;
    private final MeetingDesk desk;

    WithdrawnProposals(Meetings meetings, MeetingDesk desk) {
        this.meetings = meetings;
        this.desk = desk;
    }

    @EventListener
    @Transactional
    public void on(ProposalWithdrawn withdrawn) {
        for (UUID id : meetings.openMeetingsWith(withdrawn.proposal())) {
            Meeting meeting = desk.locked(id);
            meeting.dropProposal(withdrawn.proposal());
            desk.announce(new AgendaChanged(id, meeting.committee(), withdrawn.actor()));
        }
    }
}
