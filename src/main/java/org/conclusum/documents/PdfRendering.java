package org.conclusum.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Renders a template to an accessible PDF for the files: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), tagged,
 * with embedded fonts, and with nothing loaded from anywhere. Templates lie in {@code documents/} on the class path.
 */
@Component
public class PdfRendering {

    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;
    private static final String REGULAR_FONT = "documents/fonts/Inter-Regular.ttf";
    private static final String SEMI_BOLD_FONT = "documents/fonts/Inter-SemiBold.ttf";

    private final TemplateEngine templates = new TemplateEngine();
    private final DefaultObjectDrawerFactory drawings = new DefaultObjectDrawerFactory();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfRendering() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
        drawings.registerDrawer(LineDrawing.TYPE, new LineDrawing());
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * Renders a template.
     *
     * @param language language of the document, announced to screen readers
     * @param model values of the template: texts, numbers, lists and maps of them
     */
    public byte[] render(String template, Locale language, Map<String, ?> model) {
        Context context = new Context(language);
        context.setVariable("lang", language.getLanguage());
        model.forEach(context::setVariable);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(templates.process(template, context), null)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(colours)
                    .useFont(() -> open(REGULAR_FONT), "Inter", REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> open(SEMI_BOLD_FONT), "Inter", SEMI_BOLD, FontStyle.NORMAL, true)
                    .useUriResolver((base, address) -> null)
                    .useObjectDrawerFactory(drawings)
                    .withProducer("Conclusum")
                    .toStream(pdf)
                    .run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private static InputStream open(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
