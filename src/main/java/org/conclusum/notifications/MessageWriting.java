package org.conclusum.notifications;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.notifications.Messages.Told;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes messages about what happened, after the commit and beside the person's way. */
@Component
class MessageWriting {

    private final Announcements announcements;
    private final Messages messages;
    private final Digests digests;
    private final NoticeSettings settings;
    private final AccountDirectory accounts;
    private final MailServer server;
    private final ApplicationEventPublisher events;

    MessageWriting(
            Announcements announcements,
            Messages messages,
            Digests digests,
            NoticeSettings settings,
            AccountDirectory accounts,
            MailServer server,
            ApplicationEventPublisher events) {
        this.announcements = announcements;
        this.messages = messages;
        this.digests = digests;
        this.settings = settings;
        this.accounts = accounts;
        this.server = server;
        this.events = events;
    }

    /** Within the transaction of the change: gives it an id, under which the registry keeps it until it was told. */
    @EventListener
    void on(DomainEvent event) {
        if (ToldEvents.hold(event)) {
            events.publishEvent(new Occurrence(UUID.randomUUID(), EventJson.write(event)));
        }
    }

    @ApplicationModuleListener
    void on(Occurrence occurrence) {
        DomainEvent event = EventJson.read(occurrence.event());
        Told told = new Told(occurrence.id(), event.getClass().getSimpleName(), ToldEvents.kindOf(event));
        announcements.of(event).ifPresent(announcement -> tell(told, announcement));
    }

    private void tell(Told told, Announcement announcement) {
        Map<UUID, AccountRow> recipients = accounts.findAll(announcement.recipients());
        Map<UUID, Delivery> chosen = settings.deliveries(recipients.keySet(), told.kind());
        Map<UUID, Rhythm> rhythms = settings.rhythms(gathering(chosen));
        for (AccountRow account : recipients.values()) {
            Delivery delivery = chosen.getOrDefault(account.id(), Delivery.MAIL);
            if (!account.enabled() || delivery == Delivery.OFF) {
                continue;
            }
            boolean mail = delivery != Delivery.PAGE && account.email() != null && server.configured();
            if (mail && delivery.gathers()) {
                UUID digest = digests.next(
                        account.id(), rhythms.getOrDefault(account.id(), Rhythm.USUAL), delivery == Delivery.WEEKLY);
                messages.write(told, announcement, account, MessageState.GATHERED, digest);
            } else {
                messages.write(told, announcement, account, mail ? MessageState.QUEUED : MessageState.INBOX_ONLY, null);
            }
        }
    }

    private static Set<UUID> gathering(Map<UUID, Delivery> chosen) {
        return chosen.entrySet().stream()
                .filter(choice -> choice.getValue().gathers())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
