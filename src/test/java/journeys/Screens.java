package journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import domain.people.Permissions;
import domain.people.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every screen of the console, found by its annotation, with an address at which it shows
 * something. A screen whose address names a thing needs an example in {@link #examples}.
 */
final class Screens {

    /**
     * One screen.
     *
     * @param permissions any of which opens it; empty for screens that anybody may open
     */
    record Screen(String path, boolean isPublic, Set<String> permissions) {

        boolean isOpenTo(Set<String> held) {
            return isPublic || permissions.stream().anyMatch(held::contains);
        }
    }

    private static final List<String> SECTIONS = List.of("operator", "seller", "account");

    private final Map<String, String> examples;

    private Screens(Map<String, String> examples) {
        this.examples = examples;
    }

    /** With the examples that the demo marketplace has. */
    static Screens of(RunningConsole console) {
        return new Screens(examples(console));
    }

    List<Screen> all() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("views")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(JavaClass::reflect)
                        .map(this::screen)
                        .toList();
    }

    /** What a demo user may do, besides what everybody may. */
    static Set<String> permissionsOf(String user) {
        return switch (user) {
            case "admin" -> Role.ADMIN.permissions();
            case "moderator" -> Role.MODERATOR.permissions();
            case "support" -> Role.SUPPORT.permissions();
            case "finance" -> Role.FINANCE.permissions();
            case "nordlicht", "kopi-kita" -> Role.SELLER_OWNER.permissions();
            case "staff" -> Role.SELLER_STAFF.permissions();
            case "shopper" -> Role.SHOPPER.permissions();
            default -> throw new IllegalArgumentException(user);
        };
    }

    private Screen screen(Class<?> view) {
        var route = view.getAnnotation(Route.class).value();
        var permissions =
                Optional.ofNullable(view.getAnnotation(RolesAllowed.class))
                        .map(allowed -> Set.of(allowed.value()))
                        .orElseGet(() -> Set.of(Permissions.ACCOUNT_EDIT));
        return new Screen(
                address(view, route),
                view.isAnnotationPresent(AnonymousAllowed.class),
                permissions);
    }

    private String address(Class<?> view, String route) {
        var isAboutOneThing = route.contains(":") || HasUrlParameter.class.isAssignableFrom(view);
        if (!isAboutOneThing) {
            return route;
        }
        var list = route.replaceAll("/:.*", "");
        return Optional.ofNullable(examples.get(list))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        view.getName() + " needs an example in Screens"));
    }

    private static Map<String, String> examples(RunningConsole console) {
        var examples = new HashMap<String, String>();
        try (var context = console.at("admin").context()) {
            var page = context.newPage();
            for (var list :
                    List.of(
                            "operator/sellers",
                            "operator/users",
                            "operator/products",
                            "operator/orders",
                            "operator/payments",
                            "operator/returns",
                            "operator/disputes")) {
                examples.put(list, first(page, list, ""));
            }
            examples.put("operator/imports", SmallImport.begin(page, "operator/imports"));
        }
        try (var context = console.at("kopi-kita").context()) {
            var page = context.newPage();
            examples.put("seller/orders", first(page, "seller/orders", "?tab=ALL"));
            examples.put("seller/products", first(page, "seller/products", "?status=APPROVED"));
            examples.put("seller/stock", first(page, "seller/stock", ""));
            examples.put("seller/returns", first(page, "seller/returns", ""));
            examples.put("seller/disputes", first(page, "seller/disputes", ""));
            examples.put("seller/imports", SmallImport.begin(page, "seller/imports"));
        }
        try (var context = console.at("shopper").context()) {
            examples.put("account/orders", first(context.newPage(), "account/orders", ""));
        }
        return examples;
    }

    /** The first thing a list of the demo marketplace leads to. */
    private static String first(Page page, String list, String query) {
        page.navigate("/" + list + query);
        // Around a table there may be links to other screens; a shopper's orders are cards.
        var where = list.startsWith("account") ? "" : "vaadin-grid ";
        var links =
                page.locator(where + "a[href*='" + list + "/']")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")));
        return Objects.requireNonNull(links.first().getAttribute("href"), list)
                .replaceFirst("^/", "");
    }

    /** The demo users, one for each role. */
    static List<String> users() {
        return List.of("admin", "moderator", "support", "finance", "kopi-kita", "staff", "shopper");
    }

    static boolean isInConsole(Screen screen) {
        return SECTIONS.stream().anyMatch(section -> screen.path().startsWith(section));
    }

    static Stream<String> paths(List<Screen> screens) {
        return screens.stream().map(Screen::path);
    }
}
