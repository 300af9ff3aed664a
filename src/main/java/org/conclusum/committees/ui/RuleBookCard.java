package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.RuleBookListing;
import org.conclusum.committees.RuleBookManagement;
import org.conclusum.committees.RuleBookVersion;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** How a committee decides on a day, its versions, and the way to the next one for those who may write it. */
class RuleBookCard extends Card {

    private final transient RuleBookListing listing;
    private final transient RuleBookManagement management;
    private final transient Actor.Person person;
    private final UUID committee;

    RuleBookCard(
            RuleBookListing listing,
            RuleBookManagement management,
            UUID committee,
            LocalDate day,
            List<SeatRow> seats,
            boolean leads,
            Actor.Person person) {
        super(Texts.text("committees.rules.title"));
        this.listing = listing;
        this.management = management;
        this.committee = committee;
        this.person = person;
        List<RuleBookVersion> versions = listing.ofCommittee(committee, person);
        Optional<RuleBookVersion> inForce = listing.inForce(committee, day);
        if (inForce.isPresent()) {
            show(inForce.get(), seats);
        } else {
            add(new Paragraph(Texts.text("committees.rules.noneInForce")));
        }
        if (versions.size() > 1) {
            add(versions(versions, inForce.map(RuleBookVersion::id).orElse(null), day));
        }
        next(versions, leads);
    }

    private void show(RuleBookVersion version, List<SeatRow> seats) {
        Paragraph source = new Paragraph(Texts.text(
                "committees.rules.source",
                version.text().title(),
                Formats.date(version.text().validFrom()),
                version.text().source()));
        source.addClassName("cc-note");
        add(new RuleBookInWords(version.text(), seats).facts(), source);
        if (version.text().unverified()) {
            add(RuleBookMarks.unverified());
        }
    }

    private Component versions(List<RuleBookVersion> versions, @Nullable UUID inForce, LocalDate day) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-committees-seats");
        for (RuleBookVersion version : versions) {
            Anchor link = new Anchor(
                    "committees/" + committee + "/rules/" + version.id(),
                    version.text().title());
            Span note = new Span(Texts.text(
                    version.isOpen() ? "committees.book.toApplyFrom" : "committees.book.appliesFrom",
                    Formats.date(version.text().validFrom())));
            note.addClassName("cc-note");
            Div text = new Div(link, note);
            text.addClassName("cc-committees-seat");
            Div marks = new Div(RuleBookMarks.state(version, day, version.id().equals(inForce)));
            marks.addClassName("cc-marks");
            list.add(new ListItem(text, marks));
        }
        return list;
    }

    private void next(List<RuleBookVersion> versions, boolean leads) {
        Div actions = new Div();
        actions.addClassName("cc-actions");
        boolean mayWrite = listing.mayWrite(committee, person);
        if (mayWrite && versions.stream().noneMatch(RuleBookVersion::isOpen)) {
            int number =
                    versions.stream().mapToInt(RuleBookVersion::number).max().orElse(0) + 1;
            actions.add(Actions.secondary(
                    Texts.text("committees.book.draft"),
                    () -> open(management.draft(
                            committee,
                            listing.beginning(committee, Texts.text("committees.book.title", number)),
                            person))));
        }
        if (mayWrite || leads) {
            actions.add(new Anchor("simulator?committee=" + committee, Texts.text("committees.book.simulate")));
            add(actions);
        }
    }

    private void open(UUID version) {
        UI.getCurrent().navigate("committees/" + committee + "/rules/" + version);
    }
}
