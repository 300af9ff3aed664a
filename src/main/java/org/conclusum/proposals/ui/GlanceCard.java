package org.conclusum.proposals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.conclusum.committees.rules.BurdenConsent;
import org.conclusum.proposals.CaseFile;
import org.conclusum.proposals.RouteRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** The facts of a case in a few words. */
class GlanceCard extends Card {

    GlanceCard(
            CaseFile file,
            String committee,
            BurdenConsent consent,
            RouteRow route,
            Map<String, MunicipalityRow> municipalities) {
        super(Texts.text("proposals.file.glance"));
        Facts facts = new Facts();
        if (file.row().number() != null) {
            facts.add(Texts.text("proposals.file.number"), file.row().number());
        }
        facts.add(Texts.text("proposals.file.committee"), committee);
        facts.add(Texts.text("proposals.file.originator"), name(file.row().originator(), municipalities));
        if (!file.text().lead().isBlank()) {
            facts.add(Texts.text("proposals.file.leading"), file.text().lead());
        }
        if (!file.text().concerned().isEmpty()) {
            facts.add(
                    Texts.text("proposals.file.concerned"),
                    file.text().concerned().stream()
                            .map(ags -> shortName(ags, municipalities))
                            .sorted()
                            .collect(Collectors.joining(" · ")));
        }
        if (!file.text().burdened().isEmpty()) {
            Div burdened = new Div(new Div(file.text().burdened().stream()
                    .map(ags -> shortName(ags, municipalities))
                    .sorted()
                    .collect(Collectors.joining(" · "))));
            if (consent != BurdenConsent.NOT_NEEDED) {
                Span note = new Span(Texts.of("proposals.file.burdened", consent));
                note.addClassName("cc-note");
                burdened.add(note);
            }
            facts.add(Texts.text("proposals.file.burdened"), burdened);
        }
        if (route.chosen() != null) {
            Div way = new Div(new Div(Texts.of("proposals.route", route.chosen())));
            if (!route.reason().isBlank()) {
                Span note = new Span(Texts.text(
                        "proposals.route.deviating", Texts.of("proposals.route", route.usual()), route.reason()));
                note.addClassName("cc-note");
                way.add(note);
            }
            facts.add(Texts.text("proposals.route.label"), way);
        }
        if (file.text().closed()) {
            Span closed = new Span(Icon.LOCK.create(), new Span(" " + Texts.text("proposals.access.closed")));
            facts.add(Texts.text("proposals.file.access"), closed);
        } else {
            facts.add(Texts.text("proposals.file.access"), Texts.text("proposals.access.open"));
        }
        if (file.revisionDue() != null) {
            facts.add(Texts.text("proposals.file.revisionDue"), Formats.date(file.revisionDue()));
        }
        if (file.progress().endedAt() != null && file.withdrawalReason() != null) {
            facts.add(
                    Texts.text("proposals.file.withdrawn"),
                    file.withdrawalReason().isBlank()
                            ? Texts.text("proposals.file.withdrawnNoReason")
                            : file.withdrawalReason());
        }
        facts.add(
                Texts.text("proposals.file.changed"),
                Texts.text(
                        "proposals.file.changedBy",
                        file.lastEdit().by(),
                        Formats.date(file.lastEdit().at())));
        add(facts);
    }

    static String name(String ags, Map<String, MunicipalityRow> municipalities) {
        MunicipalityRow municipality = municipalities.get(ags);
        return municipality == null ? ags : municipality.name();
    }

    private static String shortName(String ags, Map<String, MunicipalityRow> municipalities) {
        MunicipalityRow municipality = municipalities.get(ags);
        return municipality == null ? ags : municipality.shortName();
    }
}
