package org.conclusum.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.conclusum.exchange.rounds.RoundState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What the pages of rounds say in the same words. */
final class RoundWords {

    private RoundWords() {}

    static Pill mark(RoundState state) {
        Tone tone =
                switch (state) {
                    case CALL -> Tone.INFO;
                    case PROGRAMME -> Tone.WAIT;
                    case INVITED -> Tone.YES;
                    case HELD, REPORTED, CANCELLED -> Tone.NEUTRAL;
                };
        return new Pill(tone, Texts.of("exchange.round.state", state));
    }

    /** "3. Dezember 2026, 10:00, 120 Minuten" */
    static String when(Instant startsAt, int minutes) {
        return Texts.text("exchange.round.when", Formats.dateTime(startsAt), minutes);
    }

    /** The round for one's own calendar. */
    static Anchor calendar(
            String uid,
            String title,
            Instant startsAt,
            int minutes,
            String place,
            List<String> programme,
            Instant now) {
        byte[] file = file(uid, title, startsAt, minutes, place, programme, now);
        return ExchangeWords.download(
                Texts.text("exchange.round.calendar"), "austausch.ics", "text/calendar; charset=utf-8", () -> file);
    }

    private static byte[] file(
            String uid,
            String title,
            Instant startsAt,
            int minutes,
            String place,
            List<String> programme,
            Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(
                "-//Conclusum//Conclusum//" + Texts.locale().getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        VEvent event = new VEvent(false);
        event.add(new Uid("exchange-" + uid + "@conclusum"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(startsAt));
        event.add(new DtEnd<>(startsAt.plus(Duration.ofMinutes(minutes))));
        event.add(new Summary(title));
        event.add(new Location(place));
        if (!programme.isEmpty()) {
            event.add(new Description("– " + String.join("\n– ", programme)));
        }
        calendar.add(event);
        java.io.StringWriter text = new java.io.StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
