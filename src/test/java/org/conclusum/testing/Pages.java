package org.conclusum.testing;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Opens pages as the framework does, without a browser. */
@org.springframework.stereotype.Component
public class Pages {

    private final AutowireCapableBeanFactory beans;

    Pages(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    /** A page that reads its route, entered by a person. */
    public <T extends Component & BeforeEnterObserver> T enter(
            Class<T> view, RouteParameters route, Actor.Person person) {
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(route);
        T page = page(view, person);
        page.beforeEnter(event);
        return page;
    }

    /** A page that reads its address, opened by a person. */
    public <T extends Component & AfterNavigationObserver> T navigate(
            Class<T> view, String address, Actor.Person person) {
        AfterNavigationEvent event = mock(AfterNavigationEvent.class);
        when(event.getLocation()).thenReturn(new Location(address));
        T page = page(view, person);
        page.afterNavigation(event);
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
