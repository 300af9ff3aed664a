package org.conclusum.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import org.conclusum.kernel.LegalTime;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Texts;

/** Asks when a round begins and how long it takes. */
class RoundTimes extends Div {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 1440;

    private final DayField day = new DayField(Texts.text("exchange.round.day"));
    private final TimePicker time = new TimePicker(Texts.text("exchange.round.time"));
    private final IntegerField minutes = new IntegerField(Texts.text("exchange.round.minutes"));
    private final transient LocalDateTime usual;
    private final int usualMinutes;

    RoundTimes(LocalDateTime usual, int usualMinutes) {
        this.usual = usual;
        this.usualMinutes = usualMinutes;
        day.setValue(usual.toLocalDate());
        time.setLocale(Locale.GERMANY);
        time.setValue(usual.toLocalTime());
        minutes.setMin(SHORTEST);
        minutes.setMax(LONGEST);
        minutes.setValue(usualMinutes);
        addClassName("cc-exchange-fields");
        add(day, time, minutes);
    }

    Instant startsAt() {
        LocalTime chosen = Objects.requireNonNullElse(time.getValue(), usual.toLocalTime());
        return Objects.requireNonNullElse(day.getValue(), usual.toLocalDate())
                .atTime(chosen)
                .atZone(LegalTime.ZONE)
                .toInstant();
    }

    int minutes() {
        return Math.clamp(Objects.requireNonNullElse(minutes.getValue(), usualMinutes), SHORTEST, LONGEST);
    }
}
