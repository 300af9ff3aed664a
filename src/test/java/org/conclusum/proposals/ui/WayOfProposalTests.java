package org.conclusum.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.proposals.CaseFile;
import org.conclusum.proposals.HomeBodyStage;
import org.conclusum.proposals.LastEdit;
import org.conclusum.proposals.ProposalProgress;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.proposals.ProposalText;
import org.conclusum.proposals.ui.WayOfProposal.Way;
import org.conclusum.uikit.StepBar.Place;
import org.conclusum.uikit.StepBar.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayOfProposalTests {

    private static final Instant DAY = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void beginsWithTheDraft() {
        assertThat(places(ProposalState.DRAFT, null, null)).startsWith(Place.NOW, Place.AHEAD);
    }

    @Test
    void waitsForTheRevisionUntilItsDay() {
        List<Step> steps = WayOfProposal.steps(file(ProposalState.RETURNED, null, null), Way.USUAL);

        assertThat(steps.get(1).place()).isEqualTo(Place.NOW);
        assertThat(steps.get(1).note()).isEqualTo("bis Mo,\u00a07.\u00a0Dez.");
    }

    @Test
    void endsWithTheDecisionWhereItWasRejected() {
        assertThat(places(ProposalState.DECIDED, DAY, false))
                .containsOnly(Place.DONE)
                .hasSize(5);
    }

    @Test
    void goesOnToTheImplementationWhereItWasAdopted() {
        assertThat(places(ProposalState.DECIDED, DAY, true))
                .endsWith(Place.DONE, Place.NOW)
                .hasSize(6);
        assertThat(places(ProposalState.CLOSED, DAY, true)).containsOnly(Place.DONE);
    }

    @Test
    void stopsWhereItWasWithdrawn() {
        assertThat(places(ProposalState.WITHDRAWN, null, null))
                .containsOnlyOnce(Place.DONE)
                .doesNotContain(Place.NOW);
    }

    @Test
    void waitsForTheHomeBodiesBeforeTheImplementation() {
        Way open = new Way(false, true, new HomeBodyStage(LocalDate.of(2027, 2, 2), null, null));
        List<Step> steps = WayOfProposal.steps(file(ProposalState.DECIDED, DAY, true), open);

        assertThat(steps)
                .extracting(Step::place)
                .endsWith(Place.DONE, Place.NOW, Place.AHEAD)
                .hasSize(7);
        assertThat(steps.get(5).note()).startsWith("bis ");
        Way agreed = new Way(false, true, new HomeBodyStage(LocalDate.of(2027, 2, 2), LocalDate.of(2027, 1, 9), true));
        assertThat(WayOfProposal.steps(file(ProposalState.DECIDED, DAY, true), agreed))
                .extracting(Step::place)
                .endsWith(Place.DONE, Place.NOW)
                .hasSize(7);
    }

    @Test
    void endsWithTheHomeBodiesWhereTheyDidNotAgree() {
        Way failed = new Way(false, true, new HomeBodyStage(LocalDate.of(2027, 2, 2), LocalDate.of(2027, 1, 9), false));

        assertThat(WayOfProposal.steps(file(ProposalState.CLOSED, DAY, true), failed))
                .extracting(Step::place)
                .containsOnly(Place.DONE)
                .hasSize(6);
    }

    @Test
    void endsWithTheNotingWhereNothingIsDecided() {
        assertThat(WayOfProposal.steps(file(ProposalState.SCHEDULED, null, null), new Way(true, true, null)))
                .extracting(Step::place)
                .endsWith(Place.NOW, Place.AHEAD)
                .hasSize(5);
        assertThat(WayOfProposal.steps(file(ProposalState.CLOSED, DAY, null), new Way(true, true, null)))
                .extracting(Step::place)
                .containsOnly(Place.DONE)
                .hasSize(5);
    }

    private static List<Place> places(ProposalState state, @Nullable Instant accepted, @Nullable Boolean adopted) {
        return WayOfProposal.steps(file(state, accepted, adopted), Way.USUAL).stream()
                .map(Step::place)
                .toList();
    }

    private static CaseFile file(ProposalState state, @Nullable Instant accepted, @Nullable Boolean adopted) {
        UUID id = UUID.randomUUID();
        return new CaseFile(
                new ProposalRow(id, "T/V/2026/001", "Titel", id, "14626", state, false, DAY, DAY),
                new ProposalText("Titel", "", "", "", "", false, Set.of()),
                new LastEdit(1, "Jemand", DAY),
                new ProposalProgress(DAY, accepted, accepted, accepted, accepted, accepted, null, null, null, adopted),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                state == ProposalState.RETURNED ? LocalDate.of(2026, 12, 7) : null,
                null,
                new CaseFile.MayDo(false, false, false, false));
    }
}
