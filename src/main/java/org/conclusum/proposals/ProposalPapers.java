package org.conclusum.proposals;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was handed in last, with its files, for other modules and without a permission check. */
@Service
@Transactional(readOnly = true)
public class ProposalPapers {

    /** A proposal as everybody who may see it reads it; files in the order in which they were added. */
    public record Papers(
            UUID proposal,
            String number,
            String originator,
            boolean closed,
            ProposalText text,
            List<DocumentRow> files) {}

    private final Proposals proposals;
    private final ProposalVersions versions;
    private final DocumentStore documents;

    ProposalPapers(Proposals proposals, ProposalVersions versions, DocumentStore documents) {
        this.proposals = proposals;
        this.versions = versions;
        this.documents = documents;
    }

    /** The papers of those among these proposals that were handed in, in a fixed number of queries. */
    public Map<UUID, Papers> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, VersionRow> last = new HashMap<>();
        versions.findByProposalInOrderByRevision(ids).forEach(version -> last.put(version.proposal(), version.row()));
        Set<UUID> files = new HashSet<>();
        last.values().forEach(version -> files.addAll(version.attachments()));
        Map<UUID, DocumentRow> rows = documents.rows(files);
        Map<UUID, Papers> papers = new HashMap<>();
        for (Proposal proposal : proposals.findByIdIn(ids)) {
            VersionRow version = last.get(proposal.id());
            if (version != null) {
                papers.put(proposal.id(), papers(proposal.row(), version, rows));
            }
        }
        return papers;
    }

    private static Papers papers(ProposalRow row, VersionRow version, Map<UUID, DocumentRow> rows) {
        return new Papers(
                row.id(),
                Objects.requireNonNullElse(row.number(), ""),
                row.originator(),
                row.closed(),
                version.text(),
                version.attachments().stream()
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(DocumentRow::uploadedAt).thenComparing(DocumentRow::name))
                        .toList());
    }
}
