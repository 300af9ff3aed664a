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
import org.conclusum.meetings.minutes.rules.SpeakerMustBeNamed;
import org.conclusum.meetings.minutes.rules.WordsMustBeGiven;
import org.conclusum.meetings.minutes.rules.WordsMustFit;
import org.jspecify.annotations.Nullable;

/** Words that stand in the minutes as they were said or handed in. */
@Entity
@Table(name = "minutes_declaration")
class Declaration {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DeclarationKind kind;

    @Column(nullable = false)
    private String speaker;

    @Column(nullable = false)
    private String words;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(nullable = false)
    private String recordedBy;

    @Column(nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Declaration() {}

    Declaration(DeclarationKind kind, String speaker, String words, Actor by, Instant now) {
        Rule.checkAll(new SpeakerMustBeNamed(speaker), new WordsMustBeGiven(words), new WordsMustFit(words));
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.speaker = speaker.strip();
        this.words = words.strip();
        this.account = by instanceof Actor.Person person ? person.account() : null;
        this.recordedBy = by.name();
        this.recordedAt = now;
    }

    UUID id() {
        return id;
    }
}
