package org.conclusum.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one proposal that this viewer may see.
 *
 * @param text the working text for those who write it, what was handed in last for everybody else
 * @param lastEdit the last change of the working text
 * @param versions what was handed in, oldest first
 * @param examinations what the office found, oldest first
 * @param attachments of the text shown, oldest first
 * @param files every file of any version, by id
 * @param revisionDue until when a returned proposal is to be revised
 * @param permissions what the viewer may do now
 */
public record CaseFile(
        ProposalRow row,
        ProposalText text,
        LastEdit lastEdit,
        ProposalProgress progress,
        List<VersionRow> versions,
        List<ExaminationRow> examinations,
        List<DocumentRow> attachments,
        Map<UUID, DocumentRow> files,
        @Nullable LocalDate revisionDue,
        @Nullable String withdrawalReason,
        MayDo permissions) {

    /** What a viewer may do with a proposal as it stands. */
    public record MayDo(boolean edit, boolean withdraw, boolean discard, boolean examine) {}

    /** The reasons for which the office returned it, while it is being revised. */
    public Optional<ExaminationRow> openReturn() {
        return row.state() == ProposalState.RETURNED && !examinations.isEmpty()
                ? Optional.of(examinations.getLast())
                : Optional.empty();
    }
}
