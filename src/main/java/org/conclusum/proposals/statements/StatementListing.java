package org.conclusum.proposals.statements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.proposals.ProposalRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads statements for people: whoever sees the case file sees what was handed in; drafts only those who write them. */
@Service
@Transactional(readOnly = true)
public class StatementListing {

    private final Hearings hearings;
    private final CaseFiles caseFiles;
    private final CommitteeAccess access;
    private final DocumentStore documents;
    private final Clock clock;

    /** A file of a statement, or the synopsis. */
    public record File(DocumentRow row, byte[] content) {}

    StatementListing(
            Hearings hearings, CaseFiles caseFiles, CommitteeAccess access, DocumentStore documents, Clock clock) {
        this.hearings = hearings;
        this.caseFiles = caseFiles;
        this.access = access;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * The hearing on a proposal; empty where nobody was asked.
     *
     * @throws NotFound where the viewer may not see the proposal
     */
    public Optional<HearingDetail> find(UUID proposal, Actor viewer) {
        ProposalRow row = caseFiles.of(proposal, viewer).row();
        return hearings.findById(proposal).map(hearing -> detail(row, hearing, viewer));
    }

    /** @throws NotFound where nobody was asked or the viewer may not see the proposal */
    public HearingDetail get(UUID proposal, Actor viewer) {
        return find(proposal, viewer).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
    }

    /** @throws NotFound where there is none or the viewer may not see it */
    public File file(UUID proposal, UUID document, Actor viewer) {
        HearingDetail detail = get(proposal, viewer);
        DocumentRow synopsis = detail.synopsis();
        DocumentRow row = synopsis != null && synopsis.id().equals(document)
                ? synopsis
                : detail.files().get(document);
        if (row == null) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        return new File(row, documents.content(document));
    }

    private HearingDetail detail(ProposalRow row, Hearing hearing, Actor viewer) {
        Standing standing = access.standingOf(viewer);
        LocalDate today = LocalDate.now(clock);
        boolean office = standing.runs(row.committee());
        List<StatementRow> statements = hearing.statements().stream()
                .map(statement -> statement.row(standing.municipalities().contains(statement.ags()), today))
                .toList();
        Set<UUID> ids = new HashSet<>();
        statements.forEach(statement -> ids.addAll(statement.files()));
        UUID synopsis = hearing.synopsis();
        if (synopsis != null) {
            ids.add(synopsis);
        }
        Map<UUID, DocumentRow> files = documents.rows(ids);
        Set<String> own = new HashSet<>(standing.municipalities());
        own.retainAll(statements.stream().map(StatementRow::ags).toList());
        return new HearingDetail(
                row,
                hearing.silence(),
                hearing.begunAt(),
                hearing.endedAt(),
                statements,
                hearing.summary(),
                synopsis == null ? null : files.get(synopsis),
                files,
                own,
                office);
    }
}
