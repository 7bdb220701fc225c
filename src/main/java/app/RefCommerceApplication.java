package app;

import app.cli.EvaluateMain;
import app.cli.ImportMain;
import app.config.DatabaseAhead;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.modulith.Modulithic;

/** Starts RefCommerce. Our packages share no root, so every scan is named here and only here. */
@SpringBootApplication(scanBasePackages = {"app", "domain", "services", "views"})
@ConfigurationPropertiesScan({"app", "services"})
@EntityScan("domain")
@EnableJpaRepositories("domain")
@EnableVaadin({"views", "app"})
@Modulithic(additionalPackages = "services")
@Push
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class RefCommerceApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/shop/icon.svg", "any");
    }

    public static void main(String[] args) {
        if (EvaluateMain.isAskedFor(args)) {
            System.exit(EvaluateMain.run(args, System.out, System.err));
        }
        if (ImportMain.isAskedFor(args)) {
            System.exit(ImportMain.run(RefCommerceApplication.class, args));
        }
        var spring = new SpringApplication(RefCommerceApplication.class);
        spring.addInitializers(new DatabaseAhead());
        spring.run(args);
    }
}
