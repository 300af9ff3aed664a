package org.conclusum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.conclusum.identity.Grant;
import org.conclusum.identity.NewAccount;
import org.conclusum.identity.Role;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.ScopeNames;
import org.conclusum.uikit.Texts;

/** Asks for what a new account needs; stays open with what was typed when something stands in the way. */
class NewAccountDialog extends Dialog {

    private final TextField displayName = new TextField(Texts.text("shell.accounts.displayName"));
    private final TextField username = new TextField(Texts.text("shell.accounts.username"));
    private final EmailField email = new EmailField(Texts.text("shell.accounts.email"));
    private final PasswordField password = new PasswordField(Texts.text("shell.accounts.password"));
    private final Select<String> language = new Select<>();
    private final Select<Role> role = new Select<>();
    private final Select<String> scope = new Select<>();

    NewAccountDialog(ScopeNames scopes, Consumer<NewAccount> open) {
        setHeaderTitle(Texts.text("shell.accounts.new"));
        setWidth("min(640px, 94vw)");
        Stream.of(displayName, username).forEach(field -> field.setRequired(true));
        password.setRequired(true);
        password.setHelperText(Texts.text("shell.accounts.password.hint"));
        password.getElement().setAttribute("autocomplete", "new-password");
        username.getElement().setAttribute("autocomplete", "off");
        language.setLabel(Texts.text("shell.accounts.language"));
        language.setItems("de", "en");
        language.setItemLabelGenerator(code -> Texts.text("identity.language." + code));
        language.setValue("de");
        role.setLabel(Texts.text("shell.accounts.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(Texts.text("identity.grants.none"));
        role.setItemLabelGenerator(
                value -> value == null ? Texts.text("identity.grants.none") : Texts.of("identity.role", value));
        role.addValueChangeListener(change -> offerScopes(scopes));
        scope.setVisible(false);
        scope.addClassName("cc-wide");
        Div form = new Div(displayName, username, email, language, password, role, scope);
        form.addClassName("cc-form");
        add((Component) form);
        getFooter()
                .add(
                        Actions.quiet(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("shell.accounts.open"), () -> {
                            if (complete()) {
                                open.accept(request());
                                close();
                            }
                        }));
    }

    private void offerScopes(ScopeNames scopes) {
        Map<String, String> names = role.getValue() == Role.COORDINATOR
                ? scopes.municipalities()
                : role.getValue() == Role.OFFICE ? scopes.regions() : Map.of();
        scope.setLabel(Texts.text(
                role.getValue() == Role.OFFICE ? "shell.accounts.scope.region" : "shell.accounts.scope.municipality"));
        scope.setItems(List.copyOf(names.keySet()));
        scope.setItemLabelGenerator(key -> names.getOrDefault(key, key));
        scope.setVisible(!names.isEmpty());
    }

    private boolean complete() {
        Stream.of(displayName, username).forEach(field -> {
            field.setErrorMessage(Texts.text("uikit.field.required"));
            field.setInvalid(field.getValue().isBlank());
        });
        password.setErrorMessage(Texts.text("uikit.field.required"));
        password.setInvalid(password.getValue().isBlank());
        email.setErrorMessage(Texts.text("uikit.field.email"));
        scope.setErrorMessage(Texts.text("uikit.field.required"));
        scope.setInvalid(scope.isVisible() && scope.getValue() == null);
        return !displayName.isInvalid()
                && !username.isInvalid()
                && !password.isInvalid()
                && !email.isInvalid()
                && !scope.isInvalid();
    }

    private NewAccount request() {
        Role chosen = role.getValue();
        return new NewAccount(
                username.getValue().strip(),
                password.getValue(),
                displayName.getValue().strip(),
                email.getValue().isBlank() ? null : email.getValue().strip(),
                language.getValue(),
                chosen == null ? Set.of() : Set.of(Grant.of(chosen, scope.isVisible() ? scope.getValue() : "")));
    }
}
