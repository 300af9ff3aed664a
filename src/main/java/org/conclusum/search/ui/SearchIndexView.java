package org.conclusum.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import org.conclusum.documents.TextState;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.search.FoundKind;
import org.conclusum.search.IndexCare;
import org.conclusum.search.IndexState;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** How the index of the search stands, and the button that makes it anew; for administrators. */
@Route("admin/search")
@PermitAll
class SearchIndexView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LOOK_AGAIN_MILLISECONDS = 1_000;

    private final transient IndexCare care;
    private final transient Actor.Person person;
    private final Div state = new Div();
    private boolean built;

    SearchIndexView(IndexCare care, SignedIn signedIn) {
        this.care = care;
        this.person = signedIn.person();
        state.addClassName("cc-search-state");
    }

    @Override
    public String getPageTitle() {
        return Texts.text("search.index.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(care.state(person));
        if (!built) {
            built = true;
            add(new PageLayout(state)
                    .above(new PageHeader(Texts.text("search.index.title"))
                            .lead(Texts.text("search.index.lead"))
                            .actions(Actions.secondary(Texts.text("search.index.rebuild"), this::rebuild))));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration looking = event.getUI().addPollListener(poll -> show(care.state(person)));
        addDetachListener(left -> {
            left.unregisterListener();
            looking.remove();
            left.getUI().setPollInterval(-1);
        });
    }

    private void rebuild() {
        care.rebuild(person);
        Messages.done(Texts.text("search.index.begun"));
        show(care.state(person));
    }

    private void show(IndexState index) {
        state.removeAll();
        state.add(entries(index), files(index));
        UI.getCurrent().setPollInterval(index.isBusy() ? LOOK_AGAIN_MILLISECONDS : -1);
    }

    private static Component entries(IndexState index) {
        Facts facts = new Facts();
        for (FoundKind kind : FoundKind.shared()) {
            facts.add(
                    Texts.of("search.kind.many", kind),
                    Formats.number(index.entries().getOrDefault(kind, 0L)));
        }
        Card card = new Card(Texts.text("search.index.texts"), facts, progress(index));
        if (index.rebuiltAt() != null) {
            Paragraph when = new Paragraph(Texts.text("search.index.rebuilt", Formats.dateTime(index.rebuiltAt())));
            when.addClassName("cc-note");
            card.add(when);
        }
        return card;
    }

    private static Component progress(IndexState index) {
        Div line = new Div(
                index.due() > 0
                        ? new Pill(Tone.WAIT, Texts.text("search.index.due", index.due()))
                        : new Pill(Tone.YES, Texts.text("search.index.current")));
        line.addClassName("cc-search-progress");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private static Component files(IndexState index) {
        Facts facts = new Facts();
        for (TextState reading : TextState.values()) {
            facts.add(
                    Texts.of("search.files", reading),
                    Formats.number(index.files().getOrDefault(reading, 0L)));
        }
        Paragraph hint = new Paragraph(Texts.text("search.index.filesHint"));
        hint.addClassName("cc-note");
        return new Card(Texts.text("search.index.files"), facts, hint);
    }
}
