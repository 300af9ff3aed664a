package org.conclusum.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.TreeMap;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The components of an event as short facts; the actor stands in columns of its own. */
final class EventFacts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EventFacts() {}

    static JsonNode of(DomainEvent event) {
        if (!event.getClass().isRecord()) {
            throw new IllegalArgumentException("an event is a record: " + event.getClass());
        }
        TreeMap<String, @Nullable Object> facts = new TreeMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (!Actor.class.isAssignableFrom(component.getType())) {
                facts.put(component.getName(), plain(value(component, event)));
            }
        }
        return JSON.valueToTree(facts);
    }

    private static @Nullable Object value(RecordComponent component, DomainEvent event) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("unreadable event " + event.getClass(), failed);
        }
    }

    /** Only truth values, whole numbers, texts and lists of them: what reads back from the database as it was written. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth;
            case Integer number -> number;
            case Long number -> number;
            case Collection<?> values -> values.stream().map(EventFacts::plain).toList();
            default -> value.toString();
        };
    }
}
