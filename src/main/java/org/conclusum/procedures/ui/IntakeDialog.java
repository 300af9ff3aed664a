package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.conclusum.procedures.check.Finding;
import org.conclusum.procedures.intake.Intake;
import org.conclusum.procedures.intake.Remark;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Says what of a file is left out or changed and what it still lacks, before it takes the place of a draft. */
class IntakeDialog extends ConfirmDialog {

    IntakeDialog(Intake intake, Runnable taken) {
        setHeader(Texts.text("procedures.draft.import.title"));
        Div words = new Div();
        words.addClassName("cc-intake");
        words.getElement().setAttribute("tabindex", "0");
        if (!intake.remarks().isEmpty()) {
            words.add(new Paragraph(Texts.text("procedures.draft.import.remarks")), remarks(intake));
        }
        if (!intake.finished()) {
            words.add(
                    new Paragraph(Texts.text(
                            "procedures.draft.import.unfinished",
                            intake.review().errors().size())),
                    findings(intake));
        }
        setText(words);
        setConfirmText(Texts.text("procedures.draft.import.take"));
        setCancelable(true);
        setCancelText(Texts.text("uikit.cancel"));
        addConfirmListener(confirmed -> taken.run());
    }

    static Component remarks(Intake intake) {
        ElementNames names = ElementNames.of(intake.source());
        UnorderedList list = new UnorderedList();
        for (Remark remark : intake.remarks()) {
            list.add(item(remark.message(Texts.locale()), remark.element(), remark.line(), names));
        }
        return list;
    }

    private static Component findings(Intake intake) {
        ElementNames names = ElementNames.of(intake.source());
        UnorderedList list = new UnorderedList();
        for (Finding finding : intake.review().errors()) {
            list.add(item(finding.message(Texts.locale()), finding.element(), finding.line(), names));
        }
        return list;
    }

    private static ListItem item(String message, @Nullable String element, int line, ElementNames names) {
        Span where = new Span(
                element == null
                        ? Texts.text("procedures.draft.check.line", line)
                        : Texts.text("procedures.draft.import.where", names.nameOf(element), line));
        where.addClassName("cc-muted");
        return new ListItem(new Span(message + " "), where);
    }
}
