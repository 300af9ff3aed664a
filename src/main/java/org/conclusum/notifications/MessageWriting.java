package org.conclusum.notifications;

import java.util.UUID;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.kernel.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes messages about what happened, after the commit and beside the person's way. */
@Component
class MessageWriting {

    private final Announcements announcements;
    private final Messages messages;
    private final AccountDirectory accounts;
    private final MailServer server;
    private final ApplicationEventPublisher events;

    MessageWriting(
            Announcements announcements,
            Messages messages,
            AccountDirectory accounts,
            MailServer server,
            ApplicationEventPublisher events) {
        this.announcements = announcements;
        this.messages = messages;
        this.accounts = accounts;
        this.server = server;
        this.events = events;
    }

    /** Within the transaction of the change: gives it an id, under which the registry keeps it until it was told. */
    @EventListener
    void on(DomainEvent event) {
        if (Announcements.tellsOf(event)) {
            events.publishEvent(new Occurrence(UUID.randomUUID(), EventJson.write(event)));
        }
    }

    @ApplicationModuleListener
    void on(Occurrence occurrence) {
        DomainEvent event = EventJson.read(occurrence.event());
        announcements.of(event).ifPresent(announcement -> {
            for (AccountRow account :
                    accounts.findAll(announcement.recipients()).values()) {
                if (account.enabled()) {
                    messages.write(
                            occurrence, event.getClass().getSimpleName(), announcement, account, server.configured());
                }
            }
        });
    }
}
