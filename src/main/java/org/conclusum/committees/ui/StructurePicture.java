package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteePicture;
import org.conclusum.committees.SeatPicture;
import org.conclusum.committees.SeatPicture.Filling;
import org.conclusum.committees.SeatPicture.Holder;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Texts;

/** Committees as boxes with a chip for each seat, region after region, working groups hanging below their committee. */
class StructurePicture extends Div {

    StructurePicture(List<CommitteePicture> committees, Map<String, String> regions) {
        addClassName("cc-structure");
        add(
                Texts.text("committees.structure.across"),
                committees.stream()
                        .filter(picture -> picture.committee().region() == null)
                        .toList());
        regions.forEach((code, name) -> add(
                name,
                committees.stream()
                        .filter(picture -> code.equals(picture.committee().region()))
                        .toList()));
    }

    private void add(String region, List<CommitteePicture> committees) {
        if (committees.isEmpty()) {
            return;
        }
        Section section = new Section(new H2(region));
        section.addClassName("cc-structure-region");
        committees.forEach(picture -> section.add(box(picture)));
        add(section);
    }

    private static Component box(CommitteePicture picture) {
        H3 name = new H3(new Anchor(
                "committees/" + picture.committee().id(), picture.committee().name()));
        Div head = new Div(name);
        head.addClassName("cc-structure-head");
        if (!picture.committee().isInOffice()) {
            head.add(StructureMarks.of(picture.committee()));
        }
        Paragraph note = new Paragraph(note(picture));
        note.addClassName("cc-note");
        UnorderedList seats = new UnorderedList();
        seats.addClassName("cc-structure-seats");
        seats.getElement()
                .setAttribute(
                        "aria-label",
                        Texts.text(
                                "committees.structure.seatsOf",
                                picture.committee().name()));
        picture.seats().forEach(seat -> seats.add(chip(seat)));
        Article box = new Article(head, note, seats);
        box.addClassName("cc-structure-box");
        Div whole = new Div(box);
        whole.addClassName("cc-structure-tree");
        if (!picture.groups().isEmpty()) {
            Div groups = new Div();
            groups.addClassName("cc-structure-groups");
            groups.getElement()
                    .setAttribute("role", "group")
                    .setAttribute(
                            "aria-label",
                            Texts.text(
                                    "committees.structure.groupsOf",
                                    picture.committee().name()));
            picture.groups().forEach(group -> groups.add(box(group)));
            whole.add(groups);
        }
        return whole;
    }

    private static String note(CommitteePicture picture) {
        List<String> parts = new ArrayList<>();
        parts.add(
                picture.chairs().isEmpty()
                        ? Texts.text("committees.structure.noChair")
                        : Texts.text("committees.structure.chair", String.join(", ", picture.chairs())));
        DateRange term = picture.officeTerm();
        if (term != null && term.until() != null) {
            parts.add(Texts.text("committees.structure.term", Shaping.words(term)));
        }
        parts.add(Texts.text(
                "committees.structure.count",
                picture.seats().size(),
                picture.count(Filling.VACANT),
                picture.count(Filling.ENDING)));
        return String.join(" · ", parts);
    }

    private static ListItem chip(SeatPicture seat) {
        Span label = new Span(seat.label());
        label.addClassName("cc-structure-label");
        ListItem chip = new ListItem(label);
        chip.addClassName("cc-structure-chip");
        chip.setClassName("advisory", !seat.voting());
        Holder delegate = seat.delegate();
        if (delegate != null) {
            chip.add(small(delegate.name()));
        }
        if (!seat.substitutes().isEmpty()) {
            chip.add(small(Texts.text(
                    "committees.seat.substitutes",
                    seat.substitutes().stream().map(Holder::name).collect(Collectors.joining(", ")))));
        }
        if (!seat.voting()) {
            chip.add(small(Texts.text("committees.seat.advisory")));
        } else if (!seat.weight().equals(Fraction.ONE)) {
            chip.add(small(Texts.text("committees.seat.weight", Objects.toString(seat.weight()))));
        }
        StructureMarks.of(seat).ifPresent(chip::add);
        return chip;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("cc-note");
        return small;
    }
}
