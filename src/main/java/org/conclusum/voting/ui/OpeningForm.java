package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.conclusum.committees.rules.BallotRules;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Demand;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotForm;
import org.conclusum.voting.BallotKind;
import org.conclusum.voting.BallotPlan;
import org.conclusum.voting.Question;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/**
 * Where the chair opens the vote on the current item: one button, or Alt and A, for an open vote on the motion; form and
 * question may be chosen and the wording amended first.
 */
class OpeningForm extends Div {

    /** Starts with this question, a run-off for example. */
    record Suggestion(String wording, Question question) {}

    private final transient OpeningRules rules;
    private final RadioButtonGroup<BallotForm> form = new RadioButtonGroup<>();
    private final RadioButtonGroup<BallotKind> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<ProcedureKind> procedure = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> paper = new RadioButtonGroup<>();
    private final Checkbox byItself = new Checkbox(Texts.text("voting.opening.byItself"), true);
    private final IntegerField askedBy = new IntegerField();
    private final TextArea options = new TextArea();
    private final IntegerField places = new IntegerField(Texts.text("voting.opening.places"));
    private final Checkbox noneOfThese = new Checkbox(Texts.text("voting.opening.noneOfThese"), true);
    private final Div fields = new Div();
    private final Paragraph rule = new Paragraph();

    /**
     * A form.
     *
     * @param procedures ways that may be taken now, the usual one first
     * @param amend whether the wording is to be changed before, as after a round with an objection
     * @param open takes the wording and how the ballot is to be held
     */
    OpeningForm(
            Suggestion suggestion,
            OpeningRules rules,
            List<ProcedureKind> procedures,
            boolean amend,
            BiConsumer<String, BallotPlan> open) {
        this.rules = rules;
        addClassName("cc-voting-opening");
        TextArea text = new TextArea(Texts.text("voting.opening.wording"));
        text.setValue(suggestion.wording());
        text.setMaxLength(20_000);
        text.setWidthFull();
        text.setHelperText(Texts.text(amend ? "voting.opening.amendHint" : "voting.opening.wordingHint"));
        Details details = new Details(Texts.text("voting.opening.amend"), text);
        details.setOpened(amend || suggestion.wording().isBlank());
        procedure.setLabel(Texts.text("voting.opening.procedure"));
        procedure.setItems(procedures);
        procedure.setItemLabelGenerator(way -> Texts.of("voting.opening.procedure", way));
        procedure.setValue(procedures.getFirst());
        procedure.setVisible(procedures.size() > 1);
        Button button = Actions.primary(
                action(),
                () -> open.accept(
                        text.getValue(),
                        plan(byItself.getValue() ? BallotClosing.WHEN_ALL_VOTED : BallotClosing.BY_CHAIR)));
        procedure.addValueChangeListener(change -> {
            button.setText(action());
            follow();
        });
        button.addClickShortcut(Key.KEY_A, KeyModifier.ALT);
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+A");
        Div row = new Div(button, BallotWords.small(Texts.text("voting.opening.shortcut")), byItself);
        row.addClassName("cc-voting-opening-row");
        rule.addClassNames("cc-small", "cc-muted");
        add(procedure, how(suggestion.question()), rule, row, details);
        follow();
    }

