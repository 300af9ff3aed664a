package org.conclusum.meetings.minutes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.AttendanceEnding;
import org.conclusum.meetings.BreakRow;
import org.conclusum.meetings.ClosedPartRow;
import org.conclusum.meetings.ConflictRow;
import org.conclusum.meetings.InvitationAnswer;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.meetings.ItemFindings;
import org.conclusum.meetings.MeetingCourse;
import org.conclusum.meetings.MeetingCourses;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingNumbers;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.MeetingSpeeches;
import org.conclusum.meetings.QuorumGauge;
import org.conclusum.meetings.SessionRow;
import org.conclusum.meetings.SpeechRow;
import org.conclusum.meetings.StayRow;
import org.conclusum.meetings.Stays;
import org.conclusum.meetings.minutes.MinutesRecord.Attendee;
import org.conclusum.meetings.minutes.MinutesRecord.Fact;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the record of a meeting what its minutes take over: attendance, quorum, results, numbers. */
@Component
class RecordReading {

    private static final int SECONDS = 60;

    private record Happening(Instant at, @Nullable UUID item, String sentence) {}

    private record Course(
            @Nullable Instant openedAt, @Nullable Instant closedAt) {}

    private final JdbcClient jdbc;
    private final MeetingLookup meetings;
    private final MeetingCourses courses;
    private final Stays attendance;
    private final MeetingSpeeches speeches;
    private final MeetingNumbers numbers;
    private final TemplateVersions templates;
    private final CommitteeDirectory committees;
    private final AccountDirectory accounts;
    private final List<ItemFindings> findings;
    private final Clock clock;

    RecordReading(
            JdbcClient jdbc,
            MeetingLookup meetings,
            MeetingCourses courses,
            Stays attendance,
            MeetingSpeeches speeches,
            MeetingNumbers numbers,
            TemplateVersions templates,
            CommitteeDirectory committees,
            AccountDirectory accounts,
            ObjectProvider<ItemFindings> findings,
            Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.courses = courses;
        this.attendance = attendance;
        this.speeches = speeches;
        this.numbers = numbers;
        this.templates = templates;
        this.committees = committees;
        this.accounts = accounts;
        this.findings = findings.orderedStream().toList();
        this.clock = clock;
    }

    MinutesRecord read(UUID meeting, Locale language) {
        MeetingRow row = meetings.row(meeting);
        Course course = course(meeting);
        MeetingCourse progress = courses.of(meeting);
        List<Sitting> sittings = Sitting.of(row, progress.earlier(), course.openedAt(), course.closedAt());
        Map<Sitting, List<SeatRow>> seats = new LinkedHashMap<>();
        sittings.forEach(sitting -> seats.put(sitting, committees.seatsOn(row.committee(), sitting.day())));
        List<AgendaItemRow> agenda = meetings.agenda(meeting);
        List<Sitting.Call> calls = Sitting.calls(agenda, progress.earlier());
        List<StayRow> stays = attendance.of(meeting);
        Map<Sitting, Instant> begun = begun(sittings, calls, agenda);
        List<UUID> chairs =
                committees.chairsOn(row.committee(), sittings.getLast().day());
        Map<UUID, String> names = names(stays, chairs);
        List<Happening> happenings =
                happenings(stays, labels(seats.values()), meetings.conflictsIn(meeting), calls, names, begun, language);
        happenings.addAll(breaks(progress, calls, sittings, language));
        happenings.sort(Comparator.comparing(Happening::at));
        Map<UUID, List<String>> speakers = speakers(row, language);
        return new MinutesRecord(
                facts(row, course, progress, sittings, chairs, names, language),
                attendees(meeting, seats, stays, names, course, language),
                quorum(row.committee(), seats, stays, begun, language),
                agenda.stream()
                        .map(item ->
                                item(item, happenings, speakers.getOrDefault(item.id(), List.of()), sittings, language))
                        .toList());
    }

