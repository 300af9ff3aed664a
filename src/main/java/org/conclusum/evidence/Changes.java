package org.conclusum.evidence;

import java.math.BigDecimal;
import java.util.List;

/** Figures as they were and as they are now, in the order in which they were cited. */
public record Changes(List<FigureChange> figures) {

    public Changes {
        figures = List.copyOf(figures);
    }

    /** Compares; what is not there any more counts as gone. */
    static Changes of(List<CitedFigure> before, List<CitedFigure> now) {
        return new Changes(before.stream()
                .map(figure -> new FigureChange(
                        figure,
                        now.stream().filter(figure::isOfTheSameCell).findFirst().orElseGet(figure::gone)))
                .toList());
    }

    public boolean isEmpty() {
        return figures.stream().noneMatch(FigureChange::isChange);
    }

    /** Whether any figure changed by more percent than this. */
    boolean exceed(BigDecimal threshold) {
        return figures.stream().anyMatch(change -> change.exceeds(threshold));
    }

    /** How many figures read otherwise now. */
    public long count() {
        return figures.stream().filter(FigureChange::isChange).count();
    }
}
