package org.conclusum.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Optional;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** What every session and every open page gets: the person's language, an ear for failures, sentences for lost lines. */
@Component
class FrameSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int RETRY_MILLISECONDS = 3_000;
    private static final int RETRIES = 200;

    private final transient SignedIn signedIn;
    private final transient AccountDirectory accounts;

    FrameSetup(SignedIn signedIn, AccountDirectory accounts) {
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(new Failures()));
        service.getSource().addUIInitListener(opened -> prepare(opened.getUI()));
        service.getSource().setSystemMessagesProvider(request -> messages(request.getLocale()));
        service.addIndexHtmlRequestListener(page -> {
            Locale browser = page.getVaadinRequest().getLocale();
            page.getDocument()
                    .getElementsByTag("html")
                    .attr("lang", spoken().orElse(known(browser)).getLanguage());
        });
    }

    private void prepare(UI ui) {
        spoken().ifPresent(ui::setLocale);
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(Texts.text(ui.getLocale(), "shell.connection.lost"));
        reconnect.setDialogTextGaveUp(Texts.text(ui.getLocale(), "shell.connection.gaveUp"));
        ui.getPage()
                .executeJs(
                        "window.Vaadin.connectionIndicator.onlineText = $0",
                        Texts.text(ui.getLocale(), "shell.connection.back"));
        reconnect.setReconnectInterval(RETRY_MILLISECONDS);
        reconnect.setReconnectAttempts(RETRIES);
    }

    private Optional<Locale> spoken() {
        return signedIn.find()
                .flatMap(person -> accounts.find(person.account()))
                .map(AccountRow::language)
                .map(Locale::of);
    }

    private static Locale known(Locale browser) {
        return Locale.ENGLISH.getLanguage().equals(browser.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }

    private static SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.text(locale, "shell.session.expired"));
        messages.setSessionExpiredMessage(Texts.text(locale, "shell.session.expired.hint"));
        messages.setInternalErrorCaption(Texts.text(locale, "shell.session.broken"));
        messages.setInternalErrorMessage(Texts.text(locale, "shell.session.broken.hint"));
        return messages;
    }
}
