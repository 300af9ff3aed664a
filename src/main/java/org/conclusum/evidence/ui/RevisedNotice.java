package org.conclusum.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.evidence.CitationDetail;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** Says that figures have changed since they were cited, and which. */
class RevisedNotice extends Card {

    RevisedNotice(UUID proposal, List<CitationDetail> revised) {
        super(
                Texts.text("evidence.notice.title"),
                new Paragraph(Texts.text(
                        "evidence.notice.text",
                        revised.stream()
                                .map(detail -> detail.citation().snapshot().name())
                                .distinct()
                                .collect(Collectors.joining(", ")))),
                new Anchor(EvidenceAddress.tab(proposal), Texts.text("evidence.notice.link")));
        addClassName("cc-evidence-notice");
    }
}
