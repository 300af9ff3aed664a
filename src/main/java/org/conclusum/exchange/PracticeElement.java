package org.conclusum.exchange;

import org.conclusum.exchange.rules.PracticeMustHaveATitle;
import org.conclusum.exchange.rules.PracticeTextMustFit;
import org.conclusum.kernel.Rule;

/**
 * A part of a practice.
 *
 * @param core whether it works only with it; else it may be adapted
 * @param note why, or how it may be adapted
 */
public record PracticeElement(boolean core, String name, String note) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_NOTE = 1000;

    public PracticeElement {
        name = name.strip();
        note = note.strip();
        Rule.checkAll(
                new PracticeMustHaveATitle(name),
                new PracticeTextMustFit(name, LONGEST_NAME),
                new PracticeTextMustFit(note, LONGEST_NOTE));
    }
}
