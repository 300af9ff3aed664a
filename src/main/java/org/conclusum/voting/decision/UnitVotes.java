package org.conclusum.voting.decision;

import org.conclusum.kernel.Fraction;

/**
 * The votes of one unit, or of all.
 *
 * @param counted whether any ballot was counted, be it with no weight
 */
record UnitVotes(Fraction yes, Fraction no, Fraction abstain, Fraction invalid, boolean counted) {

    static final UnitVotes NONE = new UnitVotes(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, false);

    static UnitVotes of(Tally tally) {
        boolean counted = !tally.yes().plus(tally.no()).plus(tally.abstain()).isZero();
        return new UnitVotes(tally.yes(), tally.no(), tally.abstain(), Fraction.ZERO, counted);
    }

    static UnitVotes of(Choice choice, Fraction weight) {
        return switch (choice) {
            case YES, AGREE -> new UnitVotes(weight, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, true);
            case NO, OBJECT -> new UnitVotes(Fraction.ZERO, weight, Fraction.ZERO, Fraction.ZERO, true);
            case ABSTAIN, STAND_ASIDE -> new UnitVotes(Fraction.ZERO, Fraction.ZERO, weight, Fraction.ZERO, true);
        };
    }

    static UnitVotes invalid(Fraction weight) {
        return new UnitVotes(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, weight, false);
    }

    UnitVotes plus(UnitVotes other) {
        return new UnitVotes(
                yes.plus(other.yes),
                no.plus(other.no),
                abstain.plus(other.abstain),
                invalid.plus(other.invalid),
                counted || other.counted);
    }

    Fraction yesAndNo() {
        return yes.plus(no);
    }

    Fraction cast() {
        return yesAndNo().plus(abstain);
    }

    Stance stance() {
        int balance = yes.compareTo(no);
        if (balance == 0) {
            return Stance.NONE;
        }
        return balance > 0 ? Stance.YES : Stance.NO;
    }
}
