package org.conclusum.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountManagement;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.NewAccount;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.ScopeNames;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** All accounts with what they may do; administrators open new ones, auditors look. */
@Route("admin/accounts")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class AccountsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String SEARCH = "q";

    private final transient AccountManagement management;
    private final transient ScopeNames scopes;
    private final transient Actor.Person person;
    private final TextField search = new TextField(Texts.text("shell.accounts.search"));
    private final PagedTable<AccountRow> table;

    AccountsView(
            AccountDirectory directory,
            AccountManagement management,
            Permissions permissions,
            SignedIn signedIn,
            ScopeNames scopes) {
        this.management = management;
        this.scopes = scopes;
        this.person = signedIn.person();
        PageHeader header = new PageHeader(Texts.text("shell.accounts.title"));
        header.lead(Texts.text("shell.accounts.lead", directory.count()));
        if (permissions.holds(person, Role.ADMINISTRATOR)) {
            header.actions(Actions.primary(Texts.text("shell.accounts.new"), this::askForNew));
        }
        search.setPrefixComponent(Icon.SEARCH.create());
        search.addClassName("cc-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember(change.getValue());
            }
        });
        table = table(directory, new GrantWords(scopes));
        add(header, new PageLayout(search, new Card(table)));
    }

    private PagedTable<AccountRow> table(AccountDirectory directory, GrantWords grants) {
        return new PagedTable<AccountRow>(
                        Texts.text("shell.accounts.title"),
                        (offset, limit) -> directory.search(search.getValue(), offset, limit))
                .column(Texts.text("shell.accounts.displayName"), AccountRow::displayName)
                .column(Texts.text("shell.accounts.username"), AccountRow::username)
                .column(Texts.text("shell.accounts.email"), account -> Optional.ofNullable(account.email())
                        .orElse("–"))
                .column(Texts.text("shell.accounts.grants"), grants::of)
                .component(
                        Texts.text("shell.accounts.state"),
                        account -> account.enabled()
                                ? new Pill(Tone.YES, Texts.text("shell.accounts.enabled"))
                                : new Pill(Tone.NEUTRAL, Texts.text("shell.accounts.disabled")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        table.refresh();
    }

    private static void remember(String text) {
        UI.getCurrent()
                .navigate(
                        AccountsView.class,
                        text.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, text));
    }

    private void askForNew() {
        new NewAccountDialog(scopes, this::open).open();
    }

    private void open(NewAccount request) {
        management.open(request, person);
        Messages.done(Texts.text("shell.accounts.opened", request.displayName()));
        table.refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.accounts.title");
    }
}
