package org.conclusum.uikit;

import java.util.Locale;

/** What a mark means, beside its words: colour, never alone. */
public enum Tone {
    YES,
    NO,
    WAIT,
    INFO,
    NEUTRAL;

    String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
