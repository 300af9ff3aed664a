package org.conclusum.notifications;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as text and back, so that they can be kept until they were told. */
final class EventJson {

    private static final String TYPE = "type";
    private static final String FACTS = "facts";
    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Actor.class, KindOfActor.class).build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Actor.Person.class, name = "person"),
        @JsonSubTypes.Type(value = Actor.Procedure.class, name = "procedure")
    })
    private interface KindOfActor {}

    private EventJson() {}

    static String write(DomainEvent event) {
        ObjectNode text = JSON.createObjectNode();
        text.put(TYPE, event.getClass().getName());
        text.set(FACTS, JSON.valueToTree(event));
        return text.toString();
    }

    static DomainEvent read(String text) {
        JsonNode node = JSON.readTree(text);
        try {
            Class<? extends DomainEvent> type =
                    Class.forName(node.get(TYPE).asString()).asSubclass(DomainEvent.class);
            return JSON.treeToValue(node.get(FACTS), type);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalArgumentException("not an event: " + text, unknown);
        }
    }
}
