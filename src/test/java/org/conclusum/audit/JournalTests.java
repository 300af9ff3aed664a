package org.conclusum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.conclusum.audit.JournalFinding.Damage;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class JournalTests {

    private static final Actor PROCEDURE = new Actor.Procedure("ballot");
    private static final Actor.Person ANNA = new Actor.Person(UUID.randomUUID(), "Anna Meißner");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JournalCheck check;

    @Autowired
    private JournalSealer sealer;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void writesWhoDidWhatAboutWhat() {
        SomethingHappened event = SomethingHappened.by(ANNA);
        events.publishEvent(event);
        JournalEntry entry = jdbc.sql("select * from journal_entry where id = ?")
                .param(idOf(event))
                .query((row, number) -> JournalEntry.read(row))
                .single();
        assertThat(entry.event()).isEqualTo("SomethingHappened");
        assertThat(entry.actorAccount()).isEqualTo(ANNA.account());
        assertThat(entry.actorName()).isEqualTo("Anna Meißner");
        assertThat(entry.subjects()).containsExactly(event.proposal(), event.committee());
        assertThat(entry.committee()).isEqualTo(event.committee());
        JsonNode facts = JsonMapper.shared().readTree(entry.facts());
        assertThat(facts.get("due").asString()).isEqualTo("2026-12-03");
        assertThat(facts.get("revision").asInt()).isEqualTo(2);
        assertThat(facts.has("actor")).isFalse();
    }

    @Test
    void leavesNoEntryWhereTheChangeWasTakenBack() {
        SomethingHappened event = SomethingHappened.by(ANNA);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event);
            status.setRollbackOnly();
        });
        assertThat(countOf(event)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set actor_name = 'x'",
                "delete from journal_entry",
                "truncate journal_entry cascade",
                "update journal_seal set position = position + 1",
                "delete from journal_seal",
                "truncate journal_seal"
            })
    void refusesToForget(String statement) {
        events.publishEvent(SomethingHappened.by(ANNA));
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"event, ''", "actor_kind, 'SOMEBODY'", "subjects, '{}'", "content_hash, '\\x00'"})
    void takesNoEntryWithoutWhatItConsistsOf(String column, String wrong) {
        events.publishEvent(SomethingHappened.by(ANNA));
        String columns = "at, event, actor_kind, actor_account, actor_name, subjects, subject_kind, subject_id,"
                + " committee_id, confidential, facts, content_hash";
        String values = columns.replaceFirst("\\b" + column + "\\b", Matcher.quoteReplacement(wrong));
        assertThatThrownBy(() -> jdbc.sql("insert into journal_entry (" + columns + ") select " + values
                                + " from journal_entry where actor_kind = 'PERSON' limit 1")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void findsAnUntouchedJournalIntact() {
        events.publishEvent(SomethingHappened.by(ANNA));
        events.publishEvent(SomethingHappened.by(PROCEDURE));
        JournalFinding finding = check.run(PROCEDURE);
        assertThat(finding.intact()).isTrue();
        assertThat(finding.entries()).isGreaterThanOrEqualTo(2);
        assertThat(HexFormat.of().parseHex(finding.head())).hasSize(32);
    }

    @Test
    void sealsEachEntryOnceHoweverManySealersRun() throws InterruptedException {
        for (int number = 0; number < 20; number++) {
            events.publishEvent(SomethingHappened.by(ANNA));
        }
        Thread other = Thread.ofVirtual().start(sealer::sealAll);
        sealer.sealAll();
        sealer.sealNew();
        other.join();
        assertThat(jdbc.sql("select count(*) from journal_entry e full join journal_seal s on s.entry_id = e.id"
                                + " where s.entry_id is null or e.id is null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(check.run(PROCEDURE).intact()).isTrue();
    }

    @Test
    void namesTheFirstEntryWhoseContentWasChanged() {
        SomethingHappened first = SomethingHappened.by(ANNA);
        SomethingHappened second = SomethingHappened.by(ANNA);
        events.publishEvent(first);
        events.publishEvent(second);
        JournalFinding finding =
                tampered(id -> "update journal_entry set actor_name = 'Jemand' where id >= " + id, first);
        assertThat(finding.broken())
                .isEqualTo(new JournalFinding.Broken(idOf(first), "SomethingHappened", Damage.CONTENT_CHANGED));
        assertThat(JournalCheckCommand.sentence(finding)).contains("entry " + idOf(first), "content was changed");
    }

    @Test
    void noticesAContentChangedTogetherWithItsHash() {
        SomethingHappened event = SomethingHappened.by(ANNA);
        events.publishEvent(event);
        JournalEntry forged = JournalEntry.of(SomethingHappened.by(PROCEDURE), java.time.Instant.EPOCH);
        String hash = HexFormat.of().formatHex(forged.contentHash());
        JournalFinding finding = tampered(
                id ->
                        "update journal_entry set at = 'epoch', actor_kind = 'PROCEDURE', actor_account = null, actor_name = '"
                                + forged.actorName() + "', subjects = '{"
                                + forged.subjects().get(0) + ","
                                + forged.subjects().get(1) + "}', subject_id = '" + forged.subjectId()
                                + "', committee_id = '"
                                + forged.committee() + "', facts = '" + forged.facts() + "', content_hash = '\\x" + hash
                                + "' where id = " + id,
                event);
        assertThat(finding.broken())
                .isEqualTo(new JournalFinding.Broken(idOf(event), "SomethingHappened", Damage.CHAIN_BROKEN));
    }

    @Test
    void noticesAMissingEntry() {
        SomethingHappened event = SomethingHappened.by(ANNA);
        events.publishEvent(event);
        JournalFinding finding = tampered(id -> "delete from journal_entry where id = " + id, event);
        assertThat(finding.broken()).isEqualTo(new JournalFinding.Broken(idOf(event), null, Damage.ENTRY_MISSING));
    }

    @Test
    void noticesAnEntryTakenOutTogetherWithItsSeal() {
        SomethingHappened taken = SomethingHappened.by(ANNA);
        SomethingHappened next = SomethingHappened.by(ANNA);
        events.publishEvent(taken);
        events.publishEvent(next);
        JournalFinding finding = tampered(
                id -> "with gone as (delete from journal_seal where entry_id = " + id
                        + " returning entry_id) delete from journal_entry where id in (select entry_id from gone)",
                taken);
        assertThat(finding.broken())
                .isEqualTo(new JournalFinding.Broken(idOf(next), "SomethingHappened", Damage.CHAIN_BROKEN));
    }

    @Test
    void endsTheCommandWithOneWhereTheJournalIsBroken() {
        SomethingHappened event = SomethingHappened.by(ANNA);
        events.publishEvent(event);
        int[] code = {-1};
        JournalCheckCommand command = new JournalCheckCommand(check, ended -> code[0] = ended);
        command.run(new DefaultApplicationArguments());
        assertThat(code[0]).as("without the option nothing happens").isEqualTo(-1);
        command.run(new DefaultApplicationArguments("--conclusum.check-journal"));
        assertThat(code[0]).isZero();
        sealer.sealAll();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("delete from journal_entry where id = ?")
                    .param(idOf(event))
                    .update();
            command.run(new DefaultApplicationArguments("--conclusum.check-journal"));
            status.setRollbackOnly();
        });
        assertThat(code[0]).isEqualTo(1);
    }

    @Test
    void letsOnlyAdministratorsAndAuditorsCheck() {
        assertThatThrownBy(() -> check.run(ANNA)).isInstanceOf(NotPermitted.class);
    }

    /** Changes the journal as its owner could, with the triggers off, checks it, and takes the change back. */
    private JournalFinding tampered(Function<Long, String> statement, SomethingHappened event) {
        sealer.sealAll();
        long id = idOf(event);
        JournalFinding[] finding = new JournalFinding[1];
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(statement.apply(id)).update();
            finding[0] = check.run(PROCEDURE);
            status.setRollbackOnly();
        });
        return finding[0];
    }

    private long idOf(SomethingHappened event) {
        return jdbc.sql("select id from journal_entry where subject_id = ?")
                .param(event.proposal())
                .query(Long.class)
                .single();
    }

    private long countOf(SomethingHappened event) {
        return jdbc.sql("select count(*) from journal_entry where subject_id = ?")
                .param(event.proposal())
                .query(Long.class)
                .single();
    }
}
