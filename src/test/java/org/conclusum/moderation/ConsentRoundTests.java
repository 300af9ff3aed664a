package org.conclusum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ConsentRoundTests {

    private static final String[] THREE = {COTTBUS, BAUTZEN, GOERLITZ};
    private static final String TEXT =
            "1. Die Standorte werden abgestimmt.\n\n2. Die Kosten trägt, wer sie verursacht.";
    private static final String CHANGED = "1. Die Standorte werden abgestimmt.\n\n2. Die Kosten werden geteilt.";
    private static final String REASON = "Die Zebrastreifenkosten träfen allein uns.";

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AModeration aModeration;

    @Autowired
    private ModerationManagement moderations;

    @Autowired
    private ConsentManagement consents;

    @Autowired
    private RoundManagement rounds;

    @Autowired
    private ConsentListing listing;

    @Autowired
    private ModerationListing moderationListing;

    @Autowired
    private ModerationLookup lookup;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private ProposalLookup rows;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JdbcClient jdbc;

    private ACommittee committee;
    private UUID proposal;

    @BeforeEach
    void open() {
        committee = committees.found();
        proposal = aModeration.begun(committee, THREE);
        moderations.skipPositions(proposal, committee.office());
        consents.open(proposal, TEXT, aModeration.inDays(10), committee.office());
    }

    private void answer(String ags, ConsentAnswer answer) {
        String reason = answer == ConsentAnswer.NO_OBJECTION ? "" : REASON;
        consents.answer(proposal, 1, ags, answer, reason, "Teilen.", 0, committee.coordinator(ags));
    }

    private void objected() {
        answer(COTTBUS, ConsentAnswer.NO_OBJECTION);
        answer(BAUTZEN, ConsentAnswer.CONCERN);
        answer(GOERLITZ, ConsentAnswer.OBJECTION);
    }

    private ConsentView seenBy(Actor.Person person) {
        return listing.of(proposal, person).getLast();
    }

    private ConsentTally tally() {
        return Objects.requireNonNull(seenBy(committee.office()).tally());
    }

    private ModerationPhase phase() {
        return moderationListing.view(proposal, committee.office()).moderation().phase();
    }

    private List<String> tasks(Actor.Person person) {
        return worklist.openFor(person).stream()
                .filter(item -> item.route().startsWith("interests/" + proposal))
                .map(WorkItem::step)
                .toList();
    }

    private void conclude(Conclusion.Kind kind, String note) {
        moderations.conclude(proposal, new Conclusion(kind, null, note), committee.office());
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    @Test
    void asksEverybodyConcernedAndEndsWhenAllHaveAnswered() {
        assertThat(tasks(committee.coordinator(GOERLITZ))).containsExactly("ANSWER_CONSENT");
        assertThat(tasks(committee.coordinator(SPREE_NEISSE))).isEmpty();
        answer(COTTBUS, ConsentAnswer.NO_OBJECTION);
        answer(BAUTZEN, ConsentAnswer.CONCERN);
        assertThat(lookup.unanswered(proposal)).containsExactly(GOERLITZ);
        assertThat(phase()).isEqualTo(ModerationPhase.CONSENT);

        answer(GOERLITZ, ConsentAnswer.NO_OBJECTION);

        assertThat(phase()).isEqualTo(ModerationPhase.ASSESSMENT);
        assertThat(tally().outcome()).isEqualTo(ConsentTally.Outcome.WITH_CONCERNS);
        assertThat(tasks(committee.office())).containsExactly("ASSESS_ROUND");
        conclude(Conclusion.Kind.AGREED, "");
        assertThat(rows.text(proposal).motion()).isEqualTo(TEXT);
    }

    @Test
    void meetsAnObjectionByOtherWordsWhichWhoRaisedItJudges() {
        objected();
        assertThat(tally().outcome()).isEqualTo(ConsentTally.Outcome.OBJECTION_STANDS);
        assertBreaks("StandingObjectionForbidsAgreement", () -> conclude(Conclusion.Kind.AGREED, ""));

        consents.integrate(proposal, 1, Set.of(GOERLITZ), CHANGED, 1, committee.office());
        assertThat(tasks(committee.coordinator(GOERLITZ))).containsExactly("JUDGE_INTEGRATION");
        assertThat(tasks(committee.coordinator(BAUTZEN))).isEmpty();
        assertThat(lookup.offered(proposal, 1)).containsExactly(GOERLITZ);
        assertBreaks("StandingObjectionForbidsAgreement", () -> conclude(Conclusion.Kind.AGREED, ""));
        consents.judge(proposal, 1, GOERLITZ, true, 2, committee.coordinator(GOERLITZ));

        assertThat(tally().outcome()).isEqualTo(ConsentTally.Outcome.WITH_CONCERNS);
        assertThat(tally().met()).isEqualTo(1);
        conclude(Conclusion.Kind.AGREED, "");
        assertThat(rows.text(proposal).motion()).isEqualTo(CHANGED);
    }

    @Test
    void letsAnObjectionStandThatTheWordsDoNotMeetAndGoesOn() {
        objected();
        consents.integrate(proposal, 1, Set.of(GOERLITZ), CHANGED, 1, committee.office());
        consents.judge(proposal, 1, GOERLITZ, false, 2, committee.coordinator(GOERLITZ));
        assertThat(tally().standing()).isEqualTo(1);

        conclude(Conclusion.Kind.ANOTHER_ROUND, "");
        consents.open(proposal, CHANGED, aModeration.inDays(10), committee.office());

        assertThat(seenBy(committee.office()).row().number()).isEqualTo(2);
        assertThat(tasks(committee.coordinator(GOERLITZ))).containsExactly("ANSWER_CONSENT");
        assertBreaks("RoundMustBeOpen", () -> answer(GOERLITZ, ConsentAnswer.NO_OBJECTION));
    }

    @Test
    void recordsWhyAnObjectionIsNotSerious() {
        objected();
        assertBreaks("AnswerMustSaySomething", () -> consents.setAside(proposal, 1, GOERLITZ, " ", committee.office()));

        consents.setAside(proposal, 1, GOERLITZ, "Es geht um Vorlieben.", committee.office());

        assertThat(tally().outcome()).isEqualTo(ConsentTally.Outcome.WITH_CONCERNS);
        assertThat(seenBy(committee.member(BAUTZEN)).judgements()).containsExactly("Es geht um Vorlieben.");
        assertBreaks(
                "ObjectionMustStand",
                () -> consents.setAside(proposal, 1, GOERLITZ, "Noch einmal.", committee.office()));
        assertBreaks(
                "ObjectionMustStand", () -> consents.setAside(proposal, 1, BAUTZEN, "Bedenken.", committee.office()));
    }

    @Test
    void recordsTheDissentWhereAnObjectionStands() {
        objected();

        conclude(Conclusion.Kind.DISSENT, "Görlitz trägt die Kosten nicht.");

        assertThat(moderationListing
                        .view(proposal, committee.office())
                        .moderation()
                        .outcome())
                .isEqualTo(ModerationOutcome.DISSENT);
        assertThat(rows.text(proposal).motion()).isNotEqualTo(TEXT);
    }

    @Test
    void countsWithTheConsensingRounds() {
        rounds.close(proposal, committee.office());
        assertThat(phase()).isEqualTo(ModerationPhase.CONSENT);
        consents.close(proposal, committee.office());
        assertThat(tally().outcome()).isEqualTo(ConsentTally.Outcome.SILENT);
        conclude(Conclusion.Kind.ANOTHER_ROUND, "");
        aModeration.open(proposal, committee);

        assertThat(moderationListing
                        .view(proposal, committee.office())
                        .moderation()
                        .rounds())
                .isEqualTo(2);
        assertThat(tasks(committee.coordinator(GOERLITZ))).containsExactly("RATE_OPTIONS");
        assertThat(phase()).isEqualTo(ModerationPhase.RATING);
    }

    @Test
    void wantsReasonsAndOtherWords() {
        assertBreaks(
                "ConsentObjectionMustBeReasoned",
                () -> consents.answer(
                        proposal, 1, GOERLITZ, ConsentAnswer.OBJECTION, " ", "", 0, committee.coordinator(GOERLITZ)));
        objected();
        assertBreaks(
                "IntegrationMustAnswerObjections",
                () -> consents.integrate(proposal, 1, Set.of(), CHANGED, 1, committee.office()));
        assertBreaks(
                "IntegrationMustChangeTheText",
                () -> consents.integrate(proposal, 1, Set.of(GOERLITZ), TEXT, 1, committee.office()));
        assertBreaks(
                "ObjectionMustStand",
                () -> consents.integrate(proposal, 1, Set.of(BAUTZEN), CHANGED, 1, committee.office()));
        assertBreaks(
                "ObjectionMustStand",
                () -> consents.judge(proposal, 1, GOERLITZ, true, 1, committee.coordinator(GOERLITZ)));
    }

    /** Neither others nor the journal learn who objected; the office does after the end. */
    @Test
    void tellsTheOfficeAloneWhoObjects() {
        answer(GOERLITZ, ConsentAnswer.OBJECTION);
        assertThat(seenBy(committee.office()).named()).isEmpty();
        assertThat(seenBy(committee.office()).tally()).isNull();
        answer(BAUTZEN, ConsentAnswer.NO_OBJECTION);
        answer(COTTBUS, ConsentAnswer.NO_OBJECTION);

        assertThat(seenBy(committee.office()).named()).containsKeys(GOERLITZ, BAUTZEN, COTTBUS);
        for (Actor.Person person : List.of(committee.chair(), committee.auditor(), committee.member(GOERLITZ))) {
            ConsentView seen = seenBy(person);
            assertThat(seen.named()).isEmpty();
            assertThat(seen.missing()).isEmpty();
            assertThat(seen.own()).isEmpty();
            assertThat(Objects.requireNonNull(seen.tally()).objections()).isEqualTo(1);
        }
        assertThat(seenBy(committee.coordinator(BAUTZEN)).own()).containsOnlyKeys(BAUTZEN);
        List<String> entries = jdbc.sql("select concat_ws(' ', actor_name, facts, subjects) from journal_entry"
                        + " where subject_id = ? and event in ('ConsentAnswered', 'ConsentRoundClosed')")
                .param(proposal)
                .query(String.class)
                .list();
        assertThat(entries).hasSize(4).allSatisfy(entry -> assertThat(entry)
                .doesNotContain(GOERLITZ)
                .doesNotContain(REASON)
                .doesNotContain(committee.coordinator(GOERLITZ).name())
                .doesNotContain(committee.coordinator(GOERLITZ).account().toString()));
    }

    @Test
    void showsNoNumbersWhereTooFewAnswered() {
        answer(GOERLITZ, ConsentAnswer.OBJECTION);
        answer(BAUTZEN, ConsentAnswer.NO_OBJECTION);
        consents.close(proposal, committee.office());

        assertThat(seenBy(committee.chair()).tally()).isNull();
        assertThat(seenBy(committee.office()).tally()).isNotNull();
    }

    @Test
    void takesNothingFromAnybodyElse() {
        for (Actor.Person person : List.of(
                committee.office(),
                committee.chair(),
                committee.member(GOERLITZ),
                committee.coordinator(BAUTZEN),
                committee.auditor())) {
            assertThatThrownBy(
                            () -> consents.answer(proposal, 1, GOERLITZ, ConsentAnswer.NO_OBJECTION, "", "", 0, person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> consents.remind(proposal, committee.office())).isInstanceOf(NotPermitted.class);
        objected();
        for (Actor.Person person :
                List.of(committee.chair(), committee.coordinator(GOERLITZ), committee.member(GOERLITZ))) {
            assertThatThrownBy(() -> consents.integrate(proposal, 1, Set.of(GOERLITZ), CHANGED, 1, person))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> consents.setAside(proposal, 1, GOERLITZ, "Nein.", person))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> consents.close(proposal, person)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> consents.open(proposal, TEXT, aModeration.inDays(3), person))
                    .isInstanceOf(NotPermitted.class);
        }
        for (Actor.Person person : List.of(
                committees.stranger(),
                committees.officeOf("RHEIN"),
                committees.found().chair())) {
            assertThatThrownBy(() -> listing.of(proposal, person)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> consents.close(proposal, person)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void keepsTheFirstOfTwoWhoAnswerForTheSameMunicipality() {
        assertThatThrownBy(() -> AtOnce.run(
                        () -> answer(GOERLITZ, ConsentAnswer.OBJECTION),
                        () -> answer(GOERLITZ, ConsentAnswer.NO_OBJECTION)))
                .rootCause()
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(seenBy(committee.office()).answered()).isEqualTo(1);
    }

    @Test
    void keepsTheFirstOfTwoWhoChangeTheText() {
        objected();
        consents.integrate(proposal, 1, Set.of(GOERLITZ), CHANGED, 1, committee.office());

        assertThatThrownBy(() ->
                        consents.integrate(proposal, 1, Set.of(GOERLITZ), CHANGED + " Ganz.", 1, committee.office()))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void endsWithTheProposal() {
        proposals.withdraw(proposal, "Wir beraten neu.", committee.coordinator(GOERLITZ));

        assertThat(seenBy(committee.office()).row().isOpen()).isFalse();
        assertThat(tasks(committee.coordinator(GOERLITZ))).isEmpty();
    }
}
