package org.conclusum.monitoring.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conclusum.monitoring.genesis.Cells;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Reason;

/** The names of the columns. */
final class PlainHead {

    private PlainHead() {}

    /** Each column has a name of its own: one without gets its number, one that stands twice is counted. */
    static List<String> names(List<String> cells) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = cell.isBlank()
                    ? "#" + (names.size() + 1)
                    : cell.replace(';', ',').replaceAll("\\s+", " ");
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + times + ")");
        }
        return names;
    }

    /** Whether the columns are those that were mapped, and nothing in their names is unsafe. */
    static void check(List<String> names, PlainMapping mapping, long row) throws FlatFileRefused {
        for (int place = 0; place < names.size(); place++) {
            Reason fault = Cells.fault(names.get(place));
            if (fault != null) {
                throw new FlatFileRefused(row, names.get(place), names.get(place), fault);
            }
            if (place < mapping.columns().size()
                    && !mapping.columns().get(place).name().equals(names.get(place))) {
                throw new FlatFileRefused(
                        row, mapping.columns().get(place).name(), names.get(place), Reason.COLUMN_MISSING);
            }
        }
        if (names.size() < mapping.columns().size()) {
            throw new FlatFileRefused(row, mapping.columns().get(names.size()).name(), "", Reason.COLUMN_MISSING);
        }
    }
}
