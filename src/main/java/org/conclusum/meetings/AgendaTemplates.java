package org.conclusum.meetings;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.PlannedMinutesMustFit;
import org.conclusum.meetings.rules.TitleMustBeGiven;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standing items of committees; the office writes them, and each new agenda begins with them. */
@Service
@Transactional
public class AgendaTemplates {

    private final JdbcClient jdbc;
    private final JdbcTemplate statements;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgendaTemplates(
            JdbcClient jdbc,
            JdbcTemplate statements,
            CommitteeAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The standing items of a committee, for its office. */
    @Transactional(readOnly = true)
    public StandingItems of(UUID committee, Actor actor) {
        access.requireOffice(actor, committee);
        return of(committee);
    }

    /**
     * Writes the standing items anew; the office may. Agendas that are there stay as they are.
     *
     * @param seen the version that was changed; whoever comes second is refused
     */
    public void write(UUID committee, List<StandingItem> items, long seen, Actor actor) {
        access.requireOffice(actor, committee);
        for (StandingItem item : items) {
            Rule.checkAll(new TitleMustBeGiven(item.title()), new PlannedMinutesMustFit(item.minutes()));
        }
        claim(committee, seen, actor);
        jdbc.sql("delete from agenda_template_item where committee_id = ?")
                .param(committee)
                .update();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (StandingItem item : items) {
            rows.add(new @Nullable Object[] {
                committee, rows.size(), item.title().strip(), item.kind().name(), item.closed(), item.minutes()
            });
        }
        statements.batchUpdate(
                "insert into agenda_template_item (committee_id, position, title, kind, closed, minutes)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
        events.publishEvent(new StandingItemsWritten(committee, actor));
    }

    private void claim(UUID committee, long seen, Actor actor) {
        String statement = seen == 0
                ? "insert into agenda_template (committee_id, edited_by, edited_at, version)"
                        + " values (:committee, :by, :at, 1) on conflict do nothing"
                : "update agenda_template set edited_by = :by, edited_at = :at, version = version + 1"
                        + " where committee_id = :committee and version = :seen";
        int claimed = jdbc.sql(statement)
                .param("committee", committee)
                .param("by", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("seen", seen)
                .update();
        if (claimed == 0) {
            throw new OptimisticLockingFailureException("standing items of " + committee + " were changed meanwhile");
        }
    }

    /** With what a new agenda of this committee begins. */
    StandingItems of(UUID committee) {
        return jdbc.sql("select edited_by, version from agenda_template where committee_id = ?")
                .param(committee)
                .query((row, number) ->
                        new StandingItems(written(committee), row.getString("edited_by"), row.getLong("version")))
                .optional()
                .orElseGet(() -> StandingItems.usual(
                        Texts.text(Locale.GERMAN, "meetings.item.opening"),
                        Texts.text(Locale.GERMAN, "meetings.item.miscellaneous")));
    }

    private List<StandingItem> written(UUID committee) {
        return jdbc.sql("select title, kind, closed, minutes from agenda_template_item where committee_id = ?"
                        + " order by position")
                .param(committee)
                .query((row, number) -> new StandingItem(
                        row.getString("title"),
                        AgendaItemKind.valueOf(row.getString("kind")),
                        row.getBoolean("closed"),
                        row.getObject("minutes", Integer.class)))
                .list();
    }
}
