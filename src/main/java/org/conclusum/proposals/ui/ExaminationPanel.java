package org.conclusum.proposals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRoute;
import org.conclusum.proposals.RouteRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** The formal examination by the office: accept, or return with reasons and a date. */
class ExaminationPanel extends Card {

    private static final int USUAL_DAYS = 14;
    private static final int LONGEST_REASON = 500;

    private final UUID proposal;
    private final ProposalManagement management;
    private final Actor viewer;
    private final Runnable examined;
    private final TextArea reasons = new TextArea(Texts.text("proposals.examine.reasons"));
    private final DayField due = new DayField(Texts.text("proposals.examine.due"));
    private final Select<ProposalRoute> route = new Select<>();
    private final TextField deviation = new TextField(Texts.text("proposals.route.reason"));
    private final Div choice = new Div();
    private final Div form = new Div();

    ExaminationPanel(
            UUID proposal,
            ProposalManagement management,
            RouteRow suggestion,
            Actor viewer,
            LocalDate today,
            Runnable examined) {
        super(Texts.text("proposals.examine.title"), new Paragraph(Texts.text("proposals.examine.text")));
        this.proposal = proposal;
        this.management = management;
        this.viewer = viewer;
        this.examined = examined;
        addClassName("cc-proposals-examination");
        Paragraph check = new Paragraph(Texts.text("proposals.examine.check"));
        check.addClassNames("cc-muted", "cc-small");
        reasons.setRequiredIndicatorVisible(true);
        reasons.setMinRows(3);
        due.setRequiredIndicatorVisible(true);
        due.setMin(today.plusDays(1));
        due.setValue(today.plusDays(USUAL_DAYS));
        ProposalRoute suggested = suggestion.usual();
        route.setLabel(Texts.text("proposals.route.label"));
        route.setItems(ProposalRoute.values());
        route.setItemLabelGenerator(way -> Texts.of("proposals.route", way));
        route.setHelperText(Texts.text("proposals.route.suggested", Texts.of("proposals.route", suggested)));
        route.setValue(suggested);
        route.addValueChangeListener(change -> deviation.setVisible(change.getValue() != suggested));
        deviation.setVisible(false);
        deviation.setRequiredIndicatorVisible(true);
        deviation.setMaxLength(LONGEST_REASON);
        Div way = new Div(route, deviation);
        way.addClassName("cc-ratification-line");
        choice.add(
                Actions.primary(Texts.text("proposals.examine.accept"), this::accept),
                Actions.secondary(Texts.text("proposals.examine.return"), () -> open(true)));
        choice.addClassName("cc-actions");
        Div actions = new Div(
                Actions.primary(Texts.text("proposals.examine.confirmReturn"), this::giveBack),
                Actions.quiet(Texts.text("proposals.examine.cancel"), () -> open(false)));
        actions.addClassName("cc-actions");
        form.add(reasons, due, actions);
        form.addClassName("cc-proposals-return");
        form.setVisible(false);
        add(check, way, choice, form);
    }

    private void open(boolean wanted) {
        form.setVisible(wanted);
        choice.setVisible(!wanted);
        if (wanted) {
            reasons.focus();
        }
    }

    private void accept() {
        management.accept(proposal, route.getValue(), deviation.getValue(), viewer);
        Messages.done(Texts.text("proposals.examine.accepted"));
        examined.run();
    }

    private void giveBack() {
        reasons.setInvalid(false);
        due.setInvalid(due.getValue() == null);
        if (due.isInvalid()) {
            due.setErrorMessage(Texts.text("rule.RevisionDateMustLieAhead"));
            return;
        }
        try {
            management.returnForRevision(proposal, reasons.getValue(), due.getValue(), viewer);
        } catch (RuleViolated broken) {
            show(broken);
            return;
        }
        Messages.done(Texts.text("proposals.examine.returned"));
        examined.run();
    }

    private void show(RuleViolated broken) {
        String sentence = Texts.text(broken.messageKey(), broken.arguments().toArray());
        switch (broken.messageKey()) {
            case "rule.RevisionDateMustLieAhead" -> {
                due.setInvalid(true);
                due.setErrorMessage(sentence);
            }
            case "rule.ReasonsMustBeGiven", "rule.TextMustFit" -> {
                reasons.setInvalid(true);
                reasons.setErrorMessage(sentence);
            }
            default -> throw broken;
        }
    }
}
