package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.scenarios.ProfileManagement;
import org.conclusum.scenarios.ScenarioListing;
import org.conclusum.scenarios.ScenarioProfile;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.scenarios.analysis.Choice;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** The scenarios of a project side by side: where they agree, where they part, and how far they are from each other. */
@Route("scenarios/:project/comparison")
@PermitAll
class ComparisonPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ScenarioListing listing;
    private final transient ProfileManagement profiles;
    private final transient Actor.Person person;

    ComparisonPage(ScenarioListing listing, ProfileManagement profiles, SignedIn signedIn) {
        this.listing = listing;
        this.profiles = profiles;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID project = ScenarioAddress.project(event);
        ScenarioView view = listing.view(project, person);
        List<ScenarioProfile> written = profiles.of(project, person);
        PageLayout page = new PageLayout()
                .above(new PageHeader(Texts.text("scenarios.comparison.title"))
                        .marks(new Span(view.project().title()))
                        .lead(Texts.text("scenarios.comparison.lead")));
        if (written.isEmpty()) {
            page.main(new EmptyState(
                    Texts.text("scenarios.comparison.none"), Texts.text("scenarios.profiles.none.office")));
        } else {
            page.main(factors(view, written), distances(view, written), texts(written));
        }
        page.main(ScenarioWords.go(ScenarioAddress.of(project), Texts.text("scenarios.back")));
        removeAll();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("scenarios.comparison.title");
    }

    @Override
    public String place() {
        return Texts.text("scenarios.comparison.title");
    }

    private static Card factors(ScenarioView view, List<ScenarioProfile> written) {
        List<Integer> places = IntStream.range(0, view.factors().size()).boxed().toList();
        PagedTable<Integer> table = new PagedTable<Integer>(
                        Texts.text("scenarios.comparison.factors"),
                        (offset, limit) ->
                                places.stream().skip(offset).limit(limit).toList())
                .column(
                        Texts.text("scenarios.comparison.factor"),
                        factor -> view.factors().get(factor).name());
        for (ScenarioProfile profile : written) {
            List<Integer> choices = profile.choices(view.factors());
            table.component(profile.title(), factor -> {
                Choice choice = new Choice(factor, choices.get(factor));
                Span sign = new Span(view.factors().get(factor).sign(choice.projection()));
                sign.addClassNames("cc-scenarios-small-sign", "cc-scenarios-turn-" + Math.min(choice.projection(), 3));
                Div cell = new Div(
                        sign,
                        new Span(view.factors()
                                .get(factor)
                                .projections()
                                .get(choice.projection())
                                .name()));
                cell.addClassName("cc-scenarios-turned");
                return cell;
            });
        }
        table.component(
                Texts.text("scenarios.comparison.same"),
                factor -> written.stream()
                                        .map(profile ->
                                                profile.choices(view.factors()).get(factor))
                                        .distinct()
                                        .count()
                                == 1
                        ? new Pill(Tone.NEUTRAL, Texts.text("scenarios.comparison.equal"))
                        : new Pill(Tone.INFO, Texts.text("scenarios.comparison.different")));
        return new Card(Texts.text("scenarios.comparison.factors"), table.refresh());
    }

    private static Card distances(ScenarioView view, List<ScenarioProfile> written) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-scenarios-words");
        for (int one = 0; one < written.size(); one++) {
            for (int other = one + 1; other < written.size(); other++) {
                List<Integer> left = written.get(one).choices(view.factors());
                List<Integer> right = written.get(other).choices(view.factors());
                long differing = IntStream.range(0, left.size())
                        .filter(factor -> !left.get(factor).equals(right.get(factor)))
                        .count();
                list.add(new ListItem(Texts.text(
                        "scenarios.comparison.distance",
                        written.get(one).title(),
                        written.get(other).title(),
                        differing,
                        left.size())));
            }
        }
        return new Card(Texts.text("scenarios.comparison.distances"), list);
    }

    private Div texts(List<ScenarioProfile> written) {
        Div grid = new Div();
        grid.addClassName("cc-scenarios-side");
        for (ScenarioProfile profile : written) {
            Card card = new Card(profile.title());
            card.addClassName("cc-scenarios-stack");
            profile.pictures().stream().limit(1).forEach(picture -> card.add(new Picture(picture, profiles, person)));
            card.add(new Prose(profile.body().isEmpty() ? Texts.text("scenarios.profile.empty") : profile.body()));
            grid.add(card);
        }
        return grid;
    }
}
