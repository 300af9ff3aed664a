package org.conclusum.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.minutes.rules.ObjectionMustBeOpen;
import org.conclusum.meetings.minutes.rules.WordsMustBeGiven;
import org.conclusum.meetings.minutes.rules.WordsMustFit;
import org.conclusum.meetings.rules.ReasonMustBeGiven;
import org.jspecify.annotations.Nullable;

/** An objection of a member to a section of the minutes (Einwendung). */
@Entity
@Table(name = "minutes_objection")
class Objection {

    @Id
    private UUID id;

    @Column(name = "section_id", nullable = false)
    private UUID section;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ObjectionState state;

    @Column(nullable = false)
    private String words;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(nullable = false)
    private String raisedBy;

    @Column(nullable = false)
    private Instant raisedAt;

    @Column
    private @Nullable String reason;

    @Column
    private @Nullable String decidedBy;

    @Column
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    Objection(UUID section, String words, Actor.Person by, Instant now) {
        Rule.checkAll(new WordsMustBeGiven(words), new WordsMustFit(words));
        this.id = UUID.randomUUID();
        this.section = section;
        this.state = ObjectionState.RAISED;
        this.words = words.strip();
        this.account = by.account();
        this.raisedBy = by.name();
        this.raisedAt = now;
    }

    void decide(boolean accepted, String reason, String by, Instant now) {
        Rule.checkAll(new ObjectionMustBeOpen(state), new ReasonMustBeGiven(reason));
        this.state = accepted ? ObjectionState.ACCEPTED : ObjectionState.REJECTED;
        this.reason = reason.strip();
        this.decidedBy = by;
        this.decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID section() {
        return section;
    }

    UUID account() {
        return account;
    }

    ObjectionState state() {
        return state;
    }

    boolean isOpen() {
        return state == ObjectionState.RAISED;
    }
}
