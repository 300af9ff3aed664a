package org.conclusum.meetings;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nobody goes on speaking when the item is over or the meeting interrupted. */
@Component
class EndedSpeeches {

    private final SpeakersManagement speakers;

    EndedSpeeches(SpeakersManagement speakers) {
        this.speakers = speakers;
    }

    @EventListener
    @Transactional
    public void on(AgendaItemFinished event) {
        speakers.endOn(event.item(), event.actor());
    }

    @EventListener
    @Transactional
    public void on(AgendaItemPostponed event) {
        speakers.endOn(event.item(), event.actor());
    }

    @EventListener
    @Transactional
    public void on(MeetingAdjourned event) {
        speakers.endAny(event.meeting(), event.actor());
    }

    @EventListener
    @Transactional
    public void on(MeetingInterrupted event) {
        speakers.endAny(event.meeting(), event.actor());
    }
}
