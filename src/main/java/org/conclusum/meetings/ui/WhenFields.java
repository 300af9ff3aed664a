package org.conclusum.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Texts;

/** Day, time and place of a meeting. */
class WhenFields extends Div {

    /** As wide as the column of the table. */
    private static final int LONGEST_PLACE = 300;

    private final DayField day = new DayField(Texts.text("meetings.form.day"));
    private final TimePicker time = new TimePicker(Texts.text("meetings.form.time"));
    private final TextField place = new TextField(Texts.text("meetings.place"));

    WhenFields() {
        addClassName("cc-meetings-form");
        day.setRequiredIndicatorVisible(true);
        time.setRequiredIndicatorVisible(true);
        time.setLocale(Locale.GERMANY);
        time.setStep(Duration.ofMinutes(30));
        time.setValue(LocalTime.of(10, 0));
        place.setRequiredIndicatorVisible(true);
        place.setMaxLength(LONGEST_PLACE);
        place.setPlaceholder(Texts.text("meetings.form.placeHint"));
        place.addClassName("cc-meetings-wide");
        add(day, time, place);
    }

    void fill(LocalDateTime startsAt, String where) {
        day.setValue(startsAt.toLocalDate());
        time.setValue(startsAt.toLocalTime());
        place.setValue(where);
    }

    void onDay(Runnable listener) {
        day.addValueChangeListener(change -> listener.run());
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day.getValue());
    }

    /** The start, where day and time are given; marks what is missing. */
    Optional<LocalDateTime> startsAt() {
        day.setErrorMessage(Texts.text("meetings.form.dayMissing"));
        day.setInvalid(day.getValue() == null);
        time.setErrorMessage(Texts.text("meetings.form.timeMissing"));
        time.setInvalid(time.getValue() == null);
        return day.getValue() == null || time.getValue() == null
                ? Optional.empty()
                : Optional.of(day.getValue().atTime(time.getValue()));
    }

    String place() {
        return place.getValue();
    }
}
