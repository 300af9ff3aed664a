package org.conclusum.resolutions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which resolutions to list; what is null or empty does not filter. The text is a part of number, title or wording. */
public record ResolutionFilter(
        String text,
        @Nullable UUID committee,
        @Nullable Light light,
        @Nullable ResolutionState state,
        @Nullable Stage stage) {

    public ResolutionFilter(
            String text, @Nullable UUID committee, @Nullable Light light, @Nullable ResolutionState state) {
        this(text, committee, light, state, null);
    }

    public static ResolutionFilter none() {
        return new ResolutionFilter("", null, null, null);
    }
}
