package org.conclusum.committees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.committees.structure.YearMustBeOpen;
import org.conclusum.committees.structure.YearMustBeOver;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years of the register of numbers: what each holds, and that the office closes it. Nobody opens one again. */
@Service
@Transactional
public class NumberPeriods {

    private record Period(
            int year, @Nullable String closedBy, @Nullable Instant closedAt) {}

    private final JdbcClient jdbc;
    private final NumberRegister register;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final List<OpenMatters> open;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NumberPeriods(
            JdbcClient jdbc,
            NumberRegister register,
            CommitteeDirectory committees,
            CommitteeAccess access,
            ObjectProvider<OpenMatters> open,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.committees = committees;
        this.access = access;
        this.open = open.orderedStream().toList();
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person may see the register of a committee: its office and chair, and the auditor. */
    @Transactional(readOnly = true)
    public boolean isFor(UUID committee, Actor actor) {
        Standing standing = access.standingOf(actor);
        return standing.runs(committee) || standing.chairs(committee) || standing.auditor();
    }

    /**
     * The years of a committee that have numbers, the latest first.
     *
     * @throws NotFound where the register is not for this person
     */
    @Transactional(readOnly = true)
    public List<NumberPeriod> of(UUID committee, Locale language, Actor actor) {
        if (!isFor(committee, actor)) {
            throw new NotFound(Subject.Kind.COMMITTEE, committee);
        }
        return jdbc
                .sql("select year, closed_by, closed_at from number_period where committee_id = ? order by year desc")
                .param(committee)
                .query(NumberPeriods::period)
                .list()
                .stream()
                .map(period -> new NumberPeriod(
                        period.year(),
                        period.closedBy(),
                        period.closedAt(),
                        period.year() < thisYear(),
                        series(committee, period.year()),
                        openOf(committee, period.year(), language)))
                .toList();
    }

    /** Closes a year that is over; its office may. From then on what comes late gets a number of a later year. */
    public void close(UUID committee, int year, Actor actor) {
        access.requireOffice(actor, committee);
        committees.get(committee);
        register.begin(committee, year);
        Period period = jdbc.sql("select year, closed_by, closed_at from number_period"
                        + " where committee_id = ? and year = ? for update")
                .params(committee, year)
                .query(NumberPeriods::period)
                .single();
        Rule.checkAll(new YearMustBeOver(year, thisYear()), new YearMustBeOpen(year, period.closedBy()));
        jdbc.sql("update number_period set closed_by = ?, closed_at = ? where committee_id = ? and year = ?")
                .params(actor.name(), Timestamp.from(clock.instant()), committee, year)
                .update();
        events.publishEvent(new NumbersClosed(committee, year, actor));
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), LegalTime.ZONE).getYear();
    }

    private List<OpenMatter> openOf(UUID committee, int year, Locale language) {
        List<OpenMatter> matters = new ArrayList<>();
        open.forEach(source -> matters.addAll(source.of(committee, year, language)));
        return matters;
    }

    private List<NumberPeriod.Series> series(UUID committee, int year) {
        List<NumberPeriod.Series> found = new ArrayList<>();
        for (NumberKind kind : NumberKind.values()) {
            found.add(jdbc.sql("""
                            select count(*) as given, coalesce(max(serial), 0) as last,
                                (array_agg(number order by serial))[1] as first_number,
                                (array_agg(number order by serial desc))[1] as last_number
                            from given_number where committee_id = ? and year = ? and kind = ?""")
                    .params(committee, year, kind.name())
                    .query((row, number) -> new NumberPeriod.Series(
                            kind,
                            row.getString("first_number"),
                            row.getString("last_number"),
                            row.getInt("given"),
                            row.getInt("last") - row.getInt("given")))
                    .single());
        }
        return found;
    }

    private static Period period(ResultSet row, int number) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new Period(row.getInt("year"), row.getString("closed_by"), closed == null ? null : closed.toInstant());
    }
}
