package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.models.CaseMove;
import org.conclusum.procedures.models.CaseMoving;
import org.conclusum.procedures.models.Migration;
import org.conclusum.procedures.models.MigrationState;
import org.conclusum.procedures.models.OlderCases;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** Cases that run by older versions: choosing and trying out which go on by the one in force, and what became of the last move. */
class MovingCard extends Card {

    private final transient CaseMoving moving;
    private final transient Actor.Person person;
    private final String process;
    private final Div content = new Div();

    MovingCard(String process, CaseChoice.Offer offer, CaseMoving moving, LiveUpdates live, Actor.Person person) {
        super(Texts.text("procedures.moving.title"));
        this.process = process;
        this.moving = moving;
        this.person = person;
        addClassName("cc-moving");
        add(content);
        refresh(offer);
        live.refresh(this, CaseMoving.subject(process), () -> refresh(offer));
    }

    private void refresh(CaseChoice.Offer offer) {
        content.removeAll();
        List<OlderCases> older = moving.older(process, person);
        older.forEach(this::show);
        if (!offer.mayMove()) {
            return;
        }
        Migration last = moving.last(process, person).orElse(null);
        boolean underWay = last != null && last.state().underWay();
        if (!older.isEmpty() && !underWay) {
            content.add(new CaseChoice(process, older, offer, moving, person, () -> refresh(offer)));
        }
        if (last != null) {
            content.add(underWay ? progress(last) : result(last, offer));
        }
    }

    private void show(OlderCases older) {
        content.add(new Paragraph(Texts.text(
                "procedures.moving.older", older.number(), older.cases().size(), older.canMove())));
        if (!older.hindered().isEmpty()) {
            UnorderedList list = new UnorderedList();
            older.hindered()
                    .forEach(each -> list.add(new ListItem(Texts.text(
                            "procedures.moving.hindered", each.subject(), String.join(", ", each.hinderedAt())))));
            content.add(list);
        }
    }

    private Component progress(Migration running) {
        ProgressBar bar = new ProgressBar(0, Math.max(1, running.cases().size()), running.settled());
        bar.getElement().setAttribute("aria-label", Texts.text("procedures.moving.progress.label"));
        Div progress = new Div(
                new Paragraph(Texts.text(
                        "procedures.moving.progress",
                        running.settled(),
                        running.cases().size(),
                        running.stayed())),
                bar,
                Actions.secondary(Texts.text("procedures.moving.cancel"), () -> moving.cancel(running.id(), person)));
        progress.getElement().setAttribute("role", "status");
        progress.addClassName("cc-moving-progress");
        return progress;
    }

    private Component result(Migration last, CaseChoice.Offer offer) {
        Div result = new Div(new Paragraph(Texts.text(
                last.undoes() == null ? "procedures.moving.last" : "procedures.moving.undone",
                Formats.dateTime(last.movedAt()),
                last.movedBy(),
                last.moved(),
                last.stayed())));
        if (last.state() != MigrationState.DONE) {
            result.add(new Paragraph(Texts.text("procedures.moving.state." + last.state())));
        }
        result.add(new PagedTable<CaseMove>(
                        Texts.text("procedures.moving.result"),
                        (offset, limit) ->
                                last.cases().stream().skip(offset).limit(limit).toList())
                .component(
                        Texts.text("procedures.admin.case"), move -> CaseView.link(move.engineCase(), move.subject()))
                .number(Texts.text("procedures.moving.from"), move -> Formats.number(move.source()))
                .number(Texts.text("procedures.moving.to"), move -> Formats.number(move.goal()))
                .column(
                        Texts.text("procedures.moving.fate"),
                        move -> Texts.text("procedures.moving.fate." + move.fate()))
                .column(Texts.text("procedures.moving.reason"), MovingCard::reason)
                .refresh());
        if (last.undoes() == null && last.moved() > 0) {
            result.add(
                    new Paragraph(undoPlan(last)),
                    Actions.quiet(
                            Texts.text("procedures.moving.undo"),
                            () -> Confirmation.ask(
                                    Texts.text("procedures.moving.undo"),
                                    undoPlan(last),
                                    Texts.text("procedures.moving.undo"),
                                    () -> {
                                        moving.undo(last.id(), person);
                                        refresh(offer);
                                    })));
        }
        return result;
    }

    static String reason(CaseMove move) {
        return move.reason().equals(CaseMove.ENDED) ? Texts.text("procedures.moving.ended") : move.reason();
    }

    /** How many cases would go back to which version. */
    private static String undoPlan(Migration last) {
        String plan = last.cases().stream()
                .filter(CaseMove::moved)
                .collect(Collectors.groupingBy(CaseMove::source, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(back -> Texts.text("procedures.moving.back", back.getKey(), back.getValue()))
                .collect(Collectors.joining(", "));
        return Texts.text("procedures.moving.plan", plan);
    }
}
