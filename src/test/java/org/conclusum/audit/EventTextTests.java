package org.conclusum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Texts;
import org.junit.jupiter.api.Test;

class EventTextTests {

    @Test
    void everyEventHasItsWordsInBothLanguages() {
        List<String> events = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.conclusum").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(events).hasSizeGreaterThan(30);
        assertThat(events).allSatisfy(event -> {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                String key = "audit.event." + event;
                assertThat(Texts.text(language, key)).doesNotContain(key);
            }
        });
    }

    @Test
    void everyKindOfSubjectHasItsNameInBothLanguages() {
        assertThat(Subject.Kind.values()).allSatisfy(kind -> {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                String key = "audit.kind." + kind;
                assertThat(Texts.text(language, key)).doesNotContain(key);
            }
        });
    }
}
