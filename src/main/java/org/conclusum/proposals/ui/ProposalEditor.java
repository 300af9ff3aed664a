package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.CaseFile;
import org.conclusum.proposals.ProposalState;
import org.conclusum.proposals.rules.TextMustFit.Field;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.DraftKeeper;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** The desk at which a proposal is written: saves by itself, keeps unsaved words, and settles conflicts. */
class ProposalEditor extends Div {

    private final CaseFileServices services;
    private final Actor.Person writer;
    private final UUID proposal;
    private final boolean revising;
    private final ProposalForm form;
    private final DraftKeeper keeper;
    private final Div notices = new Div();
    private final Span status = new Span(Texts.text("proposals.edit.status.open"));
    private long version;
    private boolean conflict;

    ProposalEditor(CaseFileServices services, Actor.Person writer, CaseFile file) {
        this.services = services;
        this.writer = writer;
        this.proposal = file.row().id();
        this.revising = file.row().state() == ProposalState.RETURNED;
        this.version = file.lastEdit().version();
        this.form = new ProposalForm(services.regions.municipalities(), this::save);
        this.keeper = new DraftKeeper(
                "conclusum.proposal." + writer.account() + "." + proposal, (words, at) -> offer(byField(words), at));
        form.show(file.text());
        keeper.add(form);
        status.addClassName("cc-proposals-status");
        status.getElement().setAttribute("role", "status");
        notices.addClassName("cc-proposals-notices");
        addClassName("cc-proposals-editor");
        file.openReturn().ifPresent(returned -> notices.add(CaseFilePage.remarks(returned)));
        add(new PageLayout(notices, new Card(Texts.text("proposals.edit.text"), keeper))
                .above(header(file))
                .aside(new AttachmentCard(proposal, services.management, services.caseFiles, writer)));
    }

    private PageHeader header(CaseFile file) {
        String originator =
                services.regions.municipality(file.row().originator()).name();
        String committee = services.committees.get(file.row().committee()).name();
        List<Component> actions = new ArrayList<>();
        actions.add(status);
        actions.add(Actions.primary(
                Texts.text(revising ? "proposals.edit.resubmit" : "proposals.edit.submit"), this::askToSubmit));
        actions.add(Actions.secondary(
                Texts.text("proposals.edit.toCaseFile"), () -> Places.go(ProposalView.class, proposal)));
        if (file.permissions().discard()) {
            actions.add(Actions.quiet(Texts.text("proposals.edit.discard"), this::askToDiscard));
        }
        return new PageHeader(Texts.text(revising ? "proposals.edit.revise" : "proposals.edit.title"))
                .marks(new StateMark(file.row().state(), null))
                .lead(Texts.text("proposals.edit.lead", originator, committee))
                .actions(actions.toArray(Component[]::new));
    }

    /** Saves what stands in the form; whether it is saved now. */
    private boolean save() {
        if (conflict) {
            return false;
        }
        try {
            version = services.management.save(proposal, form.text(), version, writer);
        } catch (RuleViolated broken) {
            status.setText(Texts.text(
                    "proposals.edit.status.failed",
                    Texts.text(broken.messageKey(), broken.arguments().toArray())));
            form.mark(broken);
            return false;
        } catch (ChangedMeanwhile stale) {
            settle();
            return false;
        }
        form.clearErrors();
        status.setText(Texts.text("proposals.edit.status.saved", Formats.time(Instant.now(services.clock))));
        Map<String, String> typed = new HashMap<>();
        form.typed().forEach((field, text) -> typed.put(field.name(), text));
        keeper.saved(typed);
        return true;
    }

    private static Map<Field, String> byField(Map<String, String> words) {
        Map<Field, String> known = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String text = words.get(field.name());
            if (text != null) {
                known.put(field, text);
            }
        }
        return known;
    }

    private void settle() {
        conflict = true;
        CaseFile theirs = services.caseFiles.of(proposal, writer);
        long theirVersion = theirs.lastEdit().version();
        ConflictPanel panel =
                new ConflictPanel(form.text(), theirs.text(), theirs.lastEdit(), () -> settled(theirVersion), () -> {
                    form.show(theirs.text());
                    settled(theirVersion);
                });
        notices.add(panel);
        panel.getElement().callJsFunction("scrollIntoView");
    }

    private void settled(long theirVersion) {
        conflict = false;
        version = theirVersion;
        notices.getChildren().filter(ConflictPanel.class::isInstance).toList().forEach(notices::remove);
        save();
    }

    /** Offers words that an earlier visit could not save. */
    private void offer(Map<Field, String> words, Instant at) {
        Card offer = new Card(
                Texts.text("proposals.edit.recovered.title"),
                new Paragraph(Texts.text("proposals.edit.recovered.text", Formats.dateTime(at))));
        Div actions = new Div(
                Actions.secondary(Texts.text("proposals.edit.recovered.take"), () -> {
                    notices.remove(offer);
                    form.show(words);
                    save();
                }),
                Actions.quiet(Texts.text("proposals.edit.recovered.drop"), () -> {
                    notices.remove(offer);
                    keeper.forget();
                }));
        actions.addClassName("cc-actions");
        offer.add(actions);
        offer.addClassName("cc-proposals-recovered");
        offer.getElement().setAttribute("role", "alert");
        notices.add(offer);
    }

    private void askToSubmit() {
        if (save() && goesThrough(() -> services.management.rehearseSubmission(proposal, version, writer))) {
            Confirmation.ask(
                    Texts.text("proposals.edit.submit.title"),
                    Texts.text("proposals.edit.submit.sentence"),
                    Texts.text("proposals.edit.submit"),
                    this::submit);
        }
    }

    private void submit() {
        if (goesThrough(() -> services.management.submit(proposal, version, writer))) {
            keeper.forget();
            Messages.done(Texts.text("proposals.edit.submitted"));
            Places.go(ProposalView.class, proposal);
        }
    }

    /** Whether the command succeeds; what a field is to blame for is said at the field. */
    private boolean goesThrough(Runnable command) {
        try {
            command.run();
            return true;
        } catch (RuleViolated broken) {
            if (form.mark(broken)) {
                return false;
            }
            throw broken;
        } catch (ChangedMeanwhile stale) {
            settle();
            return false;
        }
    }

    private void askToDiscard() {
        Confirmation.ask(
                Texts.text("proposals.edit.discard.title"),
                Texts.text("proposals.edit.discard.sentence"),
                Texts.text("proposals.edit.discard"),
                () -> {
                    services.management.discard(proposal, writer);
                    keeper.forget();
                    Messages.done(Texts.text("proposals.edit.discarded"));
                    UI.getCurrent().navigate(ProposalListView.class);
                });
    }
}
