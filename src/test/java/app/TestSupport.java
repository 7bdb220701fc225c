package app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** An empty data directory for each test run, and the helpers tests share. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"app", "services", "views"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = ForTests.class))
class TestSupport {

    @org.springframework.context.annotation.Bean
    DynamicPropertyRegistrar freshDataDirectory() throws IOException {
        var directory = Files.createTempDirectory(Path.of("target"), "test-data-");
        return registry -> registry.add("refcommerce.data-directory", directory::toString);
    }
}
