package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.rules.TextMustFit.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what is typed in the browser until it is saved, and offers it back after the next sign-in. The words are kept
 * per person and proposal, so that nobody is offered another person's.
 */
@Tag("cc-draft-keeper")
@JsModule("./cc-draft-keeper.ts")
class DraftKeeper extends Div {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Calls back with words that were never saved, and when they were typed. */
    DraftKeeper(UUID proposal, Actor.Person writer, BiConsumer<Map<Field, String>, Instant> found) {
        getElement()
                .addEventListener("draft-found", event -> {
                    JsonNode data = event.getEventData();
                    found.accept(
                            words(data.path("event.detail.words").asString("{}")),
                            moment(data.path("event.detail.at").asString("")));
                })
                .addEventData("event.detail.words")
                .addEventData("event.detail.at");
        addAttachListener(event ->
                getElement().callJsFunction("begin", "conclusum.proposal." + writer.account() + "." + proposal));
    }

    /** The words that the server has; what was typed since stays kept. */
    void saved(Map<Field, String> words) {
        ObjectNode hashes = JSON.createObjectNode();
        words.forEach((field, text) -> hashes.put(field.name(), text.hashCode()));
        getElement().callJsFunction("saved", hashes);
    }

    void forget() {
        getElement().callJsFunction("forget");
    }

    private static Map<Field, String> words(String json) {
        Map<Field, String> words = new HashMap<>();
        JsonNode kept = read(json);
        for (Field field : Field.values()) {
            if (kept.path(field.name()).isString()) {
                words.put(field, kept.path(field.name()).asString());
            }
        }
        return Map.copyOf(words);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException broken) {
            return JSON.createObjectNode();
        }
    }

    private static Instant moment(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException broken) {
            return Instant.EPOCH;
        }
    }
}
