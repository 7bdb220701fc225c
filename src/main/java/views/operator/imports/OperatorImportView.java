package views.operator.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import services.imports.ColumnMappings;
import services.imports.ImportIntake;
import services.imports.ImportQueries;
import services.imports.ImportRuns;
import services.imports.RefusedRows;
import services.live.LiveFeed;
import services.shared.NotFound;
import views.components.Texts;
import views.imports.ImportPanel;

/** One import, from its file to its report. */
@Route("operator/imports")
@RolesAllowed(Permissions.IMPORTS_RUN)
class OperatorImportView extends Composite<VerticalLayout>
        implements HasUrlParameter<String>, HasDynamicTitle {

    private final ImportQueries queries;
    private final ImportRuns runs;
    private final ImportIntake intake;
    private final RefusedRows refused;
    private final ColumnMappings mappings;
    private final LiveFeed live;

    OperatorImportView(
            ImportQueries queries,
            ImportRuns runs,
            ImportIntake intake,
            RefusedRows refused,
            ColumnMappings mappings,
            LiveFeed live) {
        this.queries = queries;
        this.runs = runs;
        this.intake = intake;
        this.refused = refused;
        this.mappings = mappings;
        this.live = live;
        getContent().setSizeFull();
        getContent().setPadding(false);
    }

    @Override
    public void setParameter(BeforeEvent event, String job) {
        getContent().removeAll();
        try {
            getContent()
                    .add(new ImportPanel(queries, runs, intake, refused, mappings, live, id(job)));
        } catch (NotFound _) {
            throw new NotFoundException();
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("imports.one");
    }
}
