package org.conclusum.worklist.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** Tasks that were given on a case and the cases that belong to it; the office adds to both. */
class CaseWorkCard extends Card {

    private final transient Subject subject;
    private final transient CaseWork work;
    private final transient Actor.Person viewer;
    private final Div content = new Div();

    CaseWorkCard(Subject subject, CaseWork work, Actor.Person viewer) {
        super(Texts.text("worklist.casework.card"));
        this.subject = subject;
        this.work = work;
        this.viewer = viewer;
        addClassName("cc-casework");
        add(content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        boolean office = work.listing().mayArrange(subject, viewer);
        List<AssignedTask> tasks = work.listing().about(subject, viewer);
        List<CaseLink> links = work.links().of(subject, viewer);
        content.add(new H3(Texts.text("worklist.casework.tasks")), tasks(tasks));
        if (office) {
            content.add(Actions.secondary(Texts.text("worklist.give.action"), this::give));
        }
        if (office || !links.isEmpty()) {
            content.add(new H3(Texts.text("worklist.casework.links")), links(links, office));
        }
        if (office) {
            content.add(Actions.secondary(Texts.text("worklist.link.action"), this::link));
        }
    }

    private Component tasks(List<AssignedTask> tasks) {
        if (tasks.isEmpty()) {
            return muted("worklist.casework.tasks.none");
        }
        Map<UUID, String> holders = work.listing().names(tasks);
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-casework-list");
        tasks.forEach(task -> {
            Div head = new Div(new Anchor("tasks/" + task.id(), task.title()), TaskWords.state(task));
            head.addClassName("cc-casework-head");
            ListItem item = new ListItem(
                    head,
                    note(Texts.text(
                            "worklist.task.for",
                            TaskWords.recipient(task, holders, work.names()),
                            TaskWords.given(task))));
            if (!task.open()) {
                item.add(new Paragraph(task.outcome()), note(TaskWords.ended(task)));
            }
            list.add(item);
        });
        return list;
    }

    private Component links(List<CaseLink> links, boolean office) {
        if (links.isEmpty()) {
            return muted("worklist.casework.links.none");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-casework-list");
        links.forEach(link -> {
            String direction = link.outgoing() ? "worklist.link.sense." : "worklist.link.back.";
            Div head = new Div(
                    note(Texts.text(direction + link.sense())),
                    new Anchor(link.other().route(), LinkDialog.name(link.other())));
            head.addClassName("cc-casework-link");
            if (office && link.outgoing()) {
                var remove = Actions.quiet(Texts.text("worklist.link.remove"), () -> {
                    work.links().unlink(link.id(), viewer);
                    refresh();
                });
                remove.setAriaLabel(
                        Texts.text("worklist.link.remove.of", link.other().title()));
                head.add(remove);
            }
            list.add(new ListItem(head));
        });
        return list;
    }

    private void give() {
        new GiveTaskDialog(subject, work.choices(subject, viewer), work.today(), task -> {
                    work.management().give(task, viewer);
                    Messages.done(Texts.text("worklist.give.done"));
                    refresh();
                })
                .open();
    }

    private void link() {
        new LinkDialog(text -> work.find(text, subject, viewer), (other, sense) -> {
                    work.links().link(subject, other.subject(), sense, viewer);
                    refresh();
                })
                .open();
    }

    private static Component muted(String key) {
        Paragraph none = new Paragraph(Texts.text(key));
        none.addClassName("cc-muted");
        return none;
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassNames("cc-small", "cc-muted");
        return note;
    }
}
