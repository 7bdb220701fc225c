package app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import domain.people.Permissions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Nobody reaches a screen or a use case without a permission from the catalogue. */
@AnalyzeClasses(
        packages = {"app", "domain", "services", "views"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class PermissionRulesTest {

    /**
     * Public beans of services that ask for no permission, each with the reason. A bean belongs
     * here only when it is no use case: nothing a person wants done, or something for everybody.
     */
    private static final Map<String, String> WITHOUT_PERMISSION =
            Map.of(
                    "services.shared.CurrentUser", "only says who is asking",
                    "services.audit.AuditTrail", "writes what use cases did, in their transaction",
                    "services.live.LiveFeed", "carries names of what changed, never values",
                    "services.mail.Mailbox", "takes mails of use cases, in their transaction",
                    "services.media.PictureLibrary", "pictures are for whoever knows the key",
                    "services.search.GlobalSearch", "every source it asks has its own permission",
                    "services.orders.SellerOrderEvents", "keeps what use cases decided",
                    "services.orders.OrderLinks", "whoever knows an order's link may open it");

    /** Routes that others must name. */
    private static final Set<String> PUBLIC_VIEWS = Set.of("views.shell.LoginView");

    @ArchTest
    static final ArchRule useCasesAskForAPermission =
            classes()
                    .that()
                    .resideInAPackage("services..")
                    .and()
                    .resideOutsideOfPackage("services.adapters..")
                    .and()
                    .arePublic()
                    .and()
                    .areMetaAnnotatedWith(Component.class)
                    .should(askForAPermission())
                    .because("screens, endpoints and jobs all come through here");

    @ArchTest
    static final ArchRule routesAreViews =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .resideInAPackage("views..")
                    .andShould()
                    .haveSimpleNameEndingWith("View")
                    .because("an address leads to a screen, and screens are found by their name");

    @ArchTest
    static final ArchRule routesAreKnownByTheirAddressOnly =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should(bePackagePrivateOrListed())
                    .because("whoever links to a screen builds its address, not its class");

    @ArchTest
    static final ArchRule routesSayWhoMayEnter =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .or()
                    .areAnnotatedWith(Layout.class)
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith(AnonymousAllowed.class)
                    .because("a screen that says nothing is open to nobody, which is never meant");

    @ArchTest
    static final ArchRule routesNamePermissions =
            classes()
                    .that()
                    .areAnnotatedWith(RolesAllowed.class)
                    .should(nameOnlyPermissions())
                    .because("nothing asks for a role, only for a permission");

    @Test
    void permissionsAreNamedOnce() {
        assertThat(permissions()).hasSizeGreaterThan(10).allMatch(name -> name.contains(":"));
    }

    private static ArchCondition<JavaClass> askForAPermission() {
        return new ArchCondition<>("carry @PreAuthorize, or on every public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isUseCase(type)
                        || type.isAnnotatedWith(PreAuthorize.class)
                        || WITHOUT_PERMISSION.containsKey(type.getName())) {
                    return;
                }
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> !method.isAnnotatedWith(PreAuthorize.class))
                        .filter(method -> !isForTheFramework(method))
                        .forEach(
                                method ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        method, method.getDescription())));
            }
        };
    }

    /** Called by a screen, or in the root package of an area and thus part of what it offers. */
    private static boolean isUseCase(JavaClass type) {
        return isCalledByScreens(type)
                || type.getPackageName().split("\\.", -1).length == 2 && !isAnInnerPart(type);
    }

    private static boolean isCalledByScreens(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(use -> use.getOriginClass().getPackageName())
                .anyMatch(name -> name.startsWith("views."));
    }

    /** Loading and saving for use cases of several areas, listeners and scheduled work. */
    private static boolean isAnInnerPart(JavaClass type) {
        return type.getSimpleName().matches("Stored.*|.*(Projection|Bookkeeping|Job)");
    }

    /** Declared by an interface of Spring's, such as a listener's or a life cycle's. */
    private static boolean isForTheFramework(JavaMethod method) {
        return method.getOwner().getAllRawInterfaces().stream()
                .filter(type -> type.getPackageName().startsWith("org.springframework"))
                .anyMatch(
                        type ->
                                type.getMethods().stream()
                                        .anyMatch(
                                                found -> found.getName().equals(method.getName())));
    }

    private static ArchCondition<JavaClass> bePackagePrivateOrListed() {
        return new ArchCondition<>("be package-private") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !PUBLIC_VIEWS.contains(type.getName())) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is public"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> nameOnlyPermissions() {
        var known = permissions();
        return new ArchCondition<>("name permissions of the catalogue") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var name : type.getAnnotationOfType(RolesAllowed.class).value()) {
                    if (!known.contains(name)) {
                        events.add(
                                SimpleConditionEvent.violated(
                                        type, type.getName() + " names " + name));
                    }
                }
            }
        };
    }

    private static Set<String> permissions() {
        return Arrays.stream(Permissions.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(
                        field -> {
                            try {
                                return String.valueOf(field.get(null));
                            } catch (IllegalAccessException impossible) {
                                throw new IllegalStateException(impossible);
                            }
                        })
                .collect(Collectors.toSet());
    }
}
