package org.conclusum.monitoring.genesis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns lines into figures, and remembers what they have in common; rows of another table are not in order. */
final class FlatRows {

    private static final String TOTAL = "INSGESAMT";
    private static final String GERMANY = "DG";

    /** Final, provisional, revised, estimated, of limited reliability. */
    private static final Set<String> QUALITIES = Set.of("", "e", "p", "r", "s", "()");

    /** A multiplier, alone or before what is counted: 1000, 1000 EUR. */
    private static final Pattern MULTIPLIER = Pattern.compile("(10{1,9})(?: (.+))?");

    private record Unit(String name, BigDecimal factor) {}

    private record MeasureOf(int place, String label, String unit, Unit reckoned) {}

    private final FlatHead head;
    private final Limits limits;
    private final String[] cells;
    private final List<Codes> attributes = new ArrayList<>();
    private final Map<String, MeasureOf> measures = new LinkedHashMap<>();
    private final Map<String, Integer> combinations = new LinkedHashMap<>();
    private final Map<String, Period> periods = new LinkedHashMap<>();
    private final Map<String, Integer> periodPlaces = new HashMap<>();
    private final StringBuilder combination = new StringBuilder();
    private final int[] commonPlaces;
    private String @Nullable [] common;
    private int territory = -1;
    private @Nullable Rejection rejection;

