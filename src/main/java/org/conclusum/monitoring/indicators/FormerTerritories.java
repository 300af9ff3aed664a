package org.conclusum.monitoring.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.monitoring.FigureRow;
import org.jspecify.annotations.Nullable;

/**
 * Puts figures of territories that are no more where it was stated that they belong. Nothing is added up that was not
 * stated to be, and no sum is made where a part of it is not known.
 */
final class FormerTerritories {

    private record Cell(String ags, String period) {}

    private final List<TerritoryChange> changes;

    /** @param changes the earliest first */
    FormerTerritories(List<TerritoryChange> changes) {
        this.changes = changes;
    }

    /** The territories whose figures are needed: those that are shown, and what became them. */
    Set<String> needed(Collection<String> shown) {
        Set<String> needed = new LinkedHashSet<>(shown);
        for (TerritoryChange change : changes) {
            needed.add(change.predecessor());
        }
        return needed;
    }

    /**
     * The figures as they are shown.
     *
     * @param shown the territories that were asked for; others have no figures from the day on that they are no more
     */
    List<FigureRow> arrange(List<FigureRow> rows, Collection<String> shown) {
        List<FigureRow> arranged = rows.stream()
                .filter(row -> shown.contains(row.ags()) || changes.stream().anyMatch(change -> change.concerns(row)))
                .toList();
        for (Map.Entry<Step, List<TerritoryChange>> step : steps().entrySet()) {
            arranged = arrange(arranged, step.getKey(), step.getValue());
        }
        return arranged;
    }

    private record Step(LocalDate fromDay, String successor, Handling handling) {}

    private Map<Step, List<TerritoryChange>> steps() {
        Map<Step, List<TerritoryChange>> steps = new LinkedHashMap<>();
        for (TerritoryChange change : changes) {
            if (change.handling() != Handling.APART) {
                steps.computeIfAbsent(
                                new Step(change.fromDay(), change.successor(), change.handling()),
                                none -> new ArrayList<>())
                        .add(change);
            }
        }
        return steps;
    }

    private static List<FigureRow> arrange(List<FigureRow> rows, Step step, List<TerritoryChange> changes) {
        Set<String> parts = new LinkedHashSet<>();
        changes.forEach(change -> parts.add(change.predecessor()));
        Set<Cell> own = new LinkedHashSet<>();
        boolean hasPast = false;
        for (FigureRow row : rows) {
            if (row.ags().equals(step.successor()) && row.last().isBefore(step.fromDay())) {
                own.add(new Cell(row.ags(), row.period()));
                hasPast = true;
            }
        }
        if (step.handling() == Handling.SUMMED && hasPast) {
            parts.add(step.successor());
        }
        List<FigureRow> kept = new ArrayList<>();
        Map<String, Map<String, FigureRow>> past = new LinkedHashMap<>();
        for (FigureRow row : rows) {
            if (parts.contains(row.ags()) && row.last().isBefore(step.fromDay())) {
                past.computeIfAbsent(row.period(), none -> new LinkedHashMap<>())
                        .put(row.ags(), row);
            } else {
                kept.add(row);
            }
        }
        past.forEach((period, byPart) -> {
            FigureRow any = byPart.values().iterator().next();
            if (step.handling() == Handling.SUMMED) {
                kept.add(summed(step.successor(), any, byPart, parts));
            } else if (!own.contains(new Cell(step.successor(), period))) {
                kept.add(under(step.successor(), any, any.value(), any.mark(), any.quality()));
            }
        });
        return kept;
    }

    private static FigureRow summed(String successor, FigureRow any, Map<String, FigureRow> byPart, Set<String> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        String quality = "";
        for (String part : parts) {
            FigureRow row = byPart.get(part);
            BigDecimal value = row == null ? null : row.value();
            if (row == null || value == null) {
                return under(successor, any, null, row == null ? "." : row.mark(), "");
            }
            sum = sum.add(value);
            quality = quality.isEmpty() || row.isUncertain() ? row.quality() : quality;
        }
        return under(successor, any, sum, null, quality);
    }

    private static FigureRow under(
            String ags, FigureRow row, @Nullable BigDecimal value, @Nullable String mark, String quality) {
        return new FigureRow(ags, row.period(), row.first(), row.last(), value, mark, quality, row.vintage());
    }
}
