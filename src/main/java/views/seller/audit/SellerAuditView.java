package views.seller.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.audit.OwnAuditQueries;
import services.exports.TableExport;
import services.live.LiveFeed;
import views.audit.AuditLog;
import views.components.Texts;
import views.components.ViewHeader;

/** What was done to the seller one works for, and by whom. */
@Route("seller/audit")
@Menu(title = "audit.own-menu", order = 90, icon = "vaadin:book")
@RolesAllowed(Permissions.OWN_SELLER_READ)
class SellerAuditView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final AuditLog log;

    SellerAuditView(OwnAuditQueries queries, TableExport export, LiveFeed live) {
        log = new AuditLog(queries::find, live, "seller/audit", false);
        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(
                                getPageTitle(),
                                log.download(export, getPageTitle(), queries::each)),
                        log);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        log.show(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return Texts.of("audit.own-title");
    }
}
