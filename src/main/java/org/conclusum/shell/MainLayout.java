package org.conclusum.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.identity.AccountManagement;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.NavigationCount;
import org.conclusum.uikit.PaletteSource;
import org.conclusum.uikit.PersonTitle;
import org.conclusum.uikit.Texts;

/** The frame around every page: navigation, search, account. */
@Layout
@PermitAll
@NpmPackage(value = "@fontsource-variable/inter", version = "5.2.8")
@JsModule("./inter.ts")
@JsModule("./menu-items.ts")
@JsModule("./line-state.ts")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "content";
    private static final String PRODUCT = "Conclusum";

    /** Stands in the names of accounts that say their task themselves. */
    private static final String TITLE_MARK = " · ";

    private final transient Actor.Person person;
    private final transient List<NavigationCount> counts;
    private final SideBar side;
    private final BottomBar bottom;
    private final MessagesLink messages = new MessagesLink();
    private final Breadcrumb crumbs = new Breadcrumb();
    private final Main content = new Main();

    MainLayout(
            SignedIn signedIn,
            Permissions permissions,
            AccountManagement accounts,
            AuthenticationContext authentication,
            List<NavigationCount> counts,
            List<PersonTitle> titles,
            List<PaletteSource> sources,
            LiveUpdates live) {
        this.person = signedIn.person();
        this.counts = counts;
        Set<Role> roles =
                permissions.grantsOf(person).stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
        this.side = new SideBar(roles);
        this.bottom = new BottomBar(roles);
        addClassName("cc-shell");
        content.setId(CONTENT);
        content.addClassName("cc-content");
        content.getElement().setAttribute("tabindex", "-1");
        AccountMenu account = new AccountMenu(
                person.name(), title(roles, titles), language -> speak(accounts, language), authentication::logout);
        CommandPalette palette = new CommandPalette(sources, account.commands(), person);
        Header top = new Header(crumbs, new FindButton(palette::ask), messages, account);
        top.addClassName("cc-top");
        Div frame = new Div(top, content);
        frame.addClassName("cc-frame");
        add(skipLink(), side, frame, bottom);
        live.refreshOnAnyChange(this, this::showCounts);
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#" + CONTENT, Texts.text("shell.skip"));
        skip.addClassName("cc-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private String title(Set<Role> roles, List<PersonTitle> titles) {
        return Stream.concat(
                        roles.stream().sorted().map(role -> Texts.of("identity.role", role)),
                        titles.stream().flatMap(source -> source.of(person).stream()))
                .findFirst()
                .filter(title ->
                        !person.name().contains(title) && !person.name().contains(TITLE_MARK))
                .orElse("");
    }

    private void speak(AccountManagement accounts, Locale language) {
        accounts.speak(person, language.getLanguage());
        UI.getCurrent().getPage().reload();
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        links().forEach(link -> link.at(path));
        messages.at(path);
        showCounts();
        crumbs.at(path, place());
        UI.getCurrent().beforeClientResponse(this, response -> nameThePage(response.getUI()));
    }

    private static void nameThePage(UI ui) {
        String title = ui.getInternals().getTitle();
        if (title != null && !title.endsWith(PRODUCT)) {
            ui.getPage().setTitle(title.isBlank() ? PRODUCT : title + " · " + PRODUCT);
        }
    }

    private Stream<NavigationLink> links() {
        return Stream.concat(side.links().stream(), bottom.links().stream());
    }

    private void showCounts() {
        Map<String, Integer> waiting = new HashMap<>();
        counts.forEach(count -> waiting.putAll(count.waiting(person)));
        links().forEach(link -> link.count(waiting.getOrDefault(link.place().route(), 0)));
        messages.count(waiting.getOrDefault(MessagesLink.ROUTE, 0));
    }

    private String place() {
        return content.getChildren()
                .filter(HasPlace.class::isInstance)
                .map(HasPlace.class::cast)
                .map(HasPlace::place)
                .findFirst()
                .orElse("");
    }
}
