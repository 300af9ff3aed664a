package org.conclusum.exchange.rounds;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.conclusum.uikit.CalendarText;
import org.conclusum.uikit.Texts;

/**
 * Rounds as iCalendar (RFC 5545). An event keeps its UID for good, for guests and for those with an account, and counts its
 * changes, so that a calendar replaces what it has, and takes out what is cancelled.
 */
public final class RoundEvents {

    public static final String FILE = "austausch.ics";

    private RoundEvents() {}

    /** With a link to the round, for whoever may open it. */
    public static VEvent linked(RoundEntry round, String link, Locale language, Instant now) {
        VEvent event = event(round, link, language, now);
        event.add(new Url(URI.create(link)));
        return event;
    }

    private static VEvent event(RoundEntry round, String link, Locale language, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid("exchange-" + round.id() + "@conclusum"));
        event.add(new DtStamp(now));
        event.add(new Sequence(round.changes()));
        event.add(new DtStart<>(round.startsAt()));
        event.add(new DtEnd<>(round.endsAt()));
        event.add(new Summary(round.title()));
        event.add(new Location(round.place()));
        event.add(new Status(
                switch (round.state()) {
                    case CALL, PROGRAMME -> "TENTATIVE";
                    case INVITED, HELD, REPORTED -> "CONFIRMED";
                    case CANCELLED -> "CANCELLED";
                }));
        String words = words(round, link, language);
        if (!words.isEmpty()) {
            event.add(new Description(words));
        }
        return event;
    }

    private static String words(RoundEntry round, String link, Locale language) {
        String programme = round.programme().isEmpty()
                ? ""
                : Texts.text(language, "exchange.round.programme") + "\n– " + String.join("\n– ", round.programme())
                        + "\n\n";
        return (programme + link).strip();
    }

    /** A file for one's own calendar. */
    public static String file(RoundEntry round, Locale language, Instant now) {
        return CalendarText.of(language, List.of(event(round, "", language, now)));
    }

    /** What goes with a mail: it puts the round into a calendar, or takes it out (RFC 5546). */
    public static String mailed(RoundEntry round, String sender, Locale language, Instant now) {
        VEvent event = event(round, "", language, now);
        event.add(new Organizer(URI.create("mailto:" + sender)));
        Property method = round.state() == RoundState.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
        return CalendarText.of(language, List.of(event), method);
    }
}
