package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.scenarios.KeyFactor;
import org.conclusum.scenarios.MatrixKind;
import org.conclusum.scenarios.RatingManagement;
import org.conclusum.scenarios.RatingRow;
import org.conclusum.scenarios.RatingSheet;
import org.conclusum.scenarios.ScenarioListing;
import org.conclusum.scenarios.ScenarioPhase;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.scenarios.analysis.Choice;
import org.conclusum.scenarios.analysis.MorphologicalBox;
import org.conclusum.scenarios.analysis.Pair;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** A municipality rates, two factors after the other; each choice is kept at once. */
@Route("scenarios/:project/rating")
@PermitAll
class RatingPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    /** Two factors whose projections are rated against each other. */
    private record Step(MatrixKind kind, int factor, int other) {

        List<Pair> pairs(MorphologicalBox box) {
            return kind.pairs(box).stream()
                    .filter(pair -> pair.of().factor() == factor && pair.on().factor() == other)
                    .toList();
        }
    }

    private static final String STEP = "step";
    private static final String FOR = "for";

    private final transient ScenarioListing listing;
    private final transient RatingManagement ratings;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;
    private UUID project = new UUID(0, 0);
    private String ags = "";
    private int step;

    RatingPage(ScenarioListing listing, RatingManagement ratings, RegionDirectory regions, SignedIn signedIn) {
        this.listing = listing;
        this.ratings = ratings;
        this.regions = regions;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        project = ScenarioAddress.project(event);
        ScenarioView view = listing.view(project, person);
        if (view.mine().isEmpty() || view.project().phase() == ScenarioPhase.FACTORS) {
            throw new NotFound(Subject.Kind.SCENARIO, project);
        }
        ags = ScenarioAddress.parameter(event, FOR)
                .filter(view.mine()::contains)
                .orElse(view.mine().getFirst());
        step = ScenarioAddress.place(event, STEP, steps(view).size());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("scenarios.rate.title");
    }

    @Override
    public String place() {
        return Texts.text("scenarios.rate.title");
    }

    private static List<Step> steps(ScenarioView view) {
        List<Step> steps = new ArrayList<>();
        int factors = view.factors().size();
        for (MatrixKind kind : view.kinds()) {
            for (int factor = 0; factor < factors; factor++) {
                for (int other = 0; other < factors; other++) {
                    if (kind == MatrixKind.IMPACT ? factor != other : factor < other) {
                        steps.add(new Step(kind, factor, other));
                    }
                }
            }
        }
        return steps;
    }

    private void refresh() {
        ScenarioView view = listing.view(project, person);
        MorphologicalBox box = view.box().orElseThrow();
        List<Step> steps = steps(view);
        Map<MatrixKind, Map<Pair, RatingRow>> given = view.kinds().stream()
                .collect(Collectors.toMap(Function.identity(), kind -> listing.own(project, kind, ags, person)));
        int wanted =
                view.kinds().stream().mapToInt(kind -> kind.pairs(box).size()).sum();
        int rated = given.values().stream().mapToInt(Map::size).sum();
        PageHeader header = new PageHeader(Texts.text("scenarios.rate.title"))
                .marks(
                        ScenarioWords.mark(view.project().phase()),
                        new Span(regions.municipality(ags).name()))
                .lead(Texts.text("scenarios.rate.lead", view.project().title()));
        PageLayout page = new PageLayout()
                .above(header)
                .main(form(view, steps.get(step), given, steps.size()))
                .aside(overview(view, steps, given, rated, wanted), handingIn(view, rated, wanted));
        removeAll();
        add(page);
    }

    private Card form(ScenarioView view, Step shown, Map<MatrixKind, Map<Pair, RatingRow>> given, int count) {
        KeyFactor factor = view.factors().get(shown.factor());
        KeyFactor other = view.factors().get(shown.other());
        Map<Pair, RatingRow> known = Objects.requireNonNull(given.get(shown.kind()));
        boolean open = view.project().phase().takesRatings();
        Card card = new Card(Texts.text("scenarios.rate.pair." + shown.kind(), factor.name(), other.name()));
        card.addClassName("cc-scenarios-stack");
        card.add(ScenarioWords.muted(Texts.of("scenarios.rate.question", shown.kind())));
        List<Pair> pairs = shown.pairs(view.box().orElseThrow());
        for (int projection = 0; projection < factor.projections().size(); projection++) {
            int here = projection;
            Div group = new Div(new H3(ScenarioWords.projection(view.factors(), new Choice(shown.factor(), here))));
            group.addClassName("cc-scenarios-group");
            pairs.stream()
                    .filter(pair -> pair.of().projection() == here)
                    .forEach(pair -> group.add(scale(view, shown.kind(), pair, known.get(pair), open)));
            card.add(group);
        }
        card.add(foot(shown, pairs, known, count, open));
        return card;
    }

    private Component scale(ScenarioView view, MatrixKind kind, Pair pair, @Nullable RatingRow given, boolean open) {
        String on = ScenarioWords.projection(view.factors(), pair.on());
        RadioButtonGroup<Integer> scale = new RadioButtonGroup<>(Texts.text("scenarios.rate.with." + kind, on));
        scale.addClassName("cc-scenarios-scale");
        scale.getElement()
                .setAttribute(
                        "aria-label",
                        Texts.text("scenarios.rate.label", ScenarioWords.projection(view.factors(), pair.of()), on));
        scale.setItems(kind.scale());
        scale.setItemLabelGenerator(item -> ScenarioWords.rating(kind, Fraction.of(item)));
        if (given != null) {
            scale.setValue(given.rating());
        }
        scale.setReadOnly(!open);
        scale.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                ratings.rate(project, kind, ags, Map.of(pair, event.getValue()), person);
            }
        });
        Div ends = new Div(
                new Span(Texts.text("scenarios.scale." + kind + "." + kind.lowest())),
                new Span(Texts.text("scenarios.scale." + kind + "." + kind.highest())));
        ends.addClassName("cc-scenarios-ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        Div block = new Div(scale, ends);
        block.addClassName("cc-scenarios-rated");
        return block;
    }

    private Div foot(Step shown, List<Pair> pairs, Map<Pair, RatingRow> known, int count, boolean open) {
        Button back = Actions.secondary(Texts.text("scenarios.rate.back"), () -> to(step - 1));
        back.setEnabled(step > 0);
        Button next = Actions.primary(Texts.text("scenarios.rate.next"), () -> to(step + 1));
        next.setVisible(step + 1 < count);
        Div foot = ScenarioWords.actions(back, next);
        if (open && !known.keySet().containsAll(pairs)) {
            foot.add(Actions.quiet(Texts.text("scenarios.rate.neutral"), () -> {
                Map<Pair, RatingRow> now = listing.own(project, shown.kind(), ags, person);
                Map<Pair, Integer> rest = new HashMap<>();
                pairs.stream()
                        .filter(pair -> !now.containsKey(pair))
                        .forEach(pair -> rest.put(pair, shown.kind().neutral()));
                ratings.rate(project, shown.kind(), ags, rest, person);
                refresh();
            }));
        }
        return foot;
    }

    private void to(int place) {
        UI.getCurrent()
                .navigate(
                        ScenarioAddress.rating(project),
                        QueryParameters.simple(Map.of(STEP, String.valueOf(place), FOR, ags)));
    }

    private Card overview(
            ScenarioView view, List<Step> steps, Map<MatrixKind, Map<Pair, RatingRow>> given, int rated, int wanted) {
        Component bar = ScenarioWords.progress(Texts.text("scenarios.rate.progress"), rated, wanted);
        OrderedList list = new OrderedList();
        list.addClassName("cc-scenarios-steps");
        MorphologicalBox box = view.box().orElseThrow();
        for (int place = 0; place < steps.size(); place++) {
            Step one = steps.get(place);
            List<Pair> pairs = one.pairs(box);
            Map<Pair, RatingRow> known = Objects.requireNonNull(given.get(one.kind()));
            long done = pairs.stream().filter(known::containsKey).count();
            Anchor link = new Anchor(
                    ScenarioAddress.rating(project, place) + "&" + FOR + "=" + ags,
                    Texts.text(
                            "scenarios.rate.step." + one.kind(),
                            view.factors().get(one.factor()).sign(),
                            view.factors().get(one.other()).sign()));
            if (place == step) {
                link.getElement().setAttribute("aria-current", "step");
            }
            ListItem item =
                    new ListItem(link, ScenarioWords.small(Texts.text("scenarios.rate.of", done, pairs.size())));
            item.setClassName("cc-scenarios-step-done", done == pairs.size());
            list.add(item);
        }
        Card card = new Card(
                Texts.text("scenarios.rate.progress"),
                ScenarioWords.muted(Texts.text("scenarios.rate.of", rated, wanted)),
                bar,
                list);
        card.addClassName("cc-scenarios-stack");
        return card;
    }

    private Card handingIn(ScenarioView view, int rated, int wanted) {
        RatingSheet sheet = view.handedIn().get(ags);
        Card card = new Card(Texts.text("scenarios.handIn.title"));
        card.addClassName("cc-scenarios-stack");
        if (sheet != null) {
            card.add(
                    new Pill(Tone.YES, Texts.text("scenarios.rating.in")),
                    ScenarioWords.small(Texts.text(
                            "scenarios.rating.by", sheet.handedInBy(), Formats.dateTime(sheet.handedInAt()))),
                    ScenarioWords.muted(Texts.text("scenarios.handIn.again")));
        } else {
            card.add(ScenarioWords.muted(Texts.text("scenarios.handIn.lead")));
            if (rated < wanted) {
                card.add(ScenarioWords.muted(Texts.text("scenarios.handIn.missing")));
            }
            card.add(Actions.primary(Texts.text("scenarios.handIn.action"), () -> {
                ratings.handIn(project, ags, person);
                Messages.done(Texts.text("scenarios.handIn.done"));
                UI.getCurrent().navigate(ScenarioAddress.of(project));
            }));
        }
        card.add(ScenarioWords.go(ScenarioAddress.of(project), Texts.text("scenarios.back")));
        return card;
    }
}
