package org.conclusum.monitoring.imports;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of figures and where it comes from.
 *
 * @param source code of the source with its credit
 * @param retrievedOn the day on which the file was fetched there
 * @param alteration how the file was changed since, as some licences want it said; empty where it was not
 */
public record ImportOrder(String fileName, String source, LocalDate retrievedOn, String alteration) {

    /** Where most files come from. */
    public static final String USUAL_SOURCE = "REGIONALDATENBANK";

    private static final Pattern TABLE = Pattern.compile("([0-9A-Z]{1,12}(?:-[0-9A-Z]{1,6}){1,6})(?=[_. ]|$).*");
    private static final int LONGEST_NAME = 200;

    public ImportOrder {
        String plain = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        fileName = plain.isEmpty() ? "?" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        alteration = alteration.strip();
    }

    /** The table's code, with which publishers begin the names of their files; else the code of the statistic. */
    String table(String statistic) {
        Matcher name = TABLE.matcher(fileName);
        return name.matches() ? name.group(1) : statistic;
    }
}
