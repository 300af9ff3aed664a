package org.conclusum.resolutions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Subject;
import org.conclusum.resolutions.AResolution;
import org.conclusum.resolutions.AgreedMeasureManagement;
import org.conclusum.resolutions.Agreement;
import org.conclusum.resolutions.NewMeasure;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ControlViewTests {

    private static final String OWNER = "coordinator:" + ACommittee.GOERLITZ;

    @Autowired
    private ResolutionManagement resolutions;

    @Autowired
    private AgreedMeasureManagement agreements;

    @Autowired
    private AResolution aResolution;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private Pages pages;

    @Autowired
    private Clock clock;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    private ACommittee committee;

    @BeforeEach
    void give() {
        committee = committees.found();
        LocalDate due = LocalDate.now(clock).plusDays(9);
        resolutions.addMeasure(
                aResolution.inForce(committee, 1, "Oberstufe gemeinsam planen", false),
                new NewMeasure("Konzept schreiben", OWNER, due),
                committee.office());
        agreements.agree(
                new Agreement(
                        committee.id(),
                        new Subject(Subject.Kind.EXCHANGE_ROUND, UUID.randomUUID()),
                        "Austausch im Revier",
                        "exchange/rounds",
                        "Muster verschicken",
                        OWNER,
                        due),
                committee.office());
    }

    @Test
    void showsBothKindsOfMeasuresAsTableBoardAndAlongTime() {
        Actor.Person member = committee.member(ACommittee.BAUTZEN);
        for (ControlAddress.View view : ControlAddress.View.values()) {
            assertThat(words(view, member))
                    .as(view.name())
                    .contains(
                            "Konzept schreiben",
                            AResolution.numbered(committee, 1),
                            "Muster verschicken",
                            "Austausch im Revier",
                            "Landkreis Görlitz");
        }
    }

    @Test
    void showsNothingToTheMembersOfAnotherCommittee() {
        Actor.Person stranger = committees.found().member(ACommittee.BAUTZEN);
        for (ControlAddress.View view : ControlAddress.View.values()) {
            assertThat(words(view, stranger)).as(view.name()).doesNotContain("Konzept schreiben", "Muster verschicken");
        }
    }

    private String words(ControlAddress.View view, Actor.Person person) {
        return pages.enter(
                        ControlView.class, "resolutions/control?committee=" + committee.id() + "&view=" + view, person)
                .getElement()
                .getTextRecursively();
    }
}
