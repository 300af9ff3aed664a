package org.conclusum.voting.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.conclusum.committees.RuleBookListing;
import org.conclusum.committees.RuleBookManagement;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SimulatorTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private Simulator simulator;

    @Autowired
    private RuleBookManagement management;

    @Autowired
    private RuleBookListing listing;

    @Test
    void beginsWithTheRulesInForceAndAllSeats() {
        ACommittee committee = committees.found();
        Trial trial = simulator.trial(committee.id(), null, null, committee.chair());

        assertThat(trial.vote().letters()).isEqualTo("yyyyyyy");
        assertThat(trial.vote().chairSeat()).isEqualTo(committee.seat(ACommittee.SPREE_NEISSE));
        assertThat(trial.versions()).hasSize(1);
        assertThat(trial.vote().inhabitants()).containsKey(ACommittee.BAUTZEN);
    }

    @Test
    void triesProfilesWithTheVotesTheyGive() {
        ACommittee committee = committees.found();
        Trial trial = simulator.trial(committee.id(), null, "ASSOCIATION", committee.office());

        assertThat(trial.vote().seats()).anySatisfy(seat -> {
            assertThat(seat.ags()).isEqualTo(ACommittee.BAUTZEN);
            assertThat(seat.weight().toString())
                    .as("292608 inhabitants: 4 begun and 1 besides")
                    .isEqualTo("5");
        });
    }

    @Test
    void opensForNobodyWhomTheCommitteeDoesNotConcern() {
        ACommittee committee = committees.found();
        Trial trial = simulator.trial(committee.id(), null, null, committee.office());
        for (Actor.Person other : new Actor.Person[] {
            committees.stranger(),
            committees.officeOf("RHEIN"),
            committees.found().chair()
        }) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> simulator.trial(committee.id(), null, null, other));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> simulator.save(trial, trial.vote(), "Fall", other));
            assertThat(simulator.cases(committee.id(), other)).isEmpty();
            assertThat(simulator.committees(other)).noneMatch(row -> row.id().equals(committee.id()));
        }
    }

    @Test
    void showsDraftsOnlyToThoseWhoMayWriteThem() {
        ACommittee committee = committees.found();
        UUID draft =
                management.draft(committee.id(), listing.beginning(committee.id(), "Fassung 2"), committee.office());

        assertThat(simulator
                        .trial(committee.id(), null, draft.toString(), committee.office())
                        .rules())
                .isEqualTo(draft.toString());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> simulator.trial(committee.id(), null, draft.toString(), committee.chair()));
        ACommittee another = committees.found();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> simulator.trial(another.id(), null, draft.toString(), committee.office()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> simulator.trial(committee.id(), null, "nonsense", committee.office()));
    }

    @Test
    void keepsCasesByNameEachPersonTheirOwn() {
        ACommittee committee = committees.found();
        Trial trial = simulator.trial(committee.id(), null, null, committee.chair());
        UUID kept = simulator.save(trial, trial.vote().lettered("yyynnno"), " Knapp ", committee.chair());
        simulator.save(trial, trial.vote().lettered("yyynnnn"), "Knapp", committee.chair());

        assertThat(simulator.cases(committee.id(), committee.chair()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.name()).isEqualTo("Knapp");
                    assertThat(found.votes()).isEqualTo("yyynnnn");
                    assertThat(found.rules()).isEqualTo(trial.rules());
                    assertThat(found.day()).isEqualTo(trial.day());
                });
        assertThat(simulator.cases(committee.id(), committee.office())).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> simulator.forget(kept, committee.office()));
        simulator.forget(kept, committee.chair());
        assertThat(simulator.cases(committee.id(), committee.chair())).isEmpty();
    }

    @Test
    void asksForAShortName() {
        ACommittee committee = committees.found();
        Trial trial = simulator.trial(committee.id(), null, null, committee.chair());
        for (String name : new String[] {" ", "x".repeat(81)}) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> simulator.save(trial, trial.vote(), name, committee.chair()));
        }
        simulator.save(trial, trial.vote(), "x".repeat(80), committee.chair());
    }

    @Test
    void isTheToolOfOfficeChairAndAdministration() {
        ACommittee committee = committees.found();

        assertThat(simulator.isToolOf(committee.office())).isTrue();
        assertThat(simulator.isToolOf(committee.chair())).isTrue();
        assertThat(simulator.isToolOf(committee.administrator())).isTrue();
        assertThat(simulator.isToolOf(committee.member(ACommittee.BAUTZEN))).isFalse();
    }
}
