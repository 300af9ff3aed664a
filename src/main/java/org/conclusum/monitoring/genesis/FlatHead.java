package org.conclusum.monitoring.genesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The head of a flat file: which column is where.
 *
 * @param names of all columns in their order
 * @param valueQuality place of the column value_q, -1 where the file has none
 * @param variables places of the four columns of each variable k = 1..n
 */
record FlatHead(
        List<String> names,
        int statisticCode,
        int statisticLabel,
        int timeCode,
        int timeLabel,
        int time,
        int value,
        int valueUnit,
        int measureCode,
        int measureLabel,
        int valueQuality,
        List<VariablePlaces> variables) {

    /** Where a variable stands. */
    record VariablePlaces(int code, int label, int attributeCode, int attributeLabel) {}

    private static final String FIRST = "statistics_code";
    private static final String QUALITY = "value_q";
    private static final Pattern OF_VARIABLE = Pattern.compile("([1-9]\\d?)_variable_(?:attribute_)?(?:code|label)");
    private static final List<String> ALWAYS = List.of(
            FIRST,
            "statistics_label",
            "time_code",
            "time_label",
            "time",
            "value",
            "value_unit",
            "value_variable_code",
            "value_variable_label");
    private static final int PER_VARIABLE = 4;

    static FlatHead read(String line, Limits limits) throws FlatFileRefused {
        List<String> names = Cells.split(line);
        if (names.size() > limits.columns()) {
            throw new FlatFileRefused(1, "", String.valueOf(names.size()), Reason.TOO_MANY_COLUMNS);
        }
        Map<String, Integer> places = new HashMap<>();
        int ofVariables = 0;
        if (!names.contains(FIRST)) {
            throw new FlatFileRefused(1, "", line, Reason.NOT_A_FLAT_FILE);
        }
        for (String name : names) {
            boolean ofVariable = OF_VARIABLE.matcher(name).matches();
            if (!ofVariable && !ALWAYS.contains(name) && !name.equals(QUALITY)) {
                throw new FlatFileRefused(1, "", name, Reason.UNKNOWN_COLUMN);
            }
            if (places.put(name, places.size()) != null) {
                throw new FlatFileRefused(1, name, name, Reason.COLUMN_TWICE);
            }
            ofVariables += ofVariable ? 1 : 0;
        }
        List<VariablePlaces> variables = new ArrayList<>();
        for (int k = 1; k * PER_VARIABLE <= ofVariables + PER_VARIABLE - 1; k++) {
            variables.add(new VariablePlaces(
                    place(places, k + "_variable_code"),
                    place(places, k + "_variable_label"),
                    place(places, k + "_variable_attribute_code"),
                    place(places, k + "_variable_attribute_label")));
        }
        return new FlatHead(
                names,
                place(places, FIRST),
                place(places, "statistics_label"),
                place(places, "time_code"),
                place(places, "time_label"),
                place(places, "time"),
                place(places, "value"),
                place(places, "value_unit"),
                place(places, "value_variable_code"),
                place(places, "value_variable_label"),
                places.getOrDefault(QUALITY, -1),
                variables);
    }

    private static int place(Map<String, Integer> places, String name) throws FlatFileRefused {
        Integer place = places.get(name);
        if (place == null) {
            throw new FlatFileRefused(1, name, name, Reason.COLUMN_MISSING);
        }
        return place;
    }
}
