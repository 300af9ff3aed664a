package org.conclusum.uikit;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what is typed in the browser until it is saved, and offers it back after the next sign-in. The fields inside say
 * in {@code data-field} what they are called; the key names person and thing, so that nobody is offered another's words.
 */
@Tag("cc-draft-keeper")
@JsModule("./cc-draft-keeper.ts")
public class DraftKeeper extends Div {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Calls back with words by field that were never saved, and when they were typed. */
    public DraftKeeper(String key, BiConsumer<Map<String, String>, Instant> found) {
        getElement()
                .addEventListener("draft-found", event -> {
                    JsonNode data = event.getEventData();
                    found.accept(
                            words(data.path("event.detail.words").asString("{}")),
                            moment(data.path("event.detail.at").asString("")));
                })
                .addEventData("event.detail.words")
                .addEventData("event.detail.at");
        addAttachListener(event -> getElement().callJsFunction("begin", key));
    }

    /** The words by field that the server has; what was typed since stays kept. */
    public void saved(Map<String, String> words) {
        ObjectNode hashes = JSON.createObjectNode();
        words.forEach((field, text) -> hashes.put(field, text.hashCode()));
        getElement().callJsFunction("saved", hashes);
    }

    /** The day that was kept of a field for days; empty where there is none, or it is too early by now. */
    public static Optional<LocalDate> day(Map<String, String> words, String field, LocalDate earliest) {
        try {
            return Optional.of(LocalDate.parse(words.getOrDefault(field, ""))).filter(day -> !day.isBefore(earliest));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    public void forget() {
        getElement().callJsFunction("forget");
    }

    private static Map<String, String> words(String json) {
        Map<String, String> words = new HashMap<>();
        read(json).properties().forEach(field -> {
            if (field.getValue().isString()) {
                words.put(field.getKey(), field.getValue().asString());
            }
        });
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
