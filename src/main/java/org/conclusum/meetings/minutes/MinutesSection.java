package org.conclusum.meetings.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.minutes.rules.MinutesTextMustFit;
import org.jspecify.annotations.Nullable;

/** What the minutes say of one item, or of the whole meeting; only the minutes change it. */
@Entity
@Table(name = "minutes_section")
class MinutesSection {

    @Id
    private UUID id;

    @Column(name = "item_id")
    private @Nullable UUID item;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private boolean closed;

    @Column(nullable = false)
    private String html;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false)
    private String editedBy;

    @Column(nullable = false)
    private Instant editedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "section_id", nullable = false, updatable = false)
    @OrderBy("recordedAt")
    private List<Declaration> declarations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected MinutesSection() {}

    /** What is about the whole meeting. */
    static MinutesSection general(RichText text, String by, Instant now) {
        return new MinutesSection(null, 0, false, text, by, now);
    }

    /** What is about an item; a closed item has a closed section. */
    static MinutesSection of(AgendaItemRow item, RichText text, String by, Instant now) {
        return new MinutesSection(item.id(), item.position() + 1, item.closed(), text, by, now);
    }

    private MinutesSection(@Nullable UUID item, int position, boolean closed, RichText text, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.item = item;
        this.position = position;
        this.closed = closed;
        this.html = text.html();
        this.editedBy = by;
        this.editedAt = now;
    }

    /** Takes a new text from somebody who has seen this revision. */
    void write(RichText text, int seen, String by, Instant now) {
        Rule.checkAll(new MinutesTextMustFit(text.html().length()));
        if (seen != revision) {
            throw new ChangedMeanwhile(editedBy, editedAt);
        }
        html = text.html();
        revision++;
        editedBy = by;
        editedAt = now;
    }

    void put(Declaration declaration) {
        declarations.add(declaration);
    }

    boolean withdraw(UUID declaration) {
        return declarations.removeIf(one -> one.id().equals(declaration));
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID item() {
        return item;
    }

    boolean closed() {
        return closed;
    }

    RichText text() {
        return new RichText(html);
    }

    int revision() {
        return revision;
    }

    List<Declaration> declarations() {
        return List.copyOf(declarations);
    }
}
