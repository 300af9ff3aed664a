package org.conclusum.meetings.binder.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingSection;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.binder.MeetingBinders;
import org.conclusum.uikit.LiveUpdates;

/** Puts the binder onto the page of a meeting. */
@org.springframework.stereotype.Component
class BinderSection implements MeetingSection {

    private final MeetingBinders binders;
    private final LiveUpdates live;

    BinderSection(MeetingBinders binders, LiveUpdates live) {
        this.binders = binders;
        this.live = live;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> on(MeetingDetail meeting, Actor.Person viewer) {
        if (meeting.state() == MeetingState.CANCELLED
                || binders.of(meeting.id(), viewer).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BinderCard(meeting.id(), binders, live, viewer));
    }
}
