package org.conclusum.resolutions.ratification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.conclusum.resolutions.ratification.HomeBodyRow;
import org.conclusum.resolutions.ratification.RatificationDetail;

/** How far the home bodies are: one field for each municipality, yes at the left, and the same in a sentence. */
class HomeBodyProgress extends Div {

    private static final List<String> ORDER = List.of("yes", "no", "late", "overdue", "planned", "open");

    HomeBodyProgress(RatificationDetail detail) {
        addClassName("cc-ratification-progress");
        Div bar = new Div();
        bar.addClassName("cc-ratification-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        detail.bodies().stream()
                .map(HomeBodyProgress::kind)
                .sorted(Comparator.comparing(ORDER::indexOf))
                .forEach(kind -> {
                    Span field = new Span();
                    field.addClassName("is-" + kind);
                    bar.add(field);
                });
        Paragraph sentence = new Paragraph(HomeBodyWords.progress(detail));
        sentence.addClassName("cc-ratification-sentence");
        add(sentence, bar);
    }

    private static String kind(HomeBodyRow row) {
        if (row.result() != null) {
            return row.late() ? "late" : row.result().agrees() ? "yes" : "no";
        }
        return row.overdue() ? "overdue" : row.plannedOn() == null ? "open" : "planned";
    }
}
