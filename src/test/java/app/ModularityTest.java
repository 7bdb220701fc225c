package app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Areas of services use each other through their root packages, and never in a circle. */
class ModularityTest {

    // Adapters are no area: they may see whatever they serve, and ArchitectureTest sees to it that
    // nobody sees them, so that no circle can go through them.
    private final ApplicationModules areas =
            ApplicationModules.of(
                    RefCommerceApplication.class, resideInAPackage("services.adapters.."));

    @Test
    void everyFolderOfServicesIsAnArea() {
        assertThat(areas.stream().map(area -> area.getIdentifier().toString()))
                .contains("shared", "audit", "catalog", "media", "live");
    }

    @Test
    void areasAreClosedAndAcyclic() {
        areas.verify();
    }
}
