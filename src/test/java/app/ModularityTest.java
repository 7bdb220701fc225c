package app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Areas of services use each other through their root packages, and never in a circle. */
class ModularityTest {

    private final ApplicationModules areas = ApplicationModules.of(RefCommerceApplication.class);

    @Test
    void everyFolderOfServicesIsAnArea() {
        assertThat(areas.stream().map(area -> area.getIdentifier().toString()))
                .contains("shared", "audit", "catalog", "media", "live", "adapters");
    }

    @Test
    void areasAreClosedAndAcyclic() {
        areas.verify();
    }
}
