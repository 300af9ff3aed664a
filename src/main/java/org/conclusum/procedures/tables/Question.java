package org.conclusum.procedures.tables;

/**
 * A column of a decision table that asks for a fact.
 *
 * @param label as the table shows it
 * @param fact the name by which cases know it
 */
public record Question(String fact, String label, Kind kind) {

    /** What the answer looks like. */
    public enum Kind {
        YES_NO,
        NUMBER,
        WORD;

        static Kind of(String type) {
            return switch (type) {
                case "boolean" -> YES_NO;
                case "integer", "long", "double", "number" -> NUMBER;
                default -> WORD;
            };
        }
    }
}
