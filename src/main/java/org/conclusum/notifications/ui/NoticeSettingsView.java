package org.conclusum.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.notifications.Delivery;
import org.conclusum.notifications.NoticeKind;
import org.conclusum.notifications.NoticeSettings;
import org.conclusum.notifications.Outbox;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** How and when a person wants to be told: by kind, the quiet hours, the digests. */
@Route("messages/settings")
@PermitAll
class NoticeSettingsView extends Div implements HasDynamicTitle, HasPlace {

    private final transient NoticeSettings settings;
    private final transient Actor.Person person;

    NoticeSettingsView(
            NoticeSettings settings, AccountDirectory accounts, Outbox outbox, Clock clock, SignedIn signedIn) {
        this.settings = settings;
        this.person = signedIn.person();
        String address = accounts.find(person.account()).map(AccountRow::email).orElse(null);
        PageHeader header = new PageHeader(getPageTitle())
                .lead(
                        address == null
                                ? Texts.text("notifications.settings.noAddress")
                                : Texts.text("notifications.settings.lead", address));
        PageLayout page = new PageLayout();
        if (!outbox.mailServerConfigured()) {
            Paragraph none = new Paragraph(Texts.text("notifications.settings.noServer"));
            none.addClassName("cc-note");
            page.main(none);
        }
        Card kinds = new Card(Texts.text("notifications.settings.kinds"), kinds());
        page.main(kinds);
        page.aside(new RhythmCard(settings.rhythm(person), clock, rhythm -> {
            settings.keep(rhythm, person);
            Messages.done(Texts.text("notifications.settings.kept"));
        }));
        add(page.above(header));
    }

    private Component kinds() {
        Map<NoticeKind, Delivery> chosen = settings.of(person);
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-notice-kinds");
        chosen.forEach((kind, delivery) -> list.add(kind.mustBeDelivered() ? required(kind) : open(kind, delivery)));
        return list;
    }

    private static ListItem required(NoticeKind kind) {
        Paragraph why = new Paragraph(Texts.of("notifications.required", kind));
        why.addClassName("cc-notice-why");
        Div words = words(kind);
        words.add(why);
        return new ListItem(words, new Pill(Tone.INFO, Texts.text("notifications.settings.required")));
    }

    private ListItem open(NoticeKind kind, Delivery delivery) {
        Select<Delivery> select = new Select<>();
        select.setItems(Delivery.values());
        select.setItemLabelGenerator(item -> Texts.of("notifications.delivery", item));
        select.setValue(delivery);
        select.setAriaLabel(Texts.text("notifications.settings.choice", Texts.of("notifications.kind", kind)));
        select.addValueChangeListener(change -> {
            settings.choose(kind, change.getValue(), person);
            Messages.done(Texts.text(
                    "notifications.settings.chosen." + change.getValue(), Texts.of("notifications.kind", kind)));
        });
        return new ListItem(words(kind), select);
    }

    private static Div words(NoticeKind kind) {
        Span name = new Span(Texts.of("notifications.kind", kind));
        name.addClassName("cc-notice-kind");
        Paragraph what = new Paragraph(Texts.of("notifications.about", kind));
        what.addClassNames("cc-small", "cc-muted");
        return new Div(name, what);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("notifications.settings.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }
}
