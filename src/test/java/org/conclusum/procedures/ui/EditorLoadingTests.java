package org.conclusum.procedures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What draws models comes over the line only where one is drawn, and the editor only where one is edited. */
class EditorLoadingTests {

    private static final Path UI = Path.of("ui");

    /** An import that is bundled with the file; one of types alone leaves nothing behind. */
    private static final Pattern BUNDLED =
            Pattern.compile("(?m)^\\s*import\\s+(?!type\\b)(?:[^;'\"]*?\\sfrom\\s+)?['\"]([^'\"]+)['\"]");

    private static final Pattern LATER = Pattern.compile("import\\(\\s*['\"]([^'\"]+)['\"]");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(UI)) {
            return files.filter(file -> file.toString().endsWith(".ts"))
                    .filter(file -> !file.toString().contains("generated"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void comesWithNoPageByItself(Path file) {
        boolean ofTheEditor = file.startsWith(UI.resolve("bpmn-editor"));

        assertThat(named(BUNDLED, file))
                .noneMatch(module -> module.startsWith("bpmn-js") || module.startsWith("dmn-js"))
                .noneMatch(module -> !ofTheEditor && module.contains("bpmn-editor/"));
        if (!file.equals(UI.resolve("cc-bpmn-editor.ts"))) {
            assertThat(named(LATER, file))
                    .noneMatch(module -> module.contains("Modeler") || module.contains("bpmn-editor/"));
        } else {
            assertThat(named(LATER, file)).contains("bpmn-js/lib/Modeler", "./bpmn-editor/panel");
        }
    }

    private static List<String> named(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
