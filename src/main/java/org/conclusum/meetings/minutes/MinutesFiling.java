package org.conclusum.meetings.minutes;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Texts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts minutes with the files: printed when they are signed, and again with each addendum. Nothing is overwritten. */
@Service
@Transactional
public class MinutesFiling {

    private static final Actor PRINTER = new Actor.Procedure("minutes");

    /** A file with its content. */
    public record Download(String fileName, String mediaType, byte[] content) {}

    private final MinutesDesk desk;
    private final MinutesRows rows;
    private final MinutesListing listing;
    private final MinutesPrinting printing;
    private final DocumentStore documents;
    private final Clock clock;

    MinutesFiling(
            MinutesDesk desk,
            MinutesRows rows,
            MinutesListing listing,
            MinutesPrinting printing,
            DocumentStore documents,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.listing = listing;
        this.printing = printing;
        this.documents = documents;
        this.clock = clock;
    }

    /** Prints the signed minutes and puts them with the files; only a procedure does. Does nothing when it is done. */
    public void publish(UUID meeting, Actor actor) {
        if (!(actor instanceof Actor.Procedure)) {
            throw new NotPermitted(actor, "publish minutes of " + meeting);
        }
        Minutes minutes = desk.forOffice(meeting, actor);
        if (minutes.publish(clock.instant())) {
            print(meeting, "");
            desk.announce(new MinutesPublished(meeting, minutes.committee(), actor));
        }
    }

    /** The files get a new print beside the old ones; whoever added waits for no printer. */
    @ApplicationModuleListener
    void on(MinutesAmended event) {
        if (desk.forOffice(event.meeting(), PRINTER).isPublished()) {
            print(event.meeting(), Texts.text(MinutesPages.LANGUAGE, "meetings.minutes.file.amended"));
        }
    }

    private void print(UUID meeting, String note) {
        MinutesDetail complete = listing.unrestricted(meeting, MinutesPages.LANGUAGE);
        store(complete.openPart(), MinutesPart.PUBLIC, note);
        if (complete.hasClosedPart()) {
            store(complete, MinutesPart.COMPLETE, note);
        }
    }

    private void store(MinutesDetail minutes, MinutesPart part, String note) {
        String name = MinutesPrinting.fileName(minutes, part) + ".pdf";
        DocumentRow stored = documents.store(name, printing.render(minutes, part), PRINTER);
        rows.add(
                minutes.meeting().id(),
                new MinutesFile(
                        stored.id(),
                        part == MinutesPart.PUBLIC ? MinutesFile.Kind.PUBLIC : MinutesFile.Kind.COMPLETE,
                        name,
                        stored.size(),
                        part == MinutesPart.COMPLETE,
                        note,
                        PRINTER.name(),
                        clock.instant()));
        boolean closed = part == MinutesPart.COMPLETE;
        desk.announce(
                new MinutesFileAdded(minutes.meeting().id(), minutes.committee().id(), stored.id(), closed, PRINTER));
    }

    /**
     * A file of the minutes.
     *
     * @throws NotFound where there is none, or the person may not see it
     */
    @Transactional(readOnly = true)
    public Download download(UUID meeting, UUID document, Actor.Person person) {
        MinutesDetail minutes = listing.detail(meeting, MinutesPages.LANGUAGE, person);
        MinutesFile file = minutes.files().stream()
                .filter(one -> one.document().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.DOCUMENT, document));
        DocumentRow row =
                Objects.requireNonNull(documents.rows(Set.of(document)).get(document));
        return new Download(file.name(), row.mediaType(), documents.content(document));
    }
}
