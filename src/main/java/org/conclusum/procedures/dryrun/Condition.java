package org.conclusum.procedures.dryrun;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a model, as facts compared with values: enough to say which facts would make it true.
 *
 * @param anyOf one of these has to hold
 */
record Condition(List<List<Comparison>> anyOf) {

    private static final Pattern COMPARISON = Pattern.compile(
            "(!?)\\s*([A-Za-z]\\w*)(?:\\s*(==|!=|<=|>=|<|>)\\s*('[^']*'|-?[0-9]+(?:\\.[0-9]+)?|[A-Za-z]\\w*))?");

    Condition {
        anyOf = List.copyOf(anyOf);
    }

    /** A fact compared with a value; without one it is asked whether the fact is so. */
    record Comparison(
            boolean not,
            String fact,
            @Nullable String operator,
            @Nullable Object value) {

        boolean holds(@Nullable Object known) {
            boolean plain = operator == null ? Boolean.TRUE.equals(known) : compare(operator, known);
            return plain != not;
        }

        private boolean compare(String sign, @Nullable Object known) {
            if (known instanceof Number number && value instanceof Number other) {
                int order = new BigDecimal(number.toString()).compareTo(new BigDecimal(other.toString()));
                return switch (sign) {
                    case "==" -> order == 0;
                    case "!=" -> order != 0;
                    case "<=" -> order <= 0;
                    case ">=" -> order >= 0;
                    case "<" -> order < 0;
                    default -> order > 0;
                };
            }
            boolean same = java.util.Objects.equals(known, value);
            return sign.equals("==") ? same : sign.equals("!=") && !same;
        }
    }

    static Condition of(String text) {
        String inner = text.strip().replaceAll("^[$#]\\{|}$", "");
        List<List<Comparison>> any = new ArrayList<>();
        for (String part : inner.split("\\|\\||\\bor\\b")) {
            List<Comparison> all = new ArrayList<>();
            for (String each : part.split("&&|\\band\\b")) {
                Matcher found = COMPARISON.matcher(each.strip());
                if (found.matches()) {
                    all.add(new Comparison(
                            !found.group(1).isEmpty(), found.group(2), found.group(3), value(found.group(4))));
                }
            }
            any.add(all);
        }
        return new Condition(any);
    }

    private static @Nullable Object value(@Nullable String text) {
        if (text == null || text.equals("null")) {
            return null;
        }
        if (text.startsWith("'")) {
            return text.substring(1, text.length() - 1);
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return number(text);
    }

    private static @Nullable Object number(String text) {
        return Character.isLetter(text.charAt(0))
                ? null
                : text.contains(".") ? (Object) Double.valueOf(text) : (Object) Long.valueOf(text);
    }

    boolean holds(Map<String, Object> facts) {
        return anyOf.stream().anyMatch(all -> all.stream().allMatch(each -> each.holds(facts.get(each.fact()))));
    }

    /** Values of each fact among which one makes the condition true and one makes it false. */
    Map<String, Set<Object>> values() {
        Map<String, Set<Object>> values = new LinkedHashMap<>();
        anyOf.stream().flatMap(List::stream).forEach(each -> {
            Set<Object> of = values.computeIfAbsent(each.fact(), fact -> new LinkedHashSet<>());
            switch (each.value()) {
                case Long number -> of.addAll(List.of(number, number + 1, number - 1));
                case Double number -> of.addAll(List.of(number, number + 1, number - 1));
                case String word -> of.addAll(List.of(word, NONE));
                case null, default -> of.addAll(List.of(true, false));
            }
        });
        return values;
    }

    /** A word that no model compares with. */
    static final String NONE = "-";
}
