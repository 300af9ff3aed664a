package org.conclusum.committees.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.conclusum.committees.structure.VotesMustBeReadable;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.uikit.Texts;

/** A field for the votes of a seat: whole, with a decimal separator or as a fraction. */
class VotesField extends TextField {

    private static final int LONGEST = 20;

    VotesField(String label, Fraction value) {
        super(label);
        setMaxLength(LONGEST);
        setAllowedCharPattern("[0-9.,/ ]");
        setValue(value.toString());
        addValueChangeListener(change -> judge());
    }

    /**
     * The votes; none, where nothing is written.
     *
     * @throws RuleViolated where that is no number
     */
    Fraction votes() {
        judge();
        return isEmpty() ? Fraction.ZERO : new VotesMustBeReadable(getValue(), Texts.locale()).votes();
    }

    private void judge() {
        try {
            boolean none = isEmpty()
                    || new VotesMustBeReadable(getValue(), Texts.locale())
                            .votes()
                            .isZero();
            complain(none ? "committees.weights.votes.none" : "");
        } catch (RuleViolated unreadable) {
            complain("committees.weights.votes.unreadable");
        }
    }

    private void complain(String key) {
        setErrorMessage(key.isEmpty() ? "" : Texts.text(key));
        setInvalid(!key.isEmpty());
    }
}
