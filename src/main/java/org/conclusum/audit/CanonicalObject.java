package org.conclusum.audit;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object spelled as {@link CanonicalJson} spells it, but without a tree in between: whoever puts in the members
 * names them in order.
 */
final class CanonicalObject {

    private final StringBuilder text = new StringBuilder(256);
    private String last = "";

    /**
     * Adds a member. Only truth values, whole numbers, texts and lists of them: what reads back from the database as it
     * was written.
     */
    CanonicalObject put(String name, @Nullable Object value) {
        name(name);
        write(value);
        return this;
    }

    /** Adds a member whose value is spelled already. */
    CanonicalObject putSpelled(String name, String json) {
        name(name);
        text.append(json);
        return this;
    }

    private void name(String name) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalArgumentException(name + " does not come after " + last);
        }
        last = name;
        CanonicalJson.quote(name, text.append(text.isEmpty() ? '{' : ','));
        text.append(':');
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Boolean truth -> text.append(truth.booleanValue());
            case Integer number -> text.append(number.intValue());
            case Long number -> text.append(number.longValue());
            case Collection<?> values -> {
                char before = '[';
                for (Object one : values) {
                    text.append(before);
                    write(one);
                    before = ',';
                }
                text.append(before == '[' ? "[]" : "]");
            }
            default -> CanonicalJson.quote(value.toString(), text);
        }
    }

    @Override
    public String toString() {
        return text.isEmpty() ? "{}" : text + "}";
    }
}
