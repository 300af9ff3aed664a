package org.conclusum.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.Readings;
import org.conclusum.documents.TextState;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PaperVersionsTests {

    @Autowired
    private ProposalManagement management;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Readings readings;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private Actor coordinator;
    private UUID proposal;
    private UUID first;

    @BeforeEach
    void attach() {
        committee = committees.found();
        coordinator = committee.coordinator(GOERLITZ);
        proposal = aProposal.drafted(committee);
        first = management.attach(proposal, "kosten.txt", text("Es kostet 5 Euro"), coordinator);
    }

    @Test
    void keepTheOldFileBesideTheNewOne() {
        UUID second = management.replace(proposal, first, "kosten-neu.txt", text("Es kostet 7 Euro"), coordinator);
        UUID third = management.replace(proposal, second, "kosten-neu.txt", text("Es kostet 8 Euro"), coordinator);
        readings.finish();

        assertThat(caseFiles.of(proposal, coordinator).attachments())
                .extracting(DocumentRow::id)
                .containsExactly(third);
        assertThat(caseFiles.history(proposal, third, coordinator))
                .extracting(DocumentRow::id)
                .containsExactly(third, second, first);
        assertThat(caseFiles.readings(List.of(first, third))).containsEntry(first, TextState.READ);
        assertThat(caseFiles.words(proposal, first, coordinator)).isEqualTo("Es kostet 5 Euro");
        assertThat(caseFiles.attachment(proposal, second, coordinator).content())
                .isEqualTo(text("Es kostet 7 Euro"));
    }

    @Test
    void showOthersOnlyWhatWasHandedIn() {
        UUID second = management.replace(proposal, first, "kosten.txt", text("zwei"), coordinator);
        management.submit(proposal, 1, coordinator);
        management.returnForRevision(
                proposal, "Kosten fehlen", LocalDate.now(clock).plusDays(1), committee.office());
        UUID third = management.replace(proposal, second, "kosten.txt", text("drei"), coordinator);

        assertThatThrownBy(() -> caseFiles.history(proposal, third, committee.office()))
                .isInstanceOf(NotFound.class);
        management.submit(proposal, 1, coordinator);
        assertThat(caseFiles.history(proposal, third, committee.office()))
                .extracting(DocumentRow::id)
                .containsExactly(third, second);
        assertThatThrownBy(() -> caseFiles.attachment(proposal, first, committee.office()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> caseFiles.words(proposal, first, committee.office()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        caseFiles.history(proposal, third, committees.found().member(GOERLITZ)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areReplacedByTheOriginatorAloneAndOnlyWhileTheTextIsOpen() {
        assertThatThrownBy(
                        () -> management.replace(proposal, first, "x.txt", text("x"), committee.coordinator(BAUTZEN)))
                .isInstanceOf(NotFound.class);
        management.submit(proposal, 1, coordinator);
        assertThatThrownBy(() -> management.replace(proposal, first, "x.txt", text("x"), committee.office()))
                .isInstanceOf(NotPermitted.class);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> management.replace(proposal, first, "x.txt", text("x"), coordinator));
    }

    @Test
    void areReplacedOnceWhateverTwoPeopleSaw() {
        management.replace(proposal, first, "kosten.txt", text("zwei"), coordinator);

        assertThatThrownBy(() -> management.replace(proposal, first, "kosten.txt", text("drei"), coordinator))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void goWithTheFileWhereNobodyHasSeenThem() {
        UUID second = management.replace(proposal, first, "kosten.txt", text("zwei"), coordinator);
        management.detach(proposal, second, coordinator);

        assertThat(jdbc.sql("select count(*) from document where id in (?, ?)")
                        .params(first, second)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
