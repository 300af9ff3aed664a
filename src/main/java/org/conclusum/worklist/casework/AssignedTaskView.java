package org.conclusum.worklist.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;

/** A task that was given on a case: what is asked, until when, on which case, and what came of it. */
@Route("tasks")
@PermitAll
class AssignedTaskView extends Div implements HasUrlParameter<String>, HasDynamicTitle, HasPlace {

    private final transient TaskListing listing;
    private final transient TaskManagement management;
    private final transient GroupNames names;
    private final transient Actor.Person person;
    private UUID id = new UUID(0, 0);
    private String title = "";

    AssignedTaskView(TaskListing listing, TaskManagement management, GroupNames names, SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.names = names;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return Texts.text("worklist.task.place");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            id = UUID.fromString(parameter);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(Subject.Kind.SYSTEM, parameter);
        }
        refresh();
    }

    private void refresh() {
        TaskDetail detail = listing.get(id, person);
        AssignedTask task = detail.task();
        title = task.title();
        removeAll();
        PageHeader header = new PageHeader(task.title())
                .marks(TaskWords.state(task))
                .lead(
                        detail.instead()
                                ? Texts.text(
                                        "worklist.task.lead.instead",
                                        TaskWords.recipient(task, listing.names(List.of(task)), names))
                                : TaskWords.given(task));
        Component[] actions = actions(detail);
        if (actions.length > 0) {
            header.actions(actions);
        }
        PageLayout page = new PageLayout().above(header);
        if (!task.note().isEmpty()) {
            page.main(new Card(Texts.text("worklist.task.note"), new Prose(task.note())));
        }
        if (!task.open()) {
            Paragraph ended = new Paragraph(TaskWords.ended(task));
            ended.addClassName("cc-muted");
            page.main(new Card(Texts.text("worklist.task.outcome." + task.state()), new Prose(task.outcome()), ended));
        }
        page.main(facts(detail));
        add(page);
    }

    private Card facts(TaskDetail detail) {
        AssignedTask task = detail.task();
        return new Card(
                Texts.text("worklist.task.about"),
                new Facts()
                        .add(
                                Texts.text("worklist.task.case"),
                                new Anchor(detail.about().route(), LinkDialog.name(detail.about())))
                        .add(
                                Texts.text("worklist.task.who"),
                                TaskWords.recipient(task, listing.names(List.of(task)), names))
                        .add(
                                Texts.text("worklist.task.due"),
                                task.due() == null ? Texts.text("worklist.due.open") : Formats.date(task.due()))
                        .add(Texts.text("worklist.task.giver"), TaskWords.given(task)));
    }

    private Component[] actions(TaskDetail detail) {
        List<Component> actions = new ArrayList<>();
        if (detail.mayDo()) {
            actions.add(Actions.primary(Texts.text("worklist.task.do"), () -> finish(detail)));
        }
        if (detail.mayWithdraw()) {
            actions.add(Actions.secondary(Texts.text("worklist.task.withdraw"), () -> withdraw(detail)));
        }
        return actions.toArray(Component[]::new);
    }

    private void finish(TaskDetail detail) {
        new ReasonDialog(
                        Texts.text("worklist.task.do.title"),
                        Texts.text(
                                "worklist.task.do.sentence",
                                detail.task().giver().name()),
                        Texts.text("worklist.task.do.outcome"),
                        Texts.text("worklist.task.do"),
                        outcome -> {
                            management.done(id, outcome, detail.task().version(), person);
                            Messages.done(Texts.text("worklist.task.done"));
                            refresh();
                        })
                .open();
    }

    private void withdraw(TaskDetail detail) {
        new ReasonDialog(
                        Texts.text("worklist.task.withdraw.title"),
                        Texts.text("worklist.task.withdraw.sentence"),
                        Texts.text("worklist.task.withdraw.reason"),
                        Texts.text("worklist.task.withdraw"),
                        reason -> {
                            management.withdraw(id, reason, detail.task().version(), person);
                            refresh();
                        })
                .open();
    }
}
