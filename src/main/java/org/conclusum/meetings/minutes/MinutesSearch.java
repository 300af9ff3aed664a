package org.conclusum.meetings.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.search.Audience;
import org.conclusum.search.FoundKind;
import org.conclusum.search.SearchEntry;
import org.conclusum.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Minutes for the search, item by item, so that a closed item is closed there too. */
@Component
@Transactional(readOnly = true)
class MinutesSearch implements SearchSource {

    private final MinutesRows rows;
    private final MeetingLookup meetings;
    private final JdbcClient jdbc;

    MinutesSearch(MinutesRows rows, MeetingLookup meetings, JdbcClient jdbc) {
        this.rows = rows;
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    @Override
    public Subject.Kind subject() {
        return Subject.Kind.MEETING;
    }

    @Override
    public List<UUID> all() {
        return jdbc.sql("select meeting_id from minutes").query(UUID.class).list();
    }

    @Override
    public List<SearchEntry> entries(UUID meeting) {
        return rows.find(meeting).map(this::entries).orElse(List.of());
    }

    private List<SearchEntry> entries(MinutesRow minutes) {
        MeetingRow meeting = meetings.row(minutes.meeting());
        Map<UUID, AgendaItemRow> items = meetings.agenda(minutes.meeting()).stream()
                .collect(Collectors.toMap(AgendaItemRow::id, Function.identity()));
        return rows.sections(minutes.meeting(), true).stream()
                .filter(SectionView::isFilled)
                .map(section ->
                        entry(minutes, meeting, section, section.item() == null ? null : items.get(section.item())))
                .toList();
    }

    private static SearchEntry entry(
            MinutesRow minutes, MeetingRow meeting, SectionView section, @Nullable AgendaItemRow item) {
        String page = "meetings/" + minutes.meeting() + "/minutes";
        return new SearchEntry(
                FoundKind.MINUTES,
                minutes.committee(),
                minutes.state().isOut() ? Audience.MEMBERS : Audience.CHAIR,
                null,
                false,
                section.closed(),
                item == null ? "" : item.number(),
                item == null ? meeting.title() : item.title(),
                item == null ? "" : meeting.title(),
                words(section),
                null,
                item == null ? page : page + "#item-" + item.id(),
                meeting.startsAt(),
                null);
    }

    private static String words(SectionView section) {
        Stream<String> declared =
                section.declarations().stream().map(declaration -> declaration.speaker() + ": " + declaration.words());
        Stream<String> added =
                section.addenda().stream().map(addendum -> addendum.text().plain());
        return Stream.of(Stream.of(section.text().plain()), declared, added)
                .flatMap(Function.identity())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
