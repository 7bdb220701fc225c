package views.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import services.live.LiveFeed;
import services.shared.NotFound;
import views.components.Texts;

/** One import, from its file to its report; what its route adds is who may see it. */
public abstract class ImportScreen extends Composite<VerticalLayout>
        implements HasUrlParameter<String>, HasDynamicTitle {

    private final ImportCommands commands;
    private final LiveFeed live;

    protected ImportScreen(ImportCommands commands, LiveFeed live) {
        this.commands = commands;
        this.live = live;
        getContent().setSizeFull();
        getContent().setPadding(false);
    }

    @Override
    public void setParameter(BeforeEvent event, String job) {
        getContent().removeAll();
        try {
            getContent().add(new ImportPanel(commands, live, id(job), event.getLocation()));
        } catch (NotFound _) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("imports.one");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }
}
