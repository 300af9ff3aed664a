package org.conclusum.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.search.FoundKind;
import org.conclusum.search.IndexMaking;
import org.conclusum.search.SearchQuestion;
import org.conclusum.search.Searching;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class MinutesSearchTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MinutesWriting writing;

    @Autowired
    private MinutesReview review;

    @Autowired
    private MinutesListing listing;

    @Autowired
    private Searching searching;

    @Autowired
    private IndexMaking index;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID meeting;

    @BeforeEach
    void writeMinutes() {
        committee = committees.found();
        Actor.Person office = committee.office();
        LocalDate today = LocalDate.ofInstant(clock.instant(), LegalTime.ZONE);
        meeting = planning.plan(
                new NewMeeting(committee.id(), "7. Sitzung", today.plusDays(30).atTime(23, 59), "Landratsamt"), office);
        UUID open = planning.addItem(meeting, "Schulnetz", false, office);
        UUID closed = planning.addItem(meeting, "Personal", true, office);
        planning.finishDraft(meeting, office);
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, office);
        jdbc.sql("update meeting set starts_at = ? where id = ?")
                .params(Timestamp.from(today.atStartOfDay(LegalTime.ZONE).toInstant()), meeting)
                .update();
        conduct.open(meeting, committee.chair());
        write(open, "Nachtigall singt offen");
        write(closed, "Nachtigall singt geheim");
    }

    @Test
    void showDraftsToOfficeChairAndAuditorAlone() {
        assertThat(finders("offen")).containsExactlyInAnyOrder("office", "chair", "auditor");
        assertThat(finders("geheim")).containsExactlyInAnyOrder("office", "chair", "auditor");
    }

    @Test
    void showWhatWasSentToAllWithInsightAndClosedItemsToThoseWhoTakePart() {
        conduct.close(meeting, committee.chair());
        review.submit(meeting, committee.office());
        review.send(
                meeting, LocalDate.ofInstant(clock.instant(), LegalTime.ZONE).plusDays(14), committee.chair());

        assertThat(finders("offen"))
                .containsExactlyInAnyOrder("office", "chair", "auditor", "member", "coordinator", "administrator");
        assertThat(finders("geheim")).containsExactlyInAnyOrder("office", "chair", "auditor", "member", "coordinator");
    }

    private void write(UUID item, String words) {
        SectionView section = listing.detail(meeting, Locale.GERMAN, committee.office()).sections().stream()
                .filter(one -> item.equals(one.item()))
                .findFirst()
                .orElseThrow();
        writing.save(
                meeting, section.id(), new RichText("<p>" + words + "</p>"), section.revision(), committee.office());
    }

    private Set<String> finders(String word) {
        index.finish();
        SearchQuestion question =
                new SearchQuestion("Nachtigall " + word, FoundKind.MINUTES, committee.id(), null, null);
        return Map.of(
                        "office", committee.office(),
                        "chair", committee.chair(),
                        "auditor", committee.auditor(),
                        "member", committee.member(GOERLITZ),
                        "coordinator", committee.coordinator(BAUTZEN),
                        "administrator", committee.administrator(),
                        "member elsewhere", committees.found().member(GOERLITZ),
                        "other region", committees.coordinatorOf("05116"),
                        "other office", committees.officeOf("RHEIN"))
                .entrySet()
                .stream()
                .filter(viewer ->
                        searching.find(question, 0, 10, viewer.getValue()).total() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
