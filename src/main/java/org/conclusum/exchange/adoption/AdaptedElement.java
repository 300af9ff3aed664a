package org.conclusum.exchange.adoption;

import org.conclusum.exchange.PracticeElement;
import org.conclusum.exchange.rules.CoreElementsMustBeKept;
import org.conclusum.exchange.rules.PracticeTextMustFit;
import org.conclusum.kernel.Rule;

/**
 * An element of a practice as the taker wants it.
 *
 * @param note how it is adapted or why it is left out
 */
public record AdaptedElement(String name, boolean core, Treatment treatment, String note) {

    public AdaptedElement {
        note = note.strip();
        Rule.checkAll(
                new PracticeTextMustFit(note, PracticeElement.LONGEST_NOTE),
                new CoreElementsMustBeKept(
                        !core || treatment == Treatment.KEEP || treatment == Treatment.ADAPT && !note.isEmpty()));
    }

    static AdaptedElement of(PracticeElement element) {
        return new AdaptedElement(element.name(), element.core(), Treatment.KEEP, "");
    }
}
