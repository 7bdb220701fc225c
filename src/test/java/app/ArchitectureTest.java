package app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import domain.shared.Uuids;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.repository.Repository;

/** Who may know whom. Each rule says why it is there. */
@AnalyzeClasses(
        packages = {"app", "domain", "services", "views"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Where several packages of services share the aggregates of one area. */
    private static final Map<String, Set<String>> OWNERS =
            Map.of(
                    "catalog", Set.of("catalog", "categories", "offers"),
                    "people", Set.of("people", "teams"));

    @ArchTest
    static final ArchRule layersPointOneWay =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("app")
                    .definedBy("app..")
                    .layer("views")
                    .definedBy("views..")
                    .layer("services")
                    .definedBy("services..")
                    .layer("domain")
                    .definedBy("domain..")
                    .whereLayer("app")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("views")
                    .mayOnlyBeAccessedByLayers("app")
                    .whereLayer("services")
                    .mayOnlyBeAccessedByLayers("app", "views")
                    .because("a lower layer that knows a higher one cannot be used without it");

    @ArchTest
    static final ArchRule domainKnowsNoTechnology =
            classes()
                    .that(resideInAPackage("domain.."))
                    // Version 7 UUIDs are not in the JDK; the one class that makes them is here.
                    .and(not(belongToAnyOf(Uuids.class)))
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                            "domain..",
                                            "java.io",
                                            "java.lang..",
                                            "java.math",
                                            "java.net",
                                            "java.nio",
                                            "java.nio.charset",
                                            "java.text",
                                            "java.time..",
                                            "java.util..",
                                            "jakarta.persistence..",
                                            "org.jspecify.annotations",
                                            "com.google.errorprone.annotations",
                                            "org.springframework.data.jpa.repository",
                                            "org.springframework.data.repository",
                                            "org.springframework.data.repository.query")
                                    .or(belongToAnyOf(AbstractAggregateRoot.class)))
                    .because("time, ids and data come in as arguments");

    @ArchTest
    static final ArchRule domainSharedKnowsNoArea =
            noClasses()
                    .that(resideInAPackage("domain.shared.."))
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("domain..")
                                    .and(not(resideInAPackage("domain.shared.."))))
                    .because("what every area knows must not know any");

    @ArchTest
    static final ArchRule aggregatesStayInTheirArea =
            classes()
                    .that(resideInAPackage("domain.."))
                    .and()
                    .areAnnotatedWith(Entity.class)
                    .should(
                            new ArchCondition<JavaClass>("be known in its own area of the domain") {
                                @Override
                                public void check(JavaClass aggregate, ConditionEvents events) {
                                    aggregate.getDirectDependenciesToSelf().stream()
                                            .filter(use -> isInDomain(use.getOriginClass()))
                                            .filter(
                                                    use ->
                                                            !area(use.getOriginClass())
                                                                    .equals(area(aggregate)))
                                            .forEach(
                                                    use ->
                                                            events.add(
                                                                    SimpleConditionEvent.violated(
                                                                            use,
                                                                            use.getDescription())));
                                }
                            })
                    .because("areas know each other by id, value or event");

    @ArchTest
    static final ArchRule repositoriesBelongToTheirArea =
            classes()
                    .that(resideInAPackage("domain.."))
                    .and()
                    .areAssignableTo(Repository.class)
                    .should(
                            new ArchCondition<JavaClass>("be used by services of its area only") {
                                @Override
                                public void check(JavaClass repository, ConditionEvents events) {
                                    var owners =
                                            OWNERS.getOrDefault(
                                                    area(repository), Set.of(area(repository)));
                                    repository.getDirectDependenciesToSelf().stream()
                                            .filter(use -> !isInDomain(use.getOriginClass()))
                                            .filter(
                                                    use ->
                                                            !owners.contains(
                                                                    area(use.getOriginClass())))
                                            .forEach(
                                                    use ->
                                                            events.add(
                                                                    SimpleConditionEvent.violated(
                                                                            use,
                                                                            use.getDescription())));
                                }
                            })
                    .allowEmptyShould(true)
                    .because("another area asks services of this one, which know its rules");

    @ArchTest
    static final ArchRule servicesKnowNoScreen =
            noClasses()
                    .that(resideInAPackage("services.."))
                    .and()
                    .resideOutsideOfPackage("services.adapters..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.vaadin..", "jakarta.servlet..", "org.springframework.web..")
                    .because("the same use case serves a screen, an endpoint and a job");

    @ArchTest
    static final ArchRule adaptersKnowNoScreenEither =
            noClasses()
                    .that(resideInAPackage("services.adapters.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.vaadin..",
                            "jakarta.servlet..",
                            "org.springframework.web.servlet..",
                            "org.springframework.web.bind..",
                            "org.springframework.web.context..")
                    .because("an adapter calls other systems; being called is the views' work");

    @ArchTest
    static final ArchRule nobodyKnowsAdapters =
            noClasses()
                    .that(not(resideInAPackage("services.adapters..")))
                    .should()
                    .dependOnClassesThat(resideInAPackage("services.adapters.."))
                    .because("an adapter is exchangeable only behind its port");

    @ArchTest
    static final ArchRule foreignLibrariesStayInAdapters =
            classes()
                    .that(resideInAPackage("services.."))
                    .and()
                    .resideOutsideOfPackage("services.adapters..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "domain..",
                            "services..",
                            "java..",
                            "javax.crypto..",
                            "javax.sql..",
                            "jakarta.annotation..",
                            "jakarta.persistence..",
                            "org.jspecify..",
                            "com.google.errorprone.annotations..",
                            "org.slf4j..",
                            "org.springframework.beans..",
                            "org.springframework.boot..",
                            "org.springframework.cache..",
                            "org.springframework.context..",
                            "org.springframework.core..",
                            "org.springframework.dao..",
                            "org.springframework.data..",
                            "org.springframework.jdbc..",
                            "org.springframework.modulith..",
                            "org.springframework.orm..",
                            "org.springframework.scheduling..",
                            "org.springframework.security..",
                            "org.springframework.stereotype..",
                            "org.springframework.transaction..",
                            "org.springframework.util..",
                            // JSON columns are read where their rows are.
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation..",
                            // COPY and NOTIFY have no other interface.
                            "org.postgresql..",
                            // Jobs and caches are written as Spring's own would be.
                            "com.github.kagkarlsson.scheduler..",
                            "com.github.benmanes.caffeine..")
                    .because("a library that is used in one place can be exchanged in one place");

    @ArchTest
    static final ArchRule viewsUseNoRepository =
            noClasses()
                    .that(resideInAPackage("views.."))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Repository.class)
                    .because("a view cannot bypass permission and transaction");

    @ArchTest
    static final ArchRule viewsUseNoAggregate =
            noClasses()
                    .that(resideInAPackage("views.."))
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .because("a screen shows rows and sends commands");

    @ArchTest
    static final ArchRule viewsSpeakNoSql =
            noClasses()
                    .that(resideInAPackage("views.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..",
                            "javax.crypto..",
                            "javax.sql..",
                            "jakarta.persistence..",
                            "org.springframework.jdbc..",
                            "org.springframework.transaction..")
                    .because("a transaction is one use case");

    private static boolean isInDomain(JavaClass type) {
        return type.getPackageName().startsWith("domain.");
    }

    /** {@code catalog} of {@code services.catalog.internal}. */
    private static String area(JavaClass type) {
        var parts = type.getPackageName().split("\\.", -1);
        return parts.length > 1 ? parts[1] : "";
    }
}
