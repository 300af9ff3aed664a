package org.conclusum.meetings.binder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conclusum.documents.texts.TestFiles;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MeetingBindersTests {

    @Autowired
    private MeetingBinders binders;

    @Autowired
    private BinderBuilding building;

    @Autowired
    private Binders rows;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private ProposalManagement management;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID meeting;

    @BeforeEach
    void inviteToAMeeting() {
        committee = committees.found();
        Actor coordinator = committee.coordinator(GOERLITZ);
        UUID open = aProposal.drafted(committee, AProposal.text("Schulnetz"));
        management.attach(open, "prognose.pdf", TestFiles.pdf("Prognosetext"), coordinator);
        ready(open);
        UUID closed = aProposal.drafted(committee, AProposal.closedText("Personalfrage"));
        management.attach(closed, "geheim.pdf", TestFiles.pdf("Geheimtext"), coordinator);
        ready(closed);
        meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "7. Sitzung",
                        LocalDate.now(clock).plusDays(40).atTime(10, 0),
                        "Landratsamt"),
                committee.office());
        planning.addProposal(meeting, open, committee.office());
        planning.addProposal(meeting, closed, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
    }

    @Test
    void comesWithTheInvitationForThoseWithAndWithoutInsightIntoClosedItems() throws IOException {
        invite();

        BinderView member = binders.of(meeting, committee.member(BAUTZEN)).getFirst();
        assertThat(member.part()).isEqualTo(BinderPart.COMPLETE);
        assertThat(member.current()).isTrue();
        assertThat(text(BinderPart.COMPLETE, committee.member(BAUTZEN)))
                .contains("Prognosetext", "Geheimtext", "Personalfrage");
        assertThat(text(BinderPart.PUBLIC, committee.administrator()))
                .contains("Prognosetext", "Schulnetz")
                .doesNotContain("Geheimtext", "Personalfrage", "geheim.pdf");
        assertThat(binders.of(meeting, committee.office()))
                .extracting(BinderView::part)
                .containsExactly(BinderPart.COMPLETE, BinderPart.PUBLIC);
        assertThat(binders.of(meeting, committee.administrator()))
                .extracting(BinderView::part)
                .containsExactly(BinderPart.PUBLIC);
    }

    @Test
    void isKeptFromStrangersAndItsClosedPartFromAdministrators() {
        invite();

        for (Actor.Person stranger : List.of(
                committees.found().member(GOERLITZ), committees.coordinatorOf("05116"), committees.officeOf("RHEIN"))) {
            for (BinderPart part : BinderPart.values()) {
                assertThatThrownBy(() -> binders.download(meeting, part, stranger))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> binders.request(meeting, part, stranger))
                        .isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> binders.of(meeting, stranger)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> binders.download(meeting, BinderPart.COMPLETE, committee.administrator()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isReadByTheAuditorWhoHasNoneMade() throws IOException {
        invite();

        assertThat(text(BinderPart.COMPLETE, committee.auditor())).contains("Geheimtext");
        assertThatThrownBy(() -> binders.request(meeting, BinderPart.COMPLETE, committee.auditor()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> binders.cancel(meeting, BinderPart.PUBLIC, committee.administrator()))
                .isInstanceOf(NotPermitted.class);
        assertThat(binders.of(meeting, committee.auditor())).noneMatch(BinderView::mayRequest);
    }

    @Test
    void isForOfficeAndChairAloneWhileTheAgendaIsADraft() {
        UUID draft = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "8. Sitzung",
                        LocalDate.now(clock).plusDays(60).atTime(10, 0),
                        "Landratsamt"),
                committee.office());
        planning.addItem(draft, "Berichte", false, committee.office());
        binders.request(draft, BinderPart.PUBLIC, committee.office());
        building.buildAll();

        assertThat(binders.of(draft, committee.chair()).getFirst().isThere()).isTrue();
        assertThat(binders.of(draft, committee.member(BAUTZEN))).isEmpty();
        assertThatThrownBy(() -> binders.download(draft, BinderPart.PUBLIC, committee.member(BAUTZEN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isMadeAnewWhenTheMeetingMovesAndKeepsTheOldOneMeanwhile() {
        invite();
        UUID before = file(BinderPart.PUBLIC);
        planning.move(meeting, LocalDate.now(clock).plusDays(50).atTime(9, 0), "Anderes Haus", committee.office());

        BinderView meanwhile = view(BinderPart.PUBLIC);
        assertThat(meanwhile.current()).isFalse();
        assertThat(meanwhile.isThere()).isTrue();
        building.buildAll();
        assertThat(view(BinderPart.PUBLIC).current()).isTrue();
        assertThat(file(BinderPart.PUBLIC)).isNotEqualTo(before);
    }

    @Test
    void keepsWhatWasMadeWhenTheMakingIsStopped() {
        invite();
        UUID before = file(BinderPart.PUBLIC);
        rows.request(meeting, BinderPart.PUBLIC);
        binders.cancel(meeting, BinderPart.PUBLIC, committee.office());

        assertThat(file(BinderPart.PUBLIC)).isEqualTo(before);
        assertThat(Objects.requireNonNull(view(BinderPart.PUBLIC).row()).state())
                .isEqualTo(BinderState.READY);
    }

    @Test
    void letsARunThatWasOvertakenSayNothingAnyMore() {
        rows.request(meeting, BinderPart.PUBLIC);
        synchronized (building) {
            Binders.Claimed run = rows.claim().orElseThrow();
            rows.request(meeting, BinderPart.PUBLIC);

            assertThat(rows.progress(run, 1, 2)).isFalse();
            assertThat(rows.finish(run, UUID.randomUUID(), "x", new BinderMaking.Made(1, 0), clock.instant()))
                    .isEmpty();
        }
        building.buildAll();
        assertThat(view(BinderPart.PUBLIC).current()).isTrue();
    }

    private void invite() {
        planning.invite(meeting, null, committee.office());
        building.buildAll();
    }

    private void ready(UUID proposal) {
        management.submit(proposal, 1, committee.coordinator(GOERLITZ));
        management.accept(proposal, committee.office());
        management.makeReady(proposal, AProposal.PROCEDURE);
    }

    private BinderView view(BinderPart part) {
        return binders.of(meeting, committee.office()).stream()
                .filter(view -> view.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private UUID file(BinderPart part) {
        return Objects.requireNonNull(Objects.requireNonNull(view(part).row()).file());
    }

    private String text(BinderPart part, Actor.Person person) throws IOException {
        try (InputStream content = binders.download(meeting, part, person).content();
                PDDocument binder = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(binder);
        }
    }
}
