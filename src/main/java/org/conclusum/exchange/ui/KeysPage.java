package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.conclusum.exchange.packages.TrustedKey;
import org.conclusum.exchange.packages.TrustedKeys;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.CopyField;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** The key of this installation, and whose packages it trusts. */
@Route("exchange/keys")
@PermitAll
class KeysPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TrustedKeys keys;
    private final transient Actor.Person person;

    KeysPage(TrustedKeys keys, SignedIn signedIn) {
        this.keys = keys;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("exchange.keys.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        String own = keys.ownKey(person);
        List<TrustedKey> known = keys.all(person);
        PageLayout page = new PageLayout()
                .above(new PageHeader(Texts.text("exchange.keys.title")).lead(Texts.text("exchange.keys.lead")));
        page.main(known.isEmpty() ? none() : table(known), trusting());
        page.aside(new Card(
                Texts.text("exchange.keys.own"),
                ExchangeWords.stack(
                        ExchangeWords.muted(Texts.text("exchange.keys.own.lead")),
                        new CopyField(Texts.text("exchange.keys.key"), own),
                        ExchangeWords.note(Texts.text("exchange.keys.fingerprint")),
                        grouped(keys.fingerprint(own)))));
        removeAll();
        add(page);
    }

    private static Component none() {
        return new Card(Texts.text("exchange.keys.trusted"), ExchangeWords.muted(Texts.text("exchange.keys.none")));
    }

    private Component table(List<TrustedKey> known) {
        return new Card(
                Texts.text("exchange.keys.trusted"),
                new PagedTable<TrustedKey>(
                                Texts.text("exchange.keys.trusted"),
                                (offset, limit) ->
                                        known.stream().skip(offset).limit(limit).toList())
                        .column(Texts.text("exchange.keys.name"), TrustedKey::name)
                        .component(Texts.text("exchange.keys.fingerprint"), key -> grouped(key.fingerprint()))
                        .column(
                                Texts.text("exchange.keys.since"),
                                key -> Texts.text("exchange.keys.by", Formats.date(key.addedAt()), key.addedBy()))
                        .component(Texts.text("exchange.keys.action"), this::distrust)
                        .refresh());
    }

    private Component distrust(TrustedKey key) {
        Button button = Actions.quiet(Texts.text("exchange.keys.distrust"), () -> {
            keys.distrust(key.fingerprint(), person);
            refresh();
        });
        button.setAriaLabel(Texts.text("exchange.keys.distrust.label", key.name()));
        return button;
    }

    private Component trusting() {
        TextField name = new TextField(Texts.text("exchange.keys.name"));
        name.setWidthFull();
        TextArea key = new TextArea(Texts.text("exchange.keys.key"));
        key.setHelperText(Texts.text("exchange.keys.key.hint"));
        key.setMaxLength(400);
        key.setWidthFull();
        return new Card(
                Texts.text("exchange.keys.trust"),
                ExchangeWords.stack(
                        ExchangeWords.muted(Texts.text("exchange.keys.trust.lead")),
                        name,
                        key,
                        Actions.primary(Texts.text("exchange.keys.trust.action"), () -> {
                            keys.trust(name.getValue(), key.getValue(), person);
                            refresh();
                        })));
    }

    /** In groups of four, as one reads it aloud. */
    static Component grouped(String fingerprint) {
        return code(fingerprint.replaceAll("(.{4})(?!$)", "$1 "));
    }

    static Component code(String text) {
        Span code = new Span(text);
        code.addClassName("cc-exchange-code");
        return code;
    }
}
