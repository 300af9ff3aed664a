package org.conclusum.monitoring.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.genesis.Reason;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports on a real database. Each test brings a table of its own. */
@ApplicationTest
class ImportTests {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    private DirectImport direct;

    @Autowired
    private ImportManagement management;

    @Autowired
    private ImportListing listing;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    private Path folder;

    private Actor.Person office;
    private String table;

    @BeforeEach
    void choose(@TempDir Path temporary) {
        folder = temporary;
        office = fixture.officeOf("LAUSITZ");
        table = "12411-T" + SERIAL.incrementAndGet();
    }

    @Test
    void takesFiguresOverAndSaysWhatIsNewChangedAndTheSame() throws Exception {
        assertThat(take("5", "-", "7").comparison()).isEqualTo(new Comparison(3, 0, 0));
        assertThat(take("5", "-", "7").comparison()).isEqualTo(new Comparison(0, 0, 3));
        assertThat(take("5,0", "6", ".", "8").comparison()).isEqualTo(new Comparison(1, 2, 1));

        assertThat(figures()).containsExactly("5", "6", ".", "8");
    }

    @Test
    void keepsTheFigureThatWasKnownBefore() throws Exception {
        take("5");
        take("6");

        assertThat(jdbc.sql("select count(*) from figure f join figure_measure m on m.id = f.measure_id"
                                + " join figure_table t on t.id = m.table_id where t.code = ? and f.value = 5"
                                + " and f.until is not null")
                        .param(table)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void takesAnImportBackAndTheFiguresBeforeItStandAgain() throws Exception {
        take("5", "6");
        take("5", "7", "8");
        UUID second = latest();

        management.undo(second, office);

        assertThat(figures()).containsExactly("5", "6");
        assertThat(listing.get(second, office).state()).isEqualTo(ImportState.UNDONE);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> management.undo(second, office))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.OnlyAppliedImportIsUndone"));
        UUID first = latest();
        management.undo(first, office);
        assertThat(figures()).isEmpty();
    }

    @Test
    void takesTheLatestImportBackFirst() throws Exception {
        take("5");
        UUID first = latest();
        take("6");

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> management.undo(first, office))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.LatestImportIsUndoneFirst"));
        assertThat(figures()).containsExactly("6");
    }

