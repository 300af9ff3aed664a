package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.conclusum.meetings.InvitationAnswer;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.SeatLine;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** Who comes: every seat with its answer; the office may enter what it was told. */
class AnswersCard extends Card {

    AnswersCard(MeetingSeats seats, boolean office, BiConsumer<SeatLine, InvitationAnswer> command) {
        super(Texts.text("meetings.answers.title"));
        Paragraph summary = new Paragraph(summary(seats));
        summary.addClassNames("cc-muted", "cc-small");
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-meetings-seats");
        for (SeatLine line : seats.lines()) {
            Span label = new Span(line.seat().label());
            label.addClassName("cc-meetings-seat");
            list.add(new ListItem(label, office ? choice(line, command) : given(line)));
        }
        add(summary, list);
    }

    private static String summary(MeetingSeats seats) {
        Map<InvitationAnswer, Long> answers = seats.answers();
        String counted = Arrays.stream(InvitationAnswer.values())
                .filter(answers::containsKey)
                .map(answer -> Texts.text("meetings.answers.count." + answer.name(), answers.getOrDefault(answer, 0L)))
                .collect(Collectors.joining(", "));
        String quorum = seats.quorum().needed() == 0
                ? ""
                : " "
                        + Texts.text(
                                "meetings.answers.quorum",
                                seats.quorum().needed(),
                                seats.quorum().total());
        return (counted.isEmpty() ? Texts.text("meetings.answers.none") : counted + ".") + quorum;
    }

    private static Component given(SeatLine line) {
        return line.answer() == null
                ? MeetingMarks.small(Texts.text("meetings.answers.open"))
                : MeetingMarks.answer(line.answer());
    }

    private static Component choice(SeatLine line, BiConsumer<SeatLine, InvitationAnswer> command) {
        Select<InvitationAnswer> select = new Select<>();
        select.setAriaLabel(Texts.text("meetings.answers.of", line.seat().label()));
        select.setItems(InvitationAnswer.values());
        select.setItemLabelGenerator(answer -> Texts.of("meetings.answer", answer));
        select.setPlaceholder(Texts.text("meetings.answers.open"));
        if (line.answer() != null) {
            select.setValue(line.answer());
        }
        select.addClassName("cc-meetings-choice");
        select.addValueChangeListener(change -> command.accept(line, change.getValue()));
        return select;
    }
}
