package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.conclusum.committees.rules.BurdenConsent;
import org.conclusum.uikit.Texts;

/** Whether those that bear the burden have to agree, to write on. */
final class BurdenSection extends EditorSection {

    BurdenSection(RuleBookDesk desk) {
        super("burden", desk);
        draw();
    }

    @Override
    void fill(Div into) {
        into.add(new Sentence(
                Texts.text("committees.editor.burden"),
                Choices.of(
                        Texts.text("committees.editor.burden.label"),
                        List.of(BurdenConsent.values()),
                        consent -> Texts.of("committees.editor.burden", consent),
                        desk().text().procedure().burden(),
                        consent -> desk().changeProcedure(old -> old.with(consent)))));
    }
}
