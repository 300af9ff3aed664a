package org.conclusum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Has a document examined by veraPDF. */
public final class ConformantPdf {

    private ConformantPdf() {}

    /** Fails where the document is not accessible (PDF/UA-1) or not for the files (PDF/A-2a), and says by which rule. */
    public static void assertConformant(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                assertThat(result.getTestAssertions())
                        .as(flavour + " of a document of " + result.getTotalAssertions() + " findings")
                        .isEmpty();
                assertThat(result.isCompliant()).as(flavour.toString()).isTrue();
            }
        }
    }
}
