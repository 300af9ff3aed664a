package org.conclusum.meetings.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.minutes.MinutesFiling.Download;
import org.conclusum.meetings.minutes.rules.FileMustBeForAWordProcessor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The minutes as a file for a word processor, and its way back. What comes back is kept as a version of its own; texts
 * that were changed in it become versions of their sections, unless somebody wrote on them meanwhile.
 */
@Service
@Transactional
public class MinutesWord {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final MinutesDesk desk;
    private final MinutesPrinting printing;
    private final MinutesListing listing;
    private final MinutesVersions versions;
    private final MinutesRows rows;
    private final DocumentStore documents;
    private final CommitteeAccess access;
    private final Clock clock;

    /**
     * What became of a file that came back.
     *
     * @param changed texts that were taken over
     * @param setAside texts that somebody had changed meanwhile: those of the file are in the history
     */
    public record Taken(int changed, int setAside) {}

    MinutesWord(
            MinutesDesk desk,
            MinutesPrinting printing,
            MinutesListing listing,
            MinutesVersions versions,
            MinutesRows rows,
            DocumentStore documents,
            CommitteeAccess access,
            Clock clock) {
        this.desk = desk;
        this.printing = printing;
        this.listing = listing;
        this.versions = versions;
        this.rows = rows;
        this.documents = documents;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The minutes as they stand, to be edited by the office.
     *
     * @throws NotFound where there are none, or the person may not see this part
     */
    @Transactional(readOnly = true)
    public Download download(UUID meeting, MinutesPart part, Actor.Person person) {
        access.requireOffice(person, desk.committeeOf(meeting));
        MinutesDetail minutes = printing.readable(meeting, part, person);
        return new Download(MinutesPrinting.fileName(minutes, part) + ".docx", MEDIA_TYPE, file(minutes));
    }

    private static byte[] file(MinutesDetail minutes) {
        String draft = MinutesPages.draft(Objects.requireNonNull(minutes.row()));
        return MinutesWordFile.of(minutes, draft == null ? "" : draft);
    }

    /** Keeps a file that was edited by hand; takes its texts over where the minutes are still a draft. */
    public Taken bringBack(UUID meeting, String name, byte[] content, Actor actor) {
        Minutes minutes = desk.forOffice(meeting, actor);
        Rule.checkAll(new FileMustBeForAWordProcessor(name));
        DocumentRow stored = documents.store(name, content, actor);
        Map<MinutesBookmark, RichText> texts = MinutesWordReading.of(content);
        boolean closed = minutes.sections().stream().anyMatch(MinutesSection::closed);
        Instant now = clock.instant();
        rows.add(
                meeting,
                new MinutesFile(
                        stored.id(), MinutesFile.Kind.EDITED, name, stored.size(), closed, "", actor.name(), now));
        Taken taken = minutes.state() == MinutesState.DRAFT ? take(minutes, texts, actor, now) : new Taken(0, 0);
        desk.announce(new MinutesFileAdded(meeting, minutes.committee(), stored.id(), closed, actor));
        return taken;
    }

    private Taken take(Minutes minutes, Map<MinutesBookmark, RichText> texts, Actor actor, Instant now) {
        Map<MinutesBookmark, RichText> untouched =
                MinutesWordReading.of(file(listing.unrestricted(minutes.meeting(), MinutesPages.LANGUAGE)));
        int changed = 0;
        int setAside = 0;
        for (Map.Entry<MinutesBookmark, RichText> entry : texts.entrySet()) {
            MinutesBookmark bookmark = entry.getKey();
            RichText text = entry.getValue();
            Optional<MinutesSection> known = minutes.sections().stream()
                    .filter(section -> section.id().equals(bookmark.section()))
                    .filter(section ->
                            !text.equals(untouched.get(new MinutesBookmark(section.id(), section.revision()))))
                    .findFirst();
            if (known.isEmpty()) {
                continue;
            }
            MinutesSection section = known.get();
            if (section.revision() == bookmark.revision()) {
                minutes.write(section.id(), text, bookmark.revision(), actor.name(), now);
                versions.keep(section.id(), section.revision(), VersionOrigin.UPLOADED, text, actor, now);
                changed++;
            } else {
                versions.keep(section.id(), section.revision(), VersionOrigin.SET_ASIDE, text, actor, now);
                setAside++;
            }
        }
        return new Taken(changed, setAside);
    }
}
