package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.RuleBookProfile;
import org.conclusum.committees.RuleBookVersion;
import org.conclusum.committees.rules.RulesInWords;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.Evaluation;
import org.conclusum.voting.decision.InconsistentCase;
import org.conclusum.voting.decision.json.DecisionCaseJson;
import org.conclusum.voting.simulator.SeatMark;
import org.conclusum.voting.simulator.Simulator;
import org.conclusum.voting.simulator.Trial;
import org.conclusum.voting.simulator.TriedVote;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The simulator: a committee, rules, and seats to click through their votes, with the result and what turns it. The
 * address holds all of it, so a link shows the same to everybody whom the committee concerns.
 */
@Route("simulator")
@PermitAll
class SimulatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUTE = "simulator";
    private static final String COMMITTEE = "committee";
    private static final String RULES = "rules";
    private static final String DAY = "day";
    private static final String VOTES = "votes";

    private final transient Simulator simulator;
    private final transient Actor.Person person;
    private final Div outcome = new Div();
    private final Div turns = new Div();
    private final Div chart = new Div();
    private @Nullable Trial trial;
    private @Nullable TriedVote vote;
    private @Nullable TurnsOfVote turning;
    private @Nullable SeatPad shownPad;

    SimulatorView(Simulator simulator, SignedIn signedIn) {
        this.simulator = simulator;
        this.person = signedIn.person();
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<CommitteeRow> committees = simulator.committees(person);
        removeAll();
        if (committees.isEmpty()) {
            add(
                    new PageHeader(getPageTitle()),
                    new EmptyState(
                            Texts.text("voting.simulator.none.title"), Texts.text("voting.simulator.none.sentence")));
            return;
        }
        UUID committee = asked.getSingleParameter(COMMITTEE)
                .map(SimulatorView::id)
                .orElse(committees.getFirst().id());
        Trial fresh = simulator.trial(
                committee,
                asked.getSingleParameter(DAY).map(SimulatorView::day).orElse(null),
                asked.getSingleParameter(RULES).orElse(null),
                person);
        show(fresh, fresh.vote().lettered(asked.getSingleParameter(VOTES).orElse("")), committees);
    }

    private void show(Trial shown, TriedVote tried, List<CommitteeRow> committees) {
        trial = shown;
        vote = tried;
        turning = new TurnsOfVote(this::apply);
        PageLayout page = new PageLayout(choices(shown, committees));
        page.above(new PageHeader(getPageTitle())
                .lead(Texts.text("voting.simulator.lead"))
                .actions(Actions.secondary(Texts.text("voting.simulator.link"), this::copyLink), download()));
        if (tried.seats().isEmpty()) {
            page.main(new Card(BallotWords.muted(Texts.text("voting.simulator.noSeats"))));
        } else {
            Div result = new Div(new Card(outcome), new Card(Texts.text("voting.simulator.turns"), turns));
            result.addClassName("cc-simulator-result");
            Div pair = new Div(new Card(chart, seats(tried)), result);
            pair.addClassNames("cc-voting-pair", "cc-simulator");
            page.main(pair);
            turns.removeAll();
            turns.add(turning);
            tell();
        }
        page.main(new SimulatorCases(simulator, shown, person, this::tried));
        add(page);
    }

    private TriedVote tried() {
        TriedVote now = vote;
        if (now == null) {
            throw new IllegalStateException("no vote is tried");
        }
        return now;
    }

    private Component choices(Trial shown, List<CommitteeRow> committees) {
        Select<CommitteeRow> committee = new Select<>();
        committee.setLabel(Texts.text("voting.simulator.committee"));
        committee.setItemLabelGenerator(CommitteeRow::name);
        committee.setItems(committees);
        committees.stream()
                .filter(row -> row.id().equals(shown.committee().id()))
                .findFirst()
                .ifPresent(committee::setValue);
        committee.addValueChangeListener(
                change -> go(Map.of(COMMITTEE, change.getValue().id().toString())));
        Map<String, String> names = ruleNames(shown);
        Select<String> rules = new Select<>();
        rules.setLabel(Texts.text("voting.simulator.rules"));
        rules.setItemLabelGenerator(key -> names.getOrDefault(key, key));
        rules.setItems(names.keySet());
        rules.setValue(shown.rules());
        rules.addValueChangeListener(change -> go(Map.of(
                COMMITTEE,
                shown.committee().id().toString(),
                RULES,
                change.getValue(),
                DAY,
                shown.day().toString(),
                VOTES,
                tried().letters())));
        Div fields = new Div(committee, rules);
        fields.addClassName("cc-simulator-choices");
        RulesInWords words = new RulesInWords(shown.text().decision(), SeatPad.names(tried().seats()));
        return new Card(
                fields, BallotWords.muted(String.join(" ", words.majority()) + " " + String.join(" ", words.quorum())));
    }

    private static Map<String, String> ruleNames(Trial shown) {
        Map<String, String> names = new LinkedHashMap<>();
        for (RuleBookVersion version : shown.versions()) {
            String title = version.text().title();
            names.put(
                    version.id().toString(),
                    switch (version.state()) {
                        case RELEASED -> Texts.text("voting.simulator.rules.inForce", title);
                        case DRAFT, PROPOSED -> Texts.text("voting.simulator.rules.draft", title);
                        case WITHDRAWN -> Texts.text("voting.simulator.rules.withdrawn", title);
                    });
        }
        for (RuleBookProfile profile : shown.profiles()) {
            names.put(
                    profile.key(),
                    Texts.text(
                            "voting.simulator.rules.profile",
                            Texts.text("committees.profile." + profile.key() + ".name")));
        }
        return names;
    }

    private Component seats(TriedVote tried) {
        SeatPad pad = new SeatPad(tried, changed -> {
            vote = changed;
            tell();
        });
        Div all = new Div(Stream.of(SeatMark.YES, SeatMark.NO, SeatMark.ABSTAIN)
                .map(mark -> Actions.quiet(Texts.of("voting.simulator.all", mark), () -> {
                    apply(tried().all(mark));
                }))
                .toArray(Component[]::new));
        all.add(Actions.quiet(Texts.text("voting.simulator.reset"), () -> apply(tried().with(Map.of()))));
        all.addClassName("cc-simulator-all");
        H2 title = new H2(Texts.text("voting.simulator.seats"));
        title.addClassName("cc-visually-hidden");
        shownPad = pad;
        return new Div(title, pad, all, BallotWords.muted(Texts.text("voting.simulator.seats.hint")));
    }

    private void apply(TriedVote changed) {
        vote = changed;
        if (shownPad != null) {
            shownPad.show(changed);
        }
        tell();
    }

    /** Decides the vote as it stands, and writes it into the address. */
    private void tell() {
        TriedVote now = tried();
        outcome.removeAll();
        chart.removeAll();
        try {
            DecisionCase decisionCase = now.decisionCase("simulator");
            outcome.add(new TriedResult(now, Evaluation.of(decisionCase)));
            chart.add(TriedResult.chart(now, Evaluation.of(decisionCase)));
            if (turning != null) {
                turning.show(now);
            }
        } catch (InconsistentCase unfit) {
            outcome.add(BallotWords.muted(Texts.text("voting.simulator.unfit")));
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ROUTE, parameters(now)));
    }

    private QueryParameters parameters(TriedVote now) {
        Trial shown = trial;
        return shown == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of(
                        COMMITTEE,
                        shown.committee().id().toString(),
                        RULES,
                        shown.rules(),
                        DAY,
                        shown.day().toString(),
                        VOTES,
                        now.letters()));
    }

    private static void go(Map<String, String> parameters) {
        UI.getCurrent().navigate(ROUTE, QueryParameters.simple(parameters));
    }

    private void copyLink() {
        UI.getCurrent()
                .getPage()
                .executeJs("return navigator.clipboard"
                        + " ? navigator.clipboard.writeText(location.href).then(() => true, () => false) : false")
                .then(Boolean.class, copied -> {
                    if (copied) {
                        Messages.done(Texts.text("voting.simulator.link.done"));
                    } else {
                        Messages.failed(Texts.text("voting.simulator.link.failed"));
                    }
                });
    }

    private Anchor download() {
        Locale language = Texts.locale();
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] json = JsonMapper.shared()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(DecisionCaseJson.write(tried().decisionCase("simulator")))
                            .getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(json),
                            Texts.text(language, "voting.simulator.export.file"),
                            "application/json; charset=utf-8",
                            json.length);
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(Texts.text("voting.simulator.export")));
        anchor.addClassName("cc-voting-download");
        return anchor;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Subject.Kind.COMMITTEE, text);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new NotFound(Subject.Kind.COMMITTEE, text);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("voting.simulator.title");
    }
}
