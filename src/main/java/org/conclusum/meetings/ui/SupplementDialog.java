package org.conclusum.meetings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.Supplement;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Collects what comes onto the agenda after the invitation; says whether it still keeps the notice period. */
class SupplementDialog extends Dialog {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_REASON = 2_000;

    private final CheckboxGroup<ProposalRow> proposals = new CheckboxGroup<>();
    private final TextField title = new TextField(Texts.text("meetings.supplement.item"));
    private final Checkbox closed = new Checkbox(Texts.text("meetings.agenda.newClosed"));
    private final TextArea reason = new TextArea(Texts.text("meetings.urgent.label"));

    SupplementDialog(MeetingDetail detail, List<ProposalRow> ready, Consumer<Supplement> command) {
        setHeaderTitle(Texts.text("meetings.supplement.title"));
        setWidth("min(620px, 94vw)");
        boolean late = isLate(detail);
        Paragraph lawful = new Paragraph(Texts.text(
                late ? "meetings.supplement.late" : "meetings.supplement.inTime", Formats.date(latest(detail))));
        lawful.addClassName(late ? "cc-meetings-warning" : "cc-muted");
        proposals.setLabel(Texts.text("meetings.supplement.proposals"));
        proposals.setItems(ready);
        proposals.setItemLabelGenerator(ProposalRow::title);
        proposals.addThemeName("vertical");
        proposals.setVisible(!ready.isEmpty());
        title.setMaxLength(LONGEST_TITLE);
        title.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(Texts.text("meetings.supplement.vote"));
        reason.setVisible(late);
        proposals.addValueChangeListener(change -> reason.setVisible(
                late || change.getValue().stream().anyMatch(proposal -> isSubmittedLate(detail, proposal))));
        Div form = new Div(lawful, proposals, title, closed, reason);
        form.addClassName("cc-agenda-form");
        add(form);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("meetings.supplement.confirm"), () -> {
                            command.accept(supplement());
                            close();
                        }));
    }

    private static LocalDate latest(MeetingDetail detail) {
        return detail.urgency() == null
                ? detail.dates().latestInvitation()
                : detail.dates().latestUrgentInvitation();
    }

    private static boolean isLate(MeetingDetail detail) {
        return detail.state() == MeetingState.RUNNING
                || detail.outlook().today().isAfter(latest(detail));
    }

    private static boolean isSubmittedLate(MeetingDetail detail, ProposalRow proposal) {
        Instant submitted = proposal.submittedAt();
        return submitted != null && submitted.isAfter(detail.submissionDeadline());
    }

    private Supplement supplement() {
        return new Supplement(
                List.copyOf(proposals.getValue()).stream().map(ProposalRow::id).toList(),
                title.getValue().isBlank()
                        ? List.of()
                        : List.of(new Supplement.Item(title.getValue(), closed.getValue())),
                reason.isVisible() && !reason.getValue().isBlank() ? reason.getValue() : null);
    }
}
