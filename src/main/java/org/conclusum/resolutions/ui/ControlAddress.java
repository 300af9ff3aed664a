package org.conclusum.resolutions.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.resolutions.Age;
import org.conclusum.resolutions.ControlFilter;
import org.conclusum.resolutions.Light;
import org.jspecify.annotations.Nullable;

/** The filter and the look of the control, as the address of the page keeps them; what is not understood is left out. */
record ControlAddress(ControlFilter filter, View view) {

    static final String ROUTE = "resolutions/control";

    /** How the measures are shown. */
    enum View {
        TABLE,
        BOARD,
        TIMELINE
    }

    static ControlAddress of(QueryParameters query) {
        ControlFilter filter = new ControlFilter(
                query.getSingleParameter("text").orElse(""),
                query.getSingleParameter("committee")
                        .flatMap(ControlAddress::id)
                        .orElse(null),
                query.getSingleParameter("owner")
                        .filter(owner -> owner.matches("(coordinator:[0-9]{5}|office:[A-Z]+)"))
                        .orElse(null),
                constant(Light.values(), query, "light"),
                constant(FieldOfAction.values(), query, "field"),
                constant(Age.values(), query, "age"));
        View view = constant(View.values(), query, "view");
        return new ControlAddress(filter, view == null ? View.TABLE : view);
    }

    /** What of it fits: committees and owners that can be chosen. */
    ControlAddress fitting(List<CommitteeRow> visible, Set<String> owners) {
        boolean known = visible.stream().anyMatch(row -> row.id().equals(filter.committee()));
        boolean there = filter.owner() != null && owners.contains(filter.owner());
        return new ControlAddress(
                new ControlFilter(
                        filter.text(),
                        known ? filter.committee() : null,
                        there ? filter.owner() : null,
                        filter.light(),
                        filter.field(),
                        filter.age()),
                view);
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            query.put("text", filter.text());
        }
        if (filter.committee() != null) {
            query.put("committee", filter.committee().toString());
        }
        if (filter.owner() != null) {
            query.put("owner", filter.owner());
        }
        put(query, "light", filter.light());
        put(query, "field", filter.field());
        put(query, "age", filter.age());
        put(query, "view", view == View.TABLE ? null : view);
        return QueryParameters.simple(query);
    }

    /** As the target of a link. */
    String link() {
        String query = query().getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }

    ControlAddress as(View wanted) {
        return new ControlAddress(filter, wanted);
    }

    private static void put(Map<String, String> query, String name, @Nullable Enum<?> value) {
        if (value != null) {
            query.put(name, value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, QueryParameters query, String name) {
        String written = query.getSingleParameter(name).orElse("");
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(written))
                .findFirst()
                .orElse(null);
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
