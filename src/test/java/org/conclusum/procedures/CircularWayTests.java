package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.LAUSITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.rules.CircularRules;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.Silence;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.meetings.NextMeeting;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalState;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.BallotFilter;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.BallotRow;
import org.conclusum.voting.BallotState;
import org.conclusum.voting.Choice;
import org.conclusum.voting.CircularDelivery;
import org.conclusum.voting.CircularListing;
import org.conclusum.voting.CircularManagement;
import org.conclusum.voting.CircularReply;
import org.conclusum.voting.CircularReply.Standing;
import org.conclusum.voting.DissentManagement;
import org.conclusum.voting.DissentRow;
import org.conclusum.voting.decision.ProcedureKind;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proposal that is decided without a meeting, through all modules. */
@ApplicationTest
class CircularWayTests {

    private static final String WORDING = "Das Schulnetz wird abgestimmt.";
    private static final String REPORT = "Bericht über Umlaufbeschlüsse";
    private static final Actor PROCEDURE = new Actor.Procedure("ballot");

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private ProposalLookup proposalRows;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private NextMeeting nextMeeting;

    @Autowired
    private CircularManagement circulars;

    @Autowired
    private CircularListing listing;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotLookup ballotRows;

    @Autowired
    private BallotListing ballotListing;

    @Autowired
    private DissentManagement dissents;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID proposal;

    @BeforeEach
    void makeReady() {
        committee = committees.found();
        proposal = aProposal.submitted(committee);
        proposals.accept(proposal, committee.office());
    }

    @Test
    void leadsFromTheStartToAResolutionWhichTheNextMeetingHearsOf() {
        UUID meeting = plan(40);
        UUID ballot = start();

        assertThat(state()).isEqualTo(ProposalState.CIRCULATING);
        assertThat(steps(committee.member(GOERLITZ))).contains("ANSWER_CIRCULAR");
        assertThat(steps(committee.substitute(GOERLITZ))).contains("ANSWER_CIRCULAR");

        LAUSITZ.forEach(ags -> answer(ballot, ags, Choice.YES));

        assertThat(ballotRows.row(ballot).outcome()).isEqualTo("ADOPTED");
        assertThat(state()).isEqualTo(ProposalState.DECIDED);
        assertThat(jdbc.sql("select count(*) from resolution where ballot_id = ? and meeting_id is null")
                        .param(ballot)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(steps(committee.member(GOERLITZ))).doesNotContain("ANSWER_CIRCULAR");
        assertThat(meetings.agenda(meeting)).extracting(AgendaItemRow::title).contains(REPORT);
    }

    @Test
    void reportsOnceToTheMeetingThatDealsWithTheItem() {
        UUID ballot = start();
        LAUSITZ.forEach(ags -> answer(ballot, ags, Choice.NO));
        UUID meeting = plan(30);
        UUID later = plan(60);
        assertThat(meetings.agenda(later)).extracting(AgendaItemRow::title).doesNotContain(REPORT);
        AgendaItemRow report = meetings.agenda(meeting).stream()
                .filter(item -> item.title().equals(REPORT))
                .findFirst()
                .orElseThrow();
        assertThat(listing.reportedWith(report.id(), committee.id(), committee.chair()))
                .extracting(row -> row.id())
                .containsExactly(ballot);

        planning.addItem(meeting, "Schulnetz", false, committee.office());
        hold(meeting);
        conduct.call(meeting, report.id(), committee.chair());
        conduct.finish(meeting, report.id(), committee.chair());
        conduct.close(meeting, committee.chair());

        assertThat(listing.of(ballot, committee.chair()).reportedIn()).isEqualTo(meeting);
        assertThat(meetings.agenda(later)).extracting(AgendaItemRow::title).doesNotContain(REPORT);
        assertThat(listing.reportedWith(report.id(), committee.id(), committees.stranger()))
                .isEmpty();
    }

    @Test
    void bringsTheReportOntoTheNextAgendaWhereAMeetingIsCalledOff() {
        UUID meeting = plan(30);
        UUID later = plan(60);
        UUID ballot = start();
        LAUSITZ.forEach(ags -> answer(ballot, ags, Choice.YES));
        assertThat(meetings.agenda(later)).extracting(AgendaItemRow::title).doesNotContain(REPORT);

        planning.cancel(meeting, "Hochwasser", committee.office());

        assertThat(meetings.agenda(later)).extracting(AgendaItemRow::title).contains(REPORT);
    }

    @Test
    void goesToTheMeetingInPreparationWhenASeatObjectsToTheProcedure() {
        UUID meeting = plan(40);
        UUID ballot = start();
        answer(ballot, COTTBUS, Choice.YES);

        circulars.object(ballot, committee.seat(GOERLITZ), "Das gehört besprochen.", committee.substitute(GOERLITZ));

        assertThat(ballotRows.row(ballot).outcome()).isEqualTo("REFERRED");
        assertThat(ballotRows.row(ballot).reason()).isEqualTo("OBJECTION");
        assertThat(state()).isEqualTo(ProposalState.SCHEDULED);
        assertThat(meetings.agenda(meeting)).extracting(AgendaItemRow::proposal).contains(proposal);
        assertThat(listing.of(ballot, committee.member(COTTBUS)).objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.reason()).isEqualTo("Das gehört besprochen."));
        assertBreaks("BallotMustBeOpen", () -> answer(ballot, ELBE_ELSTER, Choice.YES));
    }