    FlatRows(FlatHead head, Limits limits) {
        this.head = head;
        this.limits = limits;
        this.cells = new String[head.names().size()];
        List<Integer> places = new ArrayList<>(
                List.of(head.statisticCode(), head.statisticLabel(), head.timeCode(), head.timeLabel()));
        for (FlatHead.VariablePlaces variable : head.variables()) {
            attributes.add(new Codes(limits.codes()));
            places.addAll(List.of(variable.code(), variable.label()));
        }
        this.commonPlaces = places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Why the line that was read last is not in order. */
    @Nullable
    Rejection rejection() {
        return rejection;
    }

    /** Reads a line; none where it is not in order. */
    @Nullable
    FlatRow read(long line, String text) {
        rejection = null;
        int count = Cells.split(text, cells);
        if (count != cells.length) {
            rejection = new Rejection(line, "", text, Reason.COLUMN_COUNT);
            return null;
        }
        if (!isOfThisTable(line)) {
            return null;
        }
        String key = key(line);
        Integer combined = key == null ? null : combine(line);
        Integer period = combined == null ? null : period(line);
        MeasureOf measure = period == null ? null : measure(line);
        return key == null || combined == null || period == null || measure == null
                ? null
                : figure(line, key, combined, period, measure);
    }

    /** What all rows must have in common: the statistic, the time and the variables. */
    private boolean isOfThisTable(long line) {
        if (common == null) {
            for (int place : commonPlaces) {
                Reason fault = cells[place].isBlank() ? Reason.NOT_A_FLAT_FILE : Cells.fault(cells[place]);
                if (fault != null) {
                    reject(line, place, fault);
                    return false;
                }
            }
            common = cells.clone();
            for (int k = 0; k < head.variables().size() && territory < 0; k++) {
                territory = Territory.isVariable(cells[head.variables().get(k).code()]) ? k : -1;
            }
            return true;
        }
        for (int place : commonPlaces) {
            if (!cells[place].equals(common[place])) {
                Reason fault = Cells.fault(cells[place]);
                reject(line, place, fault == null ? Reason.OTHER_TABLE : fault);
                return false;
            }
        }
        return true;
    }

    /** The key of the territory; empty for the total, and where the table has no territories. */
    private @Nullable String key(long line) {
        if (territory < 0) {
            return "";
        }
        FlatHead.VariablePlaces places = head.variables().get(territory);
        String key = cells[places.attributeCode()];
        if (key.equals(TOTAL) || key.equals(GERMANY)) {
            return "";
        }
        Reason fault = Territory.fault(key);
        if (fault != null) {
            Reason unsafe = Cells.fault(key);
            reject(line, places.attributeCode(), unsafe == null ? fault : unsafe);
            return null;
        }
        if (!key.isEmpty()) {
            fault = attributes.get(territory).take(key, cells[places.attributeLabel()]);
            if (fault != null) {
                reject(line, places.attributeLabel(), fault);
                return null;
            }
        }
        return key;
    }

    private @Nullable Integer combine(long line) {
        combination.setLength(0);
        boolean first = true;
        for (int k = 0; k < attributes.size(); k++) {
            if (k == territory) {
                continue;
            }
            FlatHead.VariablePlaces places = head.variables().get(k);
            String code = cells[places.attributeCode()];
            code = code.equals(TOTAL) ? "" : code;
            Reason fault = code.isEmpty() ? null : attributes.get(k).take(code, cells[places.attributeLabel()]);
            if (fault != null) {
                reject(line, places.attributeLabel(), fault);
                return null;
            }
            combination.append(first ? "" : ";").append(code);
            first = false;
        }
        Integer known = combinations.get(combination.toString());
        if (known != null) {
            return known;
        }
        if (combinations.size() >= limits.codes()) {
            reject(line, head.value(), Reason.TOO_MANY_CODES);
            return null;
        }
        combinations.put(combination.toString(), combinations.size());
        return combinations.size() - 1;
    }

    private @Nullable Integer period(long line) {
        String time = cells[head.time()];
        Integer known = periodPlaces.get(time);
        if (known != null) {
            return known;
        }
        Period period = Period.read(time);
        if (period == null) {
            Reason unsafe = Cells.fault(time);
            reject(line, head.time(), unsafe == null ? Reason.UNREADABLE_TIME : unsafe);
            return null;
        }
        periods.put(time, period);
        periodPlaces.put(time, periodPlaces.size());
        return periodPlaces.size() - 1;
    }

    private @Nullable MeasureOf measure(long line) {
        String code = cells[head.measureCode()];
        String label = cells[head.measureLabel()];
        String unit = cells[head.valueUnit()];
        MeasureOf known = measures.get(code);
        if (known == null) {
            for (int place : new int[] {head.measureCode(), head.measureLabel(), head.valueUnit()}) {
                Reason fault = Cells.fault(cells[place]);
                if (fault != null || (place != head.valueUnit() && cells[place].isBlank())) {
                    reject(line, place, fault == null ? Reason.NO_VALUE : fault);
                    return null;
                }
            }
            if (measures.size() >= limits.codes()) {
                reject(line, head.measureCode(), Reason.TOO_MANY_CODES);
                return null;
            }
            known = new MeasureOf(measures.size(), label, unit, reckoned(unit));
            measures.put(code, known);
        } else if (!known.label().equals(label) || !known.unit().equals(unit)) {
            int place = known.label().equals(label) ? head.valueUnit() : head.measureLabel();
            Reason fault = Cells.fault(cells[place]);
            reject(line, place, fault == null ? Reason.OTHER_LABEL : fault);
            return null;
        }
        return known;
    }

    private static Unit reckoned(String unit) {
        Matcher multiplier = MULTIPLIER.matcher(unit);
        if (!multiplier.matches()) {
            return new Unit(unit, BigDecimal.ONE);
        }
        String counted = multiplier.group(2);
        return new Unit(counted == null ? "" : counted, new BigDecimal(multiplier.group(1)));
    }

    private @Nullable FlatRow figure(long line, String key, int combined, int period, MeasureOf measure) {
        String quality = head.valueQuality() < 0 ? "" : cells[head.valueQuality()];
        if (!QUALITIES.contains(quality)) {
            Reason unsafe = Cells.fault(quality);
            reject(line, head.valueQuality(), unsafe == null ? Reason.UNKNOWN_QUALITY : unsafe);
            return null;
        }
        String value = cells[head.value()];
        Mark mark = Mark.of(value);
        if (mark != null) {
            return new FlatRow(line, key, measure.place(), combined, period, null, mark, quality);
        }
        BigDecimal number = Cells.number(value);
        if (number == null) {
            Reason unsafe = Cells.fault(value);
            Reason fault = unsafe == null ? Reason.UNREADABLE_VALUE : unsafe;
            reject(line, head.value(), value.isBlank() ? Reason.NO_VALUE : fault);
            return null;
        }
        BigDecimal factor = measure.reckoned().factor();
        BigDecimal reckoned = factor.equals(BigDecimal.ONE) ? number : number.multiply(factor);
        return new FlatRow(line, key, measure.place(), combined, period, reckoned, null, quality);
    }

    private void reject(long line, int place, Reason reason) {
        rejection = new Rejection(line, head.names().get(place), cells[place], reason);
    }

    /** What the rows had in common. */
    FlatTable table() {
        List<FlatTable.Variable> variables = new ArrayList<>();
        String[] of = common == null ? cells : common;
        for (int k = 0; k < attributes.size(); k++) {
            if (k != territory && common != null) {
                FlatHead.VariablePlaces places = head.variables().get(k);
                variables.add(new FlatTable.Variable(
                        of[places.code()], of[places.label()], attributes.get(k).labels()));
            }
        }
        return new FlatTable(
                common == null ? "" : of[head.statisticCode()],
                common == null ? "" : of[head.statisticLabel()],
                common == null ? "" : of[head.timeCode()],
                common == null ? "" : of[head.timeLabel()],
                variables,
                measures.entrySet().stream()
                        .map(measure -> new FlatTable.Measure(
                                measure.getKey(),
                                measure.getValue().label(),
                                measure.getValue().reckoned().name()))
                        .toList(),
                List.copyOf(combinations.keySet()),
                List.copyOf(periods.values()),
                territory < 0 ? Map.of() : attributes.get(territory).labels());
    }
}
