package app.config;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Begins to start the embedded database before anything else, so that both processors have work to
 * do, and so that a directory which is in use is noticed before a web server could complain too.
 */
public final class DatabaseAhead
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** For whoever runs the application as a process of its own. */
    public DatabaseAhead() {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        if (settings.containsProperty("spring.datasource.url")) {
            return;
        }
        var server =
                EmbeddedServer.begin(
                        Path.of(settings.getRequiredProperty("refcommerce.data-directory")),
                        settings.getRequiredProperty("refcommerce.database.application-role"));
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("embeddedServer", server);
        // First to be registered, last to be destroyed; also when the start fails half-way.
        beans.registerDisposableBean("embeddedServer", server::close);
    }
}
