package org.conclusum.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.LocationChangeEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.RouteRegistry;
import java.lang.reflect.Proxy;
import java.util.List;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Opens pages as the framework does, without a browser, in the current user interface. */
@org.springframework.stereotype.Component
public class Pages {

    /** One that knows no routes: pages are named by their class. */
    private static final Router ROUTER = new Router((RouteRegistry) Proxy.newProxyInstance(
            Pages.class.getClassLoader(), new Class<?>[] {RouteRegistry.class}, (proxy, method, arguments) -> null));

    private final AutowireCapableBeanFactory beans;

    Pages(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    /** A page that reads its route, entered by a person. */
    public <T extends Component & BeforeEnterObserver> T enter(
            Class<T> view, RouteParameters route, Actor.Person person) {
        return enter(view, route, "", person);
    }

    /** A page that reads the query of its address, entered by a person. */
    public <T extends Component & BeforeEnterObserver> T enter(Class<T> view, String address, Actor.Person person) {
        return enter(view, RouteParameters.empty(), address, person);
    }

    /** A page that reads its route and what stands behind the question mark of its address. */
    public <T extends Component & BeforeEnterObserver> T enter(
            Class<T> view, RouteParameters route, String address, Actor.Person person) {
        T page = page(view, person);
        page.beforeEnter(new BeforeEnterEvent(
                ROUTER,
                NavigationTrigger.PROGRAMMATIC,
                new Location(address),
                view,
                route,
                UI.getCurrent(),
                List.of()));
        return page;
    }

    /** A page that reads its address, opened by a person. */
    public <T extends Component & AfterNavigationObserver> T navigate(
            Class<T> view, String address, Actor.Person person) {
        T page = page(view, person);
        page.afterNavigation(new AfterNavigationEvent(new LocationChangeEvent(
                ROUTER, UI.getCurrent(), NavigationTrigger.PROGRAMMATIC, new Location(address), List.of(page))));
        return page;
    }

    /** A view with its parts, which takes this person for the one at the browser. */
    private <T extends Component> T page(Class<T> view, Actor.Person person) {
        DefaultListableBeanFactory signedIn = new DefaultListableBeanFactory(beans);
        signedIn.registerSingleton("signedIn", new SignedIn() {
            @Override
            public Actor.Person person() {
                return person;
            }
        });
        return view.cast(signedIn.autowire(view, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }
}
