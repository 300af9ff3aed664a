package org.conclusum.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.scenarios.analysis.Pair;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class ScenarioTests {

    private static final Pair FIRST = Pair.of(0, 0, 1, 0);
    private static final byte[] PNG = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        0x0D,
        0x0A,
        0x1A,
        0x0A,
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        2
    };

    @Autowired
    private AScenario aScenario;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private ScenarioManagement management;

    @Autowired
    private RatingManagement ratings;

    @Autowired
    private ScenarioListing listing;

    @Autowired
    private AnalysisManagement analyses;

    @Autowired
    private AnalysisRunning running;

    @Autowired
    private Analyses rows;

    @Autowired
    private ProfileManagement profiles;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Actor.Person office() {
        return aScenario.office();
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private AnalysisRow analysed(UUID project, MatrixKind kind) {
        int number = analyses.request(project, kind, office());
        running.runAll();
        return analyses.row(project, number, office());
    }

    private static String named(AnalysisRow row, AnalysisResult.Found found) {
        StringBuilder name = new StringBuilder();
        for (int factor = 0; factor < found.projections().size(); factor++) {
            name.append(row.input().factors().get(factor).sign())
                    .append(found.projections().get(factor) + 1);
        }
        return name + " " + found.sum();
    }

    @Test
    void reckonsTheWorkedExampleFromWhatTheMunicipalitiesRated() {
        UUID project = aScenario.compared();

        AnalysisRow row = analysed(project, MatrixKind.CONSISTENCY);

        assertThat(row.state()).isEqualTo(AnalysisState.DONE);
        AnalysisResult result = Objects.requireNonNull(row.result());
        assertThat(result.bundles()).isEqualTo(24);
        assertThat(result.bundles() - result.kept()).isEqualTo(8);
        assertThat(result.best().stream().limit(3).map(found -> named(row, found)))
                .containsExactly("D3S2F2G2 26", "D1S1F1G1 25", "D2S2F2G2 23");
        assertThat(row.input().municipalities()).hasSize(7);
        assertThat(row.hash()).hasSize(64);
        assertThat(analysed(project, MatrixKind.CONSISTENCY).hash()).isEqualTo(row.hash());
        assertThat(analyses.of(project, committees.coordinatorOf(COTTBUS)))
                .extracting(AnalysisRow::number)
                .containsExactly(2, 1);
    }

    @Test
    void weighsCrossImpacts() {
        UUID project = aScenario.begun(true);
        management.openRating(project, office());
        Actor.Person goerlitz = committees.coordinatorOf(GOERLITZ);
        ratings.rate(project, MatrixKind.CONSISTENCY, GOERLITZ, AScenario.worked(0), goerlitz);
        assertBreaks("RatingsMustBeComplete", () -> ratings.handIn(project, GOERLITZ, goerlitz));
        for (Pair pair : MatrixKind.IMPACT.pairs(AScenario.BOX)) {
            int impact = pair.of().projection() == pair.on().projection() ? 2 : 0;
            ratings.rate(project, MatrixKind.IMPACT, GOERLITZ, Map.of(pair, impact), goerlitz);
        }
        ratings.handIn(project, GOERLITZ, goerlitz);
        management.showDifferences(project, office());

        AnalysisResult result =
                Objects.requireNonNull(analysed(project, MatrixKind.IMPACT).result());

        assertThat(result.best().stream().filter(AnalysisResult.Found::isFlawless))
                .extracting(AnalysisResult.Found::projections)
                .contains(List.of(0, 0, 0, 0), List.of(1, 1, 1, 1));
        assertThat(result.kept())
                .isEqualTo(result.best().stream()
                        .filter(AnalysisResult.Found::isFlawless)
                        .count());
    }

    @Test
    void showsRatingsToTheOfficeWhenHandedInAndToOthersOnlyWithTheDifferences() {
        UUID project = aScenario.openForRating();
        Actor.Person goerlitz = committees.coordinatorOf(GOERLITZ);
        Actor.Person cottbus = committees.coordinatorOf(COTTBUS);
        ratings.rate(project, MatrixKind.CONSISTENCY, GOERLITZ, Map.of(FIRST, 4), goerlitz);

        assertThat(listing.combined(project, MatrixKind.CONSISTENCY, office())
                        .orElseThrow()
                        .byPair()
                        .get(FIRST))
                .extracting(CombinedRating::value)
                .isNull();
        aScenario.handIn(project, GOERLITZ, 0);
        CombinedRating seen = Objects.requireNonNull(listing.combined(project, MatrixKind.CONSISTENCY, office())
                .orElseThrow()
                .byPair()
                .get(FIRST));
        assertThat(seen.rows()).singleElement().satisfies(row -> {
            assertThat(row.ags()).isEqualTo(GOERLITZ);
            assertThat(row.ratedBy()).isEqualTo(goerlitz.name());
        });
        for (Actor.Person other : List.of(cottbus, committees.holderOf(Grant.of(Role.AUDITOR)))) {
            assertThat(listing.combined(project, MatrixKind.CONSISTENCY, other)).isEmpty();
            assertThat(listing.view(project, other).handedIn()).isEmpty();
            assertThat(listing.view(project, other).sheets()).isEqualTo(1);
        }
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> listing.own(project, MatrixKind.CONSISTENCY, GOERLITZ, cottbus))
                .withMessageNotContaining(GOERLITZ);
        assertThat(listing.view(project, goerlitz).handedIn()).containsOnlyKeys(GOERLITZ);

        management.showDifferences(project, office());
        assertThat(listing.combined(project, MatrixKind.CONSISTENCY, cottbus)).isPresent();
        assertThat(listing.view(project, cottbus).handedIn()).containsOnlyKeys(GOERLITZ);
    }

    @Test
    void isRatedByEachMunicipalityForItselfAlone() {
        UUID project = aScenario.openForRating();
        ACommittee committee = committees.found();
        Map<Pair, Integer> rated = Map.of(FIRST, 3);
        for (Actor.Person other :
                List.of(committees.coordinatorOf(COTTBUS), office(), committee.chair(), committee.member(COTTBUS))) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> ratings.rate(project, MatrixKind.CONSISTENCY, GOERLITZ, rated, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ratings.handIn(project, GOERLITZ, other));
        }
        ratings.rate(project, MatrixKind.CONSISTENCY, GOERLITZ, rated, committee.member(GOERLITZ));
        assertThat(listing.own(project, MatrixKind.CONSISTENCY, GOERLITZ, committees.coordinatorOf(GOERLITZ)))
                .hasEntrySatisfying(FIRST, row -> assertThat(row.ratedBy())
                        .isEqualTo(committee.member(GOERLITZ).name()));
        assertBreaks(
                "RatingMustLieOnTheScale",
                () -> ratings.rate(
                        project,
                        MatrixKind.CONSISTENCY,
                        GOERLITZ,
                        Map.of(FIRST, 6),
                        committees.coordinatorOf(GOERLITZ)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ratings.rate(
                        project,
                        MatrixKind.CONSISTENCY,
                        GOERLITZ,
                        Map.of(Pair.of(1, 0, 0, 0), 3),
                        committees.coordinatorOf(GOERLITZ)));
    }

    @Test
    void isUnknownToStrangersAdministratorsAndOtherRegions() {
        UUID project = aScenario.compared();
        analysed(project, MatrixKind.CONSISTENCY);
        UUID profile = profiles.begin(project, 1, List.of(0, 0, 0, 0), "Ruhige Zeiten", office());
        UUID picture = profiles.addPicture(profile, "bild.png", PNG, "Eine Schule", office());
        for (Actor.Person nobody : List.of(
                committees.stranger(),
                committees.holderOf(Grant.of(Role.ADMINISTRATOR)),
                committees.officeOf("RHEIN"),
                committees.coordinatorOf("14713"))) {
            assertThat(listing.projects(nobody)).extracting(ScenarioProject::id).doesNotContain(project);
            for (ThrowingCallable act : List.<ThrowingCallable>of(
                    () -> listing.view(project, nobody),
                    () -> listing.combined(project, MatrixKind.CONSISTENCY, nobody),
                    () -> analyses.of(project, nobody),
                    () -> analyses.row(project, 1, nobody),
                    () -> profiles.of(project, nobody),
                    () -> profiles.picture(picture, nobody),
                    () -> profiles.write(profile, "x", "", 1, nobody),
                    () -> ratings.rate(project, MatrixKind.CONSISTENCY, GOERLITZ, Map.of(), nobody),
                    () -> management.close(project, nobody))) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(act);
            }
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> management.begin("LAUSITZ", "x", "", 2040, false, nobody));
        }
        assertThat(profiles.picture(picture, committees.coordinatorOf(COTTBUS))).isEqualTo(PNG);
    }

    @Test
    void isLedByTheOfficeAlone() {
        UUID project = aScenario.compared();
        Actor.Person goerlitz = committees.coordinatorOf(GOERLITZ);
        UUID profile = profiles.begin(project, null, List.of(0, 0, 0, 0), "Ruhige Zeiten", office());
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> management.revise(project, "x", "", 2040, 1, goerlitz),
                () -> management.addFactor(project, new FactorDraft("x", "", List.of("a", "b")), goerlitz),
                () -> management.close(project, goerlitz),
                () -> ratings.agree(project, MatrixKind.CONSISTENCY, FIRST, 3, "so", goerlitz),
                () -> analyses.request(project, MatrixKind.CONSISTENCY, goerlitz),
                () -> analyses.cancel(project, 1, goerlitz),
                () -> profiles.begin(project, null, List.of(0, 0, 0, 0), "x", goerlitz),
                () -> profiles.write(profile, "x", "", 1, goerlitz),
                () -> profiles.addPicture(profile, "bild.png", PNG, "x", goerlitz),
                () -> profiles.drop(profile, goerlitz))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(act);
        }
    }

    @Test
    void reckonsWithWhatWasAgreedInstead() {
        UUID project = aScenario.compared();
        CombinedMatrix before =
                listing.combined(project, MatrixKind.CONSISTENCY, office()).orElseThrow();
        assertThat(before.differing()).isNotEmpty().allSatisfy(rating -> assertThat(rating.spread())
                .isGreaterThanOrEqualTo(2));
        assertBreaks(
                "AgreementMustBeExplained",
                () -> ratings.agree(project, MatrixKind.CONSISTENCY, FIRST, 1, " ", office()));

        ratings.agree(project, MatrixKind.CONSISTENCY, FIRST, 1, "Schließt sich nach neuer Lage aus.", office());
        AnalysisRow row = analysed(project, MatrixKind.CONSISTENCY);
        assertThat(Objects.requireNonNull(row.result()).best().stream().map(found -> named(row, found)))
                .noneMatch(name -> name.startsWith("D1S1"));

        ratings.withdraw(project, MatrixKind.CONSISTENCY, FIRST, office());
        AnalysisRow again = analysed(project, MatrixKind.CONSISTENCY);
        assertThat(Objects.requireNonNull(again.result()).best().stream().map(found -> named(again, found)))
                .contains("D1S1F1G1 25");
    }

    @Test
    void takesTheMiddleOfTwoInHalfPoints() {
        UUID project = aScenario.openForRating();
        aScenario.handIn(project, GOERLITZ, 0);
        aScenario.handIn(project, COTTBUS, -1);

        assertThat(listing.combined(project, MatrixKind.CONSISTENCY, office())
                        .orElseThrow()
                        .values())
                .containsEntry(FIRST, Fraction.of(9, 2));
    }

    @Test
    void goesFromFactorsToTheEndAndBackInOrder() {
        UUID project = management.begin("LAUSITZ", "Klein", "", 2035, false, office());
        assertBreaks("FactorsMustBeEnough", () -> management.openRating(project, office()));
        UUID factor = management.addFactor(project, new FactorDraft("Eins", "", List.of("a", "b")), office());
        assertBreaks(
                "FactorMustHaveProjections",
                () -> management.changeFactor(factor, new FactorDraft("Eins", "", List.of("a", " ")), office()));
        management.changeFactor(factor, new FactorDraft("Eins neu", "", List.of("a", "b", "c")), office());
        management.addFactor(project, new FactorDraft("Ende", "", List.of("a", "b")), office());
        assertThat(listing.view(project, office()).factors())
                .extracting(KeyFactor::sign)
                .containsExactly("E", "F");
        assertBreaks("DifferencesMustBeShown", () -> management.close(project, office()));
        management.openRating(project, office());
        assertBreaks("FactorsMustBeOpen", () -> management.dropFactor(factor, office()));
        assertBreaks("DifferencesMustBeShown", () -> analyses.request(project, MatrixKind.CONSISTENCY, office()));
        management.showDifferences(project, office());
        assertBreaks("MatrixMustBeComplete", () -> analyses.request(project, MatrixKind.CONSISTENCY, office()));
        management.close(project, office());
        int revision = listing.view(project, office()).project().revision();
        assertBreaks("ProjectMustBeOpen", () -> management.revise(project, "x", "", 2040, revision, office()));
        management.reopen(project, office());
        management.revise(project, "Klein, aber fein", "", 2036, revision + 1, office());
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> management.revise(project, "x", "", 2040, revision + 1, office()));
    }

    @Test
    void refusesMoreBundlesThanCanBeGoneThrough() {
        UUID project = management.begin("LAUSITZ", "Riesig", "", 2040, false, office());
        for (int factor = 0; factor < 7; factor++) {
            management.addFactor(
                    project,
                    new FactorDraft("Faktor", "", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9")),
                    office());
        }
        assertBreaks("BundlesMustBeCountable", () -> management.openRating(project, office()));
    }

    @Test
    void endsAnAnalysisThatNobodyWantsAnyMore() {
        UUID project = aScenario.compared();
        Integer number = transaction.execute(status -> {
            int requested = analyses.request(project, MatrixKind.CONSISTENCY, office());
            analyses.cancel(project, requested, office());
            return requested;
        });
        running.runAll();

        assertThat(analyses.row(project, Objects.requireNonNull(number), office()))
                .satisfies(row -> assertThat(row.state()).isEqualTo(AnalysisState.CANCELLED))
                .satisfies(row -> assertThat(row.result()).isNull());
    }

    @Test
    void tellsHowFarAnAnalysisIsUntilNobodyWantsItAnyMore() {
        UUID project = aScenario.compared();
        transaction.executeWithoutResult(status -> {
            int number = analyses.request(project, MatrixKind.CONSISTENCY, office());
            Analyses.Claimed run = rows.claim().orElseThrow();
            assertThat(run.project()).isEqualTo(project);

            assertThat(rows.progress(run, 12)).isTrue();
            assertThat(analyses.row(project, number, office())).satisfies(row -> {
                assertThat(row.state()).isEqualTo(AnalysisState.RUNNING);
                assertThat(row.done()).isEqualTo(12);
                assertThat(row.bundles()).isEqualTo(24);
            });

            analyses.cancel(project, number, office());
            assertThat(rows.progress(run, 20)).isFalse();
            assertThat(analyses.row(project, number, office()).state()).isEqualTo(AnalysisState.CANCELLED);
        });
    }

    @Test
    void writesScenariosWithPicturesThatAreDescribed() {
        UUID project = aScenario.compared();
        UUID profile = profiles.begin(project, null, List.of(2, 1, 1, 1), "Zusammen stark", office());
        profiles.write(profile, "Zusammen stark", "2040 lernen alle …", 1, office());
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> profiles.write(profile, "x", "", 1, office()));
        assertBreaks("PictureMustBeDescribed", () -> profiles.addPicture(profile, "bild.png", PNG, " ", office()));
        assertBreaks(
                "PictureMustBeAnImage",
                () -> profiles.addPicture(
                        profile,
                        "bild.txt",
                        "Text".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "Text",
                        office()));
        UUID picture = profiles.addPicture(profile, "bild.png", PNG, "Eine Schule", office());

        ScenarioView view = listing.view(project, office());
        assertThat(profiles.of(project, committees.coordinatorOf(COTTBUS)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.choices(view.factors())).containsExactly(2, 1, 1, 1);
                    assertThat(found.pictures()).containsExactly(new ScenarioProfile.Picture(picture, "Eine Schule"));
                });
        profiles.dropPicture(profile, picture, office());
        assertThat(jdbc.sql("select count(*) from document where id = ?")
                        .param(picture)
                        .query(Integer.class)
                        .single())
                .isZero();
        profiles.drop(profile, office());
        assertThat(profiles.of(project, office())).isEmpty();
        management.close(project, office());
        assertBreaks("DifferencesMustBeShown", () -> profiles.begin(project, null, List.of(0, 0, 0, 0), "x", office()));
    }

    @Test
    void countsTheSheetsThatWait() {
        Actor.Person coordinator = committees.person("Koordination", Set.of(Grant.of(Role.COORDINATOR, COTTBUS)));
        int before = listing.waiting(coordinator);
        UUID project = aScenario.openForRating();
        assertThat(listing.waiting(coordinator)).isEqualTo(before + 1);
        aScenario.handIn(project, COTTBUS, 0);
        assertThat(listing.waiting(coordinator)).isEqualTo(before);
        assertThat(listing.waiting(committees.stranger())).isZero();
        assertThat(Optional.of(listing.led(office()))).contains(Set.of("LAUSITZ"));
    }
}
