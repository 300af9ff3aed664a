package org.conclusum.resolutions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Spreadsheet;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as a table for a spreadsheet: CSV with semicolons, UTF-8 with BOM, as German offices open it. */
@Service
@Transactional(readOnly = true)
public class ResolutionExport {

    /** More rows than a spreadsheet is good for; the register of one committee of 50 years fits. */
    private static final int MOST = 20_000;

    private final ResolutionListing listing;
    private final CommitteeDirectory committees;

    ResolutionExport(ResolutionListing listing, CommitteeDirectory committees) {
        this.listing = listing;
        this.committees = committees;
    }

    /** What the viewer sees of the register with this filter. */
    public byte[] csv(ResolutionFilter filter, Actor viewer, Locale language) {
        Map<UUID, String> names =
                committees.all().stream().collect(Collectors.toMap(CommitteeRow::id, CommitteeRow::name));
        Stream<List<String>> rows =
                listing.page(filter, viewer, 0, MOST).stream().map(row -> cells(row, names, language));
        List<String> head = Stream.of(
                        "number", "title", "committee", "adopted", "state", "light", "measures", "done", "next")
                .map(column -> Texts.text(language, "resolutions.export." + column))
                .toList();
        Spreadsheet table = new Spreadsheet().line(head);
        rows.forEach(table::line);
        return table.bytes();
    }

    private static List<String> cells(ResolutionRow row, Map<UUID, String> names, Locale language) {
        return List.of(
                row.number(),
                row.title(),
                names.getOrDefault(row.committee(), ""),
                Formats.day(row.adoptedAt()).toString(),
                Texts.text(language, "resolutions.state." + row.state()),
                Texts.text(language, "resolutions.light." + row.light()),
                String.valueOf(row.measures()),
                String.valueOf(row.measuresDone()),
                Objects.toString(row.nextDue(), ""));
    }
}
