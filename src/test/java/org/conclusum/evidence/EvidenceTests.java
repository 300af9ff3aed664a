package org.conclusum.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.imports.DirectImport;
import org.conclusum.monitoring.imports.ImportListing;
import org.conclusum.monitoring.imports.ImportManagement;
import org.conclusum.monitoring.imports.ImportOrder;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorManagement;
import org.conclusum.monitoring.indicators.Selection;
import org.conclusum.proposals.AProposal;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class EvidenceTests {

    private static final AtomicInteger TABLES = new AtomicInteger();
    private static final String DAY = "2024-12-31";

    @Autowired
    private EvidenceManagement evidence;

    @Autowired
    private RevisionManagement judging;

    @Autowired
    private EvidenceListing listing;

    @Autowired
    private RevisionWorklist worklist;

    @Autowired
    private EvidenceAnnex annex;

    @Autowired
    private IndicatorManagement indicators;

    @Autowired
    private DirectImport imports;

    @Autowired
    private ImportListing importListing;

    @Autowired
    private ImportManagement importManagement;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private String table;
    private UUID indicator;
    private UUID proposal;

    @BeforeEach
    void bring() throws Exception {
        committee = fixture.found();
        table = "12411-EV" + TABLES.incrementAndGet();
        imported("1000", "2000");
        indicator = indicators.define(
                new IndicatorDraft(
                        "Bevölkerung " + table,
                        "Menschen am Stichtag",
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
        proposal = aProposal.submitted(committee);
    }

    @Test
    void keepsFiguresAsTheyStandWithTheirSourceAndHash() {
        Citation citation = cited(evidence.cite(proposal, draft(5), committee.office()));

        assertThat(citation.snapshot().figures())
                .extracting(figure -> figure.municipality() + " " + figure.value())
                .containsExactly("Landkreis Bautzen 2000", "Landkreis Görlitz 1000");
        assertThat(citation.snapshot().definition()).isEqualTo("Menschen am Stichtag");
        assertThat(citation.snapshot().vintage()).isPositive();
        assertThat(citation.snapshot().credits()).singleElement().satisfies(credit -> assertThat(credit.licence())
                .isEqualTo("dl-de/by-2-0"));
        assertThat(citation.sha256()).isEqualTo(EvidenceText.hash(citation.text()));
        assertThat(citation.isIntact()).isTrue();
        assertThat(citation.changes().isEmpty()).isTrue();
    }

    @Test
    void saysSoWhereFiguresAreRevisedAndAsksTheOffice() throws Exception {
        UUID id = evidence.cite(proposal, draft(5), committee.office());
        indicators.remove(indicator, committee.office());

        imported("1051", "2000");

        Citation revised = cited(id);
        assertThat(revised.snapshot().figures()).extracting(CitedFigure::value).contains(new BigDecimal(1000));
        assertThat(revised.changes().count()).isEqualTo(1);
        assertThat(revised.isIntact()).isTrue();
        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.step()).isEqualTo("JUDGE_REVISED_FIGURES");
            assertThat(task.due()).isNotNull();
        });
        Revision open = revised.lastRevision().orElseThrow();

        judging.settle(open.id(), RevisionOutcome.NO_CONSEQUENCE, "Ein Dreher.", committee.office());

        assertThat(tasks()).isEmpty();
        assertThat(cited(id).lastRevision().orElseThrow().note()).isEqualTo("Ein Dreher.");
        imported("1052", "2000");
        assertThat(tasks()).as("one in a thousand since it was judged").isEmpty();
        assertThat(cited(id).revisions()).hasSize(2);
    }

    @Test
    void goesIntoThePapersOfAMeeting() throws Exception {
        evidence.cite(proposal, draft(5), committee.office());
        imported("1051", "2000");

        assertThat(annex.of(List.of(proposal), Locale.GERMAN).get(proposal))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.title()).startsWith("Beleg: Bevölkerung");
                    assertThat(part.text())
                            .contains(
                                    "Es werden weniger.",
                                    "Landkreis Görlitz, 31. Dezember 2024: 1.000 Personen – heute: 1.051",
                                    "dl-de/by-2-0");
                });
    }

    @Test
    void asksNobodyAtTheThreshold() throws Exception {
        UUID id = evidence.cite(proposal, draft(5), committee.office());

        imported("1050", "1900");

        assertThat(cited(id).changes().count()).isEqualTo(2);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void asksNobodyAnyMoreOnceTheImportIsTakenBack() throws Exception {
        UUID id = evidence.cite(proposal, draft(5), committee.office());
        imported("2000", "2000");
        Revision open = cited(id).lastRevision().orElseThrow();
        assertThat(tasks()).hasSize(1);

        importManagement.undo(
                importListing.page(0, 1, committee.office()).getFirst().id(), committee.office());

        assertThat(cited(id).changes().isEmpty()).isTrue();
        assertThat(tasks()).isEmpty();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(
                        () -> judging.settle(open.id(), RevisionOutcome.NO_CONSEQUENCE, "Zu spät.", committee.office()))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.RevisionMustBeOpen"));
    }

    @Test
    void isCitedByTheAuthorWhileWritingAndByTheOfficeFromThenOn() {
        UUID draft = aProposal.drafted(committee);
        Actor.Person author = committee.coordinator(GOERLITZ);

        evidence.cite(draft, draft(5), author);
        assertThat(listing.of(draft, author)).hasSize(1);
        assertThat(listing.of(draft, committee.office())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evidence.cite(draft, draft(5), committee.office()));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> evidence.cite(proposal, draft(5), author))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.EvidenceMustStillBeOpen"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> evidence.cite(proposal, draft(5), committee.auditor()));
        for (Actor.Person stranger : List.of(
                fixture.stranger(),
                fixture.officeOf("RHEIN"),
                fixture.found().member(GOERLITZ),
                committee.coordinator(BAUTZEN))) {
            assertThatExceptionOfType(NotFound.class)
                    .as(stranger.name())
                    .isThrownBy(() -> evidence.cite(proposal, draft(5), stranger));
        }
    }

    @Test
    void isTakenBackAndCitedAnewByThoseWhoCite() throws Exception {
        UUID id = evidence.cite(proposal, draft(5), committee.office());
        imported("3000", "2000");
        Revision open = cited(id).lastRevision().orElseThrow();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> evidence.renew(id, committee.auditor()));
        UUID renewed = evidence.renew(id, committee.office());

        assertThat(cited(renewed).changes().isEmpty()).isTrue();
        assertThat(tasks()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.get(id, committee.office()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.revision(open.id(), committee.office()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evidence.withdraw(renewed, fixture.stranger()));
        evidence.withdraw(renewed, committee.office());
        assertThat(listing.of(proposal, committee.office())).isEmpty();
    }

    @Test
    void closedEvidenceIsSeenAndJudgedOnlyByThoseWhoTakePart() throws Exception {
        UUID closed = aProposal.ready(committee, AProposal.closedText("Personalsache"));
        evidence.cite(closed, draft(0), committee.office());
        imported("1001", "2000");
        UUID revision = listing.of(closed, committee.office())
                .getFirst()
                .citation()
                .lastRevision()
                .orElseThrow()
                .id();

        assertThat(listing.of(closed, committee.member(BAUTZEN))).hasSize(1);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> judging.settle(revision, RevisionOutcome.NO_CONSEQUENCE, "x", committee.member(BAUTZEN)));
        for (Actor.Person stranger :
                List.of(committee.administrator(), fixture.stranger(), fixture.officeOf("RHEIN"))) {
            assertThat(listing.of(closed, stranger)).as(stranger.name()).isEmpty();
            assertThat(listing.mayCite(closed, stranger)).isFalse();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.revision(revision, stranger));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> judging.settle(revision, RevisionOutcome.NO_CONSEQUENCE, "x", stranger));
        }
        judging.settle(revision, RevisionOutcome.COMMITTEE_AGAIN, "Neu beraten.", committee.office());
        assertThat(listing.unreported(committee.id(), committee.office())).hasSize(1);
        assertThat(listing.unreported(committee.id(), committee.administrator()))
                .isEmpty();
    }

    @Test
    void comesOntoTheNextAgendaWhereItIsPutBeforeTheCommitteeAgain() throws Exception {
        UUID meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "5. Sitzung",
                        LocalDate.now(clock).plusDays(40).atTime(10, 0),
                        "Görlitz"),
                committee.office());
        UUID id = evidence.cite(proposal, draft(5), committee.office());
        imported("3000", "2000");

        judging.settle(
                cited(id).lastRevision().orElseThrow().id(),
                RevisionOutcome.COMMITTEE_AGAIN,
                "Die Grundlage trägt nicht mehr.",
                committee.office());

        List<UUID> items =
                meetings.agenda(meeting).stream().map(AgendaItemRow::id).toList();
        assertThat(items).anyMatch(item -> meetings.isReport(item, RevisionReports.SOURCE));
    }

    @Test
    void isJudgedOnceAndWithAReason() throws Exception {
        UUID id = evidence.cite(proposal, draft(5), committee.office());
        imported("3000", "2000");
        UUID revision = cited(id).lastRevision().orElseThrow().id();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> judging.settle(revision, RevisionOutcome.NO_CONSEQUENCE, " ", committee.office()))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.RevisionNoteMustBeGiven"));

        AtomicInteger refused = new AtomicInteger();
        Runnable settle = () -> {
            try {
                judging.settle(revision, RevisionOutcome.NO_CONSEQUENCE, "Geprüft.", committee.office());
            } catch (RuleViolated late) {
                refused.incrementAndGet();
            }
        };
        AtOnce.run(settle, settle);

        assertThat(refused).hasValue(1);
    }

    @Test
    void refusesWhatCannotBeCited() {
        assertThat(broken(new CitationDraft(indicator, List.of(), List.of(DAY), "", BigDecimal.ONE)))
                .isEqualTo("rule.CitedFiguresMustExist");
        assertThat(broken(new CitationDraft(indicator, List.of(GOERLITZ), List.of("1999"), "", BigDecimal.ONE)))
                .isEqualTo("rule.CitedFiguresMustExist");
        assertThat(broken(draft(-1))).isEqualTo("rule.ToleranceMustBeAPercentage");
        assertThat(broken(draft(101))).isEqualTo("rule.ToleranceMustBeAPercentage");
        assertThat(broken(new CitationDraft(
                        indicator, List.of(GOERLITZ), List.of(DAY), "x".repeat(1001), BigDecimal.ONE)))
                .isEqualTo("rule.CitationNoteMustFit");
        evidence.cite(proposal, draft(100), committee.office());
    }

    private String broken(CitationDraft draft) {
        try {
            evidence.cite(proposal, draft, committee.office());
            return "nothing";
        } catch (RuleViolated broken) {
            return broken.messageKey();
        }
    }

    private List<WorkItem> tasks() {
        return worklist.openFor(committee.office(), 1000).stream()
                .filter(item -> item.route().contains(proposal.toString()))
                .toList();
    }

    private Citation cited(UUID id) {
        return listing.get(id, committee.office()).citation();
    }

    private CitationDraft draft(int threshold) {
        return new CitationDraft(
                indicator,
                List.of(BAUTZEN, GOERLITZ),
                List.of(DAY),
                "Es werden weniger.",
                BigDecimal.valueOf(threshold));
    }

    private void imported(String goerlitz, String bautzen) throws Exception {
        imports.take(
                new ImportOrder(table + "_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), ""),
                new ByteArrayInputStream(
                        FlatFiles.file(FlatFiles.row(DAY, GOERLITZ, goerlitz), FlatFiles.row(DAY, BAUTZEN, bautzen))),
                committee.office());
    }
}
