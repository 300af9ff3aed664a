package org.conclusum.audit.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.audit.JournalLine;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Entries of the journal in natural words. */
final class EventWords {

    private EventWords() {}

    /** What happened. */
    static String sentence(JournalLine line) {
        return sentence(line.event());
    }

    static String sentence(String event) {
        return Texts.text("audit.event." + event);
    }

    /** Who did it. */
    static String actor(JournalLine line) {
        return line.procedure() ? Texts.text("audit.procedure") : line.actor();
    }

    /** When, by whom, and the facts that tell this entry from others of its kind. */
    static String note(JournalLine line) {
        return Stream.concat(Stream.of(Formats.dateTime(line.at()), actor(line)), details(line.facts()))
                .collect(Collectors.joining(" · "));
    }

    /** The facts worth reading, in words. */
    static Stream<String> details(Map<String, String> facts) {
        return Stream.of(
                        Optional.ofNullable(facts.get("number")).map(number -> Texts.text("audit.fact.number", number)),
                        Optional.ofNullable(facts.get("due"))
                                .map(due -> Texts.text("audit.fact.due", Formats.date(LocalDate.parse(due)))),
                        Optional.ofNullable(facts.get("absentName"))
                                .map(absent -> facts.containsKey("substituteName")
                                        ? Texts.text("audit.fact.handover", absent, facts.get("substituteName"))
                                        : Texts.text("audit.fact.insteadOf", absent)),
                        Optional.ofNullable(facts.get("outcome"))
                                .map(outcome -> Texts.text("audit.outcome." + outcome)),
                        Optional.ofNullable(facts.get("light")).map(light -> Texts.text("audit.light." + light)))
                .flatMap(Optional::stream);
    }

    /** Where the thing is found that an entry is about, if it has a page of its own. */
    static Optional<String> route(JournalLine line) {
        Subject.Kind kind = line.kind();
        if (kind == null || line.subject() == null) {
            return Optional.empty();
        }
        String folder =
                switch (kind) {
                    case PROPOSAL -> "proposals/";
                    case MEETING -> "meetings/";
                    case BALLOT -> "ballots/";
                    case RESOLUTION -> "resolutions/";
                    case MEASURE -> "measures/";
                    case COMMITTEE -> "committees/";
                    case SCENARIO -> "scenarios/";
                    case FORECAST -> "scenarios/forecasts/";
                    case PRACTICE -> "exchange/practices/";
                    case ADOPTION -> "exchange/adoptions/";
                    case EXCHANGE_ROUND -> "exchange/rounds/";
                    case ACCOUNT, DOCUMENT, SYSTEM -> "";
                };
        return folder.isEmpty() ? Optional.empty() : Optional.of(folder + line.subject());
    }
}
