package org.conclusum.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.conclusum.identity.SavedViews;
import org.conclusum.kernel.Actor;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SavedViewBarTests {

    private static final QueryParameters NONE = QueryParameters.empty();
    private static final QueryParameters SCHOOLS = QueryParameters.fromString("q=Schule");
    private static final QueryParameters SCHOOLS_OF_ONE = QueryParameters.fromString("committee=1&q=Schule");

    @Autowired
    private SavedViews views;

    @Autowired
    private CommitteeFixture fixture;

    private Actor.Person person;
    private SavedViewBar bar;

    @BeforeEach
    void arrive() {
        person = fixture.stranger();
        bar = new SavedViewBar(views, ListWithViews.PROPOSALS, person);
    }

    @Test
    void staysAwayWhileThereIsNothingToSaveAndNothingSaved() {
        bar.show(NONE, NONE);

        assertThat(bar.getElement().getChildCount()).isZero();
    }

    @Test
    void offersToSaveFiltersThatAreNoViewYet() {
        bar.show(SCHOOLS, SCHOOLS);

        assertThat(words()).isEqualTo("Als Ansicht speichern");
    }

    @Test
    void marksTheViewThatIsOpen() {
        views.save("PROPOSALS", "Schulen", "q=Schule", person);
        bar.show(SCHOOLS, SCHOOLS);
        assertThat(current()).containsExactly("proposals?q=Schule");

        bar.show(NONE, NONE);
        assertThat(current()).containsExactly("proposals");
    }

    @Test
    void saysWhenAPartOfAViewNoLongerFits() {
        views.save("PROPOSALS", "Schulen", "committee=1&q=Schule", person);
        bar.show(SCHOOLS_OF_ONE, SCHOOLS_OF_ONE);
        assertThat(words()).doesNotContain("gilt nicht mehr");

        bar.show(SCHOOLS_OF_ONE, SCHOOLS);
        assertThat(words()).contains("Ein Teil von „Schulen“ gilt nicht mehr");
        assertThat(current()).containsExactly("proposals?committee=1&q=Schule");
    }

    private String words() {
        return bar.getElement().getTextRecursively().strip();
    }

    /** The targets of the tabs that are marked as open. */
    private List<String> current() {
        return bar.getElement()
                .getChildren()
                .flatMap(Element::getChildren)
                .filter(tab -> tab.hasAttribute("aria-current"))
                .map(tab -> tab.getAttribute("href"))
                .toList();
    }
}
