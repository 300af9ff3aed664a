package org.conclusum.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.PaletteSource;
import org.conclusum.uikit.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The places of the navigation, the pages behind them and what one can begin, for the command palette. */
@Component
@Order(0)
class PlacePalette implements PaletteSource {

    private final Permissions permissions;

    PlacePalette(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean isOfferedAtOnce() {
        return true;
    }

    @Override
    public List<Entry> find(String text, Actor.Person person, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return everything(person)
                .filter(entry -> entry.label().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .toList();
    }

    private Stream<Entry> everything(Actor.Person person) {
        Set<Role> roles =
                permissions.grantsOf(person).stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
        Stream<Entry> places = Arrays.stream(Place.values())
                .filter(place -> place.isOpenTo(roles))
                .map(place -> new Entry(place.label(), Texts.text("shell.palette.place"), place.route()));
        return Stream.of(corners(roles, true), places, corners(roles, false)).flatMap(entries -> entries);
    }

    private static Stream<Entry> corners(Set<Role> roles, boolean beginnings) {
        return Arrays.stream(Corner.values())
                .filter(corner -> corner.isBeginning() == beginnings && corner.isOpenTo(roles))
                .map(corner -> new Entry(
                        corner.label(),
                        Texts.text(beginnings ? "shell.palette.action" : "shell.palette.page"),
                        corner.route()));
    }
}
