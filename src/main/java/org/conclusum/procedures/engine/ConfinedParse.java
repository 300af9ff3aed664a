package org.conclusum.procedures.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.conclusum.procedures.check.ModelInspection;
import org.conclusum.procedures.check.ModelReview;
import org.conclusum.procedures.xml.XmlReading;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model only after it was looked through, and passes on only what is made of allowed parts. Every way of a
 * model into the engine leads through here: a deployment, and the reading of a stored model after a restart or a
 * restored database.
 */
class ConfinedParse extends BpmnParse {

    private final @Nullable ModelInspection inspection;
    private byte @Nullable [] file;

    /** @param inspection looks at the file; null only where a test lets everything pass it */
    ConfinedParse(BpmnParser parser, @Nullable ModelInspection inspection) {
        super(parser);
        this.inspection = inspection;
    }

    @Override
    public BpmnParse sourceInputStream(InputStream source) {
        try {
            byte[] read = source.readNBytes(XmlReading.MOST_BYTES + 1);
            file = read;
            return super.sourceInputStream(new ByteArrayInputStream(read));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public BpmnParse sourceString(String source) {
        throw new ModelRefused("models are read as files");
    }

    @Override
    public BpmnParse sourceUrl(String source) {
        throw new ModelRefused("models are read as files");
    }

    @Override
    public BpmnParse sourceUrl(URL source) {
        throw new ModelRefused("models are read as files");
    }

    @Override
    public BpmnParse sourceResource(String source) {
        throw new ModelRefused("models are read as files");
    }

    @Override
    public BpmnParse sourceResource(String source, ClassLoader loader) {
        throw new ModelRefused("models are read as files");
    }

    @Override
    public BpmnParse execute() {
        byte[] read = file;
        if (read == null) {
            throw new ModelRefused("there is no file");
        }
        if (inspection != null) {
            ModelReview review = inspection.confinement(read);
            if (!review.deployable()) {
                throw new ModelRefused(review);
            }
        }
        BpmnParse parsed = super.execute();
        parsed.getProcessDefinitions().forEach(AllowedParts::require);
        return parsed;
    }
}