    private static Map<UUID, String> labels(Collection<List<SeatRow>> seats) {
        Map<UUID, String> labels = new HashMap<>();
        seats.forEach(ofADay -> ofADay.forEach(seat -> labels.put(seat.id(), seat.label())));
        return labels;
    }

    private List<Fact> facts(
            MeetingRow row,
            Course course,
            MeetingCourse progress,
            List<Sitting> sittings,
            List<UUID> chairs,
            Map<UUID, String> names,
            Locale language) {
        List<Fact> facts = new ArrayList<>();
        numbers.of(row.id()).ifPresent(number -> facts.add(fact(language, "number", number)));
        if (sittings.size() > 1 || sittings.getFirst().interruption() != null) {
            sittings.forEach(sitting -> facts.add(
                    new Fact(text(language, "sitting", sittings.indexOf(sitting) + 1), told(sitting, language))));
        } else {
            facts.add(fact(language, "when", Formats.dateTime(row.startsAt(), language)));
            facts.add(fact(language, "place", row.place()));
            if (course.openedAt() != null) {
                facts.add(fact(language, "opened", time(language, course.openedAt())));
            }
            if (course.closedAt() != null) {
                facts.add(fact(language, "closed", time(language, course.closedAt())));
            }
        }
        if (!progress.breaks().isEmpty()) {
            facts.add(fact(language, "breaks", told(progress.breaks(), one -> told(one, sittings, language))));
        }
        if (!progress.closedParts().isEmpty()) {
            facts.add(
                    fact(language, "closedParts", told(progress.closedParts(), one -> told(one, sittings, language))));
        }
        facts.add(fact(
                language,
                "chairs",
                chairs.stream().map(id -> names.getOrDefault(id, "")).collect(Collectors.joining(", "))));
        return facts;
    }

    private static String told(Sitting sitting, Locale language) {
        String day = Formats.date(sitting.day());
        String opened = sitting.openedAt() == null ? "" : Formats.time(sitting.openedAt());
        if (sitting.endedAt() == null) {
            return text(language, "sitting.open", day, sitting.place(), opened);
        }
        String ended = Formats.time(sitting.endedAt());
        return sitting.interruption() == null
                ? text(language, "sitting.closed", day, sitting.place(), opened, ended)
                : text(
                        language,
                        "sitting.adjourned",
                        day,
                        sitting.place(),
                        opened,
                        ended,
                        sitting.interruption().reason());
    }

    private static <T> String told(List<T> rows, Function<T, String> telling) {
        return rows.stream().map(telling).collect(Collectors.joining("; "));
    }

    private static String told(BreakRow row, List<Sitting> sittings, Locale language) {
        String began = Sitting.moment(row.beganAt(), sittings);
        String span = row.endedAt() == null
                ? text(language, "breakOpen", began)
                : text(language, "break", began, Formats.time(row.endedAt()));
        return row.reason().isEmpty() ? span : text(language, "reasoned", span, row.reason());
    }

    private static String told(ClosedPartRow row, List<Sitting> sittings, Locale language) {
        String entered = Sitting.moment(row.enteredAt(), sittings);
        String span = row.leftAt() == null
                ? text(language, "closedPartOpen", entered)
                : text(language, "closedPart", entered, Formats.time(row.leftAt()));
        return row.enteredBy().isEmpty() ? span : text(language, "guestsLeft", span, row.enteredBy());
    }

