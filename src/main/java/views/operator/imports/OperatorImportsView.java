package views.operator.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import services.exports.TableExport;
import services.imports.ImportIntake;
import services.imports.ImportQueries;
import services.live.LiveFeed;
import views.components.Texts;
import views.components.ViewHeader;
import views.imports.ImportJobsGrid;
import views.imports.ImportUpload;

/** All imports, and where a new one begins. */
@Route("operator/imports")
@Menu(title = "imports.title", order = 40, icon = "vaadin:upload")
@RolesAllowed(Permissions.IMPORTS_RUN)
class OperatorImportsView extends Composite<VerticalLayout> implements HasDynamicTitle {

    private static final String ADDRESS = "operator/imports";

    OperatorImportsView(
            ImportIntake intake, ImportQueries queries, TableExport export, LiveFeed live) {
        var upload = new ImportUpload(intake, true, OperatorImportsView::open);
        upload.addWay(new FolderForm(intake, upload::wish, OperatorImportsView::open));
        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(getPageTitle(), ImportJobsGrid.download(queries, export)),
                        upload);
        getContent().addAndExpand(new ImportJobsGrid(queries, live, ADDRESS));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("imports.title");
    }

    private static void open(UUID job) {
        UI.getCurrent().navigate(ADDRESS + "/" + job);
    }
}
