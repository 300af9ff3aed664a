package org.conclusum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.moderation.consensing.Finding;
import org.conclusum.moderation.consensing.OptionFinding;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ConsensingRoundTests {

    private static final String[] THREE = {COTTBUS, BAUTZEN, GOERLITZ};
    private static final String ANSWER = "Eine Quarzuhrfrist von sechs Wochen würde helfen.";

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AModeration aModeration;

    @Autowired
    private ModerationManagement moderations;

    @Autowired
    private RoundManagement rounds;

    @Autowired
    private ModerationListing listing;

    @Autowired
    private ModerationLookup lookup;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JdbcClient jdbc;

    private ACommittee committee;

    @BeforeEach
    void found() {
        committee = committees.found();
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private List<String> tasks(UUID proposal, Actor.Person person) {
        return worklist.openFor(person).stream()
                .filter(item -> item.route().startsWith("interests/" + proposal))
                .map(WorkItem::step)
                .toList();
    }

    private UUID rated() {
        UUID proposal = aModeration.rating(committee, THREE);
        aModeration.rate(proposal, committee, COTTBUS, 8, 3, 2);
        aModeration.rate(proposal, committee, BAUTZEN, 6, 5, 1);
        aModeration.rate(proposal, committee, GOERLITZ, 7, 10, 2);
        return proposal;
    }

    @Test
    void asksTheMunicipalitiesConcernedAndEndsWhenAllHaveRated() {
        UUID proposal = aModeration.rating(committee, THREE);
        assertThat(lookup.participants(proposal)).containsExactlyInAnyOrder(THREE);
        assertThat(tasks(proposal, committee.coordinator(GOERLITZ))).containsExactly("RATE_OPTIONS");
        assertThat(tasks(proposal, committee.coordinator(SPREE_NEISSE))).isEmpty();
        assertThat(tasks(proposal, committee.office())).isEmpty();

        aModeration.rate(proposal, committee, COTTBUS, 8, 3, 2);
        aModeration.rate(proposal, committee, BAUTZEN, 6, 5, 1);
        assertThat(lookup.unrated(proposal)).containsExactly(GOERLITZ);
        assertThat(listing.view(proposal, committee.office()).moderation().phase())
                .isEqualTo(ModerationPhase.RATING);
        aModeration.rate(proposal, committee, GOERLITZ, 7, 10, 2);

        ModerationView view = listing.view(proposal, committee.office());
        assertThat(view.moderation().phase()).isEqualTo(ModerationPhase.ASSESSMENT);
        Finding finding = Objects.requireNonNull(view.rounds().getFirst().finding());
        assertThat(finding.best()).extracting(OptionFinding::option).containsExactly(2);
        assertThat(finding.options().get(2).acceptance()).isEqualTo(Fraction.of(250, 3));
        assertThat(finding.hiddenVetoes()).extracting(OptionFinding::option).containsExactly(1);
        assertThat(tasks(proposal, committee.office())).containsExactly("ASSESS_ROUND");
        assertThat(tasks(proposal, committee.coordinator(GOERLITZ))).containsExactly("EXPLAIN_RESISTANCE");
        assertThat(tasks(proposal, committee.coordinator(BAUTZEN))).isEmpty();
    }

    @Test
    void asksAllWithASeatWhereNobodyIsNamed() {
        UUID proposal = aModeration.begun(committee);

        assertThat(lookup.participants(proposal)).containsExactlyInAnyOrderElementsOf(ACommittee.LAUSITZ);
        assertThat(jdbc.sql("select count(*) from moderation_participant where proposal_id = ? and inhabitants > 0")
                        .param(proposal)
                        .query(Long.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void showsNoResultWhileTheRoundIsOpen() {
        UUID proposal = aModeration.rating(committee, THREE);
        aModeration.rate(proposal, committee, COTTBUS, 8, 3, 2);

        RoundView office = listing.view(proposal, committee.office()).rounds().getFirst();
        assertThat(office.finding()).isNull();
        assertThat(office.named()).isEmpty();
        assertThat(office.missing()).containsExactlyInAnyOrder(BAUTZEN, GOERLITZ);
        RoundView other =
                listing.view(proposal, committee.coordinator(BAUTZEN)).rounds().getFirst();
        assertThat(other.finding()).isNull();
        assertThat(other.rated()).isEqualTo(1);
        assertThat(other.missing()).isEmpty();
        assertThat(other.own()).isEmpty();
    }

    @Test
    void tellsTheOfficeAloneWhoRatedHow() {
        UUID proposal = rated();

        assertThat(listing.view(proposal, committee.office())
                        .rounds()
                        .getFirst()
                        .named())
                .containsOnlyKeys(THREE);
        for (Actor.Person other : List.of(
                committee.coordinator(COTTBUS),
                committee.coordinator(SPREE_NEISSE),
                committee.member(GOERLITZ),
                committee.substitute(GOERLITZ),
                committee.chair(),
                committee.auditor())) {
            ModerationView view = listing.view(proposal, other);
            RoundView round = view.rounds().getFirst();
            assertThat(round.named()).as(other.name()).isEmpty();
            assertThat(round.missing()).isEmpty();
            assertThat(round.own()).hasSize(view.mine().size());
            assertThat(round.exact()).isFalse();
            assertThat(Objects.requireNonNull(round.finding()).options()).allSatisfy(option -> assertThat(
                            Objects.requireNonNull(option.weighted()).isWhole())
                    .isTrue());
        }
        assertThat(listing.view(proposal, committee.coordinator(COTTBUS))
                        .rounds()
                        .getFirst()
                        .own())
                .containsOnlyKeys(COTTBUS);
    }

    @Test
    void keepsTheResultOfTwoRatersToTheOffice() {
        UUID proposal = aModeration.rating(committee, THREE);
        aModeration.rate(proposal, committee, COTTBUS, 8, 3, 2);
        aModeration.rate(proposal, committee, BAUTZEN, 6, 5, 1);
        rounds.close(proposal, committee.office());

        assertThat(listing.view(proposal, committee.office())
                        .rounds()
                        .getFirst()
                        .finding())
                .isNotNull();
        assertThat(listing.view(proposal, committee.coordinator(COTTBUS))
                        .rounds()
                        .getFirst()
                        .finding())
                .isNull();
        assertThat(listing.view(proposal, committee.auditor())
                        .rounds()
                        .getFirst()
                        .finding())
                .isNull();
    }

    @Test
    void leavesNoTraceOfARaterInTheJournalTheSearchOrMessages() {
        UUID proposal = rated();
        rounds.explain(proposal, 1, GOERLITZ, 1, ANSWER, committee.coordinator(GOERLITZ));

        List<String> entries = jdbc.sql("select concat_ws(' ', actor_name, facts, subjects) from journal_entry"
                        + " where subject_id = ? and event in ('RatingReceived', 'ConsensingRoundClosed',"
                        + " 'ReservationExplained')")
                .param(proposal)
                .query(String.class)
                .list();
        assertThat(entries).hasSize(5).allSatisfy(entry -> {
            for (String ags : THREE) {
                assertThat(entry)
                        .doesNotContain(ags)
                        .doesNotContain(committee.coordinator(ags).name())
                        .doesNotContain(committee.coordinator(ags).account().toString());
            }
        });
        assertThat(jdbc.sql("select count(*) from search_entry where body like '%Quarzuhrfrist%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from event_publication where serialized_event like '%Quarzuhrfrist%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesWithoutNamingAMunicipality() {
        UUID proposal = aModeration.rating(committee, THREE);
        for (Actor.Person other : List.of(
                committee.coordinator(BAUTZEN),
                committee.office(),
                committee.chair(),
                committee.member(GOERLITZ),
                committee.auditor())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> rounds.rate(proposal, 1, GOERLITZ, Map.of(0, 1), 0, other))
                    .withMessageNotContaining(GOERLITZ);
        }
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        rounds.rate(proposal, 1, SPREE_NEISSE, Map.of(0, 1), 0, committee.coordinator(SPREE_NEISSE)));
    }

    @Test
    void isNothingToStrangersAndAdministrators() {
        UUID proposal = rated();
        ACommittee other = committees.found();
        for (Actor.Person nobody : List.of(
                committees.stranger(),
                committee.administrator(),
                other.member(GOERLITZ),
                committees.officeOf("RHEIN"))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(proposal, nobody));
            assertThat(listing.concerns(proposal, nobody)).isFalse();
            assertThat(listing.mayBegin(proposal, nobody)).isFalse();
            assertThat(listing.of(nobody, 0, 100))
                    .noneMatch(line -> line.proposal().id().equals(proposal));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> rounds.rate(proposal, 1, GOERLITZ, Map.of(0, 1), 0, nobody));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rounds.close(proposal, nobody));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> moderations.skipPositions(proposal, nobody));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            moderations.conclude(proposal, new Conclusion(Conclusion.Kind.AGREED, null, ""), nobody));
        }
    }

    @Test
    void isMovedByTheOfficeAlone() {
        UUID proposal = aModeration.begun(committee, THREE);
        for (Actor.Person other :
                List.of(committee.chair(), committee.coordinator(GOERLITZ), committee.member(COTTBUS))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> moderations.skipPositions(proposal, other));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> rounds.open(
                            proposal, AModeration.OPTIONS, AModeration.PASSIVE, aModeration.inDays(5), other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> rounds.close(proposal, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> moderations.request(proposal, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> moderations.open(proposal, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> rounds.remind(proposal, other));
        }
    }

    @Test
    void lastRatingOfAMunicipalityCountsAndTwoOfItDoNotOverwriteEachOther() {
        UUID proposal = aModeration.rating(committee, THREE);
        Actor.Person goerlitz = committee.coordinator(GOERLITZ);
        rounds.rate(proposal, 1, GOERLITZ, Map.of(0, 5, 1, 9), 0, goerlitz);

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> rounds.rate(proposal, 1, GOERLITZ, Map.of(0, 5), 0, goerlitz));
        rounds.rate(proposal, 1, GOERLITZ, Map.of(0, 6, 2, 1), 1, goerlitz);

        RatingSheet sheet = Objects.requireNonNull(
                listing.view(proposal, goerlitz).rounds().getFirst().own().get(GOERLITZ));
        assertThat(sheet.version()).isEqualTo(2);
        assertThat(sheet.resistances()).containsOnly(Map.entry(0, 6), Map.entry(2, 1));
    }

    @Test
    void keepsItsRules() {
        UUID proposal = aModeration.rating(committee, THREE);
        Actor.Person goerlitz = committee.coordinator(GOERLITZ);
        assertBreaks("PassiveOptionMustBeRated", () -> rounds.rate(proposal, 1, GOERLITZ, Map.of(1, 3), 0, goerlitz));
        assertBreaks(
                "ResistanceMustLieOnTheScale", () -> rounds.rate(proposal, 1, GOERLITZ, Map.of(0, 11), 0, goerlitz));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> rounds.rate(proposal, 1, GOERLITZ, Map.of(0, 1, 3, 1), 0, goerlitz));
        assertBreaks("RoundMustBeOpen", () -> rounds.rate(proposal, 2, GOERLITZ, Map.of(0, 1), 0, goerlitz));
        rounds.rate(proposal, 1, GOERLITZ, Map.of(0, 5, 1, 7, 2, 8), 0, goerlitz);
        rounds.close(proposal, committee.office());
        rounds.close(proposal, committee.office());
        assertBreaks("RoundMustBeOpen", () -> rounds.rate(proposal, 1, GOERLITZ, Map.of(0, 1), 1, goerlitz));
        assertBreaks("ReservationMustBeStrong", () -> rounds.explain(proposal, 1, GOERLITZ, 1, "Nein.", goerlitz));
        assertBreaks("AnswerMustSaySomething", () -> rounds.explain(proposal, 1, GOERLITZ, 2, " ", goerlitz));
    }

    @Test
    void openingARoundNeedsOptionsAndTheMeaningOfNone() {
        UUID proposal = aModeration.begun(committee, THREE);
        moderations.skipPositions(proposal, committee.office());
        assertBreaks(
                "OptionsMustBeFew",
                () -> rounds.open(proposal, List.of(), AModeration.PASSIVE, aModeration.inDays(5), committee.office()));
        assertBreaks(
                "PassiveOptionMustBeExplained",
                () -> rounds.open(proposal, AModeration.OPTIONS, " ", aModeration.inDays(5), committee.office()));
        assertBreaks(
                "OptionMustBeNamed",
                () -> rounds.open(
                        proposal,
                        List.of(new RoundManagement.Draft(" ", "")),
                        AModeration.PASSIVE,
                        aModeration.inDays(5),
                        committee.office()));
        assertBreaks(
                "OptionTextMustFit",
                () -> rounds.open(
                        proposal,
                        List.of(new RoundManagement.Draft("x".repeat(201), "")),
                        AModeration.PASSIVE,
                        aModeration.inDays(5),
                        committee.office()));
    }

    @Test
    void readsAnswersOfStrongResistanceForTheOfficeAlone() {
        UUID proposal = rated();
        rounds.explain(proposal, 1, GOERLITZ, 1, ANSWER, committee.coordinator(GOERLITZ));

        assertThat(tasks(proposal, committee.coordinator(GOERLITZ))).isEmpty();
        assertThat(Objects.requireNonNull(listing.view(proposal, committee.office())
                                .rounds()
                                .getFirst()
                                .named()
                                .get(GOERLITZ))
                        .answers())
                .containsEntry(1, ANSWER);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> rounds.explain(proposal, 1, GOERLITZ, 1, ANSWER, committee.coordinator(COTTBUS)));
    }

    @Test
    void goesThroughRoundsToAgreementAndMayBeginAnew() {
        UUID proposal = rated();
        moderations.conclude(proposal, new Conclusion(Conclusion.Kind.ANOTHER_ROUND, null, ""), committee.office());
        aModeration.open(proposal, committee);
        rounds.close(proposal, committee.office());
        moderations.conclude(proposal, new Conclusion(Conclusion.Kind.AGREED, 2, ""), committee.office());

        assertThat(listing.view(proposal, committee.chair()).moderation().outcome())
                .isEqualTo(ModerationOutcome.AGREED);
        assertThat(tasks(proposal, committee.office())).isEmpty();
        moderations.request(proposal, committee.office());
        assertThat(listing.view(proposal, committee.chair()).moderation().phase())
                .isEqualTo(ModerationPhase.ISSUES);
        assertBreaks("ModerationMustHaveEnded", () -> moderations.request(proposal, committee.office()));
    }

    @Test
    void beginsOnWhatWaitsForADecisionOfSeveral() {
        UUID alone = aModeration.proposal(committee, DAHME_SPREEWALD);
        assertBreaks("MunicipalitiesMustBeConcerned", () -> moderations.request(alone, committee.office()));
        UUID proposal = aModeration.proposal(committee, THREE);
        assertThat(listing.mayBegin(proposal, committee.office())).isTrue();
        assertThat(listing.mayBegin(proposal, committee.chair())).isFalse();
        proposals.withdraw(proposal, "Überholt.", committee.coordinator(GOERLITZ));
        assertThat(listing.mayBegin(proposal, committee.office())).isFalse();
        assertBreaks("ModerationMustPrecedeTheDecision", () -> moderations.request(proposal, committee.office()));
    }

    @Test
    void endsWhereItsProposalIsWithdrawn() {
        UUID proposal = aModeration.rating(committee, THREE);

        proposals.withdraw(proposal, "Überholt.", committee.coordinator(GOERLITZ));

        Moderation moderation = listing.view(proposal, committee.office()).moderation();
        assertThat(moderation.outcome()).isEqualTo(ModerationOutcome.CANCELLED);
        assertThat(tasks(proposal, committee.coordinator(COTTBUS))).isEmpty();
        assertThat(jdbc.sql("select count(*) from consensing_round where proposal_id = ? and closed_at is null")
                        .param(proposal)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
