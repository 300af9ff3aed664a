package org.conclusum.monitoring.plain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.conclusum.monitoring.genesis.Mark;

/** Guesses from the names of columns, and from what stands in them, what they mean. A person decides. */
public final class MappingGuess {

    private static final Pattern KEY = Pattern.compile("\\bags\\b|schlüssel|schluessel|kennziffer|\\bkey\\b|\\bars\\b");
    private static final Pattern NAME =
            Pattern.compile("kommune|gemeinde|kreis|\\bort\\b|gebiet|municipality|\\bname\\b");
    private static final Pattern PERIOD =
            Pattern.compile("jahr|stichtag|datum|zeit|semester|\\byear\\b|period|\\bdate\\b");
    private static final Pattern MEASURE = Pattern.compile("kennzahl|indikator|messgr|\\bmeasure\\b|indicator");
    private static final Pattern UNIT = Pattern.compile("einheit|\\bunit\\b");
    private static final Pattern PERCENT = Pattern.compile("%|prozent|percent|quote|anteil");
    private static final Pattern POINT =
            Pattern.compile("-?\\d+\\.\\d{1,2}|-?\\d{1,3}(,\\d{3})+(\\.\\d+)?|-?\\d+\\.\\d{4,}");
    private static final int LONGEST_CODE = 40;

    private final PlainSketch sketch;
    private final Set<ColumnRole> given = EnumSet.noneOf(ColumnRole.class);

    private MappingGuess(PlainSketch sketch) {
        this.sketch = sketch;
    }

    /** @param fileName after which the table is called until somebody says better */
    public static PlainMapping of(PlainSketch sketch, String fileName) {
        return new MappingGuess(sketch).guess(fileName);
    }

    private PlainMapping guess(String fileName) {
        List<ColumnMapping> columns = new ArrayList<>();
        for (int place = 0; place < sketch.head().size(); place++) {
            columns.add(column(place));
        }
        if (!given.contains(ColumnRole.KEY) && !given.contains(ColumnRole.NAME)) {
            columns.stream()
                    .filter(column -> column.role() == ColumnRole.ATTRIBUTE)
                    .findFirst()
                    .ifPresent(column ->
                            columns.set(columns.indexOf(column), ColumnMapping.of(column.name(), ColumnRole.NAME)));
        }
        boolean manyMeasures =
                columns.stream().anyMatch(column -> !column.measure().isEmpty());
        String plain = fileName.replaceFirst("\\.[A-Za-z]{2,4}(\\.gz)?$", "");
        String code = plain.toUpperCase(Locale.GERMAN)
                .replaceAll("[^\\p{Lu}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return new PlainMapping(
                sketch.form(),
                code.substring(0, Math.min(code.length(), LONGEST_CODE)),
                plain,
                manyMeasures || given.contains(ColumnRole.MEASURE) ? "" : plain,
                given.contains(ColumnRole.UNIT) ? "" : unit(plain),
                "",
                !sketch.isWorkbook() && hasPoints(columns),
                false,
                false,
                columns);
    }

    private ColumnMapping column(int place) {
        String name = sketch.head().get(place);
        String low = name.toLowerCase(Locale.GERMAN);
        if (Periods.read(name) != null) {
            return new ColumnMapping(name, ColumnRole.VALUE, "", "", name);
        }
        if (KEY.matcher(low).find() && take(ColumnRole.KEY)) {
            return ColumnMapping.of(name, ColumnRole.KEY);
        }
        if (UNIT.matcher(low).find() && take(ColumnRole.UNIT)) {
            return ColumnMapping.of(name, ColumnRole.UNIT);
        }
        if (PERIOD.matcher(low).find()
                && mostly(place, text -> Periods.read(text) != null)
                && take(ColumnRole.PERIOD)) {
            return ColumnMapping.of(name, ColumnRole.PERIOD);
        }
        if (mostly(place, MappingGuess::isFigure)) {
            boolean only = low.equals("wert") || low.equals("value") || low.equals("anzahl");
            return new ColumnMapping(name, ColumnRole.VALUE, only ? "" : name, only ? "" : unit(low), "");
        }
        if (MEASURE.matcher(low).find() && take(ColumnRole.MEASURE)) {
            return ColumnMapping.of(name, ColumnRole.MEASURE);
        }
        if (NAME.matcher(low).find() && take(ColumnRole.NAME)) {
            return ColumnMapping.of(name, ColumnRole.NAME);
        }
        boolean blank = texts(place).stream().allMatch(String::isBlank);
        return ColumnMapping.of(name, blank ? ColumnRole.IGNORE : ColumnRole.ATTRIBUTE);
    }

    private boolean take(ColumnRole role) {
        return given.add(role);
    }

    private static String unit(String name) {
        return PERCENT.matcher(name.toLowerCase(Locale.GERMAN)).find() ? "%" : "Anzahl";
    }

    private static boolean isFigure(String text) {
        PlainCell cell = PlainCell.text(text);
        return Mark.of(text) != null || Numbers.read(cell, false) != null || Numbers.read(cell, true) != null;
    }

    /** Whether this is true of at least half of what stands in a column. */
    private boolean mostly(int place, Predicate<String> isSo) {
        List<String> texts =
                texts(place).stream().filter(text -> !text.isBlank()).toList();
        return !texts.isEmpty() && texts.stream().filter(isSo).count() * 2 >= texts.size();
    }

    private boolean hasPoints(List<ColumnMapping> columns) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).role() == ColumnRole.VALUE
                    && texts(place).stream()
                            .anyMatch(text -> POINT.matcher(text).matches())) {
                return true;
            }
        }
        return false;
    }

    private List<String> texts(int place) {
        return sketch.rows().stream()
                .map(row -> place < row.size() ? row.get(place) : "")
                .toList();
    }
}
