package org.conclusum.scenarios.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conclusum.kernel.RuleViolated;

/**
 * A table of pupils as people type it or copy it from a spreadsheet: a head with the year, the grades and the births, then a
 * line for each year. Cells are parted by tabs, semicolons or commas; what is not known stays empty.
 */
public final class PupilTableText {

    private static final int LONGEST = 20_000;
    private static final int MOST_LINES = 200;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}|[0-9]{1,3}([. \\u00a0\\u202f][0-9]{3})+");

    private PupilTableText() {}

    /**
     * Reads a table.
     *
     * @throws RuleViolated naming the line that cannot be read
     */
    public static PupilTable read(String text) {
        List<String> lines = text.replace("\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (text.length() > LONGEST || lines.size() < 2 || lines.size() > MOST_LINES) {
            throw new RuleViolated("rule.PupilTableMustHaveLines");
        }
        char separator = separator(lines.getFirst());
        List<String> head = cells(lines.getFirst(), separator);
        boolean births = !NUMBER.matcher(head.getLast()).find();
        List<Integer> grades = grades(head.subList(1, births ? head.size() - 1 : head.size()));
        SortedMap<Integer, List<Long>> pupils = new TreeMap<>();
        SortedMap<Integer, Long> born = new TreeMap<>();
        for (int number = 1; number < lines.size(); number++) {
            List<String> cells = cells(lines.get(number), separator);
            int year = year(cells.getFirst(), number + 1);
            if (cells.size() > head.size() || pupils.containsKey(year) || born.containsKey(year)) {
                throw unreadable(number + 1, lines.get(number));
            }
            List<Long> row = new ArrayList<>();
            for (int grade = 0; grade < grades.size(); grade++) {
                String cell = cell(cells, grade + 1);
                if (!cell.isEmpty()) {
                    row.add(whole(cell, number + 1));
                }
            }
            if (row.size() == grades.size()) {
                pupils.put(year, row);
            } else if (!row.isEmpty()) {
                throw unreadable(number + 1, lines.get(number));
            }
            String bornThen = births ? cell(cells, grades.size() + 1) : "";
            if (!bornThen.isEmpty()) {
                born.put(year, whole(bornThen, number + 1));
            }
        }
        return new PupilTable(grades.getFirst(), grades.size(), pupils, born);
    }

    /** The rows of a table, so that they can be read again: the year, its grades, its births; empty where nothing is known. */
    public static List<List<String>> rows(PupilTable table) {
        SortedMap<Integer, List<String>> rows = new TreeMap<>();
        Stream.concat(table.pupils().keySet().stream(), table.births().keySet().stream())
                .forEach(year -> rows.computeIfAbsent(year, wanted -> row(table, wanted)));
        return List.copyOf(rows.values());
    }

    private static List<String> row(PupilTable table, int year) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(year));
        List<Long> pupils = table.pupils().get(year);
        for (int grade = 0; grade < table.grades(); grade++) {
            cells.add(pupils == null ? "" : String.valueOf(pupils.get(grade)));
        }
        Long births = table.births().get(year);
        cells.add(births == null ? "" : String.valueOf(births));
        return cells;
    }

    private static char separator(String head) {
        return head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<String> cells(String line, char separator) {
        return Stream.of(line.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(cell -> cell.strip().replace("\"", "").strip())
                .toList();
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    private static List<Integer> grades(List<String> names) {
        List<Integer> grades = new ArrayList<>();
        for (String name : names) {
            Matcher number = NUMBER.matcher(name);
            int grade = number.find() && number.group().length() <= 2 ? Integer.parseInt(number.group()) : 0;
            boolean follows = grades.isEmpty() || grade == grades.getLast() + 1;
            if (grade < 1 || grade > PupilTable.LAST_GRADE || !follows) {
                throw new RuleViolated("rule.GradesMustFollow", name);
            }
            grades.add(grade);
        }
        if (grades.isEmpty()) {
            throw new RuleViolated("rule.PupilTableMustHaveLines");
        }
        return grades;
    }

    private static int year(String cell, int line) {
        Matcher year = Pattern.compile("([0-9]{4})(/[0-9]{2,4})?").matcher(cell);
        if (!year.matches() || Integer.parseInt(year.group(1)) < EARLIEST || Integer.parseInt(year.group(1)) > LATEST) {
            throw unreadable(line, cell);
        }
        return Integer.parseInt(year.group(1));
    }

    private static long whole(String cell, int line) {
        if (!WHOLE.matcher(cell).matches()) {
            throw unreadable(line, cell);
        }
        return Long.parseLong(cell.replaceAll("[^0-9]", ""));
    }

    private static RuleViolated unreadable(int line, String what) {
        return new RuleViolated("rule.PupilTableMustBeReadable", line, what);
    }
}
