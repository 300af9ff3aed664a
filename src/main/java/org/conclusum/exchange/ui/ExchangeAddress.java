package org.conclusum.exchange.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.exchange.EvidenceLevel;
import org.conclusum.exchange.LifePhase;
import org.conclusum.exchange.PracticeFilter;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.jspecify.annotations.Nullable;

/** Practices, adoptions and filters in the addresses of these pages. */
final class ExchangeAddress {

    static final String ROOT = "exchange";

    private ExchangeAddress() {}

    static UUID id(BeforeEnterEvent event, Subject.Kind kind, String name) {
        String text = event.getRouteParameters().get(name).orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(kind, text);
        }
    }

    static UUID practice(BeforeEnterEvent event) {
        return id(event, Subject.Kind.PRACTICE, "practice");
    }

    static String of(UUID practice) {
        return ROOT + "/practices/" + practice;
    }

    static String edit(UUID practice) {
        return of(practice) + "/edit";
    }

    static List<String> all(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getParameters().getOrDefault(name, List.of());
    }

    static String first(BeforeEnterEvent event, String name) {
        return all(event, name).stream().findFirst().orElse("");
    }

    static PracticeFilter filter(BeforeEnterEvent event) {
        String region = first(event, "region");
        return new PracticeFilter(
                first(event, "q"),
                constant(FieldOfAction.values(), first(event, "field")),
                constant(LifePhase.values(), first(event, "phase")),
                constant(EvidenceLevel.values(), first(event, "evidence")),
                region.isEmpty() ? null : region.toUpperCase(Locale.ROOT),
                Set.copyOf(all(event, "giver").stream().limit(50).toList()));
    }

    static Map<String, List<String>> query(PracticeFilter filter) {
        Map<String, List<String>> query = new java.util.LinkedHashMap<>();
        put(query, "q", filter.text().strip());
        put(query, "field", name(filter.field()));
        put(query, "phase", name(filter.phase()));
        put(query, "evidence", name(filter.evidence()));
        put(query, "region", filter.region() == null ? "" : filter.region().toLowerCase(Locale.ROOT));
        if (!filter.givers().isEmpty()) {
            query.put("giver", filter.givers().stream().sorted().toList());
        }
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, List.of(value));
        }
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
