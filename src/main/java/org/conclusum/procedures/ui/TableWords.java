package org.conclusum.procedures.ui;

import org.conclusum.procedures.tables.Cell;
import org.conclusum.procedures.tables.Question;
import org.conclusum.uikit.Texts;

/** What stands in a decision table, in the words of the reader. */
final class TableWords {

    private TableWords() {}

    static String of(Cell cell, Question question) {
        return switch (cell.test()) {
            case ANY -> Texts.text("procedures.table.any");
            case IS -> value(cell.low());
            case BETWEEN -> Texts.text("procedures.table.test.BETWEEN.of", cell.low(), cell.high());
            case OTHER -> cell.low();
            case AT_LEAST, AT_MOST, MORE, LESS ->
                Texts.text("procedures.table.test." + cell.test() + ".of", cell.low(), question.label());
        };
    }

    private static String value(String value) {
        return switch (value) {
            case "true" -> Texts.text("procedures.table.yes");
            case "false" -> Texts.text("procedures.table.no");
            default -> value;
        };
    }

    /** A result by its name where it has one, as the ways of a proposal do; as the file writes it where not. */
    static String answer(String result) {
        String plain = result.replace("\"", "");
        String words = Texts.text("proposals.route." + plain);
        return words.startsWith("!") ? plain : words;
    }
}
