package org.conclusum.evidence;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.imports.DirectImport;
import org.conclusum.monitoring.imports.ImportOrder;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorManagement;
import org.conclusum.monitoring.indicators.Selection;
import org.conclusum.testing.ACommittee;
import org.springframework.stereotype.Component;

/** Indicators of tables of their own, and proposals that rest on them, for tests. */
@Component
public class ACitation {

    private static final AtomicInteger TABLES = new AtomicInteger();
    private static final String DAY = "2024-12-31";

    private final EvidenceManagement evidence;
    private final IndicatorManagement indicators;
    private final DirectImport imports;

    ACitation(EvidenceManagement evidence, IndicatorManagement indicators, DirectImport imports) {
        this.evidence = evidence;
        this.indicators = indicators;
        this.imports = imports;
    }

    /** An indicator with figures of Görlitz. */
    public UUID indicator(String name, ACommittee committee) {
        String table = "12411-CIT" + TABLES.incrementAndGet();
        try {
            imports.take(
                    new ImportOrder(table + "_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), ""),
                    new ByteArrayInputStream(FlatFiles.file(FlatFiles.row(DAY, ACommittee.GOERLITZ, "1000"))),
                    committee.office());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return indicators.define(
                new IndicatorDraft(
                        name,
                        "Wie es definiert ist",
                        IndicatorLevel.CORE,
                        FieldOfAction.FRAMEWORK,
                        table,
                        new Selection("BEVSTD", ""),
                        null,
                        1,
                        "Personen",
                        0,
                        null),
                committee.office());
    }

    /** The office cites it on a proposal that has been handed in. */
    public void cite(UUID proposal, UUID indicator, ACommittee committee) {
        evidence.cite(
                proposal,
                new CitationDraft(
                        indicator, List.of(ACommittee.GOERLITZ), List.of(DAY), "", CitationDraft.USUAL_THRESHOLD),
                committee.office());
    }
}
