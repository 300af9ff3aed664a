package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** From when until when a measure runs, drawn on the same scale for all, with a line for today. */
class TimeBar extends Div {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS = 15;

    TimeBar(MeasureRow measure, LocalDate today) {
        addClassName("cc-control-time");
        LocalDate from = Formats.day(measure.plan().assignedAt());
        LocalDate due = measure.due();
        Div bar = new Div();
        bar.addClassNames("cc-control-bar", "is-" + measure.light().name().toLowerCase(Locale.ROOT));
        double left = share(from, today);
        bar.getStyle().set("left", percent(left)).set("width", percent(Math.max(share(due, today) - left, 1)));
        Div now = new Div();
        now.addClassName("cc-control-today");
        now.getStyle().set("left", percent(share(today, today)));
        add(bar, now);
        getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label", Texts.text("resolutions.control.bar", Formats.date(from), Formats.date(due)));
    }

    /** The months that the scale spans, in words: the head of the column. */
    static String scale(LocalDate today) {
        LocalDate first = first(today);
        return Texts.text(
                "resolutions.control.time", Formats.month(first), Formats.month(first.plusMonths(MONTHS - 1L)));
    }

    /** How far along the scale a day lies, from 0 to 100. */
    private static double share(LocalDate day, LocalDate today) {
        LocalDate first = first(today);
        double whole = ChronoUnit.DAYS.between(first, first.plusMonths(MONTHS));
        return Math.clamp(100 * ChronoUnit.DAYS.between(first, day) / whole, 0, 100);
    }

    private static LocalDate first(LocalDate today) {
        return today.minusMonths(MONTHS_BACK).withDayOfMonth(1);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share);
    }
}
