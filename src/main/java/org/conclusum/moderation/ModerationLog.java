package org.conclusum.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.rules.AnswerMustSaySomething;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of the office on its moderations: talks, agreements, next steps. The committee's office may, nobody else. */
@Service
@Transactional
public class ModerationLog {

    private final JdbcClient jdbc;
    private final Moderations moderations;
    private final Positions positions;
    private final ModerationAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModerationLog(
            JdbcClient jdbc,
            Moderations moderations,
            Positions positions,
            ModerationAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.moderations = moderations;
        this.positions = positions;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The entries on a proposal, the latest day first. */
    @Transactional(readOnly = true)
    public List<LogEntry> of(UUID proposal, Actor actor) {
        requireOffice(proposal, actor);
        return jdbc.sql("select * from moderation_log where proposal_id = ? order by day desc, written_at desc")
                .param(proposal)
                .query((row, number) -> new LogEntry(
                        row.getObject("id", UUID.class),
                        row.getObject("proposal_id", UUID.class),
                        LogEntry.Kind.valueOf(row.getString("kind")),
                        row.getObject("issue_id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("words"),
                        row.getTimestamp("done_at") != null,
                        row.getString("written_by"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    /**
     * Notes something.
     *
     * @throws NotFound where the issue is none of the proposal's
     */
    public void write(
            UUID proposal, LogEntry.Kind kind, @Nullable UUID issue, LocalDate day, String words, Actor actor) {
        Moderation moderation = requireOffice(proposal, actor);
        if (issue != null
                && positions.issues(proposal).stream().noneMatch(one -> one.id().equals(issue))) {
            throw new NotFound(Subject.Kind.PROPOSAL, proposal);
        }
        Rule.checkAll(new AnswerMustSaySomething(words), new ModerationNoteMustFit(words));
        jdbc.sql("""
                        insert into moderation_log (id, proposal_id, kind, issue_id, day, words, written_by, written_at)
                        values (:id, :proposal, :kind, :issue, :day, :words, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("proposal", proposal)
                .param("kind", kind.name())
                .param("issue", issue)
                .param("day", day)
                .param("words", words.strip())
                .param("by", actor.name())
                .param("at", Timestamp.from(now()))
                .update();
        events.publishEvent(new LogEntryWritten(proposal, moderation.committee(), actor));
    }

    /** Ticks a next step off. Doing so twice changes nothing. */
    public void tick(UUID proposal, UUID entry, Actor actor) {
        Moderation moderation = requireOffice(proposal, actor);
        int ticked = jdbc.sql("update moderation_log set done_at = ?"
                        + " where id = ? and proposal_id = ? and kind = 'NEXT_STEP' and done_at is null")
                .params(Timestamp.from(now()), entry, proposal)
                .update();
        if (ticked > 0) {
            events.publishEvent(new LogEntryWritten(proposal, moderation.committee(), actor));
        }
    }

    private Moderation requireOffice(UUID proposal, Actor actor) {
        Moderation moderation =
                moderations.find(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        access.requireOffice(proposal, moderation.committee(), actor);
        return moderation;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
