package org.conclusum.monitoring.plain;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.conclusum.monitoring.genesis.Cells;
import org.conclusum.monitoring.genesis.Codes;
import org.conclusum.monitoring.genesis.FlatFileReader;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.FlatRow;
import org.conclusum.monitoring.genesis.FlatTable;
import org.conclusum.monitoring.genesis.Limits;
import org.conclusum.monitoring.genesis.Mark;
import org.conclusum.monitoring.genesis.Period;
import org.conclusum.monitoring.genesis.Reason;
import org.conclusum.monitoring.genesis.Rejection;
import org.conclusum.monitoring.genesis.Tally;
import org.conclusum.monitoring.genesis.Territory;
import org.jspecify.annotations.Nullable;

/** Turns rows into figures as the columns are mapped, and remembers what the figures have in common. */
final class PlainFigures {

    private static final Set<String> TOTALS = Set.of("insgesamt", "gesamt", "total", "zusammen", "alle");
    private static final String NO_QUALITY = "";
    private static final int LONGEST_NAME = 200;

    private record Known(int place, String unit) {}

    private final PlainMapping mapping;
    private final PlaceNames names;
    private final Limits limits;
    private final boolean complete;
    private final Map<String, String> territories = new LinkedHashMap<>();
    private final Map<Integer, Codes> attributes = new LinkedHashMap<>();
    private final Map<String, Known> measures = new LinkedHashMap<>();
    private final Map<String, Integer> combinations = new LinkedHashMap<>();
    private final Map<String, Integer> periodPlaces = new HashMap<>();
    private final List<Period> periods = new ArrayList<>();
    private final Map<String, Integer> periodsByText = new HashMap<>();
    private @Nullable Rejection fault;

    PlainFigures(PlainMapping mapping, PlaceNames names, Limits limits, boolean complete) {
        this.mapping = mapping;
        this.names = names;
        this.limits = limits;
        this.complete = complete;
        for (int place = 0; place < mapping.columns().size(); place++) {
            if (mapping.columns().get(place).role() == ColumnRole.ATTRIBUTE) {
                attributes.put(place, new Codes(limits.codes()));
            }
        }
    }

    /** Reads a row: a figure for each column of figures, or what is wrong with it. */
    void read(PlainRows row, Tally tally, FlatFileReader.Sink sink) throws IOException, FlatFileRefused {
        Reason whole = row.fault();
        List<PlainCell> cells = row.cells();
        int width = mapping.columns().size();
        if (whole == null
                && ((complete && cells.size() < width)
                        || cells.stream().skip(width).anyMatch(cell -> !cell.isBlank()))) {
            whole = Reason.COLUMN_COUNT;
        }
        if (whole != null) {
            tally.reject(new Rejection(
                    row.number(), "", cells.isEmpty() ? "" : cells.getFirst().text(), whole));
            return;
        }
        fault = null;
        String key = key(row.number(), cells);
        Integer combination = key == null ? null : combination(row.number(), cells);
        if (key == null || combination == null) {
            reject(tally);
            return;
        }
        for (int place = 0; place < width; place++) {
            if (mapping.columns().get(place).role() == ColumnRole.VALUE) {
                fault = null;
                FlatRow figure = figure(row.number(), cells, place, key, combination);
                if (figure != null) {
                    tally.take(figure);
                    sink.take(figure);
                } else {
                    reject(tally);
                }
            }
        }
    }

    private void reject(Tally tally) throws FlatFileRefused {
        if (fault != null) {
            tally.reject(fault);
        }
    }

