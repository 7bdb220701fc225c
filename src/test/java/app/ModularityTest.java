package app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Areas of services use each other through their root packages, and never in a circle. */
class ModularityTest {

    @Test
    void areasAreClosedAndAcyclic() {
        ApplicationModules.of(RefCommerceApplication.class).verify();
    }
}
