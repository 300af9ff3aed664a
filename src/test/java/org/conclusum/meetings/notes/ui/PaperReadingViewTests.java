package org.conclusum.meetings.notes.ui;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.meetings.notes.PersonalNotes;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PaperReadingViewTests {

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private PersonalNotes notes;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private CommitteeFixture committees;

    @Test
    void opensNoFileForStrangersAndNoneThatIsNotOfTheProposal() {
        ACommittee committee = committees.found();
        UUID proposal = aProposal.ready(committee, AProposal.closedText("Personal"));

        for (Actor.Person person :
                new Actor.Person[] {committees.stranger(), committees.found().member(GOERLITZ)}) {
            assertThatThrownBy(() -> open(proposal, person))
                    .isInstanceOf(NotFound.class)
                    .hasMessageContaining(proposal.toString());
        }
        assertThatThrownBy(() -> open(proposal, committee.member(BAUTZEN)))
                .as("the member sees the proposal, which has no such file")
                .isInstanceOf(NotFound.class)
                .message()
                .doesNotContain(proposal.toString());
    }

    private void open(UUID proposal, Actor.Person person) {
        SignedIn signedIn = mock(SignedIn.class);
        when(signedIn.person()).thenReturn(person);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters())
                .thenReturn(new RouteParameters(Map.of(
                        "id", proposal.toString(), "document", UUID.randomUUID().toString())));
        new PaperReadingView(caseFiles, notes, signedIn).beforeEnter(event);
    }
}