    private static List<Happening> breaks(
            MeetingCourse progress, List<Sitting.Call> calls, List<Sitting> sittings, Locale language) {
        List<Happening> happenings = new ArrayList<>();
        for (BreakRow row : progress.breaks()) {
            String began = Sitting.moment(row.beganAt(), sittings);
            happenings.add(at(
                    calls,
                    row.beganAt(),
                    row.reason().isEmpty()
                            ? text(language, "interrupted", began)
                            : text(language, "interruptedFor", began, row.reason())));
            if (row.endedAt() != null) {
                happenings.add(
                        at(calls, row.endedAt(), text(language, "continued", Sitting.moment(row.endedAt(), sittings))));
            }
        }
        for (SessionRow session : progress.earlier()) {
            if (session.item() != null) {
                String when = Sitting.moment(session.adjournedAt(), sittings);
                happenings.add(new Happening(
                        session.adjournedAt(), session.item(), text(language, "debateInterrupted", when)));
            }
        }
        return happenings;
    }

    private List<Attendee> attendees(
            UUID meeting,
            Map<Sitting, List<SeatRow>> seats,
            List<StayRow> stays,
            Map<UUID, String> names,
            Course course,
            Locale language) {
        Map<UUID, InvitationAnswer> answers = answers(meeting);
        List<Sitting> sittings = List.copyOf(seats.keySet());
        List<Attendee> attendees = new ArrayList<>();
        seats.forEach((sitting, ofTheDay) -> {
            List<StayRow> there = sitting.of(stays, sittings);
            UnaryOperator<String> noted = sittings.size() == 1
                    ? UnaryOperator.identity()
                    : note -> text(language, "onDay", Formats.shortDate(sitting.day()), note);
            for (SeatRow seat : ofTheDay) {
                attendees.addAll(attendees(seat, there, answers, names, course, noted, language));
            }
        });
        return attendees;
    }

    private static List<Attendee> attendees(
            SeatRow seat,
            List<StayRow> stays,
            Map<UUID, InvitationAnswer> answers,
            Map<UUID, String> names,
            Course course,
            UnaryOperator<String> noted,
            Locale language) {
        List<StayRow> own =
                stays.stream().filter(stay -> stay.seat().equals(seat.id())).toList();
        String label = seat.voting() ? seat.label() : text(language, "advisory", seat.label());
        if (own.isEmpty()) {
            boolean excused = answers.get(seat.id()) == InvitationAnswer.NO;
            String note = text(language, excused ? "excused" : "absent");
            return List.of(new Attendee(label, "", noted.apply(note), false));
        }
        List<Attendee> attendees = new ArrayList<>();
        for (StayRow stay : own) {
            String span = span(language, stay, course);
            attendees.add(new Attendee(
                    label,
                    names.getOrDefault(stay.account(), ""),
                    noted.apply(stay.substitute() ? text(language, "substituting", span) : span),
                    true));
        }
        return attendees;
    }

    /** Who spoke on which item, as the committee wants it told. */
    private Map<UUID, List<String>> speakers(MeetingRow meeting, Locale language) {
        SpeakersTelling telling = templates.speakers(meeting.committee()).telling();
        Map<UUID, List<String>> speakers = new HashMap<>();
        if (telling != SpeakersTelling.NOBODY) {
            speeches.of(meeting.id())
                    .forEach((item, spoken) -> speakers.put(
                            item,
                            spoken.stream()
                                    .map(speech -> speaker(speech, telling, language))
                                    .toList()));
        }
        return speakers;
    }

    private String speaker(SpeechRow speech, SpeakersTelling telling, Locale language) {
        if (telling == SpeakersTelling.NAMES) {
            return text(language, "speaker", speech.speaker(), speech.label());
        }
        Duration length = speech.length(clock.instant());
        return text(
                language,
                "speakerLength",
                speech.speaker(),
                speech.label(),
                Math.max(1, Math.round(length.toSeconds() / (double) SECONDS)));
    }

