package org.conclusum.notifications;

import java.util.List;
import java.util.UUID;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.notifications.Announcement.About;
import org.conclusum.worklist.casework.TaskGiven;
import org.conclusum.worklist.casework.TaskPassedOn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those whom somebody asks to do something on a case. What it is stands there, and not in the message. */
@Component
class TaskAnnouncements {

    private final Recipients recipients;

    TaskAnnouncements(Recipients recipients) {
        this.recipients = recipients;
    }

    @Nullable
    Announcement of(DomainEvent event) {
        return switch (event) {
            case TaskGiven e -> aboutTask(e, e.task(), e.about(), e.confidential(), asked(e.to()));
            case TaskPassedOn e -> aboutTask(e, e.task(), e.about(), e.confidential(), asked(List.of(e.to())));
            default -> null;
        };
    }

    /** An account or a work group. */
    private Audience asked(String to) {
        return to.contains(":")
                ? asked(List.copyOf(
                        recipients.group(new WorkGroup(to)).reasons().keySet()))
                : asked(List.of(UUID.fromString(to)));
    }

    private static Audience asked(List<UUID> accounts) {
        return Audience.of(accounts, Recipients.why("task"));
    }

    private static Announcement aboutTask(DomainEvent event, UUID task, UUID about, boolean closed, Audience to) {
        Words words = new Words(event, Words.fixed(event.actor().name()));
        return new Announcement(to, words.with(), new About("tasks/" + task, about, null, Words.NONE), closed);
    }
}
