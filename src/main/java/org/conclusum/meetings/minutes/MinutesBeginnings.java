package org.conclusum.meetings.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.documents.RichText;
import org.conclusum.meetings.AgendaItemKind;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says with which text the section of an item begins, from the templates of its committee as they were when the minutes
 * were begun and from what the record knows by now.
 */
@Component
class MinutesBeginnings {

    private final TemplateVersions templates;
    private final TemplateFacts facts;
    private final MeetingLookup meetings;

    MinutesBeginnings(TemplateVersions templates, TemplateFacts facts, MeetingLookup meetings) {
        this.templates = templates;
        this.facts = facts;
        this.meetings = meetings;
    }

    /**
     * The text of an item.
     *
     * @param outcome what became of its proposal, or null while that is open
     */
    RichText of(AgendaItemRow item, @Nullable MinutesOccasion outcome, Instant begun) {
        UUID meeting = item.meeting();
        Map<MinutesOccasion, TemplateText> texts =
                templates.on(meetings.row(meeting).committee(), begun);
        List<AgendaItemRow> agenda = meetings.agenda(meeting);
        Map<Placeholder, String> known = facts.ofItem(item);
        List<RichText> parts = new ArrayList<>();
        if (item.closed() && isFirstClosed(item, agenda)) {
            parts.add(text(texts, MinutesOccasion.CLOSED_PART).filled(known));
        }
        occasions(item, outcome)
                .forEach(occasion -> parts.add(text(texts, occasion).filled(known)));
        if (meetings.row(meeting).state() == MeetingState.CLOSED && isLastPublic(item, agenda)) {
            parts.add(text(texts, MinutesOccasion.CLOSING).filled(facts.ofEnd(meeting)));
        }
        return new RichText(parts.stream().map(RichText::html).collect(Collectors.joining()));
    }

    /** What the section of the last public item ends with once the meeting is closed. */
    RichText closing(UUID meeting, Instant begun) {
        return text(templates.on(meetings.row(meeting).committee(), begun), MinutesOccasion.CLOSING)
                .filled(facts.ofEnd(meeting));
    }

    static boolean isLastPublic(AgendaItemRow item, List<AgendaItemRow> agenda) {
        return agenda.stream()
                .filter(one -> !one.closed())
                .reduce((first, last) -> last)
                .filter(last -> last.id().equals(item.id()))
                .isPresent();
    }

    private static boolean isFirstClosed(AgendaItemRow item, List<AgendaItemRow> agenda) {
        return agenda.stream()
                .filter(AgendaItemRow::closed)
                .findFirst()
                .filter(first -> first.id().equals(item.id()))
                .isPresent();
    }

    private List<MinutesOccasion> occasions(AgendaItemRow item, @Nullable MinutesOccasion outcome) {
        AgendaItemKind kind = meetings.kindOf(item.id());
        if (item.state() == AgendaItemState.POSTPONED && isAMatter(kind)) {
            return List.of(MinutesOccasion.POSTPONED);
        }
        if (item.proposal() != null) {
            return outcome == null ? List.of(MinutesOccasion.PROPOSAL) : List.of(MinutesOccasion.PROPOSAL, outcome);
        }
        if (item.position() == 0 && kind != AgendaItemKind.REPORT) {
            return List.of(MinutesOccasion.OPENING, MinutesOccasion.ATTENDANCE, MinutesOccasion.AGENDA);
        }
        return switch (kind) {
            case REPORT -> List.of(MinutesOccasion.REPORT);
            case STANDING, MISCELLANEOUS -> List.of(MinutesOccasion.STANDING);
            case OPENING, BUSINESS -> List.of();
        };
    }

    /** What stands on every agenda is not put off to a later one: it stands there anyway. */
    private static boolean isAMatter(AgendaItemKind kind) {
        return kind == AgendaItemKind.BUSINESS || kind == AgendaItemKind.REPORT;
    }

    private static TemplateText text(Map<MinutesOccasion, TemplateText> texts, MinutesOccasion occasion) {
        return Objects.requireNonNull(texts.get(occasion), occasion.name());
    }
}
