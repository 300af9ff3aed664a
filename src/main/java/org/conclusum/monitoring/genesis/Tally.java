package org.conclusum.monitoring.genesis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a reading found so far. */
public final class Tally {

    private final Map<Mark, Long> marks = new EnumMap<>(Mark.class);
    private final List<Rejection> rejections = new ArrayList<>();
    private final Limits limits;
    private long rows;
    private long values;
    private long rejected;

    public Tally(Limits limits) {
        this.limits = limits;
    }

    /** Another row of data. */
    public void row(long line) throws FlatFileRefused {
        if (++rows > limits.rows()) {
            throw new FlatFileRefused(line, "", "", Reason.TOO_MANY_ROWS);
        }
    }

    /** A figure that is in order. */
    public void take(FlatRow figure) {
        @Nullable Mark mark = figure.mark();
        if (mark == null) {
            values++;
        } else {
            marks.merge(mark, 1L, Long::sum);
        }
    }

    /** A row or a cell that is not in order. */
    public void reject(Rejection rejection) throws FlatFileRefused {
        if (rejection.reason() == Reason.TOO_MANY_CODES) {
            throw new FlatFileRefused(rejection.line(), rejection.column(), rejection.value(), Reason.TOO_MANY_CODES);
        }
        rejected++;
        if (rejections.size() < limits.rejections()) {
            rejections.add(rejection);
        }
    }

    public long rows() {
        return rows;
    }

    /** The whole of it. */
    public FlatFileCount count(FlatTable table) {
        Map<String, Long> bySign = new TreeMap<>();
        marks.forEach((mark, count) -> bySign.put(mark.sign(), count));
        return new FlatFileCount(table, rows, values, bySign, rejected, rejections);
    }
}
