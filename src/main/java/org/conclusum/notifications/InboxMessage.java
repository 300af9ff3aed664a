package org.conclusum.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on a person's page; the route leads to what it is about.
 *
 * @param committee null where it belongs to none
 * @param thing what messages about the same case have in common
 * @param topic what the case is called; empty in messages of before that was kept
 * @param why the sentence that says why the person was told; empty in messages of before that was kept
 */
public record InboxMessage(
        UUID id,
        NoticeKind kind,
        @Nullable UUID committee,
        UUID thing,
        String topic,
        String subject,
        String body,
        String why,
        String route,
        Instant at,
        boolean read) {

    /** The same once it was read. */
    public InboxMessage asRead() {
        return new InboxMessage(id, kind, committee, thing, topic, subject, body, why, route, at, true);
    }
}
