package org.conclusum.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conclusum.identity.Role;
import org.conclusum.uikit.Texts;

/** The navigation at the left, in groups. */
class SideBar extends Nav {

    private final List<NavigationLink> links = new ArrayList<>();

    SideBar(Set<Role> roles) {
        addClassName("cc-side");
        getElement().setAttribute("aria-label", Texts.text("shell.nav.label"));
        add(new Brand());
        for (Place.Group group : Place.Group.values()) {
            addGroup(
                    group,
                    List.of(Place.values()).stream()
                            .filter(place -> place.group() == group && place.isOpenTo(roles))
                            .toList());
        }
    }

    private void addGroup(Place.Group group, List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        if (group != Place.Group.WORK) {
            Paragraph heading = new Paragraph(Texts.of("shell.group", group));
            heading.addClassName("cc-nav-section");
            add(heading);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-nav");
        for (Place place : places) {
            NavigationLink link = new NavigationLink(place, "cc-nav-link");
            links.add(link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    List<NavigationLink> links() {
        return List.copyOf(links);
    }
}
