package org.conclusum.exchange.ui;

import java.util.List;
import java.util.stream.Stream;
import org.conclusum.exchange.adoption.AdoptionStage;
import org.conclusum.exchange.adoption.AdoptionView;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.StepBar;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What the pages of adoptions say in the same words. */
final class AdoptionWords {

    private static final List<AdoptionStage> WAY =
            List.of(AdoptionStage.CHECK, AdoptionStage.DECISION, AdoptionStage.PILOT, AdoptionStage.ROUTINE);

    private AdoptionWords() {}

    static Pill mark(AdoptionStage stage) {
        Tone tone =
                switch (stage) {
                    case CHECK, DECISION -> Tone.WAIT;
                    case PILOT -> Tone.INFO;
                    case ROUTINE -> Tone.YES;
                    case ENDED -> Tone.NEUTRAL;
                };
        return new Pill(tone, Texts.of("exchange.stage", stage));
    }

    /** The way from interest to routine; an ended one shows how far it came. */
    static StepBar way(AdoptionView view) {
        AdoptionStage stage = view.adoption().stage();
        return new StepBar(Stream.concat(
                        Stream.of(new StepBar.Step(
                                Texts.text("exchange.stage.INTEREST"),
                                Formats.shortDate(view.adoption().begunAt()),
                                StepBar.Place.DONE)),
                        way(stage, view).map(one -> step(one, stage, view)))
                .toList());
    }

    private static Stream<AdoptionStage> way(AdoptionStage stage, AdoptionView view) {
        return stage != AdoptionStage.ENDED
                ? WAY.stream()
                : Stream.concat(
                        WAY.stream().filter(one -> view.steps().stream().anyMatch(step -> step.stage() == one)),
                        Stream.of(AdoptionStage.ENDED));
    }

    private static StepBar.Step step(AdoptionStage one, AdoptionStage stage, AdoptionView view) {
        String reached = view.steps().stream()
                .filter(step -> step.stage() == one)
                .map(step -> Formats.shortDate(step.at()))
                .findFirst()
                .orElse("");
        StepBar.Place place =
                one == stage ? StepBar.Place.NOW : reached.isEmpty() ? StepBar.Place.AHEAD : StepBar.Place.DONE;
        return new StepBar.Step(Texts.of("exchange.stage", one), reached, place);
    }
}
