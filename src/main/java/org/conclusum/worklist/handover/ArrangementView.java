package org.conclusum.worklist.handover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;
import org.conclusum.worklist.WorkArrangement;

/** Handing work over for a time; and for an office, who has what, who is absent, and giving it to somebody else. */
@Route("work")
@PermitAll
class ArrangementView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient HandoverManagement handovers;
    private final transient WorkArrangement arrangement;
    private final transient CommitteeNames committees;
    private final transient AccountDirectory accounts;
    private final transient Clock clock;
    private final transient Actor.Person person;

    ArrangementView(
            HandoverManagement handovers,
            WorkArrangement arrangement,
            CommitteeNames committees,
            AccountDirectory accounts,
            Clock clock,
            SignedIn signedIn) {
        this.handovers = handovers;
        this.arrangement = arrangement;
        this.committees = committees;
        this.accounts = accounts;
        this.clock = clock;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text(handovers.arrangesForOthers(person) ? "worklist.arrange.title" : "worklist.handovers.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        boolean office = handovers.arrangesForOthers(person);
        removeAll();
        PageLayout page = new PageLayout(own())
                .above(new PageHeader(getPageTitle())
                        .lead(Texts.text(office ? "worklist.arrange.lead" : "worklist.handovers.lead"))
                        .actions(Actions.primary(Texts.text("worklist.handovers.enter"), this::enter)));
        if (office) {
            page.main(absences());
        }
        if (arrangement.isOpenTo(person)) {
            page.main(new HeldWorkCard(
                    arrangement.held(person), arrangement, committees.names(), accounts, person, this::refresh));
        }
        add(page);
    }

    private Card own() {
        List<Handover> all = handovers.concerning(person);
        Card card = new Card(Texts.text("worklist.handovers.mine"));
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("worklist.handovers.nobody"));
            none.addClassName("cc-muted");
            card.add(none);
            return card;
        }
        all.forEach(each -> {
            Div line = new Div(new Paragraph(HandoverCard.sentence(each, person)));
            line.addClassName("cc-casework-line");
            if (each.absentId().equals(person.account())) {
                line.add(end(each));
            }
            card.add(line);
        });
        return card;
    }

    private Card absences() {
        List<Handover> all = handovers.arrangedBy(person);
        Card card = new Card(Texts.text("worklist.handovers.around"));
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("worklist.handovers.around.none"));
            none.addClassName("cc-muted");
            card.add(none);
            return card;
        }
        card.add(new PagedTable<Handover>(
                        Texts.text("worklist.handovers.around"),
                        (offset, limit) ->
                                all.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("worklist.handovers.absent"), Handover::absent)
                .column(Texts.text("worklist.handovers.substitute"), Handover::substitute)
                .column(Texts.text("worklist.handovers.from"), each -> Formats.date(each.from()))
                .column(Texts.text("worklist.handovers.until"), each -> Formats.date(each.until()))
                .column(Texts.text("worklist.handovers.by"), Handover::enteredBy)
                .component(Texts.text("worklist.arrange.action"), this::end)
                .refresh());
        return card;
    }

    private Button end(Handover handover) {
        var end = Actions.quiet(Texts.text("worklist.handovers.end"), () -> {
            handovers.end(handover.id(), person);
            Messages.done(Texts.text("worklist.handovers.ended"));
            refresh();
        });
        end.setAriaLabel(Texts.text("worklist.handovers.end.of", handover.absent()));
        return end;
    }

    private void enter() {
        List<AccountRow> absentees = new ArrayList<>(handovers.absentees(person));
        absentees.sort(Comparator.comparing((AccountRow row) -> !row.id().equals(person.account()))
                .thenComparing(AccountRow::displayName));
        new HandoverDialog(
                        absentees,
                        absent -> handovers.substitutes(absent.id(), person),
                        LocalDate.ofInstant(clock.instant(), LegalTime.ZONE),
                        this::handOver)
                .open();
    }

    private void handOver(UUID absent, UUID substitute, LocalDate from, LocalDate until) {
        handovers.handOver(absent, substitute, from, until, person);
        Messages.done(Texts.text("worklist.handovers.entered"));
        refresh();
    }
}
