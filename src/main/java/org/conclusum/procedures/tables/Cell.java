package org.conclusum.procedures.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule wants of one fact.
 *
 * @param low the value, or the lower bound; the whole text where it is said in another way
 * @param high the upper bound; empty where there is none
 */
public record Cell(Test test, String low, String high) {

    public static final Cell ANY = new Cell(Test.ANY, "", "");

    private static final String VALUE = "(\"[^\"]*\"|true|false|-?[0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern IS = Pattern.compile(VALUE);
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*" + VALUE);
    private static final Pattern RANGE = Pattern.compile("\\[\\s*" + VALUE + "\\s*\\.\\.\\s*" + VALUE + "\\s*]");

    /** How a fact is compared. */
    public enum Test {
        ANY,
        IS,
        AT_LEAST,
        AT_MOST,
        MORE,
        LESS,
        BETWEEN,
        /** In a way that has no form of its own here; it stays as it is written. */
        OTHER
    }

    /** As it stands in a file. */
    public static Cell of(String text) {
        String said = text.strip();
        if (said.isEmpty() || said.equals("-")) {
            return ANY;
        }
        Matcher compared = COMPARED.matcher(said);
        Matcher range = RANGE.matcher(said);
        if (IS.matcher(said).matches()) {
            return new Cell(Test.IS, plain(said), "");
        }
        if (compared.matches()) {
            return new Cell(test(compared.group(1)), plain(compared.group(2)), "");
        }
        return range.matches()
                ? new Cell(Test.BETWEEN, plain(range.group(1)), plain(range.group(2)))
                : new Cell(Test.OTHER, said, "");
    }

    private static Test test(String sign) {
        return switch (sign) {
            case ">=" -> Test.AT_LEAST;
            case "<=" -> Test.AT_MOST;
            case ">" -> Test.MORE;
            default -> Test.LESS;
        };
    }

    private static String plain(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    /** As it is written into a file; words in quotation marks. */
    String text(Question.Kind kind) {
        String from = kind == Question.Kind.WORD ? "\"" + low.replaceAll("[\"\\\\]", "") + "\"" : low;
        return switch (test) {
            case ANY -> "";
            case IS -> from;
            case AT_LEAST -> ">= " + low;
            case AT_MOST -> "<= " + low;
            case MORE -> "> " + low;
            case LESS -> "< " + low;
            case BETWEEN -> "[" + low + ".." + high + "]";
            case OTHER -> low;
        };
    }
}