    @Test
    void isReadyAgainWhereNoMeetingIsInPreparation() {
        UUID ballot = start();

        circulars.object(ballot, committee.seat(GOERLITZ), "", committee.member(GOERLITZ));

        assertThat(state()).isEqualTo(ProposalState.READY);
        assertThat(start()).isNotEqualTo(ballot);
    }

    @Test
    void goesToAMeetingWhereTooFewAnsweredByTheDeadline() {
        UUID ballot = start();
        answer(ballot, COTTBUS, Choice.YES);

        deadlineOf(ballot);

        assertThat(ballotRows.row(ballot).reason()).isEqualTo("RETURN_QUORUM_MISSED");
        assertThat(state()).isEqualTo(ProposalState.READY);
    }

    @Test
    void takesSilenceForWhatTheRuleBookSays() {
        adopt(new CircularRules(true, null, Silence.YES, false, 7));
        UUID ballot = start();
        answer(ballot, COTTBUS, Choice.NO);

        deadlineOf(ballot);

        assertThat(ballotRows.row(ballot).outcome()).isEqualTo("ADOPTED");
        assertThat(ballotRows.result(ballot).orElseThrow().yes()).hasToString("6");
    }

    @Test
    void failsWithoutAnAnswerOfTheChairWhereTheRuleBookAsksForIt() {
        adopt(new CircularRules(true, null, Silence.NOT_COUNTED, true, 7));
        UUID ballot = start();
        LAUSITZ.stream().filter(ags -> !ags.equals(SPREE_NEISSE)).forEach(ags -> answer(ballot, ags, Choice.YES));

        deadlineOf(ballot);

        assertThat(ballotRows.row(ballot).reason()).isEqualTo("CHAIR_SILENT");
    }

    @Test
    void letsTheSubstitutesAnswerGiveWayToThePrincipalsInWhateverOrderTheyCome() {
        UUID ballot = start();
        circulars.answer(ballot, committee.seat(GOERLITZ), Choice.NO, committee.substitute(GOERLITZ));
        circulars.answer(ballot, committee.seat(GOERLITZ), Choice.ABSTAIN, committee.member(GOERLITZ));
        circulars.answer(ballot, committee.seat(GOERLITZ), Choice.YES, committee.member(GOERLITZ));
        circulars.answer(ballot, committee.seat(GOERLITZ), Choice.YES, committee.member(GOERLITZ));
        answer(ballot, COTTBUS, Choice.YES);
        circulars.answer(ballot, committee.seat(COTTBUS), Choice.NO, committee.substitute(COTTBUS));
        assertThat(ballotRows.row(ballot).cast()).isEqualTo(2);
        assertThat(listing.of(ballot, committee.member(ELBE_ELSTER)).replies()).isEmpty();

        LAUSITZ.stream()
                .filter(ags -> !Set.of(GOERLITZ, COTTBUS).contains(ags))
                .forEach(ags -> answer(ballot, ags, Choice.NO));

        assertThat(ballotRows.result(ballot).orElseThrow().yes()).hasToString("2");
        assertThat(ballotRows.row(ballot).outcome()).isEqualTo("REJECTED");
        assertThat(listing.of(ballot, committee.member(ELBE_ELSTER)).replies())
                .filteredOn(reply -> reply.seat().equals(committee.seat(GOERLITZ))
                        || reply.seat().equals(committee.seat(COTTBUS)))
                .extracting(CircularReply::choice, CircularReply::standing)
                .containsExactly(
                        tuple(Choice.NO, Standing.GAVE_WAY),
                        tuple(Choice.ABSTAIN, Standing.REPLACED),
                        tuple(Choice.YES, Standing.COUNTS),
                        tuple(Choice.YES, Standing.COUNTS),
                        tuple(Choice.NO, Standing.GAVE_WAY));
    }

