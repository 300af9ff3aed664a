package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule as a sentence with choices in it: "Beschlussfähig ist es, wenn [mehr als die Hälfte] [der Sitze] da ist." */
class Sentence extends Div {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final String FULL_STOP = ".";

    /**
     * A sentence; a full stop right behind a choice is left out, where it might stand alone on a line.
     *
     * @param pattern the words, with {0}, {1} … where the choices stand
     */
    Sentence(String pattern, Component... choices) {
        addClassName("cc-rule-sentence");
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            add(new Text(pattern.substring(end, place.start())));
            add(choices[Integer.parseInt(place.group(1))]);
            end = place.end();
        }
        String rest = pattern.substring(end);
        if (!rest.equals(FULL_STOP)) {
            add(new Text(rest));
        }
    }
}
