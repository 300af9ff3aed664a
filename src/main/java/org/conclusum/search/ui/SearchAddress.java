package org.conclusum.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.conclusum.search.FoundKind;
import org.conclusum.search.SearchQuestion;
import org.jspecify.annotations.Nullable;

/** A question and a page of its answer, as they stand in the address. Pages count from 1. */
record SearchAddress(SearchQuestion question, int page) {

    private static final String ROUTE = "search";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    static SearchAddress of(QueryParameters parameters) {
        Map<String, List<String>> query = parameters.getParameters();
        String page = first(query, "page");
        return new SearchAddress(
                new SearchQuestion(
                        first(query, "q"),
                        kind(first(query, "kind")),
                        id(first(query, "committee")),
                        day(first(query, "from")),
                        day(first(query, "until"))),
                NUMBER.matcher(page).matches() ? Integer.parseInt(page) : 1);
    }

    static SearchAddress of(SearchQuestion question) {
        return new SearchAddress(question, 1);
    }

    SearchAddress turnedTo(int wanted) {
        return new SearchAddress(question, wanted);
    }

    QueryParameters parameters() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!question.text().isEmpty()) {
            query.put("q", question.text());
        }
        if (question.kind() != null) {
            query.put("kind", question.kind().name().toLowerCase(Locale.ROOT));
        }
        if (question.committee() != null) {
            query.put("committee", question.committee().toString());
        }
        if (question.from() != null) {
            query.put("from", question.from().toString());
        }
        if (question.until() != null) {
            query.put("until", question.until().toString());
        }
        if (page > 1) {
            query.put("page", Integer.toString(page));
        }
        return QueryParameters.simple(query);
    }

    /** The address to link to. */
    String link() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of("")).getFirst();
    }

    private static @Nullable FoundKind kind(String name) {
        return Arrays.stream(FoundKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
