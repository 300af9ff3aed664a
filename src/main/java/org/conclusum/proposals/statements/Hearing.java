package org.conclusum.proposals.statements;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.rules.StatementRules;
import org.conclusum.proposals.statements.rules.HearingMustBeOpen;
import org.conclusum.proposals.statements.rules.HearingMustHaveEnded;
import org.jspecify.annotations.Nullable;

/** The hearing of the municipalities on one proposal (Anhörung): their statements, and what the office put together. */
@Entity
@Table(name = "hearing")
class Hearing {

    @Id
    @Column(name = "proposal_id")
    private UUID proposal;

    @Column(name = "committee_id", nullable = false)
    private UUID committee;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StatementRules.Meaning silence;

    @Column(nullable = false)
    private Instant begunAt;

    @Column
    private @Nullable Instant endedAt;

    @Column(nullable = false)
    private String summary;

    @Column(name = "synopsis_id")
    private @Nullable UUID synopsis;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("position")
    private List<Statement> statements = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Hearing() {}

    Hearing(
            UUID proposal,
            UUID committee,
            StatementRules.Meaning silence,
            Collection<String> municipalities,
            LocalDate due,
            Instant now) {
        this.proposal = proposal;
        this.committee = committee;
        this.silence = silence;
        this.begunAt = now;
        this.summary = "";
        municipalities.forEach(ags -> statements.add(new Statement(statements.size() + 1, ags, due)));
    }

    /** Answers whether that was news. */
    boolean end(Instant now) {
        if (endedAt != null) {
            return false;
        }
        endedAt = now;
        return true;
    }

    void putTogether(String words, UUID document) {
        new HearingMustHaveEnded(endedAt != null).check();
        summary = words;
        synopsis = document;
    }

    void requireOpen() {
        new HearingMustBeOpen(running()).check();
    }

    void requireEnded() {
        new HearingMustHaveEnded(!running()).check();
    }

    boolean running() {
        return endedAt == null;
    }

    boolean complete() {
        return statements.stream().allMatch(Statement::submitted);
    }

    Optional<Statement> of(String ags) {
        return statements.stream()
                .filter(statement -> statement.ags().equals(ags))
                .findFirst();
    }

    List<String> missing() {
        return statements.stream()
                .filter(statement -> !statement.submitted())
                .map(Statement::ags)
                .toList();
    }

    /** The last day on which a statement that is missing is in time; the first day of all where none is missing. */
    LocalDate lastDay() {
        return statements.stream()
                .filter(statement -> !statement.submitted())
                .map(Statement::due)
                .max(LocalDate::compareTo)
                .orElse(statements.getFirst().due());
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    UUID proposal() {
        return proposal;
    }

    UUID committee() {
        return committee;
    }

    StatementRules.Meaning silence() {
        return silence;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    String summary() {
        return summary;
    }

    @Nullable
    UUID synopsis() {
        return synopsis;
    }
}
