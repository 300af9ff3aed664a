package org.conclusum.proposals.statements;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Rule;
import org.conclusum.proposals.statements.rules.ExtensionMustBeAskedFor;
import org.conclusum.proposals.statements.rules.ExtensionMustBeLater;
import org.conclusum.proposals.statements.rules.ExtensionMustBeReasoned;
import org.conclusum.proposals.statements.rules.ObjectionsMustBeExplained;
import org.conclusum.proposals.statements.rules.StatementFilesMustBeFew;
import org.conclusum.proposals.statements.rules.StatementMustFit;
import org.conclusum.proposals.statements.rules.StatementMustNotBeSubmitted;
import org.conclusum.proposals.statements.rules.StatementMustTakeAStance;
import org.jspecify.annotations.Nullable;

/** The statement of one municipality, from the empty page to what was handed in. */
@Entity
@Table(name = "statement")
class Statement {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String ags;

    @Column(nullable = false)
    private LocalDate due;

    @Column
    private @Nullable LocalDate askedUntil;

    @Column
    private @Nullable String askedBecause;

    @Enumerated(EnumType.STRING)
    private @Nullable Stance stance;

    @Column(nullable = false)
    private String text;

    @ElementCollection
    @CollectionTable(name = "statement_file", joinColumns = @JoinColumn(name = "statement_id"))
    @Column(name = "document_id", nullable = false)
    private Set<UUID> files = new HashSet<>();

    @Column
    private @Nullable String textBy;

    @Column
    private @Nullable Instant textAt;

    @Column
    private @Nullable Instant submittedAt;

    @Column
    private @Nullable String submittedBy;

    @Column(nullable = false)
    private boolean onBehalf;

    @Column
    private @Nullable UUID assignee;

    @Column(nullable = false)
    private int revision;

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    Statement(int position, String ags, LocalDate due) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.ags = ags;
        this.due = due;
        this.text = "";
    }

    /** Takes what was written so far; the same again changes nothing. */
    void write(@Nullable Stance taken, String words, int expected, String by, Instant now) {
        requireUnsubmitted();
        new StatementMustFit(words).check();
        if (revision != expected) {
            throw new ChangedMeanwhile(textBy == null ? "" : textBy, textAt == null ? now : textAt);
        }
        if (taken == stance && words.equals(text)) {
            return;
        }
        stance = taken;
        text = words;
        textBy = by;
        textAt = now;
        revision++;
    }

    void submit(String by, boolean forTheMunicipality, Instant now) {
        requireUnsubmitted();
        Rule.checkAll(
                new StatementMustTakeAStance(stance != null),
                new ObjectionsMustBeExplained(stance != null && stance.objects(), text));
        submittedAt = now;
        submittedBy = by;
        onBehalf = forTheMunicipality;
        askedUntil = null;
        assignee = null;
    }

    void requireRoomForFile() {
        requireUnsubmitted();
        new StatementFilesMustBeFew(files.size()).check();
    }

    void attach(UUID document) {
        files.add(document);
    }

    boolean detach(UUID document) {
        requireUnsubmitted();
        return files.remove(document);
    }

    void askForTime(LocalDate until, String reason) {
        requireUnsubmitted();
        Rule.checkAll(new ExtensionMustBeLater(due, until), new ExtensionMustBeReasoned(reason));
        askedUntil = until;
        askedBecause = reason.strip();
    }

    /** Gives the time that was asked for, or not; answers until when it is due now. */
    LocalDate decideOnTime(boolean granted) {
        new ExtensionMustBeAskedFor(askedUntil != null).check();
        if (granted && askedUntil != null) {
            due = askedUntil;
        }
        askedUntil = null;
        return due;
    }

    void assignTo(@Nullable UUID account) {
        requireUnsubmitted();
        assignee = account;
    }

    private void requireUnsubmitted() {
        new StatementMustNotBeSubmitted(submitted()).check();
    }

    boolean submitted() {
        return submittedAt != null;
    }

    boolean agrees() {
        return submitted() && stance == Stance.AGREES;
    }

    String ags() {
        return ags;
    }

    LocalDate due() {
        return due;
    }

    int revision() {
        return revision;
    }

    @Nullable
    Stance stance() {
        return stance;
    }

    @Nullable
    UUID assignee() {
        return assignee;
    }

    Set<UUID> files() {
        return Set.copyOf(files);
    }

    /** The row; what is not handed in yet shows its words only to those who write it. */
    StatementRow row(boolean writer, LocalDate today) {
        boolean shown = writer || submitted();
        return new StatementRow(
                ags,
                due,
                askedUntil,
                askedBecause == null ? "" : askedBecause,
                shown ? stance : null,
                shown ? text : "",
                shown ? Set.copyOf(files) : Set.of(),
                submittedAt,
                submittedBy,
                onBehalf,
                !submitted() && today.isAfter(due),
                revision);
    }
}
