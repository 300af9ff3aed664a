package org.conclusum.resolutions.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.resolutions.effect.rules.EffectMustBeReviewedOnce;
import org.conclusum.resolutions.effect.rules.EffectMustHaveBeenMissed;
import org.conclusum.resolutions.effect.rules.FindingMustBeExplained;
import org.conclusum.resolutions.effect.rules.JudgementMustBeGiven;
import org.conclusum.resolutions.effect.rules.RestMustHaveAReason;
import org.conclusum.resolutions.effect.rules.ReviewDayMustHaveCome;
import org.conclusum.resolutions.effect.rules.ReviewDayMustLieAhead;
import org.jspecify.annotations.Nullable;

/** What a resolution is to bring about, and whether it did (Wirkungskontrolle). */
@Entity
@Table(name = "resolution_effect")
class Effect {

    @Id
    @Column(name = "resolution_id")
    private UUID resolution;

    @Column(name = "indicator_id", nullable = false)
    private UUID indicatorId;

    /** Name, unit and decimals are kept: an indicator may be removed while its target is still looked at. */
    @Column(nullable = false)
    private String indicator;

    @Column(nullable = false)
    private String unit;

    @Column(nullable = false)
    private int decimals;

    @Column(nullable = false)
    private String ags;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Comparison comparison;

    @Column(nullable = false)
    private BigDecimal target;

    @Column(nullable = false)
    private LocalDate reviewOn;

    @Column(nullable = false)
    private Instant setAt;

    private @Nullable Instant reviewedAt;

    @Column
    private @Nullable String reviewedBy;

    private @Nullable Boolean met;

    private @Nullable BigDecimal found;

    private @Nullable String foundPeriod;

    private @Nullable String note;

    @Column
    private @Nullable Instant restedAt;

    private @Nullable String restReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Effect() {}

    @SuppressWarnings("NullAway.Init")
    Effect(UUID resolution, EffectTarget aim, IndicatorRow row, LocalDate today, Instant now) {
        this.resolution = resolution;
        aim(aim, row, today, now);
    }

    /** Sets or changes the target; not any more once it was looked at. */
    final void aim(EffectTarget aim, IndicatorRow row, LocalDate today, Instant now) {
        Rule.checkAll(
                new EffectMustBeReviewedOnce(reviewedAt != null), new ReviewDayMustLieAhead(aim.reviewOn(), today));
        indicatorId = aim.indicator();
        indicator = row.content().name();
        unit = row.content().unit();
        decimals = row.content().decimals();
        ags = aim.ags();
        comparison = aim.comparison();
        target = aim.value();
        reviewOn = aim.reviewOn();
        setAt = now;
    }

    /**
     * States whether the target was reached. Where there is a figure, it decides; else whoever looks does.
     *
     * @param judgement of the person, looked at only where there is no figure
     */
    boolean review(
            @Nullable EffectFigure figure,
            @Nullable Boolean judgement,
            String words,
            String by,
            LocalDate today,
            Instant now) {
        Rule.checkAll(
                new EffectMustBeReviewedOnce(reviewedAt != null),
                new ReviewDayMustHaveCome(reviewOn, today),
                new FindingMustBeExplained(words));
        boolean reached;
        if (figure == null) {
            reached = new JudgementMustBeGiven(judgement).given();
        } else {
            reached = comparison.isMet(figure.value(), target);
            found = figure.value();
            foundPeriod = figure.period();
        }
        met = reached;
        note = words.strip();
        reviewedAt = now;
        reviewedBy = by;
        return reached;
    }

    void requireMissed() {
        new EffectMustHaveBeenMissed(Boolean.FALSE.equals(met), restedAt != null).check();
    }

    /** The matter rests although the target was missed. */
    void rest(String reason, Instant now) {
        requireMissed();
        new RestMustHaveAReason(reason).check();
        restedAt = now;
        restReason = reason.strip();
    }

    EffectTarget target() {
        return new EffectTarget(indicatorId, ags, comparison, target, reviewOn);
    }

    String indicator() {
        return indicator;
    }

    String unit() {
        return unit;
    }

    int decimals() {
        return decimals;
    }

    boolean reviewed() {
        return reviewedAt != null;
    }

    Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }

    Optional<Boolean> met() {
        return Optional.ofNullable(met);
    }

    Optional<EffectFigure> found() {
        return found == null || foundPeriod == null
                ? Optional.empty()
                : Optional.of(new EffectFigure(found, foundPeriod));
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<String> restReason() {
        return Optional.ofNullable(restReason);
    }
}