    private @Nullable String key(long line, List<PlainCell> cells) {
        int keyPlace = placeOf(ColumnRole.KEY);
        int namePlace = placeOf(ColumnRole.NAME);
        String name = namePlace < 0 ? "" : text(cells, namePlace);
        Reason unsafe = Cells.fault(name);
        if (unsafe != null) {
            return faulty(line, namePlace, name, unsafe);
        }
        Set<String> named = name.isEmpty() ? Set.of() : names.keysOf(name);
        if (keyPlace < 0) {
            if (named.size() != 1) {
                Reason reason = named.isEmpty() ? Reason.UNKNOWN_NAME : Reason.AMBIGUOUS_NAME;
                return faulty(line, namePlace, name, name.isEmpty() ? Reason.NO_VALUE : reason);
            }
            return know(named.iterator().next(), name);
        }
        if (isFormula(cells, keyPlace)) {
            return faulty(line, keyPlace, text(cells, keyPlace), Reason.FORMULA_CELL);
        }
        String key = text(cells, keyPlace).replace(" ", "");
        Reason wrong = key.isEmpty() ? Reason.NO_VALUE : Territory.fault(key);
        if (wrong == Reason.KEY_WITHOUT_LEADING_ZERO && mapping.restoreZeros()) {
            key = "0" + key;
            wrong = Territory.fault(key);
        }
        if (wrong != null) {
            Reason formula = Cells.fault(key);
            return faulty(line, keyPlace, key, formula == null ? wrong : formula);
        }
        if (!named.isEmpty() && !named.contains(key)) {
            return faulty(line, namePlace, key + " " + name, Reason.KEY_AND_NAME_DIFFER);
        }
        return know(key, name.isEmpty() ? key : name);
    }

    private String know(String key, String name) {
        territories.computeIfAbsent(key, fresh -> names.nameOf(fresh, name));
        return key;
    }

    private @Nullable Integer combination(long line, List<PlainCell> cells) {
        StringBuilder codes = new StringBuilder();
        for (Map.Entry<Integer, Codes> attribute : attributes.entrySet()) {
            if (isFormula(cells, attribute.getKey())) {
                faulty(line, attribute.getKey(), text(cells, attribute.getKey()), Reason.FORMULA_CELL);
                return null;
            }
            String label = text(cells, attribute.getKey());
            String code = TOTALS.contains(label.toLowerCase(Locale.GERMAN)) ? "" : code(label);
            Reason wrong = code.isEmpty() ? null : attribute.getValue().take(code, label);
            if (wrong != null) {
                faulty(line, attribute.getKey(), label, wrong);
                return null;
            }
            codes.append(codes.isEmpty() && attribute.getKey().equals(first()) ? "" : ";")
                    .append(code);
        }
        Integer known = combinations.get(codes.toString());
        if (known == null && combinations.size() >= limits.codes()) {
            faulty(line, placeOf(ColumnRole.VALUE), "", Reason.TOO_MANY_CODES);
            return null;
        }
        return combinations.computeIfAbsent(codes.toString(), fresh -> combinations.size());
    }

    private Integer first() {
        return attributes.keySet().iterator().next();
    }

    private @Nullable FlatRow figure(long line, List<PlainCell> cells, int place, String key, int combination) {
        PlainCell cell = cell(cells, place);
        if (cell.isBlank()) {
            if (!mapping.skipBlanks()) {
                faulty(line, place, "", Reason.NO_VALUE);
            }
            return null;
        }
        if (cell.kind() == PlainCell.Kind.FORMULA) {
            faulty(line, place, cell.text(), Reason.FORMULA_CELL);
            return null;
        }
        ColumnMapping column = mapping.columns().get(place);
        Integer period = period(line, cells, column);
        Known measure = period == null ? null : measure(line, cells, place, column);
        if (period == null || measure == null) {
            return null;
        }
        Mark mark = Mark.of(cell.text().strip());
        if (mark != null) {
            return new FlatRow(line, key, measure.place(), combination, period, null, mark, NO_QUALITY);
        }
        BigDecimal number = Numbers.read(cell, mapping.pointDecimals());
        if (number == null) {
            Reason unsafe = Cells.fault(cell.text());
            faulty(line, place, cell.text(), unsafe == null ? Reason.UNREADABLE_VALUE : unsafe);
            return null;
        }
        return new FlatRow(line, key, measure.place(), combination, period, number, null, NO_QUALITY);
    }

