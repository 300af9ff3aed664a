package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.conclusum.committees.RuleBookVersion;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** How far a version of a rule book is, as a mark and as a sentence. */
final class RuleBookMarks {

    private RuleBookMarks() {}

    /** @param current whether it is the one in force today */
    static Component state(RuleBookVersion version, LocalDate today, boolean current) {
        return switch (version.state()) {
            case DRAFT -> new Pill(Tone.NEUTRAL, Texts.text("committees.book.state.DRAFT"));
            case PROPOSED -> new Pill(Tone.WAIT, Texts.text("committees.book.state.PROPOSED"));
            case WITHDRAWN -> new Pill(Tone.NEUTRAL, Texts.text("committees.book.state.WITHDRAWN"));
            case RELEASED ->
                current
                        ? new Pill(Tone.YES, Texts.text("committees.book.state.current"))
                        : version.text().validFrom().isAfter(today)
                                ? new Pill(Tone.INFO, Texts.text("committees.book.state.ahead"))
                                : new Pill(Tone.NEUTRAL, Texts.text("committees.book.state.past"));
        };
    }

    static Component unverified() {
        return new Pill(Tone.WAIT, Texts.text("committees.book.unverified"));
    }

    /** What this person can do about it, or what it waits for. */
    static String sentence(RuleBookVersion version, Actor.Person person, LocalDate today) {
        return switch (version.state()) {
            case DRAFT -> Texts.text("committees.book.lead.DRAFT");
            case PROPOSED ->
                Texts.text(
                        version.awaitsReleaseBy(person.account())
                                ? "committees.book.lead.PROPOSED.second"
                                : "committees.book.lead.PROPOSED");
            case WITHDRAWN -> Texts.text("committees.book.lead.WITHDRAWN");
            case RELEASED ->
                Texts.text(
                        version.text().validFrom().isAfter(today)
                                ? "committees.book.lead.ahead"
                                : "committees.book.lead.RELEASED",
                        Formats.date(version.text().validFrom()));
        };
    }
}
