package org.conclusum.procedures.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A decision table; its rules are asked from the first to the last.
 *
 * @param policy which rules count where several fit, as DMN names it
 */
public record RuleTable(
        String key, String policy, List<Question> questions, List<Result> results, List<TableRule> rules) {

    public RuleTable {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
        rules = List.copyOf(rules);
    }

    /** A rule that fits everything, to be filled in; its id is one that no rule has. */
    public TableRule blank(List<String> answers) {
        Set<String> taken = rules.stream().map(TableRule::id).collect(Collectors.toSet());
        String id = IntStream.iterate(rules.size(), number -> number + 1)
                .mapToObj(number -> "rule_" + number)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
        return new TableRule(id, "", Collections.nCopies(questions.size(), Cell.ANY), answers);
    }

    /** With a rule changed, or added before the one that takes everything that is left. */
    public RuleTable with(TableRule rule) {
        List<TableRule> next = new ArrayList<>(rules);
        int at = index(rule.id());
        if (at >= 0) {
            next.set(at, rule);
        } else {
            boolean rest =
                    !rules.isEmpty() && rules.getLast().cells().stream().allMatch(cell -> cell.test() == Cell.Test.ANY);
            next.add(rest ? next.size() - 1 : next.size(), rule);
        }
        return of(next);
    }

    public RuleTable without(String rule) {
        return of(rules.stream().filter(each -> !each.id().equals(rule)).toList());
    }

    /** With a rule asked earlier (negative) or later than now, as far as there is room. */
    public RuleTable moved(String rule, int by) {
        List<TableRule> next = new ArrayList<>(rules);
        int at = index(rule);
        int to = Math.clamp((long) at + by, 0, next.size() - 1);
        next.add(to, next.remove(at));
        return of(next);
    }

    private int index(String rule) {
        return IntStream.range(0, rules.size())
                .filter(at -> rules.get(at).id().equals(rule))
                .findFirst()
                .orElse(-1);
    }

    private RuleTable of(List<TableRule> next) {
        return new RuleTable(key, policy, questions, results, next);
    }
}
