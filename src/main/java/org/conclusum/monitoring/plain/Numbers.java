package org.conclusum.monitoring.plain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them. Thousands are separated everywhere or nowhere in a number. */
final class Numbers {

    private static final Pattern COMMA =
            Pattern.compile("[-−]?(?:\\d{1,18}|\\d{1,3}(?:[.\u00A0\u202F ]\\d{3}){1,5})(?:,\\d{1,15})?");
    private static final Pattern POINT =
            Pattern.compile("[-−]?(?:\\d{1,18}|\\d{1,3}(?:[,\u00A0\u202F ]\\d{3}){1,5})(?:\\.\\d{1,15})?");

    /** What a workbook tells of a number: it keeps 15 digits, and shows no more. */
    private static final MathContext OF_WORKBOOKS = new MathContext(15);

    private static final int LARGEST = 18;

    private Numbers() {}

    /** The number, or none. */
    static @Nullable BigDecimal read(PlainCell cell, boolean pointDecimals) {
        String text = cell.text().strip();
        if (cell.kind() == PlainCell.Kind.NUMBER) {
            return ofWorkbook(text);
        }
        if (!(pointDecimals ? POINT : COMMA).matcher(text).matches()) {
            return null;
        }
        String digits = text.replace('−', '-').replaceAll("[\u00A0\u202F ]", "");
        return new BigDecimal(
                pointDecimals
                        ? digits.replace(",", "")
                        : digits.replace(".", "").replace(',', '.'));
    }

    /** The digits of a number of a workbook, as a person sees them. */
    static String plain(String text) {
        BigDecimal number = ofWorkbook(text);
        return number == null ? text : number.toPlainString();
    }

    private static @Nullable BigDecimal ofWorkbook(String text) {
        try {
            BigDecimal number = new BigDecimal(text).round(OF_WORKBOOKS);
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            boolean told = number.precision() - number.scale() <= LARGEST && number.scale() <= LARGEST;
            return told ? number.setScale(Math.max(0, number.scale())) : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
