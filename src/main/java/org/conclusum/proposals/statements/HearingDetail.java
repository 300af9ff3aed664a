package org.conclusum.proposals.statements;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.rules.StatementRules;
import org.conclusum.documents.DocumentRow;
import org.conclusum.proposals.ProposalRow;
import org.jspecify.annotations.Nullable;

/**
 * The hearing on a proposal as a reader may see it.
 *
 * @param silence what it means where somebody said nothing
 * @param endedAt null while statements are taken
 * @param summary what the office says of all of them, empty before it did
 * @param synopsis the printed synopsis, or null
 * @param files of the statements, by id
 * @param own AGS for which the reader writes as their coordinator
 * @param office whether the reader runs the committee
 */
public record HearingDetail(
        ProposalRow proposal,
        StatementRules.Meaning silence,
        Instant begunAt,
        @Nullable Instant endedAt,
        List<StatementRow> statements,
        String summary,
        @Nullable DocumentRow synopsis,
        Map<UUID, DocumentRow> files,
        Set<String> own,
        boolean office) {

    public HearingDetail {
        statements = List.copyOf(statements);
        files = Map.copyOf(files);
        own = Set.copyOf(own);
    }

    public boolean running() {
        return endedAt == null;
    }

    public int submitted() {
        return (int) statements.stream().filter(StatementRow::submitted).count();
    }

    /** The statements that the reader may write: the own ones, and for the office all that are missing. */
    public List<StatementRow> writable() {
        return statements.stream()
                .filter(statement -> running() && !statement.submitted())
                .filter(statement -> office || own.contains(statement.ags()))
                .toList();
    }
}
