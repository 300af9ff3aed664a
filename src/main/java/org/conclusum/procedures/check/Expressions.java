package org.conclusum.procedures.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little language of models: names of facts, compared with values. */
final class Expressions {

    private static final int LONGEST = 400;
    private static final String NAME = "[A-Za-z][A-Za-z0-9_]*";
    private static final String VALUE = "(?:'[^'\"\\\\${}]*'|true|false|null|-?[0-9]+(?:\\.[0-9]+)?|" + NAME + ")";
    private static final String COMPARISON = "!?\\s*" + NAME + "(?:\\s*(?:==|!=|<=|>=|<|>)\\s*" + VALUE + ")?";
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{\\s*" + COMPARISON + "(?:\\s*(?:&&|\\|\\||and|or)\\s*" + COMPARISON + ")*\\s*}");
    private static final Pattern FACT = Pattern.compile("\\$\\{(" + NAME + ")}");
    private static final Pattern WORD = Pattern.compile("'[^']*'|(" + NAME + ")");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "and", "or");

    /** What the engine itself would put under a name: the case, the task, the person behind a call. */
    private static final Set<String> OF_THE_ENGINE = Set.of(
            "execution",
            "task",
            "caseExecution",
            "externalTask",
            "variableScope",
            "authenticatedUserId",
            "loggedInUserId",
            "camundaContext",
            "connector",
            "not",
            "empty",
            "instanceof",
            "div",
            "mod",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge");

    private Expressions() {}

    /** Whether the engine would evaluate it. */
    static boolean isDynamic(String text) {
        return text.contains("${") || text.contains("#{");
    }

    static boolean isCondition(String text) {
        return text.length() <= LONGEST
                && CONDITION.matcher(text.strip()).matches()
                && names(text).stream().noneMatch(OF_THE_ENGINE::contains);
    }

    /** Whether it is one fact, and so a value that is looked up. */
    static boolean isFact(String text) {
        Matcher fact = FACT.matcher(text.strip());
        return fact.matches() && isName(fact.group(1));
    }

    static boolean isName(String text) {
        return text.matches(NAME) && !OF_THE_ENGINE.contains(text) && !WORDS.contains(text);
    }

    /** The facts that a condition or value asks for. */
    static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        if (!isDynamic(text)) {
            return names;
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.group(1) != null && !WORDS.contains(word.group(1))) {
                names.add(word.group(1));
            }
        }
        return names;
    }
}
