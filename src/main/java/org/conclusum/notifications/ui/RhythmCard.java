package org.conclusum.notifications.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.conclusum.notifications.QuietHours;
import org.conclusum.notifications.Rhythm;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** When a person wants mail: quiet hours, the quiet weekend, hour and weekday of the digests. */
class RhythmCard extends Card {

    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Duration STEP = Duration.ofMinutes(30);

    private final Checkbox quiet = new Checkbox(Texts.text("notifications.settings.quiet"));
    private final Checkbox weekend = new Checkbox(Texts.text("notifications.settings.weekend"));
    private final TimePicker from = time("notifications.settings.from");
    private final TimePicker until = time("notifications.settings.until");
    private final TimePicker digestAt = time("notifications.settings.digestAt");
    private final Select<DayOfWeek> digestDay = new Select<>();
    private final Paragraph next = new Paragraph();
    private final transient Clock clock;

    RhythmCard(Rhythm rhythm, Clock clock, SerializableConsumer<Rhythm> keep) {
        super(Texts.text("notifications.settings.rhythm"));
        this.clock = clock;
        QuietHours hours = rhythm.quiet();
        quiet.setValue(hours != null);
        from.setValue(hours == null ? EVENING : hours.from());
        until.setValue(hours == null ? MORNING : hours.until());
        from.setEnabled(hours != null);
        until.setEnabled(hours != null);
        quiet.addValueChangeListener(change -> {
            from.setEnabled(change.getValue());
            until.setEnabled(change.getValue());
        });
        weekend.setValue(rhythm.quietWeekend());
        digestAt.setValue(rhythm.digestAt());
        digestDay.setLabel(Texts.text("notifications.settings.digestDay"));
        digestDay.setItems(Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList());
        digestDay.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale()));
        digestDay.setValue(rhythm.digestDay());
        next.addClassName("cc-note");
        showNext(rhythm);
        Div actions = new Div(Actions.primary(Texts.text("notifications.settings.keep"), () -> {
            Rhythm wanted = wanted();
            keep.accept(wanted);
            showNext(wanted);
        }));
        actions.addClassName("cc-actions");
        add(
                quiet,
                pair(from, until),
                weekend,
                note("notifications.settings.quietHint"),
                new H3(Texts.text("notifications.settings.digest")),
                pair(digestAt, digestDay),
                next,
                actions);
        addClassName("cc-notice-rhythm");
    }

    private Rhythm wanted() {
        QuietHours hours = quiet.getValue() ? new QuietHours(given(from, EVENING), given(until, MORNING)) : null;
        return new Rhythm(hours, weekend.getValue(), given(digestAt, MORNING), digestDay.getValue());
    }

    /** An emptied field goes back to what is usual. */
    private static LocalTime given(TimePicker field, LocalTime usual) {
        LocalTime time = Objects.requireNonNullElse(field.getValue(), usual);
        field.setValue(time);
        return time;
    }

    private void showNext(Rhythm rhythm) {
        next.setText(Texts.text(
                "notifications.settings.next",
                Formats.dateTime(rhythm.nextDigest(false, clock.instant())),
                Formats.dateTime(rhythm.nextDigest(true, clock.instant()))));
    }

    private static Div pair(com.vaadin.flow.component.Component first, com.vaadin.flow.component.Component second) {
        Div pair = new Div(first, second);
        pair.addClassName("cc-notice-pair");
        return pair;
    }

    private static Paragraph note(String key) {
        Paragraph note = new Paragraph(Texts.text(key));
        note.addClassName("cc-note");
        return note;
    }

    private static TimePicker time(String key) {
        TimePicker time = new TimePicker(Texts.text(key));
        time.setStep(STEP);
        time.setLocale(Locale.GERMANY);
        return time;
    }
}
