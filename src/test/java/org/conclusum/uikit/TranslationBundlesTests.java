package org.conclusum.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationBundlesTests {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("(?:Texts\\.text\\(\\s*(?:[\\w.()]+,\\s*)?|new RuleViolated\\(\\s*)\"([\\w.]+)\"\\s*[,)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final Map<String, String> german = TranslationBundles.load(Locale.GERMAN);
    private final Map<String, String> english = TranslationBundles.load(Locale.ENGLISH);

    @Test
    void everyGermanTextHasAnEnglishOneAndTheOtherWayRound() {
        assertThat(new TreeSet<>(english.keySet())).containsExactlyElementsOf(new TreeSet<>(german.keySet()));
    }

    /** The bundles are read as one: a later one would take the words away from an earlier one. */
    @Test
    void everyTextBelongsToOneBundle() throws IOException {
        List<String> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(one -> one.toString().endsWith("_de.properties"))
                    .toList()) {
                Properties own = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    own.load(reader);
                }
                keys.addAll(own.stringPropertyNames());
            }
        }

        assertThat(keys).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    }

    @Test
    void everyTextSaysSomething() {
        assertThat(german).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(english).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        assertThat(german)
                .allSatisfy((key, text) ->
                        assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @Test
    void everyTextThatTakesArgumentsIsAValidPattern() {
        Stream.of(german, english).flatMap(texts -> texts.entrySet().stream()).forEach(text -> assertThat(
                        new MessageFormat(text.getValue(), Locale.GERMAN).toPattern())
                .as(text.getKey())
                .isNotBlank());
    }

    @Test
    void noApostropheIsLostInAPattern() {
        Stream.of(german, english).flatMap(texts -> texts.entrySet().stream()).forEach(text -> assertThat(
                        text.getValue().replace("''", ""))
                .as(text.getKey())
                .doesNotContain("'"));
    }

    @Test
    void everyKeyThatTheCodeNamesExists() throws IOException {
        assertThat(keysInCode()).as("keys found in the code").hasSizeGreaterThan(50);
        assertThat(keysInCode().stream().filter(key -> !german.containsKey(key)).toList())
                .isEmpty();
    }

    @Test
    void everyBundleBelongsToAKnownModule() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .allSatisfy(name -> assertThat(TranslationBundles.MODULES)
                            .contains(name.replaceFirst("(-\\w+)?_(de|en)\\.properties$", "")));
        }
    }

    @Test
    void noBundleSaysTheSameKeyTwice() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.toList()) {
                List<String> keys = Files.readAllLines(file).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
                assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
            }
        }
    }

    private static Set<String> keysInCode() throws IOException {
        List<String> keys = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY_IN_CODE
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(keys::add);
            }
        }
        return new TreeSet<>(keys);
    }

    private static Set<String> places(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
