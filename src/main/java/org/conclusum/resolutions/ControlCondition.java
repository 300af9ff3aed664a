package org.conclusum.resolutions;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.conclusum.committees.Standing;
import org.jspecify.annotations.Nullable;

/** What a filter of the control leaves and a standing lets see, as conditions on a measure {@code m} with their parameters. */
final class ControlCondition {

    private final Map<String, Object> parameters = new HashMap<>();
    private final String resolved;
    private final String agreed;

    ControlCondition(ControlFilter filter, Standing standing, LocalDate today) {
        parameters.put("today", Date.valueOf(today));
        String narrowed = narrowed(filter, today);
        resolved = Visibility.ofMeasures(standing, parameters)
                + lights(filter.light(), " and r.state = 'IN_FORCE'")
                + number(filter)
                + narrowed
                + field(filter);
        agreed = isAboutResolutions(filter)
                ? "false"
                : Visibility.ofAgreed(standing, parameters) + lights(filter.light(), "") + narrowed;
    }

    /** On a measure of a resolution {@code r}. */
    String resolved() {
        return resolved;
    }

    /** On a measure that was agreed without a resolution. */
    String agreed() {
        return agreed;
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    /** Whether the filter names what only resolutions have. */
    private static boolean isAboutResolutions(ControlFilter filter) {
        return filter.field() != null || isNumber(filter);
    }

    /** What holds a stroke is the number of a resolution. */
    private static boolean isNumber(ControlFilter filter) {
        return filter.text().contains("/");
    }

    private String narrowed(ControlFilter filter, LocalDate today) {
        StringBuilder condition = new StringBuilder(words(filter));
        if (filter.committee() != null) {
            condition.append(" and m.committee_id = :committee");
            parameters.put("committee", filter.committee());
        }
        if (filter.owner() != null) {
            condition.append(" and m.owner = :owner");
            parameters.put("owner", filter.owner());
        }
        Age age = filter.age();
        if (age != null) {
            condition.append(" and m.assigned_at <= :younger and m.assigned_at > :older");
            parameters.put("younger", Date.valueOf(today.minusMonths(age.from()).plusDays(1)));
            parameters.put("older", Date.valueOf(today.minusMonths(age.until()).plusDays(1)));
        }
        return condition.toString();
    }

    /** Words are looked for by their beginnings. */
    private String words(ControlFilter filter) {
        String words = Arrays.stream(filter.text().strip().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        if (words.isEmpty() || isNumber(filter)) {
            return "";
        }
        parameters.put("words", words);
        return " and to_tsvector('simple', m.title) @@ to_tsquery('simple', :words)";
    }

    private String number(ControlFilter filter) {
        if (!isNumber(filter)) {
            return "";
        }
        parameters.put("number", filter.text().strip());
        return " and m.resolution_id in (select n.id from resolution n where starts_with(n.number, :number))";
    }

    private String field(ControlFilter filter) {
        if (filter.field() == null) {
            return "";
        }
        parameters.put("field", filter.field().name());
        return " and r.field = :field";
    }

    /** An open measure also has to stand as the last condition says. */
    private static String lights(@Nullable Light light, String standing) {
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
}
