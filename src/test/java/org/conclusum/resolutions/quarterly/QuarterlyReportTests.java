package org.conclusum.resolutions.quarterly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.resolutions.AResolution;
import org.conclusum.resolutions.AgreedMeasureManagement;
import org.conclusum.resolutions.Agreement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.ConformantPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class QuarterlyReportTests {

    @Autowired
    private QuarterlyReading reading;

    @Autowired
    private QuarterlyFiles files;

    @Autowired
    private AgreedMeasureManagement measures;

    @Autowired
    private QuarterlyReports reports;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private AResolution aResolution;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;

    @BeforeEach
    void resolve() {
        committee = fixture.found();
        aResolution(1, "=cmd|' /C calc'!A0", false);
        aResolution(2, "Personalsache", true);
    }

    @Test
    void keepsThePublicAndTheClosedPartApart() {
        assertThat(part(false, committee.administrator()).lines())
                .extracting(QuarterlyPart.Line::title)
                .containsExactly("=cmd|' /C calc'!A0");
        assertThat(part(true, committee.member(ACommittee.GOERLITZ)).lines())
                .extracting(QuarterlyPart.Line::title)
                .containsExactly("Personalsache");
        assertThatThrownBy(() -> part(true, committee.administrator())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> part(false, fixture.stranger())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> part(false, fixture.found().member(ACommittee.GOERLITZ)))
                .isInstanceOf(NotPermitted.class);
        assertThat(reading.readsClosed(committee.id(), committee.administrator()))
                .isFalse();
    }

    @Test
    void leavesOutWhatTheCommitteeHasNotedBeforeTheQuarter() {
        jdbc.sql("update resolution set state = 'CLOSED', measures_defined_at = now(), completion_note = 'Erledigt.',"
                        + " completed_at = :at, acknowledged_at = :at where committee_id = :committee and serial = 1")
                .param("at", start(reading.latest().firstDay().minusDays(1)))
                .param("committee", committee.id())
                .update();
        assertThat(part(false, committee.chair()).lines()).isEmpty();
    }

    @Test
    void holdsWhatWasAgreedWithoutAResolutionInThePublicPart() throws Exception {
        UUID agreed = agree();
        assertThat(part(false, committee.chair()).lines())
                .as("agreed after the quarter")
                .hasSize(1);
        jdbc.sql("update agreed_measure set assigned_at = ?, due = ?, report_due = ? where id = ?")
                .params(start(reading.latest().firstDay()), yesterday(), yesterday(), agreed)
                .update();
        jdbc.sql("insert into agreed_report (id, measure_id, at, reporter, text, light, previous_due, due, reason)"
                        + " values (?, ?, ?, 'x', 'Dauert.', 'YELLOW', ?, ?, 'Urlaub')")
                .params(
                        UUID.randomUUID(),
                        agreed,
                        start(reading.latest().firstDay().plusDays(1)),
                        yesterday(),
                        yesterday())
                .update();

        assertThat(part(false, committee.chair()).lines()).last().satisfies(line -> {
            assertThat(line.number()).isEqualTo("Vereinbarung");
            assertThat(line.title()).isEqualTo("Austausch im Revier");
            assertThat(line.measure()).isEqualTo("Muster verschicken");
            assertThat(line.owner()).isEqualTo("Landkreis Görlitz");
            assertThat(line.light()).isEqualTo("gefährdet");
            assertThat(line.remark()).isEqualTo("Urlaub");
        });
        assertThat(part(true, committee.chair()).lines())
                .extracting(QuarterlyPart.Line::measure)
                .doesNotContain("Muster verschicken");
        ConformantPdf.assertConformant(file(QuarterlyFormat.PDF).content());
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(file(QuarterlyFormat.XLSX).content()))) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(2).getStringCellValue())
                    .isEqualTo("Muster verschicken");
        }
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(file(QuarterlyFormat.DOCX).content()))) {
            assertThat(document.getTables().getFirst().getRow(2).getCell(2).getText())
                    .isEqualTo("Muster verschicken");
        }

        jdbc.sql("update agreed_measure set done_at = ? where id = ?")
                .params(start(reading.latest().firstDay().minusDays(1)), agreed)
                .update();
        assertThat(part(false, committee.chair()).lines()).as("done before").hasSize(1);
    }

    @Test
    void isDueWhereOnlySomethingWasAgreed() {
        committee = fixture.found();
        UUID agreed = agree();
        assertThat(reports.isDue(committee.id())).as("agreed after the quarter").isFalse();
        jdbc.sql("update agreed_measure set assigned_at = ? where id = ?")
                .params(start(reading.latest().firstDay()), agreed)
                .update();
        assertThat(reports.isDue(committee.id())).isTrue();
    }

    private UUID agree() {
        return measures.agree(
                new Agreement(
                        committee.id(),
                        new Subject(Subject.Kind.EXCHANGE_ROUND, UUID.randomUUID()),
                        "Austausch im Revier",
                        "exchange/rounds",
                        "Muster verschicken",
                        "coordinator:" + ACommittee.GOERLITZ,
                        LocalDate.now(clock).plusDays(7)),
                committee.office());
    }

    private Date yesterday() {
        return Date.valueOf(LocalDate.now(clock).minusDays(1));
    }

    @Test
    void isAnAccessiblePdfForTheFiles() throws Exception {
        ConformantPdf.assertConformant(file(QuarterlyFormat.PDF).content());
    }

    @Test
    void isASpreadsheetInWhichNothingRuns() throws IOException {
        QuarterlyFiles.File file = file(QuarterlyFormat.XLSX);
        assertThat(file.name()).endsWith("-oeffentlich.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
        }
    }

    @Test
    void isADocumentWithItsTable() throws IOException {
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(file(QuarterlyFormat.DOCX).content()))) {
            assertThat(document.getTables().getFirst().getRow(1).getCell(2).getText())
                    .isEqualTo("Konzept schreiben");
        }
    }

    @Test
    void comesOntoTheFirstAgendaAfterTheQuarterAndNoFurther() {
        UUID first = plan(30);
        UUID second = plan(60);
        assertThat(titles(first)).anyMatch(title -> title.equals(reports.title()));
        assertThat(titles(second)).noneMatch(title -> title.equals(reports.title()));
        assertThat(reports.isDue(committee.id())).isTrue();
        assertThat(reports.isDue(fixture.found().id())).isFalse();
        jdbc.sql(
                        "insert into resolution_quarter (committee_id, first_day, item_id, reported_at) values (?, ?, ?, now())")
                .params(committee.id(), Date.valueOf(reading.latest().firstDay()), UUID.randomUUID())
                .update();
        assertThat(reports.isDue(committee.id())).isFalse();
    }

    @Test
    void knowsItsQuarter() {
        assertThat(Quarter.of(LocalDate.of(2027, 1, 1)).before().firstDay()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(Quarter.of(LocalDate.of(2026, 12, 31)).number()).isEqualTo(4);
        assertThat(Quarter.of(LocalDate.of(2026, 12, 31)).end()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    private QuarterlyFiles.File file(QuarterlyFormat format) {
        return files.of(committee.id(), reading.latest(), false, format, committee.chair());
    }

    private QuarterlyPart part(boolean closed, Actor viewer) {
        return reading.part(committee.id(), reading.latest(), closed, viewer);
    }

    private UUID plan(int days) {
        return planning.plan(
                new NewMeeting(
                        committee.id(),
                        "Sitzung in " + days + " Tagen",
                        LocalDate.now(clock).plusDays(days).atTime(10, 0),
                        "Landratsamt"),
                committee.office());
    }

    private java.util.List<String> titles(UUID meeting) {
        return meetings.agenda(meeting).stream().map(AgendaItemRow::title).toList();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(LegalTime.ZONE).toInstant());
    }

    /** A resolution of the quarter with one measure, without the ballot before it. */
    private void aResolution(int serial, String title, boolean confidential) {
        UUID id = aResolution.inForce(
                committee,
                serial,
                title,
                confidential,
                start(reading.latest().firstDay()).toInstant());
        jdbc.sql("insert into measure (id, resolution_id, committee_id, position, title, owner, due, first_due,"
                        + " report_due, assigned_at, light, version) values (:id, :resolution, :committee, 1,"
                        + " 'Konzept schreiben', 'office:LAUSITZ', :due, :due, :due, now(), 'GREEN', 0)")
                .param("id", UUID.randomUUID())
                .param("resolution", id)
                .param("committee", committee.id())
                .param("due", Date.valueOf(LocalDate.now(clock).plusDays(30)))
                .update();
    }
}
