package org.conclusum.audit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The components of an event as short facts; the actor stands in columns of its own. */
final class EventFacts {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> event) {
            return components(event);
        }
    };

    private EventFacts() {}

    static JsonNode of(DomainEvent event) {
        ObjectNode facts = NODES.objectNode();
        for (Method component : COMPONENTS.get(event.getClass())) {
            facts.set(component.getName(), plain(value(component, event)));
        }
        return facts;
    }

    private static List<Method> components(Class<?> event) {
        if (!event.isRecord()) {
            throw new IllegalArgumentException("an event is a record: " + event);
        }
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> !Actor.class.isAssignableFrom(component.getType()))
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .toList();
    }

    private static @Nullable Object value(Method component, DomainEvent event) {
        try {
            return component.invoke(event);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("unreadable event " + event.getClass(), failed);
        }
    }

    /** Only truth values, whole numbers, texts and lists of them: what reads back from the database as it was written. */
    private static JsonNode plain(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case Boolean truth -> NODES.booleanNode(truth);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Collection<?> values -> {
                ArrayNode all = NODES.arrayNode();
                values.forEach(one -> all.add(plain(one)));
                yield all;
            }
            default -> NODES.stringNode(value.toString());
        };
    }
}
