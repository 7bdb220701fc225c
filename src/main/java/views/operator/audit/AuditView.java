package views.operator.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.audit.AuditQueries;
import services.exports.TableExport;
import services.live.LiveFeed;
import views.audit.AuditLog;
import views.components.Texts;
import views.components.ViewHeader;

/** Everything anybody did that must be answerable. */
@Route("operator/audit")
@Menu(title = "audit.menu", order = 80, icon = "vaadin:book")
@RolesAllowed(Permissions.AUDIT_READ)
class AuditView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final AuditLog log;

    AuditView(AuditQueries queries, TableExport export, LiveFeed live) {
        log = new AuditLog(queries::find, live, "operator/audit", true);
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
        return Texts.of("audit.title");
    }
}