    private @Nullable Integer period(long line, List<PlainCell> cells, ColumnMapping column) {
        int place = column.period().isEmpty() ? placeOf(ColumnRole.PERIOD) : -1;
        String fixed = column.period().isEmpty() ? mapping.period() : column.period();
        String text = place < 0 ? fixed : text(cells, place);
        Integer known = periodsByText.get(text);
        if (known != null) {
            return known;
        }
        if (place >= 0 && isFormula(cells, place)) {
            faulty(line, place, text, Reason.FORMULA_CELL);
            return null;
        }
        Period period = Periods.read(text);
        if (period == null) {
            Reason unsafe = Cells.fault(text);
            Reason wrong = unsafe == null ? Reason.UNREADABLE_TIME : unsafe;
            faulty(
                    line,
                    place < 0 ? mapping.columns().indexOf(column) : place,
                    text,
                    text.isEmpty() ? Reason.NO_VALUE : wrong);
            return null;
        }
        int found = periodPlaces.computeIfAbsent(period.text(), fresh -> {
            periods.add(period);
            return periods.size() - 1;
        });
        if (periodsByText.size() < limits.codes()) {
            periodsByText.put(text, found);
        }
        return found;
    }

    private @Nullable Known measure(long line, List<PlainCell> cells, int place, ColumnMapping column) {
        int measurePlace = column.measure().isEmpty() ? placeOf(ColumnRole.MEASURE) : -1;
        String fixed = column.measure().isEmpty() ? mapping.measure() : column.measure();
        String label = measurePlace < 0 ? fixed : text(cells, measurePlace);
        int unitPlace = column.unit().isEmpty() ? placeOf(ColumnRole.UNIT) : -1;
        String usual = column.unit().isEmpty() ? mapping.unit() : column.unit();
        String unit = unitPlace < 0 ? usual : text(cells, unitPlace);
        int at = measurePlace < 0 ? place : measurePlace;
        String code = code(label);
        Known known = measures.get(code);
        if (known != null) {
            if (!known.unit().equals(unit)) {
                faulty(line, unitPlace < 0 ? at : unitPlace, unit, Reason.OTHER_UNIT);
                return null;
            }
            return known;
        }
        Reason unsafe = Cells.fault(label);
        Reason wrong = unsafe == null ? Cells.fault(unit) : unsafe;
        if (wrong == null && (label.isEmpty() || unit.isEmpty())) {
            wrong = Reason.NO_VALUE;
        }
        if (wrong == null && measures.size() >= limits.codes()) {
            wrong = Reason.TOO_MANY_CODES;
        }
        if (wrong != null) {
            faulty(line, at, label, wrong);
            return null;
        }
        Known fresh = new Known(measures.size(), unit);
        measures.put(code, fresh);
        return fresh;
    }

    /** What a label is kept under: itself, but for what separates codes. */
    private static String code(String label) {
        String code = label.replace(';', ',').replaceAll("\\s+", " ");
        return code.substring(0, Math.min(code.length(), LONGEST_NAME));
    }

    private @Nullable String faulty(long line, int place, String value, Reason reason) {
        String column = place < 0 || place >= mapping.columns().size()
                ? ""
                : mapping.columns().get(place).name();
        fault = new Rejection(line, column, value, reason);
        return null;
    }

    private int placeOf(ColumnRole role) {
        for (int place = 0; place < mapping.columns().size(); place++) {
            if (mapping.columns().get(place).role() == role) {
                return place;
            }
        }
        return -1;
    }

    private static PlainCell cell(List<PlainCell> cells, int place) {
        return place < cells.size() ? cells.get(place) : PlainCell.BLANK;
    }

    private static boolean isFormula(List<PlainCell> cells, int place) {
        return cell(cells, place).kind() == PlainCell.Kind.FORMULA;
    }

    private static String text(List<PlainCell> cells, int place) {
        PlainCell cell = cell(cells, place);
        if (cell.kind() == PlainCell.Kind.NUMBER) {
            return Numbers.plain(cell.text());
        }
        String text = cell.text().strip();
        return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\R\\s*", " ");
    }

    /** What the figures had in common. */
    FlatTable table() {
        List<FlatTable.Variable> variables = new ArrayList<>();
        attributes.forEach((place, codes) -> {
            String name = mapping.columns().get(place).name();
            variables.add(new FlatTable.Variable(name, name, codes.labels()));
        });
        return new FlatTable(
                mapping.table(),
                mapping.title(),
                "ZEIT",
                "Zeit",
                variables,
                measures.entrySet().stream()
                        .map(measure -> new FlatTable.Measure(
                                measure.getKey(),
                                measure.getKey(),
                                measure.getValue().unit()))
                        .toList(),
                List.copyOf(combinations.keySet()),
                periods,
                territories);
    }
}