    @Test
    void isStartedByTheOfficeOrTheChairOnly() {
        for (Actor other : List.of(
                committee.member(GOERLITZ),
                committee.coordinator(GOERLITZ),
                committee.administrator(),
                committee.auditor(),
                committees.found().chair(),
                committees.officeOf("RHEIN"),
                committees.stranger())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> circulars.start(proposal, WORDING, today().plusDays(20), other));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> listing.outlook(proposal, committee.member(GOERLITZ)));
        assertThat(listing.mayStart(proposal, committee.chair())).isTrue();
        assertThat(listing.mayStart(proposal, committee.member(GOERLITZ))).isFalse();

        circulars.start(proposal, WORDING, today().plusDays(20), committee.chair());
    }

    @Test
    void isAnsweredByPrincipalAndSubstituteOfASeatOnly() {
        UUID ballot = start();
        UUID seat = committee.seat(GOERLITZ);

        for (Actor other : List.of(
                committee.member(COTTBUS),
                committee.coordinator(GOERLITZ),
                committee.office(),
                committee.administrator(),
                committees.found().chair(),
                committees.stranger(),
                PROCEDURE)) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> circulars.answer(ballot, seat, Choice.YES, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> circulars.object(ballot, seat, "", other));
        }
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> ballots.cast(ballot, seat, Choice.YES, committee.member(GOERLITZ)));
        assertBreaks("AnswerMustFitTheQuestion", () -> answer(ballot, GOERLITZ, Choice.AGREE));
    }

    @Test
    void isStartedOnlyWhereTheRuleBookAllowsItAndLeavesTimeToAnswer() {
        assertBreaks(
                "CircularMustLeaveTimeToAnswer",
                () -> circulars.start(proposal, WORDING, today().plusDays(13), committee.office()));
        assertBreaks(
                "WordingMustBeGiven", () -> circulars.start(proposal, " ", today().plusDays(14), committee.office()));
        start();
        assertBreaks("ProposalMustBeReadyToCirculate", this::start);
        assertBreaks(
                "CirculatingProposalCannotBeWithdrawn",
                () -> proposals.withdraw(proposal, "", committee.coordinator(GOERLITZ)));

        adopt(new CircularRules(false, null, Silence.NOT_COUNTED, false, 7));
        assertBreaks("CircularMustBeAllowed", this::start);
    }

    @Test
    void isEndedByNobodyBeforeItsDeadline() {
        UUID ballot = start();

        assertBreaks("CircularMustRunToItsEnd", () -> ballots.close(ballot, committee.chair()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ballots.close(ballot, committee.office()));
        assertThat(ballotRows.row(ballot).state()).isEqualTo(BallotState.OPEN);
    }

    @Test
    void provesToOfficeAndChairThatItReachedEverybody() {
        UUID ballot = start();
        assertThat(listing.of(ballot, committee.office()).deliveries())
                .hasSize(14)
                .allSatisfy(delivery -> assertThat(delivery.firstOpenedAt()).isNull());
        assertThat(listing.of(ballot, committee.member(GOERLITZ)).deliveries()).isEmpty();
        assertThat(listing.waitsToBeOpened(ballot, committee.substitute(GOERLITZ)))
                .isTrue();

        circulars.open(ballot, committee.substitute(GOERLITZ));
        circulars.open(ballot, committee.substitute(GOERLITZ));
        circulars.open(ballot, committee.office());

        assertThat(listing.waitsToBeOpened(ballot, committee.substitute(GOERLITZ)))
                .isFalse();
        assertThat(listing.of(ballot, committee.chair()).deliveries())
                .filteredOn(delivery -> delivery.firstOpenedAt() != null)
                .extracting(CircularDelivery::account)
                .containsExactly(committee.substitute(GOERLITZ).account());
        assertThat(entries("CircularReceived", ballot)).isEqualTo(1);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> circulars.open(ballot, committees.stranger()));
    }

    @Test
    void isHiddenFromStrangersAndAClosedOneFromTheAdministrator() {
        UUID ballot = start();
        Actor.Person stranger = committees.stranger();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.of(ballot, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ballotListing.view(ballot, stranger));
        assertThat(listing.of(ballot, committee.administrator()).terms()).isNotNull();

        jdbc.sql("update ballot set confidential = true where id = ?")
                .param(ballot)
                .update();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.of(ballot, committee.administrator()));
    }

    @Test
    void isFoundByItsProcedureOnceItIsCounted() {
        UUID ballot = start();
        LAUSITZ.forEach(ags -> answer(ballot, ags, Choice.YES));

        assertThat(past(ProcedureKind.CIRCULAR, committee.chair())).containsExactly(ballot);
        assertThat(past(ProcedureKind.CONSENSUS, committee.chair())).isEmpty();
        assertThat(past(ProcedureKind.CIRCULAR, committees.stranger())).isEmpty();
    }

    private List<UUID> past(ProcedureKind procedure, Actor.Person person) {
        return ballotListing.past(new BallotFilter(committee.id(), null, procedure), person, 0, 9).stream()
                .map(BallotRow::id)
                .toList();
    }

    @Test
    void letsNobodyButAProcedureReferOrReport() {
        for (Actor person : List.of(committee.chair(), committee.office(), committees.stranger())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> nextMeeting.refer(proposal, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> nextMeeting.report(committee.id(), person));
        }
    }

    @RepeatedTest(2)
    void isStartedOnceByOfficeAndChairAtOnce() throws Exception {
        LocalDate lastDay = today().plusDays(14);

        List<Object> done = atOnce(
                () -> {
                    circulars.start(proposal, WORDING, lastDay, committee.office());
                    return "started";
                },
                () -> {
                    circulars.start(proposal, WORDING, lastDay, committee.chair());
                    return "started";
                });

        assertThat(done).containsOnlyOnce("started").containsAnyOf("changed", "rule.ProposalMustBeReadyToCirculate");
        assertThat(ballotRows.ofProposal(proposal)).hasSize(1);
    }

    @RepeatedTest(2)
    void endsOnceWhereTheLastAnswerAndAnObjectionComeAtOnce() throws Exception {
        UUID ballot = start();
        LAUSITZ.stream().filter(ags -> !ags.equals(GOERLITZ)).forEach(ags -> answer(ballot, ags, Choice.YES));

        List<Object> done = atOnce(
                () -> {
                    answer(ballot, GOERLITZ, Choice.YES);
                    return "answered";
                },
                () -> {
                    circulars.object(ballot, committee.seat(COTTBUS), "", committee.substitute(COTTBUS));
                    return "objected";
                });

        assertThat(entries("BallotCounted", ballot)).isEqualTo(1);
        if (done.contains("objected") && done.contains("answered")) {
            assertThat(ballotRows.row(ballot).outcome()).isEqualTo("REFERRED");
        } else {
            assertThat(done).contains("rule.BallotMustBeOpen");
            assertThat(ballotRows.row(ballot).outcome()).isEqualTo(done.contains("objected") ? "REFERRED" : "ADOPTED");
        }
    }

    @RepeatedTest(2)
    void keepsBothAnswersWherePrincipalAndSubstituteSendThemAtOnce() throws Exception {
        UUID ballot = start();
        UUID seat = committee.seat(GOERLITZ);

        atOnce(
                () -> {
                    circulars.answer(ballot, seat, Choice.YES, committee.member(GOERLITZ));
                    return "";
                },
                () -> {
                    circulars.answer(ballot, seat, Choice.NO, committee.substitute(GOERLITZ));
                    return "";
                });

        assertThat(jdbc.sql("select choice from ballot_vote where ballot_id = ?")
                        .param(ballot)
                        .query(String.class)
                        .list())
                .containsExactly("YES");
        assertThat(jdbc.sql("select count(*) from ballot_reply where ballot_id = ?")
                        .param(ballot)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @RepeatedTest(2)
    void countsAnAnswerThatGotInBeforeTheClosingAndRefusesTheOther() throws Exception {
        UUID ballot = start();

        List<Object> done = atOnce(
                () -> {
                    answer(ballot, GOERLITZ, Choice.YES);
                    return "answered";
                },
                () -> {
                    ballots.close(ballot, PROCEDURE);
                    return "closed";
                });
        ballots.count(ballot, PROCEDURE);

        assertThat(done).contains("closed").containsAnyOf("answered", "rule.BallotMustBeOpen");
        assertThat(ballotRows.row(ballot).cast()).isEqualTo(done.contains("answered") ? 1 : 0);
    }

    @Test
    void takesDissentsOfThoseWhoLostForTwoWeeks() {
        UUID ballot = start();
        LAUSITZ.forEach(ags -> answer(ballot, ags, ags.equals(GOERLITZ) ? Choice.NO : Choice.YES));
        UUID seat = committee.seat(GOERLITZ);
        Actor.Person member = committee.member(GOERLITZ);

        dissents.record(ballot, seat, "Die Folgekosten sind nicht gedeckt.", member);

        assertThat(dissents.on(ballot, committee.member(COTTBUS)).recorded())
                .extracting(DissentRow::seat)
                .containsExactly(seat);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> dissents.record(ballot, committee.seat(COTTBUS), "", committee.member(COTTBUS)));
        jdbc.sql(
                        "update ballot set opened_at = opened_at - interval '15 days', closed_at = closed_at - interval '15 days',"
                                + " counted_at = counted_at - interval '15 days' where id = ?")
                .param(ballot)
                .update();
        assertBreaks("DissentMustComeInTime", () -> dissents.withdraw(ballot, seat, member));
        assertThat(dissents.on(ballot, member).recorded()).hasSize(1);
    }

    private UUID start() {
        return circulars.start(proposal, WORDING, today().plusDays(14), committee.office());
    }

    private void answer(UUID ballot, String ags, Choice choice) {
        circulars.answer(ballot, committee.seat(ags), choice, committee.member(ags));
    }

    /** What the timer of the deadline does. */
    private void deadlineOf(UUID ballot) {
        ballots.close(ballot, PROCEDURE);
        String outcome = ballots.count(ballot, PROCEDURE);
        if (outcome.equals("REFERRED")) {
            proposals.recall(proposal, ballot, PROCEDURE);
        }
    }

    private void adopt(CircularRules circular) {
        founding.adopt(
                committee.id(),
                2,
                CommitteeFixture.SINCE.plusDays(1),
                "Geschäftsordnung 2",
                "§ 7",
                DecisionRules.simpleMajority(),
                ProcedureRules.usual().with(circular),
                new NoticePeriod(7, DayKind.CALENDAR),
                new NoticePeriod(3, DayKind.CALENDAR),
                14,
                CommitteeFixture.FOUNDER);
    }

    private UUID plan(int days) {
        return planning.plan(
                new NewMeeting(
                        committee.id(), "4. Sitzung", today().plusDays(days).atTime(10, 0), "Görlitz"),
                committee.office());
    }

    private void hold(UUID meeting) {
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
        jdbc.sql("update meeting set starts_at = ? where id = ?")
                .param(Timestamp.from(today().atStartOfDay(LegalTime.ZONE).toInstant()))
                .param(meeting)
                .update();
        conduct.open(meeting, committee.chair());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ProposalState state() {
        return Objects.requireNonNull(proposalRows.rows(Set.of(proposal)).get(proposal))
                .state();
    }

    private List<String> steps(Actor.Person person) {
        return worklist.openFor(person).stream()
                .filter(item -> item.committee().equals(committee.id()))
                .map(WorkItem::step)
                .toList();
    }

    private int entries(String event, UUID ballot) {
        return jdbc.sql("select count(*) from journal_entry where subject_id = ? and event like ?")
                .params(ballot, "%" + event)
                .query(Integer.class)
                .single();
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    /** Runs both from the same moment on; a broken rule is answered by its key, a change by another as "changed". */
    @SafeVarargs
    private static List<Object> atOnce(Callable<Object>... tasks) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Object> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(tasks.length)) {
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<Object> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            for (Future<Object> future : running) {
                try {
                    answers.add(future.get());
                } catch (ExecutionException failed) {
                    answers.add(
                            switch (failed.getCause()) {
                                case RuleViolated broken -> broken.messageKey();
                                case OptimisticLockingFailureException lost -> "changed";
                                case Throwable other -> throw new AssertionError(other);
                            });
                }
            }
        }
        return answers;
    }
}
