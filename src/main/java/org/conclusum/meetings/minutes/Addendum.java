package org.conclusum.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.minutes.rules.MinutesTextMustFit;
import org.conclusum.meetings.minutes.rules.WordsMustBeGiven;

/** A correction of signed minutes (Nachtrag): it stands beside the text, which stays as it was signed. */
@Entity
@Table(name = "minutes_addendum")
class Addendum {

    @Id
    private UUID id;

    @Column(name = "section_id", nullable = false)
    private UUID section;

    @Column(nullable = false)
    private String html;

    @Column(nullable = false)
    private String writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Addendum() {}

    Addendum(UUID section, RichText text, String by, Instant now) {
        Rule.checkAll(
                new WordsMustBeGiven(text.plain()),
                new MinutesTextMustFit(text.html().length()));
        this.id = UUID.randomUUID();
        this.section = section;
        this.html = text.html();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    UUID id() {
        return id;
    }
}
