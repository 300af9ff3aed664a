package org.conclusum.exchange;

import org.conclusum.exchange.rules.PracticeTextMustFit;

/** A process model or decision table with a practice: the name of its file, and the file. */
public record PracticeModel(String name, String file) {

    /** Signs of a model at most, more than any of the house. */
    public static final int LONGEST = 1_000_000;

    public PracticeModel {
        new PracticeTextMustFit(name, PracticeElement.LONGEST_NAME).check();
        new PracticeTextMustFit(file, LONGEST).check();
    }
}
