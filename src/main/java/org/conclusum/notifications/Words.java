package org.conclusum.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.notifications.Announcement.Letter;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The words of a message: texts {@code notifications.mail.<Event>.subject} and {@code .body}, filled with pieces in the
 */
record Words(DomainEvent event, Piece first) {

    /** A part of a sentence that depends on the language. */
    @FunctionalInterface
    interface Piece {
        String in(Locale language);
    }

    static final Piece NONE = language -> "";

    Function<Locale, Letter> with(Piece... more) {
        List<Piece> pieces = new ArrayList<>(List.of(first));
        pieces.addAll(List.of(more));
        String key = "notifications.mail." + event.getClass().getSimpleName();
        return language -> {
            Object[] arguments =
                    pieces.stream().map(piece -> piece.in(language)).toArray();
            return new Letter(
                    Texts.text(language, key + ".subject", arguments),
                    Texts.text(language, key + ".body", arguments).strip());
        };
    }

    static Piece fixed(String text) {
        return language -> text;
    }

    /** A title, or that there is one which is not for the mail. */
    static Piece title(String title, boolean closed) {
        return closed ? language -> Texts.text(language, "notifications.mail.closed") : fixed(title);
    }

    /** What a case is called: its number, where it has one, and its title, unless that is closed. */
    static Piece topic(@Nullable String number, String title, boolean closed) {
        Piece name = title(title, closed);
        return number == null || number.isBlank() ? name : language -> number + " · " + name.in(language);
    }

    static Piece date(LocalDate day) {
        return language -> formatter(language).format(day);
    }

    static Piece moment(Instant moment) {
        return language -> {
            var legal = moment.atZone(LegalTime.ZONE);
            String day = formatter(language).format(legal);
            return Texts.text(
                    language,
                    "notifications.mail.moment",
                    day,
                    legal.toLocalTime().toString());
        };
    }

    static Piece urgency(@Nullable String reason) {
        return reason == null ? NONE : language -> Texts.text(language, "notifications.mail.urgency", reason);
    }

    /** Whether a supplement kept the notice period, or the meeting votes on its urgency first. */
    static Piece supplement(boolean urgent) {
        return language -> Texts.text(language, "notifications.mail.supplement." + (urgent ? "urgent" : "inTime"));
    }

    /** The agenda line by line; a closed item is there with its number only. */
    static Piece agenda(List<AgendaItemRow> items) {
        return language -> items.stream()
                .map(item -> item.number() + "  "
                        + title(item.title(), item.closed()).in(language)
                        + (item.secondCall() ? "\n    " + Texts.text(language, "meetings.secondCall") : ""))
                .collect(Collectors.joining("\n"));
    }

    private static DateTimeFormatter formatter(Locale language) {
        Locale region = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.UK : Locale.GERMANY;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(region);
    }
}
