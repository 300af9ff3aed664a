package org.conclusum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.AreaMap;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.SeatChart;
import org.conclusum.uikit.StepBar;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Timeline;
import org.conclusum.uikit.Tone;

/** Every shared part of the interface, light and dark side by side: to see at once what a change of the look does. */
@Route("admin/gallery")
@RolesAllowed("ADMINISTRATOR")
class GalleryView extends Div implements HasDynamicTitle {

    private static final int ROWS = 3;

    GalleryView() {
        add(new PageHeader(Texts.text("shell.gallery.title")).lead(Texts.text("shell.gallery.lead")));
        Div sides = new Div(side(AccountMenu.Scheme.LIGHT), side(AccountMenu.Scheme.DARK));
        sides.addClassName("cc-gallery");
        add(sides);
    }

    private static Section side(AccountMenu.Scheme scheme) {
        Section side = new Section(
                new H2(Texts.of("shell.scheme", scheme)),
                header(),
                steps(),
                pills(),
                icons(),
                buttons(),
                fields(),
                card(),
                Prose.motion(Texts.text("shell.gallery.motion")),
                new Prose(Texts.text("shell.gallery.prose")),
                timeline(),
                seats(),
                map(),
                table(),
                new EmptyState(
                        Texts.text("shell.gallery.empty"),
                        Texts.text("shell.gallery.sentence"),
                        Actions.primary(Texts.text("shell.gallery.action"), GalleryView::say)));
        side.addClassNames("cc-gallery-side", "cc-own-scheme");
        side.getElement().getStyle().set("color-scheme", scheme.name().toLowerCase(Locale.ROOT));
        return side;
    }

    private static Component header() {
        return new PageHeader(Texts.text("shell.gallery.sample"))
                .marks(new Pill(Tone.WAIT, Texts.text("shell.gallery.word")), new Span("L/2026/041"))
                .lead(Texts.text("shell.gallery.sentence"))
                .actions(Actions.primary(Texts.text("shell.gallery.action"), GalleryView::say));
    }

    private static Component steps() {
        String note = Formats.shortDate(LocalDate.of(2026, 12, 3));
        String step = Texts.text("shell.gallery.step");
        return new StepBar(List.of(
                new StepBar.Step(step + " 1", note, StepBar.Place.DONE),
                new StepBar.Step(step + " 2", note, StepBar.Place.NOW),
                new StepBar.Step(step + " 3", "", StepBar.Place.AHEAD)));
    }

    private static Component pills() {
        Div row = row();
        for (Tone tone : Tone.values()) {
            row.add(new Pill(tone, Texts.of("shell.gallery.tone", tone)));
        }
        return row;
    }

    private static Component icons() {
        Div row = row();
        Arrays.stream(Icon.values()).map(Icon::create).forEach(row::add);
        return row;
    }

    private static Component buttons() {
        Div row = row();
        row.add(
                Actions.primary(Texts.text("shell.gallery.action"), GalleryView::say),
                Actions.secondary(
                        Texts.text("shell.gallery.failure"),
                        () -> Messages.failed(Texts.text("uikit.failure.changed"))),
                Actions.quiet(
                        Texts.text("shell.gallery.question"),
                        () -> Confirmation.ask(
                                Texts.text("shell.gallery.question"),
                                Texts.text("shell.gallery.sentence"),
                                Texts.text("shell.gallery.action"),
                                GalleryView::say)));
        return row;
    }

    private static Component fields() {
        TextField text = new TextField(Texts.text("shell.gallery.field"));
        text.setValue(Texts.text("shell.gallery.sample"));
        TextField wrong = new TextField(Texts.text("shell.gallery.field"));
        wrong.setErrorMessage(Texts.text("uikit.field.required"));
        wrong.setInvalid(true);
        DayField day = new DayField(Texts.text("shell.gallery.day"));
        TextArea area = new TextArea(Texts.text("shell.gallery.area"));
        area.addClassName("cc-wide");
        area.setHelperText(Texts.text("shell.gallery.sentence"));
        Div form = new Div(text, wrong, day, area);
        form.addClassName("cc-form");
        return form;
    }

    private static Component seats() {
        List<SeatChart.Seat> seats = Arrays.stream(SeatChart.Mark.values())
                .map(mark ->
                        new SeatChart.Seat(Texts.text("shell.gallery.sample"), Texts.text("shell.gallery.word"), mark))
                .toList();
        return new SeatChart(
                seats,
                Formats.number(seats.size()),
                Texts.text("shell.gallery.word"),
                Texts.text("shell.gallery.sentence"));
    }

    /** Fields of ten by ten, one for each mark. */
    private static Component map() {
        List<AreaMap.Area> areas = new ArrayList<>();
        for (SeatChart.Mark mark : SeatChart.Mark.values()) {
            int left = 1 + 10 * areas.size();
            areas.add(new AreaMap.Area(
                    Texts.text("shell.gallery.sample"),
                    Texts.text("shell.gallery.word"),
                    mark,
                    "M" + left + " 1h10v10h-10Z",
                    left + 5.0,
                    6,
                    5));
        }
        return new AreaMap(2 + 10.0 * areas.size(), 12, areas, Texts.text("shell.gallery.sentence"));
    }

    private static Component card() {
        return new Card(
                Texts.text("shell.gallery.sample"),
                new Facts()
                        .add(Texts.text("shell.gallery.word"), Texts.text("shell.gallery.sentence"))
                        .add(Texts.text("shell.gallery.day"), Formats.number(5_592_505)));
    }

    private static Component timeline() {
        return new Timeline(List.of(
                new Timeline.Entry(Texts.text("shell.gallery.sentence"), Texts.text("shell.gallery.word")),
                new Timeline.Entry(Texts.text("shell.gallery.sample"), Texts.text("shell.gallery.word"))));
    }

    private static Component table() {
        return new Card(new PagedTable<Integer>(
                        Texts.text("shell.gallery.sample"),
                        (offset, limit) ->
                                IntStream.range(offset, offset + ROWS).boxed().toList())
                .column(Texts.text("shell.gallery.word"), row -> Texts.text("shell.gallery.sample"))
                .component(
                        Texts.text("shell.gallery.step"), row -> new Pill(Tone.YES, Texts.text("shell.gallery.word")))
                .number(Texts.text("shell.gallery.number"), row -> Formats.number(row * 1_000L + 611_850))
                .refresh());
    }

    private static Div row() {
        Div row = new Div();
        row.addClassName("cc-actions");
        return row;
    }

    private static void say() {
        Messages.done(Texts.text("shell.gallery.done"));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.gallery.title");
    }
}
