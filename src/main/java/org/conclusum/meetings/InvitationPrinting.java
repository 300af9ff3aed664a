package org.conclusum.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.Standing;
import org.conclusum.documents.PdfRendering;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.ProposalRoutes;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invitation on paper, with the agenda as it stands and what came later marked as such. */
@Service
@Transactional(readOnly = true)
public class InvitationPrinting {

    /** The invitation as a file. */
    public record Printed(String fileName, byte[] pdf) {}

    /** When the items begin, which of them came later, and of which proposals the meeting takes note only. */
    private record Known(AgendaClock clock, Map<UUID, LateItem> added, Set<UUID> forNoting) {}

    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final MeetingNumbers numbers;
    private final MeetingLookup lookup;
    private final LateItems late;
    private final ProposalRoutes routes;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final PdfRendering pdf;
    private final JdbcClient jdbc;

    InvitationPrinting(
            MeetingLookup lookup,
            LateItems late,
            ProposalRoutes routes,
            CommitteeDirectory committees,
            CommitteeAccess access,
            PdfRendering pdf,
            JdbcClient jdbc,
            MeetingNumbers numbers) {
        this.numbers = numbers;
        this.lookup = lookup;
        this.late = late;
        this.routes = routes;
        this.committees = committees;
        this.access = access;
        this.pdf = pdf;
        this.jdbc = jdbc;
    }

    /**
     * The invitation for a person, with the closed items that the person sees.
     *
     * @throws NotFound where nobody is invited yet, or the person has no insight into the committee
     */
    public Printed of(UUID meeting, Locale language, Actor.Person person) {
        MeetingRow row = lookup.row(meeting);
        Standing standing = access.standingOf(person);
        if (!standing.seesInto(row.committee()) || !isInvited(row)) {
            throw new NotFound(Subject.Kind.MEETING, "invitation to " + meeting);
        }
        return print(
                row,
                lookup.agenda(meeting).stream()
                        .filter(item -> standing.sees(row.committee(), item.closed()))
                        .toList(),
                true,
                language);
    }

    /** The invitation as it goes out by mail: of a closed item it says the number only. */
    public Printed forMail(UUID meeting, Locale language) {
        return print(lookup.row(meeting), lookup.agenda(meeting), false, language);
    }

    private static boolean isInvited(MeetingRow row) {
        return row.state() == MeetingState.INVITED || row.state().hasBegun();
    }

    private Printed print(MeetingRow row, List<AgendaItemRow> agenda, boolean closedTitles, Locale language) {
        String committee = committees.get(row.committee()).name();
        AgendaClock clock = AgendaClock.of(row.startsAt(), agenda);
        Known known = new Known(
                clock,
                late.among(agenda.stream().map(AgendaItemRow::id).toList()),
                routes.forNoting(agenda.stream()
                        .map(AgendaItemRow::proposal)
                        .filter(Objects::nonNull)
                        .toList()));
        Map<String, Object> model = new HashMap<>();
        model.put("title", text(language, "title", row.title(), committee));
        model.put("subject", text(language, "subject", committee));
        model.put("committee", committee);
        model.put("kind", text(language, "kind", committee));
        model.put("heading", row.title());
        model.put("greeting", text(language, "greeting"));
        model.put("facts", facts(row, committee, language));
        model.put("urgency", urgency(row.id(), language));
        model.put("columns", columns(clock, language));
        model.put("parts", parts(agenda, item -> line(item, known, closedTitles, language), language));
        model.put("end", clock.isPlanned() ? moment("end", clock.end(), language) : null);
        model.put("answer", text(language, "answer"));
        String name = NOT_PLAIN.matcher(row.title()).replaceAll("-");
        return new Printed(text(language, "file", name) + ".pdf", pdf.render("invitation", language, model));
    }

    private List<Map<String, String>> facts(MeetingRow row, String committee, Locale language) {
        List<Map<String, String>> facts = new ArrayList<>();
        facts.add(Map.of("term", text(language, "committee"), "value", committee));
        numbers.of(row.id())
                .ifPresent(number -> facts.add(Map.of("term", text(language, "meetingNumber"), "value", number)));
        facts.add(Map.of(
                "term",
                text(language, "when"),
                "value",
                text(language, "time", Formats.dateTime(row.startsAt(), language))));
        facts.add(Map.of("term", text(language, "place"), "value", row.place()));
        return facts;
    }

    private @Nullable String urgency(UUID meeting, Locale language) {
        String reason = jdbc.sql("select coalesce(urgency, '') from meeting where id = ?")
                .param(meeting)
                .query(String.class)
                .single();
        return reason.isEmpty() ? null : text(language, "urgency", reason);
    }

    private static Map<String, Object> columns(AgendaClock clock, Locale language) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("number", text(language, "number"));
        columns.put("title", text(language, "item"));
        columns.put("begin", clock.isPlanned() ? text(language, "begin") : null);
        return columns;
    }

    private static List<Map<String, Object>> parts(
            List<AgendaItemRow> agenda, Function<AgendaItemRow, Map<String, Object>> line, Locale language) {
        List<Map<String, Object>> parts = new ArrayList<>();
        boolean both = agenda.stream().anyMatch(AgendaItemRow::closed);
        for (boolean closed : new boolean[] {false, true}) {
            List<Map<String, Object>> items = agenda.stream()
                    .filter(item -> item.closed() == closed)
                    .map(line)
                    .toList();
            if (!items.isEmpty()) {
                String title = closed ? "closedPart" : both ? "publicPart" : "agenda";
                parts.add(Map.of("title", text(language, title), "items", items));
            }
        }
        return parts;
    }

    private static Map<String, Object> line(AgendaItemRow item, Known known, boolean closedTitles, Locale language) {
        boolean told = closedTitles || !item.closed();
        boolean noting = told && item.proposal() != null && known.forNoting().contains(item.proposal());
        AgendaClock.Moment begin = known.clock().begins().get(item.id());
        LateItem added = known.added().get(item.id());
        Map<String, Object> line = new HashMap<>();
        line.put("number", item.number());
        line.put("title", told ? item.title() : text(language, "closedItem"));
        line.put("begin", begin == null ? "" : moment("at", begin, language));
        line.put("noting", noting ? text(language, "noting") : null);
        line.put("secondCall", item.secondCall() ? Texts.text(language, "meetings.secondCall") : null);
        line.put("late", added == null ? null : late(added, told, language));
        return line;
    }

    private static String late(LateItem added, boolean told, Locale language) {
        String day = Formats.date(added.addedAt(), language);
        return added.urgency() == null || !told
                ? text(language, "supplement", day)
                : text(language, "urgentItem", day, Objects.requireNonNull(added.urgency()));
    }

    private static String moment(String key, AgendaClock.Moment moment, Locale language) {
        return text(language, moment.earliest() ? key + "Earliest" : key, Formats.time(moment.at()));
    }

    private static String text(Locale language, String key, Object... arguments) {
        return Texts.text(language, "meetings.invitation.print." + key, arguments);
    }
}
