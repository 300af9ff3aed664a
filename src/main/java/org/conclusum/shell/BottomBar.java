package org.conclusum.shell;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conclusum.identity.Role;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** The navigation at the foot of a small screen: four places and the rest. */
class BottomBar extends Nav {

    private static final List<Place> SHOWN =
            List.of(Place.WORKLIST, Place.PROPOSALS, Place.MEETINGS, Place.RESOLUTIONS);

    private final List<NavigationLink> links = new ArrayList<>();

    BottomBar(Set<Role> roles) {
        addClassName("cc-bottom");
        getElement().setAttribute("aria-label", Texts.text("shell.nav.label"));
        for (Place place : SHOWN) {
            NavigationLink link = new NavigationLink(place, "cc-bottom-link");
            links.add(link);
            add(link);
        }
        NativeButton more = new NativeButton();
        more.addClassName("cc-bottom-link");
        more.getElement().setAttribute("aria-haspopup", "menu");
        more.add(Icon.MORE.create(), new Span(Texts.text("shell.nav.more")));
        add(more);
        ContextMenu rest = new ContextMenu(more);
        rest.setOpenOnClick(true);
        rest.setPosition(ContextMenuPosition.TOP_END);
        for (Place place : Place.values()) {
            if (!SHOWN.contains(place) && place.isOpenTo(roles)) {
                rest.addItem(place.label(), click -> more.getUI().ifPresent(ui -> ui.navigate(place.route())));
            }
        }
    }

    List<NavigationLink> links() {
        return List.copyOf(links);
    }
}
