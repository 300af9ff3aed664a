package org.conclusum.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class NumberRegisterTests {

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private NumberRegister register;

    @Autowired
    private NumberPeriods periods;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private int past;

    @BeforeEach
    void foundCommittee() {
        committee = fixture.found();
        past = LocalDate.ofInstant(clock.instant(), LegalTime.ZONE).getYear() - 1;
    }

    private GivenNumber give(NumberKind kind, int year) {
        return Objects.requireNonNull(
                transactions.execute(status -> register.next(kind, committee.id(), year, UUID.randomUUID())));
    }

    private void close(int year) {
        periods.close(committee.id(), year, committee.office());
    }

    private List<Integer> serials(int year) {
        return jdbc.sql("select serial from given_number where committee_id = ? and year = ? order by serial")
                .params(committee.id(), year)
                .query(Integer.class)
                .list();
    }

    @Test
    void numbersEachKindByItself() {
        assertThat(give(NumberKind.PROPOSAL, past).text()).isEqualTo(committee.code() + "/V/" + past + "/001");
        assertThat(give(NumberKind.MEETING, past).text()).isEqualTo(committee.code() + "/S/" + past + "/001");
        assertThat(give(NumberKind.RESOLUTION, past).text()).isEqualTo(committee.code() + "/" + past + "/001");
        assertThat(give(NumberKind.RESOLUTION, past).text()).isEqualTo(committee.code() + "/" + past + "/002");
        assertThat(give(NumberKind.RESOLUTION, past + 1).serial()).isEqualTo(1);
    }

    @Test
    void leavesNoGapWhenManyAskAtOnceAndSomeGiveUp() throws Exception {
        Runnable one = () -> give(NumberKind.PROPOSAL, past);
        Runnable taken = () -> transactions.executeWithoutResult(status -> {
            register.next(NumberKind.PROPOSAL, committee.id(), past, UUID.randomUUID());
            status.setRollbackOnly();
        });
        List<Runnable> all = new ArrayList<>(Collections.nCopies(6, one));
        all.addAll(2, Collections.nCopies(3, taken));

        AtOnce.run(all.toArray(Runnable[]::new));

        assertThat(serials(past)).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void givesNumbersOnlyToAChangeThatIsUnderWay() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> register.next(NumberKind.MEETING, committee.id(), past, UUID.randomUUID()));
    }

    @Test
    void givesWhatComesLateANumberOfTheFirstOpenYear() {
        give(NumberKind.RESOLUTION, past - 1);
        close(past - 1);
        close(past);

        assertThat(give(NumberKind.RESOLUTION, past - 1).text())
                .isEqualTo(committee.code() + "/" + (past + 1) + "/001");
        assertThat(serials(past - 1)).containsExactly(1);
    }

    @Test
    void closesOnceAndWhenTheYearIsOver() {
        assertBreaks("YearMustBeOver", () -> close(past + 1), String.valueOf(past + 1));
        close(past);

        assertBreaks(
                "YearMustBeOpen",
                () -> close(past),
                String.valueOf(past),
                committee.office().name());
        assertThat(jdbc.sql("select count(*) from journal_entry where event = 'NumbersClosed'"
                                + " and facts ->> 'committee' = ?")
                        .param(committee.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void letsOneOfTwoClose() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        Runnable closing = () -> {
            try {
                close(past);
            } catch (RuleViolated second) {
                refused.incrementAndGet();
            }
        };

        AtOnce.run(closing, closing);

        assertThat(refused).hasValue(1);
    }

    @Test
    void belongsToTheOfficeAndIsReadByChairAndAuditor() {
        give(NumberKind.MEETING, past);
        for (Actor.Person person : List.of(
                committee.chair(),
                committee.auditor(),
                committee.administrator(),
                committee.member(GOERLITZ),
                committee.coordinator(GOERLITZ),
                fixture.officeOf("RHEIN"),
                fixture.stranger())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> periods.close(committee.id(), past, person));
        }
        for (Actor.Person person : List.of(committee.office(), committee.chair(), committee.auditor())) {
            assertThat(periods.of(committee.id(), Locale.GERMAN, person)).hasSize(1);
        }
        for (Actor.Person person : List.of(committee.member(GOERLITZ), fixture.officeOf("RHEIN"), fixture.stranger())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> periods.of(committee.id(), Locale.GERMAN, person));
        }
    }

    @Test
    void showsTheFiguresOfAYear() {
        give(NumberKind.PROPOSAL, past);
        give(NumberKind.PROPOSAL, past);
        close(past);

        NumberPeriod year =
                periods.of(committee.id(), Locale.GERMAN, committee.office()).getFirst();

        assertThat(year.isClosed()).isTrue();
        assertThat(year.closedBy()).isEqualTo(committee.office().name());
        String begin = committee.code() + "/V/" + past + "/";
        assertThat(year.series())
                .extracting(
                        NumberPeriod.Series::kind,
                        NumberPeriod.Series::first,
                        NumberPeriod.Series::last,
                        NumberPeriod.Series::count,
                        NumberPeriod.Series::gaps)
                .containsExactly(
                        tuple(NumberKind.PROPOSAL, begin + "001", begin + "002", 2, 0),
                        tuple(NumberKind.MEETING, null, null, 0, 0),
                        tuple(NumberKind.RESOLUTION, null, null, 0, 0));
    }

    @Test
    void isGuardedByTheDatabase() {
        give(NumberKind.PROPOSAL, past);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> insert(past, 3))
                .withMessageContaining("would leave a gap");
        assertRefused("update given_number set serial = 9 where committee_id = ?");
        assertRefused("delete from given_number where committee_id = ?");
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert(past, 1));

        close(past);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> insert(past, 2))
                .withMessageContaining("are closed");
        assertRefused("update number_period set closed_by = null, closed_at = null where committee_id = ?");
        assertRefused("delete from number_period where committee_id = ?");
    }

    private void insert(int year, int serial) {
        jdbc.sql("insert into given_number (committee_id, kind, year, serial, number, subject_id, given_at)"
                        + " values (?, 'PROPOSAL', ?, ?, ?, ?, now())")
                .params(committee.id(), year, serial, UUID.randomUUID().toString(), UUID.randomUUID())
                .update();
    }

    private void assertRefused(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).param(committee.id()).update());
    }

    @Test
    void letsWhoClosesWaitForANumberThatIsUnderWay() {
        transactions.executeWithoutResult(status -> {
            register.next(NumberKind.MEETING, committee.id(), past, UUID.randomUUID());
            assertWaits(() -> close(past));
        });
        close(past);

        assertThat(serials(past)).containsExactly(1);
    }

    @Test
    void letsANumberWaitForWhoCloses() {
        give(NumberKind.MEETING, past);
        transactions.executeWithoutResult(status -> {
            close(past);
            assertWaits(() -> register.next(NumberKind.MEETING, committee.id(), past, UUID.randomUUID()));
        });

        assertThat(give(NumberKind.MEETING, past).year()).isEqualTo(past + 1);
        assertThat(serials(past)).containsExactly(1);
    }

    /** In a transaction of another connection, which gives up instead of waiting long. */
    private void assertWaits(Runnable action) {
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> {
            jdbc.sql("set local lock_timeout = '150ms'").update();
            action.run();
        }));
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(other::join)
                .havingRootCause()
                .withMessageContaining("lock timeout");
    }

    @Test
    void losesAndRepeatsNothingWhenAYearIsClosedWhileMostAsk() throws Exception {
        List<Runnable> all = new ArrayList<>();
        IntStream.range(0, 7).forEach(index -> all.add(() -> give(NumberKind.RESOLUTION, past)));
        all.add(3, () -> close(past));

        AtOnce.run(all.toArray(Runnable[]::new));

        List<Integer> before = serials(past);
        List<Integer> after = serials(past + 1);
        assertThat(before.size() + after.size()).isEqualTo(7);
        assertThat(before)
                .isEqualTo(IntStream.rangeClosed(1, before.size()).boxed().toList());
        assertThat(after)
                .isEqualTo(IntStream.rangeClosed(1, after.size()).boxed().toList());
    }
}
