package org.conclusum.procedures.check;

import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.xml.XmlElement;
import org.conclusum.procedures.xml.XmlReading;
import org.conclusum.procedures.xml.XmlRefused;

/**
 * Looks through a model or decision table and runs nothing of it. What it costs is bounded by the bounds of the file
 * ({@link XmlReading}); every look takes time in proportion to it.
 */
public final class ModelInspection {

    private final Catalogue catalogue;

    public ModelInspection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Everything: the confinement, what it asks of the program, and the rules of the house. */
    public ModelReview review(byte[] file) {
        return review(file, true);
    }

    /** The same for a tree that was read before. */
    public ModelReview review(XmlElement root) {
        return review(root, true);
    }

    /** Only what keeps models apart from the program: what the engine asks before it reads a file. */
    public ModelReview confinement(byte[] file) {
        return review(file, false);
    }

    /** Whether it is a decision table; anything that cannot be read is not. */
    public static boolean isTable(byte[] file) {
        try {
            return XmlReading.read(file).uri().equals(Bpmn.TABLE);
        } catch (XmlRefused unreadable) {
            return false;
        }
    }

    private ModelReview review(byte[] file, boolean house) {
        try {
            return review(XmlReading.read(file), house);
        } catch (XmlRefused refused) {
            return ModelReview.of(refused);
        }
    }

    private ModelReview review(XmlElement root, boolean house) {
        Findings findings = new Findings();
        if (root.uri().equals(Bpmn.TABLE)) {
            new TableGrammar(catalogue, findings).look(root);
        } else {
            new BpmnGrammar(catalogue, findings).look(root);
            if (house && findings.isEmpty()) {
                Net.of(root, findings).ifPresent(net -> look(net, findings));
            }
        }
        return new ModelReview(findings.list());
    }

    private void look(Net net, Findings findings) {
        if (!findings.isEmpty()) {
            return;
        }
        new NetRules(net, findings).look();
        new TokenGame(net, findings).look();
        new CatalogueRules(net, catalogue, findings).look();
        new HouseRules(net, findings).look();
    }
}
