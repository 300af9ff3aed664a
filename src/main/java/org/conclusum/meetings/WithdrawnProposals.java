package org.conclusum.meetings;

import java.util.UUID;
import org.conclusum.proposals.ProposalWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a withdrawn proposal off the agendas on which it stands. */
@Component
class WithdrawnProposals {

    private final Meetings meetings;
    private final MeetingDesk desk;
    private final ApplicationEventPublisher events;

    WithdrawnProposals(Meetings meetings, MeetingDesk desk, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.desk = desk;
        this.events = events;
    }

    @EventListener
    @Transactional
    public void on(ProposalWithdrawn withdrawn) {
        for (UUID id : meetings.openMeetingsWith(withdrawn.proposal())) {
            Meeting meeting = desk.locked(id);
            meeting.dropProposal(withdrawn.proposal());
            events.publishEvent(new AgendaChanged(id, meeting.committee(), withdrawn.actor()));
        }
    }
}
