package app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import domain.people.Permissions;
import domain.people.Role;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;

/** Routes, services and roles speak of the permissions of one catalogue. */
class PermissionCatalogueTest {

    private static final Pattern NAMED = Pattern.compile("'([^']*)'");

    private static JavaClasses classes = new ClassFileImporter().importClasses();

    @BeforeAll
    static void read() {
        classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("app", "services", "views");
    }

    @Test
    void everyPermissionIsHeldBySomeRole() {
        var held =
                Arrays.stream(Role.values())
                        .flatMap(role -> role.permissions().stream())
                        .collect(Collectors.toSet());

        assertThat(held).isEqualTo(catalogue());
    }

    @Test
    void everyRouteNamesAPermissionOfTheCatalogue() {
        var named =
                classes.stream()
                        .filter(type -> type.isAnnotatedWith(RolesAllowed.class))
                        .flatMap(
                                type ->
                                        Stream.of(
                                                type.getAnnotationOfType(RolesAllowed.class)
                                                        .value()))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty().isSubsetOf(catalogue());
    }

    @Test
    void everyUseCaseNamesPermissionsOfTheCatalogue() {
        var named = new TreeSet<String>();
        for (var type : classes) {
            type.tryGetAnnotationOfType(PreAuthorize.class)
                    .ifPresent(rule -> collect(rule.value(), named));
            for (var method : type.getMethods()) {
                method.tryGetAnnotationOfType(PreAuthorize.class)
                        .ifPresent(rule -> collect(rule.value(), named));
            }
        }

        assertThat(named).isNotEmpty().isSubsetOf(catalogue());
    }

    @Test
    void viewingAsSomebodyAllowsReadingOnly() {
        assertThat(catalogue())
                .filteredOn(permission -> permission.endsWith(":read"))
                .noneMatch(permission -> permission.contains("manage"))
                .contains(Permissions.OWN_SELLER_READ);
    }

    private static void collect(String rule, Set<String> named) {
        var name = NAMED.matcher(rule);
        while (name.find()) {
            named.add(name.group(1));
        }
    }

    private static Set<String> catalogue() {
        return Arrays.stream(Permissions.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(PermissionCatalogueTest::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String valueOf(java.lang.reflect.Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException impossible) {
            throw new AssertionError("Only public fields were asked for", impossible);
        }
    }
}
