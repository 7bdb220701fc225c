package views.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.zip.CRC32C;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The shop's own style sheet and script: kept by browsers for good, named anew when changed. */
@Component
class ShopAssets implements WebMvcConfigurer {

    private static final String FOLDER = "META-INF/resources/shop/";

    private final String styles = versioned("shop.css");
    private final String script = versioned("shop.js");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/shop/*.css", "/shop/*.js")
                .addResourceLocations("classpath:/" + FOLDER)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
    }

    String styles() {
        return styles;
    }

    String script() {
        return script;
    }

    private static String versioned(String name) {
        try (var content = new ClassPathResource(FOLDER + name).getInputStream()) {
            var sum = new CRC32C();
            sum.update(content.readAllBytes());
            return "/shop/%s?v=%x".formatted(name, sum.getValue());
        } catch (IOException failure) {
            throw new UncheckedIOException("The shop's " + name + " is missing", failure);
        }
    }
}
