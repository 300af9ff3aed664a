package org.conclusum.proposals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Spreadsheet;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of proposals as a table for other programs: UTF-8 with a byte order mark, semicolons, every cell quoted. A
 * cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
@Service
@Transactional(readOnly = true)
public class ProposalExport {

    private static final int LIMIT = 10_000;
    private static final List<String> COLUMNS =
            List.of("number", "title", "originator", "committee", "state", "access", "submitted", "changed");

    private final ProposalListing listing;
    private final CommitteeDirectory committees;
    private final RegionDirectory regions;

    ProposalExport(ProposalListing listing, CommitteeDirectory committees, RegionDirectory regions) {
        this.listing = listing;
        this.committees = committees;
        this.regions = regions;
    }

    /** What this viewer sees of the list, at most ten thousand rows. */
    public byte[] csv(ProposalFilter filter, Locale language, Actor viewer) {
        Map<UUID, String> names =
                committees.all().stream().collect(Collectors.toMap(CommitteeRow::id, CommitteeRow::name));
        Map<String, MunicipalityRow> municipalities = regions.byKey();
        Stream<String> head = COLUMNS.stream().map(column -> Texts.text(language, "proposals.export." + column));
        Spreadsheet table = new Spreadsheet().line(head);
        for (ListedProposal listed : listing.page(filter, 0, LIMIT, viewer)) {
            ProposalRow row = listed.row();
            MunicipalityRow originator = municipalities.get(row.originator());
            table.line(Stream.of(
                    row.number() == null ? "" : row.number(),
                    row.title(),
                    originator == null ? row.originator() : originator.name(),
                    names.getOrDefault(row.committee(), ""),
                    Texts.text(language, "proposals.state." + row.state()),
                    Texts.text(language, row.closed() ? "proposals.access.closed" : "proposals.access.open"),
                    row.submittedAt() == null
                            ? ""
                            : row.submittedAt()
                                    .atZone(LegalTime.ZONE)
                                    .toLocalDate()
                                    .toString(),
                    row.changedAt().atZone(LegalTime.ZONE).toLocalDate().toString()));
        }
        return table.bytes();
    }
}
