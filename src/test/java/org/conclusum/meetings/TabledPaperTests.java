package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class TabledPaperTests {

    private static final byte[] WORDS = "Zahlen der Schulen".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private TabledPapers papers;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID meeting;
    private UUID open;
    private UUID closed;

    @BeforeEach
    void plan() {
        committee = fixture.found();
        LocalDate day = LocalDate.now(clock).plusDays(30);
        meeting = planning.plan(
                new NewMeeting(committee.id(), "7. Sitzung", day.atTime(10, 0), "Landratsamt"), committee.office());
        open = planning.addItem(meeting, "Schulnetz", false, committee.office());
        closed = planning.addItem(meeting, "Personal", true, committee.office());
    }

    private void invite() {
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
    }

    @Test
    void comesAfterTheInvitation() {
        assertBreaks(
                "PaperMustComeAfterTheInvitation", () -> papers.table(open, "zahlen.txt", WORDS, committee.office()));
        invite();

        UUID paper = papers.table(open, "zahlen.txt", WORDS, committee.office());

        assertThat(papers.on(List.of(open, closed)).get(open))
                .extracting(TabledPaper::document, TabledPaper::name)
                .containsExactly(tuple(paper, "zahlen.txt"));
        assertThat(papers.content(paper, committee.member(GOERLITZ)).bytes()).isEqualTo(WORDS);
    }

    @Test
    void isReadOnlyByThoseWhoSeeTheItem() {
        invite();
        UUID openPaper = papers.table(open, "zahlen.txt", WORDS, committee.chair());
        UUID closedPaper = papers.table(closed, "personal.txt", WORDS, committee.chair());

        assertThat(papers.content(openPaper, committee.administrator()).bytes()).isEqualTo(WORDS);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> papers.content(closedPaper, committee.administrator()));
        assertThat(papers.content(closedPaper, committee.auditor()).bytes()).isEqualTo(WORDS);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.content(openPaper, fixture.stranger()));
    }

    @Test
    void isTabledAndTakenByTheChairOrTheOffice() {
        invite();
        UUID paper = papers.table(open, "zahlen.txt", WORDS, committee.office());
        for (var person : List.of(committee.member(GOERLITZ), fixture.officeOf("RHEIN"), fixture.stranger())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> papers.table(open, "zahlen.txt", WORDS, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> papers.take(paper, person));
        }

        papers.take(paper, committee.chair());

        assertThat(papers.on(List.of(open))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.content(paper, committee.office()));
    }
}
