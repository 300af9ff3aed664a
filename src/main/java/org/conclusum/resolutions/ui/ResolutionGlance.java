package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionExtracts;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.resolutions.ResolutionState;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What is to be known of a resolution beside its text. */
class ResolutionGlance extends Card {

    private final @Nullable FieldOfAction field;
    private final Facts facts = new Facts();

    ResolutionGlance(ResolutionDetail detail, String committee) {
        super(Texts.text("resolutions.glance"));
        field = detail.field();
        ResolutionRow row = detail.row();
        facts.add(Texts.text("resolutions.number"), row.number())
                .add(Texts.text("resolutions.committee"), committee)
                .add(Texts.text("resolutions.adopted"), Formats.date(row.adoptedAt()))
                .add(
                        Texts.text("resolutions.result"),
                        new Anchor("ballots/" + row.ballot(), Texts.text("resolutions.result.link")))
                .add(
                        Texts.text("resolutions.proposal"),
                        new Anchor("proposals/" + row.proposal(), Texts.text("resolutions.proposal.link")))
                .add(Texts.text("resolutions.meeting"), meeting(detail));
        if (detail.settledAt() != null) {
            facts.add(
                    Texts.text(
                            row.state() == ResolutionState.FAILED
                                    ? "resolutions.failedOn"
                                    : "resolutions.inForceSince"),
                    Formats.date(detail.settledAt()));
        }
        if (detail.reportEveryWeeks() != null) {
            facts.add(
                    Texts.text("resolutions.cycle"), Texts.text("resolutions.cycle.weeks", detail.reportEveryWeeks()));
        }
        if (detail.completedAt() != null) {
            facts.add(Texts.text("resolutions.completed"), Formats.date(detail.completedAt()))
                    .add(
                            Texts.text("resolutions.acknowledged"),
                            detail.acknowledgedAt() == null
                                    ? Texts.text("resolutions.acknowledged.notYet")
                                    : Formats.date(detail.acknowledgedAt()));
        }
        add(facts);
    }

    /** Offers the extract; it is made when it is asked for. */
    ResolutionGlance withExtract(Supplier<ResolutionExtracts.Extract> extracts) {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    ResolutionExtracts.Extract extract = extracts.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(extract.content()),
                            extract.fileName(),
                            "application/pdf",
                            extract.content().length);
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(Texts.text("resolutions.extract.action")));
        anchor.addClassName("cc-resolutions-download");
        add(anchor);
        return this;
    }

    /** Shows the field of action; the office may choose it. */
    ResolutionGlance withFieldFor(boolean office, Consumer<@Nullable FieldOfAction> choice) {
        if (!office) {
            facts.add(
                    Texts.text("resolutions.field"),
                    field == null ? Texts.text("resolutions.field.none") : Texts.of("monitoring.field", field));
            return this;
        }
        Select<FieldOfAction> select = new Select<>();
        select.setItems(FieldOfAction.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text("resolutions.field.none"));
        select.setItemLabelGenerator(
                item -> item == null ? Texts.text("resolutions.field.none") : Texts.of("monitoring.field", item));
        select.setAriaLabel(Texts.text("resolutions.field"));
        select.setWidthFull();
        if (field != null) {
            select.setValue(field);
        }
        select.addValueChangeListener(change -> choice.accept(change.getValue()));
        facts.add(Texts.text("resolutions.field"), select);
        return this;
    }

    private static Component meeting(ResolutionDetail detail) {
        return detail.meeting() == null
                ? new Span(Texts.text("resolutions.extract.circular"))
                : new Anchor("meetings/" + detail.meeting(), Texts.text("resolutions.meeting.link"));
    }
}
