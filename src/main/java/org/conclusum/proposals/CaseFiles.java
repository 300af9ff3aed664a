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
import org.conclusum.committees.Standing;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.documents.DocumentTexts;
import org.conclusum.documents.TextState;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Case files and the files in them; to a stranger there are none. */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

    /** A file with its content. */
    public record Attachment(DocumentRow row, byte[] content) {}

    private static final Set<ProposalState> OPEN = Set.of(ProposalState.DRAFT, ProposalState.RETURNED);
    private static final Set<ProposalState> RUNNING = Set.of(
            ProposalState.SUBMITTED,
            ProposalState.RETURNED,
            ProposalState.ACCEPTED,
            ProposalState.READY,
            ProposalState.SCHEDULED);

    private final Proposals proposals;
    private final ProposalVersions versions;
    private final Examinations examinations;
    private final ProposalAccess access;
    private final DocumentStore documents;
    private final DocumentTexts texts;

    CaseFiles(
            Proposals proposals,
            ProposalVersions versions,
            Examinations examinations,
            ProposalAccess access,
            DocumentStore documents,
            DocumentTexts texts) {
        this.proposals = proposals;
        this.versions = versions;
        this.examinations = examinations;
        this.access = access;
        this.documents = documents;
        this.texts = texts;
    }

    /**
     * The case file as this viewer may see it.
     *
     * @throws NotFound where there is none, or none for this viewer
     */
    public CaseFile of(UUID id, Actor viewer) {
        Standing standing = access.standingOf(viewer);
        Proposal proposal = visible(id, standing);
        List<VersionRow> submitted = submitted(proposal);
        boolean working = submitted.isEmpty() || writes(proposal, standing);
        Set<UUID> attached =
                working ? proposal.attachments() : submitted.getLast().attachments();
        Map<UUID, DocumentRow> files = documents.rows(files(working ? proposal.attachments() : Set.of(), submitted));
        return new CaseFile(
                proposal.row(),
                working ? proposal.text() : submitted.getLast().text(),
                proposal.lastEdit(),
                proposal.progress(),
                submitted,
                examinations.findByProposalOrderByRevision(id).stream()
                        .map(Examination::row)
                        .toList(),
                attached.stream()
                        .map(files::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(DocumentRow::uploadedAt))
                        .toList(),
                files,
                proposal.revisionDue().orElse(null),
                proposal.withdrawalReason().orElse(null),
                mayDo(proposal, standing));
    }

    /** Whether there is such a proposal for this viewer. */
    public boolean isShown(UUID id, Actor viewer) {
        return proposals
                .findById(id)
                .filter(proposal -> ProposalAccess.sees(proposal, access.standingOf(viewer)))
                .isPresent();
    }

    /**
     * A file of a proposal, of the text as it stands or of a version.
     *
     * @throws NotFound where the viewer does not see the proposal, or the file is not one of its files
     */
    public Attachment attachment(UUID id, UUID document, Actor viewer) {
        Standing standing = access.standingOf(viewer);
        Proposal proposal = visible(id, standing);
        if (!readable(proposal, standing).contains(document)) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        DocumentRow row = documents.rows(Set.of(document)).get(document);
        if (row == null) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        return new Attachment(row, documents.content(document));
    }

    /**
     * A file of a proposal with the versions before it that the viewer may read, the newest first.
     *
     * @throws NotFound where the viewer does not see the proposal, or the file is not one of its files
     */
    public List<DocumentRow> history(UUID id, UUID document, Actor viewer) {
        List<DocumentRow> history = histories(id, Set.of(document), viewer).get(document);
        if (history == null) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        return history;
    }

    /** The same for several files; those that the viewer may not read are missing. */
    public Map<UUID, List<DocumentRow>> histories(UUID id, Collection<UUID> files, Actor viewer) {
        Standing standing = access.standingOf(viewer);
        Set<UUID> readable = readable(visible(id, standing), standing);
        Map<UUID, List<DocumentRow>> histories = new HashMap<>();
        documents
                .histories(files.stream().filter(readable::contains).toList())
                .forEach((file, versions) -> histories.put(
                        file,
                        versions.stream()
                                .filter(version -> readable.contains(version.id()))
                                .toList()));
        return histories;
    }

    /** What became of reading these files, which the viewer was shown. */
    public Map<UUID, TextState> readings(Collection<UUID> files) {
        return texts.states(files);
    }

    /**
     * The words of a file of a proposal.
     *
     * @throws NotFound where the viewer does not see the proposal, or the file is not one of its files
     */
    public String words(UUID id, UUID document, Actor viewer) {
        history(id, document, viewer);
        return texts.text(document);
    }

    /** Everybody reads what was handed in; who writes also what was set aside before that. */
    private Set<UUID> readable(Proposal proposal, Standing standing) {
        List<VersionRow> submitted = submitted(proposal);
        if (!writes(proposal, standing)) {
            return files(Set.of(), submitted);
        }
        Set<UUID> files = files(proposal.attachments(), submitted);
        documents.histories(Set.copyOf(files)).values().stream()
                .flatMap(List::stream)
                .forEach(version -> files.add(version.id()));
        return files;
    }

    private Proposal visible(UUID id, Standing standing) {
        Proposal proposal = proposals.findById(id).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, id));
        access.requireSight(proposal, standing);
        return proposal;
    }

    private List<VersionRow> submitted(Proposal proposal) {
        return versions.findByProposalOrderByRevision(proposal.id()).stream()
                .map(ProposalVersion::row)
                .toList();
    }

    private static Set<UUID> files(Set<UUID> working, List<VersionRow> submitted) {
        Set<UUID> files = new HashSet<>(working);
        submitted.forEach(version -> files.addAll(version.attachments()));
        return files;
    }

    /** Whether the viewer sees the text while it is being written. */
    private static boolean writes(Proposal proposal, Standing standing) {
        return standing.coordinates(proposal.originator()) || standing.auditor();
    }

    private static CaseFile.MayDo mayDo(Proposal proposal, Standing standing) {
        ProposalState state = proposal.row().state();
        boolean originator = standing.coordinates(proposal.originator());
        return new CaseFile.MayDo(
                originator && OPEN.contains(state),
                originator && RUNNING.contains(state),
                originator && state == ProposalState.DRAFT,
                standing.runs(proposal.committee()) && state == ProposalState.SUBMITTED);
    }
}
