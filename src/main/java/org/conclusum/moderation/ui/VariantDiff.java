package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.conclusum.moderation.variants.ParagraphDiff;
import org.conclusum.uikit.ComparedText;

/** A wording against the motion as proposed: what stays is quiet, what changed is marked word by word. */
class VariantDiff extends Div {

    VariantDiff(String motion, String wording) {
        addClassName("cc-moderation-diff");
        for (ParagraphDiff.Pair pair : ParagraphDiff.of(motion, wording)) {
            if (pair.isSame()) {
                Paragraph same = new Paragraph(pair.after());
                same.addClassName("cc-muted");
                add(same);
            } else {
                Div changed = new Div(new ComparedText(pair.before(), pair.after()));
                changed.addClassName("cc-moderation-changed");
                add(changed);
            }
        }
    }
}
