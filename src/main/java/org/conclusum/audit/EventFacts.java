package org.conclusum.audit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The components of an event as short facts; the actor stands in columns of its own. */
final class EventFacts {

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> event) {
            return components(event);
        }
    };

    private EventFacts() {}

    /** In canonical spelling. */
    static String of(DomainEvent event) {
        CanonicalObject facts = new CanonicalObject();
        for (Method component : COMPONENTS.get(event.getClass())) {
            facts.put(component.getName(), value(component, event));
        }
        return facts.toString();
    }

    private static List<Method> components(Class<?> event) {
        if (!event.isRecord()) {
            throw new IllegalArgumentException("an event is a record: " + event);
        }
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> !Actor.class.isAssignableFrom(component.getType()))
                .map(RecordComponent::getAccessor)
                .sorted(Comparator.comparing(Method::getName))
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
}
