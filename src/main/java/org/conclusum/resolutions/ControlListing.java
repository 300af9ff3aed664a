package org.conclusum.resolutions;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads measures across resolutions for people (Beschlusskontrolle): each sees only what the standing in the committees
 * allows. Every list walks an index in the order that it shows, so that it takes the same time however many there are.
 */
@Service
@Transactional(readOnly = true)
public class ControlListing {

    private static final String FROM = " from measure m join resolution r on r.id = m.resolution_id where ";

    /** More than is agreed in rounds within years. */
    private static final int MOST_AGREED = 1000;

    private final AgreedMeasureListing agreed;
    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final Clock clock;

    ControlListing(AgreedMeasureListing agreed, JdbcClient jdbc, CommitteeAccess access, Clock clock) {
        this.agreed = agreed;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A page: what is open by its date, the most urgent first; what is done the latest first. The few that were agreed
     * without a resolution stand among the others, by the same order.
     */
    public List<ControlRow> page(ControlFilter filter, Actor viewer, int offset, int limit) {
        List<ControlRow> others = agreed.matching(filter, viewer, MOST_AGREED);
        int start = Math.max(0, offset - others.size());
        List<ControlRow> rows = new ArrayList<>(resolved(filter, viewer, start, limit + offset - start));
        rows.addAll(others);
        Comparator<ControlRow> byDate =
                Comparator.comparing(row -> row.measure().due());
        return rows.stream()
                .sorted(filter.light() == Light.DONE ? byDate.reversed() : byDate)
                .skip(offset - start)
                .limit(limit)
                .toList();
    }

    private List<ControlRow> resolved(ControlFilter filter, Actor viewer, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = condition(filter, viewer, parameters);
        return jdbc.sql("select " + ResolutionRows.MEASURE_COLUMNS + ", r.number, r.title as resolution_title, r.closed"
                        + FROM + condition + " order by " + order(filter.light()) + " offset :offset limit :limit")
                .params(parameters)
                .param("offset", offset)
                .param("limit", limit)
                .query(ControlListing::row)
                .list();
    }

    /** The order of the control: ties of a day as they come. */
    static String order(@Nullable Light light) {
        return light == Light.DONE ? "m.due desc, m.id" : "m.due, m.id";
    }

    /** How many there are, counted no further than to a limit. */
    public int count(ControlFilter filter, Actor viewer, int limit) {
        return Math.min(
                limit,
                resolved(filter, viewer, limit)
                        + agreed.matching(filter, viewer, limit).size());
    }

    private int resolved(ControlFilter filter, Actor viewer, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = condition(filter, viewer, parameters);
        return jdbc.sql("select count(*) from (select 1" + FROM + condition + " limit :limit) found")
                .params(parameters)
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** Open measures that are overdue or not reported on in time, in committees that the actor runs. */
    List<UUID> toBeRemindedOf(ControlFilter filter, Actor actor, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = condition(filter.with(null), actor, parameters);
        parameters.put("run", Visibility.orNothing(access.standingOf(actor).run()));
        return jdbc.sql("select m.id" + FROM + condition
                        + " and m.committee_id in (:run) and (m.due < :today or m.report_due < :today)"
                        + " order by m.due, m.id limit :limit")
                .params(parameters)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** The same of those that were agreed without a resolution. */
    List<UUID> agreedToBeRemindedOf(ControlFilter filter, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> run = access.standingOf(actor).run();
        return agreed.matching(filter.with(null), actor, MOST_AGREED).stream()
                .filter(row -> run.contains(row.committee()))
                .filter(row -> row.measure().due().isBefore(today)
                        || row.measure().plan().reportDue().isBefore(today))
                .map(row -> row.measure().id())
                .toList();
    }

    private String condition(ControlFilter filter, Actor viewer, Map<String, Object> parameters) {
        LocalDate today = LocalDate.now(clock);
        parameters.put("today", Date.valueOf(today));
        StringBuilder condition = new StringBuilder(Visibility.ofMeasures(access.standingOf(viewer), parameters));
        condition.append(lights(filter.light(), " and r.state = 'IN_FORCE'"));
        number(filter.text().strip(), condition, parameters);
        condition.append(narrowed(filter, today, parameters));
        if (filter.field() != null) {
            condition.append(" and r.field = :field");
            parameters.put("field", filter.field().name());
        }
        return condition.toString();
    }

    /** What of the filter is about the measure {@code m} alone. */
    static String narrowed(ControlFilter filter, LocalDate today, Map<String, Object> parameters) {
        StringBuilder condition = new StringBuilder();
        words(filter.text().strip(), condition, parameters);
        if (filter.committee() != null) {
            condition.append(" and m.committee_id = :committee");
            parameters.put("committee", filter.committee());
        }
        if (filter.owner() != null) {
            condition.append(" and m.owner = :owner");
            parameters.put("owner", filter.owner());
        }
        if (filter.age() != null) {
            condition.append(" and m.assigned_at <= :younger and m.assigned_at > :older");
            parameters.put(
                    "younger",
                    Date.valueOf(today.minusMonths(filter.age().from()).plusDays(1)));
            parameters.put(
                    "older",
                    Date.valueOf(today.minusMonths(filter.age().until()).plusDays(1)));
        }
        return condition.toString();
    }

    /** The light of a measure {@code m}; an open one also has to stand as the last condition says. */
    static String lights(@Nullable Light light, String standing) {
        String open = " and m.done_at is null" + standing;
        if (light == null) {
            return open;
        }
        return switch (light) {
            case DONE -> " and m.done_at is not null";
            case RED -> open + " and (m.due < :today or m.light = 'RED')";
            case YELLOW ->
                open + " and m.due >= :today and m.light <> 'RED' and (m.light = 'YELLOW' or m.report_due < :today)";
            case GREEN -> open + " and m.due >= :today and m.light = 'GREEN' and m.report_due >= :today";
        };
    }

    /** What holds a stroke is the number of a resolution. */
    private static void number(String text, StringBuilder condition, Map<String, Object> parameters) {
        if (text.contains("/")) {
            condition.append(
                    " and m.resolution_id in (select n.id from resolution n where starts_with(n.number, :number))");
            parameters.put("number", text);
        }
    }

    /** Words are looked for by their beginnings. */
    private static void words(String text, StringBuilder condition, Map<String, Object> parameters) {
        String words = Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        if (!words.isEmpty() && !text.contains("/")) {
            condition.append(" and to_tsvector('simple', m.title) @@ to_tsquery('simple', :words)");
            parameters.put("words", words);
        }
    }

    private static ControlRow row(ResultSet row, int number) throws SQLException {
        return new ControlRow(
                ResolutionRows.measure(row, number),
                row.getObject("committee_id", UUID.class),
                row.getString("number"),
                row.getString("resolution_title"),
                row.getBoolean("closed"),
                "measures/" + row.getObject("id", UUID.class),
                "resolutions/" + row.getObject("resolution_id", UUID.class));
    }
}
