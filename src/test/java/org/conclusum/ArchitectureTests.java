package org.conclusum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** What holds in every module, beside the arrows between them. */
class ArchitectureTests {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.conclusum");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.conclusum");

    @Test
    void onlyProceduresKnowTheEngine() {
        noClasses()
                .that(resideOutsideOfPackage("..procedures.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.camunda.."))
                .check(PROGRAM);
    }

    @Test
    void viewsArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(PROGRAM);
    }

    @Test
    void viewsUseNoRepository() {
        noClasses()
                .that()
                .areAssignableTo(Component.class)
                .should()
                .dependOnClassesThat(areRepositories())
                .check(PROGRAM);
    }

    @Test
    void repositoriesArePackagePrivate() {
        classes().that(areRepositories()).should().bePackagePrivate().check(PROGRAM);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(PROGRAM);
    }

    @Test
    void daysAreWrittenAsThePersonWritesThem() {
        noClasses()
                .that(resideOutsideOfPackage("..uikit..")) // its DayField knows the languages
                .should()
                .callConstructorWhere(
                        JavaConstructorCall.Predicates.target(HasOwner.Predicates.With.owner(type(DatePicker.class))))
                .check(PROGRAM);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that(resideOutsideOfPackage("..procedures..")) // the engine's own interface speaks in Date
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class)
                .check(PROGRAM);
        for (Class<?> time : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(time, "now").check(PROGRAM);
        }
        noClasses()
                .that(resideOutsideOfPackage("..kernel.."))
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(PROGRAM);
    }

    @Test
    void namesSayWhatAThingIsInTheField() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .check(PROGRAM);
    }

    @Test
    void eventsAreRecords() {
        classes()
                .that()
                .areAssignableTo(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(PROGRAM);
    }

    @Test
    void rulesHaveNoState() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Rule.class)
                .should()
                .beFinal()
                .check(PROGRAM);
    }

    @Test
    void entitiesHaveNoSetters() {
        noClasses()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should(haveSetters())
                .check(PROGRAM);
    }

    @Test
    void testsDoNotSleep() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(TESTS);
    }

    private static DescribedPredicate<JavaClass> areRepositories() {
        return DescribedPredicate.describe(
                "are repositories", type -> type.isInterface() && type.isAssignableTo(Repository.class));
    }

    private static ArchCondition<JavaClass> haveSetters() {
        return new ArchCondition<>("have setters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(method -> events.add(
                                SimpleConditionEvent.satisfied(method, method.getFullName() + " is a setter")));
            }
        };
    }
}
