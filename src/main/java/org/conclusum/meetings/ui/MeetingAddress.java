package org.conclusum.meetings.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;

/** Reads the meeting from the address of a page. */
public final class MeetingAddress {

    private MeetingAddress() {}

    /** @throws NotFound where the address names none */
    public static UUID of(BeforeEnterEvent event) {
        String written = event.getRouteParameters().get("meeting").orElse("");
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Subject.Kind.MEETING, written);
        }
    }
}
