package views.seller.imports;

import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.live.LiveFeed;
import views.imports.ImportCommands;
import views.imports.ImportScreen;

/** One import of the seller, from its file to its report. */
@Route("seller/imports")
@RolesAllowed(Permissions.OWN_IMPORTS_RUN)
class SellerImportView extends ImportScreen {

    SellerImportView(ImportCommands commands, LiveFeed live) {
        super(commands, live);
    }
}
