package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.scenarios.RatingSheet;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** How far the municipalities are with their ratings. */
class RatingCard extends Card {

    RatingCard(ScenarioView view, Map<String, MunicipalityRow> municipalities) {
        super(Texts.text("scenarios.rating.title"));
        addClassName("cc-scenarios-stack");
        Component bar =
                ScenarioWords.progress(Texts.text("scenarios.rating.title"), view.sheets(), view.participants());
        add(new Paragraph(Texts.text("scenarios.rating.count", view.sheets(), view.participants())), bar);
        boolean named = view.leads() || view.project().phase().showsDifferences();
        List<String> shown = named
                ? municipalities.values().stream()
                        .filter(one -> one.region().equals(view.project().region()))
                        .sorted(Comparator.comparing(MunicipalityRow::shortName))
                        .map(MunicipalityRow::ags)
                        .toList()
                : view.mine();
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-scenarios-sheets");
        for (String ags : shown) {
            list.add(line(
                    Objects.requireNonNull(municipalities.get(ags)).shortName(),
                    view.handedIn().get(ags)));
        }
        add(list);
        if (!named) {
            add(ScenarioWords.small(Texts.text("scenarios.rating.unseen")));
        }
        if (view.project().phase().takesRatings() && !view.mine().isEmpty()) {
            add(ScenarioWords.go(ScenarioAddress.rating(view.project().id()), Texts.text("scenarios.rating.own")));
        }
        if (view.seesMatrix()) {
            view.kinds()
                    .forEach(kind -> add(ScenarioWords.go(
                            ScenarioAddress.matrix(view.project().id(), kind),
                            Texts.of("scenarios.matrix.open", kind))));
        }
    }

    private static ListItem line(String name, @Nullable RatingSheet sheet) {
        ListItem line = new ListItem(
                new Span(name),
                sheet == null
                        ? new Pill(Tone.NEUTRAL, Texts.text("scenarios.rating.open"))
                        : new Pill(Tone.YES, Texts.text("scenarios.rating.in")));
        if (sheet != null) {
            line.getElement()
                    .setAttribute(
                            "title",
                            Texts.text(
                                    "scenarios.rating.by", sheet.handedInBy(), Formats.dateTime(sheet.handedInAt())));
        }
        return line;
    }
}
