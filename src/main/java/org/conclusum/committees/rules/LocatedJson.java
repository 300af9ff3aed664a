package org.conclusum.committees.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON value that knows where it stands, read strictly: no coercion, no unknown fields, no floating point.
 *
 * <p>Every reading method throws {@link JsonMalformed} with the path of the offending value.
 *
 * @param path such as {@code $.rules.majority.conditions[0].threshold}, keys that are no plain names in quotes
 */
public record LocatedJson(String path, JsonNode node) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final int LONGEST_SHOWN = 60;

    /** Longer ones say nothing about votes and cost more to reckon with than anybody should be able to ask for. */
    private static final int LONGEST_NUMBER = 200;

    public static LocatedJson root(JsonNode node) {
        return new LocatedJson("$", node);
    }

    /** This object, if it has no fields but these. */
    public LocatedJson withOnly(String... fields) {
        Set<String> known = Set.of(fields);
        requireObject();
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new JsonMalformed(pathOf(name), "is not known here");
            }
        }
        return this;
    }

    public LocatedJson required(String field) {
        LocatedJson found = optional(field);
        if (found == null) {
            throw new JsonMalformed(pathOf(field), "is missing");
        }
        return found;
    }

    /** The field, or null if it is left out. A field that is there and null is not left out. */
    public @Nullable LocatedJson optional(String field) {
        requireObject();
        JsonNode found = node.get(field);
        return found == null ? null : new LocatedJson(pathOf(field), found);
    }

    /** The field as {@code reading} understands it, or {@code otherwise} if it is left out. */
    public <T> T read(String field, Function<LocatedJson, T> reading, T otherwise) {
        LocatedJson found = optional(field);
        return found == null ? otherwise : reading.apply(found);
    }

    /** The field as {@code reading} understands it, or null if it is left out. */
    public <T> @Nullable T readOrNull(String field, Function<LocatedJson, T> reading) {
        LocatedJson found = optional(field);
        return found == null ? null : reading.apply(found);
    }

    public String text() {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw wrong("a text that is not blank");
        }
        return node.stringValue();
    }

    public boolean truth() {
        if (!node.isBoolean()) {
            throw wrong("true or false");
        }
        return node.booleanValue();
    }

    /** A whole number that is not negative. */
    public int smallNumber() {
        long number = number();
        if (number > Integer.MAX_VALUE) {
            throw wrong("a number up to " + Integer.MAX_VALUE);
        }
        return (int) number;
    }

    /** A whole number that is not negative. */
    public long number() {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw wrong("a whole number that is not negative");
        }
        return node.longValue();
    }

    /** A number that is not negative: a text such as "5/3", or a whole JSON number. */
    public Fraction fraction() {
        requireShort();
        Fraction value =
                node.isIntegralNumber() ? Fraction.of(node.bigIntegerValue()) : make(() -> Fraction.parse(text()));
        if (value.isNegative()) {
            throw wrong("a number that is not negative");
        }
        return value;
    }

    public Threshold threshold() {
        requireShort();
        return make(() -> Threshold.parse(text()));
    }

    public <E extends Enum<E>> E oneOf(Class<E> kind) {
        E[] choices = kind.getEnumConstants();
        if (node.isString()) {
            for (E choice : choices) {
                if (choice.name().equals(node.stringValue())) {
                    return choice;
                }
            }
        }
        throw wrong("one of " + Arrays.toString(choices));
    }

    public <T> List<T> list(Function<LocatedJson, T> reading) {
        if (!node.isArray()) {
            throw wrong("an array");
        }
        List<T> items = new ArrayList<>();
        for (JsonNode item : node.values()) {
            items.add(reading.apply(new LocatedJson(path + "[" + items.size() + "]", item)));
        }
        return List.copyOf(items);
    }

    /** Texts of which none is named twice. */
    public List<String> names() {
        Set<String> names = new HashSet<>();
        return list(item -> {
            if (!names.add(item.text())) {
                throw new JsonMalformed(item.path, "is named twice: \"" + item.text() + "\"");
            }
            return item.text();
        });
    }

    /** The fields of an object by name, in the order in which they stand. */
    public <T> Map<String, T> map(Function<LocatedJson, T> reading) {
        Map<String, T> entries = new LinkedHashMap<>();
        objectFields().forEach((name, value) -> entries.put(name, reading.apply(value)));
        return entries;
    }

    /** What {@code making} makes; its refusal becomes this value's. */
    public <T> T make(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException refusal) {
            throw new JsonMalformed(path, String.valueOf(refusal.getMessage()));
        }
    }

    private Map<String, LocatedJson> objectFields() {
        requireObject();
        Map<String, LocatedJson> fields = new LinkedHashMap<>();
        node.properties()
                .forEach(
                        field -> fields.put(field.getKey(), new LocatedJson(pathOf(field.getKey()), field.getValue())));
        return fields;
    }

    private void requireShort() {
        if (node.toString().length() > LONGEST_NUMBER) {
            throw wrong("a number of at most " + LONGEST_NUMBER + " signs");
        }
    }

    private void requireObject() {
        if (!node.isObject()) {
            throw wrong("an object");
        }
    }

    private String pathOf(String field) {
        return PLAIN_NAME.matcher(field).matches() ? path + "." + field : path + "['" + field + "']";
    }

    private JsonMalformed wrong(String expected) {
        return new JsonMalformed(path, "must be " + expected + ", not " + shortened(node.toString()));
    }

    private static String shortened(String json) {
        return json.length() <= LONGEST_SHOWN ? json : json.substring(0, LONGEST_SHOWN) + "…";
    }
}
