package org.conclusum.meetings.minutes;

import java.util.List;
import java.util.Locale;
import org.conclusum.documents.RichText;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** The texts that the minute taker puts in with one click. */
@Component
public class MinutesTemplates {

    /** The files of the committees are kept in German. */
    static final Locale LANGUAGE = Locale.GERMAN;

    private static final List<String> BLOCKS =
            List.of("presented", "discussed", "amended", "noted", "postponed", "question", "noContributions");

    /** A text to put in: its name for the menu, and the text. */
    public record Block(String key, RichText text) {}

    /** The texts to choose from. */
    public List<Block> blocks() {
        return BLOCKS.stream()
                .map(key -> new Block(key, RichText.ofLines(Texts.text(LANGUAGE, "meetings.minutes.template." + key))))
                .toList();
    }
}
