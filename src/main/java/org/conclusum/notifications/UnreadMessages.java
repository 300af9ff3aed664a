package org.conclusum.notifications;

import java.util.Map;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.NavigationCount;
import org.springframework.stereotype.Component;

/** The number of unread messages, for the frame of the pages. */
@Component
class UnreadMessages implements NavigationCount {

    private final Inbox inbox;

    UnreadMessages(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Map<String, Integer> waiting(Actor.Person person) {
        return Map.of("messages", inbox.unread(person));
    }
}
