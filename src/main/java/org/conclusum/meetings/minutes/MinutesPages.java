package org.conclusum.meetings.minutes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.conclusum.documents.RichText;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.meetings.minutes.SectionView.AddendumRow;
import org.conclusum.meetings.minutes.SectionView.DeclarationRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts minutes into the words and the order in which they are printed: first the public part, then the closed one. */
@Component
class MinutesPages {

    /** The files of the committees are kept in German. */
    static final Locale LANGUAGE = Locale.GERMAN;

    private final Clock clock;

    MinutesPages(Clock clock) {
        this.clock = clock;
    }

    /** What the template needs, from minutes that hold no more than the part may show. */
    Map<String, Object> model(MinutesDetail minutes, MinutesPart part) {
        MinutesRow row = Objects.requireNonNull(minutes.row());
        String committee = minutes.committee().name();
        Map<String, Object> model = new HashMap<>();
        model.put("title", text("title", minutes.meeting().title(), committee));
        model.put("subject", text("subject", committee));
        model.put("committee", committee);
        model.put("kind", text("kind." + part, committee));
        model.put("heading", minutes.meeting().title());
        model.put("draft", draft(row));
        model.put("facts", facts(minutes, row));
        model.put("attendanceTitle", text("attendance"));
        model.put("columns", List.of(text("seat"), text("person"), text("time")));
        model.put("attendees", minutes.record().attendees());
        model.put("quorum", minutes.record().quorum());
        model.put("parts", parts(minutes));
        model.put("signaturesTitle", text("signatures"));
        model.put("signatures", List.of(signature("chair", row.chair()), signature("taker", row.taker())));
        model.put("issued", text("issued", Formats.dateTime(clock.instant(), LANGUAGE)));
        return model;
    }

    static @Nullable String draft(MinutesRow row) {
        return switch (row.state()) {
            case DRAFT, REVIEW -> text("draft");
            case SENT -> text("sent");
            case FINAL -> row.isSigned() ? null : text("unsigned");
        };
    }

    private static List<MinutesRecord.Fact> facts(MinutesDetail minutes, MinutesRow row) {
        List<MinutesRecord.Fact> facts = new ArrayList<>();
        facts.add(new MinutesRecord.Fact(text("committee"), minutes.committee().name()));
        facts.addAll(minutes.record().facts());
        if (row.submittedBy() != null) {
            facts.add(new MinutesRecord.Fact(text("taker"), row.submittedBy()));
        }
        return facts;
    }

    private static List<Map<String, Object>> parts(MinutesDetail minutes) {
        List<Map<String, Object>> parts = new ArrayList<>();
        parts.add(part(minutes, false));
        if (minutes.hasClosedPart()) {
            parts.add(part(minutes, true));
        }
        return parts;
    }

    private static Map<String, Object> part(MinutesDetail minutes, boolean closed) {
        return Map.of(
                "title",
                text(closed ? "closedPart" : "publicPart"),
                "follows",
                closed,
                "sections",
                minutes.sections().stream()
                        .filter(section -> section.closed() == closed)
                        .filter(section -> section.item() != null || section.isFilled())
                        .map(section -> section(minutes.item(section), section))
                        .toList());
    }

    private static Map<String, Object> section(Optional<MinutesRecord.Item> item, SectionView section) {
        Map<String, Object> model = new HashMap<>();
        item.ifPresent(known -> {
            model.put("title", Texts.text(LANGUAGE, "meetings.minutes.item", known.number(), known.title()));
            model.put("when", known.when().isEmpty() ? null : text("called", known.when()));
        });
        model.put("events", item.map(MinutesRecord.Item::events).orElse(List.of()));
        item.map(MinutesRecord.Item::speakers)
                .filter(speakers -> !speakers.isEmpty())
                .ifPresent(speakers -> model.put("speakers", speakersIn(speakers)));
        model.put(
                "findings",
                item.map(MinutesRecord.Item::findings).orElse(List.of()).stream()
                        .map(MinutesPages::finding)
                        .toList());
        model.put("text", printed(section.text()));
        model.put(
                "declarations",
                section.declarations().stream().map(MinutesPages::declaration).toList());
        model.put(
                "addenda",
                section.addenda().stream().map(MinutesPages::addendum).toList());
        return model;
    }

    static String speakersIn(List<String> speakers) {
        return Texts.text(LANGUAGE, "meetings.minutes.speakers", String.join("; ", speakers));
    }

    private static Map<String, Object> finding(ItemFinding finding) {
        Map<String, Object> model = new HashMap<>();
        model.put("heading", finding.heading());
        model.put(
                "wording",
                finding.wording().isBlank()
                        ? null
                        : List.of(finding.wording().strip().split("\\R\\s*\\R")));
        model.put("figures", finding.figures().isEmpty() ? null : String.join(" · ", finding.figures()));
        model.put("reasoning", finding.reasoning());
        return model;
    }

    private static Map<String, Object> declaration(DeclarationRow row) {
        return Map.of(
                "title",
                Texts.text(LANGUAGE, "meetings.minutes.declaration." + row.kind(), row.speaker()),
                "words",
                List.of(row.words().split("\\R\\s*\\R")));
    }

    private static Map<String, Object> addendum(AddendumRow row) {
        return Map.of("title", addendumTitle(row), "text", printed(row.text()));
    }

    static String addendumTitle(AddendumRow row) {
        return Texts.text(
                LANGUAGE, "meetings.minutes.addendum.by", Formats.dateTime(row.writtenAt(), LANGUAGE), row.writtenBy());
    }

    private static Map<String, String> signature(String role, @Nullable Signature signature) {
        return Map.of(
                "role",
                text("role." + role),
                "line",
                signature == null
                        ? text("notSigned")
                        : text("signed", signature.name(), Formats.dateTime(signature.at(), LANGUAGE)),
                "place",
                text("qualified"));
    }

    /** The headings of a text stand below those of its item. */
    private static String printed(RichText text) {
        return text.html().replace("<h3>", "<h4>").replace("</h3>", "</h4>");
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(LANGUAGE, "meetings.minutes.print." + key, arguments);
    }
}
