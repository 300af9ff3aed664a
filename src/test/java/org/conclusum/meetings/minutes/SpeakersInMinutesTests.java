package org.conclusum.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.meetings.LiveMeetings;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.SpeakersListing;
import org.conclusum.meetings.SpeakersManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class SpeakersInMinutesTests {

    @Autowired
    private LiveMeetings meetings;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup lookup;

    @Autowired
    private SpeakersManagement speakers;

    @Autowired
    private SpeakersListing lists;

    @Autowired
    private TemplateManagement templates;

    @Autowired
    private MinutesListing listing;

    @Autowired
    private MinutesPrinting printing;

    @Autowired
    private MinutesWord word;

    @Autowired
    private RecordReading reading;

    @Autowired
    private JdbcClient jdbc;

    private LiveMeetings.Live live;
    private ACommittee committee;

    @BeforeEach
    void open() {
        live = meetings.running();
        committee = live.committee();
        for (String ags : List.of(COTTBUS, GOERLITZ)) {
            conduct.arrive(
                    live.meeting(), committee.seat(ags), committee.member(ags).account(), committee.office());
        }
    }

    /** Somebody speaks on the current item for so many seconds. */
    private void speaks(UUID item, String ags, int seconds) {
        speakers.askFor(item, committee.member(ags).account(), committee.chair());
        UUID speech = lists.on(lookup.item(item), committee.chair())
                .waiting()
                .getFirst()
                .id();
        speakers.giveFloor(speech, committee.chair());
        speakers.endSpeech(speech, committee.chair());
        jdbc.sql("update speech set ended_at = began_at + make_interval(secs => ?) where id = ?")
                .params(seconds, speech)
                .update();
    }

    private List<String> told(UUID item, Actor.Person reader) {
        return listing.detail(live.meeting(), Locale.GERMAN, reader)
                .record()
                .item(item)
                .map(MinutesRecord.Item::speakers)
                .orElse(List.of());
    }

    private String line(String ags) {
        return committee.member(ags).name() + " (" + label(ags);
    }

    private String label(String ags) {
        return jdbc.sql("select label from speech where account_id = ? limit 1")
                .param(committee.member(ags).account())
                .query(String.class)
                .single();
    }

    @Test
    void namesWhoSpokeInTheOrderOfTheSpeeches() {
        conduct.call(live.meeting(), live.open(), committee.chair());
        speaks(live.open(), GOERLITZ, 130);
        speaks(live.open(), COTTBUS, 20);
        speaks(live.open(), GOERLITZ, 40);
        speakers.askFor(live.open(), committee.member(COTTBUS).account(), committee.chair());

        assertThat(told(live.open(), committee.office()))
                .containsExactly(line(GOERLITZ) + ")", line(COTTBUS) + ")", line(GOERLITZ) + ")");
    }

    @Test
    void saysHowLongWhereTheCommitteeAsksForIt() {
        conduct.call(live.meeting(), live.open(), committee.chair());
        speaks(live.open(), GOERLITZ, 150);
        speaks(live.open(), COTTBUS, 5);

        templates.tellOfSpeakers(committee.id(), SpeakersTelling.LENGTHS, 0, committee.office());

        assertThat(told(live.open(), committee.office()))
                .containsExactly(line(GOERLITZ) + ", 3 min)", line(COTTBUS) + ", 1 min)");
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(
                        () -> templates.tellOfSpeakers(committee.id(), SpeakersTelling.NOBODY, 0, committee.office()));
        templates.tellOfSpeakers(committee.id(), SpeakersTelling.NOBODY, 1, committee.office());
        assertThat(told(live.open(), committee.office())).isEmpty();
    }

    @Test
    void keepsSpeakersOfClosedItemsInTheClosedPart() throws IOException {
        conduct.call(live.meeting(), live.open(), committee.chair());
        speaks(live.open(), GOERLITZ, 60);
        conduct.enterClosedPart(live.meeting(), committee.chair());
        conduct.call(live.meeting(), live.closed(), committee.chair());
        speaks(live.closed(), COTTBUS, 60);

        MinutesRecord open = reading.read(live.meeting(), Locale.GERMAN).openPart();

        assertThat(open.item(live.open()).orElseThrow().speakers()).hasSize(1);
        assertThat(open.item(live.closed())).isEmpty();
        assertThat(told(live.closed(), committee.office())).containsExactly(line(COTTBUS) + ")");
        String closed = line(COTTBUS);
        assertThat(pdf(MinutesPart.COMPLETE)).contains("Es sprachen der Reihe nach: " + line(GOERLITZ), closed);
        assertThat(pdf(MinutesPart.PUBLIC)).contains(line(GOERLITZ)).doesNotContain("nach: " + closed);
        assertThat(docx(MinutesPart.COMPLETE)).contains("Es sprachen der Reihe nach: " + closed);
        assertThat(docx(MinutesPart.PUBLIC)).contains(line(GOERLITZ)).doesNotContain("nach: " + closed);
    }

    private String pdf(MinutesPart part) throws IOException {
        try (var document = Loader.loadPDF(printing.pdf(live.meeting(), part, committee.office()))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String docx(MinutesPart part) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(
                        word.download(live.meeting(), part, committee.office()).content()));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
