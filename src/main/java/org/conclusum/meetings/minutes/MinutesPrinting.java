package org.conclusum.meetings.minutes;

import java.util.UUID;
import java.util.regex.Pattern;
import org.conclusum.documents.PdfRendering;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes as accessible PDF, as far as a person may see them. */
@Service
@Transactional(readOnly = true)
public class MinutesPrinting {

    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final MinutesListing listing;
    private final MinutesPages pages;
    private final PdfRendering pdf;

    MinutesPrinting(MinutesListing listing, MinutesPages pages, PdfRendering pdf) {
        this.listing = listing;
        this.pages = pages;
        this.pdf = pdf;
    }

    /**
     * The minutes as they stand.
     *
     * @throws NotFound where there are none for this person, or the person may not see this part
     */
    public byte[] pdf(UUID meeting, MinutesPart part, Actor.Person person) {
        MinutesDetail minutes = readable(meeting, part, person);
        return render(minutes, part);
    }

    /** The same as a file with a name. */
    public MinutesFiling.Download download(UUID meeting, MinutesPart part, Actor.Person person) {
        MinutesDetail minutes = readable(meeting, part, person);
        return new MinutesFiling.Download(fileName(minutes, part) + ".pdf", "application/pdf", render(minutes, part));
    }

    /** The name of a file of minutes, without its ending. */
    static String fileName(MinutesDetail minutes, MinutesPart part) {
        return Texts.text(
                MinutesPages.LANGUAGE,
                "meetings.minutes.file.name." + part,
                minutes.committee().code(),
                BLANKS.matcher(minutes.meeting().title()).replaceAll("-"));
    }

    MinutesDetail readable(UUID meeting, MinutesPart part, Actor.Person person) {
        MinutesDetail minutes = listing.detail(meeting, MinutesPages.LANGUAGE, person);
        if (!minutes.shown() || part == MinutesPart.COMPLETE && !minutes.complete()) {
            throw new NotFound(Subject.Kind.MEETING, "minutes of " + meeting);
        }
        return part == MinutesPart.PUBLIC ? minutes.openPart() : minutes;
    }

    byte[] render(MinutesDetail minutes, MinutesPart part) {
        return pdf.render("minutes", MinutesPages.LANGUAGE, pages.model(minutes, part));
    }
}
