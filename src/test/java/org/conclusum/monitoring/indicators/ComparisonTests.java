package org.conclusum.monitoring.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Comparison groups and changes of territories on a real database. */
@ApplicationTest
class ComparisonTests {

    @Autowired
    private ComparisonGroups groups;

    @Autowired
    private TerritoryChanges territories;

    @Autowired
    private CommitteeFixture fixture;

    private Actor.Person office;
    private String name;

    @BeforeEach
    void enter() {
        office = fixture.officeOf("LAUSITZ");
        name = "Gruppe " + UUID.randomUUID();
    }

    @Test
    void comparesMunicipalitiesThatAnOfficeChose() {
        UUID id = groups.define(name, List.of("12052", "14626"), office);
        assertThat(find(id).members()).containsExactlyInAnyOrder("12052", "14626");

        groups.change(id, name + " neu", List.of("12052", "14625", "14626"), office);
        assertThat(find(id).name()).isEqualTo(name + " neu");
        assertThat(find(id).members()).hasSize(3);

        groups.remove(id, office);
        assertThat(groups.all()).noneMatch(group -> group.id().equals(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> groups.remove(id, office));
    }

    @Test
    void namesEachGroupOnceAndComparesAtLeastTwo() {
        groups.define(name, List.of("12052", "14626"), office);

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> groups.define(name.toUpperCase(Locale.ROOT), List.of("12052", "14626"), office))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.GroupNameMustBeItsOwn"));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> groups.define(name + "2", List.of("12052"), office))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.GroupMustCompareSeveral"));
    }

    @Test
    void onlyOfficesKeepGroupsAndEachItsOwn() {
        for (Actor.Person other : List.of(fixture.stranger(), fixture.coordinatorOf("14626"))) {
            assertThat(groups.mayKeep(other)).isFalse();
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> groups.define(name, List.of("12052", "14626"), other));
        }
        UUID id = groups.define(name, List.of("12052", "14626"), office);
        Actor.Person neighbour = fixture.officeOf("RHEIN");

        assertThat(groups.mayChange(find(id), neighbour)).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> groups.remove(id, neighbour));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> groups.change(id, name, List.of("12052", "14626"), neighbour));
    }

    @Test
    void givesANameToOneOfTwoAtOnce() throws Exception {
        List<RuntimeException> failures = new CopyOnWriteArrayList<>();
        Runnable define = () -> {
            try {
                groups.define(name, List.of("12052", "14626"), office);
            } catch (RuntimeException late) {
                failures.add(late);
            }
        };

        AtOnce.run(define, define);

        assertThat(failures).hasSize(1);
        assertThat(groups.all()).filteredOn(group -> group.name().equals(name)).hasSize(1);
    }

    @Test
    void statesWhatBecameOfATerritoryOnceAndInNoCircle() {
        UUID first = state("97001", "97002");
        UUID second = state("97002", "97003");
        try {
            assertThat(territories.leadingTo(List.of("97002"))).singleElement().satisfies(change -> {
                assertThat(change.formerName()).isEqualTo("Altkreis");
                assertThat(change.handling()).isEqualTo(Handling.SUMMED);
            });
            for (List<String> wrong : List.of(List.of("97003", "97001"), List.of("97001", "97002"))) {
                assertThatExceptionOfType(RuleViolated.class)
                        .isThrownBy(() -> state(wrong.getFirst(), wrong.getLast()))
                        .satisfies(rule ->
                                assertThat(rule.messageKey()).isEqualTo("rule.TerritoriesMustNotTurnInCircles"));
            }
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> state("97001", "97001"))
                    .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.TerritoriesMustDiffer"));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> territories.takeBack(first, fixture.officeOf("RHEIN")));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() ->
                            territories.state(LocalDate.EPOCH, "1", "2", "x", Handling.APART, "", fixture.stranger()));
        } finally {
            territories.takeBack(first, office);
            territories.takeBack(second, office);
        }
        assertThat(territories.leadingTo(List.of("97002", "97003"))).isEmpty();
    }

    private UUID state(String predecessor, String successor) {
        return territories.state(
                LocalDate.of(2008, 8, 1), predecessor, successor, "Altkreis", Handling.SUMMED, "", office);
    }

    private ComparisonGroup find(UUID id) {
        return groups.all().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
