package org.conclusum.procedures.check;

import java.util.Locale;

/** What a finding means for the model. */
public enum Severity {
    /** It cannot be released. */
    ERROR,
    /** It can, but somebody should look. */
    WARNING;

    /** As programs read it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
