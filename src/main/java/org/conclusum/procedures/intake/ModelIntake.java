package org.conclusum.procedures.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.check.ModelInspection;
import org.conclusum.procedures.check.ModelReview;
import org.conclusum.procedures.models.ModelChecking;
import org.conclusum.procedures.xml.XmlElement;
import org.conclusum.procedures.xml.XmlReading;
import org.conclusum.procedures.xml.XmlRefused;
import org.conclusum.procedures.xml.XmlText;
import org.conclusum.procedures.xml.XmlWriting;
import org.springframework.stereotype.Component;

/**
 * Reads models drawn with other programs. What describes and does not act is left out, ids and encoding are made to fit,
 * and a drawing is laid out where there is none; each with a remark. What would run, load or call something is not touched:
 * the check refuses it. Nothing is stored or run.
 */
@Component
public class ModelIntake {

    private static final String HISTORY = "P365D";

    private final ModelInspection inspection;
    private final ModelChecking checking;

    ModelIntake(ModelInspection inspection, ModelChecking checking) {
        this.inspection = inspection;
        this.checking = checking;
    }

    /**
     * What would become of a file.
     *
     * @param current the model in whose place it would come; it keeps its key and how long its cases are kept
     */
    public Intake read(byte[] content, String current, Actor.Person person) {
        checking.require(person);
        XmlText text;
        try {
            text = XmlText.of(content);
        } catch (XmlRefused refused) {
            return new Intake("", "", List.of(), ModelReview.of(refused));
        }
        try {
            XmlElement root = XmlReading.read(text.bytes());
            Remarks remarks = new Remarks();
            if (text.converted()) {
                remarks.each(Remark.Kind.ENCODING, root, text.encoding());
            }
            return root.is(Bpmn.MODEL, "definitions")
                    ? model(text.text(), root, wanted(current), remarks, person)
                    : new Intake(text.text(), text.text(), remarks.list(), checking.review(text.bytes(), person));
        } catch (XmlRefused refused) {
            return new Intake(text.text(), "", List.of(), ModelReview.of(refused));
        }
    }

    private Intake model(String source, XmlElement root, Cleaning.Wanted wanted, Remarks remarks, Actor.Person person) {
        Cleaning cleaning = new Cleaning(root, wanted, remarks);
        XmlElement clean = cleaning.written(root, null);
        Layout.undrawn(clean).ifPresent(process -> {
            remarks.each(Remark.Kind.DRAWING, process);
            Layout.draw(clean, process);
        });
        ModelReview review = inspection.review(clean);
        String file = cleaning.changed() ? XmlWriting.write(clean, Spaces.PREFIXES) : source;
        return new Intake(
                source,
                file,
                remarks.list(),
                review.deployable() ? checking.review(file.getBytes(StandardCharsets.UTF_8), person) : review);
    }

    private static Cleaning.Wanted wanted(String current) {
        try {
            return XmlReading.read(current.getBytes(StandardCharsets.UTF_8))
                    .children(Bpmn.MODEL, "process")
                    .findFirst()
                    .map(process -> new Cleaning.Wanted(
                            process.attribute("id").orElse(""),
                            process.attribute(Bpmn.ENGINE, "historyTimeToLive").orElse(HISTORY)))
                    .orElse(new Cleaning.Wanted("", HISTORY));
        } catch (XmlRefused unreadable) {
            return new Cleaning.Wanted("", HISTORY);
        }
    }
}
