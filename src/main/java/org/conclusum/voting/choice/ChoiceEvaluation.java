package org.conclusum.voting.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.DerivationStep;
import org.conclusum.voting.decision.Outcome;
import org.conclusum.voting.decision.Reason;
import org.conclusum.voting.decision.StepKey;
import org.jspecify.annotations.Nullable;

/**
 * Decides a choice: who reaches the majority of the rule book takes a place, the most votes first. Places that nobody
 * reaches are decided in another round among the next two for each, with all who have as many votes as the last of them.
 *
 * <p>Pure and total: the same case always gives the same result, and every {@link ChoiceCase} has one.
 */
public final class ChoiceEvaluation {

    private static final String OPTION = "option:";

    private final ChoiceCase choice;
    private final Map<Integer, DecisionResult> decisions = new HashMap<>();
    private final List<Integer> ranked;
    private final Fraction none;

    private ChoiceEvaluation(ChoiceCase choice) {
        this.choice = choice;
        choice.numbers().forEach(number -> decisions.put(number, choice.decide(number)));
        this.ranked = choice.numbers().stream()
                .sorted(Comparator.comparing(this::votes).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.none = choice.decide(0).yes();
    }

    public static ChoiceResult of(ChoiceCase choice) {
        return new ChoiceEvaluation(choice).result();
    }

    /** How an option is called in a derivation, to be replaced by its name. */
    public static String nameOf(int option) {
        return OPTION + option;
    }

    private ChoiceResult result() {
        DecisionResult leading = decision(ranked.getFirst());
        if (!leading.outcome().isVoted()) {
            return result(leading.outcome(), leading.reason(), List.of(), List.of(), List.of());
        }
        if (votes(ranked.getFirst()).isZero()) {
            return result(Outcome.REJECTED, Reason.NO_YES_VOTES, List.of(), List.of(), List.of());
        }
        if (!choice.election() && !votes(ranked.getFirst()).isAtLeast(none)) {
            return result(
                    Outcome.REJECTED,
                    Reason.NONE_OF_THESE,
                    List.of(),
                    List.of(),
                    List.of(StepKey.CHOICE_NONE_LEADS.telling(none)));
        }
        return placed(chosen());
    }

    private ChoiceResult placed(List<Integer> chosen) {
        int left = choice.places() - chosen.size();
        List<Integer> finalists = left == 0 ? List.of() : finalists(chosen, left);
        List<DerivationStep> steps = new ArrayList<>();
        chosen.forEach(number -> steps.add(StepKey.CHOICE_TAKEN.telling(nameOf(number), votes(number))));
        if (isTieAtTheBorder(chosen, left)) {
            steps.add(StepKey.CHOICE_TIED.telling(
                    Fraction.of(finalists.size()), votes(finalists.getFirst()), Fraction.of(left)));
        }
        if (!finalists.isEmpty()) {
            steps.add(StepKey.CHOICE_RUN_OFF.telling(Fraction.of(finalists.size()), Fraction.of(left)));
            return result(Outcome.OPEN, Reason.RUN_OFF, chosen, finalists, steps);
        }
        if (chosen.isEmpty()) {
            return result(Outcome.REJECTED, decision(ranked.getFirst()).reason(), chosen, finalists, steps);
        }
        return result(Outcome.ADOPTED, null, chosen, finalists, steps);
    }

    /** Those with the majority, as many as there are places; of equal ones at the border none. */
    private List<Integer> chosen() {
        List<Integer> reaching = ranked.stream().filter(this::reaches).toList();
        if (reaching.size() <= choice.places()) {
            return reaching;
        }
        Fraction first = votes(reaching.get(choice.places()));
        return reaching.stream()
                .limit(choice.places())
                .filter(number -> votes(number).compareTo(first) > 0)
                .toList();
    }

    /** Between whom another round decides; nobody where it would be between the same with the same prospects. */
    private List<Integer> finalists(List<Integer> chosen, int left) {
        List<Integer> others = new ArrayList<>(ranked);
        others.removeAll(chosen);
        others.removeIf(number -> votes(number).isZero());
        List<Integer> finalists = others;
        if (isTieAtTheBorder(chosen, left)) {
            Fraction tied = votes(others.getFirst());
            finalists =
                    others.stream().filter(number -> votes(number).equals(tied)).toList();
        } else if (others.size() > 2 * left) {
            Fraction last = votes(others.get(2 * left - 1));
            finalists = others.stream()
                    .filter(number -> votes(number).isAtLeast(last))
                    .toList();
        }
        boolean sameAgain = chosen.isEmpty() && finalists.size() == choice.options();
        boolean tie = finalists.size() > left && votes(finalists.get(left - 1)).equals(votes(finalists.get(left)));
        boolean decidesSomething = finalists.size() > left && (!sameAgain || (choice.election() && tie));
        return decidesSomething ? finalists : List.of();
    }

    private boolean isTieAtTheBorder(List<Integer> chosen, int left) {
        return left > 0 && ranked.stream().filter(this::reaches).count() > chosen.size();
    }

    private ChoiceResult result(
            Outcome outcome,
            @Nullable Reason reason,
            List<Integer> chosen,
            List<Integer> finalists,
            List<DerivationStep> steps) {
        DecisionResult leading = decision(ranked.getFirst());
        boolean voted = leading.outcome().isVoted();
        List<DerivationStep> derivation = new ArrayList<>();
        if (voted && !votes(ranked.getFirst()).isZero()) {
            derivation.add(StepKey.CHOICE_LEADS.telling(nameOf(ranked.getFirst()), votes(ranked.getFirst())));
        }
        leading.derivation().stream()
                .filter(step -> !voted || !isAboutTheOutcome(step))
                .forEach(derivation::add);
        derivation.addAll(steps);
        DecisionResult decision = new DecisionResult(
                leading.id(),
                outcome,
                reason,
                leading.quorum(),
                leading.yes(),
                leading.no(),
                leading.abstain(),
                leading.invalid(),
                leading.conditions(),
                derivation,
                leading.ignored());
        List<OptionVotes> options = ranked.stream()
                .map(number -> new OptionVotes(
                        number, votes(number), reaches(number), chosen.contains(number), finalists.contains(number)))
                .toList();
        return new ChoiceResult(
                decision, new ChoiceFinding(options, none, leading.abstain(), choice.places() - chosen.size()));
    }

    private static boolean isAboutTheOutcome(DerivationStep step) {
        return step.key().startsWith("outcome.") || step.key().startsWith("turn.");
    }

    private boolean reaches(int option) {
        return decision(option).isAdopted();
    }

    private Fraction votes(int option) {
        return decision(option).yes();
    }

    private DecisionResult decision(int option) {
        DecisionResult decision = decisions.get(option);
        if (decision == null) {
            throw new IllegalStateException("no option " + option);
        }
        return decision;
    }
}
