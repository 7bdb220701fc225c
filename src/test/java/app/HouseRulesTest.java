package app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How classes are named, built and sized. */
@AnalyzeClasses(
        packages = {"app", "domain", "services", "views"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final int MOST_TYPES_IN_A_PACKAGE = 25;
    private static final int MOST_COLLABORATORS = 6;

    /** What a use case is written with says nothing about how much it does. */
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "java.time.Clock",
                    "services.live.LiveFeed",
                    "services.audit.AuditTrail",
                    "services.shared.CurrentUser",
                    "org.springframework.transaction.support.TransactionOperations");

    /** Steps of an import that bring its parts together; each part is a class of its own. */
    private static final Set<String> COORDINATORS =
            Set.of("services.imports.ImportIntake", "services.imports.internal.BatchChecking");

    /** Packages that were fuller when this was first checked, and may only shrink. */
    private static final Map<String, Integer> FULL =
            Map.of("services.imports.taking", 30, "services.shop", 28, "views.shop", 32);

    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "util", "utils", "common", "helper", "helpers", "manager", "dto", "model",
                    "impl");

    /** Pages made from templates by the build. */
    private static final String GENERATED = "views.shop.pages";

    @ArchTest
    static final ArchRule classesAreNamedAfterActivities =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*(Service|ServiceImpl|Manager|Helper|Utils?|Facade|Processor)")
                    .because(
                            "a class named after nothing in particular has no reason to stop growing");

    @ArchTest
    static final ArchRule beansAreWiredByTheirConstructor =
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class)
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .orShould()
                    .beAnnotatedWith("jakarta.annotation.Resource")
                    .because("what a class needs is said in one place and cannot be missing");

    @ArchTest
    static final ArchRule beansAreMadeByTheContainer =
            classes()
                    .that()
                    .areMetaAnnotatedWith(Component.class)
                    .and()
                    .resideInAnyPackage("services..", "views..")
                    .should(haveNoPublicConstructor())
                    .because("only the container makes beans");

    @ArchTest
    static final ArchRule beansHaveFewCollaborators =
            classes()
                    .that()
                    .areMetaAnnotatedWith(Component.class)
                    .and()
                    .resideInAnyPackage("services..", "views..")
                    .should(haveAtMostSixCollaborators())
                    .because("the seventh collaborator means two activities");

    @ArchTest
    static final ArchRule nothingReachesPastTheJdkForTrifles =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.commons.lang..",
                            "org.apache.commons.lang3..",
                            "com.google.common..",
                            "lombok..")
                    .because("the JDK has it, and they are others' dependencies, not ours");

    @ArchTest
    static final ArchRule timeIsInstants =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Date.class, Calendar.class)
                    .because("they are mutable and know no zone");

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .because("a test cannot set the wall's clock");

    @ArchTest
    static final ArchRule domainIsPredictable =
            noClasses()
                    .that(resideInAPackage("domain.."))
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.(util\\.(Random|concurrent\\.ThreadLocalRandom)|security\\.SecureRandom)")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(Clock.class)
                    .because("the same arguments give the same answer");

    @ArchTest
    static final ArchRule constantsDoNotChange =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("static state is shared by all tests and all sessions");

    @ArchTest
    static final ArchRule screensWearAura =
            noClasses()
                    .that(resideInAPackage("views.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.vaadin.flow.theme.lumo..")
                    .orShould()
                    .accessTargetWhere(itsNameStartsWith("LUMO_"))
                    .orShould()
                    .accessTargetWhere(itsNameStartsWith("getStyle"))
                    .because("looks are in styles.css, in terms of one theme");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        var unmarked =
                classes.stream()
                        .map(JavaClass::getPackage)
                        .filter(found -> !found.getName().startsWith(GENERATED))
                        .filter(
                                found ->
                                        found.tryGetPackageInfo()
                                                .filter(
                                                        info ->
                                                                info.isAnnotatedWith(
                                                                        NullMarked.class))
                                                .isEmpty())
                        .map(found -> found.getName())
                        .collect(Collectors.toSet());

        assertThat(unmarked).as("packages without a package-info that says @NullMarked").isEmpty();
    }

    @ArchTest
    static void packagesAreNamedAfterSomething(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(
                        name -> Set.of(name.split("\\.")).stream().anyMatch(EMPTY_WORDS::contains));
    }

    @ArchTest
    static void packagesAreNotFullerThanAPersonCanOversee(JavaClasses classes) {
        var sizes =
                classes.stream()
                        .filter(type -> type.isTopLevelClass())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(type -> !type.getPackageName().startsWith(GENERATED))
                        .collect(
                                Collectors.groupingBy(
                                        JavaClass::getPackageName,
                                        TreeMap::new,
                                        Collectors.counting()));

        sizes.entrySet()
                .removeIf(
                        size ->
                                size.getValue()
                                        <= FULL.getOrDefault(
                                                size.getKey(), MOST_TYPES_IN_A_PACKAGE));
        assertThat(sizes).as("full packages: look for a second noun").isEmpty();
    }

    private static ArchCondition<JavaClass> haveNoPublicConstructor() {
        return new ArchCondition<>("have no public constructor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(found -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(found -> found.getModifiers().contains(JavaModifier.PUBLIC))
                        // Java's own, where a class has none written, is as public as the class.
                        .filter(found -> !found.getParameters().isEmpty())
                        .forEach(found -> violated(events, found));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAtMostSixCollaborators() {
        return new ArchCondition<>("have at most %d collaborators".formatted(MOST_COLLABORATORS)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(found -> collaborators(found) > MOST_COLLABORATORS)
                        .filter(found -> !COORDINATORS.contains(type.getName()))
                        .forEach(found -> violated(events, found));
            }
        };
    }

    private static long collaborators(JavaConstructor constructor) {
        return constructor.getRawParameterTypes().stream()
                .filter(type -> !EVERYWHERE.contains(type.getName()))
                .count();
    }

    private static void violated(ConditionEvents events, JavaMember member) {
        events.add(SimpleConditionEvent.violated(member, member.getDescription()));
    }

    private static DescribedPredicate<JavaAccess<?>> itsNameStartsWith(String start) {
        return DescribedPredicate.describe(
                "its name starts with " + start,
                access ->
                        access.getTarget().getName().startsWith(start)
                                && access.getTargetOwner()
                                        .getPackageName()
                                        .startsWith("com.vaadin"));
    }
}
