package org.conclusum.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ProposalListingTests {

    @Autowired
    private ProposalListing listing;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private ProposalExport export;

    @Autowired
    private ProposalManagement management;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private Actor.Person memberElsewhere;
    private Actor.Person outsider;

    @BeforeEach
    void foundCommittee() {
        committee = committees.found();
        memberElsewhere = committees.found().member(GOERLITZ);
        outsider = committees.coordinatorOf("05116");
    }

    @Test
    void showsADraftToItsMunicipalityAndTheAuditorAlone() {
        UUID draft = aProposal.drafted(committee);

        assertThat(seen(draft, everybody())).containsExactlyInAnyOrder("originator", "auditor");
    }

    @Test
    void showsWhatWasHandedInToTheOfficeToo() {
        UUID submitted = aProposal.submitted(committee);

        assertThat(seen(submitted, everybody())).containsExactlyInAnyOrder("originator", "auditor", "office");
    }

    @Test
    void showsWhatWasAcceptedToAllWithInsight() {
        UUID accepted = aProposal.accepted(committee, AProposal.text("Offen"));

        assertThat(seen(accepted, everybody()))
                .containsExactlyInAnyOrder(
                        "originator",
                        "auditor",
                        "office",
                        "neighbour",
                        "member",
                        "substitute",
                        "chair",
                        "administrator");
    }

    @Test
    void showsAClosedItemToThoseWhoTakePartAlone() {
        UUID closed = aProposal.accepted(committee, AProposal.closedText("Vertraulich"));

        assertThat(seen(closed, everybody()))
                .containsExactlyInAnyOrder(
                        "originator", "auditor", "office", "neighbour", "member", "substitute", "chair");
    }

    @Test
    void keepsWhatWasWithdrawnUnexaminedFromTheCommittee() {
        UUID withdrawn = aProposal.submitted(committee);
        management.withdraw(withdrawn, "", committee.coordinator(GOERLITZ));

        assertThat(seen(withdrawn, everybody())).containsExactlyInAnyOrder("originator", "auditor", "office");
    }

    @Test
    void findsByTitleAndNumberAndTakesSignsOfPatternsLiterally() {
        aProposal.accepted(committee, AProposal.text("100 % Förderung_neu"));
        aProposal.accepted(committee, AProposal.text("Busverkehr"));

        assertThat(titles(filter("100 %"))).containsExactly("100 % Förderung_neu");
        assertThat(titles(filter("FÖRDERUNG_"))).containsExactly("100 % Förderung_neu");
        assertThat(titles(filter("g%n"))).isEmpty();
        assertThat(titles(filter("r_v"))).isEmpty();
        assertThat(titles(filter("/002"))).containsExactly("Busverkehr");
        assertThat(titles(filter("' or 1=1 --"))).isEmpty();
        assertThat(titles(filter("a\u0000b"))).isEmpty();
    }

    @Test
    void narrowsToStateAndToOwnMunicipality() {
        aProposal.drafted(committee, AProposal.text("Entwurf"));
        aProposal.submitted(committee, AProposal.text("Eingereicht"));
        Actor bautzen = committee.coordinator(BAUTZEN);
        Actor goerlitz = committee.coordinator(GOERLITZ);
        aProposal.accepted(committee, AProposal.text("Geprüft"));

        ProposalFilter drafts = new ProposalFilter("", Set.of(ProposalState.DRAFT), committee.id(), false);
        ProposalFilter mine = new ProposalFilter("", Set.of(), committee.id(), true);
        assertThat(listing.count(drafts, goerlitz)).isEqualTo(1);
        assertThat(listing.count(mine, goerlitz)).isEqualTo(3);
        assertThat(listing.count(mine, bautzen)).isZero();
        assertThat(listing.countByState(mine, goerlitz)).containsEntry(ProposalState.DRAFT, 1L);
        assertThat(listing.page(mine, 1, 1, goerlitz))
                .extracting(listed -> listed.row().title())
                .containsExactly("Eingereicht");
    }

    @Test
    void showsTheOfficeWhatWasHandedInWhileItIsRevised() {
        UUID proposal = aProposal.submitted(committee, AProposal.text("Erste Fassung"));
        management.returnForRevision(
                proposal, "Kosten fehlen", LocalDate.now(clock).plusDays(1), committee.office());
        management.save(proposal, AProposal.text("Zweite Fassung"), 1, committee.coordinator(GOERLITZ));

        assertThat(caseFiles.of(proposal, committee.office()).text().title()).isEqualTo("Erste Fassung");
        CaseFile own = caseFiles.of(proposal, committee.coordinator(GOERLITZ));
        assertThat(own.text().title()).isEqualTo("Zweite Fassung");
        assertThat(own.permissions()).isEqualTo(new CaseFile.MayDo(true, true, false, false));
        assertThat(own.openReturn())
                .hasValueSatisfying(returned -> assertThat(returned.reasons()).isEqualTo("Kosten fehlen"));
        management.submit(proposal, 2, committee.coordinator(GOERLITZ));
        assertThat(caseFiles.of(proposal, committee.office()).versions())
                .extracting(version -> version.text().title())
                .containsExactly("Erste Fassung", "Zweite Fassung");
    }

    @Test
    void opensFilesOnlyToThoseWhoSeeTheProposal() {
        Actor coordinator = committee.coordinator(GOERLITZ);
        UUID proposal = aProposal.drafted(committee);
        byte[] csv = "a;b\n".getBytes(StandardCharsets.UTF_8);
        UUID file = management.attach(proposal, "kosten.csv", csv, coordinator);
        UUID other = aProposal.drafted(committee);

        assertThat(caseFiles.attachment(proposal, file, coordinator).content()).isEqualTo(csv);
        assertThat(caseFiles
                        .attachment(proposal, file, committee.auditor())
                        .row()
                        .name())
                .isEqualTo("kosten.csv");
        for (Actor stranger : new Actor[] {memberElsewhere, outsider, committee.office(), committee.member(GOERLITZ)}) {
            assertThatThrownBy(() -> caseFiles.attachment(proposal, file, stranger))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> caseFiles.attachment(other, file, coordinator)).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsAFileOfAnEarlierVersion() {
        Actor coordinator = committee.coordinator(GOERLITZ);
        UUID proposal = aProposal.drafted(committee);
        UUID file = management.attach(proposal, "kosten.csv", "a;b\n".getBytes(StandardCharsets.UTF_8), coordinator);
        management.submit(proposal, 1, coordinator);
        management.returnForRevision(
                proposal, "Kosten fehlen", LocalDate.now(clock).plusDays(1), committee.office());
        management.detach(proposal, file, coordinator);

        assertThat(caseFiles.of(proposal, coordinator).attachments()).isEmpty();
        assertThat(caseFiles.attachment(proposal, file, committee.office()).content())
                .isNotEmpty();
    }

    @Test
    void exportsWhatTheViewerSeesAndDisarmsFormulas() {
        aProposal.submitted(committee, AProposal.text("=cmd|' /C calc'!A0; \"x\""));
        ProposalFilter here = new ProposalFilter("", Set.of(), committee.id(), false);

        String own =
                new String(export.csv(here, Locale.GERMAN, committee.coordinator(GOERLITZ)), StandardCharsets.UTF_8);
        assertThat(own)
                .startsWith("\uFEFF")
                .contains("\"'=cmd|' /C calc'!A0; \"\"x\"\"\";")
                .contains("In Prüfung");
        String member = new String(export.csv(here, Locale.GERMAN, committee.member(GOERLITZ)), StandardCharsets.UTF_8);
        assertThat(member.lines()).hasSize(1);
    }

    private Map<String, Actor> everybody() {
        return Map.ofEntries(
                Map.entry("originator", committee.coordinator(GOERLITZ)),
                Map.entry("auditor", committee.auditor()),
                Map.entry("office", committee.office()),
                Map.entry("neighbour", committee.coordinator(BAUTZEN)),
                Map.entry("member", committee.member(BAUTZEN)),
                Map.entry("substitute", committee.substitute(BAUTZEN)),
                Map.entry("chair", committee.chair()),
                Map.entry("administrator", committee.administrator()),
                Map.entry("member elsewhere", memberElsewhere),
                Map.entry("other region", outsider),
                Map.entry("other office", committees.officeOf("RHEIN")));
    }

    /** Who sees the proposal; list, count, search and case file must agree about each of them. */
    private Stream<String> seen(UUID proposal, Map<String, Actor> viewers) {
        return viewers.entrySet().stream()
                .filter(viewer -> {
                    ProposalFilter here = new ProposalFilter("", Set.of(), committee.id(), false);
                    boolean listed = listing.page(here, 0, 50, viewer.getValue()).stream()
                            .anyMatch(row -> row.row().id().equals(proposal));
                    assertThat(listing.count(here, viewer.getValue()))
                            .as(viewer.getKey())
                            .isEqualTo(listed ? 1 : 0);
                    assertThat(opens(proposal, viewer.getValue()))
                            .as(viewer.getKey())
                            .isEqualTo(listed);
                    return listed;
                })
                .map(Map.Entry::getKey);
    }

    private boolean opens(UUID proposal, Actor viewer) {
        try {
            return caseFiles.of(proposal, viewer).row().id().equals(proposal);
        } catch (NotFound none) {
            return false;
        }
    }

    @Test
    void narrowsToThoseThatBurdenAMunicipality() {
        ProposalText plain = AProposal.text("Schulnetz");
        UUID burdening = aProposal.accepted(
                committee,
                new ProposalText(
                        "Lernzentrum",
                        plain.facts(),
                        plain.motion(),
                        plain.costs(),
                        plain.lead(),
                        false,
                        Set.of(),
                        Set.of(ACommittee.COTTBUS)));
        aProposal.accepted(committee, plain);

        assertThat(listing.page(
                        new ProposalFilter("", Set.of(), committee.id(), false, ACommittee.COTTBUS),
                        0,
                        10,
                        committee.office()))
                .extracting(listed -> listed.row().id())
                .containsExactly(burdening);
        assertThat(listing.page(
                        new ProposalFilter("", Set.of(), committee.id(), false, ACommittee.BAUTZEN),
                        0,
                        10,
                        committee.office()))
                .isEmpty();
    }

    private ProposalFilter filter(String text) {
        return new ProposalFilter(text, Set.of(), committee.id(), false);
    }

    private Stream<String> titles(ProposalFilter filter) {
        return listing.page(filter, 0, 50, committee.member(GOERLITZ)).stream()
                .map(listed -> listed.row().title());
    }
}
