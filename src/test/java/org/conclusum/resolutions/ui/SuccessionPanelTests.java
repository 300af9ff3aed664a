package org.conclusum.resolutions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.AResolution;
import org.conclusum.resolutions.Lapse;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SuccessionPanelTests {

    @Autowired
    private SuccessionPanel panel;

    @Autowired
    private ResolutionListing listing;

    @Autowired
    private ResolutionManagement management;

    @Autowired
    private AResolution aResolution;

    @Autowired
    private CommitteeFixture committees;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    private ACommittee committee;
    private UUID earlier;

    @BeforeEach
    void resolve() {
        committee = committees.found();
        earlier = aResolution.inForce(committee, 1, "Oberstufe gemeinsam planen", false);
    }

    @Test
    void linksBothWaysWhereALaterResolutionReplacesAnEarlierOne() {
        UUID later = aResolution.inForce(committee, 2, "Oberstufe neu planen", false);
        management.lapse(earlier, new Lapse(Lapse.Kind.SUPERSEDED, later), committee.office());
        assertThat(words(earlier, committee.chair())).contains("Ersetzt durch");
        assertThat(links(earlier, committee.chair())).containsExactly("resolutions/" + later);
        assertThat(words(later, committee.chair())).contains("Ersetzt").doesNotContain("durch");
        assertThat(links(later, committee.chair())).containsExactly("resolutions/" + earlier);
    }

    @Test
    void linksBothWaysWhereALaterResolutionRevokesAnEarlierOne() {
        UUID later = aResolution.inForce(committee, 2, "Oberstufe doch nicht planen", false);
        management.lapse(earlier, new Lapse(Lapse.Kind.REVOKED, later), committee.office());
        assertThat(words(earlier, committee.chair())).contains("Aufgehoben durch");
        assertThat(links(earlier, committee.chair())).containsExactly("resolutions/" + later);
        assertThat(words(later, committee.chair())).contains("Hebt auf");
        assertThat(links(later, committee.chair())).containsExactly("resolutions/" + earlier);
    }

    @Test
    void namesNoClosedResolutionToThoseWhoMustNotSeeIt() {
        UUID closed = aResolution.inForce(committee, 2, "Personalsache", true);
        management.lapse(earlier, new Lapse(Lapse.Kind.REVOKED, closed), committee.office());
        assertThat(shown(earlier, committee.administrator())).isEmpty();
        assertThat(links(earlier, committee.chair())).containsExactly("resolutions/" + closed);
    }

    private Optional<Component> shown(UUID resolution, Actor.Person viewer) {
        return panel.panel(listing.get(resolution, viewer), viewer);
    }

    private String words(UUID resolution, Actor.Person viewer) {
        return shown(resolution, viewer).orElseThrow().getElement().getTextRecursively();
    }

    private List<String> links(UUID resolution, Actor.Person viewer) {
        return elements(shown(resolution, viewer).orElseThrow().getElement())
                .map(Element::getComponent)
                .flatMap(Optional::stream)
                .filter(Anchor.class::isInstance)
                .map(component -> ((Anchor) component).getHref())
                .toList();
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(SuccessionPanelTests::elements));
    }
}
