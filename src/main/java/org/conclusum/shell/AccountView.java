package org.conclusum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conclusum.identity.AccessTokenRow;
import org.conclusum.identity.AccessTokens;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.ScopeNames;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** One's own account: who one is here, and the access tokens of one's programs. */
@Route("account")
@PermitAll
class AccountView extends Div implements HasDynamicTitle, HasPlace {

    private final transient AccessTokens tokens;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private final PagedTable<AccessTokenRow> table;

    AccountView(AccountDirectory accounts, AccessTokens tokens, ScopeNames scopes, SignedIn signedIn, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        this.person = signedIn.person();
        this.table = table();
        PageHeader header = new PageHeader(getPageTitle());
        header.lead(Texts.text("shell.account.lead"));
        PageLayout page = new PageLayout();
        accounts.find(person.account()).ifPresent(account -> page.main(facts(account, new GrantWords(scopes))));
        page.main(new Card(
                Texts.text("shell.account.notices"),
                new Paragraph(new Anchor("messages/settings", Texts.text("shell.account.notices.link")))));
        Div actions = new Div(Actions.secondary(Texts.text("shell.tokens.new"), this::askForNew));
        actions.addClassName("cc-actions");
        page.main(new Card(
                Texts.text("shell.tokens.title"),
                new Paragraph(Texts.text("shell.tokens.explained")),
                table.refresh(),
                actions));
        add(header, page);
    }

    private static Card facts(AccountRow account, GrantWords grants) {
        return new Card(new Facts()
                .add(Texts.text("shell.accounts.displayName"), account.displayName())
                .add(Texts.text("shell.accounts.username"), account.username())
                .add(
                        Texts.text("shell.accounts.email"),
                        Optional.ofNullable(account.email()).orElse("–"))
                .add(Texts.text("shell.accounts.grants"), grants.of(account)));
    }

    private PagedTable<AccessTokenRow> table() {
        return new PagedTable<AccessTokenRow>(Texts.text("shell.tokens.title"), this::rows)
                .column(Texts.text("shell.tokens.label"), AccessTokenRow::label)
                .column(Texts.text("shell.tokens.ending"), token -> "…" + token.ending())
                .column(Texts.text("shell.tokens.issued"), token -> Formats.date(token.issuedAt()))
                .column(Texts.text("shell.tokens.used"), token -> Optional.ofNullable(token.lastUsedOn())
                        .map(Formats::date)
                        .orElse(Texts.text("shell.tokens.unused")))
                .component(Texts.text("shell.tokens.until"), this::validity)
                .component(
                        Texts.text("shell.tokens.revoke"),
                        token -> Actions.quiet(Texts.text("shell.tokens.revoke"), () -> confirmRevoking(token)));
    }

    private List<AccessTokenRow> rows(int offset, int limit) {
        return tokens.of(person).stream().skip(offset).limit(limit).toList();
    }

    private Pill validity(AccessTokenRow token) {
        String until = Formats.date(token.validUntil());
        return token.validUntil().isBefore(LocalDate.now(clock))
                ? new Pill(Tone.NEUTRAL, Texts.text("shell.tokens.expired", until))
                : new Pill(Tone.YES, Texts.text("shell.tokens.valid", until));
    }

    private void askForNew() {
        new NewTokenDialog(LocalDate.now(clock), (label, until) -> {
                    String token = tokens.issue(label, until, person);
                    table.refresh();
                    return token;
                })
                .open();
    }

    private void confirmRevoking(AccessTokenRow token) {
        Confirmation.ask(
                Texts.text("shell.tokens.revoke.title", token.label()),
                Texts.text("shell.tokens.revoke.sentence"),
                Texts.text("shell.tokens.revoke"),
                () -> {
                    tokens.revoke(token.id(), person);
                    table.refresh();
                    Messages.done(Texts.text("shell.tokens.revoked", token.label()));
                });
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.account.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }
}
