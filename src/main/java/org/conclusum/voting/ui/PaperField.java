package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.Answer;
import org.conclusum.voting.Choice;
import org.jspecify.annotations.Nullable;

/** The ballot paper: large choices of which one is marked, or as many candidates as there are places. */
class PaperField extends Div {

    private final transient VoteTerms terms;
    private final transient Runnable changed;
    private final RadioButtonGroup<Answer> one = new RadioButtonGroup<>();
    private final CheckboxGroup<Answer> several = new CheckboxGroup<>();
    private final boolean isForSeveral;

    PaperField(String label, VoteTerms terms, Runnable changed) {
        this.terms = terms;
        this.changed = changed;
        this.isForSeveral = terms.question().places() > 1;
        addClassName("cc-voting-paper");
        if (isForSeveral) {
            several.setLabel(label + " · "
                    + Texts.text("voting.cast.several", terms.question().places()));
            several.setItems(terms.answers());
            several.setRenderer(new ComponentRenderer<>(this::choice));
            several.setManualValidation(true);
            several.setErrorMessage(Texts.text("voting.cast.nothingMarked"));
            several.addValueChangeListener(change -> mark(change.getOldValue(), change.getValue()));
            add(dressed(several));
        } else {
            one.setLabel(label);
            one.setItems(terms.answers());
            one.setRenderer(new ComponentRenderer<>(this::choice));
            one.setManualValidation(true);
            one.setErrorMessage(Texts.text("voting.cast.nothingMarked"));
            one.addValueChangeListener(change -> mark());
            add(dressed(one));
        }
    }

    private Component dressed(Component group) {
        group.addClassName("cc-voting-choices");
        if (!terms.question().options().isEmpty()) {
            group.addClassName("cc-voting-options");
        }
        return group;
    }

    /** What is marked, or null as long as that is nothing. */
    @Nullable
    Answer value() {
        if (!isForSeveral) {
            return one.getValue();
        }
        Set<Answer> marked = several.getValue();
        if (marked.isEmpty()) {
            return null;
        }
        List<Integer> picks =
                marked.stream().flatMap(answer -> answer.picks().stream()).toList();
        return picks.isEmpty() ? marked.iterator().next() : new Answer(Choice.YES, picks);
    }

    void setValue(@Nullable Answer answer) {
        if (!isForSeveral) {
            one.setValue(answer);
        } else if (answer == null) {
            several.clear();
        } else {
            several.setValue(
                    answer.picks().isEmpty()
                            ? Set.of(answer)
                            : new HashSet<>(answer.picks().stream()
                                    .map(pick -> Answer.pick(pick))
                                    .toList()));
        }
    }

    /** What is marked; where that is nothing, says so beside the choices and leads there. */
    Optional<Answer> demand() {
        Answer answer = value();
        if (answer == null) {
            one.setInvalid(true);
            several.setInvalid(true);
            (isForSeveral ? several : one).getElement().callJsFunction("focus");
        }
        return Optional.ofNullable(answer).filter(marked -> isComplete());
    }

    /** Whether no more is marked than there are places. */
    boolean isComplete() {
        Answer answer = value();
        return answer != null && answer.picks().size() <= terms.question().places();
    }

    private void mark() {
        one.setInvalid(false);
        several.setInvalid(false);
        changed.run();
    }

    /** Whoever abstains or wants none of them marks nobody, and the other way round. */
    private void mark(Set<Answer> before, Set<Answer> now) {
        Set<Answer> fresh = new HashSet<>(now);
        fresh.removeAll(before);
        boolean nobody = fresh.stream().anyMatch(answer -> answer.picks().isEmpty());
        Set<Answer> fitting = new HashSet<>(now);
        if (nobody) {
            fitting.retainAll(fresh);
        } else if (!fresh.isEmpty()) {
            fitting.removeIf(answer -> answer.picks().isEmpty());
        }
        if (fitting.equals(now)) {
            mark();
        } else {
            several.setValue(fitting);
        }
    }

    private Div choice(Answer answer) {
        Span word = new Span(icon(answer.choice()).create(), new Span(BallotWords.answer(terms.question(), answer)));
        word.addClassName("cc-voting-choice-word");
        Div label = new Div(word);
        label.addClassNames("cc-voting-choice", "cc-voting-choice-" + BallotWords.look(answer.choice()));
        switch (answer.choice()) {
            case ABSTAIN -> label.add(BallotWords.small(terms.abstention()));
            case AGREE, STAND_ASIDE, OBJECT ->
                label.add(BallotWords.small(Texts.text("voting.choice." + answer.choice() + ".means")));
            case YES, NO -> {}
        }
        return label;
    }

    static Icon icon(Choice choice) {
        return switch (choice) {
            case YES, AGREE -> Icon.VOTE;
            case NO, OBJECT -> Icon.NO;
            case ABSTAIN, STAND_ASIDE -> Icon.ABSTAIN;
        };
    }
}
