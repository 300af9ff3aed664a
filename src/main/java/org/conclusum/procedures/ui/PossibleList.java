package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.procedures.dryrun.DryRunState;
import org.conclusum.procedures.dryrun.Possibility;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** What can happen next in a sample case, each with a button that lets it happen. */
class PossibleList extends Div {

    private static final int MOST_TIMERS = 4;

    private final transient Consumer<String> act;

    PossibleList(DryRunState state, Consumer<String> act) {
        this.act = act;
        addClassName("cc-possible");
        getElement().setAttribute("role", "status");
        String stuck = state.stuck();
        if (stuck != null) {
            add(new Paragraph(Texts.text("procedures.trial.stuck", stuck)));
        } else if (state.limited()) {
            add(new Paragraph(Texts.text("procedures.trial.limited")));
        } else if (state.ended()) {
            add(new Paragraph(Texts.text("procedures.trial.ended")));
        }
        forks(state).forEach(ways -> show(Possibility.Kind.CHOICE, ways));
        for (Possibility.Kind kind : List.of(Possibility.Kind.TASK, Possibility.Kind.MESSAGE, Possibility.Kind.TIMER)) {
            show(
                    kind,
                    of(state, kind)
                            .limit(kind == Possibility.Kind.TIMER ? MOST_TIMERS : Integer.MAX_VALUE)
                            .toList());
        }
    }

    /** The ways out of each fork at which the case stands; it may stand at several. */
    private static Collection<List<Possibility>> forks(DryRunState state) {
        return of(state, Possibility.Kind.CHOICE)
                .collect(Collectors.groupingBy(
                        way -> way.id().substring(0, way.id().lastIndexOf('|')),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static Stream<Possibility> of(DryRunState state, Possibility.Kind kind) {
        return state.possible().stream().filter(each -> each.kind() == kind);
    }

    private void show(Possibility.Kind kind, List<Possibility> some) {
        if (!some.isEmpty()) {
            add(new H3(title(kind, some.getFirst())), list(some));
        }
    }

    private static String title(Possibility.Kind kind, Possibility first) {
        return kind == Possibility.Kind.CHOICE
                ? Texts.text("procedures.trial.kind.choice", first.detail())
                : Texts.of("procedures.trial.kind", kind);
    }

    private UnorderedList list(List<Possibility> some) {
        UnorderedList list = new UnorderedList();
        some.forEach(each -> list.add(line(each)));
        return list;
    }

    private ListItem line(Possibility each) {
        ListItem line = new ListItem(button(each));
        String note = note(each);
        if (!note.isEmpty() && !note.equals(each.name())) {
            Span words = new Span(note);
            words.addClassName("cc-note");
            line.add(words);
        }
        return line;
    }

    private Component button(Possibility each) {
        Component button = Actions.secondary(
                each.kind() == Possibility.Kind.TIMER
                        ? Texts.text("procedures.trial.until", Formats.dateTime(moment(each)))
                        : each.name(),
                () -> act.accept(each.id()));
        button.getElement().setAttribute("data-possible", each.element());
        return button;
    }

    private static java.time.Instant moment(Possibility timer) {
        return java.util.Objects.requireNonNull(timer.at());
    }

    private static String note(Possibility each) {
        return switch (each.kind()) {
            case TASK -> CatalogueWords.groupOf(each.detail());
            case MESSAGE -> Texts.text("procedures.message." + each.detail());
            case TIMER -> each.name();
            case CHOICE -> "";
        };
    }
}
