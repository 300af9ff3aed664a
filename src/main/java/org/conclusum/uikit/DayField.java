package org.conclusum.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A field for a day, with the calendar in the person's language and weeks that begin on Monday. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        Locale locale = Texts.locale().getLanguage().equals("en") ? Locale.UK : Locale.GERMANY;
        setLocale(locale);
        setI18n(calendar(locale));
    }

    private static DatePickerI18n calendar(Locale locale) {
        List<DayOfWeek> sundayFirst =
                Arrays.stream(DayOfWeek.values()).map(day -> day.minus(1)).toList();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats(locale == Locale.UK ? "dd/MM/yyyy" : "dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                .setToday(Texts.text("uikit.day.today"))
                .setCancel(Texts.text("uikit.cancel"))
                .setBadInputErrorMessage(Texts.text("uikit.day.unreadable"));
    }
}
