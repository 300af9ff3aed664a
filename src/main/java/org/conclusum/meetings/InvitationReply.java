package org.conclusum.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** What a seat answered to the invitation; a later answer takes the place of the earlier one. */
@Entity
@Table(name = "invitation_reply")
class InvitationReply {

    @Id
    private UUID id;

    @Column(name = "seat_id", nullable = false)
    private UUID seat;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InvitationAnswer answer;

    @Column(nullable = false)
    private String answeredBy;

    @Column
    private @Nullable UUID answeredByAccount;

    @Column(nullable = false)
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected InvitationReply() {}

    InvitationReply(UUID seat, InvitationAnswer answer, Actor by, Instant answeredAt) {
        this.id = UUID.randomUUID();
        this.seat = seat;
        change(answer, by, answeredAt);
    }

    UUID seat() {
        return seat;
    }

    InvitationAnswer answer() {
        return answer;
    }

    final void change(InvitationAnswer answer, Actor by, Instant answeredAt) {
        this.answer = answer;
        this.answeredBy = by.name();
        this.answeredByAccount = by instanceof Actor.Person person ? person.account() : null;
        this.answeredAt = answeredAt;
    }
}