    @Test
    void leavesNothingBehindOfAFileWithARejectedRow() throws Exception {
        ImportCheck check = take("5", "=1+1");

        assertThat(check.comparison()).isNull();
        assertThat(check.count().rejections().getFirst().reason()).isEqualTo(Reason.FORMULA);
        assertNothingIsThere();
        ImportRow refused = listing.page(0, 1, office).getFirst();
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.rejections().getFirst().line()).isEqualTo(3);
        management.discard(refused.id(), office);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.get(refused.id(), office));
    }

    @Test
    void findsFiguresThatStandTwice() throws Exception {
        byte[] twice = FlatFiles.file(FlatFiles.row("5"), FlatFiles.row("2023", "14626", "1"), FlatFiles.row("6"));

        ImportCheck check = direct.check(order(), new ByteArrayInputStream(twice), office);

        assertThat(check.count().rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(4);
            assertThat(rejection.reason()).isEqualTo(Reason.STANDS_TWICE);
        });
    }

    @Test
    void leavesNothingBehindOfAFileThatIsNone() {
        byte[] broken = FlatFiles.text("a;b\n1;2\n");

        assertThatExceptionOfType(FlatFileRefused.class)
                .isThrownBy(() -> direct.take(order(), new ByteArrayInputStream(broken), office));
        assertNothingIsThere();
    }

    @Test
    void checksAFileWithoutATrace() throws Exception {
        int before = listing.page(0, 100, office).size();
        byte[] file = FlatFiles.published(FlatFiles.STUDENTS);

        ImportCheck check = direct.check(order(), new ByteArrayInputStream(file), office);

        assertThat(check.table()).isEqualTo(table);
        assertThat(check.comparison()).isEqualTo(new Comparison(2070, 0, 0));
        assertThat(listing.page(0, 100, office)).hasSize(before);
        assertNothingIsThere();
    }

    @Test
    void readsWhileOneWaitsAndTakesOverWhenOneSaysSo() throws Exception {
        UUID id = management.begin(order(), stored(FlatFiles.published(FlatFiles.POPULATION)), office);
        await().until(() -> listing.get(id, office).state() != ImportState.READING);
        ImportRow ready = listing.get(id, office);

        assertThat(ready.state()).isEqualTo(ImportState.READY);
        assertThat(ready.rows()).isEqualTo(1467);
        assertThat(ready.values()).isEqualTo(1245);
        assertThat(ready.marks()).containsExactly(Map.entry("-", 222L));
        assertThat(ready.comparison()).isEqualTo(new Comparison(1467, 0, 0));
        assertThat(figures()).isEmpty();

        management.apply(id, office);

        assertThat(listing.get(id, office).state()).isEqualTo(ImportState.APPLIED);
        assertThat(figures()).hasSize(1467);
        assertThat(staged()).isZero();
        await().until(() -> Files.list(folder).findAny().isEmpty());
    }

    @Test
    void throwsAwayWhatWasReadAndNotTakenOver() throws Exception {
        UUID id = management.begin(order(), stored(FlatFiles.file(FlatFiles.row("1"))), office);
        await().until(() -> listing.get(id, office).state() == ImportState.READY);

        management.discard(id, office);

        assertNothingIsThere();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.apply(id, office));
    }

    @Test
    void leavesNothingBehindOfAReadingThatWasCancelled() throws Exception {
        String[] many = new String[100_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = FlatFiles.row(
                    String.valueOf(1900 + i % 200), "%02d%03d".formatted(1 + i / 200 % 16, i / 3200), "1");
        }
        UUID underWay = management.begin(order(), stored(FlatFiles.file(many)), office);
        UUID waiting = management.begin(order(), stored(FlatFiles.file(FlatFiles.row("1"))), office);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.cancel(waiting, fixture.officeOf("RHEIN")));
        management.cancel(waiting, office);
        management.cancel(underWay, office);

        for (UUID id : List.of(underWay, waiting)) {
            await().untilAsserted(
                            () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.get(id, office)));
        }
        assertNothingIsThere();
        await().until(() -> Files.list(folder).findAny().isEmpty());
    }

    @Test
    void takesAFileOverOnceHoweverManyAskForIt() throws Exception {
        UUID id = management.begin(order(), stored(FlatFiles.file(FlatFiles.row("1"))), office);
        await().until(() -> listing.get(id, office).state() == ImportState.READY);

        List<RuleViolated> failures = new CopyOnWriteArrayList<>();
        Runnable take = () -> {
            try {
                management.apply(id, office);
            } catch (RuleViolated late) {
                failures.add(late);
            }
        };
        AtOnce.run(take, take);

        assertThat(failures).hasSize(1);
        assertThat(figures()).containsExactly("1");
    }

    @Test
    void refusesAFileWhoseVariablesOrUnitAreOthers() throws Exception {
        take("5");
        byte[] percent = FlatFiles.text(new String(file("6"), StandardCharsets.UTF_8).replace(";Anzahl;", ";Prozent;"));

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> direct.check(order(), new ByteArrayInputStream(percent), office))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.MeasureMustKeepItsUnit"));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> direct.check(
                        order(), new ByteArrayInputStream(FlatFiles.published(FlatFiles.POPULATION)), office))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.TableMustKeepItsVariables"));
        assertThat(figures()).containsExactly("5");
    }

    @Test
    void onlyOfficesBringFiguresAndEachGoesOnWithItsOwn() throws Exception {
        Path file = stored(FlatFiles.file(FlatFiles.row("1")));
        for (Actor.Person other :
                List.of(fixture.stranger(), fixture.coordinatorOf("14626"), fixture.holderOf(auditor()))) {
            assertThat(listing.mayImport(other)).isFalse();
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> management.begin(order(), file, other));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> direct.check(order(), Files.newInputStream(file), other));
        }
        UUID id = management.begin(order(), file, office);
        await().until(() -> listing.get(id, office).state() == ImportState.READY);
        Actor.Person neighbour = fixture.officeOf("RHEIN");

        assertThat(listing.get(id, neighbour).continuable()).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> management.apply(id, neighbour));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> management.discard(id, neighbour));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.get(id, fixture.stranger()));
        management.apply(id, office);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> management.undo(id, neighbour));
        assertThat(listing.get(id, fixture.stranger()).state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void takesNoFigureWithoutASource() {
        ImportOrder unknown = new ImportOrder("x.csv", "HEARSAY", LocalDate.of(2026, 3, 10), "");

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> direct.take(unknown, new ByteArrayInputStream(file("1")), office));
    }

    private static Grant auditor() {
        return Grant.of(Role.AUDITOR);
    }

    /** Imports a file with these values, one a year from 2020 on. */
    private ImportCheck take(String... values) throws IOException, FlatFileRefused {
        return direct.take(order(), new ByteArrayInputStream(file(values)), office);
    }

    private static byte[] file(String... values) {
        String[] rows = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            rows[i] = FlatFiles.row(String.valueOf(2020 + i), "14626", values[i]);
        }
        return FlatFiles.file(rows);
    }

    private ImportOrder order() {
        return new ImportOrder(table + "_de_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), "");
    }

    private Path stored(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "figures", ".csv"), content);
    }

    private UUID latest() {
        return jdbc.sql("select id from figure_import where table_code = ? and state = 'APPLIED'"
                        + " order by vintage desc limit 1")
                .param(table)
                .query(UUID.class)
                .single();
    }

    /** The figures that stand, by year. */
    private List<String> figures() {
        return jdbc.sql(
                        "select coalesce(f.value::text, f.mark) from figure f join figure_measure m on m.id = f.measure_id"
                                + " join figure_table t on t.id = m.table_id join figure_period p on p.id = f.period_id"
                                + " where t.code = ? and f.until is null order by p.first_day")
                .param(table)
                .query(String.class)
                .list();
    }

    private long staged() {
        return jdbc.sql("select count(*) from pg_tables where tablename like 'figure\\_staged\\_%'")
                .query(Long.class)
                .single();
    }

    private void assertNothingIsThere() {
        assertThat(figures()).isEmpty();
        assertThat(staged()).isZero();
        assertThat(jdbc.sql("select count(*) from figure_table where code = ?")
                        .param(table)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
