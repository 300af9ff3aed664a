package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.scenarios.AnalysisManagement;
import org.conclusum.scenarios.AnalysisResult;
import org.conclusum.scenarios.AnalysisRow;
import org.conclusum.scenarios.ScenarioPhase;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** What was reckoned from the matrices, with its progress while it goes on. */
class AnalysesCard extends Card {

    private final transient ScenarioView view;
    private final transient AnalysisManagement analyses;
    private final transient Actor.Person person;
    private final Div parts = ScenarioWords.stack();

    AnalysesCard(ScenarioView view, AnalysisManagement analyses, LiveUpdates live, Actor.Person person) {
        super(Texts.text("scenarios.analyses.title"));
        this.view = view;
        this.analyses = analyses;
        this.person = person;
        add(parts);
        refresh();
        live.refresh(this, AnalysisManagement.subject(view.project().id()), this::refresh);
    }

    private void refresh() {
        UUID project = view.project().id();
        List<AnalysisRow> rows = analyses.of(project, person);
        parts.removeAll();
        if (view.project().phase() == ScenarioPhase.RATING) {
            parts.add(ScenarioWords.muted(Texts.text("scenarios.analyses.later")));
            return;
        }
        if (rows.isEmpty()) {
            parts.add(ScenarioWords.muted(Texts.text("scenarios.analyses.none")));
        }
        rows.stream().filter(row -> row.state().isUnderWay()).forEach(row -> parts.add(progress(row)));
        if (rows.stream().anyMatch(row -> !row.state().isUnderWay())) {
            List<AnalysisRow> ended =
                    rows.stream().filter(row -> !row.state().isUnderWay()).toList();
            parts.add(new PagedTable<AnalysisRow>(
                            Texts.text("scenarios.analyses.title"),
                            (offset, limit) ->
                                    ended.stream().skip(offset).limit(limit).toList())
                    .component(
                            Texts.text("scenarios.analyses.analysis"),
                            row -> new Anchor(
                                    ScenarioAddress.analysis(project, row.number()),
                                    Texts.text(
                                            "scenarios.analyses.name",
                                            row.number(),
                                            Texts.of(
                                                    "scenarios.kind",
                                                    row.input().kind()))))
                    .column(Texts.text("scenarios.analyses.found"), AnalysesCard::found)
                    .column(Texts.text("scenarios.analyses.asked"), row -> Formats.dateTime(row.requestedAt()))
                    .refresh());
        }
        if (view.leads() && view.project().phase() == ScenarioPhase.COMPARED) {
            Div actions = ScenarioWords.actions();
            view.kinds()
                    .forEach(kind -> actions.add(Actions.secondary(Texts.of("scenarios.analyses.run", kind), () -> {
                        analyses.request(project, kind, person);
                        refresh();
                    })));
            parts.add(actions);
        }
    }

    static String found(AnalysisRow row) {
        AnalysisResult result = row.result();
        return result == null
                ? Texts.of("scenarios.analyses.state", row.state())
                : Texts.text(
                        "scenarios.analyses.kept." + row.input().kind(),
                        Formats.number(result.kept()),
                        Formats.number(result.bundles()));
    }

    private Component progress(AnalysisRow row) {
        Component bar = ScenarioWords.progress(Texts.text("scenarios.analyses.progress"), row.done(), row.bundles());
        Paragraph words = ScenarioWords.muted(Texts.text(
                "scenarios.analyses.done", row.number(), Formats.number(row.done()), Formats.number(row.bundles())));
        words.getElement().setAttribute("role", "status");
        Div progress = ScenarioWords.stack(words, bar);
        if (view.leads()) {
            progress.add(Actions.quiet(Texts.text("scenarios.analyses.cancel"), () -> {
                analyses.cancel(row.project(), row.number(), person);
                refresh();
            }));
        }
        return progress;
    }
}
