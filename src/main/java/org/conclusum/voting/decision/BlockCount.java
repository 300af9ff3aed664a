package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/** Counts the votes of units whose delegates have to vote as one. */
final class BlockCount {

    private final DecisionCase decisionCase;
    private final Attendance attendance;
    private final BlockVote rule;
    private final Map<String, UnitVotes> byUnit = new LinkedHashMap<>();
    private final List<DerivationStep> remarks = new ArrayList<>();

    private BlockCount(DecisionCase decisionCase, Attendance attendance, BlockVote rule) {
        this.decisionCase = decisionCase;
        this.attendance = attendance;
        this.rule = rule;
    }

    static VoteCount of(DecisionCase decisionCase, Attendance attendance) {
        BlockVote rule = Objects.requireNonNull(decisionCase.rules().majority().blockVote());
        return new BlockCount(decisionCase, attendance, rule).count();
    }

    private VoteCount count() {
        attendance.present().stream().map(VotingSeat::unit).distinct().forEach(this::count);
        return new VoteCount(byUnit, remarks);
    }

    private void count(String unit) {
        Map<Choice, Fraction> weightByChoice = weightByChoice(unit);
        if (weightByChoice.isEmpty()) {
            return;
        }
        Choice choice = weightByChoice.size() == 1
                ? weightByChoice.keySet().iterator().next()
                : choiceOfSplit(unit, weightByChoice);
        Fraction weight = weight(unit);
        byUnit.put(unit, choice == null ? UnitVotes.invalid(weight) : UnitVotes.of(choice, weight));
    }

    private Map<Choice, Fraction> weightByChoice(String unit) {
        Map<Choice, Fraction> weights = new EnumMap<>(Choice.class);
        for (VotingSeat seat : attendance.present()) {
            Choice ballot = attendance.ballots().get(seat.id());
            if (seat.unit().equals(unit) && ballot != null) {
                weights.merge(ballot, seat.weight(), Fraction::plus);
            }
        }
        return weights;
    }

    /** What a split unit says, or null if its votes are invalid. */
    private @Nullable Choice choiceOfSplit(String unit, Map<Choice, Fraction> weightByChoice) {
        Choice choice =
                switch (rule.onSplit()) {
                    case INVALID -> null;
                    case SPEAKER -> choiceOfSpeaker(unit);
                    case MAJORITY -> choiceOfMost(weightByChoice);
                };
        StepKey told =
                switch (rule.onSplit()) {
                    case INVALID -> StepKey.BLOCK_SPLIT;
                    case SPEAKER -> choice == null ? StepKey.BLOCK_WITHOUT_SPEAKER : StepKey.BLOCK_SPEAKER;
                    case MAJORITY -> choice == null ? StepKey.BLOCK_TIED : StepKey.BLOCK_MAJORITY;
                };
        remarks.add(choice == null ? told.telling(unit, weight(unit)) : told.telling(unit, weight(unit), choice));
        return choice;
    }

    private @Nullable Choice choiceOfSpeaker(String unit) {
        String speaker = decisionCase.electorate().speakers().get(unit);
        return speaker == null ? null : attendance.ballots().get(speaker);
    }

    private static @Nullable Choice choiceOfMost(Map<Choice, Fraction> weightByChoice) {
        Fraction most =
                weightByChoice.values().stream().max(Fraction::compareTo).orElse(Fraction.ZERO);
        List<Choice> choices = weightByChoice.entrySet().stream()
                .filter(entry -> entry.getValue().equals(most))
                .map(Map.Entry::getKey)
                .toList();
        return choices.size() == 1 ? choices.getFirst() : null;
    }

    private Fraction weight(String unit) {
        List<VotingSeat> casting =
                switch (rule.onPartialPresence()) {
                    case FULL -> attendance.entitled();
                    case PRESENT_ONLY -> attendance.present();
                };
        return casting.stream()
                .filter(seat -> seat.unit().equals(unit))
                .map(VotingSeat::weight)
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
