package org.conclusum.procedures.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.cockpit.CaseOverview;
import org.conclusum.procedures.cockpit.StepMoving;
import org.conclusum.procedures.drawing.ProcessAdministration;
import org.conclusum.procedures.drawing.ProcessFigures;
import org.conclusum.procedures.hostile.HostileModels;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.testing.LinksWithoutAServer;
import org.conclusum.testing.Shown;
import org.conclusum.testing.Statements;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.ScopeNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** The heat map of the cockpit, of all cases or of those of one region. */
@ApplicationTest
class CockpitRegionTests {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    private ProcessAdministration administration;

    @Autowired
    private CaseOverview overview;

    @Autowired
    private ProcessFigures figures;

    @Autowired
    private StepMoving moving;

    @Autowired
    private CommitteeNames committees;

    @Autowired
    private ScopeNames scopes;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private CommitteeFixture fixture;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    @RegisterExtension
    final LinksWithoutAServer links = new LinksWithoutAServer();

    private Actor.Person admin;

    @BeforeEach
    void cases() {
        admin = fixture.person("Leitstand", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        models.createDeployment()
                .name("trial")
                .addString(
                        "trial.bpmn",
                        HostileModels.text("/models/confirmed.bpmn").replace("${closeProposal}", "${raisePriority}"))
                .deploy();
        UUID here = fixture.found().id();
        UUID elsewhere = founding.found(
                "HU" + SERIAL.incrementAndGet(),
                "Anderswo",
                "RHEIN",
                "Bildung",
                CommitteeFixture.SINCE,
                CommitteeFixture.FOUNDER);
        start(here);
        start(here);
        start(elsewhere);
    }

    @AfterEach
    void removeTrialModels() {
        models.createDeploymentQuery()
                .deploymentName("trial")
                .list()
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void showsTheCasesOfTheRegionInTheAddress() {
        assertThat(heat(open(""))).contains("3 Fälle").doesNotContain("2 Fälle");
        assertThat(heat(open("LAUSITZ"))).contains("2 Fälle");
        assertThat(heat(open("RHEIN"))).contains("1 Fall");
        assertThat(region(open("RHEIN")).getValue()).isEqualTo("RHEIN");
    }

    @Test
    void showsAllCasesWhereTheRegionIsUnknown() {
        assertThat(heat(open("NIRGENDS"))).contains("3 Fälle");
        assertThat(region(open("NIRGENDS")).getValue()).isNull();
    }

    @Test
    void asksOneQuestionMoreForARegion() {
        open("");

        assertThat(Statements.difference(() -> open("LAUSITZ"), () -> open("")))
                .hasSize(1)
                .containsValue(1);
    }

    private void start(UUID committee) {
        cases.startProcessInstanceByKey(
                "trial",
                UUID.randomUUID().toString(),
                Map.of("adopted", false, "offices", "office:LAUSITZ", "committee", committee.toString()));
    }

    private CockpitView open(String region) {
        CockpitView view =
                new CockpitView(administration, overview, figures, moving, committees, scopes, new SignedIn() {
                    @Override
                    public Actor.Person person() {
                        return admin;
                    }
                });
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation())
                .thenReturn(new Location(
                        "admin/processes/cockpit",
                        QueryParameters.simple(Map.of("process", "trial", "region", region))));
        view.beforeEnter(event);
        return view;
    }

    /** What stands in the drawing, as the browser gets it. */
    private static String heat(Component page) {
        return Shown.all(page)
                .filter(ProcessDrawing.class::isInstance)
                .map(drawing -> String.valueOf(ReflectionTestUtils.getField(drawing, "marks")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<String> region(Component page) {
        return Shown.all(page)
                .filter(Select.class::isInstance)
                .map(select -> (Select<String>) select)
                .filter(select -> "Revier".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