    private Component how(Question question) {
        form.setLabel(Texts.text("voting.opening.form"));
        form.setItems(BallotForm.values());
        form.setItemLabelGenerator(item -> Texts.of("voting.form", item));
        form.setValue(BallotForm.OPEN);
        form.addValueChangeListener(change -> follow());
        kind.setLabel(Texts.text("voting.opening.kind"));
        kind.setItems(BallotKind.values());
        kind.setItemLabelGenerator(item -> Texts.of("voting.kind", item));
        kind.setValue(question.kind());
        kind.addValueChangeListener(change -> follow());
        paper.setLabel(Texts.text("voting.opening.paper"));
        paper.setItems(rules.takesSecretVotes() ? List.of(false, true) : List.of(true));
        paper.setItemLabelGenerator(onPaper -> Texts.text("voting.opening.paper." + onPaper));
        paper.setValue(!rules.takesSecretVotes());
        paper.addValueChangeListener(change -> follow());
        askedBy.setLabel(Texts.text("voting.opening.askedBy"));
        askedBy.setMin(0);
        askedBy.setWidth("12rem");
        askedBy.setStepButtonsVisible(true);
        askedBy.setValue(1);
        options.setValue(String.join("\n", question.options()));
        options.setWidthFull();
        options.setMinRows(2);
        places.setMin(1);
        places.setWidth("12rem");
        places.setValue(question.places());
        places.setStepButtonsVisible(true);
        fields.add(form, paper, askedBy, kind, options, places, noneOfThese);
        fields.addClassName("cc-voting-opening-how");
        return fields;
    }

    /** Shows what belongs to the form and the question, and the rule they are decided by. */
    private void follow() {
        fields.setVisible(!isConsensus());
        BallotKind asked = kind.getValue();
        Demand demand = rules.demand(form.getValue(), asked);
        askedBy.setVisible(demand != null && demand.kind() != Demand.Kind.ALWAYS);
        askedBy.setHelperText(rules.inWords(demand));
        paper.setVisible(form.getValue() == BallotForm.SECRET);
        byItself.setVisible(!isOnPaper());
        boolean election = asked == BallotKind.ELECTION;
        options.setVisible(asked != BallotKind.YES_NO);
        options.setLabel(Texts.text(election ? "voting.opening.candidates" : "voting.opening.options"));
        options.setHelperText(Texts.text("voting.opening.eachInALine"));
        places.setVisible(election);
        noneOfThese.setVisible(asked == BallotKind.OPTIONS);
        rule.setText(isConsensus() ? Texts.text("voting.rule.consensus") : rules.sentence(asked));
    }

    private boolean isConsensus() {
        return procedure.getValue() == ProcedureKind.CONSENSUS;
    }

    private boolean isOnPaper() {
        return !isConsensus() && form.getValue() == BallotForm.SECRET && paper.getValue();
    }

    private String action() {
        return Texts.text(isConsensus() ? "voting.opening.round" : "voting.opening.action");
    }

    private BallotPlan plan(BallotClosing closing) {
        if (isConsensus()) {
            return BallotPlan.consensus(closing);
        }
        int asking = Objects.requireNonNullElse(askedBy.getValue(), 0);
        BallotPlan plan = isOnPaper()
                ? BallotPlan.onPaper(question())
                : new BallotPlan(form.getValue(), question(), closing, null);
        return plan.askedBy(askedBy.isVisible() ? asking : 0);
    }

    private Question question() {
        List<String> lines = Arrays.asList(options.getValue().split("\\R"));
        return switch (kind.getValue()) {
            case YES_NO -> Question.YES_NO;
            case OPTIONS -> Question.ofOptions(lines, noneOfThese.getValue());
            case ELECTION -> Question.ofCandidates(lines, Objects.requireNonNullElse(places.getValue(), 1));
        };
    }

    /**
     * What the rule book says of forms and majorities.
     *
     * @param takesSecretVotes whether a secret vote may be given on a screen, too; on paper it always may
     */
    record OpeningRules(BallotRules ballots, DecisionRules decision, boolean takesSecretVotes) {

        @Nullable
        Demand demand(BallotForm form, BallotKind kind) {
            return switch (form) {
                case OPEN -> null;
                case ROLL_CALL -> ballots.rollCall();
                case SECRET -> kind == BallotKind.ELECTION ? ballots.secretElection() : ballots.secret();
            };
        }

        String inWords(@Nullable Demand demand) {
            return demand == null ? "" : RuleWords.demand(demand);
        }

        String sentence(BallotKind kind) {
            return RuleWords.of(decision, kind).sentence();
        }
    }
}