    private MinutesRecord.Item item(
            AgendaItemRow item,
            List<Happening> happenings,
            List<String> speakers,
            List<Sitting> sittings,
            Locale language) {
        List<String> events = new ArrayList<>();
        if (item.state() == AgendaItemState.POSTPONED) {
            events.add(text(language, "postponed"));
        }
        happenings.stream()
                .filter(happening -> item.id().equals(happening.item()))
                .map(Happening::sentence)
                .forEach(events::add);
        List<ItemFinding> found = findings.stream()
                .flatMap(source -> source.on(item, language).stream())
                .toList();
        return new MinutesRecord.Item(
                item.id(),
                item.number(),
                item.title(),
                item.closed(),
                item.calledAt() == null ? "" : text(language, "time", Sitting.moment(item.calledAt(), sittings)),
                events,
                speakers,
                found);
    }

    /** Who came and left after the first matter of the day was called, and who did not take part. */
    private List<Happening> happenings(
            List<StayRow> stays,
            Map<UUID, String> labels,
            List<ConflictRow> conflicts,
            List<Sitting.Call> calls,
            Map<UUID, String> names,
            Map<Sitting, Instant> begun,
            Locale language) {
        List<Sitting> sittings = List.copyOf(begun.keySet());
        List<Happening> happenings = new ArrayList<>();
        for (StayRow stay : stays) {
            Instant start = Objects.requireNonNull(begun.get(Sitting.of(stay.from(), sittings)));
            String who = names.getOrDefault(stay.account(), "");
            String seat = labels.getOrDefault(stay.seat(), "");
            if (stay.from().isAfter(start)) {
                String key = coming(stay, stays);
                happenings.add(
                        at(calls, stay.from(), text(language, key, Sitting.moment(stay.from(), sittings), who, seat)));
            }
            Instant until = stay.until();
            if (until != null && until.isAfter(start) && isALeaving(stay)) {
                String key = stay.lostConnection() ? "connectionLost" : "left";
                happenings.add(at(calls, until, text(language, key, Sitting.moment(until, sittings), who, seat)));
            }
        }
        for (ConflictRow conflict : conflicts) {
            String key = conflict.state().excludes() ? "excluded" : "notExcluded";
            happenings.add(new Happening(
                    conflict.raisedAt(),
                    conflict.matter(),
                    text(language, key, conflict.person(), labels.getOrDefault(conflict.seat(), ""))));
        }
        happenings.sort(Comparator.comparing(Happening::at));
        return happenings;
    }

    private static boolean isALeaving(StayRow stay) {
        return stay.ending() != AttendanceEnding.MOVED && stay.ending() != AttendanceEnding.ADJOURNED;
    }

    /** How a stay began: anew, with the connection back, or by a move between the room and the video. */
    private static String coming(StayRow stay, List<StayRow> stays) {
        StayRow before = stays.stream()
                .filter(other -> other.seat().equals(stay.seat())
                        && other.account().equals(stay.account())
                        && other.until() != null
                        && !other.until().isAfter(stay.from()))
                .reduce((first, second) -> second)
                .orElse(null);
        if (before != null
                && before.ending() == AttendanceEnding.MOVED
                && stay.from().equals(before.until())) {
            return stay.isRemote() ? "movedToVideo" : "movedToRoom";
        }
        if (!stay.isRemote()) {
            return "came";
        }
        return before != null && before.lostConnection() ? "reconnected" : "cameByVideo";
    }

    /** Something that belongs to the item that was the current one. */
    private static Happening at(List<Sitting.Call> calls, Instant at, String sentence) {
        UUID item = calls.stream()
                .filter(call -> !call.at().isAfter(at))
                .reduce((first, second) -> second)
                .map(Sitting.Call::item)
                .orElse(null);
        return new Happening(at, item, sentence);
    }

