package org.conclusum.resolutions.ratification;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.Rule;
import org.conclusum.proposals.Renewal;
import org.conclusum.resolutions.ratification.rules.DeadlineMustHavePassed;
import org.conclusum.resolutions.ratification.rules.HomeDecisionMustStand;
import org.conclusum.resolutions.ratification.rules.ModerationMustHaveAReason;
import org.conclusum.resolutions.ratification.rules.RatificationMustBeOpen;
import org.conclusum.resolutions.ratification.rules.RatificationMustBeSettled;
import org.jspecify.annotations.Nullable;

/**
 * The home bodies' say on a resolution (Ratifizierung), by the rules under which it was adopted. It ends once, as soon
 * as the missing decisions cannot change what comes of it, or with the deadline; what comes in after that is put on
 * record and changes nothing.
 */
@Entity
@Table(name = "ratification")
class Ratification {

    @Id
    @Column(name = "resolution_id")
    private UUID resolution;

    @Column(name = "committee_id", nullable = false)
    private UUID committee;

    @Column(nullable = false)
    private String ruleBook;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private HomeBodyRules.Needed needed;

    @Column(nullable = false)
    private boolean silenceConsents;

    @Column(nullable = false)
    private boolean lateCounts;

    @Column(nullable = false)
    private Instant begunAt;

    @Column(nullable = false)
    private LocalDate deadline;

    @Column
    private @Nullable Instant escalatedAt;

    @Column
    private @Nullable Instant givenUpAt;

    @Column
    private @Nullable Instant endedAt;

    @Column
    private @Nullable Boolean agreed;

    @Column
    private @Nullable Instant moderationAskedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "resolution_id", nullable = false)
    @OrderBy("position")
    private List<HomeBody> bodies = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Ratification() {}

    /**
     * Begins.
     *
     * @param ruleBook title and source of the rules, as they are cited
     * @param votes of the municipalities in the committee, in the order in which they are shown
     */
    Ratification(
            UUID resolution,
            UUID committee,
            String ruleBook,
            HomeBodyRules rules,
            Map<String, Fraction> votes,
            Instant adoptedAt) {
        this.resolution = resolution;
        this.committee = committee;
        this.ruleBook = ruleBook;
        this.needed = rules.needed();
        this.silenceConsents = rules.silenceConsents();
        this.lateCounts = rules.lateCounts();
        this.begunAt = adoptedAt;
        this.deadline = adoptedAt.atZone(LegalTime.ZONE).toLocalDate().plusMonths(rules.deadlineMonths());
        votes.forEach((ags, weight) -> bodies.add(new HomeBody(bodies.size() + 1, ags, weight)));
    }

    void plan(HomeBody body, String name, LocalDate day, LocalDate today, HomeBody.Entry entry) {
        new RatificationMustBeOpen(running()).check();
        body.plan(name, day, today, entry);
    }

    /** Takes what a home body decided. Too late is what is dated after the deadline, or comes when all is settled. */
    void decide(HomeBody body, HomeDecision decision, @Nullable UUID file, LocalDate today, HomeBody.Entry entry) {
        new HomeDecisionMustStand(body.decided() && !body.isLate() && !running()).check();
        boolean afterwards = decision.day().isAfter(deadline) && !lateCounts;
        body.decide(decision, file, afterwards || !running(), today, entry);
    }

    /** The procedure has told office and chair who is missing; answers whether that was news. */
    boolean escalate(Instant now) {
        if (!running() || escalatedAt != null) {
            return false;
        }
        escalatedAt = now;
        return true;
    }

    /** The office waits no longer for those who missed the deadline. */
    void giveUp(LocalDate today, Instant now) {
        Rule.checkAll(
                new RatificationMustBeOpen(running() && givenUpAt == null),
                new DeadlineMustHavePassed(deadline, today));
        givenUpAt = now;
    }

    /** Ends it and answers whether the home bodies agreed; a second call answers the same. */
    boolean conclude(LocalDate today, Instant now) {
        if (agreed == null) {
            boolean overtime = today.isAfter(deadline) && (!lateCounts || givenUpAt != null);
            new RatificationMustBeSettled(overtime || settled()).check();
            agreed = RatificationCase.of(this).outcome();
            endedAt = now;
        }
        return agreed;
    }

    /** Asks for a new moderation; answers whether that was news. */
    boolean askForModeration(Instant now) {
        new ModerationMustHaveAReason(isToBeModerated()).check();
        if (moderationAskedAt != null) {
            return false;
        }
        moderationAskedAt = now;
        return true;
    }

    /** Whether home bodies did not agree, or one of them would under conditions. */
    boolean isToBeModerated() {
        return Boolean.FALSE.equals(agreed) || bodies.stream().anyMatch(HomeBody::saidNoWithConditions);
    }

    /** What the home bodies asked for, those first that said no. */
    List<Renewal.Condition> conditions() {
        return bodies.stream()
                .flatMap(body -> body.condition().stream())
                .sorted(Comparator.comparing(Renewal.Condition::agreed))
                .toList();
    }

    /** Whether the decisions that are missing can no longer change what comes of it. */
    boolean settled() {
        return RatificationCase.of(this).standing() != RatificationStanding.OPEN;
    }

    boolean running() {
        return endedAt == null;
    }

    Optional<HomeBody> of(String ags) {
        return bodies.stream().filter(body -> body.ags().equals(ags)).findFirst();
    }

    /** The municipalities whose home bodies have not decided. */
    List<String> missing() {
        return bodies.stream()
                .filter(body -> !body.decided())
                .map(HomeBody::ags)
                .toList();
    }

    UUID resolution() {
        return resolution;
    }

    UUID committee() {
        return committee;
    }

    HomeBodyRules.Needed needed() {
        return needed;
    }

    boolean silenceConsents() {
        return silenceConsents;
    }

    LocalDate deadline() {
        return deadline;
    }

    List<HomeBody> bodies() {
        return List.copyOf(bodies);
    }

    RatificationRow row() {
        return new RatificationRow(
                resolution,
                committee,
                ruleBook,
                new HomeBodyRules(true, needed, 1, silenceConsents, lateCounts),
                begunAt,
                deadline,
                escalatedAt != null,
                endedAt,
                agreed,
                missing());
    }
}
