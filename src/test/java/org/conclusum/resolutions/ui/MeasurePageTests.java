package org.conclusum.resolutions.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.resolutions.AResolution;
import org.conclusum.resolutions.AgreedMeasureManagement;
import org.conclusum.resolutions.Agreement;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.MeasureReport;
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

/** Measures have one kind of page, whether a resolution gave them or they were agreed without one. */
@ApplicationTest
class MeasurePageTests {

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
    private UUID given;
    private UUID agreed;

    @BeforeEach
    void give() {
        committee = committees.found();
        LocalDate due = LocalDate.now(clock).plusDays(9);
        given = resolutions.addMeasure(
                aResolution.inForce(committee, 1, "Oberstufe gemeinsam planen", false),
                new NewMeasure("Konzept schreiben", OWNER, due),
                committee.office());
        agreed = agreements.agree(
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
    void showsAMeasureOfAResolutionWithItsProofsAndReports() {
        MeasureReport report = new MeasureReport("Zur Hälfte fertig.", Light.GREEN, false, null, "", 50);
        resolutions.report(given, report, committee.office());
        assertThat(words(MeasureView.class, given, committee.member(ACommittee.BAUTZEN)))
                .contains("Konzept schreiben", "Landkreis Görlitz", "Zur Hälfte fertig.", "Nachweise", "50 %");
    }

    @Test
    void showsAnAgreedMeasureWithItsReports() {
        assertThat(words(AgreedMeasureView.class, agreed, committee.member(ACommittee.BAUTZEN)))
                .contains("Muster verschicken", "Landkreis Görlitz", "Austausch im Revier", "0 %")
                .doesNotContain("Zur Hälfte fertig.");
        MeasureReport report = new MeasureReport("Zur Hälfte fertig.", Light.GREEN, false, null, "", 50);
        agreements.report(agreed, report, committee.office());
        assertThat(words(AgreedMeasureView.class, agreed, committee.member(ACommittee.BAUTZEN)))
                .contains("Zur Hälfte fertig.", "50 %");
    }

    @Test
    void letsTheOwnerReportAndNobodyElse() {
        Actor.Person owner = committee.coordinator(ACommittee.GOERLITZ);
        Actor.Person other = committee.member(ACommittee.BAUTZEN);
        assertThat(asksForAReport(MeasureView.class, given, owner)).isTrue();
        assertThat(asksForAReport(AgreedMeasureView.class, agreed, owner)).isTrue();
        assertThat(asksForAReport(MeasureView.class, given, other)).isFalse();
        assertThat(asksForAReport(AgreedMeasureView.class, agreed, other)).isFalse();
    }

    @Test
    void isNotThereForStrangers() {
        Actor.Person stranger = committees.found().member(ACommittee.GOERLITZ);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enter(MeasureView.class, given, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enter(AgreedMeasureView.class, agreed, stranger));
    }

    private <T extends Component & BeforeEnterObserver> T enter(Class<T> view, UUID measure, Actor.Person person) {
        return pages.enter(view, new RouteParameters("measure", measure.toString()), person);
    }

    private <T extends Component & BeforeEnterObserver> String words(Class<T> view, UUID measure, Actor.Person person) {
        return enter(view, measure, person).getElement().getTextRecursively();
    }

    private <T extends Component & BeforeEnterObserver> boolean asksForAReport(
            Class<T> view, UUID measure, Actor.Person person) {
        return shown(enter(view, measure, person).getElement()).anyMatch(element -> element.getComponent()
                .filter(TextArea.class::isInstance)
                .isPresent());
    }

    /** The visible elements. */
    private static Stream<Element> shown(Element element) {
        return !element.isTextNode() && element.isVisible()
                ? Stream.concat(Stream.of(element), element.getChildren().flatMap(MeasurePageTests::shown))
                : Stream.empty();
    }
}
