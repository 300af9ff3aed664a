package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conclusum.kernel.Actor;
import org.conclusum.scenarios.KeyFactor;
import org.conclusum.scenarios.ProfileManagement;
import org.conclusum.scenarios.ScenarioProfile;

/** A scenario at a glance: its picture, its name and how the factors turn out. */
class ProfileTile extends Div {

    ProfileTile(ScenarioProfile profile, List<KeyFactor> factors, ProfileManagement profiles, Actor.Person person) {
        addClassName("cc-scenarios-tile");
        profile.pictures().stream().limit(1).forEach(picture -> add(new Picture(picture, profiles, person)));
        H3 title = new H3(new Anchor(ScenarioAddress.profile(profile.project(), profile.number()), profile.title()));
        List<Integer> choices = profile.choices(factors);
        Span signs = new Span(IntStream.range(0, factors.size())
                .mapToObj(factor -> factors.get(factor).sign(choices.get(factor)))
                .collect(Collectors.joining(" ")));
        signs.addClassNames("cc-note", "cc-number");
        add(title, signs);
        profile.body().lines().filter(line -> !line.isBlank()).findFirst().ifPresent(line -> {
            Paragraph first = new Paragraph(line);
            first.addClassName("cc-scenarios-first");
            add(first);
        });
    }
}
