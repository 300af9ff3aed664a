package org.conclusum.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;

/** What the seats said to the invitation. */
record Replies(List<InvitationReply> replies) {

    void answer(UUID seat, InvitationAnswer answer, Actor by, Instant now) {
        of(seat).ifPresentOrElse(
                        reply -> reply.change(answer, by, now),
                        () -> replies.add(new InvitationReply(seat, answer, by, now)));
    }

    Optional<InvitationAnswer> answerOf(UUID seat) {
        return of(seat).map(InvitationReply::answer);
    }

    private Optional<InvitationReply> of(UUID seat) {
        return replies.stream().filter(reply -> reply.seat().equals(seat)).findFirst();
    }
}
