package org.conclusum.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ResolutionListingTests {

    @Autowired
    private ResolutionListing listing;

    @Autowired
    private ResolutionManagement management;

    @Autowired
    private ResolutionExport export;

    @Autowired
    private ResolutionExtracts extracts;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private AResolution aResolution;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID open;
    private UUID closed;

    @BeforeEach
    void issue() {
        committee = fixture.found();
        open = aResolution.inForce(committee, 1, "=Oberstufe 100%", false);
        closed = aResolution.inForce(committee, 2, "Personalsache", true);
    }

    @Test
    void showsClosedItemsOnlyToThoseWhoTakePart() {
        for (Actor.Person person : List.of(
                committee.member(ACommittee.GOERLITZ),
                committee.coordinator(ACommittee.GOERLITZ),
                committee.office(),
                committee.auditor())) {
            assertThat(seenBy(person)).as(person.name()).containsExactlyInAnyOrder(open, closed);
            assertThat(listing.get(closed, person).wording()).isEqualTo("Wortlaut 2");
        }
        assertThat(seenBy(committee.administrator())).containsExactly(open);
        assertThatThrownBy(() -> listing.get(closed, committee.administrator())).isInstanceOf(NotFound.class);
    }

    @Test
    void isEmptyForStrangers() {
        UUID measure = management.addMeasure(open, aMeasure(), committee.office());
        for (Actor.Person person :
                List.of(fixture.stranger(), fixture.found().member(ACommittee.GOERLITZ), fixture.officeOf("RHEIN"))) {
            assertThat(seenBy(person)).as(person.name()).isEmpty();
            assertThat(new String(export.csv(inCommittee(), person, Locale.GERMAN), StandardCharsets.UTF_8))
                    .doesNotContain("Oberstufe");
            assertThat(listing.measuresOf(open, person)).isEmpty();
            assertThat(listing.reportsOf(open, person)).isEmpty();
            assertThat(listing.reportsOn(measure, person)).isEmpty();
            assertThatThrownBy(() -> listing.get(open, person)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> listing.measure(measure, person)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> extracts.of(open, person)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void filtersByTextLightAndState() {
        Actor.Person office = committee.office();
        assertThat(found(new ResolutionFilter("100%", committee.id(), null, null)))
                .containsExactly(open);
        assertThat(found(new ResolutionFilter("%", committee.id(), null, null)))
                .as("a percent sign is a percent sign")
                .containsExactly(open);
        assertThat(found(new ResolutionFilter("WORTLAUT 2", committee.id(), null, null)))
                .containsExactly(closed);
        assertThat(found(new ResolutionFilter("", committee.id(), Light.RED, null)))
                .isEmpty();
        UUID measure = management.addMeasure(open, aMeasure(), office);
        management.report(measure, new MeasureReport("Klemmt.", Light.RED, false, null), office);
        assertThat(found(new ResolutionFilter("", committee.id(), Light.RED, null)))
                .containsExactly(open);
        management.measuresDefined(closed, office);
        management.close(closed, "Erledigt.", office);
        assertThat(found(new ResolutionFilter("", committee.id(), null, ResolutionState.CLOSED)))
                .containsExactly(closed);
        assertThat(found(new ResolutionFilter("", committee.id(), Light.DONE, null)))
                .containsExactly(closed);
    }

    @Test
    void tellsWhoMayReport() {
        UUID measure = management.addMeasure(open, aMeasure(), committee.office());
        assertThat(listing.measure(measure, committee.coordinator(ACommittee.GOERLITZ))
                        .mayReport())
                .isTrue();
        assertThat(listing.measure(measure, committee.office()).mayReport()).isTrue();
        assertThat(listing.measure(measure, committee.coordinator(ACommittee.BAUTZEN))
                        .mayReport())
                .isFalse();
        assertThat(listing.measure(measure, committee.chair()).mayReport()).isFalse();
        management.report(measure, new MeasureReport("Fertig.", Light.DONE, true, null), committee.office());
        assertThat(listing.measure(measure, committee.office()).mayReport()).isFalse();
        assertThat(listing.reportsOn(measure, committee.chair()))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.text()).isEqualTo("Fertig.");
                    assertThat(report.moved()).isFalse();
                });
    }

    @Test
    void exportsWithoutLettingACellBecomeAFormula() {
        String table = new String(export.csv(inCommittee(), committee.office(), Locale.GERMAN), StandardCharsets.UTF_8);
        assertThat(table)
                .startsWith("\uFEFF\"Nummer\";\"Titel\"")
                .contains("\"'=Oberstufe 100%\"")
                .endsWith("\r\n");
    }

    @Test
    void findsTheResolutionsOfAProposal() {
        UUID proposal = listing.get(open, committee.office()).row().proposal();
        assertThat(listing.countOfProposal(proposal, committee.chair())).isEqualTo(1);
        assertThat(listing.ofProposal(proposal, committee.chair())).hasSize(1);
        assertThat(listing.countOfProposal(proposal, fixture.stranger())).isZero();
        assertThat(listing.ofProposal(proposal, fixture.stranger())).isEmpty();
    }

    private List<UUID> seenBy(Actor.Person person) {
        return listing.page(inCommittee(), person, 0, 50).stream()
                .map(ResolutionRow::id)
                .toList();
    }

    private List<UUID> found(ResolutionFilter filter) {
        return listing.page(filter, committee.office(), 0, 50).stream()
                .map(ResolutionRow::id)
                .toList();
    }

    private ResolutionFilter inCommittee() {
        return new ResolutionFilter("", committee.id(), null, null);
    }

    private NewMeasure aMeasure() {
        return new NewMeasure(
                "Entwurf",
                "coordinator:" + ACommittee.GOERLITZ,
                LocalDate.now(clock).plusDays(30));
    }
}
