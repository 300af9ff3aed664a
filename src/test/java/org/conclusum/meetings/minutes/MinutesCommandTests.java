package org.conclusum.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.meetings.BrokenRules;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.ConformantPdf;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class MinutesCommandTests {

    private static final RichText TEXT =
            new RichText("<h3>Aussprache</h3><p>Ein <strong>klares</strong> Wort.</p><ul><li><p>eins</p></li></ul>"
                    + "<ol><li><p>zwei</p></li></ol><blockquote><p>Wörtlich.</p></blockquote>");

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MinutesWriting writing;

    @Autowired
    private MinutesReview review;

    @Autowired
    private MinutesSigning signing;

    @Autowired
    private MinutesFiling filing;

    @Autowired
    private MinutesListing listing;

    @Autowired
    private MinutesPrinting printing;

    @Autowired
    private MinutesWord word;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private Actor.Person office;
    private Actor.Person chair;
    private Actor.Person member;
    private UUID meeting;
    private UUID open;
    private UUID closed;

    @BeforeEach
    void openMeeting() {
        committee = fixture.found();
        office = committee.office();
        chair = committee.chair();
        member = committee.member(GOERLITZ);
        meeting = planning.plan(
                new NewMeeting(
                        committee.id(), "7. Sitzung", today().plusDays(30).atTime(23, 59), "Landratsamt"),
                office);
        open = planning.addItem(meeting, "Schulnetz", false, office);
        closed = planning.addItem(meeting, "Personalsache Meier", true, office);
        planning.finishDraft(meeting, office);
        planning.release(meeting, chair);
        planning.invite(meeting, null, office);
        jdbc.sql("update meeting set starts_at = ? where id = ?")
                .param(Timestamp.from(today().atStartOfDay(LegalTime.ZONE).toInstant()))
                .param(meeting)
                .update();
        conduct.open(meeting, chair);
        for (String ags : List.of(COTTBUS, GOERLITZ)) {
            conduct.arrive(meeting, committee.seat(ags), committee.member(ags).account(), office);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LegalTime.ZONE);
    }

    private MinutesDetail seenBy(Actor.Person person) {
        return listing.detail(meeting, Locale.GERMAN, person);
    }

    private UUID section(UUID item) {
        return seenBy(office).sections().stream()
                .filter(section -> item.equals(section.item()))
                .map(SectionView::id)
                .findFirst()
                .orElseThrow();
    }

    private void submitted() {
        conduct.close(meeting, chair);
        review.submit(meeting, office);
    }

    private void sent() {
        writing.save(meeting, section(open), TEXT, 0, office);
        writing.save(meeting, section(closed), new RichText("<p>Frau Meier wird eingestellt.</p>"), 0, office);
        writing.declare(
                meeting, section(open), DeclarationKind.DECLARATION, "Mia Mitglied", "Ich bin dagegen.", office);
        submitted();
        review.send(meeting, today().plusDays(7), chair);
    }

    /** The period has ended yesterday. */
    private void finished() {
        sent();
        periodEnds();
        review.finish(meeting, office);
    }

    private void periodEnds() {
        jdbc.sql("update minutes set objections_until = ? where meeting_id = ?")
                .params(today().minusDays(1), meeting)
                .update();
    }

    private void published() {
        finished();
        signing.sign(meeting, SigningRole.MINUTE_TAKER, office);
        signing.sign(meeting, SigningRole.CHAIR, chair);
        filing.publish(meeting, new Actor.Procedure("meeting"));
    }

    @Test
    void beginsWithTheMeetingAndASectionForEachItem() {
        MinutesDetail minutes = seenBy(office);

        assertThat(minutes.row()).isNotNull();
        assertThat(minutes.sections()).hasSize(5);
        assertThat(minutes.sections().get(1).text().plain()).startsWith("Der Vorsitz begrüßt");
        assertThat(minutes.record().attendees())
                .filteredOn(MinutesRecord.Attendee::present)
                .extracting(MinutesRecord.Attendee::person)
                .containsExactlyInAnyOrder(committee.member(COTTBUS).name(), member.name());
        writing.begin(meeting, office);
        assertThat(seenBy(office).sections()).hasSize(5);
    }

    @Test
    void tellsWhoCameAndLeftWithTheItem() {
        UUID first = Objects.requireNonNull(seenBy(office).sections().get(1).item());
        conduct.call(meeting, first, chair);
        conduct.call(meeting, open, chair);
        conduct.arrive(
                meeting,
                committee.seat(ACommittee.BAUTZEN),
                committee.member(ACommittee.BAUTZEN).account(),
                office);
        conduct.leave(meeting, committee.seat(COTTBUS), office);

        MinutesRecord record = seenBy(office).record();

        assertThat(record.item(open).orElseThrow().events())
                .hasSize(2)
                .anySatisfy(event -> assertThat(event).contains("kommt zur Sitzung"))
                .anySatisfy(event -> assertThat(event).contains("verlässt die Sitzung"));
        assertThat(record.quorum()).contains("2 von 7").contains("nicht beschlussfähig");
        assertThat(listing.detail(meeting, Locale.ENGLISH, office).record().quorum())
                .contains("not quorate");
    }

    @Test
    void keepsOneVersionOfWhatSomebodyWritesOn() {
        UUID section = section(open);
        int revision = writing.save(meeting, section, new RichText("<p>Eins.</p>"), 0, office);
        revision = writing.save(meeting, section, new RichText("<p>Eins zwei.</p>"), revision, office);
        assertThat(writing.save(meeting, section, new RichText("<p>Eins zwei.</p>"), revision, office))
                .isEqualTo(revision);

        assertThat(revision).isEqualTo(2);
        assertThat(writing.versions(meeting, section, office))
                .extracting(MinutesVersion::origin)
                .containsExactly(VersionOrigin.WRITTEN, VersionOrigin.TEMPLATE);
        writing.setAside(meeting, section, new RichText("<p>Anders.</p>"), office);
        writing.restore(meeting, section, RichText.EMPTY, revision, office);
        assertThat(writing.versions(meeting, section, chair))
                .extracting(MinutesVersion::origin)
                .containsExactlyInAnyOrder(
                        VersionOrigin.RESTORED, VersionOrigin.SET_ASIDE, VersionOrigin.WRITTEN, VersionOrigin.TEMPLATE);
    }

    @Test
    void letsOneOfTwoMinuteTakersWinAndTellsTheOther() throws Exception {
        UUID section = section(open);
        Actor.Person second = fixture.person(
                "Zweite Schriftführung",
                java.util.Set.of(org.conclusum.identity.Grant.of(org.conclusum.identity.Role.OFFICE, "LAUSITZ")));
        List<Callable<Object>> writers = List.of(
                () -> writing.save(meeting, section, new RichText("<p>Von einer.</p>"), 0, office),
                () -> writing.save(meeting, section, new RichText("<p>Von anderer.</p>"), 0, second));

        List<Object> outcomes = atOnce(writers);

        assertThat(outcomes).filteredOn(Integer.valueOf(1)::equals).hasSize(1);
        assertThat(outcomes).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
        assertThat(seenBy(office).section(section).orElseThrow().revision()).isEqualTo(1);
        assertThat(writing.versions(meeting, section, office)).hasSize(2);
    }

    private static List<Object> atOnce(List<Callable<Object>> writers) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Object> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            List<Future<Object>> running = writers.stream()
                    .map(writer -> threads.submit(() -> {
                        start.await();
                        try {
                            return writer.call();
                        } catch (ChangedMeanwhile lost) {
                            return lost;
                        }
                    }))
                    .toList();
            start.countDown();
            for (Future<Object> one : running) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }

    @Test
    void refusesEverybodyElse() {
        UUID section = section(open);
        for (Actor.Person person : List.of(
                fixture.stranger(),
                fixture.officeOf("RHEIN"),
                fixture.found().chair(),
                member,
                committee.auditor(),
                committee.administrator())) {
            for (Runnable command : List.<Runnable>of(
                    () -> writing.save(meeting, section, TEXT, 0, person),
                    () -> writing.setAside(meeting, section, TEXT, person),
                    () -> writing.restore(meeting, section, TEXT, 0, person),
                    () -> writing.declare(meeting, section, DeclarationKind.VERBATIM, "A", "B", person),
                    () -> writing.withdraw(meeting, UUID.randomUUID(), person),
                    () -> writing.begin(meeting, person),
                    () -> writing.versions(meeting, section, person),
                    () -> review.submit(meeting, person),
                    () -> review.giveBack(meeting, "Nein", person),
                    () -> review.send(meeting, today().plusDays(7), person),
                    () -> review.reject(meeting, UUID.randomUUID(), "Nein", person),
                    () -> review.accept(meeting, UUID.randomUUID(), TEXT, 0, "Ja", person),
                    () -> review.finish(meeting, person),
                    () -> signing.sign(meeting, SigningRole.CHAIR, person),
                    () -> signing.sign(meeting, SigningRole.MINUTE_TAKER, person),
                    () -> signing.amend(meeting, section, TEXT, person),
                    () -> filing.publish(meeting, person))) {
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(command::run);
            }
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> review.submit(meeting, chair));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> review.send(meeting, today().plusDays(7), office));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> review.object(meeting, section, "Nein", fixture.stranger()));
    }

    @Test
    void letsWhoSitsInTheMeetingPutWordsOnRecord() {
        writing.handIn(meeting, closed, "Ich bin dagegen.", member);

        assertThat(seenBy(office).section(section(closed)).orElseThrow().declarations())
                .extracting(SectionView.DeclarationRow::speaker, SectionView.DeclarationRow::words)
                .containsExactly(tuple(member.name(), "Ich bin dagegen."));
        for (Actor.Person person : List.of(
                committee.member(ACommittee.BAUTZEN),
                committee.administrator(),
                fixture.stranger(),
                fixture.found().chair())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> writing.handIn(meeting, open, "Nein.", person));
        }
        conduct.close(meeting, chair);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> writing.handIn(meeting, open, "Zu spät.", member));
    }

    @Test
    void showsADraftToOfficeChairAndAuditorOnly() {
        for (Actor.Person reader : List.of(office, chair, committee.auditor())) {
            assertThat(seenBy(reader).shown()).isTrue();
        }
        assertThat(seenBy(member).shown()).isFalse();
        assertThat(seenBy(member).sections()).isEmpty();
        assertThat(seenBy(member).record().items()).isEmpty();
        assertThat(listing.shown(meeting, member)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> printing.pdf(meeting, MinutesPart.PUBLIC, member));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seenBy(fixture.stranger()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> seenBy(fixture.found().chair()));
    }

    @Test
    void keepsTheClosedPartFromWhoMayNotSeeIt() throws Exception {
        published();
        MinutesDetail open = seenBy(committee.administrator());

        assertThat(open.shown()).isTrue();
        assertThat(open.sections()).noneMatch(SectionView::closed).hasSize(4);
        assertThat(open.record().items()).noneMatch(MinutesRecord.Item::closed);
        assertThat(open.files()).noneMatch(MinutesFile::closed).hasSize(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> printing.pdf(meeting, MinutesPart.COMPLETE, committee.administrator()));
        UUID complete = seenBy(member).files().stream()
                .filter(MinutesFile::closed)
                .map(MinutesFile::document)
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> filing.download(meeting, complete, committee.administrator()));
        assertThat(textOf(printing.pdf(meeting, MinutesPart.PUBLIC, member)))
                .doesNotContain("Meier")
                .contains("Schulnetz");
        assertThat(textOf(filing.download(meeting, complete, member).content()))
                .contains("Frau Meier wird eingestellt");
        assertThat(jdbc.sql("select count(*) from journal_entry where not confidential and event = 'MinutesWritten'"
                                + " and facts ->> 'section' = ?")
                        .param(section(closed).toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void printsAccessibleDocumentsForTheFiles() throws Exception {
        published();
        for (MinutesPart part : MinutesPart.values()) {
            ConformantPdf.assertConformant(printing.pdf(meeting, part, office));
        }
    }

    @Test
    void goesFromTheDraftToTheFiles() {
        assertThat(steps(office)).doesNotContain("DRAFT_MINUTES");
        conduct.close(meeting, chair);
        assertThat(steps(office)).contains("DRAFT_MINUTES");
        review.submit(meeting, office);
        assertThat(steps(chair)).contains("REVIEW_MINUTES");
        review.giveBack(meeting, "TOP 2 fehlt.", chair);
        assertThat(steps(office)).contains("DRAFT_MINUTES");
        review.submit(meeting, office);
        review.send(meeting, today().plusDays(7), chair);
        assertThat(seenBy(member).shown()).isTrue();
        assertThat(seenBy(member).rights().object()).isTrue();
        UUID objection = review.object(meeting, section(open), "Ich war dafür.", member);
        assertThat(seenBy(chair).openObjections()).isEqualTo(1);
        int seen = seenBy(chair).section(section(open)).orElseThrow().revision();
        review.accept(meeting, objection, TEXT, seen, "Stimmt.", chair);
        periodEnds();
        review.finish(meeting, office);
        assertThat(steps(office)).contains("SIGN_MINUTES");
        assertThat(steps(chair)).contains("SIGN_MINUTES");
        signing.sign(meeting, SigningRole.CHAIR, chair);
        assertThat(steps(chair)).doesNotContain("SIGN_MINUTES");
        signing.sign(meeting, SigningRole.MINUTE_TAKER, office);
        assertThat(steps(office)).doesNotContain("SIGN_MINUTES");
        assertThat(listing.shown(meeting, member).orElseThrow().isSigned()).isTrue();
        assertThat(writing.versions(meeting, section(open), office))
                .extracting(MinutesVersion::origin)
                .contains(VersionOrigin.OBJECTION);
    }

    @Test
    void showsAnAddendumBesideTheSignedText() throws Exception {
        published();
        signing.amend(meeting, section(open), new RichText("<p>Richtig: 12. Mai.</p>"), office);

        SectionView section = seenBy(member).section(section(open)).orElseThrow();
        assertThat(section.text()).isEqualTo(TEXT);
        assertThat(section.addenda()).hasSize(1);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(seenBy(member).files())
                        .extracting(MinutesFile::note)
                        .containsExactlyInAnyOrder("", "", "mit Nachtrag", "mit Nachtrag"));
        assertThat(textOf(printing.pdf(meeting, MinutesPart.PUBLIC, member))).contains("Richtig: 12. Mai.");
    }

    @Test
    void takesOverWhatWasChangedInAWordProcessor() throws Exception {
        writing.save(meeting, section(open), TEXT, 0, office);
        byte[] file = word.download(meeting, MinutesPart.COMPLETE, office).content();
        assertThat(word.bringBack(meeting, "Niederschrift.docx", file, office)).isEqualTo(new MinutesWord.Taken(0, 0));

        byte[] edited = edited(file, "klares", "deutliches");

        assertThat(word.bringBack(meeting, "Niederschrift.docx", edited, office))
                .isEqualTo(new MinutesWord.Taken(1, 0));
        assertThat(seenBy(office).section(section(open)).orElseThrow().text().html())
                .isEqualTo(TEXT.html().replace("klares", "deutliches"));
        assertThat(word.bringBack(meeting, "Niederschrift.docx", edited(file, "klares", "lautes"), office))
                .isEqualTo(new MinutesWord.Taken(0, 1));
        assertThat(seenBy(office).section(section(open)).orElseThrow().text().plain())
                .contains("deutliches");
        assertThat(writing.versions(meeting, section(open), office))
                .extracting(MinutesVersion::origin)
                .contains(VersionOrigin.UPLOADED, VersionOrigin.SET_ASIDE);
        assertThat(seenBy(office).files()).hasSize(3);
    }

    @Test
    void keepsAnEditedFileWhenTheTextIsNoDraftAnyMore() throws Exception {
        sent();
        byte[] file = word.download(meeting, MinutesPart.COMPLETE, office).content();

        assertThat(word.bringBack(meeting, "Niederschrift.docx", edited(file, "klares", "lautes"), office))
                .isEqualTo(new MinutesWord.Taken(0, 0));

        assertThat(seenBy(office).section(section(open)).orElseThrow().text()).isEqualTo(TEXT);
        assertThat(seenBy(office).files()).hasSize(1);
        assertThat(seenBy(member).files()).isEmpty();
    }

    @Test
    void takesBackOnlyWordFilesFromTheOffice() {
        byte[] file = word.download(meeting, MinutesPart.PUBLIC, office).content();
        for (Actor.Person person : List.of(chair, member, committee.auditor(), fixture.stranger())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> word.bringBack(meeting, "Niederschrift.docx", file, person));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> word.download(meeting, MinutesPart.PUBLIC, person));
        }
        BrokenRules.assertBreaks(
                "FileMustBeForAWordProcessor", () -> word.bringBack(meeting, "Niederschrift.pdf", file, office));
        assertThat(new String(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    @Test
    void leavesTheClosedPartOutOfThePublicWordFile() throws Exception {
        writing.save(meeting, section(closed), new RichText("<p>Frau Meier wird eingestellt.</p>"), 0, office);

        assertThat(wordsOf(word.download(meeting, MinutesPart.PUBLIC, office).content()))
                .doesNotContain("Meier");
        assertThat(wordsOf(word.download(meeting, MinutesPart.COMPLETE, office).content()))
                .contains("Frau Meier wird eingestellt.");
    }

    private static String wordsOf(byte[] file) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            StringBuilder words = new StringBuilder();
            document.getParagraphs()
                    .forEach(paragraph -> words.append(paragraph.getText()).append('\n'));
            return words.toString();
        }
    }

    /** Replaces words as a person does in a word processor. */
    private static byte[] edited(byte[] file, String before, String after) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> run.text().contains(before))
                    .forEach(run -> run.setText(run.text().replace(before, after), 0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private List<String> steps(Actor.Person person) {
        return worklist.openFor(person).stream()
                .filter(item -> item.committee().equals(committee.id()))
                .map(WorkItem::step)
                .toList();
    }
}
