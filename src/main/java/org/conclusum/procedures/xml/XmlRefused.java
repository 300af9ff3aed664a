package org.conclusum.procedures.xml;

import org.jspecify.annotations.Nullable;

/** A file is not even looked at further; the rule says why. */
public class XmlRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final @Nullable String element;
    private final int line;
    private final String detail;

    XmlRefused(String rule, @Nullable String element, int line, String detail) {
        super(rule + " in line " + line);
        this.rule = rule;
        this.element = element;
        this.line = line;
        this.detail = detail;
    }

    public String rule() {
        return rule;
    }

    public @Nullable String element() {
        return element;
    }

    public int line() {
        return line;
    }

    public String detail() {
        return detail;
    }
}
