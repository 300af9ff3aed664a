package org.conclusum.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.evidence.CitationDraft;
import org.conclusum.evidence.EvidenceManagement;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.imports.DirectImport;
import org.conclusum.monitoring.imports.ImportOrder;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorManagement;
import org.conclusum.monitoring.indicators.Selection;
import org.conclusum.proposals.AProposal;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a resolution says of the figures that it rests on. */
@ApplicationTest
class EvidencePanelsTests {

    private static final String TABLE = "12411-PANEL";
    private static final String DAY = "2024-12-31";

    @Autowired
    private EvidencePanels panels;

    @Autowired
    private EvidenceManagement evidence;

    @Autowired
    private IndicatorManagement indicators;

    @Autowired
    private DirectImport imports;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private CommitteeFixture fixture;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    private ACommittee committee;
    private UUID proposal;

    @BeforeEach
    void cite() throws Exception {
        committee = fixture.found();
        imported("1000");
        UUID indicator = indicators.define(
                new IndicatorDraft(
                        "Bevölkerung",
                        "Menschen am Stichtag",
                        IndicatorLevel.CORE,
                        FieldOfAction.FRAMEWORK,
                        TABLE,
                        new Selection("BEVSTD", ""),
                        null,
                        1,
                        "Personen",
                        0,
                        null),
                committee.office());
        proposal = aProposal.submitted(committee);
        evidence.cite(
                proposal,
                new CitationDraft(indicator, List.of(GOERLITZ), List.of(DAY), "", BigDecimal.valueOf(5)),
                committee.office());
    }

    @Test
    void saysOnAResolutionThatItsFiguresWereRevised() throws Exception {
        assertThat(shown(committee.office())).contains("unverändert", "1.000");

        imported("2000");

        assertThat(shown(committee.office())).contains("geändert, wird geprüft", "1.000", "2.000", "dl-de/by-2-0");
    }

    @Test
    void saysNothingToThoseWhoDoNotSeeTheProposal() {
        assertThat(panels.panel(resolution(), fixture.stranger())).isEmpty();
    }

    private String shown(Actor.Person viewer) {
        Component panel = panels.panel(resolution(), viewer).orElseThrow();
        return panel.getElement().getTextRecursively();
    }

    private ResolutionDetail resolution() {
        ResolutionDetail resolution = mock(ResolutionDetail.class, RETURNS_DEEP_STUBS);
        when(resolution.row().proposal()).thenReturn(proposal);
        return resolution;
    }

    private void imported(String value) throws Exception {
        imports.take(
                new ImportOrder(TABLE + "_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), ""),
                new ByteArrayInputStream(FlatFiles.file(FlatFiles.row(DAY, GOERLITZ, value))),
                committee.office());
    }
}
