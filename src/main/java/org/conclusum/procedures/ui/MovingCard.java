package org.conclusum.procedures.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.models.CaseMove;
import org.conclusum.procedures.models.CaseMoving;
import org.conclusum.procedures.models.Migration;
import org.conclusum.procedures.models.OlderCases;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** Cases that run by older versions: which could go on by the one in force, what became of those that were moved. */
class MovingCard extends Card {

    private final transient CaseMoving moving;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private final String process;

    MovingCard(
            String process,
            List<OlderCases> older,
            boolean mayMove,
            CaseMoving moving,
            Actor.Person person,
            Runnable changed) {
        super(Texts.text("procedures.moving.title"));
        this.process = process;
        this.moving = moving;
        this.person = person;
        this.changed = changed;
        older.forEach(this::show);
        if (mayMove && older.stream().anyMatch(cases -> cases.canMove() > 0)) {
            add(Actions.secondary(Texts.text("procedures.moving.move"), this::ask));
        }
        if (mayMove) {
            moving.last(process, person).ifPresent(this::showLast);
        }
    }

    private void show(OlderCases older) {
        add(new Paragraph(Texts.text(
                "procedures.moving.older", older.number(), older.cases().size(), older.canMove())));
        if (!older.hindered().isEmpty()) {
            UnorderedList list = new UnorderedList();
            older.hindered()
                    .forEach(each -> list.add(new ListItem(Texts.text(
                            "procedures.moving.hindered", each.subject(), String.join(", ", each.hinderedAt())))));
            add(list);
        }
    }

    private void showLast(Migration last) {
        add(new Paragraph(Texts.text(
                last.undoes() == null ? "procedures.moving.last" : "procedures.moving.undone",
                Formats.dateTime(last.movedAt()),
                last.movedBy(),
                last.moved(),
                last.cases().size() - last.moved())));
        UnorderedList list = new UnorderedList();
        last.cases().stream()
                .filter(each -> !each.moved())
                .map(MovingCard::line)
                .forEach(list::add);
        add(list);
        if (last.undoes() == null && last.moved() > 0) {
            add(Actions.quiet(Texts.text("procedures.moving.undo"), () -> {
                Migration back = moving.undo(last.id(), person);
                Messages.done(Texts.text(
                        "procedures.moving.done", back.moved(), back.cases().size() - back.moved()));
                changed.run();
            }));
        }
    }

    private static ListItem line(CaseMove move) {
        return new ListItem(Texts.text("procedures.moving.stayed", move.subject(), move.source(), move.reason()));
    }

    private void ask() {
        Confirmation.ask(
                Texts.text("procedures.moving.move"),
                Texts.text("procedures.moving.sentence"),
                Texts.text("procedures.moving.move"),
                () -> {
                    Migration done = moving.move(process, person);
                    Messages.done(Texts.text(
                            "procedures.moving.done", done.moved(), done.cases().size() - done.moved()));
                    changed.run();
                });
    }
}
