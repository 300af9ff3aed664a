package org.conclusum.monitoring.genesis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single cells of a flat file: semicolons between them, no quotes, decimal commas. */
public final class Cells {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:,\\d{1,15})?");
    private static final Pattern SHORT_WHOLE = Pattern.compile("-?[1-9]\\d{0,14}");

    /** What UTF-8 looks like that somebody took for Latin 1 and wrote in UTF-8 again, and what stands for a lost letter. */
    private static final Pattern BROKEN = Pattern.compile("Ã[\u0080-\u00BF\u0178\u0153„¼¤¶Ÿœ]|Â[\u00A0-\u00BF]|\uFFFD");

    private static final String STARTS_A_FORMULA = "=+@";

    private Cells() {}

    static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int end = line.indexOf(';'); end >= 0; end = line.indexOf(';', from)) {
            cells.add(line.substring(from, end));
            from = end + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }

    /** Splits into an array that is used again, and says how many cells there are; those beyond it are only counted. */
    static int split(String line, String[] cells) {
        int count = 0;
        int from = 0;
        for (int end = line.indexOf(';'); end >= 0; end = line.indexOf(';', from)) {
            if (count < cells.length) {
                cells[count] = line.substring(from, end);
            }
            count++;
            from = end + 1;
        }
        if (count < cells.length) {
            cells[count] = line.substring(from);
        }
        return count + 1;
    }

    /** The number with a decimal comma, or none; thousands are not separated, as 1.234 could be either. */
    static @Nullable BigDecimal number(String cell) {
        if (SHORT_WHOLE.matcher(cell).matches()) {
            return BigDecimal.valueOf(Long.parseLong(cell));
        }
        return NUMBER.matcher(cell).matches() ? new BigDecimal(cell.replace(',', '.')) : null;
    }

    /** What is wrong with a text, if anything. */
    public static @Nullable Reason fault(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.charAt(0) == '"') {
            return Reason.QUOTED;
        }
        if (STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0) {
            return Reason.FORMULA;
        }
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isISOControl(cell.charAt(i))) {
                return Reason.CONTROL_CHARACTER;
            }
        }
        return BROKEN.matcher(cell).find() ? Reason.ENCODED_TWICE : null;
    }
}
