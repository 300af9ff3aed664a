package org.conclusum.procedures.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Subject;

/** What the cases of each process are about: the kind of aggregate, and where it is found. */
public final class CaseSubjects {

    private static final Map<String, String> PAGES = Map.of(
            "proposal", "proposals/",
            "moderation", "interests/",
            "meeting", "meetings/",
            "ballot", "ballots/",
            "followup", "resolutions/",
            "ratification", "resolutions/",
            "constitution", "committees/",
            "nomination", "nominations/",
            "adoption", "exchange/adoptions/",
            "exchange", "exchange/rounds/");

    private CaseSubjects() {}

    public static Subject.Kind kind(String process) {
        return switch (process) {
            case "proposal", "moderation" -> Subject.Kind.PROPOSAL;
            case "meeting" -> Subject.Kind.MEETING;
            case "ballot" -> Subject.Kind.BALLOT;
            case "followup", "ratification" -> Subject.Kind.RESOLUTION;
            case "constitution" -> Subject.Kind.COMMITTEE;
            case "adoption" -> Subject.Kind.ADOPTION;
            case "exchange" -> Subject.Kind.EXCHANGE_ROUND;
            default -> Subject.Kind.SYSTEM;
        };
    }

    /** The page of what a case is about, a route of the interface; empty where the process has none. */
    public static Optional<String> page(String process, String subject) {
        return Optional.ofNullable(PAGES.get(process)).map(folder -> folder + subject);
    }

    /** What an event about a case is about; the fallback where the business key is no id. */
    public static List<Subject> of(String process, String subject, UUID otherwise) {
        try {
            return List.of(new Subject(kind(process), UUID.fromString(subject)));
        } catch (IllegalArgumentException foreign) {
            return List.of(new Subject(Subject.Kind.SYSTEM, otherwise));
        }
    }
}
