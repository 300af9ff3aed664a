package org.conclusum.meetings.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.AgendaItemKind;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts that the minutes of a committee begin with; its office writes them, and minutes to come begin so. */
@Service
@Transactional
public class TemplateManagement {

    private static final int MEETINGS_TO_TRY = 12;

    private final TemplateVersions versions;
    private final TemplateFacts facts;
    private final MeetingLookup meetings;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    TemplateManagement(
            TemplateVersions versions,
            TemplateFacts facts,
            MeetingLookup meetings,
            CommitteeDirectory committees,
            CommitteeAccess access,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.versions = versions;
        this.facts = facts;
        this.meetings = meetings;
        this.committees = committees;
        this.access = access;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The texts of a committee as they count now, one for each occasion. */
    @Transactional(readOnly = true)
    public List<TemplateRow> of(UUID committee, Actor actor) {
        access.requireOffice(actor, committee);
        List<TemplateRow> changed = versions.latest(committee);
        return Stream.of(MinutesOccasion.values())
                .map(occasion -> changed.stream()
                        .filter(row -> row.occasion() == occasion)
                        .findFirst()
                        .orElseGet(() -> TemplateRow.shipped(occasion)))
                .toList();
    }

    /** How a text came to be, the latest version first; empty where nobody has changed it. */
    @Transactional(readOnly = true)
    public List<TemplateRow> history(UUID committee, MinutesOccasion occasion, Actor actor) {
        access.requireOffice(actor, committee);
        return versions.of(committee, occasion);
    }

    /**
     * Writes a text anew; answers its new version. Minutes that are begun keep theirs, and an unchanged text its version.
     *
     * @param seen the version that was changed
     * @throws ChangedMeanwhile where somebody else changed it meanwhile; nothing is written then
     */
    public int write(UUID committee, MinutesOccasion occasion, String words, int seen, Actor actor) {
        access.requireOffice(actor, committee);
        TemplateText text = new TemplateText(words);
        text.check(occasion);
        TemplateRow latest = versions.latest(committee, occasion);
        if (latest.version() == seen && latest.text().equals(text.words())) {
            return seen;
        }
        return add(committee, occasion, seen, text, actor);
    }

    /** Goes back to the shipped text, as a new version. */
    public int takeShipped(UUID committee, MinutesOccasion occasion, int seen, Actor actor) {
        access.requireOffice(actor, committee);
        return add(committee, occasion, seen, null, actor);
    }

    private int add(UUID committee, MinutesOccasion occasion, int seen, @Nullable TemplateText text, Actor actor) {
        Instant now = clock.instant();
        if (!versions.add(committee, occasion, seen, text, actor, now)) {
            TemplateRow latest = versions.latest(committee, occasion);
            throw new ChangedMeanwhile(
                    Objects.requireNonNullElse(latest.editedBy(), ""),
                    Objects.requireNonNullElse(latest.editedAt(), now));
        }
        events.publishEvent(new MinutesTemplateChanged(committee, occasion, seen + 1, text == null, actor));
        return seen + 1;
    }

    /** How the minutes of a committee tell of speakers. */
    @Transactional(readOnly = true)
    public SpeakersSetting speakers(UUID committee, Actor actor) {
        access.requireOffice(actor, committee);
        return versions.speakers(committee);
    }

    /** Decides whether minutes name speakers; those that went to the members stay as they are. */
    public void tellOfSpeakers(UUID committee, SpeakersTelling telling, int seen, Actor actor) {
        access.requireOffice(actor, committee);
        Instant now = clock.instant();
        if (!versions.tell(committee, seen, telling, actor, now)) {
            SpeakersSetting latest = versions.speakers(committee);
            throw new ChangedMeanwhile(Objects.requireNonNullElse(latest.editedBy(), ""), now);
        }
        events.publishEvent(new SpeakersTellingChanged(committee, telling, actor));
    }

    /** The meetings of a committee on which a text can be tried, the latest first. */
    @Transactional(readOnly = true)
    public List<MeetingRow> meetings(UUID committee, Actor actor) {
        access.requireOffice(actor, committee);
        List<UUID> held = jdbc.sql("select id from meeting where committee_id = ? and state in ('RUNNING', 'CLOSED')"
                        + " order by starts_at desc, id limit ?")
                .params(committee, MEETINGS_TO_TRY)
                .query(UUID.class)
                .list();
        Map<UUID, MeetingRow> rows = meetings.rows(held);
        return held.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /**
     * Tries a text without keeping it.
     *
     * @param meeting whose record fills it in as far as it can, or null to fill in a made-up one
     */
    @Transactional(readOnly = true)
    public RichText preview(
            UUID committee, MinutesOccasion occasion, String words, @Nullable UUID meeting, Actor actor) {
        access.requireOffice(actor, committee);
        TemplateText text = new TemplateText(words);
        text.check(occasion);
        Map<Placeholder, String> known = new EnumMap<>(ShippedTemplates.sample());
        known.put(Placeholder.COMMITTEE, committees.get(committee).name());
        if (meeting != null) {
            recorded(committee, occasion, meeting).forEach((placeholder, value) -> {
                if (!value.isBlank()) {
                    known.put(placeholder, value);
                }
            });
        }
        return text.filled(known);
    }

    private Map<Placeholder, String> recorded(UUID committee, MinutesOccasion occasion, UUID meeting) {
        if (!meetings.row(meeting).committee().equals(committee)) {
            throw new NotFound(Subject.Kind.MEETING, meeting);
        }
        if (occasion == MinutesOccasion.CLOSING) {
            return facts.ofEnd(meeting);
        }
        return meetings.agenda(meeting).stream()
                .filter(isAbout(occasion))
                .findFirst()
                .map(facts::ofItem)
                .orElseGet(() -> facts.ofMeeting(meeting));
    }

    private Predicate<AgendaItemRow> isAbout(MinutesOccasion occasion) {
        return item -> switch (occasion) {
            case OPENING, ATTENDANCE, AGENDA -> item.position() == 0;
            case STANDING -> item.position() > 0 && meetings.kindOf(item.id()) == AgendaItemKind.STANDING;
            case REPORT -> meetings.kindOf(item.id()) == AgendaItemKind.REPORT;
            case PROPOSAL, ADOPTED, REJECTED, NOTED -> item.proposal() != null && item.state() == AgendaItemState.DONE;
            case POSTPONED -> item.state() == AgendaItemState.POSTPONED;
            case CLOSED_PART -> item.closed();
            case CLOSING -> false;
        };
    }
}
