package views.operator.mail;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import services.mail.OutboxQueries;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** Every mail that was written; where no server is configured, the only place to read them. */
@Route(OutboxView.ROUTE)
@Menu(title = "mail.menu", order = 81, icon = "vaadin:envelope")
@RolesAllowed(Permissions.MAIL_READ)
class OutboxView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "operator/mail";

    private final OutboxQueries queries;
    private final MailGrid grid;
    private final TextField recipient = new TextField(Texts.of("mail.recipient"));
    private final MasterDetailLayout layout = new MasterDetailLayout();

    OutboxView(OutboxQueries queries, TableExport export, LiveFeed live) {
        this.queries = queries;
        grid = new MailGrid(queries);
        grid.onSelect(id -> go(recipient.getValue(), id.toString()));
        recipient.setClearButtonVisible(true);
        recipient.setValueChangeMode(ValueChangeMode.LAZY);
        recipient.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        go(change.getValue(), "");
                    }
                });
        LiveUpdates.refresh(grid, live, grid::reload, Topic.of("mail"));
        layout.setMaster(grid);
        layout.setDetailSize("28rem");
        layout.setSizeFull();
        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(Texts.of("mail.title"), grid.download(export)),
                        new Paragraph(
                                Texts.of(
                                        queries.isDelivering()
                                                ? "mail.delivering"
                                                : "mail.gathering")),
                        recipient,
                        layout);
    }

    private static void go(String recipient, String mail) {
        UI.getCurrent()
                .navigate(
                        ROUTE,
                        QueryParameters.simple(Map.of("recipient", recipient, "mail", mail)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        recipient.setValue(parameters.getSingleParameter("recipient").orElse(""));
        grid.show(recipient.getValue());
        var mail = parameters.getSingleParameter("mail").flatMap(OutboxView::id);
        layout.setDetail(mail.flatMap(queries::find).map(MailText::new).orElse(null));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("mail.title");
    }
}
