package org.conclusum.resolutions.effect.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.proposals.Renewal;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.resolutions.effect.EffectDetail;
import org.conclusum.resolutions.effect.EffectFigure;
import org.conclusum.resolutions.effect.EffectListing;
import org.conclusum.resolutions.effect.EffectManagement;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** The effect of a resolution: its target, what was found, and what the office can do about it. */
class EffectCard extends Card {

    private final UUID resolution;
    private final boolean mayAim;
    private final transient EffectListing listing;
    private final transient EffectManagement management;
    private final transient IndicatorListing indicators;
    private final transient RegionDirectory regions;
    private final transient Clock clock;
    private final transient Actor.Person viewer;
    private final Div content = new Div();

    EffectCard(
            UUID resolution,
            boolean mayAim,
            EffectListing listing,
            EffectManagement management,
            IndicatorListing indicators,
            RegionDirectory regions,
            Clock clock,
            Actor.Person viewer) {
        super(Texts.text("resolutions.effect"));
        this.resolution = resolution;
        this.mayAim = mayAim;
        this.listing = listing;
        this.management = management;
        this.indicators = indicators;
        this.regions = regions;
        this.clock = clock;
        this.viewer = viewer;
        content.addClassName("cc-effect");
        add(content);
        show();
    }

    final void show() {
        content.removeAll();
        Optional<EffectDetail> known = listing.of(resolution, viewer);
        if (known.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("resolutions.effect.none"));
            none.addClassName("cc-muted");
            content.add(none, line(Actions.secondary(Texts.text("resolutions.effect.aim"), this::aim)));
            return;
        }
        EffectDetail effect = known.get();
        content.add(state(effect), new Paragraph(sentence(effect)), facts(effect));
        if (effect.note() != null) {
            content.add(new Prose(effect.note()));
        }
        outcome(effect);
        if (mayAim && effect.met() == null) {
            content.add(line(Actions.secondary(Texts.text("resolutions.effect.change"), this::aim)));
        }
        if (effect.mayReview()) {
            content.add(line(Actions.primary(Texts.text("resolutions.effect.review"), () -> review(effect))));
        }
    }

    private static Pill state(EffectDetail effect) {
        if (effect.met() == null) {
            return new Pill(effect.mayReview() ? Tone.WAIT : Tone.NEUTRAL, Texts.text("resolutions.effect.open"));
        }
        return effect.met()
                ? new Pill(Tone.YES, Texts.text("resolutions.effect.met"))
                : new Pill(Tone.NO, Texts.text("resolutions.effect.missed"));
    }

    private String sentence(EffectDetail effect) {
        return Texts.text(
                "resolutions.effect." + effect.target().comparison(),
                effect.indicator(),
                municipality(effect.target().ags()),
                figure(effect, effect.target().value()),
                Formats.date(effect.reviewOn()));
    }

    private static Facts facts(EffectDetail effect) {
        Facts facts = new Facts();
        if (effect.reviewedAt() != null) {
            facts.add(Texts.text("resolutions.effect.found"), words(effect, effect.found()))
                    .add(Texts.text("resolutions.effect.reviewed"), Formats.date(effect.reviewedAt()));
        } else {
            facts.add(Texts.text("resolutions.effect.latest"), words(effect, effect.latest()))
                    .add(Texts.text("resolutions.effect.reviewOn"), Formats.date(effect.reviewOn()));
        }
        return facts;
    }

    private void outcome(EffectDetail effect) {
        Renewal renewal = effect.renewal();
        if (renewal != null && renewal.occasion() == Renewal.Occasion.EFFECT) {
            Paragraph taken = new Paragraph(Texts.text("resolutions.effect.takenUp") + " ");
            taken.add(
                    effect.seesRenewal()
                            ? new Anchor("proposals/" + renewal.proposal(), Texts.text("resolutions.renewal.proposal"))
                            : new Span(Texts.text("resolutions.effect.drafted")));
            content.add(taken);
        }
        if (effect.restReason() != null) {
            content.add(new Paragraph(Texts.text("resolutions.effect.rests", effect.restReason())));
        }
        if (effect.office() && effect.toBeSettled()) {
            content.add(
                    new Paragraph(Texts.text("resolutions.effect.decide")),
                    line(
                            Actions.primary(Texts.text("resolutions.effect.takeUp"), this::takeUp),
                            Actions.secondary(Texts.text("resolutions.effect.letRest"), this::letRest)));
        }
    }

    private void aim() {
        new EffectTargetDialog(
                        indicators.all(),
                        regions.municipalities(),
                        listing.of(resolution, viewer).map(EffectDetail::target).orElse(null),
                        LocalDate.now(clock),
                        target -> {
                            management.aim(resolution, target, viewer);
                            done("resolutions.effect.aimed");
                        })
                .open();
    }

    private void review(EffectDetail effect) {
        new EffectReviewDialog(effect.latest() == null ? null : words(effect, effect.latest()), (words, judgement) -> {
                    management.review(resolution, words, judgement, viewer);
                    done("resolutions.effect.reviewDone");
                })
                .open();
    }

    private void takeUp() {
        management.takeUpAgain(resolution, viewer);
        done("resolutions.effect.takeUpDone");
    }

    private void letRest() {
        new ReasonDialog(
                        Texts.text("resolutions.effect.letRest"),
                        Texts.text("resolutions.effect.letRestSentence"),
                        Texts.text("resolutions.effect.letRestWhy"),
                        Texts.text("resolutions.effect.letRest"),
                        reason -> {
                            management.letRest(resolution, reason, viewer);
                            done("resolutions.effect.restDone");
                        })
                .open();
    }

    private void done(String key) {
        show();
        Messages.done(Texts.text(key));
    }

    private String municipality(String ags) {
        return Optional.ofNullable(regions.byKey().get(ags))
                .map(row -> row.name())
                .orElse(ags);
    }

    private static Span words(EffectDetail effect, @org.jspecify.annotations.Nullable EffectFigure figure) {
        return new Span(
                figure == null
                        ? Texts.text("resolutions.effect.noFigure")
                        : Texts.text("resolutions.effect.figure", figure(effect, figure.value()), figure.period()));
    }

    private static String figure(EffectDetail effect, BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(Texts.locale());
        format.setMinimumFractionDigits(effect.decimals());
        format.setMaximumFractionDigits(effect.decimals());
        return format.format(value) + " " + effect.unit();
    }

    private static Div line(com.vaadin.flow.component.Component... actions) {
        Div line = new Div(actions);
        line.addClassName("cc-actions");
        return line;
    }
}
