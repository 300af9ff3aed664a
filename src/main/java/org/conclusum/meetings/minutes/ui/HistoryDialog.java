package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.documents.RichText;
import org.conclusum.meetings.minutes.MinutesVersion;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.ComparedText;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Who wrote what when on a section: each version word by word against the one before. */
class HistoryDialog extends Dialog {

    private final transient List<MinutesVersion> versions;
    private final Div compared = new Div();

    /** @param restore takes a version up again; asked for only where the text may be written */
    HistoryDialog(String title, List<MinutesVersion> versions, boolean writable, Consumer<RichText> restore) {
        this.versions = versions;
        setHeaderTitle(Texts.text("meetings.minutes.history.title", title));
        setWidth("min(760px, 94vw)");
        Paragraph sentence = new Paragraph(Texts.text("meetings.minutes.history.sentence"));
        sentence.addClassName("cc-muted");
        Select<MinutesVersion> choice = new Select<>();
        choice.setLabel(Texts.text("meetings.minutes.history.version"));
        choice.setItems(versions);
        choice.setItemLabelGenerator(version -> Texts.text(
                "meetings.minutes.history.entry",
                Formats.dateTime(version.writtenAt()),
                version.writtenBy(),
                Texts.of("meetings.minutes.origin", version.origin())));
        choice.setWidthFull();
        choice.addValueChangeListener(change -> show(change.getValue()));
        choice.setValue(versions.getFirst());
        Div form = new Div(sentence, choice, compared);
        form.addClassName("cc-minutes-form");
        add(form);
        getFooter().add(Actions.secondary(Texts.text("meetings.minutes.history.close"), this::close));
        if (writable) {
            getFooter().add(Actions.secondary(Texts.text("meetings.minutes.history.restore"), () -> {
                restore.accept(choice.getValue().text());
                close();
            }));
        }
    }

    private void show(MinutesVersion version) {
        compared.removeAll();
        compared.add(against(version));
    }

    private Component against(MinutesVersion version) {
        int place = versions.indexOf(version);
        RichText before = place + 1 < versions.size() ? versions.get(place + 1).text() : RichText.EMPTY;
        Div shown = new Div();
        if (place + 1 == versions.size()) {
            shown.add(MinutesMarks.note(Texts.text("meetings.minutes.history.first")));
        }
        shown.add(new ComparedText(before.plain(), version.text().plain()));
        return shown;
    }
}
