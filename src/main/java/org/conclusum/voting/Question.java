package org.conclusum.voting;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.conclusum.kernel.Rule;
import org.conclusum.voting.rules.OptionsMustBeDistinct;
import org.conclusum.voting.rules.PlacesMustFitTheCandidates;
import org.conclusum.voting.rules.SeveralOptionsMustBeGiven;

/**
 * What stands on the ballot paper beside the motion.
 *
 * @param options options or candidates in their order, the first has the number 1; empty for yes or no
 * @param places how many are elected; 1 where nobody is
 * @param noneOfThese whether a no to all of the options may be voted
 */
public record Question(BallotKind kind, List<String> options, int places, boolean noneOfThese) {

    /** Yes or no to the motion. */
    public static final Question YES_NO = new Question(BallotKind.YES_NO, List.of(), 1, false);

    public Question {
        options = options.stream()
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .toList();
        Rule.checkAll(
                new SeveralOptionsMustBeGiven(kind, options.size()),
                new OptionsMustBeDistinct(options),
                new PlacesMustFitTheCandidates(kind, options.size(), places));
    }

    /** One of several options. */
    public static Question ofOptions(List<String> options, boolean noneOfThese) {
        return new Question(BallotKind.OPTIONS, options, 1, noneOfThese);
    }

    /** So many of the candidates; a single one may be voted against. */
    public static Question ofCandidates(List<String> candidates, int places) {
        return new Question(BallotKind.ELECTION, candidates, places, true);
    }

    /** Whether this can stand on a ballot paper. */
    boolean admits(Answer answer) {
        if (kind == BallotKind.YES_NO || answer.choice() != Choice.YES) {
            return answer.picks().isEmpty()
                    && (kind == BallotKind.YES_NO || answer.choice() != Choice.NO || noneOfThese);
        }
        List<Integer> picks = answer.picks();
        return !picks.isEmpty()
                && picks.size() <= places
                && new HashSet<>(picks).size() == picks.size()
                && picks.stream().allMatch(pick -> pick >= 1 && pick <= options.size());
    }

    /** The names of what was picked. */
    public List<String> named(List<Integer> picks) {
        return picks.stream().map(pick -> options.get(pick - 1)).toList();
    }

    /** The numbers on the ballot paper. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, options.size()).boxed().toList();
    }
}