    /**
     * The moments from which changes of attendance are told with the items: the first matter, or what follows the
     * opening; on a later day the first call.
     */
    private Map<Sitting, Instant> begun(List<Sitting> sittings, List<Sitting.Call> calls, List<AgendaItemRow> agenda) {
        Set<UUID> matters = agenda.stream()
                .filter(item -> item.proposal() != null)
                .map(AgendaItemRow::id)
                .collect(Collectors.toSet());
        Map<Sitting, Instant> begun = new LinkedHashMap<>();
        for (Sitting sitting : sittings) {
            boolean first = sitting.equals(sittings.getFirst());
            begun.put(
                    sitting,
                    calls.stream()
                            .filter(call -> sitting.equals(Sitting.of(call.at(), sittings)))
                            .filter(call -> !first || matters.contains(call.item()) || !call.equals(calls.getFirst()))
                            .findFirst()
                            .map(Sitting.Call::at)
                            .orElseGet(() -> lastMoment(sitting)));
        }
        return begun;
    }

    /** The last one at which somebody was there. */
    private Instant lastMoment(Sitting sitting) {
        Instant end = Objects.requireNonNullElseGet(sitting.endedAt(), clock::instant);
        return sitting.interruption() == null ? end : end.minusMillis(1);
    }

    private String quorum(
            UUID committee,
            Map<Sitting, List<SeatRow>> seats,
            List<StayRow> stays,
            Map<Sitting, Instant> begun,
            Locale language) {
        List<String> sentences = new ArrayList<>();
        seats.forEach((sitting, ofTheDay) -> {
            Instant moment = Objects.requireNonNull(begun.get(sitting));
            Set<UUID> there = stays.stream()
                    .filter(stay -> stay.counts() && stay.covers(moment))
                    .map(StayRow::seat)
                    .collect(Collectors.toSet());
            var quorum =
                    committees.ruleBookOn(committee, sitting.day()).decision().quorum();
            String sentence = quorum(QuorumGauge.of(quorum, ofTheDay, there), language);
            sentences.add(
                    seats.size() == 1 ? sentence : text(language, "onDay", Formats.shortDate(sitting.day()), sentence));
        });
        return String.join(" ", sentences);
    }

    private static String quorum(QuorumGauge gauge, Locale language) {
        if (gauge.needed() == 0) {
            return text(language, "withoutQuorum", gauge.present(), gauge.total());
        }
        return text(
                language, gauge.reached() ? "quorate" : "notQuorate", gauge.present(), gauge.total(), gauge.needed());
    }

    private Course course(UUID meeting) {
        return jdbc.sql("select opened_at, closed_at from meeting where id = ?")
                .param(meeting)
                .query((row, number) ->
                        new Course(instant(row.getTimestamp("opened_at")), instant(row.getTimestamp("closed_at"))))
                .single();
    }

    private Map<UUID, InvitationAnswer> answers(UUID meeting) {
        Map<UUID, InvitationAnswer> answers = new HashMap<>();
        jdbc.sql("select seat_id, answer from invitation_reply where meeting_id = ?")
                .param(meeting)
                .query(row -> {
                    answers.put(row.getObject(1, UUID.class), InvitationAnswer.valueOf(row.getString(2)));
                });
        return answers;
    }

    private Map<UUID, String> names(List<StayRow> stays, List<UUID> chairs) {
        Set<UUID> people = new HashSet<>(chairs);
        stays.forEach(stay -> people.add(stay.account()));
        Map<UUID, String> names = new HashMap<>();
        accounts.findAll(people).forEach((id, account) -> names.put(id, account.displayName()));
        return names;
    }

    private static String span(Locale language, StayRow stay, Course course) {
        Instant until = stay.until() == null ? course.closedAt() : stay.until();
        String span = until == null
                ? text(language, "since", Formats.time(stay.from()))
                : text(language, "span", Formats.time(stay.from()), Formats.time(until));
        if (!stay.isRemote()) {
            return span;
        }
        return text(language, stay.counts() ? "byVideo" : "byVideoListening", span);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static String time(Locale language, Instant moment) {
        return text(language, "time", Formats.time(moment));
    }

    private static Fact fact(Locale language, String key, String value) {
        return new Fact(text(language, key), value);
    }

    private static String text(Locale language, String key, Object... arguments) {
        return Texts.text(language, "meetings.minutes.record." + key, arguments);
    }
}
