package views.operator.imports;

import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.live.LiveFeed;
import views.imports.ImportCommands;
import views.imports.ImportScreen;

/** One import, from its file to its report. */
@Route("operator/imports")
@RolesAllowed(Permissions.IMPORTS_RUN)
class OperatorImportView extends ImportScreen {

    OperatorImportView(ImportCommands commands, LiveFeed live) {
        super(commands, live);
    }
}
