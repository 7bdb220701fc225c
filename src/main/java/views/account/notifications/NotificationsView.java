package views.account.notifications;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.notifications.NotificationKind;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.notifications.OwnNotifications;
import services.shared.CurrentUser;
import views.components.Feedback;
import views.components.Texts;
import views.components.ViewHeader;

/** Which mails one wants; each choice is kept at once. */
@Route("account/notifications")
@Menu(title = "aftersales.notifications", order = 84, icon = "vaadin:bell")
@RolesAllowed(Permissions.PURCHASES_READ)
class NotificationsView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final OwnNotifications notifications;
    private final boolean mayEdit;
    private final Div choices = new Div();

    NotificationsView(OwnNotifications notifications, CurrentUser currentUser) {
        this.notifications = notifications;
        this.mayEdit = currentUser.may(Permissions.PURCHASES_EDIT);
        choices.addClassName("stack");
        getContent()
                .add(
                        new ViewHeader(getPageTitle()),
                        new Paragraph(Texts.of("aftersales.notifications.intro")),
                        choices);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.notifications");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        choices.removeAll();
        notifications.choices().forEach((kind, wanted) -> choices.add(choice(kind, wanted)));
    }

    private Checkbox choice(NotificationKind kind, boolean wanted) {
        var box = new Checkbox(Texts.of("aftersales.notification." + kind.name()), wanted);
        box.setReadOnly(!mayEdit);
        box.addValueChangeListener(
                event ->
                        Feedback.run(
                                () -> notifications.choose(kind, event.getValue()),
                                Texts.of("aftersales.saved")));
        return box;
    }
}
