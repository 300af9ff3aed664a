package org.conclusum.procedures.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conclusum.procedures.xml.XmlElement;
import org.conclusum.procedures.xml.XmlReading;
import org.conclusum.procedures.xml.XmlRefused;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models and tables that come with the program. */
public final class ShippedModels {

    private static final List<String> PLACES = List.of("classpath:processes/*.dmn", "classpath:processes/*.bpmn");

    private ShippedModels() {}

    /** A file as it comes with the program. */
    public record ShippedModel(String name, byte[] file) {}

    /** Tables first, as models ask them. */
    public static List<ShippedModel> all() {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        return PLACES.stream()
                .flatMap(place -> found(files, place))
                .map(ShippedModels::read)
                .toList();
    }

    /** As the catalogue reads them. */
    public static List<XmlElement> trees() {
        return all().stream().map(ShippedModels::tree).toList();
    }

    private static XmlElement tree(ShippedModel model) {
        try {
            return XmlReading.read(model.file());
        } catch (XmlRefused broken) {
            throw new IllegalStateException(model.name(), broken);
        }
    }

    private static Stream<Resource> found(PathMatchingResourcePatternResolver files, String place) {
        try {
            return Stream.of(files.getResources(place));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ShippedModel read(Resource file) {
        try {
            return new ShippedModel(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
