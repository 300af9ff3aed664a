package org.conclusum.voting.choice;

import java.util.List;
import org.conclusum.kernel.Fraction;

/**
 * What became of a choice.
 *
 * @param options the most votes first, of equal ones the lower number
 * @param none votes for none of them
 * @param abstain abstentions
 * @param placesLeft places that are still to be filled
 */
public record ChoiceFinding(List<OptionVotes> options, Fraction none, Fraction abstain, int placesLeft) {

    public ChoiceFinding {
        options = List.copyOf(options);
    }

    /** The numbers that were taken or elected, the most votes first. */
    public List<Integer> chosen() {
        return options.stream()
                .filter(OptionVotes::chosen)
                .map(OptionVotes::number)
                .toList();
    }

    /** The numbers between which another round decides, the most votes first. */
    public List<Integer> finalists() {
        return options.stream()
                .filter(OptionVotes::finalist)
                .map(OptionVotes::number)
                .toList();
    }
}
