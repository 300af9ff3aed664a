package org.conclusum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.conclusum.identity.rules.ViewMustHoldFilters;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SavedViewTests {

    private static final String LIST = "PROPOSALS";

    @Autowired
    private SavedViews views;

    @Autowired
    private CommitteeFixture fixture;

    private Actor.Person person;
    private Actor.Person stranger;

    @BeforeEach
    void arrive() {
        person = fixture.stranger();
        stranger = fixture.stranger();
    }

    @Test
    void savesTheFiltersOfAListForWhoSavedThem() {
        views.save(LIST, " Schulnetz ", "q=Schulnetz&state=READY", person);
        views.save("BALLOTS", "Schulnetz", "result=adopted", person);

        assertThat(views.of(LIST, person)).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Schulnetz");
            assertThat(view.query()).isEqualTo("q=Schulnetz&state=READY");
            assertThat(view.opensFirst()).isFalse();
        });
        assertThat(views.all(person)).hasSize(2);
        assertThat(views.all(stranger)).isEmpty();
    }

    @Test
    void givesAViewOfTheSameNameTheNewFilters() {
        views.save(LIST, "Schulnetz", "q=Schulnetz", person);
        UUID view = only(person).id();
        views.openFirst(view, person);
        views.save(LIST, "schulnetz", "q=Schule", person);

        assertThat(only(person)).isEqualTo(new SavedView(view, LIST, "Schulnetz", "q=Schule", true));
    }

    @Test
    void opensTheListWithOneViewAtMost() {
        views.save(LIST, "A", "q=a", person);
        views.save(LIST, "B", "q=b", person);
        for (SavedView view : views.of(LIST, person)) {
            views.openFirst(view.id(), person);
        }

        assertThat(views.of(LIST, person)).extracting(SavedView::opensFirst).containsExactly(false, true);
        views.openAll(LIST, person);
        assertThat(views.of(LIST, person)).noneMatch(SavedView::opensFirst);
    }

    @Test
    void opensTheListWithOneViewWhenTwoAreChosenAtOnce() throws Exception {
        views.save(LIST, "A", "q=a", person);
        views.save(LIST, "B", "q=b", person);
        UUID first = views.of(LIST, person).getFirst().id();
        UUID second = views.of(LIST, person).getLast().id();

        AtOnce.run(() -> views.openFirst(first, person), () -> views.openFirst(second, person));

        assertThat(views.of(LIST, person)).filteredOn(SavedView::opensFirst).hasSize(1);
    }

    @Test
    void renamesToANameThatIsFree() {
        views.save(LIST, "A", "q=a", person);
        views.save(LIST, "B", "q=b", person);
        UUID view = views.of(LIST, person).getFirst().id();

        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> views.rename(view, "b", person));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> views.rename(view, " ", person));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> views.rename(view, "x".repeat(61), person));
        views.rename(view, "x".repeat(60), person);
        assertThat(views.of(LIST, person)).extracting(SavedView::name).containsExactly("B", "x".repeat(60));
    }

    @Test
    void letsNobodyTouchTheViewsOfOthers() {
        views.save(LIST, "A", "q=a", person);
        UUID view = only(person).id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> views.rename(view, "B", stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> views.openFirst(view, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> views.delete(view, stranger));
        views.openAll(LIST, stranger);
        views.delete(view, person);
        assertThat(views.all(person)).isEmpty();
    }

    @Test
    void keepsTheViewsOfAListFew() {
        for (int number = 0; number < 12; number++) {
            views.save(LIST, "A" + number, "q=a", person);
        }

        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> views.save(LIST, "B", "q=b", person));
        views.save(LIST, "A11", "q=b", person);
        views.save("BALLOTS", "B", "result=adopted", person);
        assertThat(views.of(LIST, person)).hasSize(12);
    }

    @Test
    void rejectsWhatAreNoFilters() {
        for (String query :
                new String[] {"", "q", "q=a#b", "https://example.org/?q=a", "q=a\nb", "q=<b>", "q=" + "a".repeat(1_999)
                }) {
            assertThatExceptionOfType(RuleViolated.class).as(query).isThrownBy(() -> new ViewMustHoldFilters(query)
                    .check());
        }
        for (String query : new String[] {"q=a", "q=Schul%C3%A4+b&mine=1", "q=", "q=" + "a".repeat(1_998)}) {
            assertThatCode(() -> new ViewMustHoldFilters(query).check()).doesNotThrowAnyException();
        }
    }

    private SavedView only(Actor.Person owner) {
        assertThat(views.of(LIST, owner)).hasSize(1);
        return views.of(LIST, owner).getFirst();
    }
}
