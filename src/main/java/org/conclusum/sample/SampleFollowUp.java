package org.conclusum.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.MeasureReport;
import org.conclusum.resolutions.NewMeasure;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.resolutions.effect.Comparison;
import org.conclusum.resolutions.effect.EffectManagement;
import org.conclusum.resolutions.effect.EffectTarget;
import org.springframework.stereotype.Component;

/** What became of the resolutions of the sample: one carried out, one under way with an overdue measure. */
@Component
class SampleFollowUp {

    private static final int WEEKS_BETWEEN_REPORTS = 13;
    private static final BigDecimal TARGET = new BigDecimal("3500");

    private final SampleStory story;
    private final SamplePeople people;
    private final ResolutionManagement resolutions;
    private final ResolutionLookup lookup;
    private final EffectManagement effects;
    private final IndicatorListing indicators;
    private final ProgramClock clock;

    SampleFollowUp(
            SampleStory story,
            SamplePeople people,
            ResolutionManagement resolutions,
            ResolutionLookup lookup,
            EffectManagement effects,
            IndicatorListing indicators,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.resolutions = resolutions;
        this.lookup = lookup;
        this.effects = effects;
        this.indicators = indicators;
        this.clock = clock;
    }

    void languageSupport() {
        UUID resolution = lookup.ofProposal(story.proposal("sprachfoerderung")).orElseThrow();
        Actor office = people.get("office.lausitz");
        story.on(-33, 9, 15);
        UUID posts = measure(
                resolution, "Vier Stellen gemeinsam ausschreiben", "coordinator:14626", -4, 3, Set.of(), office);
        UUID travel = measure(
                resolution,
                "Regelung zur Anrechnung von Fahrzeiten vorlegen",
                "coordinator:14625",
                9,
                1,
                Set.of(),
                office);
        measure(resolution, "Bedarf je Einrichtung erheben", "office:LAUSITZ", 30, 2, Set.of(travel), office);
        resolutions.reportEvery(resolution, WEEKS_BETWEEN_REPORTS, office);
        resolutions.classify(resolution, FieldOfAction.EARLY_CHILDHOOD, office);
        resolutions.measuresDefined(resolution, office);
        story.on(-12, 14, 5);
        resolutions.report(
                posts,
                new MeasureReport(
                        "Die Ausschreibung ist mit allen sieben Jugendämtern abgestimmt. Sie verzögert sich, weil die"
                                + " Eingruppierung in zwei Landkreisen noch geklärt wird.",
                        Light.RED,
                        false,
                        null,
                        "",
                        60),
                people.get("coordinator.goerlitz"));
        story.on(-8, 9, 50);
        resolutions.report(
                travel,
                new MeasureReport(
                        "Ein Entwurf liegt den Personalämtern vor. Rückmeldungen kommen bis Monatsende.",
                        Light.GREEN,
                        false,
                        null,
                        "",
                        50),
                people.get("coordinator.bautzen"));
    }

    void educationOffice() {
        UUID resolution = lookup.ofProposal(story.proposal("bildungsbuero")).orElseThrow();
        Actor office = people.get("office.lausitz");
        story.on(-33, 9, 40);
        UUID contract = measure(
                resolution,
                "Vereinbarung über die Umlage unterzeichnen",
                "coordinator:12052",
                -15,
                1,
                Set.of(),
                office);
        resolutions.classify(resolution, FieldOfAction.NETWORKS, office);
        resolutions.measuresDefined(resolution, office);
        story.on(-18, 16, 0);
        resolutions.report(
                contract,
                new MeasureReport("Alle sieben Kommunen haben unterzeichnet.", Light.GREEN, true, null),
                people.get("coordinator.cottbus"));
        story.on(-17, 8, 45);
        resolutions.close(
                resolution, "Vereinbarung liegt vollständig vor; Bericht über die Wirkung Ende 2028.", office);
    }

    /** Whether the pool brings young people into the professions, once there are figures for it. */
    void effect() {
        UUID resolution = lookup.ofProposal(story.proposal("sprachfoerderung")).orElseThrow();
        story.on(-1, 15, 20);
        indicators.all().stream()
                .filter(row -> row.content().name().equals("Studierende"))
                .findFirst()
                .ifPresent(row -> effects.aim(
                        resolution,
                        new EffectTarget(
                                row.id(),
                                "14626",
                                Comparison.AT_LEAST,
                                TARGET,
                                LocalDate.now(clock.unshifted()).plusYears(1)),
                        people.get("office.lausitz")));
    }

    private UUID measure(
            UUID resolution, String title, String owner, int dueInDays, int weight, Set<UUID> needs, Actor office) {
        LocalDate due = LocalDate.now(clock.unshifted()).plusDays(dueInDays);
        return resolutions.addMeasure(resolution, new NewMeasure(title, owner, due, weight, null, needs), office);
    }
}
