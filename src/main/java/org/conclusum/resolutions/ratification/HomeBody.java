package org.conclusum.resolutions.ratification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.Rule;
import org.conclusum.proposals.Renewal;
import org.conclusum.resolutions.ratification.rules.ConditionsMustBeStated;
import org.conclusum.resolutions.ratification.rules.ConditionsMustFit;
import org.conclusum.resolutions.ratification.rules.DecidedBodyNeedsNoSession;
import org.conclusum.resolutions.ratification.rules.HomeBodyMustBeNamed;
import org.conclusum.resolutions.ratification.rules.HomeBodyMustHaveDecided;
import org.conclusum.resolutions.ratification.rules.PlannedSessionMustLieAhead;
import org.jspecify.annotations.Nullable;

/** The home body (council, Kreistag) of one municipality in a ratification, and what it decided. */
@Entity
@Table(name = "home_body")
class HomeBody {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String ags;

    @Column(nullable = false)
    private String weight;

    @Column
    private @Nullable String body;

    @Column
    private @Nullable LocalDate plannedOn;

    @Column
    private @Nullable LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable HomeResult result;

    @Column
    private @Nullable String conditions;

    @Column(name = "document_id")
    private @Nullable UUID document;

    @Column
    private @Nullable Instant enteredAt;

    @Column
    private @Nullable String enteredBy;

    @Column(nullable = false)
    private boolean onBehalf;

    @Column(nullable = false)
    private boolean late;

    @Column(nullable = false)
    private int revision;

    @SuppressWarnings("NullAway.Init")
    protected HomeBody() {}

    HomeBody(int position, String ags, Fraction weight) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.ags = ags;
        this.weight = weight.toString();
    }

    /** Notes when the body will decide. */
    void plan(String name, LocalDate day, LocalDate today, Entry entry) {
        Rule.checkAll(
                new DecidedBodyNeedsNoSession(decided()),
                new HomeBodyMustBeNamed(name),
                new PlannedSessionMustLieAhead(day, today));
        body = name.strip();
        plannedOn = day;
        enter(entry);
    }

    /** Takes what it decided, in the place of what was entered before. */
    void decide(HomeDecision decision, @Nullable UUID file, boolean tooLate, LocalDate today, Entry entry) {
        Rule.checkAll(
                new HomeBodyMustBeNamed(decision.body()),
                new HomeBodyMustHaveDecided(decision.day(), today),
                new ConditionsMustBeStated(decision.result().isConditional(), decision.conditions()),
                new ConditionsMustFit(decision.conditions()));
        body = decision.body().strip();
        decidedOn = decision.day();
        result = decision.result();
        conditions = decision.result().isConditional() ? decision.conditions().strip() : null;
        document = file == null ? document : file;
        late = tooLate;
        enter(entry);
    }

    /** Refuses a form that was filled in before somebody else's. */
    void requireRevision(int expected, Instant now) {
        if (revision != expected) {
            throw new ChangedMeanwhile(enteredBy == null ? "" : enteredBy, enteredAt == null ? now : enteredAt);
        }
    }

    private void enter(Entry entry) {
        enteredAt = entry.at();
        enteredBy = entry.by();
        onBehalf = entry.onBehalf();
        revision++;
    }

    /** Whether its session has passed and nobody has said what came of it. */
    boolean overdue(LocalDate today, LocalDate deadline) {
        LocalDate expected = plannedOn == null || plannedOn.isAfter(deadline) ? deadline : plannedOn;
        return !decided() && today.isAfter(expected);
    }

    boolean decided() {
        return result != null;
    }

    boolean saidNoWithConditions() {
        return result == HomeResult.NO_WITH_CONDITIONS;
    }

    /** Under which condition it agreed, or would have. */
    Optional<Renewal.Condition> condition() {
        return result == null || conditions == null || body == null || decidedOn == null
                ? Optional.empty()
                : Optional.of(new Renewal.Condition(ags, body, decidedOn, result.agrees(), conditions));
    }

    @Nullable
    HomeResult result() {
        return result;
    }

    boolean isLate() {
        return late;
    }

    String ags() {
        return ags;
    }

    Fraction weight() {
        return Fraction.parse(weight);
    }

    @Nullable
    UUID document() {
        return document;
    }

    HomeBodyRow row(LocalDate today, LocalDate deadline) {
        return new HomeBodyRow(
                ags,
                weight(),
                body,
                plannedOn,
                decidedOn,
                result,
                conditions,
                document,
                enteredAt,
                enteredBy,
                onBehalf,
                late,
                overdue(today, deadline),
                revision);
    }

    /** Who enters something, and whether for a municipality that is not the own. */
    record Entry(String by, Instant at, boolean onBehalf) {}
}
