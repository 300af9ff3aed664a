package org.conclusum.notifications;

import java.util.Locale;
import java.util.Optional;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.notifications.UnsubscribeTokens.Ending;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.context.Context;

/**
 * Ends mails without a sign-in: a link shows what it would end and asks, as programs that look into mails follow every
 * link; the button, and a mail program in one click (RFC 8058), end it. A plain page, for whoever comes from a mail.
 */
@RestController
class UnsubscribeController {

    static final String PATH = "/unsubscribe/";

    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final UnsubscribeTokens tokens;
    private final NoticeSettings settings;
    private final AccountDirectory accounts;
    private final MailTemplates templates;

    UnsubscribeController(
            UnsubscribeTokens tokens, NoticeSettings settings, AccountDirectory accounts, MailTemplates templates) {
        this.tokens = tokens;
        this.settings = settings;
        this.accounts = accounts;
        this.templates = templates;
    }

    @GetMapping(PATH + "{token}")
    ResponseEntity<String> ask(@PathVariable String token, Locale browser) {
        return tokens.read(token)
                .map(ending -> {
                    Locale language = languageOf(ending, browser);
                    return page(
                            HttpStatus.OK,
                            language,
                            "ask",
                            named(ending, language),
                            Texts.text(language, "notifications.unsubscribe.confirm"));
                })
                .orElseGet(() -> unknown(browser));
    }

    @PostMapping(PATH + "{token}")
    ResponseEntity<String> end(@PathVariable String token, Locale browser) {
        Optional<Ending> read = tokens.read(token);
        if (read.isEmpty()) {
            return unknown(browser);
        }
        Ending ending = read.get();
        if (ending.kind() == null) {
            settings.unsubscribeDigests(ending.account());
        } else {
            settings.unsubscribe(ending.kind(), ending.account());
        }
        Locale language = languageOf(ending, browser);
        return page(HttpStatus.OK, language, "done", named(ending, language), null);
    }

    private ResponseEntity<String> unknown(Locale browser) {
        return page(HttpStatus.NOT_FOUND, spoken(browser), "unknown", "", null);
    }

    private Locale languageOf(Ending ending, Locale browser) {
        return accounts.find(ending.account())
                .map(AccountRow::language)
                .map(Locale::of)
                .orElse(spoken(browser));
    }

    private static Locale spoken(Locale browser) {
        return Locale.ENGLISH.getLanguage().equals(browser.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }

    private static String named(Ending ending, Locale language) {
        return ending.kind() == null
                ? Texts.text(language, "notifications.unsubscribe.digests")
                : Texts.text(language, "notifications.kind." + ending.kind());
    }

    private ResponseEntity<String> page(
            HttpStatus status, Locale language, String what, String named, @Nullable String confirm) {
        Context context = new Context(language);
        context.setVariable("lang", language.getLanguage());
        context.setVariable("title", Texts.text(language, "notifications.unsubscribe." + what + ".title"));
        context.setVariable("sentence", Texts.text(language, "notifications.unsubscribe." + what + ".sentence", named));
        context.setVariable("settings", Texts.text(language, "notifications.mail.settings"));
        context.setVariable("confirm", confirm);
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .body(templates.process("unsubscribe", context));
    }
}
