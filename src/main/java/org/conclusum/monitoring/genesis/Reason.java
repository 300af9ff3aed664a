package org.conclusum.monitoring.genesis;

import java.util.EnumSet;
import java.util.Set;

/** Why a file, or a row of it, is not taken. */
public enum Reason {
    EMPTY_FILE,
    NOT_A_FLAT_FILE,
    UNKNOWN_COLUMN,
    COLUMN_TWICE,
    COLUMN_MISSING,
    TOO_MANY_COLUMNS,
    LINE_TOO_LONG,
    TOO_MANY_ROWS,
    TOO_MANY_CODES,
    TOO_LARGE,
    DAMAGED_ARCHIVE,
    NOT_ONE_CSV,
    INFLATES_TOO_MUCH,
    WRONG_ENCODING,
    ENCODED_TWICE,
    COLUMN_COUNT,
    QUOTED,
    CONTROL_CHARACTER,
    FORMULA,
    OTHER_TABLE,
    OTHER_LABEL,
    UNREADABLE_TIME,
    UNREADABLE_KEY,
    KEY_WITHOUT_LEADING_ZERO,
    NO_VALUE,
    UNREADABLE_VALUE,
    UNKNOWN_QUALITY,
    STANDS_TWICE,
    OTHER_VARIABLES,
    OTHER_UNIT,
    OLD_WORKBOOK,
    DAMAGED_WORKBOOK,
    NO_SUCH_SHEET,
    HEAD_MISSING,
    QUOTE_LEFT_OPEN,
    QUOTED_WRONGLY,
    FORMULA_CELL,
    UNKNOWN_NAME,
    AMBIGUOUS_NAME,
    KEY_AND_NAME_DIFFER,
    NOT_READ;

    private static final Set<Reason> OF_THE_FILE =
            EnumSet.of(TOO_LARGE, DAMAGED_ARCHIVE, NOT_ONE_CSV, INFLATES_TOO_MUCH, OLD_WORKBOOK, DAMAGED_WORKBOOK);

    /** Whether the file is at fault, whatever one says that its columns mean. */
    public boolean isOfTheFile() {
        return OF_THE_FILE.contains(this);
    }
}
