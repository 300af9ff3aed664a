package org.conclusum.notifications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of a person's messages are shown; what is null or false does not filter. */
public record InboxFilter(
        boolean unreadOnly,
        @Nullable NoticeKind kind,
        @Nullable UUID committee) {

    public static final InboxFilter ALL = new InboxFilter(false, null, null);
    public static final InboxFilter UNREAD = new InboxFilter(true, null, null);
}
